/** One press that puts right what a convention found: carried out on the draft, saved by nobody. Pure. */
import type { CodePatch } from '../../api/paths.gen.ts';
import { replaceDiagnosis } from './answers.ts';
import {
  addDiagnosis,
  addLineBelow,
  changeLine,
  type Draft,
  hasDiagnosis,
  moveDiagnosis,
  readModifiers,
  removeDiagnosis,
  removeLine,
} from './draft.ts';

/** With its dot: '«E1140»' is 'E11.40'. */
export const dotted = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

type Context = {
  /** The draft's line behind each procedure as it was sent. */
  readonly keys: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  /** Words of the note that speak for a code, where a suggestion brought some. */
  readonly wordsFor: (code: string) => Draft['diagnoses'][number]['evidence'];
};

/** A patch about a line that is gone, or a code that is not there any more, changes nothing. */
export function applyPatch(draft: Draft, patch: CodePatch, context: Context): Draft {
  const named = (code: string) => ({ code, display: dotted(code), title: context.titles[code] ?? '' });
  switch (patch.do) {
    case 'add-diagnosis': {
      const added = addDiagnosis(draft, { ...named(patch.code), evidence: context.wordsFor(patch.code), because: '' });
      return patch.before === undefined ? added : before(added, patch.code, patch.before);
    }
    case 'remove-diagnosis':
      return removeDiagnosis(draft, patch.code);
    case 'replace-diagnosis': {
      const left = (patch.dropping ?? []).reduce(removeDiagnosis, draft);
      return replaceDiagnosis(left, patch.code, named(patch.by));
    }
    case 'move-diagnosis':
      return before(draft, patch.code, patch.before);
    case 'add-line':
      return addLineBelow(draft, undefined, {
        procedure: patch.procedure,
        modifiers: patch.modifiers.join(' '),
        units: String(patch.units),
      });
    default:
      return onLine(draft, context.keys[patch.line - 1], patch);
  }
}

type OfLine = Extract<CodePatch, { readonly line: number }>;

function onLine(draft: Draft, key: string | undefined, patch: OfLine): Draft {
  const line = draft.lines.find((known) => known.key === key);
  if (line === undefined || key === undefined) return draft;
  const modifiers = readModifiers(line.modifiers);
  switch (patch.do) {
    case 'add-modifier':
      return modifiers.includes(patch.modifier)
        ? draft
        : changeLine(draft, key, { modifiers: [...modifiers, patch.modifier].join(' ') });
    case 'remove-modifier':
      return changeLine(draft, key, { modifiers: modifiers.filter((code) => code !== patch.modifier).join(' ') });
    case 'set-units':
      return changeLine(draft, key, { units: String(patch.units) });
    case 'set-procedure':
      return changeLine(draft, key, { procedure: patch.procedure, words: '' });
    case 'remove-line':
      return removeLine(draft, key);
  }
}

/** Moves a diagnosis in front of another; where one of them is missing, nothing. */
function before(draft: Draft, code: string, other: string): Draft {
  if (!hasDiagnosis(draft, code) || !hasDiagnosis(draft, other)) return draft;
  const at = (wanted: string): number => draft.diagnoses.findIndex((known) => known.code === wanted);
  const by = at(other) - at(code);
  return moveDiagnosis(draft, code, by > 0 ? by - 1 : by);
}
