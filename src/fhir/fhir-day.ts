/**
 * FHIR dates, times and money → our days and cents. A day is counted in the zone of the practice; what is known only
 * to the month or the year is no day and stays absent.
 * Source: FHIR R4 datatypes.html#date, #dateTime, #instant, #Period, #Money.
 */
import { type Cents, roundHalfUp } from '../kernel/money.ts';
import { dayNumber, isPlainDate, type PlainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import { absentReason, child, type Element, find, numberOf, pathOf, textOf } from './element.ts';
import { member } from './json-value.ts';

const DATE_TIME = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.]\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
const DAY_MILLIS = 86_400_000;

/** Zones' clocks, made once each: making one costs more than a thousand questions. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  clocks.set(timeZone, clock);
  return clock;
}

/** The calendar day at an instant, in a zone. In: milliseconds since 1970. */
function dayAt(millis: number, timeZone: string): string {
  const text = clockOf(timeZone).format(millis);
  return text.length === 10 ? text : text.padStart(10, '0');
}

/** Milliseconds since 1970 of a wall-clock time with its distance from UTC. */
function millisOf(
  day: PlainDate,
  time: { readonly hour: number; readonly minute: number; readonly second: number; readonly zone: string },
): number {
  const { hour, minute, second, zone } = time;
  const sign = zone.startsWith('-') ? -1 : 1;
  const away = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
  return dayNumber(day) * DAY_MILLIS + ((hour * 60 + minute - away) * 60 + second) * 1000;
}

type ReadDate = { readonly kind: 'day'; readonly day: PlainDate } | { readonly kind: 'partial' } | { readonly kind: 'wrong' };

/** Dates read lately, by zone: all that happens in a visit carries the visit's instants. */
const lately = new Map<string, Map<string, ReadDate>>();
const MOST_KEPT = 4096;

/** A FHIR date, dateTime or instant as a day of the zone; 'partial' when only the year or the month is known. */
export function readFhirDate(text: string, timeZone: string): ReadDate {
  let kept = lately.get(timeZone);
  if (kept === undefined || kept.size >= MOST_KEPT) {
    kept = new Map();
    lately.set(timeZone, kept);
  }
  const known = kept.get(text);
  if (known !== undefined) return known;
  const read = parseDate(text, timeZone);
  kept.set(text, read);
  return read;
}

function parseDate(text: string, timeZone: string): ReadDate {
  const found = DATE_TIME.exec(text);
  if (found === null) return { kind: 'wrong' };
  const [, year = '', month, day, hour, minute, second, zone] = found;
  if (month === undefined || day === undefined) {
    return isPlainDate(`${year}-${month ?? '01'}-01`) ? { kind: 'partial' } : { kind: 'wrong' };
  }
  const written = `${year}-${month}-${day}`;
  if (!isPlainDate(written)) return { kind: 'wrong' };
  if (hour === undefined || minute === undefined) return { kind: 'day', day: written };
  // 24:00 is not of FHIR, a leap second is.
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? '0') > 60) return { kind: 'wrong' };
  if (zone === undefined) return { kind: 'day', day: written };
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second ?? '0'), zone };
  const local = dayAt(millisOf(written, time), timeZone);
  return isPlainDate(local) ? { kind: 'day', day: local } : { kind: 'wrong' };
}

/** The day at a member; what is no day is absent and stands in the findings. */
export function dayOf(element: Element, name: string): PlainDate | undefined {
  const text = textOf(element, name, 60);
  if (text === undefined) {
    const reason = member(element.value, `_${name}`) === undefined ? undefined : absentReason(element, name);
    if (reason !== undefined) {
      find(element, name, {
        code: 'date-should-not-be-withheld',
        severity: 'warning',
        message: said('{path}: the source gives no date ({reason}).', {
          path: pathOf(element, name),
          reason: reason.slice(0, 40),
        }),
      });
    }
    return undefined;
  }
  const read = readFhirDate(text, element.reading.timeZone);
  if (read.kind === 'day') return read.day;
  find(element, name, {
    code: 'date-must-be-a-day',
    severity: 'warning',
    message:
      read.kind === 'partial'
        ? said('{path} names no day, only the month or the year; it is left out.', { path: pathOf(element, name) })
        : said('{path} is no date of the FHIR form (YYYY-MM-DD, or with a time and its zone); it is left out.', {
            path: pathOf(element, name),
          }),
  });
  return undefined;
}

