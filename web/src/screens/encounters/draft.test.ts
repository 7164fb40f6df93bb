import { describe, expect, it } from 'vitest';
import {
  accept,
  addDiagnosis,
  addLineBelow,
  changeLine,
  copyPointersDown,
  type Draft,
  emptyLine,
  moveDiagnosis,
  removeDiagnosis,
  removeLine,
  takeOverNote,
  written,
} from './draft.ts';
import { reject } from './answers.ts';

const diagnosis = (code: string, evidence: Draft['diagnoses'][number]['evidence'] = []) => ({
  code,
  display: code,
  title: code,
  evidence,
  because: '',
});

const START: Draft = {
  noteVersion: 1,
  noteSha256: 'x',
  revision: 0,
  diagnoses: [diagnosis('I10'), diagnosis('E119'), diagnosis('Z7984')],
  lines: [{ ...emptyLine('A B'), procedure: '99213' }],
  rejected: [],
};
const codes = (draft: Draft) => draft.diagnoses.map(({ code }) => code).join(' ');
const pointers = (draft: Draft) => draft.lines.map((line) => line.pointers);

describe('diagnoses of a draft', () => {
  it('move with their pointers', () => {
    const moved = moveDiagnosis(START, 'E119', -1);
    expect(codes(moved)).toBe('E119 I10 Z7984');
    expect(pointers(moved)).toEqual(['B A']);
    expect(moveDiagnosis(START, 'I10', -1)).toBe(START);
  });
  it('take their pointers with them when they go', () => {
    const gone = removeDiagnosis(START, 'I10');
    expect(codes(gone)).toBe('E119 Z7984');
    expect(pointers(gone)).toEqual(['A']);
  });
  it('are accepted with the words of the suggestion, and once only', () => {
    const suggestion = { code: 'J45909', display: 'J45.909', title: 'Asthma', spans: [{ start: 3, end: 9, words: 'asthma' }] };
    const accepted = accept(accept(START, suggestion as never), suggestion as never);
    expect(codes(accepted)).toBe('I10 E119 Z7984 J45909');
    expect(accepted.diagnoses.at(-1)?.evidence).toEqual(suggestion.spans);
  });
  it('gain further evidence instead of standing twice', () => {
    const span = { start: 1, end: 4, words: 'htn' };
    const more = addDiagnosis(addDiagnosis(START, diagnosis('I10', [span])), diagnosis('I10', [span]));
    expect(more.diagnoses[0]?.evidence).toEqual([span]);
  });
  it('leave when their suggestion is set aside', () => {
    const aside = reject(START, 'I10', 'other');
    expect(codes(aside)).toBe('E119 Z7984');
    expect(aside.rejected).toEqual(['I10']);
  });
  it('look their evidence up again in a newer note, and lose what is gone', () => {
    const draft = {
      ...START,
      diagnoses: [
        diagnosis('J45909', [
          { start: 0, end: 6, words: 'asthma' },
          { start: 9, end: 12, words: 'flu' },
        ]),
      ],
    };
    const view = { notes: [{ version: 2, sha256: 'y', text: 'Also asthma.' }] };
    const over = takeOverNote(draft, view as never);
    expect(over.noteVersion).toBe(2);
    expect(over.diagnoses[0]?.evidence).toEqual([{ start: 5, end: 11, words: 'asthma' }]);
  });
});

describe('lines of a draft', () => {
  it('begin with the pointers of the line above', () => {
    expect(pointers(addLineBelow(START, undefined))).toEqual(['A B', 'A B']);
  });
  it('never run out', () => {
    expect(removeLine(START, START.lines[0]?.key ?? '').lines).toHaveLength(1);
  });
  it('copy their pointers to all lines below', () => {
    const three = addLineBelow(addLineBelow(START, undefined), undefined);
    const changed = changeLine(three, three.lines[1]?.key ?? '', { pointers: 'C' });
    expect(pointers(copyPointersDown(changed, three.lines[1]?.key ?? ''))).toEqual(['A B', 'C', 'C']);
  });
  it('are written as the server reads them; what cannot be read is named and left out', () => {
    const line = (change: object) => ({ ...START, lines: [{ ...emptyLine('A'), procedure: '99213', ...change }] });
    expect(written(line({ modifiers: 'rt, 25', units: ' 2 ' })).codes.procedures).toEqual([
      { procedure: '99213', modifiers: ['RT', '25'], units: 2, diagnosisPointers: [1] },
    ]);
    for (const [change, field] of [
      [{ procedure: '992' }, 'procedure'],
      [{ modifiers: '2' }, 'modifiers'],
      [{ modifiers: '25 59 76 77 RT' }, 'modifiers'],
      [{ units: '0' }, 'units'],
      [{ units: '1.5' }, 'units'],
      [{ pointers: 'A X' }, 'pointers'],
      [{ drug: { ndc: '123', quantity: '1', unit: 'ML' } }, 'drug'],
      [{ drug: { ndc: '00409-3795-01', quantity: 'x', unit: 'ML' } }, 'drug'],
    ] as const) {
      const result = written(line(change));
      expect([change, result.faults.map((fault) => fault.field), result.codes.procedures]).toEqual([change, [field], []]);
    }
    expect(written(line({ procedure: ' ' })).faults).toEqual([]);
  });
  it('write a drug in thousandths, with dashes taken out of its number', () => {
    const drug = { ndc: '00409-3795-01', quantity: '0,5', unit: 'ML' as const };
    const draft = { ...START, lines: [{ ...emptyLine('A'), procedure: 'J1885', drug }] };
    expect(written(draft).codes.procedures[0]?.drug).toEqual({ ndc: '00409379501', quantityThousandths: 500, unit: 'ML' });
  });
});
