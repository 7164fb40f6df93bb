import { said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, reference, removeModifier, setUnits } from '../advice.ts';
import { type BilledVisit, hasAny, type PlacedLine, placed } from '../billed-visit.ts';

/** Out: the side that all of a line's diagnoses name, by the endings that the laterality of the code set uses; undefined where they name none or both. */
function sideOfDiagnoses(diagnoses: readonly string[]): 'RT' | 'LT' | undefined {
  const sides = new Set(
    diagnoses.flatMap((code) =>
      /^M(?:1[67]|2[0-5]|19)\d*1\d?$/.test(code)
        ? ['RT' as const]
        : /^M(?:1[67]|2[0-5]|19)\d*2\d?$/.test(code)
          ? ['LT' as const]
          : [],
    ),
  );
  return sides.size === 1 ? [...sides][0] : undefined;
}

function ofLine({ line, at }: PlacedLine, { factsOf }: BilledVisit): readonly AdviceHit[] {
  const { procedure, units } = line;
  const { bilateral } = factsOf(procedure);
  const codes = [procedure];
  const values = { line: at, procedure };
  const both = hasAny(line, 'LT') && hasAny(line, 'RT');
  if (hasAny(line, '50') && bilateral !== undefined && bilateral !== '1' && bilateral !== '3')
    return [
      {
        line: at,
        codes,
        message:
          bilateral === '2'
            ? said('Line {line}: {procedure} is priced for both sides as it is; 50 does not belong on it.', values)
            : said(
                'Line {line}: {procedure} is not one that is done on both sides for the fee schedule; 50 does not belong on it.',
                values,
              ),
        fix: said('Take 50 off.'),
        patches: [removeModifier(at, '50')],
      },
    ];
  if (hasAny(line, '50') && (both || hasAny(line, 'LT', 'RT')))
    return [
      {
        line: at,
        codes,
        message: said('Line {line}: 50 says both sides, and a side stands beside it.', values),
        fix: said('Keep 50 alone, or one line for each side.'),
        patches: ['LT', 'RT'].filter((side) => line.modifiers.includes(side)).map((side) => removeModifier(at, side)),
      },
    ];
  if (hasAny(line, '50') && units > 1)
    return [
      {
        line: at,
        codes,
        severity: 'warning',
        message: said('Line {line}: with 50 one unit stands for both sides, and {units} are billed.', { line: at, units }),
        fix: said('Set the units to 1.'),
        patches: [setUnits(at, 1)],
      },
    ];
  if (both)
    return [
      {
        line: at,
        codes,
        severity: 'warning',
        message: said('Line {line}: right and left stand on one line.', values),
        fix: said('Both sides of {procedure} take 50 on one line, or two lines with a side each, as the payer wants.', {
          procedure,
        }),
        patches: bilateral === '1' || bilateral === '3' ? [addModifier(at, '50')] : [],
      },
    ];
  return withoutSide({ line, at }, bilateral);
}

function withoutSide({ line, at }: PlacedLine, bilateral: string | undefined): readonly AdviceHit[] {
  const { procedure, diagnoses } = line;
  const named = sideOfDiagnoses(diagnoses);
  const said1 = hasAny(line, 'LT') ? 'LT' : hasAny(line, 'RT') ? 'RT' : undefined;
  if (named === undefined || said1 === named || hasAny(line, '50')) return [];
  const values = { line: at, procedure, side: named };
  if (said1 !== undefined)
    return [
      {
        line: at,
        codes: [procedure, ...diagnoses],
        severity: 'warning',
        message: said('Line {line}: its diagnoses name the side {side}, its modifier the other.', values),
        fix: said('See the note which side it was, and correct the one that is wrong.'),
        patches: [removeModifier(at, said1), addModifier(at, named)],
      },
    ];
  return bilateral === '1' || bilateral === '3'
    ? [
        {
          line: at,
          codes: [procedure],
          severity: 'info',
          message: said('Line {line}: {procedure} is one of a side and says none; its diagnoses name {side}.', values),
          fix: said('Add the side that the note names.'),
          patches: [addModifier(at, named)],
        },
      ]
    : [];
}

export const mod50Sides = defineAdvice({
  id: 'mod-50-sides',
  asks: 'A service of a side names it; both sides take 50 with one unit where the fee schedule knows both.',
  severity: 'error',
  prevents: ['CARC 4', 'CARC 45'],
  cite: [
    reference(
      'Medicare fee schedule, bilateral indicator',
      'coding reference §4.2 and §4.4: 0 no, 1 at 150 %, 2 priced for both, 3 each side, 9 none',
    ),
    memory('Medicare Claims Processing Manual', 'chapter 12, 40.7: one line, one unit'),
  ],
  check: (visit) => placed(visit).flatMap((one) => ofLine(one, visit)),
  cases: {
    pass: [
      { title: 'one side', sketch: 'line 20610-RT dx M17.11\nfact 20610 bilateral 1' },
      { title: 'both sides', sketch: 'line 20610-50 x1 dx M17.0\nfact 20610 bilateral 1' },
      { title: 'no side to say', sketch: 'line 11200 dx L91.8\nfact 11200 bilateral 0' },
    ],
    fail: [
      { title: '50 on a service without sides', sketch: 'line 11200-50 dx L91.8\nfact 11200 bilateral 0' },
      { title: '50 on one priced for both', sketch: 'line 92557-50 dx H90.3\nfact 92557 bilateral 2' },
      { title: '50 with two units', sketch: 'line 20610-50 x2 dx M17.0\nfact 20610 bilateral 1' },
      { title: '50 with a side', sketch: 'line 20610-50-RT dx M17.0\nfact 20610 bilateral 1' },
      { title: 'right and left on one line', sketch: 'line 20610-RT-LT x2 dx M17.0\nfact 20610 bilateral 1' },
      { title: 'the other side than the diagnosis', sketch: 'line 20610-LT dx M17.11\nfact 20610 bilateral 1' },
      { title: 'no side though the diagnosis names one', sketch: 'line 20610 dx M17.12\nfact 20610 bilateral 1' },
    ],
  },
});
