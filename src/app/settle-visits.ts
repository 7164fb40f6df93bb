/** Every visit that came in: a visit in the books with its note, or a verdict that says why not and what to do. */
import type { Coverage } from '../claims/coverage.ts';
import { currentNote, type Encounter, encounterSchema, type NoteVersion } from '../claims/encounter.ts';
import type { EncounterId, PatientId, ProviderId } from '../claims/identifiers.ts';
import type { IncomingOf, IncomingRecord } from '../claims/incoming.ts';
import type { Patient } from '../claims/patient.ts';
import { isWithin } from '../kernel/effective.ts';
import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { newId } from './day.ts';
import type { IncomingLink } from './intake-book.ts';
import { judgeDates, judgeKind, judgeVisit, placeOf, toFind } from './intake-judge.ts';
import {
  changedOrder,
  COVERAGE_DOUBTS,
  coverageDoubtOrder,
  estimateOrder,
  lacks,
  signRecordOrder,
  stoppedVisitWork,
  subjectOf,
  TO_SIGN,
  toCodeOrder,
  toCodeReason,
  type Verdict,
  VERDICTS,
  type VisitPart,
  waitsFor,
} from './intake-orders.ts';
import { visitNote } from './intake-note.ts';
import { missingIn } from './intake-patient.ts';
import { factsOf, type VisitFacts, wordsOf } from './intake-visit-text.ts';
import type { CoverageBooks } from './settle-coverages.ts';
import { locationOf, type Parties, providerOf, recordOf, saidOf, saysUninsured } from './settle-parties.ts';
import { hashOf, identityOf, nameOf, type SettledPatient, type Settling } from './settle-ports.ts';
import { beforeBilling } from './stage-incoming.ts';

type Visit = IncomingOf<'encounter'>;

/** A visit with whose it is; 'nobody' when its reference leads nowhere. */
export type VisitToSettle = {
  readonly visit: Visit;
  readonly of: SettledPatient | undefined;
  /** Everything of the same patient, observations of this visit among it. */
  readonly records: readonly IncomingRecord[];
};

type DaySeen = { readonly on: PlainDate };

export type VisitWorld = {
  readonly parties: Parties;
  readonly coverages: CoverageBooks;
  readonly links: ReadonlyMap<string, IncomingLink>;
  /** Our visits behind the links, as they stand now. */
  readonly known: ReadonlyMap<string, KnownVisit>;
  /** Days of the patient's visits at the source, by the patient's names there. */
  readonly days: ReadonlyMap<string, readonly DaySeen[]>;
  /** Days on which we saw the patient. */
  readonly seen: ReadonlyMap<PatientId, readonly DaySeen[]>;
};

export type KnownVisit = {
  readonly encounter: Encounter;
  readonly revision: number;
  /** Coded, charged or signed: it is no longer the intake's to change. */
  readonly isTaken: boolean;
};

export function settleVisit(settling: Settling, one: VisitToSettle, world: VisitWorld): void {
  const identity = identityOf(one.visit);
  const link = world.links.get(nameOf(identity));
  if (link !== undefined) {
    settleAgain(settling, one, { link, world });
    return;
  }
  const judged = judge(settling, one, world);
  if ('outcome' in judged) {
    settling.verdicts.push({ ...identity, outcome: judged.outcome, reason: judged.reason });
    if (judged.nextAction === undefined) return;
    const patientId = one.of?.ours.is === 'ours' ? one.of.ours.patient.patientId : undefined;
    const work = { reason: judged.reason, nextAction: judged.nextAction };
    settling.orders.push(stoppedVisitWork(identity, work, { today: settling.day.today, patientId }));
    return;
  }
  settling.ended.push(subjectOf(identity));
  enter(settling, one, { ...judged, encounterId: newId<EncounterId>(settling.day), coverages: world.coverages });
}

type Clear = {
  readonly patient: Patient;
  readonly providerId: ProviderId;
  readonly locationId: Encounter['locationId'];
  readonly placeOfService: string;
  readonly isKnown: boolean;
};

