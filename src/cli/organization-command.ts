/** `claimwright organization`: sets up a practice from its file, or changes it; lists those that are there. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type OrganizationId, organizationIdSchema } from '../claims/identifiers.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { listOrganizations, type Organization, registerOrganization, savePartner } from '../store/control.ts';
import { requireNoDemonstration } from './demo-apart.ts';
import { openInstallation } from './installation.ts';
import { readOrganizationFile } from './organization-file.ts';
import { officeFile } from './practice-world.ts';
import { type Command, readWords, type Terminal, UsageError } from './usage.ts';

export const organizationCommand: Command = {
  name: 'organization',
  usage: 'organization [add FILE] [--json]',
  summary: 'Sets up a practice from a JSON file with its facts, prices and partner, or changes the one whose id the file names.',
  run: async (words, terminal) => {
    const { options, positionals } = readWords(words, { json: 'boolean' });
    const [verb = 'list', file, ...more] = positionals;
    if (verb === 'list' && file === undefined) return list(terminal, options.json === true);
    if (verb !== 'add' || file === undefined || more.length > 0) {
      throw new UsageError('Say organization, or organization add FILE.');
    }
    return add(terminal, file);
  },
};

async function list(terminal: Terminal, json: boolean): Promise<number> {
  const installation = await openInstallation(terminal.config, terminal.say);
  try {
    const all = await listOrganizations({ ownerUrl: installation.urls.ownerUrl });
    if (json) terminal.print(JSON.stringify(all, null, 1));
    else if (all.length === 0) terminal.say('There is no organization yet. Run: claimwright organization add FILE');
    else for (const one of all) terminal.print(`${one.organizationId} ${one.name} (${one.timeZone})`);
    return 0;
  } finally {
    await installation.close();
  }
}

async function add(terminal: Terminal, path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`${path} cannot be read. Check the path and that you may read it.`);
  });
  const {
    organizationId: named,
    timeZone,
    organization,
    partner,
    prices,
    needsAuthorization,
    ...rest
  } = readOrganizationFile(text, path);
  const installation = await openInstallation(terminal.config, terminal.say);
  try {
    const { ownerUrl } = installation.urls;
    await requireNoDemonstration({ ownerUrl });
    requireMeant(await listOrganizations({ ownerUrl }), { named, name: organization.name, path });
    const organizationId = named ?? organizationIdSchema.parse(uuidV7(Date.now(), new Uint8Array(randomBytes(10))));
    await registerOrganization({ ownerUrl, organizationId, name: organization.name, timeZone });
    const actor = { organizationId, actor: 'command line', purpose: 'set up the practice' };
    await installation.store.transact(actor, (unit) =>
      unit.savePractice({ organization: { ...organization, organizationId }, ...rest }),
    );
    if (partner !== undefined) await savePartner({ ownerUrl, organizationId, partner });
    await write(officeFile(terminal.config.home, organizationId), JSON.stringify({ prices, needsAuthorization }, null, 1));
    terminal.say(`${organization.name} is set up. Next: claimwright people add LOGIN NAME --roles manager`);
    if (terminal.config.mode !== 'production') terminal.say('It is served with CLAIMWRIGHT_MODE=production.');
    terminal.print(organizationId);
    return 0;
  } finally {
    await installation.close();
  }
}

/** A second practice by mistake would share nothing with the first, and nobody could tell them apart. Errors: UsageError. */
function requireMeant(
  all: readonly Organization[],
  { named, name, path }: { readonly named: OrganizationId | undefined; readonly name: string; readonly path: string },
): void {
  if (named !== undefined && !all.some((one) => one.organizationId === named)) {
    throw new UsageError(
      `${path}: no organization has the organizationId ${named}. Run: claimwright organization; leave the member out for a new practice.`,
    );
  }
  const same = named === undefined ? all.find((one) => one.name.toLowerCase() === name.toLowerCase()) : undefined;
  if (same !== undefined) {
    throw new UsageError(
      `${path}: ${same.name} is set up already. To change it, add "organizationId": "${same.organizationId}" to the file; another practice needs a name of its own.`,
    );
  }
}

/** Whole or not at all. */
async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
