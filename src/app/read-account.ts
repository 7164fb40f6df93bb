/** A patient's account as a person reads it: the ledger with running balances, and each charge's way from price to what is open. */
import { type Charge, inForce } from '../claims/charge.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import type { Provider } from '../claims/billing-parties.ts';
import { addCents, type Cents, cents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import type { Office } from '../cycle.ts';
import { type ChargeBalance, chargeBalances, type LedgerTotals, totalsOf } from '../ledger/balances.ts';
import { chargedToPatient } from '../ledger/ask-plan.ts';
import { type AccountCode, CHART } from '../ledger/chart.ts';
import { explainCharge, meaningOf, type StoryStep } from '../ledger/explain.ts';
import type { JournalEntry, Leg } from '../ledger/journal.ts';
import { sayMemo } from '../ledger/memo-words.ts';
import { owingSteps } from '../ledger/owing.ts';
import { planToBill } from './bill-plan.ts';
import type { Unit } from './ports.ts';
import type { AccountView } from './views/account.ts';
import type { AccountBalances } from './views/patients.ts';
import type { PlanToBill } from './views/plan-billing.ts';

type EntryView = AccountView['entries'][number];
type VisitView = AccountView['visits'][number];

/** Undefined when there is no such patient. */
export async function readAccount(unit: Unit, patientId: PatientId, office: Office): Promise<AccountView | undefined> {
  const patient = await unit.patient(patientId);
  if (patient === undefined) return undefined;
  const entries = await unit.journalOfPatient(patientId);
  const files = await unit.encountersOfPatient(patientId);
  const charges = Map.groupBy(
    await unit.chargesOf(files.map((file) => file.encounter.encounterId)),
    (charge) => charge.encounterId,
  );
  const mine = [...chargeBalances(entries).values()].filter((balance) => balance.patientId === patientId);
  const today = await unit.today();
  const plans = await plansToBill(unit, { files, charges, entries }, { office, today });
  const visits = files
    .map((file) => {
      const { encounterId } = file.encounter;
      const plan = plans.get(encounterId);
      return { ...visitView(file, charges.get(encounterId) ?? [], { entries, office }), ...(plan === undefined ? {} : { plan }) };
    })
    .toSorted((a, b) => (a.serviceDate < b.serviceDate ? 1 : -1));
  return {
    patientId,
    name: patient.name,
    chartNumber: patient.chartNumber,
    today,
    balances: await unit.accountBalances(patientId),
    proof: totalsOf(mine),
    entries: runningEntries(entries, patientId, office),
    visits,
  };
}

type Account = {
  readonly files: readonly EncounterFile[];
  readonly charges: ReadonlyMap<EncounterId, readonly Charge[]>;
  readonly entries: readonly JournalEntry[];
};

/** For visits that stand with the patient for want of a plan: which one could be asked now. */
async function plansToBill(
  unit: Unit,
  { files, charges, entries }: Account,
  world: { readonly office: Office; readonly today: PlainDate },
): Promise<ReadonlyMap<EncounterId, PlanToBill>> {
  const asked = chargedToPatient(entries);
  const own = files.flatMap((file) => {
    const inTheBooks = inForce(charges.get(file.encounter.encounterId) ?? []);
    return inTheBooks.some((charge) => asked.has(charge.chargeId)) ? [{ file, charges: inTheBooks }] : [];
  });
  if (own.length === 0) return new Map();
  const claims = await unit.claimsOfEncounters(own.map(({ file }) => file.encounter.encounterId));
  const claimed = new Set(claims.map(({ claim }) => claim.body.encounterId));
  return new Map(
    own.flatMap((visit) => {
      const { encounterId } = visit.file.encounter;
      const plan = planToBill({ ...visit, posted: entries, hasClaims: claimed.has(encounterId) }, world);
      return plan === undefined ? [] : [[encounterId, plan] as const];
    }),
  );
}

const START: AccountBalances = { insuranceCents: ZERO_CENTS, patientCents: ZERO_CENTS, unappliedCents: ZERO_CENTS };

/** In posting order, each with the balances after it. An entry may name several patients: only this one's legs count. */
function runningEntries(entries: readonly JournalEntry[], patientId: PatientId, office: Office): readonly EntryView[] {
  let after = START;
  return entries.map((entry) => {
    const legs = entry.legs.filter((leg) => leg.patientId === undefined || leg.patientId === patientId);
    const change: AccountBalances = {
      insuranceCents: sumOf(legs, '1100'),
      patientCents: sumOf(legs, '1200'),
      unappliedCents: cents(-sumOf(legs, '2000')),
    };
    after = {
      insuranceCents: addCents(after.insuranceCents, change.insuranceCents),
      patientCents: addCents(after.patientCents, change.patientCents),
      unappliedCents: addCents(after.unappliedCents, change.unappliedCents),
    };
    const encounterId: EncounterId | undefined = legs.find((leg) => leg.encounterId !== undefined)?.encounterId;
    return {
      key: entry.key,
      kind: entry.kind,
      postedOn: entry.postedOn,
      memo: sayMemo(entry.memo),
      ...(encounterId === undefined ? {} : { encounterId }),
      ...change,
      after,
      legs: legs.map((leg) => legView(leg, office)),
      ...(entry.reverses === undefined ? {} : { reverses: entry.reverses }),
    };
  });
}

const sumOf = (legs: readonly Leg[], account: AccountCode): Cents =>
  sumCents(legs.filter((leg) => leg.account === account && leg.patientId !== undefined).map((leg) => leg.cents));

function legView(leg: Leg, office: Office): EntryView['legs'][number] {
  const { words } = meaningOf(leg.reason, office.codesets);
  return {
    account: leg.account,
    accountName: CHART[leg.account].name,
    cents: leg.cents,
    ...(leg.reason === undefined ? {} : { reason: leg.reason }),
    ...(words === undefined ? {} : { words }),
    ...(leg.chargeId === undefined ? {} : { chargeId: leg.chargeId }),
  };
}

type Books = { readonly entries: readonly JournalEntry[]; readonly office: Office };

function visitView({ encounter }: EncounterFile, charges: readonly Charge[], books: Books): VisitView {
  const accounts = charges.flatMap((charge) => chargeView(charge, books) ?? []);
  return {
    encounterId: encounter.encounterId,
    serviceDate: encounter.serviceDate,
    reason: encounter.reason,
    providerName: nameOf(books.office.practice.providers.find((p) => p.providerId === encounter.renderingProviderId)),
    charges: accounts.map(({ view }) => view),
    proof: totalsOf(accounts.map(({ balance }) => balance)),
  };
}

const nameOf = (provider: Provider | undefined): string => {
  assert(provider !== undefined, 'a charged visit names a provider of the practice');
  return `${provider.name.first} ${provider.name.last}, ${provider.credential}`;
};

/** A charge that was taken back is told only while money still stands on it: a plan that is to take back what it paid. */
const isEmpty = ({ chargeCents, insurancePaidCents, adjustedCents, patientPaidCents }: ChargeBalance): boolean =>
  chargeCents === 0 && insurancePaidCents === 0 && adjustedCents === 0 && patientPaidCents === 0;

/** Undefined for a charge of nothing, which is not posted. */
function chargeView(
  charge: Charge,
  { entries, office }: Books,
): { readonly view: VisitView['charges'][number]; readonly balance: ChargeBalance } | undefined {
  const story = explainCharge(charge.chargeId, entries, office.codesets);
  if (story === undefined || (charge.takenBackOn !== undefined && isEmpty(story.balance))) return undefined;
  const proof: LedgerTotals = totalsOf([story.balance]);
  return {
    balance: story.balance,
    view: {
      chargeId: charge.chargeId,
      procedure: charge.procedure,
      modifiers: charge.modifiers,
      words: charge.words,
      units: charge.units,
      steps: owingSteps(story.balance, office.codesets),
      proof,
      moves: story.steps.map(moveOf),
    },
  };
}

/** Without what only the journal needs; the source stands with the step. */
function moveOf(told: StoryStep): VisitView['charges'][number]['moves'][number] {
  const { key: _, kind: __, cite: ___, memo, ...move } = told;
  return { ...move, memo: sayMemo(memo) };
}
