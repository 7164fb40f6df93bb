/**
 * X12 speed beside a raw byte scan of the same file in the same run.
 *   node bench/x12.bench.ts [claims]
 * The file: a standard four-line 837P claim repeated, 5,000 to a transaction, in 64 KiB chunks.
 */
import { once } from 'node:events';
import { Readable, type Transform } from 'node:stream';
import { checkFile } from '../src/x12/check-file.ts';
import { encodeTransaction } from '../src/x12/encode.ts';
import { GUIDE_837P } from '../src/x12/guides/837p.ts';
import NodeX12Package from 'node-x12';
import { X12parser as StreamParser } from 'x12-parser';
import { readTransactions } from '../src/x12/interchange.ts';
import { segmentReader } from '../src/x12/syntax.ts';
import { body837, interchange837 } from '../src/x12/sample.ts';
import { validate } from '../src/x12/validate.ts';

function* chunked(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

const claims = Number(process.argv[2] ?? 20_000);
const bytes = interchange837(claims);

function measure(name: string, run: () => string): void {
  const times: number[] = [];
  let note = '';
  for (let i = 0; i < 4; i += 1) {
    const start = process.cpuUsage();
    note = run();
    const used = process.cpuUsage(start);
    times.push((used.user + used.system) / 1000);
  }
  const best = Math.min(...times) / 1000;
  const mb = bytes.length / 1e6 / best;
  console.log(
    `${name.padEnd(34)} ${mb.toFixed(1).padStart(8)} MB/s ${Math.round(claims / best)
      .toLocaleString('en-US')
      .padStart(12)} claims/s ${((best / claims) * 1e6).toFixed(2).padStart(8)} µs/claim  ${note}`,
  );
}

/** The same for a package that is a stream of segments; told apart from ours, which takes chunks. */
async function measureStream(name: string, open: () => Transform): Promise<void> {
  const start = process.cpuUsage();
  const parser = open();
  let n = 0;
  parser.on('data', () => {
    n += 1;
  });
  Readable.from([...chunked(bytes)].map((chunk) => Buffer.from(chunk))).pipe(parser);
  await once(parser, 'end');
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  console.log(
    `${name.padEnd(34)} ${(bytes.length / 1e6 / seconds).toFixed(1).padStart(8)} MB/s ${Math.round(claims / seconds)
      .toLocaleString('en-US')
      .padStart(12)} claims/s ${((seconds / claims) * 1e6).toFixed(2).padStart(8)} µs/claim  ${n} segments, once`,
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
const body = body837(Math.min(5000, claims));
const share = Math.min(5000, claims) / claims;
measure('whole check 1-3, no tree', () => {
  let errors = 0;
  for (const { groups } of checkFile(chunked(bytes)).interchanges)
    for (const { transactions } of groups) for (const { checked } of transactions) errors += checked.counts.error;
  return `${errors} errors`;
});
measure('whole check 1-6, lists at hand', () => {
  let errors = 0;
  const codeSets = { has: (): boolean => true };
  for (const { groups } of checkFile(chunked(bytes), { levels: [1, 2, 3, 4, 5, 6], codeSets }).interchanges)
    for (const { transactions } of groups) for (const { checked } of transactions) errors += checked.counts.error;
  return `${errors} errors`;
});
await measureStream('npm x12-parser, segments', () => new StreamParser());
await measureStream('npm node-x12, segments', () => new NodeX12Package.X12Parser());
measure('encode through the guide (tree→segs)', () => {
  let n = 0;
  for (let i = 0; i < 1 / share; i += 1) {
    const out = encodeTransaction(body, GUIDE_837P);
    n += out.ok ? out.value.length : 0;
  }
  return `${n} segments`;
});
measure('build drafts, encode, write bytes', () => `${interchange837(claims).length} bytes`);
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
