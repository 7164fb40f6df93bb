/** The envelope of a claim file: who sends, who receives, which numbers, and the name that both sides will know it by. */
import type { Office } from '../cycle.ts';
import type { ClaimFileEnvelope } from '../edi/to-837p.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { PartnerSettings } from './partner-ports.ts';
import type { ControlNumbers } from './ports.ts';

/** Written as the time of the batch: the file's bytes depend on the day and the numbers, not on the minute. */
const BATCH_TIME = '1700';

export function claimFileEnvelope(
  {
    office,
    partner,
    today,
  }: {
    readonly office: Office;
    readonly partner: Pick<PartnerSettings, 'name' | 'senderId' | 'receiverId' | 'usage'>;
    readonly today: PlainDate;
  },
  controlNumbers: ControlNumbers,
): ClaimFileEnvelope & { readonly fileName: string } {
  const { organization } = office.practice;
  return {
    fileName: `837P-${today.replaceAll('-', '')}-${controlNumbers.interchange}.x12`,
    controlNumbers,
    senderId: partner.senderId,
    receiverId: partner.receiverId,
    receiverName: partner.name,
    date: today,
    time: BATCH_TIME,
    usage: partner.usage,
    submitterName: organization.name,
    contact: { name: organization.contactName, phone: organization.phone },
  };
}
