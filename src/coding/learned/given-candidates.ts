/** What the engine found in a note, as numbers for a ranker. None of them tells which code it is: they hold for codes never seen. */
import type { CandidateFacts, CodeCandidate, TermSource } from '../visit-note.ts';
import type { GivenCandidate } from './code-features.ts';

const SOURCE: Readonly<Record<TermSource, number>> = { synonym: 4, title: 3, index: 2, inclusion: 1, neoplasms: 0 };
const CONTEXT: Readonly<Record<CandidateFacts['context'], number>> = {
  affirmed: 5,
  uncertain: 4,
  historical: 3,
  hypothetical: 2,
  negated: 1,
  family: 0,
};

export const GIVEN_FEATURES = [
  'found',
  'source',
  'words of the term',
  'rarity',
  'rarity per word',
  'gap',
  'slips',
  'in order',
  'mentions',
  'affirmed',
  'negated',
  'uncertain',
  'historical',
  'family',
  'hypothetical',
  'context',
  'heading',
  'first place',
  'chosen levels',
  'default levels',
  'siblings',
  'better siblings',
  'covered',
  'ambiguity',
  'titled unspecified',
  'title words',
  'title share',
  'code length',
  'symptom',
  'status',
  'injury or cause',
  'neoplasm',
  'longest rival',
  'place among',
  'letters',
] as const;

const isIn = (letters: string, code: string): number => (letters.includes(code.slice(0, 1)) ? 1 : 0);

function rowOf(candidate: CodeCandidate, all: readonly CodeCandidate[], at: number): readonly number[] {
  const { code, title, facts, heading, spans } = candidate;
  const words = title.split(/[^A-Za-z0-9]+/).filter((word) => word.length > 2);
  const places = spans[0] === undefined ? '' : spans[0].words;
  const near = new Set(places.toLowerCase().split(/[^a-z0-9]+/));
  const rivals = all.filter(
    (other) =>
      other !== candidate &&
      (other.spans[0]?.start ?? -1) < (spans[0]?.end ?? 0) &&
      (other.spans[0]?.end ?? -1) > (spans[0]?.start ?? 0),
  );
  return [
    1,
    SOURCE[facts.source],
    facts.termWords,
    // Coarse, so that no single term is told apart.
    Math.round(facts.rarity),
    Math.round((2 * facts.rarity) / Math.max(1, facts.termWords)) / 2,
    facts.gap,
    facts.slips,
    facts.inOrder ? 1 : 0,
    facts.mentions,
    facts.contexts.affirmed ?? 0,
    facts.contexts.negated ?? 0,
    facts.contexts.uncertain ?? 0,
    facts.contexts.historical ?? 0,
    facts.contexts.family ?? 0,
    facts.contexts.hypothetical ?? 0,
    CONTEXT[facts.context],
    facts.heading,
    facts.first,
    facts.chosenLevels,
    facts.defaultLevels,
    facts.siblings,
    facts.betterSiblings,
    facts.covered ? 1 : 0,
    facts.ambiguity,
    /unspecified/i.test(title) ? 1 : 0,
    Math.min(12, words.length),
    words.length === 0 ? 0 : words.filter((word) => near.has(word.toLowerCase())).length / words.length,
    code.length - heading.length,
    isIn('R', code),
    isIn('Z', code),
    isIn('STVWXY', code),
    isIn('CD', code) * (code < 'D50' ? 1 : 0),
    Math.max(0, ...rivals.map((other) => other.facts.termWords)),
    at / Math.max(1, all.length),
    places.length,
  ];
}

/** One row for each candidate, as `GIVEN_FEATURES`; codes cut to the edition they are scored in, the first of each kept. */
export function givenCandidates(candidates: readonly CodeCandidate[], edition: ReadonlySet<string>): readonly GivenCandidate[] {
  const seen = new Map<string, GivenCandidate>();
  for (const [at, candidate] of candidates.entries()) {
    const code = codeInEdition(candidate.code, edition);
    const known = seen.get(code);
    if (known === undefined)
      seen.set(code, {
        code,
        features: rowOf(candidate, candidates, at),
        places: candidate.spans.map(({ start, end }) => ({ start, end })),
      });
  }
  return [...seen.values()];
}

const LONGEST = 7;
const sixOnly = new WeakMap<ReadonlySet<string>, boolean>();

/** The notes of an edition that knows no seventh character: CodiEsp stops at six. */
function stopsAtSix(edition: ReadonlySet<string>): boolean {
  const known = sixOnly.get(edition) ?? (edition.size > 0 && [...edition].every((code) => code.length < LONGEST));
  sixOnly.set(edition, known);
  return known;
}

/** A code below one of the edition's own counts as that; where no code of the edition has a seventh character, it is cut. */
export function codeInEdition(code: string, edition: ReadonlySet<string>): string {
  for (let length = code.length; length >= 3; length -= 1) if (edition.has(code.slice(0, length))) return code.slice(0, length);
  return code.length === LONGEST && stopsAtSix(edition) ? code.slice(0, LONGEST - 1) : code;
}
