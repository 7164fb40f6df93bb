/**
 * Rows of Synthea's CSV export → incoming records. Each row is one record: a person of it, a visit, a fact of a visit;
 * a coverage with a second payer is two. Ledger rows of the source are counted and not taken: money comes in as opening
 * balances or not at all.
 */
import type { IncomingRecord } from '../claims/incoming.ts';
import type { Row } from './csv-table.ts';
import { dayOf, entryOf, type Fields, fieldsOf } from './read-values.ts';
import { sha256Of } from './source-file.ts';
import type { SyntheaTable } from './synthea-layouts.ts';
import {
  addressOf,
  codeOf,
  contactsOf,
  day,
  factId,
  head,
  nameOf,
  ofVisit,
  optional,
  optionalRef,
  reasonOf,
  refTo,
  splitName,
  wordsOf,
  type Piece,
  type Reading,
} from './synthea-pieces.ts';

type RowReader = (row: Row, fields: Fields, reading: Reading) => readonly IncomingRecord[];

/** Every row gives at least one record. */
export const syntheaRecords = (table: SyntheaTable, row: Row, reading: Reading): readonly IncomingRecord[] =>
  READERS[table](row, fieldsOf(row), reading);

const person = (row: Row, fields: Fields, reading: Reading): readonly IncomingRecord[] => {
  const piece = { row, fields, reading };
  const ssn = row.get('SSN').replace(/\D/g, '');
  const sex = row.get('GENDER').toUpperCase();
  const maiden = fields.text('MAIDEN', 200);
  const deathDate = day('DEATHDATE', piece);
  return [
    {
      kind: 'patient',
      ...head('patients', row.get('Id'), piece),
      identifiers: ssn.length === 9 ? [{ type: 'ssn', value: ssn.slice(-4) }] : [],
      names: [
        nameOf(fields, { last: 'LAST', first: 'FIRST', middle: 'MIDDLE', suffix: 'SUFFIX' }),
        ...(maiden === undefined ? [] : [{ use: 'maiden' as const, last: maiden }]),
      ],
      ...optional('birthDate', day('BIRTHDATE', piece)),
      ...optional('deathDate', deathDate),
      isDeceased: row.get('DEATHDATE') !== '',
      sex: sex === 'F' || sex === 'M' ? sex : 'U',
      addresses: addressOf(fields),
      contacts: [],
    },
  ];
};

/** The payer that stands for none, under the ids it has had. */
const NO_INSURANCE: ReadonlySet<string> = new Set([
  'b1c428d6-4f07-31e0-90f0-68ffa6ff8c76',
  'e03e23c9-4df1-3eb6-a62d-f70f02301496',
]);

const coverage = (row: Row, fields: Fields, reading: Reading): readonly IncomingRecord[] => {
  const piece = { row, fields, reading };
  const [patient, payer, second, start] = ['PATIENT', 'PAYER', 'SECONDARY_PAYER', 'START_DATE'].map(row.get) as [
    string,
    string,
    string,
    string,
  ];
  const year = (column: string, ending: string) =>
    fields.date(column, (text) => dayOf(/^\d{4}$/.test(text) ? `${text}-${ending}` : text, reading.sender.timeZone));
  const owner = row.get('PLAN_OWNERSHIP').toLowerCase();
  const ownerName = splitName(row.get('OWNER_NAME'));
  const relationship = entryOf({ self: 'self', spouse: 'spouse', guardian: 'child' } as const, owner);
  const common = {
    ...optionalRef('patient', 'patients', patient),
    ...optional('memberId', fields.text('MEMBERID', 80)),
    ...optional('relationship', relationship),
    ...(relationship === 'self' || ownerName === undefined ? {} : { subscriber: { name: ownerName } }),
    ...optional('from', year('START_DATE', '01-01')),
    ...optional('to', year('END_DATE', '12-31')),
    codes: [],
  };
  const one = (payerId: string, order: number): IncomingRecord => {
    const id = [patient, payerId, start].join('|');
    return NO_INSURANCE.has(payerId)
      ? {
          kind: 'unused',
          ...head('payer_transitions', id, piece),
          ...optionalRef('patient', 'patients', patient),
          because: 'no-noun',
        }
      : { kind: 'coverage', ...head('payer_transitions', id, piece), ...common, payer: refTo('payers', payerId), order };
  };
  return [one(payer, 1), ...(second === '' || second === payer ? [] : [one(second, 2)])];
};

