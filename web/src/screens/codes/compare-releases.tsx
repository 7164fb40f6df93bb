/** Two releases of one set side by side: what was added, deleted, revised, and which of this practice’s codes that touches. */
import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import type { CodeRelease, ReleaseComparison } from '../../api/paths.gen.ts';
import { useFormats } from '../../formats.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { useMay } from '../../session.ts';
import classes from './codes.module.css';
import { CHANGES } from './release-words.ts';

type Change = ReleaseComparison['rows'][number];
type Touched = ReleaseComparison['touched'][number];

export function CompareReleases({ release, others }: { readonly release: CodeRelease; readonly others: readonly CodeRelease[] }) {
  const { i18n } = useLingui();
  const { date } = useFormats();
  const may = useMay('claim:read');
  const [chosen, setChosen] = useState(String(earlierOf(release, others)?.releaseNumber ?? ''));
  const other = others.find(({ releaseNumber }) => String(releaseNumber) === chosen);
  if (!may) return null;
  return (
    <Panel title={i18n._('What it changes')}>
      <NativeSelect
        className={classes['search'] ?? ''}
        label={i18n._('Compared with')}
        value={chosen}
        data={[
          { value: '', label: i18n._('Choose a release') },
          ...others.map((one) => ({
            value: String(one.releaseNumber),
            label: `${one.release} (${date(one.from)}, ${one.releaseNumber})`,
          })),
        ]}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {other === undefined ? null : <Comparison release={release} other={other} />}
    </Panel>
  );
}

/** The one that a reader has in mind: the newest that begins before it, else one of the same day. */
const earlierOf = ({ from, releaseNumber }: CodeRelease, others: readonly CodeRelease[]): CodeRelease | undefined =>
  others.find((one) => one.from < from) ??
  others.find((one) => one.from === from && one.releaseNumber < releaseNumber) ??
  others[0];

function Comparison({ release, other }: { readonly release: CodeRelease; readonly other: CodeRelease }) {
  // The earlier one stands first, whichever page one is on.
  const isLater = other.from < release.from || (other.from === release.from && other.releaseNumber < release.releaseNumber);
  const [before, after] = isLater ? [other, release] : [release, other];
  const query = useQuery({
    queryKey: ['codes', 'compare', before.releaseNumber, after.releaseNumber],
    queryFn: ({ signal }) =>
      api.post('/code-releases/compare', { body: { before: before.releaseNumber, after: after.releaseNumber }, signal }),
    staleTime: 60_000,
  });
  return <QueryView query={query}>{(found) => <Found found={found} />}</QueryView>;
}

function Found({ found }: { readonly found: ReleaseComparison }) {
  const { i18n } = useLingui();
  const say = useSay();
  const columns = useChangeColumns();
  const touched = useTouchedColumns();
  const all = found.counts.added + found.counts.deleted + found.counts.revised;
  return (
    <>
      <p aria-live="polite">{say(found.summary)}</p>
      <h3 className={classes['sub']}>{i18n._('What of it this practice uses')}</h3>
      <DataList
        label={i18n._('What of it this practice uses')}
        columns={touched}
        rows={found.touched}
        rowKey={(row) => `${row.change} ${row.code}`}
        empty={
          <p className={classes['source']}>
            {i18n._('None of the codes of the price list, of coded visits and of claims is changed.')}
          </p>
        }
      />
      <h3 className={classes['sub']}>{i18n._('All changes')}</h3>
      <DataList
        label={i18n._('All changes')}
        columns={columns}
        rows={found.rows}
        rowKey={(row) => `${row.change} ${row.code}`}
        empty={<p className={classes['source']}>{i18n._('They say the same.')}</p>}
        {...(all > found.rows.length
          ? { foot: <p className="text-muted">{i18n._('The first {n} of {of} changes.', { n: found.rows.length, of: all })}</p> }
          : {})}
      />
    </>
  );
}

function useChangeColumns(): readonly Column<Change>[] {
  const { i18n } = useLingui();
  return [
    { key: 'code', title: i18n._('Code'), main: true, cell: (row) => <span className="mono">{row.display}</span> },
    {
      key: 'change',
      title: i18n._('How it changed'),
      cell: (row) => <ToneBadge tone={CHANGES[row.change].tone}>{i18n._(CHANGES[row.change].word)}</ToneBadge>,
    },
    { key: 'before', title: i18n._('Before'), narrow: 'whole', cell: (row) => <span lang="en">{row.before ?? '–'}</span> },
    { key: 'after', title: i18n._('After'), narrow: 'whole', cell: (row) => <span lang="en">{row.after ?? '–'}</span> },
  ];
}

function useTouchedColumns(): readonly Column<Touched>[] {
  const { i18n } = useLingui();
  const say = useSay();
  return [
    { key: 'code', title: i18n._('Code'), main: true, cell: (row) => <span className="mono">{row.display}</span> },
    {
      key: 'change',
      title: i18n._('How it changed'),
      cell: (row) => <ToneBadge tone={CHANGES[row.change].tone}>{i18n._(CHANGES[row.change].word)}</ToneBadge>,
    },
    { key: 'claims', title: i18n._('Open claims'), align: 'end', cell: (row) => row.openClaims },
    { key: 'visits', title: i18n._('Coded visits'), align: 'end', cell: (row) => row.visits },
    {
      key: 'priced',
      title: i18n._('Price list'),
      cell: (row) => (row.inPriceList ? i18n._('stands in it') : '–'),
    },
    {
      key: 'after',
      title: i18n._('After'),
      narrow: 'whole',
      cell: (row) => <span lang="en">{row.after ?? row.before ?? '–'}</span>,
    },
    { key: 'next', title: i18n._('What to do'), narrow: 'whole', cell: (row) => say(row.next) },
  ];
}
