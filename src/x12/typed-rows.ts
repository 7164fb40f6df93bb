/** The places of a segment or composite ⇄ its named members. */
import type { CompositeField, Field, ListField } from './fields.ts';
import type { ElementDraft } from './encode.ts';
import type { Delimiters } from './syntax.ts';
import { isMalformed, type TypedProblemCode } from './typed.ts';
import { malformed, readValue, writeValue } from './typed-values.ts';

export type Members = Record<string, unknown>;

/** Told of each fault with its place: `-02`, `-05-3`. */
type Tell = (code: TypedProblemCode, place: string, text: string | undefined) => void;

export type RowReader = { readonly delimiters: Delimiters; readonly tell: Tell };

type Texts = readonly (string | undefined)[];

/** The name of a place, made only when something is wrong there. */
type PlaceOf = (at: number) => string;

const two: PlaceOf = (at) => `-${String(at + 1).padStart(2, '0')}`;

type Spot = { readonly texts: Texts; readonly at: number; readonly placeOf: PlaceOf };

function readOne(reader: RowReader, field: Field, { texts, at, placeOf }: Spot, text: string): unknown {
  if (field.shape === 'composite') {
    const inside = readMembers(
      reader,
      field.fields,
      text.split(reader.delimiters.component),
      (part) => `${placeOf(at)}-${part + 1}`,
    );
    const [only] = field.fields;
    return only?.shape === 'list' && only.name === '' ? inside[''] : inside;
  }
  if (field.shape === 'list') return undefined;
  const value = readValue(field, text, { format: texts[at - 1], delimiters: reader.delimiters });
  if (isMalformed(value)) reader.tell(value.code, placeOf(at), text);
  return value;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

function readPlace(reader: RowReader, field: Field, spot: Spot): unknown {
  const text = spot.texts[spot.at];
  if (text === undefined || text === '') {
    if (!field.required) return undefined;
    const code = text === undefined ? 'value-must-be-present' : 'value-must-not-be-empty';
    reader.tell(code, spot.placeOf(spot.at), text);
    return text === undefined ? undefined : malformed(text, 'value-must-not-be-empty');
  }
  const { repetition } = reader.delimiters;
  if (field.repeat === 1) {
    const value = readOne(reader, field, spot, text);
    return isNothing(value) && !field.required ? undefined : value;
  }
  const parts = repetition === undefined ? [text] : text.split(repetition);
  return parts.filter((part) => part !== '').map((part) => readOne(reader, field, spot, part));
}

/** Groups with something in them; gaps between them are not members. */
function readList(reader: RowReader, field: ListField, texts: Texts, placeOf: PlaceOf): unknown {
  const items: unknown[] = [];
  for (let n = 0; n < field.count; n += 1) {
    const from = field.at + n * field.step;
    const group = texts.slice(from, from + field.step);
    if (!group.some((text) => text !== undefined && text !== '')) continue;
    const inside = readMembers(reader, field.item, group, (at) => placeOf(from + at));
    const [only] = field.item;
    items.push(field.plain && only !== undefined ? inside[only.name] : inside);
  }
  if (items.length > 0) return items;
  if (field.required) {
    const sent = texts[field.at];
    reader.tell(sent === undefined ? 'value-must-be-present' : 'value-must-not-be-empty', placeOf(field.at), sent);
    return sent === undefined ? undefined : malformed('', 'value-must-not-be-empty');
  }
  return undefined;
}

/** The members of a row of texts: absent and empty optional places are no members. */
export function readMembers(reader: RowReader, fields: readonly Field[], texts: Texts, placeOf: PlaceOf = two): Members {
  const members: Members = {};
  for (const field of fields) {
    const value =
      field.shape === 'list'
        ? readList(reader, field, texts, placeOf)
        : readPlace(reader, field, { texts, at: field.at, placeOf });
    if (value !== undefined) members[field.name] = value;
  }
  return members;
}

/** Why a member cannot be written. */
export type Unwritable = {
  readonly code:
    | 'member-must-be-known-to-the-guide'
    | 'member-must-have-its-type'
    | 'data-must-not-contain-a-delimiter'
    | 'data-must-be-in-the-x12-character-set';
  readonly member: string;
};

/** Where members are turned into texts. The first refusal ends the writing; what is made after it is thrown away. */
export type RowWriter = {
  readonly delimiters: Delimiters;
  /** Names and, in lists, numbers down to the member at hand. */
  readonly path: (string | number)[];
  readonly refused: Unwritable[];
};

export const rowWriter = (delimiters: Delimiters): RowWriter => ({ delimiters, path: [], refused: [] });

/** `loop2000A[0].nm1.id` */
const pathText = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' || step === '' ? text + step : `${text}.${step}`;
  }, '');

/** Notes that the member at hand, or the one named in it, cannot be written. */
export function refuse({ refused, path }: RowWriter, code: Unwritable['code'], inside?: string): '' {
  refused.push({ code, member: pathText(inside === undefined ? path : [...path, inside]) });
  return '';
}

function checkText(writer: RowWriter, text: string): string {
  const { delimiters } = writer;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const character = text[i];
    if (
      character === delimiters.element ||
      character === delimiters.terminator ||
      character === delimiters.component ||
      character === delimiters.repetition
    )
      return refuse(writer, 'data-must-not-contain-a-delimiter');
    if (unit < 0x20 || unit === 0x7f || unit > 0xff) return refuse(writer, 'data-must-be-in-the-x12-character-set');
  }
  return text;
}

