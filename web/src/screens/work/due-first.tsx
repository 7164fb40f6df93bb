import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { Queue } from '../../../../src/claims/work-item.ts';
import type { WorkRow } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import type { KeysetList } from '../../parts/keyset-list.ts';
import { QueryView } from '../../parts/loading.tsx';
import { linkOfWork, useWorkColumns } from './work-columns.tsx';

const SHOWN = 6;

/** The first of a longer list: the rest stands on the lists themselves. */
const shown = (rows: readonly WorkRow[]): KeysetList<WorkRow> => ({
  rows,
  total: rows.length,
  isPending: false,
  isRefreshing: false,
  error: undefined,
  hasMore: false,
  isLoadingMore: false,
  loadMore: () => undefined,
  retry: () => undefined,
});

/** The next few things of one's own lists, by the day they are due. */
export function DueFirst({ queues, today }: { readonly queues: readonly Queue[]; readonly today: string }) {
  const { i18n } = useLingui();
  const columns = useWorkColumns(today);
  const query = useQuery({
    queryKey: ['work', 'due-first', queues],
    queryFn: ({ signal }) => api.post('/work/search', { body: { queues: [...queues], limit: SHOWN }, signal }),
  });
  return (
    <QueryView query={query}>
      {(page) => (
        <DataList
          label={i18n._('Due first')}
          columns={columns}
          list={{ ...shown(page.items), total: page.total }}
          rowKey={(row) => row.workItemId}
          rowLink={linkOfWork}
          empty={
            <EmptyState
              title={i18n._('Nothing waits for you')}
              teach={i18n._(
                'When a claim is held, an answer is missing or money cannot be placed, it appears here with the day it is due.',
              )}
            />
          }
        />
      )}
    </QueryView>
  );
}
