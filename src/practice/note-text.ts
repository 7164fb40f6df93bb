/** The visit's note as a clinician would leave it: short, with the noise that coding must see through. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { ageOn } from '../kernel/plain-date.ts';
import type { Random } from '../kernel/random.ts';
import type { Patient } from '../claims/patient.ts';
import type { Vignette } from './vignettes.ts';

const FAMILY = [
  'Father with coronary disease.',
  'Mother with breast cancer.',
  'No family history of diabetes.',
  'Noncontributory.',
];
const REVIEW = [
  'No fever, no weight loss.',
  'Otherwise negative.',
  'No chest pain, no shortness of breath.',
  'Sleep and appetite unchanged.',
];

const who = (patient: Patient, on: PlainDate): string =>
  `${ageOn(patient.birthDate, on)}-year-old ${patient.sex === 'F' ? 'woman' : patient.sex === 'M' ? 'man' : 'patient'}`;

export function noteText(
  visit: {
    readonly patient: Patient;
    readonly date: PlainDate;
    readonly vignettes: readonly Vignette[];
    readonly telehealth: boolean;
  },
  random: Random,
): string {
  const { patient, date, vignettes } = visit;
  return [
    `Visit ${date}${visit.telehealth ? ', by live video; patient at home, consented to video' : ''}`,
    '',
    `Chief complaint: ${vignettes.map((v) => v.complaint).join('; ')}.`,
    `History of present illness: ${who(patient, date)}. ${vignettes.map((v) => v.story).join(' ')}`,
    `Review of systems: ${random.pick(REVIEW)}`,
    `Family history: ${random.pick(FAMILY)}`,
    `Examination: ${vignettes.map((v) => v.exam).join(' ')}`,
    '',
    'Assessment and plan:',
    ...vignettes.map((v, i) => `${i + 1}. ${v.assessment} ${v.plan}`),
    '',
  ].join('\n');
}
