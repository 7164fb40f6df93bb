/** The table that each kind of set is kept as, for what reads all its rows. Pairs have a form of their own (`pair-table.ts`). */
import type { SetKind } from '../recognize-file.ts';
import type { OpenBundle } from './bundle.ts';
import * as shapes from './shapes.ts';
import { openTable, type Table, type TableShape } from './table.ts';

export type TableKind = Exclude<SetKind, 'ptp-practitioner' | 'ptp-outpatient'>;

const any = <Row extends object>(shape: TableShape<Row>): TableShape<object> => shape as unknown as TableShape<object>;

const SHAPES: Readonly<Record<TableKind, TableShape<object>>> = {
  icd10cm: any(shapes.ICD10_SHAPE),
  'icd10cm-conversion': any(shapes.CONVERSION_SHAPE),
  'icd10cm-tabular': any(shapes.TABULAR_SHAPE),
  'icd10cm-index': any(shapes.INDEX_SHAPE),
  'icd10cm-drugs': any(shapes.INDEX_SHAPE),
  'icd10cm-neoplasms': any(shapes.INDEX_SHAPE),
  'icd10cm-external-causes': any(shapes.INDEX_SHAPE),
  'poa-exempt': any(shapes.CODE_ONLY_SHAPE),
  hcpcs: any(shapes.HCPCS_SHAPE),
  'hcpcs-modifiers': any(shapes.NAMED_SHAPE),
  'mue-practitioner': any(shapes.MUE_SHAPE),
  'mue-outpatient': any(shapes.MUE_SHAPE),
  'mue-dme': any(shapes.MUE_SHAPE),
  'add-on': any(shapes.ADD_ON_SHAPE),
  mpfs: any(shapes.RVU_SHAPE),
  'mpfs-qpp': any(shapes.RVU_SHAPE),
  gpci: any(shapes.GPCI_SHAPE),
  'locality-counties': any(shapes.COUNTIES_SHAPE),
  anesthesia: any(shapes.ANESTHESIA_SHAPE),
  'opps-cap': any(shapes.OPPS_CAP_SHAPE),
  'zip-locality': any(shapes.ZIP_SHAPE),
  'zip-plus-four': any(shapes.ZIP_SHAPE),
  places: any(shapes.NAMED_SHAPE),
  taxonomy: any(shapes.TAXONOMY_SHAPE),
  reasons: any(shapes.NAMED_SHAPE),
  remarks: any(shapes.NAMED_SHAPE),
  exclusions: any(shapes.EXCLUSION_SHAPE),
  registry: any(shapes.REGISTRY_SHAPE),
  'registry-records': any(shapes.REGISTRY_SHAPE),
  cpt: any(shapes.NAMED_SHAPE),
};

export const isTableKind = (kind: string): kind is TableKind => kind in SHAPES;

/** All rows of a bundle of that kind, with their keys. */
export const tableOfKind = (kind: TableKind, bundle: OpenBundle): Table<object> => openTable(bundle, SHAPES[kind]);
