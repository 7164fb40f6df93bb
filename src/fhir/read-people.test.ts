import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOf } from './test-reading.ts';

const CORE = 'http://hl7.org/fhir/us/core/StructureDefinition';
const V2_0203 = 'http://terminology.hl7.org/CodeSystem/v2-0203';
const typed = (code: string): object => ({ coding: [{ system: V2_0203, code }] });

const PATIENT = {
  resourceType: 'Patient',
  id: 'p1',
  meta: { versionId: '3', lastUpdated: '2026-01-02T03:04:05Z' },
  identifier: [
    { type: typed('MR'), system: 'http://hospital', value: 'A-77' },
    { system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-12-3456' },
    { system: 'http://hl7.org/fhir/sid/us-mbi', value: '1s00-e00-aa00' },
    { use: 'old', system: 'http://hospital', value: 'gone' },
  ],
  name: [
    { use: 'maiden', family: 'Born', given: ['Ann'] },
    { use: 'nickname', given: ['Annie'] },
    { use: 'official', family: 'Lefèvre', given: ['Ann', 'Marie', 'J'], suffix: ['Jr'] },
    { use: 'usual', family: 'Gone', given: ['Ann'], period: { end: '2001-01-01' } },
  ],
  telecom: [
    { system: 'phone', use: 'old', value: '1' },
    { system: 'phone', use: 'home', value: '555-1', rank: 2 },
    { system: 'phone', use: 'mobile', value: '555-2', rank: 1 },
    { system: 'email', value: 'a@b.c' },
  ],
  gender: 'female',
  birthDate: '1980-02-29',
  deceasedDateTime: '2026-03-05T03:00:00Z',
  address: [
    { use: 'old', line: ['1 Old St'], city: 'X' },
    { use: 'home', line: ['2 New St', 'Apt 3'], city: 'Boston', state: 'MA', postalCode: '02134-1234', country: 'US' },
  ],
  communication: [{ language: { coding: [{ code: 'en' }] } }, { preferred: true, language: { coding: [{ code: 'fr-CA' }] } }],
  extension: [{ url: `${CORE}/us-core-birthsex`, valueCode: 'F' }],
};

test('a patient is taken with names, numbers, addresses and ways to reach them, what is in use first', () => {
  const patient = recordOf('patient', PATIENT);
  assert.deepEqual(
    patient.names.map((name) => [name.use, name.last, name.first, name.middle, name.suffix]),
    [
      ['official', 'Lefèvre', 'Ann', 'Marie J', 'Jr'],
      ['nickname', undefined, 'Annie', undefined, undefined],
      ['maiden', 'Born', 'Ann', undefined, undefined],
      ['old', 'Gone', 'Ann', undefined, undefined],
    ],
  );
  assert.deepEqual(
    patient.identifiers.map(({ type, value }) => [type, value]),
    [
      ['chart', 'A-77'],
      ['ssn', '999123456'],
      ['medicare', '1S00E00AA00'],
    ],
  );
  assert.deepEqual(patient.contacts, [
    { kind: 'mobile', value: '555-2' },
    { kind: 'home', value: '555-1' },
    { kind: 'email', value: 'a@b.c' },
  ]);
  assert.deepEqual(patient.addresses[0], {
    use: 'home',
    lines: ['2 New St', 'Apt 3'],
    city: 'Boston',
    state: 'MA',
    zip: '02134-1234',
    country: 'US',
  });
  assert.deepEqual(
    [patient.sex, patient.birthDate, patient.deathDate, patient.isDeceased, patient.language],
    ['F', '1980-02-29', '2026-03-04', true, 'fr-CA'],
  );
  assert.deepEqual([patient.source.version, patient.source.lastUpdated], ['3', '2026-01-02T03:04:05Z']);
  assert.deepEqual(patient.findings, []);
});

test('a number that identifies a person outside of the file is no key and stands in no finding', () => {
  const patient = recordOf('patient', { ...PATIENT, birthDate: '1980-99-99', name: [{ text: 'Ann 999-12-3456' }] });
  assert.deepEqual(patient.keys, [
    'Patient/p1',
    'Patient?identifier=http://hospital|A-77',
    'Patient?identifier=http://hl7.org/fhir/sid/us-mbi|1s00-e00-aa00',
    'Patient?identifier=http://hospital|gone',
  ]);
  assert.ok(patient.findings.length >= 2);
  assert.doesNotMatch(JSON.stringify(patient.findings), /999|Ann|1980/);
});

test('sex that contradicts birth sex, an inactive record and a merge are told', () => {
  const codes = (more: object): readonly string[] =>
    recordOf('patient', { ...PATIENT, ...more }).findings.map(({ code }) => code);
  assert.deepEqual(codes({ gender: 'male' }), ['sex-should-be-one']);
  assert.deepEqual(codes({ gender: 'F' }), ['gender-must-be-a-known-code', 'sex-should-be-one']);
  assert.deepEqual(codes({ active: false }), ['patient-should-be-active']);
  assert.deepEqual(codes({ link: [{ type: 'replaces', other: { reference: 'Patient/p0' } }] }), ['patient-should-be-one-record']);
  const merged = recordOf('patient', {
    ...PATIENT,
    active: false,
    link: [{ type: 'replaced-by', other: { reference: 'Patient/p2' } }],
  });
  assert.deepEqual([merged.replacedBy, merged.withdrawn, merged.findings], [{ key: 'Patient/p2' }, 'merged', []]);
  assert.equal(recordOf('patient', { ...PATIENT, gender: undefined }).sex, 'F');
  assert.equal(
    recordOf('patient', { ...PATIENT, gender: undefined, extension: [{ url: `${CORE}/us-core-sex`, valueCode: '248153007' }] })
      .sex,
    'M',
  );
});

test('whatever stands in a member, reading ends with findings and never throws', () => {
  const junk = [
    null,
    0,
    'x',
    true,
    [],
    {},
    [null],
    [[]],
    [{}],
    ['x'],
    { coding: 'x' },
    [{ coding: [{ code: 5 }] }],
    { reference: 7 },
  ];
  for (const value of junk) {
    const wrong = Object.fromEntries(
      [...Object.keys(PATIENT), 'contact', 'link', 'deceasedBoolean'].map((name) => [name, value]),
    );
    const patient = recordOf('patient', { ...wrong, resourceType: 'Patient', id: 'p1' });
    assert.equal(patient.birthDate, undefined);
  }
});

test('a guarantor is taken when the source calls a contact one, and no other contact is', () => {
  const contact = (code: string): object => ({
    relationship: [{ coding: [{ code }] }],
    name: { family: 'Payer', given: ['P'] },
    address: { city: 'X' },
  });
  assert.equal(recordOf('patient', { ...PATIENT, contact: [contact('N'), contact('C')] }).guarantor, undefined);
  assert.equal(recordOf('patient', { ...PATIENT, contact: [contact('N'), contact('GUAR')] }).guarantor?.name.last, 'Payer');
});

test('a related person keeps what a subscriber needs', () => {
  const person = recordOf('related-person', {
    resourceType: 'RelatedPerson',
    id: 'r',
    patient: { reference: 'Patient/p1' },
    relationship: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'MTH' }] }],
    name: [{ family: 'Born', given: ['Mary'] }],
    birthDate: '1955-01-01',
    gender: 'female',
  });
  assert.deepEqual(
    [person.relationship, person.names[0]?.last, person.birthDate, person.sex, person.patient],
    ['parent', 'Born', '1955-01-01', 'F', { key: 'Patient/p1' }],
  );
});

