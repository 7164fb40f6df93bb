/**
 * X12 speed, each measure beside a plain split and a byte scan of the same file in the same run, in processor time.
 *   node bench/x12.bench.ts [claims]           837P and 835, 64 KiB chunks, and one claim in, its answer out
 *   node bench/x12.bench.ts gigabyte [bytes]   a file of that size (default 1 GB) in a process of its own: peak memory
 */
import { once } from 'node:events';
import { Readable, type Transform } from 'node:stream';
import NodeX12Package from 'node-x12';
import { X12parser as StreamParser } from 'x12-parser';
import { plainDate } from '../src/kernel/plain-date.ts';
import { acknowledge } from '../src/x12/acknowledge.ts';
import { checkFile, type CheckFileOptions, fileChecker } from '../src/x12/check-file.ts';
import { encodeTransaction } from '../src/x12/encode.ts';
import { GUIDE_837P } from '../src/x12/guides/837p.ts';
import { readTransactions } from '../src/x12/interchange.ts';
import { body837 } from '../src/x12/sample.ts';
import { viewReader } from '../src/x12/syntax.ts';
import { validate } from '../src/x12/validate.ts';
import { interchange835, interchange837, long837 } from './x12-files.ts';

const CHUNK = 65_536;
const ROUNDS = 5;

function* chunked(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

type Measure = readonly [name: string, run: () => unknown];

function seconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1e6;
}

const figures = (
  name: string,
  best: number,
  { bytes, claims, split }: { bytes: number; claims: number; split: number },
): string =>
  `${name.padEnd(40)} ${(bytes / 1e6 / best).toFixed(1).padStart(8)} MB/s ${Math.round(claims / best)
    .toLocaleString('en-US')
    .padStart(
      11,
    )} claims/s ${((best / claims) * 1e6).toFixed(2).padStart(8)} µs/claim ${(best / split).toFixed(2).padStart(7)} of the split`;

/** Rounds go over all measures, so that a busy moment falls on all of them; the best of each is told. */
function compare(title: string, bytes: Uint8Array, claims: number, measures: readonly Measure[]): void {
  console.log(`\n${title}, ${claims.toLocaleString('en-US')} claims, ${(bytes.length / 1e6).toFixed(1)} MB; best of ${ROUNDS}`);
  const best = measures.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1)
    measures.forEach(([, run], i) => {
      best[i] = Math.min(best[i] ?? 0, seconds(run));
    });
  const split = best[1] ?? 1;
  measures.forEach(([name], i) => console.log(figures(name, best[i] ?? 1, { bytes: bytes.length, claims, split })));
}

const YES = { has: (): boolean => true };

function checked(bytes: Uint8Array, options: CheckFileOptions): number {
  let errors = 0;
  for (const { interchange, groups } of checkFile(chunked(bytes), options).interchanges) {
    errors += interchange.findings.length;
    for (const { transactions } of groups) for (const { checked: verdict } of transactions) errors += verdict.counts.error;
  }
  if (errors > 0) throw new Error(`the file of the benchmark has ${errors} errors`);
  return errors;
}

const readings = (bytes: Uint8Array): readonly Measure[] => [
  [
    'byte scan for terminators',
    () => {
      let n = 0;
      for (let i = 0; i < bytes.length; i += 1) if (bytes[i] === 0x7e) n += 1;
      return n;
    },
  ],
  [
    "split('~') and split('*')",
    () => {
      let n = 0;
      for (const segment of new TextDecoder('latin1').decode(bytes).split('~')) n += segment.split('*').length;
      return n;
    },
  ],
  [
    'segments in place',
    () => {
      const reader = viewReader();
      let n = 0;
      const onView = (): void => {
        n += 1;
      };
      for (const chunk of chunked(bytes)) reader.feed(chunk, onView);
      reader.finish(onView);
      return n;
    },
  ],
  ['segments with envelope checks', () => checked(bytes, { levels: [] })],
  ['whole check, levels 1 to 3', () => checked(bytes, { levels: [1, 2, 3] })],
  ['whole check, levels 1 to 5', () => checked(bytes, { levels: [1, 2, 3, 4, 5], codeSets: YES })],
  ['whole check, levels 1 to 6', () => checked(bytes, { levels: [1, 2, 3, 4, 5, 6], codeSets: YES })],
];

