/** The house as it stands: every tracked file against the room table and the house rules. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Complaint, checkImports, checkReach, type SourceFile } from './rooms.ts';
import { ROOT } from './static-checks.ts';
import { checkFunctions, checkLines, checkNamedPaths, checkNamesAndLengths } from './tidy.ts';

/** Tracked and about-to-be-tracked files; of an unpacked archive, which has no git, everything but what is made here. */
function listPaths(): readonly string[] {
  if (!existsSync(join(ROOT, '.git'))) {
    return globSync('**/*', { cwd: ROOT, exclude: (path) => /^(node_modules|data|dist)(\/|$)/.test(path) });
  }
  // The folder may belong to another user than the one who runs the tests.
  const args = ['-c', `safe.directory=${ROOT}`, 'ls-files', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n');
}

const isText = (path: string): boolean => {
  const status = statSync(join(ROOT, path), { throwIfNoEntry: false });
  return path !== '' && status?.isFile() === true && status.size < 1_000_000;
};

const paths = listPaths().filter(isText);
const files: readonly SourceFile[] = paths.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
const source = files.filter((file) => /^(src|tools|bench)\/.*\.ts$/.test(file.path));

function expectNone(complaints: readonly Complaint[]): void {
  const lines = complaints.map((complaint) => `${complaint.path}:${complaint.line}  ${complaint.message}`);
  if (lines.length > 0) assert.fail(`${lines.length} to correct:\n${lines.join('\n')}`);
}

test('every import points to a room that the importing room may know', () => expectNone(checkImports(source)));
test('no room reaches through others what it must not know', () => expectNone(checkReach(source)));
test('files have names that say something and fit on a few screens', () => expectNone(checkNamesAndLengths(files)));
test('functions are short and take few positional parameters', () => expectNone(checkFunctions(source)));
test('no line reads the clock, rounds money, names a machine or leaves work behind', () => expectNone(checkLines(files)));
test('the maps of the house name files that exist', () => {
  const maps = ['README.md', 'ARCHITECTURE.md', 'GLOSSARY.md', 'CONTRIBUTING.md'];
  for (const map of maps) assert.ok(paths.includes(map), `${map} is missing: a newcomer looks for it first.`);
  expectNone(
    checkNamedPaths(
      files.filter((file) => maps.includes(file.path)),
      (path) => existsSync(join(ROOT, path)),
    ),
  );
});
