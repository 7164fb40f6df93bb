/** What the jobs need of the world besides the store; the composition gives it. */
import type { Day } from '../app/day.ts';
import type { CodeOrder, CodeOutcome } from '../app/code-release-ports.ts';
import type { IntakeShelf } from '../app/intake-ports.ts';
import type { Actor } from '../app/ports.ts';
import type { OrganizationId } from '../claims/identifiers.ts';

/** An order of code sets under way; the files are read in a thread of their own. */
export type CodesUnderWay = {
  readonly actor: Actor;
  readonly order: CodeOrder;
  readonly reading: (release: string) => void;
  readonly writing: (rows: number, of: number) => void;
  readonly stopping: AbortSignal;
};

export type JobWorld = {
  /** A business day of that organization in that person's name; `today` is read from the books. */
  readonly day: (actor: Actor, progress: Day['progress']) => Promise<Day>;
  /** Undefined where the clock turns the days. */
  readonly calendar: (organizationId: OrganizationId) => Promise<SimulatedCalendar | undefined>;
  /** Installs publishers' files that people brought; each release is whole or not there. */
  readonly installCodes?: (work: CodesUnderWay) => Promise<readonly CodeOutcome[]>;
  /** The files that people of that organization brought to be taken in. */
  readonly intakeShelf?: (actor: Actor) => IntakeShelf;
};

/** The simulated counterparties' process does not answer. */
export class PartnersAway extends Error {
  override readonly name = 'PartnersAway';
}

/** Errors of both: `PartnersAway`. */
export type SimulatedCalendar = {
  /** The counterparties take in what lies with them and answer what is due today. */
  readonly partnersWork: () => Promise<void>;
  /** Works through today on both sides, then turns the calendar. Killed and run again, it does the rest of that day. */
  readonly runDay: (actor: Actor, progress: Day['progress']) => Promise<void>;
};
