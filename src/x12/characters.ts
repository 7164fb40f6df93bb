/**
 * Which characters a value may hold: control characters never; what else, a partner's profile says (X12.5 basic and extended sets,
 * or UTF-8). Without a profile, what is outside ASCII warns. Values are text of one byte a character.
 */
import type { Fault } from './faults.ts';
import { textToBytes } from './text.ts';

/** 'basic': capitals, digits, space and ! " & ' ( ) * + , - . / : ; ? =. 'extended': all printable ASCII. 'utf-8': any text, well formed. */
export type CharacterSet = 'basic' | 'extended' | 'utf-8';

const BASIC: ReadonlySet<number> = new Set(
  Array.from(`ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !"&'()*+,-./:;?=`, (each) => each.charCodeAt(0)),
);

const fault = (expected: string, rest: Partial<Fault> = {}): Fault => ({
  code: 'text-must-be-in-the-x12-character-set',
  level: 1,
  ik403: '6',
  expected,
  ...rest,
});

const nationalAt = (at: number): Fault =>
  fault(`holds a character outside ASCII at place ${at}, which some partners refuse`, {
    code: 'text-should-be-ascii',
    severity: 'warning',
  });

/** Bytes of the sequence that begins with this one; 0 when none may. */
const sequenceLength = (byte: number): number =>
  byte < 0x80 ? 1 : byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;

/** The second byte's range: what would be an overlong form, a surrogate or beyond the last character is none. */
function isSecond(first: number, second: number): boolean {
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}

const isNext = (unit: number): boolean => unit >= 0x80 && unit <= 0xbf;

/** 1-based place of the first byte that is not UTF-8; 0 when all of it is. C1 controls count as not. */
export function badUtf8At(text: string): number {
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at);
    const length = sequenceLength(first);
    if (length === 0) return at + 1;
    const second = text.charCodeAt(at + 1);
    if (length > 1 && !isSecond(first, second)) return at + 1;
    if (first === 0xc2 && second < 0xa0) return at + 1;
    for (let i = 2; i < length; i += 1) if (!isNext(text.charCodeAt(at + i))) return at + 1;
    at += length;
  }
  return 0;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A value of a UTF-8 partner as people read it; undefined when it is not UTF-8. */
export function utf8Text(text: string): string | undefined {
  if (badUtf8At(text) !== 0) return undefined;
  return decoder.decode(textToBytes(text));
}

/** Characters of a value as its length counts them. */
export function lengthIn(set: CharacterSet | undefined, text: string): number {
  if (set !== 'utf-8') return text.length;
  let length = 0;
  for (let i = 0; i < text.length; i += 1) if (!isNext(text.charCodeAt(i))) length += 1;
  return length;
}

function utf8Fault(text: string): Fault | undefined {
  const at = badUtf8At(text);
  if (at !== 0) return fault(`holds at place ${at} what is not UTF-8`, { code: 'text-must-be-utf-8' });
  const decoded = utf8Text(text);
  // Two ways to write one letter are one letter to people and two to a search.
  return decoded === undefined || decoded === decoded.normalize('NFC')
    ? undefined
    : fault('is written with separate accents; send composed characters (NFC)', {
        code: 'text-should-be-composed',
        severity: 'warning',
      });
}

/** What is wrong with the characters of a value, with the place of the first; separators are looked at elsewhere. */
export function characterFault(text: string, set: CharacterSet | undefined): Fault | undefined {
  let national = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit === 0x7f) return fault(`holds a control character at place ${i + 1}`);
    if (unit > 0x7e && national === 0) national = i + 1;
    if (set === 'basic' && !BASIC.has(unit))
      return fault(`holds at place ${i + 1} a character outside the basic set, the only one this partner takes`);
  }
  if (national === 0) return undefined;
  if (set === 'utf-8') return utf8Fault(text);
  return set === 'extended'
    ? fault(`holds at place ${national} a character outside the extended set, which this partner takes`)
    : nationalAt(national);
}
