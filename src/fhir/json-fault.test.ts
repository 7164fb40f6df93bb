import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findJsonFault } from './json-fault.ts';
import { countMembers } from './json-value.ts';
import { findUtf8Fault } from './utf8-fault.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('a fault is told with its place and its reason', () => {
  const rows = [
    ['{"a":1,}', 7, 'member-name-expected'],
    ['{"a" 1}', 5, 'colon-expected'],
    ['[1 2]', 3, 'comma-expected'],
    ['[1,]', 3, 'value-expected'],
    ['{"a":tru}', 5, 'literal-unknown'],
    ['[nulls]', 1, 'literal-unknown'],
    ['[01]', 1, 'number-malformed'],
    ['[1.]', 1, 'number-malformed'],
    ['[-]', 1, 'number-malformed'],
    ['[1e999]', 1, 'number-too-large'],
    ['["\\x"]', 2, 'escape-unknown'],
    ['["\\u12G4"]', 2, 'escape-unknown'],
    ['["a\tb"]', 3, 'control-character'],
    ['["abc', 1, 'string-not-closed'],
    ['{} {}', 3, 'text-after-value'],
    ['{"a":1,"b":{"a":1},"a":2}', 19, 'member-repeated'],
    ['{"a":1,"\\u0061":2}', 7, 'member-repeated'],
    ['', 0, 'value-expected'],
  ] as const;
  for (const [text, at, reason] of rows) {
    const fault = findJsonFault(text);
    assert.deepEqual([fault?.at, fault?.reason], [at, reason], text);
  }
});

test('what JSON.parse takes and names nothing twice has no fault, and what it refuses has one', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', ...Array.from('{}[]",:\\0e+.-tnu \u0000é')),
      (json, at, with_) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + with_ + json.slice(with_ === '' ? place + 1 : place);
        const fault = findJsonFault(text);
        // These two JSON.parse lets pass; what follows them is not looked at.
        if (fault?.reason === 'member-repeated' || fault?.reason === 'number-too-large') return;
        assert.equal(fault === undefined, parses(text), text);
      },
    ),
    { numRuns: 2000 },
  );
});

test('members are counted at all depths, and a number that is none any more is seen', () => {
  assert.deepEqual(countMembers(JSON.parse('{"a":[{"b":1},{"c":{"__proto__":2}}],"d":null}')), { members: 5, finite: true });
  assert.equal(countMembers(JSON.parse('{"a":[1e999]}')).finite, false);
});

test('bytes that are no UTF-8 are found where the decoder refuses them, and nowhere else', () => {
  const decodes = (bytes: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  const awkward = fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0xf5, 0xff);
  fc.assert(
    fc.property(fc.array(fc.oneof(awkward, fc.integer({ min: 0, max: 255 })), { maxLength: 12 }), (list) => {
      const bytes = Uint8Array.from(list);
      const fault = findUtf8Fault(bytes);
      assert.equal(fault === undefined, decodes(bytes));
      if (fault !== undefined) assert.ok(decodes(bytes.subarray(0, fault.at)));
    }),
    { numRuns: 2000 },
  );
  assert.deepEqual(findUtf8Fault(new Uint8Array([0x4c, 0x65, 0xe9, 0x61])), { at: 2, looksLatin: true });
});
