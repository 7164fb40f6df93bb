/** What a typed transaction is made of, and what stands in it where a file is wrong. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ElementDraft } from './encode.ts';
import type { Transactions } from './types/transactions.gen.ts';
import type { DateRange } from './value.ts';

/** A decimal that is no money, as it was written: '1.5'. */
export type Decimal = string;

/** HHMM, HHMMSS or finer. */
export type TimeOfDay = string;

/** What 1250 calls DT. */
export type DateAndTime = { readonly date: PlainDate; readonly time: TimeOfDay };

/**
 * What a segment was sent as where our own writing would differ (`200.00`, empty elements at its end), by place from 1.
 * It goes out again only while it says what the members say.
 */
export type Sent = { readonly $sent?: Readonly<Record<string, ElementDraft>> };

/** The order in which a loop's members came, where it is not the guide's own: REF and DTP may come in any. */
export type Ordered = { readonly $order?: readonly string[] };

export type TypedProblemCode =
  | 'value-must-be-present'
  | 'value-must-not-be-empty'
  | 'amount-must-be-decimal-cents'
  | 'number-must-be-a-decimal'
  | 'number-must-be-whole'
  | 'date-must-be-a-calendar-day'
  | 'date-format-must-be-known'
  | 'time-must-be-a-time-of-day'
  | 'code-must-be-listed-in-the-guide'
  | 'element-must-not-have-more-components'
  | 'element-must-not-repeat-more'
  | 'text-must-be-in-the-x12-character-set'
  | 'segment-must-be-expected-here'
  | 'segment-must-not-repeat-more'
  | 'loop-must-not-repeat-more'
  | 'required-segment-must-be-present'
  | 'required-loop-must-be-present';

/** A text that is not what the guide has there, as it was sent. '' was sent empty where the guide requires a value. */
export type Malformed = { readonly malformed: string; readonly code: TypedProblemCode };

export type TypedProblem = {
  readonly code: TypedProblemCode;
  /** Plain words, without file content. */
  readonly message: string;
  /** '2000A/2000B[3]/2300/CLM-02'. */
  readonly path: string;
  /** Of the segment in its transaction, ST being 1. */
  readonly position: number;
  /** File content: for the screen of someone allowed to see it, not for logs. */
  readonly value?: string;
};

/** What a loop of a wrong file may hold besides its members. */
export type Leftovers = Ordered & {
  /** Further ones of a member that the guide allows once. */
  readonly $excess?: Readonly<Record<string, readonly unknown[]>>;
  /** Segments without a place in the guide: id and elements as text. */
  readonly $unplaced?: readonly (readonly string[])[];
};

/** A value of a segment that may be wrong. */
type LenientValue<T> = T extends string | number | DateRange | DateAndTime
  ? T | Malformed
  : T extends readonly (infer U)[]
    ? readonly LenientValue<U>[] | Malformed
    : { readonly [K in keyof T]?: LenientValue<Exclude<T[K], undefined>> } | Malformed;

/** The same tree for a file that breaks its guide: anything may be missing, and any value may be malformed. */
export type Lenient<T> = T extends readonly (infer U)[]
  ? readonly Lenient<U>[]
  : '$order' extends keyof T
    ? { readonly [K in keyof T]?: K extends '$order' ? T[K] : Lenient<Exclude<T[K], undefined>> } & Leftovers
    : { readonly [K in keyof T]?: K extends '$sent' ? T[K] : LenientValue<Exclude<T[K], undefined>> };

/** A transaction that does not have its type: everything it holds all the same, and where it is wrong. */
export type NotTyped<T> = { readonly problems: readonly TypedProblem[]; readonly value: Lenient<T> };

/** Any transaction: what is known when the guide is chosen at run time. */
export type TypedTree = { readonly [member: string]: unknown };

/** The type of a guide's transaction, by the guide's name: `TransactionOf<'837P'>`. */
export type TransactionOf<Name extends string> = Name extends keyof Transactions ? Transactions[Name] : TypedTree;

export const isMalformed = (value: unknown): value is Malformed =>
  typeof value === 'object' && value !== null && 'malformed' in value && typeof value.malformed === 'string';
