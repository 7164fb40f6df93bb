import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  asHcpcs,
  asIcd10,
  centsSchema,
  claimIdSchema,
  hasNpiCheckDigit,
  hcpcsSchema,
  icd10Schema,
  instantSchema,
  modifierSchema,
  ndcSchema,
  notNegativeCentsSchema,
  npiSchema,
  payerIdSchema,
  placeOfServiceSchema,
  plainDateSchema,
  taxIdSchema,
  taxonomySchema,
  withDot,
} from './identifiers.ts';
import { npiWithCheckDigit } from './sketch-defaults.ts';

const nineDigits = fc
  .tuple(fc.constantFrom('1', '2'), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([first, rest]) => `${first}${String(rest).padStart(8, '0')}`);

test('the example NPI of the check-digit publication is valid, its neighbours are not', () => {
  assert.ok(hasNpiCheckDigit('1234567893'));
  for (let digit = 0; digit < 10; digit += 1) if (digit !== 3) assert.ok(!hasNpiCheckDigit(`123456789${digit}`), `${digit}`);
});

test('exactly one check digit fits any nine digits, and any one mistyped digit is noticed', () => {
  fc.assert(
    fc.property(nineDigits, fc.nat(9), fc.integer({ min: 1, max: 9 }), (nine, at, shift) => {
      const npi = npiWithCheckDigit(nine);
      const fits = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(hasNpiCheckDigit);
      assert.deepEqual(fits, [npi]);
      const wrong = `${npi.slice(0, at)}${(Number(npi[at]) + shift) % 10}${npi.slice(at + 1)}`;
      assert.ok(!hasNpiCheckDigit(wrong), wrong);
    }),
  );
});

test('what is not ten digits starting with 1 or 2 is no NPI', () => {
  for (const text of ['', '123456789', '12345678930', '3234567893', '123456789X', ' 1234567893'])
    assert.ok(!hasNpiCheckDigit(text), text);
});

test('each identifier admits its own shape and nothing else', () => {
  const rows = [
    [npiSchema, ['1234567893'], ['123456789', 'x234567893', '1234567893\n']],
    [taxIdSchema, ['123456789'], ['12-3456789', '12345678']],
    [payerIdSchema, ['MEDB', '00123', 'AB'], ['A', 'medb', 'A B', 'A'.repeat(21)]],
    [icd10Schema, ['I10', 'E11621', 'S93401A', 'U071', 'C4A9', 'QA0010'], ['E11.621', 'i10', 'I1', 'E1162112', '110']],
    [hcpcsSchema, ['99213', 'J1885', 'G0008', '0001F', '0042T'], ['9921', '992133', 'j1885', '99-13']],
    [modifierSchema, ['25', 'QW', 'F1'], ['2', 'qw', '255']],
    [placeOfServiceSchema, ['11', '02'], ['2', '1A']],
    [taxonomySchema, ['207Q00000X'], ['207Q00000', '207q00000x', '207Q00000XX']],
    [ndcSchema, ['00409379501'], ['0409-3795-01', '0040937950']],
    [plainDateSchema, ['2026-03-04'], ['2026-02-30', '03/04/2026', '']],
    [instantSchema, ['2026-03-04T21:00:00Z'], ['2026-03-04', '2026-03-04T21:00:00+01:00', 'now']],
    [
      claimIdSchema,
      ['01890000-0000-7000-8000-000000000001'],
      ['01890000-0000-7000-8000-00000000000', '01890000-0000-7000-8000-00000000000A'],
    ],
  ] as const;
  for (const [schema, right, wrong] of rows) {
    for (const text of right) assert.ok(schema.safeParse(text).success, text);
    for (const text of wrong) assert.ok(!schema.safeParse(text).success, JSON.stringify(text));
  }
});

test('amounts at the border are whole cents; a charge is never negative', () => {
  assert.equal(centsSchema.parse(-5), -5);
  for (const wrong of [1.5, '5', null, Number.NaN, 2 ** 60]) assert.ok(!centsSchema.safeParse(wrong).success, String(wrong));
  assert.ok(!notNegativeCentsSchema.safeParse(-1).success);
  assert.equal(notNegativeCentsSchema.parse(0), 0);
});

test('a diagnosis is kept without its dot and shown with it', () => {
  assert.equal(asIcd10('E11.621'), 'E11621');
  assert.equal(withDot('E11621'), 'E11.621');
  assert.equal(withDot('I10'), 'I10');
  assert.throws(() => asIcd10('not a code'));
  assert.throws(() => asHcpcs('9921'));
});
