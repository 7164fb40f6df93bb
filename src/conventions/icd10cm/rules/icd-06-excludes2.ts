import { said } from '../../../kernel/said.ts';
import { defineConvention } from '../convention.ts';
import { excludedPairs } from '../excludes.ts';
import { TABULAR } from '../sources.ts';
import { placeWords } from '../tabular-notes.ts';

export const icd06Excludes2 = defineConvention({
  id: 'icd-06-excludes2',
  asks: 'Two diagnoses of which one is not part of the other may stand together when the patient has both.',
  severity: 'info',
  prevents: [],
  cite: [TABULAR],
  check: (subject) =>
    excludedPairs(subject, 'excludes2').map(({ one, other, note }) => ({
      codes: [one.code, other.code],
      message: said('{other} is not part of {one}, and both may be coded: a note at {place} says so.', {
        one: one.display,
        other: other.display,
        place: placeWords(note.from),
      }),
      fix: said('Nothing to do when the note supports both.'),
    })),
  cases: {
    pass: [
      { title: 'no note between them', sketch: 'dx J44.9 I10\nnote J44 excludes2 J47' },
      { title: 'a note of the first kind is no such note', sketch: 'dx J44.9 J18.9\nnote J44 excludes1 J18.9' },
    ],
    fail: [
      { title: 'the second is not part of the first', sketch: 'dx J06.9 J10.1\nnote J06 excludes2 J10' },
      { title: 'in either order', sketch: 'dx J10.1 J06.9\nnote J06 excludes2 J10' },
    ],
  },
});
