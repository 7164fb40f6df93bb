/**
 * The ICD-10-CM conventions on the codes of a visit: what a coder sees while choosing, what the edits hold or warn about,
 * and what a payer denies, by the same rules.
 */
import type { Finding, Severity } from '../../rules/rule.ts';
import type { ConventionFinding } from '../finding.ts';
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

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
const weaker = (a: Severity, b: Severity): Severity => (WEIGHT[a] <= WEIGHT[b] ? a : b);

/** What rests on memory warns, whatever a convention says of itself. */
function severityOf(convention: Convention, hit: ConventionHit): Severity {
  const said = hit.severity === undefined ? convention.severity : weaker(convention.severity, hit.severity);
  const cites = hit.cite ?? convention.cite;
  return cites.every(({ basis }) => basis === 'memory') ? weaker(said, 'warning') : said;
}

function findingOf(convention: Convention, hit: ConventionHit): ConventionFinding {
  const finding: Finding = {
    ruleId: convention.id,
    severity: severityOf(convention, hit),
    message: hit.message,
    fix: hit.fix,
    ...(hit.line === undefined ? {} : { line: hit.line }),
    cite: hit.cite ?? convention.cite,
  };
  return {
    ...finding,
    codes: hit.codes,
    patches: hit.patches ?? [],
    ...(hit.override === undefined ? {} : { override: hit.override }),
  };
}

/** All findings of some conventions on one subject, in the conventions' order. */
export const findingsOf = (conventions: readonly Convention[], subject: ConventionSubject): readonly ConventionFinding[] =>
  conventions.flatMap((convention) => convention.check(subject).map((hit) => findingOf(convention, hit)));

/**
 * Everything the conventions ICD-01 to ICD-18 say of a visit's codes, in their order.
 * In: the codes as chosen, with whatever of the patient, the lines and the note is known; what is not known is not judged.
 * Out: errors only where the source was read and the code set of the date is whole; what an older tabular list says, and what
 * rests on memory, warns. None for a visit that is coded well.
 * Source: each finding names its own.
 */
export const judgeDiagnoses = (visit: CodedVisit, codeSets: ConventionCodeSets): readonly ConventionFinding[] =>
  findingsOf(CONVENTIONS, subjectOf(visit, codeBook(codeSets, visit.on)));
