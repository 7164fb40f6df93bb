import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IncomingKind } from '../claims/incoming.ts';
import { incomingRecordSchema } from '../claims/incoming.ts';
import { READERS, UNUSED_TYPES } from './resource-types-table.ts';
import { readAll, recordOf } from './test-reading.ts';

const ENCOUNTER = {
  resourceType: 'Encounter',
  id: 'e',
  status: 'finished',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
  type: [{ coding: [{ system: 'http://snomed.info/sct', code: '185349003', display: 'Check up' }] }],
  subject: { reference: 'urn:uuid:AB-1' },
  participant: [
    {
      type: [{ coding: [{ code: 'PPRF' }] }],
      individual: { reference: 'Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|1234567893', display: 'Dr. X' },
    },
  ],
  period: { start: '2026-03-04T23:30:00-05:00', end: '2026-03-05T00:30:00-05:00' },
  reasonCode: [{ text: 'cough' }],
  diagnosis: [{ condition: { reference: 'Condition/c' }, use: { coding: [{ code: 'AD' }] }, rank: 1 }],
  reasonReference: [{ reference: 'Condition/d' }, { reference: 'Observation/o' }],
  location: [{ location: { reference: 'http://server/fhir/Location/l/_history/4' } }],
  serviceProvider: { identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' } },
};

test('an encounter keeps who, where, when and why', () => {
  const encounter = recordOf('encounter', ENCOUNTER);
  assert.deepEqual(
    [encounter.from, encounter.to, encounter.startedAt, encounter.class],
    ['2026-03-04', '2026-03-05', '2026-03-04T23:30:00-05:00', 'AMB'],
  );
  assert.deepEqual(encounter.patient, { key: 'urn:uuid:ab-1' });
  assert.deepEqual(encounter.participants, [
    { person: { key: 'Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|1234567893', display: 'Dr. X' }, role: 'PPRF' },
  ]);
  assert.deepEqual(encounter.diagnoses, [
    { condition: { key: 'Condition/c' }, rank: 1, role: 'AD' },
    { condition: { key: 'Condition/d' }, role: 'reason' },
  ]);
  assert.deepEqual(encounter.locations, [{ key: 'Location/l' }]);
  assert.deepEqual(encounter.organization, { identifier: 'npi|1234567893' });
  assert.deepEqual(encounter.reasons, [{ codes: [], text: 'cough' }]);
});

test('a visit keeps its class as R4 and as R5 write it, and says when it was entered by mistake', () => {
  assert.equal(recordOf('encounter', { ...ENCOUNTER, status: 'entered-in-error' }).withdrawn, 'entered-in-error');
  assert.equal(recordOf('encounter', { ...ENCOUNTER, class: { code: 'IMP' } }).class, 'IMP');
  assert.equal(recordOf('encounter', { ...ENCOUNTER, class: [{ coding: [{ code: 'AMB' }] }] }).class, 'AMB');
});

test('a modifier that nobody knows sends the record to a person, wherever it stands', () => {
  const modifier = [{ url: 'http://x/not', valueBoolean: true }];
  for (const [more, path] of [
    [{ modifierExtension: modifier }, 'modifierExtension[0]'],
    [{ participant: [{ modifierExtension: modifier }] }, 'participant[0].modifierExtension[0]'],
    [{ implicitRules: 'http://x/rules' }, 'implicitRules'],
  ] as const) {
    const found = recordOf('encounter', { ...ENCOUNTER, ...more }).findings.find(
      ({ code }) => code === 'modifier-must-be-understood',
    );
    assert.deepEqual([found?.severity, found?.path], ['error', path]);
  }
  assert.deepEqual(recordOf('encounter', ENCOUNTER).findings, []);
});

test('conditions, procedures and medications that were taken back say so', () => {
  const coded = (code: string): object => ({ coding: [{ code }] });
  const condition = recordOf('condition', {
    resourceType: 'Condition',
    id: 'c',
    clinicalStatus: coded('active'),
    verificationStatus: coded('refuted'),
    category: [coded('encounter-diagnosis')],
    code: {
      coding: [
        { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' },
        { system: 'urn:oid:2.16.840.1.113883.6.96', code: '44054006' },
      ],
    },
    onsetPeriod: { start: '2020-01-01' },
    abatementString: 'gone',
  });
  assert.deepEqual([condition.withdrawn, condition.category, condition.onset], ['refuted', 'encounter-diagnosis', '2020-01-01']);
  assert.deepEqual(
    condition.codes.map(({ system }) => system),
    ['icd-10-cm', 'snomed'],
  );
  assert.equal(recordOf('procedure', { resourceType: 'Procedure', id: 'p', status: 'not-done' }).withdrawn, 'not-done');
  assert.equal(
    recordOf('medication', { resourceType: 'MedicationRequest', id: 'm', status: 'active', doNotPerform: true }).withdrawn,
    'not-done',
  );
});

test('medications say what was done, and lead to the drug that stands apart or inside', () => {
  const request = {
    resourceType: 'MedicationRequest',
    id: 'm',
    medicationReference: { reference: '#drug' },
    contained: [
      {
        resourceType: 'Medication',
        id: 'drug',
        code: { coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '1' }] },
      },
    ],
    authoredOn: '2026-01-01',
  };
  const { items, tally } = readAll(JSON.stringify(request));
  const [ordered, drug] = items;
  assert.ok(ordered?.kind === 'medication' && drug?.kind === 'drug');
  assert.deepEqual([ordered.act, ordered.drug, ordered.from], ['ordered', { key: 'MedicationRequest/m#drug' }, '2026-01-01']);
  assert.deepEqual(drug.keys, ['Medication/MedicationRequest/m#drug', 'MedicationRequest/m#drug']);
  assert.deepEqual([tally.entries, tally.records, tally.contained], [1, 1, 1]);
  const given = recordOf('medication', {
    resourceType: 'MedicationAdministration',
    id: 'a',
    effectivePeriod: { start: '2026-02-01', end: '2026-02-02' },
    context: { reference: 'Encounter/e' },
  });
  assert.deepEqual(
    [given.act, given.from, given.to, given.encounter],
    ['given', '2026-02-01', '2026-02-02', { key: 'Encounter/e' }],
  );
});

