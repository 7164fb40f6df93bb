/** The note of a visit that came in: the clinician's narrative where there is one, otherwise the record of its facts. */
import { clinicianKey } from '../claims/clinician-name.ts';
import type { NoteVersion, SignedNote } from '../claims/encounter.ts';
import type { ProviderId } from '../claims/identifiers.ts';
import type { IncomingOf, IncomingRecord } from '../claims/incoming.ts';
import type { IncomingRef } from '../claims/incoming-parts.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { factsOf, visitText } from './intake-visit-text.ts';
import { hashOf, type Settling } from './settle-ports.ts';

type NoteSource = {
  readonly visit: IncomingOf<'encounter'>;
  /** Everything of the same patient. */
  readonly records: readonly IncomingRecord[];
  readonly treated: ProviderId;
  readonly version: number;
};

type Note = { readonly version: NoteVersion; readonly isFacts: boolean };

/** The clinician's narrative, signed when the source names its signer and that is the one who treated; else the facts. */
export function visitNote(settling: Settling, source: NoteSource): Note {
  const { visit, records, version } = source;
  const { day, run } = settling;
  const keys = new Set(visit.keys);
  const [document] = records
    .filter(
      (record): record is IncomingOf<'document'> & { readonly note: string } =>
        record.kind === 'document' &&
        record.isVisitNote &&
        record.note !== undefined &&
        record.status !== 'entered-in-error' &&
        record.encounter?.key !== undefined &&
        keys.has(record.encounter.key),
    )
    .toSorted((a, b) => ((a.source.lastUpdated ?? a.on ?? '') < (b.source.lastUpdated ?? b.on ?? '') ? 1 : -1));
  const text = document?.note ?? visitText(factsOf(visit, records), run.system);
  const core = { version, text, sha256: hashOf(day, text) };
  const signed = document === undefined ? undefined : signatureOf(document, source);
  return {
    version: signed === undefined ? { ...core, status: 'unsigned' } : { ...core, status: 'signed', ...signed },
    isFacts: document === undefined,
  };
}

/**
 * The sender attests the signature: who and when must both be there, a preliminary note is none, and the signer must be the
 * one whom the visit names as having treated.
 */
function signatureOf(
  document: IncomingOf<'document'>,
  { visit, treated }: NoteSource,
): Pick<SignedNote, 'signedBy' | 'signedAt'> | undefined {
  const at = Date.parse(document.signedAt ?? '');
  const { signedBy } = document;
  if (signedBy === undefined || !Number.isFinite(at) || document.status === 'preliminary') return undefined;
  const isTheirs = visit.participants.some(
    ({ person }) =>
      (signedBy.key !== undefined && person.key === signedBy.key) ||
      (signedBy.identifier !== undefined && person.identifier === signedBy.identifier) ||
      isNamedAlike(signedBy, person),
  );
  return isTheirs ? { signedBy: treated, signedAt: instantAt(at) } : undefined;
}

/** Notes as text know people by their names only. */
function isNamedAlike(one: IncomingRef, other: IncomingRef): boolean {
  const key = one.key === undefined && other.key === undefined ? clinicianKey(one.display ?? '') : '';
  return key !== '' && key === clinicianKey(other.display ?? '');
}

const EPOCH = plainDate('1970-01-01');
const DAY_MILLIS = 86_400_000;

/** Milliseconds since 1970 as ISO 8601 in UTC. */
function instantAt(millis: number): string {
  const days = Math.floor(millis / DAY_MILLIS);
  const rest = millis - days * DAY_MILLIS;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = `${two(rest / 3_600_000)}:${two((rest % 3_600_000) / 60_000)}:${two((rest % 60_000) / 1000)}`;
  return `${addDays(EPOCH, days)}T${seconds}.${String(Math.floor(rest % 1000)).padStart(3, '0')}Z`;
}
