/** Signed notes that a question cites: of its own visit, and of the patient's visits before it. */
import type { Encounter, SignedNote } from '../claims/encounter.ts';
import type { EncounterId } from '../claims/identifiers.ts';
import type { EarlierNote } from '../claims/provider-query.ts';
import type { Office } from '../cycle.ts';
import { clinicianOf } from './clinician-of.ts';
import type { Unit } from './ports.ts';
import type { EarlierNoteRow, EarlierNoteView, QueryText } from './views/queries.ts';

/** The signed version that a question cites, by its number and hash. */
export const citedNote = (
  encounter: Encounter,
  { noteVersion, noteSha256 }: Pick<QueryText, 'noteVersion' | 'noteSha256'>,
): SignedNote | undefined => {
  const note = encounter.notes.find(({ version }) => version === noteVersion);
  return note?.status === 'signed' && note.sha256 === noteSha256 ? note : undefined;
};

/** By id; none of another patient and none after the visit that is asked about. */
export type EarlierVisits = ReadonlyMap<EncounterId, Encounter>;

type CitedEarlier = Pick<EarlierNote, 'encounterId' | 'noteVersion' | 'noteSha256'>;

/** The earlier note that is cited, with its visit. */
export function citedEarlier(
  visits: EarlierVisits,
  cited: CitedEarlier,
): { readonly encounter: Encounter; readonly note: SignedNote } | undefined {
  const encounter = visits.get(cited.encounterId);
  const note = encounter === undefined ? undefined : citedNote(encounter, cited);
  return encounter === undefined || note === undefined ? undefined : { encounter, note };
}

/** Of the same patient, another visit, and not after this one. */
const isBefore = (one: Encounter, visit: Encounter): boolean =>
  one.patientId === visit.patientId && one.encounterId !== visit.encounterId && one.serviceDate <= visit.serviceDate;

/** The earlier visits that questions about a visit cite. */
export async function earlierVisits(
  unit: Unit,
  visit: Encounter,
  texts: readonly { readonly indicators: readonly { readonly earlier?: CitedEarlier | undefined }[] }[],
): Promise<EarlierVisits> {
  const ids = new Set(texts.flatMap(({ indicators }) => indicators.flatMap(({ earlier }) => earlier?.encounterId ?? [])));
  if (ids.size === 0) return new Map();
  const files = await unit.encounterFiles([...ids]);
  const before = files.map(({ encounter }) => encounter).filter((one) => isBefore(one, visit));
  return new Map(before.map((one) => [one.encounterId, one]));
}

/** No more than a person would look through. */
const MOST = 40;

/** The patient's earlier visits with a signed note, the latest first; undefined when this practice has no such visit. */
export async function listEarlierNotes(unit: Unit, id: EncounterId): Promise<readonly EarlierNoteRow[] | undefined> {
  const [file] = await unit.encounterFiles([id]);
  return file === undefined ? undefined : unit.earlierNotes(file.encounter, MOST);
}

/** One of them with its text; undefined where it is none of them. */
export async function readEarlierNote(
  unit: Unit,
  office: Office,
  { encounterId, earlierId }: { readonly encounterId: EncounterId; readonly earlierId: EncounterId },
): Promise<EarlierNoteView | undefined> {
  const files = await unit.encounterFiles([encounterId, earlierId]);
  const [visit, earlier] = [encounterId, earlierId].map(
    (id) => files.find(({ encounter }) => encounter.encounterId === id)?.encounter,
  );
  if (visit === undefined || earlier === undefined || !isBefore(earlier, visit)) return undefined;
  const note = earlier.notes.at(-1);
  return note?.status === 'signed' ? earlierNoteView({ encounter: earlier, note }, office) : undefined;
}

export const earlierNoteView = (
  { encounter, note }: { readonly encounter: Encounter; readonly note: SignedNote },
  office: Office,
): EarlierNoteView => ({
  encounterId: encounter.encounterId,
  serviceDate: encounter.serviceDate,
  reason: encounter.reason,
  noteVersion: note.version,
  noteSha256: note.sha256,
  text: note.text,
  signedBy: clinicianOf({ providerId: note.signedBy }, office),
  signedAt: note.signedAt,
});
