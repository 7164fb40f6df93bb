import assert from 'node:assert/strict';
import test from 'node:test';
import { asSigned, currentNote, type Encounter, encounterSchema } from './encounter.ts';
import { sketchUuid } from './sketch-defaults.ts';

const note = (version: number, status: 'signed' | 'unsigned') => ({
  version,
  text: `version ${version}`,
  sha256: String(version).repeat(64),
  ...(status === 'signed'
    ? { status, signedBy: sketchUuid('clinician'), signedAt: '2026-03-04T21:00:00Z' }
    : { status, ...(version > 1 ? { addendumTo: version - 1 } : {}) }),
});

const encounter = (...notes: readonly ReturnType<typeof note>[]): Encounter =>
  encounterSchema.parse({
    encounterId: sketchUuid('visit'),
    patientId: sketchUuid('patient'),
    serviceDate: '2026-03-04',
    locationId: sketchUuid('location'),
    placeOfService: '11',
    renderingProviderId: sketchUuid('clinician'),
    patientStatus: 'new',
    reason: 'cough',
    notes,
    documents: [],
    benefitsAssigned: true,
    informationReleased: true,
    selfPayRestriction: false,
    patientPaidCents: 0,
  });

test('the last note version is the current one', () => {
  assert.equal(currentNote(encounter(note(1, 'signed'), note(2, 'unsigned'))).version, 2);
});

test('only an encounter whose current note is signed can be coded: an unsigned addendum stops it', () => {
  assert.equal(asSigned(encounter(note(1, 'unsigned'))), undefined);
  assert.equal(asSigned(encounter(note(1, 'signed'), note(2, 'unsigned'))), undefined);
  assert.equal(asSigned(encounter(note(1, 'signed')))?.signedNote.version, 1);
});

test('an encounter without a note, or with a signature that names nobody, is refused at the border', () => {
  assert.throws(() => encounter());
  const { signedBy: _nobody, ...anonymous } = note(1, 'signed') as Record<string, unknown>;
  assert.throws(() => encounter(anonymous as never));
});
