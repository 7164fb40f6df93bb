/**
 * CLM01: ours alone, unguessable, at most 20 characters, with a check character, never recycled. The payer echoes
 * it as CLP01 and TRN02, often upper-cased, sometimes cut; the check character tells an echo from an accident.
 * Form: 'CW' + 12 random characters (59 bits) + 1 check character, over 31 symbols without I, L, O, U, Z.
 */
import { assert } from '../kernel/result.ts';
import type { PatientControlNumber } from './identifiers.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const PREFIX = 'CW';

/** A weighted sum modulo 31, a prime: any one wrong character and any two swapped neighbours change it. */
function checkCharacter(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i += 1) sum = (sum + (i + 2) * ALPHABET.indexOf(body.charAt(i))) % 31;
  return ALPHABET.charAt(sum);
}

/** In: at least 12 random bytes. Errors: too few bytes is a bug. */
export function newPatientControlNumber(randomBytes: Uint8Array): PatientControlNumber {
  assert(randomBytes.length >= 12, 'a patient control number needs 12 random bytes');
  let body = '';
  for (let i = 0; i < 12; i += 1) body += ALPHABET.charAt((randomBytes[i] ?? 0) % ALPHABET.length);
  return `${PREFIX}${body}${checkCharacter(body)}` as PatientControlNumber;
}

/**
 * What a payer echoed, read back: trims, upper-cases, forgives O for 0 and I or L for 1. Undefined when the
 * check character does not fit, so that a mangled number never posts to the wrong claim.
 */
export function readPatientControlNumber(echo: string): PatientControlNumber | undefined {
  const text = echo.trim().toUpperCase();
  if (!text.startsWith(PREFIX) || text.length !== 15) return undefined;
  const rest = text.slice(2).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  for (const character of rest) if (!ALPHABET.includes(character)) return undefined;
  const body = rest.slice(0, 12);
  return checkCharacter(body) === rest.charAt(12) ? (`${PREFIX}${rest}` as PatientControlNumber) : undefined;
}
