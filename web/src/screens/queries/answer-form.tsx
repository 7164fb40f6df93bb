/** The clinician's answer: one of what is offered, own words, or that it cannot be told. */
import { useLingui } from '@lingui/react';
import { Button, Group, Radio, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { api } from '../../api/client.ts';
import type { ProviderQueryPage, QueryAnswer } from '../../api/paths.gen.ts';
import { useDraft } from '../../parts/draft.ts';
import { notifyDone } from '../../parts/notify.ts';
import { Panel } from '../../parts/panel.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import classes from './queries.module.css';

/** `choice` is a kind of answer, or 'option 2'. */
type Typed = { readonly choice: string; readonly words: string };

function answerOf({ choice, words }: Typed): QueryAnswer | undefined {
  const text = words.trim();
  const remark = text === '' ? {} : { remark: text };
  const option = /^option (\d+)$/.exec(choice)?.[1];
  if (option !== undefined) return { kind: 'option', option: Number(option), ...remark };
  if (choice === 'yes' || choice === 'no' || choice === 'unable-to-determine') return { kind: choice, ...remark };
  return choice === 'own-words' && text !== '' ? { kind: 'own-words', words: text } : undefined;
}

export function AnswerForm({ page }: { readonly page: ProviderQueryPage }) {
  const { i18n } = useLingui();
  const { query } = page;
  const first = query.form === 'open' ? 'own-words' : '';
  const [typed, setTyped, forget] = useDraft<Typed>(`query/${query.queryId}/answer`, { choice: first, words: '' });
  const answer = answerOf(typed);
  const send = useAnswer(page, forget);
  const isOwn = typed.choice === 'own-words';
  return (
    <Panel title={i18n._('Your answer')}>
      <form
        className={classes['composer']}
        onSubmit={(event) => {
          event.preventDefault();
          if (answer !== undefined) send.mutate(answer);
        }}
      >
        <Choices page={page} choice={typed.choice} onChoose={(choice) => setTyped({ ...typed, choice })} />
        <Textarea
          label={isOwn ? i18n._('In your own words') : i18n._('Remark')}
          description={i18n._('Write it in the language of the record.')}
          required={isOwn}
          lang="en"
          minRows={3}
          autosize
          maxLength={isOwn ? 4000 : 2000}
          value={typed.words}
          onChange={(event) => setTyped({ ...typed, words: event.currentTarget.value })}
        />
        <WhatFollows query={query} answer={answer} />
        {send.isError ? <ProblemNote problem={send.error} /> : null}
        <Group justify="flex-end">
          <Button type="submit" disabled={answer === undefined} loading={send.isPending}>
            {i18n._('Sign and answer')}
          </Button>
        </Group>
      </form>
    </Panel>
  );
}

type ChoicesProps = { readonly page: ProviderQueryPage; readonly choice: string; readonly onChoose: (choice: string) => void };

function Choices({ page: { query }, choice, onChoose }: ChoicesProps) {
  const { i18n } = useLingui();
  const name = useId();
  const own = query.form === 'open' ? i18n._('In my own words') : i18n._('Other, in my own words');
  const offered = [
    ...query.options.map(({ words }, at) => ({ value: `option ${at + 1}`, label: words, lang: 'en' })),
    ...(query.form === 'yes-no'
      ? [
          { value: 'yes', label: i18n._('Yes') },
          { value: 'no', label: i18n._('No') },
        ]
      : []),
    { value: 'own-words', label: own },
    { value: 'unable-to-determine', label: i18n._('Unable to determine') },
  ];
  return (
    <Radio.Group name={name} label={i18n._('What you say of the patient')} value={choice} onChange={onChoose}>
      <div className={classes['choices']}>
        {offered.map((one) => (
          <Radio
            key={one.value}
            value={one.value}
            label={
              'lang' in one ? (
                <span lang="en" translate="no">
                  {one.label}
                </span>
              ) : (
                one.label
              )
            }
          />
        ))}
      </div>
    </Radio.Group>
  );
}

/** Said before it is signed: what the answer does to the note. */
function WhatFollows({
  query,
  answer,
}: {
  readonly query: ProviderQueryPage['query'];
  readonly answer: QueryAnswer | undefined;
}) {
  const { i18n } = useLingui();
  if (answer === undefined) return null;
  const words =
    answer.kind === 'own-words'
      ? answer.words
      : answer.kind === 'option'
        ? [query.options[answer.option - 1]?.words, answer.remark].filter((part) => part !== undefined).join('\n')
        : undefined;
  return words === undefined ? (
    <p className="text-muted">{i18n._('It is kept in the record beside the question; the note stays as it is.')}</p>
  ) : (
    <div className={classes['answer']}>
      <p>{i18n._('These words are added to your note as an addendum, signed by you:')}</p>
      <p className={classes['words']} lang="en" translate="no">
        {words}
      </p>
    </div>
  );
}

function useAnswer({ query: { queryId }, revision }: ProviderQueryPage, onAnswered: () => void) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const refresh = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['encounters'] });
    await client.invalidateQueries({ queryKey: ['work'] });
  };
  return useMutation({
    mutationFn: (answer: QueryAnswer) => api.post('/queries/{queryId}/answer', { path: { queryId }, body: { revision, answer } }),
    onSuccess: async () => {
      onAnswered();
      // The form goes; the page it stood on is what is read next.
      document.querySelector<HTMLElement>('h1')?.focus();
      notifyDone(i18n._('Answered. The coder is told.'));
      await refresh();
    },
    onError: () => void refresh(),
  });
}
