/** Money, dates and numbers in the reader's form. Business dates have no time zone and never pass through one. */
import { useLingui } from '@lingui/react';
import { LOCALE_OF, type Language } from './language.ts';

export type Formats = {
  /** Cents, `$1,234.56` or `1 234,56 $`; a negative amount has a real minus sign. */
  readonly money: (cents: number) => string;
  /** 'YYYY-MM-DD' → `Mar 4, 2026`. */
  readonly date: (plainDate: string) => string;
  /** With the day of the week. */
  readonly dateLong: (plainDate: string) => string;
  /** An ISO instant in this device's time zone. */
  readonly instant: (iso: string) => string;
  readonly number: (value: number) => string;
  /** Hundredths of a percent: 2000 is 20 %. */
  readonly percent: (hundredths: number) => string;
  readonly bytes: (count: number) => string;
};

const IS_PLAIN_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MINUS = '−';

/** Midnight UTC of a business date, for formatting in UTC; undefined for anything else. */
function midnight(plainDate: string): Date | undefined {
  const match = IS_PLAIN_DATE.exec(plainDate);
  return match === null ? undefined : new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
}

function makeFormats(language: Language): Formats {
  const locale = LOCALE_OF[language];
  const dollars = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const plain = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const onDay = (format: Intl.DateTimeFormat) => (text: string) => {
    const at = midnight(text);
    return at === undefined ? text : format.format(at);
  };
  return {
    money: (cents) => `${cents < 0 ? MINUS : ''}${dollars.format(Math.abs(cents) / 100)}`,
    date: onDay(day),
    dateLong: onDay(longDay),
    instant: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : moment.format(new Date(iso))),
    number: (value) => plain.format(value),
    percent: (hundredths) => share.format(hundredths / 10_000),
    bytes: (count) =>
      count < 10_000
        ? `${plain.format(count)} B`
        : `${plain.format(Math.round(count / 1000))} ${language === 'fr' ? 'ko' : 'kB'}`,
  };
}

const made = new Map<Language, Formats>();

export function formatsFor(language: Language): Formats {
  const known = made.get(language) ?? makeFormats(language);
  made.set(language, known);
  return known;
}

export function useFormats(): Formats {
  const { i18n } = useLingui();
  return formatsFor(i18n.locale === 'fr' ? 'fr' : 'en');
}

export const isPlainDateText = (text: string): boolean => IS_PLAIN_DATE.test(text);
