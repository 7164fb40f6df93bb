/**
 * What was done at a visit besides the visit itself, as a note says it: drugs with their units, vaccines with giving them, tests
 * of the office, small procedures, services by their minutes. Only what was done, never what was ordered or planned; only codes
 * that the practice or an installed table knows; every one with the words that say so. A person decides.
 */
import { timedService } from '../../conventions/timed-services.ts';
import { said } from '../../kernel/said.ts';
import { inOriginal } from '../languages/english-text.ts';
import { inListedEnglish } from '../languages/in-english.ts';
import { findTimes } from '../visit/find-times.ts';
import { readVisit, type VisitNote } from '../visit/visit-note.ts';
import { doneIn, isDoneHere, sentenceAt, sideIn, countIn } from './performed.ts';
import { type KnownItem, knownIn, type ProcedureFacts, type ProcedureSuggestion } from './procedure-suggestion.ts';
import { OFFICE_PROCEDURES, type OfficeProcedure } from './procedure-table.ts';
import { suggestDrugs } from './suggest-drugs.ts';
import { suggestVaccines } from './suggest-vaccines.ts';

const WHY = {
  done: said('The note says that it was done at this visit.'),
  minutes: said('The minutes that the note states for it.'),
};
const COUNT = said('How many were treated is not said: the code counts them.');
const FURTHER = said('Each further one.');

/** Here or today, for what may as well come from elsewhere. */
const HERE =
  /\b(?:today|in (?:the |our )?(?:office|clinic)|in-?office|in-?house|here|point[ -]of[ -]care|poc|finger ?stick|we (?:performed|obtained|did|gave))\b/;

function modifiersOf(
  procedure: OfficeProcedure,
  item: KnownItem,
  { lower, isMedicare }: { readonly lower: string; readonly isMedicare: boolean },
): readonly string[] {
  const side = procedure.hasSides === true ? sideIn(lower) : undefined;
  const isWaived = procedure.isWaived === true && item.procedure !== '81002' && (item.requiresClia === true || isMedicare);
  return [...(side === undefined ? [] : [side === 'both' ? '50' : side]), ...(isWaived ? ['QW'] : [])];
}

function officeProcedure(procedure: OfficeProcedure, note: VisitNote, facts: ProcedureFacts): readonly ProcedureSuggestion[] {
  const known = procedure.codes.flatMap((code) => knownIn(facts, code) ?? []);
  const [item] = known;
  if (item === undefined) return [];
  if (
    procedure.about !== undefined &&
    !note.sentences.some(({ lower, section }) => section !== 'family' && procedure.about?.test(lower) === true)
  )
    return [];
  const quotes = doneIn(
    note,
    procedure.pattern,
    (sentence) => isDoneHere(sentence) && (procedure.hereOnly !== true || HERE.test(sentence.lower)),
  );
  const [first] = quotes;
  if (first === undefined) return [];
  const lower = sentenceAt(note, first)?.lower ?? '';
  const modifiers = modifiersOf(procedure, item, { lower, isMedicare: facts.isMedicare });
  const base = { modifiers, quotes, why: WHY.done, others: known.slice(1).map((one) => one.procedure) };
  const words = item.words === '' ? procedure.words : item.words;
  const { counted } = procedure;
  if (counted === undefined) return [{ ...base, procedure: item.procedure, units: 1, words }];
  return countedProcedure({ base, item, words, counted }, { note, facts });
}

type Counted = {
  readonly base: Pick<ProcedureSuggestion, 'modifiers' | 'quotes' | 'why' | 'others'>;
  readonly item: KnownItem;
  readonly words: string;
  readonly counted: NonNullable<OfficeProcedure['counted']>;
};

/** By how many were treated: one code for the first, another for each further, a third for many. */
function countedProcedure(
  { base, item, words, counted }: Counted,
  { note, facts }: { readonly note: VisitNote; readonly facts: ProcedureFacts },
): readonly ProcedureSuggestion[] {
  const count = note.sentences
    .flatMap(({ lower, section }) => (section === 'family' ? [] : (countIn(lower, counted.things) ?? [])))
    .at(0);
  const many =
    counted.many !== undefined && count !== undefined && count >= counted.many.from
      ? knownIn(facts, counted.many.code)
      : undefined;
  if (many !== undefined)
    return [{ ...base, procedure: many.procedure, units: 1, words: many.words === '' ? words : many.words }];
  const first = { ...base, procedure: item.procedure, units: 1, words, ...(count === undefined ? { notice: COUNT } : {}) };
  const further = counted.further === undefined || count === undefined || count < 2 ? undefined : knownIn(facts, counted.further);
  return further === undefined
    ? [first]
    : [
        first,
        {
          ...base,
          procedure: further.procedure,
          units: (count ?? 1) - 1,
          words: further.words === '' ? words : further.words,
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
    ...suggestDrugs(note, facts),
    ...suggestVaccines(note, facts),
    ...byMinutes(note, facts),
  ]);
}
