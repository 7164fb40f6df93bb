import { said } from '../../../kernel/said.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { replace } from '../patches.ts';
import { CODE_SET_RULE, ORDER_FILE } from '../sources.ts';
import { isProven, standingOf } from '../standing.ts';

function hitOn({ code, display }: Diagnosis, { book }: ConventionSubject): readonly ConventionHit[] {
  const standing = standingOf(book, code);
  if (standing.kind !== 'absent') return [];
  const answer = book.answer(code);
  const on = book.on;
  if (!isProven(answer)) {
    return [
      {
        codes: [code],
        severity: 'warning',
        message: said('{code} could not be checked for {on}: it is not among the codes loaded here.', { code: display, on }),
        fix: said('Check the code in the official list, or install the full code set.'),
        override: said('The code was looked up in the official list.'),
      },
    ];
  }
  const followed = book.successors(code).length > 0;
  return [
    {
      codes: [code],
      message:
        answer.kind === 'not-on-date'
          ? said('{code} was not in force on {on}.', { code: display, on })
          : followed
            ? said('{code} is no code any more: others took its place before {on}.', { code: display, on })
            : said('There is no code {code} in the release of {on}.', { code: display, on }),
      fix: said('Choose a code that is in force on the date of service and that the note supports.'),
      patches: standing.instead.slice(0, 6).map((by) => replace(code, by)),
    },
  ];
}

export const icd01Exists = defineConvention({
  id: 'icd-01-exists',
  asks: 'Every diagnosis is a code of the release in force on the date of service; where one ended, what took its place is offered.',
  severity: 'error',
  prevents: ['277CA A7', 'CARC 146'],
  cite: [CODE_SET_RULE, ORDER_FILE],
  check: (subject) => subject.diagnoses.flatMap((diagnosis) => hitOn(diagnosis, subject)),
  cases: {
    pass: [
      { title: 'a code of the release', sketch: 'dx E11.9 I10' },
      {
        title: 'a heading is the business of another convention',
        sketch: 'dx E11\ncode E11 - Type 2 diabetes mellitus\ncode E11.9 + Type 2 diabetes mellitus without complications',
      },
      {
        title: 'a code in force on its date',
        sketch: 'visit 2026-09-30\ndx I10\ncode I10 + Essential (primary) hypertension',
      },
    ],
    fail: [
      { title: 'no such code in the whole set', sketch: 'dx I99.7\ncode I10 + Essential (primary) hypertension' },
      {
        title: 'a code before its release began',
        sketch: 'visit 2024-03-04\ndx I10\ncode I10 + Essential (primary) hypertension',
      },
      { title: 'a code outside the part that is loaded cannot be checked', sketch: 'dx Q99.8' },
    ],
  },
});
