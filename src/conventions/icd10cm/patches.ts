/** Changes to the diagnoses of a visit, each with what its button says. Codes without their dot. */
import { said } from '../../kernel/said.ts';
import type { CodePatch } from '../finding.ts';
import { dotted } from './code-book.ts';

export const add = (code: string, before?: string): CodePatch => ({
  do: 'add-diagnosis',
  code,
  ...(before === undefined ? {} : { before }),
  label: said('Add {code}', { code: dotted(code) }),
});

export const remove = (code: string): CodePatch => ({
  do: 'remove-diagnosis',
  code,
  label: said('Remove {code}', { code: dotted(code) }),
});

/** `dropping`: codes that the new one also stands for and that go with the old. */
export const replace = (code: string, by: string, dropping: readonly string[] = []): CodePatch => ({
  do: 'replace-diagnosis',
  code,
  by,
  ...(dropping.length === 0 ? {} : { dropping }),
  label:
    dropping.length === 0
      ? said('Replace {code} by {by}', { code: dotted(code), by: dotted(by) })
      : said('Replace {code} and {others} by {by}', {
          code: dotted(code),
          others: dropping.map(dotted).join(', '),
          by: dotted(by),
        }),
});

export const moveBefore = (code: string, before: string): CodePatch => ({
  do: 'move-diagnosis',
  code,
  before,
  label: said('Move {code} before {before}', { code: dotted(code), before: dotted(before) }),
});
