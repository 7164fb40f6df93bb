/**
 * What a reference names, in the forms FHIR has for it: relative, absolute, urn:uuid, #contained, conditional
 * (`Patient?identifier=…`), or a mere identifier or name.
 * Source: FHIR R4 references.html, bundle.html#references, http.html#trules (conditional references).
 */
import type { IncomingRef } from '../claims/incoming-parts.ts';
import { child, children, type Element, present, type Reading, textOf } from './element.ts';
import { kindOfIdentifier } from './identifiers.ts';

const KEY_LENGTH = 300;
const TYPE_AND_ID = /(?:^|\/)([A-Z][A-Za-z]{2,60})\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;
const CONDITIONAL = /(?:^|\/)([A-Z][A-Za-z]{2,60})\?(?:.*&)?identifier=([^&]+)/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', '%20'));
  } catch {
    return text;
  }
};

/** The key under which a record of this type and identifier can be found. */
export const identifierKey = (type: string, system: string | undefined, value: string): string =>
  `${type}?identifier=${system ?? ''}|${value}`.slice(0, KEY_LENGTH);

/** The key that a reference's text means; undefined when it is empty. */
function keyOf(reference: string, reading: Reading): string {
  if (reference.startsWith('#')) return reference === '#' ? reading.key : `${reading.key}${reference}`.slice(0, KEY_LENGTH);
  if (/^urn:/i.test(reference)) return reference.toLowerCase().slice(0, KEY_LENGTH);
  const conditional = CONDITIONAL.exec(reference);
  if (conditional !== null) {
    const [system, value] = splitToken(decoded(conditional[2] ?? ''));
    return identifierKey(conditional[1] ?? '', system, value);
  }
  const found = TYPE_AND_ID.exec(reference.replace(/[?#].*$/, ''));
  return (found === null ? reference : `${found[1]}/${found[2]}`).slice(0, KEY_LENGTH);
}

function splitToken(token: string): readonly [string | undefined, string] {
  const bar = token.indexOf('|');
  return bar < 0 ? [undefined, token] : [token.slice(0, bar), token.slice(bar + 1)];
}

/** The reference that this element is (a Reference, not a member that holds one). */
function referenceIn(element: Element): IncomingRef | undefined {
  const reference = textOf(element, 'reference', 1000);
  const display = textOf(element, 'display', 300);
  const identifier = child(element, 'identifier');
  const value = identifier === undefined ? undefined : textOf(identifier, 'value', 200);
  const type = textOf(element, 'type', 80)?.replace(/^.*\//, '');
  const named =
    identifier === undefined || value === undefined
      ? undefined
      : { kind: kindOfIdentifier(identifier), system: textOf(identifier, 'system'), value };
  const byIdentifier = named !== undefined && type !== undefined ? identifierKey(type, named.system, named.value) : undefined;
  const key = reference === undefined ? byIdentifier : keyOf(reference, element.reading);
  if (key === undefined && display === undefined && named === undefined) return undefined;
  return present({
    key,
    identifier:
      named === undefined
        ? undefined
        : `${named.kind === 'other' ? (named.system ?? '') : named.kind}|${named.value}`.slice(0, KEY_LENGTH),
    display,
  });
}

/** The reference at a member. */
export function refOf(element: Element, name: string): IncomingRef | undefined {
  const found = child(element, name);
  return found === undefined ? undefined : referenceIn(found);
}

/** The references of a list. */
export const refsOf = (element: Element, name: string): readonly IncomingRef[] =>
  children(element, name).flatMap((its) => referenceIn(its) ?? []);
