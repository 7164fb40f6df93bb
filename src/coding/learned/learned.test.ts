import assert from 'node:assert/strict';
import test from 'node:test';
import { growTrees, sigmoid, treesLogit } from './boosted-trees.ts';
import { calibrated, calibrationCurve } from './calibration-curve.ts';
import { cognatesIn } from './cognates.ts';
import { evidenceChances, learnEvidenceWords } from './evidence-words.ts';
import { codeInEdition } from './given-candidates.ts';
import { glossOf } from './gloss.ts';
import { answersByModel, learnModel, type Lesson } from './learn-model.ts';
import { learnedWords } from './learned-words.ts';
import { modelText, readModel } from './model-text.ts';
import { learnTranslation, pairSentences, projectTokens } from './word-translation.ts';

const TRAINING = { trees: 40, depth: 3, rate: 0.3, leafWeight: 0.5, ridge: 1, rowShare: 1, featureShare: 1, seed: 7 };

test('boosted trees learn what no single feature tells, and the same from the same seed', () => {
  const rows = 400;
  const values = Float32Array.from({ length: rows * 2 }, (_, i) => ((i * 7919) % 97) / 97);
  const right = Uint8Array.from({ length: rows }, (_, r) =>
    (values[2 * r] ?? 0) > 0.5 !== (values[2 * r + 1] ?? 0) > 0.5 ? 1 : 0,
  );
  const trees = growTrees({ values, width: 2, rows }, right, TRAINING);
  const wrong = [...right].filter((yes, r) => sigmoid(treesLogit(trees, values, 2 * r)) > 0.5 !== (yes === 1)).length;
  assert.ok(wrong < rows * 0.05, `${wrong} wrong`);
  assert.deepEqual(growTrees({ values, width: 2, rows }, right, TRAINING), trees);
});

test('a calibration curve never falls, and says what was right', () => {
  const points = Array.from({ length: 200 }, (_, i) => ({ score: i, right: i % 4 < (i < 100 ? 1 : 3) }));
  const curve = calibrationCurve(points);
  assert.deepEqual(
    curve.probabilities.toSorted((a, b) => a - b),
    curve.probabilities,
  );
  assert.ok(Math.abs(calibrated(curve, 50) - 0.25) < 0.08 && Math.abs(calibrated(curve, 150) - 0.75) < 0.08);
  assert.ok(calibrated(curve, -1e6) > 0 && calibrated(curve, 1e6) < 1);
});

test('Spanish words are met without accents, number and gender; places stay those of the text', () => {
  const text = 'Lesiones cutáneas, en la piel derecha.';
  const { words, start, end } = learnedWords(text, 'es');
  assert.deepEqual(words, ['lesion', 'cutane', 'piel', 'derech']);
  assert.equal(text.slice(start[1], end[1]), 'cutáneas');
  assert.deepEqual(learnedWords('lesión cutánea', 'es').words, ['lesion', 'cutane']);
});

const SPANISH = [
  'Dolor de rodilla.',
  'Fiebre y dolor.',
  'Fractura de rodilla.',
  'Fiebre alta.',
  'Dolor alto.',
  'Fractura y fiebre.',
];
const ENGLISH = ['Knee pain.', 'Fever and pain.', 'Fracture of knee.', 'High fever.', 'High pain.', 'Fracture and fever.'];

test('words are translated by the company they keep, carried over to the other text, and a gloss leads back to the original', () => {
  const notes = SPANISH.map((text, i) => ({ from: learnedWords(text, 'es'), to: learnedWords(ENGLISH[i] ?? '', 'en') }));
  const translation = learnTranslation(notes);
  assert.equal(translation.get('rodill')?.[0]?.[0], 'knee');
  const [note] = notes;
  assert.ok(note);
  const there = projectTokens(note, [1], { pairs: pairSentences(note), translation });
  assert.deepEqual(
    there.map((at) => note.to.words[at]),
    ['knee'],
  );
  const text = 'Sin fractura de rodilla.';
  const gloss = glossOf(text, learnedWords(text, 'es'), { translation, cognate: () => undefined });
  assert.equal(gloss.text, 'without fracture of knee.');
  const at = gloss.text.indexOf('knee');
  assert.equal(text.slice(gloss.origin[at], (gloss.origin[at + 3] ?? 0) + 1), 'rodilla');
});

