import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type IncomingItem, incomingRecordSchema } from '../claims/incoming.ts';
import { inEnglish } from '../kernel/said.ts';
import { csvItems } from './read-csv.ts';
import { noteItems } from './note-records.ts';
import type { Items, SourceFile } from './source-file.ts';

const SENDER = { system: 'Old system', timeZone: 'America/New_York' };
const fileOf = (content: string | Buffer, name = 'list.csv'): SourceFile => ({
  name,
  open: async function* () {
    yield Buffer.from(content);
  },
});
const onDisk = (path: string): SourceFile => fileOf(readFileSync(path), path);

async function all(items: Items): Promise<readonly IncomingItem[]> {
  const found: IncomingItem[] = [];
  for await (const group of items) found.push(...group);
  return found;
}
const list = (text: string | Buffer) => all(csvItems(fileOf(text), SENDER, 'patients'));
const table = (text: string | Buffer) => all(csvItems(fileOf(text), SENDER, 'csv'));

/** 'patient patients/P1', 'opening-balance 1250', 'fault 3 code (path)'. */
const shown = (items: readonly IncomingItem[]): readonly string[] =>
  items.flatMap((item) => {
    if (item.kind === 'notice') return [];
    if (item.kind === 'fault')
      return [
        `fault ${item.place.line ?? '-'} ${item.finding.code}${item.finding.path === undefined ? '' : ` (${item.finding.path})`}`,
      ];
    if (item.kind === 'opening-balance') return [`${item.owedBy} owes ${item.cents} since ${item.asOf}`];
    if (item.kind === 'control-total') return [`total ${item.of} ${item.count ?? item.cents}`];
    return [`${item.kind} ${item.keys[0]}`];
  });
const notices = (items: readonly IncomingItem[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'notice' ? [inEnglish(item.said)] : []));

const HEAD =
  'chart,last_name,first_name,birth_date,balance_date,patient_balance,insurance_balance,primary_payer,total_rows,total_patients\n';

test('a row of a migration list becomes a person, a coverage and what is open', async () => {
  const items = await list(
    'Acct #;Last Name;First Name;DOB;Sex;Primary Insurance;Primary Policy #;Appt Date;Appt Time;DOS;Pt Balance;Ins Balance\n' +
      '7001;Roe;Jane;3/4/1980;F;Sample Health;ABC123;12/1/2026;2:30 PM;2026-08-01;"1,234.50";(12.00)\n' +
      '7001;Roe;Jane;3/4/1980;F;Sample Health;ABC123;;;2026-09-01;-;$5\n',
  );
  assert.deepEqual(shown(items), [
    'patient patients/7001',
    'payer payers/sample health',
    'coverage coverages/7001|primary|sample health|',
    'appointment appointments/7001|12/1/2026|2:30 PM',
    'patient owes 123450 since 2026-08-01',
    'payer owes -1200 since 2026-08-01',
    'coverage coverages/7001|primary|sample health|',
    'payer owes 500 since 2026-09-01',
  ]);
  for (const item of items) if (item.kind !== 'fault' && item.kind !== 'notice') incomingRecordSchema.parse(item);
  assert.ok(notices(items).includes('The column “Pt Balance” was taken for patient_balance.'));
});

test('control totals that do not agree stop the whole file', async () => {
  const rows = '1,Roe,Jane,1980-03-04,2026-08-01,10.00,,,,\n2,Doe,John,1981-03-04,2026-08-02,5.00,2.50,Sample,,\n';
  const good = await list(`${HEAD}${rows}TOTAL,,,,,15.00,2.50,,2,2\n`);
  assert.deepEqual(shown(good).slice(-2), ['total patients 2', 'total opening-balances 1750']);
  const short = await list(`${HEAD}${rows}TOTAL,,,,,15.00,2.51,,2,2\n`);
  assert.deepEqual(shown(short), ['fault 4 control-totals-must-agree (insurance balances)']);
  const lost = await list(`${HEAD}${rows}TOTAL,,,,,,,,3,2\n`);
  assert.deepEqual(shown(lost), ['fault 4 control-totals-must-agree (rows)']);
});

test('an amount that can be read in two ways is refused at its place', async () => {
  const items = await list(`${HEAD}1,Roe,Jane,1980-03-04,2026-08-01,"1.234,50",,,,\n2,Doe,John,1981-03-04,,7.00,,,,\n`);
  assert.deepEqual(shown(items), [
    'patient patients/1',
    'fault 2 amount-must-be-certain (patient_balance)',
    'patient patients/2',
    'fault 3 opening-balance-must-have-its-day (balance_date)',
  ]);
});

test('a balance that does not say who owes it stops the file', async () => {
  const items = await list('chart,last_name,first_name,birth_date,Balance\n1,Roe,Jane,1980-03-04,10.00\n');
  assert.deepEqual(shown(items), ['fault 1 balance-must-say-who-owes-it (Balance)']);
});

