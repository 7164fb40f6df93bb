/**
 * The whole cycle on the demonstration practice, in memory: one seed, one simulated calendar, both sides, and only
 * X12 bytes between them. Same seed, same bytes.
 */
import { isStatementDay } from '../app/issue-statements.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { Visit } from '../practice/compose-visit.ts';
import { demoPractice, LAST_ANSWERS_DAYS } from '../practice/visits.ts';
import type { ClaimLife } from './claim-life.ts';
import type { MemoryTotals } from './memory-books.ts';
import { enterVisit, exchange } from './memory-claims.ts';
import { issueStatements, patientsPay, readMoney } from './memory-money.ts';
import { judge, newWorld, type World } from './memory-world.ts';

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

export function runDemoInMemory(options: DemoOptions): DemoResult {
  const practice = demoPractice(options);
  const world = newWorld(practice, options);
  const entered = new Map<PlainDate, Visit[]>();
  let lastEntry = practice.firstDay;
  const days = practice.days();
  let next = days.next();
  const { firstDay } = practice;
  for (;;) {
    if (next.done !== true && next.value.date === world.today) {
      for (const visit of next.value.visits) {
        entered.set(visit.enteredOn, [...(entered.get(visit.enteredOn) ?? []), visit]);
        if (visit.enteredOn > lastEntry) lastEntry = visit.enteredOn;
        world.visits += 1;
      }
      next = days.next();
    }
    for (const visit of entered.get(world.today) ?? []) enterVisit(world, visit);
    entered.delete(world.today);
    for (const bytes of exchange(world)) readMoney(world, bytes);
    patientsPay(world);
    if (isStatementDay(world.today)) issueStatements(world);
    options.progress(world.claims, options.claims, world.today);
    if (next.done === true && daysBetween(lastEntry, world.today) >= LAST_ANSWERS_DAYS) break;
    world.today = addDays(world.today, 1);
  }
  for (const accounts of world.accounts.values()) for (const account of accounts) judge(world, account);
  return resultOf(world, firstDay);
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
