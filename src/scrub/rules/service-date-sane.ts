import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Said, said } from '../../kernel/said.ts';
import { defineRule } from '../../rules/rule.ts';
import { guide837p, practicePolicy } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

function fault(date: PlainDate, today: PlainDate, life: { birth: PlainDate; death: PlainDate | undefined }): Said | undefined {
  if (date > today) return said('lies after today, {today}', { today });
  if (date < life.birth) return said('lies before the patient was born');
  return life.death !== undefined && date > life.death ? said('lies after the patient died') : undefined;
}

export const serviceDateSane = defineRule<ScrubSubject>({
  id: 'service-date-sane',
  severity: 'error',
  message: 'Line {line}: the service date {date} {why}.',
  fix: "Correct the date of service, or the patient's birth or death date, from the record.",
  prevents: ['277CA A7', 'CARC 13', 'CARC 14'],
  cite: [guide837p('no service date in the future'), practicePolicy('a service lies within the life of the patient')],
  check: ({ claim, context }) => {
    const life = { birth: claim.patient.birthDate, death: context.patient.deathDate };
    return claim.lines.flatMap((line) => {
      const why = fault(line.serviceDate, context.today, life);
      return why === undefined ? [] : [{ line: line.lineNumber, date: line.serviceDate, why }];
    });
  },
  cases: {
    pass: [
      { title: 'billed the same day', sketch: 'claim CLM-1 dos 2026-03-10\ntoday 2026-03-10' },
      { title: 'a service on the day of death', sketch: 'claim CLM-1 dos 2026-03-04\ndied 2026-03-04' },
    ],
    fail: [
      { title: 'tomorrow', sketch: 'claim CLM-1 dos 2026-03-11\ntoday 2026-03-10' },
      { title: 'before birth', sketch: 'claim CLM-1 dos 2026-03-04\npatient born 2026-03-05' },
      { title: 'after death', sketch: 'claim CLM-1 dos 2026-03-04\ndied 2026-03-03' },
    ],
  },
});
