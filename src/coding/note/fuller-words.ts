/**
 * What a note says in full in one place holds for the place that says it in short: 'melanoma of the upper back' told in the history is the
 * 'melanoma' of the assessment. Guideline I.B.2: the highest specificity that is documented.
 */
import type { EvidenceSpan, MentionContext } from '../../claims/coded-encounter.ts';
import type { Chosen } from '../compose/compose.ts';
import { keptByCode } from '../kept-by-code.ts';
import type { TermIndex } from '../terms/term-index.ts';

/** What is compared of a place: its code, its term's words, and the words that chose below it. */
export type Place = {
  readonly code: string;
  readonly heading: string;
  readonly term: number;
  readonly chosen: Chosen;
  readonly context: MentionContext;
  readonly spans: readonly EvidenceSpan[];
  readonly mention: { readonly covered: boolean };
};

/** Kinds of diabetes are one condition said in more or fewer words. */
const groupOf = keptByCode((code) => (/^E(?:0[89]|1[013])/.test(code) ? 'E1' : code.slice(0, 3)));

/** A past condition that does not pass: its kind told of the past is its kind today. */
const lasts = (code: string): boolean => /^(?:E0[89]|E1[013]|I50|J4[45]|N18|G35|G20)/.test(code);

const wordsOf = ({ terms }: TermIndex, term: number): ReadonlySet<number> =>
  new Set(terms.words.subarray(terms.wordsAt[term] ?? 0, terms.wordsAt[term + 1] ?? 0));

const isPart = (few: ReadonlySet<number>, many: ReadonlySet<number>): boolean =>
  few.size < many.size && [...few].every((word) => many.has(word));

/** The same words, of which only the other place goes on to say which kind. */
const isChosen = (place: Place, other: Place): boolean =>
  place.heading === other.heading && place.chosen.chosenLevels === 0 && other.chosen.chosenLevels > 0;

/** Dependence on nicotine is one condition, by what is smoked or chewed. Source: Alphabetic Index, Dependence, drug, nicotine. */
const isProduct = (place: Place, other: Place): boolean => place.code.startsWith('F1720') && /^F172[129]/.test(other.code);

/** Kinds of one condition are few in a note; what a note of nonsense repeats is looked at once. */
const KINDS_MAX = 60;

/** Most notes say each condition in one way. */
function hasTwoOfAGroup(places: readonly Place[]): boolean {
  const groups = new Map<string, Place>();
  return places.some((place) => {
    const group = groupOf(place.code);
    const other = groups.get(group);
    if (other === undefined) groups.set(group, place);
    return other !== undefined && (other.code !== place.code || other.term !== place.term);
  });
}

/**
 * In: the places of a note, each with its code. Out: the same places; one that says an unspecified code in words that another place says
 * more fully has that place's code, with its words as evidence too.
 */
export function saidInFull<T extends Place>(
  places: readonly T[],
  index: TermIndex,
  isUnspecified: (code: string) => boolean,
): readonly T[] {
  if (!hasTwoOfAGroup(places)) return places;
  const byGroup = new Map<string, Map<string, T>>();
  for (const place of places) {
    if (place.mention.covered || !(place.context === 'affirmed' || (place.context === 'historical' && lasts(place.code))))
      continue;
    const group = groupOf(place.code);
    const kinds = byGroup.get(group) ?? new Map<string, T>();
    byGroup.set(group, kinds);
    const kind = `${place.term} ${place.code}`;
    if (!kinds.has(kind) && kinds.size < KINDS_MAX) kinds.set(kind, place);
  }
  if ([...byGroup.values()].every((kinds) => kinds.size < 2)) return places;
  const fuller = new Map<string, T | undefined>();
  const fullerThan = (place: T): T | undefined => {
    const words = wordsOf(index, place.term);
    const others = [...(byGroup.get(groupOf(place.code))?.values() ?? [])].filter(
      (other) =>
        other.code !== place.code &&
        (isPart(words, wordsOf(index, other.term)) || isChosen(place, other) || isProduct(place, other)),
    );
    // Two fuller names for one short one leave it open which is meant.
    return new Set(others.map(({ code }) => code)).size === 1 ? others[0] : undefined;
  };
  return places.map((place) => {
    if (!isUnspecified(place.code) || (byGroup.get(groupOf(place.code))?.size ?? 0) < 2) return place;
    const kind = `${place.term} ${place.code}`;
    if (!fuller.has(kind)) fuller.set(kind, fullerThan(place));
    const other = fuller.get(kind);
    if (other === undefined) return place;
    return { ...place, code: other.code, heading: other.heading, chosen: other.chosen, spans: [...place.spans, ...other.spans] };
  });
}
