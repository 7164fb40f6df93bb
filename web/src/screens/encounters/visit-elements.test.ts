import { describe, expect, it } from 'vitest';
import { addRow, changeRow, elementsToSend, minutesOf, removeRow, rowsOf } from './visit-elements.ts';

const row = (id: string, kind: string) => ({ id, kind, what: id, quotes: [], why: { text: '' } });
const FOUND = { problems: [row('problem-1', 'minor')], data: [row('data-1', 'ordered')], risks: [] } as never;

describe('elements of a visit', () => {
  it('are the note’s until somebody edits them: nothing is sent', () => {
    expect(elementsToSend({})).toEqual({});
    expect(rowsOf(FOUND, {}).problems.map(({ id }) => id)).toEqual(['problem-1']);
  });
  it('are sent whole once one of them is edited', () => {
    const edited = changeRow(FOUND, {}, { element: 'problems', id: 'problem-1' }, { kind: 'stable-chronic' });
    expect(elementsToSend(edited)).toEqual({
      problems: [{ kind: 'stable-chronic' }],
      data: [{ kind: 'ordered', what: 'data-1' }],
      risks: [],
    });
    expect(elementsToSend(removeRow(FOUND, edited, { element: 'problems', id: 'problem-1' })).problems).toEqual([]);
  });
  it('take rows of one’s own, each with an id of its own', () => {
    const once = addRow(FOUND, {}, 'risks', { kind: 'none', what: 'rest', quotes: [] });
    const twice = addRow(FOUND, once, 'risks', { kind: 'therapy', what: 'exercise', quotes: [] });
    expect(rowsOf(FOUND, twice).risks.map(({ id }) => id)).toEqual(['own-1', 'own-2']);
  });
  it('tell a test that is billed by oneself', () => {
    const edited = changeRow(FOUND, {}, { element: 'data', id: 'data-1' }, { billedBySame: true });
    expect(elementsToSend(edited).data).toEqual([{ kind: 'ordered', what: 'data-1', billedBySame: true }]);
  });
  it('count no time where the field is emptied, and nothing where it is no number', () => {
    expect(['', ' 35 ', 'about 30', '1441'].map(minutesOf)).toEqual([null, 35, undefined, undefined]);
    expect(elementsToSend({ minutes: '' })).toEqual({ minutes: null });
    expect(elementsToSend({ minutes: 'x' })).toEqual({});
  });
});
