import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { badUtf8At, type CharacterSet, characterFault, lengthIn, utf8Text } from './characters.ts';
import { checkFile } from './check-file.ts';
import { interchange837 } from './sample.ts';
import { bytesToText, textToBytes } from './text.ts';

const SAMPLE = bytesToText(interchange837(1));
const asBytes = (text: string): string => bytesToText(new TextEncoder().encode(text));

/** What a partner of that character set is told of an address. */
function told(address: string, characters?: CharacterSet): readonly string[] {
  const profile = characters === undefined ? {} : { profile: { name: 'Sample payer', rules: {}, characters } };
  const text = SAMPLE.replace('1 MAIN ST', address);
  const [interchange] = checkFile(textToBytes(text), { levels: [1, 2, 3], ...profile }).interchanges;
  const findings = interchange?.groups[0]?.transactions[0]?.checked.findings ?? [];
  return findings.map(({ severity, code, path, message }) =>
    `${severity} ${code} ${path} ${/place \d+/.exec(message)?.[0] ?? ''}`.trim(),
  );
}

test('without a profile a letter outside ASCII warns and a control character is refused, each with its place', () => {
  assert.deepEqual(told('1 RUE DE L\xe9'), ['warning text-should-be-ascii 2000A/2000B/2010BA/N3-01 place 11']);
  assert.deepEqual(told('1\x00MAIN'), ['error text-must-be-in-the-x12-character-set 2000A/2000B/2010BA/N3-01 place 2']);
  assert.deepEqual(told('1 Main_St #4'), []);
});

test('a partner of the basic set takes capitals, digits and its signs alone; one of the extended set printable ASCII', () => {
  assert.deepEqual(told('1 MAIN, (REAR)', 'basic'), []);
  assert.deepEqual(told('1 Main', 'basic'), ['error text-must-be-in-the-x12-character-set 2000A/2000B/2010BA/N3-01 place 4']);
  assert.deepEqual(told('1 Main', 'extended'), []);
  assert.deepEqual(told('1 RUE \xe9', 'extended'), [
    'error text-must-be-in-the-x12-character-set 2000A/2000B/2010BA/N3-01 place 7',
  ]);
});

test('a UTF-8 partner’s text is any text that is well formed, counted in characters', () => {
  assert.deepEqual(told(asBytes('12 RUE DE L’ÉGLISE'), 'utf-8'), []);
  assert.deepEqual(told(asBytes('É'.repeat(55)), 'utf-8'), [], 'fifty-five characters fit where fifty-five may stand');
  assert.deepEqual(told(asBytes('É'.repeat(56)), 'utf-8'), ['error value-must-not-be-longer 2000A/2000B/2010BA/N3-01']);
  assert.deepEqual(told('1 RUE \xe9', 'utf-8'), ['error text-must-be-utf-8 2000A/2000B/2010BA/N3-01 place 7']);
  assert.deepEqual(told(asBytes('1 RUE E\u0301'), 'utf-8'), ['warning text-should-be-composed 2000A/2000B/2010BA/N3-01']);
});

test('overlong forms, surrogates, lone bytes and what lies beyond the last character are no UTF-8', () => {
  for (const bad of [
    '\xc0\xaf',
    '\xe0\x80\xaf',
    '\xf0\x80\x80\xaf',
    '\xed\xa0\x80',
    '\xf4\x90\x80\x80',
    '\x80',
    '\xc3',
    '\xe2\x82',
    '\xff',
    '\xc2\x85',
  ])
    assert.equal(badUtf8At(`AB${bad}`), 3, JSON.stringify(bad));
});

test('any text is told from any bytes as the platform’s decoder tells them', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const judged = (bytes: Uint8Array): boolean => {
    try {
      return !/[\x80-\x9f]/.test(decoder.decode(bytes));
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => assert.equal(badUtf8At(bytesToText(bytes)) === 0, judged(bytes))),
    {
      numRuns: 2000,
    },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      const sent = asBytes(text);
      assert.equal(utf8Text(sent) ?? text, text);
      assert.equal(lengthIn('utf-8', sent), Array.from(text).length);
    }),
  );
});

test('an empty value has nothing wrong with it', () => assert.equal(characterFault('', 'basic'), undefined));
