/** An instruction of the tabular list with all codes that it names: published as a sentence and a list below it. */
import type { NamedCodes, TabularNote, TabularNotes } from './tabular-notes.ts';

export type NoteGroup = {
  /** Where it stands. */
  readonly from: string;
  readonly text: string;
  readonly names: readonly NamedCodes[];
  /** The code wants a cause in every case: 'underlying disease', without 'if applicable', 'if known' or 'any'. */
  readonly demanded: boolean;
};

const OPTIONAL = /\bif\b|\bany\b|\bwhen\b/i;

const kept = new WeakMap<readonly TabularNote[], readonly NoteGroup[]>();
const NONE: readonly NoteGroup[] = [];

/** Notes of one kind that hold for a code, one group for each place. */
export function noteGroups(notes: TabularNotes, code: string, kind: TabularNote['kind']): readonly NoteGroup[] {
  const found = notes.of(code).get(kind);
  if (found === undefined) return NONE;
  const known = kept.get(found);
  if (known !== undefined) return known;
  const groups = [...Map.groupBy(found, ({ from }) => from)].map(([from, group]): NoteGroup => {
    const text = group.map((note) => note.text).join('; ');
    return {
      from,
      text,
      names: group.flatMap(({ names }) => names),
      demanded: /\bunderlying\b/i.test(text) && !OPTIONAL.test(text),
    };
  });
  kept.set(found, groups);
  return groups;
}

/** The codes that a group names, as people write them: 'N18.-, L97.4-'. At most eight. */
export function namesWords({ names }: Pick<NoteGroup, 'names'>): string {
  const dot = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);
  const words = names.map(({ first, last, below }) =>
    first === last ? `${dot(first)}${below ? '-' : ''}` : `${dot(first)}-${dot(last)}`,
  );
  return words.length > 8 ? `${words.slice(0, 8).join(', ')} …` : words.join(', ');
}
