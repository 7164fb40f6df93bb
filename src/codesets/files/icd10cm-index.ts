/**
 * The alphabetic index of ICD-10-CM as published in XML, with the tables of drugs and of neoplasms and the index of
 * external causes: one importer, since the four share one schema.
 * Source: icd10cm_index.xsd (NCHS). Checked against the drug, neoplasm and external-cause files of April 2026 in full.
 */
import { type Importer, tallyOf } from './file-reader.ts';
import { xmlFile } from './icd10cm-tabular.ts';
import { xmlReader } from './xml-events.ts';

export type IndexTerm = {
  /** 0 for a main term, then as deep as it is indented. */
  readonly level: number;
  /** Main term first, this term last; without what stands in parentheses. */
  readonly words: readonly string[];
  /** Words in parentheses that change nothing. */
  readonly nonEssential?: string;
  /** As printed, with the dot; a trailing '-' asks for one of the codes below. */
  readonly code?: string;
  /** The second code of a pair, printed in brackets. */
  readonly manifestation?: string;
  readonly see?: string;
  readonly seeAlso?: string;
  /** Category or subcategory it points to. */
  readonly seeCategory?: string;
  /** Codes by column of a table, 2 to 7; what is printed as '--' is absent. */
  readonly cells?: Readonly<Record<string, string>>;
};

type Building = {
  level: number;
  title: string;
  nemod: string;
  fields: Record<string, string>;
  cells: Record<string, string>;
  given: boolean;
};

const FIELDS = new Set(['code', 'manif', 'see', 'seeAlso', 'seecat', 'subcat']);

function termOf(node: Building, words: readonly string[]): IndexTerm {
  const { code, manif, see, seeAlso, seecat, subcat } = node.fields;
  const category = seecat ?? subcat;
  return {
    level: node.level,
    words,
    ...(node.nemod === '' ? {} : { nonEssential: node.nemod }),
    ...(code === undefined ? {} : { code }),
    ...(manif === undefined ? {} : { manifestation: manif }),
    ...(see === undefined ? {} : { see }),
    ...(seeAlso === undefined ? {} : { seeAlso }),
    ...(category === undefined ? {} : { seeCategory: category }),
    ...(Object.keys(node.cells).length === 0 ? {} : { cells: node.cells }),
  };
}

/** In: XML in pieces. Out: terms in the order of the index. Facts: version, title, head2 … head7. */
export const icd10IndexFile: Importer<IndexTerm> = (take) => {
  const tally = tallyOf(take);
  const stack: Building[] = [];
  let text = '';
  let column = '';
  let terms = 0;
  const give = (node: Building): void => {
    if (node.given) return;
    node.given = true;
    terms += 1;
    if (node.title === '') return tally.reject(terms, 'a term without its title');
    const words = stack.slice(0, stack.indexOf(node) + 1).map((above) => above.title);
    tally.accept(termOf(node, words), terms);
  };
  const isTerm = (name: string): boolean => name === 'mainTerm' || name === 'term';
  const clean = (said: string): string => said.replace(/\s+/g, ' ').trim();
  const closeText = (name: string): void => {
    const node = stack.at(-1);
    const said = clean(text);
    if (node === undefined) {
      if (name === 'version' || (name === 'title' && tally.facts['title'] === undefined)) tally.facts[name] = said;
      if (name === 'head') tally.facts[`head${column}`] = said;
    } else if (name === 'title') node.title = clean(`${node.title} ${said}`);
    else if (name === 'nemod') node.nemod = said;
    else if (name === 'cell' && said !== '' && said !== '--') node.cells[column] = said;
    else if (FIELDS.has(name)) node.fields[name] = said;
  };
  const reader = xmlReader({
    open: (name, attributes) => {
      if (isTerm(name)) {
        const above = stack.at(-1);
        if (above !== undefined) give(above);
        stack.push({ level: stack.length, title: '', nemod: '', fields: {}, cells: {}, given: false });
      }
      // The words before the parentheses are the term's.
      const node = stack.at(-1);
      if (name === 'nemod' && node !== undefined) node.title = clean(text);
      if (name === 'cell' || name === 'head') column = attributes['col'] ?? '';
      text = '';
    },
    close: (name) => {
      if (isTerm(name)) {
        const node = stack.at(-1);
        if (node !== undefined) give(node);
        stack.pop();
      } else closeText(name);
      text = '';
    },
    text: (part) => {
      text += part;
    },
  });
  return xmlFile(reader, tally);
};
