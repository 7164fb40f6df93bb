/**
 * Tables of clinical notes: ACI-BENCH (a conversation and the note written from it, with a table of who the patient is) and
 * MTS-Dialog (one section of a note in a row). Nobody's birth date stands in them: the note waits until a person says whose
 * it is.
 */
import type { IncomingRecord } from '../claims/incoming.ts';
import { said } from '../kernel/said.ts';
import type { Layout, Row } from './csv-table.ts';
import { fieldsOf } from './read-values.ts';
import { finding, headOf, type Sender, sha256Of, type SourceFile } from './source-file.ts';

export type NoteTable = 'aci-notes' | 'aci-people' | 'note-sections';

export const NOTE_LAYOUTS: readonly Layout<NoteTable>[] = [
  {
    kind: 'aci-people',
    columns: {
      dataset: [],
      encounter_id: [],
      id: [],
      doctor_name: [],
      patient_gender: [],
      patient_age: [],
      patient_firstname: [],
      patient_familyname: [],
      cc: [],
      '2nd_complaints': [],
    },
    required: ['encounter_id', 'patient_firstname', 'patient_familyname'],
  },
  {
    kind: 'aci-notes',
    columns: { dataset: [], encounter_id: [], dialogue: [], note: [] },
    required: ['encounter_id', 'dialogue', 'note'],
  },
  {
    kind: 'note-sections',
    columns: { ID: [], section_header: [], section_text: [], dialogue: [] },
    required: ['ID', 'section_header', 'section_text', 'dialogue'],
  },
];

type Reading = { readonly file: SourceFile; readonly sender: Sender };

export const noteTableRecords = (table: NoteTable, row: Row, reading: Reading): readonly IncomingRecord[] =>
  READERS[table](row, reading);

const MOST_NOTE = 200_000;

/** The visit, its note, and the conversation beside it. */
function visitWith(
  row: Row,
  { file, sender }: Reading,
  { id, note, patientKey }: { readonly id: string; readonly note: string; readonly patientKey?: string },
): readonly IncomingRecord[] {
  const { findings } = fieldsOf(row);
  const head = (type: string, content: string) => headOf(file, sender, { type, id, line: row.line, content, findings });
  const visit = { key: `visits/${id}` };
  const patient = patientKey === undefined ? {} : { patient: { key: patientKey } };
  const dialogue = row.get('dialogue');
  const document = { ...patient, encounter: visit, codes: [], authors: [], mediaType: 'text/plain' };
  return [
    {
      kind: 'encounter',
      ...head('visits', id),
      ...patient,
      status: 'finished',
      codes: [],
      reasons: [],
      diagnoses: [],
      participants: [],
      locations: [],
    },
    { kind: 'document', ...head('notes', note), ...document, status: 'preliminary', note, isVisitNote: true },
    ...(dialogue === '' || dialogue.length > MOST_NOTE
      ? []
      : [
          {
            kind: 'document' as const,
            ...head('conversations', dialogue),
            ...document,
            title: 'Conversation',
            note: dialogue,
            isVisitNote: false,
          },
        ]),
  ];
}

const visitId = (row: Row): string =>
  [row.get('dataset'), row.get('encounter_id')]
    .filter((part) => part !== '')
    .join('/')
    .slice(0, 150);

function person(row: Row, { file, sender }: Reading): readonly IncomingRecord[] {
  const fields = fieldsOf(row);
  const id = visitId(row);
  const sex = row.get('patient_gender').slice(0, 1).toUpperCase();
  const [first, last] = [fields.text('patient_firstname', 200), fields.text('patient_familyname', 200)];
  const head = (type: string, suffix = '') =>
    headOf(file, sender, { type, id: id + suffix, line: row.line, content: row.content(), findings: [] });
  const told = [
    ['cc', 'Reason for the visit'],
    ['2nd_complaints', 'Further complaints'],
    ['patient_age', 'Age in years'],
    ['doctor_name', 'Clinician'],
  ] as const;
  return [
    {
      kind: 'patient',
      ...head('people'),
      findings: [
        finding('patient-must-have-a-birth-date', 'error', {
          message: said('The birth date is not in the file. Say which patient of yours it is, or register the patient.'),
        }),
      ],
      identifiers: [],
      names: [{ use: 'official', ...(last === undefined ? {} : { last }), ...(first === undefined ? {} : { first }) }],
      isDeceased: false,
      sex: sex === 'F' || sex === 'M' ? sex : 'U',
      addresses: [],
      contacts: [],
    },
    ...told.flatMap(([column, words]) => {
      const value = fields.text(column, 2000);
      return value === undefined
        ? []
        : [
            {
              kind: 'observation' as const,
              ...head('facts', `/${column}`),
              patient: { key: `people/${id}` },
              encounter: { key: `visits/${id}` },
              codes: [],
              text: words,
              value,
            },
          ];
    }),
  ];
}

const READERS: Readonly<Record<NoteTable, (row: Row, reading: Reading) => readonly IncomingRecord[]>> = {
  'aci-notes': (row, reading) =>
    visitWith(row, reading, { id: visitId(row), note: row.get('note'), patientKey: `people/${visitId(row)}` }),
  'aci-people': person,
  // Numbers begin anew in each file: the text is what names the row.
  'note-sections': (row, reading) =>
    visitWith(row, reading, {
      id: sha256Of(row.content()).slice(0, 32),
      note: `${row.get('section_header')}\n\n${row.get('section_text')}`.trim(),
    }),
};

export function noteTableFault(table: NoteTable, row: Row): ReturnType<typeof finding> | undefined {
  if (table === 'note-sections') return noteFault(row, 'section_text');
  if (row.get('encounter_id') === '') {
    return finding('row-must-name-itself', 'error', {
      message: said('The row has no encounter_id: nobody knows which visit it is. Export it again.'),
      path: row.heading('encounter_id'),
    });
  }
  return table === 'aci-notes' ? noteFault(row, 'note') : undefined;
}

function noteFault(row: Row, column: string): ReturnType<typeof finding> | undefined {
  const { length } = row.get(column);
  if (length > 0 && length <= MOST_NOTE - 200) return undefined;
  return finding('note-must-have-a-text', 'error', {
    message:
      length === 0
        ? said('The row has no note. There is nothing to code from.')
        : said('The note is longer than 200,000 characters. Split it into the visits it tells of.'),
    path: row.heading(column),
  });
}
