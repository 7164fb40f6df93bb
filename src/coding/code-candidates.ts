/** From places to candidates: one for each code, with its best place, all its words, and what a ranker needs to know. */
import type { EvidenceSpan, SuggestionStep } from '../claims/coded-encounter.ts';
import { asIcd10 } from '../claims/identifiers.ts';
import type { SectionKind } from './note/sections.ts';
import type { Reading, Sighting } from './sightings.ts';
import { takenUp } from './note/taken-up.ts';
import type { TermIndex } from './terms/term-index.ts';
import { unreadBefore, unreadBehind } from './note/unread-words.ts';
import type { CandidateFacts, CodeCandidate } from './visit-note.ts';

/** How well a place speaks for a code: what is affirmed first, then by its section and heading, then the longer words. */
const SECTION_RANK: Readonly<Record<SectionKind, number>> = {
  assessment: 9,
  none: 7,
  complaint: 6,
  history: 5,
  social: 4,
  past: 4,
  allergies: 4,
  medications: 4,
  exam: 3,
  results: 3,
  surgical: 2,
  review: 2,
  family: 1,
  services: 0,
  instructions: 0,
};
const strength = (sighting: Sighting): number =>
  (sighting.context === 'affirmed' ? 100 : 0) +
  10 * SECTION_RANK[sighting.section] +
  3 * sighting.headingLevel +
  sighting.mention.matched.length -
  (sighting.mention.covered ? 50 : 0);

function counted<Key extends string>(keys: readonly Key[]): Readonly<Partial<Record<Key, number>>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function rarityOf({ terms }: TermIndex, term: number): number {
  let rarity = 0;
  for (let i = terms.wordsAt[term] ?? 0; i < (terms.wordsAt[term + 1] ?? 0); i += 1)
    rarity += Math.log(terms.length / Math.max(1, terms.frequency[terms.words[i] ?? 0] ?? 1));
  return Math.round(rarity * 1000) / 1000;
}

type Group = { readonly best: Sighting; readonly all: readonly Sighting[] };

/** Whether any affirmed place of the assessment takes the code up; a topic counts more than what is only looked into. */
function takenUpIn({ best, all }: Group, { tokens, options }: Reading): CandidateFacts['takenUp'] {
  // A heading needs no more.
  if (options.mode === 'mention' || best.headingLevel === 2) return undefined;
  const ways = all
    .filter(({ section, context }) => section === 'assessment' && context === 'affirmed')
    .map(({ mention }) => takenUp(tokens, mention));
  return ways.find((way) => way === 'topic') ?? ways.find((way) => way !== undefined);
}

/** Words just before and, of an unspecified code, just behind the best place, that nothing has read. */
function unreadWords({ mention, chosen }: Sighting, title: string, { tokens, spoken }: Reading): number {
  const known = { read: (at: number): boolean => spoken.has(at) || chosen.by.includes(at), title };
  return unreadBefore(tokens, mention, known) + unreadBehind(tokens, mention, known);
}

/** Of the candidates of one category, how many others there are, and how many of them more words speak for. */
function siblingsOf(best: Sighting, groups: readonly Group[]): Pick<CandidateFacts, 'siblings' | 'betterSiblings'> {
  const category = best.code.slice(0, 3);
  let siblings = 0;
  let betterSiblings = 0;
  for (const { best: other } of groups) {
    if (other.code === best.code || !other.code.startsWith(category)) continue;
    siblings += 1;
    if (other.mention.matched.length > best.mention.matched.length) betterSiblings += 1;
  }
  return { siblings, betterSiblings };
}

/** One sighting for each place, the last that was made of it. */
const distinctPlaces = (all: readonly Sighting[]): readonly Sighting[] =>
  all.length === 1 ? all : [...new Map(all.map((sighting) => [sighting.mention.from, sighting])).values()];

