/** The parts of a migration list's row that need no other row: names, addresses, who is insured, what is wrong with it. */
import type { IncomingOf } from '../claims/incoming.ts';
import type { IncomingAddress, IncomingContact, IncomingFinding, IncomingName, IncomingRef } from '../claims/incoming-parts.ts';
import { type Said, said } from '../kernel/said.ts';
import type { Row } from './csv-table.ts';
import { entryOf, type Fields, readDate } from './read-values.ts';
import { finding } from './source-file.ts';

export type Part = { readonly row: Row; readonly chart: string; readonly patient: IncomingRef };

export const PERSON_COLUMNS =
  'chart last_name first_name middle_name suffix birth_date death_date sex ssn street street2 city state zip home_phone mobile_phone work_phone email language guarantor_relationship guarantor_last_name guarantor_first_name guarantor_birth_date';
export const COVERAGE_COLUMNS =
  'payer payer_id member_id group relationship subscriber_last_name subscriber_first_name subscriber_birth_date subscriber_sex from to';
export const APPOINTMENT_COLUMNS =
  'appointment_date appointment_time appointment_minutes appointment_provider appointment_location appointment_reason';
export const BALANCE_COLUMNS = 'balance_date patient_balance insurance_balance balance_payer balance_words';

export const RELATIONSHIPS: Readonly<Record<string, 'self' | 'spouse' | 'child' | 'other'>> = {
  self: 'self',
  patient: 'self',
  '18': 'self',
  s: 'self',
  spouse: 'spouse',
  husband: 'spouse',
  wife: 'spouse',
  '01': 'spouse',
  child: 'child',
  son: 'child',
  daughter: 'child',
  '19': 'child',
  other: 'other',
  g8: 'other',
};

export const nameFrom = (fields: Fields, prefix: string): IncomingName => {
  const [last, first] = [fields.text(`${prefix}last_name`, 200), fields.text(`${prefix}first_name`, 200)];
  const [middle, suffix] = prefix === '' ? [fields.text('middle_name', 200), fields.text('suffix', 40)] : [];
  return {
    use: 'official',
    ...(last === undefined ? {} : { last }),
    ...(first === undefined ? {} : { first }),
    ...(middle === undefined ? {} : { middle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
};

export function addressesOf(fields: Fields): readonly IncomingAddress[] {
  const lines = [fields.text('street', 200), fields.text('street2', 200)].filter((line) => line !== undefined);
  const [city, state, zip] = [fields.text('city', 100), fields.text('state', 60), fields.text('zip', 20)];
  if (lines.length === 0 && city === undefined && zip === undefined) return [];
  return [
    {
      use: 'home',
      lines,
      ...(city === undefined ? {} : { city }),
      ...(state === undefined ? {} : { state }),
      ...(zip === undefined ? {} : { zip }),
    },
  ];
}

export const contactsOf = (row: Row): readonly IncomingContact[] =>
  (
    [
      ['home', 'home_phone'],
      ['mobile', 'mobile_phone'],
      ['work', 'work_phone'],
      ['email', 'email'],
    ] as const
  ).flatMap(([kind, column]) => (row.get(column) === '' ? [] : [{ kind, value: row.get(column).slice(0, 200) }]));

export function guarantorOf(row: Row, fields: Fields) {
  if (row.get('guarantor_last_name') === '') return undefined;
  const relationship = entryOf(
    { self: 'self', spouse: 'spouse', parent: 'parent' } as const,
    row.get('guarantor_relationship').toLowerCase(),
  );
  const birthDate = fields.date('guarantor_birth_date', readDate);
  return {
    relationship: relationship ?? ('other' as const),
    name: nameFrom(fields, 'guarantor_'),
    ...(birthDate === undefined ? {} : { birthDate }),
  };
}

export function subscriberOf(fields: Fields, column: (name: string) => string): IncomingOf<'coverage'>['subscriber'] {
  const name = nameFrom(fields, column('subscriber_'));
  const birthDate = fields.date(column('subscriber_birth_date'), readDate);
  if (name.last === undefined && birthDate === undefined) return undefined;
  const sex = fields.text(column('subscriber_sex'), 20)?.slice(0, 1).toUpperCase();
  return {
    ...(name.last === undefined ? {} : { name }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(sex === 'F' || sex === 'M' ? { sex } : {}),
  };
}

export const notKnown = (row: Row, column: string, message: Said): IncomingFinding =>
  finding('value-must-be-known', 'warning', { message, path: row.heading(column) });

export const noChart = (row: Row): IncomingFinding =>
  finding('row-must-have-a-chart-number', 'error', {
    message: said('The row has no chart number: nobody can say later whose it was. Give it one, and load the list again.'),
    path: row.heading('chart'),
  });

export const wrongAmount = (row: Row, column: string): IncomingFinding =>
  finding('amount-must-be-certain', 'error', {
    message: said('This amount can be read in two ways or none. Write it as 1234.50, $1,234.50, (12.00) or -12.00.'),
    path: row.heading(column),
  });

export const noBalanceDate = (row: Row): IncomingFinding =>
  finding('opening-balance-must-have-its-day', 'error', {
    message: said(
      'The balance has no day that can be read. Its age counts from the day of the original service: give it as YYYY-MM-DD.',
    ),
    path: row.heading('balance_date'),
  });
