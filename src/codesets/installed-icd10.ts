/** Diagnoses over the installed releases: the answer by date of service, its place in the tree, and why a code is not valid. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { CODE_ONLY_SHAPE, CONVERSION_SHAPE, ICD10_SHAPE } from './bundles/shapes.ts';
import type { Table } from './bundles/table.ts';
import type { CodeLibrary } from './code-library.ts';
import type { Icd10Conversion } from './files/icd10cm-order.ts';
import { neighborsOf } from './code-neighbors.ts';
import type { Icd10Answer, Icd10Near, Icd10Row } from './icd10cm.ts';

const SHAPE = /^[A-Z][0-9A-Z]{2,6}$/;
const NEAR_MAX = 6;
const CHILDREN_SAID = 10;
/** Answers are kept for what an office asks again and again, not for whole books. */
const KEPT_MAX = 4096;

export const bareIcd10 = (text: string): string => text.trim().replace('.', '').toUpperCase();
export const dottedIcd10 = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

const said = (rows: readonly { readonly code: string }[]): string => rows.map(({ code }) => dottedIcd10(code)).join(', ');

/** The nearest headings above, category first, then the row itself. */
function pathOf(table: Table<Icd10Row>, code: string): readonly Icd10Near[] {
  const path: Icd10Near[] = [];
  for (let length = 3; length <= code.length; length += 1) {
    const row = table.get(code.slice(0, length));
    if (row !== undefined) path.push(row);
  }
  return path;
}

/** One level below; a placeholder X between is no level of its own. */
function childrenOf(table: Table<Icd10Row>, code: string): readonly Icd10Near[] {
  const [from, to] = table.beginning(code);
  const children: Icd10Near[] = [];
  let last: string | undefined;
  for (let at = from; at < to; at += 1) {
    const key = table.key(at);
    if (key === code || (last !== undefined && key.startsWith(last))) continue;
    last = key;
    children.push(table.row(at));
  }
  return children;
}

function nearTo(table: Table<Icd10Row>, code: string): readonly Icd10Near[] {
  const codes = new Set<string>();
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const above = code.slice(0, length);
    // What was asked may lack its placeholder: S010A is S01.0XXA.
    const padded = `${above.padEnd(6, 'X')}${code.charAt(length)}`;
    if (length < 6 && table.find(padded) >= 0) codes.add(padded);
  }
  for (const neighbor of neighborsOf(code, (other) => table.find(other) >= 0)) codes.add(neighbor);
  for (let length = code.length - 1; length >= 3 && codes.size < NEAR_MAX; length -= 1) {
    if (table.find(code.slice(0, length)) < 0) continue;
    for (const child of childrenOf(table, code.slice(0, length))) codes.add(child.code);
    break;
  }
  const rows = [...codes].flatMap((near) => table.get(near) ?? []);
  return [...rows.filter((row) => row.billable), ...rows.filter((row) => !row.billable)].slice(0, NEAR_MAX);
}

type Successor = { readonly code: string; readonly since: string };

/** By the code that was followed; made once for each conversion table. */
const followers = new WeakMap<object, ReadonlyMap<string, readonly Successor[]>>();

function followersIn(table: Table<Icd10Conversion>): ReadonlyMap<string, readonly Successor[]> {
  const known = followers.get(table);
  if (known !== undefined) return known;
  const made = new Map<string, Successor[]>();
  for (let at = 0; at < table.length; at += 1) {
    const { code, since, before } = table.row(at);
    for (const other of new Set(before.map(bareIcd10))) {
      if (other !== code) made.set(other, [...(made.get(other) ?? []), { code, since }]);
    }
  }
  followers.set(table, made);
  return made;
}

/** The codes that took the place of one, by the conversion table, and since when. */
export function successorsOf(library: CodeLibrary, code: string): readonly Successor[] {
  const [table] = library.tables('icd10cm-conversion', CONVERSION_SHAPE).slice(-1);
  return table === undefined ? [] : (followersIn(table).get(code) ?? []);
}

/** '2020' of the conversion table is the first of October of that year; a full date stands as it is. */
export const sinceDay = (since: string): string => (/^\d{4}$/.test(since) ? `${since}-10-01` : since);

export type InstalledIcd10 = {
  readonly tableOn: (on: PlainDate) => Table<Icd10Row> | undefined;
  readonly answer: (code: string, on: PlainDate) => Icd10Answer;
  readonly isPoaExempt: (code: string, on: PlainDate) => boolean | undefined;
};

export function installedIcd10(library: CodeLibrary): InstalledIcd10 {
  const tableOn = (on: PlainDate): Table<Icd10Row> | undefined => library.tableOn('icd10cm', ICD10_SHAPE, on);
  const kept = new WeakMap<Table<Icd10Row>, Map<string, Icd10Answer>>();
  const found = (table: Table<Icd10Row>, code: string, at: number): Icd10Answer => {
    const answers = kept.get(table) ?? new Map<string, Icd10Answer>();
    kept.set(table, answers);
    const answer = answers.get(code) ?? answerFound(table, code, at);
    if (answers.size >= KEPT_MAX) answers.clear();
    answers.set(code, answer);
    return answer;
  };
  return {
    tableOn,
    answer: (text, on) => {
      const code = bareIcd10(text);
      const table = tableOn(on);
      const at = table === undefined ? -1 : table.find(code);
      return table !== undefined && at >= 0 ? found(table, code, at) : answerAbsent({ library, code, on, table });
    },
    isPoaExempt: (code, on) => {
      const list = library.tableOn('poa-exempt', CODE_ONLY_SHAPE, on);
      return list === undefined ? undefined : list.find(bareIcd10(code)) >= 0;
    },
  };
}

