/**
 * Suggested diagnoses of a signed note, in billing mode (guideline IV.H): denied, uncertain, past, a relative's and imagined mentions
 * are not suggested. Nothing is suggested without words that justify it, and nothing that is not billable on the date of service.
 */
import type { EvidenceSpan, RejectedSibling, Suggestion } from '../claims/coded-encounter.ts';
import type { SignedEncounter } from '../claims/encounter.ts';
import { asIcd10, withDot } from '../claims/identifiers.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ASSUMED_LINKS } from '../conventions/icd10cm/assumed-links.ts';
import { INTEGRAL_SYMPTOMS } from '../conventions/icd10cm/integral-symptoms.ts';
import { COMBINED_CODES, type CombinedCode } from './compose/combined-codes.ts';
import { keptByCode } from './kept-by-code.ts';
import { billingScore, REVIEW_THRESHOLD, type Scored, situationOf } from './billing-score.ts';
import { readForClaim } from './read-visit-note.ts';
import type { CodeCandidate, VisitNote } from './visit-note.ts';

/** A candidate on its way to the claim. */
type Draft = Scored & {
  readonly code: string;
  readonly from: CodeCandidate;
  readonly spans: readonly EvidenceSpan[];
  readonly first: number;
  readonly rejected: readonly RejectedSibling[];
  readonly probability?: number;
};

/** Another judge of candidates in the place of the engine's own score: a trained one. */
export type Judge = (candidate: CodeCandidate, note: VisitNote) => Scored & { readonly probability: number };

const SPANS = 8;

function joined(a: Draft, b: Draft): Draft {
  const [strong, weak] = b.score > a.score ? [b, a] : [a, b];
  const spans = [...strong.spans];
  for (const span of weak.spans) {
    if (spans.length < SPANS && !spans.some((other) => other.start === span.start && other.end === span.end)) spans.push(span);
  }
  return { ...strong, spans };
}

const LINKS: readonly CombinedCode[] = [...COMBINED_CODES, ...ASSUMED_LINKS];
const OF_DIABETES: ReadonlySet<CombinedCode> = new Set(
  LINKS.filter(({ first }) => /^E(?:09|1[013])9/.test(first.source.slice(1))),
);

/** The links that begin with a code. */
const linksFrom = keptByCode((code): ReadonlySet<CombinedCode> => new Set(LINKS.filter(({ first }) => first.test(code))));
/** The diagnoses of which a code may be a symptom. */
const integralTo = keptByCode((code) => INTEGRAL_SYMPTOMS.filter(({ symptom }) => symptom.test(code)));

/**
 * Diabetes with one complication that is named may have another: as many codes as there are.
 * Source: guideline I.C.4.a.
 */
function otherKind(link: CombinedCode, now: readonly Draft[]): Draft | undefined {
  const { becomes } = link;
  const isKnown = now.some(({ code }) => code.startsWith(becomes.slice(0, 4)));
  return isKnown ? undefined : now.find(({ code }) => code.startsWith(becomes.slice(0, 3)));
}

/** What a link begins with, among the codes so far. */
function firstOf(link: CombinedCode, now: readonly Draft[]): { readonly first: Draft; readonly isNamed: boolean } | undefined {
  for (const draft of now) if (linksFrom(draft.code).has(link)) return { first: draft, isNamed: true };
  const other = OF_DIABETES.has(link) ? otherKind(link, now) : undefined;
  return other === undefined ? undefined : { first: other, isNamed: false };
}

/** Applies the links the guidelines assume, unless the note says that the two are unrelated. */
function linked(candidates: readonly Draft[], text: string, isBillable: (code: string) => boolean): readonly Draft[] {
  // Most notes name nothing that any link begins with.
  if (!candidates.some(({ code }) => linksFrom(code).size > 0 || /^E(?:09|1[013])/.test(code))) return candidates;
  let now = candidates;
  for (const link of LINKS) {
    const found = firstOf(link, now);
    if (found === undefined) continue;
    const { first, isNamed } = found;
    const second = now.find(({ code }) => link.second.test(code));
    if (second === undefined || !isBillable(link.becomes)) continue;
    if (second.spans.some(({ words }) => link.unlessSaid?.test(words) === true)) continue;
    // Asked only where two would be linked: most notes name no such pair.
    if (now === candidates && /\bunrelated\b|\bnot due to\b/i.test(text)) return candidates;
    const passed = [...(isNamed ? [first] : []), ...(link.replaces === 'both' ? [second] : [])];
    const together = joined({ ...first, code: link.becomes }, { ...second, code: link.becomes });
    const rejected = [...passed.map(({ code }) => ({ code: asIcd10(code), because: link.because })), ...first.rejected];
    const known = now.find(({ code }) => code === link.becomes);
    const result = { ...(known === undefined ? together : joined(known, together)), code: link.becomes, rejected };
    // The linked code is sequenced before what it links ('use additional code').
    const before = Math.min(first.first, second.first) - 0.5;
    now = [
      ...now.filter((other) => !passed.includes(other) && other !== known),
      { ...result, score: Math.max(first.score, second.score), first: before },
    ];
  }
  return now;
}

