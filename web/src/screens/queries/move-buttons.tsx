/** What a coder may do with a question as it stands: send a draft, withdraw it, close it once the answer is read. */
import { useLingui } from '@lingui/react';
import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import type { ProviderQueryView } from '../../api/paths.gen.ts';
import { notifyDone } from '../../parts/notify.ts';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useMay } from '../../session.ts';
import classes from './queries.module.css';

type Move = { readonly kind: 'send' } | { readonly kind: 'close' } | { readonly kind: 'withdraw'; readonly because: string };

export function MoveButtons({ view }: { readonly view: ProviderQueryView }) {
  const { i18n } = useLingui();
  const mayAsk = useMay('query:ask');
  const [because, setBecause] = useState<string>();
  const move = useMove(view, () => setBecause(undefined));
  const { state } = view.query;
  if (!mayAsk || state === 'closed' || state === 'withdrawn') return null;
  if (because !== undefined) {
    return (
      <div className={classes['part']}>
        <Textarea
          label={i18n._('Why it is withdrawn')}
          value={because}
          maxLength={300}
          minRows={2}
          autosize
          data-autofocus
          onChange={(event) => setBecause(event.currentTarget.value.replace(/\n/g, ' '))}
        />
        {move.isError ? <ProblemNote problem={move.error} /> : null}
        <Group gap="xs">
          <Button
            size="xs"
            disabled={because.trim() === ''}
            loading={move.isPending}
            onClick={() => move.mutate({ kind: 'withdraw', because: because.trim() })}
          >
            {i18n._('Withdraw the question')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setBecause(undefined)}>
            {i18n._('Cancel')}
          </Button>
        </Group>
      </div>
    );
  }
  return (
    <>
      {state === 'draft' ? (
        <Button size="xs" disabled={!view.check.maySend} loading={move.isPending} onClick={() => move.mutate({ kind: 'send' })}>
          {i18n._('Send to the clinician')}
        </Button>
      ) : null}
      {state === 'answered' ? (
        <Button size="xs" loading={move.isPending} onClick={() => move.mutate({ kind: 'close' })}>
          {i18n._('Close: the answer is read')}
        </Button>
      ) : (
        <Button size="xs" variant="default" onClick={() => setBecause('')}>
          {i18n._('Withdraw')}
        </Button>
      )}
      {move.isError ? <ProblemNote problem={move.error} /> : null}
    </>
  );
}

function useMove({ query: { queryId }, revision }: ProviderQueryView, onMoved: () => void) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const path = { queryId };
  const refresh = (): void => {
    for (const topic of ['encounters', 'work']) void client.invalidateQueries({ queryKey: [topic] });
  };
  return useMutation({
    mutationFn: (move: Move) => {
      if (move.kind === 'send') return api.post('/queries/{queryId}/send', { path, body: { revision } });
      if (move.kind === 'close') return api.post('/queries/{queryId}/close', { path, body: { revision } });
      return api.post('/queries/{queryId}/withdraw', { path, body: { revision, because: move.because } });
    },
    onSuccess: ({ query }) => {
      const done = {
        sent: i18n._('The question is sent.'),
        closed: i18n._('The question is closed.'),
        withdrawn: i18n._('The question is withdrawn.'),
      };
      if (query.state in done) notifyDone(done[query.state as keyof typeof done]);
      onMoved();
      // The button goes with the state it was for.
      (document.getElementById(`query-${queryId}`) ?? document.querySelector<HTMLElement>('h1'))?.focus();
      refresh();
    },
    onError: refresh,
  });
}
