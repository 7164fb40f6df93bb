/** What changes from one edition to the next: addenda applied, two editions compared, in data and in words. */
import type { Icd10Change } from './files/icd10cm-order.ts';
import type { Icd10Release, Icd10Row } from './icd10cm.ts';

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0;

/** The edition that follows when `changes` are applied in order: a code may be deleted as billable and added as a header. */
export function applyIcd10Addenda(
  before: Icd10Release,
  changes: readonly Icd10Change[],
  next: Pick<Icd10Release, 'release' | 'from' | 'to' | 'basis'>,
): Icd10Release {
  const rows = new Map(before.rows.map((row) => [row.code, row]));
  for (const { action, row } of changes) {
    if (action === 'delete') rows.delete(row.code);
    else rows.set(row.code, row);
  }
  return { system: 'icd10cm', complete: before.complete, ...next, rows: [...rows.values()].toSorted(byCode) };
}

export type ReleaseDifference = {
  readonly added: readonly Icd10Row[];
  readonly deleted: readonly Icd10Row[];
  /** Billable became a heading or the other way round, or the title was changed. */
  readonly revised: readonly { readonly before: Icd10Row; readonly after: Icd10Row }[];
};

/** Two editions side by side, by code. */
export function compareReleases(before: Iterable<Icd10Row>, after: Iterable<Icd10Row>): ReleaseDifference {
  const old = new Map([...before].map((row) => [row.code, row]));
  const added: Icd10Row[] = [];
  const revised: { before: Icd10Row; after: Icd10Row }[] = [];
  for (const row of after) {
    const was = old.get(row.code);
    old.delete(row.code);
    if (was === undefined) added.push(row);
    else if (was.title !== row.title || was.billable !== row.billable) revised.push({ before: was, after: row });
  }
  return { added: added.toSorted(byCode), deleted: [...old.values()].toSorted(byCode), revised };
}
