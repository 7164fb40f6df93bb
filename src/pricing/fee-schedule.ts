/**
 * Dated fees by procedure, modifier class and setting, and the allowed amount they give: the lower of charge and
 * fee × units. Plain inputs; a contract, a Medicaid list and a compensation list all have this shape.
 */
import type { Citation } from '../kernel/effective.ts';
import { type Cents, cents, formatDecimal, minCents, percentOf, roundHalfUp } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert, err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { WorkedAmount, WorkingStep } from '../kernel/working.ts';
import { FACILITY_PLACES, LOWER_OF_CHARGE } from './sources.ts';

/** '' is the whole service; 26 its professional part, TC its technical part, 53 the discontinued one; NU and RR new and rented equipment. */
export type ModifierClass = '' | '26' | 'TC' | '53' | 'NU' | 'RR';
export type Setting = 'facility' | 'non-facility';

export type FeeRow = {
  readonly procedure: string;
  readonly modifierClass: ModifierClass;
  readonly setting: Setting | 'any';
  readonly from: PlainDate;
  /** Last day the fee holds; absent while open. */
  readonly to?: PlainDate;
  /** For one unit. */
  readonly feeCents: Cents;
};

export type FeeSchedule = {
  readonly feeScheduleId: string;
  /** Short name for people: 'Lakeshore PPO 2026'. */
  readonly name: string;
  readonly cite: Citation;
  readonly rows: readonly FeeRow[];
  /** What a procedure without a row is allowed, in hundredths of a percent of the charge; absent: it has no price. */
  readonly unlistedPercentHundredths?: number;
};

/** A fee schedule ready for look-up: rows of a procedure, newest first. */
export type FeeBook = {
  readonly schedule: FeeSchedule;
  readonly rowsOf: ReadonlyMap<string, readonly FeeRow[]>;
};

const MODIFIER_CLASSES: readonly string[] = ['26', 'TC', '53', 'NU', 'RR'];

/** Places paid at the facility rate (rows of the Medicare manual, from memory; a contract may say otherwise). */
const FACILITY = new Set(['02', '19', '21', '22', '23', '24', '26', '31', '34', '41', '42', '51', '52', '53', '56', '61']);

/** In: a two-digit place of service. Out: which of the two fee columns applies. */
export const settingOf = (placeOfService: string): Setting => (FACILITY.has(placeOfService) ? 'facility' : 'non-facility');

/** The first modifier that changes which fee row applies; '' when none does. */
export const modifierClassOf = (modifiers: readonly string[]): ModifierClass =>
  (modifiers.find((modifier) => MODIFIER_CLASSES.includes(modifier)) ?? '') as ModifierClass;

/** Indexes a schedule. Errors: two rows that answer the same day are a bug of the schedule and throw. */
export function openFeeBook(schedule: FeeSchedule): FeeBook {
  const rowsOf = new Map<string, FeeRow[]>();
  for (const row of schedule.rows) {
    assert(Number.isSafeInteger(row.feeCents) && row.feeCents >= 0, `fee of ${row.procedure} must be whole cents, not negative`);
    const rows = rowsOf.get(row.procedure);
    if (rows === undefined) rowsOf.set(row.procedure, [row]);
    else rows.push(row);
  }
  for (const [procedure, rows] of rowsOf) {
    rows.sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
    const keys = new Set(rows.map((row) => `${row.modifierClass}/${row.setting}/${row.from}`));
    assert(keys.size === rows.length, `fee schedule ${schedule.feeScheduleId} has two rows for ${procedure} from the same day`);
  }
  return { schedule, rowsOf };
}

export type FeeQuestion = {
  readonly procedure: string;
  readonly modifiers: readonly string[];
  readonly placeOfService: string;
  readonly on: PlainDate;
};

/** The row for a service on its date: the exact setting before 'any', the newest first. Undefined when there is none. */
export function feeRowFor(book: FeeBook, question: FeeQuestion): FeeRow | undefined {
  const modifierClass = modifierClassOf(question.modifiers);
  const setting = settingOf(question.placeOfService);
  let fallback: FeeRow | undefined;
  for (const row of book.rowsOf.get(question.procedure) ?? []) {
    if (row.modifierClass !== modifierClass || row.from > question.on || (row.to !== undefined && row.to < question.on)) continue;
    if (row.setting === setting) return row;
    if (row.setting === 'any') fallback ??= row;
  }
  return fallback;
}

export type ChargedService = FeeQuestion & {
  /** Units in thousandths: 1.5 is 1500. */
  readonly unitsThousandths: number;
  readonly chargeCents: Cents;
};

/**
 * The allowed amount of one line: the lower of charge and fee × units.
 * In:     a fee book, the service with its charge; units in thousandths.
 * Out:    whole cents, rounded half up once, with the fee and the comparison as steps.
 * Errors: 'procedure-must-have-a-fee-on-its-date' when no row and no percentage answers.
 * Source: 42 CFR 414.21 (lower of actual charge or fee schedule amount); the schedule's own citation.
 */
export function allowedAmount(
  book: FeeBook,
  service: ChargedService,
): Result<WorkedAmount, Failure<'procedure-must-have-a-fee-on-its-date'>> {
  assert(Number.isSafeInteger(service.unitsThousandths) && service.unitsThousandths >= 0, 'units must be whole thousandths');
  const fee = scheduledFee(book, service);
  if (fee === undefined) {
    return err({
      code: 'procedure-must-have-a-fee-on-its-date',
      message: `${service.procedure} has no fee in ${book.schedule.name} on ${service.on}. Add a row, or a percentage for what is not listed.`,
    });
  }
  const allowed = minCents(fee.cents, service.chargeCents);
  const steps: WorkingStep[] = [fee];
  if (service.chargeCents < fee.cents) {
    steps.push({ label: 'the charge is lower than the fee', cents: allowed, cite: LOWER_OF_CHARGE });
  }
  return ok({ cents: allowed, steps });
}

function scheduledFee(book: FeeBook, service: ChargedService): WorkingStep | undefined {
  const row = feeRowFor(book, service);
  if (row === undefined) {
    const percent = book.schedule.unlistedPercentHundredths;
    if (percent === undefined) return undefined;
    const label = `${formatDecimal(cents(percent))} % of the charge, for what ${book.schedule.name} does not list`;
    return { label, cents: percentOf(service.chargeCents, percent), cite: book.schedule.cite };
  }
  const amount = roundHalfUp(BigInt(row.feeCents) * BigInt(service.unitsThousandths), 1000n);
  const units = service.unitsThousandths % 1000 === 0 ? `${service.unitsThousandths / 1000}` : `${service.unitsThousandths}/1000`;
  const times = service.unitsThousandths === 1000 ? '' : ` × ${units}`;
  return {
    label: `${book.schedule.name}: fee ${formatDecimal(row.feeCents)}${times}`,
    cents: amount,
    cite:
      row.setting === 'any'
        ? book.schedule.cite
        : { ...book.schedule.cite, locator: `${book.schedule.cite.locator}; ${FACILITY_PLACES.locator}` },
  };
}
