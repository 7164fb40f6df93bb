/** Minutes that a note states, each sorted: the whole of the visit's day, or a service that is counted by itself. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { type Said, said } from '../../kernel/said.ts';
import { spanOf, type VisitNote } from './visit-note.ts';

/** 'visit': total of the clinician on the day. The others have codes of their own and do not count toward the visit. */
export type TimeKind = 'visit' | 'tobacco' | 'advance-care' | 'critical-care' | 'psychotherapy' | 'procedure';

export type TimeFound = {
  readonly kind: TimeKind;
  readonly minutes: number;
  readonly quotes: readonly EvidenceSpan[];
  readonly why: Said;
};

const WHY: { readonly [kind in TimeKind]: Said } = {
  visit: said('Time that the note states for the visit on its day. Take off what was spent on services billed by themselves.'),
  tobacco: said('Time of counseling on tobacco: it is counted by itself.'),
  'advance-care': said('Time of planning for care to come: it is counted by itself.'),
  'critical-care': said('Time of critical care: it is counted by itself.'),
  psychotherapy: said('Time of psychotherapy: it is counted by itself.'),
  procedure: said('Time of a procedure: it is not time of the visit.'),
};

const NUMBERS: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  'thirty-five': 35,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
};

const AMOUNT = `(\\d{1,3}|${Object.keys(NUMBERS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
const MINUTES = new RegExp(
  `(?:\\b(\\d)\\s*(?:hours?|hrs?|h)\\b(?:\\s*(?:and|,)?\\s*)?)?(?<![\\d./])\\b${AMOUNT}[ -]?(?:minutes?|mins?)\\b|\\b(\\d(?:\\.5)?|one|an) ?(?:hours?|hrs?)\\b`,
  'g',
);
/** The clinician’s time, not how long the patient walks or ices the knee. */
const SPENT =
  /\b(?:(?:i|we|i've|have|has|provider|physician|clinician|was|were|personally|time|total of|and) (?:\w+ ){0,3}spen[dt]\b|spent (?:a total|\w+ )?(?:of )?|total (?:time|of|visit|encounter)|time (?:spent|today|:)|minutes? (?:total|of total|were spent|was spent|spent|on the date|face[ -]to[ -]face|of (?:my|the) time)|mins? (?:total|spent)|(?:face[ -]to[ -]face|encounter|visit|provider|counseling) time|visit (?:lasted|took|duration)|time[ -]based|(?:advance(?:d)? care planning|goals of care|code status|cessation|quitting)\b.{0,60}\bfor (?:\d{1,2}|\w+) minutes)/;
const NOT_THE_CLINICIAN =
  /\b(?:patient (?:spends|spent|walks|exercises|runs|sleeps)|he spends|she spends|exercis\w+|walk\w*|jog\w*|runs?|running|ice\b|icing|sleep\w*|driv\w+|screen time|medication takes|pain lasts|lasts|lasting|episodes?|every|per day|a day|ago)\b/;

const APART: readonly (readonly [Exclude<TimeKind, 'visit'>, RegExp])[] = [
  ['tobacco', /\b(?:tobacco|smok\w+|cigarette|nicotine|vap(?:e|ing)|cessation)\b/],
  ['advance-care', /\b(?:advance(?:d)? (?:care|directives?)|goals of care|living will|code status|health care proxy|polst)\b/],
  ['critical-care', /\bcritical care\b/],
  ['psychotherapy', /\b(?:psychotherapy|therapy session|cbt)\b/],
  ['procedure', /\b(?:procedure (?:time|took|lasted)|anesthesia time|tourniquet time|surgical time|sedation)\b/],
];

const numberOf = (words: string | undefined): number => (words === undefined ? 0 : (NUMBERS[words] ?? Number(words)));

const minutesOf = (found: RegExpExecArray): number => {
  const [, hours, minutes, alone] = found;
  if (alone !== undefined) return (/^\d/.test(alone) ? Number(alone) : 1) * 60;
  return (hours === undefined ? 0 : Number(hours) * 60) + numberOf(minutes);
};

/** In: a read note. Out: stated times in the order of the note; 'more than 30 minutes' says 31. */
export function findTimes(note: VisitNote): readonly TimeFound[] {
  return note.sentences.flatMap((sentence) => {
    const { lower } = sentence;
    if (!SPENT.test(lower) || sentence.section === 'social' || sentence.section === 'review') return [];
    const kind = APART.find(([, pattern]) => pattern.test(lower))?.[0] ?? 'visit';
    if (kind === 'visit' && NOT_THE_CLINICIAN.test(lower) && !/\b(?:total time|i spent|we spent)\b/.test(lower)) return [];
    return [...lower.matchAll(MINUTES)].flatMap((found): readonly TimeFound[] => {
      const more = /\b(?:more|greater|longer) than (?:\w+ )?$|> ?$|\bover $/.test(lower.slice(0, found.index));
      const minutes = minutesOf(found) + (more ? 1 : 0);
      return minutes < 1 || minutes > 1440 ? [] : [{ kind, minutes, quotes: [spanOf(note.text, sentence)], why: WHY[kind] }];
    });
  });
}

/** The minutes of the visit, where the note is of one mind: the largest that it calls a total, else the only ones. */
export function visitMinutes(times: readonly TimeFound[]): TimeFound | undefined {
  const visit = times.filter(({ kind }) => kind === 'visit');
  const totals = visit.filter(({ quotes }) => /total|on the date|on the day|time spent/i.test(quotes[0]?.words ?? ''));
  const among = totals.length > 0 ? totals : visit;
  return among.toSorted((a, b) => b.minutes - a.minutes)[0];
}
