import { said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, reference, removeLine, removeModifier } from '../advice.ts';
import { type BilledVisit, hasAny, isVisit, type PlacedLine, placed } from '../billed-visit.ts';

const DISTINCT = ['59', 'XE', 'XP', 'XS', 'XU'];
const ANATOMY = 'E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD LM RC RI'.split(' ');
const OF_VISITS = ['24', '25', '57'];
const OTHERS = ['58', '78', '79', '91', '27'];

/** Whether the two lines say by a modifier that they are apart; anatomic ones must differ to be believed. */
function isParted(one: PlacedLine, two: PlacedLine): boolean {
  const has = (...wanted: readonly string[]): boolean => hasAny(one.line, ...wanted) || hasAny(two.line, ...wanted);
  if (has(...DISTINCT, ...OTHERS)) return true;
  if ([one, two].some(({ line }) => isVisit(line.procedure)) && has(...OF_VISITS)) return true;
  const sides = [one, two].map(({ line }) =>
    line.modifiers
      .filter((modifier) => ANATOMY.includes(modifier))
      .toSorted()
      .join(),
  );
  return sides.every((side) => side !== '') && sides[0] !== sides[1];
}

function ofPair(one: PlacedLine, two: PlacedLine, visit: BilledVisit): readonly AdviceHit[] {
  return visit
    .pairsOf(one.line.procedure, two.line.procedure)
    .flatMap(({ columnOne, columnTwo, modifierAllowed }): readonly AdviceHit[] => {
      const second = [one, two].find(({ line }) => line.procedure === columnTwo);
      if (second === undefined) return [];
      const values = { line: second.at, columnOne, columnTwo };
      const codes = [columnOne, columnTwo];
      if (!modifierAllowed)
        return [
          {
            line: second.at,
            codes,
            message: said(
              'Line {line}: {columnTwo} is never paid beside {columnOne} on one day; no modifier changes that.',
              values,
            ),
            fix: said('Bill the first alone.'),
            patches: [removeLine(second.at, columnTwo)],
          },
        ];
      if (isParted(one, two)) return [];
      const visitOf = [one, two].find(({ line }) => isVisit(line.procedure));
      const patches =
        visitOf === undefined
          ? [
              ...['XS', 'XE', 'XP', 'XU', '59'].map((modifier) => addModifier(second.at, modifier)),
              removeLine(second.at, columnTwo),
            ]
          : [addModifier(visitOf.at, '25'), removeLine(second.at, columnTwo)];
      return [
        {
          line: second.at,
          codes,
          message: said(
            'Line {line}: {columnTwo} is paid within {columnOne} unless a modifier says that it stood apart.',
            values,
          ),
          fix: said(
            'Another place on the body: XS. Another session: XE. Another clinician: XP. No usual overlap: XU. Without such words in the note bill the first alone.',
          ),
          patches,
        },
      ];
    });
}

function misplaced({ line, at }: PlacedLine): readonly AdviceHit[] {
  const { procedure } = line;
  const found = line.modifiers.filter((modifier) => DISTINCT.includes(modifier));
  const [first] = found;
  if (first === undefined) return [];
  const values = { line: at, modifier: first };
  if (isVisit(procedure))
    return [
      {
        line: at,
        codes: [procedure],
        message: said('Line {line}: {modifier} never stands on a visit.', values),
        fix: said('A visit beside a procedure takes 25.'),
        patches: [removeModifier(at, first), addModifier(at, '25')],
      },
    ];
  if (found.length < 2 || !found.includes('59')) return [];
  return [
    {
      line: at,
      codes: [procedure],
      message: said('Line {line}: 59 and the modifier that says which kind of distinct stand together.', values),
      fix: said('Keep the one that says more.'),
      patches: [removeModifier(at, '59')],
    },
  ];
}

export const mod59DistinctService = defineAdvice({
  id: 'mod-59-distinct-service',
  asks: 'Two procedures of a pair edit stand together only with a modifier that says why, where the edit allows one.',
  severity: 'error',
  prevents: ['CARC 97', 'CARC 236', 'CARC 231'],
  cite: [
    reference('NCCI procedure-to-procedure edits, modifier indicator 0 and 1', 'coding reference §4.3'),
    memory('CMS, proper use of modifiers 59, XE, XP, XS and XU', 'on either column since 2019-07-01; never on a visit'),
  ],
  check: (visit) => {
    const lines = placed(visit);
    const pairs = lines.flatMap((one, index) => lines.slice(index + 1).flatMap((two) => ofPair(one, two, visit)));
    return [...pairs, ...lines.flatMap(misplaced)];
  },
  cases: {
    pass: [
      { title: 'another structure', sketch: 'line 11042 dx L97.512\nline 11720-XS dx B35.1\npair 11042 11720 1' },
      { title: 'right and left', sketch: 'line 20610-RT dx M17.11\nline 20605-LT dx M19.032\npair 20610 20605 1' },
      { title: 'no edit', sketch: 'line 20610-RT dx M17.11\nline 81003 dx R30.0' },
      { title: 'a visit with 25', sketch: 'line 99213-25 dx I10\nline 20610-RT dx M17.11\npair 20610 99213 1' },
    ],
    fail: [
      { title: 'an edit without modifier', sketch: 'line 11042 dx L97.512\nline 11720 dx B35.1\npair 11042 11720 1' },
      { title: 'an edit that no modifier opens', sketch: 'line 11042 dx L97.512\nline 97597-59 dx L97.512\npair 11042 97597 0' },
      { title: 'the same side', sketch: 'line 20610-RT dx M17.11\nline 20605-RT dx M19.031\npair 20610 20605 1' },
      { title: '59 on a visit', sketch: 'line 99213-59 dx I10\nline 20610-RT dx M17.11' },
      { title: '59 with XS', sketch: 'line 11720-59-XS dx B35.1' },
    ],
  },
});
