/**
 * Diagnoses exempt from reporting present on admission: TAB, a heading, the code with its dot, a title in quotes when it
 * holds a comma. Source: CMS, ReadMePOAexemptFY26.txt. Checked against the full file of FY2026.
 */
import { columnImporter } from './csv-cells.ts';

export type PoaExemptRow = { readonly code: string; readonly title: string };

export const poaExemptFile = columnImporter<PoaExemptRow, 'code' | 'title'>({
  separator: '\t',
  columns: { code: /POAEXEMPTCODE/, title: /DESCRIPTION/ },
  isRow: (cells) => cells.some((cell) => /^\s*[A-Z][0-9A-Z]{2}(\.[0-9A-Z]{1,4})?\s*$/.test(cell)),
  read: (cell) => {
    const code = cell('code').replace('.', '');
    return /^[A-Z][0-9A-Z]{2,6}$/.test(code) ? [{ code, title: cell('title') }] : 'no ICD-10-CM code where one is expected';
  },
  key: (row) => row.code,
});
