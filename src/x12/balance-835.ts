/**
 * 835 balancing, reference money.md §3.1 (basis: published example):
 *   line         SVC02 − ΣCAS(2110) = SVC03
 *   claim        CLP03 − ΣCAS(2100) − ΣCAS(2110) = CLP04, and ΣSVC02 = CLP03 when lines are sent
 *   transaction  BPR02 = ΣCLP04 − ΣPLB(04, 06, … 14); a positive PLB lowers the payment
 * ΣSVC03 need not equal CLP04 when the claim itself has a CAS. CLP05 takes no part.
 */
import { type Cents, subtractCents, ZERO_CENTS } from '../kernel/money.ts';
import { type Amounts, amountsOf, indexed, total } from './balance.ts';
import type { FindingSink } from './finding.ts';
import { type LoopNode, loopsOf, segmentOf, segmentsOf } from './loop.ts';

const BASIS = 'published example';

/** Charge and adjustments of a line; tells a line that does not balance. */
function line(
  amounts: Amounts,
  node: LoopNode,
  path: string,
): { readonly charge: Cents | undefined; readonly adjusted: Cents | undefined } {
  const svc = segmentOf(node, 'SVC');
  const charge = amounts.read(svc, 2, path);
  const paid = amounts.read(svc, 3, path);
  const adjusted = amounts.adjustments(segmentsOf(node, 'CAS'), path);
  if (charge !== undefined && paid !== undefined && adjusted !== undefined) {
    const computed = subtractCents(charge, adjusted);
    if (computed !== paid) {
      amounts.unequal({
        code: 'remittance-line-must-balance',
        message: 'SVC03 must be SVC02 less the line adjustments.',
        segment: svc,
        path,
        element: 3,
        sent: paid,
        computed,
        basis: BASIS,
      });
    }
  }
  return { charge, adjusted };
}

/** CLP04; tells a claim that does not balance. */
function claim(amounts: Amounts, node: LoopNode, path: string): Cents | undefined {
  const clp = segmentOf(node, 'CLP');
  const charge = amounts.read(clp, 3, path);
  const paid = amounts.read(clp, 4, path);
  const own = amounts.adjustments(segmentsOf(node, 'CAS'), path);
  const lines = loopsOf(node, '2110').map((each, i) => line(amounts, each, `${path}/${indexed('2110', i)}`));
  const adjusted = total([own, ...lines.map((each) => each.adjusted)]);
  if (charge !== undefined && paid !== undefined && adjusted !== undefined) {
    const computed = subtractCents(charge, adjusted);
    if (computed !== paid) {
      amounts.unequal({
        code: 'remittance-claim-must-balance',
        message: 'CLP04 must be CLP03 less the adjustments of the claim and its lines.',
        segment: clp,
        path,
        element: 4,
        sent: paid,
        computed,
        basis: BASIS,
      });
    }
  }
  const lineCharges = total(lines.map((each) => each.charge));
  if (lines.length > 0 && charge !== undefined && lineCharges !== undefined && lineCharges !== charge) {
    amounts.unequal({
      code: 'remittance-line-charges-must-sum-to-the-claim',
      message: 'CLP03 must be the sum of SVC02.',
      segment: clp,
      path,
      element: 3,
      sent: charge,
      computed: lineCharges,
      basis: BASIS,
    });
  }
  return paid;
}

/** Reports every line, claim and payment that does not balance; an amount that cannot be read is told and not guessed. */
export function balance835(root: LoopNode, sink: FindingSink): void {
  const amounts = amountsOf(sink);
  const bpr = segmentOf(root, 'BPR');
  const paid: (Cents | undefined)[] = [];
  for (const [i, group] of loopsOf(root, '2000').entries()) {
    for (const [j, node] of loopsOf(group, '2100').entries())
      paid.push(claim(amounts, node, `${indexed('2000', i)}/${indexed('2100', j)}`));
  }
  const provider: (Cents | undefined)[] = [];
  for (const plb of segmentsOf(root, 'PLB')) for (let at = 4; at <= 14; at += 2) provider.push(amounts.read(plb, at, ''));
  const payment = amounts.read(bpr, 2, '');
  const claims = total(paid);
  const offsets = total(provider);
  if (payment !== undefined && claims !== undefined && offsets !== undefined) {
    const computed = subtractCents(claims, offsets);
    if (computed !== payment) {
      amounts.unequal({
        code: 'remittance-must-balance',
        message: 'BPR02 must be the sum of CLP04 less the PLB amounts.',
        segment: bpr,
        path: '',
        element: 2,
        sent: payment,
        computed,
        basis: BASIS,
      });
    }
    if (payment < ZERO_CENTS) {
      amounts.unequal({
        code: 'payment-must-not-be-negative',
        message: 'BPR02 must not be below zero; a forwarded balance belongs into PLB.',
        segment: bpr,
        path: '',
        element: 2,
        sent: payment,
        computed: ZERO_CENTS,
        basis: BASIS,
      });
    }
  }
}
