/** `claimwright intake`: foreign files into the books, with counts that match and every visit a claim to be or somebody's work. */
import { basename } from 'node:path';
import { answerForAny } from '../app/answer-intake.ts';
import type { IntakeFile } from '../app/intake-ports.ts';
import type { Actor } from '../app/ports.ts';
import type { IntakeDay } from '../app/settle-ports.ts';
import { defaultBillableFrom, startIntake } from '../app/start-intake.ts';
import { type IntakeProgress, takeIn } from '../app/take-in.ts';
import type { OrganizationId } from '../claims/identifiers.ts';
import { foldName } from '../claims/likeness.ts';
import { codeSetsOf } from '../wire/code-shelf.ts';
import { intakeFilesOf } from '../intake/open-files.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { currentDemo } from './current-demo.ts';
import { organizationOf, tagOf } from './demo-plan.ts';
import { enrollIncoming } from './enrolled-members.ts';
import { sha256Of } from './hash.ts';
import { type Installation, openInstallation, systemClock, systemEntropy } from './installation.ts';
import { type IntakeArguments, intakeArguments } from './intake-arguments.ts';
import { hasFindings, intakeReport } from './intake-report.ts';
import { organizationMeant } from './organization-meant.ts';
import { progressBar } from './progress-bar.ts';
import { keepHeapSmall } from './small-heap.ts';
import { type Command, type Terminal, UsageError } from './usage.ts';

export const intakeCommand: Command = {
  name: 'intake',
  usage:
    'intake [--fhir PATH...] [--note PATH...] [--csv PATH...] [--patients FILE...] [--source NAME] [--billable-from DATE] [--provider NPI] [--place NAME] [--organization ID] [--json]',
  summary: `Takes in what other systems send: FHIR R4 bundles and NDJSON, notes, tables, migration lists; files or folders.
      Every visit ends as a visit to code or as work that says what is missing, and the counts are printed. The same file
      twice changes nothing; a run that was interrupted goes on when it is started again with the same files.
        --source         the sending system's name, whose numbers these are (default: "fhir", "note", "csv" or "patients")
        --billable-from  visits before that day become history (default: the longest filing limit of your payers ago)
        --provider       NPI of the clinician of yours who treated where the file names nobody you know
        --place          name of your place where the visit was where the file names none you know
      Exit 0: everything came in. 1: something was rejected or a file could not be read. 2: wrong words, or nothing there.`,
  run: async (words, terminal) => {
    const given = intakeArguments(words);
    keepHeapSmall();
    const files = await filesOf(given);
    const installation = await openInstallation(terminal.config, terminal.say);
    try {
      const organizationId = await organizationFor(installation, terminal, given.organization);
      return await takeAll({ given, files, installation, organizationId, terminal });
    } finally {
      await installation.close();
    }
  },
};

async function filesOf({ paths }: IntakeArguments): Promise<readonly IntakeFile[]> {
  const files: IntakeFile[] = [];
  for (const { path, format } of paths) {
    try {
      files.push(...(await intakeFilesOf([path], format)));
    } catch {
      throw new UsageError(`${basename(path)} cannot be read. Check the path and that you may read it.`);
    }
  }
  if (files.length === 0)
    throw new UsageError(
      'The folders hold no file of that kind: .json or .ndjson for --fhir, .txt for --note, .csv for the others.',
    );
  return files;
}

/** The one that is named, the only one, or the demonstration that ran last. */
async function organizationFor(
  installation: Installation,
  terminal: Terminal,
  named: string | undefined,
): Promise<OrganizationId> {
  try {
    return await organizationMeant(installation, named);
  } catch (error) {
    if (named !== undefined) throw error;
    const demo = await currentDemo(terminal.config.home).catch(() => undefined);
    if (demo === undefined) throw error;
    return organizationOf(demo);
  }
}

type Whole = {
  readonly given: IntakeArguments;
  readonly files: readonly IntakeFile[];
  readonly installation: Installation;
  readonly organizationId: OrganizationId;
  readonly terminal: Terminal;
};

