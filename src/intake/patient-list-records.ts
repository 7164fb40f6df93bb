/**
 * Rows of a migration list → patients, coverages, appointments and opening balances. A patient may have several rows, one for
 * each open balance; the first describes the person.
 */
import type { IncomingItem, IncomingRecord } from '../claims/incoming.ts';
import type { IncomingFinding, IncomingRef } from '../claims/incoming-parts.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import type { Row } from './csv-table.ts';
import {
  APPOINTMENT_COLUMNS,
  BALANCE_COLUMNS,
  COVERAGE_COLUMNS,
  PERSON_COLUMNS,
  RELATIONSHIPS,
  addressesOf,
  contactsOf,
  guarantorOf,
  nameFrom,
  noBalanceDate,
  noChart,
  notKnown,
  subscriberOf,
  wrongAmount,
  type Part,
} from './patient-list-parts.ts';
import { isTotalRow } from './patient-list-totals.ts';
import { entryOf, type Fields, fieldsOf, readAmount, readDate, readTime } from './read-values.ts';
import { faultIn, finding, headOf, type Sender, sha256Of, type SourceFile } from './source-file.ts';

/** What the rows so far have shown; kept in memory: a short text for each chart. */
export class PatientList {
  readonly #file: SourceFile;
  readonly #sender: Sender;
  /** Chart → who it is, by hash. */
  readonly #people = new Map<string, string>();
  readonly #payers = new Set<string>();
  readonly #balances = new Map<string, number>();

  constructor(file: SourceFile, sender: Sender) {
    this.#file = file;
    this.#sender = sender;
  }

  /** Records and faults of one row; nothing for a row of totals. */
  read(row: Row): readonly IncomingItem[] {
    if (isTotalRow(row)) return [];
    const fields = fieldsOf(row);
    const chart = fields.text('chart', 30);
    const who = `${row.get('last_name')}|${row.get('first_name')}|${row.get('birth_date')}`.toLowerCase();
    const fault = chart === undefined ? noChart(row) : this.#anotherPerson(chart, who, row);
    if (chart === undefined || fault !== undefined) return [this.#fault(row, fault ?? noChart(row))];
    const isFirst = !this.#people.has(chart);
    this.#people.set(chart, sha256Of(who).slice(0, 16));
    const patient: IncomingRef = { key: `patients/${chart}` };
    return [
      ...(isFirst ? [this.#person(chart, row, fields)] : []),
      ...(['primary', 'secondary'] as const).flatMap((rank) => this.#coverage(rank, { row, chart, patient })),
      ...this.#appointment({ row, chart, patient }),
      ...this.#openBalances({ row, chart, patient }),
    ];
  }

  #fault(row: Row, found: IncomingFinding): IncomingItem {
    return faultIn(this.#file, { line: row.line, finding: found }, 'record');
  }

  #anotherPerson(chart: string, who: string, row: Row): IncomingFinding | undefined {
    const known = this.#people.get(chart);
    if (known === undefined || known === sha256Of(who).slice(0, 16)) return undefined;
    return finding('chart-must-be-one-person', 'error', {
      message: said(
        'This chart number stands in an earlier row with another name or birth date. Decide whose it is, and correct the list.',
      ),
      path: row.heading('chart'),
    });
  }

  /** The hash is over this part of the row: the same person with another balance has not changed. */
  #head(
    type: string,
    id: string,
    at: { readonly row: Row; readonly columns: string; readonly findings: readonly IncomingFinding[] },
  ) {
    const content = JSON.stringify(at.columns.split(' ').map((column) => at.row.get(column)));
    return headOf(this.#file, this.#sender, { type, id, line: at.row.line, content, findings: at.findings });
  }

  #person(chart: string, row: Row, fields: Fields): IncomingRecord {
    const ssn = row.get('ssn').replace(/\D/g, '');
    const guarantor = guarantorOf(row, fields);
    const sex = row.get('sex').toUpperCase();
    const birthDate = fields.date('birth_date', readDate);
    const deathDate = fields.date('death_date', readDate);
    const language = fields.text('language', 35);
    const known = /^(f|m|female|male|u|unknown|)$/i.test(sex);
    if (!known) fields.findings.push(notKnown(row, 'sex', said('The sex was left open: it is neither F nor M.')));
    return {
      kind: 'patient',
      ...this.#head('patients', chart, { row, columns: PERSON_COLUMNS, findings: fields.findings }),
      identifiers: [
        { type: 'chart', value: chart },
        ...(ssn.length === 9 || ssn.length === 4 ? [{ type: 'ssn' as const, value: ssn.slice(-4) }] : []),
      ],
      names: [nameFrom(fields, '')],
      ...(birthDate === undefined ? {} : { birthDate }),
      ...(deathDate === undefined ? {} : { deathDate }),
      isDeceased: row.get('death_date') !== '',
      sex: sex.startsWith('F') ? 'F' : sex.startsWith('M') ? 'M' : 'U',
      addresses: addressesOf(fields),
      contacts: contactsOf(row),
      ...(language === undefined ? {} : { language }),
      ...(guarantor === undefined ? {} : { guarantor }),
    };
  }

  #coverage(rank: 'primary' | 'secondary', { row, chart, patient }: Part): readonly IncomingItem[] {
    const column = (name: string): string => `${rank}_${name}`;
    const payerName = row.get(column('payer'));
    if (payerName === '' && row.get(column('payer_id')) === '' && row.get(column('member_id')) === '') return [];
    const fields = fieldsOf(row);
    const payer = this.#payer(payerName, row.get(column('payer_id')), row);
    const [from, to] = [fields.date(column('from'), readDate), fields.date(column('to'), readDate)];
    const memberId = fields.text(column('member_id'), 80);
    const group = fields.text(column('group'), 80);
    const relationship = entryOf(RELATIONSHIPS, row.get(column('relationship')).toLowerCase());
    if (relationship === undefined && row.get(column('relationship')) !== '')
      fields.findings.push(
        notKnown(row, column('relationship'), said('The relationship was left open: it is not self, spouse, child or other.')),
      );
    const subscriber = subscriberOf(fields, column);
    const id = [chart, rank, payer?.name ?? '', row.get(column('from'))].join('|').slice(0, 200);
    const columns = COVERAGE_COLUMNS.split(' ').map(column).join(' ');
    return [
      ...(payer?.record ?? []),
      {
        kind: 'coverage',
        ...this.#head('coverages', id, { row, columns, findings: fields.findings }),
        patient,
        status: 'active',
        ...(payer === undefined ? {} : { payer: payer.ref }),
        order: rank === 'primary' ? 1 : 2,
        ...(memberId === undefined ? {} : { memberId }),
        ...(relationship === undefined ? {} : { relationship }),
        ...(subscriber === undefined ? {} : { subscriber }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(group === undefined ? {} : { groupNumber: group }),
        codes: [],
      },
    ];
  }

  /** A payer is told once, under its name as it is written, case aside. */
  #payer(name: string, electronicId: string, row: Row) {
    if (name === '' && electronicId === '') return undefined;
    const known = (name === '' ? electronicId : name).toLowerCase().slice(0, 150);
    const ref = { key: `payers/${known}`, ...(name === '' ? {} : { display: name.slice(0, 300) }) };
    const record: IncomingRecord = {
      kind: 'payer',
      ...headOf(this.#file, this.#sender, {
        type: 'payers',
        id: known,
        line: row.line,
        content: `${known}|${electronicId}`,
        findings: [],
      }),
      identifiers: electronicId === '' ? [] : [{ type: 'payer', value: electronicId.slice(0, 200) }],
      addresses: [],
      contacts: [],
      name: (name === '' ? electronicId : name).slice(0, 300),
    };
    const isNew = !this.#payers.has(known);
    this.#payers.add(known);
    return { name: known, ref, record: isNew ? [record] : [] };
  }

