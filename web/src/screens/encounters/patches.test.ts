import { describe, expect, it } from 'vitest';
import type { CodePatch } from '../../api/paths.gen.ts';
import { type Draft, emptyLine } from './draft.ts';
import { applyPatch, dotted } from './patches.ts';

const diagnosis = (code: string) => ({ code, display: code, title: code, evidence: [], because: 'chart' });
const line = { ...emptyLine('A'), procedure: '99213', modifiers: 'GC' };
const START: Draft = {
  noteVersion: 1,
  noteSha256: 'x',
  revision: 0,
  diagnoses: [diagnosis('Z794'), diagnosis('E119'), diagnosis('I10')],
  lines: [line],
  rejected: [],
};
const span = { start: 0, end: 3, words: 'ckd' };
const context = { keys: [line.key], titles: { N183: 'CKD 3' }, wordsFor: () => [span] };
const patched = (patch: object): Draft => applyPatch(START, { label: { text: '' }, ...patch } as unknown as CodePatch, context);
const codes = (draft: Draft) => draft.diagnoses.map(({ code }) => code).join(' ');

describe('one press on a convention', () => {
  it('adds a diagnosis where it belongs, with its title and the words of the note', () => {
    const draft = patched({ do: 'add-diagnosis', code: 'N183', before: 'E119' });
    expect(codes(draft)).toBe('Z794 N183 E119 I10');
    expect(draft.diagnoses[1]).toMatchObject({ display: 'N18.3', title: 'CKD 3', evidence: [span] });
    expect(codes(patched({ do: 'add-diagnosis', code: 'N183' }))).toBe('Z794 E119 I10 N183');
  });
  it('moves one before another, forward and back, and pointers follow', () => {
    const forward = patched({ do: 'move-diagnosis', code: 'Z794', before: 'I10' });
    expect(codes(forward)).toBe('E119 Z794 I10');
    expect(forward.lines[0]?.pointers).toBe('B');
    expect(codes(patched({ do: 'move-diagnosis', code: 'I10', before: 'Z794' }))).toBe('I10 Z794 E119');
  });
  it('replaces one and drops what goes with it', () => {
    expect(codes(patched({ do: 'replace-diagnosis', code: 'E119', by: 'E1122', dropping: ['I10'] }))).toBe('Z794 E1122');
    expect(codes(patched({ do: 'remove-diagnosis', code: 'I10' }))).toBe('Z794 E119');
  });
  it('changes the line it was about', () => {
    expect(patched({ do: 'add-modifier', line: 1, modifier: '25' }).lines[0]?.modifiers).toBe('GC 25');
    expect(patched({ do: 'add-modifier', line: 1, modifier: 'GC' })).toBe(START);
    expect(patched({ do: 'remove-modifier', line: 1, modifier: 'GC' }).lines[0]?.modifiers).toBe('');
    expect(patched({ do: 'set-units', line: 1, units: 3 }).lines[0]?.units).toBe('3');
    expect(patched({ do: 'set-procedure', line: 1, procedure: '99214' }).lines[0]?.procedure).toBe('99214');
    expect(patched({ do: 'add-line', procedure: '96372', modifiers: ['59'], units: 1 }).lines).toHaveLength(2);
  });
  it('does nothing where what it is about is gone', () => {
    expect(patched({ do: 'set-units', line: 4, units: 3 })).toBe(START);
    expect(codes(patched({ do: 'move-diagnosis', code: 'Q999', before: 'I10' }))).toBe(codes(START));
  });
});

it('writes a code with its dot', () => {
  expect(['I10', 'E1122', 'S0001XA'].map(dotted)).toEqual(['I10', 'E11.22', 'S00.01XA']);
});
