import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PERMISSIONS, permissionsOf, ROLES, type Permission } from './permissions.ts';

test('every permission is granted to somebody, and every role may do something', () => {
  const granted = permissionsOf(ROLES);
  assert.deepEqual([...granted].toSorted(), [...PERMISSIONS].toSorted());
  for (const role of ROLES) assert.ok(permissionsOf([role]).size > 3, role);
});

test('nobody without a role may do anything, and roles add up', () => {
  assert.equal(permissionsOf([]).size, 0);
  const both = permissionsOf(['coder', 'poster']);
  for (const permission of [...permissionsOf(['coder']), ...permissionsOf(['poster'])]) assert.ok(both.has(permission));
});

test('who only looks changes nothing', () => {
  const changes = PERMISSIONS.filter((permission) => !permission.endsWith(':read'));
  const may = (role: (typeof ROLES)[number]): readonly Permission[] => changes.filter((each) => permissionsOf([role]).has(each));
  assert.deepEqual(may('compliance'), []);
  assert.deepEqual(may('provider'), ['encounter:sign', 'query:answer']);
});

test('who posts money does not make the claims that it is for, and who codes sees no account', () => {
  for (const permission of ['encounter:code', 'claim:correct', 'claim:send'] as const) {
    assert.ok(!permissionsOf(['poster']).has(permission), permission);
  }
  for (const permission of ['payment:take', 'file:resolve'] as const)
    assert.ok(!permissionsOf(['biller']).has(permission), permission);
  for (const permission of ['account:read', 'statement:read', 'payment:take'] as const) {
    assert.ok(!permissionsOf(['coder']).has(permission), permission);
  }
});
