import { said } from '../../../kernel/said.ts';
import { type AdviceHit, addModifier, defineAdvice, memory, read, removeLine, removeModifier } from '../advice.ts';
import { type BilledVisit, hasAny, isVisit, type PlacedLine, placed } from '../billed-visit.ts';

const SHORT = ['000', '010'];

/** The same, recorded on another visit of the day by the same group and specialty. */
const onOtherVisit = ({ on, earlier }: BilledVisit): string | undefined =>
  earlier?.find((one) => one.on === on && SHORT.includes(one.globalDays))?.procedure;

const lackingBesideOther = ({ line, at }: PlacedLine, procedure: string): AdviceHit => ({
  line: at,
  codes: [line.procedure, procedure],
  severity: 'warning',
  message: said(
    'Line {line}: another visit of that day holds {other}, whose payment holds the usual visit, and {procedure} does not say that it is one of its own.',
    { line: at, procedure: line.procedure, other: procedure },
  ),
  fix: said(
    'Where the note shows a visit of its own beyond the procedure, add modifier 25; where it does not, take the visit off.',
  ),
  patches: [addModifier(at, '25'), removeLine(at, line.procedure)],
});

/** A service whose payment holds the usual visit of the day. */
const holdsVisit = ({ line }: PlacedLine, { factsOf }: BilledVisit): boolean => {
  if (isVisit(line.procedure)) return false;
  const { globalDays, includesVisit } = factsOf(line.procedure);
  return includesVisit ?? (globalDays !== undefined && SHORT.includes(globalDays));
};

const onNoVisit = ({ line, at }: PlacedLine): AdviceHit => ({
  line: at,
  codes: [line.procedure],
  message: said('Line {line}: {procedure} is no visit, and modifier 25 belongs on visits only.', {
    line: at,
    procedure: line.procedure,
  }),
  fix: said('Move modifier 25 to the visit of that day, or take it off.'),
  patches: [removeModifier(at, '25')],
});

const lacking = ({ line, at }: PlacedLine, other: PlacedLine): AdviceHit => ({
  line: at,
  codes: [line.procedure, other.line.procedure],
  severity: 'warning',
  message: said('Line {line}: the visit {procedure} stands beside {other}, whose payment holds the usual visit of that day.', {
    line: at,
    procedure: line.procedure,
    other: other.line.procedure,
  }),
  fix: said(
    'Where the note shows a visit of its own beyond the procedure, add modifier 25; where it does not, take the visit off.',
  ),
  patches: [addModifier(at, '25'), removeLine(at, line.procedure)],
});

const thin = ({ line, at }: PlacedLine, other: PlacedLine): AdviceHit => ({
  line: at,
  codes: [line.procedure, other.line.procedure],
  severity: 'info',
  message: said('Line {line}: the visit with modifier 25 points to the same diagnoses as {other}.', {
    line: at,
    other: other.line.procedure,
  }),
  fix: said('Another diagnosis is not required, but the note must show a visit of its own: see that it does.'),
  override: said('The note shows a visit of its own beyond the procedure.'),
});

export const mod25SeparateVisit = defineAdvice({
  id: 'mod-25-separate-visit',
  asks: 'Modifier 25 stands on a visit, and only where the visit is one of its own beside a procedure that day.',
  severity: 'error',
  prevents: ['CARC 4', 'CARC 97'],
  cite: [
    read('Moda Health, reimbursement policy RPM028', 'modifier 25 is valid on evaluation and management codes only'),
    memory(
      'NCCI Policy Manual for Medicare Services',
      'Chapter I, modifier 25: procedures of 000 and 010 days hold the decision to do them',
    ),
  ],
  check: (visit) => {
    const lines = placed(visit);
    return lines.flatMap((one): readonly AdviceHit[] => {
      if (!isVisit(one.line.procedure)) return hasAny(one.line, '25') ? [onNoVisit(one)] : [];
      const other = lines.find((candidate) => candidate !== one && holdsVisit(candidate, visit));
      const elsewhere = onOtherVisit(visit);
      const isMarked = hasAny(one.line, '25', '57', '24');
      if (other === undefined) return elsewhere === undefined || isMarked ? [] : [lackingBesideOther(one, elsewhere)];
      if (!isMarked) return [lacking(one, other)];
      const same = one.line.diagnoses.length > 0 && one.line.diagnoses.every((code) => other.line.diagnoses.includes(code));
      return hasAny(one.line, '25') && same ? [thin(one, other)] : [];
    });
  },
  cases: {
    pass: [
      { title: 'a visit of its own', sketch: 'line 99213-25 dx I10\nline 20610-RT dx M17.11\nfact 20610 global 000' },
      { title: 'a visit with a test that holds none', sketch: 'line 99213 dx I10\nline 81003 dx R30.0\nfact 81003 global ZZZ' },
      { title: 'the procedure stood on another day', sketch: 'line 99213 dx I10\nearlier 2026-03-03 20610 000' },
      {
        title: 'major surgery is the business of 57',
        sketch: 'line 99204-57 dx M17.11\nline 27447-RT dx M17.11\nfact 27447 global 090',
      },
    ],
    fail: [
      {
        title: 'no modifier beside a minor procedure',
        sketch: 'line 99213 dx I10\nline 20610-RT dx M17.11\nfact 20610 global 000',
      },
      {
        title: 'beside what the practice says holds a visit',
        sketch: 'line 99213 dx I10\nline 96372 dx I10\nfact 96372 holds-visit',
      },
      { title: 'the procedure stands on another visit of the day', sketch: 'line 99213 dx I10\nearlier 2026-03-04 20610 000' },
      { title: 'on a procedure', sketch: 'line 99213-25 dx I10\nline 20610-25 dx M17.11\nfact 20610 global 000' },
      { title: 'the same diagnosis only', sketch: 'line 99213-25 dx M17.11\nline 20610-RT dx M17.11\nfact 20610 global 000' },
    ],
  },
});
