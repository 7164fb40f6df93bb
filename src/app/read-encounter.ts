/** One visit as its coding screen shows it: the note with what it suggests, the decision, and what became of it. */
import type { Office } from '../cycle.ts';
import { itemOf } from '../charges/charge-master.ts';
import { type Charge, inForce } from '../claims/charge.ts';
import type { Claim } from '../claims/claim.ts';
import type { CodingDecision } from '../claims/coded-encounter.ts';
import { asSigned, type Encounter, type NoteVersion } from '../claims/encounter.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import { type EncounterId, type Hcpcs, withDot } from '../claims/identifiers.ts';
import type { Patient } from '../claims/patient.ts';
import { isWithin } from '../kernel/effective.ts';
import { ageOn, type PlainDate } from '../kernel/plain-date.ts';
import { exceptionViews } from './coding-exceptions.ts';
import type { Unit } from './ports.ts';
import type { WorkRow } from './views/work.ts';
import { type Learned, learnedInForce } from './coding-learning.ts';
import { readNoteOf, titleOf } from './read-note.ts';
import type { DecisionView, EncounterStep, EncounterView } from './views/encounters.ts';

/** Undefined when this practice has no such visit. */
export async function readEncounter(unit: Unit, office: Office, id: EncounterId): Promise<EncounterView | undefined> {
  const [file] = await unit.encounterFiles([id]);
  if (file === undefined) return undefined;
  const charges = await unit.chargesOf([id]);
  const claims = await unit.claimsOfEncounters([id]);
  const decisions = await unit.decisionsOf(id);
  const work = await unit.openWorkOfPatient(file.patient.patientId);
  const learned = await learnedInForce(unit);
  return encounterView({ file, charges, claims: claims.map(({ claim }) => claim), decisions, work, learned }, office);
}

type Visit = {
  readonly file: EncounterFile;
  readonly charges: readonly Charge[];
  readonly claims: readonly Claim[];
  readonly decisions: readonly { readonly revision: number; readonly decision: CodingDecision }[];
  readonly work: readonly WorkRow[];
  readonly learned: Learned | undefined;
};

/** Work about who pays; once a visit is charged, its claim and the account say what is left to do. */
const ABOUT_WHO_PAYS: ReadonlySet<WorkRow['kind']> = new Set(['coverage-in-doubt', 'estimate-due', 'incoming-changed']);

function encounterView({ file, charges, claims, decisions, work, learned }: Visit, office: Office): EncounterView {
  const { encounter, patient } = file;
  const views = decisions.map((decided) => decisionView(decided, encounter.serviceDate, office));
  const decision = file.decision === undefined ? undefined : views.at(-1);
  return {
    ...visitFacts(file, office),
    step: stepOf(file, charges),
    patient: patientFacts(patient, encounter.serviceDate),
    coverages: coveragesOn(file, office),
    inDoubt: work
      .filter((item) => ABOUT_WHO_PAYS.has(item.kind) && (item.encounterId ?? encounter.encounterId) === encounter.encounterId)
      .map(({ kind, reason, nextAction }) => ({ kind, reason, nextAction }))
      .filter((one, at, all) => all.findIndex(({ reason }) => reason.text === one.reason.text) === at),
    notes: encounter.notes.map((note) => noteView(note, office)),
    documents: encounter.documents,
    ...readNoteOf(encounter, office, learned),
    ...(decision === undefined ? {} : { decision }),
    earlierDecisions: decision === undefined ? views : views.slice(0, -1),
    charges: inForce(charges).map(chargeView),
    claims: claims.map(claimView),
    coding: charges.length > 0 ? 'correct-the-claim' : asSigned(encounter) === undefined ? 'sign-first' : 'open',
    icd10Release: office.codesets.releases.icd10cm(encounter.serviceDate),
  };
}

const stepOf = ({ decision }: EncounterFile, charges: readonly Charge[]): EncounterStep =>
  charges.length > 0 ? 'charged' : decision === undefined ? 'code' : 'charge';

type VisitFacts = Omit<
  EncounterView,
  | 'step'
  | 'patient'
  | 'coverages'
  | 'inDoubt'
  | 'notes'
  | 'documents'
  | 'suggestions'
  | 'reading'
  | 'modelVersion'
  | 'decision'
  | 'earlierDecisions'
  | 'charges'
  | 'claims'
  | 'coding'
  | 'icd10Release'
>;

function visitFacts({ encounter, authorization }: EncounterFile, office: Office): VisitFacts {
  const location = office.practice.locations.find((known) => known.locationId === encounter.locationId);
  const { accident, onsetDate, beneficiaryNotice, estimate } = encounter;
  return {
    encounterId: encounter.encounterId,
    serviceDate: encounter.serviceDate,
    reason: encounter.reason,
    patientStatus: encounter.patientStatus,
    location: location?.name ?? '',
    zip: location?.address.zip ?? '',
    placeOfService: encounter.placeOfService,
    rendering: personOf(encounter.renderingProviderId, office),
    ...optional('referring', encounter.referringProviderId, office),
    ...optional('ordering', encounter.orderingProviderId, office),
    ...optional('supervising', encounter.supervisingProviderId, office),
    ...(accident === undefined ? {} : { accident }),
    ...(onsetDate === undefined ? {} : { onsetDate }),
    ...(beneficiaryNotice === undefined ? {} : { beneficiaryNotice }),
    ...(estimate === undefined ? {} : { estimateCents: estimate.totalCents }),
    ...(authorization === undefined
      ? {}
      : {
          authorization: {
            number: authorization.number,
            procedures: authorization.procedures,
            unitsLeft: authorization.unitsAuthorized - authorization.unitsUsed,
            from: authorization.from,
            to: authorization.to,
          },
        }),
    selfPayRestriction: encounter.selfPayRestriction,
    patientPaidCents: encounter.patientPaidCents,
  };
}

