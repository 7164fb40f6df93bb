/**
 * Who may bill: exclusions (OIG's LEIE) and the registry of providers (NPPES). Layouts described, not at hand in full.
 * An exclusion without an NPI is told by name and birth date and never by the NPI of zeros.
 * Source: OIG, LEIE record layout; CMS, NPPES data dissemination code values.
 */
import type { PlainDate } from '../../kernel/plain-date.ts';
import { columnImporter } from './csv-cells.ts';
import { type Importer, tallyOf, WEB_PAGE } from './file-reader.ts';
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

/** The full list: 18 columns by name. Exact duplicates stand in it and mean nothing. Facts: 'latest', the youngest exclusion in it. */
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
  read: (cell, facts) => {
    const from = compactDate(cell('from'));
    if (from === undefined) return 'the date of exclusion is no date';
    if (from > (facts['latest'] ?? '')) facts['latest'] = from;
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

/** The dissemination file: 330 columns by name, all quoted, of which nine are read. Facts of the first taxonomy only. Nothing is kept of a line. */
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
});

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (of: unknown, name: string): string => {
  const value = isObject(of) ? of[name] : undefined;
  return typeof value === 'string' ? value.trim() : '';
};
const listOf = (of: Json, name: string): readonly Json[] => {
  const value = of[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

/** One record as the registry's interface returns it. */
function recordRow(record: Json): RegistryRow | string {
  const { number } = record;
  const npi = typeof number === 'number' ? String(number) : textOf(record, 'number');
  const type = textOf(record, 'enumeration_type');
  const { basic } = record;
  if (!/^\d{10}$/.test(npi)) return 'the number must have ten digits';
  if (type !== 'NPI-1' && type !== 'NPI-2') return 'the enumeration type must be NPI-1 or NPI-2';
  const taxonomies = listOf(record, 'taxonomies');
  const main = taxonomies.find((one) => one['primary'] === true) ?? taxonomies[0];
  const place = listOf(record, 'addresses').find((one) => one['address_purpose'] === 'LOCATION');
  const person = [textOf(basic, 'first_name'), textOf(basic, 'last_name')].filter((part) => part !== '').join(' ');
  const isReactivated = textOf(basic, 'reactivation_date') !== '';
  const deactivated = compactDate(textOf(basic, 'deactivation_date').replaceAll('-', ''));
  return {
    npi,
    kind: type === 'NPI-2' ? 'organization' : 'person',
    name: type === 'NPI-2' ? textOf(basic, 'organization_name') : person,
    taxonomy: textOf(main, 'code'),
    state: textOf(place, 'state'),
    ...(deactivated === undefined || isReactivated ? {} : { deactivated }),
  };
}

function recordsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(recordsIn);
  if (!isObject(value)) return [];
  return 'results' in value ? listOf(value, 'results') : 'number' in value ? [value] : [];
}

/** More than any answer of the registry, which gives two hundred records at most. */
const RECORDS_BYTES_MAX = 64 * 1024 * 1024;

/**
 * Records as the NPPES interface returns them (version 2.1): an answer with `results`, a list of answers, or records alone.
 * Source: NPPES NPI Registry API, from memory; the sample at hand when this was written is not part of the project.
 */
export const registryRecordsFile: Importer<RegistryRow> = (take) => {
  const tally = tallyOf(take, (row: RegistryRow) => row.npi);
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const readAll = (): void => {
    const decoder = new TextDecoder();
    const text = `${pieces.map((piece) => decoder.decode(piece, { stream: true })).join('')}${decoder.decode()}`;
    if (/^\s*</.test(text)) return tally.fail('file-must-not-be-a-web-page', WEB_PAGE);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return tally.fail('file-must-be-well-formed', 'The file is no JSON, or is cut off. Ask the registry again.');
    }
    const said = isObject(value) ? listOf(value, 'Errors').map((one) => textOf(one, 'description')) : [];
    if (said.length > 0)
      return tally.fail('file-must-be-well-formed', `The registry answered with an error: ${said.join('; ')}.`);
    recordsIn(value).forEach((record, at) => {
      const row = recordRow(record);
      if (typeof row === 'string') tally.reject(at + 1, row);
      else tally.accept(row, at + 1);
    });
  };
  return {
    write: (piece) => {
      bytes += piece.length;
      if (bytes <= RECORDS_BYTES_MAX) pieces.push(piece.slice());
    },
    end: () => {
      if (bytes > RECORDS_BYTES_MAX)
        tally.fail('file-must-be-well-formed', 'The file is larger than any answer of the registry.');
      else readAll();
      return tally.end();
    },
  };
};

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
