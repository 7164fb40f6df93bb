/** The lists of visits: to code, waiting for a signature, stopped, coded. */
import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import type { ProviderId } from '../../../../src/claims/identifiers.ts';
import { api } from '../../api/client.ts';
import type { EncounterPage, EncounterRow } from '../../api/paths.gen.ts';
import { isPlainDateText } from '../../formats.ts';
import { words } from '../../language.ts';
import { useFilters } from '../../navigation.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { CodeTip } from '../../parts/code-tip.tsx';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { useKeysetList } from '../../parts/keyset-list.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useShortcut } from '../../parts/shortcuts.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { personName } from './person-name.ts';
import classes from './encounters.module.css';

type ListName = 'code' | 'unsigned' | 'stopped' | 'charged' | 'exceptions';

const LISTS: readonly {
  readonly name: ListName;
  readonly label: string;
  readonly count: keyof Omit<EncounterPage['counts'], 'oldestToCode'>;
  readonly query: {
    readonly step?: EncounterRow['step'];
    readonly note?: 'signed' | 'unsigned';
    readonly exceptions?: 'yes';
    readonly order?: 'newest';
  };
  readonly empty: string;
  readonly teach: string;
}[] = [
  {
    name: 'code',
    label: words('To code'),
    count: 'toCode',
    query: { step: 'code', note: 'signed' },
    empty: words('No visit waits for codes'),
    teach: words('Signed notes appear here by themselves, the oldest first.'),
  },
  {
    name: 'unsigned',
    label: words('Waiting for a signature'),
    count: 'unsigned',
    query: { step: 'code', note: 'unsigned' },
    empty: words('Every note is signed'),
    teach: words('A visit whose note nobody has signed is not coded. It would stand here until the clinician signs.'),
  },
  {
    name: 'stopped',
    label: words('Stopped before the claim'),
    count: 'stopped',
    query: { step: 'charge' },
    empty: words('Nothing is stopped'),
    teach: words('A coded visit that could not be charged stands here with its reason, such as a missing price.'),
  },
  {
    name: 'charged',
    label: words('Coded'),
    count: 'charged',
    query: { step: 'charged', order: 'newest' },
    empty: words('No visit is coded yet'),
    teach: words('What is coded and charged stands here, the newest first.'),
  },
  {
    name: 'exceptions',
    label: words('Coded with a reason'),
    count: 'withExceptions',
    query: { exceptions: 'yes', order: 'newest' },
    empty: words('No convention was left'),
    teach: words('Where a coder left a convention and said why, the visit stands here for whoever checks the codes.'),
  },
];

export function EncountersPage() {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [filters, setFilters] = useFilters('encounters', { list: 'code', provider: '', from: '', to: '' });
  const list = LISTS.find(({ name }) => name === filters.list) ?? LISTS[0];
  const query = {
    ...list?.query,
    ...(filters.provider === '' ? {} : { provider: filters.provider as ProviderId }),
    ...(isPlainDateText(filters.from) ? { from: filters.from as PlainDate } : {}),
    ...(isPlainDateText(filters.to) ? { to: filters.to as PlainDate } : {}),
  };
  const queryKey = ['encounters', 'list', query] as const;
  const visits = useKeysetList<EncounterRow>({
    queryKey,
    fetchPage: ({ cursor, signal }) =>
      api.get('/encounters', { query: { ...query, ...(cursor === undefined ? {} : { cursor }) }, signal }),
  });
  const navigate = useNavigate();
  const first = visits.rows[0]?.encounterId;
  useShortcut(
    'n',
    i18n._('Open the first visit of the list'),
    () => void navigate({ to: '/encounters/$encounterId', params: { encounterId: first ?? '' } }),
    { enabled: first !== undefined },
  );
  const pages = client.getQueryData<{ pages: readonly EncounterPage[] }>(queryKey);
  return (
    <>
      <PageHead
        title={i18n._('Coding')}
        detail={i18n._('Visits from the signed note to the claim.')}
        actions={<TextLink to="/encounters/learning">{i18n._('Learned from coders')}</TextLink>}
      />
      <ListTabs current={list?.name ?? 'code'} counts={pages?.pages[0]?.counts} />
      <Filters filters={filters} setFilters={setFilters} />
      <Panel title={i18n._(list?.label ?? '')} flush>
        <DataList
          label={i18n._(list?.label ?? '')}
          columns={useColumns(filters.list === 'charged' || filters.list === 'exceptions')}
          list={visits}
          rowKey={(row) => row.encounterId}
          rowLink={(row) => ({ to: '/encounters/$encounterId', params: { encounterId: row.encounterId } })}
          rowTone={(row) => (row.step !== 'charged' && row.daysWaiting > LATE_DAYS ? 'warn' : undefined)}
          empty={<EmptyState title={i18n._(list?.empty ?? '')} teach={i18n._(list?.teach ?? '')} />}
        />
      </Panel>
    </>
  );
}

