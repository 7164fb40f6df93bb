/** One clinical note as plain text or Markdown → its visit and its document. A patient is named or the note waits for one. */
import type { IncomingItem, IncomingRecord } from '../claims/incoming.ts';
import type { IncomingFinding, IncomingRef } from '../claims/incoming-parts.ts';
import { type Said, said } from '../kernel/said.ts';
import { decodeText } from './decode-text.ts';
import { type NoteField, type NoteHeader, readNoteHeader } from './note-header.ts';
import {
  faultIn,
  finding,
  headOf,
  type Items,
  type Located,
  noticeIn,
  type Sender,
  sha256Of,
  type SourceFile,
} from './source-file.ts';

const MOST_CHARACTERS = 200_000;
/** Above this no text of so many characters fits. */
const MOST_BYTES = 4 * MOST_CHARACTERS;

export async function* noteItems(file: SourceFile, sender: Sender): Items {
  const decoded = await decodeText(file);
  if (!decoded.ok) {
    yield [faultIn(file, decoded.error, 'file')];
    return;
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of decoded.value.bytes()) {
    size += piece.length;
    if (size > MOST_BYTES) break;
    pieces.push(piece);
  }
  const text = Buffer.concat(pieces).toString('utf8').replace(/\r\n?/g, '\n').trim();
  const fault = faultOf(text, size);
  yield fault === undefined
    ? [...decoded.value.told.map((told) => noticeIn(file, told)), ...recordsOf(text, file, sender)]
    : [faultIn(file, fault, 'file')];
}

function faultOf(text: string, size: number): Located | undefined {
  if (size > MOST_BYTES || text.length > MOST_CHARACTERS) {
    return {
      finding: finding('note-must-have-a-text', 'error', {
        message: said('The note is longer than 200,000 characters. Split it into the visits it tells of.'),
      }),
    };
  }
  if (text === '') {
    return { finding: finding('note-must-have-a-text', 'error', { message: said('The file holds nothing but white space.') }) };
  }
  const unreadable = text.search(/[\u0000\uFFFD]/);
  if (unreadable < 0) return undefined;
  return {
    line: text.slice(0, unreadable).split('\n').length,
    finding: finding('note-must-be-readable', 'error', {
      message: said(
        'The note holds a character that cannot be read. What is coded must rest on its exact words: export it again.',
      ),
    }),
  };
}

function recordsOf(text: string, file: SourceFile, sender: Sender): readonly IncomingItem[] {
  const header = readNoteHeader(text);
  const id = sha256Of(text).slice(0, 32);
  const findings = missing(header);
  const head = (type: string, recordId = id, told: readonly IncomingFinding[] = []) =>
    headOf(file, sender, { type, id: recordId, line: 1, content: text, findings: told });
  const person = personOf(header, head);
  const patient = person.ref === undefined ? {} : { patient: person.ref };
  const provider = providerOf(header);
  const day = header.serviceDate === undefined ? {} : { from: header.serviceDate, to: header.serviceDate };
  return [
    ...person.records,
    {
      kind: 'encounter',
      ...head('visits', id, findings),
      ...patient,
      status: 'finished',
      codes: [],
      ...day,
      reasons: [],
      diagnoses: [],
      participants: provider === undefined ? [] : [{ person: provider, role: 'PPRF' }],
      locations: header.place === undefined ? [] : [{ display: header.place }],
    },
    {
      kind: 'document',
      ...head('notes'),
      ...patient,
      encounter: { key: `visits/${id}` },
      codes: [],
      ...(header.serviceDate === undefined ? {} : { on: header.serviceDate }),
      status: header.signedBy === undefined ? 'preliminary' : 'final',
      authors: provider === undefined ? [] : [provider],
      ...(header.signedBy === undefined ? {} : { signedBy: { display: header.signedBy } }),
      ...(header.signedOn === undefined ? {} : { signedAt: header.signedOn }),
      mediaType: 'text/plain',
      note: text,
      isVisitNote: true,
    },
  ];
}

type Person = { readonly ref: IncomingRef | undefined; readonly records: readonly IncomingRecord[] };

/** A name with a birth date names a person; a chart number may name one we know; a name alone does not. */
function personOf(
  header: NoteHeader,
  head: (type: string, id: string, told: readonly IncomingFinding[]) => Pick<IncomingRecord, 'source' | 'keys' | 'findings'>,
): Person {
  const { name, birthDate, chart } = header;
  if (name === undefined || birthDate === undefined) {
    const ref = {
      ...(chart === undefined ? {} : { identifier: `chart|${chart}` }),
      ...(name === undefined ? {} : { display: [name.first, name.middle, name.last].filter(Boolean).join(' ').slice(0, 300) }),
    };
    return { ref: Object.keys(ref).length === 0 ? undefined : ref, records: [] };
  }
  // The chart number names the person for the sender; without it the name and the birthday do, by their hash.
  const id = chart === undefined ? sha256Of(JSON.stringify([name.last, name.first, birthDate])).slice(0, 32) : `chart ${chart}`;
  return {
    ref: { key: `people/${id}` },
    records: [
      {
        kind: 'patient',
        ...head('people', id, []),
        identifiers: chart === undefined ? [] : [{ type: 'chart', value: chart }],
        names: [name],
        birthDate,
        isDeceased: false,
        sex: header.sex ?? 'U',
        addresses: [],
        contacts: [],
      },
    ],
  };
}

function providerOf({ provider, npi }: NoteHeader): IncomingRef | undefined {
  if (provider === undefined && npi === undefined) return undefined;
  return { ...(npi === undefined ? {} : { identifier: `npi|${npi}` }), ...(provider === undefined ? {} : { display: provider }) };
}

const MISSING: Readonly<Record<Exclude<NoteField, 'place' | 'sex' | 'npi' | 'chart' | 'birthDate'>, readonly [string, Said]>> = {
  patient: [
    'note-must-name-its-patient',
    said('The head of the note does not name one patient with a birth date. Say whose note it is.'),
  ],
  serviceDate: [
    'note-must-name-its-day',
    said('The head of the note has no date of service. Say on which day the patient was seen.'),
  ],
  provider: ['note-must-name-its-provider', said('The head of the note does not name one clinician. Say who saw the patient.')],
  signature: [
    'note-must-be-signed',
    said('The note has no line that says who signed it. The clinician must sign it before it is coded.'),
  ],
};

function missing(header: NoteHeader): readonly IncomingFinding[] {
  const wanted = [
    header.name === undefined || header.birthDate === undefined ? ('patient' as const) : undefined,
    header.serviceDate === undefined ? ('serviceDate' as const) : undefined,
    header.provider === undefined ? ('provider' as const) : undefined,
    header.signedBy === undefined ? ('signature' as const) : undefined,
  ];
  return wanted.flatMap((field) => {
    if (field === undefined) return [];
    const [code, message] = MISSING[field];
    return [finding(code, 'error', { message })];
  });
}
