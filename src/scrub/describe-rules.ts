/** The page of all edits (docs/rules.md), written from the rules themselves so that it cannot drift. */
import type { Citation } from '../kernel/effective.ts';
import type { Rule } from '../rules/rule.ts';
import { RULESET_VERSION, SCRUB_RULES } from './scrub.ts';
import type { ScrubSubject } from './subject.ts';

const BASIS: Readonly<Record<Citation['basis'], string>> = {
  read: 'read',
  reference: 'reference notes',
  memory: 'general knowledge, warns only',
  house: 'practice policy',
};

const EFFECT: Readonly<Record<Rule<ScrubSubject>['severity'], string>> = {
  error: 'holds the claim',
  warning: 'warns',
  info: 'explains',
};

const describeRule = (rule: Rule<ScrubSubject>): string =>
  [
    `## ${rule.id}`,
    '',
    `*${EFFECT[rule.severity]}*${rule.prevents.length === 0 ? '' : `, prevents ${rule.prevents.join(', ')}`}`,
    '',
    ...(rule.asks === undefined ? [`- Says: ${rule.message}`, `- Fix: ${rule.fix}`] : [`- Asks: ${rule.asks}`]),
    ...rule.cite.map((cite) => `- Source: ${cite.title}, ${cite.locator} (${BASIS[cite.basis]}, checked ${cite.checkedOn})`),
    ...rule.cases.fail.map(({ title }) => `- Fails: ${title}.`),
    ...rule.cases.pass.map(({ title }) => `- Passes: ${title}.`),
    '',
  ].join('\n');

/** Markdown: every edit with its effect, words, fix, sources and the cases that prove it. Ends in a newline. */
export const describeRules = (): string =>
  [
    '# The edits',
    '',
    `Rule set ${RULESET_VERSION}, ${SCRUB_RULES.length} edits, in the order they run. This page is generated: change the rules in`,
    '`src/scrub/rules/`, then write it again.',
    '',
    ...SCRUB_RULES.map(describeRule),
  ].join('\n');
