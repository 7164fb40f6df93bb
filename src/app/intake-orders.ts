/** What the intake says of a visit, and the work that it opens: sentences without patient data. */
import type { Encounter } from '../claims/encounter.ts';
import type { PatientId } from '../claims/identifiers.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import type { Identity } from './intake-book.ts';
import type { MissingPart } from './intake-patient.ts';
import type { IntakeQuestion } from './views/intake.ts';

/** 'synthea Encounter/123': how work about a record that has no noun of ours is found again. */
export const subjectOf = ({ system, type, id }: Identity): string => `${system} ${type}/${id}`.slice(0, 120);

export type Verdict = {
  readonly outcome: 'stopped' | 'question' | 'history' | 'not-billable';
  readonly reason: Said;
  /** Undefined where a question of its own is open, or nobody needs to do anything. */
  readonly nextAction: Said | undefined;
};

const stopped = (reason: Said, nextAction: Said): Verdict => ({ outcome: 'stopped', reason, nextAction });
const told = (reason: Said): Verdict => ({ outcome: 'not-billable', reason, nextAction: undefined });

const OURS_TO_BILL = said(
  'Ask the clinician what was done and when. What is ours to bill, enter under Intake; if nothing is, mark this as done.',
);

/** Every verdict that needs no value. */
export const VERDICTS = {
  nobody: stopped(
    said('The visit names no patient, or one that the sender has not sent.'),
    said('Send the file with the patient; or open the visit under Intake and say whose it is.'),
  ),
  unknownState: stopped(
    said('The sender does not know whether the visit took place.'),
    said('Ask the sender; when it took place, take the corrected record in.'),
  ),
  beforeBirth: stopped(
    said('The visit lies before the patient was born.'),
    said('Ask the sender which date is wrong and take the corrected record in.'),
  ),
  afterDeath: stopped(
    said('The visit lies after the patient’s death.'),
    said('Ask the sender which date is wrong. Nothing is billed for a service after death.'),
  ),
  telehealth: stopped(
    said('The visit was by video, and where the patient was is not said: at home is place 10, elsewhere 02.'),
    said('Ask the clinician where the patient was, and enter the visit with that place of service, under Intake.'),
  ),
  stay: stopped(
    said('A hospital stay: the hospital bills the stay, and the record does not say what its physicians did on each day.'),
    OURS_TO_BILL,
  ),
  observation: stopped(
    said('Observation in a hospital: the record does not say which days and services are this practice’s to bill.'),
    OURS_TO_BILL,
  ),
  beforeAdmission: stopped(said('A visit before an admission: it may be part of the hospital’s stay.'), OURS_TO_BILL),
  field: stopped(said('Care in the field: whether it is this practice’s to bill is not in the record.'), OURS_TO_BILL),
  unknownKind: stopped(said('The record says a kind of visit that is not known here.'), OURS_TO_BILL),
  modified: stopped(
    said('The record carries a modifier that is not known here: it may mean the opposite of what it seems to say.'),
    said('Ask the sender what the modifier means; then enter the visit under Intake, or mark this as done.'),
  ),
  future: told(said('The visit lies in the future: it has not taken place.')),
  cancelled: told(said('The visit was cancelled, or was entered by mistake.')),
  planned: told(said('The visit is planned and has not taken place.')),
  notFinished: told(said('The visit is not finished. It is taken up when the sender says so.')),
  elsewhere: told(said('The visit was at a place or with a clinician that this practice does not bill for.')),
} as const satisfies Readonly<Record<string, Verdict>>;

/** What a visit cannot be entered without, beside what its patient's chart lacks. */
export type VisitPart = MissingPart | 'day' | 'clinician' | 'place' | 'time' | 'confirmation';

/** Everything at once, so that one look at the visit is enough. */
export const lacks = (missing: readonly VisitPart[]): Verdict => ({
  outcome: 'stopped',
  reason: said('The visit lacks {missing}.', { missing: missingSaid(missing) }),
  nextAction: said('Open Intake and say it, under notes and visits to assign; or take a corrected record in.'),
});

const QUESTION_SAYS: Readonly<
  Record<IntakeQuestion['kind'], { readonly visit: Said; readonly reason: Said; readonly next: Said }>
