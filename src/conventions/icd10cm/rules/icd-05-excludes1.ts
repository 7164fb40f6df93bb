import { said } from '../../../kernel/said.ts';
import { defineConvention } from '../convention.ts';
import { excludedPairs } from '../excludes.ts';
import { remove } from '../patches.ts';
import { guideline, TABULAR } from '../sources.ts';
import { placeWords } from '../tabular-notes.ts';

const PNEUMONIA = 'note J44 excludes1 J18.9';

export const icd05Excludes1 = defineConvention({
  id: 'icd-05-excludes1',
  asks: 'Two diagnoses of which one excludes the other are not coded together, unless they are unrelated.',
  severity: 'error',
  prevents: ['CARC 146', 'CARC 16'],
  cite: [TABULAR, guideline('I.A.12.a, Excludes1, with its exception for unrelated conditions')],
  check: (subject) =>
    excludedPairs(subject, 'excludes1').map(({ one, other, note, sure }) => ({
      codes: [one.code, other.code],
      ...(sure ? {} : { severity: 'warning' as const }),
      message: said('{one} and {other} exclude each other: the note at {place} of {release} names {text}.', {
        one: one.display,
        other: other.display,
        place: placeWords(note.from),
        release: subject.book.notes?.release ?? '',
        text: note.text,
      }),
      fix: said('Keep the one that says what the note says, or both when they have nothing to do with each other.'),
      patches: [remove(other.code), remove(one.code)],
      override: said('The two conditions are unrelated.'),
    })),
  cases: {
    pass: [
      { title: 'no note between them', sketch: `dx J44.9 I10\n${PNEUMONIA}` },
      { title: 'the note names a sibling', sketch: 'dx J44.9 J18.1\nnote J44 excludes1 J18.9' },
      {
        title: 'the condition of the range is not met',
        sketch: 'dx L27.0 T36.0X1A\nnote L27 excludes1 T36-T50 with fifth or sixth character 5',
      },
      { title: 'a note above both is about neither', sketch: 'dx S00.01XA S09.90XA\nnote S00-S09 excludes1 S09' },
      { title: 'both may stand where a second kind of note says so', sketch: 'dx J44.9 J18.9\nnote J44 excludes2 J18.9' },
    ],
    fail: [
      { title: 'the note of the first names the second', sketch: `dx J44.9 J18.9\n${PNEUMONIA}` },
      { title: 'the note of the second names the first', sketch: `dx J18.9 J44.9\n${PNEUMONIA}` },
      { title: 'a range of categories', sketch: 'dx E11.9 E10.9\nnote E11 excludes1 E08-E10' },
      { title: 'all below a subcategory', sketch: 'dx M54.50 M51.26\nnote M54.5 excludes1 M51.2-' },
      { title: 'a note of a section', sketch: 'dx I10 O10.011\nnote I10-I16 excludes1 O10-O11, O13-O16' },
      { title: 'an older list warns', sketch: `dx J44.9 J18.9\nlist older\n${PNEUMONIA}` },
      {
        title: 'an adverse effect by its character',
        sketch: 'dx L27.0 T36.0X5A\nnote L27 excludes1 T36-T50 with fifth or sixth character 5',
      },
    ],
  },
});
