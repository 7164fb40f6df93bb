/**
 * Statements at the cycle: one per patient with something to pay, at most every four weeks, kept as the value they were printed
 * from. None while it is in doubt who pays.
 */
import { assert } from '../kernel/result.ts';
import { addDays, type PlainDate, weekday } from '../kernel/plain-date.ts';
import { type BilledVisit, buildStatement, type Statement, type StatementTerms } from '../ledger/statement.ts';
import { inForce } from '../claims/charge.ts';
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import type { Patient } from '../claims/patient.ts';
import type { Coverage } from '../claims/coverage.ts';
import type { OpeningBalance } from '../claims/opening-balance.ts';
import { type Day, newId } from './day.ts';
import type { StatementRecord, Unit } from './ports.ts';

const STATEMENT_TERMS: StatementTerms = { dueInDays: 21, minimumCents: 500 as StatementTerms['minimumCents'] };
const FRIDAY = 5;
/** Statements go out once a week; a patient gets one at most every four weeks. */
export const isStatementDay = (day: PlainDate): boolean => weekday(day) === FRIDAY;
export const DAYS_BETWEEN_STATEMENTS = 28;
const PATIENTS_PER_TURN = 200;

export async function issueStatements(day: Day): Promise<readonly Statement[]> {
  const issued: Statement[] = [];
  const seen = new Set<PatientId>();
  for (;;) {
    const turn = await day.store.transact({ ...day.actor, purpose: 'issue statements' }, (unit) => issueTurn(day, unit, seen));
    issued.push(...turn.statements);
    day.progress('statements', turn.statements.length);
    if (turn.isLast) return issued;
  }
}

type Turn = { readonly statements: readonly Statement[]; readonly isLast: boolean };

/** Patients whose statement cannot be built yet stay in the list; `seen` lets the turn go past them. */
async function issueTurn(day: Day, unit: Unit, seen: Set<PatientId>): Promise<Turn> {
  const statements: Statement[] = [];
  let isLast = false;
  while (statements.length === 0 && !isLast) {
    // A statement of exactly four weeks ago no longer stands in the way.
    const limit = PATIENTS_PER_TURN + seen.size;
    const due = await unit.patientsToBill(addDays(day.today, 1 - DAYS_BETWEEN_STATEMENTS), limit);
    const fresh = due.filter((id) => !seen.has(id)).slice(0, PATIENTS_PER_TURN);
    isLast = fresh.length === 0 || due.length < limit;
    for (const patientId of fresh) seen.add(patientId);
    if (fresh.length > 0) statements.push(...(await statementsFor(day, unit, fresh)));
  }
  await unit.saveStatements(statements.map((statement) => recordOf(day, statement)));
  return { statements, isLast };
}

const recordOf = (day: Day, statement: Statement): StatementRecord => ({
  statementId: newId(day),
  patientId: statement.patient.patientId,
  statementNumber: statement.statementNumber,
  issuedOn: statement.issuedOn,
  balanceCents: statement.amountDueCents,
  statement,
});

/** In the order of the patients; one with nothing to ask for now has none. */
const statementsFor = async (day: Day, unit: Unit, patientIds: readonly PatientId[]): Promise<readonly Statement[]> =>
  (await accountsFor(day, unit, patientIds)).flatMap((account) => statementFrom(account, day) ?? []);

/** What a statement is made from, in the order of the patients; one without a charged visit has none. */
export async function accountsFor(
  day: Pick<Day, 'office'>,
  unit: Unit,
  patientIds: readonly PatientId[],
): Promise<readonly Account[]> {
  const [filesOf, entriesOf, statementsOf, balances] = await Promise.all([
    unit.encountersOfPatients(patientIds),
    unit.journalOfPatients(patientIds),
    unit.statementsOfPatients(patientIds),
    unit.openingBalancesOf(patientIds),
  ]);
  const encounterIds = [...filesOf.values()].flatMap((files) => files.map((f) => f.encounter.encounterId));
  const chargesOf = Map.groupBy(inForce(await unit.chargesOf(encounterIds)), (charge) => charge.encounterId);
  const broughtOver = Map.groupBy(balances, (balance) => balance.patientId);
  const unseen = await neverSeen(
    unit,
    [...broughtOver.keys()].filter((id) => !filesOf.has(id)),
  );
  return patientIds.flatMap((patientId) => {
    const files = filesOf.get(patientId) ?? [];
    const first = files[0] ?? unseen.get(patientId);
    if (first === undefined) return [];
    const billedBefore = firstBilled(statementsOf.get(patientId) ?? []);
    const visits = files.map(({ encounter }) => ({
      encounter,
      charges: chargesOf.get(encounter.encounterId) ?? [],
      provider: providerOf(day, encounter.renderingProviderId),
      ...billedBefore(encounter.encounterId),
    }));
    const { patient, coverages } = first;
    const entries = entriesOf.get(patientId) ?? [];
    return [{ patient, coverages, visits, entries, broughtOver: broughtOver.get(patientId) ?? [] }];
  });
}

/** Patients of an earlier system whom nobody has seen here yet. */
async function neverSeen(
  unit: Unit,
  ids: readonly PatientId[],
): Promise<ReadonlyMap<PatientId, Pick<Account, 'patient' | 'coverages'>>> {
  const coverages = ids.length === 0 ? [] : await unit.coveragesOfPatients(ids);
  const found = new Map<PatientId, Pick<Account, 'patient' | 'coverages'>>();
  for (const id of ids) {
    const patient = await unit.patient(id);
    if (patient !== undefined) found.set(id, { patient, coverages: coverages.filter((c) => c.patientId === id) });
  }
  return found;
}

/** The day a visit first stood on a statement: the estimate's dispute time runs from it, whatever is sent later. */
function firstBilled(records: readonly StatementRecord[]): (id: EncounterId) => { readonly firstBilledOn?: PlainDate } {
  const first = new Map<EncounterId, PlainDate>();
  for (const record of records) {
    for (const { encounterId } of (record.statement as Statement).visits) {
      if (!first.has(encounterId)) first.set(encounterId, record.issuedOn);
    }
  }
  return (id) => {
    const firstBilledOn = first.get(id);
    return firstBilledOn === undefined ? {} : { firstBilledOn };
  };
}

function providerOf(day: Pick<Day, 'office'>, providerId: string): BilledVisit['provider'] {
  const provider = day.office.practice.providers.find((p) => p.providerId === providerId);
  assert(provider !== undefined, 'a charged visit names a provider of the practice');
  return provider;
}

export type Account = {
  readonly patient: Patient;
  readonly coverages: readonly Coverage[];
  readonly visits: readonly BilledVisit[];
  readonly broughtOver?: readonly OpeningBalance[];
  readonly entries: Parameters<typeof buildStatement>[0]['entries'];
};

/** Undefined when there is nothing to ask for now. */
export function statementFrom(account: Account, day: Pick<Day, 'office' | 'today'>): Statement | undefined {
  const built = statementOn(account, day);
  return built.ok ? built.value : undefined;
}

/** As of that day, or why there is nothing to ask for. The number is the day and the chart: one patient has one statement a day. */
export const statementOn = (account: Account, day: Pick<Day, 'office' | 'today'>): ReturnType<typeof buildStatement> =>
  buildStatement({
    ...account,
    practice: day.office.practice.organization,
    terms: STATEMENT_TERMS,
    statementNumber: `${day.today.replaceAll('-', '')}-${account.patient.chartNumber}`,
    issuedOn: day.today,
  });
