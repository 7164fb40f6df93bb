/** `claimwright demo`: a practice, its payers and their money, from nothing, in seconds. */
import { cents, formatDollars } from '../kernel/money.ts';
import { CHART, type AccountCode } from '../ledger/chart.ts';
import { demoOffice } from '../practice/office.ts';
import { SCENARIOS } from '../practice/visits.ts';
import { type DemoResult, runDemoInMemory } from './demo-in-memory.ts';
import { lifeLines } from './print-life.ts';
import { progressBar } from './progress-bar.ts';
import { type Command, readWords, refusePositionals, type Terminal, UsageError, wholeNumber } from './usage.ts';

const OPTIONS = { claims: 'string', seed: 'string', scenario: 'string', store: 'boolean', json: 'boolean' } as const;

export const demoCommand: Command = {
  name: 'demo',
  usage: 'demo [--claims N] [--seed S] [--scenario KIND] [--store] [--json]',
  summary:
    'Runs the demonstration practice through the whole cycle; --store uses the database and the payers’ own process over SFTP.',
  run: async (words, terminal) => {
    const { options, positionals } = readWords(words, OPTIONS);
    refusePositionals(positionals, 'demo');
    const claims = wholeNumber(options.claims, { name: 'claims', low: 1, high: 1_000_000, otherwise: 40 });
    const seed = wholeNumber(options.seed, { name: 'seed', low: 0, high: 1_000_000_000, otherwise: 7 });
    const scenario = options.scenario ?? 'injection';
    if (!SCENARIOS.some((s) => s.id === scenario)) {
      throw new UsageError(`--scenario must be one of: ${SCENARIOS.map((s) => s.id).join(', ')}.`);
    }
    const bar = progressBar(process.stderr, terminal.config.plain || options.json === true);
    const progress = (done: number, of: number, words_: string): void => bar.show(done, of, words_);
    if (options.store === true) {
      const { runDemoInStore } = await import('./demo-in-store.ts');
      try {
        return await runDemoInStore({ plan: { seed, claims }, terminal, progress, json: options.json === true });
      } finally {
        bar.end();
      }
    }
    const result = await runDemoInMemory({
      seed,
      claims,
      scenario,
      progress: (done, of, on) => progress(done, of, `claims, ${on}`),
    });
    bar.end();
    return report(result, { terminal, json: options.json === true, scenario });
  },
};

type Reporting = { readonly terminal: Terminal; readonly json: boolean; readonly scenario: string };

function report(result: DemoResult, { terminal, json, scenario }: Reporting): number {
  if (json) {
    terminal.print(JSON.stringify(result, null, 1));
    return result.surprises.length === 0 ? 0 : 1;
  }
  const { totals, life } = result;
  const { codesets } = demoOffice();
  if (life !== undefined) terminal.print(lifeLines(life, codesets).join('\n'));
  else terminal.say(`None of the ${result.visits} visits is of the kind ${scenario}: ask for more --claims, or another --seed.`);
  const money = (name: string, amount: number): string => `   ${name.padEnd(28)} ${formatDollars(cents(amount)).padStart(16)}`;
  const accounts = Object.entries(totals.accounts) as [AccountCode, number][];
  terminal.print(
    [
      '',
      `The practice from ${result.firstDay} to ${result.lastDay}, seed ${result.seed}: ${result.visits} visits, ${result.claims} claims, ${result.statements} statements`,
      `   ${result.files.sent} files sent (${result.files.bytesSent} bytes), ${result.files.received} answers (${result.files.bytesReceived} bytes), SHA-256 ${result.bytesSha256.slice(0, 16)}…`,
      '',
      'How the visits ended',
      ...Object.entries(result.endings).map(([ending, count]) => `   ${String(count).padStart(6)} ${ending}`),
      'Work opened for people',
      ...Object.entries(result.work).map(([kind, count]) => `   ${String(count).padStart(6)} ${kind}`),
      'Accounts',
      ...accounts.map(([code, balance]) => money(`${code} ${CHART[code].name}`, balance)),
      'Proof, to the cent',
      money('charges', totals.chargeCents),
      money('= paid by plans', totals.insurancePaidCents),
      money('+ adjusted', totals.adjustedCents),
      money('+ paid by patients', totals.patientPaidCents),
      money('+ open with plans', totals.openInsuranceCents),
      money('+ open with patients', totals.openPatientCents),
      ...(result.surprises.length === 0
        ? ['   every visit ended as the generator knows it must']
        : result.surprises.map((s) => `   SURPRISE ${s}`)),
    ].join('\n'),
  );
  const t = totals;
  const proven =
    t.chargeCents === t.insurancePaidCents + t.adjustedCents + t.patientPaidCents + t.openInsuranceCents + t.openPatientCents;
  if (!proven) terminal.say('The totals do not balance: this is a fault of the program.');
  return proven && result.surprises.length === 0 ? 0 : 1;
}
