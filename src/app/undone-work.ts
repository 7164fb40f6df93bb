/** Work that the database undid because of other work beside it, and not because of what it says. */

const UNDONE: ReadonlySet<string> = new Set(['transaction-must-not-deadlock', 'transaction-must-be-serializable']);
const AWAY: ReadonlySet<string> = new Set(['database-must-stay-connected', 'database-must-be-ready']);

const codeOf = (error: unknown): string => String((error as { code?: unknown } | undefined)?.code);

/** Another transaction came first: the same work can be run again as it was. */
export const isUndone = (error: unknown): boolean => UNDONE.has(codeOf(error));

/** A claim was moved between the reading and the writing of it: the same work on the claim as it stands now may say something else. */
const isOvertaken = (error: unknown): boolean => codeOf(error) === 'claim-must-move-forward';

/** The database was not there to say anything about the work. */
export const isAway = (error: unknown): boolean => AWAY.has(codeOf(error));

const TRIES = 5;

/**
 * In: one whole transaction, which reads anew what it decides by, or work that goes on where the books are. Errors: the work's own at
 * once; that others come first, when that goes on.
 */
export async function againWhenUndone<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(isUndone(error) || isOvertaken(error)) || tries === TRIES) throw error;
    }
  }
}
