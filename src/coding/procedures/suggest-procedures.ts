/**
 * What was done at a visit besides the visit itself, as a note says it: drugs with their units, vaccines with giving them, tests
 * of the office, small procedures, services by their minutes. Only what was done, never what was ordered or planned; only codes
 * that the practice or an installed table knows; every one with the words that say so. A person decides.
 */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { timedService } from '../../conventions/timed-services.ts';
import { said } from '../../kernel/said.ts';
import { inOriginal } from '../languages/english-text.ts';
import { inListedEnglish } from '../languages/in-english.ts';
import { findTimes } from '../visit/find-times.ts';
import { readVisit, type Sentence, type VisitNote } from '../visit/visit-note.ts';
import type { OfficeProcedure } from './office-procedure.ts';
import { OFFICE_TESTS } from './office-test-table.ts';
import { HEART_AND_LUNGS } from './organ-table.ts';
import { countIn, doneIn, HERE, lengthIn, sentenceAt, sideIn } from './performed.ts';
import { type KnownItem, knownIn, type ProcedureFacts, type ProcedureSuggestion } from './procedure-suggestion.ts';
import { OFFICE_PROCEDURES } from './procedure-table.ts';
import { suggestDrugs } from './suggest-drugs.ts';
import { suggestImages } from './suggest-images.ts';
import { suggestVaccines } from './suggest-vaccines.ts';

const WHY = {
  done: said('The note says that it was done at this visit.'),
  minutes: said('The minutes that the note states for it.'),
};
const COUNT = said('How many were treated is not said: the code counts them.');
const FURTHER = said('Each further one.');
const NO_LENGTH = said('How long the wound was is not said: the code goes by its length.');

function modifiersOf(
  procedure: OfficeProcedure,
  item: KnownItem,
  { lower, isMedicare }: { readonly lower: string; readonly isMedicare: boolean },
): readonly string[] {
  const side = procedure.hasSides === true ? sideIn(lower) : undefined;
  const isWaived = procedure.isWaived === true && item.procedure !== '81002' && (item.requiresClia === true || isMedicare);
  return [...(side === undefined ? [] : [side === 'both' ? '50' : side]), ...(isWaived ? ['QW'] : [])];
}

const TESTS = new Set<OfficeProcedure>([...OFFICE_TESTS, ...HEART_AND_LUNGS]);

const placesOf = (procedure: OfficeProcedure, note: VisitNote): readonly EvidenceSpan[] =>
  doneIn(note, procedure.pattern, {
    givesResult: procedure.hereOnly === true || TESTS.has(procedure),
    accept: ({ lower }) =>
      (procedure.hereOnly !== true || HERE.test(lower)) && (procedure.without === undefined || !procedure.without.test(lower)),
  });

/** So far before it, the site of what was done may be named. */
const NEAR = 4;

const siteBefore = (note: VisitNote, sentence: Sentence, site: RegExp): string | undefined => {
  const at = note.sentences.indexOf(sentence);
  const named = note.sentences
    .slice(Math.max(0, at - NEAR), at + 1)
    .filter(({ lower, section }) => section === sentence.section && site.test(lower));
  return named.length === 0 ? undefined : named.map(({ lower }) => lower).join(' ');
};

/** The codes of a row in the order in which the words of its sentence want them. */
function codesFor({ codes, by = [], byLength = [] }: OfficeProcedure, lower: string): readonly string[] {
  const chosen = by.find(([words]) => words.test(lower))?.[1];
  const length = lengthIn(lower);
  const long = length === undefined ? undefined : byLength.find(([to]) => length <= to)?.[1];
  return [...new Set([...(chosen === undefined ? [] : [chosen]), ...(long === undefined ? [] : [long]), ...codes])];
}

function officeProcedure(procedure: OfficeProcedure, note: VisitNote, facts: ProcedureFacts): readonly ProcedureSuggestion[] {
  if (!procedure.codes.some((code) => knownIn(facts, code) !== undefined)) return [];
  const { about } = procedure;
  if (about !== undefined && !note.sentences.some(({ lower, section }) => section !== 'family' && about.test(lower))) return [];
  const quotes = placesOf(procedure, note);
  const [first] = quotes;
  if (first === undefined) return [];
  const sentence = sentenceAt(note, first);
  const site = procedure.near === undefined || sentence === undefined ? undefined : siteBefore(note, sentence, procedure.near);
  if (procedure.near !== undefined && site === undefined) return [];
  const lower = [site ?? '', sentence?.lower ?? ''].join(' ').trim();
  const known = codesFor(procedure, lower).flatMap((code) => knownIn(facts, code) ?? []);
  const [item] = known;
  if (item === undefined) return [];
  const modifiers = modifiersOf(procedure, item, { lower, isMedicare: facts.isMedicare });
  const { counted, byLength, notice } = procedure;
  const unsaid = byLength !== undefined && lengthIn(lower) === undefined ? NO_LENGTH : notice;
  const base = {
    ...{ modifiers, quotes, why: WHY.done, others: known.slice(1).map((one) => one.procedure) },
    ...(unsaid === undefined ? {} : { notice: unsaid }),
  };
  const words = item.words === '' ? procedure.words : item.words;
  if (counted === undefined) return [{ ...base, procedure: item.procedure, units: 1, words }];
  return countedProcedure({ base, item, words, counted }, { note, facts, lower });
}

