/**
 * One patient, one visit and its claim as plain values, for this room's tests: everything that posting does not
 * look at is as small as the nouns allow. No real person, payer or price.
 */
import type { ClaimBody, ClaimIn } from '../claims/claim.ts';
import type { Coverage, CoverageRank, Payer } from '../claims/coverage.ts';
import { type ChargeId, chargeIdSchema } from '../claims/identifiers.ts';
import type { Adjustment, GroupCode, Remittance, RemittanceClaim, RemittanceLine } from '../claims/remittance.ts';
import { type Cents, cents, sumCents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { JournalEntry } from './journal.ts';
import { postCharge } from './post-charge.ts';
import type { AdjustmentCodes } from './posting-rules.ts';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const chargeId = (n: number): ChargeId => chargeIdSchema.parse(id(100 + n));
export const NAMES = { c1: chargeId(1), c2: chargeId(2), c3: chargeId(3) };
/** Values that only a schema may brand; a test writes them down. */
const as = <T>(value: unknown): T => value as T;

export const PATIENT = as<ClaimBody['patient']['patientId']>(id(1));
export const ENCOUNTER = as<ClaimBody['encounterId']>(id(2));
const CLAIM = as<ClaimBody['claimId']>(id(3));
export const SERVICE = plainDate('2026-03-02');
export const POSTED = plainDate('2026-03-20');
const ADDRESS = { street: '1 Test Road', city: 'Springfield', state: 'IL', zip: '627010001' };

const payer = (payerId: string, program: Payer['program']): Payer =>
  as({
    payerId,
    name: `Plan ${payerId}`,
    filingIndicator: program === 'medicare' ? 'MB' : 'CI',
    timelyFilingDays: 365,
    expectedAnswerDays: 30,
    program,
    acceptsReplacement: true,
  });

export const coverage = (rank: CoverageRank, payerId: string, extra: Partial<Coverage> = {}): Coverage =>
  as({
    coverageId: id(rank === 'primary' ? 10 : rank === 'secondary' ? 11 : 12),
    patientId: PATIENT,
    payerId,
    rank,
    from: '2026-01-01',
    relationship: 'self',
    subscriber: { name: { last: 'Test', first: 'Pat' }, memberId: 'M1', birthDate: '1950-01-01', sex: 'F', address: ADDRESS },
    mayNotBillPatient: false,
    ...extra,
  });

export type ExampleClaim = {
  readonly charges: readonly number[];
  readonly rank?: CoverageRank;
  readonly program?: Payer['program'];
  readonly own?: Partial<Coverage>;
  readonly body?: Partial<ClaimBody>;
};

/** Line n bills `charges[n-1]` cents for procedure 'G000n', line control number 'Ln'. */
export function exampleClaim({
  charges,
  rank = 'primary',
  program = 'commercial',
  own,
  body,
}: ExampleClaim): ClaimIn<'accepted'> {
  const payerId = rank === 'primary' ? 'PRIM' : 'SECO';
  return as({
    state: 'accepted',
    body: {
      claimId: CLAIM,
      encounterId: ENCOUNTER,
      patientControlNumber: 'CW000000000001',
      patient: { patientId: PATIENT },
      coverage: coverage(rank, payerId, own),
      payer: payer(payerId, program),
      rank,
      otherCoverages: [],
      priorPayments: [],
      lines: charges.map((charge, i) => ({
        chargeId: chargeId(i + 1),
        lineNumber: i + 1,
        lineControlNumber: `L${i + 1}`,
        serviceDate: SERVICE,
        procedure: `G000${i + 1}`,
        modifiers: [],
        units: 1,
        chargeCents: charge,
        words: `Service ${i + 1}`,
      })),
      totalChargeCents: charges.reduce((sum, charge) => sum + charge, 0),
      ...body,
    },
  });
}

/** Charges of the example claim, posted to the first plan, or to the patient. */
export const postedCharges = (charges: readonly number[], selfPay = false): readonly JournalEntry[] =>
  charges.flatMap(
    (charge, i) =>
      postCharge({
        charge: as({
          chargeId: chargeId(i + 1),
          encounterId: ENCOUNTER,
          enteredOn: SERVICE,
          procedure: `G000${i + 1}`,
          chargeCents: cents(charge),
        }),
        patientId: PATIENT,
        payer: selfPay ? undefined : { payerId: as('PRIM'), rank: 'primary' },
      }) ?? [],
  );

/** 'CO-45 33.00 PR-2 18.40' → adjustments. */
export const cas = (text: string): readonly Adjustment[] =>
  [...text.matchAll(/(CO|PR|OA|PI)-(\w+) (-?\d+\.\d\d)/g)].map(([, group, carc, amount]) => ({
    group: group as GroupCode,
    carc: carc ?? '',
    cents: cents(Math.round(Number(amount) * 100)),
  }));

export type ExampleLine = {
  readonly charge: number;
  readonly cas: string;
  readonly rarcs?: readonly string[];
  readonly number?: number;
};

const adjusted = (adjustments: readonly Adjustment[]): Cents => sumCents(adjustments.map((a) => a.cents));

/** An answer whose payments follow from its adjustments, so that it balances. */
export function answer(lines: readonly ExampleLine[], extra: Partial<RemittanceClaim> = {}): RemittanceClaim {
  const built = lines.map(
    (line, i): RemittanceLine => ({
      lineControlNumber: `L${line.number ?? i + 1}`,
      procedure: `G000${line.number ?? i + 1}`,
      modifiers: [],
      serviceDate: SERVICE,
      units: '1',
      chargeCents: cents(line.charge),
      paidCents: cents(line.charge - adjusted(cas(line.cas))),
      adjustments: cas(line.cas),
      rarcs: line.rarcs ?? [],
    }),
  );
  const claimLevel = extra.adjustments ?? [];
  return {
    patientControlNumber: 'CW000000000001',
    statusCode: '1',
    chargeCents: sumCents(built.map((line) => line.chargeCents)),
    paidCents: cents(built.reduce((sum, line) => sum + line.paidCents, 0) - adjusted(claimLevel)),
    patientResponsibilityCents: cents(0),
    filingIndicator: 'CI',
    payerClaimControlNumber: 'ICN1',
    adjustments: claimLevel,
    rarcs: [],
    lines: built,
    ...extra,
  };
}

/** Every amount with its sign turned: what a reversal (CLP02 22) says. */
export const reversalOf = (claim: RemittanceClaim): RemittanceClaim => ({
  ...claim,
  statusCode: '22',
  chargeCents: cents(-claim.chargeCents),
  paidCents: cents(-claim.paidCents),
  adjustments: claim.adjustments.map((a) => ({ ...a, cents: cents(-a.cents) })),
  lines: claim.lines.map((line) => ({
    ...line,
    chargeCents: cents(-line.chargeCents),
    paidCents: cents(-line.paidCents),
    adjustments: line.adjustments.map((a) => ({ ...a, cents: cents(-a.cents) })),
  })),
});

export const payment = (trace: string, claims: readonly RemittanceClaim[], extra: Partial<Remittance> = {}): Remittance => ({
  payerTaxId: '1999999999',
  payerName: 'Plan',
  payeeNpi: '1234567893',
  traceNumber: trace,
  paymentDate: POSTED,
  paymentMethod: 'ACH',
  paymentCents: cents(
    claims.reduce((sum, claim) => sum + claim.paidCents, 0) -
      (extra.providerAdjustments ?? []).reduce((sum, adjustment) => sum + adjustment.cents, 0),
  ),
  claims,
  providerAdjustments: [],
  ...extra,
});

const DENIALS = new Set(['16', '18', '29', '50', '96', '97', '197', 'X9']);

/** Stand-in for a code set with words of this file. */
export const CODES: AdjustmentCodes = {
  carc: (code) => ({ words: `reason ${code}`, denial: DENIALS.has(code), next: `do what ${code} asks` }),
  rarc: (code) => ({
    words: `remark ${code}`,
    alert: code.startsWith('A') || code === 'N782',
    protects: code === 'N782',
    next: `do what remark ${code} asks`,
  }),
};
