/** Opening balances of a load go into the journal, and out of it again as a whole while nothing was built on them. */
import type { ChargeId, PatientId, PayerId } from '../claims/identifiers.ts';
import type { OpeningBalance } from '../claims/opening-balance.ts';
import type { Cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Failure, failure, ok, err, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import { chargeBalances, unappliedCredits } from '../ledger/balances.ts';
import { postOpeningBalance, takeBackOpeningBalance } from '../ledger/opening-balances.ts';
import type { Unit } from './ports.ts';

/** Part of `Unit`. */
export type OpeningBook = {
  /** Those that were not known under their record's name, with the id each got. */
  readonly addOpeningBalances: (
    runId: string,
    balances: readonly (OpeningBalance & { readonly recordName: string })[],
  ) => Promise<readonly OpeningBalance[]>;
  /** Without those that were taken back; by the original day. */
  readonly openingBalancesOf: (patientIds: readonly PatientId[]) => Promise<readonly OpeningBalance[]>;
  readonly openingBalancesOfRun: (runId: string) => Promise<readonly OpeningBalance[]>;
  readonly markTakenBack: (balanceIds: readonly ChargeId[], on: PlainDate) => Promise<void>;
};

export type OpeningRow = {
  /** The sender's own name of the record: the same one is posted once. */
  readonly recordName: string;
  readonly patientId: PatientId;
  readonly cents: Cents;
  readonly owedBy: 'patient' | 'payer';
  readonly payerId?: PayerId | undefined;
  readonly asOf: PlainDate;
  readonly words?: string | undefined;
  readonly file: string;
  readonly line?: number | undefined;
};

type Load = {
  readonly runId: string;
  readonly rows: readonly OpeningRow[];
  readonly today: PlainDate;
  readonly newId: () => ChargeId;
};

/** Out: how many were posted; one that came before is not posted again. A row of nothing is left out. */
export async function postOpeningBalances(unit: Unit, { runId, rows, today, newId }: Load): Promise<number> {
  const balances = rows
    .filter((row) => row.cents !== 0)
    .map((row) => ({
      ...row,
      balanceId: newId(),
      payerId: row.payerId,
      words: row.words,
      line: row.line,
      postedOn: today,
    }));
  const added = balances.length === 0 ? [] : await unit.addOpeningBalances(runId, balances);
  if (added.length > 0) await unit.postJournal(added.map(postOpeningBalance));
  return added.length;
}

export type TakeBackFailure = Failure<'load-must-have-balances' | 'balances-must-not-be-built-on'>;

/**
 * Takes all opening balances of a load back, or none. Errors: something was paid, written off or moved since; a credit was
 * used up. The people of the load stay: they may have been seen since.
 */
export async function takeBackOpeningBalances(
  unit: Unit,
  runId: string,
): Promise<Result<{ readonly takenBack: number }, TakeBackFailure>> {
  const balances = await unit.openingBalancesOfRun(runId);
  if (balances.length === 0) {
    return err(failure('load-must-have-balances', said('This load has no opening balances that could be taken back.')));
  }
  const patientIds = [...new Set(balances.map((balance) => balance.patientId))];
  await unit.lockPatientAccounts(patientIds);
  const journals = await unit.journalOfPatients(patientIds);
  for (const patientId of patientIds) {
    const entries = journals.get(patientId) ?? [];
    const mine = balances.filter((balance) => balance.patientId === patientId);
    const touched = chargeBalances(entries);
    const open = ({ balanceId, cents, owedBy }: OpeningBalance): boolean => {
      const balance = touched.get(balanceId);
      return (owedBy === 'patient' ? balance?.openPatientCents : balance?.openInsuranceCents) === cents;
    };
    const held = unappliedCredits(entries).filter((credit) => credit.patientId === patientId);
    const credit = mine.reduce((sum, one) => sum + (one.cents < 0 && one.owedBy === 'patient' ? -one.cents : 0), 0);
    const heldCents = held.filter((one) => one.encounterId === undefined).reduce((sum, one) => sum + one.cents, 0);
    if (mine.some((one) => one.cents > 0 && !open(one)) || heldCents < credit) {
      return err(
        failure(
          'balances-must-not-be-built-on',
          said(
            'Something was paid, written off or moved on a balance of this load. Correct the accounts one by one; nothing was taken back.',
          ),
        ),
      );
    }
  }
  const today = await unit.today();
  await unit.postJournal(balances.map((balance) => takeBackOpeningBalance(balance, today)));
  await unit.markTakenBack(
    balances.map((balance) => balance.balanceId),
    today,
  );
  return ok({ takenBack: balances.length });
}
