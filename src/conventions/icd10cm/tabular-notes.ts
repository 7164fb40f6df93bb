/**
 * The notes of the tabular list as questions: does a note of one code name the other? Ranges are read once for a code and
 * kept with the library, so that a claim is judged by comparing text.
 */
import { chapterOf } from '../../codesets/icd10cm-chapters.ts';
import type { CodeLibrary } from '../../codesets/code-library.ts';
import type { Icd10NoteKind } from '../../codesets/files/icd10cm-tabular.ts';
import { type CodeRange, type InheritedNote, isInRange, nearestNotes } from '../../codesets/installed-notes.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Said, said } from '../../kernel/said.ts';

export type TabularNote = {
  readonly kind: Icd10NoteKind;
  readonly text: string;
  /** Where it stands: 'J44', 'M54.5', 'S00-S09', 'chapter 19'. */
  readonly from: string;
  readonly names: readonly NamedCodes[];
  /** True for a code that stands below the place. */
  readonly above: (code: string) => boolean;
};

export type NamedCodes = CodeRange & {
  /** True for a code without its dot that the note names. */
  readonly holds: (code: string) => boolean;
  /** A condition in words could not be read: what it names is a guess. */
  readonly vague: boolean;
};

/** Notes that hold for a code by their kind, nearest first. */
export type CodeNotes = ReadonlyMap<Icd10NoteKind, readonly TabularNote[]>;

export type TabularNotes = {
  /** As people read it. */
  readonly release: string | Said;
  /** False: the list is of another edition than the date of service, so what it says only warns. */
  readonly isOfDate: boolean;
  /** Notes of a code without its dot and of all above it, nearest first. */
  readonly of: (code: string) => CodeNotes;
};

/** Position of a code from 0, '5' at the fifth character; unread conditions make a range vague. */
function conditionOf(only: string | undefined): { readonly test: (code: string) => boolean; readonly vague: boolean } {
  if (only === undefined) return { test: () => true, vague: false };
  // 'with fifth or sixth character 1-4 or 6': of drugs, the last of the two that is no placeholder.
  const either = /^with fifth or six(?:th)? character ([0-9](?:-[0-9])?)(?: or ([0-9]))?$/.exec(only);
  if (either !== null) {
    const allowed = digitsOf(either[1] ?? '', either[2]);
    return { test: (code) => allowed.includes(intentOf(code)), vague: false };
  }
  const place = /^with (?:(fourth|4th)|(fifth|5th|fifth-)|(sixth|6th)) ?-?character ([0-9](?:-[0-9])?)$/.exec(
    only.replace('fifth-', 'fifth '),
  );
  if (place !== null) {
    const at = place[1] !== undefined ? 3 : place[2] !== undefined ? 4 : 5;
    const allowed = digitsOf(place[4] ?? '', undefined);
    return { test: (code) => allowed.includes(code.charAt(at)), vague: false };
  }
  return { test: () => true, vague: true };
}

function digitsOf(range: string, also: string | undefined): readonly string[] {
  const [first = 0, last = first] = range.split('-').map(Number);
  return [...Array.from({ length: last - first + 1 }, (_, i) => String(first + i)), ...(also === undefined ? [] : [also])];
}

/** How a drug came to do harm: the sixth character of T36-T50, or the fifth where a placeholder follows it. */
export const intentOf = (code: string): string => {
  const sixth = code.charAt(5);
  return /[0-9]/.test(sixth) ? sixth : code.charAt(4);
};

export function namedCodes(range: CodeRange): NamedCodes {
  const { test, vague } = conditionOf(range.only);
  return { ...range, vague, holds: (code) => isInRange(code, range) && test(code) };
}

type Kept = Map<string, CodeNotes>;
const kept = new WeakMap<CodeLibrary, Map<string, Kept>>();
const NOTHING: CodeNotes = new Map();

const notesByKind = (notes: readonly InheritedNote[]): CodeNotes =>
  Map.groupBy(
    notes
      // An exclusion in words alone names no code to compare with.
      .filter(({ kind, ranges }) => ranges.length > 0 || !kind.startsWith('excludes'))
      .map(({ ranges, ...note }): TabularNote => ({ ...note, names: ranges.map(namedCodes), above: belowPlace(note.from) })),
    ({ kind }) => kind,
  );

/** 'ICD-10-CM tabular list FY2021' in the reader's language. */
const editionWords = (release: string): Said =>
  said('the tabular list {edition}', { edition: release.replace(' tabular list', '') });

/** Notes of the list of the date, or of the nearest edition; undefined where no list is installed. */
export function tabularNotes(library: CodeLibrary | undefined, on: PlainDate): TabularNotes | undefined {
  if (library === undefined) return undefined;
  const heads = library.loaded.filter(({ kind }) => kind === 'icd10cm-tabular');
  const ofDate = library.headOn('icd10cm-tabular', on);
  const head = ofDate ?? heads.findLast(({ from }) => from <= on) ?? heads[0];
  if (head === undefined) return undefined;
  const releases = kept.get(library) ?? new Map<string, Kept>();
  kept.set(library, releases);
  const codes: Kept = releases.get(head.release) ?? new Map();
  releases.set(head.release, codes);
  return {
    release: editionWords(head.release),
    isOfDate: ofDate !== undefined,
    of: (code) => {
      const known = codes.get(code);
      if (known !== undefined) return known;
      const found = nearestNotes(library, code, on);
      const made = found === undefined ? NOTHING : notesByKind(found.notes);
      codes.set(code, made);
      return made;
    },
  };
}

/** True for the codes below a place: a chapter, a section, a category or a code. */
export function belowPlace(from: string): (code: string) => boolean {
  const chapter = /^chapter (\d+)$/.exec(from)?.[1];
  if (chapter !== undefined) return (code) => chapterOf(code)?.number === Number(chapter);
  const section = /^([A-Z][0-9][0-9A-Z])-([A-Z][0-9][0-9A-Z])$/.exec(from);
  if (section === null) {
    const place = from.replace('.', '');
    return (code) => code.startsWith(place);
  }
  const [, first = '', last = ''] = section;
  return (code) => code >= first && (code < last || code.startsWith(last));
}

/** A place as people read it; a chapter in their language. */
export function placeWords(from: string): string | Said {
  const number = /^chapter (\d+)$/.exec(from)?.[1];
  return number === undefined ? from : said('chapter {number}', { number });
}

/** A note of a chapter or a section: it holds for so much that merely to mention it tells nobody anything. */
export const isWide = (from: string): boolean => from.startsWith('chapter ') || from.includes('-');
