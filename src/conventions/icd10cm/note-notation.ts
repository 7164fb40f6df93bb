/**
 * Notes of the tabular list in a line each: `place kind codes`, as 'J18 excludes1 J44.0, J69.-', or with the note's own
 * words before a colon: 'N18 codeFirst any associated: E11.22'.
 */
import { ICD10_NOTE_KINDS, type Icd10NoteKind } from '../../codesets/files/icd10cm-tabular.ts';
import { rangesIn } from '../../codesets/installed-notes.ts';
import { assert } from '../../kernel/result.ts';
import { belowPlace, namedCodes, type TabularNote, type TabularNotes } from './tabular-notes.ts';

const isKind = (word: string): word is Icd10NoteKind => (ICD10_NOTE_KINDS as readonly string[]).includes(word);

export function readNote(line: string): TabularNote {
  const [, from = '', kind = '', said = ''] = /^(\S+)\s+(\S+)\s+(.+)$/.exec(line.trim()) ?? [];
  assert(isKind(kind), `note: "${line}" is not place, kind and codes`);
  const at = said.indexOf(':');
  const text = at < 0 ? `(${said})` : `${said.slice(0, at)}: (${said.slice(at + 1).trim()})`;
  return { kind, text, from, names: rangesIn(text).map(namedCodes), above: belowPlace(from) };
}

/** A list of such lines as the notes of an edition. */
export function notesFrom(lines: readonly string[], edition: Pick<TabularNotes, 'release' | 'isOfDate'>): TabularNotes {
  const notes = lines.map(readNote);
  const kept = new Map<string, ReturnType<TabularNotes['of']>>();
  return {
    ...edition,
    of: (code) => {
      const known =
        kept.get(code) ??
        Map.groupBy(
          notes.filter(({ above }) => above(code)),
          ({ kind }) => kind,
        );
      kept.set(code, known);
      return known;
    },
  };
}
