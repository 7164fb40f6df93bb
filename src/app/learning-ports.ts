/** What the books keep of learning from coders' answers. Part of `Unit`. */
import type { CodingEvent } from '../claims/coding-answer.ts';
import type { PracticeModel } from '../coding/learned/practice-model.ts';

export type ModelRecord = {
  readonly version: number;
  readonly learnedBy: string;
  /** ISO 8601 in UTC. */
  readonly learnedAt: string;
  readonly model: PracticeModel;
};

export type LearningChoice = {
  /** In force; undefined: the ranking that ships. */
  readonly version: number | undefined;
  /** Codes are filled in by themselves where their precision is at least this, in thousandths; undefined: never. */
  readonly precisionPerMille: number | undefined;
};

export type LearningBook = {
  /** By the transaction's actor. */
  readonly saveCodingEvents: (events: readonly CodingEvent[]) => Promise<void>;
  /** The latest so many, in the order of time. */
  readonly codingEvents: (most: number) => Promise<readonly CodingEvent[]>;
  /** Answers by outcome, and visits they came from. */
  readonly codingEventCounts: () => Promise<{ readonly visits: number; readonly outcomes: Readonly<Record<string, number>> }>;
  /** The latest first. */
  readonly codingModels: () => Promise<readonly ModelRecord[]>;
  readonly codingModel: (version: number) => Promise<ModelRecord | undefined>;
  /** Out: its version, one more than the last. */
  readonly saveCodingModel: (model: PracticeModel) => Promise<number>;
  readonly learningChoice: () => Promise<LearningChoice>;
  readonly saveLearningChoice: (choice: LearningChoice) => Promise<void>;
};
