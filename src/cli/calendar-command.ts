/** `claimwright calendar`: the practice's simulated day, which a person may turn; both sides live through every day between. */
import { currentDemo } from './current-demo.ts';
import { requireDemonstrationMode } from './demo-apart.ts';
import { organizationOf } from './demo-plan.ts';
import { runDemoInStore } from './demo-in-store.ts';
import { openInstallation } from './installation.ts';
import { progressBar } from './progress-bar.ts';
import { type Command, readWords, UsageError, wholeNumber } from './usage.ts';

export const calendarCommand: Command = {
  name: 'calendar',
  usage: 'calendar [advance [DAYS]] [--json]',
  summary: 'Shows the demonstration’s day, or works through the next days on both sides.',
  run: async (words, terminal) => {
    const { options, positionals } = readWords(words, { json: 'boolean' });
    const [verb, count, ...more] = positionals;
    if ((verb !== undefined && verb !== 'advance') || more.length > 0) {
      throw new UsageError(`"${more[0] ?? verb}" is not understood; say calendar, or calendar advance DAYS.`);
    }
    const days = wholeNumber(count, { name: 'DAYS', low: 1, high: 400, otherwise: 1 });
    requireDemonstrationMode(terminal.config);
    const demo = await currentDemo(terminal.config.home);
    if (verb === 'advance') {
      const bar = progressBar(process.stderr, terminal.config.plain || options.json === true);
      try {
        return await runDemoInStore({ plan: demo, terminal, days, json: options.json === true, progress: bar.show });
      } finally {
        bar.end();
      }
    }
    const installation = await openInstallation(terminal.config, terminal.say);
    try {
      const organizationId = organizationOf(demo);
      const today = await installation.store.transact(
        { organizationId, actor: 'command line', purpose: 'read the calendar' },
        (unit) => unit.today(),
      );
      terminal.print(options.json === true ? JSON.stringify({ today }) : today);
      return 0;
    } finally {
      await installation.close();
    }
  },
};
