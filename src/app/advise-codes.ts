/** What the conventions say of the codes that a person is choosing, as the screen shows it. */
import type { Office } from '../cycle.ts';
import { asIcd10 } from '../claims/identifiers.ts';
import { conventionFindings, type ConventionsAsked } from '../coding/convention-findings.ts';
import { CONVENTIONS } from '../conventions/icd10cm/conventions.ts';
import type { ConventionFinding } from '../conventions/finding.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { titleOf } from './read-note.ts';
import type { CodingAdvice } from './views/coding-advice.ts';

const WORST_FIRST: readonly ConventionFinding['severity'][] = ['error', 'warning', 'info'];

/** Codes that a patch brings into the diagnoses. */
const broughtBy = ({ patches }: ConventionFinding): readonly string[] =>
  patches.flatMap((patch) => (patch.do === 'add-diagnosis' ? [patch.code] : patch.do === 'replace-diagnosis' ? [patch.by] : []));

const titles = (codes: readonly string[], on: PlainDate, office: Office): CodingAdvice['titles'] =>
  Object.fromEntries(codes.map((code) => [code, titleOf(asIcd10(code), on, office)]));

export const adviceOf = (finding: ConventionFinding, on: PlainDate, office: Office): CodingAdvice => ({
  ruleId: finding.ruleId,
  severity: finding.severity,
  message: finding.message,
  fix: finding.fix,
  codes: finding.codes,
  ...(finding.line === undefined ? {} : { line: finding.line }),
  // Their codes are the same text, without the brand of a parsed one.
  patches: finding.patches as CodingAdvice['patches'],
  ...(finding.override === undefined ? {} : { override: finding.override }),
  titles: titles(broughtBy(finding), on, office),
  cite: finding.cite,
});

export type Advised = { readonly advice: readonly CodingAdvice[]; readonly conventions: readonly string[] };

/** Worst first, otherwise in the conventions' order; and the ids of all that were asked. */
export function adviseCodes(asked: Omit<ConventionsAsked, 'codeSets'>, office: Office): Advised {
  const on = asked.encounter.serviceDate;
  const found = conventionFindings({ ...asked, codeSets: office.codesets });
  return {
    advice: found
      .toSorted((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity))
      .map((finding) => adviceOf(finding, on, office)),
    conventions: CONVENTIONS.map(({ id }) => id),
  };
}
