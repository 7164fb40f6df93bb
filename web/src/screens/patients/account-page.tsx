import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Account, AccountProof, VisitAccount } from '../../api/paths.gen.ts';
import { addressOf, api } from '../../api/client.ts';
import { CodeTip } from '../../parts/code-tip.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Icon } from '../../parts/icons.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../formats.ts';
import { useParam } from '../../navigation.ts';
import { WriteOffPanel } from '../write-offs/write-off-panel.tsx';
import { BillPlan } from './bill-plan.tsx';
import { Ledger } from './ledger.tsx';
import { OwingSteps } from './owing-steps.tsx';
import { PatientFrame } from './patient-frame.tsx';
import classes from './patients.module.css';

/** Each charge from its price to what is open, the proof of the sums, and the ledger. */
export function AccountPage() {
  const patientId = useParam('patientId');
  const query = useQuery({
    queryKey: ['accounts', 'one', patientId],
    queryFn: ({ signal }) => api.get('/patients/{patientId}/account', { path: { patientId }, signal }),
  });
  return <PatientFrame>{() => <QueryView query={query}>{(account) => <Whole account={account} />}</QueryView>}</PatientFrame>;
}

function Whole({ account }: { readonly account: Account }) {
  const { i18n } = useLingui();
  return (
    <div className="stack">
      <Panel
        title={i18n._('Account')}
        flush
        actions={
          <>
            <Button variant="default" size="xs" leftSection={<Icon name="print" size={14} />} onClick={() => print()}>
              {i18n._('Print')}
            </Button>
            <Button
              component="a"
              variant="default"
              size="xs"
              leftSection={<Icon name="download" size={14} />}
              href={addressOf('/patients/{patientId}/account.csv', { path: { patientId: account.patientId } })}
            >
              {i18n._('Save as a table')}
            </Button>
          </>
        }
      >
        <dl className={classes['amounts']} style={{ padding: '12px 16px' }}>
          {(
            [
              [i18n._('With the plans'), account.balances.insuranceCents],
              [i18n._('Owed by the patient'), account.balances.patientCents],
              [i18n._('Credit we hold'), account.balances.unappliedCents],
            ] as const
          ).map(([label, cents]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Money cents={cents} />
              </dd>
            </div>
          ))}
        </dl>
        <Proof proof={account.proof} />
      </Panel>
      {account.visits.length === 0 ? (
        <Panel title={i18n._('Visits')} flush>
          <EmptyState
            title={i18n._('Nothing was charged yet')}
            teach={i18n._('When a visit is coded and charged, each service stands here from its price to what is open.')}
          />
        </Panel>
      ) : (
        account.visits.map((visit) => <Visit key={visit.encounterId} visit={visit} />)
      )}
      <WriteOffPanel patientId={account.patientId} visits={account.visits.map(patientsPart)} />
      <Ledger account={account} />
    </div>
  );
}

/** What a plan owes is given up from its claim, which is closed with it. */
const patientsPart = ({ encounterId, serviceDate, charges }: VisitAccount) => ({
  encounterId,
  serviceDate,
  parts: charges.map(({ chargeId, procedure, words, proof }) => ({
    ...{ chargeId, procedure, words, side: 'patient' as const, openCents: proof.openPatientCents },
  })),
});

/** Charges = paid + adjusted + patient paid + open, shown as the sum it is. */
function Proof({ proof }: { readonly proof: AccountProof }) {
  const { i18n } = useLingui();
  return (
    <p className={classes['proof']}>
      <strong>{i18n._('Proof:')}</strong> {i18n._('charged')} <Money cents={proof.chargeCents} /> = {i18n._('paid by plans')}{' '}
      <Money cents={proof.insurancePaidCents} /> + {i18n._('taken off')} <Money cents={proof.adjustedCents} /> +{' '}
      {i18n._('paid by the patient')} <Money cents={proof.patientPaidCents} /> + {i18n._('open with plans')}{' '}
      <Money cents={proof.openInsuranceCents} /> + {i18n._('open with the patient')} <Money cents={proof.openPatientCents} />
    </p>
  );
}

function Visit({ visit }: { readonly visit: VisitAccount }) {
  const { i18n } = useLingui();
  const { date } = useFormats();
  return (
    <Panel
      title={i18n._('Visit of {date}', { date: date(visit.serviceDate) })}
      aside={<bdi translate="no">{`${visit.reason} · ${visit.providerName}`}</bdi>}
      actions={
        <TextLink to="/encounters/$encounterId" params={{ encounterId: visit.encounterId }} size="sm">
          {i18n._('Open the visit')}
        </TextLink>
      }
      flush
    >
      <BillPlan visit={visit} />
      {visit.charges.map((charge) => (
        <Charge key={charge.chargeId} charge={charge} on={visit.serviceDate} />
      ))}
      {visit.charges.length > 1 ? <Proof proof={visit.proof} /> : null}
    </Panel>
  );
}

function Charge({ charge, on }: { readonly charge: VisitAccount['charges'][number]; readonly on: string }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <section className={classes['charge']} aria-label={say(charge.words)}>
      <h3>
        <CodeTip system="hcpcs" code={charge.procedure} on={on} />
        {charge.modifiers.length === 0 ? '' : `-${charge.modifiers.join('-')}`} {say(charge.words)}
        {charge.units === 1 ? '' : ` × ${charge.units}`}
      </h3>
      <OwingSteps steps={charge.steps} on={on} caption={i18n._('From the price to what is owed')} />
      <details>
        <summary>
          {i18n._('{n, plural, one {# move in the books} other {# moves in the books}}', { n: charge.moves.length })}
        </summary>
        <div className={classes['scroll']} tabIndex={0} role="region" aria-label={i18n._('Moves in the books')}>
          <table className={classes['ledger']}>
            <thead>
              <tr>
                <th scope="col">{i18n._('Posted')}</th>
                <th scope="col">{i18n._('What')}</th>
                <th scope="col">{i18n._('Book')}</th>
                <th scope="col">{i18n._('Reason')}</th>
                <th scope="col" data-end>
                  {i18n._('Amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {charge.moves.map((move, index) => (
                // Moves have an order and no identity.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={index}>
                  <td>
                    <When on={move.on} />
                  </td>
                  <td>{say(move.memo)}</td>
                  <td>
                    <CodeTip system="account" code={move.account} /> {say(move.accountName)}
                  </td>
                  <td>
                    {move.reason === undefined ? '' : <span className="mono">{move.reason}</span>}{' '}
                    {move.because === undefined ? '' : <span className={classes['small']}>{say(move.because)}</span>}
                  </td>
                  <td data-end>
                    <Money cents={move.cents} signed />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
