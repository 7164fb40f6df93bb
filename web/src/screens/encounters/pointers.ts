/** Pointers from a service to the diagnoses that justify it, as people type them: 'A B', 'ab', '1,2', 'a 2'. */

const LETTERS = 'ABCDEFGHIJKL';
const MOST = 4;

/** 0 → 'A'. */
export const letterOf = (position: number): string => LETTERS[position] ?? '?';

export type Pointed = {
  /** 1-based, in the order typed, each once. */
  readonly pointers: readonly number[];
  /** What could not be understood, as typed; undefined when all could. */
  readonly strange: string | undefined;
};

/** In: what was typed. Numbers of two digits need a separator beside them ('10 1'); letters do not ('AB'). */
export function readPointers(typed: string): Pointed {
  const pointers: number[] = [];
  let strange: string | undefined;
  for (const word of typed
    .toUpperCase()
    .split(/[\s,;.:+/]+/)
    .filter((part) => part !== '')) {
    const parts = /^\d+$/.test(word) && Number(word) > LETTERS.length ? word.split('') : (word.match(/\d+|[A-Z]|./gu) ?? []);
    for (const part of parts) {
      const position = /^\d+$/.test(part) ? Number(part) : LETTERS.indexOf(part) + 1;
      if (position < 1 || position > LETTERS.length) strange ??= part;
      else if (!pointers.includes(position)) pointers.push(position);
    }
  }
  if (pointers.length > MOST) strange ??= letterOf((pointers[MOST] ?? 1) - 1);
  return { pointers: pointers.slice(0, MOST), strange };
}

/** [1, 3] → 'A C'. */
export const writePointers = (pointers: readonly number[]): string => pointers.map((n) => letterOf(n - 1)).join(' ');

/**
 * The same pointers after the diagnoses were moved. In: for each old position (0-based) its new one, or undefined when the
 * diagnosis is gone. What was not understood stays as typed.
 */
export function movedPointers(typed: string, newPlace: (old: number) => number | undefined): string {
  const { pointers, strange } = readPointers(typed);
  if (strange !== undefined) return typed;
  return writePointers(
    pointers.flatMap((n) => {
      const place = newPlace(n - 1);
      return place === undefined ? [] : [place + 1];
    }),
  );
}
