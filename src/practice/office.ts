/** The demonstration's office: its facts and prices with the code sets, and its coder, who knows the truth. */
import type { Coder, Office } from '../cycle.ts';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import type { CodedDiagnosis } from '../claims/coded-encounter.ts';
import { CHARGE_MASTER, NEEDS_AUTHORIZATION } from './charge-master.ts';
import { HMO, NORTHGATE, PPO } from './facts.ts';
import { instantOn } from './identity.ts';
import type { Visit } from './compose-visit.ts';

export function demoOffice(): Office {
  const asks = new Set([PPO.payerId, HMO.payerId]);
  return {
    practice: NORTHGATE,
    codesets: starterCodeSets(),
    chargeMaster: CHARGE_MASTER,
    needsAuthorization: (payer) => (asks.has(payer) ? NEEDS_AUTHORIZATION : []),
  };
}

/**
 * The generator's known truth in the coder's place: it takes the evidence of a suggestion where the engine found the
 * code, and says so plainly where it did not.
 */
export const truthCoder =
  (visit: Visit): Coder =>
  ({ suggestions }) => ({
    decidedBy: 'generator',
    decidedAt: instantOn(visit.enteredOn, 22),
    diagnoses: visit.diagnoses.map((code): CodedDiagnosis => {
      const suggested = suggestions.find((s) => s.code === code);
      return suggested === undefined
        ? { code, evidence: [], because: 'known truth of the demonstration; the index look-up did not find it' }
        : { code, evidence: suggested.spans };
    }),
    procedures: visit.procedures,
  });