type ProviderId = Encounter['renderingProviderId'];

function personOf(id: ProviderId, { practice }: Office): EncounterView['rendering'] {
  const provider = practice.providers.find((known) => known.providerId === id);
  return {
    providerId: id,
    name: provider === undefined ? '' : `${provider.name.first} ${provider.name.last}`,
    credential: provider?.credential ?? '',
  };
}

const optional = <Name extends 'referring' | 'ordering' | 'supervising'>(
  name: Name,
  id: ProviderId | undefined,
  office: Office,
): Partial<Pick<VisitFacts, Name>> => (id === undefined ? {} : ({ [name]: personOf(id, office) } as Pick<VisitFacts, Name>));

const patientFacts = (patient: Patient, on: PlainDate): EncounterView['patient'] => ({
  patientId: patient.patientId,
  name: patient.name,
  chartNumber: patient.chartNumber,
  birthDate: patient.birthDate,
  age: ageOn(patient.birthDate, on),
  sex: patient.sex,
  problems: patient.history.problems.filter(({ status }) => status === 'active').map(({ words }) => words),
  medications: patient.history.medications.filter(({ stoppedOn }) => stoppedOn === undefined).map(({ words }) => words),
  allergies: patient.history.allergies.map(({ substance, reaction }) =>
    reaction === undefined ? substance : `${substance} (${reaction})`,
  ),
});

const coveragesOn = ({ encounter, coverages }: EncounterFile, { practice }: Office): EncounterView['coverages'] =>
  coverages.map((coverage) => ({
    coverageId: coverage.coverageId,
    payerId: coverage.payerId,
    payerName: practice.payers.find((payer) => payer.payerId === coverage.payerId)?.name ?? coverage.payerId,
    rank: coverage.rank,
    from: coverage.from,
    ...(coverage.to === undefined ? {} : { to: coverage.to }),
    active: isWithin(encounter.serviceDate, coverage.from, coverage.to),
    ...(coverage.caseNumber === undefined ? {} : { caseNumber: coverage.caseNumber }),
  }));

function noteView(note: NoteVersion, office: Office): EncounterView['notes'][number] {
  const { version, status, text, sha256, addendumTo } = note;
  const base = { version, status, text, sha256, ...(addendumTo === undefined ? {} : { addendumTo }) };
  return note.status === 'signed' ? { ...base, signedBy: personOf(note.signedBy, office).name, signedAt: note.signedAt } : base;
}

/** The practice's own words for a procedure, else the official title of a Level II code; empty when neither is here. */
export function procedureWords(procedure: Hcpcs, on: PlainDate, { chargeMaster, codesets }: Office): string {
  const ours = itemOf(chargeMaster, procedure)?.words;
  if (ours !== undefined) return ours;
  const answer = codesets.hcpcs(procedure, on);
  return 'title' in answer ? answer.title : '';
}

const decisionView = ({ revision, decision }: Visit['decisions'][number], on: PlainDate, office: Office): DecisionView => ({
  revision,
  decidedBy: decision.decidedBy,
  decidedAt: decision.decidedAt,
  noteVersion: decision.noteVersion,
  noteSha256: decision.noteSha256,
  icd10Release: decision.icd10Release,
  diagnoses: decision.diagnoses.map((diagnosis) => ({
    ...diagnosis,
    display: withDot(diagnosis.code),
    title: titleOf(diagnosis.code, on, office),
  })),
  procedures: decision.procedures.map((procedure) => ({
    ...procedure,
    words: procedureWords(procedure.procedure, on, office),
  })),
  exceptions: exceptionViews(decision),
});

const chargeView = (charge: Charge): EncounterView['charges'][number] => ({
  chargeId: charge.chargeId,
  procedure: charge.procedure,
  words: charge.words,
  modifiers: charge.modifiers,
  units: charge.units,
  diagnosisPointers: charge.diagnosisPointers,
  unitPriceCents: charge.unitPriceCents,
  chargeCents: charge.chargeCents,
  priceSource: charge.priceSource,
  enteredOn: charge.enteredOn,
  ...(charge.drug === undefined ? {} : { drug: charge.drug }),
});

const claimView = ({ state, body }: Claim): EncounterView['claims'][number] => ({
  claimId: body.claimId,
  state,
  patientControlNumber: body.patientControlNumber,
  payerName: body.payer.name,
  rank: body.rank,
  totalChargeCents: body.totalChargeCents,
});
