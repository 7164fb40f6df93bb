/** The queue of background work, graphile_worker's own schema beside ours: brought up by the owner with the migrations. */
import { Logger, runMigrations } from 'graphile-worker';

/** Its lines could name what they are about; nothing of them is kept. */
const silent = new Logger(() => () => undefined);

/** Again is harmless; of two at once one does it. */
export const migrateJobQueue = (ownerUrl: string): Promise<void> =>
  runMigrations({ connectionString: ownerUrl, logger: silent, noHandleSignals: true });
