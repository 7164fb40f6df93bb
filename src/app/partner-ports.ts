/** What the use cases need of a trading partner: its mailbox, over SFTP or a folder. Rank 5 (wire/) provides it. */
import type { Failure, Result } from '../kernel/result.ts';

/** Failures of a partner connection, each with its own named place. */
export type WireFailure = Failure<
  'partner-must-be-reachable' | 'host-key-must-match' | 'log-in-must-be-accepted' | 'transfer-must-complete'
>;

export type RemoteFile = { readonly name: string; readonly bytes: number; readonly modifiedAtMillis: number };

/** A trading partner's mailbox, over SFTP. Every call opens what it needs; `close` ends the session. */
export type Mailbox = {
  readonly list: (folder: 'inbox' | 'outbox') => Promise<Result<readonly RemoteFile[], WireFailure>>;
  /** Writes `<name>.part` into the partner's inbox, replacing an earlier partial. */
  readonly uploadPart: (name: string, bytes: Uint8Array) => Promise<Result<void, WireFailure>>;
  /** `<name>.part` → `<name>`. */
  readonly finishUpload: (name: string) => Promise<Result<void, WireFailure>>;
  readonly download: (name: string, listedBytes?: number) => Promise<Result<Uint8Array, WireFailure>>;
  /** Takes a file we have safely stored out of the partner's outbox. */
  readonly remove: (name: string) => Promise<Result<void, WireFailure>>;
  readonly close: () => Promise<void>;
};

export type PartnerSettings = {
  readonly partnerId: string;
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly username: string;
  /** OpenSSH private key text or a password; from configuration, never stored with tenant data. */
  readonly secret: { readonly kind: 'private-key' | 'password'; readonly value: string };
  /** SHA-256 fingerprint of the host key, base64 without padding, as ssh-keygen prints it. */
  readonly hostKeySha256: string;
  readonly senderId: string;
  readonly receiverId: string;
  /** ISA15: a test partner's files can never post in production, and the reverse. */
  readonly usage: 'T' | 'P';
};

export type Wire = { readonly open: (partner: PartnerSettings) => Mailbox };
