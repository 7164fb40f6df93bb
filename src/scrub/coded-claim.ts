/** A claim as the conventions of ICD-10-CM see it, and what they say of it as hits of an edit. */
import { judgeDiagnoses } from '../conventions/icd10cm/judge-diagnoses.ts';
import type { CodedVisit } from '../conventions/icd10cm/coded-visit.ts';
import type { Convention } from '../conventions/icd10cm/convention.ts';
import { icd01Exists } from '../conventions/icd10cm/rules/icd-01-exists.ts';
import { icd02Leaf } from '../conventions/icd10cm/rules/icd-02-leaf.ts';
import { icd03SeventhCharacter } from '../conventions/icd10cm/rules/icd-03-seventh-character.ts';
import type { ConventionFinding } from '../conventions/finding.ts';
import type { Citation } from '../kernel/effective.ts';
import type { NonEmpty } from '../kernel/result.ts';
import { defineRule, type Hit, type Rule, type RuleCase } from '../rules/rule.ts';
import { firstServiceDate, letterOf, type ScrubSubject } from './subject.ts';

/** Kept for the edits that ask about the same claim one after another. */
let lately: { readonly subject: ScrubSubject; readonly findings: readonly ConventionFinding[] } | undefined;

function findingsOnClaim(subject: ScrubSubject): readonly ConventionFinding[] {
  if (lately?.subject === subject) return lately.findings;
  const { claim, codesets } = subject;
  const on = firstServiceDate(claim);
  const visit: CodedVisit = {
    on,
    setting: 'office',
    diagnoses: claim.diagnoses.map((code) => ({ code })),
    lines: claim.lines.map(({ procedure, modifiers, diagnosisPointers }) => ({
      procedure,
      modifiers,
      pointers: diagnosisPointers,
    })),
    patient: { birthDate: claim.patient.birthDate, sex: claim.patient.sex },
  };
  const findings = judgeDiagnoses(visit, codesets);
  lately = { subject, findings };
  return findings;
}

/** What some conventions say of a claim; what two of all say of one pair is said once. */
function conventionsOn(subject: ScrubSubject, conventions: readonly Convention[]): readonly ConventionFinding[] {
  const all = findingsOnClaim(subject);
  return all.length === 0 ? all : all.filter(({ ruleId }) => conventions.some(({ id }) => id === ruleId));
}

/**
 * On a claim nobody can give the reason for which a finding may stand, so what may stand only warns; what merely explains is
 * for the coder.
 */
const hitOf = ({ severity, override, message, fix, line }: ConventionFinding): readonly Hit[] =>
  severity === 'info'
    ? []
    : [
        {
          what: message,
          remedy: fix,
          severity: override === undefined ? severity : 'warning',
          ...(line === undefined ? {} : { line }),
        },
      ];

type ConventionEdit = Pick<Rule<ScrubSubject>, 'id' | 'asks' | 'severity'> & {
  readonly conventions: NonEmpty<Convention>;
  readonly cases: { readonly pass: NonEmpty<RuleCase>; readonly fail: NonEmpty<RuleCase> };
};

/** Conventions rest on the same pages. */
function eachOnce([first, ...others]: NonEmpty<Citation>): NonEmpty<Citation> {
  const isSame = (a: Citation, b: Citation): boolean => a.title === b.title && a.locator === b.locator;
  return [first, ...others.filter((cite, at) => !isSame(cite, first) && others.findIndex((other) => isSame(other, cite)) === at)];
}

/** An edit that says of a claim what conventions say, in their words. */
export function conventionEdit({ conventions, ...edit }: ConventionEdit): Rule<ScrubSubject> {
  const [first, ...others] = conventions;
  return defineRule<ScrubSubject>({
    ...edit,
    message: '{what}',
    fix: '{remedy}',
    prevents: [...new Set(conventions.flatMap(({ prevents }) => prevents))].filter((code) => code !== 'audit'),
    cite: eachOnce([...first.cite, ...others.flatMap(({ cite }) => cite)]),
    // What a line points at is an edit of its own.
    check: (subject) =>
      conventionsOn(subject, conventions)
        .filter(({ codes }) => codes.length > 0)
        .flatMap(hitOf),
  });
}

const VALID: readonly Convention[] = [icd01Exists, icd02Leaf, icd03SeventhCharacter];

/** Diagnoses that are surely no codes of the date ('error'), or that could not be judged with what is loaded ('warning'). */
export const codesJudged = (subject: ScrubSubject, severity: 'error' | 'warning'): readonly Hit[] =>
  conventionsOn(subject, VALID)
    .filter((finding) => finding.severity === severity)
    .map(({ codes: [code = ''], message }) => ({
      letter: letterOf(subject.claim.diagnoses.findIndex((one) => one === code) + 1),
      date: firstServiceDate(subject.claim),
      why: message,
    }));
