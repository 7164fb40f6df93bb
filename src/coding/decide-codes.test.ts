import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodedDiagnosis, CodedProcedure } from '../claims/coded-encounter.ts';
import { codingDecisionSchema } from '../claims/coded-encounter.ts';
import { type Encounter, encounterSchema } from '../claims/encounter.ts';
import { asHcpcs, asIcd10, asModifier } from '../claims/identifiers.ts';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { codeEncounter } from './code-encounter.ts';
import { type Deciding, recordDecision } from './decide-codes.ts';

const TEXT = 'Assessment: HTN, well controlled. Left knee pain.';
const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const encounterWith = (status: 'signed' | 'unsigned', serviceDate = '2026-03-04'): Encounter =>
  encounterSchema.parse({
    encounterId: uuid(1),
    patientId: uuid(2),
    serviceDate,
    locationId: uuid(3),
    placeOfService: '11',
    renderingProviderId: uuid(4),
    patientStatus: 'established',
    reason: 'follow-up',
    notes: [
      {
        version: 2,
        text: TEXT,
        sha256: 'a'.repeat(64),
        status,
        ...(status === 'signed' ? { signedBy: uuid(4), signedAt: '2026-03-04T17:00:00Z' } : {}),
      },
    ],
    documents: [],
    benefitsAssigned: true,
    informationReleased: true,
    selfPayRestriction: false,
    patientPaidCents: 0,
  });

const codeSets = starterCodeSets();

const signed = (serviceDate?: string): Deciding['encounter'] => {
  const coded = codeEncounter(encounterWith('signed', serviceDate), codeSets);
  assert.ok(coded.ok);
  return coded.value.encounter;
};

const hypertension: CodedDiagnosis = { code: asIcd10('I10'), evidence: [{ start: 12, end: 15, words: 'HTN' }] };
const visit: CodedProcedure = { procedure: asHcpcs('99213'), modifiers: [asModifier('25')], units: 1, diagnosisPointers: [1] };

const deciding = (change: Partial<Deciding> = {}): Deciding => ({
  encounter: signed(),
  decidedBy: 'coder',
  decidedAt: '2026-03-05T09:00:00Z',
  diagnoses: [hypertension],
  procedures: [visit],
  codeSets,
  ...change,
});

test('an unsigned note stops coding and says what to do', () => {
  const coded = codeEncounter(encounterWith('unsigned'), codeSets);
  assert.ok(!coded.ok);
  assert.deepEqual([coded.error.code, coded.error.path], ['note-must-be-signed', 'notes[0].status']);
  assert.match(coded.error.message, /Ask the provider to sign/);
});

test('a signed note is coded for its date of service, each suggestion with words of the note', () => {
  const coded = codeEncounter(encounterWith('signed'), codeSets);
  assert.deepEqual(coded.ok && coded.value.suggestions.map(({ code, spans }) => [code, spans[0]?.words]), [
    ['I10', 'HTN'],
    ['M25562', 'Left knee pain'],
  ]);
});

test('a decision is pinned to the note’s version and hash and to the release that judged it', () => {
  const decided = recordDecision(deciding());
  assert.ok(decided.ok);
  assert.deepEqual(codingDecisionSchema.parse(decided.value), decided.value);
  assert.deepEqual(
    [decided.value.noteVersion, decided.value.noteSha256, decided.value.icd10Release],
    [2, 'a'.repeat(64), 'ICD-10-CM FY2026 (starter set)'],
  );
});

const faults: readonly (readonly [title: string, change: Partial<Deciding>, code: string, path: string])[] = [
  ['no diagnosis', { diagnoses: [] }, 'decision-must-have-codes', 'diagnoses'],
  ['no procedure', { procedures: [] }, 'decision-must-have-codes', 'diagnoses'],
  [
    'evidence that the note does not hold',
    { diagnoses: [{ ...hypertension, evidence: [{ start: 12, end: 15, words: 'DM2' }] }] },
    'evidence-must-match-note',
    'diagnoses[0].evidence[0]',
  ],
  [
    'neither evidence nor reason',
    { diagnoses: [hypertension, { code: asIcd10('E785'), evidence: [] }] },
    'diagnosis-must-have-evidence-or-reason',
    'diagnoses[1]',
  ],
  ['the same diagnosis twice', { diagnoses: [hypertension, hypertension] }, 'diagnosis-must-not-repeat', 'diagnoses[0]'],
  [
    'a heading',
    { diagnoses: [{ code: asIcd10('M2556'), evidence: [], because: 'X-ray report' }] },
    'diagnosis-must-be-billable-on-date',
    'diagnoses[0]',
  ],
  ['a date no release covers', { encounter: signed('2019-03-04') }, 'diagnosis-must-be-billable-on-date', 'diagnoses[0]'],
  [
    'a diagnosis as procedure',
    { procedures: [visit, { ...visit, procedure: asHcpcs('A000B') }] },
    'procedure-must-be-valid-on-date',
    'procedures[1]',
  ],
  [
    'a pointer that counts from zero',
    { procedures: [{ ...visit, diagnosisPointers: [0] }] },
    'pointer-must-name-a-diagnosis',
    'procedures[0].diagnosisPointers[0]',
  ],
  [
    'a pointer past the diagnoses',
    { procedures: [{ ...visit, diagnosisPointers: [1, 2] }] },
    'pointer-must-name-a-diagnosis',
    'procedures[0].diagnosisPointers[1]',
  ],
];

for (const [title, change, code, path] of faults) {
  test(`${title} is refused as ${code} at ${path}`, () => {
    const decided = recordDecision(deciding(change));
    assert.deepEqual(!decided.ok && [decided.error.code, decided.error.path], [code, path]);
  });
}

test('a diagnosis may rest on a document that is named, and a CPT number passes unjudged', () => {
  const decided = recordDecision(
    deciding({ diagnoses: [{ code: asIcd10('E785'), evidence: [], because: 'lab report of 2 March' }] }),
  );
  assert.ok(decided.ok);
});

test('no message carries words of the note', () => {
  for (const [, change] of faults) {
    const decided = recordDecision(deciding(change));
    assert.ok(!decided.ok && !/HTN|knee/.test(decided.error.message));
  }
});
