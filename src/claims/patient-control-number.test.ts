import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { InvariantViolation } from '../kernel/result.ts';
import { patientControlNumberSchema } from './identifiers.ts';
import { newPatientControlNumber, readPatientControlNumber } from './patient-control-number.ts';

const number = fc.uint8Array({ minLength: 12, maxLength: 12 }).map(newPatientControlNumber);
/** Position of one of the 13 characters after the prefix. */
const place = fc.integer({ min: 2, max: 14 });
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXY';

test('every number fits CLM01 and reads back as itself', () => {
  fc.assert(
    fc.property(number, (pcn) => {
      assert.ok(patientControlNumberSchema.safeParse(pcn).success && pcn.length === 15);
      assert.equal(readPatientControlNumber(pcn), pcn);
    }),
  );
});

test('an echo in lower case, padded, or with O for 0 and I or L for 1 is still ours', () => {
  fc.assert(
    fc.property(number, (pcn) => {
      assert.equal(readPatientControlNumber(`  ${pcn.toLowerCase()} `), pcn);
      const rest = pcn.slice(2);
      assert.equal(readPatientControlNumber(`CW${rest.replaceAll('0', 'O').replaceAll('1', 'I')}`), pcn);
      assert.equal(readPatientControlNumber(`CW${rest.replaceAll('1', 'l')}`), pcn);
    }),
  );
});

test('any one wrong character is noticed', () => {
  fc.assert(
    fc.property(number, place, fc.constantFrom(...ALPHABET.split('')), (pcn, at, character) => {
      fc.pre(pcn[at] !== character);
      assert.equal(readPatientControlNumber(pcn.slice(0, at) + character + pcn.slice(at + 1)), undefined);
    }),
  );
});

test('any two swapped neighbours among the random characters are noticed', () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 2, max: 12 }), (pcn, at) => {
      fc.pre(pcn[at] !== pcn[at + 1]);
      const swapped = pcn.slice(0, at) + (pcn[at + 1] ?? '') + (pcn[at] ?? '') + pcn.slice(at + 2);
      assert.equal(readPatientControlNumber(swapped), undefined);
    }),
  );
});

test('a number cut short, run on, or of another system is not ours', () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 14 }), (pcn, length) => {
      assert.equal(readPatientControlNumber(pcn.slice(0, length)), undefined);
      assert.equal(readPatientControlNumber(`${pcn}0`), undefined);
    }),
  );
  for (const echo of ['', 'PAT-12345', 'CW', 'XX0123456789ABC', 'CW!!!!!!!!!!!!!'])
    assert.equal(readPatientControlNumber(echo), undefined, echo);
});

test('fewer than twelve random bytes are a bug', () => {
  assert.throws(() => newPatientControlNumber(new Uint8Array(11)), InvariantViolation);
});
