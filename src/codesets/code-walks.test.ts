/** Walking down the tabular list and the indexes, and the fee schedule's arithmetic. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { openBundle } from './bundles/bundle.ts';
import { GPCI_SHAPE, INDEX_SHAPE, indexRow, OPPS_CAP_SHAPE, RVU_SHAPE, TABULAR_SHAPE, tabularRow } from './bundles/shapes.ts';
import { type TableShape, writeTable } from './bundles/table.ts';
import { codeLibrary } from './code-library.ts';
import type { RvuRow } from './files/fee-schedule-files.ts';
import type { IndexTerm } from './files/icd10cm-index.ts';
import type { TabularNode } from './files/icd10cm-tabular.ts';
import type { GpciRow } from './files/locality-files.ts';
import { walkIndex } from './index-walk.ts';
import { medicarePrices, priceAt } from './medicare-price.ts';
import { chapterNotes, nearestRelease, sectionOf, sectionsOn } from './tabular-walk.ts';

const ON = plainDate('2026-03-04');
const head = (kind: string) => ({
  kind,
  release: `${kind} FY2026`,
  from: plainDate('2025-10-01'),
  to: plainDate('2026-09-30'),
  complete: true,
  basis: 'read' as const,
  checked: 'full file' as const,
  sources: [],
  facts: {},
});
const bundle = <Row extends object>(kind: string, shape: TableShape<Row>, rows: readonly Row[]) =>
  expectOk(openBundle(writeTable(head(kind), shape, { rows }).buffer), 'a bundle just written');

const node = (
  level: TabularNode['level'],
  name: string,
  above: readonly string[],
  more: Partial<TabularNode> = {},
): TabularNode => ({
  ...{ level, name, title: `${name} words (${name})`, above, notes: [], sevenths: [], placeholder: false, hasChildren: true },
  ...more,
});
const tabular = bundle(
  'icd10cm-tabular',
  TABULAR_SHAPE,
  [
    node('chapter', '2', [], { notes: [{ kind: 'notes', text: 'Neoplasms.' }] }),
    node('section', 'C00-C96', ['2']),
    node('section', 'C00-C14', ['2']),
    node('section', 'C15', ['2']),
    node('code', 'C00', ['2', 'C00-C14']),
  ].map(tabularRow),
);

test('a category stands in the narrowest section that holds it, a section of one category too', () => {
  const library = codeLibrary([tabular]);
  const sections = sectionsOn(library, ON);
  assert.deepEqual(
    sections.map(({ range, title, chapter }) => [range, title, chapter]),
    [
      ['C00-C14', 'C00-C14 words', '2'],
      ['C00-C96', 'C00-C96 words', '2'],
      ['C15-C15', 'C15 words', '2'],
    ],
  );
  assert.equal(sectionOf(sections, 'C009')?.range, 'C00-C14');
  assert.equal(sectionOf(sections, 'C15')?.range, 'C15-C15');
  assert.equal(sectionOf(sections, 'C50')?.range, 'C00-C96');
  assert.equal(sectionOf(sections, 'A00'), undefined);
  assert.deepEqual(chapterNotes(library, 2, ON), [{ kind: 'notes', text: 'Neoplasms.' }]);
  assert.deepEqual(sectionsOn(library, plainDate('2027-03-04')), []);
  assert.equal(nearestRelease(library, 'icd10cm-tabular', plainDate('2027-03-04'))?.on, '2026-09-30');
  assert.equal(nearestRelease(library, 'icd10cm-tabular', plainDate('2019-03-04'))?.on, '2025-10-01');
  assert.equal(nearestRelease(library, 'icd10cm-drugs', ON), undefined);
});

const terms: readonly IndexTerm[] = [
  { level: 0, words: ['Ache'], see: 'Pain' },
  { level: 0, words: ['Élan'], code: 'F00.-' },
  { level: 0, words: ['Pain'], nonEssential: '(acute)', code: 'R52' },
  { level: 1, words: ['Pain', 'knee'], code: 'M25.569' },
  { level: 2, words: ['Pain', 'knee', 'left'], code: 'M25.562' },
  { level: 1, words: ['Pain', 'neck'], code: 'M54.2' },
  { level: 0, words: ['Zinc'], cells: { '2': 'T56.5X1', '4': 'T56.5X3' } },
];

test('an index is leafed through by letter, main term and indentation, and leads back up', () => {
  const library = codeLibrary([
    bundle(
      'icd10cm-index',
      INDEX_SHAPE,
      terms.map((term, at) => indexRow(term, at + 1)),
    ),
  ]);
  const walk = (place: { letter?: string; under?: number }) => walkIndex(library, { book: 'diseases', on: ON }, place);
  assert.deepEqual(walk({})?.letters, ['A', 'E', 'P', 'Z']);
  assert.deepEqual(
    walk({})?.rows.map(({ own, see }) => [own, see]),
    [['Ache', 'Pain']],
  );
  assert.deepEqual(
    walk({ letter: 'E' })?.rows.map(({ own }) => own),
    ['Élan'],
  );
  const [pain] = walk({ letter: 'P' })?.rows ?? [];
  assert.deepEqual([pain?.own, pain?.hasMore, pain?.place], ['Pain', true, 3]);
  const below = walk({ under: 3 });
  assert.deepEqual(
    below?.rows.map(({ own, hasMore }) => [own, hasMore]),
    [
      ['knee', true],
      ['neck', false],
    ],
  );
  const left = walk({ under: 5 });
  assert.deepEqual([left?.path.map(({ own }) => own), left?.rows], [['Pain', 'knee', 'left'], []]);
  assert.deepEqual(walk({ letter: 'Z' })?.rows[0]?.cells, ['T56.5X1', '', 'T56.5X3', '', '', '']);
  assert.deepEqual(walk({ under: 99 })?.rows, []);
  assert.equal(walkIndex(library, { book: 'drugs', on: ON }, {}), undefined);
});

const values: RvuRow = {
  ...{ code: 'G9999', modifier: '', status: 'A', workHundredths: 130, nonFacilityHundredths: 135, facilityHundredths: 57 },
  ...{ malpracticeHundredths: 10, rareOutsideFacility: false, rareInFacility: true, pcTc: '0', globalDays: '000' },
  ...{
    multipleProcedure: '0',
    bilateral: '0',
    assistant: '0',
    coSurgeons: '0',
    team: '0',
    endoscopyBase: '',
    factorTenThousandths: 323_465,
  },
};
const place: GpciRow = {
  ...{ carrier: '06102', locality: '16', state: 'IL', name: 'CHICAGO' },
  ...{ workThousandths: 1007, practiceThousandths: 1023, malpracticeThousandths: 2018 },
};

test('a price is exact until its one rounding, held to the cap, and absent where the schedule pays nothing', () => {
  // (1.30 × 1.007 + 1.35 × 1.023 + 0.10 × 2.018) × 32.3465 = 93.544…
  assert.equal(priceAt(values, place, 'non-facility'), 9354);
  assert.equal(priceAt(values, place, 'facility'), 6773);
  // One hundredth at an index of one and a factor of 50 is half a dollar; a factor of 0.5 half a cent, which goes up.
  const small = { ...values, workHundredths: 1, nonFacilityHundredths: 0, malpracticeHundredths: 0, factorTenThousandths: 5000 };
  assert.equal(priceAt(small, { ...place, workThousandths: 1000 }, 'non-facility'), 1);
  const cap = { code: 'G9999', modifier: '', carrier: '06102', locality: '16', facilityCents: 9000, nonFacilityCents: 5000 };
  const library = codeLibrary([
    bundle('mpfs', RVU_SHAPE, [values]),
    bundle('gpci', GPCI_SHAPE, [place]),
    bundle('opps-cap', OPPS_CAP_SHAPE, [cap]),
  ]);
  assert.deepEqual(medicarePrices(library, { values, place, on: ON }), [
    { setting: 'non-facility', cents: 5000, beforeCapCents: 9354, isRare: false },
    { setting: 'facility', cents: 6773, isRare: true },
  ]);
  assert.deepEqual(medicarePrices(library, { values: { ...values, status: 'N' }, place, on: ON }), []);
});