function answerFound(table: Table<Icd10Row>, code: string, at: number): Icd10Answer {
  const { release, basis, complete } = table.head;
  const display = dottedIcd10(code);
  const base = { code, display, title: table.text(at, 'title'), release, basis, complete, path: pathOf(table, code) };
  if (table.flag(at, 'billable')) return { ...base, kind: 'billable', explanation: `${display} is billable in ${release}.` };
  const children = childrenOf(table, code);
  const below =
    children.length === 0 ? '' : ` (${said(children.slice(0, CHILDREN_SAID))}${children.length > CHILDREN_SAID ? ' …' : ''})`;
  const needsSeventh = children.length > 0 && children.every((child) => child.code.length === 7);
  const what = needsSeventh ? 'needs its seventh character' : 'is a heading';
  return {
    ...base,
    kind: 'header',
    children,
    explanation: `${display} ${what} in ${release} and cannot be billed: choose one of the codes below it${below}.`,
  };
}

type Absent = {
  readonly library: CodeLibrary;
  readonly code: string;
  readonly on: PlainDate;
  readonly table: Table<Icd10Row> | undefined;
};

function answerAbsent({ library, code, on, table }: Absent): Icd10Answer {
  const isShaped = SHAPE.test(code);
  const display = isShaped ? dottedIcd10(code) : code;
  const elsewhere = isShaped ? library.tables('icd10cm', ICD10_SHAPE).filter((other) => other.find(code) >= 0) : [];
  const nearest = table ?? library.tables('icd10cm', ICD10_SHAPE).at(-1);
  const near = isShaped && nearest !== undefined ? nearTo(nearest, code) : [];
  const asked = { code, display, near, basis: table?.head.basis ?? ('house' as const), complete: table?.head.complete ?? false };
  const first = elsewhere[0];
  if (first !== undefined) {
    const inForce = elsewhere.map(({ head }) => ({ from: head.from, to: head.to ?? head.from }));
    const known = inForce.map(({ from, to }) => `${from} to ${to}`).join(', ');
    const explanation =
      table === undefined
        ? `No loaded release covers ${on}; ${display} is in the releases of ${known}. ${history(library, code)}Install the release of that date.`
        : `${display} is not in force on ${on}: it is in the releases of ${known}. ${history(library, code)}Choose the code that was valid on the date of service.`;
    const below = childrenOf(first, code);
    const next = successorsOf(library, code).flatMap((other) => nearest?.get(other.code) ?? []);
    const instead = [...new Map([...next, ...below].map((row) => [row.code, row])).values()].slice(0, NEAR_MAX);
    return { ...asked, kind: 'not-on-date', title: first.text(first.find(code), 'title'), inForce, explanation, near: instead };
  }
  return { ...asked, kind: 'unknown', explanation: explainUnknown({ library, code, on, table }, near) };
}

/** What the conversion table tells of a code: what followed it, what it followed. */
export function history(library: CodeLibrary, code: string): string {
  const after = successorsOf(library, code);
  const [table] = library.tables('icd10cm-conversion', CONVERSION_SHAPE).slice(-1);
  const own = table?.get(code);
  const since = after[0] === undefined ? '' : sinceDay(after[0].since);
  const followed =
    after.length === 0
      ? ''
      : `The conversion table says that ${said(after.slice(0, CHILDREN_SAID))} followed ${dottedIcd10(code)} on ${since}: before that day ${dottedIcd10(code)} was the code. `;
  const began =
    own === undefined
      ? ''
      : `It began on ${sinceDay(own.since)}${own.before.length === 0 ? '' : `; before that day ${own.before.map(dottedIcd10).join(', ')} was the code`}. `;
  return `${followed}${began}`;
}

function explainUnknown({ library, code, on, table }: Absent, near: readonly Icd10Near[]): string {
  if (!SHAPE.test(code)) {
    const other = /^\d{4}[0-9A-Z]$/.test(code)
      ? ' It has the shape of a procedure code.'
      : /^[A-Z]\d{4}$/.test(code)
        ? ' It has the shape of a Level II code.'
        : '';
    return `"${code}" has not the shape of an ICD-10-CM code: a letter, then two to six letters or digits.${other}`;
  }
  const display = dottedIcd10(code);
  if (table === undefined) return `No loaded release covers ${on}. ${history(library, code)}Install the release of that date.`;
  const neighbors = near.length === 0 ? '' : ` Near it: ${said(near)}.`;
  const seventh = code.length === 7 ? childrenOf(table, code.slice(0, 6)) : [];
  const letters = seventh.map((child) => child.code.charAt(6)).join(', ');
  const wrongSeventh =
    seventh.length === 0 ? '' : ` The seventh character must be ${letters} for ${dottedIcd10(code.slice(0, 6))}.`;
  const sure = table.head.complete
    ? `There is no ${display} in ${table.head.release}.`
    : `${display} is not in ${table.head.release}, which is loaded in part.`;
  return `${sure}${wrongSeventh} ${history(library, code)}${neighbors}`.replace(/\s+/g, ' ').trim();
}
