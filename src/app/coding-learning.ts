/**
 * A practice learns from its coders: their answers are kept with each decision, a model is learned from them when somebody asks, and it
 * ranks suggestions when it was at least as good as the one before. What it fills in by itself a person still decides
 * (docs/adr/0014-automatic-codes.md).
 */
import type { CodingAnswers } from '../claims/coding-answer.ts';
import type { CodedDiagnosis, Suggestion } from '../claims/coded-encounter.ts';
import type { EncounterId } from '../claims/identifiers.ts';
import { codingEvents } from '../coding/learned/practice-events.ts';
import {
  ANSWERS_MIN,
  automaticBand,
  learnPracticeModel,
  mayReplace,
  type PracticeModel,
  VISITS_MIN,
  withPractice,
} from '../coding/learned/practice-model.ts';
import { err, failure, type Failure, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import type { Day } from './day.ts';
import type { ModelRecord } from './learning-ports.ts';
import type { Unit } from './ports.ts';
import type { CodingLearningView, LearningChoiceInput } from './views/learning.ts';

/** A practice model in force, and the probability from which on codes are filled in. */
export type Learned = { readonly version: number; readonly model: PracticeModel; readonly automaticFrom: number | undefined };

/** Undefined: the ranking that ships. */
export async function learnedInForce(unit: Unit): Promise<Learned | undefined> {
  const choice = await unit.learningChoice();
  if (choice.version === undefined) return undefined;
  const record = await unit.codingModel(choice.version);
  if (record === undefined) return undefined;
  const band = choice.precisionPerMille === undefined ? undefined : automaticBand(record.model, choice.precisionPerMille / 1000);
  return { version: record.version, model: record.model, automaticFrom: band?.from };
}

/** One visit in sixteen is shown without codes filled in, so that what coders do by themselves stays known. */
const isAudited = (id: EncounterId): boolean => id.endsWith('0');

export type RankedSuggestion<One extends Suggestion> = One & { readonly automatic?: boolean };

/** Suggestions with this practice's probabilities, those marked that are filled in. As they came where nothing was learned. */
export function rankedBy<One extends Suggestion>(
  learned: Learned | undefined,
  encounterId: EncounterId,
  suggestions: readonly One[],
): readonly RankedSuggestion<One>[] {
  if (learned === undefined) return suggestions;
  const { model, automaticFrom } = learned;
  return withPractice(model, suggestions).map((one) =>
    automaticFrom !== undefined && !isAudited(encounterId) && one.probability >= automaticFrom
      ? { ...one, automatic: true }
      : one,
  );
}

export type AnsweredVisit = {
  readonly encounterId: EncounterId;
  readonly revision: number;
  readonly suggestions: readonly Suggestion[];
  readonly diagnoses: readonly CodedDiagnosis[];
  readonly answers: CodingAnswers;
};

/** Keeps what a coder made of the suggestions, in the decision's transaction. */
export async function keepAnswers(unit: Unit, visit: AnsweredVisit): Promise<void> {
  const learned = await learnedInForce(unit);
  const suggestions = rankedBy(learned, visit.encounterId, visit.suggestions);
  await unit.saveCodingEvents(codingEvents({ ...visit, suggestions }));
}

/** More than a practice answers in years; the latest count. */
const EVENTS_MAX = 50_000;

/**
 * Learns a new version from every answer so far and puts it in force where its trial passed. Versions stay, so that a manager can go
 * back. Errors: 'learning-must-have-enough-answers'.
 */
export async function learnFromAnswers({
  store,
  actor: asker,
}: Pick<Day, 'store' | 'actor'>): Promise<
  Result<{ readonly version: number; readonly passed: boolean }, Failure<'learning-must-have-enough-answers'>>
> {
  const actor = { ...asker, purpose: 'learn from answers to suggestions' };
  const { events, before } = await store.transact(actor, async (unit) => ({
    events: await unit.codingEvents(EVENTS_MAX),
    before: await learnedInForce(unit),
  }));
  const learned = learnPracticeModel(events, before?.model);
  if (!learned.ok) return learned;
  return store.transact(actor, async (unit) => {
    const version = await unit.saveCodingModel(learned.value);
    const passed = mayReplace(learned.value.trial);
    if (passed) await unit.saveLearningChoice({ ...(await unit.learningChoice()), version });
    return ok({ version, passed });
  });
}

const versionView = ({ version, learnedAt, learnedBy, model }: ModelRecord, inForce: number | undefined) => ({
  version,
  learnedAt,
  learnedBy,
  visits: model.visits,
  answers: model.answers,
  trial: model.trial,
  passed: mayReplace(model.trial),
  inForce: version === inForce,
});

export async function readLearning(unit: Unit): Promise<CodingLearningView> {
  const [choice, counts, models] = [await unit.learningChoice(), await unit.codingEventCounts(), await unit.codingModels()];
  const { outcomes, visits } = counts;
  const inForce = models.find(({ version }) => version === choice.version);
  const precision = choice.precisionPerMille;
  const band = precision === undefined || inForce === undefined ? undefined : automaticBand(inForce.model, precision / 1000);
  return {
    visits,
    accepted: outcomes['accepted'] ?? 0,
    rejected: outcomes['rejected'] ?? 0,
    changed: outcomes['changed'] ?? 0,
    left: outcomes['left'] ?? 0,
    added: outcomes['added'] ?? 0,
    visitsNeeded: VISITS_MIN,
    answersNeeded: ANSWERS_MIN,
    ...(choice.version === undefined ? {} : { version: choice.version }),
    versions: models.map((record) => versionView(record, choice.version)),
    ...(precision === undefined
      ? {}
      : {
          automatic: {
            precisionPerMille: precision,
            ...(band === undefined
              ? {}
              : {
                  band: {
                    from: band.from,
                    share: band.share,
                    precision: band.precision,
                    low: band.interval.low,
                    high: band.interval.high,
                    many: band.many,
                  },
                }),
          },
        }),
  };
}

/** Errors: 'model-version-must-exist'. Going back is choosing an earlier version, or 'none'. */
export async function chooseLearning(
  unit: Unit,
  { version, precisionPerMille }: LearningChoiceInput,
): Promise<Result<CodingLearningView, Failure<'model-version-must-exist'>>> {
  if (version !== 'none' && (await unit.codingModel(version)) === undefined) {
    return err(
      failure(
        'model-version-must-exist',
        said('There is no such version of this practice’s model. Choose one of the list, or none.'),
      ),
    );
  }
  await unit.saveLearningChoice({
    version: version === 'none' ? undefined : version,
    precisionPerMille: precisionPerMille === 'never' ? undefined : precisionPerMille,
  });
  return ok(await readLearning(unit));
}
