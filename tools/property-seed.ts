/**
 * Loaded before each test file (`node-tests.ts`): property tests draw the same cases in every run, so that a run that
 * fails can be repeated and a change is judged by what it changed. `PROPERTY_SEED=random` draws new ones, and
 * `PROPERTY_SEED=<whole number>` those of another seed; look for new cases with it before a release.
 */
import { readFileSync } from 'node:fs';

const [, file] = process.argv;
const given = process.env['PROPERTY_SEED'] ?? '20261122';
if (given !== 'random' && file?.endsWith('.test.ts') === true && readFileSync(file, 'utf8').includes("from 'fast-check'")) {
  const seed = Number(given);
  if (!Number.isSafeInteger(seed)) throw new Error(`PROPERTY_SEED must be "random" or a whole number, not "${given}".`);
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
