/** What the screens of files and payments received read of the store; `Unit` of ports.ts has it. */
import type { Acknowledgement } from '../claims/acknowledgement.ts';
import type { ClaimId, PatientId, Sha256 } from '../claims/identifiers.ts';
import type { PersonName } from '../claims/party.ts';
import type { Remittance } from '../claims/remittance.ts';
import type { WorkItem } from '../claims/work-item.ts';
import type { Cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { InboundFile, PaymentIdentity } from './ports.ts';
import type { ClaimInFile, FileFacts, FilePage, FileRow, FileSearch } from './views/files.ts';
import type { RemittancePage, RemittanceRow, RemittanceSearch } from './views/remittances.ts';

/** The four parts of a payment key; payer and trace as the key writes them (ledger/payment-key.ts). */
export type PaymentKeyParts = Omit<PaymentIdentity, 'payerTaxId' | 'traceNumber'> & {
  readonly payerPart: string;
  readonly tracePart: string;
};

export type PaymentOnFile = {
  readonly row: RemittanceRow;
  readonly remittance: Remittance;
  /** Which of our claims each claim of it was matched to, by its numbers and occurrence. */
  readonly matches: readonly {
    readonly patientControlNumber: string;
    readonly payerClaimControlNumber: string;
    readonly statusCode: string;
    readonly occurrence: number;
    readonly claimId: ClaimId | undefined;
    readonly patientId: PatientId | undefined;
    readonly patientName: PersonName | undefined;
  }[];
  readonly variants: readonly { readonly fileId: string; readonly fileName: string; readonly receivedOn: PlainDate }[];
};

export type FileViews = {
  /** The latest first. */
  readonly filePage: (search: FileSearch) => Promise<FilePage>;
  readonly fileRow: (fileId: string) => Promise<FileRow | undefined>;
  readonly fileBytes: (
    fileId: string,
  ) => Promise<{ readonly fileName: string; readonly bytes: Uint8Array; readonly sha256: Sha256 } | undefined>;
  /** What is known of the bytes without reading them. */
  readonly fileSize: (fileId: string) => Promise<{ readonly byteCount: number; readonly sha256: Sha256 } | undefined>;
  readonly outboundFacts: (fileId: string) => Promise<Pick<FileFacts, 'numbers' | 'moves' | 'partner'>>;
  readonly claimsInFile: (fileId: string, limit: number) => Promise<readonly ClaimInFile[]>;
  readonly paymentsInFile: (fileId: string) => Promise<FileFacts['payments']>;
  readonly acknowledgementsInFile: (
    fileId: string,
    limit: number,
  ) => Promise<readonly { readonly claimId: ClaimId | undefined; readonly acknowledgement: Acknowledgement }[]>;
  /** Open work whose subject names the file. */
  readonly workOfFile: (fileId: string, fileName: string) => Promise<readonly WorkItem[]>;
  /** Locked until the transaction ends; undefined when it is not an inbound file of ours. */
  readonly inboundFile: (fileId: string) => Promise<InboundFile | undefined>;
};

/** A leg on account 1300. */
export type OffsetMove = {
  readonly on: PlainDate;
  readonly key: string;
  readonly memo: string;
  readonly reason: string | null;
  readonly cents: Cents;
};

export type RemittanceViews = {
  /** Every move of payer offsets, the latest first. */
  readonly payerOffsetMoves: () => Promise<readonly OffsetMove[]>;
  /** By payment date, the latest first. */
  readonly remittancePage: (search: RemittanceSearch) => Promise<RemittancePage>;
  readonly paymentOnFile: (key: PaymentKeyParts) => Promise<PaymentOnFile | undefined>;
  /** Cash (account 1010) of these journal entries; those that were never posted are absent. */
  readonly cashOfEntries: (keys: readonly string[]) => Promise<ReadonlyMap<string, Cents>>;
};
