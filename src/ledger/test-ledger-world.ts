/** A practice of one patient and one visit, and what may happen to its money: for the laws of the books. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PayerId } from '../claims/identifiers.ts';
import type { Remittance, RemittanceClaim } from '../claims/remittance.ts';
import { cents, formatDecimal } from '../kernel/money.ts';
import { chargeBalances } from './balances.ts';
import { correctCharges } from './correct-charges.ts';
import { postWriteOff, transferToPatient } from './decisions.ts';
import type { JournalEntry } from './journal.ts';
import {
  answer,
  CODES,
  chargeId,
  coverage,
  ENCOUNTER,
  type ExampleLine,
  exampleClaim,
  PATIENT,
  POSTED,
  payment,
  postedCharges,
  reversalOf,
} from './ledger-examples.ts';
import { allocatePatientCredits, postPatientPayment } from './patient-payments.ts';
import { changePayer } from './payer-change.ts';
import { postPayment } from './post-payment.ts';

const REASONS = [
  'CO-45',
  'CO-253',
  'CO-59',
  'OA-23',
  'PR-1',
  'PR-2',
  'PR-3',
  'PR-96',
  'CO-97',
  'CO-29',
  'PI-45',
  'OA-18',
  'PR-31',
];

/** Cuts of a charge: what each reason takes, in thousandths; the rest is paid. */
const cuts = fc.array(fc.tuple(fc.constantFrom(...REASONS), fc.integer({ min: 0, max: 1_000 })), { maxLength: 4 });

type Cut = readonly (readonly [reason: string, thousandths: number])[];

function casOf(charge: number, cut: Cut): string {
  let left = charge;
  return cut
    .flatMap(([reason, thousandths]) => {
      const taken = Math.floor((left * thousandths) / 1_000);
      left -= taken;
      return taken === 0 ? [] : [`${reason} ${formatDecimal(cents(taken))}`];
    })
    .join(' ');
}

