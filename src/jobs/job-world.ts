/** What the jobs need of the world besides the store; the composition gives it. */
import type { Day } from '../app/day.ts';
import type { IntakeShelf } from '../app/intake-ports.ts';
import type { Actor } from '../app/ports.ts';
import type { OrganizationId } from '../claims/identifiers.ts';

export type JobWorld = {
  /** A business day of that organization in that person's name; `today` is read from the books. */
  readonly day: (actor: Actor, progress: Day['progress']) => Promise<Day>;
  /** Undefined where the clock turns the days. */
  readonly calendar: (organizationId: OrganizationId) => Promise<SimulatedCalendar | undefined>;
  /** The files that people of that organization brought to be taken in. */
  readonly intakeShelf?: (actor: Actor) => IntakeShelf;
};

export type SimulatedCalendar = {
  /** The counterparties take in what lies with them and answer what is due today. */
  readonly partnersWork: () => Promise<void>;
  /** Works through today on both sides, then turns the calendar. Killed and run again, it does the rest of that day. */
  readonly runDay: (actor: Actor, progress: Day['progress']) => Promise<void>;
};
