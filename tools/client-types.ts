/** The web's types of every route, printed from the OpenAPI document. Pure: a document in, the text of a file out. */

type Json = { readonly [key: string]: unknown };

/** Components that are brands of the core; the web imports them as types, so that ids and amounts stay apart there too. */
const BRANDS: Readonly<Record<string, readonly [type: string, from: string]>> = {
  Cents: ['Cents', 'kernel/money.ts'],
  NotNegativeCents: ['Cents', 'kernel/money.ts'],
  PlainDate: ['PlainDate', 'kernel/plain-date.ts'],
  ...Object.fromEntries(
    [
      ...['OrganizationId', 'PatientId', 'CoverageId', 'ProviderId', 'LocationId', 'AppointmentId', 'EncounterId'],
      ...['AuthorizationId', 'ChargeId', 'ClaimId', 'Npi', 'TaxId', 'PayerId', 'Icd10', 'Hcpcs', 'Modifier', 'PlaceOfService'],
      ...['Taxonomy', 'Ndc', 'PatientControlNumber', 'Sha256'],
    ].map((name) => [name, [name, 'claims/identifiers.ts'] as const]),
  ),
};

const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));
const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/**
 * Answers hold brands and never `undefined`. What is only sent comes from addresses and fields of a form: plain strings
 * and numbers, which the server checks, and `undefined` for a member left out.
 */
type Way = { readonly isSent: boolean; readonly isAnswered: boolean };
const SENT: Way = { isSent: true, isAnswered: false };
const ANSWERED: Way = { isSent: false, isAnswered: true };

/** In: an OpenAPI 3.1 document. Out: TypeScript, one type per component and `Paths`, the map of every route. */
export function clientTypes(document: unknown): string {
  const { paths, components } = asJson(document);
  const schemas = new Map(Object.entries(asJson(asJson(components)['schemas'])));
  const operations = Object.values(asJson(paths)).flatMap((methods) => Object.values(asJson(methods)).map(asJson));
  const sent = reached(
    operations.map((operation) => [operation['requestBody'], operation['parameters']]),
    schemas,
  );
  const answered = reached(
    operations.map((operation) => operation['responses']),
    schemas,
  );
  const wayOf = (name: string): Way => ({ isSent: sent.has(name), isAnswered: answered.has(name) });
  const types = [...schemas]
    .filter(([name]) => BRANDS[name] === undefined)
    .map(([name, schema]) => `export type ${name} = ${typeOf(schema, wayOf(name))};\n`);
  const map = Object.entries(asJson(paths)).flatMap(([path, methods]) => [
    `  ${quoted(path.replace(/^\/api\/v1/, ''))}: {`,
    ...Object.entries(asJson(methods)).map(([method, operation]) => `    ${method}: ${operationType(asJson(operation))};`),
    '  };',
  ]);
  const text = [
    ...types,
    '/** Every route: what goes in and what comes back. A file comes back as a Blob. */',
    'export type Paths = {',
    ...map,
    '};',
    '',
  ].join('\n');
  return [
    '// Made by tools/api-client.ts from the routes of src/api. Not edited by hand: UPDATE=1 npm run check -- api-client',
    ...importsOf(text),
    '',
    text,
  ].join('\n');
}

function importsOf(text: string): readonly string[] {
  const used = Object.values(BRANDS).filter(([type]) => new RegExp(`\\b${type}\\b`).test(text));
  const files = Map.groupBy(used, ([, from]) => from);
  return [...files.keys()].toSorted().map((from) => {
    const types = new Set((files.get(from) ?? []).map(([type]) => type));
    return `import type { ${[...types].toSorted().join(', ')} } from '../../../src/${from}';`;
  });
}

/** Components that stand in these places, directly or inside another. */
function reached(places: unknown, schemas: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const ref = asJson(value)['$ref'];
    const name = typeof ref === 'string' ? nameOf(ref) : undefined;
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      visit(schemas.get(name));
    }
    for (const each of Object.values(value)) visit(each);
  };
  visit(places);
  return found;
}