> = {
  'same-person': {
    visit: said('Whether the patient is one of ours is a question that a person must answer.'),
    reason: said('A patient who came in may be one of ours.'),
    next: said(
      'Open Intake, look at who came and at the charts that are like them, and say who it is. Nothing is merged before.',
    ),
  },
  'which-payer': {
    visit: said('Which payer of ours is meant is a question that a person must answer.'),
    reason: said('A payer of the sender is none that this practice knows.'),
    next: said('Open Intake and say which of our payers it is. The answer is kept for this sender.'),
  },
  'which-provider': {
    visit: said('Which clinician of ours treated is a question that a person must answer.'),
    reason: said('A clinician of the sender has no NPI of ours.'),
    next: said('Open Intake and say which of our clinicians it is, or that it is none. The answer is kept for this sender.'),
  },
  'which-place': {
    visit: said('At which place of ours the visit was is a question that a person must answer.'),
    reason: said('A place or organization of the sender is none of ours.'),
    next: said('Open Intake and say which of our places it is, or that it is none. The answer is kept for this sender.'),
  },
};

/** The question's id travels beside the words, so that the visits that wait for it can be counted. */
export const waitsFor = (kind: IntakeQuestion['kind'], questionId: string): Verdict => ({
  outcome: 'question',
  reason: { ...QUESTION_SAYS[kind].visit, values: { question: questionId } },
  nextAction: undefined,
});

/** One work item for each question, however many visits wait for it. */
export const questionOrder = (
  { kind, questionId }: { readonly kind: IntakeQuestion['kind']; readonly questionId: string },
  missing: readonly MissingPart[],
  today: PlainDate,
): WorkOrder => ({
  queue: kind === 'which-provider' || kind === 'which-place' ? 'billing' : 'front-desk',
  kind: 'intake-question',
  reason:
    kind === 'same-person'
      ? missing.length === 0
        ? QUESTION_SAYS[kind].reason
        : said('A patient who came in lacks what a chart needs: {missing}.', { missing: missingSaid(missing) })
      : QUESTION_SAYS[kind].reason,
  nextAction: QUESTION_SAYS[kind].next,
  openedOn: today,
  dueOn: addDays(today, 2),
  subject: questionId,
});

const MISSING: Readonly<Record<VisitPart, Said>> = {
  name: said('the name'),
  'birth date': said('the birth date'),
  address: said('an address in the United States'),
  'member number': said('the member number'),
  payer: said('the payer'),
  subscriber: said('the subscriber’s name and birth date'),
  patient: said('the patient'),
  day: said('the day of the visit'),
  clinician: said('the clinician who treated'),
  place: said('the place'),
  time: said('the time of day'),
  confirmation: said('a confirmation'),
};
export const missingSaid = (missing: readonly VisitPart[]): readonly Said[] => missing.map((part) => MISSING[part]);

export const stoppedVisitWork = (
  identity: Identity,
  { reason, nextAction }: { readonly reason: Said; readonly nextAction: Said },
  about: { readonly today: PlainDate; readonly patientId: PatientId | undefined },
): WorkOrder => ({
  queue: 'front-desk',
  kind: 'incoming-visit',
  reason,
  nextAction,
  openedOn: about.today,
  dueOn: addDays(about.today, 2),
  subject: subjectOf(identity),
  ...(about.patientId === undefined ? {} : { patientId: about.patientId }),
});

const aboutVisit = ({ encounterId, patientId }: Encounter) => ({ encounterId, patientId });

export const TO_SIGN = {
  facts: said('Only facts came with the visit and no narrative: the record is not signed, and nothing may be coded from it.'),
  note: said('The note that came with the visit is not signed by a clinician of ours: nothing may be coded from it.'),
} as const;

export const signRecordOrder = (encounter: Encounter, reason: Said, today: PlainDate): WorkOrder => ({
  queue: 'coding',
  kind: 'unsigned-note',
  reason,
  nextAction: said(
    'Ask the clinician to read the record and to sign it as theirs, or to add what is missing; then it can be coded.',
  ),
  openedOn: today,
  dueOn: addDays(today, 2),
  ...aboutVisit(encounter),
});

/** What the coder still has to find: counts only. */
export type ToFind = { readonly certain: number; readonly uncoded: number; readonly services: number; readonly unbilled: number };

