/** The page of the advice on modifiers and visits (docs/modifiers.md), written from the rules themselves so that it cannot drift. */
import type { Citation } from '../../kernel/effective.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Advice } from './advice.ts';
import { MODIFIER_ADVICE } from './advise-modifiers.ts';

const BASIS: Readonly<Record<Citation['basis'], string>> = {
  read: 'read',
  reference: 'reference notes',
  memory: 'general knowledge, warns only',
  house: 'house policy',
};

const STRENGTH: Readonly<Record<Severity, string>> = {
  error: 'at most an error',
  warning: 'at most a warning',
  info: 'explains only',
};

const describe = ({ id, asks, severity, prevents, cite, cases }: Advice): string =>
  [
    `## ${id}`,
    '',
    `${asks} *${STRENGTH[severity]}*${prevents.length === 0 ? '' : `, prevents ${prevents.join(', ')}`}`,
    '',
    ...cite.map((one) => `- Source: ${one.title}, ${one.locator} (${BASIS[one.basis]}, checked ${one.checkedOn})`),
    ...cases.fail.map(({ title }) => `- Says something of: ${title}.`),
    ...cases.pass.map(({ title }) => `- Says nothing of: ${title}.`),
    '',
  ].join('\n');

/** Markdown, ends in a newline. */
export const describeAdvice = (): string =>
  [
    '# Advice on modifiers and visits',
    '',
    'What a coder hears of the lines of a visit while choosing codes: each with its source and with changes that put it right. It',
    'advises; what holds a claim stands in `docs/rules.md`. What the fee schedule and the pair edits say comes from the installed',
    'tables of the date of service; without them those rules are silent. Where the practice’s price list knows a thing (a single-dose',
    'vial, a waived test, a payment that holds the visit), it counts. Numbers of CPT stand as identifiers; the words are ours. This page',
    'is generated: change the rules in `src/conventions/modifiers/rules/`, then write it again.',
    '',
    ...MODIFIER_ADVICE.map(describe),
  ].join('\n');
