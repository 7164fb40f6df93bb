/** Terms of an alphabetic index as a note would say them: 'Pain, knee' with its code, 'see' followed to where it leads. */
import type { IndexRow } from '../../codesets/bundles/shapes.ts';
import { bareIcd10 } from '../../codesets/installed-icd10.ts';
import type { ListedTerm } from './term-list.ts';

/** Lines that file and do not name: 'specified NEC', 'by site', 'code to …'. */
const FILING = /\b(?:specified(?! type)|by site|by type|code to|code by|omit code|sequela|late effect)\b/i;
/** Words of the book that nobody writes into a note. */
const UNSPOKEN = /\b(?:NEC|NOS|traumatic|due to|unspecified|type|current|nonspecific)\b/gi;

/** Main terms under which only circumstances are filed; a note names them in other ways. */
const NOT_NAMED =
  /^(?:Admission|Aftercare|Complications?|Conflict|Counseling|Encounter|Examination|Exposure|Fitting|Follow-up|History|Late effect|Long-term|Maltreatment|Observation|Problem|Procedure|Screening|Sequelae|Status|Supervision|Test|Tests?|Therapy|Vaccination|Absence|Presence|Carrier|Contact|Checking|Check-?up|Adjustment|Attention|Donor|Evaluation|Family|Finding|Health|Injury|Lack|Need|Newborn|Parent|Person|Removal|Repair|Replacement|Transplant|Unavailability|Victim|Wound|Delivery|Pregnancy|Labor|Puerperal|Poisoning|Adverse|Noxious|Drug|Suicide|Underdosing|Intoxication|Toxic|Effect)\b/;

/** 'Diabetes, diabetic' are two words for one thing; 'Abscess, abscesses' meet in one form anyway. */
const alternatives = (title: string): readonly string[] => {
  const parts = title.split(', ');
  const root = parts[0]?.slice(0, 4).toLowerCase() ?? '';
  return parts.every((part) => !/\s/.test(part) && part.toLowerCase().startsWith(root)) ? parts : [title];
};

const plain = (text: string): string => text.replace(/\s*[([][^)\]]*[)\]]/g, '');
const keyOf = (parts: readonly string[]): string => plain(parts.join(', ')).toLowerCase();

/** Where each term stands, by its words and by the first form of each; a 'see' names one of both. */
function placesOf(paths: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  paths.forEach((path, at) => {
    for (const key of [keyOf(path), keyOf(path.map((part) => alternatives(part)[0] ?? part))])
      if (!places.has(key)) places.set(key, at);
  });
  return places;
}

const pathsOf = (rows: readonly IndexRow[]): readonly (readonly string[])[] => {
  const open: string[] = [];
  return rows.map(({ level, own }) => {
    open.length = level;
    open[level] = own;
    return open.map((part) => part ?? '');
  });
};

const SEE_MAX = 4;

/** The row that a line leads to, following 'see' a few times; undefined where it leads to no line. */
function leadsTo(rows: readonly IndexRow[], places: ReadonlyMap<string, number>, from: number): IndexRow | undefined {
  let row = rows[from];
  for (let step = 0; step < SEE_MAX && row !== undefined && row.code === ''; step += 1) {
    const at = row.see === '' ? undefined : places.get(plain(row.see).toLowerCase());
    row = at === undefined ? undefined : rows[at];
  }
  return row === undefined || row.code === '' ? undefined : row;
}

/** In: an index in its order. Out: for each line that leads to a code its words, once for each form of its main term. */
export function indexTerms(rows: readonly IndexRow[]): readonly ListedTerm[] {
  const paths = pathsOf(rows);
  const places = placesOf(paths);
  const terms: ListedTerm[] = [];
  rows.forEach((row, at) => {
    const path = paths[at] ?? [];
    if (FILING.test(row.phrase) || NOT_NAMED.test(path[0] ?? '')) return;
    const target = leadsTo(rows, places, at);
    if (target === undefined) return;
    const code = bareIcd10(target.code.replace(/\.?-$/, ''));
    // An injury of no place says nothing that is billed.
    if (code.startsWith('T14')) return;
    // A melanoma is of the skin: nobody says so.
    const rest = path.slice(path[0] === 'Melanoma' && path[1] === 'skin' ? 2 : 1).map(plain);
    for (const main of alternatives(path[0] ?? '')) {
      const words = [...rest.toReversed(), plain(main)].join(' ').replace(UNSPOKEN, ' ');
      terms.push({ code, words, printed: row.phrase, source: 'index' });
    }
  });
  return terms;
}
