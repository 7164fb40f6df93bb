/** The TypeScript types of every guide's transaction, as text: src/x12/types/*.gen.ts. */
import type { Field, ValueField } from '../../src/x12/fields.ts';
import type { Guide } from '../../src/x12/guide.ts';
import { GUIDES } from '../../src/x12/guides/registry.ts';
import type { LoopShape, MemberShape, SegmentShape } from '../../src/x12/shapes.ts';
import { codesKey, segmentKey, type TypeNames, typeNames } from '../../src/x12/type-names.ts';

export type GeneratedFile = { readonly path: string; readonly text: string };

const HEAD = '// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types\n';

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(' | ');

const DATED: Readonly<Record<string, string>> = { D8: 'PlainDate', RD8: 'DateRange', DT: 'DateAndTime', TM: 'TimeOfDay' };

const KINDS: Readonly<Record<Exclude<ValueField['kind'], 'code' | 'dated'>, string>> = {
  text: 'string',
  cents: 'Cents',
  decimal: 'Decimal',
  whole: 'number',
  date: 'PlainDate',
  time: 'TimeOfDay',
};

function valueType(names: TypeNames, field: ValueField): string {
  if (field.kind === 'dated')
    return (field.formats.length === 0 ? Object.keys(DATED) : field.formats).map((format) => DATED[format]).join(' | ');
  if (field.kind !== 'code') return KINDS[field.kind];
  return names.codes.get(codesKey(field.codes) ?? '')?.name ?? quoted(field.codes);
}

const grouped = (type: string): string => (type.includes(' | ') ? `(${type})` : type);

function objectType(names: TypeNames, fields: readonly Field[], indent: string): string {
  const lines = fields.map((field) => `${indent}  ${memberOf(names, field, `${indent}  `)}`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function fieldType(names: TypeNames, field: Field, indent: string): string {
  if (field.shape === 'list') {
    const [only] = field.item;
    const item = field.plain && only !== undefined ? fieldType(names, only, indent) : objectType(names, field.item, indent);
    return `readonly ${grouped(item)}[]`;
  }
  const [only] = field.shape === 'composite' ? field.fields : [];
  const one =
    field.shape === 'value'
      ? valueType(names, field)
      : only?.shape === 'list' && only.name === ''
        ? fieldType(names, only, indent)
        : objectType(names, field.fields, indent);
  return field.repeat > 1 ? `readonly ${grouped(one)}[]` : one;
}

const memberOf = (names: TypeNames, field: Field, indent: string): string =>
  `readonly ${field.name}${field.required ? '' : '?'}: ${fieldType(names, field, indent)};`;

const placeOf = (id: string, field: Field): string => {
  const two = (at: number): string => String(at + 1).padStart(2, '0');
  return `${id}${two(field.at)}${field.span > 1 ? ` to ${two(field.at + field.span - 1)}` : ''}`;
};

function segmentType(names: TypeNames, name: string, { id, fields }: SegmentShape): string {
  const lines = fields.map((field) => `  /** ${placeOf(id, field)} */\n  ${memberOf(names, field, '  ')}`);
  return `export interface ${name} extends Sent {\n${lines.join('\n')}\n}`;
}

function loopMember(names: TypeNames, member: MemberShape): string {
  const { loop, segment, max, words } = member;
  const type =
    loop === undefined
      ? (names.segments.get(segment === undefined ? '' : segmentKey(segment))?.name ?? '')
      : (names.loops.get(loop) ?? '');
  const comment = words === '' ? '' : `  /** ${words} */\n`;
  return `${comment}  readonly ${member.name}${member.required ? '' : '?'}: ${max > 1 ? `readonly ${type}[]` : type};`;
}

const loopType = (names: TypeNames, name: string, { members }: LoopShape): string =>
  `export interface ${name} extends Ordered {\n${members.map((member) => loopMember(names, member)).join('\n')}\n}`;

const fileOf = (guide: Guide): string => `${guide.name.toLowerCase()}.gen.ts`;

function imports(body: string): string {
  const used = (words: readonly string[]): readonly string[] => words.filter((word) => new RegExp(`\\b${word}\\b`).test(body));
  const line = (words: readonly string[], from: string): string =>
    words.length === 0 ? '' : `import type { ${words.join(', ')} } from '${from}';\n`;
  return (
    line(used(['Cents']), '../../kernel/money.ts') +
    line(used(['PlainDate']), '../../kernel/plain-date.ts') +
    line(used(['DateAndTime', 'Decimal', 'Ordered', 'Sent', 'TimeOfDay']), '../typed.ts') +
    line(used(['DateRange']), '../value.ts')
  );
}

function guideTypes(guide: Guide): string {
  const names = typeNames(guide);
  const parts = [
    ...[...names.loops].map(([shape, name]) =>
      shape === names.root ? `/** ${guide.name}, ${guide.id}. */\n${loopType(names, name, shape)}` : loopType(names, name, shape),
    ),
    ...[...names.segments.values()].map(({ name, shape }) => segmentType(names, name, shape)),
    ...[...names.codes.values()].map(({ name, codes }) => `export type ${name} = ${quoted(codes)};`),
  ];
  const body = parts.join('\n\n');
  return `${HEAD}${imports(body)}\n${body}\n`;
}

/** Every generated file of types, paths from the root of the checkout. */
export function typeFiles(): readonly GeneratedFile[] {
  const all = GUIDES.map((guide) => ({ guide, type: `Transaction${guide.name}` }));
  const table = [
    HEAD.trimEnd(),
    ...all.map(({ guide, type }) => `import type { ${type} } from './${fileOf(guide)}';`),
    '',
    "/** The type of each guide's transaction, by the guide's name. */",
    'export interface Transactions {',
    ...all.map(({ guide, type }) => `  readonly '${guide.name}': ${type};`),
    '}',
    '',
  ].join('\n');
  return [
    ...GUIDES.map((guide) => ({ path: `src/x12/types/${fileOf(guide)}`, text: guideTypes(guide) })),
    { path: 'src/x12/types/transactions.gen.ts', text: table },
  ];
}
