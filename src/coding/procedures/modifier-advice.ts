/** The advice on modifiers for a decision that is being made: what the visit, the practice and the tables know, put together. */
import type { CodedProcedure } from '../../claims/coded-encounter.ts';
import type { Encounter } from '../../claims/encounter.ts';
import type { CodeSets } from '../../codesets/code-sets.ts';
import type { ConventionFinding } from '../../conventions/finding.ts';
import { adviseModifiers, factsFrom } from '../../conventions/modifiers/advise-modifiers.ts';
import type { BilledVisit } from '../../conventions/modifiers/billed-visit.ts';
import { ageOn, type PlainDate } from '../../kernel/plain-date.ts';
import { readShared } from '../visit/shared-visit.ts';
import { readTelehealth } from '../visit/telehealth.ts';
import { type AroundVisit, surgeriesAround, wellnessBefore } from './earlier-services.ts';

/** A charge master item fits. */
export type PracticeItem = {
  readonly procedure: string;
  readonly requiresClia?: boolean;
  readonly singleDoseVial?: boolean;
  readonly globalProcedure?: boolean;
};

export type AdvisedDecision = {
  readonly encounter: Pick<Encounter, 'serviceDate' | 'placeOfService' | 'beneficiaryNotice'>;
  /** In their order, with or without dots; what the lines point to. */
  readonly diagnoses: readonly { readonly code: string }[];
  readonly procedures: readonly Pick<CodedProcedure, 'procedure' | 'modifiers' | 'units' | 'diagnosisPointers'>[];
  readonly payer: BilledVisit['payer'];
  readonly birthDate?: PlainDate;
  /** What the group billed around the visit; absent: unknown. */
  readonly around?: AroundVisit;
  /** The signed note: whether the visit was by video or telephone, and whether it was shared. */
  readonly note?: string;
  readonly itemOf: (procedure: string) => PracticeItem | undefined;
  readonly codeSets: Pick<CodeSets, 'library' | 'placeOfService'>;
};

/** Telehealth has the facility's price in 02, and is no facility. */
const REMOTE = new Set(['02', '10']);

/** Everything the rules of modifiers say of the lines as they stand. See `adviseModifiers`. */
export function modifierAdvice(decision: AdvisedDecision): readonly ConventionFinding[] {
  const { encounter, codeSets } = decision;
  const { serviceDate: on, placeOfService, beneficiaryNotice } = encounter;
  const tables = factsFrom(codeSets.library, on);
  const earlier = decision.around === undefined ? undefined : surgeriesAround(decision.around, codeSets.library);
  const held = decision.note === undefined ? undefined : readTelehealth(decision.note);
  return adviseModifiers({
    on,
    placeOfService,
    isFacility: codeSets.placeOfService(placeOfService)?.setting === 'facility' && !REMOTE.has(placeOfService),
    payer: decision.payer,
    lines: decision.procedures.map(({ procedure, modifiers, units, diagnosisPointers }) => ({
      procedure,
      modifiers,
      units,
      diagnoses: diagnosisPointers.flatMap((pointer) => decision.diagnoses[pointer - 1]?.code.replace('.', '') ?? []),
    })),
    factsOf: (procedure) => {
      const item = decision.itemOf(procedure);
      return {
        ...tables.factsOf(procedure),
        ...(item?.globalProcedure === undefined ? {} : { includesVisit: item.globalProcedure }),
        ...(item?.singleDoseVial === undefined ? {} : { isSingleDose: item.singleDoseVial }),
        ...(item?.requiresClia === undefined ? {} : { isWaived: item.requiresClia }),
      };
    },
    pairsOf: tables.pairsOf,
    // A signed notice is on the visit, or none was signed.
    notices: beneficiaryNotice === undefined || beneficiaryNotice.signedOn > on ? [] : beneficiaryNotice.procedures,
    ...(earlier === undefined ? {} : { earlier }),
    ...(decision.around === undefined ? {} : { wellness: wellnessBefore(decision.around) }),
    ...(decision.note === undefined || readShared(decision.note) === undefined ? {} : { isShared: true }),
    ...(held === undefined ? {} : { telehealth: held.by }),
    ...(held?.at === undefined ? {} : { patientAt: held.at }),
    ...(decision.birthDate === undefined ? {} : { ageYears: ageOn(decision.birthDate, on) }),
  });
}
