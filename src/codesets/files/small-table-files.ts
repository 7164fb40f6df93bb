/**
 * Small tables of others: places of service, taxonomy, modifiers, a licence's own reasons and remarks, a licensee's CPT.
 * Their texts belong to their owners (NUCC, X12, AMA): they come from the operator's files and are never part of this
 * program. Checked against: places 2024 and taxonomy 25.1 in full; the licensed files by their described layout only.
 */
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type ColumnLayout, columnImporter } from './csv-cells.ts';
import { type Importer, type LineMeaning, lineImporter, tallyOf } from './file-reader.ts';
import { compactDate } from './hcpcs-files.ts';
import { xmlFile } from './icd10cm-tabular.ts';
import { xmlReader } from './xml-events.ts';

export type NamedRow = { readonly code: string; readonly title: string; readonly more?: string };

/** pos_code, pos_type (facility or not), pos_name. */
export const placeTabFile: Importer<NamedRow> = columnImporter<NamedRow, 'code' | 'type' | 'title'>({
  separator: '\t',
  columns: { code: /POS_CODE$/, type: /POS_TYPE$/, title: /POS_NAME$/ },
  isRow: (cells) => /^\d\d$/.test(cells[0] ?? ''),
  read: (cell) => [{ code: cell('code'), title: cell('title'), more: cell('type') }],
  key: (row) => row.code,
});

/** HL7's copy of the place-of-service table: a FHIR CodeSystem in XML. */
export const placeXmlFile: Importer<NamedRow> = (take) => {
  const tally = tallyOf(take, (row: NamedRow) => row.code);
  let row: { code: string; title: string; more: string } | undefined;
  let concepts = 0;
  const reader = xmlReader({
    open: (name, { value = '' }) => {
      if (name === 'concept') row = { code: '', title: '', more: '' };
      else if (row !== undefined && name === 'code') row.code = value;
      else if (row !== undefined && name === 'display') row.title = value;
      else if (row !== undefined && name === 'definition') row.more = value;
      else if (row === undefined && name === 'version') tally.facts['version'] = value;
    },
    close: (name) => {
      if (name !== 'concept' || row === undefined) return;
      concepts += 1;
      if (/^\d\d$/.test(row.code)) tally.accept(row, concepts);
      else tally.reject(concepts, 'a place must have two digits');
      row = undefined;
    },
    text: () => {},
  });
  return xmlFile(reader, tally);
};

export type TaxonomyRow = NamedRow & {
  readonly grouping: string;
  readonly classification: string;
  readonly specialization: string;
};

/** Code, Grouping, Classification, Specialization, Definition, Notes, Display Name, Section. */
export const taxonomyFile: Importer<TaxonomyRow> = columnImporter<
  TaxonomyRow,
  'code' | 'grouping' | 'classification' | 'specialization' | 'title'
>({
  separator: ',',
  columns: {
    code: /^CODE$/,
    grouping: /^GROUPING$/,
    classification: /^CLASSIFICATION$/,
    specialization: /^SPECIALIZATION$/,
    title: /^DISPLAY NAME$/,
  },
  isRow: (cells) => /^[0-9A-Z]{9}X$/.test(cells[0] ?? ''),
  read: (cell) => {
    const [grouping, classification, specialization] = [cell('grouping'), cell('classification'), cell('specialization')];
    const title =
      cell('title') === '' ? [classification, specialization].filter((part) => part !== '').join(', ') : cell('title');
    return [{ code: cell('code'), title, grouping, classification, specialization }];
  },
  key: (row) => row.code,
});

/** mod_code and mod_description. Checked against the full list of 2024. */
export const modifierTabFile: Importer<NamedRow> = columnImporter<NamedRow, 'code' | 'title'>({
  separator: '\t',
  columns: { code: /MOD_CODE$/, title: /MOD_DESCRIPTION$/ },
  isRow: (cells) => /^[0-9A-Z]{2}$/.test(cells[0] ?? ''),
  read: (cell) => [{ code: cell('code'), title: cell('title') }],
  key: (row) => row.code,
});

const reasonLayout = (pattern: RegExp): ColumnLayout<NamedRow & { readonly to?: PlainDate }, 'code' | 'title' | 'stop'> => ({
  separator: ',',
  columns: { code: /CODE$/, title: /(DESCRIPTION|TEXT|WORDS)$/, stop: /(STOP|END|DEACTIVATION)/ },
  optional: ['stop'],
  isRow: (cells) => pattern.test((cells[0] ?? '').trim()),
  read: (cell) => {
    const to = compactDate(cell('stop').replaceAll(/\D/g, ''));
    return cell('title') === ''
      ? 'no words'
      : [{ code: cell('code'), title: cell('title'), ...(to === undefined ? {} : { to }) }];
  },
  key: (row) => row.code,
});

/** A licence's own list, CSV with the columns Code, Description and, where it has one, Stop date (any order of digits YYYYMMDD). */
export const reasonListFile = columnImporter(reasonLayout(/^([A-Z]?\d{1,3})$/));
export const remarkListFile = columnImporter(reasonLayout(/^([MN][A-Z]?\d{1,4})$/));

/** The AMA's text files of a licensee: the code, a tab or a blank, the descriptor; a heading of notices before. */
export const cptTextFile: Importer<NamedRow> = lineImporter(() => ({
  read: (text): LineMeaning<NamedRow> => {
    const found = /^(\d{4}[0-9A-Z])[\t ]+(\S.*)$/.exec(text);
    if (found === null) return /^\d{4}[0-9A-Z]\b/.test(text) ? 'no descriptor after the code' : undefined;
    return [{ code: found[1] ?? '', title: (found[2] ?? '').trim() }];
  },
  key: (row) => row.code,
}));
