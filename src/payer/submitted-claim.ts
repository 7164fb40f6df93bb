/**
 * A claim as the payer holds it: what the 837P said, under the payer's own claim number. Plain JSON. Everything here
 * came over the wire or from the payer's own hand; nothing is known of the sender's records.
 */
import type { Cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type GroupCode = 'CO' | 'PR' | 'OA' | 'PI';

/** Positive lowers what is paid. */
export type Adjustment = { readonly group: GroupCode; readonly carc: string; readonly cents: Cents };

/** What an earlier payer answered on a line (2430). */
export type PriorLineAnswer = {
  readonly payerId: string;
  readonly paidCents: Cents;
  readonly adjustments: readonly Adjustment[];
  readonly answeredOn?: PlainDate;
};

/** An earlier or other payer of the claim (2320, 2330). */
export type OtherPayer = {
  readonly payerId: string;
  readonly name: string;
  /** SBR01: 'P', 'S', 'T' … */
  readonly responsibility: string;
  /** AMT*D; absent when that payer has not answered. */
  readonly paidCents?: Cents;
  readonly adjustments: readonly Adjustment[];
  readonly answeredOn?: PlainDate;
};

export type SubmittedLine = {
  /** LX01, from 1. */
  readonly lineNumber: number;
  /** REF*6R, echoed on the 835. */
  readonly lineControlNumber?: string;
  readonly procedure: string;
  readonly modifiers: readonly string[];
  readonly chargeCents: Cents;
  /** SV104 as sent, echoed on the 835. */
  readonly units: string;
  readonly unitsThousandths: number;
  readonly placeOfService: string;
  readonly serviceFrom: PlainDate;
  readonly serviceTo: PlainDate;
  /** 1-based into the claim's diagnoses. */
  readonly diagnosisPointers: readonly number[];
  /** Line REF*G1. */
  readonly authorizationNumber?: string;
  /** In the order in which the payers answered. */
  readonly priorAnswers: readonly PriorLineAnswer[];
};

/** ISA05, ISA06 and GS02 of the file that brought a claim. */
export type Submitter = { readonly qualifier: string; readonly id: string; readonly code: string };

export type Person = { readonly lastName: string; readonly firstName: string; readonly birthDate?: PlainDate };

export type SubmittedClaim = {
  /** The payer's own number (CLP07, REF*1K). */
  readonly claimNumber: string;
  readonly payerId: string;
  /** CLM01, echoed. */
  readonly patientControlNumber: string;
  readonly receivedOn: PlainDate;
  /** Who sent the file: where its 835 goes. */
  readonly submitter: Submitter;
  readonly billing: { readonly npi: string; readonly taxId: string; readonly name: string };
  readonly rendering?: { readonly npi: string; readonly lastName: string; readonly firstName: string };
  /** 2010BA. */
  readonly memberId: string;
  readonly subscriber: Person;
  /** The subscriber when the patient loop is absent. */
  readonly patient: Person;
  /** SBR01: this payer's place in the order. */
  readonly responsibility: string;
  readonly chargeCents: Cents;
  readonly placeOfService: string;
  /** CLM05-3: 1 original, 7 replacement, 8 void. */
  readonly frequency: string;
  /** REF*F8: the claim number that 7 and 8 are about. */
  readonly originalClaimNumber?: string;
  readonly authorizationNumber?: string;
  /** CLM11 says that work caused it. */
  readonly employmentRelated: boolean;
  /** Without the point, as sent. */
  readonly diagnoses: readonly string[];
  readonly otherPayers: readonly OtherPayer[];
  readonly lines: readonly SubmittedLine[];
  /** Set when another payer of this office forwarded it (crossover). */
  readonly forwardedFrom?: { readonly payerId: string; readonly claimNumber: string };
};

/** One person in the payer's books. */
export const personIdOf = (memberId: string, birthDate: PlainDate, firstName: string): string =>
  `${memberId}/${birthDate}/${firstName.toUpperCase()}`;

/** An amount per payer, summed. */
export const totalOf = (adjustments: readonly Adjustment[], group: GroupCode): Cents =>
  adjustments.reduce((sum, adjustment) => (adjustment.group === group ? sum + adjustment.cents : sum), 0) as Cents;
