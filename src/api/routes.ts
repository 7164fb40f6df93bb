/** Every route of the server. A new area adds its array here. */
import { accountRoutes } from './account-routes.ts';
import { demonstrationRoutes } from './demonstration-routes.ts';
import { claimRoutes } from './claim-routes.ts';
import { codeCheckRoutes } from './code-check-routes.ts';
import { codeReleaseRoutes } from './code-release-routes.ts';
import { codeRoutes } from './code-routes.ts';
import { encounterRoutes } from './encounter-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { intakeRoutes } from './intake-routes.ts';
import { intakeUploadRoutes } from './intake-upload-routes.ts';
import { judgementRoutes } from './judgement-routes.ts';
import { jobRoutes } from './job-routes.ts';
import { learningRoutes } from './learning-routes.ts';
import { patientRoutes } from './patient-routes.ts';
import { practiceRoutes } from './practice-routes.ts';
import { queryRoutes } from './query-routes.ts';
import { remittanceRoutes } from './remittance-routes.ts';
import type { Route } from './route.ts';
import { sessionRoutes } from './session-routes.ts';
import { workRoutes } from './work-routes.ts';
import { writeOffRoutes } from './write-off-routes.ts';

export const routes: readonly Route[] = [
  ...demonstrationRoutes,
  ...sessionRoutes,
  ...jobRoutes,
  ...practiceRoutes,
  ...accountRoutes,
  ...patientRoutes,
  ...workRoutes,
  ...writeOffRoutes,
  ...encounterRoutes,
  ...queryRoutes,
  ...judgementRoutes,
  ...learningRoutes,
  ...claimRoutes,
  ...codeRoutes,
  ...codeCheckRoutes,
  ...codeReleaseRoutes,
  ...fileRoutes,
  ...remittanceRoutes,
  ...intakeRoutes,
  ...intakeUploadRoutes,
];