type Counted = {
  readonly base: Pick<ProcedureSuggestion, 'modifiers' | 'quotes' | 'why' | 'others' | 'notice'>;
  readonly item: KnownItem;
  readonly words: string;
  readonly counted: NonNullable<OfficeProcedure['counted']>;
};

/** By how many were treated: one code for the first, another for each further, a third for many; or units where neither is named. */
function countedProcedure(
  { base, item, words, counted }: Counted,
  { note, facts, lower }: { readonly note: VisitNote; readonly facts: ProcedureFacts; readonly lower: string },
): readonly ProcedureSuggestion[] {
  const { things, steps = [], further } = counted;
  const count =
    countIn(lower, things) ??
    note.sentences.flatMap((one) => (one.section === 'family' ? [] : (countIn(one.lower, things) ?? []))).at(0);
  const unsaid = count === undefined && !/\b(?:an?|single|the|one)\b/.test(lower) ? { notice: COUNT } : {};
  const step = count === undefined ? undefined : steps.findLast(({ from }) => from <= count);
  const many = step === undefined ? undefined : knownIn(facts, step.code);
  if (many !== undefined)
    return [{ ...base, procedure: many.procedure, units: 1, words: many.words === '' ? words : many.words }];
  const isByUnits = further === undefined && steps.length === 0;
  const first = { ...base, procedure: item.procedure, units: isByUnits ? (count ?? 1) : 1, words, ...unsaid };
  const beyond = further === undefined || count === undefined || count < 2 ? undefined : knownIn(facts, further);
  return beyond === undefined
    ? [first]
    : [
        first,
        {
          ...base,
          procedure: beyond.procedure,
          units: (count ?? 1) - 1,
          words: beyond.words === '' ? words : beyond.words,
          notice: FURTHER,
        },
      ];
}

/** Services that the note states minutes for. */
function byMinutes(note: VisitNote, facts: ProcedureFacts): readonly ProcedureSuggestion[] {
  return findTimes(note).flatMap(({ kind, minutes, quotes }) => {
    if (kind !== 'tobacco' && kind !== 'advance-care' && kind !== 'critical-care') return [];
    const service = timedService({ kind, minutes, on: facts.on, countedBy: facts.isMedicare ? 'medicare' : 'cpt' });
    return (service?.codes ?? []).flatMap(({ code, units }): readonly ProcedureSuggestion[] => {
      const item = knownIn(facts, code);
      return item === undefined
        ? []
        : [{ procedure: code, modifiers: [], units, words: item.words, quotes, why: WHY.minutes, others: [] }];
    });
  });
}

/** The same code from two lines of a table is one. */
const once = (suggestions: readonly ProcedureSuggestion[]): readonly ProcedureSuggestion[] => {
  const seen = new Set<string>();
  return suggestions.filter(({ procedure, modifiers }) => {
    const key = [procedure, ...modifiers].join('-');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

/**
 * In: a note, and what is known of the visit and the practice. Out: suggestions in the order of procedures, tests, drugs, vaccines,
 * services by minutes; each with quotes that are exactly the note's words. Linear in the text.
 */
export function suggestProcedures(text: string, facts: ProcedureFacts): readonly ProcedureSuggestion[] {
  const start = text.slice(0, 200_000);
  const english = inListedEnglish(start);
  return english === undefined ? proceduresIn(start, facts) : inOriginal(proceduresIn(english.text, facts), english);
}

function proceduresIn(text: string, facts: ProcedureFacts): readonly ProcedureSuggestion[] {
  const note = readVisit(text);
  return once([
    ...OFFICE_PROCEDURES.flatMap((procedure) => officeProcedure(procedure, note, facts)),
    ...suggestImages(note, facts),
    ...suggestDrugs(note, facts),
    ...suggestVaccines(note, facts),
    ...byMinutes(note, facts),
  ]);
}
