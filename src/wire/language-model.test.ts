import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languageModel, type LanguageModelSettings } from './language-model.ts';
import { type Behavior, type ModelInMemory, openModelInMemory } from './language-model-in-memory.ts';

let server: ModelInMemory;
before(async () => {
  server = await openModelInMemory();
});
after(() => server.close());

const REQUEST = { system: 'Check.', user: '{"note":"Hypertension of Ana"}', maxOutputTokens: 700 };
const pauses: number[] = [];

function modelWith(protocol: 'openai' | 'anthropic', more: Partial<LanguageModelSettings> = {}) {
  const caps = { deidentify: true, maxOutputTokens: 700, tokensPerDay: 10_000 };
  const settings = {
    protocol,
    baseUrl: server.baseUrl,
    key: 'secret-key',
    model: 'judge-1',
    timeoutMillis: 5_000,
    ...caps,
    ...more,
  };
  return languageModel(settings, async (millis) => void pauses.push(millis));
}

async function asked(
  protocol: 'openai' | 'anthropic',
  behaviors: readonly Behavior[],
  more: Partial<LanguageModelSettings> = {},
) {
  server.seen.length = 0;
  pauses.length = 0;
  server.behave(...behaviors);
  return modelWith(protocol, more).ask(REQUEST);
}

const codeOf = (result: Awaited<ReturnType<typeof asked>>): string => (result.ok ? 'answered' : result.error.code);

test('chat completions: one request with its key, its model and its cap, one answer with what it used', async () => {
  const answer = await asked('openai', [{ says: 'Yes.' }]);
  assert.deepEqual(answer, { ok: true, value: { text: 'Yes.', inputTokens: 900, outputTokens: 100 } });
  const [seen] = server.seen;
  assert.deepEqual([seen?.path, seen?.headers.authorization], ['/v1/chat/completions', 'Bearer secret-key']);
  assert.deepEqual(seen?.body, {
    model: 'judge-1',
    max_tokens: 700,
    temperature: 0,
    stream: false,
    messages: [
      { role: 'system', content: REQUEST.system },
      { role: 'user', content: REQUEST.user },
    ],
  });
});

test('messages: the same in its own form', async () => {
  const answer = await asked('anthropic', [{ says: 'Yes.' }]);
  assert.deepEqual(answer, { ok: true, value: { text: 'Yes.', inputTokens: 900, outputTokens: 100 } });
  const [seen] = server.seen;
  assert.deepEqual([seen?.path, seen?.headers['x-api-key']], ['/v1/messages', 'secret-key']);
  assert.equal(seen?.headers['anthropic-version'], '2023-06-01');
  assert.deepEqual(seen?.body?.['messages'], [{ role: 'user', content: REQUEST.user }]);
  assert.equal(seen?.body?.['system'], REQUEST.system);
});

test('a server of one’s own may need no key', async () => {
  for (const protocol of ['openai', 'anthropic'] as const) {
    await asked(protocol, [{ says: 'Yes.' }], { key: undefined });
    assert.equal(server.seen[0]?.headers.authorization ?? server.seen[0]?.headers['x-api-key'], undefined);
  }
});

test('no room or a server’s own failure is tried again a bounded number of times; a refusal is not', async () => {
  for (const protocol of ['openai', 'anthropic'] as const) {
    assert.equal(codeOf(await asked(protocol, [{ status: 429 }, { status: 503 }, { says: 'Yes.' }])), 'answered');
    assert.deepEqual([server.seen.length, pauses], [3, [500, 1000]]);
    assert.equal(codeOf(await asked(protocol, [{ status: 429 }])), 'model-must-have-room');
    assert.equal(server.seen.length, 3);
    assert.equal(codeOf(await asked(protocol, [{ status: 500 }])), 'model-must-be-reachable');
    for (const status of [400, 401, 404]) {
      assert.equal(codeOf(await asked(protocol, [{ status }])), 'model-must-accept-the-request');
      assert.equal(server.seen.length, 1, String(status));
    }
  }
});

test('silence ends with its time, a broken or cut-off or endless answer is none, and a page is no protocol', async () => {
  for (const protocol of ['openai', 'anthropic'] as const) {
    const rows: readonly (readonly [Behavior, string])[] = [
      [{ fault: 'cut' }, 'model-must-answer-whole'],
      [{ fault: 'endless' }, 'model-must-answer-whole'],
      [{ says: '{"verdicts":[{"id', stop: 'length' }, 'model-must-answer-whole'],
      [{ fault: 'web-page' }, 'model-must-speak-its-protocol'],
    ];
    for (const [behavior, code] of rows) {
      assert.equal(codeOf(await asked(protocol, [behavior])), code);
      assert.equal(server.seen.length, 1, 'what was worked on is not asked for again');
    }
    assert.equal(codeOf(await asked(protocol, [{ fault: 'silent' }], { timeoutMillis: 60 })), 'model-must-answer-in-time');
  }
});

test('a key and a note follow no redirect, and nobody at the address is said so', async () => {
  assert.equal(codeOf(await asked('openai', [{ fault: 'moved' }])), 'model-must-be-reachable');
  assert.ok(server.seen.every(({ path }) => path === '/v1/chat/completions'));
  assert.equal(codeOf(await asked('openai', [], { baseUrl: 'http://127.0.0.1:1/v1' })), 'model-must-be-reachable');
});

test('no failure holds anything that was sent, answered, or secret; only a refusal frees what was reserved', async () => {
  const uncharged: string[] = [];
  for (const behavior of [{ status: 401 }, { status: 429 }, { status: 500 }, { fault: 'cut' }, { fault: 'web-page' }] as const) {
    const result = await asked('openai', [behavior]);
    assert.ok(!result.ok);
    assert.doesNotMatch(JSON.stringify(result), /Hypertension|Ana|secret-key|127\.0/);
    if (result.error.isUncharged) uncharged.push(JSON.stringify(behavior));
  }
  assert.deepEqual(uncharged, ['{"status":401}', '{"status":429}']);
  const mixed = await asked('openai', [{ status: 500 }, { status: 401 }]);
  assert.ok(!mixed.ok && !mixed.error.isUncharged, 'what the first try used nobody knows');
});
