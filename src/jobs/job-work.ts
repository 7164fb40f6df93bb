/** What each kind of job does, as steps between which it can be interrupted. Every step can be killed and run again. */
import { billEncounters } from '../app/bill-encounters.ts';
import { buildClaimFiles } from '../app/build-claim-files.ts';
import { learnFromAnswers } from '../app/coding-learning.ts';
import { collectFiles } from '../app/collect-files.ts';
import type { Day } from '../app/day.ts';
import { JOB_PROBLEMS, type JobKind, type JobProblem, type JobStep } from '../app/job-ports.ts';
import type { IntakeShelf } from '../app/intake-ports.ts';
import { readFiles } from '../app/read-files.ts';
import { sendFiles } from '../app/send-files.ts';
import { takeIn } from '../app/take-in.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { SimulatedCalendar } from './job-world.ts';

export type Work = {
  readonly day: Day;
  readonly calendar: SimulatedCalendar | undefined;
  /** Begins a step; throws `GivenBack` when the server wants to stop. */
  readonly begin: (step: JobStep) => void;
  /** `done` of `of`, of whatever this kind counts. */
  readonly count: (done: number, of?: number) => void;
  /** Of 'send-claims': only these. */
  readonly claimIds: readonly ClaimId[] | undefined;
  /** Of 'advance-calendar'. */
  readonly until: PlainDate | undefined;
  readonly days: number | undefined;
  readonly today: () => Promise<PlainDate>;
  /** Of 'take-in': where the files lie that people brought. */
  readonly shelf: IntakeShelf | undefined;
  /** Of 'install-codes': reads, installs and notes what became of it; true when all was taken. */
  readonly installCodes: ((show: CodesShown) => Promise<boolean>) | undefined;
};

type CodesShown = { readonly reading: () => void; readonly writing: (rows: number, of: number) => void };

/** The server stops; the job goes on after its next start. */
export class GivenBack extends Error {
  override name = 'GivenBack';
}

/** Out: what a person must know and do, or undefined when all went well. */
export const WORK: Readonly<Record<JobKind, (work: Work) => Promise<JobProblem | undefined>>> = {
  'send-claims': async ({ day, calendar, begin, count, claimIds }) => {
    // Whoever chose claims means those: visits that are coded meanwhile wait for the next run.
    if (claimIds === undefined) {
      begin('Billing coded visits');
      await billEncounters(day);
    }
    begin('Writing claim files');
    await buildClaimFiles(day, claimIds);
    begin('Sending files');
    const { sent, waiting } = await sendFiles(day);
    count(sent, sent + waiting);
    if (waiting > 0) return JOB_PROBLEMS.filesWait;
    begin('The payers are working');
    await calendar?.partnersWork();
    return undefined;
  },
  'collect-answers': async ({ day, calendar, begin, count }) => {
    begin('The payers are working');
    await calendar?.partnersWork();
    begin('Collecting answers');
    const { received, unfinished } = await collectFiles(day);
    begin('Reading answers');
    const { read, setAside } = await readFiles(day);
    count(read + setAside, Math.max(read + setAside, received));
    return unfinished ? JOB_PROBLEMS.mailboxUnreached : undefined;
  },
  'advance-calendar': async ({ day, calendar, begin, count, until, days, today }) => {
    if (calendar === undefined || until === undefined || days === undefined) return JOB_PROBLEMS.fault;
    for (;;) {
      const left = daysBetween(await today(), until);
      count(days - Math.max(0, left), days);
      if (left <= 0) return undefined;
      begin('Starting');
      await calendar.runDay(day.actor, day.progress);
    }
  },
  'take-in': async ({ day, begin, count, shelf }) => {
    if (shelf === undefined) return JOB_PROBLEMS.fault;
    let step: JobStep = 'Reading what came in';
    await takeIn({
      day,
      timeZone: day.office.practice.locations[0]?.timeZone ?? 'UTC',
      open: (file) => shelf.open(file),
      begin: () => begin(step),
      show: (progress) => {
        if (progress.step === 'reading') {
          step = 'Reading what came in';
          count(percent(progress.bytesDone, progress.bytes), 100);
        } else {
          step = 'Finding whose it is';
          count(progress.left);
        }
      },
    });
    return undefined;
  },
  'learn-codes': async ({ day, begin }) => {
    begin('Learning from coders’ answers');
    return (await learnFromAnswers(day)).ok ? undefined : JOB_PROBLEMS.fewAnswers;
  },
  'install-codes': async ({ begin, count, installCodes }) => {
    if (installCodes === undefined) return JOB_PROBLEMS.fault;
    begin('Reading the publishers’ files');
    const all = await installCodes({
      reading: () => begin('Reading the publishers’ files'),
      writing: (rows, of) => {
        begin('Writing code sets to the database');
        count(rows, of);
      },
    });
    return all ? undefined : JOB_PROBLEMS.codesRefused;
  },
};

const percent = (done: number, of: number): number => (of === 0 ? 100 : Math.floor((done / of) * 100));

/** The day on which advancing by so many days ends. */
export const untilDay = (today: PlainDate, days: number): PlainDate => addDays(today, days);

/** The words of `Day.progress`, as a person reads them. */
export const STEP_OF: Readonly<Record<string, JobStep>> = {
  visits: 'Recording visits',
  charged: 'Billing coded visits',
  filed: 'Writing claim files',
  sent: 'Sending files',
  payers: 'The payers are working',
  collected: 'Collecting answers',
  read: 'Reading answers',
  posted: 'Posting payments',
  statements: 'Issuing statements',
  patients: 'Taking patient payments',
};
