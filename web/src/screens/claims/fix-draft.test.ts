import { expect, test } from 'vitest';
import type { ClaimView } from '../../api/paths.gen.ts';
import { draftOf, fixesOf, groupsDenied, isWhole } from './fix-draft.ts';
import { NEW_LINE, readCents, readModifiers, readPointers, readThousandths } from './service-draft.ts';

const claim = {
  serviceDate: '2026-02-03',
  diagnoses: [{ code: 'E119', title: '' }],
  lines: [{ chargeId: 'c1', procedure: '99213', units: 1, chargeCents: 17_000, modifiers: [], diagnosisPointers: [1] }],
  needsAuthorization: [],
  coverage: { memberId: 'LKS0000001' },
  people: {},
  benefitsAssigned: true,
  informationReleased: true,
} as unknown as ClaimView;

test('nothing typed sends nothing', () => {
  expect(fixesOf(claim, draftOf(claim))).toEqual({});
});

test('a modifier typed goes with the line it belongs to, and nothing else', () => {
  const draft = draftOf(claim);
  const line = draft.lines['c1'];
  if (line === undefined) throw new Error('the draft has the line');
  expect(fixesOf(claim, { ...draft, lines: { c1: { ...line, modifiers: ' 25 ' } } })).toEqual({
    lines: [{ chargeId: 'c1', modifiers: ['25'], diagnosisPointers: [1] }],
  });
});

test('an accident that is taken off is null, one half typed goes as it is and the server says what lacks', () => {
  const hurt = { ...claim, accident: { kind: 'employment', date: '2026-02-01' } } as unknown as ClaimView;
  expect(fixesOf(hurt, { ...draftOf(hurt), accidentKind: '' })).toEqual({ accident: null });
  expect(fixesOf(claim, { ...draftOf(claim), accidentKind: 'employment' })).toEqual({
    accident: { kind: 'employment', date: '' },
  });
});

test('what is typed is read as people type it', () => {
  expect(readPointers('a, C 12')).toEqual([1, 3, 12]);
  expect(readModifiers('25-59, qw')).toEqual(['25', '59', 'QW']);
  expect([readThousandths('2.5'), readThousandths('1'), readThousandths('0'), readThousandths('x')]).toEqual([
    2500,
    1000,
    undefined,
    undefined,
  ]);
});

test('the edits are asked only when what was begun is whole', () => {
  const line = { chargeId: 'c1', diagnosisPointers: [1] };
  expect(isWhole({ lines: [{ ...line, modifiers: ['2'] }] })).toBe(false);
  expect(isWhole({ lines: [{ ...line, modifiers: ['25'] }] })).toBe(true);
  expect(isWhole({ accident: { kind: 'employment', date: '' } })).toBe(false);
  expect(isWhole({ accident: null, onsetDate: null })).toBe(true);
});

test('another code, number or price goes with its line; a price that was not touched comes from the price list', () => {
  const draft = draftOf(claim);
  const line = draft.lines['c1'];
  if (line === undefined) throw new Error('the draft has the line');
  const lines = (change: object) => fixesOf(claim, { ...draft, lines: { c1: { ...line, ...change } } });
  const rest = { chargeId: 'c1', modifiers: [], diagnosisPointers: [1] };
  expect(lines({ procedure: ' 99214 ' })).toEqual({ lines: [{ ...rest, procedure: '99214' }] });
  expect(lines({ units: '3', price: '12,5' })).toEqual({ lines: [{ ...rest, units: 3, unitPriceCents: 1250 }] });
  expect(lines({ isOff: true, units: '3' })).toEqual({ removedLines: ['c1'] });
  expect(isWhole(lines({ units: '' }))).toBe(false);
  expect(isWhole(lines({ price: '1.234' }))).toBe(false);
  expect(isWhole(fixesOf(claim, { ...draft, added: [NEW_LINE] }))).toBe(false);
  expect(isWhole(fixesOf(claim, { ...draft, added: [{ ...NEW_LINE, procedure: '99000' }] }))).toBe(true);
  expect([readCents('170'), readCents('0.5'), readCents('1.005')]).toEqual([17_000, 50, undefined]);
});

test('diagnoses are pointed at as on the paper form: with or without spaces', () => {
  for (const typed of ['AB', 'a b', 'A, B', '1 2', '1,B']) expect([typed, readPointers(typed)]).toEqual([typed, [1, 2]]);
});

test('a denial leads to the fields that put it right; what is no denial leads nowhere', () => {
  const reason = (code: string, denial: boolean) => ({ code, denial, words: '', next: '' });
  const answer = (...reasons: readonly unknown[]) => ({ reasons: [], lines: [{ reasons }] });
  const of = (...answers: readonly unknown[]) => groupsDenied({ answers } as unknown as ClaimView);
  expect(of(answer(reason('CO-45', false), reason('CO-197', true)))).toEqual(['authorization']);
  expect(of(answer(reason('CO-197', true)), answer(reason('CO-45', false)))).toEqual([]);
  expect(of(answer(reason('CO-50', true)))).toEqual([]);
  expect(of()).toEqual([]);
});
