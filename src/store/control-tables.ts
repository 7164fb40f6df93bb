/** The tables that are not one organization's data. Every other table is a tenant table, and the catalog test says so. */

/** Rows about organizations, read by the operator's side; the application sees its own organization's. */
export const CONTROL_TABLES: readonly string[] = [
  'organization',
  'partner',
  'kysely_migration',
  'kysely_migration_lock',
  // People and their sessions; reached through functions alone.
  'app_user',
  'membership',
  'session',
  'login_throttle',
];

/** The same rows for everybody; tenant tables may refer to them, they refer to nothing. */
export const REFERENCE_TABLES: readonly string[] = [
  'account',
  'code_release',
  'code_bundle_part',
  'icd10cm_code',
  'hcpcs_code',
  'ptp_reason',
  'ptp_edit',
  'unit_limit',
  'add_on_code',
  'relative_value',
  'code_row',
];
