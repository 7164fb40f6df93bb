import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { RemittanceFacts } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { useParam } from '../../navigation.ts';
import { words } from '../../language.ts';
import { QueryView } from '../../parts/loading.tsx';
import { Money } from '../../parts/money.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Facts, Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { AnsweredClaimRow } from './answered-claim.tsx';
import { BalanceProof } from './balance-proof.tsx';
import classes from './remittances.module.css';
import { Attention } from './remittances-page.tsx';

const METHODS: Readonly<Record<string, string>> = {
  ACH: words('Bank transfer (ACH)'),
  CHK: words('Check'),
  FWT: words('Wire transfer'),
  BOP: words('Payment chosen by the bank'),
  NON: words('No money moves'),
};

/** One payment, with the proof that it balances and that the books hold it. */
export function RemittancePage() {
  const { i18n } = useLingui();
  const paymentKey = useParam('paymentKey');
  const query = useQuery({
    queryKey: ['remittances', 'one', paymentKey],
    queryFn: ({ signal }) => api.get('/remittances/{paymentKey}', { path: { paymentKey }, signal }),
  });
  const row = query.data?.row;
  return (
    <>
      <PageHead
        title={row === undefined ? i18n._('Payment') : i18n._('Payment of {payer}', { payer: row.payerName })}
        back={{ to: '/remittances', label: i18n._('Payments received') }}
        badges={row === undefined ? undefined : <Attention row={row} />}
        detail={row === undefined ? undefined : <Detail row={row} />}
      />
      <QueryView query={query}>{(facts) => <Body facts={facts} />}</QueryView>
    </>
  );
}

const Detail = ({ row }: { readonly row: RemittanceFacts['row'] }) => (
  <>
    <Money cents={row.paymentCents} strong /> · <When on={row.paymentDate} long /> ·{' '}
    <span className="mono">{row.traceNumber}</span>
  </>
);

function Body({ facts }: { readonly facts: RemittanceFacts }) {
  const { i18n } = useLingui();
  return (
    <div className="stack">
      <div className={classes['pair']}>
        <Panel title={i18n._('Does it balance?')}>
          <BalanceProof equation={facts.equation} stated={i18n._('the payment')} />
        </Panel>
        <Panel title={i18n._('Is it in the books?')}>
          <BalanceProof equation={facts.posted} stated={i18n._('the payment')} />
        </Panel>
      </div>
      <RemittanceFactsPanel facts={facts} />
      {facts.variants.length > 0 ? <Variants variants={facts.variants} /> : null}
      {facts.providerAdjustments.length > 0 ? <OwnAdjustments adjustments={facts.providerAdjustments} /> : null}
      <Panel title={i18n._('Claims in it')} aside={String(facts.claims.length)} flush>
        <ul className={classes['claims']}>
          {facts.claims.map((answered, at) => (
            <AnsweredClaimRow key={`${answered.claim.patientControlNumber} ${at}`} answered={answered} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function RemittanceFactsPanel({ facts: { row, payerTaxId, payeeNpi, productionDate } }: { readonly facts: RemittanceFacts }) {
  const { i18n } = useLingui();
  return (
    <Panel title={i18n._('Facts')}>
      <Facts
        items={[
          { label: i18n._('How it was paid'), value: i18n._(METHODS[row.paymentMethod] ?? row.paymentMethod) },
          { label: i18n._('Trace number'), value: <span className="mono">{row.traceNumber}</span> },
          { label: i18n._('Payer’s tax id'), value: <span className="mono">{payerTaxId}</span> },
          { label: i18n._('Paid to (NPI)'), value: <span className="mono">{payeeNpi}</span> },
          { label: i18n._('Made on'), value: productionDate === undefined ? undefined : <When on={productionDate} /> },
          { label: i18n._('Received on'), value: <When on={row.receivedOn} /> },
          {
            label: i18n._('File'),
            value: (
              <TextLink to="/files/$fileId" params={{ fileId: row.fileId }}>
                {i18n._('Open the file it came in')}
              </TextLink>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Variants({ variants }: { readonly variants: RemittanceFacts['variants'] }) {
  const { i18n } = useLingui();
  return (
    <Panel title={i18n._('It came again with other content')}>
      <p>{i18n._('Nothing of these was posted. Compare them with this payment and ask the payer which one counts.')}</p>
      <ul>
        {variants.map((variant) => (
          <li key={variant.fileId}>
            <TextLink to="/files/$fileId" params={{ fileId: variant.fileId }}>
              {variant.fileName}
            </TextLink>{' '}
            <When on={variant.receivedOn} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function OwnAdjustments({ adjustments }: { readonly adjustments: RemittanceFacts['providerAdjustments'] }) {
  const { i18n } = useLingui();
  return (
    <Panel title={i18n._('The payer’s own adjustments (PLB)')}>
      <p className="text-muted">{i18n._('A positive amount lowers the payment: an overpayment taken back, for example.')}</p>
      <ul className={classes['reasons']}>
        {adjustments.map((one) => (
          <li key={`${one.reason}${one.reference ?? ''}${one.cents}`}>
            <Money cents={one.cents} signed /> <span className="mono">{one.reason}</span>{' '}
            {one.reference === undefined ? null : <span className="mono">{one.reference}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
