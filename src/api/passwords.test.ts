import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, passwordFits } from './passwords.ts';

test('a password is kept as argon2id with its own salt, and fits itself alone', async () => {
  const [one, two] = [await hashPassword('correct horse'), await hashPassword('correct horse')];
  assert.match(one, /^\$argon2id\$v=19\$m=32768,t=2,p=1\$/);
  assert.notEqual(one, two);
  assert.equal(await passwordFits('correct horse', one), true);
  for (const wrong of ['correct horse ', 'Correct horse', '', one]) assert.equal(await passwordFits(wrong, one), false, wrong);
});

test('nothing fits a name that nobody has', async () => {
  assert.equal(await passwordFits('correct horse', undefined), false);
});

test('an accent typed in two ways is one password', async () => {
  assert.equal(await passwordFits('e\u0301te\u0301 2026', await hashPassword('\u00e9t\u00e9 2026')), true);
});

test('many at once are all answered, each with its own answer', async () => {
  const hash = await hashPassword('right');
  const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => passwordFits(i % 2 === 0 ? 'right' : 'wrong', hash)));
  assert.deepEqual(answers, [true, false, true, false, true, false, true, false]);
});
