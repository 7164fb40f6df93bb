/**
 * A first honest index look-up: the words of a signed note that name a diagnosis, each with the place where they stand.
 * Billing mode (guideline IV.H): denied, uncertain, past, a relative's and imagined mentions are not suggested. Nothing is
 * suggested without words that justify it, and nothing that is not billable on the date of service.
 */
import type { Icd10Term, CodeSets } from '../codesets/code-sets.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { EvidenceSpan, Suggestion } from '../claims/coded-encounter.ts';
import type { SignedEncounter } from '../claims/encounter.ts';
import { asIcd10, withDot } from '../claims/identifiers.ts';
import { ASSUMED_LINKS, INTEGRAL_SYMPTOMS } from './assumed-links.ts';
import { type Chosen, composeSides } from './compose.ts';
import { contextOf, hitsNear, type TriggerHit, triggersIn } from './context.ts';
import { type NoteTokens, readNote } from './note-text.ts';
import type { SectionKind } from './sections.ts';
import { type Mention, mentionsIn, type TermIndex, termIndex } from './term-index.ts';

/** How much a mention counts by where it stands. House judgment: the assessment is what the visit found. */
const WEIGHT: { readonly [kind in SectionKind]: number } = {
  assessment: 1,
  none: 0.75,
  complaint: 0.65,
  history: 0.55,
  social: 0.5,
  past: 0.4,
  allergies: 0.4,
  medications: 0.4,
  exam: 0.35,
  results: 0.35,
  surgical: 0.3,
  review: 0.25,
  family: 0.25,
  services: 0,
  instructions: 0,
};

/** Sections that speak only for codes of their own: allergies for Z88, a medication list for Z79. */
const ONLY: { readonly [kind in SectionKind]?: RegExp } = {
  family: /^Z8[0-4]/,
  allergies: /^(?:Z88|Z91)/,
  medications: /^Z79/,
  social: /^(?:F1|Z)/,
  surgical: /^(?:Z9|Z8)/,
  // The name of a questionnaire, with a score behind it, is no disorder.
  results: /^[^F]/,
};

/**
 * Once the assessment names a diagnosis, a symptom told or found elsewhere is no diagnosis of the visit, and nothing is that
 * stands in the examination, the results or the review of systems alone. House judgment, for precision.
 */
const isOutweighed = ({ section, code }: Candidate): boolean =>
  section === 'exam' ||
  section === 'results' ||
  section === 'review' ||
  (section !== 'assessment' && /^(?:R|M25[45]|M796)/.test(code));

type Candidate = {
  readonly code: string;
  readonly heading: string;
  readonly term: Icd10Term;
  readonly spans: readonly EvidenceSpan[];
  readonly weight: number;
  readonly mentions: number;
  readonly byDefault: boolean;
  readonly section: SectionKind;
  readonly first: number;
  readonly rejected: readonly { readonly code: string; readonly because: string }[];
};

const spanOf = (tokens: NoteTokens, from: number, to: number): EvidenceSpan => {
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to] ?? 0;
  return { start, end, words: tokens.text.slice(start, end) };
};

/** 'elbow pain, consistent with epicondylitis': words on both sides of a trigger are no one mention. */
const straddles = ({ from, to, matched }: Mention, hits: readonly TriggerHit[]): boolean =>
  to > from &&
  hitsNear(hits, from, to).some(
    (hit) => hit.trigger.kind !== 'none' && hit.from > from && hit.to < to && !matched.includes(hit.from),
  );

function candidatesOf(mention: Mention, { tokens, index, hits }: Reading): readonly Candidate[] {
  const section = tokens.section[mention.from] ?? 'none';
  const weight = WEIGHT[section];
  const only = ONLY[section];
  if (weight === 0 || (only !== undefined && !only.test(mention.term.code)) || straddles(mention, hits)) return [];
  if (section !== 'family' && contextOf(tokens, mention, hits) !== 'affirmed') return [];
  const around = { tokens, from: mention.from, to: mention.to, vocabulary: index.vocabulary };
  return composeSides(mention.term.code, index.families, around).map(({ code, by, rejected, byDefault }: Chosen) => {
    const spans = [spanOf(tokens, mention.from, mention.to), ...by.map((at) => spanOf(tokens, at, at))];
    const first = spans[0]?.start ?? 0;
    return {
      code,
      heading: mention.term.code,
      term: mention.term,
      spans,
      weight,
      mentions: 1,
      byDefault,
      section,
      first,
      rejected,
    };
  });
}

type Reading = { readonly tokens: NoteTokens; readonly index: TermIndex; readonly hits: readonly TriggerHit[] };

const SPANS = 8;

function joined(a: Candidate, b: Candidate): Candidate {
  const [strong, weak] = b.weight > a.weight ? [b, a] : [a, b];
  const spans = [...strong.spans];
  for (const span of weak.spans) {
    if (spans.length < SPANS && !spans.some((other) => other.start === span.start && other.end === span.end)) spans.push(span);
  }
  return { ...strong, spans, mentions: a.mentions + b.mentions };
}

/** One candidate a code; a mention that got its heading's default joins a mention of the same heading that says more. */
function merged(candidates: readonly Candidate[]): readonly Candidate[] {
  const exactByPrefix = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.byDefault) continue;
    for (let length = 3; length <= candidate.code.length; length += 1) {
      const prefix = candidate.code.slice(0, length);
      if (!exactByPrefix.has(prefix)) exactByPrefix.set(prefix, candidate);
    }
  }
  const byCode = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const exact = candidate.byDefault ? exactByPrefix.get(candidate.heading) : undefined;
    const code = exact?.code ?? candidate.code;
    const mine = exact === undefined ? candidate : { ...candidate, code, byDefault: false, rejected: exact.rejected };
    const known = byCode.get(code);
    byCode.set(code, known === undefined ? mine : joined(known, mine));
  }
  return [...byCode.values()];
}

