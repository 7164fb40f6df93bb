/** Files and servers that must not be believed: refused with the reason, nothing comes into force, what was there still answers. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { zipSync } from 'fflate';
import { codesHome, KNEES, orderText } from './sample-code-files.ts';

const { home, put, run } = codesHome();
after(() => rmSync(home, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PLACES = Array.from({ length: 90 }, (_, n) => `${String(n + 1).padStart(2, '0')}\tFacility\tPlace ${n + 1}`);
const places = (lines: readonly string[]): string => ['pos_code\tpos_type\tpos_name', ...lines].join('\n');
const TAXONOMY = 'Code,Grouping,Classification,Specialization,Definition,Notes,Display Name,Section\n207Q00000X,G,C,,,,D,S\n';
const LEIE_HEAD =
  'LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,REINDATE,WAIVERDATE,WVRSTATE';
const leie = (date: string): string =>
  `${LEIE_HEAD}\nDOE,JO,,,X,Y,,1234567893,19600101,1 A ST,B,TX,70000,1128a1,${date},00000000,00000000,\n`;
const MUE_HEAD =
  '"A notice\n\nof several lines",,,\n"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n';

const good = await run(
  'install',
  '--from',
  put('icd10cm-order-2026.txt', orderText(KNEES)),
  put('pos_codes_2024.tsv', places(PLACES)),
  put('nucc_taxonomy_251.csv', TAXONOMY),
  put('LEIE.csv', leie('20260901')),
  '--excerpt',
);
assert.equal(good.exit, 0, good.printed);

/** Every byte that is in force. */
const shelf = (): readonly (readonly [string, string])[] =>
  readdirSync(join(home, 'home', 'codes'))
    .filter((name) => name.endsWith('.bundle'))
    .map((name) => [name, readFileSync(join(home, 'home', 'codes', name)).toString('base64')]);
const inForce = shelf();

async function refused(says: RegExp, ...words: readonly string[]): Promise<void> {
  const { exit, printed, said } = await run('install', ...words);
  assert.equal(exit, 1, printed);
  assert.match(`${printed}\n${said}`, says);
  assert.doesNotMatch(printed, /^installed/m);
  assert.deepEqual(shelf(), inForce, 'nothing comes into force');
  assert.match((await run('show', 'I10', '--on', '2026-03-04')).printed, /I10 is billable in ICD-10-CM FY2026\./);
}

const whole = zipSync({ 'icd10cm-order-2026.txt': bytes(orderText(KNEES)) });
const wide = Array.from({ length: 200 }, (_, n) => `E${String(n).padStart(4, '0')},3 Date,${n},Other`).join('\n');

const FILES: readonly (readonly [what: string, name: string, content: string | Uint8Array, says: RegExp])[] = [
  ['a ZIP file that is cut off', 'cut.zip', whole.slice(0, -25), /cut\.zip is no whole ZIP file: it is cut off or damaged/],
  ['a page of an error under the name of a ZIP file', 'page.zip', '<html>404</html>', /page\.zip is no whole ZIP file/],
  [
    'a ZIP file that would burst',
    'bomb.zip',
    zipSync({ 'icd10cm-order-2026.txt': new Uint8Array(40_000_000) }, { level: 9 }),
    /would unpack to far more than a publisher’s file/,
  ],
  [
    'an error page saved under the name',
    'icd10cm-order-2026.txt',
    '<!DOCTYPE html>\n<html>404</html>',
    /web page, probably an error page/,
  ],
  ['an empty file', 'icd10cm-order-2026.txt', '', /No line of the file is a row of the layout/],
  [
    'a file of another layout',
    'icd10cm-order-2026.txt',
    'code,title\nA00,Cholera\n',
    /No line of the file is a row of the layout/,
  ],
  [
    'a file cut off, or part of one',
    'icd10cm-order-2026.txt',
    orderText(KNEES),
    /6 rows, where a whole release has at least 90000/,
  ],
  [
    'keys that stand twice',
    'icd10cm-order-2026.txt',
    orderText([...KNEES, ...KNEES]),
    /6 of 12 lines are no rows of the layout\. Line 7: S83 stands twice in the file/,
  ],
  [
    'a file of another year',
    'icd10cm-tabular-2027.xml',
    '<ICD10CM.tabular><version>2024</version><chapter><name>1</name><desc>One</desc></chapter></ICD10CM.tabular>',
    /its name says 2026 to 2027, the file itself says 2024/,
  ],
  [
    'XML cut off',
    'icd10cm-tabular-2026.xml',
    '<ICD10CM.tabular><version>2026</version><chapter>',
    /it ends inside <chapter>: it is cut off/,
  ],
  [
    'a column that is missing',
    'MCR_MUE_PractitionerServices_Eff_10-01-2026.csv',
    `HCPCS/CPT Code,MUE Rationale\n${wide}\n`,
    /The heading lacks the columns units, indicator/,
  ],
  [
    'columns that are shifted',
    'MCR_MUE_PractitionerServices_Eff_10-01-2026.csv',
    `${MUE_HEAD}${wide}\n`,
    /No line of the file is a row.*the units must be a whole number/,
  ],
  [
    'a quoted cell that does not end',
    'MCR_MUE_PractitionerServices_Eff_10-01-2026.csv',
    `${MUE_HEAD}"E0114,0,3 Date,Other\n`,
    /The file ends inside a quoted cell: it is cut off/,
  ],
  [
    'half of the rows gone',
    'pos_codes_2024.tsv',
    places(PLACES.slice(0, 44)),
    /44 rows, where Places of service 2024 has 90.*stays in force/,
  ],
  [
    'a list older than the one in force',
    'nucc_taxonomy_241.csv',
    TAXONOMY.repeat(1),
    /begins on 2024-07-01, before NUCC taxonomy 2025\.1.*stays in force/,
  ],
  [
    'a list of the same name that is older inside',
    'LEIE.csv',
    leie('20250101'),
    /it is of 2025-01-01, the one that is installed of 2026-09-01/,
  ],
  [
    'an answer of the registry that is an error',
    'npi.json',
    '{"Errors":[{"description":"No valid NPI"}]}',
    /answered with an error: No valid NPI/,
  ],
  ['a record of the registry cut off', 'npi.json', '{"results":[{"number":"12345', /no JSON, or is cut off/],
];
const EXCERPTS = new Set([
  'a file of another year',
  'a list older than the one in force',
  'a list of the same name that is older inside',
]);