const lesson = (text: string, codes: readonly (readonly [code: string, words: string])[]): Lesson => {
  const words = learnedWords(text, 'en');
  const evidence = codes.map(([code, phrase]) => {
    const from = text.indexOf(phrase);
    return { code, tokens: words.start.flatMap((start, i) => (start >= from && start < from + phrase.length ? [i] : [])) };
  });
  return { words, codes: codes.map(([code]) => code), evidence, given: [] };
};

const LESSONS: readonly Lesson[] = Array.from({ length: 150 }, (_, i) =>
  i % 3 === 0
    ? lesson(`Visit ${i}. The patient has sugar trouble again.`, [['E119', 'sugar trouble']])
    : i % 3 === 1
      ? lesson(`Visit ${i}. Complains of belly ache since day ${i}.`, [['R109', 'belly ache']])
      : lesson(`Visit ${i}. Came for papers, denies belly ache.`, []),
);

test('a model learns the words of a practice, shows their place, says nothing of other notes, and stays itself as text', () => {
  const model = learnModel(LESSONS, { language: 'en', forests: 1 });
  const text = 'She tells of sugar trouble for years.';
  const [first] = answersByModel(model, text, []);
  assert.equal(first?.code, 'E119');
  assert.ok(first?.suggested);
  assert.deepEqual(
    first?.places.map(({ start, end }) => text.slice(start, end)),
    ['sugar trouble'],
  );
  assert.ok((first?.reasons.length ?? 0) > 0);
  assert.deepEqual(answersByModel(model, 'Nothing to tell of.', []), []);
  const again = readModel(modelText(model));
  assert.ok(again.ok);
  assert.deepEqual(answersByModel(again.value, text, []), answersByModel(model, text, []));
  for (const other of ['', 'no model', '{"format":0}', 'null']) assert.ok(!readModel(other).ok, other);
});

test('an unknown Spanish word is the English one of the same sound; what sounds like nothing stays', () => {
  const english = [
    'pheochromocytoma',
    'splenomegaly',
    'bronchitis',
    'hypersplenism',
    'infection',
    'obesity',
    'cystic',
    'staphylococcus',
  ];
  const cognate = cognatesIn(english);
  assert.deepEqual(
    'feocromocitoma esplenomegalia bronquitis hiperesplenismo infecciones obesidad quística estafilococo'.split(' ').map(cognate),
    english,
  );
  assert.deepEqual(['rodilla', 'de', '', '12'].map(cognate), [undefined, undefined, undefined, undefined]);
  const text = 'Con bronquitis.';
  const { text: gloss } = glossOf(text, learnedWords(text, 'es'), {
    translation: new Map([['bronquiti', [['lung', 0.9]]]]),
    cognate,
  });
  assert.equal(gloss, 'with bronchitis.');
});

test('words that are coded are told from the same words denied', () => {
  const evidenceWords = learnEvidenceWords(LESSONS);
  const chance = (text: string): number => {
    const words = learnedWords(text, 'en');
    return evidenceChances(evidenceWords, words)[words.words.indexOf('belly')] ?? 0;
  };
  assert.ok(chance('Complains of belly ache since day 3.') > 0.8 && chance('Came for papers, denies belly ache.') < 0.1);
});

test('a code below one of the edition counts as that, and one of seven characters is cut where the edition knows none', () => {
  const edition = new Set(['R51', 'S82101']);
  assert.deepEqual(
    ['R519', 'R51', 'S82101A', 'S42301A', 'I10'].map((code) => codeInEdition(code, edition)),
    ['R51', 'R51', 'S82101', 'S42301', 'I10'],
  );
  assert.equal(codeInEdition('S42301A', new Set()), 'S42301A');
});
