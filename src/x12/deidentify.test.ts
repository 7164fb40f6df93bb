/** De-identified files: the same findings, nobody's names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CheckedFile, checkFile } from './check-file.ts';
import { deidentifier, type Draw } from './deidentify.ts';
import { fileFrom } from './file.arbitrary.ts';
import { GUIDES } from './guides/registry.ts';
import { tells } from './identifying.ts';
import { interchange837 } from './sample.ts';
import { segmentReader } from './syntax.ts';
import { bytesToText, textToBytes } from './text.ts';

const SETS = GUIDES.filter((guide) => guide.transactionSet !== 'TA1');
const LEVELS = [1, 2, 3, 4, 5, 6] as const;

function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Codes and places of everything that is said of a file. */
const said = (checked: CheckedFile): readonly string[] =>
  [
    ...checked.findings,
    ...checked.interchanges.flatMap(({ interchange, groups }) => [
      ...interchange.findings,
      ...groups.flatMap(({ group, transactions }) => [
        ...group.findings,
        ...transactions.flatMap(({ checked: { findings } }) => findings),
      ]),
    ]),
  ].map((each) => `${each.code} ${each.path} ${each.position} ${JSON.stringify(each.codes)}`);

/** NPI arithmetic is the engine's own; lists are nobody's here. */
const options = { levels: LEVELS, codeSets: { has: () => undefined } };

/** Names, numbers and dates of a file by their places, long enough to be known again. */
function identities(bytes: Uint8Array): { readonly words: Set<string>; readonly dates: readonly string[] } {
  const words = new Set<string>();
  const dates: string[] = [];
  const reader = segmentReader();
  const take: Parameters<typeof reader.feed>[1] = ({ id, elements }) => {
    for (const [i, value] of elements.entries()) {
      const kind = tells(id, { element: i + 1, component: 0, value, before: elements[i - 1] ?? '' });
      if (kind === 'date') dates.push(value);
      if (kind === 'name' || kind === 'id' || kind === 'text')
        for (const word of value.match(/[A-Za-z0-9]{6,}/g) ?? []) words.add(word);
    }
  };
  reader.feed(bytes, take);
  reader.finish(take);
  return { words, dates };
}

function holds(bytes: Uint8Array, seed: number): void {
  const safe = deidentifier(drawFrom(seed)).file(bytes);
  assert.equal(safe.length, bytes.length);
  assert.deepEqual(said(checkFile(safe, options)), said(checkFile(bytes, options)));
  const [before, after] = [identities(bytes), identities(safe)];
  for (const word of before.words) assert.ok(/^[X9x]+$/.test(word) || !after.words.has(word), `${word} survived`);
  for (const [i, date] of before.dates.entries()) if (/[0-8]/.test(date)) assert.notEqual(after.dates[i], date);
}

test('what is found before is found after, by code and place, and no name, number or date is left', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SETS), fc.integer({ min: 0, max: 99_999 }), (guide, seed) =>
      holds(fileFrom(guide, seed, 2), seed),
    ),
    { numRuns: 30 },
  );
});

test('a damaged file stays damaged in the same way', () => {
  const pieces = ['~', '*', ':', '^', 'HL*9*8*22*1~', '\x01', '1e9', 'ST*837*1~', '\r\n', 'XX*SMITH~', 'NM1*QC*1*DOE~', '\xe9'];
  const edit = fc.tuple(fc.nat(4000), fc.nat(9), fc.constantFrom('', ...pieces));
  fc.assert(
    fc.property(
      fc.constantFrom(...SETS),
      fc.integer({ min: 0, max: 99_999 }),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (guide, seed, edits) => {
        let text = bytesToText(fileFrom(guide, seed));
        for (const [at, drop, piece] of edits)
          text = text.slice(0, 110 + (at % (text.length - 110))) + piece + text.slice(110 + (at % (text.length - 110)) + drop);
        const bytes = textToBytes(text);
        const safe = deidentifier(drawFrom(seed)).file(bytes);
        assert.equal(safe.length, bytes.length);
        assert.deepEqual(said(checkFile(safe, options)), said(checkFile(bytes, options)));
      },
    ),
    { numRuns: 80 },
  );
});

