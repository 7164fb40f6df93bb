import { useLingui } from '@lingui/react';
import type { Statement, StatementLine } from '../../api/paths.gen.ts';
import { useFormats } from '../../formats.ts';
import { Colon } from '../../parts/colon.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { OwingSteps, type ShownStep } from './owing-steps.tsx';
import { WHY_LABELS, WHY_MEANINGS } from './why-words.ts';
import classes from './patients.module.css';

type Totals = Pick<StatementLine, 'chargeCents' | 'insurancePaidCents' | 'adjustedCents' | 'patientPaidCents' | 'balanceCents'>;

/** The statement's own amounts as steps; the sums were proven when it was built. */
function stepsOf(of: Totals, why: StatementLine['why']): readonly ShownStep[] {
  const move = (kind: ShownStep['kind'], cents: number): readonly ShownStep[] =>
    cents === 0 ? [] : [{ kind, isTotal: false, cents: cents as ShownStep['cents'] }];
  const total = (kind: ShownStep['kind'], cents: number): ShownStep => ({
    kind,
    isTotal: true,
    cents: cents as ShownStep['cents'],
  });
  return [
    total('charge', of.chargeCents),
    ...move('adjustment', -of.adjustedCents),
    total('reduced', of.chargeCents - of.adjustedCents),
    ...move('plan-paid', -of.insurancePaidCents),
    total('yours', of.patientPaidCents + of.balanceCents),
    ...why.map((part): ShownStep => ({ kind: 'why', isTotal: false, cents: part.cents, reason: part.reason, why: part.kind })),
    ...move('patient-paid', -of.patientPaidCents),
    total('open', of.balanceCents),
  ];
}

/** Why the patient owes this: the whole in one picture, then each service. */
export function StatementView({ statement }: { readonly statement: Statement }) {
  const { i18n } = useLingui();
  const { date } = useFormats();
  const parts = whyOfAll(statement);
  return (
    <div className="stack">
      <Panel title={i18n._('Why do I owe this?')}>
        <OwingSteps
          steps={stepsOf(statement.totals, parts)}
          on={statement.issuedOn}
          caption={i18n._('From the price to what is owed')}
        />
        <p>
          {i18n._('On this statement:')} <Money cents={statement.totals.balanceCents} />
          {statement.unappliedCents === 0 ? null : (
            <>
              {' − '}
              {i18n._('credit we hold')} <Money cents={statement.unappliedCents} />
            </>
          )}
          {' = '}
          {i18n._('to pay')} <Money cents={statement.amountDueCents} strong />
        </p>
        <dl className={classes['list']} style={{ paddingLeft: 0 }}>
          {[...new Set(parts.map((part) => part.kind))].map((kind) => (
            <div key={kind}>
              <dt style={{ display: 'inline', fontWeight: 650 }}>{i18n._(WHY_LABELS[kind] ?? kind)}</dt>
              <dd style={{ display: 'inline', margin: 0 }}>
                <Colon />
                {i18n._(WHY_MEANINGS[kind] ?? '')}
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
      {statement.visits.map((visit) => (
        <Panel
          key={visit.encounterId}
          title={i18n._('Visit of {date}', { date: date(visit.serviceDate) })}
          aside={<bdi>{visit.provider}</bdi>}
          flush
        >
          {visit.lines.map((line) => (
            <Line key={line.chargeId} line={line} />
          ))}
          {visit.stillWithPlan === 0 ? null : (
            <p className={classes['proof']}>
              {i18n._(
                '{n, plural, one {# service is still with the plan and not on this statement.} other {# services are still with the plan and not on this statement.}}',
                {
                  n: visit.stillWithPlan,
                },
              )}
            </p>
          )}
        </Panel>
      ))}
    </div>
  );
}

function Line({ line }: { readonly line: StatementLine }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <section className={classes['charge']} aria-label={say(line.words)}>
      <h3>
        {say(line.words)}
        {line.units === 1 ? '' : ` × ${line.units}`}
      </h3>
      <OwingSteps steps={stepsOf(line, line.why)} on={line.serviceDate} caption={i18n._('From the price to what is owed')} />
    </section>
  );
}

/** The reasons of all lines, one of each kind and code. */
function whyOfAll(statement: Statement): StatementLine['why'] {
  const sums = new Map<string, StatementLine['why'][number]>();
  for (const part of statement.visits.flatMap((visit) => visit.lines.flatMap((line) => line.why))) {
    const key = `${part.kind} ${part.reason}`;
    const before = sums.get(key)?.cents ?? 0;
    sums.set(key, { ...part, cents: (before + part.cents) as typeof part.cents });
  }
  return [...sums.values()].filter((part) => part.cents !== 0);
}
