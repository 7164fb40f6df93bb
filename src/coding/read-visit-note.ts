/**
 * Reads a note: its sections, every place that names a condition with what the words around make of it, and the codes these places
 * may mean. Pure; time and memory are linear in the text. What is suggested from it is `suggestionsOf`'s.
 */
import type { EvidenceSpan, MentionContext, SuggestionStep } from '../claims/coded-encounter.ts';
import { asIcd10 } from '../claims/identifiers.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { maySpeakFor } from './billing-places.ts';
import { composeSides, type Chosen } from './compose.ts';
import { type Context, contextOf, hitsNear, type TriggerHit, triggersIn } from './context.ts';
import { type Mention, mentionsIn } from './find-mentions.ts';
import { saidInFull } from './fuller-words.ts';
import { headingLevel } from './heading-level.ts';
import { noticesOf, READ_MAX, steeringIn } from './note-notices.ts';
import { type NoteTokens, readNote } from './note-text.ts';
import type { SectionKind } from './sections.ts';
import { type TermIndex, termIndex } from './term-index.ts';
import type {
  CandidateFacts,
  CodeCandidate,
  NoteLanguage,
  NoteMention,
  NoteSection,
  ReadingMode,
  VisitNote,
} from './visit-note.ts';

export type ReadingOptions = {
  readonly on: PlainDate;
  readonly codeSets: CodeSets;
  readonly mode: ReadingMode;
  readonly language?: NoteLanguage;
};

/** One code that one place may mean. */
type Sighting = {
  readonly code: string;
  readonly heading: string;
  readonly mention: Mention;
  readonly term: number;
  readonly chosen: Chosen;
  readonly context: MentionContext;
  readonly trigger: TriggerHit | undefined;
  readonly section: SectionKind;
  readonly headingLevel: 0 | 1 | 2;
  readonly spans: readonly EvidenceSpan[];
  readonly ambiguity: number;
};

type Reading = {
  readonly tokens: NoteTokens;
  readonly index: TermIndex;
  readonly hits: readonly TriggerHit[];
  readonly options: ReadingOptions;
  /** Only candidates are wanted: places that cannot speak on a claim are passed over. */
  readonly forClaim: boolean;
};

const spanOf = ({ text, start, end }: NoteTokens, from: number, to: number): EvidenceSpan => {
  const first = start[from] ?? 0;
  const last = end[to] ?? 0;
  return { start: first, end: last, words: text.slice(first, last) };
};

/** 'elbow pain, consistent with epicondylitis': words on both sides of a trigger are no one mention. */
const straddles = ({ from, to, matched }: Mention, hits: readonly TriggerHit[]): boolean =>
  to > from &&
  hitsNear(hits, from, to).some(
    (hit) => hit.trigger.kind !== 'none' && hit.from > from && hit.to < to && !matched.includes(hit.from),
  );

/** What a plan says of a condition that the patient still has: 'History of reflux' over 'Continue Protonix' is no history. */
const TREATED =
  /\b(?:continues?|continued|refill(?:ed|s)?|currently|stable|(?:un)?controlled|doing well|increased?|resume|remains? on|maintain|adjust)\b/i;
const BLOCK_MAX = 600;

/** Whether the text below a heading treats what it names; up to the blank line behind it. */
function isTreated({ text, end }: NoteTokens, at: number): boolean {
  const below = text.slice(end[at] ?? 0, (end[at] ?? 0) + BLOCK_MAX).replace(/^[\s.:]+/, '');
  const blank = /\n\s*\n/.exec(below);
  return TREATED.test(blank === null ? below : below.slice(0, blank.index));
}

/** Conditions that stay: of another one that is called history, its treatment is not asked. */
const STAYS =
  /^(?:D[5-8]|E0|E1[0-3]|E2|E7|F[1-4]|G[2-4]|H40|I1|I2[05]|I4[89]|I5|I7|J4|K2|K5[0-2]|K58|K7|L[2-4]|M0|M1|M3|M797|M81|N18|N4|N8)/;

/** One mention that two codes say together: the ulcer of a diabetic foot, the hypertension that resists. Source: 'use additional code', 'code first'. */
const SAID_TOGETHER: readonly { readonly code: RegExp; readonly also: string }[] = [
  { code: /^E(?:0[89]|1[013])621$/, also: 'L975' },
  { code: /^I1A0$/, also: 'I10' },
];

