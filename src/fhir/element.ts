/**
 * Reading elements of a resource that nobody vouches for: what is missing is absent, what has the wrong type is absent
 * and stands in the findings with its path, and nothing throws.
 */
import type { IncomingFinding, IncomingSource } from '../claims/incoming-parts.ts';
import { type Said, said } from '../kernel/said.ts';
import { isObject, type JsonObject, member } from './json-value.ts';

/** SHA-256 in hexadecimal digits, of the UTF-8 bytes of a text; the caller's, for this room knows no hash. */
export type HashOf = (content: string | Uint8Array) => IncomingSource['sha256'];

/** What the reading of one resource needs and leaves behind. */
export type Reading = {
  /** The IANA zone in which days are counted. */
  readonly timeZone: string;
  readonly sha256: HashOf;
  /** 'Patient/1': what local references (#id) hang from. */
  readonly key: string;
  readonly findings: IncomingFinding[];
};

/** An object of the resource and where it stands: 'name[0]'; '' is the resource itself. */
export type Element = { readonly value: JsonObject; readonly path: string; readonly reading: Reading };

const PATH_LENGTH = 200;

export const pathOf = (element: Element, name: string): string => (element.path === '' ? name : `${element.path}.${name}`);

/** Adds a finding at a member of the element. */
export function find(
  element: Element,
  name: string,
  finding: { readonly code: string; readonly severity: 'error' | 'warning'; readonly message: Said },
): void {
  element.reading.findings.push({ ...finding, path: pathOf(element, name).slice(0, PATH_LENGTH) });
}

const DATA_ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** Why the source leaves a value out on purpose: 'masked', 'unknown'. Source: FHIR R4 extension-data-absent-reason.html. */
export function absentReason(element: Element, name: string): string | undefined {
  const beside = member(element.value, `_${name}`);
  if (!isObject(beside)) return undefined;
  const extensions = member(beside, 'extension');
  if (!Array.isArray(extensions)) return undefined;
  const reason: unknown = extensions.find((its) => isObject(its) && member(its, 'url') === DATA_ABSENT);
  const code = isObject(reason) ? member(reason, 'valueCode') : undefined;
  return typeof code === 'string' ? code : undefined;
}

function wrongType(element: Element, name: string, wanted: Said): undefined {
  find(element, name, {
    code: 'element-must-have-its-type',
    severity: 'warning',
    message: said('{path} must be {wanted}; it is left out. Correct it in the sending system.', {
      path: pathOf(element, name),
      wanted,
    }),
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text that a database can keep: no control characters but tab and line ends, no half of a character. */
export function cleanText(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return CONTROL.test(whole) ? whole.replace(CONTROLS, '\ufffd') : whole;
}

/** One line of text of at most `max` characters; undefined when absent or empty. A number or truth is taken as written. */
export function textOf(element: Element, name: string, max = 200): string | undefined {
  const value = member(element.value, name);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string')
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : wrongType(element, name, said('a text'));
  return fitted(element, name, value, max);
}

function fitted(element: Element, name: string, value: string, max: number): string | undefined {
  const trimmed = value.trim();
  if (trimmed === '') return undefined;
  const clean = cleanText(trimmed);
  if (clean !== trimmed) {
    find(element, name, {
      code: 'text-must-hold-characters-only',
      severity: 'warning',
      message: said('{path} holds control characters; they are replaced.', { path: pathOf(element, name) }),
    });
  }
  if (clean.length <= max) return clean;
  find(element, name, {
    code: 'text-must-fit',
    severity: 'warning',
    message: said('{path} has {length} characters; {max} are kept.', { path: pathOf(element, name), length: clean.length, max }),
  });
  return clean.slice(0, max).toWellFormed();
}

/** The texts of a list; one text without a list is taken as a list of one. */
export function textsOf(element: Element, name: string, max = 200): readonly string[] {
  const value = member(element.value, name);
  if (value === undefined || value === null) return [];
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => {
    if (item === null) return [];
    if (typeof item === 'string') return fitted(element, name, item, max) ?? [];
    wrongType(element, name, said('a text'));
    return [];
  });
}

/** The object at a member; a list of one is taken as its object. */
export function child(element: Element, name: string): Element | undefined {
  const value = member(element.value, name);
  if (value === undefined || value === null) return undefined;
  if (isObject(value)) return { value, path: pathOf(element, name), reading: element.reading };
  if (Array.isArray(value) && value.length === 1) return children(element, name)[0];
  return wrongType(element, name, said('one object'));
}

/** The objects of a list; one object without a list is taken as a list of one. */
export function children(element: Element, name: string): readonly Element[] {
  const value = member(element.value, name);
  if (value === undefined || value === null) return [];
  const { reading } = element;
  const path = pathOf(element, name);
  if (isObject(value)) return [{ value, path, reading }];
  if (!Array.isArray(value)) {
    wrongType(element, name, said('a list of objects'));
    return [];
  }
  const found: Element[] = [];
  for (const [at, item] of value.entries()) {
    if (isObject(item)) found.push({ value: item, path: `${path}[${at}]`, reading });
    else if (item !== null) wrongType(element, `${name}[${at}]`, said('an object'));
  }
  return found;
}

export function truthOf(element: Element, name: string): boolean | undefined {
  const value = member(element.value, name);
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? undefined;
  return wrongType(element, name, said('true or false'));
}

export function numberOf(element: Element, name: string): number | undefined {
  const value = member(element.value, name);
  if (value === undefined || value === null || typeof value === 'number') return value ?? undefined;
  return wrongType(element, name, said('a number'));
}

/** A whole number within bounds; anything else is absent, and told when it is a number all the same. */
export function wholeOf(
  element: Element,
  name: string,
  bounds: { readonly min: number; readonly max: number },
): number | undefined {
  const value = numberOf(element, name);
  if (value === undefined) return undefined;
  if (Number.isInteger(value) && value >= bounds.min && value <= bounds.max) return value;
  find(element, name, {
    code: 'number-must-be-in-range',
    severity: 'warning',
    message: said('{path} must be a whole number from {min} to {max}; it is left out.', {
      path: pathOf(element, name),
      ...bounds,
    }),
  });
  return undefined;
}

/** The extension with this address; nested ones by asking its element again. */
export const extensionOf = (element: Element, url: string): Element | undefined =>
  Array.isArray(member(element.value, 'extension'))
    ? children(element, 'extension').find((its) => member(its.value, 'url') === url)
    : undefined;

/** The object without the members that hold nothing, so that what is stored says only what is known. */
export function present<T extends object>(object: T): T {
  const names = Object.keys(object) as (keyof T)[];
  if (names.every((name) => object[name] !== undefined)) return object;
  // A copy: an object that members are deleted from is slow for whoever reads it later.
  const found: Partial<T> = {};
  for (const name of names) if (object[name] !== undefined) found[name] = object[name];
  return found as T;
}
