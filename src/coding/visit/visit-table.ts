/** The table a coder edits: the elements of a visit as rows with quotes, beside the codes by decision making and by time. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import type { DataKind, ProblemKind, RiskKind } from '../../conventions/decision-making.ts';
import type { ProlongedRule } from '../../conventions/prolonged-services.ts';
import type { VisitFamilyName } from '../../conventions/visit-families.ts';
import { type VisitLevel, visitLevel } from '../../conventions/visit-level.ts';
import { familiesAt, type PatientStatus } from '../../conventions/visit-places.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Said, said } from '../../kernel/said.ts';
import type { KnownDiagnosis } from './problem-cues.ts';
import type { TimeFound } from './find-times.ts';
import { decisionOf, type PatientSaid, visitElementsOf } from './visit-elements.ts';

export type VisitRow<Kind extends string> = {
  /** Stable within one reading of the note: 'problem-1'. */
  readonly id: string;
  readonly kind: Kind;
  readonly what: string;
  readonly quotes: readonly EvidenceSpan[];
  readonly why: Said;
};

/** What the record says of the visit. */
export type VisitFacts = {
  readonly on: PlainDate;
  /** Two digits. */
  readonly placeOfService: string;
  readonly patientStatus: PatientStatus;
  readonly prolongedBy: ProlongedRule;
  /** The latest visit of the group and specialty within three years, by its books; absent: none there, or nobody looked. */
  readonly seenOn?: PlainDate;
  /** The coder's choice among `families`; the usual one where nothing is chosen. */
  readonly family?: VisitFamilyName;
};

export type VisitTable = {
  readonly family: VisitFamilyName;
  readonly families: readonly VisitFamilyName[];
  readonly problems: readonly VisitRow<ProblemKind>[];
  readonly data: readonly VisitRow<DataKind>[];
  readonly risks: readonly VisitRow<RiskKind>[];
  readonly minutes?: TimeFound;
  readonly times: readonly TimeFound[];
  readonly patient?: PatientSaid;
  readonly preventive?: readonly EvidenceSpan[];
  /** Absent where the family's codes were others on that date. */
  readonly level?: VisitLevel;
  /** What a person should look at before deciding. */
  readonly notices: readonly Said[];
};

const OTHER_STATUS = said(
  'The record and the note differ on whether the patient is new: see which is right before choosing the family.',
);
const SEEN_BEFORE = said(
  'The record calls the patient new, and the books hold a visit of {on} with the same specialty: within three years a patient is established.',
);
const IS_PREVENTIVE = said(
  'The note speaks of a preventive visit. These rows are its problem-oriented part, which is billed beside it only when it is a visit of its own.',
);
const NO_PROBLEM = said('No problem was found that this visit takes up: add the ones you see.');
const SEVERAL_TIMES = said('The note states several times for the visit: see which is the total.');
const OTHER_YEAR = said('Visits of this family were coded by other rules on {on}: code it by the book of that year.');

/**
 * In: a note and what the record says of the visit. Out: the rows, the codes by decision making and by time side by side with
 * what limits each, and what to look at. Nothing is chosen.
 */
export function visitTable(visit: {
  readonly text: string;
  readonly diagnoses?: readonly KnownDiagnosis[];
  readonly facts: VisitFacts;
}): VisitTable {
  const { facts } = visit;
  const elements = visitElementsOf(visit);
  const { families } = familiesAt(facts.placeOfService, facts.patientStatus);
  const family = facts.family ?? families[0] ?? 'office-established';
  const counts: { [kind in ProblemKind]?: number } = {};
  for (const { kind } of elements.problems) counts[kind] = (counts[kind] ?? 0) + 1;
  const level = visitLevel({
    family,
    on: facts.on,
    problems: counts,
    data: elements.data,
    risks: elements.risks.map(({ kind }) => kind),
    ...(elements.minutes === undefined ? {} : { minutes: elements.minutes.minutes }),
    prolongedBy: facts.prolongedBy,
  });
  const { problems, data, risks, minutes, times, patient, preventive, unread } = elements;
  return {
    family,
    families,
    problems: problems.map((row, at) => ({ id: `problem-${at + 1}`, ...row })),
    data: data.map((row, at) => ({ id: `data-${at + 1}`, ...row })),
    risks: risks.map((row, at) => ({ id: `risk-${at + 1}`, what: row.quotes[0]?.words ?? '', ...row })),
    ...(minutes === undefined ? {} : { minutes }),
    times,
    ...(patient === undefined ? {} : { patient }),
    ...(preventive === undefined ? {} : { preventive }),
    ...(level.ok ? { level: level.value } : {}),
    notices: [
      ...unread,
      ...(level.ok ? [] : [{ ...OTHER_YEAR, values: { on: facts.on } }]),
      ...(decisionOf(elements).problems === undefined ? [NO_PROBLEM] : []),
      ...(patient !== undefined && patient.status !== facts.patientStatus ? [OTHER_STATUS] : []),
      ...(facts.patientStatus === 'new' && facts.seenOn !== undefined ? [{ ...SEEN_BEFORE, values: { on: facts.seenOn } }] : []),
      ...(preventive === undefined ? [] : [IS_PREVENTIVE]),
      ...(times.filter(({ kind }) => kind === 'visit').length > 1 ? [SEVERAL_TIMES] : []),
    ],
  };
}
