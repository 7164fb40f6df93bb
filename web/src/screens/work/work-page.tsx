import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DeskCount, WorkCount, WorkSummary } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { Money } from '../../parts/money.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { useSession } from '../../session.ts';
import { DueFirst } from './due-first.tsx';
import { DESKS, KIND_WORDS, QUEUE_WORDS, QUEUES } from './work-words.ts';
import classes from './work.module.css';

/** What waits today: what is due first, one's own queues, the desks, everybody else's queues. */
export function WorkPage() {
  const { i18n } = useLingui();
  const { displayName } = useSession();
  const query = useQuery({ queryKey: ['work', 'summary'], queryFn: ({ signal }) => api.get('/work/summary', { signal }) });
  return (
    <>
      <PageHead
        title={i18n._('Today’s work')}
        detail={query.data === undefined ? displayName : <When on={query.data.today} long />}
      />
      <QueryView query={query}>{(summary) => <Summary summary={summary} />}</QueryView>
    </>
  );
}

function Summary({ summary }: { readonly summary: WorkSummary }) {
  const { i18n } = useLingui();
  const own = summary.ownQueues;
  const others = QUEUES.filter((queue) => !own.includes(queue));
  const ownWork = summary.work.filter((row) => own.includes(row.queue));
  return (
    <div className="stack">
      <Panel
        title={i18n._('Due first')}
        aside={i18n._('{n, plural, =0 {nothing done today yet} one {# done today} other {# done today}}', {
          n: summary.doneToday,
        })}
        flush
      >
        <DueFirst queues={own} today={summary.today} />
      </Panel>
      <Desks summary={summary} />
      <Panel title={i18n._('Your lists')} flush>
        <Counts
          label={i18n._('Your lists')}
          rows={own.flatMap((queue) => ownWork.filter((row) => row.queue === queue))}
          empty={i18n._('Your lists are empty. New work appears here by itself.')}
        />
      </Panel>
      {others.length === 0 ? null : (
        <Panel title={i18n._('Other lists')} flush>
          <Counts
            label={i18n._('Other lists')}
            rows={others.flatMap((queue) => summary.work.filter((row) => row.queue === queue))}
            empty={i18n._('Nothing waits on the other lists.')}
          />
        </Panel>
      )}
    </div>
  );
}

function Desks({ summary }: { readonly summary: WorkSummary }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="desks-heading">
      <h2 id="desks-heading" className="visually-hidden">
        {i18n._('On the desks')}
      </h2>
      <ul className={classes['tiles']}>
        {summary.desks.map((desk) => (
          <li key={desk.desk}>
            <Tile desk={desk} weekFrom={summary.weekFrom} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tile({ desk, weekFrom }: { readonly desk: DeskCount; readonly weekFrom: string }) {
  const { i18n } = useLingui();
  const { label, link } = DESKS[desk.desk];
  const { to, search } = link(weekFrom);
  return (
    <Link to={to} search={search ?? {}} className={classes['tile']} data-none={desk.count === 0 || undefined} preload="intent">
      <span>{i18n._(label)}</span>
      <span className={`${classes['number'] ?? ''} tabular`}>{i18n._('{n, number}', { n: desk.count })}</span>
      <span className={classes['small']}>
        {desk.amountCents === undefined || desk.count === 0 ? null : <Money cents={desk.amountCents} />}
        {desk.oldestOn === undefined || desk.count === 0 ? null : (
          <>
            {desk.amountCents === undefined ? '' : ' · '}
            {i18n._('oldest')} <When on={desk.oldestOn} />
          </>
        )}
      </span>
    </Link>
  );
}

type CountsProps = { readonly label: string; readonly rows: readonly WorkCount[]; readonly empty: string };

function Counts({ label, rows, empty }: CountsProps) {
  const { i18n } = useLingui();
  const columns: readonly Column<WorkCount>[] = [
    { key: 'kind', title: i18n._('Work'), main: true, cell: (row) => i18n._(KIND_WORDS[row.kind]) },
    {
      key: 'queue',
      title: i18n._('List'),
      narrow: false,
      cell: (row) => (
        <TextLink to="/work/$queue" params={{ queue: row.queue }}>
          {i18n._(QUEUE_WORDS[row.queue])}
        </TextLink>
      ),
    },
    { key: 'count', title: i18n._('Count'), align: 'end', cell: (row) => i18n._('{n, number}', { n: row.count }) },
    {
      key: 'amount',
      title: i18n._('Amount'),
      align: 'end',
      cell: (row) => (row.amountCents === 0 ? '' : <Money cents={row.amountCents} />),
    },
    { key: 'oldest', title: i18n._('Oldest'), cell: (row) => <When on={row.oldestOpenedOn} /> },
    { key: 'due', title: i18n._('Due'), cell: (row) => <Due row={row} /> },
  ];
  return (
    <DataList
      label={label}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.queue} ${row.kind}`}
      rowLink={(row) => ({ to: '/work/$queue', params: { queue: row.queue }, search: { kind: row.kind } })}
      empty={<EmptyState title={i18n._('Nothing waits')} teach={empty} />}
    />
  );
}

function Due({ row }: { readonly row: WorkCount }) {
  const { i18n } = useLingui();
  if (row.overdue === 0 && row.dueToday === 0) return <span className="text-muted">{i18n._('later')}</span>;
  return (
    <>
      {row.overdue === 0 ? null : (
        <ToneBadge tone="bad">{i18n._('{n, plural, one {# overdue} other {# overdue}}', { n: row.overdue })}</ToneBadge>
      )}{' '}
      {row.dueToday === 0 ? null : (
        <ToneBadge tone="warn">{i18n._('{n, plural, one {# today} other {# today}}', { n: row.dueToday })}</ToneBadge>
      )}
    </>
  );
}