/** What is known before the visit can be entered, or what is not. */
function judge(settling: Settling, { visit, of }: VisitToSettle, world: VisitWorld): Verdict | Clear {
  const { day, run } = settling;
  const byItself = judgeVisit(visit, day.today);
  if (byItself !== undefined) return byItself;
  const { from } = visit;
  if (from !== undefined && from < run.billableFrom) {
    return { outcome: 'history', reason: beforeBilling(run.billableFrom), nextAction: undefined };
  }
  if (of === undefined)
    return from === undefined || visit.patient?.key === undefined ? lacks(missingOf(settling, visit, of)) : VERDICTS.nobody;
  if (from === undefined || of.ours.is === 'incomplete') return lacks(missingOf(settling, visit, of));
  if (of.ours.is === 'asked') return waitsFor('same-person', of.ours.questionId);
  const { patient } = of.ours;
  const byDates = judgeDates(from, patient);
  if (byDates !== undefined) return byDates;
  const place = locationOf(settling, world.parties, visit);
  if (place.is === 'asked') return waitsFor('which-place', place.questionId);
  if (place.is === 'not-ours') return VERDICTS.elsewhere;
  const provider = providerOf(settling, world.parties, visit);
  if (provider.is === 'asked') return waitsFor('which-provider', provider.questionId);
  if (provider.is === 'not-ours') return VERDICTS.elsewhere;
  const byKind = judgeKind(visit);
  if (byKind !== undefined) return byKind;
  const payer = world.coverages.waiting.get(patient.patientId);
  if (payer !== undefined) return waitsFor('which-payer', payer);
  return {
    patient,
    providerId: provider.value.providerId,
    locationId: place.value.locationId,
    placeOfService: placeOf(visit) ?? place.value.placeOfService,
    isKnown: isEstablished(
      [...of.keys.flatMap((key) => world.days.get(key) ?? []), ...(world.seen.get(patient.patientId) ?? [])],
      from,
    ),
  };
}

/** Everything that a person must say of it: the patient or what the chart lacks, the day, the clinician, the place. */
function missingOf(settling: Settling, visit: Visit, of: SettledPatient | undefined): readonly VisitPart[] {
  const { isClinicianSaid, isPlaceSaid } = saidOf(settling, visit);
  return [
    ...(of === undefined ? (['patient'] as const) : of.ours.is === 'ours' ? [] : missingIn(of.record)),
    ...(visit.from === undefined ? (['day'] as const) : []),
    ...(isClinicianSaid ? [] : (['clinician'] as const)),
    ...(isPlaceSaid ? [] : (['place'] as const)),
  ];
}

/** Established: seen within three years (CPT's definition, as CMS states it in Pub. 100-04 ch. 12 §30.6.7; from memory). */
export function isEstablished(seen: readonly DaySeen[], on: PlainDate): boolean {
  const since = addMonths(on, -36);
  return seen.some((day) => day.on < on && day.on >= since);
}

type Entry = Clear & { readonly encounterId: EncounterId; readonly coverages: CoverageBooks };

/** The visit in the books, with its note, its work and its link. */
export function enter(settling: Settling, one: VisitToSettle, entry: Entry): void {
  const { day } = settling;
  const facts = factsOf(one.visit, one.records);
  const note = visitNote(settling, { ...one, treated: entry.providerId, version: 1 });
  const encounter = encounterSchema.parse({
    encounterId: entry.encounterId,
    patientId: entry.patient.patientId,
    serviceDate: one.visit.from,
    locationId: entry.locationId,
    placeOfService: entry.placeOfService,
    renderingProviderId: entry.providerId,
    patientStatus: entry.isKnown ? 'established' : 'new',
    reason: reasonOf(one.visit),
    notes: [note.version],
    documents: [],
    // As on the practice's registration form; the desk changes it where the patient says otherwise.
    benefitsAssigned: true,
    informationReleased: true,
    selfPayRestriction: false,
    patientPaidCents: one.visit.patientPaidCents ?? 0,
  });
  settling.encounters.push(encounter);
  conclude(settling, one, { encounter, isFacts: note.isFacts, facts });
  coverageWork(settling, one, { encounter, facts, coverages: entry.coverages.of.get(entry.patient.patientId) ?? [] });
  settling.links.push({
    ...identityOf(one.visit),
    noun: 'encounter',
    nounId: encounter.encounterId,
    sha256: contentOf(day, one.visit, note.version),
    how: 'new',
  });
}

const contentOf = (day: Settling['day'], visit: Visit, note: NoteVersion) =>
  hashOf(day, `${visit.source.sha256} ${note.sha256} ${note.status}`);

const reasonOf = (visit: Visit): string => {
  const [reason] = visit.reasons;
  const words = (reason === undefined ? '' : wordsOf(reason)) || wordsOf(visit) || 'Visit';
  return words.slice(0, 200).trim();
};

type Concluding = { readonly encounter: Encounter; readonly isFacts: boolean; readonly facts: VisitFacts };

/** A signed note is the coder's; anything else waits for its clinician. */
function conclude(settling: Settling, { visit }: VisitToSettle, { encounter, isFacts, facts }: Concluding): void {
  const { day, orders, verdicts } = settling;
  const isSigned = currentNote(encounter).status === 'signed';
  const reason = isSigned
    ? toCodeReason(toFind(facts, encounter.serviceDate, day.office.codesets))
    : isFacts
      ? TO_SIGN.facts
      : TO_SIGN.note;
  orders.push(isSigned ? toCodeOrder(encounter, reason, day.today) : signRecordOrder(encounter, reason, day.today));
  verdicts.push({ ...identityOf(visit), outcome: isSigned ? 'to-code' : 'to-sign', reason });
}

