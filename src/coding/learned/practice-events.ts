/** From a decision and the suggestions it was made from to the events that a practice learns from. */
import type { CodedDiagnosis, Suggestion } from '../../claims/coded-encounter.ts';
import type { CodingAnswers, CodingEvent, SuggestionFacts } from '../../claims/coding-answer.ts';
import type { EncounterId } from '../../claims/identifiers.ts';

/** A suggestion as its screen showed it. */
export type ShownSuggestion = Pick<Suggestion, 'code' | 'score' | 'spans' | 'section'> & { readonly automatic?: boolean };

export const factsOf = ({ score, spans, section, automatic }: ShownSuggestion, place: number, many: number): SuggestionFacts => ({
  score,
  place,
  many,
  spans: spans.length,
  section: section ?? 'none',
  automatic: automatic ?? false,
});

export type Answered = {
  readonly encounterId: EncounterId;
  readonly revision: number;
  /** Best first, as shown. */
  readonly suggestions: readonly ShownSuggestion[];
  readonly diagnoses: readonly CodedDiagnosis[];
  readonly answers: CodingAnswers;
};

/**
 * One event for each suggested code and for each that the coder added. What stands in the decision is accepted, whatever was said of it
 * before; a changed code leads to what replaced it, which is then not counted as added.
 */
export function codingEvents({ encounterId, revision, suggestions, diagnoses, answers }: Answered): readonly CodingEvent[] {
  const decided = new Set<string>(diagnoses.map(({ code }) => code));
  const reasons = new Map<string, CodingAnswers['rejected'][number]['reason']>(
    answers.rejected.map(({ code, reason }) => [code, reason]),
  );
  const changes = new Map(answers.changed.filter(({ to }) => decided.has(to)).map(({ from, to }) => [from as string, to]));
  const common = {
    encounterId,
    revision,
    ...(answers.modelVersion === undefined ? {} : { modelVersion: answers.modelVersion }),
  };
  const suggested = suggestions.map((suggestion, place): CodingEvent => {
    const { code } = suggestion;
    const facts = factsOf(suggestion, place, suggestions.length);
    const changedTo = changes.get(code);
    const reason = reasons.get(code);
    if (decided.has(code)) return { ...common, code, outcome: 'accepted', facts };
    if (changedTo !== undefined) return { ...common, code, outcome: 'changed', changedTo, facts };
    if (reason !== undefined) return { ...common, code, outcome: 'rejected', reason, facts };
    return { ...common, code, outcome: 'left', facts };
  });
  const known = new Set<string>([...suggestions.map(({ code }) => code), ...changes.values()]);
  return [
    ...suggested,
    ...diagnoses.filter(({ code }) => !known.has(code)).map(({ code }): CodingEvent => ({ ...common, code, outcome: 'added' })),
  ];
}
