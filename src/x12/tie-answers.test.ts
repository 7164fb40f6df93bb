import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { acknowledge } from './acknowledge.ts';
import { type CheckedFile, checkFile } from './check-file.ts';
import { readInterchanges } from './interchange.ts';
import { readAcknowledgements, type Said } from './read-acknowledgement.ts';
import { interchange837 } from './sample.ts';
import { bytesToText, textToBytes } from './text.ts';
import { sentOf, type TiedAnswers, tieAnswers } from './tie-answers.ts';

const ONE = bytesToText(interchange837(2));
const SET = ONE.slice(ONE.indexOf('ST*'), ONE.indexOf('GE*'));
/** Two transactions in one group. */
const TWO = ONE.replace(
  'GE*1*',
  `${SET.replace('ST*837*0001*', 'ST*837*0002*').replace('SE*68*0001', 'SE*68*0002').replace('BHT*0019*00*1*', 'BHT*0019*00*2*')}GE*2*`,
);

const check = (text: string): CheckedFile => checkFile(textToBytes(text), { claims: true });

/** What the other side answers to these bytes. */
function answerTo(text: string): readonly Said[] {
  const [checked] = check(text).interchanges;
  assert.ok(checked !== undefined);
  const envelope = { controlNumber: 12, date: plainDate('2026-03-05'), time: '0630', claims: {}, ta1: true };
  const bytes = expectOk(acknowledge(checked, envelope), 'writable');
  return readInterchanges(bytes).interchanges.flatMap((each) => expectOk(readAcknowledgements(each), 'readable'));
}

const standings = ({ interchanges }: TiedAnswers): string[] =>
  interchanges.flatMap((interchange) => [
    `${interchange.controlNumber} ${interchange.standing} ${interchange.by ?? '-'} ${interchange.note}`,
    ...interchange.groups.flatMap((group) => [
      ` ${group.controlNumber} ${group.standing} ${group.by ?? '-'}`,
      ...group.sets.flatMap((set) => [
        `  ${set.controlNumber} ${set.standing} ${set.by ?? '-'} ${set.errors.map((each) => `${each.segment}${each.element ?? ''}=${each.code}`).join()}`,
        ...set.claims.map(
          (claim) =>
            `   ${claim.controlNumber} ${claim.standing} ${claim.by ?? '-'} ${claim.reason?.category ?? ''}${claim.reason?.status ?? ''}`,
        ),
      ]),
    ]),
  ]);

test('each answer is tied to what was sent: interchange, group, transaction, claim', () => {
  const sent = TWO.replace('11:B:1', '11:X:1').replace(/CLM\*PCN2\*200(?!.*CLM\*PCN2)/s, 'CLM*PCN2*250');
  const tied = tieAnswers(sentOf(check(sent)), answerTo(sent));
  assert.deepEqual(standings(tied), [
    '000000001 accepted TA1 000',
    ' 1 partially-accepted 999',
    '  0001 rejected 999 CLM5-2=7',
    '   PCN1 rejected 999 ',
    '   PCN2 rejected 999 ',
    '  0002 accepted 999 ',
    '   PCN1 accepted 277CA A119',
    '   PCN2 rejected 277CA A8400',
  ]);
  assert.deepEqual(tied.notOurs, []);
});

test('what has no answer yet says so, and a 999 alone says nothing of claims', () => {
  const nothing = tieAnswers(sentOf(check(ONE)), []);
  assert.deepEqual(standings(nothing), [
    '000000001 unanswered - ',
    ' 1 unanswered -',
    '  0001 unanswered - ',
    '   PCN1 unanswered - ',
    '   PCN2 unanswered - ',
  ]);
  const functional = answerTo(ONE).filter((each) => each.kind === 'group');
  assert.deepEqual(standings(tieAnswers(sentOf(check(ONE)), functional)).slice(0, 4), [
    '000000001 accepted 999 ',
    ' 1 accepted 999',
    '  0001 accepted 999 ',
    '   PCN1 unanswered - ',
  ]);
});

test('a rejected interchange rejects all that is in it', () => {
  const sent = ONE.replace('IEA*1*000000001', 'IEA*1*000000002');
  assert.ok(standings(tieAnswers(sentOf(check(sent)), answerTo(sent))).every((each) => each.includes('rejected TA1')));
});

test('a batch rejected as a whole turns all its claims away', () => {
  const [batch] = answerTo(ONE).filter((each) => each.kind === 'claims');
  assert.ok(batch !== undefined);
  const tied = tieAnswers(sentOf(check(ONE)), [{ ...batch, outcome: 'rejected', claims: [] }]);
  assert.deepEqual(standings(tied).slice(3), ['   PCN1 rejected 277CA ', '   PCN2 rejected 277CA ']);
});

test('answers to what was never sent are not ours', () => {
  const other = ONE.replaceAll('000000001', '000000077')
    .replace('GS*HC*CLINIC*SAMPLE*20260304*1200*1*', 'GS*HC*CLINIC*SAMPLE*20260304*1200*9*')
    .replace('GE*1*1~', 'GE*1*9~')
    .replace('BHT*0019*00*1*', 'BHT*0019*00*9*');
  const { interchanges, notOurs } = tieAnswers(sentOf(check(ONE)), answerTo(other));
  assert.deepEqual(notOurs, [
    { kind: 'interchange', reference: '000000077' },
    { kind: 'group', reference: '9' },
    { kind: 'batch', reference: '9' },
  ]);
  assert.equal(interchanges[0]?.standing, 'unanswered');
  const strange = answerTo(
    ONE.replace('PCN2', 'PCN9')
      .replaceAll('0001~', '0003~')
      .replace('ST*837*0001', 'ST*837*0003')
      .replace('000000003~', '000000001~'),
  );
  assert.deepEqual(tieAnswers(sentOf(check(ONE)), strange).notOurs, [
    { kind: 'transaction', reference: '0003' },
    { kind: 'claim', reference: 'PCN9' },
  ]);
});

test('the four answers of a 999 can all be had: accepted, with errors, in part, rejected', () => {
  const answer = (text: string): string | undefined => answerTo(text).find((each) => each.kind === 'group')?.outcome;
  assert.equal(answer(ONE), 'accepted');
  assert.equal(answer(ONE.replace('1 MAIN ST', '1 MAIN \xe9')), 'accepted-with-errors');
  assert.equal(answer(TWO.replace('11:B:1', '11:X:1')), 'partially-accepted');
  assert.equal(answer(ONE.replace('11:B:1', '11:X:1')), 'rejected');
});
