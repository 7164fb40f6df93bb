/**
 * The OpenAPI 3.1 document, made from the routes alone: no server and no database. Schemas that were named by
 * `.meta({ id })` become components; one that reads the same for requests and answers is one component.
 */
import { z } from 'zod';
import { assert } from '../kernel/result.ts';
import './problems.ts';
import type { Route } from './route.ts';

type Json = { readonly [key: string]: unknown };
type Way = 'input' | 'output';

const REF = '#/components/schemas/';
/** Schemas without a name get one for as long as the document is made. */
const inPlace = (route: Route, part: string): string => `${route.name}.${part}`;

const nameOf = (id: string, way: Way): string => (way === 'input' && !id.includes('.') ? `${id}Input` : id);

export function describeApi(routes: readonly Route[]): Json {
  const schemas = new Map([...schemasOf(routes, 'output'), ...schemasOf(routes, 'input')]);
  const same = sameBothWays(schemas);
  const settle = (value: unknown): unknown => renamed(value, (id) => (same.has(id) ? id : undefined));
  const paths: Record<string, Record<string, unknown>> = {};
  const used = new Set<string>();
  const use = (id: string): unknown => {
    assert(schemas.has(id), 'every schema of a route is in the registry');
    const schema = settle(schemas.get(id));
    collect(schema, schemas, { used, settle });
    return schema;
  };
  for (const route of routes) {
    const path = `/api/v1${route.path.replace(/:(\w+)/g, '{$1}')}`;
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(route, use);
  }
  use('Problem');
  used.add('Problem');
  // What is only ever sent needs no second name.
  const onlySent = (id: string): string | undefined => (used.has(id) ? undefined : id);
  const ownName = (id: string): string => (id.endsWith('Input') ? (onlySent(id.slice(0, -'Input'.length)) ?? id) : id);
  const components = Object.fromEntries([...used].toSorted().map((id) => [ownName(id), settle(schemas.get(id))]));
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Claimwright',
      version: '1',
      description: 'The API of the screens. Money is whole cents; dates are YYYY-MM-DD.',
    },
    paths,
    components: {
      schemas: components,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'claimwright_session' } },
    },
  };
  return renamed(document, onlySent) as Json;
}

function operation(route: Route, use: (id: string) => unknown): Json {
  const parameters = (['params', 'query'] as const).flatMap((part) =>
    route[part] === undefined ? [] : parametersOf(route, part, use),
  );
  const problem = { content: { 'application/problem+json': { schema: { $ref: `${REF}Problem` } } } };
  const answer =
    route.response === 'file'
      ? { content: { '*/*': { schema: { type: 'string', format: 'binary' } } } }
      : { content: { 'application/json': { schema: use(inPlace(route, 'response')) } } };
  return {
    operationId: route.name,
    summary: route.summary,
    description: accessWords(route),
    security: route.access === 'public' ? [] : [{ session: [] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: use(inPlace(route, 'body')) } } } }),
    responses: {
      200: { description: 'Done.', ...answer },
      default: { description: 'What is wrong, and what to do next.', ...problem },
    },
  };
}

const accessWords = ({ access }: Route): string => {
  if (access === 'public') return 'For everybody.';
  return access === 'signed-in' ? 'Needs a session.' : `Needs the permission ${access}.`;
};

function parametersOf(route: Route, part: 'params' | 'query', use: (id: string) => unknown): readonly Json[] {
  const schema = use(inPlace(route, part)) as { properties?: Record<string, unknown>; required?: readonly string[] };
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, each]) => ({
    name,
    in: part === 'params' ? 'path' : 'query',
    required: part === 'params' || required.has(name),
    schema: each,
  }));
}

/** Everything that `.meta({ id })` has named; zod's registry has no other way to list it. */
// oxlint-disable-next-line no-underscore-dangle
const namedSchemas = (): Iterable<[string, z.ZodType]> => z.globalRegistry._idmap as Map<string, z.ZodType>;

/** All named schemas and each route's own, in one go, so that they refer to each other. */
function schemasOf(routes: readonly Route[], way: Way): ReadonlyMap<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of namedSchemas()) registry.add(schema, { id: nameOf(id, way) });
  for (const route of routes) {
    const parts =
      way === 'output' ? { response: route.response } : { params: route.params, query: route.query, body: route.body };
    for (const [part, schema] of Object.entries(parts)) {
      if (schema === undefined || schema === 'file') continue;
      // A named schema stays what it is and is referred to; one that two routes share stands in both.
      registry.add(
        z.lazy(() => schema),
        { id: inPlace(route, part) },
      );
    }
  }
  const { schemas } = z.toJSONSchema(registry, { io: way, uri: (id) => REF + id, unrepresentable: 'throw' });
  return new Map(Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema)]));
}

/** `id`, `$id` and `$schema` name a document of its own; here they would only repeat the component's name. */
const withoutIdentity = (schema: Json): Json => {
  const { $id: _id, id: _own, $schema: _schema, ...rest } = schema;
  return rest;
};

/** Names of components whose request and answer forms do not differ, but for refusing or dropping unknown members. */
function sameBothWays(schemas: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const plain = (value: unknown): string =>
    JSON.stringify(value, (key, each: unknown) => (key === 'additionalProperties' && each === false ? undefined : each));
  const same = new Set([...schemas.keys()].filter((id) => !id.includes('.') && schemas.has(`${id}Input`)));
  for (let before = -1; before !== same.size; ) {
    before = same.size;
    for (const id of same) {
      if (plain(renamed(schemas.get(`${id}Input`), (each) => (same.has(each) ? each : undefined))) !== plain(schemas.get(id)))
        same.delete(id);
    }
  }
  return same;
}

/** References to `XInput` become references to what `nameFor('X')` answers, where it answers anything. */
function renamed(value: unknown, nameFor: (id: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, nameFor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const id = key === '$ref' && typeof each === 'string' ? each.slice(REF.length) : '';
      const name = id.endsWith('Input') ? nameFor(id.slice(0, -'Input'.length)) : undefined;
      return [key, name === undefined ? renamed(each, nameFor) : REF + name];
    }),
  );
}

type Collecting = { readonly used: Set<string>; readonly settle: (value: unknown) => unknown };

/** Every component that a schema refers to, and what those refer to. */
function collect(value: unknown, schemas: ReadonlyMap<string, unknown>, collecting: Collecting): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (key !== '$ref' || typeof each !== 'string') {
      collect(each, schemas, collecting);
      continue;
    }
    const id = each.slice(REF.length);
    if (collecting.used.has(id)) continue;
    collecting.used.add(id);
    collect(collecting.settle(schemas.get(id)), schemas, collecting);
  }
}
