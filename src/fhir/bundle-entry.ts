/**
 * What an entry of a bundle asks for: a resource, a deletion, nothing. Bundles within entries and resources within
 * Parameters are taken apart too. Source: FHIR R4 bundle.html, http.html#transaction, parameters.html.
 */
import { type Said, said } from '../kernel/said.ts';
import { cleanText } from './element.ts';
import { isObject, type JsonObject, member } from './json-value.ts';

export type FhirEntry =
  | {
      readonly kind: 'resource';
      readonly resource: JsonObject;
      readonly type: string;
      readonly fullUrl: string | undefined;
      readonly mayModify: boolean;
    }
  | { readonly kind: 'deletion' | 'no-content'; readonly type: string; readonly id: string | undefined; readonly text: string }
  | { readonly kind: 'fault'; readonly code: string; readonly message: Said };

const fault = (code: string, message: Said): readonly FhirEntry[] => [{ kind: 'fault', code, message }];

const textMember = (object: JsonObject, name: string): string | undefined => {
  const value = member(object, name);
  return typeof value === 'string' ? cleanText(value) : undefined;
};

const TYPE_AND_ID = /([A-Z][A-Za-z]{2,60})\/([A-Za-z0-9\-.]{1,64})(?:\/_history.*)?$/;

/** An entry without a resource: a deletion, or the answer to a request. */
function withoutResource(entry: JsonObject, text: string): readonly FhirEntry[] {
  const request = member(entry, 'request');
  const method = isObject(request) ? textMember(request, 'method') : undefined;
  const url = isObject(request) ? textMember(request, 'url') : undefined;
  const [, type, id] = TYPE_AND_ID.exec(url ?? textMember(entry, 'fullUrl') ?? '') ?? [];
  if (method === 'DELETE') return [{ kind: 'deletion', type: type ?? 'Resource', id, text }];
  if (method === 'PATCH') return patch();
  if (member(entry, 'response') !== undefined || method === 'GET' || method === 'HEAD') {
    return [{ kind: 'no-content', type: 'Bundle.entry', id: undefined, text }];
  }
  return fault('entry-must-hold-a-resource', said('The entry holds no resource. Ask the sending system what belongs there.'));
}

const patch = (): readonly FhirEntry[] =>
  fault(
    'entry-must-be-a-whole-resource',
    said('The entry changes a part of a record (PATCH); only whole records are taken. Ask the sending system for the record.'),
  );

type Around = { readonly fullUrl: string | undefined; readonly text: string; readonly depth: number };
const DEEPEST_BUNDLE = 8;

/** A resource, or the entries of a bundle or of parameters in its place. */
function resourceEntries(resource: unknown, around: Around): readonly FhirEntry[] {
  if (!isObject(resource)) {
    return fault('entry-must-hold-a-resource', said('The entry holds no resource. Ask the sending system what belongs there.'));
  }
  const type = textMember(resource, 'resourceType');
  if (type === undefined || type === '') {
    return fault(
      'resource-must-name-its-type',
      said('The record does not say what it is (resourceType). It is no FHIR resource, or a part of one.'),
    );
  }
  const nested = around.depth < DEEPEST_BUNDLE ? nestedIn(resource, type) : [];
  const deeper = { fullUrl: undefined, text: around.text, depth: around.depth + 1 };
  if (type === 'Bundle' && nested.length > 0) {
    return nested.flatMap((entry) => (isObject(entry) ? entryOf(entry, deeper) : resourceEntries(entry, deeper)));
  }
  const own: FhirEntry = {
    kind: 'resource',
    resource,
    type: type.slice(0, 80),
    fullUrl: around.fullUrl,
    mayModify: mayModify(around.text),
  };
  return type === 'Parameters' && nested.length > 0 ? nested.flatMap((its) => resourceEntries(its, deeper)) : [own];
}

const mayModify = (text: string): boolean => text.includes('modifierExtension') || text.includes('implicitRules');

function nestedIn(resource: JsonObject, type: string): readonly unknown[] {
  if (type === 'Bundle') {
    const entries = member(resource, 'entry');
    return Array.isArray(entries) ? entries : [];
  }
  const parameters = type === 'Parameters' ? member(resource, 'parameter') : undefined;
  if (!Array.isArray(parameters)) return [];
  return parameters.flatMap((its) => (isObject(its) ? (member(its, 'resource') ?? []) : []));
}

function entryOf(entry: JsonObject, around: Around): readonly FhirEntry[] {
  const resource = member(entry, 'resource');
  if (resource === undefined || resource === null) {
    // Some writers leave the wrapping out and put the resource itself among the entries.
    return member(entry, 'resourceType') === undefined ? withoutResource(entry, around.text) : resourceEntries(entry, around);
  }
  const request = member(entry, 'request');
  const method = isObject(request) ? textMember(request, 'method') : undefined;
  if (method === 'DELETE') return withoutResource(entry, around.text);
  return method === 'PATCH' ? patch() : resourceEntries(resource, { ...around, fullUrl: textMember(entry, 'fullUrl') });
}

/** In: an entry of a bundle, or a resource that stands by itself. Out: at least one. */
export const entriesOf = (
  object: JsonObject,
  from: { readonly isEntry: boolean; readonly text: string },
): readonly FhirEntry[] => {
  const around = { fullUrl: undefined, text: from.text, depth: 0 };
  return from.isEntry ? entryOf(object, around) : resourceEntries(object, around);
};

/** What is to be known of a bundle beside its entries: that there is more of it elsewhere. */
export function shellNotice(shell: JsonObject): Said | undefined {
  const links = member(shell, 'link');
  const hasNext = Array.isArray(links) && links.some((link) => isObject(link) && member(link, 'relation') === 'next');
  if (hasNext) return said('The file is one page of a longer answer: the source has more pages. Bring them too.');
  return member(shell, 'resourceType') === 'Bundle'
    ? undefined
    : said('The file has entries as a bundle has, but does not call itself a bundle. They were read as entries.');
}
