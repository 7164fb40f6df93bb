import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerQuestion, IntakeQuestion, PracticeView } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { words } from '../../language.ts';
import { notifyDone } from '../../parts/notify.ts';
import { Panel } from '../../parts/panel.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useMay } from '../../session.ts';
import classes from './intake.module.css';
import { SamePerson } from './same-person.tsx';

const TITLES: Readonly<Record<IntakeQuestion['kind'], string>> = {
  'same-person': words('Is this the same person?'),
  'which-payer': words('Which payer is this?'),
  'which-provider': words('Which clinician is this?'),
  'which-place': words('Which place is this?'),
};

/** Nobody of ours is like them: the question is another one. */
const titleOf = ({ kind, candidates }: IntakeQuestion): string =>
  kind === 'same-person' && candidates.length === 0 ? words('Who is this?') : TITLES[kind];

const SHOWN_AT_FIRST = 5;

/** What a person must say before visits go on; nothing stands here when nothing is asked. */
export function Questions({ runId }: { readonly runId?: string }) {
  const { i18n } = useLingui();
  const [all, setAll] = useState(false);
  const query = useQuery({
    queryKey: ['intake', 'questions', runId ?? 'all'],
    queryFn: ({ signal }) =>
      api.get('/intake/questions', { query: { open: 'yes' as const, ...(runId === undefined ? {} : { runId }) }, signal }),
  });
  if (query.error !== null) return <ProblemNote problem={query.error} retry={() => void query.refetch()} />;
  const asked = query.data?.rows ?? [];
  if (asked.length === 0) return null;
  const idle = asked.filter(isIdle);
  const rows = asked.filter((question) => !isIdle(question));
  return (
    <Panel title={i18n._('Questions for you')} aside={i18n._('{n, number}', { n: rows.length })}>
      <ul className={classes['cards']}>
        {(all ? rows : rows.slice(0, SHOWN_AT_FIRST)).map((question) => (
          <li key={question.questionId} className={classes['card']}>
            <Question question={question} />
          </li>
        ))}
      </ul>
      {all || rows.length <= SHOWN_AT_FIRST ? null : (
        <Button variant="default" mt="md" onClick={() => setAll(true)}>
          {i18n._('Show all {n}', { n: rows.length })}
        </Button>
      )}
      {idle.length === 0 ? null : <Idle questions={idle} />}
    </Panel>
  );
}

/** Somebody without a chart, for whom no visit waits: whoever assigns their notes answers it. */
const isIdle = ({ kind, candidates, visits }: IntakeQuestion): boolean =>
  kind === 'same-person' && candidates.length === 0 && visits === 0;

