import { useLingui } from '@lingui/react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import type { MissingPrice, PriceList, PriceRow } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { useFilters } from '../../navigation.ts';
import { Colon } from '../../parts/colon.tsx';
import { CodeTip } from '../../parts/code-tip.tsx';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { Money } from '../../parts/money.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Say } from '../../parts/say.tsx';
import { Source } from '../../parts/source.tsx';
import { When } from '../../parts/when.tsx';
import { useMay, useToday } from '../../session.ts';
import { CodeTabs } from '../codes/code-tabs.tsx';
import { useRested } from '../codes/code-search.ts';
import { KINDS } from '../codes/system-words.ts';
import classes from './prices.module.css';

const RESTING = { text: '', on: '', unpriced: '' };
const isDay = (text: string): text is PlainDate => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What the practice charges for each service, by day of service; and what was done that has no price. */
export function PricesPage() {
  const { i18n } = useLingui();
  const [filters, setFilters] = useFilters('prices', RESTING);
  const text = useRested(filters.text.trim().slice(0, 80));
  const asked = {
    ...(text === '' ? {} : { text }),
    ...(isDay(filters.on) ? { on: filters.on } : {}),
    ...(filters.unpriced === 'yes' ? { unpriced: 'yes' as const } : {}),
  };
  const query = useQuery({
    queryKey: ['practice', 'prices', asked],
    queryFn: ({ signal }) => api.get('/practice/prices', { query: asked, signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead
        title={i18n._('Price list')}
        detail={i18n._('What each service is charged at, by the day of service. A service without a price is not billed.')}
      />
      <CodeTabs />
      <Missing />
      <FilterBar
        label={i18n._('Filter the price list')}
        filters={filters}
        setFilters={setFilters}
        fields={[
          { name: 'text', label: i18n._('Code or service') },
          { name: 'on', label: i18n._('Day of service'), type: 'date' },
          {
            name: 'unpriced',
            label: i18n._('Show'),
            options: [
              { value: '', label: i18n._('All services') },
              { value: 'yes', label: i18n._('Without a price that day') },
            ],
          },
        ]}
      />
      <QueryView query={query}>{(list) => <Services list={list} />}</QueryView>
    </>
  );
}

function Services({ list }: { readonly list: PriceList }) {
  const { i18n } = useLingui();
  return (
    <Panel
      title={i18n._('Services')}
      aside={
        <>
          {i18n._('{n} of {of}', { n: list.rows.length, of: list.total })} · <span className="mono">{list.version}</span>
          {list.unpricedTotal === 0
            ? ''
            : ` · ${i18n._('{n, plural, one {# without a price that day} other {# without a price that day}}', { n: list.unpricedTotal })}`}
        </>
      }
      flush
    >
      <DataList
        label={i18n._('Price list')}
        columns={useColumns(list.on)}
        rows={list.rows}
        rowKey={(row) => row.procedure}
        empty={
          <EmptyState
            title={i18n._('No such service')}
            teach={i18n._('Look for the code, its beginning, or a word of the service.')}
          />
        }
      />
    </Panel>
  );
}

function useColumns(on: string): readonly Column<PriceRow>[] {
  const { i18n } = useLingui();
  return [
    { key: 'code', title: i18n._('Code'), cell: (row) => <CodeTip system="hcpcs" code={row.procedure} on={on} /> },
    { key: 'words', title: i18n._('Service'), main: true, cell: (row) => <Say said={row.words} /> },
    { key: 'kind', title: i18n._('Kind'), narrow: false, cell: (row) => i18n._(KINDS[row.serviceKind]) },
    { key: 'dates', title: i18n._('Prices by date'), cell: (row) => <Dates row={row} /> },
    {
      key: 'price',
      title: i18n._('Price of one unit'),
      align: 'end',
      cell: (row) => (row.cents === undefined ? i18n._('no price') : <Money cents={row.cents} />),
    },
  ];
}

/** The price of the day with its source; the others below it. */
function Dates({ row }: { readonly row: PriceRow }) {
  const { i18n } = useLingui();
  if (row.prices.length === 0) return <span className="text-muted">{i18n._('none')}</span>;
  return (
    <ul className={classes['dates']}>
      {row.prices.map((price) => (
        <li key={price.from} data-now={price.isOnDay || undefined}>
          <When on={price.from} /> – {price.to === undefined ? i18n._('open') : <When on={price.to} />}
          <Colon />
          <Money cents={price.cents} strong={price.isOnDay} />{' '}
          <details>
            <summary>{i18n._('Source')}</summary>
            <Source cite={price.cite} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Decided by a coder, and nothing can be charged for it. */
function Missing() {
  const { i18n } = useLingui();
  const today = useToday();
  const mayRead = useMay('encounter:read');
  const query = useQuery({
    queryKey: ['encounters', 'missing-prices'],
    queryFn: ({ signal }) => api.get('/practice/prices/missing', { signal }),
    enabled: mayRead,
  });
  const missing = query.data?.missing ?? [];
  if (missing.length === 0) return null;
  const columns: readonly Column<MissingPrice>[] = [
    { key: 'code', title: i18n._('Code'), cell: (row) => <CodeTip system="hcpcs" code={row.procedure} on={today} /> },
    { key: 'title', title: i18n._('Service'), main: true, cell: (row) => row.title },
    { key: 'visits', title: i18n._('Visits that wait'), align: 'end', cell: (row) => row.visits },
    {
      key: 'days',
      title: i18n._('Days of service'),
      cell: (row) => (
        <>
          <When on={row.firstOn} />
          {row.lastOn === row.firstOn ? null : (
            <>
              {' – '}
              <When on={row.lastOn} />
            </>
          )}
        </>
      ),
    },
  ];
  return (
    <div className={classes['missing']}>
      <Panel title={i18n._('Done, and without a price')} aside={missing.length} flush>
        <p className={classes['words']}>
          {i18n._(
            'These visits are coded and cannot be charged. Add a dated price to the price list of the practice (zero is a price too); they are charged on the next run.',
          )}
        </p>
        <DataList
          label={i18n._('Done, and without a price')}
          columns={columns}
          rows={missing}
          rowKey={(row) => row.procedure}
          empty={null}
        />
      </Panel>
    </div>
  );
}
