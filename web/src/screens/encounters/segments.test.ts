import { describe, expect, it } from 'vitest';
import { anchorAgain, findWords, linesOf, segmentsOf, trimmedSpan, within, wordings } from './segments.ts';

const TEXT = 'Type 2 diabetes with neuropathy.';
const passage = (code: string, words: string) => {
  const start = TEXT.indexOf(words);
  return { code, start, end: start + words.length };
};

describe('a note cut by its evidence', () => {
  it('gives the whole text back, whatever the passages are', () => {
    const passages = [
      passage('A', 'diabetes with'),
      passage('B', 'with neuropathy'),
      { code: 'C', start: -5, end: 900 },
      { code: 'D', start: 9, end: 9 },
    ];
    expect(
      segmentsOf(TEXT, passages)
        .map(({ text }) => text)
        .join(''),
    ).toBe(TEXT);
    expect(segmentsOf(TEXT, []).map(({ text }) => text)).toEqual([TEXT]);
    expect(segmentsOf('', passages)).toEqual([]);
  });
  it('says of each part which codes it speaks for, where passages overlap both', () => {
    const segments = segmentsOf(TEXT, [passage('A', 'diabetes with'), passage('B', 'with neuropathy')]);
    const marked = segments.filter(({ codes }) => codes.length > 0).map(({ text, codes }) => [text, codes.join('+')]);
    expect(marked).toEqual([
      ['diabetes ', 'A'],
      ['with', 'A+B'],
      [' neuropathy', 'B'],
    ]);
  });
  it('names a code once where two of its passages cover the same words', () => {
    const segments = segmentsOf(TEXT, [passage('A', 'diabetes'), passage('A', 'Type 2 diabetes')]);
    expect(segments.find(({ text }) => text === 'diabetes')?.codes).toEqual(['A']);
  });
  it('cuts segments to a line', () => {
    const segments = segmentsOf(TEXT, [passage('A', 'diabetes with')]);
    expect(within(segments, 7, 10).map(({ text }) => text)).toEqual(['dia']);
  });
  it('finds lines and their headings', () => {
    const text = 'Visit\n\nExamination: clear.\nAssessment and plan:\n1. Asthma: stable.\n';
    expect(linesOf(text).map(({ start, end, heading }) => [text.slice(start, end), heading])).toEqual([
      ['Visit', 0],
      ['Examination: clear.', 12],
      ['Assessment and plan:', 20],
      ['1. Asthma: stable.', 0],
    ]);
  });
});

describe('words and their places', () => {
  it('are found everywhere, with the words as the note writes them', () => {
    expect(findWords('Asthma; no asthma attack', 'ASTHMA')).toEqual([
      { start: 0, end: 6, words: 'Asthma' },
      { start: 11, end: 17, words: 'asthma' },
    ]);
    expect(findWords('anything', '  ')).toEqual([]);
  });
  it('keep their place in a text whose letters change length when lowered', () => {
    const text = 'İ asthma';
    const [found] = findWords(text, 'asthma');
    expect(text.slice(found?.start, found?.end)).toBe('asthma');
  });
  it('are taken without the blanks around them, from either end', () => {
    expect(trimmedSpan('  a b \n', 7, 0)).toEqual({ start: 2, end: 5, words: 'a b' });
    expect(trimmedSpan('   ', 0, 3)).toBeUndefined();
  });
  it('are found again in a newer note, at the nearest place, or are gone', () => {
    const span = { start: 0, end: 6, words: 'asthma' };
    expect(anchorAgain('asthma', span)).toBe(span);
    expect(anchorAgain('No asthma before. Now asthma.', span)?.start).toBe(3);
    expect(anchorAgain('Asthma', span)).toBeUndefined();
  });
});

it('shows each wording once, at its first place', () => {
  const spans = [
    { start: 5, words: 'Cough' },
    { start: 9, words: 'fever' },
    { start: 20, words: 'cough' },
  ];
  expect(wordings(spans).map(({ start }) => start)).toEqual([5, 9]);
});

it('takes half a marked word whole, and nothing for blanks', () => {
  const at = TEXT.indexOf('betes');
  expect(trimmedSpan(TEXT, at, at + 7)?.words).toBe('diabetes with');
  expect(trimmedSpan(TEXT, 4, 5)).toBeUndefined();
});
