/**
 * Sets of codes in the field's shorthand: 'E08-E13 O24.4 Z79' names every code from E08 to E13 and below, all of O24.4
 * and all of Z79; '!Z00.6' takes a part away again. Read once, when a table is loaded.
 */
import { assert } from '../../kernel/result.ts';

export type CodePattern = (code: string) => boolean;

const TOKEN = /^!?[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?(?:-[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?)?$/;

const bare = (text: string): string => text.replace('.', '');

type Named = { readonly prefixes: ReadonlySet<string>; readonly lengths: readonly number[]; readonly ranges: readonly Range[] };
type Range = { readonly first: string; readonly last: string };

function named(tokens: readonly string[]): Named {
  const prefixes = new Set(tokens.filter((token) => !token.includes('-')).map(bare));
  return {
    prefixes,
    lengths: [...new Set([...prefixes].map((prefix) => prefix.length))],
    ranges: tokens.flatMap((token) => {
      const [first, last] = token.split('-').map(bare);
      return first !== undefined && last !== undefined ? [{ first, last }] : [];
    }),
  };
}

const holds = ({ prefixes, lengths, ranges }: Named, code: string): boolean =>
  lengths.some((length) => prefixes.has(code.slice(0, length))) ||
  ranges.some(({ first, last }) => code >= first && (code <= last || code.startsWith(last)));

/** First letters that a code or a range covers. */
function lettersOf(token: string): readonly number[] {
  const first = token.charCodeAt(0);
  const last = token.split('-')[1]?.charCodeAt(0) ?? first;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** In: codes, their beginnings and ranges, with or without dots, separated by blanks. Errors: one that is none is a bug. */
export function codePattern(text: string): CodePattern {
  const tokens = text.trim().split(/\s+/);
  for (const token of tokens) assert(TOKEN.test(token), `code pattern: "${token}" is no code, beginning or range`);
  const wanted = named(tokens.filter((token) => !token.startsWith('!')));
  // Most codes begin with another letter than any that is named.
  const letters = new Set(tokens.filter((token) => !token.startsWith('!')).flatMap((token) => lettersOf(token)));
  const refused = named(tokens.filter((token) => token.startsWith('!')).map((token) => token.slice(1)));
  return (code) => letters.has(code.charCodeAt(0)) && holds(wanted, code) && !holds(refused, code);
}

const KEPT_MAX = 4096;

/** Remembers what a table says of a code: an office meets the same few hundred again and again. */
export function keptByCode<T>(find: (code: string) => T): (code: string) => T {
  const kept = new Map<string, T>();
  return (code) => {
    const known = kept.get(code);
    if (known !== undefined || kept.has(code)) return known as T;
    if (kept.size >= KEPT_MAX) kept.clear();
    const made = find(code);
    kept.set(code, made);
    return made;
  };
}
