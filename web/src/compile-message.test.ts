import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { compileMessage, placeholdersOf } from './compile-message.ts';

const i18n = setupI18n();
i18n.setMessagesCompiler(compileMessage as Parameters<typeof i18n.setMessagesCompiler>[0]);
i18n.load({ en: {}, fr: {} });

test('placeholders, plurals with exact cases, selects and numbers come out as written', () => {
  i18n.activate('en', 'en-US');
  expect(i18n._('{n} of {of}', { n: 3, of: 12 })).toBe('3 of 12');
  const claims = '{n, plural, =0 {no claim} one {# claim} other {# claims}} held';
  expect(i18n._(claims, { n: 0 })).toBe('no claim held');
  expect(i18n._(claims, { n: 1 })).toBe('1 claim held');
  expect(i18n._(claims, { n: 1200 })).toBe('1,200 claims held');
  expect(i18n._('{kind, select, a {first} other {another}}', { kind: 'b' })).toBe('another');
  expect(i18n._('{n, number}', { n: 1234 })).toBe('1,234');
  expect(i18n._('{a, plural, one {# of {b}} other {# of them}}', { a: 1, b: 'x' })).toBe('1 of x');
});

test('an apostrophe is an ordinary character, also before a brace', () => {
  i18n.activate('fr', 'fr-CA');
  expect(i18n._("l'{thing} n'est pas là", { thing: 'écriture' })).toBe("l'écriture n'est pas là");
});

test('in French zero and one are singular', () => {
  i18n.activate('fr', 'fr-CA');
  const claims = '{n, plural, one {# demande} other {# demandes}}';
  expect([0, 1, 2].map((n) => i18n._(claims, { n }))).toEqual(['0 demande', '1 demande', '2 demandes']);
});

test.each(['{n', 'n}', '{}', '{n, plural, one {x}', '{n, plural one {x}}', '{n, plural, one x}'])('%j does not parse', (text) => {
  expect(() => compileMessage(text)).toThrow();
});

test('the placeholders of a text are found in every branch', () => {
  expect(placeholdersOf('{n, plural, one {{a}} other {{b} {c}}}')).toEqual(['a', 'b', 'c', 'n']);
});
