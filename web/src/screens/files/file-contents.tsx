import { useLingui } from '@lingui/react';
import type { FileFacts } from '../../api/paths.gen.ts';
import { StateBadge, ToneBadge } from '../../parts/badges.tsx';
import { CodeTip } from '../../parts/code-tip.tsx';
import { DataList } from '../../parts/data-list.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { words } from '../../language.ts';

/** The claims that left in it. */
export function FileClaims({ claims, total }: { readonly claims: FileFacts['claims']; readonly total: number }) {
  const { i18n } = useLingui();
  return (
    <Panel
      title={i18n._('Claims in it')}
      aside={claims.length < total ? i18n._('{n} of {of} shown', { n: claims.length, of: total }) : String(total)}
      flush
    >
      <DataList
        label={i18n._('Claims in it')}
        rows={claims}
        rowKey={(row) => row.claimId}
        rowLink={(row) => ({ to: '/claims/$claimId', params: { claimId: row.claimId } })}
        columns={[
          {
            key: 'number',
            title: i18n._('Claim'),
            main: true,
            cell: (row) => <span className="mono">{row.patientControlNumber}</span>,
          },
          { key: 'payer', title: i18n._('Payer'), cell: (row) => row.payerId },
          { key: 'state', title: i18n._('State'), narrow: 'whole', cell: (row) => <StateBadge of="claim" state={row.state} /> },
          { key: 'charge', title: i18n._('Billed'), align: 'end', cell: (row) => <Money cents={row.chargeCents} /> },
        ]}
      />
    </Panel>
  );
}

/** The payments it brought. */
export function FilePayments({ payments }: { readonly payments: FileFacts['payments'] }) {
  const { i18n } = useLingui();
  return (
    <Panel title={i18n._('Payments in it')} flush>
      <DataList
        label={i18n._('Payments in it')}
        rows={payments}
        rowKey={(row) => `${row.paymentKey} ${row.isPosted}`}
        rowLink={(row) => ({ to: '/remittances/$paymentKey', params: { paymentKey: row.paymentKey } })}
        columns={[
          { key: 'payer', title: i18n._('Payer'), main: true, cell: (row) => row.payerName },
          { key: 'trace', title: i18n._('Trace number'), cell: (row) => <span className="mono">{row.traceNumber}</span> },
          { key: 'date', title: i18n._('Paid on'), cell: (row) => <When on={row.paymentDate} /> },
          {
            key: 'state',
            title: i18n._('State'),
            cell: (row) => <StateBadge of="payment" state={row.isPosted ? 'posted' : 'variant'} />,
          },
          { key: 'cents', title: i18n._('Amount'), align: 'end', cell: (row) => <Money cents={row.paymentCents} /> },
        ]}
      />
    </Panel>
  );
}

const OUTCOMES: Readonly<Record<string, string>> = {
  accepted: words('Accepted'),
  'accepted-with-errors': words('Accepted with errors'),
  'partially-accepted': words('Accepted in part'),
  rejected: words('Rejected'),
};

/** What the other side said about what we sent. */
export function FileAcknowledgements({ acknowledgements }: { readonly acknowledgements: FileFacts['acknowledgements'] }) {
  const { i18n } = useLingui();
  return (
    <Panel title={i18n._('What it says')} flush>
      <DataList
        label={i18n._('What it says')}
        rows={acknowledgements}
        rowKey={(row) => JSON.stringify(row.acknowledgement).slice(0, 200)}
        columns={[
          { key: 'about', title: i18n._('About'), main: true, cell: (row) => <About row={row} /> },
          {
            key: 'outcome',
            title: i18n._('Outcome'),
            cell: ({ acknowledgement: { outcome } }) => (
              <ToneBadge tone={outcome === 'rejected' ? 'bad' : outcome === 'accepted' ? 'good' : 'warn'}>
                {i18n._(OUTCOMES[outcome] ?? outcome)}
              </ToneBadge>
            ),
          },
          { key: 'code', title: i18n._('Code'), cell: (row) => <Code row={row} /> },
        ]}
      />
    </Panel>
  );
}

type Row = FileFacts['acknowledgements'][number];

function About({ row: { claimId, acknowledgement } }: { readonly row: Row }) {
  const { i18n } = useLingui();
  if (acknowledgement.kind === 'interchange')
    return <>{i18n._('Interchange {number}', { number: acknowledgement.interchangeControlNumber })}</>;
  if (acknowledgement.kind === 'functional')
    return <>{i18n._('Group {number}', { number: acknowledgement.groupControlNumber })}</>;
  const number = <span className="mono">{acknowledgement.patientControlNumber}</span>;
  return claimId === undefined ? (
    number
  ) : (
    <TextLink to="/claims/$claimId" params={{ claimId }}>
      {number}
    </TextLink>
  );
}

function Code({ row: { acknowledgement } }: { readonly row: Row }) {
  if (acknowledgement.kind === 'interchange') return <span className="mono">TA1 {acknowledgement.noteCode}</span>;
  if (acknowledgement.kind === 'functional') {
    const errors = acknowledgement.transactions.flatMap((t) => t.errors);
    return <span className="mono">{errors.map((e) => `${e.segment} ${e.code}`).join(', ') || '–'}</span>;
  }
  return (
    <>
      <CodeTip system="status-category" code={acknowledgement.category} />
      <span className="mono">:{acknowledgement.status}</span>
    </>
  );
}
