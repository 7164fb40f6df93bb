/**
 * The whole cycle on the demonstration practice, in memory: one seed, one simulated calendar, both sides, and only
 * X12 bytes between them. Same seed, same bytes. The practice's office is this thread; the payers, and whoever
 * reads its notes, are the second.
 */
import { isStatementDay } from '../app/issue-statements.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { demoPractice, LAST_ANSWERS_DAYS } from '../practice/visits.ts';
import type { ClaimLife } from './claim-life.ts';
import type { MemoryTotals } from './in-memory/books.ts';
import { enterVisit, fileReady, receive } from './in-memory/claims.ts';
import { issueStatements, patientsPay, readMoney } from './in-memory/money.ts';
import { type ReadAhead, readAhead, type ReadVisit } from './in-memory/read-ahead.ts';
import { openSecondThread, type SecondThread } from './in-memory/second-thread.ts';
import { judge, newWorld, type World } from './in-memory/world.ts';

export type DemoOptions = {
  readonly seed: number;
  readonly claims: number;
  /** The kind of visit whose life is gathered. */
  readonly scenario: string;
  readonly progress: (done: number, of: number, on: PlainDate) => void;
};

export type DemoResult = {
  readonly seed: number;
  readonly visits: number;
  readonly claims: number;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly files: {
    readonly sent: number;
    readonly received: number;
    readonly bytesSent: number;
    readonly bytesReceived: number;
  };
  /** Over every byte that crossed, in order: two runs that agree on it agree on all. */
  readonly bytesSha256: string;
  readonly totals: MemoryTotals;
  readonly statements: number;
  readonly work: Readonly<Record<string, number>>;
  readonly endings: Readonly<Record<string, number>>;
  /** Visits that did not end as the generator knows they must. Empty, or the cycle has a fault. */
  readonly surprises: readonly string[];
  readonly life: ClaimLife | undefined;
};

export async function runDemoInMemory(options: DemoOptions): Promise<DemoResult> {
  const practice = demoPractice(options);
  const world = newWorld(practice, options);
  const second = openSecondThread({ seed: options.seed, claims: options.claims });
  try {
    const progress = (): void => options.progress(world.claims, options.claims, world.today);
    await walk(world, { calendar: readAhead(practice.days(), second), second, progress });
  } finally {
    await second.close();
  }
  for (const accounts of world.accounts.values()) for (const account of accounts) judge(world, account);
  return resultOf(world, practice.firstDay);
}

type Walk = { readonly calendar: ReadAhead; readonly second: SecondThread; readonly progress: () => void };

/** Day by day until the last answers are in. What the second thread is asked for is awaited when it is needed, not before. */
async function walk(world: World, { calendar, second, progress }: Walk): Promise<void> {
  const entered = new Map<PlainDate, ReadVisit[]>();
  let lastEntry = world.today;
  let remittances = second.ask('payerDay', { today: world.today, inboundFiles: [] });
  for (;;) {
    const { today } = world;
    for (const read of await calendar.visitsOf(today)) {
      const { enteredOn } = read.visit;
      entered.set(enteredOn, [...(entered.get(enteredOn) ?? []), read]);
      if (enteredOn > lastEntry) lastEntry = enteredOn;
      world.visits += 1;
    }
    for (const read of entered.get(today) ?? []) enterVisit(world, read);
    entered.delete(today);
    const inboundFiles = fileReady(world);
    const answers = inboundFiles.length === 0 ? [] : second.ask('payerDay', { today, inboundFiles });
    // The payers begin their next day at once: what they pay then was decided before.
    const tomorrow = second.ask('payerDay', { today: addDays(today, 1), inboundFiles: [] });
    for (const bytes of receive(world, await remittances)) readMoney(world, bytes);
    patientsPay(world);
    receive(world, await answers);
    if (isStatementDay(today)) issueStatements(world);
    progress();
    if (calendar.isOver() && daysBetween(lastEntry, today) >= LAST_ANSWERS_DAYS) return;
    world.today = addDays(today, 1);
    remittances = tomorrow;
  }
}

const sorted = (map: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const resultOf = (world: World, firstDay: PlainDate): DemoResult => ({
  seed: world.practice.seed,
  visits: world.visits,
  claims: world.claims,
  firstDay,
  lastDay: world.today,
  files: world.files,
  bytesSha256: world.hash.digest('hex'),
  totals: world.books.totals(),
  statements: world.statements,
  work: sorted(world.work),
  endings: sorted(world.endings),
  surprises: world.surprises,
  life: world.life,
});
