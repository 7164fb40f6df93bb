import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { Statement, StatementLine } from '../ledger/statement.ts';
import { statementPrinter } from './statement-pdf.ts';
import { statementView } from './statement-view.ts';
import { EARLIER_WORDS } from '../ledger/statement.ts';
import { writeDate, writeMoney } from './statement-words.ts';

const as = <T>(value: unknown): T => value as T;

const line = (n: number): StatementLine => ({
  chargeId: as(`c${n}`),
  serviceDate: plainDate('2026-03-02'),
  procedure: 'G0001',
  words: n % 3 === 0 ? 'Office visit with an established patient, longer than usual' : `Laboratory test ${n}`,
  units: n % 4 === 0 ? 2 : 1,
  chargeCents: cents(125_00),
  insurancePaidCents: cents(73_60),
  adjustedCents: cents(33_00),
  patientPaidCents: cents(0),
  balanceCents: cents(18_40),
  why: [
    { kind: 'deductible', reason: 'PR-1', cents: cents(10_00) },
    { kind: 'coinsurance', reason: 'PR-2', cents: cents(8_40) },
  ],
});

const ADDRESS = { street: '12 Test Road', city: 'Springfield', state: 'IL', zip: '627010001' };

/** A statement over `count` lines; amounts repeat the line's. */
export function exampleStatement(count: number, extra: Partial<Statement> = {}): Statement {
  const lines = Array.from({ length: count }, (_, i) => line(i + 1));
  const owed = cents(18_40 * count);
  return {
    version: 1,
    statementNumber: 'S-2026-000123',
    issuedOn: plainDate('2026-03-31'),
    dueOn: plainDate('2026-04-25'),
    language: 'en',
    practice: { name: 'Maple Street Family Medicine', address: ADDRESS, phone: '2175550100', contactName: 'the billing office' },
    guarantor: { name: 'Pat Q. Sample', address: { ...ADDRESS, street: '48 Elm Avenue', street2: 'Apartment 3' } },
    patient: { patientId: as('p'), name: 'Pat Q. Sample', account: 'A-10023' },
    visits: [
      {
        encounterId: as('e'),
        serviceDate: plainDate('2026-03-02'),
        provider: 'Dana Doe, MD',
        lines,
        balanceCents: owed,
        stillWithPlan: 1,
      },
    ],
    totals: {
      chargeCents: cents(125_00 * count),
      insurancePaidCents: cents(73_60 * count),
      adjustedCents: cents(33_00 * count),
      patientPaidCents: cents(0),
      balanceCents: owed,
    },
    aging: { upTo30: owed, upTo60: cents(0), upTo90: cents(0), upTo120: cents(0), older: cents(0), total: owed },
    unappliedCents: cents(0),
    amountDueCents: owed,
    payment: { phone: '2175550100', payableTo: 'Maple Street Family Medicine', website: 'pay.example.org' },
    assistance: { phone: '2175550100', website: 'example.org/help' },
    ...extra,
  };
}

const printer = statementPrinter();
const folder = mkdtempSync(join(tmpdir(), 'statement-'));

