import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Decoded, decode } from './decode.ts';
import { GUIDES, guideFor } from './guides/registry.ts';
import { GUIDE_837P } from './guides/837p.ts';
import { readInterchanges } from './interchange.ts';
import { allLoops, allSegments, component, element, loopOf, loopsOf, segmentOf, segmentWith } from './loop.ts';
import type { LoopBody } from './notation.ts';
import { interchange837 } from './sample.ts';
import { STANDARD_DELIMITERS } from './syntax.ts';
import { bytesToText, textToBytes } from './text.ts';

const SAMPLE = bytesToText(interchange837(2));

function decoded(text: string): Decoded {
  const transaction = readInterchanges(textToBytes(text)).interchanges[0]?.groups[0]?.transactions[0];
  assert.ok(transaction !== undefined);
  return decode(transaction.segments, GUIDE_837P, transaction.delimiters);
}

/** `ik304 path` of every finding after an edit of the sample. */
function told(from: string, to: string): string[] {
  assert.ok(SAMPLE.includes(from), `the sample must hold ${from}`);
  return decoded(SAMPLE.replace(from, to)).findings.map((f) => `${f.codes.ik304} ${f.path}`);
}

test('a claim decodes to nested loops with nothing left over', () => {
  const { root, findings } = decoded(SAMPLE);
  assert.deepEqual(findings, []);
  assert.equal(root.id, '837');
  assert.deepEqual(
    root.loops.map((l) => l.id),
    ['1000A', '1000B', '2000A'],
  );
  const billing = loopOf(root, '2000A');
  assert.ok(billing !== undefined);
  const subscribers = loopsOf(billing, '2000B');
  assert.equal(subscribers.length, 2);
  const claims = allLoops(root, '2300');
  assert.equal(claims.length, 2);
  const [claim] = claims;
  assert.ok(claim !== undefined);
  assert.equal(loopsOf(claim, '2400').length, 4);
  assert.equal(component(segmentOf(claim, 'CLM'), 5, 2, STANDARD_DELIMITERS), 'B');
  assert.equal(element(segmentWith(claim, 'REF', 1, 'D9'), 2), '173121');
  assert.equal(segmentWith(claim, 'REF', 1, 'G1'), undefined);
});

test('absent and empty are two answers', () => {
  const { root } = decoded(SAMPLE);
  const clm = segmentOf(allLoops(root, '2300')[0] ?? root, 'CLM');
  assert.equal(element(clm, 3), '');
  assert.equal(element(clm, 20), undefined);
  assert.equal(component(clm, 5, 4, STANDARD_DELIMITERS), undefined);
});

test('every segment of a clean transaction is in the tree once, in file order', () => {
  const transaction = readInterchanges(textToBytes(SAMPLE)).interchanges[0]?.groups[0]?.transactions[0];
  assert.deepEqual(allSegments(decoded(SAMPLE).root), transaction?.segments);
});

test('structure faults are located with their 999 code', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['PER*IC*BILLING*TE*3035550100~', '', ['3 1000A/PER']],
    ['HI*ABK:J020*ABF:R05~', '', ['3 2000A/2000B/2300/HI']],
    ['DTP*472*D8*20260304~', '', ['3 2000A/2000B/2300/2400/DTP']],
    ['SBR*P*18*******CI~', 'SBR*P*18*******CI~SBR*P*18*******CI~', ['5 2000A/2000B/SBR[2]']],
    ['N3*1 MAIN ST~N4*DENVER*CO*80202~', 'N4*DENVER*CO*80202~N3*1 MAIN ST~', ['7 2000A/2000B/2010BA/N3']],
    ['REF*D9*173121~', 'REF*ZZ*173121~', ['2 2000A/2000B/2300/REF']],
    ['REF*D9*173121~', 'BPR*I*1~', ['6 2000A/2000B/2300/BPR']],
    ['REF*D9*173121~', 'XYZ*1~', ['1 2000A/2000B/2300/XYZ']],
    ['NM1*PR*2*SAMPLE PAYER*****PI*SAMPLE~', '', ['3 2000A/2000B/2010BB']],
    [
      'NM1*82*1*REED*ANN****XX*1234567893~',
      'NM1*82*1*REED*ANN****XX*1234567893~NM1*82*1*REED*ANN****XX*1234567893~',
      ['4 2000A/2000B/2300/2310B[2]/NM1'],
    ],
  ];
  for (const [from, to, expected] of cases) assert.deepEqual(told(from, to), expected, from);
});

test('a wrong code in a segment that has only one place keeps the segment', () => {
  assert.deepEqual(told('BHT*0019', 'BHT*0020'), []);
  const { root } = decoded(SAMPLE.replace('BHT*0019', 'BHT*0020'));
  assert.equal(element(segmentOf(root, 'BHT'), 1), '0020');
});

test('deep and looping HL levels stay bounded and are told', () => {
  const levels = Array.from({ length: 20_000 }, (_, i) => `HL*${i + 1}*${i + 2}*22*1~`).join('');
  const { findings } = decoded(SAMPLE.replace('HL*2*1*22*0~', levels));
  assert.equal(findings.length, 1000);
});

test('every guide reads and no loop of it is without a name of ours', () => {
  for (const guide of GUIDES) {
    const names: string[] = [];
    const visit = (body: LoopBody): void => {
      for (const use of body.children) {
        if (use.kind !== 'loop') continue;
        names.push(`${use.id} ${use.name}`);
        visit(use.body);
      }
    };
    visit(guide.body());
    assert.deepEqual(
      names.filter((name) => name.endsWith(' ')),
      [],
      guide.name,
    );
    assert.equal(guideFor(guide.id, guide.transactionSet), guide);
  }
});
