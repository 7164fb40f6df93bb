import { useLingui } from '@lingui/react';
import type { IntakeRun } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { KIND_WORDS, QUEUE_WORDS } from '../work/work-words.ts';
import { FILE_STATE_WORDS, FORMAT_WORDS, kindWord, OUTCOME_WORDS } from './intake-words.ts';
import classes from './intake.module.css';

type Part = { readonly run: IntakeRun };

const useNumber = () => {
  const { i18n } = useLingui();
  return (n: number): string => i18n._('{n, number}', { n });
};

/** What became of every visit, one row for each reason. */
export function Outcomes({ run }: Part) {
  const { i18n } = useLingui();
  const say = useSay();
  const number = useNumber();
  if (run.outcomes.length === 0) return null;
  const columns: readonly Column<IntakeRun['outcomes'][number]>[] = [
    { key: 'what', title: i18n._('What became of it'), main: true, cell: (row) => i18n._(OUTCOME_WORDS[row.outcome]) },
    { key: 'why', title: i18n._('Why'), narrow: 'whole', cell: (row) => say(row.reason) },
    { key: 'n', title: i18n._('Visits'), align: 'end', cell: (row) => number(row.visits) },
  ];
  return (
    <Panel title={i18n._('What became of the visits')} aside={number(run.visits)} flush>
      <DataList
        label={i18n._('What became of the visits')}
        columns={columns}
        rows={run.outcomes}
        rowKey={(row) => `${row.outcome} ${say(row.reason)}`}
      />
    </Panel>
  );
}

/** Work items that the load opened, with the way to each list. */
export function Work({ run }: Part) {
  const { i18n } = useLingui();
  const number = useNumber();
  if (run.work.length === 0) return null;
  const columns: readonly Column<IntakeRun['work'][number]>[] = [
    {
      key: 'kind',
      title: i18n._('Work'),
      main: true,
      cell: (row) => (
        <TextLink to="/work/$queue" params={{ queue: row.queue }}>
          {i18n._(KIND_WORDS[row.kind])}
        </TextLink>
      ),
    },
    { key: 'queue', title: i18n._('List'), cell: (row) => i18n._(QUEUE_WORDS[row.queue]) },
    { key: 'open', title: i18n._('Open'), align: 'end', cell: (row) => number(row.open) },
    { key: 'done', title: i18n._('Done'), align: 'end', cell: (row) => number(row.done) },
  ];
  return (
    <Panel title={i18n._('Work that it made')} flush>
      <DataList
        label={i18n._('Work that it made')}
        columns={columns}
        rows={run.work}
        rowKey={(row) => `${row.queue} ${row.kind}`}
      />
    </Panel>
  );
}

/** In = new + changed + unchanged + older + without a use: nothing is lost between. */
export function Counts({ run }: Part) {
  const { i18n } = useLingui();
  const number = useNumber();
  if (run.counts.length === 0) return null;
  const count = (
    key: 'in' | 'new' | 'changed' | 'unchanged' | 'older' | 'unused',
    title: string,
  ): Column<IntakeRun['counts'][number]> => ({
    key,
    title,
    align: 'end',
    cell: (row) => number(row[key]),
  });
  return (
    <Panel title={i18n._('What came in, and what it was to us')} flush>
      <DataList
        label={i18n._('What came in, and what it was to us')}
        columns={[
          { key: 'kind', title: i18n._('Kind'), main: true, cell: (row) => i18n._(kindWord(row.recordKind)) },
          count('in', i18n._('In the files')),
          count('new', i18n._('New')),
          count('changed', i18n._('Changed')),
          count('unchanged', i18n._('Unchanged')),
          count('older', i18n._('Older than ours')),
          count('unused', i18n._('Without a use here')),
        ]}
        rows={run.counts}
        rowKey={(row) => row.recordKind}
      />
    </Panel>
  );
}

export function ControlTotals({ run }: Part) {
  const { i18n } = useLingui();
  if (run.controlTotals.length === 0) return null;
  return (
    <Panel title={i18n._('Control totals')} flush>
      <DataList
        label={i18n._('Control totals')}
        columns={[
          { key: 'of', title: i18n._('Of'), main: true, cell: (row) => i18n._(totalWord(row.of)) },
          {
            key: 'expected',
            title: i18n._('Sender'),
            align: 'end',
            cell: (row) => (row.expected === undefined ? '–' : <Total of={row.of} value={row.expected} />),
          },
          { key: 'found', title: i18n._('Found'), align: 'end', cell: (row) => <Total of={row.of} value={row.found} /> },
          {
            key: 'equal',
            title: i18n._('Agrees'),
            cell: (row) =>
              row.isEqual ? <ToneBadge tone="good">{i18n._('yes')}</ToneBadge> : <ToneBadge tone="bad">{i18n._('no')}</ToneBadge>,
          },
        ]}
        rows={run.controlTotals}
        rowKey={(row) => row.of}
      />
    </Panel>
  );
}

const CENTS = '-cents';

function Total({ of, value }: { readonly of: string; readonly value: number }) {
  const number = useNumber();
  return of.endsWith(CENTS) ? <Money cents={value} /> : number(value);
}

const OF_KIND: Readonly<Record<string, string>> = {
  patients: 'patient',
  coverages: 'coverage',
  appointments: 'appointment',
  encounters: 'encounter',
  'opening-balances': 'opening-balance',
};
const totalWord = (of: string): string => {
  const what = of.endsWith(CENTS) ? of.slice(0, -CENTS.length) : of;
  return kindWord(Object.hasOwn(OF_KIND, what) ? (OF_KIND[what] ?? what) : what);
};

export function Files({ run }: Part) {
  const { i18n } = useLingui();
  const number = useNumber();
  return (
    <Panel title={i18n._('Files')} aside={number(run.fileList.length)} flush>
      <DataList
        label={i18n._('Files')}
        columns={[
          {
            key: 'name',
            title: i18n._('File'),
            main: true,
            cell: (row) => (
              <span translate="no" className={classes['name']}>
                {row.name}
              </span>
            ),
          },
          { key: 'format', title: i18n._('What it is'), cell: (row) => i18n._(FORMAT_WORDS[row.format]) },
          { key: 'state', title: i18n._('State'), cell: (row) => i18n._(FILE_STATE_WORDS[row.state]) },
          { key: 'records', title: i18n._('Records'), align: 'end', cell: (row) => number(row.records) },
          { key: 'rejected', title: i18n._('Turned away'), align: 'end', cell: (row) => number(row.rejected) },
          {
            key: 'notices',
            title: i18n._('To know'),
            narrow: 'whole',
            cell: (row) => <Notices notices={row.notices} />,
          },
        ]}
        rows={run.fileList}
        rowKey={(row) => `${row.sha256} ${row.name}`}
      />
    </Panel>
  );
}

const NOTICES_AT_FIRST = 3;

/** Each sentence once; what the file's own card said before the load is not said again. */
function Notices({ notices }: { readonly notices: IntakeRun['fileList'][number]['notices'] }) {
  const { i18n } = useLingui();
  const say = useSay();
  const told = [
    ...new Set(
      notices.filter(({ text }) => !text.startsWith('The column “{heading}” was taken for')).map((notice) => say(notice)),
    ),
  ];
  if (told.length === 0) return null;
  const rest = told.slice(NOTICES_AT_FIRST);
  const list = (lines: readonly string[]) => (
    <ul className={classes['list']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(told.slice(0, NOTICES_AT_FIRST))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{i18n._('{n, plural, one {# more} other {# more}}', { n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
