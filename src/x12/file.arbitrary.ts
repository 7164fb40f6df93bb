/** Whole files made up from a guide, for laws. */
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { bodyFrom } from './guide.arbitrary.ts';
import type { Guide } from './guide.ts';
import { writeInterchange } from './write-interchange.ts';

/** An interchange of one group with `transactions` transactions (default 1). The same seed gives the same bytes. */
export const fileFrom = (guide: Guide, seed: number, transactions = 1): Uint8Array =>
  expectOk(
    writeInterchange({
      sender: { qualifier: 'ZZ', id: 'SENDER' },
      receiver: { qualifier: 'ZZ', id: 'RECEIVER' },
      controlNumber: seed,
      usage: 'T',
      date: plainDate('2026-03-04'),
      time: '1200',
      groups: [
        {
          functionalId: guide.functionalId,
          senderCode: 'SENDER',
          receiverCode: 'RECEIVER',
          version: guide.id,
          controlNumber: 1,
          transactions: Array.from({ length: transactions }, (_, i) => ({
            controlNumber: String(i + 1).padStart(4, '0'),
            guide,
            body: bodyFrom(guide, seed + i),
          })),
        },
      ],
    }),
    `a body made from guide ${guide.name} must be writable`,
  );
