/** `claimwright demo --store`: the demonstration day by day on the real parts, then the totals and the proof, read by the auditor. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cents, cents, formatDollars } from '../kernel/money.ts';
import { type AccountTotal, accountTotals, type Workload, workload } from '../store/account-totals.ts';
import { sealAudit } from '../store/audit-chain.ts';
import { verify, type Violation } from '../store/verify.ts';
import { CHART } from '../ledger/chart.ts';
import { requireDemonstrationMode, requireNoRealPractice } from './demo-apart.ts';
import { type DemoPlan, organizationOf } from './demo-plan.ts';
import { openDemoSession, startPayers } from './demo-session.ts';
import { type Installation, openInstallation } from './installation.ts';
import type { SandboxPayer } from './sandbox-payer.ts';
import { observed } from './side-by-side.ts';
import type { Terminal } from './usage.ts';

export type StoreDemoOptions = {
  readonly plan: DemoPlan;
  readonly terminal: Terminal;
  readonly progress: (done: number, of: number, words: string) => void;
  readonly json: boolean;
  /** Days to run now; all that are left when absent. */
  readonly days?: number;
};

/** Where `calendar` and `explain` find the demonstration that was run last. */
export const currentDemoFile = (home: string): string => join(home, 'current-demo.json');

export async function runDemoInStore(options: StoreDemoOptions): Promise<number> {
  const { plan, terminal } = options;
  const { home } = terminal.config;
  requireDemonstrationMode(terminal.config);
  let payers: Promise<SandboxPayer> | undefined;
  let installation: Installation | undefined;
  // The payers' process starts while our tables are made.
  const onServer = (adminUrl: string): void => {
    payers = observed(startPayers(plan, { home, adminUrl, say: terminal.say }));
  };
  try {
    installation = await openInstallation(terminal.config, terminal.say, { onServer });
    await requireNoRealPractice({ ownerUrl: installation.urls.ownerUrl, plan });
    await writeFile(currentDemoFile(home), JSON.stringify(plan));
    await walk({ ...options, installation, payers });
    return report(await summaryOf(plan, installation), options);
  } finally {
    await payers?.then(
      (payer) => payer.stop(),
      () => {},
    );
    await installation?.close();
  }
}

type Walking = StoreDemoOptions & { readonly installation: Installation; readonly payers: Promise<SandboxPayer> | undefined };

async function walk({ plan, terminal, installation, payers, days, progress }: Walking): Promise<void> {
  const { claims } = plan;
  let charged = 0;
  const session = await openDemoSession({
    ...{ plan, installation, payers },
    home: terminal.config.home,
    say: terminal.say,
    progress: (step, done, on) => {
      if (step === 'charged') charged += done;
      progress(Math.min(charged, claims), claims, `claims, ${on}, ${step}`);
    },
  });
  try {
    let worked = 0;
    while (worked < (days ?? Number.POSITIVE_INFINITY) && (await session.runDay())) worked += 1;
    if (days !== undefined && worked < days) {
      terminal.say(
        `This demonstration ends on ${await session.today()}: ${worked} of ${days} days were worked. Another seed or number of claims makes a new one.`,
      );
    }
  } finally {
    await session.stop();
  }
}

async function summaryOf(plan: DemoPlan, { urls }: Installation): Promise<Summary> {
  const organizationId = organizationOf(plan);
  const { auditorUrl, ownerUrl } = urls;
  await sealAudit({ ownerUrl, organizationId });
  const [accounts, load, violations] = await Promise.all([
    accountTotals({ auditorUrl, organizationId }),
    workload({ auditorUrl, organizationId }),
    verify({ auditorUrl }),
  ]);
  return { accounts, ...load, violations };
}

type Summary = Workload & {
  readonly accounts: readonly AccountTotal[];
  readonly violations: readonly Violation[];
};

/** Charges = paid + adjusted + patient + open, from the service lines' own legs. */
export function proofOf(accounts: readonly AccountTotal[]): {
  readonly charges: Cents;
  readonly parts: readonly (readonly [string, Cents])[];
  readonly holds: boolean;
} {
  const sum = (of: (account: AccountTotal) => boolean): Cents =>
    cents(accounts.filter(of).reduce((total, a) => total + a.ofChargesCents, 0));
  const charges = cents(-sum((a) => CHART[a.account].kind === 'revenue'));
  const parts: readonly (readonly [string, Cents])[] = [
    ['paid by plans', sum((a) => a.account === '1010' || a.account === '2010' || a.account === '1300')],
    ['adjusted', sum((a) => CHART[a.account].kind === 'contra-revenue' || CHART[a.account].kind === 'expense')],
    ['paid by patients', sum((a) => a.account === '2000')],
    ['open with plans', sum((a) => a.account === '1100')],
    ['open with patients', sum((a) => a.account === '1200')],
  ];
  return { charges, parts, holds: parts.reduce((total, [, part]) => total + part, 0) === charges };
}

function report(summary: Summary, { terminal, json }: StoreDemoOptions): number {
  const proof = proofOf(summary.accounts);
  const good = proof.holds && summary.violations.length === 0;
  if (json) {
    terminal.print(JSON.stringify({ ...summary, proof }, null, 1));
    return good ? 0 : 1;
  }
  const money = (name: string, amount: Cents): string => `   ${name.padEnd(28)} ${formatDollars(amount).padStart(16)}`;
  terminal.print(
    [
      'Claims by state',
      ...Object.entries(summary.claims).map(
        ([state, count]) =>
          `   ${String(count).padStart(6)} ${state.padEnd(12)} for one: claimwright explain ${summary.examples[state] ?? ''}`,
      ),
      'Open work for people',
      ...Object.entries(summary.work).map(([kind, count]) => `   ${String(count).padStart(6)} ${kind}`),
      'Accounts',
      ...summary.accounts.map((a) => money(`${a.account} ${CHART[a.account].name}`, a.cents)),
      'Proof, to the cent',
      money('charges', proof.charges),
      ...proof.parts.map(([name, amount], i) => money(`${i === 0 ? '=' : '+'} ${name}`, amount)),
      proof.holds ? '   they agree' : '   THEY DO NOT AGREE: this is a fault of the program',
      summary.violations.length === 0 ? '   verify: no invariant is broken' : '',
      ...summary.violations.map((v) => `   BROKEN ${v.invariant} ${v.subject}: ${v.detail}`),
    ].join('\n'),
  );
  return good ? 0 : 1;
}
