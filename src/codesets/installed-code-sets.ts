/**
 * The code sets of an operator who has installed releases: each answers for its dates, and where none does the starter
 * set answers as before. The same interface, so that coding, edits and screens notice nothing but better answers.
 */
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import type { CodeEntry } from './code-index.ts';
import type { CodeLibrary } from './code-library.ts';
import { neighborsOf } from './code-neighbors.ts';
import type { CodeSets, Icd10Term } from './code-sets.ts';
import { HCPCS_SHAPE, RVU_SHAPE } from './bundles/shapes.ts';
import type { Table } from './bundles/table.ts';
import { type HcpcsAnswer, procedureShape } from './hcpcs.ts';
import type { Icd10Row } from './icd10cm.ts';
import { installedIcd10 } from './installed-icd10.ts';
import type { ModifierAnswer } from './modifiers.ts';
import { installedHcpcs, licensedTitle, modifierTitle } from './installed-procedures.ts';
import { installedSearch } from './installed-search.ts';

const NEAR_MAX = 6;

/** Values that last as long as the table they are made from. */
function keptBy<T>(make: (table: Table<Icd10Row>) => T): (table: Table<Icd10Row>) => T {
  const kept = new WeakMap<Table<Icd10Row>, { readonly value: T }>();
  return (table) => {
    const known = kept.get(table) ?? { value: make(table) };
    kept.set(table, known);
    return known.value;
  };
}

const day = (table: Table<Icd10Row>): PlainDate => table.head.from;

/** In: what is installed, and the starter set for all else. */
export function installedCodeSets(library: CodeLibrary, starter: CodeSets): CodeSets {
  if (library.loaded.length === 0) return starter;
  const icd10 = installedIcd10(library);
  const starterDay = (table: Table<Icd10Row>): PlainDate =>
    starter.icd10Terms(day(table)).length > 0 ? day(table) : ('2025-10-01' as PlainDate);
  const terms = keptBy((table): readonly Icd10Term[] =>
    starter.icd10Terms(starterDay(table)).filter(({ code }) => table.find(code) >= 0),
  );
  const entries = keptBy((table): readonly CodeEntry[] => {
    const words = new Map(starter.icd10Entries(starterDay(table)).map((entry) => [entry.code, entry.words]));
    return Array.from({ length: table.length }, (_, at) => {
      const row = table.row(at);
      return { ...row, words: words.get(row.code) ?? [] };
    });
  });
  const hcpcsEntries = new WeakMap<object, readonly CodeEntry[]>();
  return {
    ...starter,
    ...installedSearch(library, starter),
    library,
    banner: bannerOf(library, starter),
    releases: {
      icd10cm: (on) => library.headOn('icd10cm', on)?.release ?? starter.releases.icd10cm(on),
      hcpcs: (on) => library.headOn('hcpcs', on)?.release ?? starter.releases.hcpcs(on),
    },
    icd10: (code, on) => {
      if (icd10.tableOn(on) !== undefined) return icd10.answer(code, on);
      const fallback = starter.icd10(code, on);
      return fallback.kind === 'billable' || fallback.kind === 'header' ? fallback : icd10.answer(code, on);
    },
    icd10Terms: (on) => {
      const table = icd10.tableOn(on);
      return table === undefined ? starter.icd10Terms(on) : terms(table);
    },
    icd10Entries: (on) => {
      const table = icd10.tableOn(on);
      return table === undefined ? starter.icd10Entries(on) : entries(table);
    },
    hcpcs: (code, on) => answerProcedure(library, starter, { code, on }),
    modifier: (code, on) => answerModifier(library, starter, { code, on }),
    hcpcsEntries: (on) => {
      const table = library.tableOn('hcpcs', HCPCS_SHAPE, on);
      if (table === undefined) return starter.hcpcsEntries(on);
      const known = hcpcsEntries.get(table);
      if (known !== undefined) return known;
      const rows = Array.from({ length: table.length }, (_, at) => table.row(at)).filter((row) => row.kind === 'procedure');
      const made = rows.map(({ code, title }): CodeEntry => ({ code, title, words: [], billable: true }));
      hcpcsEntries.set(table, made);
      return made;
    },
  };
}

