/** Amounts as people type them, to whole cents and back: digits only, no float takes part. */
import type { Language } from '../language.ts';

const LARGEST_DIGITS = 11;

/**
 * `1,234.56`, `1 234,56`, `1234.5`, `12`, `$5`, `-3.20` → cents. Undefined for anything else, such as `1.234.56`, `12.345`
 * or words: an amount is never guessed. `1,234` is one thousand two hundred thirty-four.
 */
export function readMoney(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f$]/g, '').replace(/^[−–]/, '-');
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)?(?:[.,](\d{1,2}))?$/.exec(bare);
  if (match === null) return undefined;
  const whole = (match[2] ?? '').replaceAll(',', '');
  const fraction = match[3];
  if ((whole === '' && fraction === undefined) || whole.length > LARGEST_DIGITS) return undefined;
  const cents = Number(whole === '' ? '0' : whole) * 100 + Number((fraction ?? '').padEnd(2, '0'));
  return match[1] === '-' && cents !== 0 ? -cents : cents;
}

/** Cents as a person would type them: `1234.56`, in French `1234,56`. */
export function writeMoney(cents: number, language: Language): string {
  const magnitude = Math.abs(cents);
  const point = language === 'fr' ? ',' : '.';
  return `${cents < 0 ? '-' : ''}${Math.trunc(magnitude / 100)}${point}${String(magnitude % 100).padStart(2, '0')}`;
}
