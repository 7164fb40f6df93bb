/** The documents say what the code does today. Pages made from the code are compared with it; `UPDATE=1` writes them again. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COMMANDS } from '../src/cli/commands.ts';
import { demoCommand } from '../src/cli/demo-command.ts';
import { describeConventions } from '../src/conventions/icd10cm/describe-conventions.ts';
import { describeAdvice } from '../src/conventions/modifiers/describe-advice.ts';
import { describeRules } from '../src/scrub/describe-rules.ts';
import { SCRUB_RULES } from '../src/scrub/scrub.ts';
import { describeErrors, errorCodes } from './describe-errors.ts';
import { ROOMS, type SourceFile } from './rooms.ts';
import { ROOT } from './static-checks.ts';
import { readConfig } from '../src/config.ts';
import { checkNamedPaths } from './tidy.ts';
import { readmeWithExcerpt, walkthroughPage } from './walkthrough.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const sourceFiles = (): readonly SourceFile[] =>
  globSync('src/**/*.{ts,sql}', { cwd: ROOT }).map((path) => ({ path: path.replaceAll('\\', '/'), text: read(path) }));

/** The first line where a page is not what it must be; undefined when it is. */
function differenceBetween(found: string, wanted: string): string | undefined {
  if (found === wanted) return undefined;
  const [a, b] = [found.split('\n'), wanted.split('\n')];
  const at = b.findIndex((line, i) => line !== a[i]);
  return at < 0 ? `line ${b.length} should be the last` : `line ${at + 1} should read: ${b[at]}`;
}

/** In: the page as it must be. Writes it under UPDATE=1, else compares. */
function expectPage(path: string, wanted: string): void {
  if (process.env['UPDATE'] === '1') writeFileSync(join(ROOT, path), wanted);
  const difference = differenceBetween(existsSync(join(ROOT, path)) ? read(path) : '', wanted);
  if (difference === undefined) return;
  assert.fail(
    `${path} is not what the code says (${difference}). Run: UPDATE=1 npm run check -- docs   and read the difference.`,
  );
}

/** Cells of the first table under a heading, without its two head rows. */
function tableUnder(path: string, heading: string): readonly (readonly string[])[] {
  const lines = read(path).split('\n');
  const start = lines.indexOf(heading);
  assert.ok(start >= 0, `${path} needs the heading "${heading}".`);
  const end = lines.findIndex((line, i) => i > start && line.startsWith('## '));
  const rows = lines.slice(start, end < 0 ? lines.length : end).filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const inBackticks = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, inner = '']) => inner);

test('the page of edits is written from the edits, and names each of them', () => {
  expectPage('docs/rules.md', describeRules());
  for (const rule of SCRUB_RULES) assert.match(read('docs/rules.md'), new RegExp(`^## ${rule.id}$`, 'm'));
});

test('the page of the advice on modifiers and visits is written from its rules', () => {
  expectPage('docs/modifiers.md', describeAdvice());
});

test('the page of the ICD-10-CM conventions is written from them', () => {
  expectPage('docs/conventions.md', describeConventions());
});

