/** What the engine says about a file: located values, many at once, never thrown. */
import { assert } from '../kernel/result.ts';

/** Where a rule of this room comes from. What rests on 'memory' warns and never rejects. */
export type Basis = 'guide map' | 'base standard' | 'published example' | 'memory' | 'house';

/** WEDI SNIP levels: 1 syntax, 2 guide, 3 balancing, 4 situational, 5 code sets, 6 line of service, 7 companion guide. */
export type SnipLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Levels that a payer answers claim by claim (277CA); the others are the 999's, transaction by transaction. */
export const CLAIM_LEVELS: readonly SnipLevel[] = [3, 5, 6, 7];

/** Errors by level: entry 0 is not used. */
export type ErrorsByLevel = readonly number[];

/** Codes for the acknowledgements, each from the list its element takes. */
export type AcknowledgementCodes = {
  /** 999 IK304, on a segment. */
  readonly ik304?: string;
  /** 999 IK403, on an element. */
  readonly ik403?: string;
  /** 999 IK502, on a transaction set. */
  readonly ik502?: string;
  /** 999 AK905, on a functional group. */
  readonly ak905?: string;
  /** TA105, on an interchange. */
  readonly ta105?: string;
};

export type Finding = {
  /** Permanent, phrased as the broken assertion. */
  readonly code: string;
  readonly level: SnipLevel;
  readonly severity: 'error' | 'warning';
  readonly basis: Basis;
  /** What, where and what is expected; holds no content of the file. */
  readonly message: string;
  /** `2000A/2000B[3]/2300/2400[2]/SV1-01-2`; `[1]` is left out. Envelope findings start at `ISA`, `GS` or `ST`. */
  readonly path: string;
  /** Segment position, ST = 1; 0 outside a transaction. */
  readonly position: number;
  /** Segment id, '' when the finding is about none. */
  readonly segment: string;
  readonly loop?: string;
  /** 1-based element, component, repetition. */
  readonly element?: number;
  readonly component?: number;
  readonly repetition?: number;
  /** Data element reference number of the element. */
  readonly dataElement?: string;
  /** The offending text as received: may be patient data, never for a log. */
  readonly value?: string;
  readonly codes: AcknowledgementCodes;
  /** What made a situational rule ask: the segment, and the element when it was one. */
  readonly trigger?: {
    readonly segment: string;
    readonly position: number;
    readonly element?: number;
    readonly component?: number;
  };
  /** The sender's own number of the claim, inquiry or payment it stands in (CLM01, TRN02); never for a log. */
  readonly unit?: { readonly name: string; readonly value: string };
};

/** Collects findings up to a cap and counts the rest, so that a hopeless file stays cheap. */
export type FindingSink = {
  readonly list: Finding[];
  readonly cap: number;
  /** Findings of other levels are left out; what is said of the envelope and the ST never is. */
  readonly levels: ReadonlySet<SnipLevel> | undefined;
  /** The claim, inquiry or payment at hand. */
  unit: Finding['unit'] | undefined;
  suppressed: number;
  errors: number;
  warnings: number;
  readonly errorsByLevel: number[];
};

export function findingSink(cap = 1000, levels?: ReadonlySet<SnipLevel>): FindingSink {
  assert(Number.isSafeInteger(cap) && cap > 0, 'the cap on findings must be a positive whole number');
  return {
    list: [],
    cap,
    levels,
    unit: undefined,
    suppressed: 0,
    errors: 0,
    warnings: 0,
    errorsByLevel: [0, 0, 0, 0, 0, 0, 0, 0],
  };
}

type Counted = Pick<Finding, 'level' | 'severity' | 'position'>;

const isLeftOut = ({ levels }: FindingSink, { level, position }: Counted): boolean =>
  levels !== undefined && position > 1 && !levels.has(level);

function count(sink: FindingSink, { level, severity }: Counted): void {
  if (severity === 'error') {
    sink.errors += 1;
    sink.errorsByLevel[level] = (sink.errorsByLevel[level] ?? 0) + 1;
  } else sink.warnings += 1;
}

/** Keeps the finding, or counts it once the cap is reached; the counts by severity stay exact. */
export function report(sink: FindingSink, finding: Finding): void {
  assert(finding.basis !== 'memory' || finding.severity === 'warning', 'what rests on memory must warn');
  if (isLeftOut(sink, finding)) return;
  count(sink, finding);
  if (sink.list.length < sink.cap) sink.list.push(sink.unit === undefined ? finding : { ...finding, unit: sink.unit });
  else sink.suppressed += 1;
}

/** True when the cap is reached: then the finding is counted, and nobody needs its words. */
export function isOnlyCounted(sink: FindingSink, finding: Counted): boolean {
  if (sink.list.length < sink.cap) return false;
  if (isLeftOut(sink, finding)) return true;
  count(sink, finding);
  sink.suppressed += 1;
  return true;
}

/** A finding about the envelope, outside any transaction. */
export function envelopeFinding(parts: {
  readonly code: string;
  readonly message: string;
  readonly path: string;
  readonly segment?: string;
  readonly element?: number;
  readonly value?: string;
  readonly severity?: 'error' | 'warning';
  readonly codes?: AcknowledgementCodes;
}): Finding {
  return {
    code: parts.code,
    level: 1,
    severity: parts.severity ?? 'error',
    basis: 'base standard',
    message: parts.message,
    path: parts.path,
    position: 0,
    segment: parts.segment ?? '',
    ...(parts.element === undefined ? {} : { element: parts.element }),
    ...(parts.value === undefined ? {} : { value: parts.value }),
    codes: parts.codes ?? {},
  };
}
