/** The checkers themselves: each synthetic fault must be found, and its correct neighbor must not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkImports, checkReach, importsOf, ROOMS, type SourceFile } from './rooms.ts';
import { checkFunctions, checkLines, checkNamedPaths, checkNamesAndLengths } from './tidy.ts';

const file = (path: string, ...lines: readonly string[]): SourceFile => ({ path, text: `${lines.join('\n')}\n` });
const messages = (complaints: readonly { readonly message: string }[]): string => complaints.map((c) => c.message).join('\n');

test('a rank imports only lower ranks, but use cases and generator run the pipeline', () => {
  for (const [name, room] of Object.entries(ROOMS)) {
    for (const target of room.mayImport) {
      const composition = room.rank === 6 && ROOMS[target]?.rank === 6;
      const pipeline = target === 'cycle.ts' && ['app', 'practice'].includes(name);
      assert.ok(composition || pipeline || (ROOMS[target]?.rank ?? 99) < room.rank, `${name} may import ${target}`);
    }
  }
});

test('an import of a room beside or above is refused with a sentence that says what to do', () => {
  const found = checkImports([file('src/scrub/duplicate-line.ts', "import { post } from '../ledger/post.ts';")]);
  assert.equal(found.length, 1);
  assert.match(messages(found), /^scrub\/ must not import ledger\/ \(it may import kernel, rules.*\): pass the value in/);
});

test('an import of the own room or of a room below is accepted', () => {
  const text = ["import { cents } from '../kernel/money.ts';", "import { rule } from './rule-list.ts';"];
  assert.deepEqual(checkImports([file('src/scrub/duplicate-line.ts', ...text)]), []);
});

test('type-only, dynamic and re-exported imports count', () => {
  for (const line of [
    "import type { Post } from '../store/post.ts';",
    "export { post } from '../store/post.ts';",
    "const { post } = await import('../store/post.ts');",
    "let post: import('../store/post.ts').Post;",
  ]) {
    assert.equal(checkImports([file('src/ledger/post.ts', line)]).length, 1, line);
  }
});

test('the core imports no node module and no package, but claims may import zod', () => {
  assert.match(messages(checkImports([file('src/x12/decode.ts', "import { readFileSync } from 'node:fs';")])), /does no I\/O/);
  assert.match(messages(checkImports([file('src/pricing/fee.ts', "import { z } from 'zod';")])), /package zod/);
  assert.deepEqual(checkImports([file('src/claims/claim.ts', "import { z } from 'zod';")]), []);
});

test('the pipeline knows neither its use cases nor the generator', () => {
  for (const room of ['app', 'practice']) {
    assert.equal(checkImports([file('src/cycle.ts', `import { x } from './${room}/x.ts';`)]).length, 1, room);
  }
});

test('generators of values are for tests alone', () => {
  const arbitrary = file('src/edi/claim.arbitrary.ts', "import fc from 'fast-check';");
  assert.deepEqual(
    checkImports([arbitrary, file('src/edi/to-837p.test.ts', "import { claim } from './claim.arbitrary.ts';")]),
    [],
  );
  assert.equal(checkImports([file('src/edi/to-837p.ts', "import { claim } from './claim.arbitrary.ts';")]).length, 1);
});

test('rank 4 may hash, and asks nothing else of the machine', () => {
  assert.deepEqual(checkImports([file('src/practice/identity.ts', "import { createHash } from 'node:crypto';")]), []);
  assert.equal(checkImports([file('src/app/send.ts', "import { readFile } from 'node:fs/promises';")]).length, 1);
});

test('rooms of rank 5 do not import each other, and use the machine freely', () => {
  assert.equal(checkImports([file('src/wire/sftp.ts', "import { save } from '../store/save.ts';")]).length, 1);
  assert.deepEqual(
    checkImports([file('src/wire/sftp.ts', "import { Client } from 'ssh2';", "import { join } from 'node:path';")]),
    [],
  );
});

test("the payer's office knows neither our claims nor our store", () => {
  for (const room of ['claims', 'store', 'wire', 'edi']) {
    assert.equal(checkImports([file('src/payer-office/main.ts', `import { x } from '../${room}/x.ts';`)]).length, 1, room);
  }
});

test('a folder that is not in the table is refused', () => {
  assert.match(messages(checkImports([file('src/reports/aging.ts', '')])), /not in the room table/);
});

test('a test may look down but not up, and source never imports a test', () => {
  const up = file('src/kernel/money.test.ts', "import { test } from 'node:test';", "import { claim } from '../claims/claim.ts';");
  assert.match(messages(checkImports([up])), /move the test up/);
  const down = file(
    'src/edi/to-837p.test.ts',
    "import { adjudicate } from '../payer/adjudicate.ts';",
    "import fc from 'fast-check';",
  );
  assert.deepEqual(checkImports([down]), []);
  assert.match(messages(checkImports([file('src/edi/a.ts', "import { sample } from './b.test.ts';")])), /test file/);
});

test('what a file reaches through others is found, with the way to it', () => {
  const files = [
    file('src/payer/adjudicate.ts', "import { fee } from '../pricing/fee.ts';"),
    file('src/pricing/fee.ts', "import { claim } from '../claims/claim.ts';"),
    file('src/claims/claim.ts', "import { readFileSync } from 'node:fs';"),
  ];
  const found = messages(checkReach(files));
  assert.match(
    found,
    /payer\/ must not reach claims\/ .*src\/payer\/adjudicate\.ts → src\/pricing\/fee\.ts → src\/claims\/claim\.ts/,
  );
  assert.match(found, /payer\/ must stay pure but reaches node:fs/);
  assert.deepEqual(
    checkReach([file('src/pricing/fee.ts', "import { cents } from '../kernel/money.ts';"), file('src/kernel/money.ts')]),
    [],
  );
});

test('imports are found with their line', () => {
  assert.deepEqual(importsOf(file('src/a.ts', '', "import { b } from './b.ts';")), [{ specifier: './b.ts', line: 2 }]);
});

test('the clock and chance are refused in ranks 0-4 and allowed above', () => {
  const lines = [
    'const today = new Date();',
    'const id = Math.random();',
    'const at = Date.now();',
    "import { createHash, randomUUID } from 'node:crypto';",
    'const id = crypto.randomUUID();',
  ];
  for (const line of lines) {
    assert.equal(checkLines([file('src/ledger/post.ts', line)]).length, 1, line);
    assert.equal(checkLines([file('src/cycle.ts', line)]).length, 1, line);
    assert.deepEqual(checkLines([file('src/store/clock.ts', line)]), []);
  }
});

test('decimals are handled in kernel/money.ts alone', () => {
  const line = 'const text = amount.toFixed(2);';
  assert.equal(checkLines([file('src/cli/print.ts', line)]).length, 1);
  assert.deepEqual(checkLines([file('src/kernel/money.ts', line)]), []);
});

test('printing in the core, work left behind, a lonely test, one machine and one registry are refused', () => {
  const faults = [
    file('src/ledger/post.ts', 'console.log(entry);'),
    file('src/store/post.ts', ['// TO', 'DO: the rest'].join('')),
    file('src/store/post.test.ts', ['test.on', "ly('posts', () => {});"].join('')),
    file('docs/guide.md', ['see /ro', 'ot/notes'].join('')),
    file('package-lock.json', ['  "resol', 'ved": "https://example.test/x.tgz"'].join('')),
  ];
  for (const fault of faults) assert.equal(checkLines([fault]).length, 1, fault.path);
});

test('names that say nothing and files that grew too long are refused', () => {
  const long = Array.from({ length: 301 }, () => '');
  assert.match(messages(checkNamesAndLengths([file('src/store/utils.ts')])), /"utils" says nothing/);
  assert.match(messages(checkNamesAndLengths([file('src/x12/index.ts')])), /"index" says nothing/);
  assert.match(messages(checkNamesAndLengths([file('src/x12/decode.ts', ...long)])), /301 lines/);
  assert.deepEqual(checkNamesAndLengths([file('src/x12/guides/835.ts', ...long)]), []);
});

test('functions that grew too long or take four positional parameters are refused', () => {
  const long = ['export function f(): void {', ...Array.from({ length: 60 }, () => '  g();'), '}'];
  assert.match(messages(checkFunctions([file('src/x12/decode.ts', ...long)])), /62 lines/);
  assert.match(messages(checkFunctions([file('src/edi/decode.ts', 'export const f = (a, b, c, d) => a;')])), /4 positional/);
  assert.deepEqual(checkFunctions([file('src/x12/decode.ts', 'const f = (a, b, c) => a;')]), []);
});

test('a map that names a missing file is refused', () => {
  const map = file('GLOSSARY.md', '| claim | `src/claims/claim.ts` | and `src/claims/gone.ts` |');
  const found = checkNamedPaths([map], (path) => path === 'src/claims/claim.ts');
  assert.match(messages(found), /^src\/claims\/gone\.ts does not exist/);
});
