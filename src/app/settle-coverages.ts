/** Coverages of a source as ours, each beside those the patient has already. */
import { type Coverage, type CoverageRank, type Payer, RANKS } from '../claims/coverage.ts';
import type { CoverageId, PatientId } from '../claims/identifiers.ts';
import type { IncomingOf } from '../claims/incoming.ts';
import type { Patient } from '../claims/patient.ts';
import { isWithin } from '../kernel/effective.ts';
import { newId } from './day.ts';
import type { Identity, IncomingLink } from './intake-book.ts';
import { changedOrder, incompleteCoverageOrder, subjectOf } from './intake-orders.ts';
import { coverageFrom, memberIdOf, type MissingPart } from './intake-patient.ts';
import type { Parties } from './settle-parties.ts';
import { nameOfRef, payerOf, saysUninsured } from './settle-parties.ts';
import { identityOf, nameOf, type SettledPatient, type Settling } from './settle-ports.ts';

/** Source: HL7 FHIR R4, value set fm-status (from memory): a draft and a mistake cover nobody. */
const NO_COVERAGE = new Set(['cancelled', 'draft', 'entered-in-error']);

type Ours = Extract<SettledPatient['ours'], { is: 'ours' }>;

export type CoverageBooks = {
  /** Every coverage of these patients, the new and changed ones among them. */
  readonly of: ReadonlyMap<PatientId, readonly Coverage[]>;
  /** Whose payer a person must name first, with the question. */
  readonly waiting: ReadonlyMap<PatientId, string>;
};

/** In: patients with their records. Out: their coverages; new and changed ones are collected to be saved. */
export async function settleCoverages(
  settling: Settling,
  patients: readonly SettledPatient[],
  parties: Parties,
): Promise<CoverageBooks> {
  const { unit } = settling;
  const known = patients.filter((one): one is SettledPatient & { readonly ours: Ours } => one.ours.is === 'ours');
  const incoming = known.flatMap((one) =>
    coveragesIn(one).map((record) => ({ record, patient: one.ours.patient, of: identityOf(one.record) })),
  );
  const links = new Map(
    (incoming.length === 0 ? [] : await unit.incomingLinks(incoming.map(({ record }) => identityOf(record))))
      .filter(({ noun }) => noun === 'coverage')
      .map((link) => [nameOf(link), link]),
  );
  const revisions =
    links.size === 0
      ? new Map<string, number>()
      : await unit.revisionsOf(
          'coverage',
          [...links.values()].map((link) => link.nounId),
        );
  const ids = known.map(({ ours }) => ours.patient.patientId);
  const books = new Map<PatientId, Coverage[]>();
  for (const coverage of ids.length === 0 ? [] : await unit.coveragesOfPatients(ids)) {
    books.set(coverage.patientId, [...(books.get(coverage.patientId) ?? []), coverage]);
  }
  const waiting = new Map<PatientId, string>();
  for (const { record, patient, of } of incoming) {
    const link = links.get(nameOf(identityOf(record)));
    const ours = books.get(patient.patientId) ?? [];
    const made = settleOne(settling, record, {
      of,
      patient,
      ours,
      parties,
      link,
      revision: link === undefined ? undefined : revisions.get(link.nounId),
      patients,
      waiting,
    });
    if (made !== undefined) books.set(patient.patientId, [...ours.filter((other) => other.coverageId !== made.coverageId), made]);
  }
  return { of: books, waiting };
}

const coveragesIn = ({ records }: SettledPatient): readonly IncomingOf<'coverage'>[] =>
  records.filter(
    (record): record is IncomingOf<'coverage'> => record.kind === 'coverage' && !NO_COVERAGE.has(record.status ?? ''),
  );

type One = {
  /** The patient at the source. */
  readonly of: Identity;
  readonly patient: Patient;
  readonly ours: readonly Coverage[];
  readonly parties: Parties;
  readonly link: IncomingLink | undefined;
  readonly revision: number | undefined;
  readonly patients: readonly SettledPatient[];
  readonly waiting: Map<PatientId, string>;
};

