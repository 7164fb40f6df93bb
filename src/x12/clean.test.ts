import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isClean } from './clean.ts';
import { checkElements, elementCheck } from './elements.ts';
import { findingSink } from './finding.ts';
import { encodeTransaction } from './encode.ts';
import { bodyFrom } from './guide.arbitrary.ts';
import type { Guide } from './guide.ts';
import { GUIDES } from './guides/registry.ts';
import { endMachine, type Machine, machineFor, pushView, type Watch } from './machine.ts';
import { type Segment, segmentOfView, STANDARD_DELIMITERS } from './syntax.ts';
import { segmentViews } from './views.ts';

/** Segments that the quick look and the thorough one judge differently. */
function disagreements(guide: Guide, segments: readonly Segment[]): readonly string[] {
  const found: string[] = [];
  const watch = (machine: Machine): Watch => {
    const check = elementCheck(STANDARD_DELIMITERS, machine);
    return {
      segment: (lead, view) => {
        const quick = isClean(lead, view, { component: machine.component, repetition: machine.repetition });
        const before = machine.sink.errors + machine.sink.warnings;
        checkElements(check, segmentOfView(view), lead);
        const thorough = machine.sink.errors + machine.sink.warnings === before;
        if (quick !== thorough)
          found.push(`${quick ? 'faultless' : 'faulty'} ${[lead.id, ...segmentOfView(view).elements].join('*')}`);
      },
      closing: () => undefined,
    };
  };
  const machine = machineFor({ guide, delimiters: STANDARD_DELIMITERS, sink: findingSink(10_000), tree: false, watch });
  const views = segmentViews(STANDARD_DELIMITERS);
  for (const segment of segments) pushView(machine, views(segment), segment);
  endMachine(machine);
  return found;
}

const PIECES = [
  '',
  'A',
  '1',
  '-',
  '.',
  ':',
  '^',
  '1e9',
  '20260230',
  '20260304',
  'D8',
  'RD8',
  ' ',
  '\x07',
  '\xe9',
  'HC:99213',
  'X'.repeat(90),
  '2460',
  '000',
];

test('the quick look at a segment and the thorough one agree, for every guide and every element spoiled', () => {
  const edit = fc.tuple(fc.nat(), fc.nat(), fc.nat(30), fc.constantFrom(...PIECES));
  fc.assert(
    fc.property(
      fc.constantFrom(...GUIDES.filter((each) => each.name !== 'TA1')),
      fc.nat(999_999),
      fc.array(edit, { maxLength: 8 }),
      (guide, seed, edits) => {
        const encoded = encodeTransaction(bodyFrom(guide, seed), guide);
        assert.ok(encoded.ok);
        const segments = encoded.value.map((each) => ({ ...each, elements: [...each.elements] }));
        for (const [which, at, from, piece] of edits) {
          const elements = segments[which % segments.length]?.elements;
          if (elements === undefined) continue;
          const place = at % (elements.length + 1);
          const text = elements[place] ?? '';
          elements[place] = from > 20 ? piece : text.slice(0, from) + piece + text.slice(from + 1);
        }
        assert.deepEqual(disagreements(guide, segments), []);
      },
    ),
    { numRuns: 400 },
  );
});
