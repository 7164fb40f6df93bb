/**
 * Public sample files (CLAIMWRIGHT_DATA/x12 with its MANIFEST.tsv): none may crash, each ends accepted or with located
 * findings, and each whose label says otherwise is argued from its bytes in test-disagreements-table.ts.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { acknowledge } from './acknowledge.ts';
import { checkFile } from './check-file.ts';
import type { Finding } from './finding.ts';
import { type Interchange, readInterchanges } from './interchange.ts';
import { checkInterchange } from './validate.ts';
import { type Delimiters, type Segment, segmentReader } from './syntax.ts';
import { DISAGREEMENTS } from './test-disagreements-table.ts';
import { bytesToText } from './text.ts';
import { segmentText } from './write-interchange.ts';

const folder = `${process.env['CLAIMWRIGHT_DATA'] ?? ''}/x12`;
const absent = existsSync(`${folder}/MANIFEST.tsv`)
  ? false
  : 'sample interchanges: set CLAIMWRIGHT_DATA to the folder that holds x12/MANIFEST.tsv';

type Sample = { readonly path: string; readonly validity: string; readonly bytes: Uint8Array };

const samples = (): readonly Sample[] =>
  readFileSync(`${folder}/MANIFEST.tsv`, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      const path = cells[0] ?? '';
      return { path, validity: cells[6] ?? '', bytes: readFileSync(`${folder}/${path}`) };
    });

const guidedFindings = (interchange: Interchange): readonly Finding[] => {
  const { groups } = checkInterchange(interchange);
  const checked = groups.flatMap((group) => group.transactions.map((each) => each.checked));
  if (checked.some((each) => each.guide === undefined) || (checked.length === 0 && interchange.acknowledgements.length === 0))
    return [];
  return [
    ...interchange.findings,
    ...groups.flatMap((group) => group.group.findings),
    ...checked.flatMap((each) => each.findings),
  ];
};

test('every sample ends accepted or with located findings, and can be answered', { skip: absent }, () => {
  for (const { path, bytes } of samples()) {
    const file = readInterchanges(bytes);
    assert.ok(file.interchanges.length > 0 || file.findings.length > 0, path);
    for (const interchange of file.interchanges) {
      const checked = checkInterchange(interchange);
      const findings = checked.groups.flatMap((group) => group.transactions.flatMap((each) => each.checked.findings));
      for (const finding of [...interchange.findings, ...findings])
        assert.ok(finding.path !== '' && finding.message !== '', path);
      const answer = acknowledge(checked, { controlNumber: 1, date: plainDate('2026-03-05'), time: '0630', ta1: true });
      assert.ok(answer.ok || answer.error.code === 'envelope-must-be-writable', `${path}: ${JSON.stringify(answer)}`);
    }
  }
});

/** Errors of levels 1 to 3 by code, in alphabetical order; undefined when a transaction has no guide, so nothing is decided. */
function errorCodes(bytes: Uint8Array): readonly string[] | undefined {
  const file = checkFile(bytes);
  const sets = file.interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.transactions));
  if (sets.some(({ checked }) => checked.guide === undefined)) {
    const told = sets.flatMap(({ checked }) => checked.findings.map((finding) => finding.code));
    assert.ok(told.includes('transaction-must-have-a-guide'));
    return undefined;
  }
  const findings = [
    ...file.findings,
    ...file.interchanges.flatMap(({ interchange, groups }) => [
      ...interchange.findings,
      ...groups.flatMap(({ group }) => group.findings),
    ]),
    ...sets.flatMap(({ checked }) => checked.findings),
  ];
  return [...new Set(findings.filter((finding) => finding.severity === 'error').map((finding) => finding.code))].toSorted();
}

test('each sample is accepted or rejected, and where its label says otherwise the bytes and the rule are in the table', {
  skip: absent,
}, () => {
  const argued = new Map(DISAGREEMENTS.map((each) => [each.path, each]));
  let accepted = 0;
  let rejected = 0;
  for (const { path, validity, bytes } of samples()) {
    const codes = errorCodes(bytes);
    if (codes === undefined) continue;
    if (codes.length === 0) accepted += 1;
    else rejected += 1;
    const saysValid = !validity.startsWith('invalid');
    const disagreement = argued.get(path);
    if (saysValid === (codes.length === 0)) {
      assert.equal(disagreement, undefined, `${path} is in the table, and its label is right`);
      continue;
    }
    assert.deepEqual(codes, disagreement?.codes, path);
    const text = bytesToText(bytes);
    for (const excerpt of disagreement?.bytes ?? []) assert.ok(text.includes(excerpt), `${path} does not hold ${excerpt}`);
    argued.delete(path);
  }
  assert.deepEqual([...argued.keys()], [], 'the table names samples that are not there, or are not in question');
  assert.ok(accepted >= 55 && rejected >= 35, `${accepted} accepted, ${rejected} rejected`);
});

