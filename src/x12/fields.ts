/**
 * The fields of a segment as its guide uses it: named values, composites and lists, each with the places it takes. Types,
 * JSON Schema, reading and writing are made from these.
 */
import { assert } from '../kernel/result.ts';
import { elementNames, type Name, type Place } from './naming.ts';
import type { ElementUse } from './notation.ts';

/** How a value is held: text, one of listed codes, cents, exact decimal text, a whole number, a day, or what 1250 says. */
export type ValueKind = 'text' | 'code' | 'cents' | 'decimal' | 'whole' | 'date' | 'time' | 'dated';

type Common = {
  /** '' for the list that is all a composite holds. */
  readonly name: string;
  /** First place, from 0. */
  readonly at: number;
  /** Places taken. */
  readonly span: number;
  readonly required: boolean;
  /** Times it may repeat; 1 when it may not. */
  readonly repeat: number;
};

export type ValueField = Common & {
  readonly shape: 'value';
  readonly kind: ValueKind;
  /** For 'code'. */
  readonly codes: readonly string[];
  /** For 'dated': D8, RD8, DT, TM as the guide lists them. */
  readonly formats: readonly string[];
  /** Fewest digits of a whole number. */
  readonly min: number;
};

export type CompositeField = Common & { readonly shape: 'composite'; readonly fields: readonly Field[] };

/** Groups of `step` places, one after another; a group of one field is that field itself. */
export type ListField = Common & {
  readonly shape: 'list';
  readonly step: number;
  readonly count: number;
  readonly plain: boolean;
  readonly item: readonly Field[];
};

export type Field = ValueField | CompositeField | ListField;

const DATED_FORMATS: ReadonlySet<string> = new Set(['D8', 'RD8', 'DT', 'TM']);

function kindOf(name: string, use: ElementUse): ValueKind {
  if (use.dated) return 'dated';
  if (use.codes !== undefined && use.codes.size > 0) return 'code';
  switch (use.type) {
    case 'R':
      return name.endsWith('Cents') ? 'cents' : 'decimal';
    case 'N':
      return 'whole';
    case 'DT':
      return use.max === 8 ? 'date' : 'text';
    case 'TM':
      return 'time';
    default:
      return 'text';
  }
}

const common = (name: string, at: number, use: ElementUse): Common => ({
  name,
  at,
  span: 1,
  required: use.usage === 'R',
  repeat: use.repeat,
});

function valueField(name: string, at: number, uses: Row): ValueField {
  const use = useAt(uses, at);
  const kind = kindOf(name, use);
  const formats = kind === 'dated' ? [...(uses[at - 1]?.codes ?? [])].filter((code) => DATED_FORMATS.has(code)) : [];
  return { ...common(name, at, use), shape: 'value', kind, codes: [...(use.codes ?? [])], formats, min: use.min };
}

type Row = readonly (ElementUse | undefined)[];

const useAt = (uses: Row, at: number): ElementUse => {
  const use = uses[at];
  assert(use !== undefined, 'a named place must be in the guide');
  return use;
};

const isUsed = (use: ElementUse | undefined): boolean => use !== undefined && use.usage !== 'N';

/** One use that stands for the same place of several groups: all their codes, and required where the first is. */
function merged(uses: Row): ElementUse | undefined {
  const used = uses.filter((use): use is ElementUse => use !== undefined && use.usage !== 'N');
  const [first] = used;
  if (first === undefined) return undefined;
  const listed = used.every((use) => (use.codes?.size ?? 0) > 0);
  const { codes, ...rest } = first;
  const parts = first.components?.map((_, i) => merged(used.map((use) => use.components?.[i])) ?? unusedPart(first, i));
  return {
    ...rest,
    usage: isUsed(uses[0]) ? first.usage : 'S',
    ...(codes !== undefined && listed ? { codes: new Set(used.flatMap((use) => [...(use.codes ?? [])])) } : {}),
    ...(parts === undefined ? {} : { components: parts }),
  };
}

const unusedPart = (use: ElementUse, i: number): ElementUse => useAt(use.components ?? [], i);

function listField(named: Extract<Name, { shape: 'list' }>, at: number, uses: Row): Field | undefined {
  const row = named.group ?? [undefined];
  const step = row.length;
  const groups = Array.from({ length: named.count }, (_, g) => uses.slice(at + g * step, at + (g + 1) * step));
  const count = groups.findLastIndex((group) => group.some(isUsed)) + 1;
  if (count === 0) return undefined;
  if (count === 1 && named.single !== undefined)
    return fieldOf({ shape: 'composite', name: named.single, parts: named.parts ?? [] }, at, uses);
  const one = Array.from({ length: step }, (_, place) => merged(groups.slice(0, count).map((group) => group[place])));
  const plain = named.group === undefined;
  const names: readonly (Name | undefined)[] = plain
    ? [named.parts === undefined ? { shape: 'value', name: named.name } : { shape: 'composite', name: '', parts: named.parts }]
    : row;
  return {
    shape: 'list',
    name: named.name,
    at,
    span: step * count,
    required: groups[0]?.some((use) => use?.usage === 'R') === true,
    repeat: 1,
    step,
    count,
    plain,
    item: fieldsIn(names, one),
  };
}

const sizeOf = (name: Name | undefined): number => (name?.shape === 'list' ? name.count * (name.group?.length ?? 1) : 1);

function fieldOf(named: Name, at: number, uses: Row): Field | undefined {
  if (named.shape === 'list') return listField(named, at, uses);
  if (!isUsed(uses[at])) return undefined;
  if (named.shape === 'value') return valueField(named.name, at, uses);
  const use = useAt(uses, at);
  return { ...common(named.name, at, use), shape: 'composite', fields: fieldsIn(named.parts, use.components ?? []) };
}

function fieldsIn(names: readonly (Name | undefined)[], uses: Row): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  for (const named of names) {
    const field = named === undefined || at >= uses.length ? undefined : fieldOf(named, at, uses);
    if (field !== undefined) fields.push(field);
    at += sizeOf(named);
  }
  return fields;
}

/** The fields of a segment where its guide uses it. A name that our table lacks is a bug and throws. */
export const segmentFields = (place: Place, id: string, uses: readonly ElementUse[]): readonly Field[] =>
  fieldsIn(elementNames(place, id), uses);
