/**
 * Procedure codes: HCPCS Level II is known by table and date; CPT and CDT numbers are recognized by shape only, since
 * their tables belong to the AMA and the ADA and are installed by the licensed operator.
 */
import { type Citation, isWithin } from '../kernel/effective.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type HcpcsRow = {
  readonly code: string;
  /** The official long title. */
  readonly title: string;
  readonly from: PlainDate;
  /** Last day; absent while open. */
  readonly to?: PlainDate;
  /** Our own words for it, for search. */
  readonly words: readonly string[];
};

export type HcpcsRelease = {
  readonly system: 'hcpcs';
  readonly release: string;
  /** Where the rows come from: 'read' in the official file of the date, 'memory' when we only believe they still hold. */
  readonly basis: Citation['basis'];
  /** True when the rows are the whole of Level II: only then does absence prove that there is no such code. */
  readonly complete: boolean;
  readonly rows: readonly HcpcsRow[];
};

type HcpcsAsked = {
  readonly code: string;
  /** One sentence for a person: what the answer means and what to do next. */
  readonly explanation: string;
  readonly basis: Citation['basis'];
  readonly complete: boolean;
};

export type HcpcsAnswer = HcpcsAsked &
  (
    | {
        readonly kind: 'valid';
        readonly title: string;
        readonly from: PlainDate;
        readonly to?: PlainDate;
        readonly release: string;
      }
    | { readonly kind: 'not-on-date'; readonly title: string; readonly from: PlainDate; readonly to?: PlainDate }
    | {
        readonly kind: 'unknown-by-licence';
        readonly system: 'cpt' | 'cdt';
        /** An installed table carries the number: it exists, though its words are not here. */
        readonly isCarried: boolean;
        /** Numbers of installed tables that one may have meant. */
        readonly near: readonly string[];
      }
    | { readonly kind: 'unknown'; readonly near: readonly { readonly code: string; readonly title: string }[] }
    | { readonly kind: 'wrong-shape' }
  );

export type ProcedureShape = 'cpt' | 'cdt' | 'hcpcs' | 'icd10cm' | 'none';

/**
 * Which system a code has the shape of: five digits or four digits and a letter are CPT's, D and four digits CDT's, another
 * letter and four digits Level II's. A diagnosis typed into the procedure column is named as such.
 * Source: CMS, HCPCS coding general information; DESIGN §6 for the licences.
 */
export function procedureShape(text: string): ProcedureShape {
  if (/^\d{4}[0-9A-Z]$/.test(text)) return 'cpt';
  if (/^D\d{4}$/.test(text)) return 'cdt';
  if (/^[A-Z]\d{4}$/.test(text)) return 'hcpcs';
  return /^[A-Z](?:\d[0-9A-Z]|[A-Z]\d)(\.?[0-9A-Z]{1,4})?$/.test(text) ? 'icd10cm' : 'none';
}

const OWNER = {
  cpt: 'CPT is licensed by the American Medical Association',
  cdt: 'CDT is licensed by the American Dental Association',
};

const byLicence = (code: string, system: 'cpt' | 'cdt'): HcpcsAnswer => ({
  kind: 'unknown-by-licence',
  system,
  code,
  basis: 'house',
  complete: false,
  isCarried: false,
  near: [],
  explanation: `${code} has the shape of a ${system.toUpperCase()} code. ${OWNER[system]}: its tables are installed by the licensed operator, so nothing more is known here.`,
});

/** One digit off, or two neighbours swapped. */
function isNear(a: string, b: string): boolean {
  const off = [0, 1, 2, 3, 4].filter((i) => a[i] !== b[i]);
  const [first = 0, second = 0] = off;
  return off.length === 1 || (off.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]);
}

/** Look-up by date of service. Exact answers are one map access. */
export function hcpcsLookUp(release: HcpcsRelease): (code: string, on: PlainDate) => HcpcsAnswer {
  const byCode = new Map(release.rows.map((row) => [row.code, row]));
  const { basis, complete } = release;
  return (text, on) => {
    const code = text.trim().toUpperCase();
    const row = byCode.get(code);
    if (row !== undefined) return answerRow(row, on, release);
    const shape = procedureShape(code);
    if (shape === 'cpt' || shape === 'cdt') return byLicence(code, shape);
    if (shape !== 'hcpcs') {
      const looksLike = shape === 'icd10cm' ? ' It looks like a diagnosis: move it to the diagnoses.' : '';
      const explanation = `"${code}" has not the shape of a procedure code: five characters, such as G0439 or 99213.${looksLike}`;
      return { kind: 'wrong-shape', code, basis: 'house', complete: true, explanation };
    }
    const near = release.rows
      .filter((other) => isNear(code, other.code))
      .map((other) => ({ code: other.code, title: other.title }));
    const neighbours = near.length === 0 ? '' : ` Near it: ${near.map((other) => other.code).join(', ')}.`;
    const known = complete
      ? `There is no ${code} in ${release.release}.`
      : `${code} is not in the starter set, which holds frequent codes only: install the full release to know.`;
    return { kind: 'unknown', code, basis, complete, near, explanation: `${known}${neighbours}` };
  };
}

function answerRow(row: HcpcsRow, on: PlainDate, { release, basis, complete }: HcpcsRelease): HcpcsAnswer {
  const range = { from: row.from, ...(row.to === undefined ? {} : { to: row.to }) };
  const asked = { code: row.code, title: row.title, basis, complete, ...range };
  if (isWithin(on, row.from, row.to)) {
    return { ...asked, kind: 'valid', release, explanation: `${row.code} is in force on ${on} (${release}).` };
  }
  const until = row.to === undefined ? '' : ` to ${row.to}`;
  const explanation = `${row.code} is not in force on ${on}: our table has it from ${row.from}${until}. Choose the code of that date.`;
  return { ...asked, kind: 'not-on-date', explanation };
}
