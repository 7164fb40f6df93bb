import { useLingui } from '@lingui/react';
import type { RemittanceRow } from '../../api/paths.gen.ts';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';
import { useFilters } from '../../navigation.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { useKeysetList } from '../../parts/keyset-list.ts';
import { Money } from '../../parts/money.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';

const DEFAULTS = { from: '', to: '', attention: '' };
const isDay = (text: string): text is PlainDate => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Payments of insurers, the latest first. */
export function RemittancesPage() {
  const { i18n } = useLingui();
  const [filters, setFilters] = useFilters('remittances', DEFAULTS);
  const list = useKeysetList<RemittanceRow>({
    queryKey: ['remittances', 'list', filters],
    fetchPage: ({ cursor, signal }) =>
      api.get('/remittances', {
        query: {
          ...(isDay(filters.from) ? { from: filters.from } : {}),
          ...(isDay(filters.to) ? { to: filters.to } : {}),
          ...(filters.attention === 'unmatched' || filters.attention === 'variant' ? { attention: filters.attention } : {}),
          ...(cursor === undefined ? {} : { cursor }),
        },
        signal,
      }),
  });
  return (
    <>
      <PageHead
        title={i18n._('Payments received')}
        detail={i18n._('What insurers paid, each payment with its claims and its proof.')}
        actions={<TextLink to="/offsets">{i18n._('Payer offsets')}</TextLink>}
      />
      <FilterBar
        label={i18n._('Filter payments')}
        filters={filters}
        setFilters={setFilters}
        fields={[
          { name: 'from', label: i18n._('Paid from'), type: 'date' },
          { name: 'to', label: i18n._('Paid to'), type: 'date' },
          {
            name: 'attention',
            label: i18n._('Needs a look'),
            options: [
              { value: '', label: i18n._('All') },
              { value: 'unmatched', label: i18n._('A claim was not found') },
              { value: 'variant', label: i18n._('Came again with other content') },
            ],
          },
        ]}
      />
      <Panel
        title={i18n._('Payments, the latest first')}
        aside={
          list.total === undefined ? undefined : i18n._('{n, plural, one {# payment} other {# payments}}', { n: list.total })
        }
        flush
      >
        <DataList
          label={i18n._('Payments received')}
          columns={useColumns()}
          list={list}
          rowKey={(row) => row.paymentKey}
          rowLink={(row) => ({ to: '/remittances/$paymentKey', params: { paymentKey: row.paymentKey } })}
          rowTone={(row) => (row.unmatched + row.variants > 0 ? 'warn' : undefined)}
          empty={
            <EmptyState
              title={i18n._('No payments here')}
              teach={i18n._('Payers answer some days after they took a claim in. Advance the day to see them arrive.')}
              action={
                <TextLink to="/files" search={{ direction: 'in' }}>
                  {i18n._('See the files that came')}
                </TextLink>
              }
            />
          }
        />
      </Panel>
    </>
  );
}

function useColumns(): readonly Column<RemittanceRow>[] {
  const { i18n } = useLingui();
  return [
    { key: 'payer', title: i18n._('Payer'), main: true, cell: (row) => row.payerName },
    { key: 'trace', title: i18n._('Trace number'), cell: (row) => <span className="mono">{row.traceNumber}</span> },
    { key: 'date', title: i18n._('Paid on'), cell: (row) => <When on={row.paymentDate} /> },
    { key: 'received', title: i18n._('Received on'), narrow: false, cell: (row) => <When on={row.receivedOn} /> },
    { key: 'claims', title: i18n._('Claims'), align: 'end', cell: (row) => row.claims },
    { key: 'look', title: i18n._('Needs a look'), cell: (row) => <Attention row={row} /> },
    { key: 'cents', title: i18n._('Amount'), align: 'end', cell: (row) => <Money cents={row.paymentCents} /> },
  ];
}

/** What a person must look into, or that nothing is. */
export function Attention({ row }: { readonly row: Pick<RemittanceRow, 'unmatched' | 'variants'> }) {
  const { i18n } = useLingui();
  if (row.unmatched + row.variants === 0) return <ToneBadge tone="good">{i18n._('Posted')}</ToneBadge>;
  return (
    <>
      {row.unmatched > 0 ? (
        <ToneBadge tone="warn">
          {i18n._('{n, plural, one {# claim not found} other {# claims not found}}', { n: row.unmatched })}
        </ToneBadge>
      ) : null}{' '}
      {row.variants > 0 ? <ToneBadge tone="warn">{i18n._('Came again with other content')}</ToneBadge> : null}
    </>
  );
}
