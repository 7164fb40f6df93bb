/**
 * Fills our starter tables from the official files: titles and billable flags made exact, headers above each code
 * added, rows sorted. The choice of codes and all words after '~' are ours and stay as written.
 *
 *   node tools/codesets/fill-starter.ts          rewrites src/codesets/starter/*.ts (needs CLAIMWRIGHT_DATA)
 *
 * To add a code, write `I10 ~ our; words` on a line of the table; `M25.56*` stands for all billable codes below it,
 * `S93.40*A` for those that end in A or D (initial and subsequent encounter).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../../src/codesets/files/file-reader.ts';
import { icd10OrderFile } from '../../src/codesets/files/icd10cm-order.ts';
import { officialDataDirectory } from '../official-data.ts';

const STARTER = join(import.meta.dirname, '../../src/codesets/starter');

type Choice = { readonly code: string; readonly star: '' | '*' | '*A'; readonly words: readonly string[] };

const wordsIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** A row in any state: `I10 ~ htn`, `I10 + Title ~ htn`, `M25.56* ~ knee pain`. */
function readChoice(line: string): Choice {
  const [left = '', right] = line.split('~');
  const match = /^([0-9A-Z.]+?)(\*A|\*|)(?:\s|$)/.exec(left.trim());
  if (match === null) throw new Error(`cannot read the row "${line}"`);
  return { code: (match[1] ?? '').replace('.', ''), star: (match[2] ?? '') as Choice['star'], words: wordsIn(right) };
}

const tableIn = (file: string): { before: string; rows: readonly string[]; after: string } => {
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf('= `') + 3;
  const end = text.lastIndexOf('`');
  const rows = text.slice(start, end).split('\n');
  return { before: text.slice(0, start), rows: rows.filter((row) => row.trim() !== ''), after: text.slice(end) };
};

function expand(
  choice: Choice,
  official: ReadonlyMap<string, { readonly billable: boolean }>,
): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, readonly string[]>();
  // 'S00.03X*A' names a placeholder level that is no row: its words belong to the header above it.
  const own = official.has(choice.code) ? choice.code : choice.code.replace(/X+$/, '');
  if (!official.has(own)) throw new Error(`${choice.code} is not in the official file`);
  rows.set(own, choice.words);
  if (choice.star === '') return rows;
  for (const [code, { billable }] of official) {
    if (billable && code !== own && code.startsWith(choice.code) && (choice.star === '*' || /[AD]$/.test(code)))
      rows.set(code, []);
  }
  return rows;
}

function fillIcd10(folder: string): void {
  const file = join(STARTER, 'icd10cm.ts');
  const { rows: all } = readRows(icd10OrderFile, readFileSync(join(folder, 'codes/icd10cm_fy2026/icd10cm-order-2026.txt')));
  const official = new Map(all.map((row) => [row.code, row]));
  const { before, rows, after } = tableIn(file);
  const chosen = new Map<string, Set<string>>();
  const choose = (code: string, words: readonly string[]): void => {
    const mine = chosen.get(code) ?? new Set<string>();
    for (const word of words) mine.add(word);
    chosen.set(code, mine);
  };
  for (const line of rows) for (const [code, words] of expand(readChoice(line), official)) choose(code, words);
  for (const code of [...chosen.keys()]) {
    for (let length = 3; length < code.length; length += 1)
      if (official.has(code.slice(0, length))) choose(code.slice(0, length), []);
  }
  const text = all.flatMap((row) => {
    const words = chosen.get(row.code);
    if (words === undefined) return [];
    return [`${row.code} ${row.billable ? '+' : '-'} ${row.title}${words.size === 0 ? '' : ` ~ ${[...words].join('; ')}`}`];
  });
  writeFileSync(file, `${before}\n${text.join('\n')}\n${after}`);
  process.stdout.write(`icd10cm: ${text.length} rows, ${text.filter((row) => / \+ /.test(row)).length} billable\n`);
}

/** Code → long title of the Level II descriptions, continuation lines joined. */
function hcpcsTitles(folder: string): ReadonlyMap<string, string> {
  const lines = readFileSync(join(folder, 'codes/hcpcs_2024q3/hcpcs_level2_long_short_2024-07.tsv'), 'utf8').split('\n');
  const titles = new Map<string, string>();
  for (const line of lines) {
    const [code, kind, title] = line.replace('\r', '').split('\t');
    if (code !== undefined && kind === 'Long' && title !== undefined && !titles.has(code)) titles.set(code, title);
  }
  return titles;
}

function fillHcpcs(folder: string): void {
  const file = join(STARTER, 'hcpcs.ts');
  const titles = hcpcsTitles(folder);
  const { before, rows, after } = tableIn(file);
  const text = rows.map(readChoice).map(({ code, words }) => {
    const title = titles.get(code);
    if (title === undefined) throw new Error(`${code} is not in the official file`);
    return `${code} ${title}${words.length === 0 ? '' : ` ~ ${words.join('; ')}`}`;
  });
  writeFileSync(file, `${before}\n${[...new Set(text)].toSorted().join('\n')}\n${after}`);
  process.stdout.write(`hcpcs: ${text.length} rows\n`);
}

const folder = officialDataDirectory();
if (folder === undefined) {
  process.stderr.write('Set CLAIMWRIGHT_DATA to a folder of official files.\n');
  process.exitCode = 2;
} else {
  fillIcd10(folder);
  fillHcpcs(folder);
}