const headingsOf = (code: string, mode: ReadingMode): readonly string[] => [
  code,
  ...(mode === 'billing' ? SAID_TOGETHER.filter((pair) => pair.code.test(code)).map(({ also }) => also) : []),
];

/** The codes of one place: each code that its words lead to, taken down to what may be billed by the words around. */
function sightingsOf(mention: Mention, { tokens, index, hits, options, forClaim }: Reading): readonly Sighting[] {
  const section = tokens.section[mention.from] ?? 'none';
  const said = contextOf(tokens, mention, hits);
  const level = headingLevel(tokens, mention);
  const isPresent =
    said.kind === 'historical' &&
    level === 2 &&
    section === 'assessment' &&
    STAYS.test(index.terms.code(mention.term)) &&
    isTreated(tokens, mention.to);
  const { kind: context, by: trigger }: Context = isPresent ? { kind: 'affirmed' } : said;
  // What is past may still say the kind of what is present.
  if (forClaim && context !== 'affirmed' && context !== 'historical' && section !== 'family') return [];
  if (straddles(mention, hits)) return [];
  const { terms, slots } = index;
  const readings: number[] = [];
  // Billing takes what the book lists first for the words; mention mode lets a ranker choose.
  for (let term = mention.term; term !== 0; term = options.mode === 'mention' ? (terms.next[term] ?? 0) : 0) readings.push(term);
  const around = { tokens, from: mention.from, to: mention.to, slots };
  return readings.flatMap((term) =>
    headingsOf(terms.code(term), options.mode).flatMap((heading) =>
      composeSides(heading, around).map((chosen): Sighting => {
        const spans = [spanOf(tokens, mention.from, mention.to), ...chosen.by.map((at) => spanOf(tokens, at, at))];
        return {
          code: chosen.code,
          heading,
          mention,
          term,
          chosen,
          context,
          trigger,
          section,
          headingLevel: level,
          spans,
          ambiguity: readings.length,
        };
      }),
    ),
  );
}

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

function factsOf({ best, all }: Group, groups: readonly Group[], { tokens, index }: Reading): CandidateFacts {
  const { mention } = best;
  const inCategory = groups.filter(
    (other) => other.best.code !== best.code && other.best.code.slice(0, 3) === best.code.slice(0, 3),
  );
  const places = new Map(all.map((sighting) => [sighting.mention.from, sighting])).values();
  const distinct = [...places];
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
    first: Math.min(...distinct.map((sighting) => sighting.mention.from)) / Math.max(1, tokens.word.length),
    noteLength: tokens.word.length,
    chosenLevels: best.chosen.chosenLevels,
    defaultLevels: best.chosen.defaultLevels,
    siblings: inCategory.length,
    betterSiblings: inCategory.filter((other) => other.best.mention.matched.length > mention.matched.length).length,
    covered: mention.covered,
    ambiguity: best.ambiguity,
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
    facts: factsOf(group, groups, reading),
  };
}

/** A place that got its heading's default speaks for the code that another place of the same heading named in full. */
function joinedDefaults(sightings: readonly Sighting[]): readonly Sighting[] {
  const exact = new Map<string, Sighting>();
  for (const sighting of sightings) {
    if (sighting.chosen.defaultLevels > 0) continue;
    for (let length = 3; length <= sighting.code.length; length += 1) {
      const prefix = sighting.code.slice(0, length);
      if (!exact.has(prefix)) exact.set(prefix, sighting);
    }
  }
  return sightings.map((sighting) => {
    const named =
      sighting.chosen.defaultLevels > 0 && sighting.heading !== sighting.code ? exact.get(sighting.heading) : undefined;
    return named === undefined ? sighting : { ...sighting, code: named.code, chosen: named.chosen };
  });
}

function groupsOf(sightings: readonly Sighting[]): readonly Group[] {
  const byCode = Map.groupBy(sightings, ({ code }) => code);
  return [...byCode.values()].flatMap((all) => {
    const [best] = all.toSorted((a, b) => strength(b) - strength(a));
    return best === undefined ? [] : [{ best, all }];
  });
}

