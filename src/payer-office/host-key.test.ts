import assert from 'node:assert/strict';
import { test } from 'node:test';
import ssh2 from 'ssh2';
import { newKey } from './host-key.ts';

test('every new key can be read again', () => {
  for (let made = 0; made < 600; made += 1) assert.ok(!(ssh2.utils.parseKey(newKey()) instanceof Error));
});
