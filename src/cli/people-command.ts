/** `claimwright people`: who may enter an organization, and what they may do there. A password is typed or piped, never an argument. */
import { randomUUID } from 'node:crypto';
import { ROLES, type Role } from '../access/permissions.ts';
import { hashPassword } from '../api/passwords.ts';
import type { OrganizationId, ProviderId } from '../claims/identifiers.ts';
import { providerIdSchema } from '../claims/identifiers.ts';
import { findUser, foldLoginName, listPeople, saveMembership, saveUser, type UserRecord } from '../store/users.ts';
import { type Installation, openInstallation } from './installation.ts';
import { organizationMeant } from './organization-meant.ts';
import { readSecret } from './terminal-secret.ts';
import { type Command, readWords, refusePositionals, type Terminal, UsageError } from './usage.ts';

export const peopleCommand: Command = {
  name: 'people',
  usage: 'people [VERB [LOGIN] [NAME]] [--roles A,B] [--language fr] [--provider ID] [--organization ID] [--json]',
  summary: `Who may enter, and what they may do: list, add LOGIN NAME --roles A,B, roles LOGIN A,B, password, disable and enable LOGIN. Roles: ${ROLES.join(', ')}. A password is typed, or piped in as one line.`,
  run: async (words, terminal) => {
    const { options, positionals } = readWords(words, {
      organization: 'string',
      roles: 'string',
      language: 'string',
      provider: 'string',
      json: 'boolean',
    });
    const [verb = 'list', ...rest] = positionals;
    const work = VERBS[verb];
    if (work === undefined) throw new UsageError(`"${verb}" is not understood; say ${Object.keys(VERBS).join(', ')}.`);
    const { most, takes } = WORDS[verb] ?? { most: 0, takes: [] };
    refusePositionals(rest.slice(most), 'people');
    const idle = (['roles', 'language', 'provider'] as const).find(
      (name) => options[name] !== undefined && !takes.includes(name),
    );
    if (idle !== undefined) throw new UsageError(`--${idle} says nothing to people ${verb}; leave it out.`);
    const installation = await openInstallation(terminal.config, terminal.say);
    try {
      const organizationId = await organizationMeant(installation, options.organization);
      return await work({ terminal, installation, organizationId, rest, options });
    } finally {
      await installation.close();
    }
  },
};

type Asked = {
  readonly terminal: Terminal;
  readonly installation: Installation;
  readonly organizationId: OrganizationId;
  readonly rest: readonly string[];
  readonly options: {
    readonly roles: string | undefined;
    readonly language: string | undefined;
    readonly provider: string | undefined;
    readonly json: boolean | undefined;
  };
};

const VERBS: Readonly<Record<string, (asked: Asked) => Promise<number>>> = {
  list,
  add,
  roles,
  password,
  disable: (asked) => setDisabled(asked, true),
  enable: (asked) => setDisabled(asked, false),
};

/** How many words each verb takes, and which options say something to it. What is not heard must not seem done. */
const WORDS: Readonly<Record<string, { readonly most: number; readonly takes: readonly ('roles' | 'language' | 'provider')[] }>> =
  {
    list: { most: 0, takes: [] },
    add: { most: 2, takes: ['roles', 'language', 'provider'] },
    roles: { most: 2, takes: ['provider'] },
    password: { most: 1, takes: [] },
    disable: { most: 1, takes: [] },
    enable: { most: 1, takes: [] },
  };

async function list({ terminal, installation, organizationId, options }: Asked): Promise<number> {
  const people = await listPeople({ ownerUrl: installation.urls.ownerUrl, organizationId });
  if (options.json === true) terminal.print(JSON.stringify(people, null, 1));
  else if (people.length === 0) terminal.say('Nobody may enter yet. Run: claimwright people add LOGIN NAME --roles manager');
  for (const person of options.json === true ? [] : people) {
    const state = person.disabled ? ' (disabled)' : '';
    terminal.print(`${person.loginName.padEnd(20)} ${person.displayName.padEnd(28)} ${person.roles.join(', ')}${state}`);
  }
  return 0;
}

async function add({ terminal, installation, organizationId, rest, options }: Asked): Promise<number> {
  const [login, displayName] = rest;
  if (login === undefined || displayName === undefined || options.roles === undefined) {
    throw new UsageError('Say who: people add LOGIN "First Last" --roles biller,poster.');
  }
  const { ownerUrl } = installation.urls;
  const granted = rolesIn(options.roles);
  const provider = await providerIn(options.provider, { installation, organizationId });
  const loginName = loginNameIn(login);
  if (displayName.trim() === '' || displayName.length > 100) {
    throw new UsageError('A name has 1 to 100 characters: it is what colleagues see.');
  }
  const known = await findUser({ ownerUrl, loginName });
  if (known !== undefined && !(await listPeople({ ownerUrl, organizationId })).some((p) => p.userId === known.userId)) {
    throw new UsageError(
      `${loginName} works in another organization already. Run: claimwright people roles ${loginName} ${granted.join(',')}`,
    );
  }
  if (known !== undefined) throw new UsageError(`${loginName} is there already. Use people roles or people password.`);
  const user: UserRecord = {
    userId: randomUUID(),
    loginName,
    displayName,
    language: languageIn(options.language),
    passwordHash: await newPassword(loginName),
    disabled: false,
  };
  await saveUser({ ownerUrl, user });
  await saveMembership({ ownerUrl, organizationId, userId: user.userId, roles: granted, ...provider });
  terminal.say(`${loginName} may enter as ${granted.join(', ')}.`);
  return 0;
}

