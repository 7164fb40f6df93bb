/** Drugs that a note says were injected, with units by their dose, what was thrown away, and giving them. */
import { said } from '../../kernel/said.ts';
import { isMeant } from '../visit/cues.ts';
import { type Sentence, spanOf, type VisitNote } from '../visit/visit-note.ts';
import { type Amount, amountsIn, BRANDS, titledDrugs, type TitledDrug } from './drug-titles.ts';
import { isDoneAt } from './performed.ts';
import { knownIn, type ProcedureFacts, type ProcedureSuggestion } from './procedure-suggestion.ts';

const INJECTED =
  /\b(?:im|iv|subq|sq|sc|intramuscular(?:ly)?|intravenous(?:ly)?|subcutaneous(?:ly)?|intra-?articular(?:ly)?|intralesional(?:ly)?|inject\w*|shots?|infus\w+|deltoid|gluteal|ventrogluteal|gluteus|buttock)\b/;
/** Given under the skin or into a muscle: giving it has a number of its own, which a joint's injection has not. */
const UNDER_SKIN =
  /\b(?:im|subq|sq|sc|intramuscular(?:ly)?|subcutaneous(?:ly)?|deltoid|gluteal|ventrogluteal|gluteus|buttock|shots?)\b|\b(?:given|administered) in (?:the |her |his )?(?:right |left )?(?:arm|thigh|hip)\b/;
const DISCARDED = /\b(?:discarded|wasted|waste|thrown away|remaining)\b/;
const NOTHING_LEFT =
  /\b(?:no (?:waste|wastage|drug (?:was )?(?:wasted|discarded))|nothing (?:was )?(?:wasted|discarded)|entire vial|whole vial|zero waste)\b/;

const WHY_DOSE = said(
  'The note says that it was injected at this visit; the units follow from its dose and the code’s own amount.',
);
const WHY_GIVEN = said('A drug was given under the skin or into a muscle.');
const WHY_WASTE = said('The note says that this much of a single-dose container was thrown away.');
const NO_DOSE = said('No dose is stated: count the units by what was given.');
const SEVERAL = said('Several codes are of this drug: see which form was given.');

/** Above the most that one visit gives. */
const MOST_UNITS = 9999;

/** Units of a dose: parts count as whole ones. Undefined where the two are not of one kind. */
export function unitsOf(dose: Amount, perUnit: Amount): number | undefined {
  if (dose.unit !== perUnit.unit) return undefined;
  const units = Math.ceil(dose.value / perUnit.value - 1e-9);
  return units >= 1 && units <= MOST_UNITS ? units : undefined;
}

const namesIn = (lower: string): string =>
  Object.entries(BRANDS).reduce(
    (text, [brand, name]) => (new RegExp(`\\b${brand}\\b`).test(text) ? `${text} ${name}` : text),
    lower,
  );

type Named = { readonly drug: TitledDrug; readonly others: readonly TitledDrug[]; readonly at: number; readonly end: number };

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The drug that a sentence names best: by its longest name; of equal ones the form without further words first. */
function drugIn(lower: string, drugs: readonly TitledDrug[]): Named | undefined {
  const withBrands = namesIn(lower);
  const hits = drugs.flatMap((drug) => {
    const name = drug.names
      .filter((one) => withBrands.includes(one) && new RegExp(`\\b${escaped(one)}\\b`).test(withBrands))
      .toSorted((a, b) => b.length - a.length)[0];
    return name === undefined ? [] : [{ drug, name }];
  });
  const longest = Math.max(0, ...hits.map(({ name }) => name.length));
  const best = hits
    .filter(({ name }) => name.length === longest)
    .toSorted((a, b) => Number(isPlain(b.drug)) - Number(isPlain(a.drug)) || (a.drug.code < b.drug.code ? -1 : 1));
  const [first, ...others] = best;
  if (first === undefined) return undefined;
  const written = [
    first.name,
    ...Object.keys(BRANDS).filter(
      (brand) => first.drug.names.includes(BRANDS[brand] ?? '') || first.name.includes(BRANDS[brand] ?? '\u0000'),
    ),
  ].find((word) => lower.includes(word));
  const at = written === undefined ? -1 : lower.indexOf(written);
  return at < 0 ? undefined : { drug: first.drug, others: others.map(({ drug }) => drug), at, end: at + (written?.length ?? 0) };
}

const isPlain = ({ title }: TitledDrug): boolean =>
  /not otherwise specified|\(nos\)/i.test(title) || !/preservative|extended|liposomal|minidose|procaine/i.test(title);

/** Before the name nothing but 'of' may stand, or else it is the dose of the drug before. */
const JOINED = /^(?: of)?(?: \w+)? $/;
const NEAR = 25;

