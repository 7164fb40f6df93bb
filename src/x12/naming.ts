/** The tables of our names (names/), read once: what elements are called, and segments of one id in one loop. */
import { assert } from '../kernel/result.ts';
import { ELEMENT_NAMES } from './names/elements.ts';
import { USE_NAMES } from './names/uses.ts';

/** A place in a segment or composite. Undefined in a row: a place without a name. */
export type Name =
  | { readonly shape: 'value'; readonly name: string }
  | { readonly shape: 'composite'; readonly name: string; readonly parts: readonly (Name | undefined)[] }
  | {
      readonly shape: 'list';
      /** '' in a composite that is nothing but a list. */
      readonly name: string;
      /** What it is called where the first place alone is used. */
      readonly single?: string;
      readonly count: number;
      /** Names of one group; undefined for a list of plain values. */
      readonly group?: readonly (Name | undefined)[];
      /** Names of the components, where each is a composite. */
      readonly parts?: readonly (Name | undefined)[];
    };

const OPEN = '({[';
const CLOSE = ')}]';

/** Words outside brackets. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let depth = 0;
  let word = '';
  for (const character of `${text} `) {
    if (OPEN.includes(character)) depth += 1;
    if (CLOSE.includes(character)) depth -= 1;
    if (character === ' ' && depth === 0) {
      if (word !== '') words.push(word);
      word = '';
    } else word += character;
  }
  return words;
}

const NAME = /^([a-zA-Z0-9]*)(?::([a-zA-Z0-9]+))?(?:\[(\d+)\])?(?:\((.*)\))?(?:\{(.*)\})?$/;

function readName(word: string): Name | undefined {
  if (word === '-') return undefined;
  const match = NAME.exec(word);
  assert(match !== null, `names must follow their notation: ${word}`);
  const [, name = '', single, count, group, parts] = match;
  if (count === undefined)
    return parts === undefined ? { shape: 'value', name } : { shape: 'composite', name, parts: readRow(parts) };
  return {
    shape: 'list',
    name,
    count: Number(count),
    ...(single === undefined ? {} : { single }),
    ...(group === undefined ? {} : { group: readRow(group) }),
    ...(parts === undefined ? {} : { parts: readRow(parts) }),
  };
}

const readRow = (text: string): readonly (Name | undefined)[] => wordsOf(text).map(readName);

/** Where a segment stands: '837P' and '2300'; the root's loop is the transaction set. */
export type Place = { readonly guide: string; readonly loop: string };

/** A line of a table by its most exact key: `837I/2300 X`, `837I X`, `X`. */
const lineFor = (table: ReadonlyMap<string, string>, { guide, loop }: Place, key: string): string | undefined =>
  table.get(`${guide}/${loop} ${key}`) ?? table.get(`${guide} ${key}`) ?? table.get(key);

const SCOPED = /^(?:[0-9]{3}[A-Z]*|TA1)(?:\/\S+)? (?=[A-Z])/;

/** Lines by key; a key is the segment id, or the id and its codes, after the guide or guide/loop if there is one. */
function tableOf(text: string, keyWords: number): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const words = line.split(' ');
    const cut = keyWords + (SCOPED.test(line) ? 1 : 0);
    const key = words.slice(0, cut).join(' ');
    assert(!table.has(key), `names must be given once: ${key}`);
    table.set(key, words.slice(cut).join(' '));
  }
  return table;
}

let elements: ReadonlyMap<string, string> | undefined;
let uses: ReadonlyMap<string, string> | undefined;
const rows = new Map<string, readonly (Name | undefined)[]>();

/** Names of a segment's elements in order. Our own data lacking a segment is a bug and throws. */
export function elementNames(place: Place, id: string): readonly (Name | undefined)[] {
  elements ??= tableOf(ELEMENT_NAMES, 1);
  const line = lineFor(elements, place, id);
  assert(line !== undefined, `names/elements.ts must name the elements of ${id}`);
  const known = rows.get(line) ?? readRow(line);
  rows.set(line, known);
  return known;
}

/** `refPriorAuthorization`: a segment that shares its loop with others of its id, by the codes that tell it apart. */
export function useName(place: Place, id: string, codes: Iterable<string>): string {
  uses ??= tableOf(USE_NAMES, 2);
  const key = `${id} ${[...codes].join(',').replaceAll(' ', '_')}`;
  const word = lineFor(uses, place, key);
  assert(word !== undefined, `names/uses.ts must name ${place.guide}/${place.loop} ${key}`);
  return `${id.toLowerCase()}${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
