/**
 * A claim in the field's shorthand, for tests, stories and rule cases. What is not said has a sound default
 * (`sketch-defaults.ts`): a clean claim with valid NPIs, and ids made from the names.
 *
 *   claim CLM-1 dos 2026-03-04 pos 11 payer MEDB
 *     dx    A E11.621  B L97.512
 *     line  99213-25 x1 125.00 A
 *     line  J1885 x2 40.00 A,B ndc 00011122233/1.0/ML
 *
 * The words that may open a line stand in `sketch-words.ts`; an unknown one throws. `print-sketch.ts` writes it back.
 */
import { assert } from '../kernel/result.ts';
import { type ClaimIn, claimBodySchema } from './claim.ts';
import { draft } from './lifecycle.ts';
import { opened, readLine, WORDS } from './sketch-words.ts';

/**
 * The draft that a sketch describes. A sketch is our own writing, so a wrong one is a bug and throws.
 * Amounts are dollars, codes carry their usual dots and dashes, lines that are not written default to one visit.
 */
export function sketchClaim(text: string): ClaimIn<'draft'> {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim().split(/\s+/));
  const [first = [], ...rest] = lines.filter(([word]) => word !== '');
  assert(first[0] === 'claim', 'sketch: the first line starts with "claim"');
  let body = opened(first.slice(1));
  const dos = first[first.indexOf('dos') + 1] ?? '';
  const day = first.includes('dos') ? dos : '2026-03-04';
  for (const [word = '', ...words] of rest) {
    const read = WORDS[word];
    assert(read !== undefined, `sketch: no line starts with "${word}"; it knows ${Object.keys(WORDS).join(', ')}`);
    body = { ...body, ...read(body, words, day) };
  }
  if (body.diagnoses.length === 0) body = { ...body, diagnoses: ['I10'] };
  if (body.lines.length === 0) body = { ...body, lines: [readLine(body, day, ['99213', 'x1', '125.00'])] };
  if (body.totalChargeCents === -1)
    body = { ...body, totalChargeCents: body.lines.reduce((sum, line) => sum + line.chargeCents, 0) };
  return draft(claimBodySchema.parse(body));
}
