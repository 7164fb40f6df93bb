/** Every claim of the demonstration that an edit holds or a front door turns away can be put right by the use cases, and is paid. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { correctClaim, previewCorrection } from '../app/correct-claim.ts';
import { findClaims } from '../app/find-claims.ts';
import { readClaim } from '../app/read-claim.ts';
import { readClaimX12 } from '../app/read-claim-x12.ts';
import { sendOut, takeIn } from '../app/run-day.ts';
import { sweepOverdue } from '../app/sweep-overdue.ts';
import type { ClaimFixesAsked } from '../app/views/claim-fixes.ts';
import type { ClaimView } from '../app/views/claim-page.ts';
import type { Claim } from '../claims/claim.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { asModifier } from '../claims/identifiers.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { assert as must } from '../kernel/result.ts';
import { inEnglish } from '../kernel/said.ts';
import type { Visit } from '../practice/compose-visit.ts';
import { authorizationNumberOf } from '../practice/ordinary-visits.ts';
import { trueMemberId } from '../practice/people.ts';
import { demoPractice } from '../practice/visits.ts';
import { closeAndVerify, openedWork, openTestOffice, SENT_ON, type TestOffice } from './test-office.ts';

const claimsOf = async (office: TestOffice): Promise<readonly { readonly claim_id: ClaimId; readonly state: Claim['state'] }[]> =>
  office.rows('claim', 'claim_id, state');

async function onlyClaim(office: TestOffice): Promise<ClaimView> {
  const [row] = (await claimsOf(office)).filter((one) => one.state !== 'replaced');
  must(row !== undefined, 'the visit made a claim');
  return viewOf(office, row.claim_id);
}

async function viewOf(office: TestOffice, id: ClaimId): Promise<ClaimView> {
  const view = await office.work((unit) => readClaim(unit, office.day(SENT_ON).office, id));
  must(view !== undefined, 'a claim that is there can be read');
  return view;
}

/** Both sides work every day from `first` to `last`; only the days on which something can happen are walked. */
async function run(office: TestOffice, first: PlainDate, last: PlainDate): Promise<void> {
  for (let on = first; on <= last; on = addDays(on, on < addDays(first, 2) ? 1 : 6)) {
    await office.work((unit) => unit.setToday(on));
    await sendOut(office.day(on));
    for (const file of await office.payersUntil(on)) await office.drop(file.name, file.text);
    await takeIn(office.day(on));
  }
}

const PAID_BY = addDays(SENT_ON, 26);
const VISITS = [...demoPractice({ seed: 11, claims: 60 }).days()].flatMap((day) => day.visits);
const visitOf = (scenario: string): Visit => {
  const visit = VISITS.find((one) => one.scenario === scenario);
  must(visit !== undefined, 'the sample practice has a visit of that kind');
  return visit;
};

const correct = (office: TestOffice, view: ClaimView, fixes: ClaimFixesAsked, on = SENT_ON) =>
  correctClaim(office.day(on), { claimId: view.claimId, revision: view.revision, fixes, by: 'biller' });

const linesWith = (
  view: ClaimView,
  change: (line: ClaimView['lines'][number]) => Partial<NonNullable<ClaimFixesAsked['lines']>[number]>,
) =>
  view.lines.map((line) => ({
    chargeId: line.chargeId,
    modifiers: line.modifiers,
    diagnosisPointers: line.diagnosisPointers,
    ...change(line),
  }));

type Remedy = { readonly scenario: string; readonly rule: string; readonly fixes: (view: ClaimView) => ClaimFixesAsked };

const authorizationOf = (scenario: string) => (): ClaimFixesAsked => ({
  authorization: {
    number: authorizationNumberOf(visitOf(scenario).person),
    unitsAuthorized: 1,
    from: plainDate('2026-01-01'),
    to: plainDate('2026-12-31'),
  },
});

