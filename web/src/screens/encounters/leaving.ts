/** Reasons for leaving a convention that allows it, as a person gives them while coding. Pure. */
import type { CodingAdvice, CodingDecision, DecisionView } from '../../api/paths.gen.ts';
import type { Draft } from './draft.ts';

/** By what they are about; empty words take the reason that the rule offers. */
export type Reasons = Readonly<Record<string, string>>;

export type Leaving = {
  readonly reasons: Reasons;
  readonly leave: (about: string, words: string) => void;
  readonly takeBack: (about: string) => void;
};

export const withReason = (draft: Draft, about: string, words: string): Draft => ({
  ...draft,
  exceptions: { ...draft.exceptions, [about]: words },
});

export const withoutReason = (draft: Draft, about: string): Draft => ({
  ...draft,
  exceptions: Object.fromEntries(Object.entries(draft.exceptions ?? {}).filter(([known]) => known !== about)),
});

/** Those of a decision that stands, to go on from. */
export const reasonsOf = ({ exceptions }: DecisionView): Reasons =>
  Object.fromEntries(exceptions.map(({ about, because }) => [about, because ?? '']));

/** As the server takes them. */
export const givenReasons = (draft: Draft): NonNullable<CodingDecision['exceptions']> =>
  Object.entries(draft.exceptions ?? {}).map(([about, words]) => (words === '' ? { about } : { about, because: words }));

/** What is forbidden unless somebody says why it may stand, and nobody has. */
export const isUnexplained = ({ severity, override, about }: CodingAdvice, reasons: Reasons | undefined): boolean =>
  severity === 'error' && override !== undefined && reasons?.[about] === undefined;
