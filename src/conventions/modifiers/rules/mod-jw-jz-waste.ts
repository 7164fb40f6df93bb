import { plainDate } from '../../../kernel/plain-date.ts';
import { said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, read, removeModifier } from '../advice.ts';
import { type BilledVisit, hasAny, type PlacedLine, placed } from '../billed-visit.ts';

/** JZ became a duty on this day; before it, silence said the same. */
const REQUIRED_FROM = plainDate('2023-07-01');

/** Nothing is thrown away of a container that serves several patients. */
function fromSeveralDoses({ line, at }: PlacedLine, visit: BilledVisit): readonly AdviceHit[] {
  const { procedure, modifiers } = line;
  const marks = modifiers.filter((modifier) => modifier === 'JW' || modifier === 'JZ');
  if (visit.factsOf(procedure).isSingleDose !== false || marks.length === 0) return [];
  const message = said(
    'Line {line}: {procedure} comes from a container for several doses, where nothing is reported as thrown away.',
    { line: at, procedure },
  );
  return [
    {
      line: at,
      codes: [procedure],
      severity: 'warning',
      message,
      fix: said('Take JW or JZ off.'),
      patches: marks.map((modifier) => removeModifier(at, modifier)),
    },
  ];
}

/** All lines of one drug together, said once on the first of them. */
function ofSingleDose({ line, at }: PlacedLine, visit: BilledVisit): readonly AdviceHit[] {
  const { procedure } = line;
  const same = visit.lines.filter((other) => other.procedure === procedure);
  if (
    visit.payer !== 'medicare' ||
    visit.on < REQUIRED_FROM ||
    visit.factsOf(procedure).isSingleDose !== true ||
    same[0] !== line
  )
    return [];
  const values = { line: at, procedure };
  const codes = [procedure];
  const wasted = same.some((other) => hasAny(other, 'JW'));
  const none = same.some((other) => hasAny(other, 'JZ'));
  if (wasted && none) {
    const message = said('Line {line}: {procedure} says both that some was thrown away and that nothing was.', values);
    return [
      {
        line: at,
        codes,
        message,
        fix: said('See the record of the vial and keep the one that is true.'),
        patches: [removeModifier(at, 'JZ')],
      },
    ];
  }
  if (wasted && same.every((other) => hasAny(other, 'JW'))) {
    const message = said('Line {line}: what was thrown away of {procedure} is billed without a line for what was given.', values);
    return [{ line: at, codes, message, fix: said('Put the given units on a line without JW.') }];
  }
  if (wasted || none) return [];
  const message = said(
    'Line {line}: {procedure} comes from a single-dose container and does not say what became of the rest.',
    values,
  );
  return [
    {
      line: at,
      codes,
      message,
      fix: said('Nothing thrown away: JZ. Some thrown away: its units on a second line with JW.'),
      patches: [addModifier(at, 'JZ')],
    },
  ];
}

export const modJwJzWaste = defineAdvice({
  id: 'mod-jw-jz-waste',
  asks: 'A drug from a single-dose container says for Medicare what was thrown away (JW, on a line of its own) or that nothing was (JZ).',
  severity: 'error',
  prevents: ['CARC 4', 'CARC 16'],
  cite: [
    read('CGS Medicare, New JZ Modifier for Zero Discarded Drugs', 'JZ required from 2023-07-01, JW for discarded amounts'),
    read('First Coast Service Options, JW and JZ modifiers', 'separately payable part B drugs from single-dose containers'),
  ],
  check: (visit) => placed(visit).flatMap((one) => [...fromSeveralDoses(one, visit), ...ofSingleDose(one, visit)]),
  cases: {
    pass: [
      { title: 'nothing thrown away', sketch: 'visit medicare\nline J1885-JZ x2 dx M54.50\nfact J1885 single-dose' },
      {
        title: 'given and thrown away',
        sketch: 'visit medicare\nline J1885 x1 dx M54.50\nline J1885-JW x1 dx M54.50\nfact J1885 single-dose',
      },
      { title: 'another payer', sketch: 'line J1885 x2 dx M54.50\nfact J1885 single-dose' },
      { title: 'before the duty', sketch: 'visit 2023-06-30 medicare\nline J1885 x2 dx M54.50\nfact J1885 single-dose' },
    ],
    fail: [
      { title: 'neither', sketch: 'visit medicare\nline J1885 x2 dx M54.50\nfact J1885 single-dose' },
      { title: 'both', sketch: 'visit medicare\nline J1885-JZ x1 dx M54.50\nline J1885-JW x1 dx M54.50\nfact J1885 single-dose' },
      { title: 'waste alone', sketch: 'visit medicare\nline J1885-JW x1 dx M54.50\nfact J1885 single-dose' },
      { title: 'a container for several doses', sketch: 'visit medicare\nline J3301-JZ x4 dx M17.11\nfact J3301 multi-dose' },
    ],
  },
});
