/** Everything about one visit that the billing steps need, loaded in one go. */
import type { CodingDecision } from './coded-encounter.ts';
import type { Coverage } from './coverage.ts';
import type { Authorization, Encounter } from './encounter.ts';
import type { Patient } from './patient.ts';

export type EncounterFile = {
  readonly encounter: Encounter;
  readonly patient: Patient;
  readonly coverages: readonly Coverage[];
  readonly authorization: Authorization | undefined;
  readonly decision: CodingDecision | undefined;
};
