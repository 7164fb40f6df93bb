/** Days at the sample office, for tests: files in, what came out, and how to look at it. */
import { cents } from '../kernel/money.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { readInterchanges } from '../x12/interchange.ts';
import { bytesToText } from '../x12/text.ts';
import { validate } from '../x12/validate.ts';
import type { PayerBook } from './book.ts';
import { openPayerState, type OutboundFile, payerDay, type PayerEvent, type PayerState } from './payer-day.ts';
import { SAMPLE_NPI } from './sample-book.ts';
import { type SampleClaim, sample837p } from './sample-837p.ts';

export const START = plainDate('2026-03-03');

export const claimFor = (memberId: string, payerId: string, parts: Partial<SampleClaim> = {}): SampleClaim => ({
  patientControlNumber: 'PCN1',
  payerId,
  memberId,
  lastName: 'ALDER',
  firstName: 'PAT',
  birthDate: plainDate('1950-05-05'),
  serviceDate: plainDate('2026-03-02'),
  lines: [{ code: '99213', chargeCents: cents(17_000) }],
  ...parts,
});

export const fileOf = (claims: readonly SampleClaim[], controlNumber = 1, receiverId = 'PAYERHUB') => {
  const bytes = sample837p({ controlNumber, sentOn: START, receiverId, billingNpi: SAMPLE_NPI, claims });
  return { name: `claims-${controlNumber}.x12`, bytes, sha256: `sha-${controlNumber}-${bytes.length}` };
};

type Inbox = Readonly<Record<number, readonly ReturnType<typeof fileOf>[]>>;
type Run = { readonly state: PayerState; readonly files: readonly OutboundFile[]; readonly events: readonly PayerEvent[] };

/** Works `days` days from START; `inbox` says which files arrive on which day. */
export function run(book: PayerBook, inbox: Inbox, days: number): Run {
  let state = openPayerState(book);
  const files: OutboundFile[] = [];
  const events: PayerEvent[] = [];
  for (let day = 0; day < days; day += 1) {
    const result = payerDay(state, { today: addDays(START, day), inboundFiles: inbox[day] ?? [] });
    state = result.state;
    files.push(...result.outboundFiles);
    events.push(...result.events);
  }
  return { state, files, events };
}

const textOf = (file: OutboundFile | undefined): string => bytesToText(file?.bytes ?? new Uint8Array());
export const segmentsOf = (file: OutboundFile | undefined, id: string): readonly string[] =>
  textOf(file)
    .split('~')
    .filter((segment) => segment.startsWith(`${id}*`));
export const ofKind = (files: readonly OutboundFile[], kind: string): readonly OutboundFile[] =>
  files.filter((file) => file.kind === kind);

/** Everything the office writes must read back without one finding at levels 1 to 3. Errors: a finding throws, with its code and file. */
export function assertClean(files: readonly OutboundFile[]): void {
  for (const file of files) {
    const read = readInterchanges(file.bytes);
    const groups = read.interchanges.flatMap((interchange) => interchange.groups);
    const findings = [
      ...read.findings,
      ...read.interchanges.flatMap((interchange) => interchange.findings),
      ...groups.flatMap((group) => group.findings),
      ...groups.flatMap((group) => group.transactions.flatMap((transaction) => validate(transaction).findings)),
    ];
    assert(read.interchanges.length === 1, `${file.name} must hold one interchange`);
    assert(findings.length === 0, `${file.name}: ${findings[0]?.code} at ${findings[0]?.path}`);
  }
}
