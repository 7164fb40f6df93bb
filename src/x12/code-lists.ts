/**
 * Codes kept outside the guides (SNIP 5): which element holds a code of which list. The lists themselves are the caller's,
 * through `CodeSets`; only what is arithmetic, the check digit of an NPI, is known here.
 */
import { packBytes, packText, type SegmentView, textOf } from './scan.ts';
import type { CompiledElement, CompiledGuide, CompiledSegment } from './compile.ts';
import { report } from './finding.ts';
import { segmentPath } from './frame.ts';
import type { Machine } from './machine.ts';
import type { ElementUse } from './notation.ts';

/**
 * The caller's code sets. `list` is one of: states, country, currency, pos, facility, revenue, remark_code, carc,
 * claim_status, claim_status_category, entity, taxonomy, hcpcs, ndc, icd10cm, icd10pcs, icd9cm, icd9pcs, condition,
 * occurrence, value, ms_drg. True or false when the list is at hand, undefined when it is not: then nothing is said.
 */
export type CodeSets = { readonly has: (list: string, code: string) => boolean | undefined };

/** Lists by the qualifier that stands before the code. */
const BY_QUALIFIER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // HI: 1271 after 1270
  '1271': {
    ABK: 'icd10cm',
    ABF: 'icd10cm',
    ABJ: 'icd10cm',
    APR: 'icd10cm',
    ABN: 'icd10cm',
    BK: 'icd9cm',
    BF: 'icd9cm',
    BJ: 'icd9cm',
    PR: 'icd9cm',
    BN: 'icd9cm',
    BBR: 'icd10pcs',
    BBQ: 'icd10pcs',
    BR: 'icd9pcs',
    BQ: 'icd9pcs',
    BP: 'hcpcs',
    BO: 'hcpcs',
    BG: 'condition',
    BH: 'occurrence',
    BI: 'occurrence',
    BE: 'value',
    DR: 'ms_drg',
    HE: 'remark_code',
  },
  // Procedures and drugs: 234 after 235
  '234': { HC: 'hcpcs', N4: 'ndc' },
  // REF and PRV: 127 after 128
  '127': { PXC: 'taxonomy' },
  // NM1 and N1: 67 after 66
  '67': { XX: 'npi' },
};
const BEFORE: Readonly<Record<string, string>> = { '1271': '1270', '234': '235', '127': '128', '67': '66' };

/** The list that an element's code is of, by the code before it; undefined when it is of none kept outside the guides. */
export const listFor = (use: Pick<ElementUse, 'reference' | 'external'>, before: string | undefined): string | undefined =>
  use.external ?? (use.reference === '1034' ? 'carc' : BY_QUALIFIER[use.reference]?.[before ?? '']);

/** Where a segment holds a listed code: its list, or the list by the packed qualifier before it. */
type Listed = {
  readonly element: number;
  /** 0 when the element is no composite. */
  readonly component: number;
  readonly reference: string;
  readonly list: string | undefined;
  readonly byQualifier: ReadonlyMap<number, string> | undefined;
};

function listedIn(elements: readonly CompiledElement[], element: number): readonly Listed[] {
  return elements.flatMap((each, i): readonly Listed[] => {
    if (each.components.length > 0) return listedIn(each.components, i + 1);
    const { reference, external } = each.use;
    const place = element === 0 ? { element: i + 1, component: 0 } : { element, component: i + 1 };
    const list = listFor({ reference, ...(external === undefined ? {} : { external }) }, undefined);
    if (list !== undefined) return [{ ...place, reference, list, byQualifier: undefined }];
    const lists = BY_QUALIFIER[reference];
    if (lists === undefined || elements[i - 1]?.use.reference !== BEFORE[reference]) return [];
    const byQualifier = new Map(Object.entries(lists).map(([code, name]) => [packText(code), name]));
    return [{ ...place, reference, list: undefined, byQualifier }];
  });
}

const compiled = new WeakMap<CompiledGuide, readonly (readonly Listed[])[]>();

function listsOf(guide: CompiledGuide): readonly (readonly Listed[])[] {
  const known = compiled.get(guide);
  if (known !== undefined) return known;
  const lists: (readonly Listed[])[] = [];
  for (const body of guide.bodies) {
    for (const use of body.children) lists[use.lead.number] = listedIn(use.lead.elements, 0);
  }
  compiled.set(guide, lists);
  return lists;
}

