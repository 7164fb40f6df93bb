/** What was answered about a sender, by whom or by the records themselves; an answer can be taken back. */
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IntakeQuestion, PracticeView } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { words } from '../../language.ts';
import { Colon } from '../../parts/colon.tsx';
import { notifyDone } from '../../parts/notify.ts';
import { Panel } from '../../parts/panel.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Who } from '../../parts/who.tsx';
import { useMay } from '../../session.ts';
import classes from './intake.module.css';
import { Compared } from './same-person.tsx';

/** Under this name stands what was said of everything of a sender (app/settle-parties.ts). */
const EVERYTHING = '*';
/** Nobody was asked: the records leave no doubt (app/intake-book.ts). */
const BY_ITSELF = 'the records';
const SHOWN_AT_FIRST = 5;

const KIND: Readonly<Record<IntakeQuestion['kind'], string>> = {
  'same-person': words('A person'),
  'which-payer': words('A payer'),
  'which-provider': words('A clinician'),
  'which-place': words('A place'),
};

export function Answers({ runId }: { readonly runId?: string }) {
  const { i18n } = useLingui();
  const [all, setAll] = useState(false);
  const query = useQuery({
    queryKey: ['intake', 'answers', runId ?? 'all'],
    queryFn: ({ signal }) =>
      api.get('/intake/questions', { query: { open: 'no' as const, ...(runId === undefined ? {} : { runId }) }, signal }),
  });
  const practice = useQuery({ queryKey: ['practice'], queryFn: ({ signal }) => api.get('/practice', { signal }) });
  const rows = query.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title={i18n._('Answered so far')} aside={i18n._('{n, number}', { n: rows.length })}>
      <ul className={classes['cards']}>
        {(all ? rows : rows.slice(0, SHOWN_AT_FIRST)).map((question) => (
          <li key={question.questionId} className={classes['card']}>
            <Answer question={question} practice={practice.data} />
          </li>
        ))}
      </ul>
      {all || rows.length <= SHOWN_AT_FIRST ? null : (
        <Button variant="default" mt="md" onClick={() => setAll(true)}>
          {i18n._('Show all {n}', { n: rows.length })}
        </Button>
      )}
    </Panel>
  );
}

function Answer({ question, practice }: { readonly question: IntakeQuestion; readonly practice: PracticeView | undefined }) {
  const { i18n } = useLingui();
  const { kind, person, system, candidates, answer } = question;
  const said =
    question.words === EVERYTHING || (question.words === '' && person === undefined)
      ? i18n._('everything that names none')
      : (person?.name ?? question.words);
  const isByItself = kind === 'same-person' && question.answeredBy === BY_ITSELF;
  const known = candidates.find(({ patientId }) => patientId === answer);
  return (
    <>
      <div className={classes['cardHead']}>
        <span>
          {i18n._(KIND[kind])}
          <Colon />
          <bdi translate="no">{said}</bdi> → <Meant question={question} practice={practice} />
        </span>
        <span className="text-muted">
          {system}
          {isByItself || question.answeredBy === undefined ? null : (
            <>
              {' · '}
              <Who is={question.answeredBy} />
            </>
          )}
        </span>
      </div>
      {isByItself ? (
        <details>
          <summary>{i18n._('Known without a question: the same chart number, name and birth date')}</summary>
          {known === undefined ? null : <Compared candidate={known} />}
        </details>
      ) : null}
      <TakeBack question={question} />
    </>
  );
}

/** What was meant, in the practice's own names. */
function Meant({ question, practice }: { readonly question: IntakeQuestion; readonly practice: PracticeView | undefined }) {
  const { i18n } = useLingui();
  const { kind, answer = '' } = question;
  if (answer === 'not-ours') return i18n._('none of ours');
  if (answer === 'another') return i18n._('another person, with a chart of their own');
  if (kind === 'same-person')
    return (
      <TextLink underline="always" to="/patients/$patientId" params={{ patientId: answer }}>
        {i18n._('this patient of ours')}
      </TextLink>
    );
  const name =
    practice?.payers.find(({ payerId }) => payerId === answer)?.name ??
    practice?.locations.find(({ locationId }) => locationId === answer)?.name ??
    practice?.providers.find(({ providerId }) => providerId === answer)?.name;
  return <bdi translate="no">{name ?? ''}</bdi>;
}

function TakeBack({ question: { questionId } }: { readonly question: IntakeQuestion }) {
  const { i18n } = useLingui();
  const mayRun = useMay('intake:run');
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(undefined);
  if (!mayRun) return null;
  const takeBack = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      await api.post('/intake/questions/{questionId}/answer', { path: { questionId }, body: { is: 'open-again' } });
      notifyDone(i18n._('The answer is taken back, and the question stands open again.'));
      await client.invalidateQueries({ queryKey: ['intake'] });
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <Button variant="default" size="compact-xs" loading={busy} onClick={() => void takeBack()}>
        {i18n._('Take the answer back')}
      </Button>
      {problem === undefined ? null : <ProblemNote problem={problem} />}
    </div>
  );
}