/** Text or facts of a PDF by poppler, or undefined when it is not installed. */
function poppler(program: 'pdftotext' | 'pdfinfo', bytes: Uint8Array): string | undefined {
  const file = join(folder, 'statement.pdf');
  writeFileSync(file, bytes);
  try {
    const args = program === 'pdftotext' ? ['-layout', file, '-'] : [file];
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const SKIPPED = 'pdftotext is not installed: apt-get install poppler-utils';
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

test('a statement prints on one Letter page with its amount, reason and where to ask, in each language', async (context) => {
  for (const [language, expected] of [
    ['en', ['Patient statement', '$18.40', 'Deductible $10.00', 'April 25, 2026', 'Page 1 of 1', '62701-0001']],
    ['fr', ['Relevé du patient', '18,40 $', 'Franchise 10,00 $', '25 avril 2026', 'Page 1 sur 1']],
    ['es', ['Estado de cuenta', 'Deducible $10.00', '25 de abril de 2026', 'Página 1 de 1']],
  ] as const) {
    const bytes = await printer.print(exampleStatement(1), language);
    const text = poppler('pdftotext', bytes);
    if (text === undefined) return context.skip(SKIPPED);
    for (const words of expected) assert.ok(flat(text).includes(words), `${language}: ${words} in\n${text}`);
    const facts = poppler('pdfinfo', bytes) ?? '';
    assert.match(facts, /Page size: +612 x 792/);
    assert.match(facts, /Title: +\S/);
    assert.match(facts, new RegExp(`Tagged: +${(await printer.isTagged()) ? 'yes' : 'no'}`));
  }
});

test('a balance from the system before is named in the patient’s language, not in ours', async (context) => {
  const base = exampleStatement(1);
  const earlier = {
    ...base,
    visits: base.visits.map((visit) => ({
      ...visit,
      lines: visit.lines.map((line) => ({ ...line, units: 1, words: EARLIER_WORDS })),
    })),
  };
  const text = poppler('pdftotext', await printer.print(earlier, 'fr'));
  if (text === undefined) return context.skip(SKIPPED);
  assert.match(flat(text), /Solde repris/);
  assert.doesNotMatch(text, /brought over/);
});

test('French sets its colon off, in the estimate too', () => {
  const base = exampleStatement(1);
  const [givenOn, amount] = [plainDate('2026-02-27'), cents(125_00)];
  const cite = { title: 'x', locator: 'x', basis: 'house', checkedOn: givenOn } as const;
  const estimate = { givenOn, expectedCents: amount, billedCents: amount, differenceCents: cents(0), cite };
  const statement = { ...base, visits: base.visits.map((visit) => ({ ...visit, estimate })) };
  assert.match(JSON.stringify(statementView(statement, 'fr')), /Votre estimation de bonne foi\u00a0: Le 27 février/);
  assert.match(JSON.stringify(statementView(statement, 'en')), /Your good-faith estimate: /);
});

test('a long statement repeats its table header on every page of the table and counts its pages', async (context) => {
  const bytes = await printer.print(exampleStatement(60), 'en');
  const text = poppler('pdftotext', bytes);
  if (text === undefined) return context.skip(SKIPPED);
  const pages = text.split('\f').filter((page) => page.trim() !== '');
  assert.ok(pages.length >= 3);
  for (const page of pages.filter((p) => p.includes('Laboratory test'))) assert.match(page, /Service +Charged +Plan paid/);
  pages.forEach((page, i) => assert.ok(page.includes(`Page ${i + 1} of ${pages.length}`)));
});

test('what a name holds is printed as text, never run', async (context) => {
  const name = '#panic("x") *bold* _it_ $x^2$ @ref <label> \\ #include "/etc/passwd" ]{"a":1}';
  const base = exampleStatement(1);
  const bytes = await printer.print(
    {
      ...base,
      guarantor: { ...base.guarantor, name: '#panic() *x* = y' },
      visits: base.visits.map((visit) => ({ ...visit, provider: name, lines: visit.lines.map((l) => ({ ...l, words: name })) })),
    },
    'en',
  );
  const text = poppler('pdftotext', bytes);
  if (text === undefined) return context.skip(SKIPPED);
  assert.ok(flat(text).includes('#panic() *x* = y'));
  assert.ok(flat(text).includes('*bold* _it_ $x^2$ @ref'));
  assert.ok(!text.includes('root:'));
});

test('the same statement gives the same bytes', async () => {
  const [one, two] = [await printer.print(exampleStatement(3), 'fr'), await printer.print(exampleStatement(3), 'fr')];
  assert.deepEqual(one, two);
});

test('what is not a statement is refused before anything prints', async () => {
  await assert.rejects(printer.print({ visits: [] }, 'en'), /version 1/);
});

test('money and dates are written as each language writes them', () => {
  assert.equal(writeMoney(cents(-123_456), 'en'), '\u2212$1,234.56');
  assert.equal(writeMoney(cents(-123_456), 'fr'), '\u22121\u00a0234,56\u00a0$');
  assert.equal(writeDate(plainDate('2026-04-01'), 'fr'), '1er avril 2026');
  assert.equal(writeDate(plainDate('2026-04-01'), 'es'), '1 de abril de 2026');
});
