/** A visit as the conventions see it: codes in their order, and as much of the facts around them as whoever asks has. */
import type { PlainDate } from '../../kernel/plain-date.ts';

/** Where the visit was: what an uncertain diagnosis means, and how many diagnoses fit, depend on it. */
export type Setting = 'office' | 'outpatient-facility' | 'inpatient';

/** What the words around a mention make of it. */
export type MentionContext = 'affirmed' | 'negated' | 'uncertain' | 'historical' | 'family' | 'hypothetical';

export type VisitEvidence = {
  readonly words: string;
  readonly context: MentionContext;
  /** The sentence around the words; absent: the words alone are known. */
  readonly around?: string;
};

export type VisitDiagnosis = {
  /** With or without its dot. */
  readonly code: string;
  /** Absent: nobody has read the note. */
  readonly evidence?: readonly VisitEvidence[];
};

export type VisitLine = {
  readonly procedure: string;
  readonly modifiers: readonly string[];
  /** 1-based positions in the diagnoses. */
  readonly pointers: readonly number[];
};

export type CodedVisit = {
  /** Date of service; date of discharge for an inpatient stay. */
  readonly on: PlainDate;
  readonly setting: Setting;
  /** First-listed first. */
  readonly diagnoses: readonly VisitDiagnosis[];
  readonly lines?: readonly VisitLine[];
  readonly patient?: { readonly birthDate: PlainDate; readonly sex?: 'F' | 'M' | 'U' };
  /** What a reading of the note found besides: a companion that is asked for is proposed only with the note's words for it. */
  readonly found?: readonly { readonly code: string; readonly context: MentionContext; readonly words: string }[];
};
