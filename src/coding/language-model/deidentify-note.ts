/**
 * A note without the names, dates and numbers that name a person, for a reader outside: each becomes a placeholder, and a
 * place in what is left leads back to the note. What the record knows is taken out by its own words, the rest by its shape.
 * It lessens what leaves; it is no proof of de-identification (45 CFR 164.514(b) asks for more, from memory).
 */

export type KnownIdentifiers = {
  /** Of the patient, relatives, clinicians, each part alone: 'Ana', 'Nguyen'. */
  readonly names: readonly string[];
  /** Chart, member and phone numbers, addresses, the practice's name: taken out as they are written. */
  readonly others: readonly string[];
};

export type Deidentified = {
  readonly text: string;
  /** Half-open range of `text` → of the note; a range that touches a placeholder takes the whole of what stood there. */
  readonly toNote: (start: number, end: number) => { readonly start: number; readonly end: number };
};

type Found = { readonly start: number; readonly end: number; readonly kind: 'NAME' | 'DATE' | 'ID' | 'PLACE' | 'AGE' };

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const SHAPES: readonly (readonly [Found['kind'], RegExp])[] = [
  ['DATE', /\b(?:19|20)\d{2}-\d{1,2}-\d{1,2}\b/g],
  ['DATE', /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}\b/g],
  ['DATE', new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d{2})?\\b`, 'gi')],
  ['DATE', new RegExp(`\\b\\d{1,2} ${MONTH}\\.?,? (?:19|20)\\d{2}\\b`, 'gi')],
  ['ID', /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g],
  ['ID', /\bhttps?:\/\/[^\s<>"]+/g],
  ['ID', /\b\d{3}-\d{2}-\d{4}\b/g],
  ['ID', /(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\b\d{3}[ .-])\d{3}[ .-]\d{4}\b/g],
  [
    'ID',
    /\b(?:MRN|chart|account|member|policy|record|SSN|license|DEA|NPI)(?: (?:no|number|id))?\.?[:# ]{1,3}[A-Z0-9-]*\d[A-Z0-9-]*/gi,
  ],
  ['ID', /\b\d{7,}\b/g],
  [
    'PLACE',
    /\b\d{1,6} (?:[NSEW]\.? )?(?:[A-Z][a-z]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way)\b\.?/g,
  ],
  ['NAME', /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? (?:[A-Z][\p{L}'’-]+)(?: [A-Z][\p{L}'’-]+)?/gu],
  ['AGE', /\b(?:9\d|1[01]\d)(?=[- ](?:year|yr|y\.?o))/g],
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A name is taken out where it is written as one: 'Will' and 'WILL', not the verb in small letters. */
function namesIn(text: string, names: readonly string[]): readonly Found[] {
  return names.flatMap((name) => {
    if (name.trim().length < 2) return [];
    const shape = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name.trim())}(?![\\p{L}\\p{N}])`, 'giu');
    return [...text.matchAll(shape)]
      .filter(([written]) => /^\p{Lu}/u.test(written))
      .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, kind: 'NAME' as const }));
  });
}

function othersIn(text: string, others: readonly string[]): readonly Found[] {
  return others.flatMap((words) => {
    if (words.trim().length < 3) return [];
    const shape = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words.trim())}(?![\\p{L}\\p{N}])`, 'giu');
    return [...text.matchAll(shape)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, kind: 'ID' as const }));
  });
}

const shapesIn = (text: string): readonly Found[] =>
  SHAPES.flatMap(([kind, shape]) =>
    [...text.matchAll(shape)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, kind })),
  );

/** Those that overlap are one, of the kind of the first. */
function joined(found: readonly Found[]): readonly Found[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Found[] = [];
  for (const one of sorted) {
    const last = apart.at(-1);
    if (last !== undefined && one.start < last.end) apart[apart.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else apart.push(one);
  }
  return apart;
}

type Piece = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
};

/** In: the note and what the record knows by name. Out: the text with placeholders such as [NAME-1], the same for the same words. */
export function deidentifyNote(note: string, known: KnownIdentifiers): Deidentified {
  const found = joined([...namesIn(note, known.names), ...othersIn(note, known.others), ...shapesIn(note)]);
  const numbers = new Map<string, number>();
  const pieces: Piece[] = [];
  let text = '';
  const add = (words: string, from: number, to: number, hidden: boolean): void => {
    pieces.push({ start: text.length, end: text.length + words.length, from, to, hidden });
    text += words;
  };
  let at = 0;
  for (const { start, end, kind } of found) {
    if (start > at) add(note.slice(at, start), at, start, false);
    const key = `${kind} ${note.slice(start, end).toLowerCase()}`;
    const number = numbers.get(key) ?? [...numbers.keys()].filter((one) => one.startsWith(`${kind} `)).length + 1;
    numbers.set(key, number);
    add(`[${kind}-${number}]`, start, end, true);
    at = end;
  }
  if (at < note.length) add(note.slice(at), at, note.length, false);
  const pieceAt = (place: number): Piece | undefined => pieces.find((piece) => piece.start <= place && place < piece.end);
  return {
    text,
    toNote: (start, end) => {
      const first = pieceAt(start);
      const last = pieceAt(Math.max(start, end - 1));
      return {
        start: first === undefined ? 0 : first.hidden ? first.from : first.from + start - first.start,
        end: last === undefined ? note.length : last.hidden ? last.to : last.from + end - last.start,
      };
    },
  };
}
