/** What every use case of one business day is given: who acts, on which day, with which office and partner. */
import type { Coder, Office } from '../cycle.ts';
import type { ClaimIds } from '../charges/build-claims.ts';
import type { ChargeId, ClaimId, EncounterId, PatientControlNumber } from '../claims/identifiers.ts';
import { newPatientControlNumber } from '../claims/patient-control-number.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import type { Mailbox, PartnerSettings } from './partner-ports.ts';
import type { Actor, Clock, Entropy, Sha256Of, Store } from './ports.ts';

export type Day = {
  readonly store: Store;
  readonly actor: Actor;
  readonly office: Office;
  readonly today: PlainDate;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly sha256: Sha256Of;
  readonly partner: PartnerSettings;
  readonly openMailbox: () => Mailbox;
  /** Waits between two tries; a test passes one that does not. */
  readonly pause: (millis: number) => Promise<void>;
  readonly coder: CodingDesk;
  /** Where a person sees how far the day is; the demonstration draws a bar. */
  readonly progress: (step: string, done: number) => void;
};

/** The coder at work: undefined while nobody has decided on that visit yet. */
export type CodingDesk = (encounterId: EncounterId) => Coder | undefined;

export const newId = <Id extends string>(day: Pick<Day, 'clock' | 'entropy'>): Id =>
  uuidV7(day.clock.nowMillis(), day.entropy.bytes(10)) as Id;

export const newClaimIds = (day: Pick<Day, 'clock' | 'entropy'>): ClaimIds => ({
  claimId: newId<ClaimId>(day),
  patientControlNumber: newPatientControlNumber(day.entropy.bytes(12)) satisfies PatientControlNumber,
});

export const newBillIds = (day: Pick<Day, 'clock' | 'entropy'>): ClaimIds & { readonly charge: () => ChargeId } => ({
  ...newClaimIds(day),
  charge: () => newId<ChargeId>(day),
});

/** Items worked on in one transaction: big enough to be fast, small enough to lose little when killed. */
export const CHUNK = 250;
