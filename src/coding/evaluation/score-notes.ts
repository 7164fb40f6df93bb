/**
 * How good answers are, by the measures of the field: precision, recall and F1 of what was suggested, the mean average
 * precision of everything that was ranked, evidence that touches the gold's, and all of it per chapter.
 */
import { average, type Band, bandFrom, type Bin, binsOf, calibrationError } from './calibration.ts';
import type { GoldCode, GoldNote, Place } from './gold-notes.ts';

/** One ranked code of one note; `suggested` is what a person would be shown as the engine's answer. */
export type Answer = {
  /** Without its dot. */
  readonly code: string;
  readonly score: number;
  readonly suggested: boolean;
  readonly places: readonly Place[];
};

export type AnsweredNote = { readonly gold: GoldNote; readonly answers: readonly Answer[]; readonly level?: number };

export type Tally = { readonly hits: number; readonly wrong: number; readonly missed: number };
export type Rates = Tally & { readonly precision: number; readonly recall: number; readonly f1: number };

export type Evidence = {
  /** Right codes whose gold says where they stand. */
  readonly judged: number;
  /** Share of these with at least one character in common with the gold. */
  readonly touching: number;
  /** F1 over characters. */
  readonly characterF1: number;
};

export type Measures = {
  readonly notes: number;
  readonly codes: Rates;
  /** The same by the first three characters. */
  readonly categories: Rates;
  /** trec_eval's: every ranked candidate counts, the gold's size is the denominator. */
  readonly meanAveragePrecision: number;
  /** Share of gold codes that were candidates at all: what a perfect order could reach. */
  readonly candidateRecall: number;
  readonly candidatesPerNote: number;
  readonly bins: readonly Bin[];
  readonly calibrationError: number;
  readonly bands: readonly Band[];
  readonly chapters: readonly (Rates & { readonly chapter: string })[];
  readonly evidence: Evidence | undefined;
  readonly levels: { readonly judged: number; readonly exact: number; readonly withinOne: number } | undefined;
};

