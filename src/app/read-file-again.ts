/** A file that was set aside is read again, when a person has put right what was in its way. */
import { classify } from '../edi/classify.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { Day } from './day.ts';
import type { InboundState } from './ports.ts';
import { readOne } from './read-files.ts';

export type ReadAgainFailure = Failure<'file-must-exist' | 'file-must-be-set-aside'>;

/**
 * Out: where the file stands now; set aside again with fresh work when the cause is still there. All of it in one
 * transaction: a file whose posting throws leaves nothing and stays where it was.
 * Errors: 'file-must-exist', 'file-must-be-set-aside' (it was read, or somebody read it again meanwhile).
 */
export async function readFileAgain(day: Day, fileId: string): Promise<Result<InboundState, ReadAgainFailure>> {
  return day.store.transact({ ...day.actor, purpose: 'read a file again' }, async (unit) => {
    const file = await unit.inboundFile(fileId);
    if (file === undefined) return err({ code: 'file-must-exist', message: 'There is no such file that came in.' });
    if (file.state !== 'QUARANTINED' && file.state !== 'REJECTED') {
      return err({
        code: 'file-must-be-set-aside',
        message: `The file is ${file.state}: only one that was set aside is read again. Load the page again.`,
      });
    }
    const before = await unit.workOfFile(fileId, file.fileName);
    if (!(await readOne(day, unit, { file, kind: classify(file.bytes) }))) {
      return ok((await unit.inboundFile(fileId))?.state ?? 'QUARANTINED');
    }
    for (const item of before) await unit.finishWork(item.workItemId, 'The file was read again and applied.');
    return ok('READ');
  });
}
