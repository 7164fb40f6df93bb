/** Which of a visit's problems a sentence speaks of, where one paragraph is written below several names. */
import type { Sentence } from './visit-note.ts';

/** Words that many problems share. */
const SHARED = new Set(
  'disease disorder syndrome pain chronic acute mild moderate severe type right left bilateral lower upper side history newly diagnosed uncontrolled controlled possible suspected consistent secondary status post stage level elevated abnormal persistent recurrent infection injury failure problem condition unspecified symptoms with without due the and for from upper lower this that evidence concern setting flare unknown new'.split(
    ' ',
  ),
);

/** What is measured or taken for a problem speaks of it. */
const ALSO: readonly (readonly [RegExp, RegExp])[] = [
  [/diabet|\bdm\d?\b|t[12]dm/, /diabet|blood (?:sugar|glucose)|\bsugars?\b|a1c|metformin|insulin/],
  [/hypertens|\bhtn\b|blood pressure/, /hypertens|blood pressure/],
  [/lipid|cholesterol/, /lipid|cholesterol|statin\b/],
  [/coronary|\bcad\b/, /coronary|\bcad\b/],
  [/heart failure|\bchf\b/, /heart failure|\bchf\b|fluid/],
  [/kidney stone|nephrolithiasis|renal calcul/, /stone|nephrolith|calcul/],
  [/kidney disease|\bckd\b|renal insuff/, /kidney|renal|\bckd\b/],
  [/ulcer/, /ulcer|wound/],
  [/reflux|gerd/, /reflux|gerd|heartburn/],
  [/asthma|copd/, /asthma|copd|inhaler/],
];

/** Five letters of a word tell it from others, whatever its ending. */
const STEM = 5;

/** In: a problem's name in lower case. Out: whether words name it. */
export function namer(name: string): (lower: string) => boolean {
  const stems = [
    ...new Set((name.match(/[a-z]{4,}/g) ?? []).filter((word) => !SHARED.has(word)).map((word) => word.slice(0, STEM))),
  ];
  const also = ALSO.filter(([problem]) => problem.test(name)).map(([, words]) => words);
  return (lower) => stems.some((stem) => new RegExp(`\\b${stem}`).test(lower)) || also.some((words) => words.test(lower));
}

/** A name this early in a sentence is what the sentence, and what follows it, speaks of. */
const OPENING = 60;

/**
 * In: the sentences of one paragraph, and whether words name each of the problems. Out: for each sentence the problems it is said of, by
 * their place in the list; undefined where the paragraph names none. A sentence without a name goes on with the one before it.
 */
export function topicsOf(
  sentences: readonly Sentence[],
  problems: readonly ((lower: string) => boolean)[],
): readonly (ReadonlySet<number> | undefined)[] {
  const namedIn = (lower: string): ReadonlySet<number> => new Set(problems.flatMap((names, at) => (names(lower) ? [at] : [])));
  const first = sentences.map(({ lower }) => namedIn(lower)).find(({ size }) => size > 0);
  let topic = first;
  return sentences.map(({ lower }) => {
    const opening = namedIn(lower.slice(0, OPENING));
    if (opening.size > 0) topic = opening;
    const beside = namedIn(lower);
    return topic === undefined ? undefined : new Set([...topic, ...beside]);
  });
}
