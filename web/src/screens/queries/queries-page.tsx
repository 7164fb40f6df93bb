/** Questions to clinicians: a clinician's own to answer, everybody's for who codes and who looks into them. */
import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import type { QueryList, QueryRow } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { useFilters } from '../../navigation.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { useKeysetList } from '../../parts/keyset-list.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Facts, Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useMay, useSession, useToday } from '../../session.ts';
import { personName } from '../encounters/person-name.ts';
import { type QueryState, STATES } from './query-words.ts';

const isState = (text: string): text is QueryState => text in STATES;

export function QueriesPage() {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { providerId } = useSession();
  const mayAnswer = useMay('query:answer');
  const answers = mayAnswer && providerId !== undefined;
  const [filters, setFilters] = useFilters('queries', { state: answers ? 'sent' : '', mine: answers ? 'yes' : 'no' });
  const query = {
    mine: filters.mine === 'yes' ? ('yes' as const) : ('no' as const),
    ...(isState(filters.state) ? { state: filters.state } : {}),
  };
  const queryKey = ['encounters', 'queries', 'list', query] as const;
  const list = useKeysetList<QueryRow>({
    queryKey,
    fetchPage: ({ cursor, signal }) =>
      api.get('/queries', { query: { ...query, ...(cursor === undefined ? {} : { cursor }) }, signal }),
  });
  const counts = client.getQueryData<{ pages: readonly QueryList[] }>(queryKey)?.pages[0]?.counts;
  const states = Object.entries(STATES).map(([value, { word }]) => ({ value, label: i18n._(word) }));
  const title = filters.mine === 'yes' ? i18n._('Questions to answer') : i18n._('Questions to clinicians');
  return (
    <>
      <PageHead title={title} detail={i18n._('What coders ask about signed notes, with what they cite.')} />
      <FilterBar
        label={i18n._('Filters')}
        filters={filters}
        setFilters={setFilters}
        fields={[
          { name: 'state', label: i18n._('State'), options: [{ value: '', label: i18n._('All') }, ...states] },
          ...(answers
            ? [
                {
                  name: 'mine' as const,
                  label: i18n._('Asked of'),
                  options: [
                    { value: 'yes', label: i18n._('me') },
                    { value: 'no', label: i18n._('everybody') },
                  ],
                },
              ]
            : []),
        ]}
      />
      <Counts counts={counts} />
      <Panel title={title} flush>
        <DataList
          label={title}
          columns={useColumns()}
          list={list}
          rowKey={(row) => row.queryId}
          rowLink={(row) => ({ to: '/queries/$queryId', params: { queryId: row.queryId } })}
          empty={<EmptyState title={i18n._('No question here')} teach={i18n._(EMPTY[filters.mine === 'yes' ? 'mine' : 'all'])} />}
        />
      </Panel>
    </>
  );
}

const EMPTY = {
  mine: words('Nothing waits for your answer. A new question appears here and in today’s work.'),
  all: words('Questions are asked from the page of a visit, with the words of its note.'),
};

function Counts({ counts }: { readonly counts: QueryList['counts'] | undefined }) {
  const { i18n } = useLingui();
  if (counts === undefined) return null;
  const number = (n: number): string => i18n._('{n, number}', { n });
  return (
    <Panel title={i18n._('How they stand')}>
      <Facts
        items={[
          { label: i18n._('Waiting for an answer'), value: number(counts.sent) },
          { label: i18n._('Past their day'), value: number(counts.overdue) },
          { label: i18n._('Answered, to be read'), value: number(counts.answered) },
          { label: i18n._('Settled'), value: number(counts.closed) },
          {
            label: i18n._('Days to an answer, median'),
            value: counts.medianDays === undefined ? i18n._('none answered yet') : number(counts.medianDays),
          },
        ]}
      />
    </Panel>
  );
}

function useColumns(): readonly Column<QueryRow>[] {
  const { i18n } = useLingui();
  const today = useToday();
  return [
    {
      key: 'title',
      title: i18n._('Question'),
      main: true,
      cell: (row) => (
        <span lang="en" translate="no">
          {row.title}
        </span>
      ),
    },
    { key: 'patient', title: i18n._('Patient'), cell: (row) => <bdi translate="no">{personName(row.patientName)}</bdi> },
    { key: 'visit', title: i18n._('Visit'), cell: (row) => <When on={row.serviceDate} /> },
    { key: 'clinician', title: i18n._('Clinician'), cell: (row) => <bdi translate="no">{row.clinician}</bdi> },
    {
      key: 'state',
      title: i18n._('State'),
      cell: (row) => <ToneBadge tone={STATES[row.state].tone}>{i18n._(STATES[row.state].word)}</ToneBadge>,
    },
    {
      key: 'due',
      title: i18n._('Due'),
      cell: (row) =>
        row.state !== 'sent' || row.dueOn === undefined ? (
          row.days === undefined ? (
            ''
          ) : (
            i18n._('{n, plural, =0 {answered the same day} one {answered in # day} other {answered in # days}}', { n: row.days })
          )
        ) : (
          <>
            <When on={row.dueOn} /> {row.dueOn < today ? <ToneBadge tone="bad">{i18n._('overdue')}</ToneBadge> : null}
          </>
        ),
    },
  ];
}
