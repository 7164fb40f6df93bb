/** Every English sentence that the server sends to a screen: the edits, the code tables, and each `said('…')` of the source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { JOB_PROBLEMS, JOB_STEPS } from '../src/app/job-ports.ts';
import { CARCS } from '../src/codesets/adjustment-codes.ts';
import { CLAIM_STATUS_CATEGORIES } from '../src/codesets/claim-status-categories.ts';
import { MODIFIERS } from '../src/codesets/modifiers.ts';
import { PLACES_OF_SERVICE } from '../src/codesets/place-of-service.ts';
import { IMAGED_PARTS } from '../src/coding/procedures/image-table.ts';
import { OFFICE_PROCEDURES } from '../src/coding/procedures/procedure-table.ts';
import { VACCINES } from '../src/coding/procedures/vaccine-table.ts';
import { SOURCES } from '../src/coding/visit/find-data.ts';
import { IMAGES, SITES, TESTS } from '../src/coding/visit/known-tests.ts';
import { starterCodeSets } from '../src/codesets/starter-code-sets.ts';
import { RARCS } from '../src/codesets/remark-codes.ts';
import { DATA_KINDS, PROBLEM_KINDS, RISKS } from '../src/conventions/decision-making.ts';
import { QUERY_RULES } from '../src/conventions/query/lint-query.ts';
import { plainDate } from '../src/kernel/plain-date.ts';
import { CHART } from '../src/ledger/chart.ts';
import { POSTING_RULES } from '../src/ledger/posting-rules.ts';
import { WRITE_OFF_REASONS, type WriteOffReason } from '../src/ledger/write-off-reasons.ts';
import { SCRUB_RULES } from '../src/scrub/scrub.ts';
import { GUIDES } from '../src/x12/guides/registry.ts';
import { isTest } from './rooms.ts';

/** String literals among the first argument's possible values: `said(a ? 'one' : 'two')` says both. */
function literalsOf(node: ts.Expression | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...literalsOf(node.left), ...literalsOf(node.right)];
  return [];
}

/** Templates written in place: `said('…')`, and the reasons that `suspend(input, '…')` hands to it. */
export function saidIn(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      if (node.expression.text === 'said') found.push(...literalsOf(node.arguments[0]));
      if (node.expression.text === 'suspend') found.push(...literalsOf(node.arguments[1]));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, false));
  return found;
}

/** A template that only joins what is put into it has nothing to translate. */
const isOnlyPlaces = (text: string): boolean => !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

/** Of the editions that stand in the starter set, and of a day before the first. */
const releaseNames = (): readonly string[] =>
  ['1990-01-01', '2026-01-05', '2026-11-01'].flatMap((day) => {
    const { icd10cm, hcpcs } = starterCodeSets().releases;
    return [icd10cm(plainDate(day)), hcpcs(plainDate(day))];
  });

/** By which the text of a file is parted on a screen. */
const loopNames = (): readonly string[] =>
  GUIDES.flatMap((guide) => guide.compiled().bodies)
    .flatMap((body) => body.children)
    .flatMap((use) => (use.isLoop ? [use.name] : []));

export function serverSentences(root: string): ReadonlySet<string> {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !isTest(path),
  );
  return new Set(
    [
      ...sources.flatMap((path) => saidIn(readFileSync(join(root, 'src', path), 'utf8'))),
      ...JOB_STEPS,
      ...Object.values(JOB_PROBLEMS),
      ...SCRUB_RULES.flatMap((rule) => [rule.message, rule.fix]),
      ...Object.values(PROBLEM_KINDS),
      ...Object.values(DATA_KINDS),
      ...Object.values(RISKS).map(([, words]) => words),
      ...[...TESTS.map(({ name }) => name), ...[...IMAGES, ...SITES].map(([name]) => name), ...Object.values(SOURCES)],
      ...[...OFFICE_PROCEDURES, ...IMAGED_PARTS, ...VACCINES].map(({ words }) => words),
      ...QUERY_RULES.flatMap((rule) => [rule.message, rule.fix]),
      ...Object.values(CHART).map((account) => account.name),
      ...[...CARCS.values()].flatMap((code) => [code.words, code.next]),
      ...[...RARCS.values()].flatMap((code) => [code.words, code.next]),
      ...[...CLAIM_STATUS_CATEGORIES.values()].flatMap((code) => [code.words, code.next]),
      ...[...PLACES_OF_SERVICE.values()].map((place) => place.name),
      ...[...MODIFIERS.values()].map((modifier) => modifier.words),
      ...POSTING_RULES.map((rule) => rule.why),
      ...WRITE_OFF_REASONS.flatMap((one: WriteOffReason) => [one.words, one.when, one.refused ?? '']),
      ...releaseNames(),
      ...loopNames(),
    ].filter((text) => !isOnlyPlaces(text)),
  );
}
