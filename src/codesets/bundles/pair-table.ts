/**
 * Pairs of procedures (NCCI PTP), millions of them: codes numbered once, for each first code its second codes sorted, and
 * beside each what the edit says. A pair is found by two hashes and a search among some hundreds.
 */
import { assert } from '../../kernel/result.ts';
import { isWithin } from '../../kernel/effective.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { PtpRow } from '../files/ncci-files.ts';
import { type BundleHead, type OpenBundle, writeBundle } from './bundle.ts';
import { type TableShape, openTable, writeTable } from './table.ts';
import { readTexts, writeTexts } from './texts.ts';
import { openBundle } from './bundle.ts';
import { expectOk } from '../../kernel/result.ts';

/** Numbers of codes take 15 bits, of rows 23: together 53, which a float holds exactly. */
const CODES_MAX = 32_768;
const ROWS_MAX = 8_388_608;
const CODE_SHAPE: TableShape<{ readonly code: string }> = { key: (row) => row.code, columns: { code: 'text' } };

class Growing {
  #values = new Uint32Array(1024);
  length = 0;
  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }
  at(index: number): number {
    return this.#values[index] ?? 0;
  }
}

/** Numbers names in the order in which they are met. */
function numbering(): { readonly of: (name: string) => number; readonly names: () => readonly string[] } {
  const numbers = new Map<string, number>();
  return {
    of: (name) => {
      const known = numbers.get(name) ?? numbers.size;
      numbers.set(name, known);
      return known;
    },
    names: () => [...numbers.keys()],
  };
}

export type PairWriter = {
  readonly take: (row: PtpRow) => void;
  readonly finish: (head: Omit<BundleHead, 'rows'>) => Uint8Array;
};

/** Takes the rows of all parts of one setting, one by one; memory is sixteen bytes a pair. */
export function pairWriter(): PairWriter {
  const codes = numbering();
  const reasons = numbering();
  const periods = numbering();
  const ones = new Growing();
  const twos = new Growing();
  const says = new Growing();
  const whens = new Growing();
  return {
    take: (row) => {
      ones.push(codes.of(row.columnOne));
      twos.push(codes.of(row.columnTwo));
      says.push(reasons.of(row.rationale) * 16 + row.modifier);
      whens.push(periods.of(`${row.from ?? ''} ${row.to ?? ''}`));
    },
    finish: (head) => {
      const names = codes.names();
      const count = ones.length;
      assert(names.length < CODES_MAX && count < ROWS_MAX, 'pairs must fit the numbers kept for codes and rows');
      assert(
        periods.names().length < 65_536 && reasons.names().length < 4096,
        'pairs must fit the numbers kept for periods and reasons',
      );
      const sorted = names.toSorted();
      const place = new Map(sorted.map((name, i) => [name, i]));
      const rank = names.map((name) => place.get(name) ?? 0);
      const order = new Float64Array(count);
      for (let i = 0; i < count; i += 1) {
        order[i] = ((rank[ones.at(i)] ?? 0) * CODES_MAX + (rank[twos.at(i)] ?? 0)) * ROWS_MAX + i;
      }
      order.sort();
      const start = new Uint32Array(sorted.length + 1);
      const two = new Uint16Array(count);
      const say = new Uint16Array(count);
      const when = new Uint16Array(count);
      for (let i = 0; i < count; i += 1) {
        const composed = order[i] ?? 0;
        const row = composed % ROWS_MAX;
        const pair = (composed - row) / ROWS_MAX;
        two[i] = pair % CODES_MAX;
        say[i] = says.at(row);
        when[i] = whens.at(row);
        const one = (pair - (pair % CODES_MAX)) / CODES_MAX;
        start[one + 1] = i + 1;
      }
      for (let i = 1; i < start.length; i += 1) start[i] = Math.max(start[i] ?? 0, start[i - 1] ?? 0);
      const index = writeTable({ ...head, kind: 'codes' }, CODE_SHAPE, { rows: sorted.map((code) => ({ code })) });
      return writeBundle(
        { ...head, rows: count },
        {
          codes: index,
          start,
          two,
          say,
          when,
          ...writeTexts('reason', reasons.names()),
          ...writeTexts('period', periods.names()),
        },
      );
    },
  };
}

