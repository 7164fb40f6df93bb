import { useLingui } from '@lingui/react';
import type { BalanceRow } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { useFilters } from '../../navigation.ts';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { useKeysetList } from '../../parts/keyset-list.ts';
import { Money } from '../../parts/money.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { listedName } from '../patients/person-words.ts';

const RESTING = { side: 'owing' };

/** Patients who owe, or whose money we hold, the largest amount first. */
export function BalancesPage() {
  const { i18n } = useLingui();
  const [filters, setFilters] = useFilters('balances', RESTING);
  const side = filters.side === 'credit' ? ('credit' as const) : ('owing' as const);
  const list = useKeysetList<BalanceRow>({
    queryKey: ['accounts', 'balances', side],
    fetchPage: ({ cursor, signal }) =>
      api.post('/patients/balances', { body: { side, ...(cursor === undefined ? {} : { cursor }) }, signal }),
  });
  const columns: readonly Column<BalanceRow>[] = [
    { key: 'name', title: i18n._('Patient'), main: true, cell: (row) => <bdi>{listedName(row.name)}</bdi> },
    { key: 'chart', title: i18n._('Chart'), cell: (row) => <span className="mono">{row.chartNumber}</span> },
    {
      key: 'statement',
      title: i18n._('Last statement'),
      cell: (row) => (row.lastStatementOn === undefined ? i18n._('None') : <When on={row.lastStatementOn} />),
    },
    {
      key: 'amount',
      title: side === 'owing' ? i18n._('Owed beyond credits') : i18n._('Credit we hold'),
      align: 'end',
      cell: (row) => <Money cents={row.amountCents} />,
    },
  ];
  return (
    <>
      <PageHead title={i18n._('Patient balances')} back={{ to: '/work', label: i18n._('Today’s work') }} />
      <FilterBar
        label={i18n._('Filter the list')}
        filters={filters}
        setFilters={setFilters}
        defaults={RESTING}
        fields={[
          {
            name: 'side',
            label: i18n._('Show'),
            options: [
              { value: 'owing', label: i18n._('Patients who owe') },
              { value: 'credit', label: i18n._('Patient credits held') },
            ],
          },
        ]}
      />
      <Panel title={side === 'owing' ? i18n._('Patients who owe') : i18n._('Patient credits held')} aside={list.total} flush>
        <DataList
          label={i18n._('Patient balances')}
          columns={columns}
          list={list}
          rowKey={(row) => row.patientId}
          rowLink={(row) => ({ to: '/patients/$patientId/account', params: { patientId: row.patientId } })}
          empty={
            <EmptyState
              title={side === 'owing' ? i18n._('Nobody owes anything') : i18n._('We hold no credit')}
              teach={i18n._('Amounts appear here when plans have decided and when patients pay.')}
            />
          }
        />
      </Panel>
    </>
  );
}