/** The wall-clock time, HH:MM, of a member with a time, in the reading's zone. */
export function clockTimeOf(element: Element, name: string): string | undefined {
  const found = DATE_TIME.exec(textOf(element, name, 60) ?? '');
  const [, year = '', month = '', day = '', hour, minute, second, zone] = found ?? [];
  const written = `${year}-${month}-${day}`;
  if (hour === undefined || minute === undefined || !isPlainDate(written)) return undefined;
  if (zone === undefined) return `${hour}:${minute}`;
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second ?? '0'), zone };
  const { timeZone } = element.reading;
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return clock.format(millisOf(written, time));
}

/** First and last day of a Period, and its begin as written. An end before the begin is told and left out. */
export function periodOf(
  element: Element,
  name: string,
): { readonly from: PlainDate | undefined; readonly to: PlainDate | undefined; readonly startedAt: string | undefined } {
  const period = child(element, name);
  if (period === undefined) return { from: undefined, to: undefined, startedAt: undefined };
  const from = dayOf(period, 'start');
  const to = dayOf(period, 'end');
  const startedAt = textOf(period, 'start', 40);
  if (from === undefined || to === undefined || from <= to) return { from, to, startedAt };
  find(period, 'end', {
    code: 'period-must-end-after-its-begin',
    severity: 'warning',
    message: said('{path} ends before it begins; the end is left out.', { path: period.path }),
  });
  return { from, to: undefined, startedAt };
}

/** The day of a member that FHIR writes as `nameDateTime` or `namePeriod` (and, seldom, as `nameInstant`). */
export function eventOf(
  element: Element,
  name: string,
): { readonly from: PlainDate | undefined; readonly to: PlainDate | undefined } {
  const period = periodOf(element, `${name}Period`);
  if (period.from !== undefined || period.to !== undefined) return { from: period.from, to: period.to };
  for (const form of ['DateTime', 'Date', 'Instant']) {
    if (member(element.value, `${name}${form}`) !== undefined) return { from: dayOf(element, `${name}${form}`), to: undefined };
  }
  return { from: undefined, to: undefined };
}

const DECIMAL = /^(-?)(\d{1,13})(?:\.(\d+))?(?:e-(\d{1,2}))?$/;

/** A JSON number of dollars in cents: rounded half up once, for sources that computed with floats write 129.16000000000003. */
function dollarsToCents(value: number): Cents | undefined {
  const found = DECIMAL.exec(String(value));
  if (found === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  const scale = 10n ** BigInt(fraction.length + Number(exponent));
  const numerator = BigInt(`${sign}${whole}${fraction}`) * 100n;
  return roundHalfUp(numerator, scale);
}

/** Money at a member, in cents; another currency than the dollar is told and left out. */
export function centsOf(element: Element, name: string): Cents | undefined {
  const money = child(element, name);
  if (money === undefined) return undefined;
  const value = numberOf(money, 'value');
  if (value === undefined) return undefined;
  const currency = textOf(money, 'currency', 10) ?? textOf(money, 'code', 10);
  const amount = currency === undefined || currency === 'USD' ? dollarsToCents(value) : undefined;
  if (amount === undefined) {
    find(money, 'value', {
      code: 'amount-must-be-dollars',
      severity: 'warning',
      message: said('{path} is no amount in US dollars; it is left out.', { path: money.path }),
    });
  }
  return amount;
}
