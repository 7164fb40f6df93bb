import { said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, removeModifier } from '../advice.ts';
import { hasAny, isLaboratory, placed } from '../billed-visit.ts';

/** Waived tests whose number says so already. */
const WITHOUT_QW = ['81002', '81025', '82270', '82272', '82962', '83026', '84830', '85013', '85651'];

export const modQwWaived = defineAdvice({
  id: 'mod-qw-waived',
  asks: 'A waived laboratory test done in the practice carries QW for Medicare, but for the few whose number says it.',
  severity: 'warning',
  prevents: ['CARC 4', 'RARC MA120'],
  cite: [memory('Medicare Claims Processing Manual', 'chapter 16, 70.8: certificate of waiver, QW and the tests without it')],
  check: (visit) =>
    placed(visit).flatMap(({ line, at }): readonly AdviceHit[] => {
      const { procedure } = line;
      const codes = [procedure];
      const values = { line: at, procedure };
      const needless = WITHOUT_QW.includes(procedure);
      if (hasAny(line, 'QW') && (!isLaboratory(procedure) || needless))
        return [
          {
            line: at,
            codes,
            message: needless
              ? said('Line {line}: {procedure} is waived by its number and goes without QW.', values)
              : said('Line {line}: QW marks a waived laboratory test, and {procedure} is none.', values),
            fix: said('Take QW off.'),
            patches: [removeModifier(at, 'QW')],
          },
        ];
      if (
        hasAny(line, 'QW') ||
        needless ||
        visit.payer !== 'medicare' ||
        visit.factsOf(procedure).isWaived !== true ||
        !isLaboratory(procedure)
      )
        return [];
      return [
        {
          line: at,
          codes,
          message: said('Line {line}: {procedure} is done under a certificate of waiver and lacks QW.', values),
          fix: said('Add QW where the kit used is a waived one.'),
          patches: [addModifier(at, 'QW')],
          override: said('The laboratory holds a higher certificate.'),
        },
      ];
    }),
  cases: {
    pass: [
      { title: 'marked', sketch: 'visit medicare\nline 87880-QW dx J02.0\nfact 87880 waived' },
      { title: 'waived by its number', sketch: 'visit medicare\nline 81002 dx R30.0\nfact 81002 waived' },
      { title: 'another payer', sketch: 'line 87880 dx J02.0\nfact 87880 waived' },
    ],
    fail: [
      { title: 'not marked', sketch: 'visit medicare\nline 87880 dx J02.0\nfact 87880 waived' },
      { title: 'needlessly', sketch: 'visit medicare\nline 81002-QW dx R30.0' },
      { title: 'on an x-ray', sketch: 'visit medicare\nline 71046-QW dx R05.9' },
    ],
  },
});
