/**
 * How sure the engine is that a code belongs on the claim, 0 to 1, with what speaks for and against it in plain words. House judgment:
 * the headings of the assessment are what the visit is about; what is only told, found or listed elsewhere is at most a hint.
 */
import type { SuggestionFeature } from '../claims/coded-encounter.ts';
import type { SectionKind } from './note/sections.ts';
import type { CandidateFacts, CodeCandidate, VisitNote } from './visit-note.ts';

/** What the note as a whole says: a note without an assessment is read for what it has. */
export type Situation = {
  /** The assessment names a diagnosis at all, and lists its problems as headings with text below. */
  readonly isAssessed: boolean;
  readonly hasHeadings: boolean;
  /** An injury is diagnosed, so that its cause may be told. */
  readonly hasInjury: boolean;
  readonly hasDiabetes: boolean;
  readonly counselsSmoking: boolean;
  /** The note says in a section of its own why the patient came. */
  readonly hasComplaint: boolean;
};

/** Suggestions below it are shown on request only. */
export const REVIEW_THRESHOLD = 0.5;

/** By the section of the best place: where the assessment decides, and where nothing was assessed. */
const BASE: Readonly<Record<SectionKind, { readonly assessed: number; readonly open: number; readonly words: string }>> = {
  assessment: { assessed: 0.62, open: 0.62, words: 'named in the assessment' },
  none: { assessed: 0.3, open: 0.75, words: 'named in the note' },
  complaint: { assessed: 0.35, open: 0.7, words: 'named as the reason of the visit' },
  history: { assessed: 0.25, open: 0.6, words: 'told in the history' },
  social: { assessed: 0.3, open: 0.5, words: 'told in the social history' },
  past: { assessed: 0.25, open: 0.45, words: 'listed among past conditions' },
  allergies: { assessed: 0.4, open: 0.4, words: 'listed among allergies' },
  medications: { assessed: 0.4, open: 0.4, words: 'listed among medications' },
  exam: { assessed: 0.2, open: 0.4, words: 'found on examination' },
  results: { assessed: 0.2, open: 0.4, words: 'found among results' },
  surgical: { assessed: 0.3, open: 0.3, words: 'listed among operations' },
  review: { assessed: 0.15, open: 0.35, words: 'told in the review of systems' },
  family: { assessed: 0.2, open: 0.2, words: 'told of the family' },
  services: { assessed: 0, open: 0, words: 'named among services' },
  instructions: { assessed: 0, open: 0, words: 'named in instructions' },
};

const HEADING = 0.33;
const BEGINS_LINE = 0.08;
const UNREAD = -0.08;
/** A condition that other sections of the note tell of too is what the visit is about. */
const TOLD_ELSEWHERE = 0.08;

/** Symptoms, and pains of joints and limbs. */
const isSymptom = (code: string): boolean => /^(?:R|M25[45]|M796)/.test(code);
/** What brings a person without a complaint: examinations, screenings, vaccines, the follow-up of an operation. */
const isReason = (code: string): boolean => /^Z(?:0[0-49]|1[1-3]|2[03]|3[0-9]|4[178])/.test(code) && !code.startsWith('Z3A');
/** Long-term insulin, tablets and injections: the tabular list asks for them beside diabetes. */
const isDiabetesDrug = (code: string): boolean => /^Z79(?:4|84|85)$/.test(code);
const isStatus = (code: string): boolean => code.startsWith('Z') && !isReason(code) && !isDiabetesDrug(code);
const isCause = (code: string): boolean => /^[V-Y]/.test(code);
/** Words too general to be a diagnosis without being a heading. */
const isUnplaced = (code: string): boolean =>
  /^(?:M1990|M1991|T7840XA|Q899|I999|L989|F439|G8929|W19XXXA|M129|R609|D229|R7989)$/.test(code);

const elsewhere = ({ sections, section }: CandidateFacts): number =>
  (['complaint', 'history', 'assessment'] as const).filter((kind) => kind !== section && (sections[kind] ?? 0) > 0).length;

/** A symptom talked about without being a problem of its own counts little, unless the patient came with it or it is named again and again. */
const unlisted = (code: string, { sections, mentions, takenUp }: CandidateFacts): number => {
  if (!isSymptom(code)) return -0.16;
  if (takenUp === 'topic' || takenUp === 'pursued') return -0.1;
  return (sections.complaint ?? 0) > 0 ? -0.15 : mentions > 3 ? -0.2 : -0.3;
};