export type PairEdit = {
  readonly columnOne: string;
  readonly columnTwo: string;
  readonly modifier: PtpRow['modifier'];
  readonly rationale: string;
  /** 'unknown' when the file gives no effective date: it then holds for the file's own quarter. */
  readonly from: PlainDate | 'unknown';
  readonly to?: PlainDate;
};

export type PairTable = {
  readonly head: BundleHead;
  /** The edit that holds on a date with `one` in column 1; a pair that never held (indicator 9) is no edit. */
  readonly edit: (one: string, two: string, on: PlainDate) => PairEdit | undefined;
  /** Every row as it was read, indicator 9 too, in the order of its codes. */
  readonly rows: () => Iterable<PtpRow>;
};

const definedDays = (
  period: { readonly from: PlainDate | undefined; readonly to: PlainDate | undefined } | undefined,
): Pick<PtpRow, 'from' | 'to'> => ({
  ...(period?.from === undefined ? {} : { from: period.from }),
  ...(period?.to === undefined ? {} : { to: period.to }),
});

const MODIFIERS: readonly PtpRow['modifier'][] = [0, 1];

export function openPairs(bundle: OpenBundle): PairTable {
  const inner = bundle.u8('codes');
  const codes = openTable(expectOk(openBundle(inner.slice().buffer), 'the codes of the pairs'), CODE_SHAPE);
  const [start, two, say, when] = [bundle.u32('start'), bundle.u16('two'), bundle.u16('say'), bundle.u16('when')];
  const reasons = readTexts(bundle, 'reason');
  const words = Array.from({ length: reasons.length }, (_, i) => reasons.text(i));
  const periodTexts = readTexts(bundle, 'period');
  const periods = Array.from({ length: periodTexts.length }, (_, i) => {
    const [from = '', to = ''] = periodTexts.text(i).split(' ');
    return { from: from === '' ? undefined : (from as PlainDate), to: to === '' ? undefined : (to as PlainDate) };
  });
  const firstOf = (one: number, wanted: number): number => {
    let low = start[one] ?? 0;
    let high = start[one + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((two[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    head: bundle.head,
    rows: function* () {
      for (let one = 0; one < codes.length; one += 1) {
        for (let at = start[one] ?? 0; at < (start[one + 1] ?? 0); at += 1) {
          const says = say[at] ?? 0;
          yield {
            columnOne: codes.key(one),
            columnTwo: codes.key(two[at] ?? 0),
            modifier: (says % 16) as PtpRow['modifier'],
            rationale: reasons.text(says >> 4),
            ...definedDays(periods[when[at] ?? 0]),
          };
        }
      }
    },
    edit: (oneCode, twoCode, on) => {
      const one = codes.find(oneCode);
      const wanted = one < 0 ? -1 : codes.find(twoCode);
      if (wanted < 0) return undefined;
      const end = start[one + 1] ?? 0;
      for (let at = firstOf(one, wanted); at < end && two[at] === wanted; at += 1) {
        const period = periods[when[at] ?? 0];
        const modifier = MODIFIERS[(say[at] ?? 0) % 16];
        if (modifier === undefined || period === undefined || !isWithin(on, period.from, period.to)) continue;
        return {
          columnOne: oneCode,
          columnTwo: twoCode,
          modifier,
          rationale: words[(say[at] ?? 0) >> 4] ?? '',
          from: period.from ?? 'unknown',
          ...(period.to === undefined ? {} : { to: period.to }),
        };
      }
      return undefined;
    },
  };
}
