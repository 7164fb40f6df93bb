/** Layouts by example: made-up rows of each publisher's form, in any pieces, and files that must not be believed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rvuCsvFile } from './fee-schedule-files.ts';
import { type Importer, readRows } from './file-reader.ts';
import { HCPCS_COLUMNS, hcpcsFixedWidthFile } from './hcpcs-files.ts';
import { columnImporter } from './csv-cells.ts';
import { icd10IndexFile } from './icd10cm-index.ts';
import { icd10OrderFile } from './icd10cm-order.ts';
import { icd10TabularFile } from './icd10cm-tabular.ts';
import { zipNineFile } from './locality-files.ts';
import { addOnTextFile, mueCsvFile, ptpFile } from './ncci-files.ts';
import { exclusionFile, registryFile } from './provider-files.ts';
import { scaled } from './scaled-number.ts';
import { cptTextFile, reasonListFile } from './small-table-files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const orderLine = (n: number, code: string, title: string): string =>
  `${String(n).padStart(5, '0')} ${code.padEnd(7)} 1 ${title.slice(0, 60).padEnd(60)} ${title}`;

const TABULAR = `<?xml version="1.0" encoding="utf-8"?><ICD10CM.tabular><version>2027</version>
<chapter><name>19</name><desc>Injury &amp; more (S00-T88)</desc><excludes1><note>birth trauma (P10-P15)</note></excludes1>
<section id="S00-S09"><desc>Injuries to the head (S00-S09)</desc><diag><name>S01</name><desc>Open wound of head</desc>
<sevenChrNote><note>add one</note></sevenChrNote><sevenChrDef><extension char="A">initial encounter</extension><note>of any kind</note>
<extension char="S">sequela</extension></sevenChrDef><diag placeholder="true"><name>S01.0X</name><desc>Made up</desc></diag></diag></section></chapter></ICD10CM.tabular>`;

test('the tabular list keeps notes where they stand, seventh characters, placeholders and the way down', () => {
  const { rows, facts } = readRows(icd10TabularFile, bytes(TABULAR));
  assert.equal(facts['version'], '2027');
  assert.deepEqual(
    rows.map((node) => [node.level, node.name, node.above.join('>'), node.hasChildren]),
    [
      ['chapter', '19', '', false],
      ['section', 'S00-S09', '19', false],
      ['code', 'S01', '19>S00-S09', true],
      ['code', 'S010X', '19>S00-S09>S01', false],
    ],
  );
  assert.equal(rows[0]?.title, 'Injury & more (S00-T88)');
  assert.deepEqual(rows[0]?.notes, [{ kind: 'excludes1', text: 'birth trauma (P10-P15)' }]);
  assert.deepEqual(rows[2]?.sevenths, [
    { char: 'A', words: 'initial encounter of any kind' },
    { char: 'S', words: 'sequela' },
  ]);
  assert.equal(rows[3]?.placeholder, true);
});

test('an index term carries the words above it, its pair, its references and its columns', () => {
  const text = `<ICD10CM.index><version>2027</version><letter><title>D</title><mainTerm><title>Diabetes<nemod>(mellitus)</nemod> type 2</title><code>E11.9</code>
<term level="1"><title>with retinopathy</title><code>E11.3-</code><manif>H36</manif></term><term level="1"><title>see me</title><see>Other</see></term></mainTerm>
<mainTerm><title>Drug</title><cell col="2">T36.0X1</cell><cell col="6">--</cell></mainTerm></letter></ICD10CM.index>`;
  const { rows } = readRows(icd10IndexFile, bytes(text));
  assert.deepEqual(rows, [
    { level: 0, words: ['Diabetes type 2'], nonEssential: '(mellitus)', code: 'E11.9' },
    { level: 1, words: ['Diabetes type 2', 'with retinopathy'], code: 'E11.3-', manifestation: 'H36' },
    { level: 1, words: ['Diabetes type 2', 'see me'], see: 'Other' },
    { level: 0, words: ['Drug'], cells: { '2': 'T36.0X1' } },
  ]);
});

/** 320 columns, of which a test fills a few. */
const hcpcsLine = (at: Readonly<Record<number, string>>): string => {
  const line = ' '.repeat(320).split('');
  for (const [from, text] of Object.entries(at)) text.split('').forEach((letter, i) => (line[Number(from) - 1 + i] = letter));
  return line.join('');
};

