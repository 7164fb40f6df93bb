/** What stands in each place of a segment: somebody's name, a number, a date, free text, or nothing that tells of a person. */
import { listFor } from './code-lists.ts';
import { GUIDES } from './guides/registry.ts';
import type { ElementUse, LoopBody } from './notation.ts';

export type Tells = 'name' | 'id' | 'date' | 'text' | 'code' | 'number' | 'nothing';

/** By data element number (005010 dictionary). */
const TELLS: Readonly<Record<string, Tells>> = {
  ...Object.fromEntries(['19', '93', '166', '1035', '1036', '1037', '1038', '1039', '1204'].map((each) => [each, 'name'])),
  ...Object.fromEntries(
    ['67', '116', '127', '310', '364', '429', '507', '508', '509', '510', '799', '1028', '1137', '9998'].map((each) => [
      each,
      'id',
    ]),
  ),
  ...Object.fromEntries(['352', '449', '724', '933'].map((each) => [each, 'text'])),
};

/** Control numbers, counts and levels, by segment: the structure itself, which stays. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'ST',
  'SE',
  'GE',
  'IEA',
  'HL',
  'LX',
  'LS',
  'LE',
  'AK1',
  'AK2',
  'AK9',
  'IK3',
  'IK5',
]);

/** Segments that no guide tells the places of; what is not named stays. */
const ENVELOPE: Readonly<Record<string, Readonly<Record<number, Tells>>>> = {
  ISA: { 2: 'id', 4: 'id', 6: 'id', 8: 'id', 9: 'date' },
  GS: { 2: 'id', 3: 'id', 4: 'date' },
  TA1: { 2: 'date' },
  // Data of a declared length.
  BIN: { 2: 'text' },
  BDS: { 3: 'text' },
};

/** What is known of a place of a segment whatever the guide: the base standard gives each place one data element. */
type Known = Pick<ElementUse, 'reference' | 'type' | 'dated'> & { readonly external?: string; readonly codes: Set<string> };

let table: ReadonlyMap<string, Known> | undefined;

/** Key of a place: `NM1 3`, `CLM 5 1`. */
const keyOf = (id: string, element: number, component: number): string => `${id} ${element} ${component}`;

function learn(known: Map<string, Known>, key: string, use: ElementUse): void {
  const before = known.get(key);
  const codes = before?.codes ?? new Set<string>();
  for (const code of use.codes ?? []) codes.add(code);
  if (before !== undefined) return;
  const { reference, type, dated, external } = use;
  known.set(key, { reference, type, dated, ...(external === undefined ? {} : { external }), codes });
}

function places(): ReadonlyMap<string, Known> {
  if (table !== undefined) return table;
  const known = new Map<string, Known>();
  const seen = new Set<LoopBody>();
  const visit = (body: LoopBody): void => {
    if (seen.has(body)) return;
    seen.add(body);
    for (const use of body.children) {
      if (use.kind === 'loop') visit(use.body);
      else
        for (const [i, element] of use.elements.entries()) {
          learn(known, keyOf(use.id, i + 1, 0), element);
          for (const [c, part] of (element.components ?? []).entries()) learn(known, keyOf(use.id, i + 1, c + 1), part);
        }
    }
  };
  for (const guide of GUIDES) visit(guide.body());
  table = known;
  return known;
}

export type Spot = {
  /** 1-based. */
  readonly element: number;
  /** 0 for an element that is no composite. */
  readonly component: number;
  readonly value: string;
  /** The element or component before it. */
  readonly before: string;
};

/** Whether a place holds components. */
export const isComposite = (id: string, element: number): boolean => places().has(keyOf(id, element, 1));

/**
 * What a value tells of a person, by its place. What we know nothing of counts as free text, and a code that is in no list of
 * a guide as 'code': it may be a name in the wrong place.
 */
export function tells(id: string, { element, component, value, before }: Spot): Tells {
  const envelope = ENVELOPE[id];
  if (envelope !== undefined) return envelope[element] ?? 'nothing';
  if (STRUCTURE.has(id)) return 'nothing';
  const known = places().get(keyOf(id, element, component));
  if (known === undefined) return 'text';
  if (known.codes.has(value)) return 'nothing';
  if (known.dated) return before === 'TM' ? 'nothing' : 'date';
  if (known.type === 'DT') return 'date';
  const list = listFor(known, before);
  const personal = TELLS[known.reference];
  if (personal !== undefined) return list !== undefined && list !== 'npi' ? 'nothing' : personal;
  if (known.type === 'N' || known.type === 'R') return 'number';
  return known.codes.size > 0 ? 'code' : 'nothing';
}
