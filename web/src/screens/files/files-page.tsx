import { useLingui } from '@lingui/react';
import { api } from '../../api/client.ts';
import { useFilters } from '../../navigation.ts';
import { StateBadge } from '../../parts/badges.tsx';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { useKeysetList } from '../../parts/keyset-list.ts';
import { Money } from '../../parts/money.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { type FileRow, hasAmount, kindWord, stateKindOf } from './file-words.ts';

const DEFAULTS = { direction: '', standing: '', kind: '' };

/** An empty choice is no filter. */
const chosen = <T extends string>(value: string): T | undefined => (value === '' ? undefined : (value as T));

/** Everything that left and everything that came, the latest first. */
export function FilesPage() {
  const { i18n } = useLingui();
  const [filters, setFilters] = useFilters('files', DEFAULTS);
  const list = useKeysetList<FileRow>({
    queryKey: ['files', 'list', filters],
    fetchPage: ({ cursor, signal }) => {
      const direction = chosen<'in' | 'out'>(filters.direction);
      const standing = chosen<'done' | 'on-its-way' | 'set-aside' | 'waiting-for-answer'>(filters.standing);
      const kind = chosen<FileRow['kind']>(filters.kind);
      return api.get('/files', {
        query: {
          ...(direction === undefined ? {} : { direction }),
          ...(standing === undefined ? {} : { standing }),
          ...(kind === undefined ? {} : { kind }),
          ...(cursor === undefined ? {} : { cursor }),
        },
        signal,
      });
    },
  });
  return (
    <>
      <PageHead title={i18n._('Files')} detail={i18n._('Claim files that left, and the answers and payments that came.')} />
      <FilterBar label={i18n._('Filter files')} filters={filters} setFilters={setFilters} fields={useFields()} />
      <Panel title={i18n._('Files, the latest first')} flush>
        <DataList
          label={i18n._('Files')}
          columns={useColumns()}
          list={list}
          rowKey={(row) => row.fileId}
          rowLink={(row) => ({ to: '/files/$fileId', params: { fileId: row.fileId } })}
          rowTone={(row) => (row.state === 'QUARANTINED' || row.state === 'REJECTED' ? 'warn' : undefined)}
          empty={
            <EmptyState
              title={i18n._('No files here')}
              teach={i18n._('A file is written when ready claims are sent; answers come when the day advances.')}
              action={
                <TextLink to="/claims" search={{ state: 'ready' }}>
                  {i18n._('See the claims that are ready to send')}
                </TextLink>
              }
            />
          }
        />
      </Panel>
    </>
  );
}

function useFields() {
  const { i18n } = useLingui();
  return [
    {
      name: 'direction',
      label: i18n._('Direction'),
      options: [
        { value: '', label: i18n._('Both') },
        { value: 'out', label: i18n._('Sent by us') },
        { value: 'in', label: i18n._('Came to us') },
      ],
    },
    {
      name: 'standing',
      label: i18n._('Standing'),
      options: [
        { value: '', label: i18n._('All') },
        { value: 'on-its-way', label: i18n._('On its way') },
        { value: 'waiting-for-answer', label: i18n._('Waits for an answer or for reading') },
        { value: 'done', label: i18n._('Finished') },
        { value: 'set-aside', label: i18n._('Set aside or refused') },
      ],
    },
    {
      name: 'kind',
      label: i18n._('What it is'),
      options: [
        { value: '', label: i18n._('All') },
        ...(['837P', 'TA1', '999', '277CA', '835', 'unknown'] as const).map((kind) => ({
          value: kind,
          label: i18n._(kindWord(kind)),
        })),
      ],
    },
  ];
}

function useColumns(): readonly Column<FileRow>[] {
  const { i18n } = useLingui();
  return [
    { key: 'name', title: i18n._('File'), main: true, cell: (row) => <span className="mono">{row.fileName}</span> },
    { key: 'kind', title: i18n._('What it is'), cell: (row) => i18n._(kindWord(row.kind)) },
    { key: 'partner', title: i18n._('Partner'), narrow: false, cell: (row) => row.partnerName },
    { key: 'on', title: i18n._('Day'), cell: (row) => <When on={row.on} /> },
    { key: 'state', title: i18n._('State'), cell: (row) => <StateBadge of={stateKindOf(row)} state={row.state} /> },
    {
      key: 'holds',
      title: i18n._('Holds'),
      cell: (row) => {
        if (row.payments > 0) return i18n._('{n, plural, one {# payment} other {# payments}}', { n: row.payments });
        return row.claims > 0 ? i18n._('{n, plural, one {# claim} other {# claims}}', { n: row.claims }) : '–';
      },
    },
    { key: 'cents', title: i18n._('Amount'), align: 'end', cell: (row) => (hasAmount(row) ? <Money cents={row.cents} /> : '–') },
  ];
}
