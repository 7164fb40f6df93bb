/** A language model as the use cases need one; absent where nobody set one up, which is the rule. `wire/` provides it. */
import type { ModelRequest } from '../coding/language-model/judge-request.ts';
import type { EncounterId } from '../claims/identifiers.ts';
import type { CodeJudgement } from '../claims/code-judgement.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Failure, Result } from '../kernel/result.ts';

export type ModelAnswer = { readonly text: string; readonly inputTokens: number; readonly outputTokens: number };

export type ModelFault =
  | 'model-must-be-reachable'
  | 'model-must-answer-in-time'
  | 'model-must-answer-whole'
  | 'model-must-speak-its-protocol'
  | 'model-must-accept-the-request'
  | 'model-must-have-room';

/** `isUncharged`: the model refused before it worked, so that nothing was used. */
export type ModelFailure = Failure<ModelFault> & { readonly isUncharged: boolean };

export type LanguageModel = {
  /** As people are told who judged. */
  readonly name: string;
  /** Names, dates and numbers are taken out of a note before it is sent. */
  readonly deidentify: boolean;
  readonly maxOutputTokens: number;
  /** One organization may use so many on one business day. */
  readonly tokensPerDay: number;
  /** Ends within its time, whatever the other side does. Errors hold nothing of the request. */
  readonly ask: (request: ModelRequest) => Promise<Result<ModelAnswer, ModelFailure>>;
};

/** Part of `Unit`. */
export type JudgementBook = {
  readonly saveJudgement: (judgement: CodeJudgement) => Promise<void>;
  /** The latest about that visit, whatever text it judged. */
  readonly judgementOf: (encounterId: EncounterId) => Promise<CodeJudgement | undefined>;
  /** Takes the tokens out of the day's before they are used; false when the day would pass its limit. */
  readonly reserveModelTokens: (day: PlainDate, tokens: number, limit: number) => Promise<boolean>;
  /** Puts right what was reserved: by how many tokens more (above zero) or fewer were used. */
  readonly settleModelTokens: (day: PlainDate, difference: number) => Promise<void>;
};
