/**
 * An intake in a process of its own that ends itself without a word: in its nth transaction, before or after the commit.
 * One that is let go on (0) prints the most memory it took, in megabytes.
 */
import { organizationIdSchema } from '../claims/identifiers.ts';
import type { Store } from '../app/ports.ts';
import { takeIn } from '../app/take-in.ts';
import { intakeFilesOf } from '../intake/open-files.ts';
import { openStore } from '../store/open-store.ts';
import { dayOf } from '../store/test-intake.ts';
import { systemClock, systemEntropy } from './installation.ts';

const [url = '', organization = '', folder = '', nth = '0', where = 'before'] = process.argv.slice(2);
const store = await openStore({ url, clock: systemClock, entropy: systemEntropy, connections: 2 });
let transactions = 0;

const end = (): void => void process.kill(process.pid, 'SIGKILL');

const killing: Store = {
  transact: async (actor, work) => {
    transactions += 1;
    const isLast = transactions === Number(nth);
    const answer = await store.transact(actor, async (unit) => {
      const result = await work(unit);
      if (isLast && where === 'before') {
        end();
        await new Promise(() => {});
      }
      return result;
    });
    if (isLast) {
      end();
      await new Promise(() => {});
    }
    return answer;
  },
};

const organizationId = organizationIdSchema.parse(organization);
const files = new Map((await intakeFilesOf([folder], 'fhir')).map((file) => [file.sha256, file]));
await takeIn({
  day: { ...dayOf({ store: { ...store, ...killing }, organizationId }), clock: systemClock },
  timeZone: 'America/Chicago',
  open: ({ sha256 }) => files.get(sha256),
  begin: () => {},
  show: () => {},
});
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
await store.close();
