/**
 * The ICD-10-CM conventions on the codes of a visit: what a coder sees while choosing, what the edits hold or warn about,
 * and what a payer denies, by the same rules.
 */
import { type Finding, type Severity, weaker } from '../../rules/rule.ts';
import type { CodePatch, ConventionFinding } from '../finding.ts';
import { bareCode, codeBook, type CodeBook, type ConventionCodeSets, dotted } from './code-book.ts';
import type { CodedVisit } from './coded-visit.ts';
import type { Convention, ConventionHit, ConventionSubject } from './convention.ts';
import { CONVENTIONS } from './conventions.ts';

export function subjectOf(visit: CodedVisit, book: CodeBook): ConventionSubject {
  const diagnoses = visit.diagnoses.map(({ code, evidence }, at) => {
    const bare = bareCode(code);
    return { code: bare, display: dotted(bare), position: at + 1, evidence };
  });
  return { visit, diagnoses, book };
}

/** What rests on memory warns, whatever a convention says of itself. */
function severityOf(convention: Convention, hit: ConventionHit): Severity {
  const said = hit.severity === undefined ? convention.severity : weaker(convention.severity, hit.severity);
  const cites = hit.cite ?? convention.cite;
  return cites.every(({ basis }) => basis === 'memory') ? weaker(said, 'warning') : said;
}

/** A change never brings a code that cannot be billed on the date, by what is loaded. */
const isOffered = (patch: CodePatch, book: CodeBook): boolean =>
  patch.do === 'add-diagnosis'
    ? book.isBillable(patch.code)
    : patch.do === 'replace-diagnosis'
      ? book.isBillable(patch.by)
      : true;

function findingOf(convention: Convention, hit: ConventionHit, book: CodeBook): ConventionFinding {
  const said: Omit<Finding, 'cite'> = {
    ruleId: convention.id,
    severity: severityOf(convention, hit),
    message: hit.message,
    fix: hit.fix,
    ...(hit.line === undefined ? {} : { line: hit.line }),
  };
  return {
    ...said,
    cite: hit.cite ?? convention.cite,
    codes: hit.codes,
    patches: (hit.patches ?? []).filter((patch) => isOffered(patch, book)),
    ...(hit.override === undefined ? {} : { override: hit.override }),
  };
}

/** Conventions that say the same of a pair in several ways: the exclusion and the symptom, the note and the guideline. */
const OVERLAPPING = new Set([
  'icd-05-excludes1',
  'icd-07-manifestation',
  'icd-08-sequence-notes',
  'icd-12-integral-symptom',
  'icd-16-companion',
]);

/** Of several findings on one pair the strongest stays, of equal ones the last: it is the more particular. */
function withoutRepeats(findings: readonly ConventionFinding[]): readonly ConventionFinding[] {
  const best = new Map<string, ConventionFinding>();
  const pairOf = ({ ruleId, codes }: ConventionFinding): string | undefined =>
    OVERLAPPING.has(ruleId) && codes.length === 2 ? codes.toSorted().join(' ') : undefined;
  for (const finding of findings) {
    const pair = pairOf(finding);
    const known = pair === undefined ? undefined : best.get(pair);
    if (pair !== undefined && (known === undefined || weaker(finding.severity, known.severity) === known.severity))
      best.set(pair, finding);
  }
  return findings.filter((finding) => {
    const pair = pairOf(finding);
    return pair === undefined || best.get(pair) === finding;
  });
}

/** All findings of some conventions on one subject, in the conventions' order; what two say of one pair is said once. */
export const findingsOf = (conventions: readonly Convention[], subject: ConventionSubject): readonly ConventionFinding[] =>
  withoutRepeats(
    conventions.flatMap((convention) => convention.check(subject).map((hit) => findingOf(convention, hit, subject.book))),
  );

/**
 * Everything the conventions ICD-01 to ICD-18 say of a visit's codes, in their order.
 * In: the codes as chosen, with whatever of the patient, the lines and the note is known; what is not known is not judged.
 * Out: errors only where the source was read and the code set of the date is whole; what an older tabular list says, and what
 * rests on memory, warns. None for a visit that is coded well.
 * Source: each finding names its own.
 */
export const judgeDiagnoses = (visit: CodedVisit, codeSets: ConventionCodeSets): readonly ConventionFinding[] =>
  findingsOf(CONVENTIONS, subjectOf(visit, codeBook(codeSets, visit.on)));
