import { useLingui } from '@lingui/react';
import type { OwingStep } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { Source } from '../../parts/source.tsx';
import { CodeTip } from '../../parts/code-tip.tsx';
import { Money } from '../../parts/money.tsx';
import { useSay } from '../../parts/say.tsx';
import { Tip } from '../../parts/tip.tsx';
import { WHY_LABELS } from './why-words.ts';
import classes from './patients.module.css';

/** A statement keeps one sum of all that was taken off, so it does not know what the plan allows. */
export type ShownStep = Omit<OwingStep, 'kind'> & { readonly kind: OwingStep['kind'] | 'reduced' };

const STEP: Readonly<Record<ShownStep['kind'], string>> = {
  charge: words('Price of the service'),
  adjustment: words('Taken off'),
  allowed: words('Price that the plan allows'),
  reduced: words('Price less what was taken off'),
  'plan-paid': words('Paid by the plan'),
  'with-plan': words('Still with the plan'),
  yours: words('The patient’s share'),
  why: words('of it'),
  'patient-paid': words('Paid by the patient'),
  open: words('Still owed by the patient'),
};

type Drawn = { readonly step: ShownStep; readonly from: number; readonly to: number };

/** Where each bar begins and ends: totals stand on the ground, moves hang from the sum before them, parts stack up. */
function drawn(steps: readonly ShownStep[]): readonly Drawn[] {
  let level = 0;
  let stacked = 0;
  return steps.map((step) => {
    if (step.isTotal) {
      level = step.cents;
      stacked = 0;
      return { step, from: 0, to: step.cents };
    }
    if (step.kind === 'why') {
      const from = stacked;
      stacked += step.cents;
      return { step, from, to: stacked };
    }
    const from = level;
    level += step.cents;
    return { step, from, to: level };
  });
}

/** From the price to what is owed, a row for each step; the bars only repeat what the amounts say. */
export function OwingSteps({
  steps,
  on,
  caption,
}: {
  readonly steps: readonly ShownStep[];
  readonly on: string;
  readonly caption: string;
}) {
  const { i18n } = useLingui();
  // Where nothing was taken off the price, what is left of it is the price again.
  const bars = drawn(steps).filter(
    ({ step }) => (step.kind !== 'allowed' && step.kind !== 'reduced') || step.cents !== steps[0]?.cents,
  );
  const most = Math.max(1, ...bars.map(({ from, to }) => Math.max(from, to)));
  return (
    <table className={classes['steps']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{i18n._('Step')}</th>
          <th scope="col">{i18n._('Amount')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ step, from, to }, index) => (
          <tr
            // Steps have an order and no identity.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            data-total={step.isTotal || undefined}
            data-part={step.kind === 'why' || undefined}
            data-last={step.kind === 'open' || undefined}
          >
            <th scope="row">
              <StepWords step={step} on={on} />
            </th>
            <td className={classes['barcell']} aria-hidden="true">
              <span className={classes['track']}>
                <span
                  className={classes['bar']}
                  data-kind={step.kind}
                  style={{
                    left: `${(Math.max(0, Math.min(from, to)) / most) * 100}%`,
                    width: `${(Math.abs(to - from) / most) * 100}%`,
                  }}
                />
              </span>
            </td>
            <td>
              <Money cents={step.cents} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StepWords({ step, on }: { readonly step: ShownStep; readonly on: string }) {
  const { i18n } = useLingui();
  const say = useSay();
  const label =
    step.kind === 'why' && step.why !== undefined
      ? i18n._(WHY_LABELS[step.why] ?? STEP.why)
      : step.kind === 'adjustment' && step.accountName !== undefined
        ? say(step.accountName)
        : i18n._(STEP[step.kind]);
  return (
    <>
      {step.cite === undefined ? (
        label
      ) : (
        <Tip label={i18n._('rule and source')} content={() => <Rule step={step} />}>
          {label}
        </Tip>
      )}{' '}
      <Reason step={step} on={on} />
    </>
  );
}

/** 'CO-45': the group as it is, the code with its meaning; a reason of our own has no code. */
function Reason({ step, on }: { readonly step: ShownStep; readonly on: string }) {
  const match = /^([A-Z]{2})-(\w+)$/.exec(step.reason ?? '');
  const say = useSay();
  if (match?.[2] === undefined) return null;
  return (
    <span className={classes['small']}>
      <CodeTip system="carc" code={match[2]} on={on}>
        <span className="mono">{step.reason}</span>
      </CodeTip>
      {step.words === undefined ? null : <> {say(step.words)}</>}
    </span>
  );
}

function Rule({ step }: { readonly step: ShownStep }) {
  const say = useSay();
  return (
    <div>
      {step.words === undefined ? null : <p style={{ marginTop: 0 }}>{say(step.words)}</p>}
      {step.cite === undefined ? null : <Source cite={step.cite} />}
    </div>
  );
}
