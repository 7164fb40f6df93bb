/** Vaccines that a note says were given, each with its product, and giving them. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { said } from '../../kernel/said.ts';
import { isMeant } from '../visit/cues.ts';
import { spanOf, type VisitNote } from '../visit/visit-note.ts';
import { doneIn } from './performed.ts';
import { knownIn, type ProcedureFacts, type ProcedureSuggestion } from './procedure-suggestion.ts';
import { GIVING, GIVING_COVID, GIVING_FIRST, GIVING_FURTHER, type Vaccine, VACCINES } from './vaccine-table.ts';

const WHY_PRODUCT = said('The note says that this vaccine was given at this visit; which product it was stands on its label.');
const WHY_GIVING = said('A vaccine was given.');

const HERE_FOR = /\b(?:here for|presents for|came for|comes for|requests?|wants|for (?:his|her|a|the|an))\b/;
const GIVEN =
  /\b(?:given|administered|injected)\b(?: \w+){0,6} (?:deltoid|thigh|arm|im|intramuscular(?:ly)?|subcutaneous(?:ly)?)\b/g;

/** Named where it was given, or come for and then given in the arm. */
function quotesOf(note: VisitNote, { pattern }: Vaccine): readonly EvidenceSpan[] {
  const done = doneIn(note, pattern);
  if (done.length > 0) return done;
  const given = doneIn(note, GIVEN);
  if (given.length === 0) return [];
  for (const { lower, section, start } of note.sentences) {
    if (section !== 'history' && section !== 'complaint' && section !== 'none') continue;
    const found = [...lower.matchAll(pattern)].find(({ index, 0: words }) => isMeant(lower, index, index + words.length));
    if (found !== undefined && (HERE_FOR.test(lower.slice(0, found.index)) || section === 'complaint'))
      return [
        spanOf(note.text, { start: start + found.index, end: start + found.index + found[0].length }),
        ...given.slice(0, 1),
      ];
  }
  return [];
}

const givingOf = ({ kind }: Vaccine, { isMedicare }: ProcedureFacts): string =>
  kind === 'covid' ? GIVING_COVID : isMedicare && kind !== 'other' ? GIVING[kind] : GIVING_FIRST;

export function suggestVaccines(note: VisitNote, facts: ProcedureFacts): readonly ProcedureSuggestion[] {
  const given: { readonly vaccine: Vaccine; readonly quotes: readonly EvidenceSpan[] }[] = [];
  for (const vaccine of VACCINES) {
    const quotes = quotesOf(note, vaccine);
    // 'high dose flu vaccine' is one vaccine, whatever shorter name it holds.
    const isNew = !given.some((other) =>
      other.quotes.some(
        (span) =>
          quotes.some(
            ({ start, end }) => start < span.end && span.start < end && (vaccine.kind !== 'other' || start === span.start),
          ) && other.vaccine.kind === vaccine.kind,
      ),
    );
    if (quotes.length > 0 && isNew) given.push({ vaccine, quotes });
  }
  const products = given.flatMap(({ vaccine, quotes }): readonly ProcedureSuggestion[] => {
    const known = vaccine.codes.flatMap((code) => knownIn(facts, code) ?? []);
    const [item, ...others] = known;
    if (item === undefined) return [];
    const words = item.words === '' ? vaccine.words : item.words;
    return [
      {
        procedure: item.procedure,
        modifiers: [],
        units: 1,
        words,
        quotes,
        why: WHY_PRODUCT,
        others: others.map(({ procedure }) => procedure),
      },
    ];
  });
  return [...products, ...giving(given, facts)];
}

function giving(
  given: readonly { readonly vaccine: Vaccine; readonly quotes: readonly EvidenceSpan[] }[],
  facts: ProcedureFacts,
): readonly ProcedureSuggestion[] {
  const suggestion = (code: string, quotes: readonly EvidenceSpan[], units = 1): readonly ProcedureSuggestion[] => {
    const item = knownIn(facts, code);
    return item === undefined
      ? []
      : [{ procedure: code, modifiers: [], units, words: item.words, quotes, why: WHY_GIVING, others: [] }];
  };
  const ordinary = given.filter(({ vaccine }) => givingOf(vaccine, facts) === GIVING_FIRST);
  const apart = given.filter(({ vaccine }) => givingOf(vaccine, facts) !== GIVING_FIRST);
  const further = ordinary.slice(1);
  return [
    ...apart.flatMap(({ vaccine, quotes }) => suggestion(givingOf(vaccine, facts), quotes)),
    ...ordinary.slice(0, 1).flatMap(({ quotes }) => suggestion(GIVING_FIRST, quotes)),
    ...(further.length === 0
      ? []
      : suggestion(
          GIVING_FURTHER,
          further.flatMap(({ quotes }) => quotes),
          further.length,
        )),
  ];
}
