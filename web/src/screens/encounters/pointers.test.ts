import { describe, expect, it } from 'vitest';
import { movedPointers, readPointers, writePointers } from './pointers.ts';

describe('pointers as people type them', () => {
  it('are letters or numbers, with or without separators, in any capitals', () => {
    for (const typed of ['A B C', 'abc', '1 2 3', '1,2,3', 'a,2/C', 'a.b.c', ' 123 ']) {
      expect([typed, readPointers(typed)]).toEqual([typed, { pointers: [1, 2, 3], strange: undefined }]);
    }
  });
  it('reach the twelfth diagnosis', () => {
    expect(readPointers('L 10').pointers).toEqual([12, 10]);
    expect(readPointers('12').pointers).toEqual([12]);
    expect(readPointers('13').pointers).toEqual([1, 3]);
  });
  it('count once and keep their order', () => {
    expect(readPointers('B A B 1').pointers).toEqual([2, 1]);
  });
  it('name the first thing that makes no sense', () => {
    expect(readPointers('A ?').strange).toBe('?');
    expect(readPointers('A M').strange).toBe('M');
    expect(readPointers('0').strange).toBe('0');
    expect(readPointers('A B C D E').strange).toBe('E');
    expect(readPointers('').strange).toBeUndefined();
  });
  it('are written as letters and read back', () => {
    expect(writePointers([1, 12])).toBe('A L');
    expect(readPointers(writePointers([4, 2, 1])).pointers).toEqual([4, 2, 1]);
  });
  it('follow their diagnoses when these move, and go when these go', () => {
    const swapped = (old: number): number | undefined => [1, 0][old];
    expect(movedPointers('A B', swapped)).toBe('B A');
    expect(movedPointers('A B', (old) => (old === 0 ? undefined : old - 1))).toBe('A');
    expect(movedPointers('A ?', swapped)).toBe('A ?');
  });
});
