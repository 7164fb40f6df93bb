import assert from 'node:assert/strict';
import test from 'node:test';
import type { IncomingOf } from '../claims/incoming.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { isUsable, judgeKind, judgeVisit, placeOf } from './intake-judge.ts';

const TODAY = plainDate('2026-03-05');

const visit = (fields: Partial<IncomingOf<'encounter'>>): IncomingOf<'encounter'> =>
  ({
    ...{ kind: 'encounter', keys: ['Encounter/1'], codes: [], reasons: [], diagnoses: [], participants: [], locations: [] },
    ...{ source: { system: 's', type: 'Encounter', id: '1', place: { file: 'a.json' } }, findings: [], from: '2026-03-04' },
    ...fields,
  }) as unknown as IncomingOf<'encounter'>;

/** What the row must become: the outcome and how its reason begins; '' when nothing speaks against the visit. */
const shown = (verdict: ReturnType<typeof judgeVisit>): string =>
  verdict === undefined ? '' : `${verdict.outcome}: ${verdict.reason.text}`;

test('by its status a visit took place, did not, is not over, or nobody knows', () => {
  const cases: readonly (readonly [string | undefined, RegExp])[] = [
    [undefined, /^$/],
    ['finished', /^$/],
    ['completed', /^$/],
    ['discharged', /^$/],
    ['cancelled', /^not-billable: The visit was cancelled/],
    ['entered-in-error', /^not-billable: The visit was cancelled/],
    ['planned', /^not-billable: The visit is planned/],
    ['arrived', /^not-billable: The visit is not finished/],
    ['triaged', /^not-billable: The visit is not finished/],
    ['in-progress', /^not-billable: The visit is not finished/],
    ['onleave', /^not-billable: The visit is not finished/],
    ['on-hold', /^not-billable: The visit is not finished/],
    ['unknown', /^stopped: The sender does not know/],
    ['local-7', /^stopped: The sender does not know/],
    ['constructor', /^stopped: The sender does not know/],
  ];
  for (const [status, wanted] of cases) assert.match(shown(judgeVisit(visit({ status }), TODAY)), wanted, status);
});

test('a visit of tomorrow has not taken place, whatever its status says; one without a day is not judged by it', () => {
  assert.match(shown(judgeVisit(visit({ status: 'finished', from: '2026-03-06' as never }), TODAY)), /lies in the future/);
  assert.equal(judgeVisit(visit({ status: 'finished', from: TODAY }), TODAY), undefined);
  assert.equal(judgeVisit(visit({ status: 'finished', from: undefined }), TODAY), undefined);
});

test('by its class a visit is billed, or a person is asked; never is "no" guessed', () => {
  const cases: readonly (readonly [string | undefined, RegExp])[] = [
    ...[undefined, 'AMB', 'ambulatory', 'outpatient', 'wellness', 'urgentcare', 'EMER', 'emergency', 'HH', 'home'].map(
      (kind) => [kind, /^$/] as const,
    ),
    ...['IMP', 'ACUTE', 'NONAC', 'SS', 'inpatient', 'snf', 'hospice'].map((kind) => [kind, /^stopped: A hospital stay/] as const),
    ['OBSENC', /^stopped: Observation/],
    ['PRENC', /^stopped: A visit before an admission/],
    ['FLD', /^stopped: Care in the field/],
    ['VR', /^stopped: The visit was by video/],
    ['virtual', /^stopped: The visit was by video/],
    ['local-7', /^stopped: The record says a kind of visit/],
    ['constructor', /^stopped: The record says a kind of visit/],
  ];
  for (const [kind, wanted] of cases) assert.match(shown(judgeKind(visit({ class: kind }))), wanted, kind);
  assert.equal(judgeKind(visit({ class: 'VR', placeOfService: '10' })), undefined);
});

test('the place of service is the visit’s own where its words fix it', () => {
  assert.equal(placeOf(visit({ class: 'EMER' })), '23');
  assert.equal(placeOf(visit({ class: 'home' })), '12');
  assert.equal(placeOf(visit({ class: 'AMB' })), undefined);
  assert.equal(placeOf(visit({ class: 'EMER', placeOfService: '11' })), '11');
  assert.equal(placeOf(visit({ placeOfService: 'office' })), undefined);
});

test('a record that was taken back, or carries a modifier that nobody knows, is no fact; such a visit goes to a person', () => {
  const modifier = { code: 'modifier-must-be-understood', severity: 'error' as const, message: { text: 'x' } };
  assert.equal(isUsable(visit({})), true);
  assert.equal(isUsable(visit({ withdrawn: 'refuted' })), false);
  assert.equal(isUsable(visit({ findings: [modifier] })), false);
  assert.match(shown(judgeKind(visit({ class: 'AMB', findings: [modifier] }))), /^stopped: The record carries a modifier/);
  assert.match(shown(judgeVisit(visit({ withdrawn: 'entered-in-error' }), TODAY)), /^not-billable: The visit was cancelled/);
});
