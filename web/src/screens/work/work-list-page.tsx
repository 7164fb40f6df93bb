import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WorkDue } from '../../../../src/app/views/work.ts';
import type { Queue, WorkKind } from '../../../../src/claims/work-item.ts';
import type { WorkRow } from '../../api/paths.gen.ts';
import { addressOf, api } from '../../api/client.ts';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useKeysetList } from '../../parts/keyset-list.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useWho } from '../../parts/who.tsx';
import { useFilters, useParam } from '../../navigation.ts';
import { useMay, useToday } from '../../session.ts';
import { DoneButton, ReopenButton } from './done-button.tsx';
import { linkOfWork, useWorkColumns } from './work-columns.tsx';
import { KIND_WORDS, QUEUE_WORDS } from './work-words.ts';
import classes from './work.module.css';

const RESTING = { kind: '', due: '', status: 'open' };

/** One list of work, what is due first first. */
export function WorkListPage() {
  const { i18n } = useLingui();
  const queue = useParam('queue') as Queue;
  const today = useToday();
  const mayClose = useMay('work:close');
  const [filters, setFilters] = useFilters(`work.${queue}`, RESTING);
  const [announced, setAnnounced] = useState('');
  const asked = {
    queue,
    status: filters.status === 'done' ? ('done' as const) : ('open' as const),
    ...(filters.kind === '' ? {} : { kind: filters.kind as WorkKind }),
    ...(filters.due === '' ? {} : { due: filters.due as WorkDue }),
  };
  const list = useKeysetList<WorkRow>({
    queryKey: ['work', 'list', asked],
    fetchPage: ({ cursor, signal }) =>
      api.post('/work/search', { body: { ...asked, ...(cursor === undefined ? {} : { cursor }) }, signal }),
  });
  const common = useWorkColumns(today);
  const last: Column<WorkRow> =
    asked.status === 'open'
      ? { key: 'act', title: i18n._('Finish'), cell: (row) => <DoneButton row={row} announce={setAnnounced} /> }
      : { key: 'done', title: i18n._('Done'), cell: (row) => <Finished row={row} mayClose={mayClose} announce={setAnnounced} /> };
  const title = i18n._(QUEUE_WORDS[queue] ?? queue);
  return (
    <>
      <PageHead
        title={title}
        back={{ to: '/work', label: i18n._('Today’s work') }}
        actions={
          <Button
            component="a"
            href={addressOf('/work/items.csv', { query: asked })}
            variant="default"
            leftSection={<Icon name="download" size={16} />}
          >
            {i18n._('Save as a table')}
          </Button>
        }
      />
      <FilterBar
        label={i18n._('Filter the list')}
        filters={filters}
        setFilters={setFilters}
        defaults={RESTING}
        fields={useFields()}
      />
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      <Panel title={asked.status === 'open' ? i18n._('Open') : i18n._('Done')} aside={list.total} flush>
        <DataList
          label={title}
          columns={[...common, ...(asked.status === 'done' || mayClose ? [last] : [])]}
          list={list}
          rowKey={(row) => row.workItemId}
          rowLink={linkOfWork}
          rowTone={(row) => (row.status === 'open' && row.dueOn < today ? 'bad' : undefined)}
          empty={<NothingHere done={asked.status === 'done'} />}
        />
      </Panel>
    </>
  );
}

function NothingHere({ done }: { readonly done: boolean }) {
  const { i18n } = useLingui();
  return done ? (
    <EmptyState
      title={i18n._('Nothing was finished yet')}
      teach={i18n._('What somebody marks as done stands here, with who and when.')}
    />
  ) : (
    <EmptyState
      title={i18n._('Nothing waits here')}
      teach={i18n._('With these filters the list is empty. Clear them, or go on with the next list of today’s work.')}
    />
  );
}

function useFields() {
  const { i18n } = useLingui();
  return [
    {
      name: 'kind',
      label: i18n._('Kind'),
      options: [
        { value: '', label: i18n._('All kinds') },
        ...Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label: i18n._(label) })),
      ],
    },
    {
      name: 'due',
      label: i18n._('Due'),
      options: [
        { value: '', label: i18n._('Any day') },
        { value: 'overdue', label: i18n._('Overdue') },
        { value: 'today', label: i18n._('Due today') },
        { value: 'later', label: i18n._('Due later') },
      ],
    },
    {
      name: 'status',
      label: i18n._('State'),
      options: [
        { value: 'open', label: i18n._('Open') },
        { value: 'done', label: i18n._('Done') },
      ],
    },
  ];
}

type FinishedProps = { readonly row: WorkRow; readonly mayClose: boolean; readonly announce: (text: string) => void };

function Finished({ row, mayClose, announce }: FinishedProps) {
  const { i18n } = useLingui();
  const nameOf = useWho();
  return (
    <div>
      {row.closedOn === undefined ? null : <When on={row.closedOn} />}{' '}
      <span className={classes['small']}>{i18n._('by {name}', { name: nameOf(row.closedBy ?? '') })}</span>
      {row.closedNote === undefined ? null : (
        <div className={classes['reason']}>
          <bdi>{row.closedNote}</bdi>
        </div>
      )}
      {mayClose ? <ReopenButton row={row} announce={announce} /> : null}
    </div>
  );
}