const party = (table: SyntheaTable, piece: Piece, state?: string) => ({
  ...head(table, piece.row.get('Id'), piece),
  identifiers: [],
  addresses: addressOf(piece.fields, state).map((address) => ({ ...address, use: 'work' as const })),
  contacts: contactsOf(piece.row),
});

const visit = (row: Row, fields: Fields, reading: Reading): readonly IncomingRecord[] => {
  const piece = { row, fields, reading };
  const provider = row.get('PROVIDER');
  return [
    {
      kind: 'encounter',
      ...head('encounters', row.get('Id'), piece),
      ...optionalRef('patient', 'patients', row.get('PATIENT')),
      status: 'finished',
      ...optional('class', entryOf(CLASSES, row.get('ENCOUNTERCLASS').toLowerCase()) ?? fields.text('ENCOUNTERCLASS', 40)),
      codes: codeOf(row, 'snomed'),
      ...wordsOf(row),
      ...optional('from', day('START', piece)),
      ...optional('to', day('STOP', piece)),
      ...optional('startedAt', fields.text('START', 40)),
      reasons: reasonOf(row),
      diagnoses: [],
      participants: provider === '' ? [] : [{ person: refTo('providers', provider), role: 'PPRF' }],
      ...optionalRef('organization', 'organizations', row.get('ORGANIZATION')),
      locations: [],
    },
  ];
};

/** HL7 v3 ActCode, as the FHIR export of the same visit has it. */
const CLASSES: Readonly<Record<string, string>> = {
  ambulatory: 'AMB',
  wellness: 'AMB',
  outpatient: 'AMB',
  urgentcare: 'AMB',
  emergency: 'EMER',
  inpatient: 'IMP',
  hospice: 'IMP',
  snf: 'IMP',
  virtual: 'VR',
  home: 'HH',
};

const fact =
  (table: SyntheaTable, system: string, since: string, rest: (piece: Piece) => object): RowReader =>
  (row, fields, reading) => {
    const piece = { row, fields, reading };
    const own = rest(piece);
    return [
      {
        ...head(table, factId(row, since), piece),
        ...ofVisit(row),
        codes: codeOf(row, system),
        ...wordsOf(row),
        ...own,
      } as unknown as IncomingRecord,
    ];
  };

const unused =
  (table: SyntheaTable, patient = 'PATIENT', encounter = 'ENCOUNTER'): RowReader =>
  (row, fields, reading) => [
    {
      kind: 'unused',
      ...head(table, row.get('Id') || row.get('ID') || sha256Of(row.content()).slice(0, 32), { row, fields, reading }),
      ...optionalRef('patient', 'patients', row.get(patient)),
      ...optionalRef('encounter', 'encounters', row.get(encounter)),
      because: 'no-noun',
    },
  ];

const observation: RowReader = (row, fields, reading) => {
  const piece = { row, fields, reading };
  const value = fields.text('VALUE', 1900);
  const units = row.get('UNITS').slice(0, 90);
  return [
    {
      kind: 'observation',
      // The same measure can be taken twice in one visit: the row is its own name.
      ...head('observations', sha256Of(row.content()).slice(0, 32), piece),
      ...ofVisit(row),
      codes: codeOf(row, 'loinc'),
      ...wordsOf(row),
      status: 'final',
      ...optional('category', fields.text('CATEGORY', 80)),
      ...optional('value', value === undefined || units === '' || units === '{nominal}' ? value : `${value} ${units}`),
      ...optional('on', day('DATE', piece)),
    },
  ];
};

