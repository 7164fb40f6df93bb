/**
 * Compiled terms as bytes: made once when a release is installed and opened in milliseconds, since compiling a hundred thousand terms
 * takes seconds. Their name changes with what they were made of, so that old bytes are never read as new ones.
 */
import { type BundleBytes, openBundle, writeBundle } from '../../codesets/bundles/bundle.ts';
import type { CodeSets } from '../../codesets/code-sets.ts';
import { STARTER_ICD10CM } from '../../codesets/starter/icd10cm.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { offerTerms, termColumns } from './term-index.ts';
import { slotWords } from '../compose/compose.ts';
import { contextWords } from '../note/context-triggers.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { openTerms } from './compile-terms.ts';
import { OWN_TERMS } from './own-terms-table.ts';
import { DESCRIBING, WORD_FORMS } from './word-forms-table.ts';

/** Raised with every change of how terms are made of the books. */
const MADE = 5;

const KINDS = new Set(['icd10cm', 'icd10cm-index', 'icd10cm-neoplasms', 'icd10cm-tabular']);

function hashOf(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Of the program's own part in the terms: our words and how terms are made. */
export const madeOf = (): string =>
  hashOf(
    [String(MADE), OWN_TERMS, WORD_FORMS, DESCRIBING, ABBREVIATIONS, STARTER_ICD10CM, ...slotWords, ...contextWords()].join('\n'),
  );

/** First days of the releases of diagnoses that are installed, each of which has terms of its own. */
export const daysWithTerms = ({ library }: CodeSets): readonly PlainDate[] =>
  (library?.loaded ?? []).filter(({ kind }) => kind === 'icd10cm').map(({ from }) => from);

/** The name of the terms of a day, by all that they are made of. */
export function termsName({ library }: CodeSets, on: PlainDate): string {
  const books = (library?.loaded ?? []).filter(({ kind }) => KINDS.has(kind));
  const made = books.map(
    ({ kind, from, rows, sources }) => `${kind} ${from} ${rows} ${sources.map(({ sha256 }) => sha256).join()}`,
  );
  return `terms-${on}-${hashOf([madeOf(), ...made].join('\n'))}`;
}

/** The terms of a day as bytes to keep. Takes seconds. */
export function termBytes(codeSets: CodeSets, on: PlainDate): Uint8Array {
  const release = codeSets.releases.icd10cm(on);
  const head = {
    kind: 'coding-terms',
    release,
    from: on,
    complete: true,
    basis: 'house',
    checked: 'full file',
    rows: 0,
  } as const;
  return writeBundle({ ...head, sources: [], facts: {} }, termColumns(codeSets, on));
}

/** From now on these bytes are the terms of that day; bytes that are damaged are left aside. `read` is called when a note first asks. */
export function useTermBytes(codeSets: CodeSets, on: PlainDate, read: () => ArrayBufferLike | BundleBytes | undefined): void {
  offerTerms(codeSets, on, () => {
    const bytes = read();
    const opened = bytes === undefined ? undefined : openBundle(bytes);
    return opened?.ok === true && opened.value.head.kind === 'coding-terms' ? openTerms(opened.value) : undefined;
  });
}
