import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { centsSchema, claimIdSchema } from '../claims/identifiers.ts';
import { ok } from '../kernel/result.ts';
import { describeApi } from './openapi.ts';
import { route } from './route.ts';
import { routes } from './routes.ts';

type Document = {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId: string; readonly description: string }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

test('every route is an operation, and every reference leads to a component', () => {
  const document = describeApi(routes) as Document;
  assert.equal(document.openapi, '3.1.0');
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  assert.deepEqual(operations.map((each) => each.operationId).toSorted(), routes.map((each) => each.name).toSorted());
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target = '']) => target);
  assert.ok(references.length > 50);
  for (const target of references) {
    const name = target.replace('#/components/schemas/', '');
    assert.ok(document.components.schemas[name] !== undefined, target);
    assert.match(name, /^\w+$/);
  }
  // Nothing of the machinery that made it.
  assert.doesNotMatch(JSON.stringify(document), /"\$schema"|"\$id"|__shared/);
});

test('a schema is one component where both ways read the same, and two where a default makes them differ', () => {
  const line = z.object({ claimId: claimIdSchema, cents: centsSchema }).meta({ id: 'TestLine' });
  const order = z.strictObject({ limit: z.int().default(50), lines: z.array(line) }).meta({ id: 'TestOrder' });
  const described = describeApi([
    route(
      {
        ...{ name: 'orderLines', method: 'POST', path: '/lines/:claimId', access: 'claim:send', summary: 'Orders.' },
        params: z.object({ claimId: claimIdSchema }),
        body: order,
        response: z.object({ order, first: line }),
      },
      async ({ body }) => ok({ order: body, first: body.lines[0] ?? { claimId: '', cents: 0 } }) as never,
    ),
  ]) as Document;
  assert.deepEqual(Object.keys(described.components.schemas).toSorted(), [
    'Cents',
    'ClaimId',
    'Problem',
    'TestLine',
    'TestOrder',
    'TestOrderInput',
  ]);
  const operation = described.paths['/api/v1/lines/{claimId}']?.['post'];
  assert.equal(operation?.description, 'Needs the permission claim:send.');
  const text = JSON.stringify(operation);
  assert.match(
    text,
    /"requestBody":\{[^}]*"content":\{"application\/json":\{"schema":\{"\$ref":"#\/components\/schemas\/TestOrderInput"/,
  );
  assert.match(text, /"name":"claimId","in":"path","required":true,"schema":\{"\$ref":"#\/components\/schemas\/ClaimId"\}/);
});
