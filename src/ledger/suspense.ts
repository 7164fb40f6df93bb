/** Money that came and cannot be placed yet: it is in the books, named, and waits for a person. */
import type { RemittanceClaim } from '../claims/remittance.ts';
import { negateCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type JournalEntry, journalEntry, type Leg } from './journal.ts';
import { claimEntryKey, type PaymentKey } from './payment-key.ts';

/** The suspense entry of a claim, or none when it brings no money. */
export function suspenseEntries(input: {
  readonly remittanceClaim: RemittanceClaim;
  readonly payment: PaymentKey;
  readonly occurrence: number;
  readonly postedOn: PlainDate;
  readonly whose: Pick<Leg, 'patientId' | 'encounterId' | 'claimId'>;
}): readonly JournalEntry[] {
  const { remittanceClaim, payment, occurrence, postedOn, whose } = input;
  const paid = remittanceClaim.paidCents;
  if (paid === 0) return [];
  return [
    journalEntry({
      key: claimEntryKey(payment, remittanceClaim, occurrence),
      kind: 'insurance-payment',
      postedOn,
      memo: `Not placed yet: ${payment.payerName}, trace ${payment.traceNumber}`,
      legs: [
        { account: '1010', cents: paid, ...whose },
        { account: paid > 0 ? '2010' : '1300', cents: negateCents(paid), ...whose },
      ],
    }),
  ];
}
