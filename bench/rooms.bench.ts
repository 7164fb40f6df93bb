/** Each step of the cycle alone, warm, on the demonstration's own visits; beside JSON.parse of the same encounter. */
import { billVisit, codeVisit } from '../src/cycle.ts';
import type { ChargeId } from '../src/claims/identifiers.ts';
import { newPatientControlNumber } from '../src/claims/patient-control-number.ts';
import { suggestDiagnoses } from '../src/coding/suggest-diagnoses.ts';
import { asSigned } from '../src/claims/encounter.ts';
import { draft } from '../src/claims/lifecycle.ts';
import { seededRandom } from '../src/kernel/random.ts';
import { uuidV7 } from '../src/kernel/uuid.ts';
import { itemOf } from '../src/charges/charge-master.ts';
import { demoOffice, truthCoder } from '../src/practice/office.ts';
import { demoPractice } from '../src/practice/visits.ts';
import { findingsOn } from '../src/scrub/scrub.ts';

const office = demoOffice();
const random = seededRandom('bench');
const newId = <Id extends string>(): Id => uuidV7(1_780_000_000_000, random.bytes(10)) as Id;
const visits = [...demoPractice({ seed: 7, claims: 2000 }).days()]
  .flatMap((day) => day.visits)
  .filter((v) => asSigned(v.encounter) !== undefined);

function measure(name: string, run: (visit: (typeof visits)[number]) => unknown): void {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round += 1) {
    const start = performance.now();
    for (const visit of visits) run(visit);
    best = Math.min(best, performance.now() - start);
  }
  process.stdout.write(`   ${name.padEnd(34)} ${((best * 1000) / visits.length).toFixed(1).padStart(8)} µs each\n`);
}

const billed = new Map(
  visits.map((visit) => {
    const { encounter, person, coverages, authorization } = visit;
    const decision = codeVisit(encounter, truthCoder(visit), { office, today: visit.enteredOn });
    if (!decision.ok) throw new Error(decision.error.reason.text);
    const file = { encounter, patient: person.patient, coverages, authorization, decision: decision.value };
    const ids = {
      claimId: newId(),
      patientControlNumber: newPatientControlNumber(random.bytes(12)),
      charge: () => newId<ChargeId>(),
    };
    return [visit, { file, decision: decision.value, enteredOn: visit.enteredOn, ids: ids as never, history: [] }];
  }),
);

measure('baseline: JSON round trip of a visit', (visit) => JSON.parse(JSON.stringify(visit.encounter)));
measure('suggest diagnoses from the note', (visit) => {
  const signed = asSigned(visit.encounter);
  return signed === undefined ? [] : suggestDiagnoses(signed, office.codesets);
});
measure('charge, build and judge a claim', (visit) => {
  const input = billed.get(visit);
  return input === undefined ? undefined : billVisit(input, office);
});
const judged = new Map(
  [...billed].flatMap(([visit, input]) => {
    const result = billVisit(input, office);
    return result.ok && result.value.claim !== undefined ? [[visit, draft(result.value.claim.body)] as const] : [];
  }),
);
measure('all edits on one claim', (visit) => {
  const claim = judged.get(visit);
  const input = billed.get(visit);
  if (claim === undefined || input === undefined) return undefined;
  const context = {
    today: input.enteredOn,
    encounter: input.file.encounter,
    patient: input.file.patient,
    payerRules: { authorizationRequired: office.needsAuthorization(claim.body.payer.payerId) },
    procedureFacts: (procedure: Parameters<typeof itemOf>[1]) => itemOf(office.chargeMaster, procedure),
    history: [],
  };
  return findingsOn({ claim, codesets: office.codesets, context });
});