test('HCPCS: long texts go on over records, a modifier stands in columns 4 and 5, dates are dates', () => {
  const text = [
    'A disclaimer',
    hcpcsLine({ 1: 'A0021001003', 12: 'x'.repeat(80), 92: 'short', 230: 'C', 269: '20250101', 285: '20251231', 293: 'A' }),
    hcpcsLine({ 1: 'A0021002004', 12: 'yes' }),
    hcpcsLine({ 4: 'A1001007', 12: 'One\u00a0wound' }),
  ].join('\r\n');
  const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const { rows } = readRows(hcpcsFixedWidthFile, latin1);
  assert.deepEqual(
    rows.map((row) => [row.code, row.kind, row.title, row.added, row.terminated]),
    [
      ['A0021', 'procedure', `${'x'.repeat(80)}yes`, '2025-01-01', '2025-12-31'],
      ['A1', 'modifier', 'One wound', undefined, undefined],
    ],
  );
});

test('HCPCS by columns: continuation rows add nothing, a column may be absent', () => {
  const text =
    'HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,TERM DT\nG0105,00100,3,"Long, with comma",Short,20261231\nG0105,00200,4,more,,\n';
  const { rows } = readRows(columnImporter(HCPCS_COLUMNS), bytes(text));
  assert.deepEqual(
    rows.map((row) => [row.code, row.title, row.terminated]),
    [['G0105', 'Long, with comma', '2026-12-31']],
  );
});

test('PTP in seven columns after a notice: periods, an asterisk for before 1996, what never held', () => {
  const text = [
    'A notice\tof several',
    'Column1/Column2 Edits',
    'Column 1\tColumn 2\t*=In existence prior to 1996\tEffective Date\tDeletion Date *=no data\tModifier 0=not allowed 1=allowed 9=not applicable\tPTP Edit Rationale',
    'G0101\tG0102\t*\t19960101\t*\t1\tMade up',
    'G0101\tG0102\t \t20200101\t20200101\t9\tMade up',
    'G0101\tG0103\t\t2020\t*\t1\tMade up',
  ].join('\n');
  const { rows, rejected, facts } = readRows(ptpFile, bytes(text));
  assert.equal(facts['dates'], 'known');
  assert.deepEqual(rows, [
    { columnOne: 'G0101', columnTwo: 'G0102', from: '1996-01-01', modifier: 1, rationale: 'Made up' },
    { columnOne: 'G0101', columnTwo: 'G0102', from: '2020-01-01', to: '2020-01-01', modifier: 9, rationale: 'Made up' },
  ]);
  assert.deepEqual(rejected, [{ line: 6, reason: 'the effective date is no date' }]);
});

test('add-on codes in columns: days of the year, ends of either code, contractors’ own primaries', () => {
  const line = (text: string): string => text.replaceAll('_', ' ');
  const file = [
    'Copyright of somebody',
    line('1G0102_______G0101_______2024001_______'),
    line('1G0102_______G01032025365_2024001_______'.replace('2025365_', '2025365')),
    line('2G0104_______CCCCC_______2020366_______Contractor defined'),
    line('1G0105_______G0101_______xxxxxxx_______'),
  ].join('\r\n');
  const { rows, rejected } = readRows(addOnTextFile, bytes(file));
  assert.deepEqual(rows, [
    { addOn: 'G0102', primary: 'G0101', type: 1, from: '2024-01-01' },
    { addOn: 'G0102', primary: 'G0103', type: 1, from: '2024-01-01', to: '2025-12-31' },
    { addOn: 'G0104', primary: 'CCCCC', type: 2, from: '2020-12-31' },
  ]);
  assert.deepEqual(rejected, [{ line: 5, reason: 'the effective date is no year and day of the year' }]);
});

