/**
 * What goes wrong in a real office: the payer knows what we do not, a charge comes late, something was forgotten.
 * Edits must hold what they can know; the rest comes back as a denial or a rejection.
 */
import { addDays } from '../kernel/plain-date.ts';
import { DR_REYES } from './facts.ts';
import {
  authorization,
  authorizationNumberOf,
  chronicVisit,
  COMMERCIAL,
  desk,
  imaging,
  regular,
  workInjury,
} from './ordinary-visits.ts';
import { procedure, type Scenario } from './scenario.ts';
import * as story from './vignettes.ts';

export const TROUBLED_VISITS: readonly Scenario[] = [
  {
    id: 'coverage-ended',
    weight: 2,
    kinds: ['ppo'],
    trait: 'coverage-ended',
    compose: ({ random }) => ({ ...chronicVisit(random), expected: { kind: 'denied', group: 'PR', carc: '27' } }),
  },
  {
    id: 'mistyped-member-id',
    weight: 1,
    kinds: ['ppo'],
    trait: 'mistyped-member-id',
    compose: ({ random }) => ({ ...chronicVisit(random), expected: { kind: 'rejected' } }),
  },
  {
    id: 'charge-entered-late',
    weight: 1,
    kinds: ['hmo'],
    trait: regular,
    compose: ({ random }) => ({
      ...chronicVisit(random),
      lagDays: random.int(33, 38),
      expected: { kind: 'denied', group: 'CO', carc: '29' },
    }),
  },
  {
    id: 'authorization-not-on-file',
    weight: 1,
    kinds: COMMERCIAL,
    trait: regular,
    // The number on our record was mistyped: the payer holds another.
    compose: ({ person }) => ({
      ...imaging,
      authorization: authorization(person, `${authorizationNumberOf(person)}X`),
      expected: { kind: 'denied', group: 'CO', carc: '15' },
    }),
  },
  {
    id: 'approval-nobody-knew-of',
    weight: 1,
    kinds: ['hmo'],
    trait: regular,
    // The HMO put chest x-rays on its approval list this year; the practice's list does not say so yet.
    compose: ({ random, person }) => ({
      vignettes: story.ACUTE.filter((v) => v.id === 'cold'),
      procedures: [procedure('71046')],
      referring: DR_REYES,
      ...desk(person, random),
      expected: { kind: 'denied', group: 'CO', carc: '197' },
    }),
  },
  {
    id: 'not-covered',
    weight: 1,
    kinds: ['hmo'],
    trait: regular,
    compose: () => ({
      vignettes: [story.SKIN_TAG],
      procedures: [procedure('11200')],
      expected: { kind: 'denied', group: 'PR', carc: '96' },
    }),
  },
  {
    id: 'registered-twice',
    weight: 1,
    kinds: ['ppo'],
    trait: regular,
    compose: ({ random }) => ({
      vignettes: [random.pick(story.ACUTE)],
      procedures: [procedure('99213')],
      registeredTwice: true,
      expected: { kind: 'denied', group: 'OA', carc: '18' },
    }),
  },
  {
    id: 'forgot-modifier-25',
    weight: 0.8,
    kinds: COMMERCIAL,
    trait: regular,
    compose: () => ({
      vignettes: [story.CERUMEN],
      procedures: [procedure('99213'), procedure('69210')],
      expected: { kind: 'held', ruleId: 'modifier-25-with-procedure' },
    }),
  },
  {
    id: 'forgot-ndc',
    weight: 0.6,
    kinds: COMMERCIAL,
    trait: regular,
    compose: () => ({
      vignettes: story.ACUTE.filter((v) => v.id === 'migraine'),
      procedures: [procedure('99213-25'), procedure('96372'), procedure('J1885-JZ x2')],
      expected: { kind: 'held', ruleId: 'drug-needs-ndc' },
    }),
  },
  {
    id: 'forgot-authorization',
    weight: 0.6,
    kinds: COMMERCIAL,
    trait: regular,
    compose: () => ({ ...imaging, expected: { kind: 'held', ruleId: 'authorization-on-file' } }),
  },
  {
    id: 'forgot-accident-date',
    weight: 0.5,
    kinds: ['ppo'],
    trait: 'work-injury',
    compose: ({ person, date }) => ({
      ...workInjury(person, addDays(date, -1)),
      patientStatus: 'new',
      expected: { kind: 'held', ruleId: 'accident-details' },
    }),
  },
  {
    id: 'unsigned-note',
    weight: 1,
    kinds: COMMERCIAL,
    trait: regular,
    compose: ({ random }) => ({ ...chronicVisit(random), unsigned: true, expected: { kind: 'unsigned' } }),
  },
];
