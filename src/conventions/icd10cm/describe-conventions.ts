/** The page of the ICD-10-CM conventions (docs/conventions.md), written from the conventions themselves so that it cannot drift. */
import type { Citation } from '../../kernel/effective.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Convention } from './convention.ts';
import { CONVENTIONS } from './conventions.ts';

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

/** 'icd-05-excludes1' → 'ICD-05'. */
const numberOf = (id: string): string => id.slice(0, 6).toUpperCase();

const describe = ({ id, asks, severity, prevents, cite, cases }: Convention): string =>
  [
    `## ${numberOf(id)}: ${id.slice(7)}`,
    '',
    `${asks} *${STRENGTH[severity]}*${prevents.length === 0 ? '' : `, prevents ${prevents.join(', ')}`}`,
    '',
    ...cite.map((one) => `- Source: ${one.title}, ${one.locator} (${BASIS[one.basis]}, checked ${one.checkedOn})`),
    ...cases.fail.map(({ title }) => `- Says something of: ${title}.`),
    ...cases.pass.map(({ title }) => `- Says nothing of: ${title}.`),
    '',
  ].join('\n');

/** Markdown, ends in a newline. */
export const describeConventions = (): string =>
  [
    '# The ICD-10-CM conventions',
    '',
    'What the classification and its official guidelines ask of the diagnoses of a visit. A coder sees it while choosing codes, the',
    'edits hold a claim or warn by it (`docs/rules.md`), and the sandbox payers deny by it. This page is generated: change the',
    'conventions in `src/conventions/icd10cm/rules/`, then write it again.',
    '',
    'An error is said only where the source was read and the code set of the date of service is whole. What a tabular list of',
    'another edition than the date says only warns, and so does what rests on general knowledge. Where nothing is installed, a short',
    'list of notes of our own warns (`src/conventions/icd10cm/starter-notes.ts`).',
    '',
    'What may stand for a reason says so: a coder gives the reason on the workbench, an error without one is not saved, the reason is',
    'kept with the decision (`exceptions`), and a claim is only warned.',
    '',
    ...CONVENTIONS.map(describe),
  ].join('\n');
