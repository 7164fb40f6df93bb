/**
 * Suggested diagnoses of a signed note, in billing mode (guideline IV.H): denied, uncertain, past, a relative's and imagined mentions
 * are not suggested. Nothing is suggested without words that justify it, and nothing that is not billable on the date of service.
 */
import type { EvidenceSpan, RejectedSibling, Suggestion, SuggestionFeature } from '../claims/coded-encounter.ts';
import type { SignedEncounter } from '../claims/encounter.ts';
import { asIcd10, withDot } from '../claims/identifiers.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ASSUMED_LINKS, INTEGRAL_SYMPTOMS } from './assumed-links.ts';
import { PLACE_WEIGHT } from './billing-places.ts';
import { readVisitNote } from './read-visit-note.ts';
import type { CodeCandidate, VisitNote } from './visit-note.ts';

/** A candidate on its way to the claim. */
type Draft = {
  readonly code: string;
  readonly from: CodeCandidate;
  readonly spans: readonly EvidenceSpan[];
  readonly weight: number;
  readonly mentions: number;
  readonly byDefault: boolean;
  readonly first: number;
  readonly rejected: readonly RejectedSibling[];
};

const draftOf = (from: CodeCandidate): Draft => ({
  code: from.code,
  from,
  spans: from.spans,
  weight: PLACE_WEIGHT[from.facts.section],
  mentions: from.facts.mentions,
  byDefault: from.facts.defaultLevels > 0,
  first: from.spans[0]?.start ?? 0,
  rejected: from.rejected,
});

/**
 * Once the assessment names a diagnosis, a symptom told or found elsewhere is no diagnosis of the visit, and nothing is that
 * stands in the examination, the results or the review of systems alone. House judgment, for precision.
 */
const isOutweighed = ({ code, from: { facts } }: Draft): boolean =>
  facts.section === 'exam' ||
  facts.section === 'results' ||
  facts.section === 'review' ||
  (facts.section !== 'assessment' && /^(?:R|M25[45]|M796)/.test(code));

const SPANS = 8;

function joined(a: Draft, b: Draft): Draft {
  const [strong, weak] = b.weight > a.weight ? [b, a] : [a, b];
  const spans = [...strong.spans];
  for (const span of weak.spans) {
    if (spans.length < SPANS && !spans.some((other) => other.start === span.start && other.end === span.end)) spans.push(span);
  }
  return { ...strong, spans, mentions: a.mentions + b.mentions };
}

/** Applies the links the guidelines assume, unless the note says that the two are unrelated. */
function linked(candidates: readonly Draft[], text: string): readonly Draft[] {
  let now = candidates;
  for (const link of ASSUMED_LINKS) {
    const first = now.find(({ code }) => link.first.test(code));
    const second = now.find(({ code }) => link.second.test(code));
    if (first === undefined || second === undefined) continue;
    // Asked only where two would be linked: most notes name no such pair.
    if (now === candidates && /\bunrelated\b|\bnot due to\b/i.test(text)) return candidates;
    const passed = [first, ...(link.replaces === 'both' ? [second] : [])];
    const together = joined({ ...first, code: link.becomes }, { ...second, code: link.becomes });
    const rejected = [...passed.map(({ code }) => ({ code: asIcd10(code), because: link.because })), ...first.rejected];
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
function withoutIntegral(candidates: readonly Draft[]): readonly Draft[] {
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
      return { ...candidate, rejected: [...candidate.rejected, ...symptoms.map((code) => ({ code: asIcd10(code), because }))] };
    });
}

const scoreOf = ({ weight, mentions, byDefault, from }: Draft): number => {
  const repeated = 0.85 + 0.05 * Math.min(3, mentions - 1);
  const specific = byDefault ? 0.9 : 1;
  const source = from.facts.source === 'title' ? 1 : 0.98;
  return Math.round(1000 * weight * repeated * specific * source) / 1000;
};

/** Diagnoses first, then what only tells about the patient, then external causes, which may never stand first. */
const rank = (code: string): number => (/^[V-Y]/.test(code) ? 2 : /^Z(?:68|79|8|9|28|3A|55|56|59|6)/.test(code) ? 1 : 0);

const LIMIT = 24;

function suggestionOf(draft: Draft, codeSets: CodeSets, on: PlainDate): Suggestion | undefined {
  const answer = codeSets.icd10(draft.code, on);
  if (answer.kind !== 'billable') return undefined;
  const { from } = draft;
  const path = answer.path.map(({ code, title }) => `${withDot(code)} ${title}`).join(' › ');
  return {
    code: asIcd10(answer.code),
    title: answer.title,
    spans: draft.spans.slice(0, SPANS),
    indexPath: `${from.steps[0]?.words ?? ''} › ${path}`,
    score: scoreOf(draft),
    rejected: draft.rejected.slice(0, 8),
    context: from.facts.context,
    section: from.facts.section,
    steps: from.steps,
    features: featuresOf(draft),
  };
}

const featuresOf = ({ from: { facts }, mentions, byDefault, weight }: Draft): readonly SuggestionFeature[] => [
  { name: `named in the section "${facts.section}"`, weight: Math.round(100 * (weight - 0.5)) / 100 },
  ...(facts.heading === 2 ? [{ name: 'a heading of its own', weight: 0.3 }] : []),
  ...(mentions > 1 ? [{ name: `named ${mentions} times`, weight: 0.05 * Math.min(3, mentions - 1) }] : []),
  ...(byDefault ? [{ name: 'the unspecified code, for want of a word', weight: -0.1 }] : []),
];

/**
 * What the note supports on a claim, best first.
 * In: a note read in billing mode. Out: at most 24, each with spans whose words are exactly the text's, the way from the words to the
 * code, a score comparable within this note, and the siblings passed over.
 * Source: ICD-10-CM guidelines I.A.15, I.B.5, I.C.9.a, IV.H as quoted in reference/coding.md §4.1.
 */
export function suggestionsOf(note: VisitNote, codeSets: CodeSets): readonly Suggestion[] {
  const found = note.candidates.map(draftOf);
  const assessed = found.some(({ from, code }) => from.facts.section === 'assessment' && rank(code) === 0);
  const spoken = found.filter((draft) => !(assessed && isOutweighed(draft)));
  const drafts = withoutIntegral(linked(spoken, note.text));
  const ordered = drafts.toSorted(
    (a, b) => rank(a.code) - rank(b.code) || b.weight - a.weight || a.first - b.first || (a.code < b.code ? -1 : 1),
  );
  return ordered.flatMap((draft) => suggestionOf(draft, codeSets, note.on) ?? []).slice(0, LIMIT);
}

/** Suggested diagnoses of a text. See `suggestionsOf`. */
export const suggestForText = (text: string, on: PlainDate, codeSets: CodeSets): readonly Suggestion[] =>
  suggestionsOf(readVisitNote(text, { on, codeSets, mode: 'billing' }), codeSets);

/** Suggested diagnoses of the encounter's signed note, for its date of service. See `suggestionsOf`. */
export const suggestDiagnoses = (encounter: SignedEncounter, codeSets: CodeSets): readonly Suggestion[] =>
  suggestForText(encounter.signedNote.text, encounter.serviceDate, codeSets);
