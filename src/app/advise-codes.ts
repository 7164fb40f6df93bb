/** What the conventions say of the codes that a person is choosing, as the screen shows it. */
import type { Office } from '../cycle.ts';
import { itemOf } from '../charges/charge-master.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import { asHcpcs, asIcd10 } from '../claims/identifiers.ts';
import { conventionFindings, type ConventionsAsked } from '../coding/convention-findings.ts';
import type { AroundVisit } from '../coding/procedures/earlier-services.ts';
import { modifierAdvice } from '../coding/procedures/modifier-advice.ts';
import { CONVENTIONS } from '../conventions/icd10cm/conventions.ts';
import type { ConventionFinding } from '../conventions/finding.ts';
import { isWithin } from '../kernel/effective.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { aboutOf } from './coding-exceptions.ts';
import { titleOf } from './read-note.ts';
import type { CodingAdvice } from './views/coding-advice.ts';

const WORST_FIRST: readonly ConventionFinding['severity'][] = ['error', 'warning', 'info'];

/** Codes that a patch brings into the diagnoses. */
const broughtBy = ({ patches }: ConventionFinding): readonly string[] =>
  patches.flatMap((patch) => (patch.do === 'add-diagnosis' ? [patch.code] : patch.do === 'replace-diagnosis' ? [patch.by] : []));

const titles = (codes: readonly string[], on: PlainDate, office: Office): CodingAdvice['titles'] =>
  Object.fromEntries(codes.map((code) => [code, titleOf(asIcd10(code), on, office)]));

const adviceOf = (finding: ConventionFinding, on: PlainDate, office: Office): CodingAdvice => ({
  ruleId: finding.ruleId,
  about: aboutOf(finding),
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

export type PayerProgram = 'medicare' | 'medicaid' | 'other';

/** Of whoever pays first on the date: some rules are that payer's. */
export function payerProgram({ encounter, coverages }: EncounterFile, { practice }: Office): PayerProgram {
  const first = coverages.find(({ rank, from, to }) => rank === 'primary' && isWithin(encounter.serviceDate, from, to));
  const program = practice.payers.find(({ payerId }) => payerId === first?.payerId)?.program;
  return program === 'medicare' || program === 'medicaid' ? program : 'other';
}

export type Advised = { readonly advice: readonly CodingAdvice[]; readonly conventions: readonly string[] };

type Asked = Pick<ConventionsAsked, 'encounter' | 'diagnoses' | 'procedures'> & {
  readonly file: EncounterFile;
  readonly around: AroundVisit;
};

/** Of diagnoses and of modifiers; worst first, otherwise in the rules' order. With the ids of the conventions that were asked. */
export function adviseCodes({ file, encounter, around, diagnoses, procedures }: Asked, office: Office): Advised {
  const on = encounter.serviceDate;
  const { birthDate, sex } = file.patient;
  const { codesets: codeSets, chargeMaster } = office;
  const found = [
    ...conventionFindings({ encounter, diagnoses, procedures, codeSets, patient: { birthDate, sex } }),
    ...modifierAdvice({
      encounter,
      diagnoses,
      procedures,
      payer: payerProgram(file, office),
      birthDate,
      around,
      note: encounter.signedNote.text,
      itemOf: (procedure) => itemOf(chargeMaster, asHcpcs(procedure)),
      codeSets,
    }),
  ];
  return {
    advice: found
      .toSorted((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity))
      .map((finding) => adviceOf(finding, on, office)),
    conventions: CONVENTIONS.map(({ id }) => id),
  };
}
