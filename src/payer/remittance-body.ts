/** One 835 transaction: a payer's payment to one provider, balanced by construction on line, claim and payment. */
import { addCents, type Cents, minCents, negateCents, subtractCents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { type LoopDraft, loop, type SegmentDraft, seg, transactionBody } from '../x12/encode.ts';
import { transliterateText } from '../x12/transliterate.ts';
import { d8, decimal } from '../x12/value.ts';
import type { Office, PayerRecord } from './book.ts';
import type { ClaimDecision, LineDecision } from './decision.ts';
import type { Adjustment, SubmittedClaim, SubmittedLine } from './submitted-claim.ts';

/** A decision on its way to the provider. */
export type RemittedClaim = { readonly claim: SubmittedClaim; readonly decision: ClaimDecision; readonly interestCents: Cents };

export type Remittance = {
  readonly office: Office;
  readonly payer: PayerRecord;
  readonly payee: SubmittedClaim['billing'];
  readonly traceNumber: string;
  readonly paidOn: PlainDate;
  readonly claims: readonly RemittedClaim[];
  /** What the provider owed from an earlier negative remittance. */
  readonly owedBefore: { readonly cents: Cents; readonly reference: string } | undefined;
};

/** PLB: positive lowers the payment. */
export type ProviderAdjustment = { readonly code: 'L6' | 'FB'; readonly reference: string; readonly cents: Cents };

export type Payment = {
  /** BPR02. */
  readonly paidCents: Cents;
  readonly providerAdjustments: readonly ProviderAdjustment[];
  /** Change of what the provider owes. */
  readonly carriedCents: Cents;
  /** The reference of that debt, the same on every 835 until it is gone; '' without one. */
  readonly carriedReference: string;
};

const safe = (text: string): string => transliterateText(text).text;

/**
 * The payment that the claims come to: BPR02 = ΣCLP04 − ΣPLB ≥ 0. Interest is added (L6, negative); what would be
 * negative is carried forward (FB, negative now and positive later). Source: X12 RFI 1604; 005010X221A1 balancing.
 */
export function paymentOf({ claims, owedBefore, paidOn, traceNumber }: Remittance): Payment {
  const total = sumCents(claims.map((each) => each.decision.paidCents));
  const interest = sumCents(claims.map((each) => each.interestCents));
  const before = addCents(total, interest);
  const taken = before > 0 ? minCents(before, owedBefore?.cents ?? ZERO_CENTS) : ZERO_CENTS;
  const carried = before < 0 ? negateCents(before) : negateCents(taken);
  const carriedReference = carried === 0 ? '' : (owedBefore?.reference ?? traceNumber);
  const providerAdjustments: ProviderAdjustment[] = [];
  if (interest !== 0) providerAdjustments.push({ code: 'L6', reference: `INT${d8(paidOn)}`, cents: negateCents(interest) });
  if (carried !== 0) providerAdjustments.push({ code: 'FB', reference: carriedReference, cents: negateCents(carried) });
  const paidCents = subtractCents(total, sumCents(providerAdjustments.map((adjustment) => adjustment.cents)));
  assert(paidCents >= 0, 'a payment is never negative');
  return { paidCents, providerAdjustments, carriedCents: carried, carriedReference };
}

/** CAS segments: one per group, at most six reasons each. */
function casSegments(adjustments: readonly Adjustment[]): readonly SegmentDraft[] {
  const segments: SegmentDraft[] = [];
  for (const group of ['CO', 'OA', 'PI', 'PR'] as const) {
    const own = adjustments.filter((adjustment) => adjustment.group === group);
    for (let at = 0; at < own.length; at += 6) {
      const parts = own
        .slice(at, at + 6)
        .flatMap(({ carc, cents }, i, list) => [carc, decimal(cents), ...(i === list.length - 1 ? [] : [''])]);
      segments.push(seg('CAS', group, ...parts));
    }
  }
  return segments;
}

function lineLoop(line: SubmittedLine, decision: LineDecision): LoopDraft {
  const { serviceFrom, serviceTo } = line;
  const dates =
    serviceFrom === serviceTo
      ? [seg('DTM', '472', d8(serviceFrom))]
      : [seg('DTM', '150', d8(serviceFrom)), seg('DTM', '151', d8(serviceTo))];
  return loop('2110', [
    seg(
      'SVC',
      ['HC', safe(line.procedure), ...line.modifiers.map(safe)],
      decimal(decision.chargeCents),
      decimal(decision.paidCents),
      '',
      line.units,
    ),
    ...dates,
    ...casSegments(decision.adjustments),
    ...(line.lineControlNumber === undefined ? [] : [seg('REF', '6R', safe(line.lineControlNumber))]),
    ...(decision.allowedCents > 0 && decision.decidedBy === 'price' ? [seg('AMT', 'B6', decimal(decision.allowedCents))] : []),
    ...decision.rarcs.map((rarc) => seg('LQ', 'HE', rarc)),
  ]);
}

function nameSegments({ claim, decision }: RemittedClaim): readonly SegmentDraft[] {
  const { patient, subscriber, rendering } = claim;
  const other = patient.firstName !== subscriber.firstName || patient.birthDate !== subscriber.birthDate;
  return [
    seg('NM1', 'QC', '1', safe(patient.lastName), safe(patient.firstName), '', '', '', 'MI', safe(claim.memberId)),
    ...(other
      ? [seg('NM1', 'IL', '1', safe(subscriber.lastName), safe(subscriber.firstName), '', '', '', 'MI', safe(claim.memberId))]
      : []),
    ...(rendering === undefined
      ? []
      : [seg('NM1', '82', '1', safe(rendering.lastName), safe(rendering.firstName), '', '', '', 'XX', safe(rendering.npi))]),
    ...(decision.forwardTo === undefined
      ? []
      : [seg('NM1', 'TT', '2', decision.forwardTo.name, '', '', '', '', 'PI', decision.forwardTo.payerId)]),
  ];
}

function claimLoop(remitted: RemittedClaim, payer: PayerRecord): LoopDraft {
  const { claim, decision, interestCents } = remitted;
  const patientCents = decision.statusCode === '22' ? '' : decimal(decision.patientCents);
  const clp = seg(
    'CLP',
    safe(claim.patientControlNumber),
    decision.statusCode,
    decimal(decision.chargeCents),
    decimal(decision.paidCents),
    patientCents,
    payer.filingIndicator,
    decision.claimNumber,
    claim.placeOfService,
    claim.frequency,
  );
  const lines = claim.lines.map((line) => {
    const decided = decision.lines.find((each) => each.lineNumber === line.lineNumber);
    assert(decided !== undefined, 'every line of a remitted claim is decided');
    return lineLoop(line, decided);
  });
  const moa = decision.remarks.length === 0 ? [] : [seg('MOA', '', '', ...decision.remarks.slice(0, 5))];
  const interest = interestCents === 0 ? [] : [seg('AMT', 'I', decimal(interestCents))];
  return loop('2100', [clp, ...nameSegments(remitted), ...moa, seg('DTM', '050', d8(claim.receivedOn)), ...interest], lines);
}

/** The three equations of the 835, checked on what is about to be written. */
function assertBalanced({ claims }: Remittance, payment: Payment): void {
  for (const { decision } of claims) {
    for (const line of decision.lines) {
      const adjusted = sumCents(line.adjustments.map((adjustment) => adjustment.cents));
      assert(line.chargeCents - adjusted === line.paidCents, 'SVC02 less its CAS must be SVC03');
    }
    assert(sumCents(decision.lines.map((line) => line.chargeCents)) === decision.chargeCents, 'the SVC02 must add up to CLP03');
    assert(sumCents(decision.lines.map((line) => line.paidCents)) === decision.paidCents, 'the SVC03 must add up to CLP04');
  }
  const total = sumCents(claims.map((each) => each.decision.paidCents));
  const adjusted = sumCents(payment.providerAdjustments.map((each) => each.cents));
  assert(payment.paidCents === total - adjusted, 'BPR02 must be the CLP04 less the PLB');
}

/** BPR: by transfer when both have an account, else by check; H and NON when nothing is paid. */
function paymentSegment({ payer, payee, paidOn }: Remittance, { paidCents }: Payment): SegmentDraft {
  const to = payer.providers.find((contract) => contract.billingNpi === payee.npi)?.bank;
  const from = payer.bank;
  if (paidCents > 0 && from !== undefined && to !== undefined) {
    const originator = ['01', from.routing, 'DA', from.account, `1${payer.taxId}`, ''];
    return seg('BPR', 'I', decimal(paidCents), 'C', 'ACH', 'CCP', ...originator, '01', to.routing, 'DA', to.account, d8(paidOn));
  }
  const blank = Array<string>(11).fill('');
  return paidCents === 0
    ? seg('BPR', 'H', '0', 'C', 'NON', ...blank, d8(paidOn))
    : seg('BPR', 'I', decimal(paidCents), 'C', 'CHK', ...blank, d8(paidOn));
}

/** The body of one 835 (005010X221A1). */
export function remittanceBody(remittance: Remittance, payment: Payment): LoopDraft {
  assertBalanced(remittance, payment);
  const { office, payer, payee, paidOn, traceNumber, claims } = remittance;
  const { address } = payer;
  const bpr = paymentSegment(remittance, payment);
  const plb =
    payment.providerAdjustments.length === 0
      ? []
      : [
          seg(
            'PLB',
            payee.npi,
            `${paidOn.slice(0, 4)}1231`,
            ...payment.providerAdjustments.flatMap(({ code, reference, cents }) => [[code, reference], decimal(cents)]),
          ),
        ];
  return transactionBody(
    '835',
    [bpr, seg('TRN', '1', traceNumber, `1${payer.taxId}`), seg('DTM', '405', d8(paidOn)), ...plb],
    [
      loop('1000A', [
        seg('N1', 'PR', payer.name),
        seg('N3', address.street),
        seg('N4', address.city, address.state, address.zip),
        seg('REF', '2U', payer.payerId),
        seg('PER', 'BL', office.contactName, 'TE', office.contactPhone),
      ]),
      loop('1000B', [seg('N1', 'PE', safe(payee.name), 'XX', payee.npi), seg('REF', 'TJ', safe(payee.taxId))]),
      loop(
        '2000',
        [seg('LX', '1')],
        claims.map((each) => claimLoop(each, payer)),
      ),
    ],
  );
}
