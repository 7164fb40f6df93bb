/** What was still open in the system a practice came from, for one patient and one original service or day. */
import type { Cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ChargeId, PatientId, PayerId } from './identifiers.ts';

export type OpeningBalance = {
  /** Stands in the journal where a charge's id does. */
  readonly balanceId: ChargeId;
  readonly patientId: PatientId;
  readonly owedBy: 'patient' | 'payer';
  readonly payerId: PayerId | undefined;
  /** Positive is owed to the practice, negative held or owed by it; never zero. */
  readonly cents: Cents;
  /** Day of the original service: the balance ages from then. */
  readonly asOf: PlainDate;
  readonly words: string | undefined;
  /** Where it stood. */
  readonly file: string;
  readonly line: number | undefined;
  readonly postedOn: PlainDate;
};
