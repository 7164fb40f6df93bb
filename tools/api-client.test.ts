import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLIENT_TYPES, clientTypesToday } from './api-client.ts';
import { clientTypes } from './client-types.ts';
import { ROOT } from './static-checks.ts';

const file = join(ROOT, CLIENT_TYPES);

test("the web's types of the routes are made from the routes of today", () => {
  const wanted = clientTypesToday();
  if (process.env['UPDATE'] === '1') writeFileSync(file, wanted);
  assert.equal(readFileSync(file, 'utf8'), wanted, `${CLIENT_TYPES} is old. Run: UPDATE=1 npm run check -- api-client`);
});

test('answers are branded and exact; what is only sent is plain and may be left out', () => {
  const text = clientTypes({
    paths: {
      '/api/v1/claims/{claimId}/lines': {
        post: {
          parameters: [
            { name: 'claimId', in: 'path', required: true, schema: { $ref: '#/components/schemas/ClaimId' } },
            { name: 'limit', in: 'query', required: false, schema: { type: 'integer' } },
          ],
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Line' } } } },
          responses: {
            200: {
              content: {
                'application/json': {
                  schema: { type: 'array', items: { anyOf: [{ $ref: '#/components/schemas/ClaimId' }, { type: 'null' }] } },
                },
              },
            },
          },
        },
      },
      '/api/v1/claims/{claimId}/x12': { get: { responses: { 200: { content: { '*/*': {} } } } } },
    },
    components: {
      schemas: {
        ClaimId: { type: 'string' },
        Line: {
          type: 'object',
          required: ['kind'],
          properties: { kind: { enum: ["it's", 2] }, of: { $ref: '#/components/schemas/ClaimId' } },
          additionalProperties: false,
        },
      },
    },
  });
  assert.match(text, /^import type \{ ClaimId \} from '..\/..\/..\/src\/claims\/identifiers.ts';$/m);
  assert.match(text, /^export type Line = \{ kind: 'it\\'s' \| 2; of\?: string \| undefined \};$/m);
  assert.match(
    text,
    /post: \{ path: \{ claimId: string \}; query\?: \{ limit\?: number \| undefined \}; body: Line; response: \(ClaimId \| null\)\[\] \};/,
  );
  assert.match(text, /get: \{ response: Blob \};/);
});
