/** The `codes` command as an operator uses it: files in, a status, answers, exit codes. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { addendaText, codesHome, KNEES, orderText } from './sample-code-files.ts';

const { home, put, run } = codesHome();
after(() => rmSync(home, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PTP = [
  'A notice of the owner',
  'Column 1\tColumn 2\t*=prior to 1996\tEffective\tDeletion\tModifier\tRationale',
  'G0101\tG0102\t\t20200101\t*\t1\tMade up',
  'G0101\tG0103\t\t20200101\t20201231\t0\tMade up',
].join('\r\n');
const GPCI = [
  'A heading,,,,,,',
  'Medicare Administrative Contractor (MAC),State,Locality Number,Locality Name,2026 PW GPCI,2026 PE GPCI,2026 MP GPCI',
  '04412,TX,18,HOUSTON*,1.014,1.003,1.409',
].join('\n');

test('an empty installation says so and answers from the starter set', async () => {
  const status = await run('status', '--on', '2026-03-04');
  assert.equal(status.exit, 0);
  assert.match(status.printed, /Nothing is installed\. This is the starter set/);
  const shown = await run('show', 'I10', '--on', '2026-03-04');
  assert.deepEqual([shown.exit, /starter set/.test(shown.printed)], [0, true]);
});

test('a ZIP file, a compressed file and a plain one are installed; what is not taken is told', async () => {
  const zip = put(
    'Code Descriptions.zip',
    zipSync({ 'folder/icd10cm_order_2026.txt': bytes(orderText(KNEES)), 'folder/readme.pdf': bytes('x') }),
  );
  const pairs = put('ccipra-v320r0-f1.txt.gz', gzipSync(PTP));
  const prices = put('GPCI2026.csv', GPCI);
  const zips = put('ZIP5_JAN2026.txt', `TX770010441218R     0${' '.repeat(54)}20261\r\n`);
  const { exit, printed, said } = await run('install', '--from', zip, pairs, prices, zips, put('holiday.jpg', 'x'), '--excerpt');
  assert.equal(exit, 0, printed);
  assert.match(printed, /installed {2}ICD-10-CM FY2026 \(an excerpt\): 6 rows, from 2025-10-01 to 2026-09-30/);
  assert.match(printed, /installed {2}NCCI PTP practitioner 2026 Q1 \(an excerpt\): 2 rows/);
  assert.match(said, /not taken: holiday\.jpg: no set of ours/);
  assert.match(said, /not taken: readme\.pdf: it is a text about the files/);
});

test('the status names files, their hashes, what is in force and what is out of date', async () => {
  const { exit, printed } = await run('status', '--on', '2026-03-04');
  assert.equal(exit, 0);
  assert.match(printed, /in force {2}ICD-10-CM FY2026\n {10}2025-10-01 to 2026-09-30; 6 rows, an excerpt; importer checked/);
  assert.match(printed, /Code Descriptions\.zip!folder\/icd10cm_order_2026\.txt {2}sha256 [0-9a-f]{16}…/);
  assert.doesNotMatch(printed, /Out of date/);
  assert.match((await run('status', '--on', '2027-01-01')).printed, /Out of date on 2027-01-01, install .*: gpci, icd10cm,/);
  const json = JSON.parse((await run('status', '--on', '2027-01-01', '--json')).printed) as {
    readonly outOfDate: readonly string[];
  };
  assert.deepEqual(json.outOfDate, ['gpci', 'icd10cm', 'ptp-practitioner', 'zip-locality']);
});

test('a code is shown with its place, its neighbors and why it is not valid; 1 is the exit of what is not known', async () => {
  const good = await run('show', 's83.207a', '--on', '2026-03-04');
  assert.equal(good.exit, 0);
  assert.match(good.printed, /S83\.207A is billable in ICD-10-CM FY2026\./);
  assert.match(good.printed, /Under:\n {4}S83 .*\n {6}S83\.2 /);
  assert.match(good.printed, /Beside it:\n {4}\+ S83\.207D/);
  const seventh = await run('show', 'S83.207B', '--on', '2026-03-04');
  assert.deepEqual([seventh.exit, /seventh character must be A, D/.test(seventh.printed)], [1, true]);
  const heading = await run('show', 'S83.2', '--on', '2026-03-04');
  assert.match(heading.printed, /S83\.2 is a heading .* cannot be billed/);
  const believed = await run('show', 'S83.207A', '--on', '2027-03-04');
  assert.match(believed.printed, /FY2027 \(starter set\)\.\n {2}This rests on our belief/);
  const later = await run('show', 'S83.207A', '--on', '2030-03-04');
  assert.match(later.printed, /No loaded release covers 2030-03-04; S83\.207A is in the releases of 2025-10-01 to 2026-09-30/);
  const procedure = await run('show', '73350', '--on', '2026-03-04');
  assert.equal(procedure.exit, 1);
  assert.match(procedure.printed, /73350/);
  const npi = await run('show', '1234567893');
  assert.deepEqual([npi.exit, /check digit is right/.test(npi.printed)], [0, true]);
  assert.equal((await run('show', '1234567890')).exit, 1);
  const json = JSON.parse((await run('show', 'I10', '--on', '2026-03-04', '--json')).printed) as {
    readonly answers: readonly { readonly system: string; readonly answer: { readonly kind: string } }[];
  };
  assert.deepEqual(
    json.answers.map(({ system, answer }) => [system, answer.kind]),
    [['diagnosis', 'billable']],
  );
});

test('a search finds by words, within the system and the number asked for', async () => {
  const found = await run('search', 'torn', 'meniscus', 'left', 'knee', '--on', '2026-03-04');
  assert.match(found.printed, /^\+ S83\.207A {2}Unspecified tear/);
  const json = JSON.parse((await run('search', 'htn', '--on', '2026-03-04', '--limit', '1', '--json')).printed) as {
    readonly rows: readonly { readonly display: string; readonly system: string }[];
  };
  assert.deepEqual([json.rows[0]?.display, json.rows.filter(({ system }) => system === 'icd10cm').length], ['I10', 1]);
  assert.deepEqual(await run('search', 'zzzzqqq', '--on', '2026-03-04'), {
    exit: 1,
    printed: 'Nothing is found among the codes loaded for 2026-03-04.',
    said: '',
  });
  assert.equal((await run('search', 'knee', '--system', 'cpt')).exit, 2);
  assert.equal((await run('search', 'knee', '--limit', '0')).exit, 2);
});

test('a pair and a ZIP code are answered by their tables of the date', async () => {
  const held = await run('pair', 'g0102', 'G0101', '--on', '2026-03-04');
  assert.equal(held.exit, 0);
  assert.match(held.printed, /practitioner: G0102 is not paid beside G0101; a modifier may say .*since 2020-01-01/);
  assert.match(held.printed, /outpatient: no table of pairs is installed for 2026-03-04/);
  assert.equal((await run('pair', 'G0101', 'G0103', '--on', '2026-03-04')).exit, 1, 'an edit that ended holds no more');
  const place = await run('zip', '77001', '--on', '2026-03-04');
  assert.deepEqual(
    [place.exit, place.printed],
    [0, '77001: carrier 04412, locality 18, TX; HOUSTON: work 1.014, practice 1.003, malpractice 1.409'],
  );
  assert.equal((await run('zip', '00000', '--on', '2026-03-04')).exit, 1);
});

test('an update of April is made from the edition and its changes, and the two are compared', async () => {
  const changes = addendaText([
    ['Delete', 'I10', 1, 'Essential (primary) hypertension'],
    ['Add', 'I10', 0, 'Essential (primary) hypertension'],
    ['Add', 'I101', 1, 'Made-up hypertension'],
    ['Revise from', 'S83207D', 1, 'Unspecified tear of unspecified meniscus, current injury, left knee, subsequent encounter'],
    ['Revise to', 'S83207D', 1, 'Another title'],
  ]);
  const { exit, printed } = await run('install', '--from', put('icd10cm-order-addenda-April-2026.txt', changes));
  assert.equal(exit, 0, printed);
  assert.match(printed, /ICD-10-CM FY2026 \(April update\) \(an excerpt\): 7 rows, from 2026-04-01 to 2026-09-30/);
  assert.match((await run('show', 'I10', '--on', '2026-03-31')).printed, /I10 is billable in ICD-10-CM FY2026\./);
  assert.match((await run('show', 'I10', '--on', '2026-04-01')).printed, /I10 is a heading .* \(I10\.1\)/);
  const diff = await run('diff', '2026-03-31', '2026-04-01');
  assert.equal(
    diff.printed,
    [
      'ICD-10-CM FY2026 → ICD-10-CM FY2026 (April update): 1 added, 0 deleted, 2 revised.',
      'added    I10.1  Made-up hypertension',
      'revised  I10 (now a heading)  Essential (primary) hypertension',
      'revised  S83.207D  Unspecified tear of unspecified meniscus, current injury, left knee, subsequent encounter → Another title',
    ].join('\n'),
  );
  const json = JSON.parse((await run('diff', '2026-03-31', '2026-04-01', '--json')).printed) as {
    readonly added: readonly object[];
  };
  assert.equal(json.added.length, 1);
  assert.equal((await run('diff', '2020-01-01', '2026-04-01')).exit, 2);
});

test('changes of another edition are refused, and so are changes without their edition', async () => {
  const strange = addendaText([['Delete', 'Z99999', 1, 'Not there']]);
  const refused = await run('install', '--from', put('icd10cm-order-addenda-April-2026.txt', strange));
  assert.equal(refused.exit, 1);
  assert.match(refused.printed, /1 of 1 changes do not fit ICD-10-CM FY2026 \(delete Z99999\)/);
  const early = await run('install', '--from', put('icd10cm-order-addenda-April-2023.txt', strange));
  assert.match(early.printed, /Install the edition in force on 2023-03-31 first/);
  assert.match((await run('show', 'I10', '--on', '2026-04-01')).printed, /heading/, 'the update before them still answers');
});

const NPPES_HEAD =
  '"NPI","Entity Type Code","Replacement NPI","Provider Organization Name (Legal Business Name)","Provider Last Name (Legal Name)","Provider First Name","Provider Business Practice Location Address State Name","Healthcare Provider Taxonomy Code_1","NPI Deactivation Date","NPI Reactivation Date"';
const NPPES = [
  NPPES_HEAD,
  '"1234567893","1","","","DOE","JO","TX","207Q00000X","",""',
  '"1245319599","2","","CLINIC","","","OK","207Q00000X","",""',
  '"1679576722","","","","","","","","01/02/2020",""',
].join('\n');
const RECORD = {
  result_count: 1,
  results: [
    {
      number: '1245319599',
      enumeration_type: 'NPI-2',
      basic: { organization_name: 'CLINIC BY THE LAKE', status: 'A' },
      taxonomies: [
        { code: '208D00000X', primary: false },
        { code: '207R00000X', primary: true },
      ],
      addresses: [
        { address_purpose: 'MAILING', state: 'TX' },
        { address_purpose: 'LOCATION', state: 'OK' },
      ],
    },
  ],
};

test('a licensee’s own texts are shown: CPT, reasons and remarks', async () => {
  const { exit, printed } = await run(
    'install',
    '--from',
    put('cpt/LONGULT.txt', 'A notice\r\n00001\tmade-up words of a licensee\r\n'),
    put('cpt/MEDU.txt', '00001\tshorter\r\n'),
    put('CARC.csv', 'Code,Description,Stop Date\n16,made-up reason,\n999,made-up reason that we do not know,\n'),
    put('RARC.csv', 'Code,Description\nM15,made-up remark\n'),
    '--excerpt',
  );
  assert.equal(exit, 0, printed);
  assert.match((await run('show', '00001')).printed, /00001 {2}made-up words of a licensee\n.*tables of your licence/);
  assert.match(
    (await run('show', '16')).printed,
    /Adjustment reason 16 {2}claim data missing.*\n.*Your licence’s list: made-up reason\n {2}Next:/,
  );
  assert.match((await run('show', '999')).printed, /that we do not know\n {2}Not in our table/);
  assert.match((await run('show', 'M15')).printed, /Your licence’s list: made-up remark/);
});

test('the registry is taken by states, with the numbers that are deactivated; a record of its interface is younger', async () => {
  const file = put('npidata_pfile_20050523-20261108.csv', NPPES);
  const { exit, printed } = await run('install', '--from', file, '--states', 'tx', '--excerpt');
  assert.equal(exit, 0, printed);
  assert.match(printed, /NPPES 2026 \(an excerpt\): 2 rows/);
  assert.match((await run('show', '1234567893', '--on', '2026-11-22')).printed, /Registry: JO DOE, person, 207Q00000X, TX\./);
  assert.match((await run('show', '1679576722', '--on', '2026-11-22')).printed, /deactivated 2020-01-02/);
  const other = await run('show', '1245319599', '--on', '2026-11-22');
  assert.match(other.printed, /not among the loaded part of the registry/);
  assert.equal((await run('install', '--from', put('npi-records.json', JSON.stringify(RECORD)))).exit, 0);
  const asked = await run('show', '1245319599', '--on', '2026-11-22');
  assert.match(asked.printed, /Registry: CLINIC BY THE LAKE, organization, 207R00000X, OK\./);
  assert.equal((await run('install', '--from', file, '--states', 'Texas')).exit, 2);
});

test('tables that carry CPT numbers come only after the AMA’s terms are accepted; unknown words are told', async () => {
  const licensed = await run('install', 'mpfs');
  assert.deepEqual([licensed.exit, licensed.printed], [1, '']);
  assert.match(licensed.said, /American Medical Association.*--accept-ama-terms/);
  for (const words of [
    ['install'],
    ['install', 'nosuch'],
    ['frob'],
    [],
    ['show'],
    ['pair', 'G0101'],
    ['zip', '7'],
    ['diff', 'x', 'y'],
  ])
    assert.equal((await run(...words)).exit, 2, words.join(' '));
  assert.equal((await run('show', 'I10', '--on', 'yesterday')).exit, 2);
  assert.match((await run('sources')).printed, /mpfs {15}unverified {2}AMA terms https:/);
});
