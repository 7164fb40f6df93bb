/** Claims by the filters of a screen: its words become a claim's number or the patients they find. */
import { readPatientControlNumber } from '../claims/patient-control-number.ts';
import { statusInWords } from '../codesets/claim-status-codes.ts';
import type { Unit } from './ports.ts';
import type { ClaimListFilters } from './view-ports.ts';
import type { ClaimFilters, ClaimPage, ClaimRow, ClaimSearch } from './views/claims.ts';

/** More patients than this are no search but a list: the first ones are taken. */
const PATIENTS_MAX = 50;

async function lookedUp(unit: Unit, { text, ...filters }: ClaimFilters): Promise<ClaimListFilters> {
  if (text === undefined || text === '') return filters;
  const patientControlNumber = readPatientControlNumber(text);
  if (patientControlNumber !== undefined) return { ...filters, patientControlNumber };
  const { hits } = await unit.findPatients({ text, limit: PATIENTS_MAX });
  return { ...filters, patientIds: hits.map((hit) => hit.patientId) };
}

export async function findClaims(unit: Unit, { sort, descending, cursor, limit, ...filters }: ClaimSearch): Promise<ClaimPage> {
  const wanted = await lookedUp(unit, filters);
  const page = { sort, descending, limit, ...(cursor === undefined ? {} : { cursor }) };
  const { rows, next } = await unit.claimPage({ ...wanted, ...page });
  return {
    today: await unit.today(),
    rows: rows.map(inWords),
    ...(next === undefined ? {} : { next }),
    ...(cursor === undefined ? { totals: await unit.claimTotals(wanted) } : {}),
  };
}

/** 'A3:33 (IL)' tells nobody what to do. */
function inWords(row: ClaimRow): ClaimRow {
  const rejectedFor = row.rejection === undefined ? undefined : statusInWords(row.rejection);
  return rejectedFor === undefined ? row : { ...row, rejectedFor };
}

/** A file for a spreadsheet holds at most this many; the filter can be narrowed. */
const EXPORT_MAX = 10_000;
const PAGE = 100;

/** All that fit the filters, in the order of due dates, up to `EXPORT_MAX`. */
export async function everyClaim(unit: Unit, filters: ClaimFilters): Promise<readonly ClaimRow[]> {
  const wanted = await lookedUp(unit, filters);
  const all: ClaimRow[] = [];
  let cursor: string | undefined;
  do {
    const start: { readonly cursor?: string } = cursor === undefined ? {} : { cursor };
    const page = await unit.claimPage({ ...wanted, ...start, sort: 'due', descending: false, limit: PAGE });
    all.push(...page.rows.map(inWords));
    cursor = page.next;
  } while (cursor !== undefined && all.length < EXPORT_MAX);
  return all;
}
