/** The words that decide what kind of problem one is: said of it, and not of what stands beside it or is known already. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { cuesIn } from './cues.ts';
import { WORK_UP } from './problem-words.ts';
import type { Sentence } from './visit-note.ts';

/** A diagnosis that is suggested or decided, with where it stands: what the words do not sort, its code does. */
export type KnownDiagnosis = { readonly code: string; readonly spans: readonly EvidenceSpan[] };

/** What else of the note speaks of one problem. */
export type Around = {
  readonly text: string;
  readonly body: readonly Sentence[];
  readonly story: readonly Sentence[];
  /** Whether words name this problem, and whether they name another of the visit. */
  readonly isOwn: (lower: string) => boolean;
  readonly isOther: (lower: string) => boolean;
  readonly diagnoses: readonly KnownDiagnosis[];
};

/** 'Uncontrolled hypertension' says of hypertension what it says, wherever it stands. */
const NEXT_TO = 25;

/** Cues that are not said of another problem right beside them. */
export const ofThis = (cues: readonly EvidenceSpan[], { text, isOwn, isOther }: Around): readonly EvidenceSpan[] =>
  cues.filter(({ start, end }) => {
    const beside = text.slice(Math.max(0, start - NEXT_TO), end + NEXT_TO).toLowerCase();
    return !isOther(beside) || isOwn(beside);
  });

/** What is done to know more, and not what a test has shown already. */
export const workUpIn = (text: string, body: readonly Sentence[]): readonly EvidenceSpan[] =>
  cuesIn(text, body, WORK_UP).filter(
    ({ start, end }) => !TESTED.test(text.slice(Math.max(0, start - 40), start)) && !HAS_SHOWN.test(text.slice(end, end + 60)),
  );
const TESTED = /\b(?:recent|last|earlier|results? of (?:his|her|the))\b(?: [\w-]+){0,3} $/i;
const HAS_SHOWN =
  /^(?: \w+){0,3} (?:demonstrat\w+|show(?:s|ed)|reveal\w+|(?:was|were|is|are) (?:normal|negative|consistent|unremarkable))\b/i;

/** The name of a problem, as a sentence. */
export const headingSentence = (span: EvidenceSpan): Sentence => ({
  start: span.start,
  end: span.end,
  section: 'assessment',
  words: span.words,
  lower: span.words.toLowerCase(),
  label: '',
});
