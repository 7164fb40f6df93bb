import { useLingui } from '@lingui/react';
import { Button, UnstyledButton } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react';
import classes from './data-list.module.css';
import { Icon } from './icons.tsx';
import type { KeysetList } from './keyset-list.ts';
import { LoadingLines } from './loading.tsx';
import { ProblemNote } from './problem-note.tsx';
import { useEndOfList } from './end-of-list.ts';
import { useShownRows } from './shown-rows.ts';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and amounts. */
  readonly align?: 'end';
  /** CSS width of the column. */
  readonly width?: string;
  /** Names the row: it carries the link, is the header of the row, and the title of the card on a phone. One per list; else the first. */
  readonly main?: boolean;
  /** On a phone: `false` leaves it out, 'whole' gives it the width of the card. */
  readonly narrow?: false | 'whole';
  /** The list can be sorted by it: the name that `onSort` gets. */
  readonly sort?: string;
};

export type RowLink = {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string>>;
};

export type DataListProps<Row> = {
  /** What the list is, for those who do not see the heading above it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Of `useKeysetList`, or plain `rows`. */
  readonly list?: KeysetList<Row>;
  readonly rows?: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where Enter and a click on the row lead. The main cell must then hold no link of its own. */
  readonly rowLink?: (row: Row) => RowLink;
  readonly empty?: ReactNode;
  /** A line of totals below. */
  readonly foot?: ReactNode;
  readonly sorted?: { readonly by: string; readonly descending: boolean };
  readonly onSort?: (by: string) => void;
  /** Emphasis of a row: "overdue". Meaning must stand in a cell too. */
  readonly rowTone?: (row: Row) => 'bad' | 'warn' | undefined;
};

const ofRows = <Row,>(rows: readonly Row[]): KeysetList<Row> => ({
  rows,
  total: rows.length,
  isPending: false,
  isRefreshing: false,
  error: undefined,
  hasMore: false,
  isLoadingMore: false,
  loadMore: () => undefined,
  retry: () => undefined,
});

/** A table on wide screens, cards on narrow ones; arrow keys walk the rows, Enter opens one, more comes by itself. */
export function DataList<Row>(props: DataListProps<Row>) {
  const { label, columns, rowLink, empty, foot } = props;
  const { i18n } = useLingui();
  const list = props.list ?? ofRows(props.rows ?? []);
  const table = useRef<HTMLTableElement>(null);
  const shown = useShownRows(list.rows.length, table);
  const end = useEndOfList(list);
  if (list.isPending) return <LoadingLines lines={8} label={i18n._('Loading: {label}', { label })} />;
  if (list.error !== undefined && list.error !== null && list.rows.length === 0) {
    return (
      <div style={{ padding: 16 }}>
        <ProblemNote problem={list.error} retry={list.retry} />
      </div>
    );
  }
  if (list.rows.length === 0) {
    return <div role="status">{empty ?? <p className={classes['nothing']}>{i18n._('Nothing here.')}</p>}</div>;
  }
  const main = columns.find((column) => column.main === true) ?? columns[0];
  return (
    <div className={classes['frame']} aria-busy={list.isRefreshing}>
      <table ref={table} role="table" aria-label={label} aria-rowcount={list.total ?? -1} className={classes['table']}>
        <Head
          columns={columns}
          {...(props.sorted === undefined ? {} : { sorted: props.sorted })}
          {...(props.onSort === undefined ? {} : { onSort: props.onSort })}
        />
        <tbody role="rowgroup" onKeyDown={walkRows}>
          {shown.before > 0 ? <Spacer height={shown.before} columns={columns.length} /> : null}
          {list.rows.slice(shown.from, shown.to).map((row, index) => (
            <BodyRow
              key={props.rowKey(row)}
              row={row}
              index={shown.from + index}
              columns={columns}
              main={main}
              link={rowLink?.(row)}
              tone={props.rowTone?.(row)}
            />
          ))}
          {shown.after > 0 ? <Spacer height={shown.after} columns={columns.length} /> : null}
        </tbody>
        {foot === undefined ? null : <tfoot role="rowgroup">{foot}</tfoot>}
      </table>
      <div ref={end} className={classes['end']} role="status">
        <span className="text-muted">
          {list.total === undefined
            ? i18n._('{n, plural, one {# row} other {# rows}}', { n: list.rows.length })
            : i18n._('{n, number} of {total, number}', { n: list.rows.length, total: list.total })}
        </span>
        {list.hasMore ? (
          <Button variant="subtle" size="xs" onClick={list.loadMore} loading={list.isLoadingMore} className="print-hide">
            {i18n._('Show more')}
          </Button>
        ) : null}
      </div>
      {list.error === undefined || list.error === null ? null : <ProblemNote problem={list.error} retry={list.retry} />}
    </div>
  );
}

type HeadProps<Row> = Pick<DataListProps<Row>, 'columns' | 'sorted' | 'onSort'>;

function Head<Row>({ columns, sorted, onSort }: HeadProps<Row>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => {
          const isSorted = sorted !== undefined && sorted.by === column.sort;
          const direction = sorted?.descending === true ? 'descending' : 'ascending';
          return (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              data-align={column.align}
              {...(column.width === undefined ? {} : { style: { width: column.width } })}
              {...(isSorted ? { 'aria-sort': direction } : {})}
            >
              {column.sort === undefined || onSort === undefined ? (
                column.title
              ) : (
                <UnstyledButton className={classes['sort'] ?? ''} onClick={() => onSort(column.sort ?? '')}>
                  {column.title}
                  {isSorted ? <Icon name={direction === 'ascending' ? 'up' : 'down'} size={12} /> : null}
                </UnstyledButton>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

type BodyRowProps<Row> = {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly main: Column<Row> | undefined;
  readonly link: RowLink | undefined;
  readonly tone: 'bad' | 'warn' | undefined;
};

function BodyRow<Row>({ row, index, columns, main, link, tone }: BodyRowProps<Row>) {
  const navigate = useNavigate();
  const open = (event: MouseEvent<HTMLTableRowElement>): void => {
    const target = event.target as Element;
    const elsewhere = target.closest('a, button, input, select, label, [role="button"]') !== null;
    if (link === undefined || elsewhere || (getSelection()?.toString() ?? '') !== '') return;
    void navigate({ to: link.to, params: link.params ?? {}, search: link.search ?? {} });
  };
  return (
    // The row's link is the keyboard's way; the click on the rest of the row is a convenience for the mouse.
    <tr role="row" aria-rowindex={index + 2} data-linked={link !== undefined || undefined} data-tone={tone} onClick={open}>
      {columns.map((column) => {
        const content = column.cell(row);
        const isMain = column === main;
        const Cell = isMain ? 'th' : 'td';
        return (
          <Cell
            key={column.key}
            role={isMain ? 'rowheader' : 'cell'}
            {...(isMain ? { scope: 'row' } : {})}
            data-label={column.title}
            data-align={column.align}
            data-main={isMain || undefined}
            data-narrow={column.narrow === false ? 'hide' : column.narrow}
          >
            {isMain && link !== undefined ? (
              <Link
                to={link.to}
                params={link.params ?? {}}
                search={link.search ?? {}}
                className={classes['link']}
                data-row-link=""
                preload="intent"
              >
                {content}
              </Link>
            ) : (
              content
            )}
          </Cell>
        );
      })}
    </tr>
  );
}

const Spacer = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden="true">
    <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
  </tr>
);

/** Up, Down, Home and End from one row's link to another's. */
function walkRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target as Element).matches('[data-row-link]')) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const at = links.indexOf(event.target as HTMLElement);
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 };
  const next = links[steps[event.key] ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
