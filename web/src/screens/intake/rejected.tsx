import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { IntakeRejected } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { useKeysetList } from '../../parts/keyset-list.ts';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';

/** Rows that were turned away or mended, each with its place and what to do. */
export function Rejected({
  runId,
  download,
  count,
}: {
  readonly runId: string;
  readonly download: ReactNode;
  readonly count: number;
}) {
  const { i18n } = useLingui();
  const columns = useColumns();
  const list = useKeysetList<IntakeRejected & { readonly at: number }>({
    queryKey: ['intake', 'rejected', runId, count],
    fetchPage: async ({ cursor, signal }) => {
      const page = await api.get('/intake/runs/{runId}/rejected', {
        path: { runId },
        query: cursor === undefined ? {} : { after: cursor },
        signal,
      });
      return {
        rows: page.rows.map((row, at) => ({ ...row, at })),
        ...(page.next === undefined ? {} : { nextCursor: page.next }),
      };
    },
  });
  if (list.rows.length === 0 && !list.isPending && (list.error === undefined || list.error === null)) return null;
  return (
    <Panel title={i18n._('Turned away, or taken in with a fault')} actions={download} flush>
      <DataList
        label={i18n._('Turned away, or taken in with a fault')}
        columns={columns}
        list={list}
        rowKey={(row) =>
          `${row.place.file} ${row.place.line ?? ''} ${row.place.entry ?? ''} ${row.code} ${row.path ?? ''} ${row.at}`
        }
      />
    </Panel>
  );
}

function useColumns(): readonly Column<IntakeRejected>[] {
  const { i18n } = useLingui();
  const say = useSay();
  return [
    {
      key: 'place',
      title: i18n._('Place'),
      main: true,
      cell: ({ place }) => (
        <span style={{ overflowWrap: 'anywhere' }}>
          {place.line !== undefined
            ? i18n._('{file}, line {line}', { file: place.file, line: place.line })
            : place.entry === undefined
              ? place.file
              : i18n._('{file}, entry {entry}', { file: place.file, entry: place.entry })}
        </span>
      ),
    },
    { key: 'path', title: i18n._('Column'), cell: (row) => <span style={{ overflowWrap: 'anywhere' }}>{row.path}</span> },
    {
      key: 'what',
      title: i18n._('What became of it'),
      narrow: 'whole',
      cell: (row) =>
        row.isRejected ? (
          <ToneBadge tone="bad">{i18n._('turned away')}</ToneBadge>
        ) : (
          <ToneBadge tone="warn">{i18n._('taken in, with a fault')}</ToneBadge>
        ),
    },
    { key: 'why', title: i18n._('Why, and what to do'), narrow: 'whole', cell: (row) => say(row.message) },
  ];
}
