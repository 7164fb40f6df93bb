/** The embedded database from nothing to ready, and again; beside an empty process start of the same run. */
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../src/store/embedded-postgres.ts';

const home = await mkdtemp(join(tmpdir(), 'claimwright-bench-'));
await chmod(home, 0o711);
async function timed(name: string): Promise<void> {
  const start = performance.now();
  const server = await startEmbeddedPostgres({ home });
  const ready = performance.now() - start;
  const stopping = performance.now();
  await server.stop();
  process.stdout.write(
    `   ${name}: ready after ${Math.round(ready)} ms, stopped after ${Math.round(performance.now() - stopping)} ms\n`,
  );
}
await timed('first start');
await timed('second start');
await timed('third start');
const start = performance.now();
spawnSync(process.execPath, ['-e', '']);
process.stdout.write(`   baseline: an empty node process ${Math.round(performance.now() - start)} ms\n`);
await rm(home, { recursive: true, force: true });
