import { useLingui } from '@lingui/react';
import type { WorkRow } from '../../api/paths.gen.ts';
import { StateBadge } from '../../parts/badges.tsx';
import type { Column, RowLink } from '../../parts/data-list.tsx';
import { Money } from '../../parts/money.tsx';
import { Say } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { KIND_WORD } from './work-words.ts';
import classes from './work.module.css';

/** Work about a file names it and its id (app/quarantine.ts). */
const FILE = /^(.*) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Answered where files come in; what it is about is no noun of ours yet, and its name is a machine's. */
const INTAKE: ReadonlySet<WorkRow['kind']> = new Set(['intake-question', 'incoming-visit']);
/** Put right in the chart: the card, the address, the history. */
const ON_THE_CHART: ReadonlySet<WorkRow['kind']> = new Set(['coverage-in-doubt', 'estimate-due', 'incoming-changed']);

/** Work about a question to a clinician names it (claims/query-moves.ts). */
const QUERY = /^query ([0-9a-f-]{36})$/;

/** Where the thing itself is worked on. */
export function linkOfWork(row: WorkRow): RowLink {
  if (INTAKE.has(row.kind) && row.encounterId === undefined) return { to: '/intake' };
  if (row.kind === 'plan-to-bill' && row.patientId !== undefined)
    return { to: '/patients/$patientId/account', params: { patientId: row.patientId } };
  const queryId = QUERY.exec(row.subject ?? '')?.[1];
  if (queryId !== undefined) return { to: '/queries/$queryId', params: { queryId } };
  if (row.claimId !== undefined) return { to: '/claims/$claimId', params: { claimId: row.claimId } };
  if (row.encounterId !== undefined) return { to: '/encounters/$encounterId', params: { encounterId: row.encounterId } };
  if (row.patientId !== undefined && ON_THE_CHART.has(row.kind))
    return { to: '/patients/$patientId', params: { patientId: row.patientId } };
  if (row.patientId !== undefined) return { to: '/patients/$patientId/account', params: { patientId: row.patientId } };
  const fileId = FILE.exec(row.subject ?? '')?.[2];
  return fileId === undefined ? { to: '/files' } : { to: '/files/$fileId', params: { fileId } };
}

/** 'Old clinic visits/77' of the server: who sent it; a question is named by its number alone. */
const senderOf = (subject: string): string => (subject.includes(' ') ? subject.slice(0, subject.lastIndexOf(' ')) : '');

const dueState = (row: WorkRow, today: string): string =>
  row.status === 'done' ? 'done' : row.dueOn < today ? 'overdue' : row.dueOn === today ? 'today' : 'later';

/** Whom or what it is about. */
function About({ row }: { readonly row: WorkRow }) {
  const { i18n } = useLingui();
  return (
    <>
      <span>{i18n._(KIND_WORD[row.kind])}</span>
      <span className={classes['small']}>
        {' '}
        <bdi>
          {row.patientName === undefined
            ? INTAKE.has(row.kind)
              ? senderOf(row.subject ?? '')
              : (row.subject ?? '').replace(FILE, '$1')
            : `${row.patientName.last}, ${row.patientName.first}`}
        </bdi>
      </span>
    </>
  );
}

/** The columns that every list of work has. */
export function useWorkColumns(today: string): readonly Column<WorkRow>[] {
  const { i18n } = useLingui();
  return [
    { key: 'about', title: i18n._('Work'), main: true, cell: (row) => <About row={row} /> },
    {
      key: 'reason',
      title: i18n._('What happened, and what to do'),
      narrow: 'whole',
      cell: (row) => (
        <div className={classes['reason']}>
          <div>
            <Say said={row.reason} />
          </div>
          <div className={classes['small']}>
            <Say said={row.nextAction} />
          </div>
        </div>
      ),
    },
    { key: 'payer', title: i18n._('Payer'), narrow: false, cell: (row) => row.payerName ?? '' },
    {
      key: 'amount',
      title: i18n._('Amount'),
      align: 'end',
      cell: (row) => (row.amountCents === undefined ? '' : <Money cents={row.amountCents} />),
    },
    {
      key: 'due',
      title: i18n._('Due'),
      cell: (row) => (
        <>
          <When on={row.dueOn} /> <StateBadge of="work" state={dueState(row, today)} />
        </>
      ),
    },
  ];
}
