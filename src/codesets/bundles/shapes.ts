/** What each kind of bundle holds: the row, its key, and its columns. */
import type { RvuRow } from '../files/fee-schedule-files.ts';
import type { HcpcsFileRow } from '../files/hcpcs-files.ts';
import type { IndexTerm } from '../files/icd10cm-index.ts';
import type { Icd10Conversion } from '../files/icd10cm-order.ts';
import type { TabularNode, TabularNote } from '../files/icd10cm-tabular.ts';
import type { AnesthesiaRow, GpciRow, LocalityCountiesRow, OppsCapRow, ZipRow } from '../files/locality-files.ts';
import type { AddOnRow, MueRow } from '../files/ncci-files.ts';
import type { ExclusionRow, RegistryRow } from '../files/provider-files.ts';
import type { NamedRow, TaxonomyRow } from '../files/small-table-files.ts';
import type { Icd10Row } from '../icd10cm.ts';
import type { TableShape } from './table.ts';

export const ICD10_SHAPE: TableShape<Icd10Row> = {
  key: (row) => row.code,
  columns: { code: 'text', billable: 'flag', title: 'text' },
};

export const CODE_ONLY_SHAPE: TableShape<{ readonly code: string }> = { key: (row) => row.code, columns: { code: 'text' } };

export const CONVERSION_SHAPE: TableShape<Icd10Conversion> = {
  key: (row) => row.code,
  columns: { code: 'text', since: 'text', before: 'list' },
};

/** Notes and seventh characters as JSON: they are read whole or not at all. */
export type TabularRow = Pick<TabularNode, 'level' | 'name' | 'title' | 'placeholder' | 'hasChildren'> & {
  readonly above: readonly string[];
  readonly notes: string;
  readonly sevenths: string;
};

export const tabularKey = (level: TabularNode['level'], name: string): string => (level === 'code' ? name : `${level} ${name}`);

export const tabularRow = ({
  level,
  name,
  title,
  placeholder,
  hasChildren,
  above,
  notes,
  sevenths,
}: TabularNode): TabularRow => ({
  level,
  name,
  title,
  placeholder,
  hasChildren,
  above,
  notes: notes.length === 0 ? '' : JSON.stringify(notes.map(({ kind, text }) => [kind, text])),
  sevenths: sevenths.length === 0 ? '' : JSON.stringify(sevenths.map(({ char, words }) => [char, words])),
});

export const notesOf = (json: string): readonly TabularNote[] =>
  json === ''
    ? []
    : (JSON.parse(json) as readonly (readonly [TabularNote['kind'], string])[]).map(([kind, text]) => ({ kind, text }));

export const seventhsOf = (json: string): TabularNode['sevenths'] =>
  json === '' ? [] : (JSON.parse(json) as readonly (readonly [string, string])[]).map(([char, words]) => ({ char, words }));

export const TABULAR_SHAPE: TableShape<TabularRow> = {
  key: (row) => tabularKey(row.level, row.name),
  columns: {
    level: 'text',
    name: 'text',
    title: 'text',
    above: 'list',
    notes: 'text',
    sevenths: 'text',
    placeholder: 'flag',
    hasChildren: 'flag',
  },
};

/** A term of an index in its place: terms below it follow it and are deeper. */
export type IndexRow = {
  readonly place: number;
  readonly level: number;
  /** Main term first, with ', ' between. */
  readonly phrase: string;
  readonly own: string;
  readonly nonEssential: string;
  readonly code: string;
  readonly manifestation: string;
  readonly see: string;
  readonly seeAlso: string;
  readonly seeCategory: string;
  /** Columns 2 to 7 of a table, '' for none, with a blank between; empty where there is no table. */
  readonly cells: string;
};

const CELLS = ['2', '3', '4', '5', '6', '7'] as const;

export const indexRow = (term: IndexTerm, place: number): IndexRow => ({
  place,
  level: term.level,
  phrase: term.words.join(', '),
  own: term.words.at(-1) ?? '',
  nonEssential: term.nonEssential ?? '',
  code: term.code ?? '',
  manifestation: term.manifestation ?? '',
  see: term.see ?? '',
  seeAlso: term.seeAlso ?? '',
  seeCategory: term.seeCategory ?? '',
  cells: term.cells === undefined ? '' : CELLS.map((column) => term.cells?.[column] ?? '-').join(' '),
});

