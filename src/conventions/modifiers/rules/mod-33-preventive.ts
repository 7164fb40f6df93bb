import { said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, reference, removeModifier } from '../advice.ts';
import { hasAny, placed } from '../billed-visit.ts';

/** Preventive by their own number: 33 adds nothing. */
const INHERENT = /^(?:9938\d|9939\d|77067|G0(?:10[1-59]|12[1-3]|202|402|43[89]|44[2-7])|9040[1-4]|9047[1-4])$/;
/** Colonoscopies and their kind that a screening may turn into. */
const BOWEL = /^(?:453(?:[378]\d|9[0-8])|44(?:38[89]|39\d|40[1-8])|G010[45]|G0121)$/;

export const mod33Preventive = defineAdvice({
  id: 'mod-33-preventive',
  asks: 'A preventive service without cost share says so by 33; a screening of the bowel that became treatment says PT to Medicare.',
  severity: 'warning',
  prevents: ['CARC 1', 'CARC 3', 'CARC 4'],
  cite: [
    reference('Modifiers 33 and PT', 'coding reference §4.2: PT for a screening colonoscopy that became therapeutic, Medicare'),
    memory('Medicare Claims Processing Manual', 'chapter 18, 60: colorectal screening'),
  ],
  check: (visit) =>
    placed(visit).flatMap(({ line, at }): readonly AdviceHit[] => {
      const { procedure } = line;
      const codes = [procedure];
      const values = { line: at, procedure };
      if (hasAny(line, '33') && hasAny(line, 'PT'))
        return [
          {
            line: at,
            codes,
            message: said('Line {line}: 33 and PT say the same to different payers.', values),
            fix: said('Medicare: PT. Others: 33.'),
            patches: [removeModifier(at, visit.payer === 'medicare' ? '33' : 'PT')],
          },
        ];
      if (hasAny(line, 'PT') && (visit.payer !== 'medicare' || !BOWEL.test(procedure)))
        return [
          {
            line: at,
            codes,
            message: said('Line {line}: PT is Medicare’s word for a screening of the bowel that became treatment.', values),
            fix: said('Other payers take 33.'),
            patches: visit.payer === 'medicare' ? [removeModifier(at, 'PT')] : [removeModifier(at, 'PT'), addModifier(at, '33')],
          },
        ];
      if (hasAny(line, '33') && INHERENT.test(procedure))
        return [
          {
            line: at,
            codes,
            severity: 'info',
            message: said('Line {line}: {procedure} is preventive by its number; 33 adds nothing.', values),
            fix: said('Take 33 off unless the payer asks for it.'),
            patches: [removeModifier(at, '33')],
            override: said('This payer asks for it.'),
          },
        ];
      const isScreening = line.diagnoses[0]?.startsWith('Z121') === true && BOWEL.test(procedure) && !INHERENT.test(procedure);
      const right = visit.payer === 'medicare' ? 'PT' : '33';
      return isScreening && !hasAny(line, '33', 'PT') && !procedure.startsWith('G')
        ? [
            {
              line: at,
              codes,
              message: said('Line {line}: {procedure} points to a screening and does not say so by its modifier.', values),
              fix: said('A screening that became treatment: PT for Medicare, 33 for others; the patient then owes less.'),
              patches: [addModifier(at, right)],
            },
          ]
        : [];
    }),
  cases: {
    pass: [
      { title: 'a screening that became treatment, Medicare', sketch: 'visit medicare\nline 45385-PT dx Z12.11' },
      { title: 'the same, another payer', sketch: 'line 45385-33 dx Z12.11' },
      { title: 'no screening', sketch: 'line 45385 dx K63.5' },
    ],
    fail: [
      { title: 'a screening without it', sketch: 'visit medicare\nline 45385 dx Z12.11' },
      { title: 'PT for another payer', sketch: 'line 45385-PT dx Z12.11' },
      { title: 'both', sketch: 'visit medicare\nline 45385-PT-33 dx Z12.11' },
      { title: '33 on what is preventive itself', sketch: 'line 99396-33 dx Z00.00' },
    ],
  },
});
