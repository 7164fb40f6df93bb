import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFhirDate } from './fhir-day.ts';
import { recordOf } from './test-reading.ts';

test('a date, a time with its zone and an instant are the day of the given zone', () => {
  const rows = [
    ['2026-03-04', 'America/New_York', '2026-03-04'],
    ['2026-03-04T23:30:00-05:00', 'America/New_York', '2026-03-04'],
    ['2026-03-05T04:30:00Z', 'America/New_York', '2026-03-04'],
    ['2026-03-05T05:30:00.123Z', 'America/New_York', '2026-03-05'],
    ['2026-07-05T04:30:00+00:00', 'America/New_York', '2026-07-05'],
    ['2026-07-05T06:30:00Z', 'America/Los_Angeles', '2026-07-04'],
    ['2026-07-05T06:30:00Z', 'Pacific/Honolulu', '2026-07-04'],
    ['2026-07-05T06:30:00Z', 'UTC', '2026-07-05'],
    ['2016-12-31T23:59:60Z', 'UTC', '2017-01-01'],
    ['2026-03-04T10:00', 'America/New_York', '2026-03-04'],
    ['1850-06-01T12:00:00-04:00', 'America/New_York', '1850-06-01'],
    ['2400-02-29', 'UTC', '2400-02-29'],
  ] as const;
  for (const [text, zone, day] of rows) assert.deepEqual(readFhirDate(text, zone), { kind: 'day', day }, `${text} ${zone}`);
});

test('a month or a year is no day, and what is no date is none', () => {
  for (const text of ['2026', '2026-03']) assert.equal(readFhirDate(text, 'UTC').kind, 'partial', text);
  for (const text of [
    '',
    '26-03-04',
    '2026-02-30',
    '2026-13',
    '03/04/2026',
    '2026-03-04T25:00:00Z',
    '2026-03-04 10:00',
    '0001-01-01',
    'today',
  ]) {
    assert.equal(readFhirDate(text, 'UTC').kind, 'wrong', text);
  }
});

test('a date that is no day is absent and found by its path', () => {
  const patient = (birthDate: unknown): ReturnType<typeof recordOf<'patient'>> =>
    recordOf('patient', { resourceType: 'Patient', id: '1', birthDate });
  for (const [value, code] of [
    ['1980', 'date-must-be-a-day'],
    ['1980-02-31', 'date-must-be-a-day'],
    [19800101, 'date-must-be-a-day'],
    [['1980-01-01'], 'element-must-have-its-type'],
    [{ year: 1980 }, 'element-must-have-its-type'],
  ] as const) {
    const record = patient(value);
    assert.equal(record.birthDate, undefined);
    assert.deepEqual(
      record.findings.map((finding) => [finding.code, finding.path]),
      [[code, 'birthDate']],
      JSON.stringify(value),
    );
  }
});

test('a date that the source withholds is told with its reason', () => {
  const record = recordOf('patient', {
    resourceType: 'Patient',
    id: '1',
    _birthDate: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }] },
  });
  assert.deepEqual(
    record.findings.map(({ code, path, message }) => [code, path, message.values?.['reason']]),
    [['date-should-not-be-withheld', 'birthDate', 'masked']],
  );
});
