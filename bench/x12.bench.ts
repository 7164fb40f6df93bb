/**
 * X12 speed beside a raw byte scan of the same file in the same run.
 *   node bench/x12.bench.ts [claims]
 * The file: a standard four-line 837P claim repeated, 5,000 to a transaction, in 64 KiB chunks.
 */
import { type LoopDraft, loop, seg, transactionBody, encodeTransaction } from '../src/x12/encode.ts';
import { GUIDE_837P } from '../src/x12/guides/837p.ts';
import { readTransactions } from '../src/x12/interchange.ts';
import { segmentReader } from '../src/x12/syntax.ts';
import { validate } from '../src/x12/validate.ts';
import { writeInterchange } from '../src/x12/write-interchange.ts';
import { plainDate } from '../src/kernel/plain-date.ts';

const line = (n: number): LoopDraft =>
  loop('2400', [
    seg('LX', String(n)),
    seg('SV1', ['HC', '99213', '25'], '50', 'UN', '1', '', '', ['1', '2']),
    seg('DTP', '472', 'D8', '20260304'),
    seg('REF', '6R', `LINE${n}`),
  ]);

const claim = (n: number): LoopDraft =>
  loop(
    '2300',
    [
      seg('CLM', `PCN${n}`, '200', '', '', ['11', 'B', '1'], 'Y', 'A', 'Y', 'Y'),
      seg('REF', 'D9', `17312${n}`),
      seg('HI', ['ABK', 'J020'], ['ABF', 'R05']),
    ],
    [
      loop('2310B', [
        seg('NM1', '82', '1', 'REED', 'ANN', '', '', '', 'XX', '1234567893'),
        seg('PRV', 'PE', 'PXC', '207Q00000X'),
      ]),
      line(1),
      line(2),
      line(3),
      line(4),
    ],
  );

const subscriber = (n: number): LoopDraft =>
  loop(
    '2000B',
    [seg('HL', String(n + 1), '1', '22', '0'), seg('SBR', 'P', '18', '', '', '', '', '', '', 'CI')],
    [
      loop('2010BA', [
        seg('NM1', 'IL', '1', 'DOE', 'JANE', '', '', '', 'MI', `W${n}`),
        seg('N3', '1 MAIN ST'),
        seg('N4', 'DENVER', 'CO', '80202'),
        seg('DMG', 'D8', '19800101', 'F'),
      ]),
      loop('2010BB', [seg('NM1', 'PR', '2', 'SAMPLE PAYER', '', '', '', '', 'PI', 'SAMPLE')]),
      claim(n),
    ],
  );

const bodyOf = (claims: number): LoopDraft =>
  transactionBody(
    '837',
    [seg('BHT', '0019', '00', '1', '20260304', '1200', 'CH')],
    [
      loop('1000A', [
        seg('NM1', '41', '2', 'CLINIC', '', '', '', '', '46', 'CLINIC'),
        seg('PER', 'IC', 'BILLING', 'TE', '3035550100'),
      ]),
      loop('1000B', [seg('NM1', '40', '2', 'SAMPLE PAYER', '', '', '', '', '46', 'SAMPLE')]),
      loop(
        '2000A',
        [seg('HL', '1', '', '20', '1'), seg('PRV', 'BI', 'PXC', '207Q00000X')],
        [
          loop('2010AA', [
            seg('NM1', '85', '2', 'CLINIC', '', '', '', '', 'XX', '1234567893'),
            seg('N3', '1 CLINIC WAY'),
            seg('N4', 'DENVER', 'CO', '802020000'),
            seg('REF', 'EI', '123456789'),
          ]),
          ...Array.from({ length: claims }, (_, i) => subscriber(i + 1)),
        ],
      ),
    ],
  );

function build(claims: number): Uint8Array {
  const sets = Math.max(1, Math.ceil(claims / 5000));
  const written = writeInterchange({
    sender: { qualifier: 'ZZ', id: 'CLINIC' },
    receiver: { qualifier: 'ZZ', id: 'SAMPLE' },
    controlNumber: 1,
    usage: 'T',
    date: plainDate('2026-03-04'),
    time: '1200',
    groups: [
      {
        functionalId: 'HC',
        senderCode: 'CLINIC',
        receiverCode: 'SAMPLE',
        version: GUIDE_837P.id,
        controlNumber: 1,
        transactions: Array.from({ length: sets }, (_, i) => ({
          controlNumber: String(i + 1).padStart(4, '0'),
          guide: GUIDE_837P,
          body: bodyOf(Math.min(5000, claims - i * 5000)),
        })),
      },
    ],
  });
  if (!written.ok) throw new Error(written.error.message);
  return written.value;
}

function* chunked(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

const claims = Number(process.argv[2] ?? 20_000);
const bytes = build(claims);

function measure(name: string, run: () => string): void {
  const times: number[] = [];
  let note = '';
  for (let i = 0; i < 4; i += 1) {
    const start = performance.now();
    note = run();
    times.push(performance.now() - start);
  }
  const best = Math.min(...times) / 1000;
  const mb = bytes.length / 1e6 / best;
  console.log(
    `${name.padEnd(34)} ${mb.toFixed(1).padStart(8)} MB/s ${Math.round(claims / best)
      .toLocaleString('en-US')
      .padStart(12)} claims/s ${((best / claims) * 1e6).toFixed(2).padStart(8)} µs/claim  ${note}`,
  );
}

console.log(
  `837P, ${claims.toLocaleString('en-US')} claims of 4 lines, ${(bytes.length / 1e6).toFixed(1)} MB, ${(bytes.length / claims).toFixed(0)} bytes/claim; best of 4`,
);
measure('byte scan for terminators', () => {
  let n = 0;
  for (let i = 0; i < bytes.length; i += 1) if (bytes[i] === 0x7e) n += 1;
  return `${n} segments`;
});
measure("split('~') and split('*')", () => {
  let n = 0;
  for (const segment of new TextDecoder('latin1').decode(bytes).split('~')) n += segment.split('*').length;
  return `${n} elements`;
});
measure('segments', () => {
  const reader = segmentReader();
  let n = 0;
  const onRead = (): void => {
    n += 1;
  };
  for (const chunk of chunked(bytes)) reader.feed(chunk, onRead);
  reader.finish(onRead);
  return `${n} segments`;
});
measure('transactions with envelope checks', () => {
  let n = 0;
  for (const event of readTransactions(chunked(bytes))) if (event.kind === 'transaction') n += event.transaction.segments.length;
  return `${n} segments`;
});
measure('read, decode, validate 1-3', () => {
  let errors = 0;
  for (const event of readTransactions(chunked(bytes)))
    if (event.kind === 'transaction') errors += validate(event.transaction).counts.error;
  return `${errors} errors`;
});
const body = bodyOf(Math.min(5000, claims));
const share = Math.min(5000, claims) / claims;
measure('encode through the guide (tree→segs)', () => {
  let n = 0;
  for (let i = 0; i < 1 / share; i += 1) {
    const out = encodeTransaction(body, GUIDE_837P);
    n += out.ok ? out.value.length : 0;
  }
  return `${n} segments`;
});
measure('build drafts, encode, write bytes', () => `${build(claims).length} bytes`);
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
