/** Writing one claim's text: made safe by x12's written rules, each change told, what cannot be written refused. */
import type { ClaimId } from '../claims/identifiers.ts';
import type { Failure } from '../kernel/result.ts';
import { type TransliterationRule, transliterateText } from '../x12/transliterate.ts';

export type ClaimFileFailure = Failure & {
  /** The claim to take out of the file and put before a person. */
  readonly claimId?: ClaimId;
};

/** Which field was changed and by which rules; the text itself stays out, it is patient data. */
export type TextChange = {
  readonly claimId?: ClaimId;
  readonly path: string;
  readonly rules: readonly (TransliterationRule | 'cut-to-length')[];
};

export type Pen = {
  readonly claimId: ClaimId | undefined;
  readonly changes: TextChange[];
  failure: ClaimFileFailure | undefined;
};

export const penFor = (claimId?: ClaimId): Pen => ({ claimId, changes: [], failure: undefined });

/** Nearly all text: printable ASCII without the delimiters * : ^ ~. */
const PLAIN = /^[\x20-\x29\x2b-\x39\x3b-\x5d\x5f-\x7d]*$/;

const owner = (pen: Pen) => (pen.claimId === undefined ? {} : { claimId: pen.claimId });

/** Keeps the first failure: it decides. */
export function refuse(pen: Pen, failure: { readonly code: string; readonly message: string; readonly path: string }): void {
  const who = pen.claimId === undefined ? 'The file envelope' : `Claim ${pen.claimId}`;
  pen.failure ??= { ...failure, message: `${who}, ${failure.path}: ${failure.message}`, ...owner(pen) };
}

/**
 * Text as the file will carry it, at most `max` characters; '' for undefined.
 * A text that loses everything (no letter or digit is left, or a letter had no Latin counterpart) is refused: a payer that
 * reads '???' would look for someone else.
 */
export function text(
  pen: Pen,
  value: string | undefined,
  spot: { readonly path: string; readonly max: number; readonly min?: number },
): string {
  if (value === undefined) return '';
  const safe = PLAIN.test(value) ? { text: value, rules: [] } : transliterateText(value);
  const whole = safe.text.trim().replace(/ {2,}/g, ' ');
  const written = whole.slice(0, spot.max).trim();
  if (safe.rules.includes('unknown-to-question-mark') || !/[0-9A-Za-z]/.test(written)) {
    refuse(pen, {
      code: 'text-must-be-writable-in-x12',
      message: 'holds letters that the payer file cannot carry. Enter it in Latin letters, as on the insurance card.',
      path: spot.path,
    });
  }
  if (written.length < (spot.min ?? 1)) {
    refuse(pen, {
      code: 'text-must-be-writable-in-x12',
      message: `is too short for the payer file, which needs ${spot.min ?? 1} characters. Enter it in full.`,
      path: spot.path,
    });
  }
  if (safe.rules.length > 0 || written !== whole) {
    pen.changes.push({
      ...owner(pen),
      path: spot.path,
      rules: [...safe.rules, ...(written === whole ? [] : ['cut-to-length' as const])],
    });
  }
  return written;
}
