import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Remittance } from '../claims/remittance.ts';
import { readRemittances } from './from-835.ts';
import { canonicalRemittance, claimIdentities, paymentIdentity } from './remittance-identity.ts';
import { REMITTANCE_SEGMENTS, remittanceFile } from './remittance-sample.ts';

function remittanceIn(bytes: Uint8Array): Remittance {
  const file = readRemittances(bytes);
  const first = file.ok ? file.value[0]?.remittance : undefined;
  assert.ok(first?.ok === true);
  return first.value;
}

const original = remittanceIn(remittanceFile());

describe('remittance identity', () => {
  it('is payer, trace, date and amount, whatever the envelope', () => {
    const again = remittanceIn(remittanceFile(REMITTANCE_SEGMENTS, { control: '000000099' }));
    assert.deepEqual(paymentIdentity(again), {
      payerTaxId: '1999999999',
      traceNumber: 'TRACE0001',
      paymentDate: '2026-03-31',
      paymentCents: 27_150,
    });
    assert.equal(canonicalRemittance(again), canonicalRemittance(original));
  });

  it('does not depend on the order in which fields were set or on the day the file was made', () => {
    const reversed = Object.fromEntries(Object.entries(original).toReversed()) as Remittance;
    assert.equal(canonicalRemittance(reversed), canonicalRemittance(original));
    const { productionDate: _, ...undated } = original;
    assert.equal(canonicalRemittance(undated), canonicalRemittance(original));
  });

  it('tells a variant: one reason code changed', () => {
    const changed = remittanceIn(remittanceFile(REMITTANCE_SEGMENTS.map((s) => (s === 'CAS*CO*16*60' ? 'CAS*CO*97*60' : s))));
    assert.deepEqual(paymentIdentity(changed), paymentIdentity(original));
    assert.notEqual(canonicalRemittance(changed), canonicalRemittance(original));
  });

  it('counts claims that repeat within one payment', () => {
    const [claim] = original.claims;
    assert.ok(claim !== undefined);
    const keys = claimIdentities({ ...original, claims: [claim, { ...claim, statusCode: '22' }, claim] });
    assert.deepEqual(
      keys.map((key) => [key.statusCode, key.occurrence]),
      [
        ['1', 1],
        ['22', 1],
        ['1', 2],
      ],
    );
  });
});