const REMEDIES: readonly Remedy[] = [
  {
    scenario: 'forgot-modifier-25',
    rule: 'modifier-25-with-procedure',
    fixes: (view) => ({
      lines: linesWith(view, (line) => (line.serviceKind === 'evaluation' ? { modifiers: [asModifier('25')] } : {})),
    }),
  },
  {
    scenario: 'forgot-ndc',
    rule: 'drug-needs-ndc',
    fixes: (view) => ({
      lines: linesWith(view, (line) => (line.stockedDrug === undefined ? {} : { drug: line.stockedDrug })),
    }),
  },
  { scenario: 'forgot-authorization', rule: 'authorization-on-file', fixes: authorizationOf('forgot-authorization') },
  {
    scenario: 'forgot-accident-date',
    rule: 'accident-details',
    fixes: (view) => ({ accident: { kind: 'employment', date: addDays(view.serviceDate, -1) } }),
  },
];

for (const { scenario, rule, fixes } of REMEDIES) {
  test(`a claim held by ${rule} is fixed from its own page, judged ready, sent and taken in`, async () => {
    const office = await openTestOffice();
    await office.bill(scenario);
    const held = await onlyClaim(office);
    assert.equal(held.state, 'held');
    assert.ok(held.findings.some((finding) => finding.ruleId === rule && finding.cite.length > 0));
    const wanted = fixes(held);
    const tried = await previewCorrection(office.day(SENT_ON), {
      claimId: held.claimId,
      revision: held.revision,
      fixes: wanted,
      by: 'biller',
    });
    assert.ok(tried?.ok && tried.value.state === 'ready', JSON.stringify(tried));
    assert.equal((await claimsOf(office)).length, 1, 'a preview saves nothing');

    const fixed = await correct(office, held, wanted);
    assert.ok(fixed?.ok, JSON.stringify(fixed));
    assert.equal(fixed.value.state, 'ready');
    const old = await viewOf(office, held.claimId);
    assert.equal(old.state, 'replaced');
    assert.equal(old.replacedBy, fixed.value.claimId);
    assert.deepEqual(await openedWork(office), [], 'its reason is gone from the list');
    const draft = await office.work((unit) => readClaimX12(office.day(SENT_ON), unit, fixed.value.claimId));
    assert.ok(draft?.parts[0]?.segments.some((segment) => segment.text.startsWith('CLM*') && segment.words !== undefined));

    await run(office, SENT_ON, PAID_BY);
    const sent = await viewOf(office, fixed.value.claimId);
    assert.equal(sent.state, 'adjudicated');
    assert.equal(sent.outcome, 'paid');
    assert.ok(sent.answers.length > 0 && sent.lines.every((line) => line.story.length > 0));
    const wire = await office.work((unit) => readClaimX12(office.day(PAID_BY), unit, fixed.value.claimId));
    assert.deepEqual([...new Set(wire?.parts.map((one) => one.kind))], ['837P', '277CA', '835']);
    assert.ok(sent.timeline.some((entry) => entry.kind === 'file' && entry.file?.direction === 'out'));
    assert.deepEqual(
      sent.related.map(({ relation, claimId }) => [relation, claimId]),
      [['corrects', held.claimId]],
    );
    assert.deepEqual(await closeAndVerify(office), []);
  });
}

test('a claim turned away for its member id goes out again as a new original once the coverage is right', async () => {
  const office = await openTestOffice();
  await office.bill('mistyped-member-id');
  const next = addDays(SENT_ON, 1);
  await run(office, SENT_ON, next);
  const rejected = await onlyClaim(office);
  assert.equal(rejected.state, 'rejected');
  assert.ok(rejected.rejection?.words !== '');
  const list = await office.work((unit) => findClaims(unit, { states: ['rejected'], sort: 'due', descending: false, limit: 10 }));
  assert.match(list.rows.map(({ rejectedFor }) => (rejectedFor === undefined ? '' : inEnglish(rejectedFor))).join(), /member/);
  const { person } = visitOf('mistyped-member-id');
  const memberId = trueMemberId(person, person.coverages[0]?.subscriber.memberId ?? '');
  const fixed = await correct(office, rejected, { coverage: { memberId } }, next);
  assert.ok(fixed?.ok, JSON.stringify(fixed));
  assert.equal(fixed.value.state, 'ready');
  const fresh = await viewOf(office, fixed.value.claimId);
  assert.equal(fresh.coverage.memberId, memberId);
  assert.equal(fresh.frequency, '1');
  assert.notEqual(fresh.patientControlNumber, rejected.patientControlNumber);
  assert.deepEqual(await openedWork(office), []);
  await run(office, addDays(next, 1), PAID_BY);
  assert.equal((await viewOf(office, fixed.value.claimId)).outcome, 'paid');
  assert.deepEqual(await closeAndVerify(office), []);
});

