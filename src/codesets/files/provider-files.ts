/**
 * Who may bill: exclusions (OIG's LEIE) and the registry of providers (NPPES). Layouts described, not at hand in full.
 * An exclusion without an NPI is told by name and birth date and never by the NPI of zeros.
 * Source: OIG, LEIE record layout; CMS, NPPES data dissemination code values.
 */
import type { PlainDate } from '../../kernel/plain-date.ts';
import { columnImporter } from './csv-cells.ts';
import type { Importer } from './file-reader.ts';
import { compactDate } from './hcpcs-files.ts';

export type ExclusionRow = {
  /** Absent for who has none in the list. */
  readonly npi?: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly business: string;
  readonly state: string;
  /** Section of the act: '1128a1' … */
  readonly type: string;
  readonly from: PlainDate;
  /** The day it ended. */
  readonly reinstated?: PlainDate;
};

type ExclusionColumn = 'npi' | 'lastName' | 'firstName' | 'business' | 'state' | 'type' | 'from' | 'reinstated';

/** The full list and its monthly supplements: 18 columns by name. Exact duplicates stand in it and mean nothing. */
export const exclusionFile: Importer<ExclusionRow> = columnImporter<ExclusionRow, ExclusionColumn>({
  separator: ',',
  columns: {
    npi: /^NPI$/,
    lastName: /^LASTNAME$/,
    firstName: /^FIRSTNAME$/,
    business: /^BUSNAME$/,
    state: /^STATE$/,
    type: /^EXCLTYPE$/,
    from: /^EXCLDATE$/,
    reinstated: /^REINDATE$/,
  },
  isRow: (cells) => cells.length >= 18 && (cells[0] ?? '').trim() !== 'LASTNAME',
  read: (cell) => {
    const from = compactDate(cell('from'));
    if (from === undefined) return 'the date of exclusion is no date';
    const npi = cell('npi');
    if (!/^\d{10}$/.test(npi)) return 'the NPI must have ten digits, zeros for none';
    const reinstated = compactDate(cell('reinstated'));
    return [
      {
        ...(npi === '0000000000' ? {} : { npi }),
        lastName: cell('lastName'),
        firstName: cell('firstName'),
        business: cell('business'),
        state: cell('state'),
        type: cell('type'),
        from,
        ...(reinstated === undefined ? {} : { reinstated }),
      },
    ];
  },
});

export type RegistryRow = {
  readonly npi: string;
  readonly kind: 'person' | 'organization';
  readonly name: string;
  readonly taxonomy: string;
  readonly state: string;
  /** Present while the number is deactivated. */
  readonly deactivated?: PlainDate;
};

type RegistryColumn = 'npi' | 'type' | 'organization' | 'last' | 'first' | 'state' | 'taxonomy' | 'deactivated' | 'reactivated';

const slashDate = (text: string): PlainDate | undefined => {
  const [, month = '', day = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  return compactDate(`${year}${month}${day}`);
};

/** The dissemination file: 330 columns by name, all quoted. Facts of the first taxonomy only. */
export const registryFile: Importer<RegistryRow> = columnImporter<RegistryRow, RegistryColumn>({
  separator: ',',
  columns: {
    npi: /^NPI$/,
    type: /^ENTITY TYPE CODE$/,
    organization: /^PROVIDER ORGANIZATION NAME/,
    last: /^PROVIDER LAST NAME/,
    first: /^PROVIDER FIRST NAME$/,
    state: /^PROVIDER BUSINESS PRACTICE LOCATION ADDRESS STATE/,
    taxonomy: /^HEALTHCARE PROVIDER TAXONOMY CODE_1$/,
    deactivated: /^NPI DEACTIVATION DATE$/,
    reactivated: /^NPI REACTIVATION DATE$/,
  },
  isRow: (cells) => /^\d{10}$/.test(cells[0] ?? ''),
  read: (cell) => {
    const type = cell('type');
    const deactivated = cell('reactivated') === '' ? slashDate(cell('deactivated')) : undefined;
    if (type !== '1' && type !== '2' && deactivated === undefined) return 'the entity type must be 1 or 2';
    const kind = type === '2' ? 'organization' : 'person';
    const name =
      kind === 'organization' ? cell('organization') : [cell('first'), cell('last')].filter((part) => part !== '').join(' ');
    return [
      {
        npi: cell('npi'),
        kind,
        name,
        taxonomy: cell('taxonomy'),
        state: cell('state'),
        ...(deactivated === undefined ? {} : { deactivated }),
      },
    ];
  },
  key: (row) => row.npi,
});

/**
 * The check digit of an NPI: Luhn over the ten digits with the prefix 80840, whose part of the sum is 24.
 * Source: CMS, Requirements for National Provider Identifier and NPI check digit (45 CFR 162.406).
 */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  let sum = 24;
  for (let at = 0; at < 10; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    const weighted = at % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