test('an observation is one line of text with its unit, components joined', () => {
  const observation = (more: object): string | undefined =>
    recordOf('observation', { resourceType: 'Observation', id: 'o', status: 'final', ...more }).value;
  assert.equal(observation({ valueQuantity: { value: 7.2, unit: '%', comparator: '<' } }), '<7.2 %');
  assert.equal(observation({ valueCodeableConcept: { coding: [{ code: '1', display: 'Never smoker' }] } }), 'Never smoker');
  assert.equal(observation({ valueString: 'x' }), 'x');
  const part = (text: string, value: number): object => ({ code: { text }, valueQuantity: { value, unit: 'mmHg' } });
  assert.equal(
    observation({ component: [part('Systolic', 120), part('Diastolic', 80)] }),
    'Systolic: 120 mmHg; Diastolic: 80 mmHg',
  );
  assert.equal(observation({ dataAbsentReason: { text: 'unknown' } }), undefined);
});

test('an appointment is a day and a time at the practice', () => {
  const appointment = recordOf('appointment', {
    resourceType: 'Appointment',
    id: 'a',
    status: 'booked',
    start: '2026-07-01T13:15:00Z',
    minutesDuration: 20,
    participant: [
      { actor: { reference: 'Practitioner/d' } },
      { actor: { reference: 'Patient/p' } },
      { actor: { reference: 'Location/l' } },
    ],
    description: 'Check',
  });
  assert.deepEqual(
    [
      appointment.on,
      appointment.time,
      appointment.minutes,
      appointment.patient,
      appointment.practitioner,
      appointment.location,
      appointment.reason,
    ],
    ['2026-07-01', '09:15', 20, { key: 'Patient/p' }, { key: 'Practitioner/d' }, { key: 'Location/l' }, 'Check'],
  );
});