const claim: RowReader = (row, fields, reading) => {
  const piece = { row, fields, reading };
  const diagnoses = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) => {
    const code = row.get(`DIAGNOSIS${n}`).slice(0, 100);
    return code === '' ? [] : [{ sequence: n, codes: [{ system: 'snomed', code }] }];
  });
  const visitId = row.get('APPOINTMENTID');
  return [
    {
      kind: 'source-claim',
      ...head('claims', row.get('Id'), piece),
      ...optionalRef('patient', 'patients', row.get('PATIENTID')),
      act: 'claim',
      type: row.get('HEALTHCARECLAIMTYPEID1') === '2' ? 'institutional' : 'professional',
      ...optional('status', fields.text('STATUS1', 40)),
      encounters: visitId === '' ? [] : [refTo('encounters', visitId)],
      ...optional('from', day('SERVICEDATE', piece)),
      ...optionalRef('provider', 'providers', row.get('PROVIDERID')),
      coverages: [],
      ...(row.get('PRIMARYPATIENTINSURANCEID') === '0'
        ? {}
        : optionalRef('payer', 'payers', row.get('PRIMARYPATIENTINSURANCEID'))),
      diagnoses,
      lines: [],
    },
  ];
};

const READERS: Readonly<Record<SyntheaTable, RowReader>> = {
  patients: person,
  payers: (row, fields, reading) => [
    NO_INSURANCE.has(row.get('Id')) || row.get('NAME') === 'NO_INSURANCE'
      ? { kind: 'unused', ...head('payers', row.get('Id'), { row, fields, reading }), because: 'no-noun' }
      : {
          kind: 'payer',
          ...party('payers', { row, fields, reading }, 'STATE_HEADQUARTERED'),
          ...optional('name', fields.text('NAME', 300)),
        },
  ],
  payer_transitions: coverage,
  organizations: (row, fields, reading) => [
    {
      kind: 'organization',
      ...party('organizations', { row, fields, reading }),
      ...optional('name', fields.text('NAME', 300)),
      codes: [],
    },
  ],
  providers: (row, fields, reading) => [
    {
      kind: 'practitioner',
      ...party('providers', { row, fields, reading }),
      ...optional('name', splitName(row.get('NAME'))),
      codes: [],
      ...optional('text', fields.text('SPECIALITY', 2000)),
    },
  ],
  encounters: visit,
  conditions: fact('conditions', 'snomed', 'START', (piece) => ({
    kind: 'condition',
    clinicalStatus: piece.row.get('STOP') === '' ? 'active' : 'resolved',
    verificationStatus: 'confirmed',
    category: 'encounter-diagnosis',
    ...optional('onset', day('START', piece)),
    ...optional('resolved', day('STOP', piece)),
  })),
  procedures: fact('procedures', 'snomed', 'START', (piece) => ({
    kind: 'procedure',
    status: 'completed',
    ...optional('from', day('START', piece)),
    ...optional('to', day('STOP', piece)),
    performers: [],
    reasons: [],
    modifiers: [],
  })),
  medications: fact('medications', 'rxnorm', 'START', (piece) => ({
    kind: 'medication',
    act: 'ordered',
    status: piece.row.get('STOP') === '' ? 'active' : 'stopped',
    ...optional('from', day('START', piece)),
    ...optional('to', day('STOP', piece)),
    reasons: [],
  })),
  immunizations: fact('immunizations', 'cvx', 'DATE', (piece) => ({
    kind: 'immunization',
    status: 'completed',
    ...optional('on', day('DATE', piece)),
  })),
  allergies: fact('allergies', 'snomed', 'START', (piece) => ({
    kind: 'allergy',
    status: piece.row.get('STOP') === '' ? 'active' : 'resolved',
    ...optional('reaction', piece.fields.text('DESCRIPTION1', 500)),
    ...optional('recordedOn', day('START', piece)),
  })),
  observations: observation,
  careplans: unused('careplans'),
  devices: unused('devices'),
  supplies: unused('supplies'),
  imaging_studies: unused('imaging_studies'),
  claims: claim,
  claims_transactions: unused('claims_transactions', 'PATIENTID', 'APPOINTMENTID'),
};