const MUE_HEAD =
  '"A notice\n\nof several lines",,,\n"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n';

test('MUE: the heading lies over several lines, zero is a limit, an indicator begins with its digit', () => {
  const { rows, rejected } = readRows(
    mueCsvFile,
    bytes(`${MUE_HEAD}E0114,0,3 Date of Service Edit: Clinical,CMS Policy\nE0115,x,3 Date,None\n`),
  );
  assert.deepEqual(rows, [{ code: 'E0114', units: 0, indicator: 3, rationale: 'CMS Policy' }]);
  assert.deepEqual(rejected, [{ line: 7, reason: 'the units must be a whole number' }]);
});

test('exclusions, registry, ZIP+4, a licensee’s texts and a licence’s reasons', () => {
  const leie = `LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,REINDATE,WAIVERDATE,WVRSTATE
DOE,JO,,,X,Y,,0000000000,19600101,1 A ST,B,TX,70000,1128a1,20200115,00000000,00000000,`;
  assert.deepEqual(readRows(exclusionFile, bytes(leie)).rows, [
    { lastName: 'DOE', firstName: 'JO', business: '', state: 'TX', type: '1128a1', from: '2020-01-15' },
  ]);
  const head =
    '"NPI","Entity Type Code","Replacement NPI","Provider Organization Name (Legal Business Name)","Provider Last Name (Legal Name)","Provider First Name","Provider Business Practice Location Address State Name","Healthcare Provider Taxonomy Code_1","NPI Deactivation Date","NPI Reactivation Date"';
  const npi = '"1234567893","1","","","DOE","JO","TX","207Q00000X","",""';
  assert.deepEqual(readRows(registryFile, bytes(`${head}\n${npi}\n`)).rows, [
    { npi: '1234567893', kind: 'person', name: 'JO DOE', taxonomy: '207Q00000X', state: 'TX' },
  ]);
  const zip = `TX700000441211R     11234${' '.repeat(50)}20264`;
  assert.equal(readRows(zipNineFile, bytes(zip)).rows[0]?.plusFour, '1234');
  assert.deepEqual(readRows(cptTextFile, bytes('A notice\r\n00000\tmade-up words of a licensee\r\n')).rows, [
    { code: '00000', title: 'made-up words of a licensee' },
  ]);
  assert.deepEqual(readRows(reasonListFile, bytes('Code,Description,Stop Date\n16,made-up words,2026-01-31\n')).rows, [
    { code: '16', title: 'made-up words', to: '2026-01-31' },
  ]);
});

test('what must not be believed is refused with the reason', () => {
  const shifted = 'HCPCS,MOD,DESCRIPTION,STATUS CODE,WORK RVU\n00000,,,A,1.00,,,,,,,,,,,,,,,,,,,,,,,,,,,\n';
  const table: readonly (readonly [string, Importer<never>, Uint8Array, string, RegExp])[] = [
    [
      'a web page as text',
      icd10OrderFile as Importer<never>,
      bytes('<!DOCTYPE html>\n<html>404</html>'),
      'file-must-not-be-a-web-page',
      /web page/,
    ],
    ['a web page as CSV', mueCsvFile as Importer<never>, bytes('<html>\n404'), 'file-must-not-be-a-web-page', /web page/],
    [
      'a web page as XML',
      icd10TabularFile as Importer<never>,
      bytes('<!DOCTYPE html><html></html>'),
      'file-must-not-be-a-web-page',
      /web page/,
    ],
    ['an empty file', icd10OrderFile as Importer<never>, bytes(''), 'file-must-not-be-empty', /right file/],
    [
      'another layout',
      icd10OrderFile as Importer<never>,
      bytes('code,title\nA00,Cholera\n'),
      'file-must-not-be-empty',
      /right file/,
    ],
    [
      'missing columns',
      rvuCsvFile as Importer<never>,
      bytes(shifted),
      'file-must-have-the-described-columns',
      /nonFacilityHundredths/,
    ],
    ['XML cut off', icd10TabularFile as Importer<never>, bytes(TABULAR.slice(0, -60)), 'file-must-be-well-formed', /cut off/],
    ['XML closed wrongly', icd10IndexFile as Importer<never>, bytes('<a><b></a></b>'), 'file-must-be-well-formed', /closes/],
    [
      'CSV cut off in a cell',
      mueCsvFile as Importer<never>,
      bytes(`${MUE_HEAD}E0114,0,"3 Date`),
      'file-must-be-well-formed',
      /cut off/,
    ],
  ];
  for (const [name, importer, content, code, says] of table) {
    const { fault } = readRows(importer, content);
    assert.equal(fault?.code, code, name);
    assert.match(fault?.message ?? '', says, name);
  }
});

