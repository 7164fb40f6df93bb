/**
 * ICD-10-CM: releases by effective range, and the look-up by date of service that explains itself. Codes are kept
 * without the dot; questions may carry it. The publisher's files are read in `files/`.
 */
import { type Citation, isWithin } from '../kernel/effective.ts';
import { assert } from '../kernel/result.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type Icd10Row = {
  /** Without the dot, upper case. */
  readonly code: string;
  /** False for a header: a category or subcategory that must be divided further to be billed. */
  readonly billable: boolean;
  /** The official long title. */
  readonly title: string;
};

/** One dated edition. ICD-10-CM changes on 1 October and may change on 1 April, so the range is the key, not the year. */
export type Icd10Release = {
  readonly system: 'icd10cm';
  /** 'ICD-10-CM FY2026' and the like: what a decision pins. */
  readonly release: string;
  readonly from: PlainDate;
  /** Last day in force. */
  readonly to: PlainDate;
  /** Of the file the rows were read from. */
  readonly sha256?: string;
  /** How we know that these rows hold in this range. */
  readonly basis: Citation['basis'];
  /** True when the rows are the whole edition: only then does absence prove that there is no such code. */
  readonly complete: boolean;
  /** In the official order: a header stands before all codes below it. */
  readonly rows: readonly Icd10Row[];
};

export type Icd10Near = Icd10Row;

type Icd10Asked = {
  /** Without the dot. */
  readonly code: string;
  /** With the dot, as people read it. */
  readonly display: string;
  /** One sentence for a person: what the answer means and what to do next. */
  readonly explanation: string;
  readonly basis: Citation['basis'];
  /** False when absence proves nothing: the starter set, or a date no loaded release covers. */
  readonly complete: boolean;
};

export type Icd10Answer = Icd10Asked &
  (
    | { readonly kind: 'billable'; readonly title: string; readonly release: string; readonly path: readonly Icd10Near[] }
    | {
        readonly kind: 'header';
        readonly title: string;
        readonly release: string;
        readonly path: readonly Icd10Near[];
        readonly children: readonly Icd10Near[];
      }
    | {
        readonly kind: 'not-on-date';
        readonly title: string;
        readonly inForce: readonly { readonly from: PlainDate; readonly to: PlainDate }[];
        readonly near: readonly Icd10Near[];
      }
    | { readonly kind: 'unknown'; readonly near: readonly Icd10Near[] }
  );

/** Undotted, upper case: shape only. The second character may be a letter since FY2026 (QA0). */
const CODE = /^[A-Z][0-9A-Z]{2,6}$/;

/** 'E11.621', ' e11621 ' → 'E11621'. Shape is not checked here. */
const bareIcd10 = (text: string): string => text.trim().replace('.', '').toUpperCase();

/** 'E11621' → 'E11.621'. */
const dottedIcd10 = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

type Loaded = {
  readonly release: Icd10Release;
  readonly byCode: ReadonlyMap<string, Icd10Row>;
  /** Where each code stands in the rows. */
  readonly positions: ReadonlyMap<string, number>;
  /** Answers for codes that are there, kept once given: they do not depend on the day within the release. */
  readonly answers: Map<string, Icd10Answer>;
};

const NEAR_LIMIT = 6;

const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && a.split('').toSorted().join() === b.split('').toSorted().join();

/** 0 for a neighbour one would have meant first: one character off, two swapped, then the same category. */
function nearness(asked: string, code: string): number | undefined {
  if (code.startsWith(asked) || asked.startsWith(code)) return 0;
  if (asked.length === code.length) {
    let different = 0;
    for (let i = 0; i < asked.length; i += 1) if (asked[i] !== code[i]) different += 1;
    if (different === 1) return 1;
    if (different === 2 && sameLetters(asked, code)) return 1;
  }
  return asked.slice(0, 3) === code.slice(0, 3) ? 2 : undefined;
}

function nearTo(asked: string, rows: readonly Icd10Row[]): readonly Icd10Near[] {
  const found: { readonly row: Icd10Row; readonly rank: number }[] = [];
  for (const row of rows) {
    const rank = nearness(asked, row.code);
    if (rank !== undefined) found.push({ row, rank: rank * 2 + (row.billable ? 0 : 1) });
  }
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, NEAR_LIMIT)
    .map(({ row }) => row);
}

/** The nearest headers above, category first, then the code itself. */
function pathOf(loaded: Loaded, row: Icd10Row): readonly Icd10Near[] {
  const path: Icd10Near[] = [];
  for (let length = 3; length < row.code.length; length += 1) {
    const above = loaded.byCode.get(row.code.slice(0, length));
    if (above !== undefined) path.push(above);
  }
  return [...path, row];
}

/**
 * The codes one level below a header, a placeholder X between being no level of its own. Rows are in the official
 * order, so all that starts with a code follows it.
 */
function childrenOf({ release, byCode, positions }: Loaded, code: string): readonly Icd10Near[] {
  const children: Icd10Near[] = [];
  let last: string | undefined;
  for (let i = (positions.get(code) ?? release.rows.length) + 1; i < release.rows.length; i += 1) {
    const row = release.rows[i];
    if (row === undefined || !row.code.startsWith(code)) break;
    if (last !== undefined && row.code.startsWith(last)) continue;
    last = row.code;
    children.push(byCode.get(row.code) ?? row);
  }
  return children;
}

