import { said } from '../../../kernel/said.ts';
import { ASSUMED_LINKS, type AssumedLink } from '../assumed-links.ts';
import { dotted } from '../code-book.ts';
import { keptByCode } from '../code-pattern.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { add, replace } from '../patches.ts';
import { guideline } from '../sources.ts';

/** Links that change a code, and those of its kind of diabetes that may be missing beside it. */
const changedBy = keptByCode((code) => ASSUMED_LINKS.filter(({ first }) => first.test(code)));
const ofKind = keptByCode((code) =>
  ASSUMED_LINKS.filter(({ becomes }) => becomes.startsWith('E') && code.startsWith(becomes.slice(0, 3))),
);

type Pair = { readonly link: AssumedLink; readonly first: Diagnosis; readonly second: Diagnosis };

const isHypertension = (code: string): boolean => code.startsWith('I1');

/** Hypertension ends in one code for heart and kidney together: the links are followed to it. */
function endOf(code: string, { diagnoses }: ConventionSubject): string {
  let end = code;
  for (let step = 0; step < 3; step += 1) {
    const next = ASSUMED_LINKS.find(
      (link) => isHypertension(end) && link.first.test(end) && diagnoses.some((other) => link.second.test(other.code)),
    );
    if (next === undefined) return end;
    end = next.becomes;
  }
  return end;
}

/** All links that hold; of one hypertension the first, which leads to the code of all. */
function heldLinks(subject: ConventionSubject): readonly Pair[] {
  const done = new Set<string>();
  const { diagnoses } = subject;
  return diagnoses
    .flatMap((first) => changedBy(first.code).map((link) => ({ first, link })))
    .flatMap(({ first, link }): readonly Pair[] => {
      const second = diagnoses.find(({ code }) => link.second.test(code));
      if (second === undefined) return [];
      const pair = { link, first, second };
      const key = isHypertension(pair.first.code) ? pair.first.code : `${pair.first.code} ${pair.second.code.slice(0, 3)}`;
      if (done.has(key)) return [];
      done.add(key);
      return [pair];
    });
}

function hitOf({ link, first, second }: Pair, subject: ConventionSubject): ConventionHit {
  const by = endOf(link.becomes, subject);
  const values = { first: first.display, second: second.display, by: dotted(by) };
  return {
    codes: [first.code, second.code],
    message:
      link.replaces === 'both'
        ? said('{first} and {second} are one code, {by}: the classification presumes that the one causes the other.', values)
        : said('{first} with {second} is {by}: the classification presumes that the one causes the other.', values),
    fix: said('Take the code that says both, unless the note says that they are unrelated.'),
    patches: [replace(first.code, by, link.replaces === 'both' ? [second.code] : [])],
    override: said('The note says that the two are unrelated.'),
    cite: [link.cite],
  };
}

/** Diabetes that has a complication already, beside another that it is presumed to cause: its code is missing. */
function missingBeside(subject: ConventionSubject): readonly ConventionHit[] {
  const { diagnoses } = subject;
  return [...new Set(diagnoses.flatMap(({ code }) => ofKind(code)))].flatMap((link): readonly ConventionHit[] => {
    const kind = link.becomes.slice(0, 3);
    const group = link.becomes.slice(0, 4);
    const one = diagnoses.find(({ code }) => code.startsWith(kind));
    const second = diagnoses.find(({ code }) => link.second.test(code));
    if (one === undefined || second === undefined) return [];
    if (diagnoses.some(({ code }) => code === `${kind}9` || code.startsWith(group))) return [];
    return [
      {
        codes: [one.code, second.code],
        severity: 'warning',
        message: said('{second} beside diabetes is presumed to come of it: {by} is missing.', {
          second: second.display,
          by: dotted(link.becomes),
        }),
        fix: said('Add the code of the complication, unless the note says that they are unrelated.'),
        patches: [link.replaces === 'both' ? replace(second.code, link.becomes) : add(link.becomes, second.code)],
        override: said('The note says that the two are unrelated.'),
        cite: [link.cite],
      },
    ];
  });
}

export const icd15AssumedLink = defineConvention({
  id: 'icd-15-assumed-link',
  asks: 'Conditions that the classification links by "with" are coded together: diabetes with its complications, hypertension with heart and kidney disease.',
  severity: 'error',
  prevents: ['audit', 'CARC 16'],
  cite: [guideline('I.A.15, "with"'), guideline('I.C.9.a, hypertension')],
  check: (subject) => [...heldLinks(subject).map((pair) => hitOf(pair, subject)), ...missingBeside(subject)],
  cases: {
    pass: [
      { title: 'coded together already', sketch: 'dx E11.22 N18.30' },
      { title: 'hypertensive kidney disease with its stage', sketch: 'dx I12.9 N18.31' },
      { title: 'hypertension alone', sketch: 'dx I10 E78.5' },
      { title: 'secondary hypertension is not linked', sketch: 'dx I15.0 N18.30' },
      { title: 'acute kidney failure is not linked', sketch: 'dx I10 N17.9' },
    ],
    fail: [
      { title: 'diabetes and kidney disease apart', sketch: 'dx E11.9 N18.30' },
      { title: 'diabetes of type 1 and polyneuropathy', sketch: 'dx E10.9 G62.9' },
      { title: 'hypertension and heart failure', sketch: 'dx I10 I50.9' },
      { title: 'hypertension and kidney disease', sketch: 'dx I10 N18.32' },
      { title: 'hypertension and end-stage kidney disease', sketch: 'dx I10 N18.6' },
      { title: 'hypertensive heart failure and kidney disease', sketch: 'dx I11.0 I50.9 N18.30' },
      { title: 'diabetes with something else, and kidney disease', sketch: 'dx E11.65 N18.30' },
    ],
  },
});
