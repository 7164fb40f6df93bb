/**
 * How good and how fast coding is: our billing-mode set (the half to develop on), CodiEsp in English without and with training and in
 * Spanish, each beside a baseline; then time, memory and opening in a process of its own. Needs CLAIMWRIGHT_DATA, learns for minutes
 * and uses CPU seconds, since other work may share the machine. The untouched half of our set is never looked at here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measures } from '../src/coding/evaluation/score-notes.ts';
import { suggestForText } from '../src/coding/suggest-diagnoses.ts';
import { readGoldSet } from '../src/cli/read-gold.ts';
import { plainDate } from '../src/kernel/plain-date.ts';
import { codeSetsOf } from '../src/wire/code-shelf.ts';
import { indexFromLines } from '../tools/codesets/index-from-lines.ts';
import { officialDataDirectory } from '../tools/official-data.ts';
import { cpu, print, quantile } from './cpu.ts';
import { negationByFolds } from './negation-folds.ts';

const GOLD = fileURLToPath(new URL('../gold/billing-mode', import.meta.url));
const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const ON = plainDate('2026-03-02');

/** Of the prototype that reference figures come from, on the same part. */
const PROTOTYPE = {
  zeroShot: 'prototype F1 .523, MAP .401',
  english: 'prototype F1 .618, MAP .554',
  spanish: 'prototype F1 .700, MAP .594',
};

function claimwright(home: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    env: { ...process.env, CLAIMWRIGHT_HOME: home },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // 1 tells of rows that were turned away.
  if (status !== 0 && status !== 1) throw new Error(`claimwright ${words.slice(0, 2).join(' ')}: ${stderr.slice(0, 400)}`);
  return stdout;
}

const measured = (home: string, words: readonly string[]): Measures =>
  JSON.parse(claimwright(home, ['coding', 'eval', ...words, '--json'])) as Measures;

const share = (value: number): string => value.toFixed(3).replace(/^0/, '');

function show(name: string, { codes, meanAveragePrecision, bands, levels }: Measures, beside: string): void {
  const { precision, recall, f1 } = codes;
  print(
    `${name.padEnd(34)} F1 ${share(f1)} (P ${share(precision)}, R ${share(recall)})  MAP ${share(meanAveragePrecision)}   ${beside}`,
  );
  const sure = bands.find(({ from }) => from === 0.9);
  if (sure !== undefined && sure.many > 0) {
    const { low, high } = sure.interval;
    print(
      `${''.padEnd(34)} from .9: right ${share(sure.precision)} (${share(low)} to ${share(high)}), finds ${share(sure.coverage)} of the gold`,
    );
  }
  if (levels !== undefined)
    print(`${'visit level'.padEnd(34)} exact ${share(levels.exact)}, within one ${share(levels.withinOne)}`);
}

function install(home: string, data: string): void {
  const codes = join(data, 'codes');
  const folders = ['icd10cm_fy2026', 'icd10cm_april2026_xml', 'icd10cm_fy2021_tabular'].map((name) => join(codes, name));
  const lines = join(codes, 'icd10cm_fy2025_index', 'ICD10CM_2025_Index.csv');
  // The index of the year is not at hand: the one before it, made from a flat list.
  const index = join(home, 'icd10cm-index-2026.xml');
  if (existsSync(lines)) writeFileSync(index, indexFromLines(readFileSync(lines), '2026'));
  claimwright(home, ['codes', 'install', '--excerpt', '--from', ...folders, ...(existsSync(lines) ? [index] : [])]);
}

function quality(home: string, data: string): void {
  const notes = join(data, 'notes', 'aci-bench');
  const codiesp = join(data, 'notes', 'codiesp');
  const dev = join(codiesp, 'dev');
  const all = measured(home, [GOLD, '--notes', notes, '--threshold', '0']);
  show('billing, 30 notes to develop on', measured(home, [GOLD, '--notes', notes]), `all candidates F1 ${share(all.codes.f1)}`);
  const unranked = measured(home, [dev, '--threshold', '0']);
  show(
    'CodiEsp English, untrained',
    measured(home, [dev]),
    `all candidates F1 ${share(unranked.codes.f1)}; ${PROTOTYPE.zeroShot}`,
  );
  for (const [language, name] of [
    ['en', 'English'],
    ['es', 'Spanish'],
  ] as const) {
    const model = join(home, `${language}.json`);
    claimwright(home, ['coding', 'train', join(codiesp, 'train'), '--language', language, '--out', model]);
    show(
      `CodiEsp ${name}, trained`,
      measured(home, [dev, '--language', language, '--model', model]),
      language === 'en' ? PROTOTYPE.english : PROTOTYPE.spanish,
    );
    print(`${''.padEnd(34)} model ${(statSync(model).size / 1e6).toFixed(1)} MB`);
  }
}

function negation(data: string): void {
  const path = join(data, 'notes', 'negex-context', 'rsAnnotations-1-120-random.txt');
  if (!existsSync(path)) return;
  const { sentences, whole, chosen } = negationByFolds(path, ON);
  print(
    `${'denials, NegEx corpus'.padEnd(34)} F1 ${share(chosen)} (.96) by ten folds, ${sentences} sentences; the whole table ${share(whole)}, which knows them`,
  );
}

/** In a process of its own, so that its memory is its own. */
function speed(home: string, data: string): void {
  const { notes } = readGoldSet({
    folder: GOLD,
    notes: join(data, 'notes', 'aci-bench'),
    half: 'dev',
    isFinal: false,
    language: 'en',
  });
  const texts = notes.map(({ text }) => text);
  const codeSets = codeSetsOf(home);
  const [, opened] = cpu(() => suggestForText('Hypertension.', ON, codeSets));
  for (const text of texts) suggestForText(text, ON, codeSets);
  const millis = texts.flatMap((text) => Array.from({ length: 5 }, () => cpu(() => suggestForText(text, ON, codeSets))[1]));
  const long = texts
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, 2000)
    .join('');
  const summary = Array.from({ length: 40 }, () => cpu(() => suggestForText(long, ON, codeSets))[1]);
  const [, plain] = cpu(() => texts.map((text) => text.toLowerCase().split(/[^a-z0-9]+/)));
  print(`open terms ${opened.toFixed(0)} ms CPU (100); memory ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB (150)`);
  print(
    `a visit note p50 ${quantile(millis, 0.5).toFixed(1)} ms (15), p99 ${quantile(millis, 0.99).toFixed(1)} ms; 2,000 words p50 ${quantile(summary, 0.5).toFixed(1)}, p99 ${quantile(summary, 0.99).toFixed(1)} ms (80); splitting a note into words ${(plain / texts.length).toFixed(2)} ms`,
  );
}

const data = officialDataDirectory();
if (data === undefined || !readdirSync(data).includes('notes')) print('skipped: CLAIMWRIGHT_DATA names no folder with notes');
else if (process.argv[2] === 'speed') speed(process.argv[3] ?? '', data);
else {
  const home = mkdtempSync(join(tmpdir(), 'claimwright-coding-'));
  try {
    install(home, data);
    // The first start compiles the program and holds the compiler; later ones find it in the cache, as `npm start` keeps it.
    for (const stdio of ['ignore', 'inherit'] as const)
      spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'speed', home], { stdio });
    quality(home, data);
    negation(data);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