/** Applies the links the guidelines assume, unless the note says that the two are unrelated. */
function linked(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  let now = candidates;
  for (const link of ASSUMED_LINKS) {
    const first = now.find(({ code }) => link.first.test(code));
    const second = now.find(({ code }) => link.second.test(code));
    if (first === undefined || second === undefined) continue;
    // Asked only where two would be linked: most notes name no such pair.
    if (now === candidates && /\bunrelated\b|\bnot due to\b/i.test(text)) return candidates;
    const passed = [first, ...(link.replaces === 'both' ? [second] : [])];
    const together = joined({ ...first, code: link.becomes }, { ...second, code: link.becomes });
    const rejected = [...passed.map(({ code }) => ({ code, because: link.because })), ...first.rejected];
    const known = now.find(({ code }) => code === link.becomes);
    const result = {
      ...(known === undefined ? together : joined(known, together)),
      code: link.becomes,
      byDefault: false,
      rejected,
    };
    // The linked code is sequenced before what it links ('use additional code').
    const before = Math.min(first.first, second.first) - 0.5;
    now = [
      ...now.filter((other) => !passed.includes(other) && other !== known),
      { ...result, weight: Math.max(first.weight, second.weight), first: before },
    ];
  }
  return now;
}

/** Leaves out symptoms that a suggested diagnosis includes, and says so on the diagnosis. */
function withoutIntegral(candidates: readonly Candidate[]): readonly Candidate[] {
  const absorbed = new Map<string, string>();
  for (const { code } of candidates) {
    const rule = INTEGRAL_SYMPTOMS.filter(({ symptom }) => symptom.test(code));
    const by = candidates.find((other) => other.code !== code && rule.some(({ diagnosis }) => diagnosis.test(other.code)));
    if (by !== undefined) absorbed.set(code, by.code);
  }
  return candidates
    .filter(({ code }) => !absorbed.has(code))
    .map((candidate) => {
      const symptoms = [...absorbed].filter(([, by]) => by === candidate.code).map(([symptom]) => symptom);
      const because = `is part of ${withDot(candidate.code)} (guideline I.B.5)`;
      return { ...candidate, rejected: [...candidate.rejected, ...symptoms.map((code) => ({ code, because }))] };
    });
}

const scoreOf = ({ weight, mentions, byDefault, term }: Candidate): number => {
  const repeated = 0.85 + 0.05 * Math.min(3, mentions - 1);
  const specific = byDefault ? 0.9 : 1;
  const source = term.source === 'title' ? 1 : 0.98;
  return Math.round(1000 * weight * repeated * specific * source) / 1000;
};

/** Diagnoses first, then what only tells about the patient, then external causes, which may never stand first. */
const rank = (code: string): number => (/^[V-Y]/.test(code) ? 2 : /^Z(?:68|79|8|9|28|3A|55|56|59|6)/.test(code) ? 1 : 0);

const LIMIT = 24;

function suggestionOf(candidate: Candidate, codeSets: CodeSets, on: PlainDate): Suggestion | undefined {
  const answer = codeSets.icd10(candidate.code, on);
  if (answer.kind !== 'billable') return undefined;
  const path = answer.path.map(({ code, title }) => `${withDot(code)} ${title}`).join(' › ');
  return {
    code: asIcd10(answer.code),
    title: answer.title,
    spans: candidate.spans.slice(0, SPANS),
    indexPath: `${candidate.term.words} › ${path}`,
    score: scoreOf(candidate),
    rejected: candidate.rejected.slice(0, 8).map(({ code, because }) => ({ code: asIcd10(code), because })),
  };
}

/**
 * Suggested diagnoses of a text, best first.
 * In: the note's text and the date of service. Out: at most 24, each with spans whose words are exactly the text's, the way
 * from the words to the code, a score comparable within this note, and the siblings passed over. Linear in the text.
 * Source: ICD-10-CM guidelines I.A.15, I.B.5, I.C.9.a, IV.H as quoted in reference/coding.md §4.1.
 */
export function suggestForText(text: string, on: PlainDate, codeSets: CodeSets): readonly Suggestion[] {
  const index = termIndex(codeSets, on);
  const tokens = readNote(text, index.vocabulary);
  const reading = { tokens, index, hits: triggersIn(tokens, index.context) };
  const found = mentionsIn(tokens, index).flatMap((mention) => candidatesOf(mention, reading));
  const assessed = found.some(({ section, code }) => section === 'assessment' && rank(code) === 0);
  const spoken = merged(found).filter((candidate) => !(assessed && isOutweighed(candidate)));
  const candidates = withoutIntegral(linked(spoken, text));
  const ordered = candidates.toSorted(
    (a, b) => rank(a.code) - rank(b.code) || b.weight - a.weight || a.first - b.first || (a.code < b.code ? -1 : 1),
  );
  return ordered.flatMap((candidate) => suggestionOf(candidate, codeSets, on) ?? []).slice(0, LIMIT);
}

/** Suggested diagnoses of the encounter's signed note, for its date of service. See `suggestForText`. */
export const suggestDiagnoses = (encounter: SignedEncounter, codeSets: CodeSets): readonly Suggestion[] =>
  suggestForText(encounter.signedNote.text, encounter.serviceDate, codeSets);
