/** What loops, segments and elements are called for people, in our words. */
import { codeWords, segmentGist } from './code-words.ts';
import type { Field } from './fields.ts';
import type { Guide } from './guide.ts';
import { components } from './loop.ts';
import type { SegmentUse } from './notation.ts';
import { type MemberShape, shapesOf } from './shapes.ts';
import type { Delimiters, Segment } from './syntax.ts';

/** Envelope segments have no guide: their places by id. */
const ENVELOPE: Readonly<Record<string, readonly string[]>> = {
  ISA: [
    'authorization kind',
    'authorization',
    'security kind',
    'security',
    'sender number kind',
    'sender',
    'receiver number kind',
    'receiver',
    'date',
    'time',
    'repetition separator',
    'version',
    'control number',
    'answer asked for',
    'test or production',
    'component separator',
  ],
  GS: ['kind of transactions', 'sender', 'receiver', 'date', 'time', 'control number', 'standard', 'version'],
  ST: ['transaction', 'control number', 'version'],
  SE: ['segments', 'control number'],
  GE: ['transactions', 'control number'],
  IEA: ['groups', 'control number'],
  TA1: ['control number answered', 'its date', 'its time', 'answer', 'reason'],
};

export const envelopeName = (id: string, element: number): string => ENVELOPE[id]?.[element - 1] ?? '';

/** What one use of a segment in a guide is called, and its elements. */
export type SegmentNames = {
  /** Among others of its id in the loop: 'prior authorization'; '' where it stands alone. */
  readonly kind: string;
  /** By place: `5`, `5-1`. */
  readonly elements: ReadonlyMap<string, string>;
};

/** `claimFrequencyCode` → 'claim frequency code'; what is money need not say so. */
const spaced = (name: string): string =>
  name
    .replace(/Cents$/, '')
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase();

/** A part of a composite takes the composite's name when its own is one bare word. */
const inside = (whole: string, part: string): string => (whole === '' || part.includes(' ') ? part : `${whole} ${part}`);

type Put = (place: number, component: number | undefined, name: string) => void;

function flatten(fields: readonly Field[], offset: number, prefix: string, put: Put): void {
  for (const field of fields) {
    const at = offset + field.at + 1;
    if (field.shape === 'value') put(at, undefined, inside(prefix, spaced(field.name)));
    else if (field.shape === 'composite') {
      const whole = spaced(field.name);
      put(at, undefined, whole);
      flatten(field.fields, 0, whole, (component, _, name) => put(at, component, name));
    } else flattenList(field, offset, prefix, put);
  }
}

function flattenList(field: Extract<Field, { shape: 'list' }>, offset: number, prefix: string, put: Put): void {
  const whole = spaced(field.name);
  for (let group = 0; group < field.count; group += 1) {
    const behind = field.count > 1 ? ` ${group + 1}` : '';
    const numbered: Put = (place, component, name) => put(place, component, `${name}${behind}`);
    const base = offset + field.at + group * field.step;
    const [only] = field.item;
    if (!field.plain) flatten(field.item, base, '', numbered);
    else if (only?.shape === 'composite') {
      numbered(base + 1, undefined, whole);
      flatten(only.fields, 0, whole, (component, _, name) => numbered(base + 1, component, name));
    } else numbered(base + 1, undefined, inside(prefix, whole));
  }
}

function namesOf(member: MemberShape, id: string): SegmentNames {
  const elements = new Map<string, string>();
  flatten(member.segment?.fields ?? [], 0, '', (place, component, name) => {
    elements.set(component === undefined ? String(place) : `${place}-${component}`, name);
  });
  return { kind: spaced(member.name.slice(id.length)), elements };
}

const known = new WeakMap<Guide, (SegmentNames | undefined)[]>();

/** In: a guide and the number of a compiled segment of it. */
export function segmentNames(guide: Guide, number: number): SegmentNames | undefined {
  const names = known.get(guide) ?? [];
  known.set(guide, names);
  if (number in names) return names[number];
  const member = shapesOf(guide).segments[number];
  const made = member?.segment === undefined ? undefined : namesOf(member, member.segment.id);
  names[number] = made;
  return made;
}

/** The name of an element or of a component in it; '' where there is none. */
export const elementName = (names: SegmentNames, element: number, component?: number): string =>
  names.elements.get(component === undefined ? String(element) : `${element}-${component}`) ?? '';

/** Data elements by number whose code tells what a segment is of: an entity, a kind of number, a date, an amount. */
const TELLING: ReadonlySet<string> = new Set(['98', '128', '374', '522', '1270', '735']);

/** What a segment is: `number: prior authorization`, `name: billing provider`. */
export function segmentName(
  segment: Segment,
  place: { readonly use: SegmentUse | undefined; readonly names: SegmentNames | undefined } | undefined,
  delimiters: Delimiters,
): string {
  const gist = segmentGist(segment.id) ?? '';
  const told = place === undefined ? undefined : toldName(segment, place.use, delimiters);
  const kind = told ?? place?.names?.kind ?? '';
  return kind === '' || gist === '' ? gist + kind : `${gist}: ${kind}`;
}

function toldName(segment: Segment, use: SegmentUse | undefined, delimiters: Delimiters): string | undefined {
  const first = segment.id === 'HL' ? 2 : 0;
  const element = use?.elements[first];
  const inner = element?.components?.[0] ?? element;
  const text = segment.elements[first] ?? '';
  const code = element?.components === undefined ? text : (components(text, delimiters)[0] ?? '');
  return inner !== undefined && TELLING.has(inner.reference) ? codeWords(inner.reference, code) : undefined;
}