/** The dose that goes with the name, of the code's kind; what was thrown away apart. */
function dosesOf(lower: string, { drug, at, end }: Named): { readonly given?: Amount; readonly wasted?: Amount } {
  const fitting = amountsIn(lower).filter(({ amount }) => amount.unit === drug.perUnit.unit);
  const wasted = fitting.find(
    (one) => DISCARDED.test(lower.slice(one.end, one.end + 30)) || DISCARDED.test(lower.slice(Math.max(0, one.at - 15), one.at)),
  );
  const doses = fitting.filter((one) => one !== wasted);
  const given =
    doses.findLast((one) => one.end <= at && JOINED.test(lower.slice(one.end, at))) ??
    doses.find((one) => one.at >= end && one.at - end <= NEAR) ??
    doses.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  return { ...(given === undefined ? {} : { given: given.amount }), ...(wasted === undefined ? {} : { wasted: wasted.amount }) };
}

/** '30 mg discarded.' said in the next sentence. */
function wastedAfter(sentence: Sentence, note: VisitNote, named: Named): Amount | undefined {
  const next = note.sentences[note.sentences.indexOf(sentence) + 1];
  return next !== undefined && DISCARDED.test(next.lower) ? dosesOf(next.lower, { ...named, at: 0, end: 0 }).wasted : undefined;
}

/** More drugs than one sentence gives. */
const MOST_DRUGS = 4;

/** Every drug of a sentence: each is looked for in what the ones before leave. */
function drugsOf(sentence: Sentence, facts: ProcedureFacts): readonly Named[] {
  const drugs = titledDrugs(facts.codeSets.hcpcsEntries(facts.on));
  const found: Named[] = [];
  let rest = sentence.lower;
  while (found.length < MOST_DRUGS) {
    const named = drugIn(rest, drugs);
    if (named === undefined) break;
    found.push(named);
    rest = `${rest.slice(0, named.at)}${' '.repeat(named.end - named.at)}${rest.slice(named.end)}`;
  }
  return found.toSorted((a, b) => a.at - b.at);
}

const ofSentence = (sentence: Sentence, note: VisitNote, facts: ProcedureFacts): readonly ProcedureSuggestion[] =>
  drugsOf(sentence, facts).flatMap((named) => ofDrug(named, sentence, { note, facts }));

function ofDrug(
  named: Named,
  sentence: Sentence,
  { note, facts }: { readonly note: VisitNote; readonly facts: ProcedureFacts },
): readonly ProcedureSuggestion[] {
  const { lower, start } = sentence;
  if (!isMeant(lower, named.at, named.end) || !isDoneAt(sentence, named.at, true)) return [];
  const { drug } = named;
  const item = knownIn(facts, drug.code);
  if (item === undefined) return [];
  const { given, wasted: wastedHere } = dosesOf(lower, named);
  const wasted = wastedHere ?? wastedAfter(sentence, note, named);
  const units = given === undefined ? undefined : unitsOf(given, drug.perUnit);
  const leftOver = wasted === undefined ? undefined : unitsOf(wasted, drug.perUnit);
  const quotes = [spanOf(note.text, sentence)];
  const nothingLeft =
    facts.isMedicare && item.singleDoseVial === true && note.sentences.some((one) => NOTHING_LEFT.test(one.lower));
  const base = { procedure: drug.code, words: item.words, quotes, others: named.others.map(({ code }) => code) };
  const notice = units === undefined ? NO_DOSE : named.others.length > 0 ? SEVERAL : undefined;
  const giving = UNDER_SKIN.test(lower) ? knownIn(facts, '96372') : undefined;
  const place = { start: start + named.at, end: start + named.end };
  return [
    {
      ...base,
      modifiers: nothingLeft ? ['JZ'] : [],
      units: units ?? 1,
      why: WHY_DOSE,
      ...(notice === undefined ? {} : { notice }),
    },
    ...(leftOver === undefined ? [] : [{ ...base, modifiers: ['JW'], units: leftOver, why: WHY_WASTE }]),
    ...(giving === undefined
      ? []
      : [
          {
            procedure: '96372',
            modifiers: [],
            units: 1,
            words: giving.words,
            quotes: [spanOf(note.text, place)],
            why: WHY_GIVEN,
            others: [],
          },
        ]),
  ];
}

export const suggestDrugs = (note: VisitNote, facts: ProcedureFacts): readonly ProcedureSuggestion[] =>
  note.sentences
    .filter((sentence) => INJECTED.test(sentence.lower) && !/\bvaccin/.test(sentence.lower))
    .flatMap((sentence) => ofSentence(sentence, note, facts));