test('a denial for a wrong authorization number is corrected by a replacement that names the payer’s number, and is paid', async () => {
  const office = await openTestOffice();
  const scenario = 'authorization-not-on-file';
  await office.bill(scenario);
  await run(office, SENT_ON, PAID_BY);
  const denied = await onlyClaim(office);
  assert.equal(denied.outcome, 'denied');
  assert.ok(
    denied.answers.some((answer) =>
      answer.lines.some((line) => line.reasons.some((reason) => reason.code === 'CO-15' && reason.next !== '')),
    ),
  );
  const fixed = await correct(office, denied, authorizationOf(scenario)(), PAID_BY);
  assert.ok(fixed?.ok, JSON.stringify(fixed));
  const fresh = await viewOf(office, fixed.value.claimId);
  assert.deepEqual(
    [fresh.state, fresh.frequency, fresh.originalPayerControlNumber],
    ['ready', '7', denied.answers[0]?.payerClaimControlNumber],
  );
  assert.deepEqual(await openedWork(office), [], 'the denial is the replacement’s matter now');
  await run(office, PAID_BY, addDays(PAID_BY, 26));
  const paid = await viewOf(office, fixed.value.claimId);
  assert.equal(paid.outcome, 'paid');
  assert.deepEqual(await closeAndVerify(office), []);
});

test('two people correct one claim: the second is told, and nothing of theirs is kept', async () => {
  const office = await openTestOffice();
  await office.bill('forgot-ndc');
  const held = await onlyClaim(office);
  const drugs = { lines: linesWith(held, (line) => (line.stockedDrug === undefined ? {} : { drug: line.stockedDrug })) };
  const answers = await Promise.all([correct(office, held, drugs), correct(office, held, { ...drugs, onsetDate: SENT_ON })]);
  assert.deepEqual(
    answers
      .map((answer) => (answer?.ok === true ? 'ok' : answer?.error.code))
      .toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
    ['claim-must-not-have-changed', 'ok'],
  );
  assert.equal((await claimsOf(office)).length, 2);
  assert.deepEqual(await closeAndVerify(office), []);
});

test('judging again what nobody fixed changes nothing, and after a fix elsewhere it makes the claim ready', async () => {
  const office = await openTestOffice();
  await office.bill('forgot-accident-date');
  const held = await onlyClaim(office);
  const again = await correct(office, held, {});
  assert.ok(again?.ok && !again.value.changed && again.value.claimId === held.claimId, JSON.stringify(again));
  assert.equal((await claimsOf(office)).length, 1);
  await office.work(async (unit) => {
    const [file] = await unit.encounterFiles([held.encounterId]);
    must(file !== undefined, 'the visit is there');
    await unit.saveEncounters([{ ...file.encounter, accident: { kind: 'employment', date: addDays(held.serviceDate, -1) } }]);
  });
  const fixed = await correct(office, held, {});
  assert.ok(fixed?.ok && fixed.value.changed && fixed.value.state === 'ready', JSON.stringify(fixed));
  assert.deepEqual(await closeAndVerify(office), []);
});

test('what the sweep put on a list for a claim that stayed behind is over once the claim leaves', async () => {
  const office = await openTestOffice();
  await office.bill('office-established');
  const late = addDays(SENT_ON, 2);
  await office.work((unit) => unit.setToday(late));
  await sweepOverdue(office.day(late));
  assert.deepEqual(
    (await openedWork(office)).map((item) => item.kind),
    ['stopped-visit'],
  );
  await sendOut(office.day(late));
  assert.deepEqual(await openedWork(office), []);
  assert.deepEqual(await closeAndVerify(office), []);
});
