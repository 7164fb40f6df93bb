/**
 * The code sets that need no installation: our starter tables, served for FY2026 from the official titles and for FY2027
 * on the belief that these frequent codes still hold. A process builds them once.
 */
import { effective, effectiveOn } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import { lookUpCarc } from './adjustment-codes.ts';
import { lookUpClaimStatusCategory } from './claim-status-categories.ts';
import { type CodeEntry, type CodeIndex, codeIndex } from './code-index.ts';
import type { CodeSets, Icd10Term } from './code-sets.ts';
import { type HcpcsRelease, type HcpcsRow, hcpcsLookUp } from './hcpcs.ts';
import { type Icd10Release, type Icd10Row, icd10LookUp } from './icd10cm.ts';
import { lookUpModifier } from './modifiers.ts';
import { lookUpPlaceOfService } from './place-of-service.ts';
import { lookUpRarc } from './remark-codes.ts';
import { STARTER_HCPCS } from './starter/hcpcs.ts';
import { STARTER_ICD10CM } from './starter/icd10cm.ts';

const wordsIn = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split('; '));

/** The starter table of ICD-10-CM as rows and terms, in the official order. */
export function readStarterIcd10(): { rows: readonly Icd10Row[]; terms: readonly Icd10Term[] } {
  const rows: Icd10Row[] = [];
  const terms: Icd10Term[] = [];
  for (const line of STARTER_ICD10CM.trim().split('\n')) {
    const [left = '', right] = line.split(' ~ ');
    const space = left.indexOf(' ');
    const code = left.slice(0, space);
    const title = left.slice(space + 3);
    const billable = left.charAt(space + 1) === '+';
    rows.push({ code, billable, title });
    if (billable) terms.push({ code, words: title, source: 'title' });
    for (const words of wordsIn(right)) terms.push({ code, words, source: 'synonym' });
  }
  return { rows, terms };
}

const HCPCS_FROM = plainDate('2025-10-01');
const HCPCS_TO = plainDate('2027-09-30');

/** The starter table of HCPCS Level II. */
export const readStarterHcpcs = (): readonly HcpcsRow[] =>
  STARTER_HCPCS.trim()
    .split('\n')
    .map((line) => {
      const [left = '', right] = line.split(' ~ ');
      return { code: left.slice(0, 5), title: left.slice(6), from: HCPCS_FROM, to: HCPCS_TO, words: wordsIn(right) };
    });

const starterRelease = (rows: readonly Icd10Row[], year: 2026 | 2027): Icd10Release => ({
  system: 'icd10cm',
  release: `ICD-10-CM FY${year} (starter set)`,
  from: plainDate(`${year - 1}-10-01`),
  to: plainDate(`${year}-09-30`),
  basis: year === 2026 ? 'read' : 'memory',
  complete: false,
  rows,
});

const NONE = 'none loaded';

/** The rows with the words that lead to each. */
function entriesOf(rows: readonly Icd10Row[], terms: readonly Icd10Term[]): readonly CodeEntry[] {
  const synonyms = Map.groupBy(
    terms.filter((term) => term.source === 'synonym'),
    (term) => term.code,
  );
  return rows.map((row) => ({ ...row, words: (synonyms.get(row.code) ?? []).map((term) => term.words) }));
}

/** An index serves as long as its table does: each is built at the first question. */
const indexes = new WeakMap<readonly CodeEntry[], CodeIndex>();

function indexOf(entries: readonly CodeEntry[]): CodeIndex {
  const known = indexes.get(entries) ?? codeIndex(entries);
  indexes.set(entries, known);
  return known;
}

function build(): CodeSets {
  const { rows, terms } = readStarterIcd10();
  const icd10 = icd10LookUp([starterRelease(rows, 2026), starterRelease(rows, 2027)]);
  const hcpcs: HcpcsRelease = {
    system: 'hcpcs',
    release: 'HCPCS Level II (starter set, titles of July 2024)',
    basis: 'memory',
    complete: false,
    rows: readStarterHcpcs(),
  };
  const hcpcsRange = effective({
    from: HCPCS_FROM,
    to: HCPCS_TO,
    value: hcpcs.release,
    cite: { title: 'House policy', locator: 'DESIGN §6, starter set', basis: 'house', checkedOn: plainDate('2026-11-21') },
  });
  const billable = rows.filter((row) => row.billable).length;
  const icd10Entries = entriesOf(rows, terms);
  const hcpcsEntries = hcpcs.rows.map(({ code, title, words }): CodeEntry => ({ code, title, words, billable: true }));
  return {
    releases: {
      icd10cm: (on) => icd10.releaseOn(on)?.release ?? NONE,
      hcpcs: (on) => effectiveOn(hcpcsRange, on)?.value ?? NONE,
    },
    banner: said(
      'This is the starter set: {icd10} billable ICD-10-CM codes (titles of the official FY2026 release; that they hold in FY2027, from {from} on, is our belief and is not checked) and {hcpcs} HCPCS Level II codes (titles of July 2024, not checked since). CPT is not here. The command {command} adds the full official releases and, with a license, CPT.',
      { icd10: billable, from: '2026-10-01', hcpcs: hcpcs.rows.length, command: 'claimwright codes install' },
    ),
    icd10: icd10.answer,
    icd10Terms: (on) => (icd10.releaseOn(on) === undefined ? [] : terms),
    icd10Entries: (on) => (icd10.releaseOn(on) === undefined ? [] : icd10Entries),
    searchIcd10: (text, on, limit) => (icd10.releaseOn(on) === undefined ? [] : indexOf(icd10Entries).search(text, limit)),
    searchHcpcs: (text, on, limit) =>
      effectiveOn(hcpcsRange, on) === undefined ? [] : indexOf(hcpcsEntries).search(text, limit),
    hcpcs: hcpcsLookUp(hcpcs),
    hcpcsEntries: (on) => (effectiveOn(hcpcsRange, on) === undefined ? [] : hcpcsEntries),
    modifier: (code) => lookUpModifier(code),
    placeOfService: lookUpPlaceOfService,
    carc: lookUpCarc,
    rarc: lookUpRarc,
    claimStatusCategory: lookUpClaimStatusCategory,
  };
}

let built: CodeSets | undefined;

/** The starter code sets. Built at the first call, the same value ever after. */
export function starterCodeSets(): CodeSets {
  built ??= build();
  return built;
}