function factsOf(
  { best, all }: Group,
  { groups, title }: { readonly groups: readonly Group[]; readonly title: string },
  reading: Reading,
): CandidateFacts {
  const { tokens, index } = reading;
  const { mention } = best;
  const way = takenUpIn({ best, all }, reading);
  const { siblings, betterSiblings } = siblingsOf(best, groups);
  const distinct = distinctPlaces(all);
  return {
    source: index.terms.source(best.term),
    termWords: (index.terms.wordsAt[best.term + 1] ?? 0) - (index.terms.wordsAt[best.term] ?? 0),
    rarity: rarityOf(index, best.term),
    gap: mention.to - mention.from + 1 - mention.matched.length,
    slips: mention.matched.filter((at) => tokens.slipped.has(at)).length,
    inOrder: mention.inOrder,
    mentions: distinct.length,
    contexts: counted(distinct.map(({ context }) => context)),
    sections: counted(distinct.map(({ section }) => section)),
    context: best.context,
    section: best.section,
    heading: best.headingLevel,
    unread: best.headingLevel < 2 || reading.options.mode === 'mention' ? 0 : unreadWords(best, title, reading),
    first: Math.min(...distinct.map((sighting) => sighting.mention.from)) / Math.max(1, tokens.word.length),
    noteLength: tokens.word.length,
    chosenLevels: best.chosen.chosenLevels,
    defaultLevels: best.chosen.defaultLevels,
    siblings,
    betterSiblings,
    covered: mention.covered,
    ambiguity: best.ambiguity,
    ...(way === undefined ? {} : { takenUp: way }),
  };
}

const SPANS = 8;

function spansOf({ best, all }: Group): readonly EvidenceSpan[] {
  const spans = [...best.spans];
  for (const sighting of all) {
    for (const span of sighting.spans) {
      if (spans.length >= SPANS) return spans;
      if (!spans.some((other) => other.start === span.start && other.end === span.end)) spans.push(span);
    }
  }
  return spans.slice(0, SPANS);
}

/** The title of each heading on the way is the code set's; the first step is the book's own line. */
function stepsOf({ best }: Group, { index, options }: Reading): readonly SuggestionStep[] {
  const titleOf = (code: string): string => {
    const answer = options.codeSets.icd10(code, options.on);
    return answer.kind === 'billable' || answer.kind === 'header' ? answer.title : '';
  };
  const printed = index.terms.printed(best.term);
  const ownLine = index.terms.source(best.term) === 'index' ? printed.split(', ') : [printed];
  const path = ownLine.map(
    (words, i): SuggestionStep => (i === ownLine.length - 1 ? { words, code: asIcd10(best.heading) } : { words }),
  );
  const below = [...best.chosen.way, ...(best.code === best.heading ? [] : [best.code])];
  return [...path, ...below.map((code) => ({ words: titleOf(code), code: asIcd10(code) }))];
}

function candidateOf(group: Group, groups: readonly Group[], reading: Reading): CodeCandidate | undefined {
  const { codeSets, on } = reading.options;
  const { best } = group;
  const answer = codeSets.icd10(best.code, on);
  if (answer.kind !== 'billable') return undefined;
  return {
    code: answer.code,
    title: answer.title,
    heading: best.heading,
    spans: spansOf(group),
    steps: stepsOf(group, reading),
    rejected: best.chosen.rejected,
    facts: factsOf(group, { groups, title: answer.title }, reading),
  };
}

/** Its heading's default, for want of words. */
const isDefault = ({ chosen, heading, code }: Sighting): boolean => chosen.defaultLevels > 0 && heading !== code;

/** A place that got its heading's default speaks for the code that another place of the same heading named in full. */
function joinedDefaults(sightings: readonly Sighting[]): readonly Sighting[] {
  if (!sightings.some(isDefault)) return sightings;
  const exact = new Map<string, Sighting>();
  for (const sighting of sightings) {
    if (sighting.chosen.defaultLevels > 0) continue;
    for (let length = 3; length <= sighting.code.length; length += 1) {
      const prefix = sighting.code.slice(0, length);
      if (!exact.has(prefix)) exact.set(prefix, sighting);
    }
  }
  return sightings.map((sighting) => {
    const named = isDefault(sighting) ? exact.get(sighting.heading) : undefined;
    return named === undefined ? sighting : { ...sighting, code: named.code, chosen: named.chosen };
  });
}

function groupsOf(sightings: readonly Sighting[]): readonly Group[] {
  const byCode = Map.groupBy(sightings, ({ code }) => code);
  return [...byCode.values()].flatMap((all) => {
    const [best] = all.length === 1 ? all : all.toSorted((a, b) => strength(b) - strength(a));
    return best === undefined ? [] : [{ best, all }];
  });
}

/** In: every place that may speak. Out: a candidate for each code that may be billed on the date, in the order of their first places. */
export function candidatesOf(sightings: readonly Sighting[], reading: Reading): readonly CodeCandidate[] {
  const groups = groupsOf(joinedDefaults(sightings));
  return groups.flatMap((group) => candidateOf(group, groups, reading) ?? []);
}
