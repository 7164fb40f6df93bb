/** What the group billed for a patient around a visit, as the rules of surgery's days and of new patients ask it. */
import type { CodeLibrary } from '../../codesets/code-library.ts';
import { factsFrom } from '../../conventions/modifiers/advise-modifiers.ts';
import { type BilledVisit, type EarlierProcedure, isVisit, isWellnessCode } from '../../conventions/modifiers/billed-visit.ts';
import { isSameSpecialty, patientStatusOn } from '../../conventions/visit-places.ts';
import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';

/** A charge that still bills, of another visit than the one that is coded. */
export type BilledService = {
  readonly on: PlainDate;
  readonly procedure: string;
  readonly modifiers: readonly string[];
  /** Of whoever did it; absent where that clinician is not known any more. */
  readonly taxonomy?: string;
};

/** Around one visit: what was billed, and the specialty of its clinician. */
export type AroundVisit = {
  readonly on: PlainDate;
  readonly taxonomy?: string;
  readonly services: readonly BilledService[];
};

/** The days around a visit that any of these rules look at: three years back, and the day after, on which surgery may stand. */
export const daysAround = (on: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } => ({
  from: addMonths(on, -36),
  to: addDays(on, 1),
});

/**
 * 54 and 56 leave the days after to another clinician, an assistant has none, 78 begins none; what was billed at no price by 99024 or
 * by 55 begins none either.
 */
const WITHOUT_DAYS = new Set(['54', '55', '56', '78', '80', '81', '82', 'AS']);

/** A day of the fee schedule that holds on a date, or of the last one before it: days of surgery seldom change. */
function scheduleDay(library: CodeLibrary, on: PlainDate): PlainDate | undefined {
  if (library.headOn('mpfs', on) !== undefined) return on;
  const last = library.loaded.findLast(({ kind, from }) => kind === 'mpfs' && from <= on);
  return last?.to ?? last?.from;
}

/**
 * Out: procedures of the same specialty with the days that belong to them, by the fee schedule of their own date or else by the last
 * one before the visit; undefined where none is loaded, since then nothing can be said of any.
 */
export function surgeriesAround(around: AroundVisit, library: CodeLibrary | undefined): readonly EarlierProcedure[] | undefined {
  const day = library === undefined ? undefined : scheduleDay(library, around.on);
  if (day === undefined) return undefined;
  const last = factsFrom(library, day);
  return around.services
    .filter(
      ({ modifiers, taxonomy }) =>
        !modifiers.some((modifier) => WITHOUT_DAYS.has(modifier)) && isSameSpecialty(taxonomy, around.taxonomy),
    )
    .flatMap(({ on, procedure }): readonly EarlierProcedure[] => {
      const globalDays = factsFrom(library, on).factsOf(procedure).globalDays ?? last.factsOf(procedure).globalDays;
      return globalDays === undefined ? [] : [{ on, procedure, globalDays }];
    });
}

/** Medicare's own preventive visits among them, of any specialty. */
export const wellnessBefore = ({ on, services }: AroundVisit): NonNullable<BilledVisit['wellness']> =>
  services.flatMap(({ on: day, procedure }) => (day < on && isWellnessCode(procedure) ? [{ code: procedure, on: day }] : []));

/** By a nurse alone: no service of a clinician who may bill. */
const NURSE_VISIT = '99211';

/** By a clinician's own hand; blood is drawn by others. */
const isSurgery = (procedure: string): boolean => /^[1-6]\d{4}$/.test(procedure) && !/^364[01]/.test(procedure);

/** Out: the latest visit or small operation of the same specialty within three years that makes the patient an established one; undefined: none in the books. */
export const seenBefore = ({ on, taxonomy, services }: AroundVisit): PlainDate | undefined =>
  patientStatusOn(
    on,
    services.map((service) => ({
      on: service.on,
      sameGroup: true,
      sameSpecialty: isSameSpecialty(service.taxonomy, taxonomy),
      faceToFace: (isVisit(service.procedure) && service.procedure !== NURSE_VISIT) || isSurgery(service.procedure),
    })),
  ).since;
