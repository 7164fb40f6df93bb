/** Pairs of a visit's diagnoses of which a note of the one names the other. */
import type { CodeBook } from './code-book.ts';
import type { ConventionSubject, Diagnosis } from './convention.ts';
import { isWide, type TabularNote } from './tabular-notes.ts';

export type ExcludedPair = {
  readonly one: Diagnosis;
  readonly other: Diagnosis;
  readonly note: TabularNote;
  /** The list is of the date, and the note's condition was read. */
  readonly sure: boolean;
};

type Kind = 'excludes1' | 'excludes2';

function noteBetween(
  one: Diagnosis,
  other: Diagnosis,
  { book, kind }: { readonly book: CodeBook; readonly kind: Kind },
): Omit<ExcludedPair, 'one' | 'other'> | undefined {
  const { notes } = book;
  if (notes === undefined) return undefined;
  for (const note of notes.of(one.code).get(kind) ?? []) {
    const named = note.names.find(({ holds }) => holds(other.code));
    // A note that stands above both would exclude a code from itself.
    if (named === undefined || note.above(other.code) || (kind === 'excludes2' && isWide(note.from))) continue;
    return { note, sure: notes.isOfDate && !named.vague };
  }
  return undefined;
}

/** Both directions; each pair once, the first in the visit's order first. At most n(n-1)/2 comparisons. */
export function excludedPairs(subject: ConventionSubject, kind: Kind): readonly ExcludedPair[] {
  const { diagnoses, book } = subject;
  if (book.notes === undefined) return [];
  return diagnoses.flatMap((one, i) =>
    diagnoses.slice(i + 1).flatMap((other): readonly ExcludedPair[] => {
      if (one.code === other.code) return [];
      const found = noteBetween(one, other, { book, kind }) ?? noteBetween(other, one, { book, kind });
      return found === undefined ? [] : [{ one, other, ...found }];
    }),
  );
}