export const INDEX_SHAPE: TableShape<IndexRow> = {
  key: (row) => String(row.place).padStart(6, '0'),
  columns: {
    place: 'number',
    level: 'number',
    phrase: 'text',
    own: 'text',
    nonEssential: 'text',
    code: 'text',
    manifestation: 'text',
    see: 'text',
    seeAlso: 'text',
    seeCategory: 'text',
    cells: 'text',
  },
};

export const HCPCS_SHAPE: TableShape<HcpcsFileRow> = {
  key: (row) => row.code,
  columns: {
    code: 'text',
    kind: 'text',
    title: 'text',
    shortTitle: 'text',
    coverage: 'text',
    betos: 'text',
    action: 'text',
    added: 'date',
    changed: 'date',
    terminated: 'date',
    xrefs: 'list',
  },
};

export const MUE_SHAPE: TableShape<MueRow> = {
  key: (row) => row.code,
  columns: { code: 'text', units: 'number', indicator: 'number', rationale: 'text' },
};

export const ADD_ON_SHAPE: TableShape<AddOnRow> = {
  key: (row) => row.addOn,
  columns: { addOn: 'text', primary: 'text', type: 'number', from: 'date', to: 'date' },
};

export const RVU_SHAPE: TableShape<RvuRow> = {
  key: (row) => `${row.code}${row.modifier}`,
  columns: {
    code: 'text',
    modifier: 'text',
    status: 'text',
    workHundredths: 'number',
    nonFacilityHundredths: 'number',
    facilityHundredths: 'number',
    malpracticeHundredths: 'number',
    rareOutsideFacility: 'flag',
    rareInFacility: 'flag',
    pcTc: 'text',
    globalDays: 'text',
    multipleProcedure: 'text',
    bilateral: 'text',
    assistant: 'text',
    coSurgeons: 'text',
    team: 'text',
    endoscopyBase: 'text',
    factorTenThousandths: 'number',
  },
};

const placeKey = (row: { readonly carrier: string; readonly locality: string }): string => `${row.carrier}-${row.locality}`;

export const GPCI_SHAPE: TableShape<GpciRow> = {
  key: placeKey,
  columns: {
    carrier: 'text',
    locality: 'text',
    state: 'text',
    name: 'text',
    workThousandths: 'number',
    practiceThousandths: 'number',
    malpracticeThousandths: 'number',
  },
};

export const COUNTIES_SHAPE: TableShape<LocalityCountiesRow> = {
  key: placeKey,
  columns: { carrier: 'text', locality: 'text', area: 'text', counties: 'text' },
};

export const ANESTHESIA_SHAPE: TableShape<AnesthesiaRow> = {
  key: placeKey,
  columns: { carrier: 'text', locality: 'text', name: 'text', factorHundredths: 'number' },
};

export const OPPS_CAP_SHAPE: TableShape<OppsCapRow> = {
  key: (row) => `${row.code}${row.modifier} ${placeKey(row)}`,
  columns: {
    code: 'text',
    modifier: 'text',
    carrier: 'text',
    locality: 'text',
    facilityCents: 'number',
    nonFacilityCents: 'number',
  },
};

export const ZIP_SHAPE: TableShape<ZipRow> = {
  key: (row) => `${row.zip}${row.plusFour}`,
  columns: {
    zip: 'text',
    plusFour: 'text',
    state: 'text',
    carrier: 'text',
    locality: 'text',
    rural: 'text',
    needsPlusFour: 'flag',
    quarter: 'text',
  },
};

export const NAMED_SHAPE: TableShape<NamedRow> = {
  key: (row) => row.code,
  columns: { code: 'text', title: 'text', more: 'text' },
};

export const TAXONOMY_SHAPE: TableShape<TaxonomyRow> = {
  key: (row) => row.code,
  columns: { code: 'text', title: 'text', more: 'text', grouping: 'text', classification: 'text', specialization: 'text' },
};

export const EXCLUSION_SHAPE: TableShape<ExclusionRow> = {
  // Who has no NPI in the list is found by walking it, never by a number of zeros.
  key: (row) => row.npi ?? 'none',
  columns: {
    npi: 'text',
    lastName: 'text',
    firstName: 'text',
    business: 'text',
    state: 'text',
    type: 'text',
    from: 'date',
    reinstated: 'date',
  },
};

export const REGISTRY_SHAPE: TableShape<RegistryRow> = {
  key: (row) => row.npi,
  columns: { npi: 'text', kind: 'text', name: 'text', taxonomy: 'text', state: 'text', deactivated: 'date' },
};
