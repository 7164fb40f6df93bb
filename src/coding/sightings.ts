/** The codes that one place of a note may mean: its words' own, taken down to what may be billed by the words around, with what is said of it. */
import type { EvidenceSpan, MentionContext } from '../claims/coded-encounter.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { composeSides, type Chosen } from './compose.ts';
import { type Context, contextOf, hitsNear, type TriggerHit } from './context.ts';
import type { Mention } from './find-mentions.ts';
import { headingLevel } from './heading-level.ts';
import type { NoteTokens } from './note-text.ts';
import type { SectionKind } from './sections.ts';
import type { TermIndex } from './term-index.ts';
import type { NoteLanguage, ReadingMode } from './visit-note.ts';

export type ReadingOptions = {
  readonly on: PlainDate;
  readonly codeSets: CodeSets;
  readonly mode: ReadingMode;
  readonly language?: NoteLanguage;
};

/** One code that one place may mean. */
export type Sighting = {
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

export type Reading = {
  readonly tokens: NoteTokens;
  readonly index: TermIndex;
  readonly hits: readonly TriggerHit[];
  readonly options: ReadingOptions;
  /** Only candidates are wanted: places that cannot speak on a claim are passed over. */
  readonly forClaim: boolean;
};

export const spanOf = ({ text, start, end }: NoteTokens, from: number, to: number): EvidenceSpan => {
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
export function sightingsOf(mention: Mention, { tokens, index, hits, options, forClaim }: Reading): readonly Sighting[] {
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
