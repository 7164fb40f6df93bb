/** Releases of code sets as the screens read them, what two of them say differently, and what of it a practice uses. */
import { sql } from 'kysely';
import type {
  ChangedCode,
  CodeRelease,
  CodeReleaseState,
  CodeReleaseViews,
  RejectedRow,
  UsedCode,
} from '../app/code-release-ports.ts';
import type { BundleHead } from '../codesets/bundles/bundle.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { tableOf } from './code-rows.ts';
import type { Tenant } from './tenant.ts';

type ReleaseRow = {
  readonly release_number: number;
  readonly kind: string;
  readonly name: string;
  readonly effective_from: PlainDate;
  readonly effective_to: PlainDate | null;
  readonly complete: boolean;
  readonly basis: BundleHead['basis'];
  readonly checked: BundleHead['checked'];
  readonly row_count: number;
  readonly rows_kept: number | null;
  readonly sources: BundleHead['sources'];
  readonly facts: BundleHead['facts'];
  readonly bundle_sha256: string;
  readonly bundle_bytes: number;
  readonly state: CodeReleaseState;
  readonly loaded_at: string;
  readonly loaded_by: string;
  readonly changed_at: string;
  readonly changed_by: string;
};

const COLUMNS = sql.raw(`release_number, kind, name, effective_from, effective_to, complete, basis, checked, row_count, rows_kept,
  sources, facts, bundle_sha256, bundle_bytes, state, loaded_by, changed_by,
  to_char(loaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as loaded_at,
  to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as changed_at`);

const releaseOf = (row: ReleaseRow): CodeRelease => ({
  releaseNumber: row.release_number,
  kind: row.kind,
  release: row.name,
  from: row.effective_from,
  ...(row.effective_to === null ? {} : { to: row.effective_to }),
  complete: row.complete,
  basis: row.basis,
  checked: row.checked,
  rows: row.row_count,
  ...(row.rows_kept === null ? {} : { rowsKept: row.rows_kept }),
  sources: row.sources,
  facts: row.facts,
  bundleSha256: row.bundle_sha256,
  bundleBytes: row.bundle_bytes,
  state: row.state,
  loadedAt: row.loaded_at,
  loadedBy: row.loaded_by,
  changedAt: row.changed_at,
  changedBy: row.changed_by,
});

/** For each table: what names a row, and what it says in words that a person compares. */
const COMPARED: Readonly<Record<string, { readonly code: string; readonly says: string }>> = {
  icd10cm_code: { code: 'code', says: `title || case when billable then '' else ' (heading)' end` },
  hcpcs_code: { code: 'code', says: `title || coalesce(' (ended ' || terminated || ')', '')` },
  unit_limit: { code: 'code', says: `units || ' units, indicator ' || indicator` },
  relative_value: {
    code: `code || case modifier when '' then '' else '-' || modifier end`,
    says: `'status ' || status || coalesce(', work ' || to_char(work_hundredths / 100.0, 'FM990.00'), '') || ', global ' || global_days`,
  },
  add_on_code: { code: `add_on || ' ' || primary_code`, says: `'type ' || type` },
  ptp_edit: {
    code: `column_one || ' ' || column_two`,
    says: `'modifier ' || modifier || coalesce(', until ' || effective_to, '')`,
  },
  code_row: { code: 'key', says: 'content::text' },
};

type ChangeRow = ChangedCode & { readonly added: number; readonly deleted: number; readonly revised: number };

export const codeReleaseUnit = (tenant: Tenant): CodeReleaseViews => ({
  codeReleases: async () => {
    const rows = await tenant.readReference<ReleaseRow>(
      sql`select ${COLUMNS} from code_release order by kind, effective_from desc, release_number desc`,
    );
    return rows.map(releaseOf);
  },
  codeRelease: async (releaseNumber) => {
    const [row] = await tenant.readReference<ReleaseRow>(
      sql`select ${COLUMNS} from code_release where release_number = ${releaseNumber}`,
    );
    return row === undefined ? undefined : releaseOf(row);
  },
  rejectedRows: async (releaseNumber) => {
    const [row] = await tenant.readReference<{ rejected: readonly RejectedRow[] }>(
      sql`select rejected from code_release where release_number = ${releaseNumber}`,
    );
    return row?.rejected ?? [];
  },
  changedCodes: (before, after, limit) => changedCodes(tenant, { before, after }, limit),
  usedCodes: (system) => usedCodes(tenant, system),
});

type Changed = Awaited<ReturnType<CodeReleaseViews['changedCodes']>>;

async function changedCodes(
  tenant: Tenant,
  { before, after }: { readonly before: CodeRelease; readonly after: CodeRelease },
  limit: number,
): Promise<Changed> {
  const table = tableOf(before.kind);
  const compared = table === undefined ? undefined : COMPARED[table];
  if (table === undefined || compared === undefined || before.kind !== after.kind) return undefined;
  const side = (number: number) =>
    sql`select ${sql.raw(compared.code)} as code, string_agg(${sql.raw(compared.says)}, ' · ' order by ${sql.raw(compared.says)}) as says
            from ${sql.raw(table)} where release_number = ${number} group by 1`;
  const rows = await tenant.readReference<ChangeRow>(sql`
      with b as (${side(before.releaseNumber)}), a as (${side(after.releaseNumber)}), changed as (
        select code, case when b.code is null then 'added' when a.code is null then 'deleted' else 'revised' end as change,
               b.says as before, a.says as after
          from b full outer join a using (code)
         where b.says is distinct from a.says
      )
      select *, (count(*) filter (where change = 'added') over ())::int as added,
             (count(*) filter (where change = 'deleted') over ())::int as deleted,
             (count(*) filter (where change = 'revised') over ())::int as revised
        from changed order by code limit ${limit}`);
  const [first] = rows;
  return {
    rows: rows.map(({ code, change, before: was, after: now }) => ({
      ...{ code, change },
      ...(was === null || was === undefined ? {} : { before: was }),
      ...(now === null || now === undefined ? {} : { after: now }),
    })),
    counts: { added: first?.added ?? 0, deleted: first?.deleted ?? 0, revised: first?.revised ?? 0 },
  };
}

function usedCodes(tenant: Tenant, system: 'icd10cm' | 'procedure'): Promise<readonly UsedCode[]> {
  const ofClaim =
    system === 'icd10cm'
      ? sql`jsonb_array_elements_text(c.body -> 'diagnoses') as used (code)`
      : sql`(select l.line ->> 'procedure' from jsonb_array_elements(c.body -> 'lines') as l (line)) as used (code)`;
  const ofVisit =
    system === 'icd10cm'
      ? sql`(select d.one ->> 'code' from jsonb_array_elements(v.document -> 'diagnoses') as d (one)) as used (code)`
      : sql`(select p.one ->> 'procedure' from jsonb_array_elements(v.document -> 'procedures') as p (one)) as used (code)`;
  // Counts alone: nobody's name or visit is read.
  return tenant.query<UsedCode>(sql`
      select code, sum(claims)::int as "openClaims", sum(visits)::int as visits from (
        select used.code, count(distinct c.claim_id) as claims, 0 as visits
          from claim c cross join lateral ${ofClaim}
         where c.organization_id = ${tenant.organizationId} and c.state not in ('adjudicated', 'replaced') group by 1
        union all
        select used.code, 0, count(distinct v.encounter_id)
          from coding_decision v cross join lateral ${ofVisit}
         where v.organization_id = ${tenant.organizationId} group by 1
      ) as u group by code order by code`);
}