export const step = fc.oneof(
  fc.record({
    do: fc.constant('answer' as const),
    rank: fc.constantFrom('1', '2'),
    cuts: fc.array(cuts, { minLength: 3, maxLength: 3 }),
  }),
  fc.record({
    do: fc.constant('reverse' as const),
    which: fc.nat(9),
    corrected: fc.option(fc.array(cuts, { minLength: 3, maxLength: 3 })),
  }),
  fc.record({
    do: fc.constant('reverse-at-once' as const),
    cuts: fc.array(cuts, { minLength: 3, maxLength: 3 }),
    corrected: fc.array(cuts, { minLength: 3, maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('replay' as const), which: fc.nat(9) }),
  fc.record({ do: fc.constant('desk' as const), cents: fc.integer({ min: 1, max: 9_000 }), forVisit: fc.boolean() }),
  fc.record({ do: fc.constant('write-off' as const), charge: fc.integer({ min: 1, max: 3 }), patient: fc.boolean() }),
  fc.record({ do: fc.constant('transfer' as const), charge: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('other-payer' as const) }),
  fc.record({
    do: fc.constant('correct' as const),
    line: fc.integer({ min: 0, max: 2 }),
    cents: fc.option(fc.integer({ min: 1, max: 30_000 })),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

type Claim = ReturnType<typeof exampleClaim>;

export type World = {
  /** A correction makes a new one; an answer is to the one that it names, the last is the one in force. */
  claims: Claim[];
  payer: 'PRIM' | 'OTHER';
  hasSecond: boolean;
  journal: JournalEntry[];
  remittances: Remittance[];
  cash: number;
  paid: RemittanceClaim[];
};

const record = (world: World, entries: readonly JournalEntry[]): readonly JournalEntry[] => {
  const known = new Set(world.journal.map((entry) => entry.key));
  const fresh = entries.filter((entry) => !known.has(entry.key));
  world.journal.push(...fresh);
  return fresh;
};

const run = (world: World, remittance: Remittance) =>
  postPayment({
    remittance,
    contextOf: (answered) => ({
      claim: claimOf(world, answered),
      askedOf: world.payer as PayerId,
      nextCoverage: world.hasSecond ? coverage('secondary', 'SECO') : undefined,
      posted: world.journal,
    }),
    codes: CODES,
    postedOn: POSTED,
  });

export function receive(world: World, claims: readonly RemittanceClaim[]): void {
  const remittance = payment(`T${world.remittances.length + 1}`, claims);
  world.remittances.push(remittance);
  record(world, run(world, remittance).entries);
  world.cash += remittance.paymentCents;
}

const linesOf = ({ body }: Claim, all: readonly Cut[]): readonly ExampleLine[] =>
  body.lines.map(({ chargeCents }, i) => ({ charge: chargeCents, cas: casOf(chargeCents, all[i] ?? []) }));

const claimOf = (world: World, { patientControlNumber }: RemittanceClaim): Claim =>
  world.claims.find((claim) => claim.body.patientControlNumber === patientControlNumber) ?? current(world);

const current = (world: World): Claim => world.claims.at(-1) ?? assert.fail('a world has a claim');

export const newWorld = (charges: readonly number[], hasSecond = false): World => ({
  claims: [exampleClaim({ charges })],
  payer: 'PRIM',
  hasSecond,
  journal: [...postedCharges(charges)],
  remittances: [],
  cash: 0,
  paid: [],
});

/** One line gets another amount under a new charge, or is taken off; a new claim with the others follows. */
function correct(world: World, { line, cents: amount }: Extract<Step, { do: 'correct' }>, n: number): void {
  const { body } = current(world);
  const at = line % body.lines.length;
  const old = body.lines[at];
  if (old === undefined || (amount === null && body.lines.length === 1)) return;
  const fresh = amount === null ? undefined : { ...old, chargeId: chargeId(10 + n), chargeCents: cents(amount) };
  const lines = body.lines.flatMap((one, i) => (i === at ? (fresh ?? []) : one));
  const numbered = lines.map((one, i) => ({ ...one, lineNumber: i + 1, lineControlNumber: `L${i + 1}` }));
  const ids = { claimId: `claim-${n}`, patientControlNumber: `CW${n}` } as Partial<Claim['body']>;
  world.claims.push({ ...current(world), body: { ...body, ...ids, lines: numbered } });
  const to = fresh === undefined ? {} : { to: { ...fresh, encounterId: ENCOUNTER, enteredOn: POSTED } };
  const payer = { payerId: world.payer as PayerId, rank: 'primary' as const };
  const about = { posted: world.journal, patientId: PATIENT, payer, postedOn: POSTED };
  record(world, correctCharges({ ...about, because: `c${n}`, changes: [{ from: old.chargeId, ...to }] }));
  record(world, allocatePatientCredits({ patientId: PATIENT, posted: world.journal, because: `c${n}`, postedOn: POSTED }));
  const charged = chargeBalances(world.journal);
  assert.equal(charged.get(old.chargeId)?.chargeCents, 0, 'nothing is charged any more under the old charge');
  assert.equal(charged.get(old.chargeId)?.openPatientCents, 0, 'nor does the patient owe for it');
}

/** Whatever is open with the first plan is asked of another one; a second change goes back. */
function changeWorldPayer(world: World, n: number): void {
  const [from, to] = world.payer === 'PRIM' ? (['PRIM', 'OTHER'] as const) : (['OTHER', 'PRIM'] as const);
  const charges = current(world).body.lines.map((line) => line.chargeId);
  const about = { posted: world.journal, charges, rank: 'primary' as const, postedOn: POSTED };
  record(world, changePayer({ ...about, because: `p${n}`, from: from as PayerId, to: to as PayerId }));
  world.payer = to;
  const { body } = current(world);
  const ids = { claimId: `claim-${n}`, patientControlNumber: `CW${n}`, coverage: coverage('primary', to) };
  world.claims.push({ ...current(world), body: { ...body, ...ids } } as Claim);
}

export function take(world: World, s: Step, n: number): void {
  if (s.do === 'correct') {
    correct(world, s, n);
  } else if (s.do === 'other-payer') {
    changeWorldPayer(world, n);
  } else if (s.do === 'answer') {
    const { body } = current(world);
    const claim = answer(linesOf(current(world), s.cuts), {
      statusCode: s.rank,
      payerClaimControlNumber: `ICN${n}`,
      patientControlNumber: body.patientControlNumber,
    });
    world.paid.push(claim);
    receive(world, [claim]);
  } else if (s.do === 'reverse') {
    const [undone] = world.paid.splice(s.which % Math.max(1, world.paid.length), 1);
    if (undone === undefined) return;
    const corrected =
      s.corrected === null
        ? []
        : [
            answer(linesOf(claimOf(world, undone), s.corrected), {
              statusCode: undone.statusCode,
              payerClaimControlNumber: `ICN${n}`,
              patientControlNumber: undone.patientControlNumber,
            }),
          ];
    world.paid.push(...corrected);
    receive(world, [...corrected, reversalOf(undone)]);
  } else if (s.do === 'reverse-at-once') {
    const decided = (all: readonly Cut[], number: string): RemittanceClaim =>
      answer(linesOf(current(world), all), {
        payerClaimControlNumber: number,
        patientControlNumber: current(world).body.patientControlNumber,
      });
    const [first, corrected] = [decided(s.cuts, `ICN${n}a`), decided(s.corrected, `ICN${n}b`)];
    world.paid.push(corrected);
    receive(world, [first, reversalOf(first), corrected]);
  } else if (s.do === 'replay') {
    const again = world.remittances[s.which % Math.max(1, world.remittances.length)];
    if (again === undefined) return;
    assert.deepEqual(record(world, run(world, again).entries), [], 'a replayed payment posts nothing new');
  } else if (s.do === 'desk') {
    const visit = s.forVisit ? { encounterId: ENCOUNTER } : {};
    const receipt = postPatientPayment({
      paymentId: `d${n}`,
      patientId: PATIENT,
      ...visit,
      cents: cents(s.cents),
      receivedOn: POSTED,
    });
    record(world, [receipt]);
    record(world, allocatePatientCredits({ patientId: PATIENT, posted: world.journal, because: receipt.key, postedOn: POSTED }));
    world.cash += s.cents;
  } else {
    const { lines } = current(world).body;
    const billed = lines[(s.charge - 1) % lines.length]?.chargeId ?? chargeId(s.charge);
    const balance = chargeBalances(world.journal).get(billed);
    const patient = s.do === 'write-off' && s.patient;
    const open = patient ? balance?.openPatientCents : balance?.openByRank.primary;
    const decision = {
      decisionId: `w${n}`,
      chargeId: billed,
      posted: world.journal,
      cents: open ?? cents(0),
      reason: 'law',
      postedOn: POSTED,
    };
    const made =
      s.do === 'transfer'
        ? transferToPatient(decision)
        : postWriteOff({ ...decision, from: patient ? '1200' : '1100', account: '5060' });
    if (!made.ok) return;
    record(world, [made.value]);
    record(
      world,
      allocatePatientCredits({ patientId: PATIENT, posted: world.journal, because: made.value.key, postedOn: POSTED }),
    );
  }
}
