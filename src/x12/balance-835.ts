/**
 * 835 balancing, 005010X221A1 (basis: its published examples; X12 RFI 452 and 2348):
 *   line         SVC02 − ΣCAS(2110) = SVC03
 *   claim        CLP03 − ΣCAS(2100) − ΣCAS(2110) = CLP04, and ΣSVC02 = CLP03 when lines are sent
 *   transaction  BPR02 = ΣCLP04 − ΣPLB(04, 06, … 14); a positive PLB lowers the payment
 * ΣSVC03 need not equal CLP04 when the claim itself has a CAS. CLP05 takes no part.
 */
import { type Balance, differs, keepCents, type Kept, kept, readAdjustments, readCents, tellUnequal } from './balance.ts';
import { pathOf } from './frame.ts';
import type { Machine } from './machine.ts';
import { LOOP_ROLE, ROLE } from './roles.ts';
import type { SegmentView } from './scan.ts';

const BASIS = 'published example';

type Sums = {
  readonly payment: Kept;
  readonly claim: { readonly charge: Kept; readonly paid: Kept; adjusted: number; lines: number; lineCharges: number };
  readonly line: { readonly charge: Kept; readonly paid: Kept; adjusted: number };
  sawPayment: boolean;
  paid: number;
  offsets: number;
};

const pathNow = (machine: Machine): string => pathOf(machine.frames, machine.frames.depth);

function closeLine(machine: Machine, sums: Sums): void {
  const { line, claim } = sums;
  const computed = line.charge.cents - line.adjusted;
  if (differs(line.paid.cents, computed)) {
    tellUnequal(machine, line.paid, {
      code: 'remittance-line-must-balance',
      message: 'SVC03 must be SVC02 less the line adjustments.',
      segment: 'SVC',
      element: 3,
      loop: pathNow(machine),
      computed,
      basis: BASIS,
    });
  }
  claim.adjusted += line.adjusted;
  claim.lineCharges += line.charge.cents;
}

function closeClaim(machine: Machine, sums: Sums): void {
  const { claim } = sums;
  const computed = claim.charge.cents - claim.adjusted;
  if (differs(claim.paid.cents, computed)) {
    tellUnequal(machine, claim.paid, {
      code: 'remittance-claim-must-balance',
      message: 'CLP04 must be CLP03 less the adjustments of the claim and its lines.',
      segment: 'CLP',
      element: 4,
      loop: pathNow(machine),
      computed,
      basis: BASIS,
    });
  }
  if (claim.lines > 0 && differs(claim.charge.cents, claim.lineCharges)) {
    tellUnequal(machine, claim.charge, {
      code: 'remittance-line-charges-must-sum-to-the-claim',
      message: 'CLP03 must be the sum of SVC02.',
      segment: 'CLP',
      element: 3,
      loop: pathNow(machine),
      computed: claim.lineCharges,
      basis: BASIS,
    });
  }
  sums.paid += claim.paid.cents;
}

function closePayment(machine: Machine, sums: Sums): void {
  const { payment } = sums;
  const computed = sums.paid - sums.offsets;
  const parts = { segment: 'BPR', element: 2, loop: '', basis: BASIS } as const;
  if (!sums.sawPayment) return;
  if (differs(payment.cents, computed)) {
    const message = 'BPR02 must be the sum of CLP04 less the PLB amounts.';
    tellUnequal(machine, payment, { ...parts, code: 'remittance-must-balance', message, computed });
  }
  if (payment.cents < 0 && !Number.isNaN(computed)) {
    const message = 'BPR02 must not be below zero; a forwarded balance belongs into PLB.';
    tellUnequal(machine, payment, { ...parts, code: 'payment-must-not-be-negative', message, computed: 0 });
  }
}

function take(machine: Machine, sums: Sums, role: number, view: SegmentView): void {
  const { payment, claim, line } = sums;
  if (role === ROLE.linePayment) {
    keepCents(machine, line.charge, view, 2);
    keepCents(machine, line.paid, view, 3);
    line.adjusted = 0;
    claim.lines += 1;
  } else if (role === ROLE.lineAdjustment) line.adjusted += readAdjustments(machine, view);
  else if (role === ROLE.claimPayment) {
    keepCents(machine, claim.charge, view, 3);
    keepCents(machine, claim.paid, view, 4);
    claim.adjusted = 0;
    claim.lines = 0;
    claim.lineCharges = 0;
  } else if (role === ROLE.claimAdjustment) claim.adjusted += readAdjustments(machine, view);
  else if (role === ROLE.payment) {
    keepCents(machine, payment, view, 2);
    sums.sawPayment = true;
  } else if (role === ROLE.providerAdjustment) {
    for (let element = 4; element <= 14; element += 2) sums.offsets += readCents(machine, view, element);
  }
}

/** Reports every line, claim and payment that does not balance; an amount that cannot be read is told and not guessed. */
export function balance835(machine: Machine): Balance {
  const sums: Sums = {
    payment: kept(),
    claim: { charge: kept(), paid: kept(), adjusted: 0, lines: 0, lineCharges: 0 },
    line: { charge: kept(), paid: kept(), adjusted: 0 },
    sawPayment: false,
    paid: 0,
    offsets: 0,
  };
  return {
    segment: (role, view) => take(machine, sums, role, view),
    closing: (role) => {
      if (role === LOOP_ROLE.linePayment) closeLine(machine, sums);
      else if (role === LOOP_ROLE.claimPayment) closeClaim(machine, sums);
      else if (role === LOOP_ROLE.remittance) closePayment(machine, sums);
    },
  };
}
