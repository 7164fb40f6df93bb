/** One form of each word for terms and notes alike: lower case, without accents and plural, and our table of equal forms. */
import { DESCRIBING, WORD_FORMS } from './word-forms-table.ts';

/** 'warts' → 'wart', 'allergies' → 'allergy'; what ends in ss, us or is stays. */
function stemOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const FORMS: ReadonlyMap<string, string> = new Map(
  WORD_FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [forms = '', word = ''] = line.split(' = ');
      return forms.split(', ').map((form) => [form, word] as const);
    }),
);

/** 'Crohn’s' → 'crohn', "don't" → 'dont', 'Ménière' → 'meniere'. */
export function lowered(raw: string): string {
  const low = raw.toLowerCase();
  const word = /[^\x20-\x7e’]/.test(low) ? low.normalize('NFD').replace(/\p{M}/gu, '') : low;
  const plain = word.indexOf("'");
  const at = plain < 0 ? word.indexOf('’') : plain;
  if (at < 0) return word;
  return word.slice(at + 1) === 's' ? word.slice(0, at) : word.slice(0, at) + word.slice(at + 1);
}

/** In: a word as `lowered` gives it. Out: the form under which it is compared. */
export function wordForm(word: string): string {
  const listed = FORMS.get(word);
  if (listed !== undefined) return listed;
  const stem = stemOf(word);
  return FORMS.get(stem) ?? stem;
}

const describing = new Set(DESCRIBING.trim().split(/\s+/));

/** In: a word as `lowered` gives it. Out: whether it describes and names nothing alone. */
export const isDescribing = (word: string): boolean => describing.has(word);
