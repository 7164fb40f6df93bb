/** `claimwright calendar`: the practice's simulated day, which a person may turn; both sides live through every day between. */
import { currentDemo } from './current-demo.ts';
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
    const demo = await currentDemo(terminal.config.home);
    const [verb, count] = positionals;
    if (verb === 'advance') {
      const days = wholeNumber(count, { name: 'DAYS', low: 1, high: 400, otherwise: 1 });
      const bar = progressBar(process.stderr, terminal.config.plain || options.json === true);
      try {
        return await runDemoInStore({ plan: demo, terminal, days, json: options.json === true, progress: bar.show });
      } finally {
        bar.end();
      }
    }
    if (verb !== undefined) throw new UsageError(`"${verb}" is not understood; say "advance", or nothing.`);
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
