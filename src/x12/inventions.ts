/**
 * Invented values in place of real ones: of the same length and kind of characters, the same one for the same value. Nothing
 * of an invention follows from what it stands for: each is drawn, and chance is the caller's.
 */
import { addDays, isPlainDate, type PlainDate } from '../kernel/plain-date.ts';
import { isNpiAt } from './code-lists.ts';
import { d8 } from './value.ts';

/** A whole number from 0 to below the bound, each as likely as another. */
export type Draw = (below: number) => number;

export type Inventions = {
  /** Names and addresses: each word another that can be read aloud. */
  readonly name: (text: string) => string;
  /** Numbers and codes of people, accounts, claims; an NPI stays one. */
  readonly id: (text: string) => string;
  /** Dates inside a text, moved by the same days all over; what is no date becomes nines. */
  readonly dates: (text: string) => string;
  /** Free text: letters and digits blotted out. */
  readonly blot: (text: string) => string;
};

const CONSONANTS = 'BDFGKLMNPRSTVZ';
const VOWELS = 'AEIOU';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const isNpi = (text: string): boolean =>
  text.length === 10 && /^[0-9]{10}$/.test(text) && isNpiAt(new TextEncoder().encode(text), 0, 10);

/** Draws until the text is another one, not used yet for something else; the last draw when luck runs out. */
function fresh(value: string, taken: Set<string>, draw: () => string): string {
  let text = draw();
  for (let turn = 0; turn < 60 && (text === value || taken.has(text)); turn += 1) text = draw();
  for (let turn = 0; turn < 60 && text === value; turn += 1) text = draw();
  taken.add(text);
  return text;
}

const cased = (like: string, text: string): string =>
  Array.from(text, (character, i) => (/[a-z]/.test(like[i] ?? '') ? character.toLowerCase() : character)).join('');

function wordOf(length: number, draw: Draw): string {
  if (length === 1) return LETTERS[draw(26)] ?? 'A';
  let word = '';
  for (let i = draw(2); word.length < length; i += 1) {
    const from = i % 2 === 0 ? CONSONANTS : VOWELS;
    word += from[draw(from.length)] ?? 'A';
  }
  return word;
}

function scrambled(value: string, draw: Draw): string {
  let seenDigit = false;
  return value.replace(/[A-Za-z0-9]/g, (character) => {
    if (/[a-z]/.test(character)) return (LETTERS[draw(26)] ?? 'A').toLowerCase();
    if (/[A-Z]/.test(character)) return LETTERS[draw(26)] ?? 'A';
    // A leading zero stays one, so that the length of the number does.
    const first = !seenDigit;
    seenDigit = true;
    return first && value.length > 1 ? (character === '0' ? '0' : String(1 + draw(9))) : String(draw(10));
  });
}

function npi(first: string, draw: Draw): string {
  const body = first + Array.from({ length: 8 }, () => draw(10)).join('');
  for (let check = 0; check < 10; check += 1) if (isNpi(body + check)) return body + check;
  return body;
}

/**
 * Letters of other alphabets, of whatever encoding, as bytes of the same kind: a name that is no English one says nothing
 * any more, and what is wrong about its characters stays wrong.
 */
export const veiled = (text: string): string =>
  text.replace(/[\u0080-\u00f7]/g, (byte) =>
    byte < '\u00c0' ? '\u00a1' : byte < '\u00e0' ? '\u00c3' : byte < '\u00f0' ? '\u00e4' : '\u00f0',
  );

const dayOf = (text: string): PlainDate | undefined => {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  return isPlainDate(day) ? day : undefined;
};

/** One run's inventions. In: chance, and by how many days dates move. */
export function inventions(draw: Draw, shiftDays: number): Inventions {
  const words = new Map<string, string>();
  const ids = new Map<string, string>();
  const taken = { words: new Set<string>(), ids: new Set<string>() };
  const remember = (known: Map<string, string>, key: string, make: () => string): string => {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
  const id = (value: string): string =>
    remember(ids, value, () =>
      fresh(value, taken.ids, () => {
        if (isNpi(value)) return npi(value.slice(0, 1), draw);
        for (;;) {
          const text = scrambled(value, draw);
          if (!isNpi(text)) return text;
        }
      }),
    );
  const moved = (run: string): string => {
    const short = run.length === 6;
    const day = short ? dayOf(`20${run}`) : run.length === 8 || run.length === 12 || run.length === 14 ? dayOf(run) : undefined;
    if (day === undefined) return '9'.repeat(run.length);
    const text = d8(addDays(day, shiftDays));
    return short ? text.slice(2) : text + run.slice(8);
  };
  return {
    name: (text) =>
      veiled(text).replace(/[A-Za-z]+|[0-9]+/g, (word) =>
        /^[0-9]/.test(word)
          ? id(word)
          : cased(
              word,
              remember(words, word.toUpperCase(), () => fresh(word.toUpperCase(), taken.words, () => wordOf(word.length, draw))),
            ),
      ),
    id: (text) => {
      const value = text.trimEnd();
      return /[A-Za-z0-9]/.test(value) ? veiled(id(value)) + text.slice(value.length) : veiled(text);
    },
    dates: (text) => veiled(text).replace(/[0-9]+|[A-Za-z]/g, (run) => (/^[0-9]/.test(run) ? moved(run) : 'X')),
    blot: (text) => veiled(text).replace(/[A-Z]/g, 'X').replace(/[a-z]/g, 'x').replace(/[0-9]/g, '9'),
  };
}
