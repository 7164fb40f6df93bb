/** A statement in another language: the practice's own words for its services; everything else is the printer's. */
import { type ChargeMaster, serviceWords, type WordsLanguage } from '../charges/charge-master.ts';
import type { Statement } from '../ledger/statement.ts';

/** In: a statement as issued. Out: the same, its services named for the reader where the charge master can. */
export const statementIn = (
  statement: Statement,
  language: WordsLanguage,
  { chargeMaster }: { readonly chargeMaster: ChargeMaster },
): Statement => ({
  ...statement,
  visits: statement.visits.map((visit) => ({
    ...visit,
    lines: visit.lines.map((line) => ({ ...line, words: serviceWords(chargeMaster, line, language) })),
  })),
});
