/** What the practice billed for a visit's patient around its day: some rules of modifiers and of new patients look there. */
import type { Office } from '../cycle.ts';
import { inForce, type Charge } from '../claims/charge.ts';
import type { Encounter } from '../claims/encounter.ts';
import type { EncounterId, PatientId, ProviderId } from '../claims/identifiers.ts';
import { type AroundVisit, daysAround } from '../coding/procedures/earlier-services.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type ChargedService = {
  readonly encounterId: EncounterId;
  readonly renderingProviderId: ProviderId;
  readonly charge: Charge;
};

/** Part of `Unit`. */
export type EarlierBook = {
  /** Charges of the patient's visits from the one day to the other, both counted; those taken back among them. Oldest first. */
  readonly chargesBetween: (
    patientId: PatientId,
    days: { readonly from: PlainDate; readonly to: PlainDate },
  ) => Promise<readonly ChargedService[]>;
};

/** In: a visit. Out: what else was billed around it, with who did it; the visit's own charges are left out. */
export async function servicesAround(unit: EarlierBook, encounter: Encounter, { practice }: Office): Promise<AroundVisit> {
  const { serviceDate: on, encounterId, patientId, renderingProviderId } = encounter;
  const charged = await unit.chargesBetween(patientId, daysAround(on));
  const taxonomyOf = (id: ProviderId) => practice.providers.find(({ providerId }) => providerId === id)?.taxonomy;
  const taxonomy = taxonomyOf(renderingProviderId);
  const others = charged.filter((one) => one.encounterId !== encounterId && inForce([one.charge]).length > 0);
  return {
    on,
    ...(taxonomy === undefined ? {} : { taxonomy }),
    services: others.map((one) => {
      const specialty = taxonomyOf(one.renderingProviderId);
      const { serviceDate, procedure, modifiers } = one.charge;
      return { on: serviceDate, procedure, modifiers, ...(specialty === undefined ? {} : { taxonomy: specialty }) };
    }),
  };
}
