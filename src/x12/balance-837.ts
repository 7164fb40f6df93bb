/**
 * 837P and 837I balancing, reference x12.md §5:
 *   claim  CLM02 = ΣSV102 or ΣSV203 (basis: published example)
 *   COB    per other payer CLM02 − ΣCAS(2320) − ΣCAS(2430 of that payer) = AMT*D; per line SVD02 + ΣCAS(2430) = SV102
 *          (basis: memory, so it warns)
 */
import { type Cents, subtractCents } from '../kernel/money.ts';
import { type Amounts, amountsOf, indexed, total } from './balance.ts';
import type { FindingSink } from './finding.ts';
import { allLoops, element, type LoopNode, loopOf, loopsOf, segmentOf, segmentsOf, segmentWith } from './loop.ts';

type Line = { readonly node: LoopNode; readonly path: string; readonly charge: Cents | undefined };

/** Another payer's answers on the lines; tells a line whose answer does not come to its charge. */
function payerLines(
  amounts: Amounts,
  lines: readonly Line[],
  payerId: string,
): { readonly adjusted: Cents | undefined; readonly answered: number } {
  const adjusted: (Cents | undefined)[] = [];
  for (const { node, path, charge } of lines) {
    for (const [i, answer] of loopsOf(node, '2430').entries()) {
      const svd = segmentOf(answer, 'SVD');
      if (element(svd, 1) !== payerId) continue;
      const at = `${path}/${indexed('2430', i)}`;
      const paid = amounts.read(svd, 2, at);
      const cas = amounts.adjustments(segmentsOf(answer, 'CAS'), at);
      adjusted.push(cas);
      const computed = total([paid, cas]);
      if (charge !== undefined && computed !== undefined && paid !== undefined && computed !== charge) {
        amounts.unequal({
          code: 'other-payer-line-must-balance',
          message: 'SVD02 with the adjustments of that answer should come to SV102.',
          segment: svd,
          path: at,
          element: 2,
          sent: paid,
          computed: subtractCents(charge, cas ?? paid),
          basis: 'memory',
        });
      }
    }
  }
  return { adjusted: total(adjusted), answered: adjusted.length };
}

function otherPayer(
  amounts: Amounts,
  parts: { readonly node: LoopNode; readonly path: string; readonly charge: Cents | undefined; readonly lines: readonly Line[] },
): void {
  const { node, path, charge, lines } = parts;
  const payer = loopOf(node, '2330B');
  const payerId = element(payer === undefined ? undefined : segmentOf(payer, 'NM1'), 9) ?? '';
  const cas = segmentsOf(node, 'CAS');
  const own = amounts.adjustments(cas, path);
  const line = payerLines(amounts, lines, payerId);
  const amount = segmentWith(node, 'AMT', 1, 'D');
  // Without an amount paid there is nothing to balance: the other payer has not answered yet.
  if (amount === undefined || (cas.length === 0 && line.answered === 0)) return;
  const paid = amounts.read(amount, 2, path);
  const adjusted = total([own, line.adjusted]);
  if (charge === undefined || paid === undefined || adjusted === undefined) return;
  const computed = subtractCents(charge, adjusted);
  if (computed !== paid) {
    amounts.unequal({
      code: 'other-payer-must-balance',
      message: 'The amount another payer paid should be CLM02 less its adjustments on claim and lines.',
      segment: amount,
      path,
      element: 2,
      sent: paid,
      computed,
      basis: 'memory',
    });
  }
}

function claim(amounts: Amounts, node: LoopNode, path: string): void {
  const clm = segmentOf(node, 'CLM');
  const charge = amounts.read(clm, 2, path);
  const lines = loopsOf(node, '2400').map((each, i): Line => {
    const at = `${path}/${indexed('2400', i)}`;
    const institutional = segmentOf(each, 'SV2');
    return {
      node: each,
      path: at,
      charge: institutional === undefined ? amounts.read(segmentOf(each, 'SV1'), 2, at) : amounts.read(institutional, 3, at),
    };
  });
  const sum = total(lines.map((each) => each.charge));
  if (charge !== undefined && sum !== undefined && lines.length > 0 && sum !== charge) {
    amounts.unequal({
      code: 'claim-charge-must-be-the-sum-of-its-lines',
      message: 'CLM02 must be the sum of its line charges (SV102, SV203).',
      segment: clm,
      path,
      element: 2,
      sent: charge,
      computed: sum,
      basis: 'published example',
    });
  }
  for (const [i, other] of loopsOf(node, '2320').entries()) {
    otherPayer(amounts, { node: other, path: `${path}/${indexed('2320', i)}`, charge, lines });
  }
}

/** Reports every claim whose charge is not its lines' sum, and other payers' answers that do not come out. */
export function balance837(root: LoopNode, sink: FindingSink): void {
  const amounts = amountsOf(sink);
  for (const [i, billing] of allLoops(root, '2000A').entries()) {
    for (const [j, subscriber] of loopsOf(billing, '2000B').entries()) {
      const at = `${indexed('2000A', i)}/${indexed('2000B', j)}`;
      for (const [k, node] of loopsOf(subscriber, '2300').entries()) claim(amounts, node, `${at}/${indexed('2300', k)}`);
      for (const [p, patient] of loopsOf(subscriber, '2000C').entries()) {
        for (const [k, node] of loopsOf(patient, '2300').entries())
          claim(amounts, node, `${at}/${indexed('2000C', p)}/${indexed('2300', k)}`);
      }
    }
  }
}