type Covering = { readonly encounter: Encounter; readonly facts: VisitFacts; readonly coverages: readonly Coverage[] };

function coverageWork({ day, orders }: Settling, one: VisitToSettle, { encounter, facts, coverages }: Covering): void {
  if (coverages.some((coverage) => isWithin(encounter.serviceDate, coverage.from, coverage.to))) return;
  const subject = one.of === undefined ? undefined : subjectOf(identityOf(one.of.record));
  const about = { encounter, subject, today: day.today };
  const isNamed =
    facts.claims.some(
      ({ coverages: named, payer }) => (named.length > 0 || payer !== undefined) && !saysUninsured(payer?.display),
    ) && one.records.every((record) => record.kind !== 'coverage' || !saysUninsured(record.payer?.display));
  if (coverages.length > 0) orders.push(coverageDoubtOrder(COVERAGE_DOUBTS.notActive, about));
  else if (isNamed) orders.push(coverageDoubtOrder(COVERAGE_DOUBTS.onlyNamed, about));
  else orders.push(estimateOrder(about));
}

/** The visit is in the books: what came anew goes into its note, as long as it is still the intake's. */
function settleAgain(
  settling: Settling,
  one: VisitToSettle,
  { link, world }: { readonly link: IncomingLink; readonly world: VisitWorld },
): void {
  const { day } = settling;
  const known = world.known.get(link.nounId);
  if (known === undefined) return;
  if (one.of?.ours.is === 'asked') {
    const waiting = waitsFor('same-person', one.of.ours.questionId);
    settling.verdicts.push({ ...identityOf(one.visit), outcome: waiting.outcome, reason: waiting.reason });
    return;
  }
  const { encounter } = known;
  const current = currentNote(encounter);
  const next = visitNote(settling, { ...one, treated: encounter.renderingProviderId, version: current.version + 1 });
  const sha256 = contentOf(day, one.visit, next.version);
  const identity = identityOf(one.visit);
  // An answer about the person was taken back and given anew: the visit moves to the other chart.
  const patientId = one.of?.ours.is === 'ours' ? one.of.ours.patient.patientId : encounter.patientId;
  if (sha256 === link.sha256 && patientId === encounter.patientId) {
    concludeKnown(settling, one, { encounter, isFacts: next.isFacts });
    return;
  }
  if (known.isTaken || known.revision !== link.revision) {
    const { encounterId } = encounter;
    settling.orders.push(changedOrder('visit', identity, { today: day.today, patientId: encounter.patientId, encounterId }));
    concludeKnown(settling, one, { encounter, isFacts: next.isFacts });
    return;
  }
  const isSame = next.version.sha256 === current.sha256 && next.version.status === current.status;
  const changed = encounterSchema.parse({
    ...encounter,
    patientId,
    serviceDate: one.visit.from ?? encounter.serviceDate,
    reason: reasonOf(one.visit),
    notes: isSame ? encounter.notes : [...encounter.notes, next.version],
  });
  settling.encounters.push(changed);
  settling.links.push({ ...identity, noun: 'encounter', nounId: encounter.encounterId, sha256, how: 'new' });
  conclude(settling, one, { encounter: changed, isFacts: next.isFacts, facts: factsOf(one.visit, one.records) });
}

/** A visit of ours that stays as it is keeps its outcome; its record may be a newer one that has none yet. */
function concludeKnown(
  { day, verdicts }: Settling,
  { visit, records }: VisitToSettle,
  { encounter, isFacts }: { readonly encounter: Encounter; readonly isFacts: boolean },
): void {
  const isSigned = currentNote(encounter).status === 'signed';
  const reason = isSigned
    ? toCodeReason(toFind(factsOf(visit, records), encounter.serviceDate, day.office.codesets))
    : isFacts
      ? TO_SIGN.facts
      : TO_SIGN.note;
  verdicts.push({ ...identityOf(visit), outcome: isSigned ? 'to-code' : 'to-sign', reason });
}

/** References of a visit whose records are needed. */
export const refsOfVisit = (visit: Visit) => [
  ...visit.participants.map(({ person }) => person),
  ...visit.locations,
  visit.organization,
];

/** The people behind roles, in a second look. */
export const refsBehind = (visit: Visit, parties: Parties) =>
  visit.participants.flatMap(({ person }) => {
    const record = recordOf(parties, person);
    return record?.kind === 'practitioner-role' ? [record.practitioner] : [];
  });