function operationType(operation: Json): string {
  const parameters = asList(operation['parameters']).map(asJson);
  const of = (where: string): string | undefined => {
    const ones = parameters.filter((parameter) => parameter['in'] === where);
    if (ones.length === 0) return undefined;
    const members = ones.map((p) => member([String(p['name']), p['schema']], p['required'] === true, SENT));
    const optional = ones.every((p) => p['required'] !== true) ? '?' : '';
    return `${where}${optional}: { ${members.join('; ')} }`;
  };
  const body = contentOf(operation['requestBody'], SENT);
  const answer = contentOf(asJson(operation['responses'])['200'], ANSWERED);
  const parts = [of('path'), of('query'), body === undefined ? undefined : `body: ${body}`, `response: ${answer ?? 'Blob'}`];
  return `{ ${parts.filter((part) => part !== undefined).join('; ')} }`;
}

/** Undefined where it is not JSON. */
function contentOf(holder: unknown, way: Way): string | undefined {
  const json = asJson(asJson(holder)['content'])['application/json'];
  return json === undefined ? undefined : typeOf(asJson(json)['schema'], way);
}

function member([name, schema]: readonly [string, unknown], isRequired: boolean, way: Way): string {
  const type = typeOf(schema, way);
  return isRequired ? `${keyOf(name)}: ${type}` : `${keyOf(name)}?: ${type}${way.isSent ? ' | undefined' : ''}`;
}

const PLAIN: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

function typeOf(value: unknown, way: Way): string {
  const schema = asJson(value);
  const inner = (each: unknown): string => typeOf(each, way);
  const ref = schema['$ref'];
  if (typeof ref === 'string') return referred(nameOf(ref), way);
  if ('const' in schema) return literal(schema['const']);
  if (Array.isArray(schema['enum'])) return union(schema['enum'].map(literal));
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(choices)) return union(choices.map(inner));
  if (Array.isArray(schema['allOf']))
    return asList(schema['allOf'])
      .map((each) => `(${inner(each)})`)
      .join(' & ');
  if (Array.isArray(schema['type'])) return union(asList(schema['type']).map((type) => inner({ ...schema, type })));
  if (schema['type'] === 'array') return arrayOf(schema, inner);
  if (schema['type'] === 'object') return objectOf(schema, way);
  return PLAIN[String(schema['type'])] ?? 'unknown';
}

function referred(name: string, { isAnswered }: Way): string {
  const brand = BRANDS[name]?.[0];
  if (brand === undefined) return name;
  return isAnswered ? brand : brand === 'Cents' ? 'number' : 'string';
}

const union = (types: readonly string[]): string => [...new Set(types)].join(' | ') || 'never';
const literal = (value: unknown): string => (typeof value === 'string' ? quoted(value) : JSON.stringify(value));

function arrayOf(schema: Json, inner: (each: unknown) => string): string {
  const items = inner(schema['items']);
  const rest = schema['items'] === undefined || schema['items'] === false ? [] : [`...(${items})[]`];
  if (Array.isArray(schema['prefixItems'])) return `[${[...schema['prefixItems'].map(inner), ...rest].join(', ')}]`;
  return /^[\w$]+$/.test(items) ? `${items}[]` : `(${items})[]`;
}

function objectOf(schema: Json, way: Way): string {
  const required = new Set(asList(schema['required']));
  const members = Object.entries(asJson(schema['properties'])).map((each) => member(each, required.has(each[0]), way));
  const others = schema['additionalProperties'];
  if (members.length > 0) return `{ ${members.join('; ')} }`;
  if (typeof others !== 'object' || others === null) return 'Record<string, never>';
  const keys = schema['propertyNames'] === undefined ? 'string' : typeOf(schema['propertyNames'], way);
  return `Record<${keys}, ${typeOf(others, way)}>`;
}
