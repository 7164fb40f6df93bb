import { said } from '../../../kernel/said.ts';
import { dotted } from '../code-book.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { isManifestation } from '../manifestations.ts';
import { namesWords, type NoteGroup, noteGroups } from '../note-groups.ts';
import { add, moveBefore } from '../patches.ts';
import { TABULAR } from '../sources.ts';
import { isWide, placeWords, type TabularNotes } from '../tabular-notes.ts';

type Asked = {
  readonly one: Diagnosis;
  readonly group: NoteGroup;
  readonly subject: ConventionSubject;
  readonly notes: TabularNotes;
};

const namedBy = ({ group, one, subject }: Asked): readonly Diagnosis[] =>
  subject.diagnoses.filter(({ code }) => code !== one.code && group.names.some(({ holds }) => holds(code)));

const older = ({ notes }: Asked): { readonly severity?: 'warning' } => (notes.isOfDate ? {} : { severity: 'warning' });

function codeFirst(asked: Asked): readonly ConventionHit[] {
  const { one, group, notes } = asked;
  if (group.names.length === 0) return [];
  const named = namedBy(asked);
  if (named.some(({ position }) => position < one.position)) return [];
  const [late] = named;
  const values = { code: one.display, release: notes.release, place: placeWords(group.from) };
  if (late !== undefined) {
    return [
      {
        ...older(asked),
        codes: [one.code, late.code],
        message: said('{other} stands before {code}: the note at {place} of {release} says "code first".', {
          ...values,
          other: late.display,
        }),
        fix: said('Move the code that the note names to the front.'),
        patches: [moveBefore(late.code, one.code)],
      },
    ];
  }
  if (!group.demanded) return [];
  return [
    {
      severity: 'warning',
      codes: [one.code],
      message: said('{code} wants its cause coded first: {wanted} (note at {place} of {release}).', {
        ...values,
        wanted: namesWords(group),
      }),
      fix: said('Add the code that the note names, when the record has it.'),
      override: said('The record names no such cause.'),
    },
  ];
}

/** What the note of the visit gives, among the codes that an instruction names. */
function foundFor({ group, subject, one }: Asked): readonly { readonly code: string; readonly words: string }[] {
  const has = (code: string): boolean => subject.diagnoses.some((other) => other.code === code);
  return (subject.visit.found ?? []).filter(
    ({ code, context }) =>
      context === 'affirmed' && code !== one.code && !has(code) && group.names.some(({ holds }) => holds(code)),
  );
}

function useAdditional(asked: Asked): readonly ConventionHit[] {
  const { one, group, notes } = asked;
  if (group.names.length === 0) return [];
  const named = namedBy(asked);
  const before = named.find(({ position }) => position < one.position);
  const values = { code: one.display, release: notes.release, place: placeWords(group.from) };
  if (before !== undefined) {
    return [
      {
        severity: 'info',
        codes: [one.code, before.code],
        message: said('{other} is an additional code of {code} and stands after it (note at {place} of {release}).', {
          ...values,
          other: before.display,
        }),
        fix: said('Move the additional code behind.'),
        patches: [moveBefore(one.code, before.code)],
        override: said('The other condition is why the patient came.'),
      },
    ];
  }
  if (named.length > 0) return [];
  const found = foundFor(asked);
  if (found.length > 0) {
    return [
      {
        severity: 'warning',
        codes: [one.code, ...found.map(({ code }) => code)],
        message: said('{code} asks for an additional code, and the note has it: {found} (note at {place} of {release}).', {
          ...values,
          found: found.map(({ code }) => dotted(code)).join(', '),
        }),
        fix: said('Add the code, when the words of the note support it.'),
        patches: found.map(({ code }) => add(code)),
        override: said('The note does not support the additional code.'),
      },
    ];
  }
  if (isWide(group.from)) return [];
  return [
    {
      severity: 'info',
      codes: [one.code],
      message: said('{code} asks for an additional code where it applies: {wanted} (note at {place} of {release}).', {
        ...values,
        wanted: namesWords(group),
      }),
      fix: said('Add it when the record has it.'),
    },
  ];
}

function alsoCode(asked: Asked): readonly ConventionHit[] {
  const found = namedBy(asked).length > 0 ? [] : foundFor(asked);
  if (found.length === 0) return [];
  return [
    {
      severity: 'warning',
      codes: [asked.one.code, ...found.map(({ code }) => code)],
      message: said('{code} says "code also", and the note has it: {found}.', {
        code: asked.one.display,
        found: found.map(({ code }) => dotted(code)).join(', '),
      }),
      fix: said('Add the code, when the words of the note support it. The order is by why the patient came.'),
      patches: found.map(({ code }) => add(code)),
      override: said('The note does not support the additional code.'),
    },
  ];
}

const DM_KIDNEY = 'note E11.22 useAdditionalCode to identify stage of chronic kidney disease: N18.1-N18.6';

export const icd08SequenceNotes = defineConvention({
  id: 'icd-08-sequence-notes',
  asks: 'What the list says to code first stands first, and what it says to add is there when the note has it.',
  severity: 'error',
  prevents: ['CARC 16'],
  cite: [TABULAR],
  check: (subject) => {
    const { notes } = subject.book;
    if (notes === undefined) return [];
    return subject.diagnoses.flatMap((one) => {
      const asked = (kind: 'codeFirst' | 'useAdditionalCode' | 'codeAlso'): readonly Asked[] =>
        noteGroups(notes, one.code, kind).map((group) => ({ one, group, subject, notes }));
      return [
        ...(isManifestation(one.code) ? [] : asked('codeFirst').flatMap(codeFirst)),
        ...asked('useAdditionalCode').flatMap(useAdditional),
        ...asked('codeAlso').flatMap(alsoCode),
      ];
    });
  },
  cases: {
    pass: [
      { title: 'the stage after the disease', sketch: `dx E11.22 N18.30\n${DM_KIDNEY}` },
      { title: 'the cause first', sketch: 'dx E11.621 L97.512\nnote L97 codeFirst any associated underlying condition: E11.621' },
      {
        title: 'an optional cause that is absent',
        sketch: 'dx L97.512\nnote L97 codeFirst any associated underlying condition, such as: E11.621',
      },
      { title: 'no notes are loaded', sketch: 'dx E11.22' },
    ],
    fail: [
      { title: 'the cause after', sketch: 'dx L97.512 E11.621\nnote L97 codeFirst any associated underlying condition: E11.621' },
      {
        title: 'the cause is missing and not optional',
        sketch: 'dx R65.20\nnote R65.2 codeFirst underlying infection, such as: A41.9',
      },
      { title: 'the additional code before', sketch: `dx N18.30 E11.22\n${DM_KIDNEY}` },
      { title: 'the note has the stage', sketch: `dx E11.22\nfound N18.31 affirmed "stage 3a"\n${DM_KIDNEY}` },
      { title: 'it may be added', sketch: `dx E11.22 I10\n${DM_KIDNEY}` },
      {
        title: 'what is also coded, when the note has it',
        sketch: 'dx J44.0\nfound J18.9 affirmed "pneumonia"\nnote J44.0 codeAlso to identify the infection: J18.-',
      },
    ],
  },
});