test('a byte order mark, lone line feeds and the end-of-file mark of DOS change nothing', () => {
  const lines = [orderLine(1, 'A000', 'Cholera'), orderLine(2, 'A001', 'Ménière')];
  const expected = readRows(icd10OrderFile, bytes(lines.join('\r\n'))).rows;
  assert.equal(expected.length, 2);
  for (const text of [`\ufeff${lines.join('\n')}\n`, `${lines.join('\r\n')}\r\n\u001a`, `${lines.join('\n')}\u001a`]) {
    const end = readRows(icd10OrderFile, bytes(text));
    assert.deepEqual([end.rows, end.rejectedCount], [expected, 0]);
  }
});

test('law: a file in any pieces gives the same rows as in one', () => {
  const files: readonly (readonly [Importer<never>, Uint8Array])[] = [
    [icd10OrderFile as Importer<never>, bytes([orderLine(1, 'A000', 'Ménière'), orderLine(2, 'A001', 'Two')].join('\r\n'))],
    [mueCsvFile as Importer<never>, bytes(`${MUE_HEAD}E0114,0,3 Date of Service Edit: Clinical,"CMS ""Policy"""\n`)],
    [icd10TabularFile as Importer<never>, bytes(TABULAR)],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }),
      ([importer, whole], sizes) => {
        const rows: unknown[] = [];
        const reader = importer((row) => rows.push(row));
        let at = 0;
        for (const size of sizes) {
          reader.write(whole.subarray(at, at + size));
          at += size;
        }
        reader.write(whole.subarray(at));
        const end = reader.end();
        assert.equal(end.fault, undefined);
        assert.deepEqual(rows, readRows(importer, whole).rows);
      },
    ),
  );
});

test('law: cells come back as they were written, quoted or not, with separators, quotes and line ends within', () => {
  const columns = { a: /^A$/, b: /^B$/, c: /^C$/ };
  const cell = fc.string({ unit: fc.constantFrom('x', '"', ',', '\n', 'é', ' 1'), maxLength: 6 });
  const row = fc.tuple(cell, cell, cell).map((cells) => cells.map((text) => `x${text}x`));
  const written = (text: string, isQuoted: boolean): string =>
    isQuoted || /["\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.boolean(), (rows, isQuoted) => {
      const importer = columnImporter<readonly string[], 'a' | 'b' | 'c'>({
        separator: ',',
        columns,
        isRow: (cells) => (cells[0] ?? '').startsWith('x'),
        read: (of) => [[of('a'), of('b'), of('c')]],
      });
      const lines = rows.map((cells) => cells.map((text) => written(text, isQuoted)).join(','));
      assert.deepEqual(readRows(importer, bytes(`A,B,C\n${lines.join('\n')}\n`)).rows, rows);
    }),
  );
});

test('decimals become whole numbers of their scale, or nothing', () => {
  const table: readonly (readonly [string, number, number | undefined])[] = [
    ['1.30', 2, 130],
    ['.5', 3, 500],
    ['1', 3, 1000],
    ['32.3465', 4, 323_465],
    ['0.1000', 2, 10],
    ['0.123', 2, undefined],
    ['-1.5', 1, -15],
    ['', 2, undefined],
    ['.', 2, undefined],
    ['1e3', 2, undefined],
  ];
  for (const [text, places, value] of table) assert.equal(scaled(text, places), value, text);
});
