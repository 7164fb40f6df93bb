/** What the engine says of a suggestion in English of its own, in the reader's language; what is not known here stays English. */
import type { I18n } from '@lingui/core';
import { words } from '../../language.ts';

const FEATURES: readonly string[] = [
  words('named in the assessment'),
  words('named in the note'),
  words('named as the reason of the visit'),
  words('told in the history'),
  words('told in the social history'),
  words('listed among past conditions'),
  words('listed among allergies'),
  words('listed among medications'),
  words('found on examination'),
  words('found among results'),
  words('listed among operations'),
  words('told in the review of systems'),
  words('told of the family'),
  words('named among services'),
  words('named in instructions'),
  words('a heading of its own'),
  words('begins its line'),
  words('told of in other sections too'),
  words('not among the problems that the assessment lists'),
  words('the reason of the visit'),
  words('spoken of in a sentence of its own'),
  words('a drug for the diabetes of this note'),
  words('stopping to smoke was counselled'),
  words('a word beside it is not read'),
  words('told only beside'),
  words('tells about the patient'),
  words('the cause of an injury'),
  words('too general without its place'),
  words('the unspecified code, for want of a word'),
  words('a word read with a slip'),
  words('one word of the book'),
  words('words between'),
  words('is for active treatment'),
  words('is for a follow-up of the injury'),
];

type Pattern = { readonly of: RegExp; readonly text: string };
const PATTERNS: readonly Pattern[] = [
  { of: /^needs (?<words>.+) beside the words$/, text: words('needs {words} beside the words') },
  {
    of: /^(?<one>[\w ]+) and (?<other>[\w ]+) are assumed linked \(guideline (?<rule>\S+)\)$/,
    text: words('{one} and {other} are assumed linked (guideline {rule})'),
  },
  { of: /^is part of (?<code>\S+) \(guideline (?<rule>\S+)\)$/, text: words('is part of {code} (guideline {rule})') },
];

export type Reason = { readonly text: string /** The reader's language has no words for it. */; readonly isEnglish: boolean };

/** In: a feature of the score, or why a sibling was passed over. */
export function reasonIn(i18n: Pick<I18n, '_' | 'locale'>, english: string): Reason {
  if (FEATURES.includes(english)) return { text: i18n._(english), isEnglish: false };
  for (const { of, text } of PATTERNS) {
    const found = of.exec(english);
    if (found !== null) return { text: i18n._(text, { ...found.groups }), isEnglish: false };
  }
  return { text: english, isEnglish: i18n.locale !== 'en' };
}
