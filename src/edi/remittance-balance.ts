/** The arithmetic an 835 must satisfy before a cent of it is posted: line, claim, payment, in that order. */
import type { Adjustment, Remittance, RemittanceClaim, RemittanceLine } from '../claims/remittance.ts';
import { type Cents, formatDollars, subtractCents, sumCents } from '../kernel/money.ts';
import { inEnglish, type Said, said } from '../kernel/said.ts';
import type { Place, RemittanceFailure } from './remittance-reading.ts';

const total = (adjustments: readonly Adjustment[]): Cents => sumCents(adjustments.map((a) => a.cents));

type Gap = {
  readonly level: 'line' | 'claim' | 'payment';
  readonly at: object;
  readonly expected: Cents;
  readonly found: Cents;
  readonly law: Said;
};

/** SVC02 − Σ CAS(2110) = SVC03. */
function lineGap(line: RemittanceLine): Gap | undefined {
  const expected = subtractCents(line.chargeCents, total(line.adjustments));
  if (expected === line.paidCents) return undefined;
  return { level: 'line', at: line, expected, found: line.paidCents, law: said('line paid = line charge - line adjustments') };
}

/** Σ SVC02 = CLP03 where there are lines, then CLP03 − Σ CAS(2100) − Σ CAS(2110) = CLP04. */
function claimGap(claim: RemittanceClaim): Gap | undefined {
  const lineCharges = sumCents(claim.lines.map((l) => l.chargeCents));
  if (claim.lines.length > 0 && lineCharges !== claim.chargeCents) {
    return {
      level: 'claim',
      at: claim,
      expected: lineCharges,
      found: claim.chargeCents,
      law: said('claim charge = sum of line charges'),
    };
  }
  const adjusted = sumCents([total(claim.adjustments), ...claim.lines.map((l) => total(l.adjustments))]);
  const expected = subtractCents(claim.chargeCents, adjusted);
  if (expected === claim.paidCents) return undefined;
  return {
    level: 'claim',
    at: claim,
    expected,
    found: claim.paidCents,
    law: said('claim paid = claim charge - all its adjustments'),
  };
}

/** BPR02 = Σ CLP04 − Σ PLB; a positive PLB lowers the payment. */
function paymentGap(remittance: Remittance): Gap | undefined {
  const paid = sumCents(remittance.claims.map((c) => c.paidCents));
  const expected = subtractCents(paid, sumCents(remittance.providerAdjustments.map((a) => a.cents)));
  if (expected === remittance.paymentCents) return undefined;
  return {
    level: 'payment',
    at: remittance,
    expected,
    found: remittance.paymentCents,
    law: said('payment = sum of claims paid - provider adjustments'),
  };
}

function firstGap(remittance: Remittance): Gap | undefined {
  for (const claim of remittance.claims) {
    for (const line of claim.lines) {
      const gap = lineGap(line);
      if (gap !== undefined) return gap;
    }
    const gap = claimGap(claim);
    if (gap !== undefined) return gap;
  }
  return paymentGap(remittance);
}

/**
 * The first equation that does not hold, or undefined when all do.
 * In: a remittance; `places` says where its claims and lines stood, when it was read from a file.
 * Source: 005010X221A1 §1.10.2.1 (quoted in the reference on remittances).
 */
export function balanceFailure(remittance: Remittance, places?: ReadonlyMap<object, Place>): RemittanceFailure | undefined {
  const gap = firstGap(remittance);
  if (gap === undefined) return undefined;
  const place = places?.get(gap.at);
  const sentence = said(
    '{law} gives {expectedCents}, but the file says {foundCents}. Nothing of this payment was posted; ask the payer for a corrected remittance.',
    { law: gap.law, expectedCents: formatDollars(gap.expected), foundCents: formatDollars(gap.found) },
  );
  const where = place === undefined ? '' : `${place.path}, segment ${place.position}: `;
  return {
    code: 'remittance-must-balance',
    message: `${where}${inEnglish(sentence)}`,
    // A screen writes the amounts in its reader's form.
    said: { ...sentence, values: { law: gap.law, expectedCents: gap.expected, foundCents: gap.found } },
    level: gap.level,
    expectedCents: gap.expected,
    foundCents: gap.found,
    ...(place === undefined ? {} : { path: place.path, position: place.position }),
  };
}
