import assert from 'node:assert/strict';
import test from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { type Claim, claimSchema, type StoredFinding, type Submission } from './claim.ts';
import { claimIdSchema } from './identifiers.ts';
import { accept, adjudicate, draft, isFinished, judge, reject, replace, submit } from './lifecycle.ts';
import { remittanceClaimSchema } from './remittance.ts';
import { sketchClaim } from './sketch.ts';
import { sketchUuid } from './sketch-defaults.ts';
import { said } from '../kernel/said.ts';

const DAY = plainDate('2026-03-10');
const { body } = sketchClaim('claim CLM-1');

const finding = (severity: StoredFinding['severity']): StoredFinding => ({
  ruleId: 'some-edit',
  severity,
  message: said('Something.'),
  fix: said('Do something.'),
  line: 1,
});

const submission: Submission = {
  fileName: '837p-1.x12',
  interchangeControlNumber: '000000001',
  groupControlNumber: '1',
  transactionControlNumber: '0001',
  submittedOn: DAY,
};

const acknowledgement = {
  kind: 'claim',
  patientControlNumber: body.patientControlNumber,
  outcome: 'accepted',
  category: 'A2',
  status: '20',
  effectiveOn: DAY,
  payerName: 'PLAN',
} as const;

const decision = remittanceClaimSchema.parse({
  patientControlNumber: body.patientControlNumber,
  statusCode: '1',
  chargeCents: 12500,
  paidCents: 12500,
  patientResponsibilityCents: 0,
  filingIndicator: 'MB',
  payerClaimControlNumber: 'ICN1',
  adjustments: [],
  rarcs: [],
  lines: [],
});

const ready = judge(draft(body), [], DAY);
assert.ok(ready.state === 'ready');
const submitted = submit(ready, submission);
const accepted = accept(submitted, acknowledgement);
const settled = adjudicate(accepted, { claim: decision, outcome: 'paid', on: DAY });
const rejected = reject(submitted, 'A7:164', DAY);
const held = judge(draft(body), [finding('error')], DAY);
assert.ok(held.state === 'held');
const replaced = replace(rejected, claimIdSchema.parse(sketchUuid('next')), DAY);

const STAGES: readonly Claim[] = [draft(body), held, ready, submitted, accepted, rejected, settled, replaced];

test('one error holds the claim; warnings and notes ride along', () => {
  const rows = [
    [[], 'ready'],
    [['warning', 'info'], 'ready'],
    [['warning', 'error'], 'held'],
  ] as const;
  for (const [severities, state] of rows) assert.equal(judge(draft(body), severities.map(finding), DAY).state, state);
});

test('a held claim keeps every finding, not only the errors, and not their sources', () => {
  const judged = judge(draft(body), [{ ...finding('warning'), cite: ['source'] } as StoredFinding, finding('error')], DAY);
  assert.deepEqual(judged.state === 'held' ? judged.findings : [], [finding('warning'), finding('error')]);
});

test('what is billed is the same value from the draft to the end', () => {
  for (const claim of STAGES) assert.equal(claim.body, body, claim.state);
});

test('every stage reads back from its stored form as it was', () => {
  assert.deepEqual(
    new Set(STAGES.map(({ state }) => state)),
    new Set(['draft', 'held', 'ready', 'submitted', 'accepted', 'rejected', 'adjudicated', 'replaced']),
  );
  for (const claim of STAGES) assert.deepEqual(claimSchema.parse(JSON.parse(JSON.stringify(claim))), claim, claim.state);
});

test('a stage without what it must know is refused', () => {
  const wrong = [
    { state: 'held', body, findings: [], heldOn: DAY },
    { state: 'submitted', body },
    { state: 'accepted', body, submission },
    { state: 'sent', body },
    { state: 'adjudicated', body, submission, decision, decidedOn: DAY, outcome: 'won' },
  ];
  for (const claim of wrong) assert.ok(!claimSchema.safeParse(claim).success, JSON.stringify(claim).slice(0, 40));
});

test('the transitions that must not exist do not type-check', () => {
  // @ts-expect-error a held claim cannot be submitted
  assert.ok(submit(held, submission));
  // @ts-expect-error a draft was judged by nobody
  assert.ok(submit(draft(body), submission));
  // @ts-expect-error a rejected claim was never the payer's to decide
  assert.ok(adjudicate(rejected, { claim: decision, outcome: 'paid', on: DAY }));
  // @ts-expect-error a claim on its way is not replaced before its answer
  assert.ok(replace(submitted, body.claimId, DAY));
});

test('only a decided or replaced claim waits for nobody', () => {
  assert.deepEqual(
    STAGES.filter(({ state }) => isFinished(state)).map(({ state }) => state),
    ['adjudicated', 'replaced'],
  );
});
