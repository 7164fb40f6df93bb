/** `claimwright coding eval`: answers for every note of a set, scored. */
import { readFileSync } from 'node:fs';
import { type Answer, type AnsweredNote, type Measures, type Rates, scoreNotes } from '../coding/evaluation/score-notes.ts';
import { codeInEdition, givenCandidates } from '../coding/learned/given-candidates.ts';
import { readByModel } from '../coding/learned/gloss.ts';
import { answersByModel, type LearnedModel } from '../coding/learned/learn-model.ts';
import { readModel } from '../coding/learned/model-text.ts';
import { answersByShipped, noteReader, mentionCandidates } from '../coding/learned/mention-reading.ts';
import { suggestForText } from '../coding/suggest-diagnoses.ts';
import { levelOfElements, visitElementsOf } from '../coding/visit/visit-elements.ts';
import { REVIEW_THRESHOLD } from '../coding/billing-score.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { codeSetsOf } from '../wire/code-shelf.ts';
import { type GoldSet, readGoldSet } from './read-gold.ts';
import { plainNumber } from './plain-number.ts';
import { readWords, type Terminal, UsageError } from './usage.ts';

/** The day of the visits of our own set; CodiEsp names none. */
export const VISIT_DAY = plainDate('2026-03-02');

const percent = (share: number): string => plainNumber(share, 3);

const rates = ({ precision, recall, f1, hits, wrong, missed }: Rates): string =>
  `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ${hits} right, ${wrong} wrong, ${missed} missed`;

function asLines(measures: Measures): readonly string[] {
  const { evidence, levels } = measures;
  return [
    `${measures.notes} notes, ${plainNumber(measures.candidatesPerNote, 1)} ranked candidates a note`,
    `Codes       ${rates(measures.codes)}`,
    `Categories  ${rates(measures.categories)}`,
    `Ranking     MAP ${percent(measures.meanAveragePrecision)}  of all gold codes ${percent(measures.candidateRecall)} are candidates`,
    ...(levels === undefined
      ? []
      : [`Visit level exact ${percent(levels.exact)}  within one ${percent(levels.withinOne)}  of ${levels.judged}`]),
    ...(evidence === undefined
      ? []
      : [
          `Evidence    touches the gold's ${percent(evidence.touching)} of ${evidence.judged} right codes, F1 of characters ${percent(evidence.characterF1)}`,
        ]),
    '',
    `Calibration error ${percent(measures.calibrationError)}`,
    ...measures.bins.map(
      ({ from, many, meanScore, precision }) =>
        `  score ${plainNumber(from, 1)}–${plainNumber(from + 0.1, 1)}  mean ${percent(meanScore)}  right ${percent(precision)}  of ${many}`,
    ),
    ...measures.bands.map(
      ({ from, many, precision, interval, coverage }) =>
        `  from ${plainNumber(from, 2)}: right ${percent(precision)} (95 % interval ${percent(interval.low)} to ${percent(interval.high)}) of ${many}, finds ${percent(coverage)} of the gold`,
    ),
    '',
    ...measures.chapters.map(({ chapter, ...of }) => `  ${chapter}  ${rates(of)}`),
  ];
}

/** Codes in the edition of the set, the likeliest of each. */
function inEdition(answers: readonly Answer[], edition: ReadonlySet<string>): readonly Answer[] {
  const first = new Map<string, Answer>();
  for (const answer of answers.toSorted((a, b) => b.score - a.score)) {
    const code = codeInEdition(answer.code, edition);
    if (!first.has(code)) first.set(code, { ...answer, code });
  }
  return [...first.values()];
}

type Answering = (text: string) => readonly Answer[];

function byModel(model: LearnedModel, codeSets: CodeSets, threshold: number | undefined): Answering {
  const reader = noteReader(VISIT_DAY, codeSets);
  return (text) =>
    answersByModel(model, text, givenCandidates(readByModel(text, model.translation, reader), model.edition)).map((answer) => ({
      code: answer.code,
      score: answer.probability,
      suggested: threshold === undefined ? answer.suggested : answer.probability >= threshold,
      places: answer.places,
    }));
}

