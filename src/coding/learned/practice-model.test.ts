import assert from 'node:assert/strict';
import test from 'node:test';
import type { CodingEvent } from '../../claims/coding-answer.ts';
import { asIcd10, type EncounterId } from '../../claims/identifiers.ts';
import { codingEvents } from './practice-events.ts';
import { automaticBand, learnPracticeModel, mayReplace, withPractice } from './practice-model.ts';
import { modelDocument, readPracticeModel } from './practice-text.ts';

const visit = (i: number): EncounterId => `00000000-0000-7000-8000-${String(i).padStart(12, '0')}` as EncounterId;

const suggestion = (code: string, score: number) => ({
  code: asIcd10(code),
  title: '',
  spans: [{ start: 0, end: 3, words: 'abc' }],
  indexPath: '',
  score,
  rejected: [],
  section: 'assessment',
});

/** A practice that bills I10 whenever it is suggested and never R42, whatever the engine scores. */
const EVENTS: readonly CodingEvent[] = Array.from({ length: 120 }, (_, i) =>
  codingEvents({
    encounterId: visit(i),
    revision: 1,
    suggestions: [suggestion('R42', 0.9), suggestion('I10', 0.6)],
    diagnoses: [{ code: asIcd10('I10'), evidence: [] }],
    answers: { rejected: [{ code: asIcd10('R42'), reason: 'part-of-another' }], changed: [] },
  }),
).flat();

test('what a coder did becomes one event for each suggestion and each added code; what was decided counts, not what was clicked before', () => {
  const events = codingEvents({
    encounterId: visit(1),
    revision: 2,
    suggestions: [suggestion('E119', 0.9), suggestion('I10', 0.8), suggestion('R42', 0.7), suggestion('R51', 0.6)].map((one) => ({
      ...one,
      code: asIcd10(one.code),
    })),
    diagnoses: ['E1165', 'I10', 'J45909'].map((code) => ({ code: asIcd10(code), evidence: [] })),
    answers: {
      rejected: [
        { code: asIcd10('I10'), reason: 'context' },
        { code: asIcd10('R42'), reason: 'other' },
      ],
      changed: [{ from: asIcd10('E119'), to: asIcd10('E1165') }],
    },
  });
  assert.deepEqual(
    events.map(({ code, outcome, reason, changedTo }) => [code, outcome, reason ?? changedTo]),
    [
      ['E119', 'changed', 'E1165'],
      ['I10', 'accepted', undefined],
      ['R42', 'rejected', 'other'],
      ['R51', 'left', undefined],
      ['J45909', 'added', undefined],
    ],
  );
  assert.ok(events.every(({ facts, outcome }) => (facts === undefined) === (outcome === 'added')));
});

test('a practice teaches what its coders take, and the trial on visits it has not seen lets the model take over', () => {
  const learned = learnPracticeModel(EVENTS);
  assert.ok(learned.ok);
  const [dizzy, pressure] = withPractice(learned.value, [suggestion('R42', 0.9), suggestion('I10', 0.6)]);
  assert.ok(
    (dizzy?.probability ?? 1) < 0.1 && (pressure?.probability ?? 0) > 0.9,
    `${dizzy?.probability} ${pressure?.probability}`,
  );
  assert.equal(learned.value.visits, 120);
  assert.ok(mayReplace(learned.value.trial));
  const again = readPracticeModel(JSON.parse(JSON.stringify(modelDocument(learned.value))) as object);
  assert.deepEqual(withPractice(again, [suggestion('I10', 0.6)]), withPractice(learned.value, [suggestion('I10', 0.6)]));
});

test('a model that is worse on the latest visits does not take over', () => {
  const before = learnPracticeModel(EVENTS);
  assert.ok(before.ok);
  // Learned from half of the answers turned round, tried on visits that are as they always were.
  const turned = EVENTS.map((event, i) =>
    i < 190 && event.facts !== undefined
      ? { ...event, outcome: event.outcome === 'accepted' ? ('left' as const) : ('accepted' as const) }
      : event,
  );
  const after = learnPracticeModel(turned, before.value);
  assert.ok(after.ok && !mayReplace(after.value.trial), JSON.stringify(after.ok && after.value.trial));
});

test('few answers teach nothing, and say how many are needed', () => {
  const learned = learnPracticeModel(EVENTS.slice(0, 60));
  assert.ok(!learned.ok);
  assert.match(learned.error.message, /60 answers to suggestions in 30 visits; learning needs 100 in 40/);
});

test('codes are filled in only where the low end of the interval is what was asked; one wrong answer among few forbids it', () => {
  const points = (right: number, wrong: number, p: number) =>
    Array.from({ length: right + wrong }, (_, i): readonly [number, boolean] => [p, i < right]);
  assert.equal(automaticBand({ audited: points(72, 0, 0.99) }, 0.95), undefined);
  const band = automaticBand({ audited: [...points(80, 0, 0.99), ...points(5, 5, 0.5)] }, 0.95);
  assert.deepEqual([band?.from, band?.many, band?.precision], [0.99, 80, 1]);
  assert.equal(automaticBand({ audited: points(80, 1, 0.99) }, 0.95), undefined);
  assert.ok(automaticBand({ audited: points(80, 1, 0.99) }, 0.9));
});

test('what was filled in by itself proves nothing of its precision', () => {
  const automatic = EVENTS.map((event) =>
    event.facts === undefined ? event : { ...event, facts: { ...event.facts, automatic: true } },
  );
  const learned = learnPracticeModel(automatic);
  assert.ok(learned.ok);
  assert.deepEqual(learned.value.audited, []);
});