/** Only what there is: nobody reads about nought of something. */
export function toCodeReason({ certain, uncoded, services, unbilled }: ToFind): Said {
  const parts: readonly Said[] = [
    ...(certain === 0 ? [] : [said('Diagnoses that came with a code valid on the day: {certain}.', { certain })]),
    ...(uncoded === 0 ? [] : [said('Conditions that came without such a code: {uncoded}.', { uncoded })]),
    ...(services === 0 ? [] : [said('Services that came with it: {services}.', { services })]),
    ...(unbilled === 0 ? [] : [said('Of these without a billing code: {unbilled}.', { unbilled })]),
  ];
  return parts.length === 0
    ? said('A signed note came and nothing else: all codes are in its words.')
    : said('{parts}', { parts });
}

export const toCodeOrder = (encounter: Encounter, reason: Said, today: PlainDate): WorkOrder => ({
  queue: 'coding',
  kind: 'visit-to-code',
  reason,
  nextAction: said('Open the visit, check the codes against the signed note, and decide.'),
  openedOn: today,
  dueOn: addDays(today, 3),
  ...aboutVisit(encounter),
});

/** About the patient, once, however many visits came in; `subject` is the source's own patient where there is one. */
type AboutCover = { readonly encounter: Encounter; readonly subject: string | undefined; readonly today: PlainDate };

const aboutCover = ({ encounter, subject, today }: AboutCover) => ({
  openedOn: today,
  dueOn: addDays(today, 3),
  patientId: encounter.patientId,
  ...(subject === undefined ? { encounterId: encounter.encounterId } : { subject }),
});

/** 45 CFR 149.610: who has no coverage is owed an estimate in good faith. */
export const estimateOrder = (about: AboutCover): WorkOrder => ({
  queue: 'front-desk',
  kind: 'estimate-due',
  reason: said('The patient has no coverage on the day of the visit, so it is the patient’s own to pay.'),
  nextAction: said('Ask the patient for a plan and enter it; without one, give the good-faith estimate of 45 CFR 149.610.'),
  ...aboutCover(about),
});

export const COVERAGE_DOUBTS = {
  notActive: said('No coverage of the patient is active on the day of the visit.'),
  onlyNamed: said('The sender billed a plan for this visit, and the plan’s coverage did not come with it.'),
} as const;

export const coverageDoubtOrder = (reason: Said, about: AboutCover): WorkOrder => ({
  queue: 'front-desk',
  kind: 'coverage-in-doubt',
  reason,
  nextAction: said('Check with patient and payer which plan covered that day, and enter it before the visit is billed.'),
  ...aboutCover(about),
});

const coverageLacks = (missing: readonly MissingPart[]): Said =>
  said('A coverage that came in lacks {missing}, so it is not in the books.', { missing: missingSaid(missing) });
/** By its words it is told from the other doubts about coverage: a person who enters one has settled it. */
export const COVERAGE_INCOMPLETE = coverageLacks([]).text;

export const incompleteCoverageOrder = (
  patient: Identity,
  missing: readonly MissingPart[],
  { patientId, today }: { readonly patientId: PatientId; readonly today: PlainDate },
): WorkOrder => ({
  queue: 'front-desk',
  kind: 'coverage-in-doubt',
  reason: coverageLacks(missing),
  nextAction: said('Look at the card, and enter the coverage with the patient.'),
  openedOn: today,
  dueOn: addDays(today, 3),
  subject: subjectOf(patient),
  patientId,
});

/** The source changed what a person of ours has changed, coded or billed since: both stand, a person decides. */
export const changedOrder = (
  what: 'patient' | 'coverage' | 'visit',
  identity: Identity,
  about: { readonly today: PlainDate; readonly patientId: PatientId; readonly encounterId?: Encounter['encounterId'] },
): WorkOrder => ({
  queue: what === 'visit' ? 'coding' : 'front-desk',
  kind: 'incoming-changed',
  reason: CHANGED[what],
  nextAction: said('Compare the two and enter what holds. Nothing of ours was overwritten.'),
  openedOn: about.today,
  dueOn: addDays(about.today, 3),
  subject: subjectOf(identity),
  patientId: about.patientId,
  ...(about.encounterId === undefined ? {} : { encounterId: about.encounterId }),
});

const CHANGED = {
  patient: said('A newer version of this patient came in, and somebody here changed the chart since the last one.'),
  coverage: said('A newer version of this coverage came in, and somebody here changed it since the last one.'),
  visit: said('A newer version of this visit came in, and it was signed, coded or changed here since the last one.'),
} as const;
