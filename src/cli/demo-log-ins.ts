/**
 * The people of the demonstration. Their passwords are made at the first start and kept in the home, readable for its
 * owner alone: well-known ones would open a server to everybody on the day somebody binds it to another address.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Role } from '../access/permissions.ts';
import { hashPassword } from '../api/passwords.ts';
import type { OrganizationId, ProviderId } from '../claims/identifiers.ts';
import { DR_OKAFOR } from '../practice/facts.ts';
import { findUserId, saveMembership, saveUser } from '../store/users.ts';

export type DemoLogIn = {
  readonly loginName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** The clinician this person is. */
  readonly providerId?: ProviderId;
  readonly password: string;
};

const PEOPLE: readonly Omit<DemoLogIn, 'password'>[] = [
  { loginName: 'frontdesk', displayName: 'Fay Delgado', roles: ['front-desk'] },
  { loginName: 'coder', displayName: 'Cora Lindqvist', roles: ['coder'] },
  { loginName: 'biller', displayName: 'Ben Achebe', roles: ['biller'] },
  { loginName: 'poster', displayName: 'Pia Moreau', roles: ['poster'] },
  { loginName: 'manager', displayName: 'Maya Thornton', roles: ['manager'] },
  { loginName: 'compliance', displayName: 'Carl Osei', roles: ['compliance'] },
  { loginName: 'provider', displayName: 'Ngozi Okafor', roles: ['provider'], providerId: DR_OKAFOR.providerId },
];

/** Without the signs that are taken for each other. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const newPassword = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-');

export type LogInOptions = {
  readonly home: string;
  readonly ownerUrl: string;
  readonly organizationId: OrganizationId;
};

/** Makes the people where they are missing; the same log-ins at every start. Errors: a damaged file is named. */
export async function ensureDemoLogIns(options: LogInOptions): Promise<readonly DemoLogIn[]> {
  const path = join(options.home, 'demonstration-log-ins.json');
  const kept = await readLogIns(path);
  const logIns = kept?.organizationId === options.organizationId ? kept.logIns : undefined;
  // The last one is saved last: where they are, all are.
  const last = PEOPLE.at(-1)?.loginName ?? '';
  if (logIns !== undefined && (await findUserId({ ownerUrl: options.ownerUrl, loginName: last })) !== undefined) return logIns;
  const made = logIns ?? PEOPLE.map((person) => ({ ...person, password: newPassword() }));
  await writeFile(path, JSON.stringify({ organizationId: options.organizationId, logIns: made }, null, 1), { mode: 0o600 });
  for (const logIn of made) await save(options, logIn);
  return made;
}

type Kept = { readonly organizationId: string; readonly logIns: readonly DemoLogIn[] };

async function readLogIns(path: string): Promise<Kept | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Kept;
  } catch {
    throw new RangeError(`${path} cannot be read; remove it, and new passwords are made.`);
  }
}

async function save(
  { ownerUrl, organizationId }: LogInOptions,
  { loginName, displayName, roles, providerId, password }: DemoLogIn,
): Promise<void> {
  const userId = (await findUserId({ ownerUrl, loginName })) ?? randomUUID();
  const passwordHash = await hashPassword(password);
  await saveUser({ ownerUrl, user: { userId, loginName, displayName, language: 'en', passwordHash, disabled: false } });
  await saveMembership({ ownerUrl, organizationId, userId, roles, ...(providerId === undefined ? {} : { providerId }) });
}