/** Ours first; of those that are not in our table the official title. */
function answerModifier(
  library: CodeLibrary,
  starter: CodeSets,
  { code, on }: { readonly code: string; readonly on: PlainDate },
): ModifierAnswer {
  const ours = starter.modifier(code, on);
  const official = ours.kind === 'unknown' ? modifierTitle(library, ours.code, on) : undefined;
  if (official === undefined) return ours;
  const explanation = `Modifier ${ours.code} is in ${official.release}: ${official.title}. What it does to a payment is not in our table.`;
  return { ...ours, explanation };
}

function answerProcedure(
  library: CodeLibrary,
  starter: CodeSets,
  { code, on }: { readonly code: string; readonly on: PlainDate },
): HcpcsAnswer {
  const ours = starter.hcpcs(code, on);
  if (ours.kind === 'unknown-by-licence') return answerLicensed(library, ours, on);
  const found = installedHcpcs(library, code, on);
  // Past the last loaded release our belief is as good as its last word.
  if (found !== undefined && (library.headOn('hcpcs', on) !== undefined || ours.kind !== 'valid')) return found;
  return ours;
}

/** A number of the AMA's or the ADA's: known by the licensee's files, carried by Medicare's tables, or near to some that are. */
function answerLicensed(
  library: CodeLibrary,
  answer: HcpcsAnswer & { readonly kind: 'unknown-by-licence' },
  on: PlainDate,
): HcpcsAnswer {
  const { code, system } = answer;
  const title = system === 'cpt' ? licensedTitle(library, code, on) : undefined;
  const licence = library.headOn('cpt', on);
  if (title !== undefined && licence !== undefined) {
    const asked = { code, title, basis: licence.basis, complete: licence.complete, from: licence.from, release: licence.release };
    return { ...asked, kind: 'valid', explanation: `${code} is in the tables of your licence (${licence.release}).` };
  }
  const prices = library.tableOn('mpfs', RVU_SHAPE, on) ?? library.tables('mpfs', RVU_SHAPE).at(-1);
  if (prices === undefined) return answer;
  const { release } = prices.head;
  const row = prices.get(code);
  if (row !== undefined) {
    return {
      ...answer,
      isCarried: true,
      explanation: `${code} is a number of ${release} (status ${row.status}): it exists there. What it means is ${system.toUpperCase()}'s, whose words the licensed operator installs.`,
    };
  }
  const near = nearNumbers(prices, code);
  return {
    ...answer,
    near,
    explanation: `No such procedure code is known to us: ${code} is not in ${release}. Near it: ${near.join(', ')}. ${system.toUpperCase()} tables are installed by the licensed operator and would say for certain.`,
  };
}

/** Swapped or mistyped digits first, then the numbers next to it. */
function nearNumbers(prices: Table<{ readonly code: string }>, code: string): readonly string[] {
  const near = new Set(
    neighborsOf(code, (other) => prices.find(other) >= 0 && procedureShape(other) === 'cpt').slice(0, NEAR_MAX - 2),
  );
  const [at] = prices.beginning(code);
  for (const beside of [prices.key(at - 1), prices.key(at)]) if (beside.length >= 5) near.add(beside.slice(0, 5));
  return [...near].slice(0, NEAR_MAX);
}

function bannerOf(library: CodeLibrary, starter: CodeSets): Said {
  const named = library.loaded.filter(({ kind }) => kind === 'icd10cm' || kind === 'hcpcs').map(({ release }) => release);
  return named.length === 0
    ? starter.banner
    : said('Installed: {list}. For other dates: {starter}', { list: named.join(', '), starter: starter.banner });
}
