/** Whether a note says that its own visit was held by video or telephone, and where the patient was. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { inOriginal } from '../languages/english-text.ts';
import { inListedEnglish } from '../languages/in-english.ts';
import { isMeant } from './cues.ts';
import { readVisit, type Sentence, spanOf } from './visit-note.ts';

export type Telehealth = {
  readonly by: 'video' | 'audio';
  readonly at?: 'home' | 'elsewhere';
  readonly quotes: readonly EvidenceSpan[];
};

const BY_VIDEO =
  '(?:(?:live|secure|interactive|synchronous|two-way|real[ -]time|hipaa[ -]compliant|virtual|an?|the) )*(?:audio[ -]?(?:and|\\/|&)?[ -]?(?:video|visual)|video|telehealth|tele-?medicine|tele-?video|doxy(?:\\.me)?|zoom)';
const BY_SOUND = '(?:(?:the|a) )?(?:telephone|phone|audio[ -]only)';
const THIS_VISIT =
  '(?:visit|encounter|appointment|service|session|evaluation|consult(?:ation)?|(?:patient|she|he) (?:was|is|were)|i (?:saw|evaluated|met with)|care)';
const HELD =
  '(?: (?:was|is|were|being|today|occurred|begun|started|took|place|conducted|performed|held|done|provided|completed|seen|evaluated|delivered|carried|out|furnished|rendered|with|the|this|patient|her|him))*';

const saysSo = (means: string): RegExp =>
  new RegExp(
    `\\b${THIS_VISIT}${HELD} (?:by|via|over|through|using|on|as) (?:means of )?${means}\\b|^(?:visit )?[^.]{0,24}\\b(?:visit|encounter)(?: type| date \\S+| \\d\\S*)?,? ?:? ?(?:by )?${means}\\b|\\b(?:this|today's) (?:is|was|visit is|visit was) (?:an? )?${means} (?:visit|encounter|appointment|consult\\w*)\\b|^(?:an? )?${means} (?:visit|encounter|appointment|consultation)\\b`,
    'g',
  );
const VIDEO = saysSo(BY_VIDEO);
const SOUND = saysSo(BY_SOUND);
/** Begun by video, ended by sound. */
const TO_SOUND =
  /\b(?:converted|switched|changed|moved|completed|continued|finished)\b(?: \w+){0,5} (?:telephone|phone|audio)\b|\baudio[ -]only\b/;

const AT_HOME =
  /\b(?:patient|she|he|location)\b[^.;]{0,40}\b(?:at home|in (?:his|her|their|the patient's) (?:own )?(?:home|residence|house|apartment)|: ?home|from home)\b/;
const ELSEWHERE =
  /\b(?:patient|she|he) (?:is|was|were|being|located|currently|physically|today)(?: (?:at|in|located|currently|present))*[^.;]{0,6}\b(?:at|in) (?:(?:his|her|their|the|a|an|our|local) )*(?:work(?:place)?|office|school|college|clinic|hospital|nursing (?:home|facility)|library|car|vehicle|parking lot|shelter)\b|\bpatient(?:'s)? location ?: ?(?:work|office|school|clinic|hospital|nursing|car|vehicle)\b/;

/** Of other visits: planned, past, or another clinician's. */
const OTHER_VISIT =
  /\b(?:follow[ -]?up|next|schedul\w+|last|previous\w*|prior|future|offer\w*|prefer\w*|can be|may be|will|would|should|discussed (?:the )?option)\b/;
const HOLDS = new Set(['none', 'complaint', 'history', 'services', 'assessment', 'instructions']);

type Place = { readonly sentence: Sentence; readonly span: EvidenceSpan };

/** In: a signed note. Out: how the visit was held, with its words; undefined: in person, or the note does not say. Linear in the text. */
export function readTelehealth(text: string): Telehealth | undefined {
  const start = text.slice(0, 200_000);
  const english = inListedEnglish(start);
  return english === undefined ? readInEnglish(start) : inOriginal(readInEnglish(english.text), english);
}

function readInEnglish(text: string): Telehealth | undefined {
  const sentences = readVisit(text).sentences.filter(({ section }) => HOLDS.has(section));
  const placesOf = (pattern: RegExp): readonly Place[] =>
    sentences.flatMap((sentence) =>
      [...sentence.lower.matchAll(pattern)].flatMap(({ index, 0: words }) => {
        if (!isMeant(sentence.lower, index, index + words.length)) return [];
        if (OTHER_VISIT.test(sentence.lower.slice(Math.max(0, index - 40), index + words.length))) return [];
        const start = sentence.start + index;
        return [{ sentence, span: spanOf(text, { start, end: start + words.length }) }];
      }),
    );
  const video = placesOf(VIDEO);
  const sound = placesOf(SOUND);
  const isEndedBySound = sentences.some(({ lower }) => TO_SOUND.test(lower));
  // Both are said and nothing tells which it was in the end: a person looks.
  if (video.length > 0 && sound.length > 0 && !isEndedBySound) return undefined;
  const isSound = isEndedBySound || video.length === 0;
  const first = [...(isSound ? sound : []), ...video][0];
  if (first === undefined) return undefined;
  const home = sentences.find(({ lower }) => AT_HOME.test(lower));
  const elsewhere = sentences.find(({ lower }) => ELSEWHERE.test(lower));
  const where = (home === undefined) === (elsewhere === undefined) ? undefined : (home ?? elsewhere);
  const at = where === undefined ? undefined : where === home ? ('home' as const) : ('elsewhere' as const);
  const quotes = [first.span, ...(where === undefined || where === first.sentence ? [] : [spanOf(text, where)])];
  return { by: isSound ? 'audio' : 'video', ...(at === undefined ? {} : { at }), quotes };
}
