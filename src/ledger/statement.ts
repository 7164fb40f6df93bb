/**
 * The patient's statement as a value: what was done, what it cost, who paid, what is left and why. Only what is
 * the patient's and final may stand on it: a service still with a plan is counted, not billed; a protected
 * patient gets none for cost share. `documents/` turns it into paper.
 */
import type { BillingOrganization, Provider } from '../claims/billing-parties.ts';
import type { Charge } from '../claims/charge.ts';
import type { Coverage } from '../claims/coverage.ts';
import type { Encounter } from '../claims/encounter.ts';
import type { ChargeId, EncounterId, PatientId } from '../claims/identifiers.ts';
import type { OpeningBalance } from '../claims/opening-balance.ts';
import type { Address, PersonName } from '../claims/party.ts';
import type { Patient } from '../claims/patient.ts';
import { isWithin } from '../kernel/effective.ts';
import { type Cents, cents, maxCents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { assert, err, type Failure, ok, type Result } from '../kernel/result.ts';
import { type AgingBuckets, agingOf } from './aging.ts';
import { type ChargeBalance, chargeBalances, unappliedCredits } from './balances.ts';
import { compareWithEstimate, type EstimateComparison } from './estimate-comparison.ts';
import type { JournalEntry } from './journal.ts';
import { SELF_PAY_REASON } from './post-charge.ts';
import { isCostShare, type Language, type WhyKind, whyKindOf } from './statement-reasons.ts';

/** Part of a line's responsibility; Σ why − patient paid = balance. */
export type StatementWhy = { readonly kind: WhyKind; readonly reason: string; readonly cents: Cents };

export type StatementLine = {
  readonly chargeId: ChargeId;
  readonly serviceDate: PlainDate;
  readonly procedure: string;
  readonly words: string;
  readonly units: number;
  readonly chargeCents: Cents;
  readonly insurancePaidCents: Cents;
  readonly adjustedCents: Cents;
  readonly patientPaidCents: Cents;
  readonly balanceCents: Cents;
  readonly why: readonly StatementWhy[];
};

export type StatementVisit = {
  readonly encounterId: EncounterId;
  readonly serviceDate: PlainDate;
  readonly provider: string;
  readonly lines: readonly StatementLine[];
  readonly balanceCents: Cents;
  /** Services of this visit that a plan has not finished; they are not on this bill. */
  readonly stillWithPlan: number;
  readonly estimate?: EstimateComparison;
};

export type StatementParty = { readonly name: string; readonly address: Address };

export type Statement = {
  readonly version: 1;
  readonly statementNumber: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly language: Language;
  readonly practice: StatementParty & { readonly phone: string; readonly contactName: string };
  readonly guarantor: StatementParty;
  readonly patient: { readonly patientId: PatientId; readonly name: string; readonly account: string };
  readonly visits: readonly StatementVisit[];
  readonly totals: {
    readonly chargeCents: Cents;
    readonly insurancePaidCents: Cents;
    readonly adjustedCents: Cents;
    readonly patientPaidCents: Cents;
    readonly balanceCents: Cents;
  };
  /** By days since the amount became the patient's. */
  readonly aging: AgingBuckets;
  /** The patient's money we hold and have not applied. */
  readonly unappliedCents: Cents;
  /** Balance less unapplied credits, never below zero. */
  readonly amountDueCents: Cents;
  readonly payment: { readonly website?: string; readonly phone: string; readonly payableTo: string };
  /** Where to ask for financial assistance; the notice itself is printed in the patient's language. */
  readonly assistance: { readonly phone: string; readonly website?: string };
};

export type StatementTerms = {
  readonly dueInDays: number;
  /** Balances below are not worth a letter. */
  readonly minimumCents: Cents;
  readonly paymentWebsite?: string;
  readonly assistanceWebsite?: string;
};

/** What is still open from an earlier system; it stands on the statement like a visit of its day. */
type BroughtOver = Pick<OpeningBalance, 'balanceId' | 'asOf' | 'words' | 'owedBy'>;

/** A visit with the charges it made and who treated. */
export type BilledVisit = {
  readonly encounter: Pick<Encounter, 'encounterId' | 'serviceDate' | 'estimate'>;
  readonly charges: readonly Charge[];
  readonly provider: Pick<Provider, 'name' | 'credential'>;
  /** Day of an earlier statement for it, when there was one. */
  readonly firstBilledOn?: PlainDate;
};

export type StatementInput = {
  readonly patient: Patient;
  readonly visits: readonly BilledVisit[];
  readonly broughtOver?: readonly BroughtOver[];
  readonly coverages: readonly Coverage[];
  /** The patient's whole journal, in posting order. */
  readonly entries: readonly JournalEntry[];
  readonly practice: Pick<BillingOrganization, 'name' | 'address' | 'phone' | 'contactName'>;
  readonly terms: StatementTerms;
  readonly statementNumber: string;
  readonly issuedOn: PlainDate;
};

export type StatementFailure = Failure<
  'statement-must-have-a-balance' | 'statement-balance-must-reach-the-minimum' | 'statement-patient-must-be-living'
>;

/**
 * Errors: 'statement-must-have-a-balance' (nothing is the patient's and final, or may be billed to them),
 * 'statement-balance-must-reach-the-minimum', 'statement-patient-must-be-living' (an estate needs a person).
 * Source: 26 CFR 1.501(r)-4(b)(5) (a conspicuous notice of financial assistance), 45 CFR 149.620 (a self-pay bill and its estimate); the rest is the house's.
 */
export function buildStatement(input: StatementInput): Result<Statement, StatementFailure> {
  const { patient, terms, issuedOn } = input;
  if (patient.deathDate !== undefined) {
    return err({
      code: 'statement-patient-must-be-living',
      message: 'The patient has died. Ask the family or the estate who settles the account; do not send a statement.',
    });
  }
  const balances = chargeBalances(input.entries);
  const visits = [
    ...input.visits.flatMap((visit) => visitOf(visit, balances, input) ?? []),
    ...(input.broughtOver ?? []).flatMap((earlier) => earlierOf(earlier, balances) ?? []),
  ].toSorted((a, b) => (a.serviceDate < b.serviceDate ? -1 : a.serviceDate > b.serviceDate ? 1 : 0));
  const lines = visits.flatMap((visit) => visit.lines);
  if (lines.length === 0) {
    return err({
      code: 'statement-must-have-a-balance',
      message: 'Nothing on this account is the patient’s to pay now: plans have not finished, or all is paid.',
    });
  }
  const ages = new Map((input.broughtOver ?? []).map(({ balanceId, asOf }) => [balanceId, asOf]));
  const total = (of: (line: StatementLine) => Cents): Cents => sumCents(lines.map(of));
  const balanceCents = total((line) => line.balanceCents);
  const held = unappliedCredits(input.entries).filter((credit) => credit.patientId === patient.patientId);
  const unappliedCents = sumCents(held.map((credit) => credit.cents));
  const amountDueCents = maxCents(cents(balanceCents - unappliedCents), ZERO_CENTS);
  if (amountDueCents < maxCents(terms.minimumCents, cents(1))) {
    return err({
      code: 'statement-balance-must-reach-the-minimum',
      message:
        'The amount due is below the smallest amount a statement is sent for. Leave it, or write it off as a small balance.',
    });
  }
  return ok({
    ...headOf(input),
    visits,
    totals: {
      chargeCents: total((line) => line.chargeCents),
      insurancePaidCents: total((line) => line.insurancePaidCents),
      adjustedCents: total((line) => line.adjustedCents),
      patientPaidCents: total((line) => line.patientPaidCents),
      balanceCents,
    },
    aging: agingOf(
      lines.flatMap((line) => balances.get(line.chargeId) ?? []),
      { on: issuedOn, side: 'patient', dateOf: (balance) => ages.get(balance.chargeId) ?? balance.patientSince },
    ),
    unappliedCents,
    amountDueCents,
  });
}

type Head = Omit<Statement, 'visits' | 'totals' | 'aging' | 'unappliedCents' | 'amountDueCents'>;

/** Who writes to whom, by when, and how to answer. */
const headOf = ({ patient, practice, terms, statementNumber, issuedOn }: StatementInput): Head => ({
  version: 1,
  statementNumber,
  issuedOn,
  dueOn: addDays(issuedOn, terms.dueInDays),
  language: patient.language,
  practice: { name: practice.name, address: practice.address, phone: practice.phone, contactName: practice.contactName },
  guarantor: { name: nameOf(patient.guarantor.name), address: patient.guarantor.address },
  patient: { patientId: patient.patientId, name: nameOf(patient.name), account: patient.chartNumber },
  payment: {
    phone: practice.phone,
    payableTo: practice.name,
    ...(terms.paymentWebsite === undefined ? {} : { website: terms.paymentWebsite }),
  },
  assistance: {
    phone: practice.phone,
    ...(terms.assistanceWebsite === undefined ? {} : { website: terms.assistanceWebsite }),
  },
});

const nameOf = (name: PersonName): string =>
  [name.first, name.middle, name.last, name.suffix].filter((part) => part !== undefined).join(' ');

/** A charge no plan has anything open on, and whose balance the law lets us ask for. */
function isBillable(balance: ChargeBalance, serviceDate: PlainDate, coverages: readonly Coverage[]): boolean {
  if (balance.openInsuranceCents !== 0) return false;
  const isProtected = coverages.some((c) => c.mayNotBillPatient && isWithin(serviceDate, c.from, c.to));
  return !(isProtected && balance.patientAssigned.some((assigned) => assigned.cents > 0 && isCostShare(assigned.reason)));
}

/** The visit's part of the statement, or undefined when it asks the patient for nothing. */
function visitOf(
  { encounter, charges, provider, firstBilledOn }: BilledVisit,
  balances: ReadonlyMap<ChargeId, ChargeBalance>,
  { coverages, issuedOn }: StatementInput,
): StatementVisit | undefined {
  const posted = charges.flatMap((charge) => {
    const balance = balances.get(charge.chargeId);
    return balance === undefined ? [] : [{ charge, balance }];
  });
  const billable = posted.filter(({ charge, balance }) => isBillable(balance, charge.serviceDate, coverages));
  if (!billable.some(({ balance }) => balance.openPatientCents > 0)) return undefined;
  const lines = billable.map(({ charge, balance }) => lineOf(charge, balance));
  const selfPay = posted.every(({ balance }) => balance.patientAssigned.some((a) => a.reason === SELF_PAY_REASON));
  const billed = sumCents(posted.map(({ balance }) => cents(balance.chargeCents - balance.adjustedCents)));
  return {
    encounterId: encounter.encounterId,
    serviceDate: encounter.serviceDate,
    provider: [nameOf(provider.name), provider.credential].join(', '),
    lines,
    balanceCents: sumCents(lines.map((line) => line.balanceCents)),
    stillWithPlan: posted.filter(({ balance }) => balance.openInsuranceCents !== 0).length,
    ...(encounter.estimate === undefined || !selfPay
      ? {}
      : { estimate: compareWithEstimate(encounter.estimate, billed, firstBilledOn ?? issuedOn) }),
  };
}

/** Under the balance's own id: the visit it came from is in the earlier system. */
function earlierOf(
  { balanceId, asOf, words }: BroughtOver,
  balances: ReadonlyMap<ChargeId, ChargeBalance>,
): StatementVisit | undefined {
  const balance = balances.get(balanceId);
  if (balance === undefined || balance.openPatientCents <= 0) return undefined;
  const line = lineOf(
    { chargeId: balanceId, serviceDate: asOf, procedure: '', words: words ?? EARLIER_WORDS, units: 1 },
    balance,
  );
  return {
    encounterId: balanceId as string as EncounterId,
    serviceDate: asOf,
    provider: '',
    lines: [line],
    balanceCents: line.balanceCents,
    stillWithPlan: 0,
  };
}

/** Of a balance that came without words of its own; a printed statement says it in the patient's language. */
export const EARLIER_WORDS = 'Balance brought over';

function lineOf(
  charge: Pick<Charge, 'chargeId' | 'serviceDate' | 'words' | 'units'> & { readonly procedure: string },
  balance: ChargeBalance,
): StatementLine {
  const why = balance.patientAssigned.map((assigned) => ({
    kind: whyKindOf(assigned),
    reason: assigned.reason,
    cents: assigned.cents,
  }));
  assert(
    sumCents(why.map((w) => w.cents)) === balance.patientPaidCents + balance.openPatientCents,
    'what was made the patient’s must equal what the patient paid and still owes',
  );
  return {
    chargeId: charge.chargeId,
    serviceDate: charge.serviceDate,
    procedure: charge.procedure,
    words: charge.words,
    units: charge.units,
    chargeCents: balance.chargeCents,
    insurancePaidCents: balance.insurancePaidCents,
    adjustedCents: balance.adjustedCents,
    patientPaidCents: balance.patientPaidCents,
    balanceCents: balance.openPatientCents,
    why,
  };
}
