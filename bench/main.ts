/**
 * `npm run bench [-- NAME…]`: figures on this machine, now, each beside a baseline of the same run. Every measure is a
 * process of its own, so that its memory is its own. Nothing here passes or fails.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

/** As bootstrap.mjs runs the demonstration in memory. */
const SMALL = { flags: ['--max-semi-space-size=8', '--heap-growing-percent=30'], env: { MALLOC_ARENA_MAX: '2' } };
const AS_IT_IS = { flags: [], env: {} };

type Measure = readonly [name: string, what: string, file: string, words: readonly string[], memory?: typeof SMALL];

const MEASURES: readonly Measure[] = [
  ['postgres', 'the embedded database: first start, later start', 'postgres.bench.ts', []],
  ['x12', 'X12: read, check, answer, beside a plain split and other packages', 'x12.bench.ts', ['20000']],
  ['x12-gigabyte', 'X12: a file of 1 GB checked as it passes', 'x12.bench.ts', ['gigabyte']],
  ['rooms', 'coding, edits, adjudication, posting: microseconds a claim', 'rooms.bench.ts', []],
  ['codes', 'code sets: import, look-ups, pairs, search, beside a Map', 'codes.bench.ts', []],
  ['coding', 'coding: right codes, levels and scores on sets with known codes; time and memory a note', 'coding.bench.ts', []],
  ['code-search', 'the search of codes over HTTP with official releases', 'code-search.bench.ts', []],
  ['demo', 'the whole cycle in memory, 10,000 claims', 'demo.bench.ts', ['memory', '10000'], SMALL],
  ['store', 'the whole cycle on database, SFTP and the payers’ process, 10,000 claims', 'demo.bench.ts', ['store', '10000']],
  ['lists', 'search, work lists and accounts over HTTP with 20,000 claims', 'lists.bench.ts', ['20000']],
  ['fhir', 'FHIR: split and read bundles, beside plain JSON.parse', 'fhir.bench.ts', ['40']],
  ['intake', 'FHIR bundles from files into the database, 100 of 500 entries', 'intake.bench.ts', ['100']],
  ['statement', 'statements as PDF', 'statement.bench.ts', []],
];

const wanted = process.argv.slice(2);
const chosen = MEASURES.filter(([name]) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) {
  process.stderr.write(`Name one of: ${MEASURES.map(([name]) => name).join(', ')}.\n`);
  process.exitCode = 2;
}
process.stdout.write(`${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, node ${process.version}\n`);
for (const [name, what, file, words, { flags, env } = AS_IT_IS] of chosen) {
  process.stdout.write(`\n${name}: ${what}\n`);
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { status } = spawnSync(process.execPath, [...flags, path, ...words], {
    stdio: 'inherit',
    env: { ...env, ...process.env },
  });
  if (status !== 0) process.exitCode = 1;
}
