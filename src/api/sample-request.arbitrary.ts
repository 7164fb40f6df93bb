/** A request that fits a route's schemas, made from the OpenAPI document: the smallest one, the same every time. */
import type { Route } from './route.ts';

type Json = { readonly [key: string]: unknown };
const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

const UUID = '018f2b1c-0000-7000-8000-000000000001';
/** Values for schemas whose pattern or rule no generator would guess, by the component's name. */
const NAMED: Readonly<Record<string, unknown>> = {
  PlainDate: '2026-03-05',
  Npi: '1234567893',
  TaxId: '123456789',
  PayerId: 'MEDB',
  Icd10: 'I10',
  Hcpcs: '99213',
  Modifier: '25',
  PlaceOfService: '11',
  Taxonomy: '207Q00000X',
  PatientControlNumber: 'ABCDEFGH',
  Sha256: 'a'.repeat(64),
};
/** Tried in turn against a pattern. */
const WORDS = ['Sample', UUID, 'A', 'IL', '60601', '606011234', '5551234567', '12', '1', '2026-03-05T15:00:00Z', 'ABCDEFGH'];

/** In: the document and a route of it. Out: its body, and its required query with the question mark. */
export function sampleOf(document: unknown, route: Route): { readonly body: unknown; readonly query: string } {
  const path = `/api/v1${route.path.replace(/:(\w+)/g, '{$1}')}`;
  const operation = asJson(asJson(asJson(asJson(document)['paths'])[path])[route.method.toLowerCase()]);
  const schemas = asJson(asJson(asJson(document)['components'])['schemas']);
  const content = asJson(asJson(asJson(operation['requestBody'])['content'])['application/json']);
  const parameters = (Array.isArray(operation['parameters']) ? operation['parameters'] : []).map(asJson);
  const query = parameters
    .filter((parameter) => parameter['in'] === 'query' && parameter['required'] === true)
    .map((parameter) => `${String(parameter['name'])}=${String(valueOf(parameter['schema'], schemas))}`);
  return {
    body: operation['requestBody'] === undefined ? undefined : valueOf(content['schema'], schemas),
    query: query.length === 0 ? '' : `?${query.join('&')}`,
  };
}

function valueOf(value: unknown, schemas: Json): unknown {
  const schema = asJson(value);
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    const name = ref.slice(ref.lastIndexOf('/') + 1);
    return NAMED[name] ?? valueOf(schemas[name], schemas);
  }
  if ('const' in schema) return schema['const'];
  const first = [schema['enum'], schema['anyOf'], schema['oneOf']].find(Array.isArray);
  if (first !== undefined) return first === schema['enum'] ? first[0] : valueOf(first[0], schemas);
  switch (schema['type']) {
    case 'object':
      return Object.fromEntries(requiredOf(schema).map((name) => [name, valueOf(asJson(schema['properties'])[name], schemas)]));
    case 'array':
      return Array.from({ length: Number(schema['minItems'] ?? 0) }, () => valueOf(schema['items'], schemas));
    case 'integer':
    case 'number':
      return Math.max(1, Number(schema['minimum'] ?? 1));
    case 'boolean':
      return false;
    default:
      return wordFor(schema);
  }
}

const requiredOf = (schema: Json): readonly string[] =>
  Array.isArray(schema['required']) ? schema['required'].filter((name) => typeof name === 'string') : [];

function wordFor(schema: Json): string {
  const pattern = new RegExp(typeof schema['pattern'] === 'string' ? schema['pattern'] : '');
  const fits = (word: string): boolean =>
    pattern.test(word) && word.length >= Number(schema['minLength'] ?? 0) && word.length <= Number(schema['maxLength'] ?? 1000);
  return WORDS.find(fits) ?? '';
}
