/** A run of the intake is opened: whose records, which files, and from which day on visits are billed. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { addDays } from '../kernel/plain-date.ts';
import type { Unit } from './ports.ts';
import type { StartIntakeBody } from './views/intake.ts';

/** Without a contract that says otherwise: Medicare's calendar year (42 CFR 424.44(a), from memory). */
const LONGEST_WITHOUT_PAYERS = 365;

/** Visits that no payer of the practice would take any more for their age become history. */
export async function defaultBillableFrom(unit: Unit): Promise<PlainDate> {
  const { payers } = await unit.practice();
  const longest = payers.reduce((most, payer) => Math.max(most, payer.timelyFilingDays), 0);
  return addDays(await unit.today(), -(longest === 0 ? LONGEST_WITHOUT_PAYERS : longest));
}

/** The same run twice is one run. Its files are read by the job 'take-in', or by the command line. */
export async function startIntake(unit: Unit, body: StartIntakeBody): Promise<{ readonly runId: string }> {
  const billableFrom = body.billableFrom ?? (await defaultBillableFrom(unit));
  await unit.openIntake({ runId: body.runId, system: body.system, billableFrom, files: body.files });
  return { runId: body.runId };
}
