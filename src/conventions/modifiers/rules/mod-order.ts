import { lookUpModifier, type ModifierEffect } from '../../../codesets/modifiers.ts';
import { type Said, said } from '../../../kernel/said.ts';
import { type AdviceHit, defineAdvice, memory, reference, removeModifier } from '../advice.ts';
import { placed } from '../billed-visit.ts';

const MOST = 4;
const RANK: { readonly [effect in ModifierEffect]: number } = { pricing: 0, payment: 1, statement: 2 };

const rankOf = (modifier: string): number | undefined => {
  const answer = lookUpModifier(modifier);
  return answer.kind === 'known' ? RANK[answer.effect] : undefined;
};

/** The first that stands before one that should come before it. */
function outOfOrder(modifiers: readonly string[]): { readonly first: string; readonly later: string } | undefined {
  for (const [at, first] of modifiers.entries()) {
    const mine = rankOf(first);
    const later = modifiers
      .slice(at + 1)
      .find((other) => mine !== undefined && (rankOf(other) ?? mine) < mine && rankOf(other) === 0);
    if (later !== undefined) return { first, later };
  }
  return undefined;
}

export const modOrder = defineAdvice({
  id: 'mod-order',
  asks: 'A line carries at most four modifiers, each once and known, those that change the price first.',
  severity: 'warning',
  prevents: ['CARC 4', 'CARC 16'],
  cite: [
    reference(
      'Order and number of modifiers',
      'coding reference §4.2: pricing first, then payment, then statements; at most four',
    ),
    memory('Payers’ claim instructions', 'modifiers that affect payment stand first'),
  ],
  check: (visit) =>
    placed(visit).flatMap(({ line, at }): readonly AdviceHit[] => {
      const { modifiers, procedure } = line;
      const hit = (message: Said, fix: Said, patches: AdviceHit['patches'] = []): AdviceHit => ({
        line: at,
        codes: [procedure],
        message,
        fix,
        patches,
      });
      const twice = modifiers.find((modifier, index) => modifiers.indexOf(modifier) !== index);
      if (twice !== undefined)
        return [
          hit(said('Line {line}: {modifier} stands twice.', { line: at, modifier: twice }), said('Keep it once.'), [
            removeModifier(at, twice),
          ]),
        ];
      if (modifiers.length > MOST)
        return [
          hit(
            said('Line {line}: {count} modifiers stand on it, and four fit.', { line: at, count: modifiers.length }),
            said('Keep the four that decide payment.'),
          ),
        ];
      const odd = modifiers.find((modifier) => lookUpModifier(modifier).kind !== 'known');
      if (odd !== undefined)
        return [
          hit(
            said('Line {line}: modifier {modifier} is not in our table.', { line: at, modifier: odd }),
            said('Check it against the payer’s list.'),
          ),
        ];
      const order = outOfOrder(modifiers);
      return order === undefined
        ? []
        : [
            hit(
              said('Line {line}: {later} changes the price and stands after {first}.', { line: at, ...order }),
              said('Put what changes the price first.'),
            ),
          ];
    }),
  cases: {
    pass: [
      { title: 'the price first', sketch: 'line 71046-26-RT dx R05.9' },
      { title: 'none', sketch: 'line 99213 dx I10' },
    ],
    fail: [
      { title: 'the side before the part', sketch: 'line 71046-RT-26 dx R05.9' },
      { title: 'five', sketch: 'line 20610-50-59-GA-KX-CR dx M17.0' },
      { title: 'twice', sketch: 'line 20610-RT-RT dx M17.11' },
      { title: 'unknown', sketch: 'line 20610-ZZ dx M17.11' },
    ],
  },
});
