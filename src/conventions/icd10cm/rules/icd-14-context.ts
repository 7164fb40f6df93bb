import { type Said, said } from '../../../kernel/said.ts';
import type { MentionContext } from '../coded-visit.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { historyOf } from '../histories.ts';
import { remove, replace } from '../patches.ts';
import { guideline, guidelineFromMemory } from '../sources.ts';

/** Codes that themselves tell of the past, a relative, a status or a circumstance. */
const TELLS_OF_MORE = /^(?:Z|[V-Y]|I252)/;

type Told = Extract<MentionContext, 'negated' | 'family' | 'historical' | 'hypothetical'>;

const WORDS: Readonly<Record<Told, (code: string) => Said>> = {
  negated: (code) => said('The note denies {code} or rules it out.', { code }),
  family: (code) => said('The note says {code} of a relative, not of the patient.', { code }),
  historical: (code) => said('The note tells of {code} as past.', { code }),
  hypothetical: (code) => said('The note speaks of {code} only as something that might come.', { code }),
};

/** What the evidence agrees on; undefined when one mention says that the patient has it, or is merely unsure. */
function toldBy({ evidence, code }: Diagnosis): Told | undefined {
  if (evidence === undefined || evidence.length === 0 || TELLS_OF_MORE.test(code)) return undefined;
  if (evidence.some(({ context }) => context === 'affirmed' || context === 'uncertain')) return undefined;
  return evidence[0]?.context as Told;
}

function hitOn(one: Diagnosis, { book, diagnoses }: ConventionSubject): readonly ConventionHit[] {
  const told = toldBy(one);
  if (told === undefined) return [];
  const { code, display } = one;
  const by = told === 'historical' ? historyOf(code, 'own') : told === 'family' ? historyOf(code, 'family') : undefined;
  const isOffered = by !== undefined && book.isBillable(by) && !diagnoses.some((other) => other.code === by);
  return [
    {
      codes: [code],
      // Chronic diseases stand in histories and are there all the same.
      ...(told === 'negated' || told === 'family' ? {} : { severity: 'warning' as const }),
      message: WORDS[told](display),
      fix: said('Remove it, or code the history or the status when it matters for the visit.'),
      patches: [...(isOffered && by !== undefined ? [replace(code, by)] : []), remove(code)],
      override:
        told === 'historical'
          ? said('The disease is still there and was treated or considered at this visit.')
          : said('The note states it as established in other words.'),
    },
  ];
}

export const icd14Context = defineConvention({
  id: 'icd-14-context',
  asks: 'What the note denies, tells of a relative or of the past, or only imagines, is not coded as present.',
  severity: 'error',
  prevents: ['audit'],
  cite: [guideline('IV.H, only what the visit established'), guidelineFromMemory('I.C.21.c.4, history codes')],
  check: (subject) => subject.diagnoses.flatMap((one) => hitOn(one, subject)),
  cases: {
    pass: [
      { title: 'the patient has it', sketch: 'dx E11.9\nsays E11.9 affirmed "type 2 diabetes"' },
      {
        title: 'in history and in the assessment',
        sketch: 'dx I10\nsays I10 historical "history of hypertension"\nsays I10 affirmed "hypertension, at goal"',
      },
      { title: 'a history coded as a history', sketch: 'dx Z85.3\nsays Z85.3 historical "history of breast cancer"' },
      { title: 'nobody has read the note', sketch: 'dx I10' },
    ],
    fail: [
      { title: 'denied', sketch: 'dx R07.9\nsays R07.9 negated "no chest pain"' },
      { title: 'a mother’s diabetes', sketch: 'dx E11.9\nsays E11.9 family "mother has diabetes"' },
      { title: 'a cancer that was', sketch: 'dx C50.911\nsays C50.911 historical "history of breast cancer"' },
      { title: 'return precautions', sketch: 'dx R50.9\nsays R50.9 hypothetical "return for fever"' },
    ],
  },
});
