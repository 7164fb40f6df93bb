/** What stands beside a diagnosis: notes of the tabular list, seventh characters, what followed it and what it followed. */
import { withDot } from '../claims/identifiers.ts';
import { CONVERSION_SHAPE } from '../codesets/bundles/shapes.ts';
import type { CodeLibrary } from '../codesets/code-library.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { Icd10Answer } from '../codesets/icd10cm.ts';
import { bareIcd10, sinceDay, successorsOf } from '../codesets/installed-icd10.ts';
import { notesOn } from '../codesets/installed-notes.ts';
import { nearestRelease } from '../codesets/tabular-walk.ts';
import { type PlainDate, parsePlainDate } from '../kernel/plain-date.ts';
import { diagnosisLine } from './code-lines.ts';
import type { CodeLine, CodeMeaning } from './views/codes.ts';

type Beside = Pick<CodeMeaning, 'notes' | 'notesElsewhere'>;

/** Notes of the edition of the date; where none is loaded, which other edition has some. */
export function notesBeside(code: string, on: PlainDate, { library }: CodeSets): Beside {
  if (library === undefined) return {};
  const found = notesOn(library, code, on);
  if (found === undefined) {
    const other =
      library.headOn('icd10cm-tabular', on) === undefined ? nearestRelease(library, 'icd10cm-tabular', on) : undefined;
    return other === undefined || notesOn(library, code, other.on) === undefined ? {} : { notesElsewhere: other };
  }
  const bare = bareIcd10(code);
  const rows = found.notes
    // A list of characters is shown as such.
    .filter(({ kind }) => kind !== 'sevenChrNote' || found.sevenths.length === 0)
    .map(({ kind, text, from }) => ({ kind, text, from, inherited: bareIcd10(from) !== bare }));
  return { notes: { release: found.release, rows } };
}

const PLACES = 6;

/** Of a heading whose codes below end in a seventh character: each with the whole code it makes, the placeholders filled in. */
export function seventhsOf(answer: Icd10Answer, on: PlainDate, codesets: CodeSets): CodeMeaning['sevenths'] {
  if (answer.kind !== 'header' || answer.children.length === 0) return [];
  const stem = answer.code.padEnd(PLACES, 'X');
  const full = answer.children.filter(({ code, billable }) => billable && code.length === PLACES + 1 && code.startsWith(stem));
  if (full.length < answer.children.length) return [];
  const defined = codesets.library === undefined ? [] : (notesOn(codesets.library, answer.code, on)?.sevenths ?? []);
  return full.map(({ code, title }) => {
    const char = code.charAt(PLACES);
    const words = defined.find((row) => row.char === char)?.words ?? restOf(title, answer.title);
    return { char, words, code, display: withDot(code) };
  });
}

/** What a code's title says beyond its heading's. */
const restOf = (title: string, heading: string): string =>
  title.startsWith(heading) ? title.slice(heading.length).replace(/^[,\s]+/, '') : title;

export type History = Pick<CodeMeaning, 'followedBy' | 'follows'>;

const dayOf = (text: string): PlainDate | undefined => {
  const parsed = parsePlainDate(sinceDay(text));
  return parsed.ok ? parsed.value : undefined;
};

/** By the conversion table, which names codes of every year since 2016. */
export function historyOf(code: string, on: PlainDate, codesets: CodeSets): History {
  const { library } = codesets;
  if (library === undefined) return {};
  const lineOf = (other: string): CodeLine => lineIn(bareIcd10(other), on, codesets, library);
  const after = successorsOf(library, code);
  const sinceAfter = after[0] === undefined ? undefined : dayOf(after[0].since);
  const own = library.tables('icd10cm-conversion', CONVERSION_SHAPE).at(-1)?.get(code);
  const sinceOwn = own === undefined ? undefined : dayOf(own.since);
  const before = (own?.before ?? []).filter((other) => bareIcd10(other) !== code);
  return {
    ...(sinceAfter === undefined ? {} : { followedBy: { since: sinceAfter, codes: after.map((row) => lineOf(row.code)) } }),
    ...(sinceOwn === undefined || before.length === 0 ? {} : { follows: { since: sinceOwn, codes: before.map(lineOf) } }),
  };
}

/** With its title where any loaded release has it. */
function lineIn(code: string, on: PlainDate, codesets: CodeSets, library: CodeLibrary): CodeLine {
  const days = [on, ...library.loaded.filter(({ kind }) => kind === 'icd10cm').map(({ from }) => from)];
  for (const day of days) {
    const answer = codesets.icd10(code, day);
    if (answer.kind === 'billable' || answer.kind === 'header')
      return diagnosisLine({ code: answer.code, title: answer.title, billable: answer.kind === 'billable' });
  }
  return diagnosisLine({ code, title: '', billable: true });
}
