import { useLingui } from '@lingui/react';
import { Switch, UnstyledButton } from '@mantine/core';
import { Fragment, useState } from 'react';
import type { Account, LedgerEntry } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { CodeTip } from '../../parts/code-tip.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import classes from './patients.module.css';

const KINDS: Readonly<Record<string, string>> = {
  charge: words('Charge'),
  'insurance-decision': words('Decision of a plan'),
  'insurance-payment': words('Payment of a plan'),
  'payer-adjustment': words('Adjustment by a payer'),
  'patient-payment': words('Payment of the patient'),
  'patient-allocation': words('Credit moved to what is owed'),
  'responsibility-transfer': words('Moved to another who owes'),
  'write-off': words('Written off'),
  refund: words('Refund'),
  deposit: words('Deposit'),
  reversal: words('Taken back'),
  'opening-balance': words('Balance brought over'),
  'payer-change': words('Asked of a plan'),
  'charge-correction': words('Charge corrected'),
};

/** Every entry in posting order with the balances after it; its legs open below it. */
export function Ledger({ account }: { readonly account: Account }) {
  const { i18n } = useLingui();
  const [all, setAll] = useState(false);
  return (
    <Panel
      title={i18n._('Ledger')}
      aside={i18n._('{n, plural, one {# entry} other {# entries}}', { n: account.entries.length })}
      flush
      actions={
        account.entries.length === 0 ? undefined : (
          <Switch label={i18n._('Show every leg')} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        )
      }
    >
      {account.entries.length === 0 ? (
        <EmptyState
          title={i18n._('No entry yet')}
          teach={i18n._('Charges and payments of this patient stand here in the order they were posted.')}
        />
      ) : (
        <div className={classes['scroll']} tabIndex={0} role="region" aria-label={i18n._('Entries, oldest first')}>
          <table className={classes['ledger']}>
            <thead>
              <tr>
                <th scope="col">{i18n._('Posted')}</th>
                <th scope="col">{i18n._('What')}</th>
                <th scope="col" data-end>
                  {i18n._('Plans')}
                </th>
                <th scope="col" data-end>
                  {i18n._('Patient')}
                </th>
                <th scope="col" data-end>
                  {i18n._('With the plans after')}
                </th>
                <th scope="col" data-end>
                  {i18n._('Owed by the patient after')}
                </th>
                <th scope="col" data-end>
                  {i18n._('Credit after')}
                </th>
              </tr>
            </thead>
            <tbody>
              {account.entries.map((entry) => (
                <Entry key={entry.key} entry={entry} all={all} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function Entry({ entry, all }: { readonly entry: LedgerEntry; readonly all: boolean }) {
  const { i18n } = useLingui();
  const say = useSay();
  const [own, setOwn] = useState(false);
  const open = own || all;
  return (
    <Fragment>
      <tr>
        <td>
          <When on={entry.postedOn} />
        </td>
        <th scope="row">
          <UnstyledButton onClick={() => setOwn(!own)} aria-expanded={open}>
            <Icon name={open ? 'down' : 'next'} size={12} /> {i18n._(KINDS[entry.kind] ?? entry.kind)}
          </UnstyledButton>
          <div className={classes['small']}>{say(entry.memo)}</div>
        </th>
        <td data-end>{entry.insuranceCents === 0 ? '' : <Money cents={entry.insuranceCents} signed />}</td>
        <td data-end>{entry.patientCents === 0 ? '' : <Money cents={entry.patientCents} signed />}</td>
        <td data-end>
          <Money cents={entry.after.insuranceCents} />
        </td>
        <td data-end>
          <Money cents={entry.after.patientCents} />
        </td>
        <td data-end>
          <Money cents={entry.after.unappliedCents} />
        </td>
      </tr>
      {open
        ? entry.legs.map((leg, index) => (
            // Legs have an order and no identity.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index} data-leg="">
              <td />
              <td colSpan={5}>
                <CodeTip system="account" code={leg.account} /> {say(leg.accountName)}{' '}
                {leg.reason === undefined ? null : (
                  <span className={classes['small']}>
                    <span className="mono">{leg.reason}</span> {leg.words === undefined ? '' : say(leg.words)}
                  </span>
                )}
              </td>
              <td data-end>
                <Money cents={leg.cents} signed />
              </td>
            </tr>
          ))
        : null}
    </Fragment>
  );
}
