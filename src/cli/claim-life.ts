/** Everything known about one visit's way to money, gathered for printing: the same from memory and from the database. */
import type { ClaimAcknowledgement } from '../claims/acknowledgement.ts';
import type { Charge } from '../claims/charge.ts';
import type { Claim } from '../claims/claim.ts';
import type { CodingDecision, Suggestion } from '../claims/coded-encounter.ts';
import type { Encounter } from '../claims/encounter.ts';
import type { RemittanceClaim } from '../claims/remittance.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import type { Statement } from '../ledger/statement.ts';

export type ClaimLife = {
  /** What kind of visit the generator made, in the demonstration. */
  readonly scenario?: string;
  readonly encounter: Encounter;
  readonly suggestions: readonly Suggestion[];
  readonly decision: CodingDecision | undefined;
  readonly charges: readonly Charge[];
  readonly stages: readonly { readonly on: PlainDate; readonly claim: Claim }[];
  readonly acknowledgements: readonly { readonly on: PlainDate; readonly acknowledgement: ClaimAcknowledgement }[];
  readonly answers: readonly {
    readonly on: PlainDate;
    readonly payerName: string;
    readonly traceNumber: string;
    readonly claim: RemittanceClaim;
  }[];
  readonly entries: readonly JournalEntry[];
  readonly work: readonly WorkOrder[];
  readonly statements: readonly Statement[];
};
