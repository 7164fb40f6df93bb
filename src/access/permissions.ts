/**
 * Who may do what. A permission is one verb on one noun; a role is a set of them; a person has roles within one
 * organization. Least privilege: 45 CFR 164.502(b) and 164.514(d)(2), minimum necessary by role.
 */
export const PERMISSIONS = [
  'work:read',
  'work:close',
  'patient:read',
  'patient:write',
  'account:read',
  'payment:take',
  'write-off:ask',
  'write-off:approve',
  'statement:read',
  'encounter:read',
  'encounter:code',
  'encounter:sign',
  'coding:teach',
  'query:read',
  'query:ask',
  'query:answer',
  'claim:read',
  'claim:correct',
  'claim:send',
  'file:read',
  'file:resolve',
  'remittance:read',
  'code:read',
  'code:install',
  'practice:read',
  'calendar:advance',
  'job:run',
  'intake:read',
  'intake:run',
  'metrics:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['front-desk', 'coder', 'biller', 'poster', 'manager', 'provider', 'compliance'] as const;
export type Role = (typeof ROLES)[number];

const EVERYONE: readonly Permission[] = ['work:read', 'code:read', 'practice:read'];
const READS_CLAIMS: readonly Permission[] = ['patient:read', 'encounter:read', 'claim:read', 'file:read', 'remittance:read'];
const READS_MONEY: readonly Permission[] = ['account:read', 'statement:read'];

/** Foreign files: bring them, answer what they ask, take a load back. */
const BRINGS_IN: readonly Permission[] = ['intake:read', 'intake:run'];

/** Questions about the record: who codes asks, the clinician answers. */
const ASKS_CLINICIANS: readonly Permission[] = ['query:read', 'query:ask'];

/** What each role may do: house decision, after DESIGN §1. */
const GRANTED: Readonly<Record<Role, readonly Permission[]>> = {
  'front-desk': ['patient:read', 'patient:write', 'encounter:read', ...READS_MONEY, 'payment:take', 'work:close', ...BRINGS_IN],
  coder: ['patient:read', 'encounter:read', 'encounter:code', ...ASKS_CLINICIANS, 'claim:read', 'work:close', 'intake:read'],
  biller: [
    ...READS_CLAIMS,
    ...READS_MONEY,
    'patient:write',
    'claim:correct',
    'claim:send',
    'work:close',
    'job:run',
    'calendar:advance',
    ...BRINGS_IN,
    'write-off:ask',
  ],
  poster: [
    ...READS_CLAIMS,
    ...READS_MONEY,
    'payment:take',
    'write-off:ask',
    'file:resolve',
    'work:close',
    'job:run',
    'calendar:advance',
  ],
  manager: [
    ...READS_CLAIMS,
    ...READS_MONEY,
    'patient:write',
    'payment:take',
    'encounter:code',
    ...ASKS_CLINICIANS,
    'claim:correct',
    'claim:send',
    'file:resolve',
    'work:close',
    'job:run',
    'calendar:advance',
    'metrics:read',
    ...BRINGS_IN,
    'write-off:ask',
    'write-off:approve',
    'code:install',
    'coding:teach',
  ],
  provider: ['patient:read', 'encounter:read', 'encounter:sign', 'query:read', 'query:answer', 'claim:read'],
  compliance: [...READS_CLAIMS, ...READS_MONEY, 'query:read', 'metrics:read', 'intake:read'],
};

/** Everything these roles together may do. */
export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.length === 0 ? [] : [...EVERYONE, ...roles.flatMap((role) => GRANTED[role])]);
