/** What two files say differently. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { expectOk } from '../kernel/result.ts';
import { type Difference, diffFiles, type DiffOptions } from './diff.ts';
import { differenceWords } from './diff-words.ts';
import { fileFrom } from './file.arbitrary.ts';
import { GUIDE_837P } from './guides/837p.ts';
import { GUIDES } from './guides/registry.ts';
import { readInterchanges } from './interchange.ts';
import { interchange837 } from './sample.ts';
import { splitFile } from './split.ts';
import { bytesToText, textToBytes } from './text.ts';

const SETS = GUIDES.filter((guide) => guide.transactionSet !== 'TA1');
const text837 = (claims: number): string => bytesToText(interchange837(claims));
const diff = (before: string, after: string, options?: DiffOptions): readonly Difference[] =>
  diffFiles(readInterchanges(textToBytes(before)), readInterchanges(textToBytes(after)), options);
const brief = (differences: readonly Difference[]): readonly string[] =>
  differences.map(({ kind, of, path, unit }) => `${kind} ${of} ${path}${unit === undefined ? '' : ` ${unit}`}`);

const files = fc
  .tuple(fc.constantFrom(...SETS), fc.integer({ min: 0, max: 99_999 }))
  .map(([guide, seed]) => bytesToText(fileFrom(guide, seed, 2)));

test('a file differs from itself in nothing, and from the same under other delimiters only by them', () => {
  fc.assert(
    fc.property(files, (text) => {
      assert.deepEqual(diff(text, text), []);
      const other = text.replaceAll('*', '|').replaceAll('~', '\n');
      assert.deepEqual(diff(text, other), []);
    }),
    { numRuns: 40 },
  );
});

test('one element changed anywhere is told as that element, and the other way round as well', () => {
  fc.assert(
    fc.property(files, fc.nat(10_000), (text, pick) => {
      const segments = text.split('~');
      const free = segments.flatMap((segment, i) =>
        /^(REF|NTE|NM1|N3|TRN|CLM|CLP|SVC|SV1|HL|AK2)\*/.test(segment) ? [] : i > 3 && segment.includes('*') ? [i] : [],
      );
      const at = free[pick % free.length] ?? 0;
      const last = segments[at]?.split('*') ?? [];
      if (/^(SE|GE|IEA|LX)$/.test(last[0] ?? '')) return;
      last[last.length - 1] = `${last.at(-1)}Q`;
      const changed = segments.with(at, last.join('*')).join('~');
      const there = diff(text, changed);
      const back = diff(changed, text);
      assert.ok(there.length > 0, 'it must be told');
      assert.ok(
        there.some((each) => (each.after?.text ?? '').includes('Q')),
        JSON.stringify(brief(there)),
      );
      assert.equal(there.length, back.length);
    }),
    { numRuns: 60 },
  );
});

test('a changed charge is told with its claim, its line, its meaning before and after', () => {
  const before = text837(2);
  const at = before.lastIndexOf('SV1*HC:99213:25*50');
  const after = `${before.slice(0, at)}SV1*HC:99213:25*60${before.slice(at + 'SV1*HC:99213:25*50'.length)}`;
  const [change, ...more] = diff(before, after);
  assert.deepEqual(more, []);
  assert.equal(change?.unit, 'CLM01 PCN2');
  assert.deepEqual(
    [change.path, change.before?.words, change.after?.words],
    ['2000A/2000B[2]/2300/2400[4]/SV1-02', '$50.00', '$60.00'],
  );
  assert.match(differenceWords(change), /^changed CLM01 PCN2: SV102.* from 50 \(\$50\.00\) to 60 \(\$60\.00\)   2000A/);
});

/** The subscriber levels of the sample, each with its claim. */
function parts(claims: number): { readonly head: string; readonly levels: readonly string[]; readonly tail: string } {
  const text = text837(claims);
  const cuts = [...text.matchAll(/HL\*\d+\*1\*22/g)].map((match) => match.index);
  const end = text.indexOf('SE*');
  return {
    head: text.slice(0, cuts[0]),
    levels: cuts.map((cut, i) => text.slice(cut, cuts[i + 1] ?? end)),
    tail: text.slice(end),
  };
}

test('a claim that is missing is one line, and the levels that only count on are none', () => {
  const { head, levels, tail } = parts(3);
  const without = head + levels.filter((_, i) => i !== 1).join('') + tail;
  assert.deepEqual(brief(diff(text837(3), without)), [
    'removed loop 2000A/2000B[2]',
    'removed loop 2000A/2000B[2]/2300 CLM01 PCN2',
  ]);
  assert.deepEqual(brief(diff(without, text837(3))), ['added loop 2000A/2000B[2]', 'added loop 2000A/2000B[2]/2300 CLM01 PCN2']);
});

test('what is numbered anew because something before it went is no difference', () => {
  const parts = expectOk(splitFile(readInterchanges(interchange837(3)), { by: 'count', claims: 2 }, 1), 'the sample is sound');
  const last = bytesToText(parts[1]?.bytes ?? new Uint8Array());
  assert.match(last, /~HL\*2\*1\*22/);
  assert.deepEqual(brief(diff(text837(3), last, { ignoreEnvelope: true })), [
    'removed loop 2000A/2000B',
    'removed loop 2000A/2000B[2]',
    'removed loop 2000A/2000B/2300 CLM01 PCN1',
    'removed loop 2000A/2000B[2]/2300 CLM01 PCN2',
  ]);
});

test('a claim that stands elsewhere has moved, and its own changes are told beside', () => {
  const { head, levels, tail } = parts(3);
  const [a = '', b = '', c = ''] = levels;
  const moved = diff(text837(3), head + [b, c, a].join('') + tail);
  assert.deepEqual(
    moved.map(({ kind, of }) => `${kind} ${of}`),
    ['moved loop'],
  );
  const claim = /CLM\*PCN1[\s\S]*/.exec(a)?.[0] ?? '';
  const under = head + a.replace(claim, '') + b + claim.replace('SV1*HC:99213:25*50', 'SV1*HC:99213:25*70') + c + tail;
  assert.deepEqual(brief(diff(text837(3), under)), [
    'moved loop 2000A/2000B[2]/2300[2] CLM01 PCN1',
    'changed element 2000A/2000B[2]/2300[2]/2400/SV1-02 CLM01 PCN1',
  ]);
});

test('control numbers and dates of the envelope can be left out', () => {
  const before = text837(1);
  const isa = before.slice(0, 106);
  const after = before.replace(isa, isa.replace('000000907', '000000908').replace(/\*(\d{6})\*\d{4}\*/, '*991231*2359*'));
  const told = diff(before, after).map((each) => each.path);
  assert.ok(told.includes('ISA-09') && told.includes('ISA-10'), told.join());
  assert.deepEqual(diff(before, after, { ignoreEnvelope: true }), []);
});

test('a transaction that one file lacks is told once, with the claims in it', () => {
  const two = bytesToText(fileFrom(GUIDE_837P, 7, 2));
  const second = two.slice(two.lastIndexOf('~ST*') + 1, two.lastIndexOf('~GE*') + 1);
  const one = two.replace(second, '');
  const told = diff(two, one);
  assert.equal(told[0]?.of, 'transaction');
  assert.ok(told.slice(1).every((each) => each.kind === 'removed' && each.of === 'loop'));
});
