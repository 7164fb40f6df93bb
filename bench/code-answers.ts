/** Part of codes.bench.ts, as a process of its own: opening, look-ups, pairs, search, memory. In: the home that it filled. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ICD10_SHAPE } from '../src/codesets/bundles/shapes.ts';
import { plainDate } from '../src/kernel/plain-date.ts';
import { codeLibrary } from '../src/codesets/code-library.ts';
import { codeSetsOf } from '../src/wire/code-shelf.ts';
import { beginnings, TYPED } from './code-questions.ts';
import { cpu, print, quantile } from './cpu.ts';
import { madeUpCode, MADE_UP_CODES } from './made-up-pairs.ts';

const home = process.argv[2] ?? '';
const on = plainDate('2026-04-04');
const nanos = (millis: number, times: number): string => `${Math.round((millis * 1e6) / times)} ns`.padStart(10);
const resident = (): number => Math.round(process.memoryUsage().rss / 1e6);

const empty = resident();
const [codes, opening] = cpu(() => codeSetsOf(home));
const library = codes.library ?? codeLibrary([]);
print(
  `open ${readdirSync(join(home, 'codes')).length} files, ${Math.round(library.bytes / 1e6)} MB: ${opening.toFixed(1)} ms; ${resident()} MB resident (${empty} before)`,
);

let found = 0;
function round(name: string, keys: readonly string[], look: (key: string) => number): void {
  for (const key of keys) found += look(key);
  const [, spent] = cpu(() => {
    for (let i = 0; i < 5; i += 1) for (const key of keys) found += look(key);
  });
  print(`${name.padEnd(60)} ${nanos(spent, keys.length * 5)}`);
}

function lookUps(): void {
  const table = library.tableOn('icd10cm', ICD10_SHAPE, on);
  if (table === undefined) return;
  const keys = Array.from({ length: table.length }, (_, at) => table.key(at));
  round('exact look-up with billable flag and title', keys, (key) => {
    const at = table.find(key);
    return table.text(at, 'title').length + (table.flag(at, 'billable') ? 1 : 0);
  });
  round('the answer for a person, with path and near codes', keys, (key) => codes.icd10(key, on).explanation.length);
}

function baselines(): void {
  const table = library.tableOn('icd10cm', ICD10_SHAPE, on);
  if (table === undefined) return;
  const keys = Array.from({ length: table.length }, (_, at) => table.key(at));
  const map = new Map(
    keys.map((key, at) => [key, { code: key, billable: table.flag(at, 'billable'), title: table.text(at, 'title') }]),
  );
  round('baseline: the same in a JavaScript Map', keys, (key) => map.get(key)?.title.length ?? 0);
}

function pairs(): void {
  const table = library.pairsOn('ptp-practitioner', on);
  const asked = Array.from({ length: 100_000 }, (_, i) => {
    const one = (i * 7919) % MADE_UP_CODES;
    // Every second one is no pair.
    return [madeUpCode(one), madeUpCode((one + 1 + ((i * 31) % 300) * 17 + (i % 2)) % MADE_UP_CODES)] as const;
  });
  let held = 0;
  const look = (): void => {
    for (const [one, two] of asked) if (table?.edit(one, two, on) !== undefined) held += 1;
  };
  look();
  held = 0;
  const [, spent] = cpu(() => {
    for (let i = 0; i < 5; i += 1) look();
  });
  print(
    `${`pair among ${table?.head.rows ?? 0} (${Math.round(held / 5000)} % hold)`.padEnd(60)} ${nanos(spent, asked.length * 5)}`,
  );
  const map = new Map<string, number>();
  for (const [one, two] of asked) if (table?.edit(one, two, on) !== undefined) map.set(`${one} ${two}`, 1);
  const [, mapped] = cpu(() => {
    for (let i = 0; i < 5; i += 1) for (const [one, two] of asked) found += map.get(`${one} ${two}`) ?? 0;
  });
  print(`${`baseline: a JavaScript Map of ${map.size} of them`.padEnd(60)} ${nanos(mapped, asked.length * 5)}`);
}

function searches(): void {
  const [, first] = cpu(() => codes.searchIcd10('knee', on, 20));
  print(`search: the first question opens the columns, ${first.toFixed(0)} ms; ${resident()} MB resident`);
  const all: number[] = [];
  for (const [kind, texts] of Object.entries(TYPED)) {
    const once = texts.map((text) => cpu(() => codes.searchIcd10(text, on, 20))[1]);
    const again = Array.from({ length: 20 }, () => texts.map((text) => cpu(() => codes.searchIcd10(text, on, 20))[1])).flat();
    const typing = texts.flatMap(beginnings).map((text) => cpu(() => codes.searchIcd10(text, on, 20))[1]);
    all.push(...once, ...again, ...typing);
    const said = [once, again, typing].map((of) =>
      `${quantile(of, 0.5).toFixed(2)} / ${quantile(of, 0.99).toFixed(2)}`.padStart(13),
    );
    print(`   ${kind.padEnd(26)} asked first ${said[0]}, again ${said[1]}, as it is typed ${said[2]} ms (p50 / p99)`);
  }
  print(`search p99 ${quantile(all, 0.99).toFixed(2)} ms (5), p50 ${quantile(all, 0.5).toFixed(2)} ms of ${all.length}`);
}

searches();
codes.icd10('E11.621', on);
for (const kind of ['ptp-practitioner', 'ptp-outpatient'] as const) library.pairsOn(kind, plainDate('2024-08-01'));
library.pairsOn('ptp-practitioner', on)?.edit(madeUpCode(1), madeUpCode(2), on);
print(`${resident()} MB resident with every bundle in use (300)`);
lookUps();
pairs();
baselines();
if (found === 0) print('nothing was found');
