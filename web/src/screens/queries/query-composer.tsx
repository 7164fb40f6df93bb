/** Writing a question to a clinician: what it rests on, what it asks, and what the rules say while it is written. */
import { useLingui } from '@lingui/react';
import { Button, Group, Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EncounterId } from '../../../../src/claims/identifiers.ts';
import { api } from '../../api/client.ts';
import type { ProviderQueryView } from '../../api/paths.gen.ts';
import { useDraft } from '../../parts/draft.ts';
import { LoadingLines } from '../../parts/loading.tsx';
import { notifyDone } from '../../parts/notify.ts';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useShortcut } from '../../parts/shortcuts.ts';
import { useReturnFocus } from '../../parts/return-focus.ts';
import {
  askOf,
  type AskedVisit,
  type ComposerDraft,
  draftOf,
  isKeepable,
  newDraft,
  type Quote,
  textOf,
} from './composer-draft.ts';
import { KeyHint } from '../encounters/key-hint.tsx';
import { IndicatorFields, QuestionFields } from './composer-fields.tsx';
import { QueryFindings } from './findings.tsx';
import classes from './queries.module.css';

export type QueryComposerProps = {
  readonly visit: AskedVisit;
  /** Words marked already, offered as the first indicators of a new question. */
  readonly quotes?: readonly Quote[];
  /** A stored draft to go on with; a new question without it. */
  readonly query?: ProviderQueryView;
  readonly onClose: () => void;
};

export function QueryComposer(props: QueryComposerProps) {
  const { i18n } = useLingui();
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="xl"
      title={i18n._('Ask the clinician')}
      closeButtonProps={{ 'aria-label': i18n._('Close') }}
    >
      <Composer {...props} />
    </Modal>
  );
}

function Composer({ visit, quotes = [], query, onClose }: QueryComposerProps) {
  const { i18n } = useLingui();
  const initial = useMemo(() => (query === undefined ? newDraft(visit, quotes) : draftOf(query)), [visit, quotes, query]);
  const [kept, setDraft, forget] = useDraft<ComposerDraft | undefined>(
    `encounter/${visit.encounterId}/query/${query?.query.queryId ?? 'new'}`,
    undefined,
  );
  const note = visit.notes.find(({ version }) => version === (kept ?? initial)?.noteVersion);
  // What was begun on another text of the note, or on a draft that somebody changed, begins again.
  const isCurrent = kept !== undefined && kept.noteSha256 === note?.sha256 && kept.revision === query?.revision;
  const draft = isCurrent ? kept : initial;
  const [settled] = useDebouncedValue(draft, 350);
  const check = useCheck(visit.encounterId, settled);
  const save = useSave(visit.encounterId, () => {
    forget();
    onClose();
  });
  const isChecked = settled === draft && check.data !== undefined && !check.isPlaceholderData;
  const maySend = draft !== undefined && isChecked && check.data.maySend && isKeepable(draft) && !save.isPending;
  const send = (): void => {
    if (maySend) save.mutate({ draft, send: true });
  };
  useShortcut('mod+Enter', i18n._('Send to the clinician'), send, { inDialog: true });
  if (draft === undefined || note === undefined) {
    return <p>{i18n._('The note of this visit is not signed. A question cites a signed note.')}</p>;
  }
  return (
    <form
      className={classes['composer']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <IndicatorFields draft={draft} setDraft={setDraft} encounterId={visit.encounterId} text={note.text} />
      <QuestionFields draft={draft} setDraft={setDraft} />
      <section aria-live="polite" aria-labelledby="query-check">
        <h3 id="query-check">{i18n._('What the rules say')}</h3>
        {check.isError ? <ProblemNote problem={check.error} retry={() => void check.refetch()} /> : null}
        {check.data === undefined && !check.isError ? <LoadingLines lines={2} /> : null}
        {check.data === undefined ? null : <QueryFindings check={check.data} />}
      </section>
      {save.isError ? <ProblemNote problem={save.error} /> : null}
      <Group justify="flex-end" gap="xs">
        <Button
          variant="default"
          onClick={() => {
            forget();
            onClose();
          }}
        >
          {i18n._('Discard')}
        </Button>
        <Button
          variant="default"
          disabled={!isKeepable(draft) || save.isPending}
          onClick={() => save.mutate({ draft, send: false })}
        >
          {i18n._('Keep as a draft')}
        </Button>
        <Button type="submit" disabled={!maySend} loading={save.isPending}>
          {i18n._('Send to the clinician')}
        </Button>
        <KeyHint keys="mod+Enter" />
      </Group>
    </form>
  );
}

/** What the rules say of the words as they are now; asked when one stops typing. */
function useCheck(encounterId: EncounterId, draft: ComposerDraft | undefined) {
  return useQuery({
    queryKey: ['codes', 'query-check', encounterId, draft],
    queryFn: ({ signal }) => {
      if (draft === undefined) throw new Error('there is nothing to check');
      return api.post('/encounters/{encounterId}/queries/check', { path: { encounterId }, body: textOf(draft), signal });
    },
    enabled: draft !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

function useSave(encounterId: EncounterId, onSaved: () => void) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ draft, send }: { readonly draft: ComposerDraft; readonly send: boolean }) => {
      const ask = askOf(draft);
      const { queryId, ...text } = ask;
      const path = { queryId };
      const kept =
        draft.revision === undefined
          ? await api.post('/encounters/{encounterId}/queries', { path: { encounterId }, body: ask })
          : await api.put('/queries/{queryId}', { path, body: { revision: draft.revision, ...text } });
      return send ? api.post('/queries/{queryId}/send', { path, body: { revision: kept.revision } }) : kept;
    },
    onSuccess: async ({ query }) => {
      notifyDone(query.state === 'sent' ? i18n._('The question is sent.') : i18n._('The question is kept as a draft.'));
      onSaved();
      await client.invalidateQueries({ queryKey: ['encounters'] });
      await client.invalidateQueries({ queryKey: ['work'] });
    },
    onError: () => void client.invalidateQueries({ queryKey: ['encounters', 'queries'] }),
  });
}
