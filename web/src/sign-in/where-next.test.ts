import { expect, test } from 'vitest';
import { whereNext } from './where-next.ts';

test('after signing in the page that was asked for comes back', () => {
  expect(whereNext('?next=%2Fclaims%3Fstate%3Dheld')).toBe('/claims?state=held');
  expect(whereNext('')).toBe('/');
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'javascript:alert(1)',
  '/sign-in?next=/sign-in',
  '/api/v1/session',
  'claims',
])('%s is no address of this application', (next) => {
  expect(whereNext(`?next=${encodeURIComponent(next)}`)).toBe('/');
});