test('one person is one invention in a run, another in the next; amounts, codes and structure stay; an NPI stays an NPI', () => {
  const bytes = interchange837(2);
  const run = deidentifier(drawFrom(5));
  const one = bytesToText(run.file(bytes));
  assert.equal(bytesToText(run.file(bytes)), one);
  assert.notEqual(bytesToText(deidentifier(drawFrom(6)).file(bytes)), one);
  const was = bytesToText(bytes).split('~');
  const is = one.split('~');
  assert.deepEqual(
    is.map((segment) => segment.split('*')[0]),
    was.map((segment) => segment.split('*')[0]),
  );
  assert.ok(one.includes('SV1*HC:99213:25*50*UN*1***1:2') && one.includes('HI*ABK:J020*ABF:R05'));
  const npis = [...one.matchAll(/\*XX\*(\d{10})/g)].map(([, npi = '']) => npi);
  assert.ok(npis.length > 1 && !npis.includes('1234567893'));
  holds(bytes, 5);
  assert.deepEqual(said(checkFile(bytes, options)), [], 'the sample must be sound, check digits too');
  assert.equal(new Set([...one.matchAll(/NM1\*82\*1\*(\w+)\*/g)].map(([, name]) => name)).size, 1);
});

test('free text is blotted out, words in odd places too', () => {
  const text = bytesToText(interchange837(1)).replace('REF*D9', 'NTE*ADD*Seen with Mrs. Miller on 3/4~REF*D9');
  const safe = bytesToText(deidentifier(drawFrom(1)).file(textToBytes(text)));
  assert.ok(safe.includes('NTE*ADD*Xxxx xxxx Xxx. Xxxxxx xx 9/9~'));
  const odd = deidentifier(drawFrom(1)).file(textToBytes('To whom it may concern'));
  assert.equal(bytesToText(odd), 'Xx xxxx xx xxx xxxxxxx');
});

test('a name in another alphabet does not stay, in names, numbers and free text, by whatever encoding', () => {
  const names = ['Иванова', '王小明', 'Muñoz', 'Zoë'];
  for (const name of names) {
    for (const encoded of [Buffer.from(name, 'utf8').toString('latin1'), name]) {
      if (/[^\u0000-\u00ff]/.test(encoded)) continue;
      const text = bytesToText(interchange837(1))
        .replace(/NM1\*IL\*1\*[^*]*/, `NM1*IL*1*${encoded}`)
        .replace('REF*D9', `NTE*ADD*${encoded}~REF*D9`);
      assert.ok(text.includes(`NM1*IL*1*${encoded}*`) && text.includes(`NTE*ADD*${encoded}~`));
      const safe = bytesToText(deidentifier(drawFrom(3)).file(textToBytes(text)));
      assert.equal(safe.length, text.length, 'every character keeps its place');
      for (const part of encoded.match(/[\u0080-\u00ff]{4,}|[A-Za-z]{2,}/g) ?? []) assert.ok(!safe.includes(part), part);
      assert.ok(!safe.includes(encoded));
    }
  }
});

const data = process.env['CLAIMWRIGHT_DATA'];
test('every sample keeps its findings', { skip: data === undefined ? 'CLAIMWRIGHT_DATA names no folder' : false }, () => {
  const folder = join(data ?? '', 'x12');
  const rows = readFileSync(join(folder, 'MANIFEST.tsv'), 'utf8').split('\n').slice(1);
  const wrong: string[] = [];
  let files = 0;
  for (const row of rows) {
    const [path = ''] = row.split('\t');
    if (path === '') continue;
    files += 1;
    const bytes = new Uint8Array(readFileSync(join(folder, path)));
    const safe = deidentifier(drawFrom(files)).file(bytes);
    const [was, is] = [said(checkFile(bytes, options)), said(checkFile(safe, options))];
    if (was.join('\n') !== is.join('\n'))
      wrong.push(`${path}: ${was.find((each) => !is.includes(each))} ⇒ ${is.find((each) => !was.includes(each))}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(files > 100);
});
