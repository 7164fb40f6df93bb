/** The command line of the payers' office. */
import { parseArgs } from 'node:util';
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts';
import { err, ok, type Result } from '../kernel/result.ts';

export type OfficeArguments = {
  readonly home: string;
  readonly databaseUrl: string;
  readonly bookFile: string;
  readonly sftpPort: number;
  readonly httpPort: number;
  readonly token: string;
  /** Used only when the office opens for the first time. */
  readonly today: PlainDate;
  readonly user: { readonly name: string; readonly password?: string; readonly publicKeyFile?: string };
};

export const USAGE = [
  'usage: main.ts --home DIR --database URL --book FILE --today YYYY-MM-DD --sftp-port N --http-port N --token SECRET',
  '               --sftp-user NAME (--sftp-password SECRET | --sftp-key FILE.pub)',
  'What is secret may stand in PAYER_OFFICE_TOKEN, PAYER_OFFICE_SFTP_PASSWORD and PAYER_OFFICE_DATABASE_URL instead, where',
  'no list of processes shows it. Port 0 takes a free port.',
].join('\n');

const OPTIONS = {
  home: { type: 'string' },
  database: { type: 'string' },
  book: { type: 'string' },
  today: { type: 'string' },
  'sftp-port': { type: 'string', default: '0' },
  'http-port': { type: 'string', default: '0' },
  token: { type: 'string' },
  'sftp-user': { type: 'string', default: 'claimwright' },
  'sftp-password': { type: 'string' },
  'sftp-key': { type: 'string' },
} as const;

function portOf(text: string): number | undefined {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : undefined;
}

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

function readValues(args: readonly string[]): Result<Values, string> {
  try {
    return ok(parseArgs({ args: [...args], options: OPTIONS, strict: true }).values as Values);
  } catch (error) {
    return err(error instanceof Error ? error.message : 'the command line cannot be read');
  }
}

/** Reads the command line. The error is one sentence for people. */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): Result<OfficeArguments, string> {
  const read = readValues(args);
  if (!read.ok) return read;
  const { value } = read;
  const token = value.token ?? env['PAYER_OFFICE_TOKEN'];
  const password = value['sftp-password'] ?? env['PAYER_OFFICE_SFTP_PASSWORD'];
  const publicKeyFile = value['sftp-key'];
  const sftpPort = portOf(value['sftp-port'] ?? '0');
  const httpPort = portOf(value['http-port'] ?? '0');
  const { home, book, today } = value;
  const database = value.database ?? env['PAYER_OFFICE_DATABASE_URL'];
  if (home === undefined || database === undefined || book === undefined) return err('--home, --database and --book are needed');
  if (today === undefined || !isPlainDate(today)) return err('--today must be a calendar day written YYYY-MM-DD');
  if (token === undefined || token.length < 8) return err('--token must have at least 8 characters');
  if (sftpPort === undefined || httpPort === undefined) return err('a port is a number from 0 to 65535');
  if (password === undefined && publicKeyFile === undefined) return err('--sftp-password or --sftp-key is needed');
  return ok({
    home,
    databaseUrl: database,
    bookFile: book,
    sftpPort,
    httpPort,
    token,
    today,
    user: {
      name: value['sftp-user'] ?? 'claimwright',
      ...(password === undefined ? {} : { password }),
      ...(publicKeyFile === undefined ? {} : { publicKeyFile }),
    },
  });
}
