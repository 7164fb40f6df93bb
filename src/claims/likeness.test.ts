import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ASK_FROM, foldAddress, isOneSlip, likeness, likenessKeys, type PersonFacts, soundOf } from './likeness.ts';

const person = (more: Partial<PersonFacts> = {}): PersonFacts => ({
  names: [{ last: 'kowalczyk', first: 'william', isFormer: false }],
  birthDate: '1971-04-09',
  sex: 'M',
  ssn: '',
  members: [],
  phones: [],
  addresses: [],
  charts: [],
  ...more,
});
const named = (last: string, first: string): Partial<PersonFacts> => ({ names: [{ last, first, isFormer: false }] });

const findingOf = (a: PersonFacts, b: PersonFacts, name: string): string | undefined =>
  likeness(a, b).fields.find(({ field }) => field === name)?.finding;

test('the same name and birth date are asked about, a name alone is not', () => {
  assert.equal(likeness(person(), person()).isAsked, true);
  assert.equal(likeness(person(), person({ birthDate: '1950-12-30' })).isAsked, false);
  assert.equal(likeness(person(), person({ birthDate: '' })).isAsked, true, 'same name, same sex, and nothing against it');
});

test('a nickname, a swapped day, an exchanged name and a maiden name are each told as what they are', () => {
  assert.equal(findingOf(person(), person(named('kowalczyk', 'bill')), 'first'), 'nickname');
  assert.equal(findingOf(person(), person({ birthDate: '1971-09-04' }), 'birthDate'), 'swapped');
  assert.equal(findingOf(person(), person({ birthDate: '1971-04-19' }), 'birthDate'), 'one-slip');
  assert.equal(findingOf(person(), person(named('william', 'kowalczyk')), 'last'), 'swapped');
  const married = person({
    names: [
      { last: 'meyer', first: 'william', isFormer: false },
      { last: 'kowalczyk', first: 'william', isFormer: true },
    ],
  });
  assert.equal(findingOf(person(), married, 'last'), 'former-name');
});

test('people of one household are not asked about, twins are', () => {
  const home = { phones: ['6085550100'], addresses: ['12maple|53703'], members: ['M1'] };
  const father = person({ ...home, birthDate: '1945-01-20', ...named('kowalczyk', 'stanislaw') });
  assert.equal(likeness(person(home), father).isAsked, false);
  const twin = person({ ...home, ...named('kowalczyk', 'edward') });
  assert.equal(likeness(person(home), twin).isAsked, true);
});

test('certain is the same chart number on the same whole name and birth date, with nothing against it; everything less is asked', () => {
  const chart = { charts: ['a1'] };
  const isCertain = (mine: Partial<PersonFacts>, theirs: Partial<PersonFacts>): boolean => {
    const [there, back] = [likeness(person(mine), person(theirs)), likeness(person(theirs), person(mine))];
    assert.equal(there.isCertain, back.isCertain);
    assert.ok(!there.isCertain || there.isAsked);
    return there.isCertain;
  };
  assert.ok(isCertain(chart, chart));
  assert.ok(isCertain({ ...chart, sex: 'U' }, { ...chart, addresses: ['1elm|53703'] }), 'people move');
  const less: readonly Partial<PersonFacts>[] = [
    {},
    { charts: ['a2'] },
    { ...chart, birthDate: '1971-09-04' },
    { ...chart, birthDate: '' },
    { ...chart, ...named('kowalczyk', 'bill') },
    { ...chart, ...named('kowalczyk', 'wiliam') },
    { ...chart, ...named('meyer', 'william') },
    { ...chart, names: [{ last: 'kowalczyk', first: 'william', isFormer: true }] },
    { ...chart, sex: 'F' },
    { ...chart, ssn: '9876' },
  ];
  for (const theirs of less) assert.ok(!isCertain({ ...chart, ssn: '1234' }, theirs), JSON.stringify(theirs));
});

test('what speaks against one person weighs against it', () => {
  const strong = likeness(person({ ssn: '1234' }), person({ ssn: '1234' })).score;
  assert.ok(likeness(person({ ssn: '1234' }), person({ ssn: '9876' })).score < strong);
  assert.ok(likeness(person(), person({ sex: 'F' })).score < likeness(person(), person()).score);
});

const facts: fc.Arbitrary<PersonFacts> = fc.record({
  names: fc.array(
    fc.record({
      last: fc.constantFrom('', 'smith', 'smyth', 'jones', 'nguyen'),
      first: fc.constantFrom('', 'bill', 'william', 'ann', 'anna'),
      isFormer: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  birthDate: fc.constantFrom('', '1980-02-03', '1980-03-02', '1981-02-03'),
  sex: fc.constantFrom('F', 'M', 'U'),
  ssn: fc.constantFrom('', '1234', '1243'),
  members: fc.subarray(['M1', 'M2']),
  phones: fc.subarray(['6085550100', '6085550101']),
  addresses: fc.subarray(['12maple|53703', '9oak|53703']),
  charts: fc.subarray(['c1']),
});

test('the order of the two does not matter, and whoever is asked about was found by a key', () => {
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      const [there, back] = [likeness(a, b), likeness(b, a)];
      assert.equal(there.score, back.score);
      assert.equal(there.isAsked, back.isAsked);
      assert.equal(
        there.score,
        there.fields.reduce((sum, { weight }) => sum + weight, 0),
      );
      if (there.isAsked) assert.ok(there.score >= ASK_FROM);
    }),
  );
});

test('those who share a birth date in either form, a telephone, a card or the sound of the name share a key', () => {
  const share = (a: PersonFacts, b: PersonFacts): boolean => likenessKeys(a).some((key) => likenessKeys(b).includes(key));
  assert.ok(share(person(), person({ birthDate: '1971-09-04', ...named('x', 'y') })));
  assert.ok(!share(person(), person({ birthDate: '1979-01-01', ...named('kovalchik', 'wilhelm') })));
  assert.ok(share(person(), person({ birthDate: '1975-01-01', ...named('kowalczik', 'william') })));
  assert.ok(share(person(), person({ birthDate: '1971-01-01', ...named('william', 'kowalczyk') })));
  assert.ok(share(person({ members: ['M1'] }), person({ members: ['M1'], birthDate: '', ...named('a', 'b') })));
});

test('one slip is a letter more, less or other, or two neighbors exchanged', () => {
  assert.ok(
    isOneSlip('smith', 'smth') && isOneSlip('smith', 'smitth') && isOneSlip('smith', 'smyth') && isOneSlip('smith', 'smiht'),
  );
  assert.ok(!isOneSlip('smith', 'smith') && !isOneSlip('smith', 'jones') && !isOneSlip('smith', 'htims'));
});

test('names sound as the census wrote them, and an address is its number and its first word', () => {
  assert.deepEqual(['robert', 'rupert', 'tymczak', 'ashcraft'].map(soundOf), ['r163', 'r163', 't522', 'a261']);
  assert.equal(foldAddress('12 Maple St. Apt 4', '53703-1234'), '12maple|53703');
});
