/** `claimwright coding eval`: answers for every note of a set, scored. */
import { suggestForText } from '../coding/suggest-diagnoses.ts';
import { type AnsweredNote, type Measures, type Rates, scoreNotes } from '../coding/evaluation/score-notes.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { codeSetsOf } from '../wire/code-shelf.ts';
import { type GoldSet, readGoldSet } from './read-gold.ts';
import { readWords, type Terminal, UsageError } from './usage.ts';

/** The day of the visits of our own set; CodiEsp names none. */
const ON = plainDate('2026-03-02');

const percent = (share: number): string => share.toFixed(3).replace(/^0/, '');

const rates = ({ precision, recall, f1, hits, wrong, missed }: Rates): string =>
  `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ${hits} right, ${wrong} wrong, ${missed} missed`;

function asLines(measures: Measures): readonly string[] {
  const { evidence, levels } = measures;
  return [
    `${measures.notes} notes, ${measures.candidatesPerNote.toFixed(1)} ranked candidates a note`,
    `Codes       ${rates(measures.codes)}`,
    `Categories  ${rates(measures.categories)}`,
    `Ranking     MAP ${percent(measures.meanAveragePrecision)}  of all gold codes ${percent(measures.candidateRecall)} are candidates`,
    ...(levels === undefined
      ? []
      : [`Visit level exact ${percent(levels.exact)}  within one ${percent(levels.withinOne)}  of ${levels.judged}`]),
    ...(evidence === undefined
      ? []
      : [
          `Evidence    touches the gold's ${percent(evidence.touching)} of ${evidence.judged} right codes, F1 of characters ${percent(evidence.characterF1)}`,
        ]),
    '',
    `Calibration error ${percent(measures.calibrationError)}`,
    ...measures.bins.map(
      ({ from, many, meanScore, precision }) =>
        `  score ${from.toFixed(1)}–${(from + 0.1).toFixed(1)}  mean ${percent(meanScore)}  right ${percent(precision)}  of ${many}`,
    ),
    ...measures.bands.map(
      ({ from, many, precision, interval, coverage }) =>
        `  from ${from.toFixed(2)}: right ${percent(precision)} (95 % interval ${percent(interval.low)} to ${percent(interval.high)}) of ${many}, finds ${percent(coverage)} of the gold`,
    ),
    '',
    ...measures.chapters.map(({ chapter, ...of }) => `  ${chapter}  ${rates(of)}`),
  ];
}

/** A code below one of the set's own edition counts as that. */
const inEdition = (code: string, edition: ReadonlySet<string>): string => {
  for (let length = code.length; length >= 3; length -= 1) if (edition.has(code.slice(0, length))) return code.slice(0, length);
  return code;
};

function answered(set: GoldSet, codeSets: CodeSets, threshold: number): readonly AnsweredNote[] {
  return set.notes.map(({ gold, text }) => {
    const seen = new Set<string>();
    const answers = suggestForText(text, ON, codeSets).flatMap(({ code, score, spans }) => {
      const named = inEdition(code, set.edition);
      if (seen.has(named)) return [];
      seen.add(named);
      return [{ code: named, score, suggested: score >= threshold, places: spans.map(({ start, end }) => ({ start, end })) }];
    });
    return { gold, answers };
  });
}

function missesOf(notes: readonly AnsweredNote[]): readonly string[] {
  const lines = notes.flatMap(({ gold, answers }) => {
    const given = answers.filter(({ suggested }) => suggested).map(({ code }) => code);
    const known = new Set([...gold.core, ...gold.optional].flatMap(({ codes }) => codes));
    const ranked = new Set(answers.map(({ code }) => code));
    return [
      ...gold.core
        .filter(({ codes }) => !codes.some((code) => given.includes(code)))
        .map(
          ({ codes }) => `${gold.note}\tmissed\t${codes.join('|')}${codes.some((code) => ranked.has(code)) ? '\t(ranked)' : ''}`,
        ),
      ...given.filter((code) => !known.has(code)).map((code) => `${gold.note}\twrong\t${code}`),
    ];
  });
  return lines;
}

function numberOf(text: string | undefined): number {
  const value = Number(text ?? 0);
  if (!(value >= 0 && value <= 1)) throw new UsageError('--threshold must be a number from 0 to 1.');
  return value;
}

export async function evaluateCoding(words: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals, options } = readWords(words, {
    notes: 'string',
    half: 'string',
    final: 'boolean',
    mode: 'string',
    language: 'string',
    threshold: 'string',
    misses: 'boolean',
    json: 'boolean',
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('Name one folder: claimwright coding eval DIR.');
  const language = options.language ?? 'en';
  if (language !== 'en' && language !== 'es') throw new UsageError('--language must be en or es.');
  const set = readGoldSet({
    folder,
    notes: options.notes,
    half: options.half ?? 'dev',
    isFinal: options.final === true,
    language,
  });
  const notes = answered(set, codeSetsOf(terminal.config.home), numberOf(options.threshold));
  const measures = scoreNotes(notes);
  terminal.print(options.json === true ? JSON.stringify(measures) : asLines(measures).join('\n'));
  if (options.misses === true) terminal.print(['', ...missesOf(notes)].join('\n'));
  return 0;
}