for (const [what, name, content, says] of FILES) {
  test(`${what}: refused with the reason`, () =>
    refused(says, '--from', put(`bad/${name}`, content), ...(EXCERPTS.has(what) ? ['--excerpt'] : [])));
}

test('a file that is not there is told', () => refused(/nothing\.txt is not there/, '--from', join(home, 'nothing.txt')));

test('Latin-1 bytes, a mark of the end of file and a byte order mark are no faults', async () => {
  const text = `\u00ef\u00bb\u00bf${orderText([['H8109', 1, 'M\u00e9ni\u00e8re disease']])}\u001a`;
  const path = put(
    'odd/icd10cm-order-2024.txt',
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  );
  assert.equal((await run('install', '--from', path, '--excerpt')).exit, 0);
  assert.match((await run('show', 'H81.09', '--on', '2024-03-04')).printed, /Ménière disease/);
  rmSync(join(home, 'home', 'codes', 'icd10cm-2023-10-01.bundle'));
});

/** Downloads from a server of this machine: what it answers, and what the operator reads. */
async function fromServer(answer: RequestListener | undefined, says: RegExp): Promise<void> {
  const server = createServer(answer ?? (() => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  if (answer === undefined) await new Promise((resolve) => server.close(resolve));
  try {
    const url = `http://127.0.0.1:${port}/icd10cm-order-{year}.txt`;
    const sources = put('sources.json', JSON.stringify([{ set: 'icd10cm', url, terms: 'none', checked: 'unverified' }]));
    await refused(says, 'icd10cm', '--on', '2026-03-04', '--sources', sources);
  } finally {
    server.closeAllConnections();
    if (answer !== undefined) server.close();
  }
}

test('a server that sends a web page, another file or nothing that can be found is not believed', async () => {
  await fromServer(
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>accept the terms</html>'),
    /answered with a web page instead of the file/,
  );
  await fromServer((_, response) => response.end('<html>no content type</html>'), /The file is a web page/);
  await fromServer((_, response) => response.end(orderText(KNEES)), /6 rows, where a whole release has at least 90000/);
  await fromServer((_, response) => response.writeHead(404).end(), /is not there \(404\).*unverified/s);
});

test('an address that is gone is followed by the spellings of other years', async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url.includes('old')) response.end(orderText(KNEES));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const at = `http://127.0.0.1:${port}`;
  const source = {
    set: 'icd10cm',
    url: `${at}/new/icd10cm-order-{year}.txt`,
    otherUrls: [`${at}/old/icd10cm-order-{year}.txt`],
    terms: 'none',
    checked: 'unverified',
  };
  try {
    await refused(/6 rows/, 'icd10cm', '--on', '2026-11-22', '--sources', put('two.json', JSON.stringify([source])));
    assert.deepEqual(asked, ['/new/icd10cm-order-2027.txt', '/old/icd10cm-order-2027.txt']);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('a list of addresses that is none is told', async () => {
  const { exit, said } = await run('install', 'icd10cm', '--sources', put('sources.json', '[{"set":"icd10cm"}]'));
  assert.deepEqual([exit, /must be a list of/.test(said)], [2, true]);
});
