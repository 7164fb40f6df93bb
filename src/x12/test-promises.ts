/** What the engine promises of any bytes whatever; for mutation.test.ts and `npm run prove`. */
import assert from 'node:assert/strict';
import { plainDate } from '../kernel/plain-date.ts';
import { acknowledge } from './acknowledge.ts';
import { type CheckedFile, checkFile, type CheckFileOptions, fileChecker } from './check-file.ts';
import type { Finding } from './finding.ts';
import { readInterchanges } from './interchange.ts';
import { readAcknowledgements } from './read-acknowledgement.ts';
import { sentOf, tieAnswers } from './tie-answers.ts';
import { checkInterchange } from './validate.ts';

const OPTIONS: CheckFileOptions = {
  levels: [1, 2, 3, 4, 5, 6, 7],
  claims: true,
  codeSets: { has: (list, code) => (list === 'icd10cm' ? code.length > 3 : undefined) },
};
const ENVELOPE = { controlNumber: 1, date: plainDate('2026-03-05'), time: '0630', ta1: true, context: true, claims: {} };

function holdsLocated(file: CheckedFile): void {
  for (const { interchange, groups } of file.interchanges) {
    for (const finding of interchange.findings) assert.ok(finding.path !== '' && finding.message !== '');
    for (const { transaction, checked } of groups.flatMap((group) => group.transactions)) {
      assert.ok(checked.findings.length + checked.suppressed === checked.counts.error + checked.counts.warning);
      for (const finding of checked.findings) {
        assert.ok(finding.path !== '' && finding.message !== '', finding.code);
        assert.ok(finding.position >= 0 && finding.position <= transaction.segments, `${finding.code} at ${finding.position}`);
        assert.ok(finding.basis !== 'memory' || finding.severity === 'warning', finding.code);
      }
    }
  }
}

/** However the bytes are cut, and whether they are kept as values or only pass, the same is found. */
function holdsSame(bytes: Uint8Array, whole: CheckedFile, step: number): void {
  const checker = fileChecker(OPTIONS);
  for (let at = 0; at < bytes.length; at += step) checker.push(bytes.subarray(at, at + step));
  assert.deepEqual(checker.end(), whole, `chunks of ${step}`);
  const held = readInterchanges(bytes);
  assert.deepEqual(held.findings, whole.findings);
  assert.deepEqual(
    held.interchanges.map((each) =>
      checkInterchange(each, OPTIONS).groups.map((group) =>
        group.transactions.map(({ checked }) => ({ ...checked, root: undefined })),
      ),
    ),
    whole.interchanges.map(({ groups }) =>
      groups.map((group) => group.transactions.map(({ checked }) => ({ ...checked, root: undefined }))),
    ),
  );
}

const isEcho = ({ segment }: Finding): boolean => segment === 'AK1' || segment === 'AK2';

/** Every interchange gets an answer that is right itself, can be read, and says something of each thing sent. */
function holdsAnswered(whole: CheckedFile): void {
  const sent = sentOf(whole);
  for (const [i, interchange] of whole.interchanges.entries()) {
    const mine = sent[i];
    // What has no number cannot be spoken of.
    const groups = mine?.groups ?? [];
    const isNumbered =
      [mine, ...groups].every((each) => /^\d{1,9}$/.test(each?.controlNumber ?? '')) &&
      groups.every((group) => group.sets.every((set) => set.controlNumber.trim() !== ''));
    const answer = acknowledge(interchange, ENVELOPE);
    if (!answer.ok) {
      assert.match(`${answer.error.code} ${answer.error.path}`, /^envelope-must-be-writable|^data-must-.* (ISA|GS|TA1)/);
      continue;
    }
    const said = readInterchanges(answer.value).interchanges.flatMap((each) => {
      const wrong = checkInterchange(each, { levels: [1, 3] }).groups.flatMap((group) =>
        group.transactions.flatMap(({ checked }) => checked.findings.filter((finding) => !isEcho(finding))),
      );
      // A 277CA repeats names and numbers as they were sent, wrong ones too; our own 999 has nothing wrong in it.
      assert.deepEqual(
        wrong.filter((finding) => finding.segment.startsWith('IK') || finding.level === 3),
        [],
      );
      const read = readAcknowledgements(each);
      assert.ok(read.ok || !isNumbered, read.ok ? '' : read.error.message);
      return read.ok ? read.value : [];
    });
    if (mine === undefined || !isNumbered) continue;
    const [tied] = tieAnswers([mine], said).interchanges;
    assert.ok(tied !== undefined && tied.standing !== 'unanswered');
  }
}

/** Throws where a promise is broken. `step` is the size of the chunks in one of the ways it is read. */
export function holdPromises(bytes: Uint8Array, step: number): void {
  const whole = checkFile(bytes, OPTIONS);
  holdsLocated(whole);
  holdsSame(bytes, whole, step);
  holdsAnswered(whole);
}
