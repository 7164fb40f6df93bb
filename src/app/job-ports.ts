/** Work that runs behind a request. Arguments are ids and days, never patient data. */
import type { ClaimId } from '../claims/identifiers.ts';
import type { Failure, Result } from '../kernel/result.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { CodeOrder } from './code-release-ports.ts';
import type { Actor } from './ports.ts';

export type JobKind = 'send-claims' | 'collect-answers' | 'advance-calendar' | 'take-in' | 'install-codes' | 'learn-codes';
export type JobState = 'waiting' | 'running' | 'done' | 'failed';

/** Every word a running job may show; the screens translate them by their text. */
export const JOB_STEPS = [
  'Waiting for its turn',
  'Starting',
  'Recording visits',
  'Billing coded visits',
  'Writing claim files',
  'Sending files',
  'The payers are working',
  'Collecting answers',
  'Reading answers',
  'Posting payments',
  'Issuing statements',
  'Taking patient payments',
  'Reading what came in',
  'Finding whose it is',
  'Reading the publishers’ files',
  'Writing code sets to the database',
  'Learning from coders’ answers',
  'Interrupted; it goes on after the next start',
  'Finished',
  'Stopped by a problem',
] as const;
export type JobStep = (typeof JOB_STEPS)[number];

/** Every sentence a failed job may show: what happened, and what to do next. */
export const JOB_PROBLEMS = {
  filesWait:
    'Some files could not be sent, because the partner’s mailbox did not take them. They wait and go with the next sending. Try again in a few minutes; the engineering work list names the cause.',
  mailboxUnreached:
    'The partner’s mailbox could not be read to its end. What was collected is kept, and nothing is lost. Try again in a few minutes; the engineering work list names the cause.',
  codesRefused:
    'At least one release was refused, and the reasons stand in the list below. What was whole is installed, and what was in force before still answers.',
  fewAnswers:
    'There are too few answers to suggestions to learn from yet; the page of learning shows how many are needed. Code on, and try again then.',
  partnersAway:
    'The demonstration’s payers do not answer: their process has ended. What was finished is kept, and nothing was done twice. Stop the server and start it again; the payers start with it.',
  fault:
    'A fault stopped this job. What it had finished is kept, and nothing was done twice. Start it again; if it stops again, tell your administrator, who finds the cause in the server’s log.',
  endedTooOften:
    'The server ended several times while this job ran. What it had finished is kept, and nothing was done twice. Tell your administrator before you start it again.',
} as const;
export type JobProblem = (typeof JOB_PROBLEMS)[keyof typeof JOB_PROBLEMS];

export type JobStatus = {
  readonly jobId: string;
  readonly kind: JobKind;
  readonly state: JobState;
  /** What it is doing and how far it is; `of` is absent while nobody knows. */
  readonly step: JobStep;
  readonly done: number;
  readonly of?: number;
  /** When it failed: what happened and what to do next. */
  readonly problem?: JobProblem;
};

export type JobOrder = {
  readonly kind: JobKind;
  readonly days?: number;
  /** Of 'send-claims': only these; every ready claim where it is absent. */
  readonly claimIds?: readonly ClaimId[];
  /** Of 'install-codes': the files, and what became of them once it is over. */
  readonly codeOrder?: CodeOrder;
};

export type JobRefusal = Failure<
  'calendar-must-be-simulated' | 'job-must-name-its-days' | 'sending-must-be-over-first' | 'install-must-be-over-first'
>;

export type Jobs = {
  /**
   * A job of the same kind that waits or runs for that organization is answered instead of a second one.
   * Errors: only a simulated calendar can be advanced, by 1 to 366 days; a sending of other claims is not joined to one that runs.
   */
  readonly start: (actor: Actor, order: JobOrder) => Promise<Result<JobStatus, JobRefusal>>;
  readonly status: (actor: Actor, jobId: string) => Promise<JobStatus | undefined>;
};

/** A job as the books hold it. */
export type JobRecord = JobStatus & {
  readonly startedBy: string;
  /** Of 'advance-calendar': how many days were asked for, and the day on which that ends, once it has begun. */
  readonly days: number | undefined;
  /** Of 'send-claims': the chosen ones. */
  readonly claimIds: readonly ClaimId[] | undefined;
  readonly codeOrder: CodeOrder | undefined;
  readonly untilDay: PlainDate | undefined;
};

export type JobChange = {
  readonly state: JobState;
  readonly step: JobStep;
  readonly done: number;
  readonly of?: number | undefined;
  readonly problem?: JobProblem;
  readonly untilDay?: PlainDate | undefined;
};

/** Part of `Unit`. */
export type JobBook = {
  /** Opens the job and queues it with this commit; one of that kind that is open already is answered, and queued should it have been lost. */
  readonly openJob: (order: JobOrder & { readonly jobId: string }) => Promise<JobRecord>;
  readonly job: (jobId: string) => Promise<JobRecord | undefined>;
  /** Keeps what became of an order beside it. */
  readonly noteCodeOrder: (jobId: string, order: CodeOrder) => Promise<void>;
  readonly moveJob: (jobId: string, change: JobChange) => Promise<void>;
  /** Queues a running job again in place of the entry that its worker holds. */
  readonly giveBackJob: (jobId: string) => Promise<void>;
};