const words = (rows: readonly Icd10Near[]): string => rows.map((row) => dottedIcd10(row.code)).join(', ');

export type Icd10LookUp = {
  readonly releaseOn: (on: PlainDate) => Icd10Release | undefined;
  readonly answer: (code: string, on: PlainDate) => Icd10Answer;
};

/**
 * Look-up by date of service over any number of releases. Ranges must not overlap.
 * Exact answers are one map access; near codes are searched only for a code that is not there.
 */
export function icd10LookUp(releases: readonly Icd10Release[]): Icd10LookUp {
  const sorted = releases.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  sorted.forEach((release, i) => {
    const next = sorted[i + 1];
    assert(release.from <= release.to, 'a release must end on or after the day it begins');
    assert(next === undefined || release.to < next.from, 'releases must not overlap');
  });
  // The starter set serves two fiscal years with one table: rows shared by two releases are indexed once.
  const indexes = new Map<readonly Icd10Row[], Pick<Loaded, 'byCode' | 'positions'>>();
  const loaded = sorted.map((release): Loaded => {
    const index = indexes.get(release.rows) ?? {
      byCode: new Map(release.rows.map((row) => [row.code, row])),
      positions: new Map(release.rows.map((row, position) => [row.code, position])),
    };
    indexes.set(release.rows, index);
    return { release, ...index, answers: new Map() };
  });
  const loadedOn = (on: PlainDate): Loaded | undefined => {
    for (const each of loaded) if (isWithin(on, each.release.from, each.release.to)) return each;
    return undefined;
  };
  return {
    releaseOn: (on) => loadedOn(on)?.release,
    answer: (text, on) => {
      const here = loadedOn(on);
      // Most are asked for as they are written here, again and again.
      const known = here?.answers.get(text);
      if (known !== undefined) return known;
      const code = bareIcd10(text);
      const row = here?.byCode.get(code);
      return here !== undefined && row !== undefined ? answerFound(here, row) : answerAbsent({ code, on, here, loaded });
    },
  };
}

function answerFound(here: Loaded, row: Icd10Row): Icd10Answer {
  const answer = here.answers.get(row.code) ?? explainFound(here, row);
  here.answers.set(row.code, answer);
  return answer;
}

function explainFound(here: Loaded, row: Icd10Row): Icd10Answer {
  const { release, basis, complete } = here.release;
  const display = dottedIcd10(row.code);
  const found = { code: row.code, display, title: row.title, release, basis, complete, path: pathOf(here, row) };
  if (row.billable) return { ...found, kind: 'billable', explanation: `${display} is billable in ${release}.` };
  const children = childrenOf(here, row.code);
  return {
    ...found,
    kind: 'header',
    children,
    explanation: `${display} is a heading in ${release} and cannot be billed: choose one of the codes below it${
      children.length === 0 ? '' : ` (${words(children.slice(0, 10))})`
    }.`,
  };
}

type Absent = {
  readonly code: string;
  readonly on: PlainDate;
  readonly here: Loaded | undefined;
  readonly loaded: readonly Loaded[];
};

function answerAbsent({ code, on, here, loaded }: Absent): Icd10Answer {
  const display = CODE.test(code) ? dottedIcd10(code) : code;
  const elsewhere = loaded.filter(({ byCode }) => byCode.has(code));
  const near = CODE.test(code) ? nearTo(code, (here ?? loaded.at(-1))?.release.rows ?? []) : [];
  const asked = { code, display, near, basis: here?.release.basis ?? 'house', complete: here?.release.complete ?? false };
  const first = elsewhere[0];
  if (first !== undefined) {
    const ranges = elsewhere.map(({ release }) => ({ from: release.from, to: release.to }));
    const known = ranges.map(({ from, to }) => `${from} to ${to}`).join(', ');
    return {
      ...asked,
      kind: 'not-on-date',
      title: first.byCode.get(code)?.title ?? '',
      inForce: ranges,
      explanation:
        here === undefined
          ? `No loaded release covers ${on}; ${display} is in the releases of ${known}. Install the release of that date.`
          : `${display} is not in force on ${on}: it is in the releases of ${known}. Choose the code that was valid on the date of service.`,
    };
  }
  return { ...asked, kind: 'unknown', explanation: explainUnknown(display, CODE.test(code), { here, on, near }) };
}

function explainUnknown(
  display: string,
  shaped: boolean,
  { here, on, near }: { here: Loaded | undefined; on: PlainDate; near: readonly Icd10Near[] },
): string {
  if (!shaped) return `"${display}" has not the shape of an ICD-10-CM code: a letter, then two to six letters or digits.`;
  if (here === undefined) return `No loaded release covers ${on}. Install the release of that date.`;
  const neighbours = near.length === 0 ? '' : ` Near it: ${words(near)}.`;
  return here.release.complete
    ? `There is no ${display} in ${here.release.release}.${neighbours}`
    : `${display} is not in the starter set, which holds frequent codes only: install the full release to know.${neighbours}`;
}