function settleOne(settling: Settling, record: IncomingOf<'coverage'>, one: One): Coverage | undefined {
  const { day, orders } = settling;
  const { patient, ours, link, revision } = one;
  // One that lies in another chart came there by an answer that was taken back.
  const isHere = ours.some(({ coverageId }) => coverageId === link?.nounId);
  if (link !== undefined && link.sha256 === record.source.sha256 && isHere) return undefined;
  const identity = identityOf(record);
  const about = { patientId: patient.patientId, today: day.today };
  if (record.payer !== undefined && saysUninsured(nameOfRef(one.parties, record.payer))) return undefined;
  const missing: readonly MissingPart[] = [
    ...(record.payer === undefined ? (['payer'] as const) : []),
    ...(memberIdOf(record.memberId) === undefined ? (['member number'] as const) : []),
  ];
  if (record.payer === undefined || missing.length > 0) {
    orders.push(incompleteCoverageOrder(one.of, missing, about));
    return undefined;
  }
  const payer = payerOf(settling, one.parties, record.payer);
  if (payer.is === 'asked') one.waiting.set(patient.patientId, payer.questionId);
  if (payer.is !== 'ours') return undefined;
  const same = link === undefined ? ours.find((other) => isSameContract(other, record, payer.value)) : undefined;
  if (same !== undefined) {
    linkTo(settling, record, same);
    return undefined;
  }
  const made = coverageFrom(record, {
    coverageId: (link?.nounId ?? newId<CoverageId>(day)) as CoverageId,
    payerId: payer.value.payerId,
    patient,
    holder: holderOf(record, one.patients),
    rank: ours.find((other) => other.coverageId === link?.nounId)?.rank ?? freeRank(record, ours, patient),
  });
  if (!made.ok) {
    orders.push(incompleteCoverageOrder(one.of, made.error, about));
    return undefined;
  }
  if (link !== undefined && link.revision !== revision) {
    orders.push(changedOrder('coverage', identity, about));
    return undefined;
  }
  settling.coverages.push(made.value);
  settling.ended.push(subjectOf(one.of));
  linkTo(settling, record, made.value);
  return made.value;
}

/** The desk entered the card before the file came: the two are one contract. */
const isSameContract = (other: Coverage, record: IncomingOf<'coverage'>, payer: Payer): boolean =>
  other.payerId === payer.payerId && other.subscriber.memberId === record.memberId?.toUpperCase().replace(/[^A-Z0-9]/g, '');

const linkTo = ({ links }: Settling, record: IncomingOf<'coverage'>, coverage: Coverage): void =>
  void links.push({
    ...identityOf(record),
    noun: 'coverage',
    nounId: coverage.coverageId,
    sha256: record.source.sha256,
    how: 'new',
  });

function holderOf({ subscriber }: IncomingOf<'coverage'>, patients: readonly SettledPatient[]): Patient | undefined {
  const key = subscriber?.ref?.key;
  const holder = key === undefined ? undefined : patients.find(({ keys }) => keys.includes(key));
  return holder?.ours.is === 'ours' ? holder.ours.patient : undefined;
}

/** The place that the source names, or the first that no other coverage has at that time. */
function freeRank({ order, from, to }: IncomingOf<'coverage'>, ours: readonly Coverage[], patient: Patient): CoverageRank {
  const start = from ?? patient.birthDate;
  const isTaken = (rank: CoverageRank): boolean =>
    ours.some(
      (other) =>
        other.rank === rank &&
        other.caseNumber === undefined &&
        (isWithin(start, other.from, other.to) || isWithin(other.from, start, to)),
    );
  const wanted = order === undefined ? undefined : RANKS[order - 1];
  return wanted !== undefined && !isTaken(wanted) ? wanted : (RANKS.find((rank) => !isTaken(rank)) ?? 'tertiary');
}