async function roles({ terminal, installation, organizationId, rest, options }: Asked): Promise<number> {
  const [login, granted] = rest;
  if (login === undefined || granted === undefined) {
    throw new UsageError('Say which: people roles LOGIN biller,poster. The word none takes the person out of the organization.');
  }
  const user = await personNamed(installation, login);
  const wanted = granted === 'none' ? [] : rolesIn(granted);
  const provider = await providerIn(options.provider, { installation, organizationId });
  await saveMembership({
    ...{ ownerUrl: installation.urls.ownerUrl, organizationId, userId: user.userId, roles: wanted },
    ...provider,
  });
  terminal.say(wanted.length === 0 ? `${user.loginName} may no longer enter.` : `${user.loginName} is ${wanted.join(', ')}.`);
  return 0;
}

async function password({ terminal, installation, rest }: Asked): Promise<number> {
  const user = await personNamed(installation, rest[0]);
  const passwordHash = await newPassword(user.loginName);
  await saveUser({ ownerUrl: installation.urls.ownerUrl, user: { ...user, passwordHash } });
  terminal.say(`The password of ${user.loginName} is changed; sessions that were open have ended.`);
  return 0;
}

async function setDisabled({ terminal, installation, rest }: Asked, disabled: boolean): Promise<number> {
  const user = await personNamed(installation, rest[0]);
  await saveUser({ ownerUrl: installation.urls.ownerUrl, user: { ...user, disabled } });
  terminal.say(disabled ? `${user.loginName} may not enter any more; open sessions have ended.` : `${user.loginName} may enter.`);
  return 0;
}

async function personNamed({ urls }: Installation, login: string | undefined): Promise<UserRecord> {
  if (login === undefined) throw new UsageError('Say whose: a login name is missing.');
  const found = await findUser({ ownerUrl: urls.ownerUrl, loginName: login });
  if (found === undefined)
    throw new UsageError(`Nobody has the login name ${foldLoginName(login)}. See: claimwright people list`);
  return found;
}

/** NIST SP 800-63B (from memory): length counts, composition rules do not. */
const SHORTEST = 12;
const LONGEST = 200;

async function newPassword(loginName: string): Promise<string> {
  const first = await readSecret(`Password for ${loginName}: `);
  if (Array.from(first).length < SHORTEST) throw new UsageError(`A password has at least ${SHORTEST} characters.`);
  if (first.length > LONGEST) throw new UsageError(`A password has at most ${LONGEST} characters.`);
  if (foldLoginName(first) === loginName) throw new UsageError('A password is not the login name.');
  if (process.stdin.isTTY && (await readSecret('Once more: ')) !== first) {
    throw new UsageError('The two passwords differ; nothing was changed.');
  }
  return hashPassword(first);
}

function rolesIn(text: string): readonly Role[] {
  const asked = text.split(',').map((part) => part.trim());
  const unknown = asked.find((role) => !ROLES.some((known) => known === role));
  if (unknown !== undefined) throw new UsageError(`"${unknown}" is no role. Roles are ${ROLES.join(', ')}.`);
  return [...new Set(asked as readonly Role[])];
}

function loginNameIn(text: string): string {
  const loginName = foldLoginName(text);
  if (!/^[\p{L}\p{N}._@-]{2,60}$/u.test(loginName)) {
    throw new UsageError('A login name has 2 to 60 letters, digits, and . _ - @ without spaces.');
  }
  return loginName;
}

function languageIn(text = 'en'): 'en' | 'fr' {
  if (text !== 'en' && text !== 'fr') throw new UsageError('--language is en or fr.');
  return text;
}

async function providerIn(
  text: string | undefined,
  { installation, organizationId }: Pick<Asked, 'installation' | 'organizationId'>,
): Promise<{ readonly providerId?: ProviderId }> {
  if (text === undefined) return {};
  const id = providerIdSchema.safeParse(text);
  const actor = { organizationId, actor: 'command line', purpose: 'read the practice' };
  const { providers } = await installation.store.transact(actor, (unit) => unit.practice());
  if (!id.success || !providers.some(({ providerId }) => providerId === id.data)) {
    const known = providers.map(({ providerId, name }) => `${providerId} (${name.first} ${name.last})`).join(', ');
    throw new UsageError(`--provider is the id of a clinician of the practice: ${known}.`);
  }
  return { providerId: id.data };
}