function Idle({ questions }: { readonly questions: readonly IntakeQuestion[] }) {
  const { i18n } = useLingui();
  return (
    <details style={{ marginTop: 12 }}>
      <summary>
        {i18n._(
          '{n, plural, one {# person lacks what a chart needs: assigning their notes answers this too} other {# people lack what a chart needs: assigning their notes answers this too}}',
          { n: questions.length },
        )}
      </summary>
      <ul className={classes['cards']} style={{ marginTop: 12 }}>
        {questions.map((question) => (
          <li key={question.questionId} className={classes['card']}>
            <Question question={question} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Question({ question }: { readonly question: IntakeQuestion }) {
  const { i18n } = useLingui();
  const mayRun = useMay('intake:run');
  const client = useQueryClient();
  const [problem, setProblem] = useState<unknown>(undefined);
  const [busy, setBusy] = useState(false);
  const answer = async (body: AnswerQuestion): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      await api.post('/intake/questions/{questionId}/answer', { path: { questionId: question.questionId }, body });
      notifyDone(i18n._('Answered. It is remembered for this sender, and what waited goes on.'));
      await client.invalidateQueries({ queryKey: ['intake'] });
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <>
      <div className={classes['cardHead']}>
        <strong>{i18n._(titleOf(question))}</strong>
        <span className="text-muted">
          {question.system} ·{' '}
          {question.kind === 'which-payer' && question.visits === 0
            ? i18n._('coverages wait')
            : i18n._('{n, plural, =0 {no visit waits} one {# visit waits} other {# visits wait}}', { n: question.visits })}
        </span>
      </div>
      <Asked question={question} />
      {question.kind === 'same-person' ? (
        <SamePerson question={question} answer={answer} disabled={busy || !mayRun} />
      ) : (
        <Choice question={question} answer={answer} disabled={busy || !mayRun} />
      )}
      {problem === undefined ? null : <ProblemNote problem={problem} />}
    </>
  );
}

/** What the sender says, or that it says nothing. */
function Asked({ question: { kind, words: said } }: { readonly question: IntakeQuestion }) {
  const { i18n } = useLingui();
  if (kind === 'same-person') {
    if (said === '') return null;
    return <div>{i18n._('Missing for a chart of its own: {words}', { words: missingWords(i18n, said) })}</div>;
  }
  if (said === '') return <div>{i18n._(NAMELESS[kind])}</div>;
  return (
    <div>
      {i18n._('The sender writes:')}{' '}
      <bdi translate="no" className={classes['name']}>
        {said}
      </bdi>
    </div>
  );
}

const NAMELESS: Readonly<Record<Exclude<IntakeQuestion['kind'], 'same-person'>, string>> = {
  'which-payer': words('The sender names no payer.'),
  'which-provider': words('The sender names no clinician. Your answer holds for all of its visits that name none.'),
  'which-place': words('The sender names no place. Your answer holds for all of its visits that name none.'),
};

/** 'name, birth date, address' of the server, in the reader's language. */
const missingWords = (i18n: I18n, text: string): string =>
  text
    .split(', ')
    .map((part) => (Object.hasOwn(MISSING, part) ? i18n._(MISSING[part] ?? part) : part))
    .join(', ');
const MISSING: Readonly<Record<string, string>> = {
  name: words('a whole name'),
  'birth date': words('a birth date'),
  address: words('an address'),
};

type Choosing = {
  readonly question: IntakeQuestion;
  readonly answer: (body: AnswerQuestion) => Promise<void>;
  readonly disabled: boolean;
};

function Choice({ question, answer, disabled }: Choosing) {
  const { i18n } = useLingui();
  const practice = useQuery({ queryKey: ['practice'], queryFn: ({ signal }) => api.get('/practice', { signal }) });
  const [chosen, setChosen] = useState('');
  const options = optionsOf(question.kind, practice.data);
  return (
    <div className={classes['choices']}>
      <NativeSelect
        label={i18n._('It is ours')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[{ value: '', label: i18n._('Choose') }, ...options]}
      />
      <Button disabled={disabled || chosen === ''} onClick={() => void answer(bodyOf(question.kind, chosen))}>
        {i18n._('This is it')}
      </Button>
      <Button variant="default" disabled={disabled} onClick={() => void answer({ is: 'not-ours' })}>
        {question.kind === 'which-payer' ? i18n._('We do not bill this payer') : i18n._('Not one of ours')}
      </Button>
    </div>
  );
}

function optionsOf(
  kind: IntakeQuestion['kind'],
  practice: PracticeView | undefined,
): readonly { value: string; label: string }[] {
  if (practice === undefined) return [];
  if (kind === 'which-payer')
    return practice.payers.map(({ payerId, name }) => ({ value: payerId, label: name })).toSorted(byLabel);
  if (kind === 'which-provider')
    return practice.providers.map(({ providerId, name, credential }) => ({ value: providerId, label: `${name}, ${credential}` }));
  return practice.locations.map(({ locationId, name }) => ({ value: locationId, label: name }));
}

const byLabel = (a: { readonly label: string }, b: { readonly label: string }): number => a.label.localeCompare(b.label);

const bodyOf = (kind: IntakeQuestion['kind'], chosen: string): AnswerQuestion => {
  if (kind === 'which-payer') return { is: 'payer', payerId: chosen };
  return kind === 'which-provider' ? { is: 'provider', providerId: chosen } : { is: 'place', locationId: chosen };
};
