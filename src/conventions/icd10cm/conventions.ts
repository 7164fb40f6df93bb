/** The conventions, in the order in which a person should read what they say. */
import type { Convention } from './convention.ts';
import { icd01Exists } from './rules/icd-01-exists.ts';
import { icd02Leaf } from './rules/icd-02-leaf.ts';
import { icd03SeventhCharacter } from './rules/icd-03-seventh-character.ts';
import { icd04EncounterCharacter } from './rules/icd-04-encounter-character.ts';
import { icd05Excludes1 } from './rules/icd-05-excludes1.ts';
import { icd06Excludes2 } from './rules/icd-06-excludes2.ts';
import { icd07Manifestation } from './rules/icd-07-manifestation.ts';
import { icd08SequenceNotes } from './rules/icd-08-sequence-notes.ts';
import { icd09Laterality } from './rules/icd-09-laterality.ts';
import { icd10AgeAndSex } from './rules/icd-10-age-and-sex.ts';
import { icd11FirstListed } from './rules/icd-11-first-listed.ts';
import { icd12IntegralSymptom } from './rules/icd-12-integral-symptom.ts';
import { icd13Uncertain } from './rules/icd-13-uncertain.ts';
import { icd14Context } from './rules/icd-14-context.ts';
import { icd15AssumedLink } from './rules/icd-15-assumed-link.ts';
import { icd16Companion } from './rules/icd-16-companion.ts';
import { icd17Unspecified } from './rules/icd-17-unspecified.ts';
import { icd18OrderAndCount } from './rules/icd-18-order-and-count.ts';

export const CONVENTIONS: readonly Convention[] = [
  icd01Exists,
  icd02Leaf,
  icd03SeventhCharacter,
  icd04EncounterCharacter,
  icd05Excludes1,
  icd06Excludes2,
  icd07Manifestation,
  icd08SequenceNotes,
  icd09Laterality,
  icd10AgeAndSex,
  icd11FirstListed,
  icd12IntegralSymptom,
  icd13Uncertain,
  icd14Context,
  icd15AssumedLink,
  icd16Companion,
  icd17Unspecified,
  icd18OrderAndCount,
];
