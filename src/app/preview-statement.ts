/** What a statement of today would say, or why none would be sent; nothing is issued. */
import type { PatientId } from '../claims/identifiers.ts';
import type { Office } from '../cycle.ts';
import { addDays } from '../kernel/plain-date.ts';
import type { Statement } from '../ledger/statement.ts';
import { accountsFor, DAYS_BETWEEN_STATEMENTS, statementOn } from './issue-statements.ts';
import type { Unit } from './ports.ts';
import type { StatementPreview } from './views/account.ts';

/** Undefined when there is no such patient. */
export async function previewStatement(unit: Unit, patientId: PatientId, office: Office): Promise<StatementPreview | undefined> {
  const patient = await unit.patient(patientId);
  if (patient === undefined) return undefined;
  const today = await unit.today();
  const [account] = await accountsFor({ office }, unit, [patientId]);
  const last = (await unit.statementsOf(patientId)).at(-1);
  const notBefore = last === undefined ? undefined : addDays(last.issuedOn, DAYS_BETWEEN_STATEMENTS);
  const head = {
    today,
    balances: await unit.accountBalances(patientId),
    ...(notBefore === undefined || notBefore <= today ? {} : { notBefore }),
  };
  if (account === undefined) return { ...head, nothingDue: NO_CHARGE };
  const built = statementOn(account, { office, today });
  return built.ok ? { ...head, statement: shown(built.value) } : { ...head, nothingDue: built.error };
}

const NO_CHARGE = {
  code: 'statement-must-have-a-charge',
  message: 'No visit of this patient has been charged yet. Code the visit first.',
};

/** Without its version: the screen's schema is this release's. */
export function shown(issued: Statement): Omit<Statement, 'version'> {
  const { version: _, ...statement } = issued;
  return statement;
}
