/** A file that cannot be applied lands in a named place with a located message and work for a person, and changes nothing else. */
import type { WorkOrder } from '../claims/work-item.ts';
import { saidFailure } from '../claims/work-orders.ts';
import { addDays } from '../kernel/plain-date.ts';
import type { Failure } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import type { Day } from './day.ts';
import type { InboundFile, Unit } from './ports.ts';

export type SetAside = { readonly file: InboundFile; readonly kind: WorkOrder['kind']; readonly failure: Failure };

/** Out: always false, "not applied", so that a reader can end with it. */
export async function quarantine(day: Pick<Day, 'today'>, unit: Unit, { file, kind, failure }: SetAside): Promise<false> {
  const where = failure.path === undefined ? '' : ` (${failure.path})`;
  await unit.markInbound(file.fileId, kind === 'unbalanced-remittance' ? 'REJECTED' : 'QUARANTINED', `${failure.code}${where}`);
  await unit.openWork([
    {
      queue: 'posting',
      kind,
      reason: said('{file}: {why}', { file: file.fileName, why: saidFailure(failure) }),
      nextAction: said(
        'Read the file beside this message, ask the sender for a corrected one, and close this when it has come. Nothing was changed.',
      ),
      openedOn: day.today,
      dueOn: addDays(day.today, 2),
      // The name alone may come again with other content: the id tells them apart.
      subject: `${file.fileName.slice(0, 80)} ${file.fileId}`,
    },
  ]);
  return false;
}
