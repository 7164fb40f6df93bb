/** The JSON Schema (2020-12) of one record of the JSON form, by guide: what has its type is valid, what is malformed is not. */
import type { Field, ValueField } from './fields.ts';
import type { Guide } from './guide.ts';
import { GUIDE_TA1 } from './guides/ta1.ts';
import { GS_FIELDS, ISA_FIELDS } from './json-envelope.ts';
import type { LoopShape, MemberShape, SegmentShape } from './shapes.ts';
import { codesKey, segmentKey, type TypeNames, typeNames } from './type-names.ts';
import { DECIMAL_PATTERN, TIME_PATTERN } from './typed-values.ts';

export type JsonSchema = { readonly [keyword: string]: unknown };

const TEXT = { type: 'string', minLength: 1 };
const PLAIN_TEXT = { type: 'string' };

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** What every schema may refer to. */
const DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  cents: { type: 'integer', description: 'Whole cents.' },
  decimal: { type: 'string', pattern: DECIMAL_PATTERN },
  date: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  time: { type: 'string', pattern: TIME_PATTERN },
  dateRange: closed({ from: ref('date'), to: ref('date') }, ['from', 'to']),
  dateAndTime: closed({ date: ref('date'), time: ref('time') }, ['date', 'time']),
  element: {
    description: 'Text, or the components of a composite.',
    anyOf: [PLAIN_TEXT, { type: 'array', items: PLAIN_TEXT }],
  },
  rawSegment: { type: 'array', minItems: 1, items: PLAIN_TEXT },
  sent: {
    description: 'How elements were sent, by place from 1, where they would be written otherwise.',
    type: 'object',
    propertyNames: { pattern: '^[1-9][0-9]?$' },
    additionalProperties: {
      anyOf: [ref('element'), closed({ repeated: { type: 'array', items: ref('element') } }, ['repeated'])],
    },
  },
  order: { description: "The order the members came in, where it is not the guide's.", type: 'array', items: TEXT },
};

/** An object with these members and no others. */
function closed(properties: Readonly<Record<string, unknown>>, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }), additionalProperties: false };
}

const DATED: Readonly<Record<string, JsonSchema>> = {
  D8: ref('date'),
  RD8: ref('dateRange'),
  DT: ref('dateAndTime'),
  TM: ref('time'),
};

const KINDS: Readonly<Record<Exclude<ValueField['kind'], 'code' | 'dated'>, JsonSchema>> = {
  text: TEXT,
  cents: ref('cents'),
  decimal: ref('decimal'),
  whole: { type: 'integer' },
  date: ref('date'),
  time: ref('time'),
};

const codesSchema = (codes: readonly string[]): JsonSchema => (codes.length === 1 ? { const: codes[0] } : { enum: codes });

function valueSchema(names: TypeNames, field: ValueField): JsonSchema {
  if (field.kind === 'dated') {
    const some = (field.formats.length === 0 ? Object.keys(DATED) : field.formats).map((format) => DATED[format] ?? TEXT);
    return some.length === 1 ? (some[0] ?? TEXT) : { anyOf: some };
  }
  if (field.kind !== 'code') return KINDS[field.kind];
  const named = names.codes.get(codesKey(field.codes) ?? '');
  return named === undefined ? codesSchema(field.codes) : ref(named.name);
}

function fieldSchema(names: TypeNames, field: Field): JsonSchema {
  if (field.shape === 'list') {
    const [only] = field.item;
    const items = field.plain && only !== undefined ? fieldSchema(names, only) : rowSchema(names, field.item);
    return { type: 'array', minItems: 1, maxItems: field.count, items };
  }
  const [only] = field.shape === 'composite' ? field.fields : [];
  const one =
    field.shape === 'value'
      ? valueSchema(names, field)
      : only?.shape === 'list' && only.name === ''
        ? fieldSchema(names, only)
        : rowSchema(names, field.fields);
  const most = Number.isFinite(field.repeat) ? { maxItems: field.repeat } : {};
  return field.repeat > 1 ? { type: 'array', minItems: 1, ...most, items: one } : one;
}

function rowSchema(names: TypeNames, fields: readonly Field[], more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  const properties = Object.fromEntries(fields.map((field) => [field.name, fieldSchema(names, field)]));
  return closed(
    { ...properties, ...more },
    fields.filter((field) => field.required).map((field) => field.name),
  );
}