  #appointment({ row, chart, patient }: Part): readonly IncomingItem[] {
    if (row.get('appointment_date') === '') return [];
    const fields = fieldsOf(row);
    const on = fields.date('appointment_date', readDate);
    const time = readTime(row.get('appointment_time'));
    if (time === undefined && row.get('appointment_time') !== '')
      fields.findings.push(notKnown(row, 'appointment_time', said('The time was left open: write it as 14:30 or 2:30 PM.')));
    const minutes = /^\d{1,4}$/.test(row.get('appointment_minutes')) ? Number(row.get('appointment_minutes')) : undefined;
    const named = (column: string) => fields.text(column, 300);
    const [provider, location, reason] = [
      named('appointment_provider'),
      named('appointment_location'),
      fields.text('appointment_reason', 500),
    ];
    return [
      {
        kind: 'appointment',
        ...this.#head('appointments', [chart, row.get('appointment_date'), row.get('appointment_time')].join('|'), {
          row,
          columns: APPOINTMENT_COLUMNS,
          findings: fields.findings,
        }),
        patient,
        status: 'booked',
        ...(on === undefined ? {} : { on }),
        ...(time === undefined ? {} : { time }),
        ...(minutes === undefined || minutes < 1 || minutes > 1440 ? {} : { minutes }),
        ...(provider === undefined ? {} : { practitioner: { display: provider } }),
        ...(location === undefined ? {} : { location: { display: location } }),
        ...(reason === undefined ? {} : { reason }),
      },
    ];
  }

  #openBalances({ row, chart, patient }: Part): readonly IncomingItem[] {
    return (['patient', 'insurance'] as const).flatMap((part): readonly IncomingItem[] => {
      const column = `${part}_balance`;
      const text = row.get(column);
      if (text === '') return [];
      const amount = readAmount(text);
      if (amount === undefined) return [this.#fault(row, wrongAmount(row, column))];
      if (amount === 0) return [];
      const asOf = readDate(row.get('balance_date'));
      if (asOf === undefined) return [this.#fault(row, noBalanceDate(row))];
      const fields = fieldsOf(row);
      const words = fields.text('balance_words', 300);
      const payerName = row.get('balance_payer') || row.get('primary_payer');
      const payer = part === 'insurance' ? this.#payer(payerName, row.get('primary_payer_id'), row) : undefined;
      return [
        ...(payer?.record ?? []),
        {
          kind: 'opening-balance',
          ...this.#head('opening-balances', this.#balanceId(chart, asOf, part), {
            row,
            columns: BALANCE_COLUMNS,
            findings: fields.findings,
          }),
          patient,
          cents: amount,
          owedBy: part === 'patient' ? 'patient' : 'payer',
          ...(payer === undefined ? {} : { payer: payer.ref }),
          asOf,
          ...(words === undefined ? {} : { words }),
        },
      ];
    });
  }

  /** Two balances of one day are two: they are numbered in the order of the list. */
  #balanceId(chart: string, asOf: PlainDate, part: string): string {
    const name = `${chart}|${asOf}|${part}`;
    const n = (this.#balances.get(name) ?? 0) + 1;
    this.#balances.set(name, n);
    return `${name}|${n}`;
  }
}