test('a coverage says who is covered by whom, as what, in which order, under which numbers', () => {
  const coverage = recordOf('coverage', {
    resourceType: 'Coverage',
    id: 'c',
    status: 'active',
    type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'PPO' }] },
    subscriberId: 'W 123',
    subscriber: { reference: 'RelatedPerson/r' },
    beneficiary: { reference: 'Patient/p1' },
    relationship: { coding: [{ code: 'child' }] },
    payor: [{ reference: 'Organization/o', display: 'Acme' }, { display: 'Second' }],
    class: [
      { type: { coding: [{ code: 'group' }] }, value: 'G1', name: 'Workers' },
      { type: { coding: [{ code: 'plan' }] }, value: 'P1', name: 'Gold' },
    ],
    period: { start: '2026-01-01', end: '2025-01-01' },
    order: 2,
  });
  assert.deepEqual(
    [
      coverage.memberId,
      coverage.groupNumber,
      coverage.groupName,
      coverage.planName,
      coverage.order,
      coverage.relationship,
      coverage.from,
      coverage.to,
    ],
    ['W 123', 'G1', 'Workers', 'Gold', 2, 'child', '2026-01-01', undefined],
  );
  assert.deepEqual(coverage.payer, { key: 'Organization/o', display: 'Acme' });
  assert.deepEqual(coverage.codes, [{ system: 'v3-act-code', code: 'PPO' }]);
  assert.deepEqual(
    coverage.findings.map(({ code, path }) => [code, path]).toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
    [
      ['coverage-should-have-one-payer', 'payor'],
      ['period-must-end-after-its-begin', 'period.end'],
    ],
  );
  assert.equal(recordOf('coverage', { resourceType: 'Coverage', id: 'c', status: 'cancelled' }).withdrawn, 'cancelled');
});

test('an organization that pays is a payer, others are organizations', () => {
  const organization = (code: string): object => ({
    resourceType: 'Organization',
    id: 'o',
    name: 'Acme',
    type: [{ coding: [{ code }] }],
    identifier: [{ type: { coding: [{ code: 'payerid' }] }, value: '60054' }],
  });
  assert.deepEqual(recordOf('payer', organization('ins')).identifiers, [{ type: 'payer', value: '60054' }]);
  assert.equal(recordOf('organization', organization('prov')).name, 'Acme');
});

test('an NPI that fails its check digit is told, a right one is taken', () => {
  const practitioner = (value: string): ReturnType<typeof recordOf<'practitioner'>> =>
    recordOf('practitioner', {
      resourceType: 'Practitioner',
      id: 'd',
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value }],
      name: [{ family: 'House', given: ['G'] }],
      qualification: [{ code: { coding: [{ system: 'http://nucc.org/provider-taxonomy', code: '207R00000X' }] } }],
    });
  assert.deepEqual(practitioner('1234567893').findings, []);
  assert.deepEqual(practitioner('1234567893').codes, [{ system: 'nucc', code: '207R00000X' }]);
  const wrong = practitioner('1234567890');
  assert.deepEqual([wrong.findings[0]?.code, wrong.identifiers[0]?.value], ['npi-must-pass-its-check-digit', '1234567890']);
  assert.deepEqual(wrong.keys, ['Practitioner/d', 'Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|1234567890']);
});

test('the guarantor and the order of coverages of an account are taken', () => {
  const account = recordOf('account', {
    resourceType: 'Account',
    id: 'a',
    status: 'active',
    subject: [{ reference: 'Patient/p1' }],
    coverage: [{ coverage: { reference: 'Coverage/c' }, priority: 1 }],
    guarantor: [{ party: { reference: 'RelatedPerson/r' } }],
  });
  assert.deepEqual(
    [account.coverages, account.guarantor, account.patient],
    [[{ coverage: { key: 'Coverage/c' }, order: 1 }], { key: 'RelatedPerson/r' }, { key: 'Patient/p1' }],
  );
});
