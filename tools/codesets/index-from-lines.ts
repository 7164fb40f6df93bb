/**
 * The alphabetic index in NCHS's own XML from a flat list of its terms (RowID, Letter, Level, Term, See, SeeAlso,
 * NonEssModif, Code), which mirrors pass on: so that an index of full size can be searched where only the list is at hand.
 */
import { columnImporter } from '../../src/codesets/files/csv-cells.ts';
import { readRows } from '../../src/codesets/files/file-reader.ts';

type Line = { readonly level: number; readonly term: string; readonly see: string; readonly seeAlso: string } & {
  readonly extra: string;
  readonly code: string;
};
type Column = 'row' | 'level' | 'term' | 'see' | 'seeAlso' | 'extra' | 'code';

const linesFile = columnImporter<Line, Column>({
  separator: ',',
  columns: {
    row: /^ROWID$/,
    level: /^LEVEL$/,
    term: /^TERM$/,
    see: /^SEE$/,
    seeAlso: /^SEEALSO$/,
    extra: /^NONESSMODIF$/,
    code: /^CODE$/,
  },
  isRow: (cells) => /^\d+$/.test(cells[0] ?? ''),
  read: (cell) => [
    {
      level: Number(cell('level')),
      term: cell('term'),
      see: cell('see'),
      seeAlso: cell('seeAlso'),
      extra: cell('extra'),
      code: cell('code'),
    },
  ],
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escaped(text)}</${name}>`);

/** In: the bytes of the list. Out: the bytes of an index of `year`. */
export function indexFromLines(bytes: Uint8Array, year: string): Uint8Array {
  const out: string[] = [`<ICD10CM.index><version>${year}</version><letter><title>A</title>`];
  const open: string[] = [];
  for (const { level, term, see, seeAlso, extra, code } of readRows(linesFile, bytes).rows) {
    while (open.length > level) out.push(`</${open.pop()}>`);
    const name = level === 0 ? 'mainTerm' : 'term';
    open.push(name);
    out.push(`<${name}><title>${escaped(term)}${element('nemod', extra)}</title>`);
    out.push(element('see', see), element('seeAlso', seeAlso), element('code', code));
  }
  while (open.length > 0) out.push(`</${open.pop()}>`);
  out.push('</letter></ICD10CM.index>');
  return new TextEncoder().encode(out.join('\n'));
}
