/**
 * What the optional language model said, beside what was suggested without it. Nothing is shown where none is set up, and
 * nothing is asked before somebody asks.
 */
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EncounterId } from '../../../../src/claims/identifiers.ts';
import { api } from '../../api/client.ts';
import type { CodeJudgement, JudgementView } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useSay } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { useMay } from '../../session.ts';
import classes from './verdicts.module.css';

const keyOf = (encounterId: EncounterId) => ['encounters', 'judgement', encounterId] as const;

function useJudgement(encounterId: EncounterId): JudgementView | undefined {
  return useQuery({
    queryKey: keyOf(encounterId),
    queryFn: ({ signal }) => api.get('/encounters/{encounterId}/judgement', { path: { encounterId }, signal }),
    staleTime: 30_000,
  }).data;
}

const VERDICTS = {
  supported: { word: words('the note supports it'), tone: 'good' },
  'not-supported': { word: words('the note does not support it'), tone: 'bad' },
  unclear: { word: words('the note does not tell'), tone: 'warn' },
} as const;

type VerdictProps = {
  readonly encounterId: EncounterId;
  readonly code: string;
  /** Shows the quoted words in the note, where the screen can. */
  readonly onShow?: (quote: { readonly start: number; readonly end: number }) => void;
};

/** One more stated reason on a suggestion; empty where nothing was said of it. */
export function SuggestionVerdict({ encounterId, code, onShow }: VerdictProps) {
  const { i18n } = useLingui();
  const judgement = useJudgement(encounterId)?.judgement;
  const verdict = judgement?.verdicts.find((one) => one.code === code);
  if (judgement === undefined || verdict === undefined) return null;
  const { word, tone } = VERDICTS[verdict.verdict];
  return (
    <div className={classes['verdict']} data-verdict={verdict.verdict}>
      <div>
        <ToneBadge tone={tone}>{i18n._(word)}</ToneBadge>{' '}
        <span className="text-muted">{i18n._('judged by {model}', { model: judgement.model })}</span>
      </div>
      <div lang="en" translate="no">
        <q>{verdict.quote.words}</q> {verdict.reason}
      </div>
      {onShow === undefined ? null : (
        <Button size="compact-xs" variant="subtle" onClick={() => onShow(verdict.quote)}>
          {i18n._('Show the words in the note')}
        </Button>
      )}
    </div>
  );
}

type ElementsProps = { readonly encounterId: EncounterId; readonly onShow?: VerdictProps['onShow'] };

/** What the model reads of the visit's decision making, with its quotes; a person counts it or does not. */
export function ElementsRead({ encounterId, onShow }: ElementsProps) {
  const { i18n } = useLingui();
  const say = useSay();
  const judgement = useJudgement(encounterId)?.judgement;
  if (judgement === undefined || judgement.elements.length === 0) return null;
  return (
    <details>
      <summary>{i18n._('What {model} reads of the visit', { model: judgement.model })}</summary>
      <p className="text-muted">{i18n._('It counts nothing: add what you find right to the elements above.')}</p>
      <ul className={classes['elements']}>
        {judgement.elements.map((element) => (
          <li key={`${element.id} ${element.quote.start}`}>
            {say(element.words)}{' '}
            <span lang="en" translate="no">
              <q>{element.quote.words}</q> {element.reason}
            </span>{' '}
            {onShow === undefined ? null : (
              <Button size="compact-xs" variant="subtle" onClick={() => onShow(element.quote)}>
                {i18n._('Show the words in the note')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Asks once for all suggestions of the visit, and says what came of it. */
export function AskLanguageModel({ encounterId }: { readonly encounterId: EncounterId }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const mayCode = useMay('encounter:code');
  const view = useJudgement(encounterId);
  const ask = useMutation({
    mutationFn: () => api.post('/encounters/{encounterId}/judgement', { path: { encounterId } }),
    onSuccess: (judged) => client.setQueryData(keyOf(encounterId), judged),
  });
  if (view?.model === undefined || !mayCode) return null;
  const { model, judgement } = view;
  return (
    <div className={classes['ask']}>
      <Button size="compact-xs" variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
        {judgement === undefined ? i18n._('Ask the language model') : i18n._('Ask the language model again')}
      </Button>
      <span className="text-muted">
        {model.deidentify
          ? i18n._('{model} gets the note without names, dates and numbers of persons.', { model: model.name })
          : i18n._('{model} gets the note as it is.', { model: model.name })}
      </span>
      <div role="status">{judgement === undefined ? null : <Outcome judgement={judgement} />}</div>
      {ask.isError ? <ProblemNote problem={ask.error} /> : null}
    </div>
  );
}

function Outcome({ judgement }: { readonly judgement: CodeJudgement }) {
  const { i18n } = useLingui();
  const dropped = judgement.dropped.reduce((sum, { count }) => sum + count, 0);
  return (
    <span className="text-muted">
      {i18n._('{n, plural, =0 {It judged nothing} one {It judged # suggestion} other {It judged # suggestions}}', {
        n: judgement.verdicts.length,
      })}
      , <When on={judgement.askedAt} />
      {dropped === 0
        ? '.'
        : `. ${i18n._('{n, plural, one {# thing it said is not shown: no quote of the note, or no code that was asked about.} other {# things it said are not shown: no quote of the note, or no code that was asked about.}}', { n: dropped })}`}
    </span>
  );
}