/** Ten digits whose last is the check digit of `80840` and the nine before (45 CFR 162.406, ISO 7812). */
export function isNpiAt(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== 10) return false;
  let sum = 24;
  for (let i = 0; i < 10; i += 1) {
    const digit = (bytes[from + i] as number) - 48;
    if (digit < 0 || digit > 9) return false;
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const MOST_KNOWN = 20_000;

/** A code asked lately, as bytes: files name few codes many times. */
type Slot = { list: string; length: number; isGood: boolean; readonly bytes: Uint8Array };
const SLOTS = 512;
const SLOT_BYTES = 16;

const emptySlots = (): readonly Slot[] =>
  Array.from({ length: SLOTS }, () => ({ list: '', length: -1, isGood: false, bytes: new Uint8Array(SLOT_BYTES) }));

function slotFor(slots: readonly Slot[], bytes: Uint8Array, from: number, to: number): Slot {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return slots[(hash ^ (hash >>> 9)) & (SLOTS - 1)] as Slot;
}

function isIn(slot: Slot, list: string, bytes: Uint8Array, span: { readonly from: number; readonly to: number }): boolean {
  const { from, to } = span;
  if (slot.list !== list || slot.length !== to - from) return false;
  for (let i = 0; i < slot.length; i += 1) if (slot.bytes[i] !== bytes[from + i]) return false;
  return true;
}

/** Codes longer than a slot are not kept. */
function fill(slot: Slot, list: string, bytes: Uint8Array, span: { readonly from: number; readonly to: number }): void {
  const { from, to } = span;
  slot.list = list;
  slot.length = to - from > SLOT_BYTES ? -1 : to - from;
  for (let i = 0; i < slot.length; i += 1) slot.bytes[i] = bytes[from + i] as number;
}

/** Lists whose short name is no word. */
const LIST_WORDS: Readonly<Record<string, string>> = {
  pos: 'places of service',
  carc: 'claim adjustment reasons',
  hcpcs: 'HCPCS or CPT',
  ndc: 'NDC',
  icd10cm: 'ICD-10-CM that can be billed',
  icd10pcs: 'ICD-10-PCS',
  icd9cm: 'ICD-9-CM',
  icd9pcs: 'ICD-9-CM procedures',
  ms_drg: 'MS-DRG',
};

export type CodeCheck = { readonly segment: (lead: CompiledSegment, view: SegmentView) => void };

/** Watches the codes that the guide leaves to outside lists. Each code is asked for once per list and remembered. */
export function codeCheck(machine: Machine, sets: CodeSets): CodeCheck {
  const lists = listsOf(machine.guide.compiled());
  const known = new Map<string, Map<string, boolean | undefined>>();
  const slots = emptySlots();
  const ask = (list: string, code: string): boolean | undefined => {
    let codes = known.get(list);
    if (codes === undefined) {
      codes = new Map();
      known.set(list, codes);
    }
    if (codes.has(code)) return codes.get(code);
    if (codes.size >= MOST_KNOWN) codes.clear();
    const answer = sets.has(list, code);
    codes.set(code, answer);
    return answer;
  };
  const tell = (lead: CompiledSegment, view: SegmentView, listed: Listed, value: string): void => {
    const at = `${String(listed.element).padStart(2, '0')}${listed.component === 0 ? '' : `-${listed.component}`}`;
    const list = LIST_WORDS[listed.list ?? ''] ?? (listed.list ?? 'its list').replaceAll('_', ' ');
    report(machine.sink, {
      code: listed.reference === '67' ? 'npi-must-have-its-check-digit' : 'code-must-be-in-its-list',
      level: 5,
      severity: 'error',
      basis: listed.reference === '67' ? 'base standard' : 'guide map',
      message:
        listed.reference === '67'
          ? `${lead.id}${at} must be an NPI: ten digits with the right check digit.`
          : `${lead.id}${at} must be a code of ${list}, and the list at hand does not have it.`,
      path: `${segmentPath(machine.frames, machine.at, lead, true)}-${at}`,
      position: view.position,
      segment: lead.id,
      loop: machine.frames.pool[machine.at - 1]?.id ?? '',
      element: listed.element,
      ...(listed.component === 0 ? {} : { component: listed.component }),
      dataElement: listed.reference,
      value,
      codes: { ik304: '8', ik403: '7', ik502: '5' },
    });
  };
  const check = (lead: CompiledSegment, view: SegmentView, listed: Listed): void => {
    const span = valueOf(machine, view, listed.element, listed.component);
    if (span.to <= span.from) return;
    const list = listed.list ?? listed.byQualifier?.get(packBytes(view.bytes, span.beforeFrom, span.beforeTo));
    if (list === undefined) return;
    const { from, to } = span;
    const slot = slotFor(slots, view.bytes, from, to);
    if (slot.isGood && isIn(slot, list, view.bytes, span)) return;
    const isGood = list === 'npi' ? isNpiAt(view.bytes, from, to) : ask(list, textOf(view.bytes, from, to)) !== false;
    fill(slot, list, view.bytes, span);
    slot.isGood = isGood;
    if (!isGood) tell(lead, view, { ...listed, list }, textOf(view.bytes, from, to));
  };
  return {
    segment: (lead, view) => {
      const own = lists[lead.number];
      if (own !== undefined) for (const listed of own) if (listed.element <= view.count) check(lead, view, listed);
    },
  };
}

const found = { from: 0, to: 0, beforeFrom: 0, beforeTo: 0 };

/** A value of the first repetition, with the one before it; empty when it was not sent. */
function valueOf(machine: Machine, view: SegmentView, element: number, component: number): typeof found {
  const { bytes, starts } = view;
  found.from = starts[element] as number;
  found.to = (starts[element + 1] as number) - 1;
  if (component === 0) {
    found.beforeFrom = element === 1 ? 0 : (starts[element - 1] as number);
    found.beforeTo = element === 1 ? 0 : found.from - 1;
    return found;
  }
  const end = found.to;
  let part = 1;
  found.beforeFrom = 0;
  found.beforeTo = 0;
  for (let at = found.from; at <= end; at += 1) {
    if (at < end && bytes[at] !== machine.component && bytes[at] !== machine.repetition) continue;
    if (part === component) {
      found.to = at;
      return found;
    }
    if (at === end || bytes[at] === machine.repetition) break;
    found.beforeFrom = found.from;
    found.beforeTo = at;
    found.from = at + 1;
    part += 1;
  }
  found.from = 0;
  found.to = 0;
  return found;
}
