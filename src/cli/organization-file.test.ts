/** What is wrong in a practice's file is named with its place, before anything is saved. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { NORTHGATE } from '../practice/facts.ts';
import { readOrganizationFile } from './organization-file.ts';
import { UsageError } from './usage.ts';

const { organizationId: _, ...organization } = NORTHGATE.organization;
const [location] = NORTHGATE.locations;
const [provider] = NORTHGATE.providers;
const PRICE = { procedure: '99213', words: 'Visit', serviceKind: 'evaluation', prices: [{ from: '2026-01-01', cents: 17_000 }] };
const FILE = {
  ...{ timeZone: 'America/New_York', organization, locations: [location], providers: [provider] },
  ...{ payers: NORTHGATE.payers, prices: { version: '2026.1', items: [PRICE] } },
};

const refusalOf = (file: unknown): string => {
  try {
    readOrganizationFile(JSON.stringify(file), 'practice.json');
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
  return '';
};

test('a right file is taken, the one of the manual too', () => {
  assert.equal(refusalOf(FILE), '');
  const page = readFileSync(join(import.meta.dirname, '../../docs/operate.md'), 'utf8');
  const [, example = ''] = /```json example=practice\n([\s\S]*?)```/.exec(page) ?? [];
  assert.equal(refusalOf(JSON.parse(example)), '');
});

test('what every payer would send back is refused at its place: check digits, post-office boxes, short ZIPs', () => {
  const address = { ...organization.address, street: 'P.O. Box 12', zip: '78701' };
  const said = refusalOf({ ...FILE, organization: { ...organization, npi: '1234567890', address } });
  assert.match(said, /nothing was saved/);
  assert.match(said, /organization\.npi: the check digit/);
  assert.match(said, /organization\.address\.zip: nine digits/);
  assert.match(said, /organization\.address\.street: a street address/);
  assert.match(refusalOf({ ...FILE, providers: [{ ...provider, npi: '1999999985' }] }), /providers\.0\.npi/);
  const street = { ...location, address: { ...organization.address, street: '12 Boxwood Post Road' } };
  assert.equal(refusalOf({ ...FILE, locations: [street] }), '', 'a street may have such a name');
});

test('a time zone that nobody knows is named, of the practice and of a place', () => {
  assert.match(refusalOf({ ...FILE, timeZone: 'America/Chicagoo' }), /timeZone: "America\/Chicagoo" is no time zone/);
  assert.match(refusalOf({ ...FILE, locations: [{ ...location, timeZone: 'Mars' }] }), /locations\.0\.timeZone: "Mars"/);
});

test('what stands twice, and an authorization for a payer that is not there', () => {
  assert.match(refusalOf({ ...FILE, locations: [location, location] }), /locations\.1\.locationId: this id stands here twice/);
  assert.match(
    refusalOf({ ...FILE, prices: { version: '1', items: [PRICE, PRICE] } }),
    /prices\.items\.1\.procedure: this procedure stands here twice/,
  );
  const days = { ...PRICE, prices: [...PRICE.prices, ...PRICE.prices] };
  assert.match(refusalOf({ ...FILE, prices: { version: '1', items: [days] } }), /items\.0\.prices\.1\.from: this day/);
  assert.match(
    refusalOf({ ...FILE, needsAuthorization: { NOBODY: ['72148'] } }),
    /needsAuthorization\.NOBODY: none of the payers/,
  );
});
