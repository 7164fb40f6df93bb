/** Laws of the books under any sequence of facts, drawn at random; fast-check prints the seed and the smallest failure. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Adjustment, Remittance, RemittanceClaim } from '../claims/remittance.ts';
import { cents, formatDecimal } from '../kernel/money.ts';
import { trialBalance } from './aging.ts';
import { chargeBalances, unappliedCredits } from './balances.ts';
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

const step = fc.oneof(
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
  fc.record({ do: fc.constant('replay' as const), which: fc.nat(9) }),
  fc.record({ do: fc.constant('desk' as const), cents: fc.integer({ min: 1, max: 9_000 }), forVisit: fc.boolean() }),
  fc.record({ do: fc.constant('write-off' as const), charge: fc.integer({ min: 1, max: 3 }), patient: fc.boolean() }),
  fc.record({ do: fc.constant('transfer' as const), charge: fc.integer({ min: 1, max: 3 }) }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

type World = {
  charges: readonly number[];
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
    contextOf: () => ({
      claim: exampleClaim({ charges: world.charges }),
      nextCoverage: world.hasSecond ? coverage('secondary', 'SECO') : undefined,
      posted: world.journal,
    }),
    codes: CODES,
    postedOn: POSTED,
  });

function receive(world: World, claims: readonly RemittanceClaim[]): void {
  const remittance = payment(`T${world.remittances.length + 1}`, claims);
  world.remittances.push(remittance);
  record(world, run(world, remittance).entries);
  world.cash += remittance.paymentCents;
}

const linesOf = (world: World, all: readonly Cut[]): readonly ExampleLine[] =>
  world.charges.map((charge, i) => ({ charge, cas: casOf(charge, all[i] ?? []) }));

function take(world: World, s: Step, n: number): void {
  if (s.do === 'answer') {
    const claim = answer(linesOf(world, s.cuts), { statusCode: s.rank, payerClaimControlNumber: `ICN${n}` });
    world.paid.push(claim);
    receive(world, [claim]);
  } else if (s.do === 'reverse') {
    const [undone] = world.paid.splice(s.which % Math.max(1, world.paid.length), 1);
    if (undone === undefined) return;
    const corrected =
      s.corrected === null
        ? []
        : [answer(linesOf(world, s.corrected), { statusCode: undone.statusCode, payerClaimControlNumber: `ICN${n}` })];
    world.paid.push(...corrected);
    receive(world, [...corrected, reversalOf(undone)]);
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
    const balance = chargeBalances(world.journal).get(chargeId(s.charge));
    const patient = s.do === 'write-off' && s.patient;
    const open = patient ? balance?.openPatientCents : balance?.openByRank.primary;
    const decision = {
      decisionId: `w${n}`,
      chargeId: chargeId(s.charge),
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

function check(world: World): void {
  for (const entry of world.journal) {
    assert.equal(
      entry.legs.reduce((sum, leg) => sum + leg.cents, 0),
      0,
    );
    const perCharge = Map.groupBy(entry.legs, (leg) => leg.chargeId);
    for (const [id, legs] of perCharge)
      if (id !== undefined)
        assert.equal(
          legs.reduce((sum, leg) => sum + leg.cents, 0),
          0,
        );
  }
  assert.equal(new Set(world.journal.map((entry) => entry.key)).size, world.journal.length, 'keys are unique');
  for (const balance of chargeBalances(world.journal).values()) {
    const { chargeCents, insurancePaidCents, adjustedCents, patientPaidCents, openInsuranceCents, openPatientCents } = balance;
    assert.equal(chargeCents, insurancePaidCents + adjustedCents + patientPaidCents + openInsuranceCents + openPatientCents);
    assert.ok(openPatientCents >= 0, 'a patient never owes less than nothing: the excess is their credit');
    assert.ok(patientPaidCents >= 0);
    assert.ok(adjustedCents >= 0 && adjustedCents <= chargeCents, 'no more is given up than was charged');
    assert.ok(openPatientCents + patientPaidCents <= chargeCents, 'a patient never owes more than the charge');
    if (insurancePaidCents <= 0) assert.ok(openInsuranceCents >= 0, 'a credit balance comes from money, not from adjustments');
  }
  for (const credit of unappliedCredits(world.journal)) assert.ok(credit.cents >= 0, 'no negative unapplied cash');
  const cash = trialBalance(world.journal).find((row) => row.account === '1010')?.balanceCents ?? 0;
  assert.equal(cash, world.cash, 'cash posted is cash received');
}

test('after any sequence of answers, reversals, replays, desk payments and decisions every charge adds up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      fc.array(step, { maxLength: 9 }),
      (charges, hasSecond, steps) => {
        const world: World = { charges, hasSecond, journal: [...postedCharges(charges)], remittances: [], cash: 0, paid: [] };
        steps.forEach((s, n) => {
          take(world, s, n);
          check(world);
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('claim-level adjustments, whatever they are, post exactly the payment', () => {
  const claimLevel = fc.array(
    fc.tuple(fc.constantFrom('CO-45', 'PR-1', 'OA-23', 'CO-97'), fc.integer({ min: -500, max: 5_000 })),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 1, maxLength: 3 }), claimLevel, (charges, parts) => {
      if (charges.every((charge) => charge === 0)) return;
      const adjustments = parts.map(([reason, amount]): Adjustment => {
        const [group = 'CO', carc = '45'] = reason.split('-');
        return { group: group as Adjustment['group'], carc, cents: cents(amount) };
      });
      const claim = answer(
        charges.map((charge) => ({ charge, cas: '' })),
        { adjustments },
      );
      const world: World = {
        charges,
        hasSecond: false,
        journal: [...postedCharges(charges)],
        remittances: [],
        cash: 0,
        paid: [],
      };
      receive(world, [claim]);
      const cash = world.journal
        .flatMap((entry) => entry.legs)
        .reduce((sum, leg) => (leg.account === '1010' ? sum + leg.cents : sum), 0);
      assert.equal(cash, claim.paidCents);
    }),
    { numRuns: 300 },
  );
});
