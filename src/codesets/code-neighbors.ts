/** Codes one may have meant: a character off, two swapped, one too many or one too few. Made from what was asked, not by reading the table. */

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** In: a code and a test whether a code exists. Out: those that do, swaps first, then one other character. */
export function neighborsOf(code: string, exists: (code: string) => boolean): readonly string[] {
  const found = new Set<string>();
  const offer = (candidate: string): void => {
    if (candidate !== code && exists(candidate)) found.add(candidate);
  };
  for (let i = 0; i + 1 < code.length; i += 1) {
    offer(`${code.slice(0, i)}${code.charAt(i + 1)}${code.charAt(i)}${code.slice(i + 2)}`);
  }
  for (let i = code.length - 1; i >= 0; i -= 1) {
    for (const letter of LETTERS) offer(`${code.slice(0, i)}${letter}${code.slice(i + 1)}`);
  }
  for (let i = 0; i < code.length; i += 1) offer(`${code.slice(0, i)}${code.slice(i + 1)}`);
  return [...found];
}
