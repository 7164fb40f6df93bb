/** What the code sets' answer lets an edit say of a diagnosis: fine, surely wrong, or not to be judged with what is loaded. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { unreachable } from '../kernel/result.ts';
import { type Said, said } from '../kernel/said.ts';
import { firstServiceDate, letterOf, type ScrubCodeSets, type ScrubSubject } from './subject.ts';

type Answer = ReturnType<ScrubCodeSets['icd10']>;

function verdictOn({ kind, basis, complete }: Answer): 'good' | 'wrong' | 'unsure' {
  if (kind === 'billable') return 'good';
  if (basis === 'memory') return 'unsure';
  // In a part of a release, absence proves nothing; a header there is a header everywhere.
  return kind === 'header' || complete ? 'wrong' : 'unsure';
}

/** The answer in a sentence that can be translated; the near codes stand in the look-up. */
function whyNot({ kind, complete }: Answer): Said {
  switch (kind) {
    case 'billable':
      return said('it is known from memory only.');
    case 'header':
      return said('it is a heading, and only a code below it is billable.');
    case 'not-on-date':
      return said('it was not in force on that date.');
    case 'unknown':
      return complete ? said('there is no such code.') : said('it is not among the codes loaded here.');
  }
  return unreachable(kind);
}

/** One hit for each diagnosis of the claim with that verdict on the first day of service. */
export function diagnosesJudged(
  { claim, codesets }: ScrubSubject,
  wanted: 'wrong' | 'unsure',
): readonly { readonly letter: string; readonly code: string; readonly date: PlainDate; readonly why: Said }[] {
  const date = firstServiceDate(claim);
  return claim.diagnoses.flatMap((code, at) => {
    const answer = codesets.icd10(code, date);
    return verdictOn(answer) === wanted ? [{ letter: letterOf(at + 1), code: answer.display, date, why: whyNot(answer) }] : [];
  });
}
