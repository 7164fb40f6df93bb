/**
 * A coded visit in the field's shorthand, for the cases of the conventions. Every line starts with its kind:
 *
 *   visit 2026-03-04 office born 1980-05-05 F       the date, the setting, the patient; all but the date may be left out
 *   dx E11.9 N18.30
 *   line 20610-RT A,B
 *   says J18.9 uncertain "possible pneumonia"       the note's words for a diagnosis and what they make of it
 *   around M25.569 "the right knee hurts" "hurts"   the sentence around its words, and the words when they are not all of it
 *   found Z79.4 affirmed "on insulin"               what else the note names
 *   code E11 - Type 2 diabetes mellitus             a row of the code set; '+' is billable. With any, these are the whole set
 *   list older                                      the notes are of an older edition than the visit
 *   note J18 excludes1 J44.0, J69.-                 a note of the tabular list
 *   note N18 codeFirst any associated: E11.22       words before a colon stand before the codes
 */
import type { CodeSets } from '../../codesets/code-sets.ts';
import { icd10LookUp, type Icd10Row } from '../../codesets/icd10cm.ts';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { assert } from '../../kernel/result.ts';
import { bareCode, codeBook } from './code-book.ts';
import type { CodedVisit, MentionContext, Setting, VisitDiagnosis, VisitEvidence, VisitLine } from './coded-visit.ts';
import type { ConventionSubject } from './convention.ts';
import { subjectOf } from './judge-diagnoses.ts';
import { notesFrom } from './note-notation.ts';
import type { TabularNotes } from './tabular-notes.ts';

type Line = { readonly kind: string; readonly words: readonly string[]; readonly rest: string };

function linesOf(sketch: string): readonly Line[] {
  return sketch
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', ...words] = line.split(/\s+/);
      return { kind, words, rest: line.slice(kind.length).trim() };
    });
}

const SETTINGS: readonly string[] = ['office', 'outpatient-facility', 'inpatient'] satisfies readonly Setting[];
const quoted = (rest: string): string => /"([^"]*)"/.exec(rest)?.[1] ?? '';
const kindIs =
  (kind: string) =>
  (line: Line): boolean =>
    line.kind === kind;

function evidenceOf(lines: readonly Line[], code: string): readonly VisitEvidence[] | undefined {
  const about = (line: Line): boolean => bareCode(line.words[0] ?? '') === code;
  const says = lines
    .filter(kindIs('says'))
    .filter(about)
    .map(({ words, rest }) => ({ words: quoted(rest), context: (words[1] ?? '') as MentionContext }));
  const around = lines
    .filter(kindIs('around'))
    .filter(about)
    .map(({ rest }) => {
      const [sentence = '', words = sentence] = [...rest.matchAll(/"([^"]*)"/g)].map(([, quote = '']) => quote);
      return { words, context: 'affirmed' as const, around: sentence };
    });
  return says.length + around.length === 0 ? undefined : [...says, ...around];
}

function lineOf({ words: [code = '', pointers = 'A'] }: Line): VisitLine {
  const [procedure = '', ...modifiers] = code.split('-');
  return {
    procedure,
    modifiers,
    pointers: pointers === '-' ? [] : pointers.split(',').map((letter) => letter.charCodeAt(0) - 64),
  };
}

function visitOf(lines: readonly Line[]): CodedVisit {
  const words = lines.find(kindIs('visit'))?.words ?? [];
  const on = plainDate(/^\d{4}-/.test(words[0] ?? '') ? (words[0] ?? '') : '2026-03-04');
  const born = words[words.indexOf('born') + 1] ?? '';
  const sex = words.find((word): word is 'F' | 'M' => word === 'F' || word === 'M');
  const diagnoses = lines.filter(kindIs('dx')).flatMap(({ words: codes }) =>
    codes.map((code): VisitDiagnosis => {
      const evidence = evidenceOf(lines, bareCode(code));
      return { code, ...(evidence === undefined ? {} : { evidence }) };
    }),
  );
  const services = lines.filter(kindIs('line')).map(lineOf);
  return {
    on,
    setting: (words.find((word) => SETTINGS.includes(word)) ?? 'office') as Setting,
    diagnoses,
    ...(services.length === 0 ? {} : { lines: services }),
    ...(words.includes('born') ? { patient: { birthDate: plainDate(born), ...(sex === undefined ? {} : { sex }) } } : {}),
    found: lines.filter(kindIs('found')).map(({ words: [code = '', context = ''], rest }) => ({
      code: bareCode(code),
      context: context as MentionContext,
      words: quoted(rest),
    })),
  };
}

function codeSetsOf(lines: readonly Line[]): Pick<CodeSets, 'icd10'> {
  const rows = lines.filter(kindIs('code')).map(({ words: [code = '', flag = '', ...title] }): Icd10Row => {
    assert(flag === '+' || flag === '-', `sketch: code ${code} + or - and its title`);
    return { code: bareCode(code), billable: flag === '+', title: title.join(' ') };
  });
  if (rows.length === 0) return starterCodeSets();
  const sorted = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const release = { release: 'ICD-10-CM FY2026', from: plainDate('2025-10-01'), to: plainDate('2026-09-30') };
  return { icd10: icd10LookUp([{ system: 'icd10cm', ...release, basis: 'read', complete: true, rows: sorted }]).answer };
}

function notesOf(lines: readonly Line[]): TabularNotes | undefined {
  const older = lines.some(({ kind, words }) => kind === 'list' && words[0] === 'older');
  const notes = lines.filter(kindIs('note')).map(({ rest }) => rest);
  if (notes.length === 0) return undefined;
  return notesFrom(notes, { release: older ? 'ICD-10-CM FY2021' : 'ICD-10-CM FY2026', isOfDate: !older });
}

const KINDS = new Set(['visit', 'dx', 'line', 'says', 'around', 'found', 'code', 'list', 'note']);

/** The subject that a case describes. A case is our own writing, so a wrong one is a bug and throws. */
export function readVisit(sketch: string): ConventionSubject {
  const lines = linesOf(sketch);
  for (const { kind } of lines)
    assert(KINDS.has(kind), `sketch: no line starts with "${kind}"; it knows ${[...KINDS].join(', ')}`);
  const visit = visitOf(lines);
  return subjectOf(visit, codeBook({ ...codeSetsOf(lines), notesOn: () => notesOf(lines) }, visit.on));
}