/** House: a visit should be coded within three days of the service. */
const LATE_DAYS = 3;

function ListTabs({ current, counts }: { readonly current: ListName; readonly counts: EncounterPage['counts'] | undefined }) {
  const { i18n } = useLingui();
  return (
    <nav aria-label={i18n._('Lists of visits')}>
      <ul className={classes['tabs']}>
        {LISTS.map(({ name, label, count }) => (
          <li key={name}>
            <TextLink
              to="/encounters"
              search={{ list: name }}
              className={classes['tab'] ?? ''}
              underline="never"
              {...(name === current ? { 'aria-current': 'page' as const } : {})}
            >
              {i18n._(label)}
              {counts === undefined ? null : <span className={`${classes['count'] ?? ''} tabular`}>{counts[count]}</span>}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type FiltersProps = {
  readonly filters: Readonly<Record<'list' | 'provider' | 'from' | 'to', string>>;
  readonly setFilters: (change: Partial<FiltersProps['filters']>) => void;
};

function Filters({ filters, setFilters }: FiltersProps) {
  const { i18n } = useLingui();
  const practice = useQuery({ queryKey: ['practice'], queryFn: ({ signal }) => api.get('/practice', { signal }) });
  return (
    <FilterBar
      label={i18n._('Filter the visits')}
      filters={filters}
      setFilters={setFilters}
      fields={[
        {
          name: 'provider',
          label: i18n._('Clinician'),
          options: [
            { value: '', label: i18n._('All') },
            ...(practice.data?.providers ?? []).map((provider) => ({
              value: provider.providerId,
              label: providerName(provider),
            })),
          ],
        },
        { name: 'from', label: i18n._('Visits from'), type: 'date' },
        { name: 'to', label: i18n._('to'), type: 'date' },
      ]}
    />
  );
}

const providerName = ({ name }: { readonly name: string | { readonly first: string; readonly last: string } }): string =>
  typeof name === 'string' ? name : `${name.first} ${name.last}`;

function useColumns(isCharged: boolean): readonly Column<EncounterRow>[] {
  const { i18n } = useLingui();
  return [
    { key: 'patient', title: i18n._('Patient'), main: true, cell: (row) => personName(row.patientName) },
    { key: 'chart', title: i18n._('Chart'), cell: (row) => <span className="mono">{row.chartNumber}</span>, narrow: false },
    { key: 'date', title: i18n._('Visit'), cell: (row) => <When on={row.serviceDate} /> },
    { key: 'reason', title: i18n._('Reason'), cell: (row) => <bdi translate="no">{row.reason}</bdi> },
    {
      key: 'place',
      title: i18n._('Place'),
      narrow: false,
      cell: (row) => <CodeTip system="pos" code={row.placeOfService} />,
    },
    { key: 'missing', title: i18n._('What is missing'), cell: (row) => <Missing row={row} /> },
    ...(isCharged
      ? []
      : [
          {
            key: 'waits',
            title: i18n._('Waits'),
            align: 'end' as const,
            cell: (row: EncounterRow) =>
              i18n._('{n, plural, =0 {since today} one {# day} other {# days}}', { n: row.daysWaiting }),
          },
        ]),
  ];
}

function Missing({ row }: { readonly row: EncounterRow }) {
  const { i18n } = useLingui();
  if (row.step === 'charged') return <ToneBadge tone="good">{i18n._('nothing')}</ToneBadge>;
  if (row.step === 'charge') return <ToneBadge tone="bad">{i18n._('what stopped it')}</ToneBadge>;
  if (row.noteStatus === 'unsigned') return <ToneBadge tone="warn">{i18n._('the signature')}</ToneBadge>;
  return <ToneBadge tone="note">{i18n._('the codes')}</ToneBadge>;
}
