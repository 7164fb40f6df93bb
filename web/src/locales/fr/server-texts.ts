/** Everything the server says, in French; `tools/server-texts.test.ts` holds it to the server's own sentences. */
import { serverIntakeFiles } from './server-intake-files.ts';
import { serverClaims } from './server-claims.ts';
import { serverCoding } from './server-coding.ts';
import { serverCodes } from './server-codes.ts';
import { serverConventions } from './server-conventions.ts';
import { serverFhir } from './server-fhir.ts';
import { serverIntake } from './server-intake.ts';
import { serverCodeSets } from './server-code-sets.ts';
import { serverJobs } from './server-jobs.ts';
import { serverLanguageModel } from './server-language-model.ts';
import { serverLookUp } from './server-look-up.ts';
import { serverMemos } from './server-memos.ts';
import { serverMoney } from './server-money.ts';
import { serverPlaces } from './server-places.ts';
import { serverQueries } from './server-queries.ts';
import { serverRules } from './server-rules.ts';
import { serverModifiers } from './server-modifiers.ts';
import { serverVisitNames } from './server-visit-names.ts';
import { serverVisits } from './server-visits.ts';
import { serverX12 } from './server-x12.ts';
import { serverX12Loops } from './server-x12-loops.ts';
import { serverWork } from './server-work.ts';

export const serverTexts: Readonly<Record<string, string>> = {
  ...serverClaims,
  ...serverRules,
  ...serverWork,
  ...serverCodes,
  ...serverCoding,
  ...serverConventions,
  ...serverPlaces,
  ...serverCodeSets,
  ...serverJobs,
  ...serverLookUp,
  ...serverMemos,
  ...serverMoney,
  ...serverIntake,
  ...serverFhir,
  ...serverIntakeFiles,
  ...serverX12,
  ...serverX12Loops,
  ...serverVisits,
  ...serverVisitNames,
  ...serverModifiers,
  ...serverQueries,
  ...serverLanguageModel,
};
