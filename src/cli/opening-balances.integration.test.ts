/** A list of open balances: nothing of it when a control total differs, all of it when they agree, and back again as a whole. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Day } from '../app/day.ts';
import { postOpeningBalances, takeBackOpeningBalances } from '../app/opening-balances.ts';
import { receivePatientPayment } from '../app/receive-patient-payment.ts';
import type { IntakeRun } from '../app/views/intake.ts';
import type { ChargeId, PatientId } from '../claims/identifiers.ts';
import { intakeFile } from '../intake/open-files.ts';
import { cents } from '../kernel/money.ts';
import { DAY, openPractice, type SamplePractice, sha256 } from '../store/sample-practice.ts';
import { dayOf, take } from '../store/test-intake.ts';
import { hasFindings, intakeReport } from './intake-report.ts';

let practice: SamplePractice;
before(async () => {
  practice = await openPractice();
});
after(() => practice.store.close());

const HEAD =
  'chart,last_name,first_name,birth_date,sex,street,city,state,zip,balance_date,patient_balance,insurance_balance,total_rows,total_patients';
const ROWS = [
  'B-1,Balance,Ada,1980-03-04,F,1 Elm St,Madison,WI,53703,2026-01-14,40.00,,,',
  'B-1,Balance,Ada,1980-03-04,F,,,,,2026-02-01,(10.00),,,',
  'B-2,Otherwise,Bela,1971-07-08,M,2 Oak St,Madison,WI,53703,2026-01-20,5.25,,,',
];

const loaded = (total: string, name: string): Promise<IntakeRun> => {
  const text = [HEAD, ...ROWS, total, ''].join('\n');
  const bytes = new TextEncoder().encode(text);
  const source = {
    name,
    open: async function* () {
      yield bytes;
    },
  };
  return take(practice, [intakeFile(source, { format: 'patients', sizeBytes: bytes.length, sha256: sha256(bytes) })], {
    system: 'old system',
  });
};

const patientOf = async (chart: string): Promise<PatientId> => {
  const [link] = await practice.work((unit) => unit.incomingLinks([{ system: 'old system', type: 'patients', id: chart }]));
  assert.ok(link !== undefined, chart);
  return link.nounId as PatientId;
};

const owed = async (chart: string): Promise<readonly number[]> => {
  const patientId = await patientOf(chart);
  const { patientCents, unappliedCents } = await practice.work((unit) => unit.accountBalances(patientId));
  return [patientCents, unappliedCents];
};

test('a list whose control total differs posts nothing and makes nobody; what is said and what came is told', async () => {
  const run = await loaded('TOTAL,,,,,,,,,,35.26,,3,2', 'wrong.csv');
  assert.equal(run.records, 0);
  assert.equal(run.fileList[0]?.state, 'unreadable');
  assert.equal(hasFindings(run), true);
  const refused = await practice.work((unit) => unit.intakeRejected(run.runId, { after: undefined, limit: 5 }));
  assert.match(
    intakeReport(run, refused.rows).join('\n'),
    /wrong\.csv.*The control total for patient balances is \$35\.26, and the rows make \$35\.25\. Nothing of this file was taken/s,
  );
  assert.deepEqual(
    await practice.work((unit) => unit.incomingLinks([{ system: 'old system', type: 'patients', id: 'B-1' }])),
    [],
  );
  const taken = await practice.work((unit) => takeBackOpeningBalances(unit, run.runId));
  assert.equal(!taken.ok && taken.error.code, 'load-must-have-balances');
});

test('totals that agree are printed as counts and cents, each balance is posted once, and all come back together', async () => {
  const run = await loaded('TOTAL,,,,,,,,,,35.25,,3,2', 'right.csv');
  assert.equal(hasFindings(run), false);
  const lines = intakeReport(run, []).join('\n');
  assert.match(lines, /Control total of patients: 2 said, 2 came\./);
  assert.match(lines, /Control total of opening balances: \$35\.25 said, \$35\.25 came\./);
  assert.deepEqual(await owed('B-1'), [4000, 1000]);
  assert.deepEqual(await owed('B-2'), [525, 0]);
  // Another file with the same rows: the records are known, and the journal is not written twice.
  const again = await loaded('TOTAL,,,,,,,,,,35.25,,3,', 'again.csv');
  assert.notEqual(again.fileList[0]?.state, 'known');
  assert.deepEqual(
    [await owed('B-1'), await owed('B-2')],
    [
      [4000, 1000],
      [525, 0],
    ],
  );

  assert.deepEqual(await practice.work((unit) => takeBackOpeningBalances(unit, run.runId)), {
    ok: true,
    value: { takenBack: 3 },
  });
  assert.deepEqual(
    [await owed('B-1'), await owed('B-2')],
    [
      [0, 0],
      [0, 0],
    ],
  );
  // The people of the load stay: only the money went back.
  const patientId = await patientOf('B-2');
  assert.equal((await practice.work((unit) => unit.patient(patientId)))?.name.last, 'Otherwise');
});

test('a load on which something was paid stays as a whole', async () => {
  const run = await loaded('TOTAL,,,,,,,,,,35.25,,3,', 'right.csv');
  assert.equal(run.records, 0);
  const patientId = await patientOf('B-2');
  const runId = randomUUID();
  const row = { patientId, owedBy: 'patient' as const, asOf: DAY, file: 'list.csv' };
  await practice.work((unit) =>
    postOpeningBalances(unit, {
      ...{ runId, today: DAY, newId: () => randomUUID() as ChargeId },
      rows: [
        { ...row, recordName: 'one', cents: cents(700) },
        { ...row, recordName: 'two', cents: cents(300) },
      ],
    }),
  );
  const day = { ...dayOf(practice), simulated: true } as unknown as Day;
  await receivePatientPayment(day, { paymentId: randomUUID(), patientId, cents: cents(100) });
  assert.deepEqual(await owed('B-2'), [900, 0]);
  const back = await practice.work((unit) => takeBackOpeningBalances(unit, runId));
  assert.equal(!back.ok && back.error.code, 'balances-must-not-be-built-on');
  assert.deepEqual(await owed('B-2'), [900, 0]);
});
