/** X-rays that a note says were taken at this visit, with their side and views. */
import { said } from '../../kernel/said.ts';
import { type Sentence, spanOf, type VisitNote } from '../visit/visit-note.ts';
import { IMAGED_PARTS, type ImagedPart } from './image-table.ts';
import { HERE, isDoneAt, NUMBER_WORDS, numberOf, sideIn } from './performed.ts';
import { knownIn, type ProcedureFacts, type ProcedureSuggestion } from './procedure-suggestion.ts';

const WHY = said('The note says that this was taken at this visit; the code follows from the part and its views.');
const NO_VIEWS = said('How many views were taken is not said: the code counts them.');
const WHERE = said('Where it was taken is not said: it is billed here only where it was taken here.');

const VIEWS = new RegExp(`\\b(${NUMBER_WORDS}|single)[ -]views?\\b`);
const IMAGE = new RegExp(
  `\\b(?:x-?rays?(?: images)?|radiographs?|plain films?|films|cxr|(?:${NUMBER_WORDS}|single|multiple)[ -]views?|(?:ap|pa|lateral|oblique|axillary|sunrise|mortise) views?)\\b`,
);
const OTHER_IMAGE = /\b(?:mri|ct|ultrasound|bone scan|arthrogram|dexa)\b/;
const NAMED_VIEWS = /\b(?:ap|pa|lateral|obliques?|axillary|sunrise|merchant|mortise|scapular y|weight[ -]bearing|standing)\b/g;

/** 'AP and lateral': two. */
const viewsIn = (lower: string): number | undefined => {
  const views = VIEWS.exec(lower)?.[1];
  if (views !== undefined) return views === 'single' ? 1 : numberOf(views);
  const names = new Set(lower.match(NAMED_VIEWS)).size;
  return names > 1 ? names : undefined;
};

/** What is seen in it may name other parts. */
const FINDINGS =
  /\b(?:shows?|showed|reveal\w*|demonstrat\w*|(?:is|are|was|were|appears?) (?:normal|negative|unremarkable|reviewed)|without|no (?:fracture|evidence|acute))\b/;
/** 'Her most recent chest x-ray'. */
const EARLIER = /\b(?:recent|earlier|old)\b(?: \w+){0,3} $/;
const TAKEN = /\b(?:taken|obtained|performed|done)\b/;

type Taken = { readonly part: ImagedPart; readonly sentence: Sentence; readonly phrase: string; readonly isHere: boolean };

/** A finger is said with its hand, a toe with its foot. */
const WITHIN: Readonly<Record<string, string>> = {
  'X-ray of the hand': 'X-ray of a finger',
  'X-ray of the foot': 'X-ray of a toe',
};

function takenIn(sentence: Sentence): readonly Taken[] {
  const { lower, section } = sentence;
  const image = IMAGE.exec(lower);
  if (image === null || OTHER_IMAGE.test(lower) || !isDoneAt(sentence, image.index, true)) return [];
  if (EARLIER.test(lower.slice(0, image.index)) || (/\breviewed\b/.test(lower) && !TAKEN.test(lower))) return [];
  const isHere = HERE.test(lower);
  if (!isHere && !(section === 'results' && TAKEN.test(lower))) return [];
  const end = lower.search(FINDINGS);
  const phrase = end > image.index ? lower.slice(0, end) : lower;
  const parts = IMAGED_PARTS.filter(({ pattern }) => pattern.test(phrase));
  return parts
    .filter(({ words }) => !parts.some((other) => WITHIN[words] === other.words))
    .map((part) => ({ part, sentence, phrase, isHere }));
}

function suggestionOf(
  { part, sentence, phrase, isHere }: Taken,
  note: VisitNote,
  facts: ProcedureFacts,
): readonly ProcedureSuggestion[] {
  const count = viewsIn(sentence.lower);
  const right = count === undefined ? part.usual : part.byViews.findLast(([from]) => from <= count)?.[1];
  const codes = [...new Set([right ?? part.usual, ...part.byViews.map(([, code]) => code)])];
  const [item, ...others] = codes.flatMap((code) => knownIn(facts, code) ?? []);
  if (item === undefined) return [];
  const side = part.hasSides === true ? sideIn(phrase) : undefined;
  const notice = isHere ? (count === undefined && part.byViews.length > 1 ? NO_VIEWS : undefined) : WHERE;
  const shown = { start: sentence.start, end: sentence.start + Math.min(phrase.trimEnd().length, sentence.lower.length) };
  return [
    {
      procedure: item.procedure,
      modifiers: side === undefined ? [] : [side === 'both' ? '50' : side],
      units: 1,
      words: item.words === '' ? part.words : item.words,
      quotes: [spanOf(note.text, shown)],
      why: WHY,
      others: others.map(({ procedure }) => procedure),
      ...(notice === undefined ? {} : { notice }),
    },
  ];
}

/** In: a read note. Out: x-rays in the order of the note; one that may come from elsewhere says so. */
export const suggestImages = (note: VisitNote, facts: ProcedureFacts): readonly ProcedureSuggestion[] =>
  note.sentences.flatMap((sentence) => takenIn(sentence).flatMap((taken) => suggestionOf(taken, note, facts)));
