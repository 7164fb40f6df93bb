/**
 * What one practice's coders taught: how often a suggestion like this one stood in their decisions. The engine still finds every code
 * and its words; the model only says how sure, so that it can never bring in a code.
 */
import type { Suggestion } from '../../claims/coded-encounter.ts';
import type { CodingEvent, SuggestionFacts } from '../../claims/coding-answer.ts';
import { err, type Failure, ok, type Result } from '../../kernel/result.ts';
import { average, type Interval, wilson } from '../evaluation/calibration.ts';
import { calibrated, calibrationCurve } from './calibration-curve.ts';
import type { Training } from './boosted-trees.ts';
import { factsOf } from './practice-events.ts';
import { learnRanker, probabilityOf, type RankedNote, type Ranker } from './ranker.ts';

/** How often a code or category was suggested, and how often it stood in the decision. */
export type Counts = Readonly<Record<string, readonly [seen: number, accepted: number]>>;

/** On visits that the model had not seen: the latest fifth. Smaller is better: the mean squared error of the probabilities. */
export type Trial = { readonly visits: number; readonly answers: number; readonly error: number; readonly errorBefore: number };

export type PracticeModel = {
  readonly ranker: Ranker;
  readonly history: Counts;
  readonly visits: number;
  readonly answers: number;
  readonly trial: Trial;
  /** Probabilities of answers that were held back while learning, and whether they stood in the decision; none that were filled in by themselves. */
  readonly audited: readonly (readonly [probability: number, right: boolean])[];
};

const SECTIONS = ['assessment', 'none', 'complaint', 'history', 'past', 'exam', 'results'];

const FEATURES = [
  'score',
  'place on the list',
  'length of the list',
  'places in the note',
  ...SECTIONS.map((section) => `section ${section}`),
  'code accepted before',
  'code suggested before',
  'category accepted before',
  'category suggested before',
  'symptom',
  'status',
] as const;

const share = ([seen, accepted]: readonly [number, number]): number => (accepted + 1) / (seen + 2);

const NEVER = [0, 0] as const;

function rowOf(code: string, facts: SuggestionFacts, history: Counts): Float32Array {
  const own = history[code] ?? NEVER;
  const category = history[code.slice(0, 3)] ?? NEVER;
  return Float32Array.from([
    facts.score,
    facts.place,
    facts.many,
    facts.spans,
    ...SECTIONS.map((section) => (section === facts.section ? 1 : 0)),
    share(own),
    Math.log1p(own[0]),
    share(category),
    Math.log1p(category[0]),
    code.startsWith('R') ? 1 : 0,
    code.startsWith('Z') ? 1 : 0,
  ]);
}

const accepts = ({ outcome }: CodingEvent): boolean => outcome === 'accepted';

function counted(history: Record<string, readonly [number, number]>, { code, outcome }: CodingEvent): void {
  // A category of three characters is a code of its own at times: one count is enough then.
  for (const key of new Set([code as string, code.slice(0, 3)])) {
    const [seen, accepted] = history[key] ?? NEVER;
    history[key] = [seen + 1, accepted + (outcome === 'accepted' ? 1 : 0)];
  }
}

type Visit = readonly CodingEvent[];

/** The latest revision of each visit, in the order of time; what was added tells of the engine's reach, not of a suggestion. */
function visitsOf(events: readonly CodingEvent[]): readonly Visit[] {
  return [...Map.groupBy(events, ({ encounterId }) => encounterId).values()].map((all) => {
    const last = Math.max(...all.map(({ revision }) => revision));
    return all.filter(({ revision }) => revision === last);
  });
}

type Taught = { readonly notes: readonly RankedNote[]; readonly history: Counts };

/** Each visit's rows know only what was answered before it. */
function taughtBy(visits: readonly Visit[]): Taught {
  const history: Record<string, readonly [number, number]> = {};
  const notes = visits.map((visit): RankedNote => {
    const suggested = visit.flatMap((event) => (event.facts === undefined ? [] : [{ event, facts: event.facts }]));
    const rows = suggested.map(({ event, facts }) => rowOf(event.code, facts, history));
    for (const { event } of suggested) counted(history, event);
    return {
      rows,
      right: suggested.map(({ event }) => accepts(event)),
      wanted: visit.filter((event) => accepts(event) || event.outcome === 'added').length,
    };
  });
  return { notes, history };
}

const TRAINING: Training = {
  trees: 60,
  depth: 3,
  rate: 0.1,
  leafWeight: 3,
  ridge: 5,
  rowShare: 0.8,
  featureShare: 0.8,
  seed: 20_261_122,
};

/** Fewer teach nothing that would hold tomorrow. */
export const VISITS_MIN = 40;
export const ANSWERS_MIN = 100;