/** Leaves out symptoms that a suggested diagnosis includes, and says so on the diagnosis. */
function withoutIntegral(candidates: readonly Draft[]): readonly Draft[] {
  const absorbed = new Map<string, string>();
  const isExplained = ({ code, spans }: Draft): boolean =>
    candidates.some((other) => other.code !== code && other.spans.some(({ start }) => start === spans[0]?.start));
  for (const candidate of candidates) {
    const { code, from } = candidate;
    // A pain that the assessment lists as a problem of its own is not the pain of another joint's disease, unless its words are the disease's too.
    if (/^M(?:25|79)/.test(code) && from.facts.heading === 2 && !isExplained(candidate)) continue;
    const rule = integralTo(code);
    const by =
      rule.length === 0
        ? undefined
        : candidates.find((other) => other.code !== code && rule.some(({ diagnosis }) => diagnosis.test(other.code)));
    if (by !== undefined) absorbed.set(code, by.code);
  }
  if (absorbed.size === 0) return candidates;
  return candidates
    .filter(({ code }) => !absorbed.has(code))
    .map((candidate) => {
      const symptoms = [...absorbed].filter(([, by]) => by === candidate.code).map(([symptom]) => symptom);
      const because = `is part of ${withDot(candidate.code)} (guideline I.B.5)`;
      return { ...candidate, rejected: [...candidate.rejected, ...symptoms.map((code) => ({ code: asIcd10(code), because }))] };
    });
}

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
    score: draft.score,
    rejected: draft.rejected.slice(0, 8),
    context: from.facts.context,
    section: from.facts.section,
    // A code that says two conditions together is a step beyond the words' own.
    steps: draft.code === from.code ? from.steps : [...from.steps, { words: answer.title, code: asIcd10(answer.code) }],
    features: draft.features.slice(0, 5),
    ...(draft.probability === undefined ? {} : { probability: draft.probability }),
  };
}

/** What says something only beside another code, or nothing beside it. Source: 'use additional code' at E08-E13; guideline I.C.21.c.4. */
const BESIDE: readonly { readonly code: RegExp; readonly needs?: RegExp; readonly without?: RegExp }[] = [
  { code: /^Z79(?:4|84|85)$/, needs: /^(?:E0[89]|E1[13]|O24|R73)/ },
  { code: /^Z3A/, needs: /^(?:O|Z34)/ },
  { code: /^Z68/, needs: /^(?:E66|E4[0-6]|R63[4-6])/ },
  { code: /^Z87442$/, without: /^N20/ },
  { code: /^Z8744/, without: /^N39/ },
  { code: /^Z8673$/, without: /^I6[0-6]/ },
  { code: /^Z8616$/, without: /^U071/ },
  { code: /^Z87891$/, without: /^F17/ },
  { code: /^Z853$/, without: /^C50/ },
  { code: /^Z8546$/, without: /^C61/ },
  { code: /^I519$/, without: /^I11/ },
  { code: /^R51/, without: /^G50/ },
  { code: /^M541/, without: /^(?:M501|M511)/ },
  { code: /^M502/, without: /^M501/ },
  { code: /^M512/, without: /^M511/ },
  { code: /^M519/, without: /^M51[0-4]/ },
  { code: /^Z1239$/, without: /^Z1231/ },
  { code: /^Z794$/, without: /^E10/ },
  { code: /^N02/, without: /^(?:R31|N20)/ },
  { code: /^Z013/, without: /^I1/ },
  { code: /^Z793$/, without: /^Z30/ },
  // The seventh character says the follow-up of an injury. Source: guideline I.C.21.c.7.
  { code: /^Z(?:47|48|09)/, without: /^[ST]/ },
];

/** What a code needs beside it, and what it may not stand beside. */
const besideRules = keptByCode((code) => BESIDE.filter((rule) => rule.code.test(code)));