const noteMention = (tokens: NoteTokens, sightings: readonly Sighting[]): NoteMention | undefined => {
  const [first] = sightings;
  if (first === undefined) return undefined;
  const { mention, context, trigger, section } = first;
  return {
    ...spanOf(tokens, mention.from, mention.to),
    context,
    ...(trigger === undefined ? {} : { trigger: spanOf(tokens, trigger.from, trigger.to) }),
    section,
    codes: [...new Set(sightings.map(({ code }) => code))],
  };
};

function sectionsOf({ text, sections }: NoteTokens): readonly NoteSection[] {
  return sections
    .map(({ kind, start, body }, i) => ({ kind, start, body, end: sections[i + 1]?.start ?? text.length }))
    .filter(({ start, end }) => end > start);
}

/**
 * Everything the note says of conditions, on its date of service.
 * In: the text as signed. Out: mentions with their context, all of them in both modes, and candidates of which every code may be billed
 * on the date; every span is exactly the text's words. In billing mode a code that no place affirms is no candidate.
 */
export const readVisitNote = (text: string, options: ReadingOptions): VisitNote => read(text, options, false);

/** As `readVisitNote` in billing mode, without the mentions: what suggestions are made of, in less time. */
export const readForClaim = (text: string, options: Omit<ReadingOptions, 'mode'>): VisitNote =>
  read(text, { ...options, mode: 'billing' }, true);

function read(text: string, options: ReadingOptions, forClaim: boolean): VisitNote {
  const { codeSets, on, mode, language = 'en' } = options;
  const index = termIndex(codeSets, on);
  const tokens = readNote(text.length > READ_MAX ? text.slice(0, READ_MAX) : text, index.vocabulary);
  const steering = steeringIn(tokens.text);
  const isSteered = ({ from }: Mention): boolean => {
    const at = tokens.start[from] ?? 0;
    return steering.some(([start, end]) => at >= start && at < end);
  };
  const reading: Reading = { tokens, index, hits: triggersIn(tokens, index.context), options, forClaim };
  const found = mentionsIn(tokens, index, { everything: mode === 'mention' });
  const trusted = steering.length === 0 ? found : found.filter((mention) => !isSteered(mention));
  const byPlace = trusted.map((mention) => sightingsOf(mention, reading));
  const isUnspecified = (code: string): boolean => {
    const answer = codeSets.icd10(code, on);
    return answer.kind === 'billable' && /unspecified|without complications/i.test(answer.title);
  };
  const all = mode === 'mention' ? byPlace.flat() : saidInFull(byPlace.flat(), index, isUnspecified);
  const spoken = all.filter((sighting) => mode === 'mention' || maySpeakFor(sighting.heading, sighting));
  const sightings = joinedDefaults(spoken);
  const groups = groupsOf(sightings);
  return {
    text,
    on,
    mode,
    language,
    sections: sectionsOf(tokens),
    mentions: forClaim ? [] : byPlace.flatMap((place) => noteMention(tokens, place) ?? []),
    candidates: groups.flatMap((group) => candidateOf(group, groups, reading) ?? []),
    notices: forClaim ? [] : noticesOf(text, { words: tokens.start.length, conditions: trusted.length }),
  };
}

/** First token that ends after `at`; as many as there are where none does. */
function tokenAfter({ end }: NoteTokens, at: number): number {
  let low = 0;
  let high = end.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What the words around make of passages that somebody marked.
 * In: ranges of the text in any order. Out: one context for each, 'affirmed' where nothing speaks against it.
 */
export function contextsAt(
  text: string,
  spans: readonly Pick<EvidenceSpan, 'start' | 'end'>[],
  { codeSets, on }: Pick<ReadingOptions, 'codeSets' | 'on'>,
): readonly MentionContext[] {
  const index = termIndex(codeSets, on);
  const tokens = readNote(text, index.vocabulary);
  const hits = triggersIn(tokens, index.context);
  return spans.map(({ start, end }) => {
    const from = tokenAfter(tokens, start);
    const to = Math.max(from, tokenAfter(tokens, end - 1));
    return contextOf(tokens, { from, to }, hits).kind;
  });
}
