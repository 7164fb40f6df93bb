import { describe, expect, it } from 'vitest';
import { answersOf, becameOf, reject, replaceDiagnosis, restore, takeInstead } from './answers.ts';
import { type Draft, emptyLine, removeDiagnosis } from './draft.ts';

const span = { start: 4, end: 9, words: 'words' };
const diagnosis = (code: string) => ({ code, display: code, title: code, evidence: [span], because: '' });
const named = (code: string) => ({ code, display: code, title: `title of ${code}` });

const START: Draft = {
  noteVersion: 1,
  noteSha256: 'x',
  revision: 0,
  diagnoses: [diagnosis('E119'), diagnosis('I10')],
  lines: [{ ...emptyLine('A B'), procedure: '99213' }],
  rejected: [],
};
const SUGGESTED = ['E119', 'I10', 'R05'];

describe('answers to suggestions', () => {
  it('are sent with their reasons, for what was suggested only', () => {
    const draft = reject(reject(START, 'R05', 'context'), 'Z999', 'other');
    expect(answersOf(draft, SUGGESTED)).toEqual({ rejected: [{ code: 'R05', reason: 'context' }], changed: [] });
    expect(answersOf(draft, SUGGESTED, 3)?.modelVersion).toBe(3);
  });
  it('are taken back whole', () => {
    const back = restore(reject(START, 'I10', 'not-addressed'), 'I10');
    expect(answersOf(back, SUGGESTED)).toEqual({ rejected: [], changed: [] });
    expect(back.diagnoses.map(({ code }) => code)).toEqual(['E119']);
  });
  it('an old draft without reasons says another reason', () => {
    expect(answersOf({ ...START, rejected: ['R05'] }, SUGGESTED)?.rejected).toEqual([{ code: 'R05', reason: 'other' }]);
  });
});

describe('a suggested code that becomes another', () => {
  it('keeps its place, its words and its pointers, and is told as a change', () => {
    const draft = replaceDiagnosis(START, 'E119', named('E1165'));
    expect(draft.diagnoses[0]).toEqual({ ...named('E1165'), evidence: [span], because: '' });
    expect(draft.lines[0]?.pointers).toBe('A B');
    expect(becameOf(draft, 'E119')).toBe('E1165');
    expect(answersOf(draft, SUGGESTED)?.changed).toEqual([{ from: 'E119', to: 'E1165' }]);
  });
  it('joins one that stands already', () => {
    const draft = replaceDiagnosis(START, 'I10', named('E119'));
    expect(draft.diagnoses.map(({ code }) => code)).toEqual(['E119']);
    expect(draft.lines[0]?.pointers).toBe('A');
  });
  it('is no change any more once the other is gone', () => {
    const draft = removeDiagnosis(replaceDiagnosis(START, 'E119', named('E1165')), 'E1165');
    expect(becameOf(draft, 'E119')).toBeUndefined();
    expect(answersOf(draft, SUGGESTED)?.changed).toEqual([]);
  });
  it('is taken with the words of the suggestion that was not accepted', () => {
    const draft = takeInstead(START, { ...named('R05'), spans: [span] }, named('R059'));
    expect(draft.diagnoses.at(-1)).toEqual({ ...named('R059'), evidence: [span], because: '' });
    expect(answersOf(draft, SUGGESTED)?.changed).toEqual([{ from: 'R05', to: 'R059' }]);
  });
});
