import { useLingui } from '@lingui/react';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import type { StatementRow } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { useFilters } from '../../navigation.ts';
import { DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { useKeysetList } from '../../parts/keyset-list.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useStatementColumns } from '../patients/statement-columns.tsx';

const RESTING = { since: '' };

/** Statements of all patients, the latest first. */
export function StatementListPage() {
  const { i18n } = useLingui();
  const [filters, setFilters] = useFilters('statements', RESTING);
  const issuedSince = /^\d{4}-\d{2}-\d{2}$/.test(filters.since) ? (filters.since as PlainDate) : undefined;
  const list = useKeysetList<StatementRow>({
    queryKey: ['accounts', 'statements', 'all', issuedSince],
    fetchPage: ({ cursor, signal }) =>
      api.post('/statements/search', {
        body: { ...(issuedSince === undefined ? {} : { issuedSince }), ...(cursor === undefined ? {} : { cursor }) },
        signal,
      }),
  });
  return (
    <>
      <PageHead title={i18n._('Statements')} back={{ to: '/work', label: i18n._('Today’s work') }} />
      <FilterBar
        label={i18n._('Filter the list')}
        filters={filters}
        setFilters={setFilters}
        defaults={RESTING}
        fields={[{ name: 'since', label: i18n._('Sent since'), type: 'date' }]}
      />
      <Panel title={i18n._('Statements sent')} aside={list.total} flush>
        <DataList
          label={i18n._('Statements sent')}
          columns={useStatementColumns(true)}
          list={list}
          rowKey={(row) => row.statementId}
          rowLink={(row) => ({ to: '/statements/$statementId', params: { statementId: row.statementId } })}
          empty={
            <EmptyState
              title={i18n._('No statement since that day')}
              teach={i18n._('Statements go out on Fridays to patients who owe something that no plan still has open.')}
            />
          }
        />
      </Panel>
    </>
  );
}
