import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEnglish } from '../kernel/said.ts';
import { interchange837 } from '../x12/sample.ts';
import { bytesToText, textToBytes } from '../x12/text.ts';
import { segmentsOfClaim } from './claim-segments.ts';
import { segmentsAsText } from './segments-as-text.ts';
import { findingsInFile, viewSegments } from './view-segments.ts';

const ALL = { from: 0, limit: 10_000 };
const bytes = interchange837(3);

test('a file is shown with the loop, the words and the claim’s fields of each segment', () => {
  const { segments, total } = viewSegments(bytes, ALL);
  assert.equal(total, segments.length);
  const line = segments.find(({ text, path }) => text.startsWith('SV1*') && path?.endsWith('2400[2]') === true);
  assert.equal(line?.depth, 6);
  assert.deepEqual(
    line.fields.map(({ at, field, value, cents }) => [at, inEnglish(field), cents ?? value]),
    [
      ['SV101-2', 'Line 2: procedure', '99213'],
      ['SV101-3', 'Line 2: modifier', '25'],
      ['SV102', 'Line 2: charge', 5000],
      ['SV104', 'Line 2: units', '1'],
      ['SV107', 'Line 2: its diagnoses, by order', '1:2'],
    ],
  );
  const claim = segments.find(({ text }) => text.startsWith('CLM*'));
  assert.equal(claim?.begins === undefined ? '' : inEnglish(claim.begins), 'claim');
  const diagnoses = segments.find(({ text }) => text.startsWith('HI*'));
  assert.deepEqual(
    diagnoses?.fields.map(({ field, value }) => `${inEnglish(field)} ${value}`),
    ['Diagnosis A J020', 'Diagnosis B R05'],
  );
});

test('a part of a file is that part of the whole, as it is as text', () => {
  const whole = viewSegments(bytes, ALL).segments;
  for (const from of [0, 7, whole.length - 3]) {
    const part = viewSegments(bytes, { from, limit: 5 });
    assert.deepEqual(part, { total: whole.length, segments: whole.slice(from, from + 5) });
    assert.deepEqual(
      part.segments.map(({ text }) => text),
      segmentsAsText(bytes, { from, limit: 5 }).segments,
    );
  }
});

test('findings stand at the place of their segment; what is no X12 has lines and no findings', () => {
  const wrong = textToBytes(bytesToText(bytes).replace('SV1*HC:99213:25*50', 'SV1*HC:99213:25*5O'));
  const { findings, total } = findingsInFile(wrong, 500);
  assert.equal(total, findings.length);
  const [first] = findings;
  assert.ok(first !== undefined && viewSegments(wrong, ALL).segments[first.at]?.text.startsWith('SV1*HC:99213:25*5O') === true);
  assert.deepEqual([first.severity, first.path], ['error', '2000A/2000B/2300/2400/SV1-02']);
  assert.deepEqual(findingsInFile(wrong, 0), { total, findings: [] });
  const letter = textToBytes('Dear practice,\nno remittance today.\n');
  assert.deepEqual(findingsInFile(letter, 500), { total: 0, findings: [] });
  assert.deepEqual(
    viewSegments(letter, ALL).segments.map(({ text }) => text),
    ['Dear practice,', 'no remittance today.'],
  );
});

test('a claim’s own segments carry its fields, and what is wrong stands at the segment', () => {
  const wrong = textToBytes(bytesToText(bytes).replace('SV1*HC:99213:25*50', 'SV1*HC:99213:25*5O'));
  const [reading] = segmentsOfClaim(wrong, 'PCN1');
  const marked = reading?.segments.filter(({ findings }) => findings.length > 0) ?? [];
  assert.deepEqual([...new Set(marked.map(({ text }) => text.slice(0, 3)))], ['SV1']);
  const [other] = segmentsOfClaim(wrong, 'PCN2');
  assert.deepEqual(
    other?.segments.flatMap(({ findings }) => findings),
    [],
  );
});
