/** The book as a JSON file of the operator. */
import { readFile } from 'node:fs/promises';
import { err, InvariantViolation, ok, type Result } from '../kernel/result.ts';
import type { PayerBook } from '../payer/book.ts';
import { openPayerState } from '../payer/payer-day.ts';

type Shape = Readonly<Record<string, 'string' | 'number' | 'boolean' | 'object' | 'array'>>;

const OFFICE: Shape = { id: 'string', name: 'string', contactName: 'string', contactPhone: 'string', usage: 'string' };
const PAYER: Shape = {
  payerId: 'string',
  name: 'string',
  taxId: 'string',
  address: 'object',
  program: 'string',
  filingIndicator: 'string',
  payCycle: 'object',
  rules: 'object',
  feeSchedules: 'array',
  providers: 'array',
  plans: 'array',
  members: 'array',
  authorizations: 'array',
};
const RULES: Shape = {
  timelyFilingDays: 'number',
  unknownMember: 'string',
  acceptsReplacement: 'boolean',
  requiresAuthorization: 'array',
  serviceClasses: 'object',
  coverageDeterminations: 'array',
  bundledPairs: 'array',
  unitLimits: 'array',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first field that is missing or of another kind, as a path. */
function wrongField(value: unknown, shape: Shape, at: string): string | undefined {
  if (!isRecord(value)) return at;
  for (const [name, kind] of Object.entries(shape)) {
    const field = value[name];
    const fits = kind === 'array' ? Array.isArray(field) : kind === 'object' ? isRecord(field) : typeof field === kind;
    if (!fits) return `${at}.${name}`;
  }
  return undefined;
}

function firstProblem(value: unknown): string | undefined {
  if (!isRecord(value)) return 'the top of the file';
  const office = wrongField(value['office'], OFFICE, 'office');
  if (office !== undefined) return office;
  if (!Array.isArray(value['payers'])) return 'payers';
  for (const [i, payer] of (value['payers'] as readonly unknown[]).entries()) {
    const problem =
      wrongField(payer, PAYER, `payers[${i}]`) ?? wrongField((payer as { rules: unknown }).rules, RULES, `payers[${i}].rules`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Reads and checks the book. The error is one sentence that names the place and holds none of its content. */
export async function readBook(file: string): Promise<Result<PayerBook, string>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return err(`the book ${file} cannot be read as JSON`);
  }
  const problem = firstProblem(value);
  if (problem !== undefined) return err(`the book ${file} is wrong or incomplete at ${problem}`);
  const book = value as PayerBook;
  if (!/^[0-9A-Z]{2,15}$/.test(book.office.id))
    return err(`the book ${file}: office.id must be 2 to 15 capital letters and digits`);
  try {
    openPayerState(book);
  } catch (error) {
    const why = error instanceof InvariantViolation ? error.message : 'it does not fit the form of a book';
    return err(`the book ${file} cannot be used: ${why}`);
  }
  return ok(book);
}