/** The same for a package that is a stream of segments; told apart from ours, which takes chunks. */
async function measureStream(name: string, bytes: Uint8Array, claims: number, open: () => Transform): Promise<void> {
  const start = process.cpuUsage();
  const parser = open();
  let n = 0;
  parser.on('data', () => {
    n += 1;
  });
  Readable.from([...chunked(bytes)].map((chunk) => Buffer.from(chunk))).pipe(parser);
  await once(parser, 'end');
  const used = process.cpuUsage(start);
  const took = (used.user + used.system) / 1e6;
  console.log(
    `${name.padEnd(40)} ${(bytes.length / 1e6 / took).toFixed(1).padStart(8)} MB/s ${Math.round(claims / took)
      .toLocaleString('en-US')
      .padStart(11)} claims/s  ${n} segments, once`,
  );
}

/** One claim in, its TA1, 999 and 277CA out. */
function answerTimes(): void {
  const bytes = interchange837(1);
  const envelope = { controlNumber: 1, date: plainDate('2026-03-05'), time: '0630', ta1: true, claims: {} };
  const times: number[] = [];
  for (let i = 0; i < 3000; i += 1) {
    const start = process.cpuUsage();
    const [interchange] = checkFile(bytes, { levels: [1, 2, 3, 4, 5, 6], codeSets: YES, claims: true }).interchanges;
    if (interchange === undefined || !acknowledge(interchange, envelope).ok) throw new Error('no answer');
    const used = process.cpuUsage(start);
    times.push((used.user + used.system) / 1000);
  }
  const [first = 0] = times;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  console.log(
    `\none claim in, TA1, 999 and 277CA out: first ${first.toFixed(1)} ms, then p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, of 3,000 (processor time)`,
  );
}

async function whole(claims: number): Promise<void> {
  const bytes837 = interchange837(claims);
  compare('837P, claims of 4 lines', bytes837, claims, readings(bytes837));
  await measureStream('npm x12-parser, segments', bytes837, claims, () => new StreamParser());
  await measureStream('npm node-x12, segments', bytes837, claims, () => new NodeX12Package.X12Parser());
  const body = body837(Math.min(5000, claims));
  const share = Math.min(5000, claims) / claims;
  const trees: readonly Measure[] = [
    ...readings(bytes837).slice(0, 2),
    [
      'values, trees, levels 1 to 3',
      () => {
        for (const event of readTransactions(chunked(bytes837))) if (event.kind === 'transaction') validate(event.transaction);
      },
    ],
    [
      'encode through the guide',
      () => {
        for (let i = 0; i < 1 / share; i += 1) encodeTransaction(body, GUIDE_837P);
      },
    ],
  ];
  compare('837P as trees', bytes837, claims, trees);
  const bytes835 = interchange835(claims);
  compare('835, claims of 5 lines', bytes835, claims, readings(bytes835));
  answerTimes();
}

function gigabyte(size: number): void {
  const checker = fileChecker({ levels: [1, 2, 3, 4, 5, 6], codeSets: YES });
  const start = process.cpuUsage();
  let bytes = 0;
  for (const chunk of long837(size, CHUNK)) {
    bytes += chunk.length;
    checker.push(chunk);
  }
  const sets = checker.end().interchanges[0]?.groups[0]?.transactions ?? [];
  const errors = sets.reduce((sum, { checked: { counts } }) => sum + counts.error, 0);
  const used = process.cpuUsage(start);
  console.log(
    `${(bytes / 1e6).toFixed(0)} MB, ${sets.length} transactions, ${errors} errors, levels 1 to 6: ${((used.user + used.system) / 1e6).toFixed(1)} s of processor time, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
}

const [word = '20000', size] = process.argv.slice(2);
if (word === 'gigabyte') gigabyte(Number(size ?? 1_000_000_000));
else await whole(Number(word));
