/** `claimwright verify`: every invariant of the books, with the auditor's eyes. Nothing printed is the good answer. */
import { listOrganizations } from '../store/control.ts';
import { sealAudit } from '../store/audit-chain.ts';
import { verify } from '../store/verify.ts';
import { openInstallation } from './installation.ts';
import { type Command, readWords, refusePositionals } from './usage.ts';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'verify [--json]',
  summary: 'Evaluates every invariant over the whole database; prints what is broken and exits 1, or prints nothing.',
  run: async (words, terminal) => {
    const { options, positionals } = readWords(words, { json: 'boolean' });
    refusePositionals(positionals, 'verify');
    const installation = await openInstallation(terminal.config, terminal.say);
    try {
      const { ownerUrl, auditorUrl } = installation.urls;
      const organizations = await listOrganizations({ ownerUrl });
      for (const { organizationId } of organizations) await sealAudit({ ownerUrl, organizationId });
      const violations = await verify({ auditorUrl });
      // Silence over an empty database would be taken for good news about another one.
      if (organizations.length === 0) {
        terminal.say('Nothing to verify: the database holds no organization. Check CLAIMWRIGHT_HOME and DATABASE_URL.');
      }
      if (options.json === true) terminal.print(JSON.stringify(violations, null, 1));
      else for (const v of violations) terminal.print(`${v.invariant} ${v.organizationId} ${v.subject}: ${v.detail}`);
      return violations.length === 0 ? 0 : 1;
    } finally {
      await installation.close();
    }
  },
};