const squared = (points: readonly { readonly p: number; readonly right: boolean }[]): number =>
  average(points.map(({ p, right }) => (p - (right ? 1 : 0)) ** 2));

type Suggested = { readonly code: string; readonly facts: SuggestionFacts; readonly right: boolean };

const suggestedIn = (visits: readonly Visit[]): readonly Suggested[] =>
  visits
    .flat()
    .flatMap((event) => (event.facts === undefined ? [] : [{ code: event.code, facts: event.facts, right: accepts(event) }]));

/** In: `before` is the model in force; without one the engine's own score, read off what it meant until then. */
function tryOut(visits: readonly Visit[], before: PracticeModel | undefined): Trial {
  const split = Math.floor(visits.length * 0.8);
  const [seen, unseen] = [visits.slice(0, split), visits.slice(split)];
  const { notes, history } = taughtBy(seen);
  const { ranker } = learnRanker(notes, FEATURES, { training: TRAINING });
  const curve = calibrationCurve(suggestedIn(seen).map(({ facts, right }) => ({ score: facts.score, right })));
  const points = suggestedIn(unseen);
  const old = ({ code, facts }: Suggested): number =>
    before === undefined ? calibrated(curve, facts.score) : probabilityOf(before.ranker, rowOf(code, facts, before.history));
  return {
    visits: unseen.length,
    answers: points.length,
    error: squared(points.map(({ code, facts, right }) => ({ p: probabilityOf(ranker, rowOf(code, facts, history)), right }))),
    errorBefore: squared(points.map((point) => ({ p: old(point), right: point.right }))),
  };
}

/**
 * In: events in the order of time. Out: a model over all of them, and what its like came to on the latest fifth, which decides whether it
 * takes the place of `before`. Errors: 'learning-must-have-enough-answers' below 40 visits or 100 answers.
 */
export function learnPracticeModel(
  events: readonly CodingEvent[],
  before?: PracticeModel,
): Result<PracticeModel, Failure<'learning-must-have-enough-answers'>> {
  const visits = visitsOf(events);
  const answers = suggestedIn(visits);
  if (visits.length < VISITS_MIN || answers.length < ANSWERS_MIN) {
    const message = `There are ${answers.length} answers to suggestions in ${visits.length} visits; learning needs ${ANSWERS_MIN} in ${VISITS_MIN}. Code on, and try again then.`;
    return err({ code: 'learning-must-have-enough-answers', message });
  }
  const { notes, history } = taughtBy(visits);
  const { ranker, heldBack } = learnRanker(notes, FEATURES, { training: TRAINING });
  const audited = visits.flatMap((visit, i) =>
    visit
      .filter(({ facts }) => facts !== undefined)
      .flatMap((event, j): (readonly [number, boolean])[] =>
        event.facts?.automatic === true
          ? []
          : [[Math.round(1000 * (heldBack.probabilities[i]?.[j] ?? 0)) / 1000, accepts(event)]],
      ),
  );
  return ok({ ranker, history, visits: visits.length, answers: answers.length, trial: tryOut(visits, before), audited });
}

/** A new version takes over only where it was at least as good on visits that neither had seen. */
export const mayReplace = ({ error, errorBefore }: Trial): boolean => error <= errorBefore;

/** The engine’s suggestions, in their order, with how likely each stands in this practice’s decision. */
export function withPractice<One extends Suggestion>(
  model: PracticeModel,
  suggestions: readonly One[],
): readonly (One & { readonly probability: number })[] {
  return suggestions.map((suggestion, place) => {
    const probability = probabilityOf(
      model.ranker,
      rowOf(suggestion.code, factsOf(suggestion, place, suggestions.length), model.history),
    );
    return { ...suggestion, probability: Math.round(1000 * probability) / 1000 };
  });
}

export type AutomaticBand = {
  /** From this probability on. */
  readonly from: number;
  /** Share of all suggestions that are in it, and what of these stood in the decision. */
  readonly share: number;
  readonly precision: number;
  readonly interval: Interval;
  readonly many: number;
};

/**
 * The widest band whose precision is sure: the low end of its 95 % interval is at least what was asked. Undefined where the answers
 * do not suffice for that: then nothing is filled in. About 73 right answers without a wrong one make .95 sure.
 */
export function automaticBand({ audited }: Pick<PracticeModel, 'audited'>, precision: number): AutomaticBand | undefined {
  const sorted = audited.toSorted(([a], [b]) => b - a);
  let best: AutomaticBand | undefined;
  let right = 0;
  for (const [i, [from, isRight]] of sorted.entries()) {
    right += isRight ? 1 : 0;
    const many = i + 1;
    if (sorted[many]?.[0] === from) continue;
    const interval = wilson(right, many);
    if (interval.low >= precision) best = { from, share: many / sorted.length, precision: right / many, interval, many };
  }
  return best;
}
