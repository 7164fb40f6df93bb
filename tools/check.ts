/** `npm run check [part of a path ...]`: everything that needs no server, in under a minute. */
import { findTestFiles, kindOf, runTestFiles } from './node-tests.ts';
import { runStaticChecks } from './static-checks.ts';
import { runWebTests } from './web-tests.ts';
import { addTallies, closingLines, EMPTY_TALLY } from './tally.ts';

const filters = process.argv.slice(2);
const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());

const read = filters.length === 0 ? await runStaticChecks() : EMPTY_TALLY;
const files = findTestFiles(filters).filter((file) => kindOf(file) === 'unit');
const ran =
  files.length === 0
    ? EMPTY_TALLY
    : await runTestFiles({ title: 'Unit, property and structure tests', files, env: {} }, interrupted.signal);
const screens = await runWebTests(filters, interrupted.signal);
const { lines, exitCode } = closingLines(addTallies(addTallies(read, ran), screens), process.env['REQUIRE_ALL'] === '1');
for (const line of lines) console.log(line);
process.exitCode = interrupted.signal.aborted ? 130 : exitCode;
