import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cents } from '../kernel/money.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { readInterchanges } from '../x12/interchange.ts';
import { validate } from '../x12/validate.ts';
import { openPayerState, payerDay } from './payer-day.ts';
import { SAMPLE_NPI, sampleBook } from './sample-book.ts';
import { type SampleClaim, type SampleLine, sample837p } from './sample-837p.ts';

const START = plainDate('2026-03-03');
const CARDS = [
  ['LKSHR1', 'LK1001'],
  ['LKSHR1', 'LK1002'],
  ['MDCRB1', '1EG4TE5MK73'],
  ['MDCRB1', '2EG4TE5MK73'],
  ['OHMCD1', 'MC3001'],
  ['BWCMP1', 'WC4001'],
] as const;

const line: fc.Arbitrary<SampleLine> = fc.record({
  code: fc.constantFrom('99213', '99214', '83036', '20610', '72148', '82306', '17110', '11200', '99999'),
  modifiers: fc.constantFrom([], ['25'], ['GA'], ['33'], ['76']),
  chargeCents: fc.integer({ min: 0, max: 200_000 }).map(cents),
  units: fc.constantFrom('1', '2', '3', '1.5'),
});

const claims: fc.Arbitrary<readonly SampleClaim[]> = fc
  .array(
    fc.record({
      card: fc.constantFrom(...CARDS),
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
      daysAgo: fc.integer({ min: 0, max: 400 }),
      authorized: fc.boolean(),
      workRelated: fc.boolean(),
      original: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ card: [payerId, memberId], lines, daysAgo, authorized, workRelated, original }, i) => ({
      patientControlNumber: `PCN${i + 1}`,
      payerId,
      memberId,
      lastName: 'ALDER',
      firstName: 'PAT',
      birthDate: plainDate('1950-05-05'),
      serviceDate: addDays(START, -daysAgo),
      lines,
      workRelated,
      ...(authorized ? { authorizationNumber: 'AUTH1' } : {}),
      ...(original === undefined
        ? {}
        : { frequency: '7' as const, originalClaimNumber: `26062${String(original).padStart(8, '0')}` }),
    })),
  );

test('law: whatever is claimed, every 835 balances on line, claim and payment and reads back without a finding', () => {
  fc.assert(
    fc.property(claims, fc.integer({ min: 10, max: 50 }), (all, medicareDays) => {
      let state = openPayerState(sampleBook({ medicareDays }));
      const bytes = sample837p({ controlNumber: 1, sentOn: START, receiverId: 'PAYERHUB', billingNpi: SAMPLE_NPI, claims: all });
      for (let day = 0; day <= 80; day += 1) {
        const inboundFiles = day === 0 ? [{ name: 'a.x12', bytes, sha256: 'a' }] : [];
        const result = payerDay(state, { today: addDays(START, day), inboundFiles });
        state = result.state;
        for (const file of result.outboundFiles) {
          for (const { findings, groups } of readInterchanges(file.bytes).interchanges) {
            assert.deepEqual(findings, []);
            for (const { transactions } of groups)
              for (const transaction of transactions) assert.deepEqual(validate(transaction).findings, [], file.name);
          }
        }
      }
      assert.equal(state.unpaid.length, 0, 'every claim is answered in the end');
    }),
    { numRuns: 60 },
  );
});
