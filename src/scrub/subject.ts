/** What an edit looks at: the claim as it would leave, the code sets, and the facts around it that the claim does not carry. */
import type { ClaimBody, ClaimLine } from '../claims/claim.ts';
import type { Authorization, Encounter } from '../claims/encounter.ts';
import type { Hcpcs } from '../claims/identifiers.ts';
import type { Patient } from '../claims/patient.ts';
import type { ConventionCodeSets } from '../conventions/icd10cm/code-book.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/** What the edits ask of the code sets; the codesets room's `CodeSets` fits. */
export type ScrubCodeSets = ConventionCodeSets;

/** What the practice knows of a procedure; a charge master item fits. */
export type ProcedureFacts = {
  readonly requiresClia?: boolean;
  readonly singleDoseVial?: boolean;
  /** Absent: the service kind decides. */
  readonly globalProcedure?: boolean;
};

/** The claim's payer's own terms, from its contract. */
export type PayerRules = { readonly authorizationRequired: readonly Hcpcs[] };

export type ScrubContext = {
  readonly today: PlainDate;
  readonly encounter: Pick<Encounter, 'notes' | 'selfPayRestriction' | 'beneficiaryNotice'>;
  readonly patient: Pick<Patient, 'deathDate'>;
  readonly authorization?: Authorization | undefined;
  readonly payerRules: PayerRules;
  readonly procedureFacts: (procedure: Hcpcs) => ProcedureFacts | undefined;
  /** The patient's other live claims on these dates: not held, rejected or replaced. */
  readonly history: readonly ClaimBody[];
};

export type ScrubSubject = {
  readonly claim: ClaimBody;
  readonly codesets: ScrubCodeSets;
  readonly context: ScrubContext;
};

/** True when the line carries any of the modifiers. */
export const hasModifier = (line: ClaimLine, ...wanted: readonly string[]): boolean =>
  line.modifiers.some((modifier: string) => wanted.includes(modifier));

/** `A` for the first diagnosis, as on the paper form. */
export const letterOf = (position: number): string => String.fromCharCode(64 + position);

/** First service date of the claim: the day its diagnoses must be valid on. */
export function firstServiceDate(claim: ClaimBody): PlainDate {
  let first = claim.lines[0]?.serviceDate;
  for (const { serviceDate } of claim.lines) if (first === undefined || serviceDate < first) first = serviceDate;
  if (first === undefined) throw new RangeError('a claim has at least one line');
  return first;
}