function contributions({ code, title, facts }: CodeCandidate, situation: Situation): readonly SuggestionFeature[] {
  const { section, heading } = facts;
  const base = BASE[section];
  const found: SuggestionFeature[] = [{ name: base.words, weight: situation.isAssessed ? base.assessed : base.open }];
  const add = (name: string, weight: number): void => void found.push({ name, weight });
  const isAssessment = section === 'assessment' || section === 'none';
  // 'Back strain after a fall' is about the strain.
  const isHeading = heading === 2 && !isCause(code);
  if (isAssessment && isHeading) add('a heading of its own', HEADING);
  else if (isAssessment && heading > 0 && !isSymptom(code)) add('begins its line', BEGINS_LINE);
  const isTopic = isAssessment && heading < 2 && facts.takenUp === 'topic' && !isSymptom(code);
  if (isTopic) add('spoken of in a sentence of its own', BEGINS_LINE);
  const told = isCause(code) ? 0 : elsewhere(facts);
  if (told > 0) add('told of in other sections too', told * TOLD_ELSEWHERE);
  const isListed =
    heading === 2 ||
    isTopic ||
    !situation.hasHeadings ||
    isReason(code) ||
    isStatus(code) ||
    isCause(code) ||
    isDiabetesDrug(code);
  if (isAssessment && !isListed) add('not among the problems that the assessment lists', unlisted(code, facts));
  if (isReason(code) && (section === 'complaint' || (section === 'history' && !situation.hasComplaint)))
    add('the reason of the visit', 0.3);
  if (/^Z0[01]/.test(code) && isAssessment && heading < 2 && told === 0 && situation.isAssessed && facts.takenUp !== 'reason')
    add('told only beside', -0.15);
  if (isDiabetesDrug(code)) add('a drug for the diabetes of this note', situation.hasDiabetes ? 0.3 : -0.5);
  else if (isStatus(code) && heading < 2 && situation.hasHeadings) add('tells about the patient', -0.15);
  if (isCause(code)) add('the cause of an injury', situation.hasInjury && section !== 'history' ? -0.1 : -0.6);
  if (code.startsWith('F17') && situation.counselsSmoking) add('stopping to smoke was counselled', 0.3);
  if ((isUnplaced(code) || /^(?:Unspecified injury|Other specified injur)/.test(title)) && !isHeading)
    add('too general without its place', -0.25);
  if (facts.defaultLevels > 0) add('the unspecified code, for want of a word', -0.03);
  if (facts.slips > 0) add('a word read with a slip', -0.1);
  if (facts.source !== 'synonym' && facts.termWords === 1 && heading < 2) add('one word of the book', -0.1);
  if (heading === 2 && facts.unread > 0 && !isDiabetesDrug(code)) add('a word beside it is not read', UNREAD);
  if (facts.gap > 1) add('words between', -0.05 * facts.gap);
  return found;
}

export type Scored = { readonly score: number; readonly features: readonly SuggestionFeature[] };

/** Out: the score, and what moved it, the strongest first. */
export function billingScore(candidate: CodeCandidate, situation: Situation): Scored {
  const parts = contributions(candidate, situation);
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return {
    score: Math.round(1000 * Math.min(0.99, Math.max(0.01, sum))) / 1000,
    features: parts.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

/** Lines of an assessment that is more than a paragraph. */
const LINES_MIN = 2;

function linesOf({ text, sections }: VisitNote): number {
  const assessed = sections.filter(({ kind }) => kind === 'assessment').map(({ body, end }) => text.slice(body, end));
  return assessed
    .join('\n')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}

/** In: a note read in billing mode. */
export function situationOf(note: VisitNote): Situation {
  const { candidates } = note;
  const assessed = candidates.filter(({ code, facts }) => facts.section === 'assessment' && !isStatus(code) && !isCause(code));
  const headed = assessed.some(({ facts }) => facts.heading === 2);
  return {
    isAssessed: assessed.length > 0,
    hasHeadings: headed && linesOf(note) >= LINES_MIN,
    hasInjury: candidates.some(
      ({ code, facts }) => /^[ST]/.test(code) || (facts.section === 'assessment' && /^L0[0-9]/.test(code)),
    ),
    hasDiabetes: candidates.some(({ code }) => /^(?:E0[89]|E1[013]|O24)/.test(code)),
    hasComplaint: note.sections.some(({ kind }) => kind === 'complaint'),
    counselsSmoking: candidates.some(({ code, facts }) => code === 'Z716' && facts.section === 'assessment'),
  };
}