async function takeAll({ given, files, installation, organizationId, terminal }: Whole): Promise<number> {
  const { store } = installation;
  const actor: Actor = { organizationId, actor: 'command line', purpose: 'take in' };
  const day = await dayOf(installation, actor, terminal.config.home);
  const system = given.source ?? files[0]?.format ?? 'intake';
  const { runId, isResumed } = await openRun(day, { given, files, system });
  if (isResumed) terminal.say('These files were begun before; the intake goes on where it stopped.');
  const bar = progressBar(process.stderr, terminal.config.plain || given.json);
  const opened = new Map(files.map((file) => [file.sha256, file]));
  try {
    await takeIn({
      day,
      timeZone: day.office.practice.locations[0]?.timeZone ?? 'UTC',
      open: ({ sha256 }) => opened.get(sha256),
      show: showOn(bar.show),
      begin: () => {},
    });
  } finally {
    bar.end();
  }
  await enrollInDemonstration(store, organizationId, terminal);
  const run = await store.transact({ ...actor, purpose: 'report the intake' }, (unit) => unit.intakeRun(runId));
  if (run === undefined) throw new RangeError('The run is not in the books any more; start it again.');
  const rejected = await store.transact({ ...actor, purpose: 'report the intake' }, (unit) =>
    unit.intakeRejected(runId, { after: undefined, limit: 20 }),
  );
  if (given.json) terminal.print(JSON.stringify({ ...run, rejectedRows: rejected.rows }, null, 1));
  else for (const line of intakeReport(run, rejected.rows)) terminal.print(line);
  return hasFindings(run) ? 1 : 0;
}

/** In the demonstration the sandbox payers learn of the cards that came in, at their next start. */
async function enrollInDemonstration(
  store: Installation['store'],
  organizationId: OrganizationId,
  terminal: Terminal,
): Promise<void> {
  const { home } = terminal.config;
  const demo = await currentDemo(home).catch(() => undefined);
  if (demo === undefined || organizationOf(demo) !== organizationId) return;
  const cards = await enrollIncoming(store, { organizationId, home, tag: tagOf(demo) });
  if (cards > 0) terminal.say(`The sandbox payers know ${cards} cards of patients who came in, from their next start on.`);
}

const showOn =
  (show: (done: number, of: number, words: string) => void) =>
  (progress: IntakeProgress): void => {
    if (progress.step === 'reading') show(progress.bytesDone, progress.bytes, 'bytes read');
    else show(0, progress.left, 'patients left to settle');
  };

async function dayOf({ store }: Installation, actor: Actor, home: string): Promise<IntakeDay> {
  const { practice, today } = await store.transact({ ...actor, purpose: 'read the practice' }, async (unit) => ({
    practice: await unit.practice(),
    today: await unit.today(),
  }));
  return {
    ...{ store, actor, today },
    office: { practice, codesets: codeSetsOf(home) },
    clock: systemClock,
    entropy: systemEntropy,
    sha256: sha256Of,
  };
}

/** A run over the same files that is not over is gone on with; every other start is a new run. */
async function openRun(
  day: IntakeDay,
  { given, files, system }: { readonly given: IntakeArguments; readonly files: readonly IntakeFile[]; readonly system: string },
): Promise<{ readonly runId: string; readonly isResumed: boolean }> {
  return day.store.transact(day.actor, async (unit) => {
    const open = await unit.openIntakes();
    const same = open.find(
      (run) => run.system === system && run.files.map((f) => f.sha256).join() === files.map((f) => f.sha256).join(),
    );
    const runId = same?.runId ?? uuidV7(day.clock.nowMillis(), day.entropy.bytes(10));
    const billableFrom: PlainDate = given.billableFrom ?? (await defaultBillableFrom(unit));
    if (same === undefined) {
      const named = files.map(({ name, format, sizeBytes, sha256 }) => ({ name, format, sizeBytes, sha256 }));
      await startIntake(unit, { runId, system, billableFrom, files: named });
    }
    await sayForAll(day, unit, { given, system, runId });
    return { runId, isResumed: same !== undefined };
  });
}

type Unit = Parameters<Parameters<IntakeDay['store']['transact']>[1]>[0];

/** `--provider` and `--place` are a person's answers, kept for that sender. */
async function sayForAll(
  day: IntakeDay,
  unit: Unit,
  { given, system, runId }: { readonly given: IntakeArguments; readonly system: string; readonly runId: string },
): Promise<void> {
  const { providers, locations } = day.office.practice;
  const questionId = (): string => uuidV7(day.clock.nowMillis(), day.entropy.bytes(10));
  if (given.provider !== undefined) {
    const provider = providers.find(({ npi }) => npi === given.provider);
    if (provider === undefined) throw new UsageError('--provider names an NPI of nobody in this practice.');
    await answerForAny(unit, { questionId: questionId(), runId, system, kind: 'which-provider', answer: provider.providerId });
  }
  if (given.place !== undefined) {
    const folded = foldName(given.place);
    const place = locations.find(({ name }) => foldName(name) === folded);
    if (place === undefined) throw new UsageError(`--place must be one of: ${locations.map(({ name }) => name).join(', ')}.`);
    await answerForAny(unit, { questionId: questionId(), runId, system, kind: 'which-place', answer: place.locationId });
  }
}