/** Text that is written as it was sent: only what would end the element or the segment is refused. */
export function rawText(writer: RowWriter, text: unknown): string {
  if (typeof text !== 'string') return refuse(writer, 'member-must-have-its-type');
  const { element, terminator } = writer.delimiters;
  return text.includes(element) || text.includes(terminator) ? refuse(writer, 'data-must-not-contain-a-delimiter') : text;
}

/** A plain object that is no array. */
export function membersOf(writer: RowWriter, value: unknown): Members {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
  refuse(writer, 'member-must-have-its-type');
  return {};
}

export function listOf(writer: RowWriter, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  refuse(writer, 'member-must-have-its-type');
  return [];
}

function joined(texts: Texts, separator: string): string {
  let end = texts.length;
  while (end > 0 && texts[end - 1] === undefined) end -= 1;
  let text = end === 0 ? '' : (texts[0] ?? '');
  for (let at = 1; at < end; at += 1) text += separator + (texts[at] ?? '');
  return text;
}

function compositeText(writer: RowWriter, field: CompositeField, value: unknown): string {
  const [only] = field.fields;
  const inside = only?.shape === 'list' && only.name === '' ? { '': value } : membersOf(writer, value);
  return joined(writeMembers(writer, field.fields, inside), writer.delimiters.component);
}

function writeOne(writer: RowWriter, field: Field, value: unknown, format: string | undefined): string {
  if (isMalformed(value)) return rawText(writer, value.malformed);
  if (field.shape === 'composite') return compositeText(writer, field, value);
  const text = field.shape === 'value' ? writeValue(field, value, format) : undefined;
  return text === undefined ? refuse(writer, 'member-must-have-its-type') : checkText(writer, text);
}

function writeList(writer: RowWriter, field: ListField, value: unknown, texts: (string | undefined)[]): void {
  if (isMalformed(value)) {
    texts[field.at] = rawText(writer, value.malformed);
    return;
  }
  const items = listOf(writer, value);
  if (items.length > field.count) refuse(writer, 'member-must-have-its-type');
  const [only] = field.item;
  for (const [n, item] of items.entries()) {
    const from = field.at + n * field.step;
    writer.path.push(n);
    if (field.plain && only !== undefined) texts[from] = writeOne(writer, only, item, undefined);
    else {
      const row = writeMembers(writer, field.item, membersOf(writer, item));
      for (let i = 0; i < row.length; i += 1) texts[from + i] = row[i];
    }
    writer.path.pop();
  }
}

function writeRepeats(writer: RowWriter, field: Field, value: unknown): string {
  if (isMalformed(value)) return rawText(writer, value.malformed);
  const parts = listOf(writer, value).map((each) => writeOne(writer, field, each, undefined));
  if (parts.length > 1 && writer.delimiters.repetition === undefined) refuse(writer, 'member-must-have-its-type');
  return parts.join(writer.delimiters.repetition ?? '');
}

/** The texts of a row as we write it. A place that no member fills is undefined. */
export function writeMembers(writer: RowWriter, fields: readonly Field[], members: Members): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  let known = 0;
  for (const field of fields) {
    const value = members[field.name];
    if (value === undefined) continue;
    known += 1;
    while (texts.length < field.at) texts.push(undefined);
    writer.path.push(field.name);
    if (field.shape === 'list') writeList(writer, field, value, texts);
    else
      texts[field.at] =
        field.repeat > 1 ? writeRepeats(writer, field, value) : writeOne(writer, field, value, texts[field.at - 1]);
    writer.path.pop();
  }
  checkKnown(writer, fields, members, known);
  return texts;
}

function checkKnown(writer: RowWriter, fields: readonly Field[], members: Members, known: number): void {
  let given = 0;
  for (const name in members) if (members[name] !== undefined && name !== '$sent') given += 1;
  if (given === known) return;
  for (const name of Object.keys(members))
    if (name !== '$sent' && members[name] !== undefined && !fields.some((field) => field.name === name))
      refuse(writer, 'member-must-be-known-to-the-guide', name);
}

/** An element's text taken apart by its separators, so that it no longer depends on them. */
export function draftElement(text: string, { component, repetition }: Delimiters): ElementDraft {
  const value = (each: string): string | readonly string[] => (each.includes(component) ? each.split(component) : each);
  return repetition !== undefined && text.includes(repetition) ? { repeated: text.split(repetition).map(value) } : value(text);
}

/** The same put together again, nothing trimmed. */
export function draftText(writer: RowWriter, draft: unknown): string {
  const one = (value: unknown): string =>
    Array.isArray(value)
      ? value.map((part) => partText(writer, part)).join(writer.delimiters.component)
      : partText(writer, value);
  if (typeof draft !== 'object' || draft === null || !('repeated' in draft)) return one(draft);
  const { repetition } = writer.delimiters;
  return repetition === undefined
    ? refuse(writer, 'member-must-have-its-type')
    : listOf(writer, draft.repeated).map(one).join(repetition);
}

function partText(writer: RowWriter, part: unknown): string {
  if (typeof part !== 'string') return refuse(writer, 'member-must-have-its-type');
  return rawText(writer, part);
}