const segmentSchema = (names: TypeNames, { fields }: SegmentShape): JsonSchema =>
  rowSchema(names, fields, { $sent: ref('sent') });

function memberSchema(names: TypeNames, { loop, segment, max, words }: MemberShape): JsonSchema {
  const one = ref(
    (loop === undefined ? names.segments.get(segment === undefined ? '' : segmentKey(segment))?.name : names.loops.get(loop)) ??
      '',
  );
  const described = words === '' ? {} : { description: words };
  if (max === 1) return { ...one, ...described };
  return { type: 'array', minItems: 1, ...(Number.isFinite(max) ? { maxItems: max } : {}), items: one, ...described };
}

const loopSchema = (names: TypeNames, { members }: LoopShape): JsonSchema =>
  closed(
    { ...Object.fromEntries(members.map((member) => [member.name, memberSchema(names, member)])), $order: ref('order') },
    members.filter((member) => member.required).map((member) => member.name),
  );

const envelope = (): Readonly<Record<string, JsonSchema>> => ({
  interchange: {
    ...closed(
      {
        ordinal: { type: 'integer', minimum: 1 },
        delimiters: closed({ element: TEXT, component: TEXT, repetition: TEXT, terminator: TEXT }, [
          'element',
          'component',
          'terminator',
        ]),
        lineBreak: { type: 'string', pattern: '^[\\r\\n]*$' },
        ...Object.fromEntries(ISA_FIELDS.map(([name, width]) => [name, { type: 'string', maxLength: width }])),
        acknowledgements: { type: 'array', minItems: 1, items: ref('Ta1') },
      },
      ['ordinal', 'delimiters', 'lineBreak', ...ISA_FIELDS.map(([name]) => name).filter((name) => name !== 'standard')],
    ),
    description: 'ISA, without the padding of its fields.',
  },
  group: {
    ...closed({ ordinal: { type: 'integer', minimum: 1 }, ...Object.fromEntries(GS_FIELDS.map((name) => [name, PLAIN_TEXT])) }, [
      'ordinal',
      ...GS_FIELDS,
    ]),
    description: 'GS.',
  },
});

function acknowledgementSchema(): JsonSchema {
  const names = typeNames(GUIDE_TA1);
  const [ta1] = names.segments.values();
  const schema = ta1 === undefined ? {} : segmentSchema(names, ta1.shape);
  // Its codes have no definition of their own here.
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => inlined(names, value)) as JsonSchema;
}

/** A reference to a list of codes as that list. */
function inlined(names: TypeNames, value: unknown): unknown {
  const target =
    typeof value === 'object' && value !== null && '$ref' in value ? String(value.$ref).split('/').at(-1) : undefined;
  const codes = [...names.codes.values()].find((each) => each.name === target);
  return codes === undefined ? value : codesSchema(codes.codes);
}

/**
 * The JSON Schema of a record of this guide: `{ interchange, group, guide, transaction }`. A transaction that has its
 * guide's type is valid; one with anything malformed, missing or out of place is not.
 */
export function recordSchema(guide: Guide): JsonSchema {
  const names = typeNames(guide);
  const segments = { type: 'array', items: ref('rawSegment') };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${guide.name}, ${guide.id}`,
    ...closed(
      {
        ...envelope(),
        guide: { const: guide.name },
        transaction: ref(names.loops.get(names.root) ?? ''),
        envelope: { ...segments, description: 'Segments before the transaction, where they are not what the envelope says.' },
        after: { ...segments, description: 'Segments after the last transaction, where they are not what the envelope says.' },
        end: { ...PLAIN_TEXT, description: 'How the file ends, where not with a terminator and a line break.' },
      },
      ['interchange', 'guide', 'transaction'],
    ),
    $defs: {
      ...Object.fromEntries([...names.loops].map(([shape, name]) => [name, loopSchema(names, shape)])),
      ...Object.fromEntries([...names.segments.values()].map(({ name, shape }) => [name, segmentSchema(names, shape)])),
      ...Object.fromEntries([...names.codes.values()].map(({ name, codes }) => [name, codesSchema(codes)])),
      Ta1: acknowledgementSchema(),
      ...DEFINITIONS,
    },
  };
}
