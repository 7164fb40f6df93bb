/**
 * 837P and 837I balancing, 005010X222A1 and 005010X223A2:
 *   claim  CLM02 = ΣSV102 or ΣSV203 (basis: published example)
 *   COB    per other payer CLM02 − ΣCAS(2320) − ΣCAS(2430 of that payer) = AMT*D; per line SVD02 + ΣCAS(2430) = line charge
 *          (basis: memory, so it warns)
 */
import { type Balance, differs, keepCents, type Kept, kept, readAdjustments, readCents, tellUnequal } from './balance.ts';
import { pathOf } from './frame.ts';
import type { Machine } from './machine.ts';
import { LOOP_ROLE, ROLE } from './roles.ts';
import { elementTextOf, type SegmentView } from './scan.ts';

/** Another payer's answer to the claim. */
type Other = {
  payer: string;
  own: number;
  hasAdjustments: boolean;
  readonly paid: Kept;
  hasPaid: boolean;
  lineAdjusted: number;
  answers: number;
  readonly ordinal: number;
};

const otherOf = (ordinal: number): Other => ({
  payer: '',
  own: 0,
  hasAdjustments: false,
  paid: kept(),
  hasPaid: false,
  lineAdjusted: 0,
  answers: 0,
  ordinal,
});

type Sums = {
  readonly charge: Kept;
  readonly answer: { payer: string; readonly paid: Kept; adjusted: number };
  readonly others: Other[];
  lines: number;
  lineSum: number;
  lineCharge: number;
};

const pathNow = (machine: Machine): string => pathOf(machine.frames, machine.frames.depth);

function addLine(sums: Sums, cents: number): void {
  sums.lineCharge = cents;
  sums.lines += 1;
  sums.lineSum += cents;
}

function closeAnswer(machine: Machine, sums: Sums): void {
  const { answer, others, lineCharge } = sums;
  const other = others.find((each) => each.payer === answer.payer);
  if (other === undefined) return;
  other.answers += 1;
  other.lineAdjusted += answer.adjusted;
  if (!differs(answer.paid.cents + answer.adjusted, lineCharge)) return;
  tellUnequal(machine, answer.paid, {
    code: 'other-payer-line-must-balance',
    message: 'SVD02 with the adjustments of that answer should come to the line charge.',
    segment: 'SVD',
    element: 2,
    loop: pathNow(machine),
    computed: lineCharge - answer.adjusted,
    basis: 'memory',
  });
}

function closeOther(machine: Machine, { charge }: Sums, other: Other): void {
  // Without an amount paid there is nothing to balance: the other payer has not answered yet.
  if (!other.hasPaid || (!other.hasAdjustments && other.answers === 0)) return;
  const computed = charge.cents - other.own - other.lineAdjusted;
  if (!differs(other.paid.cents, computed)) return;
  tellUnequal(machine, other.paid, {
    code: 'other-payer-must-balance',
    message: 'The amount another payer paid should be CLM02 less its adjustments on claim and lines.',
    segment: 'AMT',
    element: 2,
    loop: `${pathNow(machine)}/2320${other.ordinal === 1 ? '' : `[${other.ordinal}]`}`,
    computed,
    basis: 'memory',
  });
}

function closeClaim(machine: Machine, sums: Sums): void {
  const { charge, others, lines, lineSum } = sums;
  if (lines > 0 && differs(charge.cents, lineSum)) {
    tellUnequal(machine, charge, {
      code: 'claim-charge-must-be-the-sum-of-its-lines',
      message: 'CLM02 must be the sum of its line charges (SV102, SV203).',
      segment: 'CLM',
      element: 2,
      loop: pathNow(machine),
      computed: lineSum,
      basis: 'published example',
    });
  }
  for (const other of others) closeOther(machine, sums, other);
}

function take(machine: Machine, sums: Sums, role: number, view: SegmentView): void {
  const { charge, answer, others } = sums;
  const other = others.at(-1);
  if (role === ROLE.professionalLine) addLine(sums, readCents(machine, view, 2));
  else if (role === ROLE.institutionalLine) addLine(sums, readCents(machine, view, 3));
  else if (role === ROLE.claim) {
    keepCents(machine, charge, view, 2);
    sums.lines = 0;
    sums.lineSum = 0;
    others.length = 0;
  } else if (role === ROLE.otherCoverage) others.push(otherOf(machine.frames.pool[machine.at - 1]?.ordinal ?? 1));
  else if (role === ROLE.lineAnswer) {
    answer.payer = elementTextOf(view, 1);
    keepCents(machine, answer.paid, view, 2);
    answer.adjusted = 0;
  } else if (role === ROLE.lineAnswerAdjustment) answer.adjusted += readAdjustments(machine, view);
  else if (other === undefined) return;
  else if (role === ROLE.otherAdjustment) {
    other.own += readAdjustments(machine, view);
    other.hasAdjustments = true;
  } else if (role === ROLE.otherPaid) {
    keepCents(machine, other.paid, view, 2);
    other.hasPaid = true;
  } else if (role === ROLE.otherPayer) other.payer = elementTextOf(view, 9);
}

/** Reports every claim whose charge is not its lines' sum, and other payers' answers that do not come out. */
export function balance837(machine: Machine): Balance {
  const answer = { payer: '', paid: kept(), adjusted: 0 };
  const sums: Sums = { charge: kept(), answer, others: [], lines: 0, lineSum: 0, lineCharge: 0 };
  return {
    segment: (role, view) => take(machine, sums, role, view),
    closing: (role) => {
      if (role === LOOP_ROLE.claim) closeClaim(machine, sums);
      else if (role === LOOP_ROLE.lineAnswer) closeAnswer(machine, sums);
    },
  };
}
