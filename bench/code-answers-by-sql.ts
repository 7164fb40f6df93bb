/** Part of codes.bench.ts: the same look-ups by SQL, over the reference tables of the embedded database. In: the home that it filled. */
import pg from 'pg';
import { ICD10_SHAPE } from '../src/codesets/bundles/shapes.ts';
import { openBundle } from '../src/codesets/bundles/bundle.ts';
import { plainDate } from '../src/kernel/plain-date.ts';
import { expectOk } from '../src/kernel/result.ts';
import { CODE_LOOKUPS } from '../src/store/code-lookups.ts';
import { recordRelease } from '../src/store/code-releases.ts';
import { createDatabase } from '../src/store/create-database.ts';
import { bundlesOnShelf, openShelf, readShelved } from '../src/wire/code-shelf.ts';
import { startTestDatabase } from '../tools/test-servers.ts';
import { print } from './cpu.ts';
import { madeUpCode, MADE_UP_CODES } from './made-up-pairs.ts';

const home = process.argv[2] ?? '';
const on = plainDate('2026-04-04');
const LOOKED_UP = 4000;

const server = await startTestDatabase();
try {
  const database = await createDatabase({ adminUrl: server.url, name: 'bench_codes' });
  for (const name of bundlesOnShelf(home)) {
    const bytes = new Uint8Array(readShelved(home, name));
    const { head } = expectOk(openBundle(bytes.buffer), name);
    if (head.kind !== 'icd10cm' && head.release !== 'made-up pairs') continue;
    const started = performance.now();
    await recordRelease({ ownerUrl: database.ownerUrl }, { head, bytes, rejected: [], by: 'bench', activate: true });
    print(`SQL: ${head.release} recorded, ${((performance.now() - started) / 1000).toFixed(1)} s by the clock`);
  }
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  const timed = async (name: string, text: string, values: (n: number) => readonly unknown[]): Promise<void> => {
    let rows = 0;
    const one = async (n: number): Promise<void> => {
      rows += (await client.query({ name, text, values: [...values(n)] })).rows.length;
    };
    for (let n = 0; n < 200; n += 1) await one(n);
    rows = 0;
    const started = performance.now();
    for (let n = 0; n < LOOKED_UP; n += 1) await one(n);
    const micros = ((performance.now() - started) * 1000) / LOOKED_UP;
    print(`SQL: ${name}, prepared, ${Math.round((rows * 100) / LOOKED_UP)} % found: ${Math.round(micros)} µs by the clock`);
  };
  const table = openShelf(home).library.tableOn('icd10cm', ICD10_SHAPE, on);
  const keys = Array.from({ length: table?.length ?? 0 }, (_, at) => table?.key(at) ?? '');
  await timed('exact look-up', CODE_LOOKUPS.icd10, (n) => [keys[(n * 7919) % Math.max(1, keys.length)], on]);
  await timed('pair', CODE_LOOKUPS.pair, (n) => {
    const one = (n * 7919) % MADE_UP_CODES;
    return [madeUpCode(one), madeUpCode((one + 1 + ((n * 31) % 300) * 17 + (n % 2)) % MADE_UP_CODES), on, 'ptp-practitioner'];
  });
  await client.end();
} finally {
  await server.stop();
}
