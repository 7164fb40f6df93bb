/** Search and lists of the desks over HTTP with many claims in one organization; beside a request that asks the database nothing. */
import { randomUUID } from 'node:crypto';
import { openTestServer, type SignedIn } from '../src/api/test-server.ts';
import { cents } from '../src/kernel/money.ts';
import { addDays, plainDate } from '../src/kernel/plain-date.ts';
import { said } from '../src/kernel/said.ts';
import { journalEntry, type JournalEntry } from '../src/ledger/journal.ts';
import { type SampleVisit, readyRecord, sampleVisit } from '../src/store/sample-practice.ts';
import { startTestDatabase } from '../tools/test-servers.ts';

const CLAIMS = Number(process.argv[2] ?? 20_000);
const ROUNDS = Number(process.argv[3] ?? 200);
const CHUNK = 500;
const LAST = [
  'Smith',
  'Nguyễn',
  "O'Neil",
  'Garcia',
  'Lavoie',
  'Sandoval',
  'Underhill',
  'Kowalski',
  'Mbeki',
  'Fontaine',
  'Castillo',
];
const FIRST = ['Ann', 'Jo', 'Thị', 'Maria', 'Benoit', 'Imani', 'Teresa', 'Nathan', 'Rosa', 'Elena', 'Diego', 'Hannah', 'Keiko'];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

function visitNumber(n: number): SampleVisit {
  const visit = sampleVisit();
  const last = n % 3 === 0 ? `${pick(LAST, n)}-${pick(LAST, n >> 4)}` : `${pick(LAST, n)}${n % 7 === 0 ? 'son' : ''}`;
  const patient = {
    ...visit.patient,
    name: { last, first: pick(FIRST, n >> 3) },
    birthDate: addDays(plainDate('1940-01-01'), (n * 37) % 28_000),
    chartNumber: `B${String(n).padStart(6, '0')}`,
    contacts: [{ kind: 'mobile' as const, value: `614555${String(n % 10_000).padStart(4, '0')}`, preferred: true }],
  };
  return { ...visit, patient };
}

/** A third of them owe their coinsurance. */
const owed = ({ claim, charge, patient }: SampleVisit): JournalEntry => {
  const whose = { patientId: patient.patientId, encounterId: claim.body.encounterId, chargeId: charge.chargeId };
  return journalEntry({
    key: `era:${charge.chargeId}`,
    kind: 'insurance-payment',
    postedOn: plainDate('2026-03-05'),
    memo: 'Decision',
    legs: [
      { account: '1010', cents: cents(10_000), ...whose, payerId: claim.body.payer.payerId, rank: 'primary' },
      { account: '1200', cents: cents(2500), ...whose, reason: 'PR-2' },
      { account: '1100', cents: cents(-12_500), ...whose, payerId: claim.body.payer.payerId, rank: 'primary' },
    ],
  });
};

const database = await startTestDatabase();
process.env['CLAIMWRIGHT_TEST_DATABASE_URL'] = database.url;
const server = await openTestServer();
const loading = performance.now();
let someone: SampleVisit | undefined;
for (let from = 0; from < CLAIMS; from += CHUNK) {
  const visits = Array.from({ length: Math.min(CHUNK, CLAIMS - from) }, (_, i) => visitNumber(from + i));
  someone ??= visits[3];
  await server.work(async (unit) => {
    await unit.savePatients(visits.map((v) => v.patient));
    await unit.saveCoverages(visits.map((v) => v.coverage));
    await unit.saveEncounters(visits.map((v) => v.encounter));
    await unit.saveDecisions(visits.map((v) => v.decision));
    await unit.saveCharges(visits.map((v) => v.charge));
    await unit.saveClaims(visits.map(readyRecord));
    await unit.postJournal([...visits.map((v) => v.entry), ...visits.filter((_, i) => i % 3 === 0).map(owed)]);
    await unit.openWork(
      visits
        .filter((_, i) => i % 10 === 0)
        .map(({ claim }, i) => ({
          queue: i % 2 === 0 ? 'billing' : 'denials',
          kind: i % 2 === 0 ? 'held-claim' : 'denied-line',
          reason: said('Line {line} has a fault.', { line: 1 }),
          nextAction: said('Correct it.'),
          openedOn: plainDate('2026-03-01'),
          dueOn: addDays(plainDate('2026-03-01'), i % 10),
          claimId: claim.body.claimId,
          patientId: claim.body.patient.patientId,
          amountCents: cents(12_500),
          subject: randomUUID(),
        })),
    );
  });
}
process.stdout.write(`   ${CLAIMS} claims loaded in ${((performance.now() - loading) / 1000).toFixed(1)} s\n`);

const manager = await server.as('manager');
const id = someone?.patient.patientId ?? '';
const claimId = someone?.claim.body.claimId ?? '';
const words = [
  's',
  'smith',
  'smith an',
  "o'neil",
  'nguyen thi',
  '1985-03',
  '03/12/1985',
  'B0123',
  '5550142',
  'smith-la',
  'zzzzsmith',
  'kowalskimbeki',
];
const measures: readonly (readonly [string, (person: SignedIn, round: number) => Promise<{ readonly status: number }>])[] = [
  ['baseline: the session, no list', (person) => person.get('/session')],
  ['search of patients', (person, round) => person.post('/patients/search', { text: pick(words, round) })],
  ['all patients by name', (person) => person.post('/patients/search', {})],
  ['summary of the day', (person) => person.get('/work/summary')],
  ['a work list', (person) => person.post('/work/search', { queue: 'billing' })],
  ['patients who owe', (person) => person.post('/patients/balances', { side: 'owing' })],
  ['all claims by due date', (person) => person.post('/claims/search', {})],
  [
    'claims by amount, filtered',
    (person) => person.post('/claims/search', { states: ['ready'], sort: 'amount', descending: true }),
  ],
  ['claims of patients found', (person, round) => person.post('/claims/search', { text: pick(words, round) })],
  ['a claim', (person) => person.get(`/claims/${claimId}`)],
  ['a patient', (person) => person.get(`/patients/${id}`)],
  ['an account', (person) => person.get(`/patients/${id}/account`)],
];
for (const [name, ask] of measures) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const { status } = await ask(manager, round);
    if (status !== 200) throw new Error(`${name} answered ${status}`);
    if (round >= words.length) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (part: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(1);
  process.stdout.write(`   ${name.padEnd(32)} p50 ${at(0.5).padStart(7)} ms   p99 ${at(0.99).padStart(7)} ms\n`);
}
await server.close();
await database.stop();
