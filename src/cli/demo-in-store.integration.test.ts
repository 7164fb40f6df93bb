/** The demonstration over real SFTP against the payers' own process and a real database ends as the one in memory. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoPractice } from '../practice/visits.ts';
import { runDemoInMemory } from './demo-in-memory.ts';
import { expectedInWords } from './demo-outcome.ts';
import { openDemoSession } from './demo-session.ts';
import { organizationOf } from './demo-plan.ts';
import { makePlace, openPlace, recordOf, storedEnding } from './test-demo-runs.ts';

const DEMO = { seed: 13, claims: 60 };

test('sixty claims over SFTP: the same endings, accounts and claims by state as in memory, and verify finds nothing', async (t) => {
  const place = await makePlace();
  t.after(() => place.remove());
  const installation = await openPlace(place);
  t.after(() => installation.close());
  const session = await openDemoSession({
    plan: DEMO,
    home: place.home,
    installation,
    say: (line) => t.diagnostic(line),
    progress: () => undefined,
  });
  try {
    while (await session.runDay());
  } finally {
    await session.stop();
  }
  const inMemory = await runDemoInMemory({ ...DEMO, scenario: 'injection', progress: () => undefined });
  const stored = await recordOf(place, organizationOf(DEMO));
  assert.deepEqual(stored.violations, []);
  assert.ok(stored.proofHolds, 'charges = paid + adjusted + patient + open');
  const books = inMemory.totals;
  assert.deepEqual(
    stored.parts,
    {
      'paid by plans': books.insurancePaidCents,
      adjusted: books.adjustedCents,
      'open with plans': books.openInsuranceCents,
      // The memory folds settled patients and forgets when they were billed last, so that a patient may pay on another day.
      'of the patients': books.patientPaidCents + books.openPatientCents,
    },
    'the books agree to the cent',
  );
  assert.equal(stored.strayLegs, 0, 'what is open on a charge stands under its own visit');
  assert.equal(stored.creditBesideDebt, 0, 'no patient holds a credit and owes at once');
  assert.equal(stored.files, inMemory.files.sent, 'as many files went out');
  assert.equal(stored.received, inMemory.files.received, 'as many answers came in');
  assert.equal(stored.read, stored.received, 'and all were understood');
  assert.ok(stored.numbersPerClaim.length >= 50);
  assert.deepEqual(new Set(stored.numbersPerClaim), new Set([1]), 'each claim left under one control number');

  const visits = [...demoPractice(DEMO).days()].flatMap((day) => day.visits);
  const endings = new Map<string, number>();
  const surprises: string[] = [];
  for (const visit of visits) {
    const ending = await installation.store.transact({ ...session.actor, purpose: 'compare' }, (unit) =>
      storedEnding(unit, visit),
    );
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
    const expected = expectedInWords(visit.expected);
    if (!expected.includes(ending)) surprises.push(`${visit.scenario}: expected ${expected.join(' or ')}, but ${ending}`);
  }
  assert.deepEqual(surprises, []);
  assert.deepEqual(Object.fromEntries([...endings].toSorted(([a], [b]) => (a < b ? -1 : 1))), inMemory.endings);
});
