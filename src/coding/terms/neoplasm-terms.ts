/** The table of neoplasms as a note would say it: 'cancer of the breast', 'metastasis to bone', 'benign tumor of the colon'. */
import type { IndexRow } from '../../codesets/bundles/shapes.ts';
import { bareIcd10 } from '../../codesets/installed-icd10.ts';
import type { ListedTerm } from './term-list.ts';

/** Columns of the table in its order, with the words a note has for each. */
const COLUMNS: readonly (readonly string[])[] = [
  ['cancer', 'malignant tumor', 'adenocarcinoma'],
  ['metastasis'],
  ['carcinoma in situ'],
  ['benign tumor'],
  [],
  ['tumor'],
];

const FILING = /\b(?:specified|unspecified|NOS|overlapping|contiguous|see also|code to|by site|with|other)\b/i;

/** In: the table in its order. Out: site words with each column's words. The line of no site counts for 'Neoplasm' alone. */
export function neoplasmTerms(rows: readonly IndexRow[]): readonly ListedTerm[] {
  const open: string[] = [];
  return rows.flatMap(({ level, own, cells, phrase }): readonly ListedTerm[] => {
    open.length = level;
    open[level] = own.replace(/\s*[([*][^)\]]*[)\]]?/g, '').replace(/[*]|\bNEC\b/g, '');
    const site = open.slice(1);
    if (cells === '' || FILING.test(phrase) || site.length === 0 || site.length > 3) return [];
    const codes = cells.split(' ');
    return COLUMNS.flatMap((says, column) => {
      const code = bareIcd10((codes[column] ?? '-').replace(/\.?-$/, ''));
      if (code.length < 3) return [];
      // 'breast, breasts': one of the forms.
      const words = site.map((part) => part.split(', ')[0] ?? part).toReversed();
      return says.map(
        (said): ListedTerm => ({ code, words: `${words.join(' ')} ${said}`, printed: phrase, source: 'neoplasms' }),
      );
    });
  });
}
