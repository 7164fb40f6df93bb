import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clinicianKey } from './clinician-name.ts';

test('titles, degrees, order and accents do not make another clinician', () => {
  const key = clinicianKey('Ngozi Okafor');
  for (const written of [
    'Ngozi Okafor, MD',
    'Dr. Ngozi Okafor',
    'OKAFOR, NGOZI',
    'Ngozi Okafor, M.D., FACP',
    'Ngózi Okafor PA-C',
  ])
    assert.equal(clinicianKey(written), key, written);
});

test('another first name, a middle name or a last name alone is not the same', () => {
  const key = clinicianKey('Ngozi Okafor');
  for (const written of ['Ada Okafor', 'Ngozi A. Okafor', 'Dr. Okafor', '']) assert.notEqual(clinicianKey(written), key, written);
  assert.equal(clinicianKey('Dr. Okafor'), '');
});