const PAGE = new URL('../../docs/x12/disagreements.md', import.meta.url);

/** The table for people, by the project that a sample comes from. */
function page(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const byProject = Map.groupBy(DISAGREEMENTS, ({ path }) => path.split('/')[0]?.replace('__', '/') ?? '');
  const rows = [...byProject]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([project, of]) => [
      `## ${project}`,
      '',
      '| file | the bytes in question | the rule that decides | errors |',
      '|---|---|---|---|',
      ...of.map(({ path, bytes, rule, codes }) => {
        const said = [path.split('/').slice(1).join('/'), bytes.map((each) => `\`${each}\``).join(' '), rule, codes.join(', ')];
        return `| ${said.map(cell).join(' | ')} |`;
      }),
      '',
    ]);
  return [
    '# Samples we reject although they are called valid',
    '',
    'Public sample files of other projects are accepted or rejected by `claimwright x12 check --levels 1-3`. Where our verdict differs from the',
    'label a file has there, the bytes and the rule that decide are named here. No sample that is called invalid is accepted. Files of transactions',
    'without a guide (4010, 278, 820, 837D, 275, 997) are no disagreement: their envelope is checked, and the answer says that there is no guide.',
    '',
    'This page is made from `src/x12/test-disagreements-table.ts` by `src/x12/corpus.test.ts`, which checks each row against the file.',
    '',
    ...rows,
  ].join('\n');
}

test('the page of disagreements is the table', () => {
  if (process.env['UPDATE'] === '1') writeFileSync(PAGE, page());
  assert.ok(readFileSync(PAGE, 'utf8') === page(), 'docs/x12/disagreements.md differs: UPDATE=1 npm run check -- x12/corpus');
});

test('published remittances balance, but for the three whose bytes do not', { skip: absent }, () => {
  const broken: Record<string, readonly string[]> = {};
  let balanced = 0;
  for (const { path, bytes } of samples()) {
    const remittances = readInterchanges(bytes).interchanges.filter((each) =>
      each.groups.some((group) => group.header.version === '005010X221A1'),
    );
    if (remittances.length === 0) continue;
    const codes = remittances.flatMap(guidedFindings).filter((finding) => finding.level === 3);
    if (codes.length === 0) balanced += 1;
    else broken[path] = [...new Set(codes.map((finding) => finding.code))].toSorted();
  }
  assert.ok(balanced >= 14, String(balanced));
  assert.deepEqual(broken, {
    'LinuxForHealth__x12/src/tests/resources/835_005010X221A1/tertiary-payment.835': [
      'remittance-line-charges-must-sum-to-the-claim',
      'remittance-line-must-balance',
    ],
    'moov-io__x12/examples/example_5010_835/sample1.txt': ['payment-must-not-be-negative', 'remittance-claim-must-balance'],
    'moov-io__x12/examples/example_5010_835/sample2.txt': ['remittance-claim-must-balance'],
  });
});

test('samples are written back byte for byte, blanks after terminators aside', { skip: absent }, () => {
  let compared = 0;
  for (const { path, bytes } of samples()) {
    const reader = segmentReader();
    const parts: string[] = [];
    const terminators = new Set<string>();
    const onRead = (segment: Segment, delimiters: Delimiters): void => {
      terminators.add(delimiters.terminator);
      parts.push(segmentText(segment, delimiters) + delimiters.terminator);
    };
    reader.feed(bytes, onRead);
    reader.finish(onRead);
    const [terminator = '\n'] = terminators;
    if (reader.findings.length > 0 || terminators.size !== 1 || /\s/.test(terminator)) continue;
    const original = bytesToText(bytes)
      .trim()
      .split(terminator)
      .map((raw) => raw.trimStart())
      .join(terminator);
    assert.equal(parts.join(''), original, path);
    compared += 1;
  }
  assert.ok(compared >= 120, String(compared));
});
