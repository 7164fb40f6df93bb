import assert from 'node:assert/strict';
import test from 'node:test';
import { buildClaim } from '../charges/build-claims.ts';
import { decided, plan, toBuild } from '../charges/visit-sketch.ts';
import type { ClaimIn } from '../claims/claim.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { Adjustment, Remittance, RemittanceClaim } from '../claims/remittance.ts';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { chargeBalances } from '../ledger/balances.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { postCharge } from '../ledger/post-charge.ts';
import { postPayment } from '../ledger/post-payment.ts';
import { nextCoverageOf } from './known-claims.ts';

const ON = plainDate('2026-03-20');
const CODES = { carc: () => undefined, rarc: () => undefined };

/** One line of $125.00; the employer's plan ended, so Medicare has moved up and the supplement behind it. */
function afterTheFirstPlanEnded() {
  const coverages = [
    plan('COMM', 'primary', { to: '2026-02-28' }),
    plan('MEDB', 'secondary'),
    plan('GAP', 'tertiary', { coverageId: '00000000-0000-4000-8000-000000000009' }),
  ];
  const input = toBuild({ coverages, decision: decided(['E11.621'], '99213 x1 A') });
  const built = buildClaim(input);
  assert.ok(built.ok && built.value.kind === 'claim');
  const { body } = built.value.claim;
  const claim = { state: 'accepted', body } as ClaimIn<'accepted'>;
  const file: EncounterFile = { ...input, authorization: undefined };
  const [charge] = input.charges;
  const { patientId } = body.patient;
  const payer = { payerId: body.payer.payerId, rank: body.rank };
  const journal: JournalEntry[] = [postCharge({ charge, patientId, payer }) ?? assert.fail('a charge is posted')];
  return { claim, file, journal };
}

type World = ReturnType<typeof afterTheFirstPlanEnded>;

function receive({ claim, file, journal }: World, answer: Partial<RemittanceClaim>, adjustments: readonly Adjustment[]) {
  const line = claim.body.lines[0] ?? assert.fail('one line');
  const chargeCents = line.chargeCents;
  const paidCents = cents(chargeCents - adjustments.reduce((sum, one) => sum + one.cents, 0));
  const said: RemittanceClaim = {
    patientControlNumber: claim.body.patientControlNumber,
    statusCode: '1',
    chargeCents,
    paidCents,
    patientResponsibilityCents: cents(0),
    filingIndicator: 'MB',
    payerClaimControlNumber: `ICN${journal.length}`,
    adjustments: [],
    rarcs: [],
    lines: [{ ...line, units: '1', paidCents, adjustments, rarcs: [] }],
    ...answer,
  };
  const remittance: Remittance = {
    payerTaxId: '1999999999',
    payerName: 'Plan',
    payeeNpi: '1234567893',
    traceNumber: `T${journal.length}`,
    paymentDate: ON,
    paymentMethod: 'ACH',
    paymentCents: paidCents,
    claims: [said],
    providerAdjustments: [],
  };
  const contextOf = () => ({ claim, posted: [...journal], nextCoverage: nextCoverageOf(claim, file) });
  const posting = postPayment({ remittance, contextOf, codes: CODES, postedOn: ON });
  journal.push(...posting.entries);
  return posting;
}

const of = (group: Adjustment['group'], carc: string, amount: number): Adjustment => ({ group, carc, cents: cents(amount) });

test('plans that moved up because the first one ended are answered in the places that they hold now', () => {
  const world = afterTheFirstPlanEnded();
  receive(world, { statusCode: '19', crossoverTo: { name: 'GAP' } }, [
    of('CO', '45', 3800),
    of('PR', '1', 500),
    of('PR', '2', 2000),
  ]);
  const second = receive(world, { statusCode: '2' }, [of('OA', '23', 10_000), of('PR', '1', 500)]);
  assert.deepEqual(
    second.workOrders.map((order) => order.kind),
    [],
  );
  const [balance] = chargeBalances(world.journal).values();
  assert.deepEqual(balance?.openByRank, { primary: 0, secondary: 0, tertiary: 0 });
  assert.deepEqual([balance?.insurancePaidCents, balance?.openPatientCents], [8200, 500]);
});

test('the plan after the claim’s own has the place after it, also where a plan before both was found since', () => {
  const { claim, file } = afterTheFirstPlanEnded();
  assert.equal(nextCoverageOf(claim, file)?.rank, 'secondary');
  const found = { ...file, coverages: [plan('COMM', 'primary'), ...file.coverages.slice(1)] };
  assert.deepEqual([nextCoverageOf(claim, found)?.payerId, nextCoverageOf(claim, found)?.rank], ['GAP', 'secondary']);
});
