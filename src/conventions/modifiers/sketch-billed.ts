/**
 * A billed visit in the field's shorthand, for the cases of the rules. Every line starts with its kind:
 *
 *   visit 2026-03-04 pos 11 medicare aged 45 video home shared    all may be left out
 *   line 20610-RT x1 dx M17.11,I10
 *   fact 20610 global 000 pctc 1 bilateral 1 single-dose multi-dose waived holds-visit
 *   pair 11042 11720 1                                       column one, column two, whether a modifier opens it
 *   earlier 2026-02-20 27447 090
 *   wellness 2025-02-20 G0438
 *   notice 82306
 */
import { lookUpPlaceOfService } from '../../codesets/place-of-service.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { assert } from '../../kernel/result.ts';
import { type BilledLine, type BilledVisit, isWellnessCode, type ProcedureFacts } from './billed-visit.ts';

type Words = readonly string[];

const after = (words: Words, name: string): string | undefined => {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
};

function lineOf(words: Words): BilledLine {
  const [procedure = '', ...modifiers] = (words[0] ?? '').split('-');
  const units = Number(words.find((word) => /^x\d+$/.test(word))?.slice(1) ?? 1);
  const diagnoses = (after(words, 'dx') ?? '').split(',').filter((code) => code !== '');
  return { procedure, modifiers, units, diagnoses: diagnoses.map((code) => code.replace('.', '')) };
}

function factsOf(words: Words): ProcedureFacts {
  const globalDays = after(words, 'global');
  const pcTc = after(words, 'pctc');
  const bilateral = after(words, 'bilateral');
  const isSingleDose = words.includes('single-dose') ? true : words.includes('multi-dose') ? false : undefined;
  return {
    ...(globalDays === undefined ? {} : { globalDays }),
    ...(pcTc === undefined ? {} : { pcTc }),
    ...(bilateral === undefined ? {} : { bilateral }),
    ...(isSingleDose === undefined ? {} : { isSingleDose }),
    ...(words.includes('waived') ? { isWaived: true } : {}),
    ...(words.includes('holds-visit') ? { includesVisit: true } : {}),
  };
}

const KINDS = ['visit', 'line', 'fact', 'pair', 'earlier', 'wellness', 'notice'];

/** The visit that a case describes. A case is our own writing, so a wrong one is a bug and throws. */
export function readBilled(sketch: string): BilledVisit {
  const rows = sketch.split('\n').map((row) => row.trim().split(/\s+/));
  for (const [kind = ''] of rows)
    assert(KINDS.includes(kind), `sketch: no line starts with "${kind}"; it knows ${KINDS.join(', ')}`);
  const of = (kind: string): readonly Words[] => rows.filter(([first]) => first === kind).map((row) => row.slice(1));
  const [visit = []] = of('visit');
  const facts = new Map(of('fact').map((words) => [words[0] ?? '', factsOf(words)]));
  const pairs = of('pair').map(([columnOne = '', columnTwo = '', flag]) => ({
    columnOne,
    columnTwo,
    modifierAllowed: flag === '1',
  }));
  const place = after(visit, 'pos') ?? '11';
  const age = after(visit, 'aged');
  const notices = of('notice').map(([code = '']) => code);
  const earlier = of('earlier').map(([on = '', procedure = '', globalDays = '']) => ({
    on: plainDate(on),
    procedure,
    globalDays,
  }));
  const wellness = of('wellness').flatMap(([on = '', code = '']) => (isWellnessCode(code) ? [{ on: plainDate(on), code }] : []));
  const telehealth = visit.includes('video') ? 'video' : visit.includes('audio') ? 'audio' : undefined;
  return {
    on: plainDate(visit.find((word) => /^\d{4}-/.test(word)) ?? '2026-03-04'),
    placeOfService: place,
    isFacility: lookUpPlaceOfService(place)?.setting === 'facility' && place !== '02',
    payer: visit.includes('medicare') ? 'medicare' : 'other',
    lines: of('line').map(lineOf),
    factsOf: (procedure) => facts.get(procedure) ?? {},
    pairsOf: (one, two) =>
      pairs.filter(
        ({ columnOne, columnTwo }) => (columnOne === one && columnTwo === two) || (columnOne === two && columnTwo === one),
      ),
    ...(earlier.length === 0 ? {} : { earlier }),
    ...(wellness.length === 0 ? {} : { wellness }),
    ...(notices.length === 0 ? {} : { notices }),
    ...(telehealth === undefined ? {} : { telehealth }),
    ...(visit.includes('home') ? { patientAt: 'home' } : visit.includes('elsewhere') ? { patientAt: 'elsewhere' } : {}),
    ...(visit.includes('shared') ? { isShared: true } : {}),
    ...(age === undefined ? {} : { ageYears: Number(age) }),
  };
}