test('one chart number for two people is refused, and the first stays', async () => {
  const items = await list(
    'chart,last_name,first_name,birth_date\n1,Roe,Jane,1980-03-04\n1,Poe,Edgar,1809-01-19\n,No,Body,1980-01-01\n',
  );
  assert.deepEqual(shown(items), [
    'patient patients/1',
    'fault 3 chart-must-be-one-person (chart)',
    'fault 4 row-must-have-a-chart-number (chart)',
  ]);
});

test('missing, doubled and shifted headings are told for what they are', async () => {
  assert.deepEqual(shown(await list('chart,last_name\n1,Roe\n')), ['fault - table-must-have-its-headings']);
  assert.deepEqual(shown(await list('chart,MRN,last_name,first_name,birth_date\n1,2,Roe,Jane,1980-01-01\n')), [
    'fault 1 heading-must-stand-once (chart)',
  ]);
  const shifted = await list('Patients of the old practice\n\nchart,last_name,first_name,birth_date\n1,Roe,Jane,1980-01-01\n');
  assert.deepEqual(shown(shifted), ['patient patients/1']);
  assert.ok(notices(shifted).includes('The headings stand in line 3; what is above them was left out.'));
  assert.deepEqual(shown(await list('1,Roe,Jane,1980-01-01\n')), ['fault - table-must-have-its-headings']);
});

test('ragged rows are refused one by one', async () => {
  const items = await list(
    'chart,last_name,first_name,birth_date\n1,Roe,Jane\n2,Roe,Jane,1980-01-01,extra\n3,Roe,Jane,1980-01-01,\n,,,\n',
  );
  assert.deepEqual(shown(items), [
    'fault 2 row-must-fit-its-headings',
    'fault 3 row-must-fit-its-headings',
    'patient patients/3',
  ]);
});

test('hostile headings and texts stay text', async () => {
  const items = await list(
    'chart,last_name,first_name,birth_date,__proto__,constructor,primary_relationship,primary_payer\n' +
      `1,"<script>alert(1)</script>",=HYPERLINK("x"),1980-01-01,polluted,x,__proto__,constructor\n`.replace(
        '=HYPERLINK("x")',
        '"=HYPERLINK(""x"")"',
      ),
  );
  const [patient] = items.filter((item) => item.kind === 'patient');
  assert.equal(patient?.names[0]?.last, '<script>alert(1)</script>');
  assert.equal(patient?.names[0]?.first, '=HYPERLINK("x")');
  assert.equal(({} as { polluted?: string }).polluted, undefined);
  const [coverage] = items.filter((item) => item.kind === 'coverage');
  assert.equal(coverage?.relationship, undefined);
});

test('what is text and still no note is not taken as the words of a visit', async () => {
  const files: readonly (readonly [content: string, form: RegExp])[] = [
    ['ISA*00*          *00*          *ZZ*A', /an X12 file/],
    ['{"resourceType": "Bundle"}', /a JSON file/],
    ['[\n {"resourceType"', /a JSON file/],
    ['{\\rtf1\\ansi Seen today}', /an RTF document/],
    ['<!DOCTYPE html><p>Seen today', /a web page/],
  ];
  for (const [content, form] of files) {
    const [fault] = await all(noteItems(fileOf(content, 'a.txt'), SENDER));
    assert.ok(fault?.kind === 'fault' && fault.finding.code === 'file-must-be-a-note-or-a-table', content);
    assert.match(inEnglish(fault.finding.message), form);
  }
  const note = await all(noteItems(fileOf('[x] Isadora was seen. <b> {…}', 'a.txt'), SENDER));
  assert.ok(note.some((item) => item.kind === 'document'));
});

test('encodings are known for certain or refused', async () => {
  const text = 'chart,last_name,first_name,birth_date\n1,Müller,José,1980-01-01\n';
  const last = async (bytes: Buffer): Promise<string> => {
    const items = await list(bytes);
    const patient = items.find((item) => item.kind === 'patient');
    return patient?.kind === 'patient' ? (patient.names[0]?.last ?? '') : shown(items).join();
  };
  assert.equal(await last(Buffer.from(text)), 'Müller');
  assert.equal(await last(Buffer.from(`\ufeff${text}`)), 'Müller');
  assert.equal(await last(Buffer.from(`\ufeff${text}`, 'utf16le')), 'Müller');
  assert.equal(await last(Buffer.from(text, 'utf16le')), 'Müller');
  assert.equal(await last(Buffer.from(text, 'latin1')), 'Müller');
  assert.match(notices(await list(Buffer.from(text, 'latin1'))).join(), /Windows-1252/);
  const mixed = Buffer.concat([Buffer.from(text), Buffer.from('2,Müller,Ana,1980-01-01\n', 'latin1')]);
  assert.equal(await last(mixed), 'fault 3 file-must-have-one-encoding');
  assert.equal(await last(Buffer.from([0x50, 0x4b, 3, 4, 0, 0])), 'fault - file-must-be-text');
  assert.equal(await last(Buffer.alloc(0)), 'fault - file-must-hold-something');
});

