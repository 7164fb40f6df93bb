import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { sayWith } from './say.tsx';

const i18n = setupI18n();
i18n.load({
  en: {},
  fr: { 'The payer answered {code} on {on}.': 'Le payeur a répondu {code} le {on}.', 'Not covered': 'Non couvert' },
});

test('a sentence of the server is said in the language of the reader, with dates and money in their form', () => {
  i18n.activate('en');
  const said = { text: '{lostCents} is at stake until {dueOn}.', values: { lostCents: 12_550, dueOn: '2026-03-04' } };
  expect(sayWith(i18n, said)).toBe('$125.50 is at stake until Mar 4, 2026.');
  i18n.activate('fr');
  expect(sayWith(i18n, { text: 'The payer answered {code} on {on}.', values: { code: 'CO-97', on: '2026-03-04' } })).toBe(
    'Le payeur a répondu CO-97 le 4 mars 2026.',
  );
});

test('without French the English stands, and a placeholder without a value stays visible', () => {
  i18n.activate('fr');
  expect(sayWith(i18n, 'Something new')).toBe('Something new');
  expect(sayWith(i18n, { text: 'It is {state}.', values: {} })).toBe('It is {state}.');
});

test('sentences within a sentence are said too', () => {
  i18n.activate('fr');
  expect(sayWith(i18n, { text: 'CO-96: {why}', values: { why: { text: 'Not covered' } } })).toBe('CO-96: Non couvert');
  expect(sayWith(i18n, { text: '{why}', values: { why: [{ text: 'Not covered' }, { text: 'Late' }] } })).toBe(
    'Non couvert; Late',
  );
});

test('a value with braces or markup is text', () => {
  i18n.activate('en');
  expect(sayWith(i18n, { text: 'Name: {name}', values: { name: '{name}<b>$&' } })).toBe('Name: {name}<b>$&');
});
