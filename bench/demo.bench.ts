/**
 * The demonstration timed as a whole: `memory N` in this process, `store N` on the real parts in a fresh home.
 * Baseline: SHA-256 and a plain split over as many bytes as crossed between the two sides, in the same run.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemoInMemory } from '../src/cli/demo-in-memory.ts';
import { readConfig } from '../src/config.ts';

const [mode = 'memory', count = '10000'] = process.argv.slice(2);
const claims = Number(count);
const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(2);
const line = (text: string): boolean => process.stdout.write(`   ${text}\n`);
const peak = (): string => `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;

function baseline(bytes: number): void {
  const text = 'SV1*HC:99213*170*UN*1***1~'.repeat(Math.ceil(bytes / 26));
  const start = performance.now();
  createHash('sha256').update(text).digest();
  const parts = text.split('~').map((segment) => segment.split('*')).length;
  line(`baseline: hash and split of ${(bytes / 1e6).toFixed(1)} MB (${parts} segments) ${seconds(start)} s`);
}

if (mode === 'memory') {
  const start = performance.now();
  const result = await runDemoInMemory({ seed: 7, claims, scenario: 'injection', progress: () => {} });
  const took = performance.now() - start;
  line(
    `${claims} claims, ${result.lastDay}: ${(took / 1000).toFixed(2)} s, ${Math.round((claims / took) * 1000)} claims/s, ${peak()}`,
  );
  line(`CPU ${(process.resourceUsage().userCPUTime / 1e6).toFixed(1)} s user; ${result.surprises.length} surprises`);
  baseline(result.files.bytesSent + result.files.bytesReceived);
} else {
  // Its parts would count as memory of the other mode.
  const { runDemoInStore } = await import('../src/cli/demo-in-store.ts');
  const home = await mkdtemp(join(tmpdir(), 'claimwright-bench-'));
  const start = performance.now();
  const code = await runDemoInStore({
    plan: { seed: 7, claims },
    terminal: { config: readConfig({ CLAIMWRIGHT_HOME: home }, false), print: () => {}, say: () => {} },
    progress: () => {},
    json: true,
  });
  line(`${claims} claims, exit ${code}: ${seconds(start)} s, ${peak()} in this process`);
  await rm(home, { recursive: true, force: true });
}
