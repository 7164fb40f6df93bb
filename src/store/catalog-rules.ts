/**
 * The rules that every table must keep so that the data can be spread over many machines by organization and no
 * organization can see another: read from the catalog, reported as sentences. No sentence is the good answer.
 * Source: the strict rules of Citus as quoted in the reference (stack §B): PK, unique and FK carry the distribution
 * column, no triggers, no sequences, foreign keys only inside the organization or to reference tables.
 */
import { sql } from 'kysely';
import { CONTROL_TABLES, REFERENCE_TABLES } from './control-tables.ts';
import type { Database } from './connection.ts';
import { APPLICATION } from './roles.ts';

export async function catalogViolations(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ sentence: string }>`
    with tenant as (
      select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p')
         and c.relname <> all (${CONTROL_TABLES}::text[]) and c.relname <> all (${REFERENCE_TABLES}::text[])
    ), organization_column as (
      select a.attrelid, a.attnum, a.attnotnull, a.atttypid from pg_attribute a join tenant t on t.oid = a.attrelid
       where a.attname = 'organization_id' and not a.attisdropped
    )
    ${keyRules} union all ${accessRules} union all ${portabilityRules}
    order by 1`.execute(db);
  return rows.map((row) => row.sentence);
}

const keyRules = sql`
    select format('table %s: organization_id must be a uuid that is not null (or name the table in control-tables.ts)', t.relname) as sentence
      from tenant t left join organization_column o on o.attrelid = t.oid
     where o.attnum is null or not o.attnotnull or o.atttypid <> 'uuid'::regtype
    union all
    select format('table %s: it must have a primary key', t.relname) from tenant t
     where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
    union all
    select format('index %s on %s: its first column must be organization_id', i.indexrelid::regclass, t.relname)
      from tenant t join pg_index i on i.indrelid = t.oid
      left join organization_column o on o.attrelid = t.oid
     where o.attnum is null or i.indkey[0] <> o.attnum
    union all
    select format('foreign key %s on %s: it must lead to a reference table, or begin with organization_id on both sides', k.conname, t.relname)
      from tenant t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
      join pg_class target on target.oid = k.confrelid
      left join organization_column here on here.attrelid = t.oid
      left join organization_column there on there.attrelid = k.confrelid
     where target.relname <> all (${REFERENCE_TABLES}::text[])
       and (here.attnum is null or there.attnum is null or k.conkey[1] <> here.attnum or k.confkey[1] <> there.attnum)`;

const accessRules = sql`
    select format('table %s: row-level security must be enabled and forced', t.relname) from tenant t
     where not (t.relrowsecurity and t.relforcerowsecurity)
    union all
    select format('table %s: the policy "tenant" must hold every role to its organization', t.relname) from tenant t
     where not exists (select from pg_policy p where p.polrelid = t.oid and p.polname = 'tenant' and p.polcmd = '*' and p.polpermissive
                         and pg_get_expr(p.polqual, p.polrelid) like '%organization_id = %claimwright.organization_id%'
                         and pg_get_expr(p.polwithcheck, p.polrelid) like '%organization_id = %claimwright.organization_id%')
    union all
    select format('policy %s on %s: no other policy may open the table to the application', p.polname, t.relname)
      from tenant t join pg_policy p on p.polrelid = t.oid
     where p.polname <> 'tenant'
       and exists (select from unnest(p.polroles) as r (oid) where r.oid = 0 or pg_has_role(${APPLICATION}, r.oid, 'member'))
    union all
    select format('table %s: the application must not have %s on it', t.relname, r.right_name)
      from tenant t cross join unnest(array['delete', 'truncate', 'references', 'trigger']) as r (right_name)
     where has_table_privilege(${APPLICATION}, t.oid, r.right_name)
    union all
    select format('function %s: SECURITY DEFINER needs a fixed search_path that ends in pg_temp, and no EXECUTE for everybody', f.proname)
      from pg_proc f join pg_namespace n on n.oid = f.pronamespace
     where n.nspname = 'public' and f.prosecdef
       and (not exists (select from unnest(f.proconfig) as c (setting) where setting like 'search_path=pg_catalog, public, pg_temp')
         or has_function_privilege('public', f.oid, 'execute'))`;

const portabilityRules = sql`
    select format('trigger %s on %s: distributed tables have no triggers; put the rule into a CHECK or the one writer function', g.tgname, t.relname)
      from tenant t join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal
    union all
    select format('column %s of %s: numbers come from the application or a counter row, not from a sequence', a.attname, t.relname)
      from tenant t join pg_attribute a on a.attrelid = t.oid
     where a.attnum > 0 and (a.attidentity <> '' or exists (
             select from pg_attrdef d where d.adrelid = t.oid and d.adnum = a.attnum and pg_get_expr(d.adbin, d.adrelid) like 'nextval(%'))
    union all
    select format('%s named in control-tables.ts does not exist', name.listed)
      from unnest(${[...CONTROL_TABLES, ...REFERENCE_TABLES]}::text[]) as name (listed)
     where to_regclass('public.' || name.listed) is null`;
