/** Every denial, in the order in which a claim is judged: the first that fails decides the line. */
import { authorizationFits } from './denials/authorization-fits.ts';
import { authorizationGiven } from './denials/authorization-given.ts';
import { authorizationLeft } from './denials/authorization-left.ts';
import { benefitLeft } from './denials/benefit-left.ts';
import { coverageBegun } from './denials/coverage-begun.ts';
import { coverageNotEnded } from './denials/coverage-not-ended.ts';
import { diagnosisFirstListed } from './denials/diagnosis-first-listed.ts';
import { diagnosisFitsAge } from './denials/diagnosis-fits-age.ts';
import { diagnosisValid } from './denials/diagnosis-valid.ts';
import { filedInTime } from './denials/filed-in-time.ts';
import { medicallyNecessary } from './denials/medically-necessary.ts';
import { memberKnown } from './denials/member-known.ts';
import { noDuplicate } from './denials/no-duplicate.ts';
import { notBundled } from './denials/not-bundled.ts';
import { notWorkRelated } from './denials/not-work-related.ts';
import { otherPayerFirst } from './denials/other-payer-first.ts';
import { providerEnrolled } from './denials/provider-enrolled.ts';
import { replacementTaken } from './denials/replacement-taken.ts';
import { serviceCovered } from './denials/service-covered.ts';
import { unitsPossible } from './denials/units-possible.ts';
import type { DenialRule } from './review.ts';

export const DENIALS: readonly DenialRule[] = [
  memberKnown,
  coverageBegun,
  coverageNotEnded,
  replacementTaken,
  noDuplicate,
  filedInTime,
  otherPayerFirst,
  notWorkRelated,
  providerEnrolled,
  diagnosisValid,
  diagnosisFirstListed,
  diagnosisFitsAge,
  serviceCovered,
  authorizationGiven,
  authorizationFits,
  authorizationLeft,
  medicallyNecessary,
  notBundled,
  unitsPossible,
  benefitLeft,
];
