/** What the books keep of each decision to give up open money. Part of `Unit`. */
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { WriteOffRecord } from './views/write-offs.ts';

export type WriteOffBook = {
  /** Who asks is the transaction's actor. */
  readonly saveWriteOff: (writeOff: Omit<WriteOffRecord, 'askedBy'>) => Promise<void>;
  /** Locked until the transaction ends. */
  readonly writeOffById: (writeOffId: string) => Promise<WriteOffRecord | undefined>;
  /** The latest first. */
  readonly writeOffsOf: (of: {
    readonly patientId: PatientId;
    readonly encounterId?: EncounterId;
  }) => Promise<readonly WriteOffRecord[]>;
  /** By the transaction's actor: approved, refused, or undone. */
  readonly moveWriteOff: (writeOffId: string, to: 'posted' | 'refused' | 'undone', on: PlainDate) => Promise<void>;
};
