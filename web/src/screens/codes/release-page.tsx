/** One release of a code set: its files and hashes, what was turned away, what it changes here, and putting it in force. */
import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import type { CodeRelease, CodeReleasePage as Page } from '../../api/paths.gen.ts';
import { useFormats } from '../../formats.ts';
import { useParam } from '../../navigation.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { ConfirmAction } from '../../parts/confirm-action.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Facts, Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { useMay } from '../../session.ts';
import classes from './codes.module.css';
import { CompareReleases } from './compare-releases.tsx';
import { CHECKED, standingOf, TERMS } from './release-words.ts';

export function CodeReleasePage() {
  const { i18n } = useLingui();
  const releaseNumber = useParam('releaseNumber');
  const say = useSay();
  const query = useQuery({
    queryKey: ['codes', 'release', releaseNumber],
    queryFn: ({ signal }) =>
      api.get('/code-releases/{releaseNumber}', { path: { releaseNumber: Number(releaseNumber) }, signal }),
  });
  const release = query.data?.release;
  const standing = release === undefined ? undefined : standingOf(release);
  return (
    <>
      <PageHead
        title={release?.release ?? i18n._('A release')}
        back={{ to: '/codes/releases', label: i18n._('Code sets that are loaded') }}
        detail={release === undefined ? undefined : say(release.set)}
        badges={standing === undefined ? undefined : <ToneBadge tone={standing.tone}>{i18n._(standing.word)}</ToneBadge>}
        actions={query.data === undefined ? undefined : <Actions page={query.data} />}
      />
      <QueryView query={query}>{(page) => <ReleaseView page={page} />}</QueryView>
    </>
  );
}

function Actions({ page }: { readonly page: Page }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const may = useMay('code:install');
  const { release, installsHere } = page;
  if (!may || !installsHere) return null;
  const change = async (what: 'activate' | 'withdraw'): Promise<void> => {
    const path = { releaseNumber: release.releaseNumber };
    await (what === 'activate'
      ? api.post('/code-releases/{releaseNumber}/activate', { path })
      : api.post('/code-releases/{releaseNumber}/withdraw', { path }));
    await client.invalidateQueries({ queryKey: ['codes'] });
  };
  return release.state === 'in-force' ? (
    <ConfirmAction
      label={i18n._('Withdraw')}
      variant="default"
      title={i18n._('Withdraw this release')}
      body={i18n._(
        'It answers nobody any more. It stays loaded and can be put in force again. What was decided by it keeps its name.',
      )}
      confirmLabel={i18n._('Withdraw')}
      danger
      onConfirm={() => change('withdraw')}
    />
  ) : (
    <ConfirmAction
      label={i18n._('Put in force')}
      title={i18n._('Put this release in force')}
      body={i18n._(
        'It answers for its dates from now on, for everybody. Another release of the same set and first day is withdrawn with it.',
      )}
      confirmLabel={i18n._('Put in force')}
      onConfirm={() => change('activate')}
    />
  );
}

function ReleaseView({ page }: { readonly page: Page }) {
  const { i18n } = useLingui();
  const { release, rejectedRows, others } = page;
  return (
    <div className="stack">
      <About release={release} />
      <Panel title={i18n._('The publisher’s files')} flush>
        <ul className={classes['lines']} aria-label={i18n._('The publisher’s files')}>
          {release.sources.map((source) => (
            <SourceLine key={`${source.file} ${source.sha256}`} source={source} />
          ))}
        </ul>
      </Panel>
      {rejectedRows.length === 0 ? null : (
        <Panel title={i18n._('Rows that were turned away')} flush aside={String(release.rejected)}>
          <ul className={classes['lines']} aria-label={i18n._('Rows that were turned away')}>
            {rejectedRows.map((row) => (
              <li key={`${row.file} ${row.line}`} translate="no">
                <span>
                  {row.file} · {row.line}
                </span>
                <span lang="en">{row.reason}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {others.length === 0 ? null : <CompareReleases release={release} others={others} />}
    </div>
  );
}

function SourceLine({ source }: { readonly source: CodeRelease['sources'][number] }) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  return (
    <li>
      <span translate="no" className={classes['term']}>
        {source.file}
        <span className={`${classes['under'] ?? ''} ${classes['hash'] ?? ''} mono text-muted`}>SHA-256 {source.sha256}</span>
      </span>
      <span className="text-muted">
        {i18n._('{rows} rows, {rejected} turned away', { rows: number(source.rows), rejected: number(source.rejected) })}
      </span>
    </li>
  );
}

function About({ release }: { readonly release: CodeRelease }) {
  const { i18n } = useLingui();
  const { number, bytes } = useFormats();
  return (
    <Panel title={i18n._('This release')}>
      <Facts
        items={[
          {
            label: i18n._('In force'),
            value: (
              <>
                <When on={release.from} /> – {release.to === undefined ? i18n._('until the next') : <When on={release.to} />}
              </>
            ),
          },
          { label: i18n._('Publisher'), value: release.publisher },
          { label: i18n._('Rows'), value: number(release.rows) },
          {
            label: i18n._('Rows in the database'),
            value: release.rowsKept === undefined ? i18n._('none: kept as a bundle alone') : number(release.rowsKept),
          },
          {
            label: i18n._('Whole'),
            value: release.complete
              ? i18n._('Yes: what it lacks does not exist')
              : i18n._('No: an excerpt, which proves no absence'),
          },
          { label: i18n._('The importer was checked against'), value: i18n._(CHECKED[release.checked]) },
          {
            label: i18n._('Loaded'),
            value: (
              <>
                <When on={release.loadedAt} /> · <span translate="no">{release.loadedBy}</span>
              </>
            ),
          },
          {
            label: i18n._('Last change'),
            value: (
              <>
                <When on={release.changedAt} /> · <span translate="no">{release.changedBy}</span>
              </>
            ),
          },
          { label: i18n._('Terms'), value: i18n._(TERMS[release.terms]), wide: true },
          {
            label: i18n._('Bundle that answers'),
            value: (
              <span className={`${classes['hash'] ?? ''} mono`}>
                {bytes(release.bundleBytes)} · SHA-256 {release.bundleSha256}
              </span>
            ),
            wide: true,
          },
        ]}
      />
    </Panel>
  );
}
