import assert from 'node:assert/strict';
import test from 'node:test';
import { bandFrom, binsOf, calibrationError, wilson } from './calibration.ts';
import { readBillingGold, readCodiesp } from './gold-notes.ts';
import { type Answer, scoreNotes } from './score-notes.ts';

const GOLD = [
  'note\thalf\tkind\tcodes\tspans\tfacts',
  'N1\tdev\tdx\tI10\t0-12\t',
  'N1\tdev\tdx\tE11.9|E11.65\t20-28 40-44\t',
  'N1\tdev\topt\tZ79.899\t50-60\t',
  'N1\tdev\tem\t4\t0-12\tproblems=moderate',
  'N2\theld\tdx\tJ45.909\t0-6\t',
].join('\n');

const answer = (code: string, score: number, places: Answer['places'] = []): Answer => ({
  code,
  score,
  suggested: score >= 0.5,
  places,
});

test('our own rows are read by half, with alternatives, places and the level; the other half stays unread', () => {
  const [note, ...more] = readBillingGold(GOLD, 'dev');
  assert.deepEqual(more, []);
  assert.deepEqual(
    note?.core.map(({ codes }) => codes),
    [['I10'], ['E119', 'E1165']],
  );
  assert.deepEqual(note?.core[1]?.places, [
    { start: 20, end: 28 },
    { start: 40, end: 44 },
  ]);
  assert.deepEqual(
    note?.optional.map(({ codes }) => codes),
    [['Z79899']],
  );
  assert.equal(note?.visit?.level, 4);
});

test('CodiEsp is read with the places of each code, in two parts where the words are apart, and without procedures', () => {
  const [note] = readCodiesp(
    'S1\tn44.8\n',
    'S1\tDIAGNOSTICO\tn44.8\tteste grande\t5 10;20 26\nS1\tPROCEDIMIENTO\tbw03zzz\tRx\t1 3\n',
  );
  assert.deepEqual(note?.core, [
    {
      codes: ['N448'],
      places: [
        { start: 5, end: 10 },
        { start: 20, end: 26 },
      ],
    },
  ]);
  assert.equal(note?.evidence?.length, 1);
});

test('any alternative is right once, a second one is wrong, optional codes never count, and what was not suggested is missed', () => {
  const [gold] = readBillingGold(GOLD, 'dev');
  assert.ok(gold);
  const answers = [answer('E1165', 0.9), answer('E119', 0.8), answer('Z79899', 0.7), answer('I10', 0.4)];
  const { codes, meanAveragePrecision, candidateRecall, chapters, levels } = scoreNotes([{ gold, answers, level: 3 }]);
  assert.deepEqual([codes.hits, codes.wrong, codes.missed], [1, 1, 1]);
  assert.equal(codes.f1, 0.5);
  assert.equal(candidateRecall, 1);
  // Of those that count, ranks 1 and 3 are right, over two gold codes.
  assert.equal(meanAveragePrecision, (1 / 1 + 2 / 3) / 2);
  assert.deepEqual(
    chapters.map(({ chapter, hits, wrong, missed }) => [chapter, hits, wrong, missed]),
    [
      ['E', 1, 1, 0],
      ['I', 0, 0, 1],
    ],
  );
  assert.deepEqual(levels, { judged: 1, exact: 0, withinOne: 1 });
});

test('evidence is judged on right codes: whether it touches the gold, and by characters', () => {
  const [gold] = readBillingGold(GOLD, 'dev');
  assert.ok(gold);
  const { evidence } = scoreNotes([
    { gold, answers: [answer('I10', 0.9, [{ start: 6, end: 18 }]), answer('E119', 0.9, [{ start: 70, end: 74 }])] },
  ]);
  assert.equal(evidence?.judged, 2);
  assert.equal(evidence?.touching, 0.5);
  assert.equal(evidence?.characterF1, (2 * 6) / (12 + 4 + 12 + 12));
});

test('a score that keeps its word has no calibration error, one that boasts has', () => {
  const points = (score: number, right: number, many: number) =>
    Array.from({ length: many }, (_, i) => ({ score, right: i < right }));
  assert.ok(calibrationError(binsOf(points(0.75, 3, 4))) < 1e-9);
  assert.ok(Math.abs(calibrationError(binsOf(points(0.95, 1, 4))) - 0.7) < 1e-9);
  const band = bandFrom([...points(0.95, 19, 20), ...points(0.4, 1, 10)], 0.9, 40);
  assert.deepEqual([band.many, band.right, band.coverage], [20, 19, 0.475]);
});

test('the interval of few is wide, holds the share, and never leaves 0 to 1', () => {
  assert.deepEqual(wilson(0, 0), { low: 0, high: 1 });
  const few = wilson(9, 10);
  const many = wilson(900, 1000);
  assert.ok(few.low < 0.6 && few.high < 1 && few.high > 0.97);
  assert.ok(many.low > 0.87 && many.high < 0.92);
  assert.ok(wilson(73, 73).low >= 0.95 && wilson(72, 72).low < 0.95);
});
