/** The office at work: its calendar moves a day at a time, each day one transaction, then files are put in place. */
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { PayerBook } from '../payer/book.ts';
import { enroll, type Enrolled } from '../payer/enroll.ts';
import { openPayerState, payerDay, type PayerState, withBook } from '../payer/payer-day.ts';
import type { Answer, Archive } from './archive.ts';
import { finishFile, type Folders, placeAnswers, takeFiles } from './folders.ts';

export type DayCounts = {
  readonly today: PlainDate;
  readonly days: number;
  readonly filesTaken: number;
  readonly filesRefused: number;
  readonly claimsAccepted: number;
  readonly claimsRejected: number;
  readonly claimsPaid: number;
  readonly paidCents: number;
  readonly filesWritten: number;
};

export type CalendarFailure = Failure<'day-must-not-be-earlier' | 'day-must-be-within-ten-years'>;

export type Office = {
  readonly today: () => PlainDate;
  /** Works through the inbox on the current day, then every day up to `day`. Calls run one after another. */
  readonly moveTo: (day: PlainDate) => Promise<Result<DayCounts, CalendarFailure>>;
};

const MOST_DAYS = 3660;

type Desk = {
  readonly archive: Archive;
  readonly folders: Folders;
  state: PayerState;
  today: PlainDate;
  /** False while the archive may hold answers that are not in place. */
  isTidy: boolean;
};

/** Puts into place what was just written, or all that the archive knows of, when something may have been left undone before. */
async function tidy(desk: Desk, written: readonly Answer[] | undefined): Promise<number> {
  const answers = written ?? (await desk.archive.unplaced());
  await placeAnswers(desk.folders, answers, desk.archive.markAnswers);
  desk.isTidy = true;
  return answers.length;
}

type Tally = { -readonly [Name in keyof DayCounts]: DayCounts[Name] };

async function workDay(desk: Desk, day: PlainDate, takesFiles: boolean, tally: Tally): Promise<void> {
  const received = takesFiles ? await takeFiles(desk.folders) : [];
  const result = payerDay(desk.state, { today: day, inboundFiles: received });
  const { events, outboundFiles: answers } = result;
  const nothingNew = day === desk.today && events.length + received.length + answers.length === 0;
  const wasTidy = desk.isTidy;
  desk.isTidy = wasTidy && answers.length === 0;
  if (!nothingNew) await desk.archive.keepDay({ day, events, received, answers });
  desk.state = result.state;
  desk.today = day;
  for (const file of received) await finishFile(desk.folders, file, await desk.archive.outcomeOf(file.sha256));
  tally.filesWritten += await tidy(
    desk,
    wasTidy ? answers.map(({ name, bytes }) => ({ name, bytes, state: 'BUILT' as const })) : undefined,
  );
  tally.filesTaken += received.length;
  tally.filesRefused += result.refused.length;
  tally.claimsAccepted += result.counts.claimsAccepted;
  tally.claimsRejected += result.counts.claimsTurnedAway;
  tally.claimsPaid += result.counts.claimsRemitted;
  tally.paidCents += result.counts.paidCents;
}

async function moveDesk(desk: Desk, day: PlainDate): Promise<Result<DayCounts, CalendarFailure>> {
  const days = daysBetween(desk.today, day);
  if (days < 0) {
    return err({ code: 'day-must-not-be-earlier', message: `The calendar stands at ${desk.today} and moves forward only.` });
  }
  if (days > MOST_DAYS) {
    return err({ code: 'day-must-be-within-ten-years', message: `The calendar moves at most ${MOST_DAYS} days at once.` });
  }
  const tally: Tally = {
    today: day,
    days,
    filesTaken: 0,
    filesRefused: 0,
    claimsAccepted: 0,
    claimsRejected: 0,
    claimsPaid: 0,
    paidCents: 0,
    filesWritten: 0,
  };
  const from = desk.today;
  // What lies in the inbox when the call comes was received on the current day.
  for (let passed = 0; passed <= days; passed += 1) await workDay(desk, addDays(from, passed), passed === 0, tally);
  return ok(tally);
}

type Places = {
  readonly folders: Folders;
  /** Who joined since it was last asked; undefined when nothing has changed. */
  readonly enrolled: () => Promise<readonly Enrolled[] | undefined>;
};

/** Opens the office as it was left. A day that was cut short by a kill has left nothing, or all of it. */
export async function openOffice(book: PayerBook, archive: Archive, { folders, enrolled }: Places): Promise<Office> {
  const desk: Desk = {
    archive,
    folders,
    state: openPayerState(book, await archive.events()),
    today: await archive.today(),
    isTidy: false,
  };
  await tidy(desk, undefined);
  const takeMembers = async (): Promise<void> => {
    const members = await enrolled();
    if (members !== undefined) desk.state = withBook(desk.state, enroll(book, members));
  };
  let queue: Promise<unknown> = Promise.resolve();
  return {
    today: () => desk.today,
    moveTo: (day) => {
      const run = queue.then(takeMembers).then(() => moveDesk(desk, day));
      queue = run.catch(() => undefined);
      return run;
    },
  };
}
