import { useLingui } from '@lingui/react';
import type { Citation } from '../../../src/kernel/effective.ts';
import { words } from '../language.ts';
import { Money } from './money.tsx';
import { useSay } from './say.tsx';
import { Tip } from './tip.tsx';
import classes from './tip.module.css';

/** As the API sends a worked amount; labels may be server sentences. */
export type Working = {
  readonly cents: number;
  readonly steps: readonly { readonly label: string; readonly cents: number; readonly cite?: Citation | undefined }[];
};

const BASIS: Readonly<Record<Citation['basis'], string>> = {
  read: words('read at the source'),
  reference: words('quoted from a reference'),
  memory: words('general knowledge, not checked'),
  house: words('this practice’s own rule'),
};

/** The source of a rule or a number in one line. */
export function Source({ cite }: { readonly cite: Citation }) {
  const { i18n } = useLingui();
  return (
    <span className={classes['cite']} lang="en">
      {cite.title}
      {cite.locator === '' ? '' : `, ${cite.locator}`}
      <span lang={i18n.locale}> ({i18n._(BASIS[cite.basis])})</span>
    </span>
  );
}

/** An amount that tells how it came about: its steps, each with its source. */
export function AmountTip({ working, label }: { readonly working: Working; readonly label?: string }) {
  const { i18n } = useLingui();
  if (working.steps.length === 0) return <Money cents={working.cents} />;
  return (
    <Tip label={label ?? i18n._('how this amount came about')} content={() => <Steps working={working} />} width={380}>
      <Money cents={working.cents} />
    </Tip>
  );
}

function Steps({ working }: { readonly working: Working }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <table className={classes['steps']}>
      <tbody>
        {working.steps.map((step, index) => (
          // Steps have an order and no identity.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">
              {say(step.label)}
              {step.cite === undefined ? null : <Source cite={step.cite} />}
            </th>
            <td>
              <Money cents={step.cents} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{i18n._('Result')}</th>
          <td>
            <Money cents={working.cents} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
