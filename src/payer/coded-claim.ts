/** A claim's diagnoses by the conventions of ICD-10-CM: a payer refuses what is no code, or cannot stand where it stands. */
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import type { CodedVisit } from '../conventions/icd10cm/coded-visit.ts';
import type { Convention } from '../conventions/icd10cm/convention.ts';
import { codeBook } from '../conventions/icd10cm/code-book.ts';
import { findingsOf, subjectOf } from '../conventions/icd10cm/judge-diagnoses.ts';
import { icd01Exists } from '../conventions/icd10cm/rules/icd-01-exists.ts';
import { icd02Leaf } from '../conventions/icd10cm/rules/icd-02-leaf.ts';
import { icd03SeventhCharacter } from '../conventions/icd10cm/rules/icd-03-seventh-character.ts';
import { icd07Manifestation } from '../conventions/icd10cm/rules/icd-07-manifestation.ts';
import { icd10AgeAndSex } from '../conventions/icd10cm/rules/icd-10-age-and-sex.ts';
import { icd11FirstListed } from '../conventions/icd10cm/rules/icd-11-first-listed.ts';
import type { ConventionFinding } from '../conventions/finding.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** What this payer judges, and under which reason. */
const JUDGED = {
  valid: [icd01Exists, icd02Leaf, icd03SeventhCharacter],
  age: [icd10AgeAndSex],
  first: [icd07Manifestation, icd11FirstListed],
} as const satisfies Readonly<Record<string, readonly Convention[]>>;

const ALL: readonly Convention[] = Object.values(JUDGED).flat();

let lately: { readonly claim: SubmittedClaim; readonly findings: readonly ConventionFinding[] } | undefined;

/** Kept for the lines of one claim, which ask one after another. The starter set is all that this payer knows, so it never says that a code is unknown. */
function findingsOnClaim(claim: SubmittedClaim): readonly ConventionFinding[] {
  if (lately?.claim === claim) return lately.findings;
  const [line] = claim.lines;
  if (line === undefined) return [];
  const { birthDate } = claim.patient;
  const visit: CodedVisit = {
    on: line.serviceFrom,
    setting: 'office',
    diagnoses: claim.diagnoses.map((code) => ({ code })),
    ...(birthDate === undefined ? {} : { patient: { birthDate } }),
  };
  // What could stand with a reason is paid, except for an age, which the payer knows as well as we.
  const findings = findingsOf(ALL, subjectOf(visit, codeBook(starterCodeSets(), line.serviceFrom))).filter(
    ({ severity, override, ruleId }) => severity === 'error' && (override === undefined || ruleId === icd10AgeAndSex.id),
  );
  lately = { claim, findings };
  return findings;
}

/** Codes of the claim's diagnoses that a payer refuses for one reason, without their dot. */
export function refusedDiagnoses(claim: SubmittedClaim, reason: keyof typeof JUDGED): readonly string[] {
  const conventions: readonly Convention[] = JUDGED[reason];
  return findingsOnClaim(claim)
    .filter(({ ruleId }) => conventions.some(({ id }) => id === ruleId))
    .flatMap(({ codes: [code] }) => code ?? []);
}
