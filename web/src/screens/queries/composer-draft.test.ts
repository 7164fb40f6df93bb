import { expect, test } from 'vitest';
import { isKeepable, newDraft, placeInText, textOf, withForm, withIndicator, withoutIndicator } from './composer-draft.ts';

const NOTE = 'Cough.\r\nFever 39.';
const visit = {
  encounterId: 'e' as never,
  serviceDate: '2026-03-04' as never,
  notes: [{ version: 2, status: 'signed' as const, text: NOTE, sha256: 'a'.repeat(64) as never }],
};
const quote = (words: string) => ({ start: NOTE.indexOf(words), end: NOTE.indexOf(words) + words.length, words });

test('an unsigned note is asked nothing about, and marked words that the note does not say are left out', () => {
  expect(newDraft({ ...visit, notes: [{ ...visit.notes[0], status: 'unsigned' } as never] }, [])).toBeUndefined();
  const draft = newDraft(visit, [quote('Fever'), { start: 0, end: 3, words: 'No.' }]);
  expect(draft?.indicators).toEqual([quote('Fever')]);
});

test('options follow their indicators when one goes', () => {
  const started = newDraft(visit, [quote('Cough'), quote('Fever')]);
  if (started === undefined) throw new Error('the note is signed');
  const options = [{ key: 'a', words: ' Influenza ', supportedBy: [1, 2] }];
  const draft = { ...withForm(started, 'multiple-choice'), options };
  expect(withIndicator(draft, quote('Fever'))).toBe(draft);
  expect(textOf(withoutIndicator(draft, 0)).options).toEqual([{ words: 'Influenza', supportedBy: [1] }]);
  expect(textOf({ ...draft, form: 'open' }).options).toEqual([]);
  expect(isKeepable(draft)).toBe(false);
});

test('a place among lines of one character is a place in the text', () => {
  expect(NOTE.slice(placeInText(NOTE, 7), placeInText(NOTE, 12))).toBe('Fever');
});

test('the same place of another note is another indicator, and the reason goes with the last earlier one', () => {
  const started = newDraft(visit, [quote('Fever')]);
  if (started === undefined) throw new Error('the note is signed');
  const earlier = { encounterId: 'b', noteVersion: 1, noteSha256: 'c'.repeat(64), serviceDate: '2026-01-12' };
  const cited = withIndicator({ ...started, relevance: 'baseline' }, { ...quote('Fever'), earlier });
  expect(cited.indicators).toHaveLength(2);
  const sent = textOf(cited);
  expect(sent.relevance).toBe('baseline');
  expect(sent.indicators[1]).toEqual({
    ...quote('Fever'),
    earlier: { encounterId: 'b', noteVersion: 1, noteSha256: 'c'.repeat(64) },
  });
  expect(textOf(withoutIndicator(cited, 1)).relevance).toBeUndefined();
});
