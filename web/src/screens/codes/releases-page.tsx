/** What code sets are loaded, from where, in force when, what is missing or old, and installing more of them. */
import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import type { CodeRelease, CodeReleases } from '../../api/paths.gen.ts';
import { useFormats } from '../../formats.ts';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ToneBadge } from '../../parts/badges.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { May } from '../../parts/may.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { CodeTabs } from './code-tabs.tsx';
import classes from './codes.module.css';
import { InstallPanel } from './install-panel.tsx';
import { standingOf } from './release-words.ts';

export function CodeReleasesPage() {
  const { i18n } = useLingui();
  const query = useQuery({
    queryKey: ['codes', 'releases'],
    queryFn: ({ signal }) => api.get('/code-releases', { signal }),
  });
  return (
    <>
      <PageHead
        title={i18n._('Code sets that are loaded')}
        detail={i18n._('Each answers for the dates it is in force. Coding, edits and prices ask the one of the date of service.')}
      />
      <CodeTabs />
      <QueryView query={query}>{(list) => <Loaded list={list} />}</QueryView>
    </>
  );
}

function Loaded({ list }: { readonly list: CodeReleases }) {
  const { i18n } = useLingui();
  const columns = useColumns();
  return (
    <div className="stack">
      <Wanting list={list} />
      <Panel
        title={i18n._('Releases')}
        flush
        aside={i18n._('{n, plural, one {# release} other {# releases}}', { n: list.releases.length })}
      >
        <DataList
          label={i18n._('Releases')}
          columns={columns}
          rows={list.releases}
          rowKey={(row) => String(row.releaseNumber)}
          rowLink={(row) => ({ to: '/codes/releases/$releaseNumber', params: { releaseNumber: String(row.releaseNumber) } })}
          empty={<NothingLoaded list={list} />}
        />
      </Panel>
      <May permission="code:install">
        <InstallPanel installsHere={list.installsHere} />
      </May>
    </div>
  );
}

function NothingLoaded({ list }: { readonly list: CodeReleases }) {
  const { i18n } = useLingui();
  const say = useSay();
  return <EmptyState title={i18n._('No release is installed')} teach={say(list.banner)} />;
}

function useColumns(): readonly Column<CodeRelease>[] {
  const { i18n } = useLingui();
  const say = useSay();
  const { number } = useFormats();
  return [
    {
      key: 'set',
      title: i18n._('Set'),
      main: true,
      cell: (row) => (
        <span>
          {say(row.set)}
          <span className={`${classes['under'] ?? ''} text-muted`} lang="en">
            {row.release}
          </span>
        </span>
      ),
    },
    {
      key: 'standing',
      title: i18n._('Stands'),
      cell: (row) => {
        const { word, tone } = standingOf(row);
        return <ToneBadge tone={tone}>{i18n._(word)}</ToneBadge>;
      },
    },
    {
      key: 'dates',
      title: i18n._('In force'),
      cell: (row) => (
        <>
          <When on={row.from} /> – {row.to === undefined ? i18n._('until the next') : <When on={row.to} />}
        </>
      ),
    },
    { key: 'rows', title: i18n._('Rows'), align: 'end', cell: (row) => <span className="tabular">{number(row.rows)}</span> },
    {
      key: 'rejected',
      title: i18n._('Rows turned away'),
      align: 'end',
      cell: (row) => <span className="tabular">{number(row.rejected)}</span>,
    },
    { key: 'publisher', title: i18n._('Publisher'), narrow: false, cell: (row) => row.publisher },
  ];
}

/** What is asked every day and has no release for today. */
function Wanting({ list }: { readonly list: CodeReleases }) {
  const { i18n } = useLingui();
  const say = useSay();
  if (list.wanting.length === 0) {
    return (
      <Panel title={i18n._('Missing or out of date')}>
        <p className={classes['source']}>{i18n._('Nothing: every set that is used daily covers today.')}</p>
      </Panel>
    );
  }
  return (
    <Panel
      title={i18n._('Missing or out of date')}
      flush
      aside={
        <>
          {i18n._('on')} <When on={list.today} />
        </>
      }
    >
      <ul className={classes['lines']} aria-label={i18n._('Missing or out of date')}>
        {list.wanting.map((row) => (
          <li key={row.kind}>
            <span>{say(row.set)}</span>
            <span className="text-muted">
              {row.last === undefined ? (
                i18n._('not loaded')
              ) : (
                <>
                  <span lang="en">{row.last.release}</span>{' '}
                  {row.last.from > list.today ? (
                    <>
                      {i18n._('begins')} <When on={row.last.from} />
                    </>
                  ) : row.last.to === undefined ? null : (
                    <>
                      {i18n._('ended')} <When on={row.last.to} />
                    </>
                  )}
                </>
              )}
              {' · '}
              {row.publisher}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