test('a table with older headings of the same export is known, in any order of its columns', async () => {
  const items = await table(
    'PATIENT,DESCRIPTION,CODE,ENCOUNTER,DATE,REASONCODE,COST,REASONDESCRIPTION\np1,Throat culture,117015009,e1,2015-01-12,,1,\n'.replace(
      'COST',
      'BASE_COST',
    ),
  );
  assert.deepEqual(shown(items), ['procedure procedures/p1|e1|117015009|2015-01-12']);
  const visits = await table(
    'Id,DATE,PATIENT,CODE,ENCOUNTERCLASS,DESCRIPTION\ne1,2015-01-13T01:30:00Z,p1,185345009,wellness,Visit\n',
  );
  const [visit] = visits.filter((item) => item.kind === 'encounter');
  assert.equal(visit?.from, '2015-01-12', 'the day of the practice, not of Greenwich');
  assert.equal(visit?.class, 'AMB');
});

test('a note names its patient or waits for one', async () => {
  const note =
    '# Visit note\n**Patient:** Roe, Jane A.   DOB: 03/04/1980 | MRN: 7001\nDate of service: 2026-11-02\nProvider: Ann Lee, MD\n\nPatient: I feel tired.\n\nASSESSMENT\nHypertension.\n\nElectronically signed by Ann Lee, MD on 11/02/2026 at 3:04 PM\n';
  const items = await all(noteItems(fileOf(note.replace('Patient: I feel tired.', 'Tired.'), 'note.md'), SENDER));
  assert.deepEqual(
    items.map((item) => item.kind),
    ['patient', 'encounter', 'document'],
  );
  const document = items.find((item) => item.kind === 'document');
  assert.equal(document?.kind === 'document' && document.signedBy?.display, 'Ann Lee, MD');
  const unclear = await all(noteItems(fileOf(note, 'note.md'), SENDER));
  assert.equal(
    unclear.find((item) => item.kind === 'patient'),
    undefined,
    'two values for one label are none',
  );
  const bare = await all(noteItems(fileOf('Just a story.'), SENDER));
  const visit = bare.find((item) => item.kind === 'encounter');
  assert.deepEqual(visit?.kind === 'encounter' ? visit.findings.map((f) => f.code) : [], [
    'note-must-name-its-patient',
    'note-must-name-its-day',
    'note-must-name-its-provider',
    'note-must-be-signed',
  ]);
});

test('a note that says where the visit was names that place; a part of the body is none', async () => {
  const placesOf = async (line: string): Promise<readonly (string | undefined)[]> => {
    const items = await all(
      noteItems(fileOf(`Patient: Roe, Jane   DOB: 1980-03-04\n${line}\n\nASSESSMENT\nHypertension.\n`), SENDER),
    );
    return items.flatMap((item) => (item.kind === 'encounter' ? item.locations.map(({ display }) => display) : []));
  };
  assert.deepEqual(await placesOf('Facility: Elm Street Clinic'), ['Elm Street Clinic']);
  assert.deepEqual(await placesOf('Place: Elm Street Clinic'), ['Elm Street Clinic']);
  assert.deepEqual(await placesOf('Location: left knee'), []);
  assert.deepEqual(await placesOf('Place of service: 11'), []);
  assert.deepEqual(await placesOf('Place: Elm Street   Facility: Oak Street'), [], 'two values are none');
});

const data = process.env['CLAIMWRIGHT_DATA'] ?? '';
const skip = existsSync(data) ? false : 'CLAIMWRIGHT_DATA is not set';

test('each row of the sample exports is a record or a fault', { skip }, async () => {
  const rows = { records: 0, faults: 0 };
  for (const folder of ['synthetic/synthea_csv', 'notes/aci-bench', 'notes/mts-dialog']) {
    for (const name of readdirSync(join(data, folder)).filter((n) => n.endsWith('.csv'))) {
      const items = await all(csvItems(onDisk(join(data, folder, name)), SENDER, 'csv'));
      for (const item of items) {
        if (item.kind === 'fault') rows.faults += 1;
        else if (item.kind !== 'notice') {
          rows.records += 1;
          incomingRecordSchema.parse(item);
        }
      }
      const lines = new Set(
        items.flatMap((i) => (i.kind === 'notice' ? [] : [i.kind === 'fault' ? i.place.line : i.source.place.line])),
      );
      assert.ok(lines.size > 0, name);
      if (process.env['SHOW'] !== undefined)
        console.log(
          name,
          lines.size,
          shown(items)
            .filter((s) => s.startsWith('fault'))
            .slice(0, 3),
          notices(items).slice(0, 2),
        );
    }
  }
  assert.ok(rows.records > 13_000);
});
