import assert from 'node:assert/strict';
import test from 'node:test';
import { buildClaim } from '../charges/build-claims.ts';
import { decided, toBuild } from '../charges/visit-sketch.ts';
import { authorizationSchema } from '../claims/encounter.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import { afterBilled } from './bill-files.ts';

test('visits billed in one run use an authorization up one after the other', () => {
  const input = toBuild({ decision: decided(['E11.621'], 'J1885 x2 A', '99213 x1 A') });
  const authorization = authorizationSchema.parse({
    authorizationId: '00000000-0000-4000-8000-000000000001',
    patientId: input.patient.patientId,
    payerId: 'MEDB',
    number: 'AU1',
    procedures: ['J1885'],
    unitsAuthorized: 4,
    unitsUsed: 1,
    from: '2026-01-01',
    to: '2026-12-31',
  });
  const built = buildClaim({ ...input, authorization });
  assert.ok(built.ok && built.value.kind === 'claim');
  const { body } = built.value.claim;
  const file: EncounterFile = { ...input, authorization };
  assert.equal(afterBilled(file, []), file);
  assert.equal(afterBilled(file, [body]).authorization?.unitsUsed, 3);
  assert.equal(afterBilled(file, [body, { ...body, authorizationNumber: 'AU2' }]).authorization?.unitsUsed, 3);
});