test('what the source billed is kept as its word: codes with their systems, lines, amounts to the cent', () => {
  const claim = recordOf('source-claim', {
    resourceType: 'Claim',
    id: 'k',
    status: 'active',
    use: 'claim',
    type: { coding: [{ code: '40' }, { system: 'http://terminology.hl7.org/CodeSystem/claim-type', code: 'professional' }] },
    patient: { reference: 'Patient/p' },
    insurance: [{ sequence: 1, focal: true, coverage: { display: 'Medicare' } }],
    diagnosis: [
      { sequence: 2, diagnosisCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I10' }] } },
      { sequence: 1, diagnosisReference: { reference: 'Condition/c' } },
    ],
    item: [
      {
        sequence: 1,
        diagnosisSequence: [1, 'x', 0, 2],
        productOrService: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: '99213' }] },
        modifier: [{ coding: [{ code: '25' }] }],
        quantity: { value: 2 },
        net: { value: 129.16000000000003, currency: 'USD' },
        servicedPeriod: { start: '2026-01-02' },
        locationCodeableConcept: {
          coding: [
            { system: 'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set', code: '11' },
          ],
        },
        encounter: [{ reference: 'Encounter/e' }],
      },
      { sequence: 2, encounter: [{ reference: 'Encounter/e' }], net: { value: 5, currency: 'EUR' }, quantity: { value: 0 } },
    ],
    total: { value: 1e21, currency: 'USD' },
  });
  const [line, other] = claim.lines;
  assert.deepEqual(line, {
    codes: [{ system: 'cpt', code: '99213' }],
    modifiers: ['25'],
    units: 2,
    chargeCents: 12916,
    diagnosisSequences: [1, 2],
    from: '2026-01-02',
    placeOfService: '11',
  });
  assert.deepEqual([other?.units, other?.chargeCents], [undefined, undefined]);
  assert.deepEqual(
    [claim.type, claim.totalCents, claim.encounters, claim.coverages],
    ['professional', undefined, [{ key: 'Encounter/e' }], [{ display: 'Medicare' }]],
  );
  assert.deepEqual(claim.diagnoses[1], { sequence: 1, condition: { key: 'Condition/c' }, codes: [] });
  assert.deepEqual(
    claim.findings.map(({ code }) => code),
    ['amount-must-be-dollars', 'amount-must-be-dollars'],
  );
});

test('any resource of any type with any members becomes a record that fits the schema', () => {
  const junk = [
    null,
    0,
    -1.5,
    '',
    'x'.repeat(5000),
    '\u0000\ud800',
    true,
    [],
    {},
    [null, 1, 'x', {}],
    [{ coding: [{ code: 'x', system: 7 }], reference: 'Patient/1', value: {} }],
    { coding: {}, reference: '#', value: 1, start: '2026', end: '2020-01-01' },
  ];
  for (const [type, reader] of READERS) {
    for (const value of junk) {
      const wrong = Object.fromEntries(reader.takes.map((name) => [name, value]));
      for (const item of readAll(JSON.stringify({ ...wrong, resourceType: type, id: 'x' })).items) {
        assert.ok(item.kind !== 'fault' && item.kind !== 'notice');
        const parsed = incomingRecordSchema.safeParse(item);
        assert.ok(parsed.success, `${type} ${JSON.stringify(value).slice(0, 60)}: ${parsed.error?.message}`);
      }
    }
  }
});

test('types of the standard and types of nobody are told apart, and neither is lost', () => {
  const because = (type: string): string =>
    recordOf('unused', { resourceType: type, id: 'x', subject: { reference: 'Patient/1' } }).because;
  assert.equal(because('CarePlan'), 'no-noun');
  assert.equal(because('Beneficiary'), 'unknown-type');
  for (const type of READERS.keys()) assert.ok(!UNUSED_TYPES.has(type), type);
  const kinds = new Set<IncomingKind>(['patient']);
  assert.ok(kinds.has(recordOf('patient', { resourceType: 'Patient', id: 'x' }).kind));
});