const byShipped =
  (codeSets: CodeSets, threshold: number | undefined, edition: ReadonlySet<string>): Answering =>
  (text) =>
    answersByShipped(givenCandidates(mentionCandidates(text, VISIT_DAY, codeSets), edition)).map((answer) => ({
      code: answer.code,
      score: answer.probability,
      suggested: threshold === undefined ? answer.suggested : answer.probability >= threshold,
      places: answer.places,
    }));

const byEngine =
  (codeSets: CodeSets, threshold: number | undefined): Answering =>
  (text) =>
    suggestForText(text, VISIT_DAY, codeSets).map(({ code, score, spans }) => ({
      code,
      score,
      suggested: score >= (threshold ?? REVIEW_THRESHOLD),
      places: spans.map(({ start, end }) => ({ start, end })),
    }));

function answered(set: GoldSet, answering: Answering): readonly AnsweredNote[] {
  return set.notes.map(({ gold, text }) => {
    const answers = inEdition(answering(text), set.edition);
    const level = gold.visit === undefined ? undefined : levelOfElements(visitElementsOf({ text }));
    return { gold, answers, ...(level === undefined ? {} : { level }) };
  });
}

function missesOf(notes: readonly AnsweredNote[]): readonly string[] {
  const lines = notes.flatMap(({ gold, answers }) => {
    const given = answers.filter(({ suggested }) => suggested).map(({ code }) => code);
    const known = new Set([...gold.core, ...gold.optional].flatMap(({ codes }) => codes));
    const ranked = new Set(answers.map(({ code }) => code));
    return [
      ...gold.core
        .filter(({ codes }) => !codes.some((code) => given.includes(code)))
        .map(
          ({ codes }) => `${gold.note}\tmissed\t${codes.join('|')}${codes.some((code) => ranked.has(code)) ? '\t(ranked)' : ''}`,
        ),
      ...given.filter((code) => !known.has(code)).map((code) => `${gold.note}\twrong\t${code}`),
    ];
  });
  return lines;
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new UsageError('--threshold must be a number from 0 to 1.');
  return value;
}

function modelIn(path: string): LearnedModel {
  const model = readModel(readFileSync(path, 'utf8'));
  if (!model.ok) throw new UsageError(model.error.message);
  return model.value;
}

type Asked = { readonly mode: string; readonly model: string | undefined; readonly threshold: number | undefined };

/** By a model's file, by the ranker that ships (mention mode), or as visits are coded (billing mode). */
function answeringAs({ mode, model, threshold }: Asked, set: GoldSet, codeSets: CodeSets): Answering {
  if (mode !== 'billing' && mode !== 'mention') throw new UsageError('--mode must be billing or mention.');
  if (model !== undefined) return byModel(modelIn(model), codeSets, threshold);
  return mode === 'billing' ? byEngine(codeSets, threshold) : byShipped(codeSets, threshold, set.edition);
}

export async function evaluateCoding(words: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals, options } = readWords(words, {
    notes: 'string',
    half: 'string',
    final: 'boolean',
    mode: 'string',
    model: 'string',
    language: 'string',
    threshold: 'string',
    misses: 'boolean',
    json: 'boolean',
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('Name one folder: claimwright coding eval DIR.');
  const language = options.language ?? 'en';
  if (language !== 'en' && language !== 'es') throw new UsageError('--language must be en or es.');
  const set = readGoldSet({
    folder,
    notes: options.notes,
    half: options.half ?? 'dev',
    isFinal: options.final === true,
    language,
  });
  const mode = options.mode ?? (set.kind === 'billing' ? 'billing' : 'mention');
  const asked = { mode, model: options.model, threshold: numberOf(options.threshold) };
  const notes = answered(set, answeringAs(asked, set, codeSetsOf(terminal.config.home)));
  const measures = scoreNotes(notes);
  terminal.print(options.json === true ? JSON.stringify(measures) : asLines(measures).join('\n'));
  if (options.misses === true) terminal.print(['', ...missesOf(notes)].join('\n'));
  return 0;
}