test('the page of error codes names every code of the source, and no other', () => {
  const codes = errorCodes(sourceFiles());
  const inSource = new Set(codes.map(({ code }) => code));
  assert.ok(inSource.size > 100 && inSource.has('journal-entry-must-balance') && inSource.has('remittance-must-balance'));
  if (process.env['UPDATE'] !== '1') {
    const onPage = new Set([...read('docs/errors.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, code = '']) => code));
    const remedy = 'Run: UPDATE=1 npm run check -- docs';
    for (const code of inSource) assert.ok(onPage.has(code), `docs/errors.md lacks ${code}. ${remedy}`);
    for (const code of onPage) assert.ok(inSource.has(code), `docs/errors.md names ${code}, which no code says now. ${remedy}`);
  }
  expectPage('docs/errors.md', describeErrors(codes));
});

test('a code is found however it is written, with the words beside it', () => {
  const text = `
    type Known = Failure<'a-must-hold' | 'b-must-hold'>;
    const said = 'Say it in full.';
    err({ code: 'a-must-hold', message: \`Line \${line.number} of \${many()} is wrong. Mend it.\` });
    fail('b-must-hold', said, 'a.path');
    const table = { constraint: ['c-must-hold', 'Take another one.'] };
    if (failure.code === 'd-must-hold') return again();`;
  const sqlText = `raise exception using errcode = 'CW009', message = 'e-must-hold';`;
  const found = errorCodes([
    { path: 'src/ledger/made-up.ts', text },
    { path: 'src/store/migrations/0001-made-up.sql', text: sqlText },
    { path: 'src/store/made-up.ts', text: `const RAISED = { CW009: 'Ask again.' };` },
    { path: 'src/store/made-up.test.ts', text: `'f-must-hold'` },
  ]);
  assert.deepEqual(
    found.map(({ code, room, messages }) => [code, room, ...messages]),
    [
      ['a-must-hold', 'ledger', 'Line {number} of {…} is wrong. Mend it.'],
      ['b-must-hold', 'ledger', 'Say it in full.'],
      ['c-must-hold', 'ledger', 'Take another one.'],
      ['d-must-hold', 'ledger'],
      ['e-must-hold', 'store', 'Ask again.'],
    ],
  );
});

test('what the walkthrough and the README show is what the demonstration prints', async () => {
  const printed: string[] = [];
  const config = { ...readConfig({}, false), home: ROOT, plain: true };
  const words = ['--seed', '7', '--claims', '40', '--scenario', 'injection'];
  const exitCode = await demoCommand.run(words, { config, print: (text) => printed.push(text), say: () => {} });
  assert.equal(exitCode, 0);
  const lines = printed.join('\n').split('\n');
  expectPage('docs/walkthrough.md', walkthroughPage('npm run demo', lines));
  expectPage('README.md', readmeWithExcerpt(read('README.md'), lines));
});

test('a page that drifted is found', () => {
  assert.equal(differenceBetween('one\ntwo\n', 'one\ntwo\n'), undefined);
  assert.equal(differenceBetween('one\ntwo\n', 'one\nthree\n'), 'line 2 should read: three');
  assert.equal(differenceBetween('one\ntwo\n', 'one'), 'line 1 should be the last');
  assert.throws(() => walkthroughPage('demo', ['⑮ A new step']), /is new/);
  assert.throws(() => readmeWithExcerpt('no marks', []), /needs the marks/);
});

/** What a cell of the room table means: names, or `ranks 0-3` for every room of those ranks. */
function roomsIn(cell: string): ReadonlySet<string> {
  const names = cell.split(',').map((part) => part.trim().replaceAll('`', ''));
  return new Set(
    names.flatMap((name) => {
      const ranks = /^ranks (\d)-(\d)$/.exec(name);
      if (ranks === null) return name === '–' ? [] : [name.replace(/\/$/, '')];
      return Object.entries(ROOMS).flatMap(([room, { rank }]) =>
        // What plays the payer is no room that others may build on, except where everything is put together.
        rank >= Number(ranks[1]) && rank <= Number(ranks[2]) && (room !== 'payer-office' || ranks[2] === '6') ? [room] : [],
      );
    }),
  );
}

test('the room table of ARCHITECTURE.md is the one that the structure test holds', () => {
  const rows = tableUnder('ARCHITECTURE.md', '## The rooms');
  const described = new Map<string, readonly string[]>();
  for (const row of rows) for (const room of inBackticks(row[1] ?? '')) described.set(room.replace(/\/$/, ''), row);
  assert.deepEqual([...described.keys()].toSorted(), Object.keys(ROOMS).toSorted());
  for (const [name, room] of Object.entries(ROOMS)) {
    const [rank, , what = '', mayImport = '', packages = ''] = described.get(name) ?? [];
    assert.equal(Number(rank), room.rank, `rank of ${name}`);
    assert.deepEqual([...roomsIn(mayImport)].toSorted(), [...room.mayImport].toSorted(), `what ${name} may import`);
    assert.deepEqual(
      packages === '–' ? [] : packages === 'any' ? ['*'] : inBackticks(packages),
      room.packages,
      `packages of ${name}`,
    );
    const there = existsSync(join(ROOT, 'src', name));
    assert.equal(what.includes('not there yet'), !there, `ARCHITECTURE.md on ${name}: "not there yet" must be true or gone`);
  }
});

test('the glossary spells each term once, and its types are in the files it names', () => {
  const rows = read('GLOSSARY.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (term|-)/.test(line))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
  assert.ok(rows.length >= 60, 'the glossary lost its table');
  const terms = rows.map(([term = '']) => term.toLowerCase());
  assert.deepEqual(
    terms.filter((term, i) => terms.indexOf(term) !== i),
    [],
    'a term stands twice',
  );
  for (const [term, , types = '', paths = ''] of rows) {
    const text = inBackticks(paths)
      .map((path) => (existsSync(join(ROOT, path)) ? read(path) : ''))
      .join('\n');
    for (const name of inBackticks(types)) {
      const last = name.split('.').at(-1)?.replace(/<.*$/, '') ?? '';
      assert.ok(text.includes(last), `GLOSSARY.md, "${term}": ${name} is not in ${paths}`);
    }
  }
});

test('every document names files that exist', () => {
  const paths = ['NOTICE', 'CHANGELOG.md', 'SECURITY.md', ...globSync('docs/**/*.md', { cwd: ROOT })];
  const complaints = checkNamedPaths(
    paths.map((path) => ({ path, text: read(path) })),
    (path) => existsSync(join(ROOT, path)),
  );
  assert.deepEqual(complaints, []);
});

test('the README names every command, every option of it and every setting', async () => {
  const readme = read('README.md');
  for (const { name, load } of COMMANDS) {
    const command = await load();
    const { usage } = command;
    assert.equal(command.name, name);
    assert.ok(readme.includes(`\`${usage}\``), `README.md must show the command ${name} as \`${usage}\``);
  }
  const settings = [...read('src/config.ts').matchAll(/environment\['(\w+)'\]/g)].map(([, name = '']) => name);
  assert.ok(settings.length > 0);
  for (const name of settings) assert.ok(readme.includes(`\`${name}\``), `README.md must explain the setting ${name}`);
});

type Locked = { readonly dev?: boolean; readonly link?: boolean; readonly license?: string };
type Lock = { readonly packages: Readonly<Record<string, Locked>> };
type Package = Readonly<Record<'dependencies' | 'optionalDependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

test('each dependency has its reason in ADR 0006 or, for the screens, 0012, and each that runs has its licence in NOTICE', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(read('package.json')) as Package;
  const all = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
  const reasons = new Set(tableUnder('docs/adr/0006-dependencies.md', '## Decision').flatMap(([name = '']) => inBackticks(name)));
  assert.deepEqual([...reasons].toSorted(), all.toSorted());
  const web = JSON.parse(read('web/package.json')) as Package;
  const webReasons = tableUnder('docs/adr/0012-screens.md', '## Decision').flatMap(([name = '']) => inBackticks(name));
  assert.deepEqual(webReasons.toSorted(), Object.keys({ ...web.dependencies, ...web.devDependencies }).toSorted());
  const lock = JSON.parse(read('package-lock.json')) as Lock;
  const notice = read('NOTICE').split('\n');
  for (const [path, { dev, license, link }] of Object.entries(lock.packages)) {
    if (path === '' || dev === true || link === true || !path.includes('node_modules/')) continue;
    const name = path
      .replace(/^.*node_modules\//, '')
      .replace(/[-/](android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|wasm32|win32)-.*$/, '');
    const line = notice.find((text) => text.trim().startsWith(`${name}: `));
    assert.ok(line !== undefined, `NOTICE must name ${name} and its licence`);
    assert.ok(license === undefined || line.includes(license), `NOTICE says "${line.trim()}", the lockfile ${license}`);
  }
});

test('each decision record fits on one page and has its three parts', () => {
  const records = readdirSync(join(ROOT, 'docs/adr')).toSorted();
  records.forEach((name, i) => assert.ok(name.startsWith(`${String(i + 1).padStart(4, '0')}-`), `${name} breaks the numbering`));
  for (const name of records) {
    const text = read(`docs/adr/${name}`);
    for (const part of ['Context', 'Decision', 'Consequence']) assert.match(text, new RegExp(`^## ${part}$`, 'm'), name);
    assert.ok(text.split('\n').length <= 70, `${name} is longer than a page`);
  }
});
