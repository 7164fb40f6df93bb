/** `claimwright organization`: sets up a practice from its file, or changes it; lists those that are there. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { organizationIdSchema } from '../claims/identifiers.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { listOrganizations, registerOrganization, savePartner } from '../store/control.ts';
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
    const [verb = 'list', file] = positionals;
    if (verb === 'list') return list(terminal, options.json === true);
    if (verb !== 'add' || file === undefined) throw new UsageError('Say organization, or organization add FILE.');
    return add(terminal, file);
  },
};

async function list(terminal: Terminal, json: boolean): Promise<number> {
  const installation = await openInstallation(terminal.config, terminal.say);
  try {
    const all = await listOrganizations({ ownerUrl: installation.urls.ownerUrl });
    if (json) terminal.print(JSON.stringify(all, null, 1));
    else for (const one of all) terminal.print(`${one.organizationId} ${one.name} (${one.timeZone})`);
    return 0;
  } finally {
    await installation.close();
  }
}

async function add(terminal: Terminal, path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`${path} cannot be read.`);
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
    const organizationId = named ?? organizationIdSchema.parse(uuidV7(Date.now(), new Uint8Array(randomBytes(10))));
    await registerOrganization({ ownerUrl, organizationId, name: organization.name, timeZone });
    const actor = { organizationId, actor: 'command line', purpose: 'set up the practice' };
    await installation.store.transact(actor, (unit) =>
      unit.savePractice({ organization: { ...organization, organizationId }, ...rest }),
    );
    if (partner !== undefined) await savePartner({ ownerUrl, organizationId, partner });
    await write(officeFile(terminal.config.home, organizationId), JSON.stringify({ prices, needsAuthorization }, null, 1));
    terminal.say(`${organization.name} is set up. Next: claimwright people add LOGIN NAME --roles manager`);
    terminal.print(organizationId);
    return 0;
  } finally {
    await installation.close();
  }
}

/** Whole or not at all. */
async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
