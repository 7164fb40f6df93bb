/**
 * What the store refuses. `code` is permanent and phrased as the assertion that was broken. The text of a database
 * error stays inside this room: it quotes key values, and those can be patient data.
 */
import pg from 'pg';

export class StoreFailure extends Error {
  override name = 'StoreFailure';
  readonly code: string;
  /** Five characters of the SQL standard or of post_journal (CW001 …), when the database refused. */
  readonly sqlState: string | undefined;

  constructor(code: string, message: string, sqlState?: string) {
    super(`${code}: ${message}`);
    this.code = code;
    this.sqlState = sqlState;
  }
}

/** Raised by our own functions; the detail is the key of a journal entry, which is made of ids. */
const RAISED: Readonly<Record<string, string>> = {
  CW001: 'Use the organization that the transaction was opened for.',
  CW002: 'An entry needs two legs or more that sum to zero. Nothing of this posting was kept.',
  CW003: 'One posting holds the same entry twice.',
  CW004: 'The entry is already reversed. Reverse the reversal, or post a new entry.',
  CW005: 'The same business fact was posted before with other amounts. Reverse the first entry and post under a new key.',
  CW006: 'The month is closed. Post on a day of an open month, or have the month reopened.',
  CW007: 'A reversal must repeat the entry account by account with opposite signs.',
};

/** What to say for the constraints that a caller can run into. */
const CONSTRAINTS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  journal_header_reverses_once: [
    'journal-entry-must-be-reversed-once',
    'Another transaction reversed the entry at the same time.',
  ],
  patient_chart_number_once: [
    'chart-number-must-be-unique',
    'Another patient has this chart number. Find that patient, or give another number.',
  ],
  claim_control_number_once: [
    'patient-control-number-must-be-unique',
    'Another claim has this patient control number. Make a new one.',
  ],
  claim_unfinished_has_standing: [
    'unfinished-claim-must-have-queue-and-date',
    'A claim that is not finished names its queue and its due date; a finished one has neither.',
  ],
  outbound_claim_leaves_once: [
    'claim-must-leave-once',
    'The claim is already in another file. Send that file again, or correct the claim.',
  ],
  outbound_file_name_once: ['file-name-must-be-unique', 'The partner already has a file of this name. Build the file anew.'],
  outbound_file_number_was_allocated: [
    'control-number-must-be-allocated',
    'Take the number from nextControlNumbers in the same transaction.',
  ],
  statement_number_once: ['statement-number-must-be-unique', 'Another statement has this number. Make a new one.'],
};

/** SQLSTATE classes that say more than "refused". */
const STATES: Readonly<Record<string, readonly [code: string, message: string]>> = {
  '40P01': ['transaction-must-not-deadlock', 'Two transactions waited for each other and this one was undone. Run it again.'],
  '40001': [
    'transaction-must-be-serializable',
    'Another transaction changed the same rows and this one was undone. Run it again.',
  ],
  '42501': ['role-must-have-the-right', 'The database role may not do this.'],
  '57P01': ['database-must-stay-connected', 'The database closed the connection and the transaction was undone. Run it again.'],
  '57P03': ['database-must-be-ready', 'The database is starting. Try again in a moment.'],
};

/** Errors of the connection itself, which carry no SQLSTATE. */
const isConnectionError = (error: Error): boolean =>
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(
    error.message,
  ) ||
  ('code' in error && typeof error.code === 'string' && /^E(CONN|PIPE|HOST|ADDR)/.test(error.code));

/** The same error without what it quotes. Errors that are not the database's pass unchanged. */
export function withoutQuotedValues(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) return fromDatabase(error);
  if (error instanceof Error && isConnectionError(error)) {
    return new StoreFailure(
      'database-must-stay-connected',
      'The connection to the database was lost and the transaction was undone. Run it again.',
    );
  }
  return error;
}

function fromDatabase(error: pg.DatabaseError): StoreFailure {
  const state = error.code ?? '';
  const raised = RAISED[state];
  if (raised !== undefined) {
    return new StoreFailure(error.message, `${raised}${error.detail === undefined ? '' : ` (entry ${error.detail})`}`, state);
  }
  const known = CONSTRAINTS[error.constraint ?? ''] ?? STATES[state];
  if (known !== undefined) return new StoreFailure(known[0], known[1], state);
  const where = [error.table, error.column, error.constraint].filter((part) => part !== undefined).join(', ');
  return new StoreFailure(
    'database-must-accept-the-statement',
    `PostgreSQL refused with SQLSTATE ${state}${where === '' ? '' : ` (${where})`}. The server's log, when it keeps statements, has the rest.`,
    state,
  );
}
