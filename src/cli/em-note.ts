/** The elements of a visit as a note gives them, printed with their quotes. */
import type { EvidenceSpan } from '../claims/coded-encounter.ts';
import { visitTable, type VisitFacts, type VisitTable } from '../coding/visit/visit-table.ts';
import { DATA_KINDS, PROBLEM_KINDS, RISKS } from '../conventions/decision-making.ts';
import { inEnglish, type Said } from '../kernel/said.ts';

const shown = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 87)}…` : line;
};
const quoted = (quotes: readonly EvidenceSpan[]): string =>
  quotes.map(({ start, end, words }) => `“${shown(words)}” (${start}-${end})`).join(', ');

type Row = { readonly what: string; readonly kind: string; readonly quotes: readonly EvidenceSpan[]; readonly why: Said };

const listed = (title: string, rows: readonly Row[]): readonly string[] => [
  title,
  ...(rows.length === 0
    ? ['  none found']
    : rows.flatMap(({ what, kind, quotes, why }) => [`  ${what}: ${kind}`, `    ${quoted(quotes)}`, `    ${inEnglish(why)}`])),
  '',
];

/** Lines of the table itself; the codes follow it as for elements that were typed. */
function asLines(table: VisitTable): readonly string[] {
  return [
    ...listed(
      'Problems taken up',
      table.problems.map((row) => ({ ...row, what: shown(row.what), kind: PROBLEM_KINDS[row.kind] })),
    ),
    ...listed(
      'Data',
      table.data.map((row) => ({ ...row, kind: DATA_KINDS[row.kind] })),
    ),
    ...listed(
      'Risk',
      table.risks.map((row) => ({ ...row, what: row.kind, kind: RISKS[row.kind].join(', ') })),
    ),
    ...listed(
      'Times',
      table.times.map((row) => ({ ...row, what: `${row.minutes} minutes`, kind: row.kind })),
    ),
    ...(table.patient === undefined ? [] : [`The note says: ${table.patient.status} patient, ${quoted(table.patient.quotes)}`]),
    ...table.notices.map((notice) => `Look: ${inEnglish(notice)}`),
    `Family: ${table.family} (this place also allows ${table.families.filter((one) => one !== table.family).join(', ')})`,
    '',
  ];
}

export type ReadVisit = { readonly table: VisitTable; readonly lines: readonly string[] };

/** In: a note and the facts of the visit. Out: the table, and its lines for a terminal. */
export function readVisitNote(text: string, facts: VisitFacts): ReadVisit {
  const table = visitTable({ text, facts });
  return { table, lines: asLines(table) };
}
