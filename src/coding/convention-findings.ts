/** What the ICD-10-CM conventions say of codes that a person is choosing, judged by what the note says at the words they marked. */
import type { CodedDiagnosis, EvidenceSpan, MentionContext } from '../claims/coded-encounter.ts';
import { bareCode } from '../conventions/icd10cm/code-book.ts';
import type { CodedVisit, VisitEvidence } from '../conventions/icd10cm/coded-visit.ts';
import { judgeDiagnoses } from '../conventions/icd10cm/judge-diagnoses.ts';
import type { ConventionFinding } from '../conventions/finding.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Deciding } from './decide-codes.ts';
import { readVisitNote } from './read-visit-note.ts';
import type { VisitNote } from './visit-note.ts';

export type ConventionsAsked = Pick<Deciding, 'encounter' | 'diagnoses' | 'procedures' | 'codeSets'> & {
  /** Absent: age and sex are not judged. */
  readonly patient?: { readonly birthDate: PlainDate; readonly sex: 'F' | 'M' | 'U' };
  /** The note as it was read before, to spare a second reading. */
  readonly reading?: VisitNote;
};

const overlap = (a: EvidenceSpan, b: EvidenceSpan): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Of the mentions at the marked words the one that covers most of them and speaks of the same category; none: as marked. */
function contextAt(span: EvidenceSpan, code: string, { mentions }: VisitNote): MentionContext {
  let best: { readonly context: MentionContext; readonly shared: number } | undefined;
  for (const mention of mentions) {
    const shared = overlap(span, mention);
    const isSame = shared > 0 && mention.codes.some((other) => other.slice(0, 3) === code.slice(0, 3));
    if (isSame && (best === undefined || shared > best.shared)) best = { context: mention.context, shared };
  }
  return best?.context ?? 'affirmed';
}

const SENTENCE_MAX = 200;

/** The sentence around the marked words, as far as it is plain where it begins and ends. */
function sentenceAround(text: string, { start, end }: EvidenceSpan): string {
  const before = text.slice(Math.max(0, start - SENTENCE_MAX), start);
  const after = text.slice(end, end + SENTENCE_MAX);
  const from = Math.max(...['. ', '\n', '; ', '? ', '! '].map((mark) => before.lastIndexOf(mark) + 1));
  const to = /[.;?!](?:\s|$)|\n/.exec(after)?.index ?? after.length;
  return `${before.slice(from)}${text.slice(start, end)}${after.slice(0, to)}`.trim();
}

function evidenceOf({ code, evidence }: CodedDiagnosis, text: string, reading: VisitNote): readonly VisitEvidence[] | undefined {
  // Taken from a document that is named, not from the note: nothing to judge it by.
  if (evidence.length === 0) return undefined;
  return evidence.map((span) => ({
    words: span.words,
    context: contextAt(span, bareCode(code), reading),
    around: sentenceAround(text, span),
  }));
}

/**
 * Findings of ICD-01 to ICD-18 on a draft of codes, each with the changes that would put it right; a professional claim is
 * taken for granted (twelve diagnoses, guideline IV).
 * In: the signed encounter, codes as chosen so far. Out: in the conventions' order; none for a draft that is coded well.
 * Source: each finding names its own.
 */
export function conventionFindings(asked: ConventionsAsked): readonly ConventionFinding[] {
  const { encounter, diagnoses, procedures, codeSets, patient } = asked;
  const { text } = encounter.signedNote;
  const on = encounter.serviceDate;
  const reading = asked.reading ?? readVisitNote(text, { on, codeSets, mode: 'billing' });
  const visit: CodedVisit = {
    on,
    setting: 'office',
    diagnoses: diagnoses.map((one) => {
      const evidence = evidenceOf(one, text, reading);
      return { code: one.code, ...(evidence === undefined ? {} : { evidence }) };
    }),
    lines: procedures.map(({ procedure, modifiers, diagnosisPointers }) => ({
      procedure,
      modifiers,
      pointers: diagnosisPointers,
    })),
    ...(patient === undefined ? {} : { patient }),
    found: reading.candidates.map(({ code, spans, facts }) => ({ code, context: facts.context, words: spans[0]?.words ?? '' })),
  };
  return judgeDiagnoses(visit, codeSets);
}
