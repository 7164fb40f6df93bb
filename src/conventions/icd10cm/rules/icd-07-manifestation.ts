import { said } from '../../../kernel/said.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { isManifestation } from '../manifestations.ts';
import { namesWords, noteGroups } from '../note-groups.ts';
import { moveBefore } from '../patches.ts';
import { CODE_EDITOR, guideline, TABULAR } from '../sources.ts';

/** What could be its cause: neither another effect, nor a circumstance, nor the organism. */
const isCause = ({ code }: Diagnosis): boolean => !isManifestation(code) && !/^(?:[V-Z]|B9[5-7])/.test(code);

function causesOf({ code }: Diagnosis, { diagnoses, book }: ConventionSubject): readonly Diagnosis[] {
  const groups = book.notes === undefined ? [] : noteGroups(book.notes, code, 'codeFirst');
  const named = diagnoses.filter((other) => groups.some(({ names }) => names.some(({ holds }) => holds(other.code))));
  // 'such as': what the list names are examples, so any disease may be the cause.
  return named.length > 0 ? named : diagnoses.filter((other) => other.code !== code && isCause(other));
}

function hitOn(diagnosis: Diagnosis, subject: ConventionSubject): readonly ConventionHit[] {
  const causes = causesOf(diagnosis, subject);
  if (causes.some(({ position }) => position < diagnosis.position)) return [];
  const [cause] = causes;
  const { code, display } = diagnosis;
  if (cause !== undefined) {
    return [
      {
        codes: [code, cause.code],
        message: said('{code} is the effect of a disease; its cause, {cause}, stands before it.', {
          code: display,
          cause: cause.display,
        }),
        fix: said('List the cause first.'),
        patches: [moveBefore(cause.code, code)],
      },
    ];
  }
  const groups = subject.book.notes === undefined ? [] : noteGroups(subject.book.notes, code, 'codeFirst');
  const wanted = groups.map(namesWords).join(', ');
  return [
    {
      codes: [code],
      message:
        wanted === ''
          ? said('{code} is the effect of a disease, and no cause is coded before it.', { code: display })
          : said('{code} is the effect of a disease, and no cause is coded before it, such as {wanted}.', {
              code: display,
              wanted,
            }),
      fix: said('Add the code of the disease that causes it, before it.'),
    },
  ];
}

export const icd07Manifestation = defineConvention({
  id: 'icd-07-manifestation',
  asks: 'A manifestation is never first; the disease that causes it is coded before it.',
  severity: 'error',
  prevents: ['CARC 16', 'CARC 146'],
  cite: [guideline('I.A.13, etiology and manifestation, as the tabular list’s own preface states it'), CODE_EDITOR, TABULAR],
  check: (subject) => subject.diagnoses.filter(({ code }) => isManifestation(code)).flatMap((one) => hitOn(one, subject)),
  cases: {
    pass: [
      { title: 'the disease first, the dementia in it after', sketch: 'dx G30.9 F02.80' },
      { title: 'anemia after the kidney disease', sketch: 'dx N18.4 D63.1' },
      { title: 'no manifestation at all', sketch: 'dx E11.9' },
    ],
    fail: [
      { title: 'a manifestation alone', sketch: 'dx F02.80' },
      { title: 'before its cause', sketch: 'dx F02.80 G30.9' },
      { title: 'with nothing but circumstances', sketch: 'dx D63.1 Z79.899' },
      {
        title: 'what the list names counts',
        sketch: 'dx I10 D63.1 N18.4\nnote D63.1 codeFirst underlying chronic kidney disease: N18.-',
      },
    ],
  },
});
