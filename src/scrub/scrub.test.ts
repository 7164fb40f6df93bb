import assert from 'node:assert/strict';
import test from 'node:test';
import { claimSchema } from '../claims/claim.ts';
import { draft } from '../claims/lifecycle.ts';
import type { Severity } from '../rules/rule.ts';
import { findingsOn, scrub } from './scrub.ts';
import { readSubject } from './sketch-subject.ts';

function judged(sketch: string, severityOf?: (ruleId: string) => Severity | 'off' | undefined) {
  const { claim, codesets, context } = readSubject(sketch);
  return scrub({ claim: draft(claim), codesets, context, ...(severityOf === undefined ? {} : { severityOf }) });
}

const CLEAN = `claim CLM-1 dos 2026-03-04 pos 11 payer MEDB
  dx    A E11.621  B L97.512
  line  99213-25 x1 125.00 A
  line  11042    x1 310.00 A,B`;

test('a clean claim is ready on the day it was judged, without a word', () => {
  const claim = judged(CLEAN);
  assert.equal(claim.state, 'ready');
  assert.deepEqual(claim, { ...claim, warnings: [], readyOn: '2026-03-10' });
});

test('an error holds the claim, with its fix, and the body is the one that was drafted', () => {
  const claim = judged(CLEAN.replace('99213-25', '99213'));
  assert.equal(claim.state, 'held');
  assert.equal(claim.state === 'held' ? claim.heldOn : '', '2026-03-10');
  assert.deepEqual(
    claim.state === 'held' ? claim.findings.map(({ ruleId, severity, line }) => ({ ruleId, severity, line })) : [],
    [{ ruleId: 'modifier-25-with-procedure', severity: 'error', line: 1 }],
  );
  assert.deepEqual(claim.body, readSubject(CLEAN.replace('99213-25', '99213')).claim);
});

test('a warning rides along with a ready claim', () => {
  const claim = judged(`claim CLM-1 payer COMM dos 2026-03-04\ntoday 2026-08-24`);
  assert.equal(claim.state, 'ready');
  assert.deepEqual(claim.state === 'ready' ? claim.warnings.map(({ ruleId, severity }) => [ruleId, severity]) : [], [
    ['timely-filing-soon', 'warning'],
  ]);
});

test('several faults are all found at once, in the order of the rules', () => {
  const claim = judged(`claim CLM-1 payer COMM dos 2026-03-04
    dx A W10.9XXA B S93.401A
    npi rendering 1234567890
    unsigned
    line 99213-95 x1 125.00 C
    line J1885 x2 12.00 A`);
  assert.deepEqual(claim.state === 'held' ? claim.findings.map(({ ruleId }) => ruleId) : [], [
    'signed-note',
    'diagnosis-first-listed',
    'diagnosis-pointer',
    'telehealth-place-and-modifier',
    'drug-needs-ndc',
    'npi-check-digit',
  ]);
});

test('a payer profile may lower an edit or switch it off, and only that one', () => {
  const sketch = CLEAN.replace('99213-25', '99213');
  const lowered = judged(sketch, (id) => (id === 'modifier-25-with-procedure' ? 'warning' : undefined));
  assert.equal(lowered.state, 'ready');
  assert.equal(lowered.state === 'ready' ? lowered.warnings.length : 0, 1);
  const off = judged(sketch, (id) => (id === 'modifier-25-with-procedure' ? 'off' : undefined));
  assert.deepEqual(off.state === 'ready' ? off.warnings : undefined, []);
});

test('a self-pay restriction on the visit alone is enough to hold the claim', () => {
  const { claim, codesets, context } = readSubject('claim CLM-1');
  const encounter = { ...context.encounter, selfPayRestriction: true };
  assert.equal(scrub({ claim: draft(claim), codesets, context: { ...context, encounter } }).state, 'held');
});

test('what the edits return is what the store will read back', () => {
  for (const sketch of [CLEAN, CLEAN.replace('99213-25', '99213')]) {
    const claim = judged(sketch);
    assert.deepEqual(claimSchema.parse(JSON.parse(JSON.stringify(claim))), claim);
  }
});

test('findings carry no name, birth date or member id of the patient', () => {
  const { claim, codesets, context } = readSubject(`claim CLM-1 payer COMM dos 2026-03-04
    patient born 2026-03-05
    coverage from 2026-03-06 member ABC123456
    line 72148 x1 980.00 C
    requires 72148`);
  const text = JSON.stringify(findingsOn({ claim: draft(claim), codesets, context }));
  for (const secret of ['SKETCH', 'PAT"', '2026-03-05', 'ABC123456', 'MRN1']) assert.ok(!text.includes(secret), secret);
});