const ratesOf = ({ hits, wrong, missed }: Tally): Rates => {
  const precision = hits + wrong === 0 ? 0 : hits / (hits + wrong);
  const recall = hits + missed === 0 ? 0 : hits / (hits + missed);
  return { hits, wrong, missed, precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

type Judged = { readonly answer: Answer; readonly meets: GoldCode | undefined; readonly counts: boolean };

/**
 * Each answer, best first, beside the gold row it meets. A row is met once; another of its alternatives is then wrong. What
 * meets only an optional row does not count.
 */
function judge({ gold, answers }: AnsweredNote): readonly Judged[] {
  const open = new Set(gold.core);
  const optional = new Set(gold.optional.flatMap(({ codes }) => codes));
  return answers
    .toSorted((a, b) => b.score - a.score)
    .map((answer) => {
      const meets = [...open].find(({ codes }) => codes.includes(answer.code));
      if (meets !== undefined) open.delete(meets);
      return { answer, meets, counts: meets !== undefined || !optional.has(answer.code) };
    });
}

function averagePrecision(judged: readonly Judged[], size: number): number {
  let [rank, hits, sum] = [0, 0, 0];
  for (const { meets, counts } of judged) {
    if (!counts) continue;
    rank += 1;
    if (meets === undefined) continue;
    hits += 1;
    sum += hits / rank;
  }
  return size === 0 ? 0 : sum / size;
}

/** Each code cut to its category; the first of a category counts. */
function asCategories({ gold, answers }: AnsweredNote): AnsweredNote {
  const cut = (code: string): string => code.slice(0, 3);
  const seen = new Set<string>();
  const first = answers
    .toSorted((a, b) => b.score - a.score)
    .filter(({ code }) => !seen.has(cut(code)) && seen.add(cut(code)) !== undefined);
  const distinct = new Map(gold.core.map((row) => [row.codes.map(cut).join(), { ...row, codes: row.codes.map(cut) }]));
  return {
    gold: {
      ...gold,
      core: [...distinct.values()],
      optional: gold.optional.map((row) => ({ ...row, codes: row.codes.map(cut) })),
    },
    answers: first.map((answer) => ({ ...answer, code: cut(answer.code) })),
  };
}

type Counted = { readonly chapter: string; readonly kind: 'hits' | 'wrong' | 'missed' };

function counted(note: AnsweredNote): readonly Counted[] {
  const judged = judge(note).filter(({ answer, counts }) => answer.suggested && counts);
  const met = new Set(judged.map(({ meets }) => meets));
  return [
    ...judged.map(({ answer, meets }): Counted => {
      const code = meets?.codes[0] ?? answer.code;
      return { chapter: code.slice(0, 1), kind: meets === undefined ? 'wrong' : 'hits' };
    }),
    ...note.gold.core
      .filter((row) => !met.has(row))
      .map(({ codes }): Counted => ({ chapter: (codes[0] ?? '?').slice(0, 1), kind: 'missed' })),
  ];
}

const tallyOf = (events: readonly Counted[]): Tally => ({
  hits: events.filter(({ kind }) => kind === 'hits').length,
  wrong: events.filter(({ kind }) => kind === 'wrong').length,
  missed: events.filter(({ kind }) => kind === 'missed').length,
});

const charactersOf = (places: readonly Place[]): ReadonlySet<number> =>
  new Set(places.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));

function evidenceOf(notes: readonly AnsweredNote[]): Evidence | undefined {
  let [judged, touching, common, given, wanted] = [0, 0, 0, 0, 0];
  for (const note of notes) {
    for (const { answer, meets } of judge(note)) {
      if (!answer.suggested || meets === undefined || meets.places.length === 0) continue;
      const gold = charactersOf(meets.places);
      const mine = charactersOf(answer.places);
      const both = [...mine].filter((at) => gold.has(at)).length;
      judged += 1;
      touching += both > 0 ? 1 : 0;
      common += both;
      given += mine.size;
      wanted += gold.size;
    }
  }
  return judged === 0
    ? undefined
    : { judged, touching: touching / judged, characterF1: common === 0 ? 0 : (2 * common) / (given + wanted) };
}

function levelsOf(notes: readonly AnsweredNote[]): Measures['levels'] {
  const both = notes.flatMap(({ gold, level }) =>
    gold.visit === undefined || level === undefined ? [] : [Math.abs(gold.visit.level - level)],
  );
  if (both.length === 0) return undefined;
  return {
    judged: both.length,
    exact: both.filter((apart) => apart === 0).length / both.length,
    withinOne: both.filter((apart) => apart <= 1).length / both.length,
  };
}

/** Out: every measure over these notes. A note without an answer counts with all its codes missed. Pure, no rounding. */
export function scoreNotes(notes: readonly AnsweredNote[]): Measures {
  const events = notes.flatMap(counted);
  const judged = notes.map(judge);
  const scored = judged.flat().filter(({ counts }) => counts);
  const points = scored.map(({ answer, meets }) => ({ score: answer.score, right: meets !== undefined }));
  const gold = notes.reduce((sum, note) => sum + note.gold.core.length, 0);
  const chapters = Map.groupBy(events, ({ chapter }) => chapter);
  const bins = binsOf(points);
  return {
    notes: notes.length,
    codes: ratesOf(tallyOf(events)),
    categories: ratesOf(tallyOf(notes.map(asCategories).flatMap(counted))),
    meanAveragePrecision: average(judged.map((list, i) => averagePrecision(list, notes[i]?.gold.core.length ?? 0))),
    candidateRecall: gold === 0 ? 0 : scored.filter(({ meets }) => meets !== undefined).length / gold,
    candidatesPerNote: average(notes.map(({ answers }) => answers.length)),
    bins,
    calibrationError: calibrationError(bins),
    bands: [0.95, 0.9, 0.8].map((from) => bandFrom(points, from, gold)),
    chapters: [...chapters]
      .map(([chapter, list]) => ({ chapter, ...ratesOf(tallyOf(list)) }))
      .toSorted((a, b) => (a.chapter < b.chapter ? -1 : 1)),
    evidence: evidenceOf(notes),
    levels: levelsOf(notes),
  };
}
