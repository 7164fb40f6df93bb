/** The elements of a visit's level as a coder edits them. Pure. */
import type { VisitElements, VisitLevelView } from '../../api/paths.gen.ts';
import type { Span } from './segments.ts';

export type Element = 'problems' | 'data' | 'risks';
export const ELEMENTS: readonly Element[] = ['problems', 'data', 'risks'];

export type Row = {
  readonly id: string;
  readonly kind: string;
  readonly what: string;
  readonly quotes: readonly Span[];
  /** A test whose reading the same clinician bills counts there. */
  readonly billedBySame?: boolean;
};

/** Absent members stand as the note gives them. */
export type Edited = {
  readonly family?: VisitLevelView['family'];
  readonly rows?: Readonly<Record<Element, readonly Row[]>>;
  /** As typed; empty: no time counts. */
  readonly minutes?: string;
};

type Found = Pick<VisitLevelView, Element>;

/** The rows on the screen: the coder's, else the note's. */
export const rowsOf = (found: Found, edited: Edited): Readonly<Record<Element, readonly Row[]>> =>
  edited.rows ?? { problems: found.problems, data: found.data, risks: found.risks };

const withRows = (found: Found, edited: Edited, element: Element, change: (rows: readonly Row[]) => readonly Row[]): Edited => {
  const rows = rowsOf(found, edited);
  return { ...edited, rows: { ...rows, [element]: change(rows[element]) } };
};

type At = { readonly element: Element; readonly id: string };

export const changeRow = (found: Found, edited: Edited, { element, id }: At, change: Partial<Row>): Edited =>
  withRows(found, edited, element, (rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row)));

export const removeRow = (found: Found, edited: Edited, { element, id }: At): Edited =>
  withRows(found, edited, element, (rows) => rows.filter((row) => row.id !== id));

/** A row of a person's own; quotes are the words they marked, if any. */
export function addRow(found: Found, edited: Edited, element: Element, row: Omit<Row, 'id'>): Edited {
  const numbers = rowsOf(found, edited)[element].map(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0));
  return withRows(found, edited, element, (rows) => [...rows, { ...row, id: `own-${Math.max(0, ...numbers) + 1}` }]);
}

/** Typed minutes; undefined while they are none. */
export const minutesOf = (typed: string): number | null | undefined => {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,4}$/.test(text) && Number(text) <= 1440 ? Number(text) : undefined;
};

const MOST_WORDS = 200;

/** What is sent: nothing where nothing was edited, so that the note speaks. */
export function elementsToSend({ family, rows, minutes }: Edited): VisitElements {
  const read = minutes === undefined ? undefined : minutesOf(minutes);
  return {
    ...(family === undefined ? {} : { family }),
    ...(rows === undefined
      ? {}
      : {
          problems: rows.problems.map(({ kind }) => ({ kind })),
          data: rows.data.map(({ kind, what, billedBySame }) => ({
            kind,
            what: what.slice(0, MOST_WORDS),
            ...(billedBySame === true ? { billedBySame } : {}),
          })),
          risks: rows.risks.map(({ kind }) => ({ kind })),
        }),
    ...(read === undefined ? {} : { minutes: read }),
  } as VisitElements;
}