const coherent = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ code }) => {
    const rules = besideRules(code);
    if (rules.length === 0) return true;
    const has = (other: RegExp): boolean => drafts.some((draft) => other.test(draft.code));
    return rules.every(({ needs, without }) => (needs === undefined || has(needs)) && (without === undefined || !has(without)));
  });

/** What a screening looks for, and the code of looking for it; undefined where the heading's own code says it. Source: guideline I.C.21.c.5. */
const SCREENED: readonly { readonly code: RegExp; readonly becomes: string | undefined }[] = [
  { code: /^(?:B20|Z21)/, becomes: 'Z114' },
  { code: /^B1[5-9]/, becomes: 'Z1159' },
  { code: /^(?:A5[0-9]|A6[0-4]|A74|N7[0-7])/, becomes: undefined },
];

/** Infections named below a heading 'Screening for …' are looked for and not found. */
function withoutScreened(candidates: readonly CodeCandidate[]): readonly CodeCandidate[] {
  const isScreening = candidates.some(
    ({ code, facts }) => code.startsWith('Z11') && facts.heading === 2 && facts.section === 'assessment',
  );
  if (!isScreening) return candidates;
  return candidates.flatMap((candidate) => {
    const screened = candidate.facts.heading === 2 ? undefined : SCREENED.find(({ code }) => code.test(candidate.code));
    if (screened === undefined) return [candidate];
    return screened.becomes === undefined ? [] : [{ ...candidate, code: screened.becomes }];
  });
}

/** The follow-up of an operation that put in a joint has a code of its own. Source: Tabular List, Z47.1, 'use additional code to identify the joint (Z96.6-)'. */
function withAftercare(candidates: readonly CodeCandidate[]): readonly CodeCandidate[] {
  if (!candidates.some(({ code }) => code === 'Z4889')) return candidates;
  const hasJoint = candidates.some(({ code, facts }) => code.startsWith('Z966') && facts.section === 'assessment');
  return hasJoint ? candidates.map((one) => (one.code === 'Z4889' ? { ...one, code: 'Z471' } : one)) : candidates;
}

export type SuggestOptions = {
  /** Suggestions with a lower score are left out; `REVIEW_THRESHOLD` where nothing is said. */
  readonly least?: number;
  readonly judge?: Judge;
};

/**
 * What the note supports on a claim, best first.
 * In: a note read in billing mode. Out: at most 24, each with spans whose words are exactly the text's, the way from the words to the
 * code, a score with what moved it, and the siblings passed over.
 * Source: ICD-10-CM guidelines I.A.15, I.B.5, I.C.9.a, IV.H.
 */
export function suggestionsOf(
  note: VisitNote,
  codeSets: CodeSets,
  { least = REVIEW_THRESHOLD, judge }: SuggestOptions = {},
): readonly Suggestion[] {
  const situation = situationOf(note);
  const found = withAftercare(withoutScreened(note.candidates)).map((from): Draft => {
    const { code, spans, rejected } = from;
    const scored = judge === undefined ? billingScore(from, situation) : judge(from, note);
    return { ...scored, code, from, spans, rejected, first: spans[0]?.start ?? 0 };
  });
  // What codes make of each other is decided by those that are suggested: how much is shown changes no code.
  const sure = found.filter(({ score }) => score >= REVIEW_THRESHOLD);
  const decided = withoutIntegral(linked(sure, note.text, (code) => codeSets.icd10(code, note.on).kind === 'billable'));
  const unsure = found.filter(
    ({ code, score }) => score < REVIEW_THRESHOLD && score >= least && !decided.some((draft) => draft.code === code),
  );
  const drafts = [...decided.filter(({ score }) => score >= least), ...unsure];
  const ordered = drafts.toSorted(
    (a, b) => rank(a.code) - rank(b.code) || b.score - a.score || a.first - b.first || (a.code < b.code ? -1 : 1),
  );
  return coherent(ordered)
    .flatMap((draft) => suggestionOf(draft, codeSets, note.on) ?? [])
    .slice(0, LIMIT);
}

/** Suggested diagnoses of a text. See `suggestionsOf`. */
export const suggestForText = (text: string, on: PlainDate, codeSets: CodeSets): readonly Suggestion[] =>
  suggestionsOf(readForClaim(text, { on, codeSets }), codeSets);

/** Suggested diagnoses of the encounter's signed note, for its date of service. See `suggestionsOf`. */
export const suggestDiagnoses = (encounter: SignedEncounter, codeSets: CodeSets): readonly Suggestion[] =>
  suggestForText(encounter.signedNote.text, encounter.serviceDate, codeSets);
