/** A visit's lines as the rules of modifiers see them: codes, and what the tables and the practice say of each. Plain values. */
import type { PlainDate } from '../../kernel/plain-date.ts';

export type BilledLine = {
  readonly procedure: string;
  /** In their order. */
  readonly modifiers: readonly string[];
  readonly units: number;
  /** Diagnoses the line points to, without dots, most relevant first. */
  readonly diagnoses: readonly string[];
};

/** What is known of a procedure; what is absent is not judged. */
export type ProcedureFacts = {
  /** MPFS: '000', '010', '090', or three equal letters for what has no days. */
  readonly globalDays?: string;
  /** MPFS PC/TC indicator. */
  readonly pcTc?: string;
  /** MPFS bilateral indicator. */
  readonly bilateral?: string;
  /** The practice says that the usual visit of the day is in its payment. */
  readonly includesVisit?: boolean;
  readonly isSingleDose?: boolean;
  /** Done under a certificate of waiver. */
  readonly isWaived?: boolean;
};

/** An edit on a pair of procedures of one day. */
export type PairFact = { readonly columnOne: string; readonly columnTwo: string; readonly modifierAllowed: boolean };

export type EarlierProcedure = { readonly on: PlainDate; readonly procedure: string; readonly globalDays: string };

/** Medicare’s own: the first one of all, the first yearly one, each later one. */
export type WellnessCode = 'G0402' | 'G0438' | 'G0439';
export const isWellnessCode = (procedure: string): procedure is WellnessCode => /^G0(?:402|438|439)$/.test(procedure);

export type BilledVisit = {
  readonly on: PlainDate;
  /** Two digits. */
  readonly placeOfService: string;
  readonly isFacility: boolean;
  readonly payer: 'medicare' | 'medicaid' | 'other';
  readonly lines: readonly BilledLine[];
  readonly factsOf: (procedure: string) => ProcedureFacts;
  readonly pairsOf: (one: string, two: string) => readonly PairFact[];
  /** Of the same group and specialty on other visits, up to the day after, for the days that belong to surgery. */
  readonly earlier?: readonly EarlierProcedure[];
  /** Medicare’s own preventive visits that the group billed before; absent: nobody looked. */
  readonly wellness?: readonly { readonly code: WellnessCode; readonly on: PlainDate }[];
  /** Procedures for which the patient signed a notice before the service; absent: unknown. */
  readonly notices?: readonly string[];
  /** How the visit was held; absent: in person, or unknown. */
  readonly telehealth?: 'video' | 'audio';
  /** Where the patient was meanwhile, where the note says it. */
  readonly patientAt?: 'home' | 'elsewhere';
  /** A physician and another practitioner of the group both saw the patient. */
  readonly isShared?: boolean;
  readonly ageYears?: number;
};

const VISITS: readonly RegExp[] = [
  /^9200[24]$|^9201[24]$/,
  /^99(?:20[2-9]|2[1-9]\d|[34]\d\d)$/,
  /^G0(?:402|438|439|463)$/,
  /^980(?:0\d|1[0-6])$/,
];

/** Evaluation and management, eye visits and Medicare's own: what modifiers 24, 25 and 57 may stand on. */
export const isVisit = (procedure: string): boolean => VISITS.some((pattern) => pattern.test(procedure));

export const hasAny = ({ modifiers }: BilledLine, ...wanted: readonly string[]): boolean =>
  modifiers.some((modifier) => wanted.includes(modifier));

/** Numbers of laboratory tests. */
export const isLaboratory = (procedure: string): boolean =>
  /^8\d{4}$|^\d{4}U$|^G0(?:10[37]|32[78]|432|433|472|475|476|499)$/.test(procedure);

export type PlacedLine = { readonly line: BilledLine /** From 1. */; readonly at: number };

export const placed = ({ lines }: BilledVisit): readonly PlacedLine[] => lines.map((line, index) => ({ line, at: index + 1 }));
