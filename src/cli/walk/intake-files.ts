/** A file of each kind that can be brought in, small and made here: three visits of people whom nobody here knows. */

/** What the browser's own picker would hand over. */
export type Brought = { readonly name: string; readonly mimeType: string; readonly text: string };

const csv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')).join('\n')}\n`;

const NPI_SYSTEM = 'http://hl7.org/fhir/sid/us-npi';
/** Of the demonstration's first clinician, and its place. */
const CLINICIAN = { name: 'Ngozi Okafor', npi: '1999001013' };
const PLACE = 'Northgate Family Medicine';
const PLAN = 'Lakeshore PPO';

/** A person with a card, two open balances, and a row that has no chart number. */
export const LIST: Brought = {
  name: 'old-system.csv',
  mimeType: 'text/csv',
  text: csv([
    [
      ...['Acct #', 'Last Name', 'First Name', 'DOB', 'Sex', 'Address', 'City', 'State', 'Zip'],
      ...['Ins 1 Name', 'Ins 1 Policy #', 'Bal Date', 'Patient Balance', 'Insurance Balance', 'Remarks'],
    ],
    [
      ...['OLD-501', 'Harrowgate', 'Celia', '04/12/1979', 'F', '18 Quarry Lane', 'Columbus', 'OH', '43215'],
      ...[PLAN, 'LKS7700501', '12/20/2025', '45.00', '120.00', 'kind'],
    ],
    [
      ...['', 'Nobody', 'Nemo', '01/01/1970', 'M', '1 Elm Avenue', 'Columbus', 'OH', '43215'],
      ...[PLAN, 'LKS7700999', '', '', '', ''],
    ],
  ]),
};

/** Signed by the clinician whom its head names, for the person of the list. */
export const NOTE: Brought = {
  name: 'visit-of-the-17th.txt',
  mimeType: 'text/plain',
  text: `Patient: Harrowgate, Celia   DOB: 1979-04-12   MRN: OLD-501
Date of service: 2026-01-12
Provider: ${CLINICIAN.name}, MD

ASSESSMENT AND PLAN
Essential hypertension, not at goal. Increase lisinopril.

Electronically signed by ${CLINICIAN.name}, MD on 01/12/2026
`,
};

/** A table of notes without anybody's birth date, in the form of ACI-BENCH. */
export const SCRIBE: readonly Brought[] = [
  {
    name: 'scribe.csv',
    mimeType: 'text/csv',
    text: csv([
      ['dataset', 'encounter_id', 'dialogue', 'note'],
      ['sample', 'S001', '[doctor] how is the pressure ?\n[patient] fine .', 'ASSESSMENT\n\nHypertension, well controlled.\n'],
    ]),
  },
  {
    name: 'scribe_metadata.csv',
    mimeType: 'text/csv',
    text: csv([
      [
        ...['dataset', 'encounter_id', 'id', 'doctor_name', 'patient_gender', 'patient_age'],
        ...['patient_firstname', 'patient_familyname', 'cc', '2nd_complaints'],
      ],
      ['sample', 'S001', 'X1', '', 'female', '46', 'Celia', 'Harrowgate', 'pressure', ''],
    ]),
  },
];

/** The record of a visit of facts alone. */
export const FHIR: Brought = {
  name: 'record.json',
  mimeType: 'application/json',
  text: JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        resourceType: 'Patient',
        id: 'p1',
        name: [{ family: 'Quillfeather', given: ['Osric'] }],
        birthDate: '1968-11-03',
        gender: 'male',
        address: [{ line: ['7 Mill Road'], city: 'Columbus', state: 'OH', postalCode: '43214' }],
      },
      {
        resourceType: 'Coverage',
        id: 'c1',
        status: 'active',
        beneficiary: { reference: 'Patient/p1' },
        subscriberId: 'LKS7700502',
        relationship: { coding: [{ code: 'self' }] },
        payor: [{ display: PLAN }],
      },
      { resourceType: 'Practitioner', id: 'dr', identifier: [{ system: NPI_SYSTEM, value: CLINICIAN.npi }] },
      { resourceType: 'Location', id: 'here', name: PLACE },
      {
        resourceType: 'Encounter',
        id: 'e1',
        status: 'finished',
        class: { code: 'AMB' },
        subject: { reference: 'Patient/p1' },
        participant: [{ individual: { reference: 'Practitioner/dr' } }],
        location: [{ location: { reference: 'Location/here' } }],
        period: { start: '2026-01-13T10:00:00-05:00', end: '2026-01-13T10:30:00-05:00' },
      },
      {
        resourceType: 'Condition',
        id: 'k1',
        subject: { reference: 'Patient/p1' },
        encounter: { reference: 'Encounter/e1' },
        verificationStatus: { coding: [{ code: 'confirmed' }] },
        code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I10', display: 'Essential hypertension' }] },
      },
    ].map((resource) => ({ resource })),
  }),
};

/** Tables of an export in the form of Synthea, with a payer and a place that nobody here knows by that name. */
export const TABLES: readonly Brought[] = [
  {
    name: 'patients.csv',
    mimeType: 'text/csv',
    text: csv([
      ['Id', 'BIRTHDATE', 'DEATHDATE', 'SSN', 'FIRST', 'LAST', 'GENDER', 'ADDRESS', 'CITY', 'STATE', 'ZIP'],
      ['t-1', '1984-02-14', '', '', 'Liesel', 'Achterberg', 'F', '31 Dogwood Drive', 'Columbus', 'Ohio', '43211'],
    ]),
  },
  {
    name: 'payers.csv',
    mimeType: 'text/csv',
    text: csv([
      ['Id', 'NAME', 'OWNERSHIP', 'ADDRESS', 'CITY', 'STATE_HEADQUARTERED', 'ZIP', 'PHONE', 'AMOUNT_COVERED'],
      ['y-1', 'Lakeshore of the tables', 'PRIVATE', '', '', '', '', '', '0.00'],
    ]),
  },
  {
    name: 'payer_transitions.csv',
    mimeType: 'text/csv',
    text: csv([
      ['PATIENT', 'MEMBERID', 'START_DATE', 'END_DATE', 'PAYER', 'SECONDARY_PAYER', 'PLAN_OWNERSHIP', 'OWNER_NAME'],
      ['t-1', 'LKS7700503', '2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z', 'y-1', '', 'Self', 'Liesel Achterberg'],
    ]),
  },
  {
    name: 'organizations.csv',
    mimeType: 'text/csv',
    text: csv([
      ['Id', 'NAME', 'ADDRESS', 'CITY', 'STATE', 'ZIP', 'LAT', 'LON', 'PHONE', 'REVENUE', 'UTILIZATION'],
      ['o-1', 'The clinic of the tables', '1 Main Street', 'Columbus', 'OH', '43215', '', '', '', '', ''],
    ]),
  },
  {
    name: 'providers.csv',
    mimeType: 'text/csv',
    text: csv([
      ['Id', 'ORGANIZATION', 'NAME', 'GENDER', 'SPECIALITY', 'ADDRESS', 'CITY', 'STATE', 'ZIP', 'LAT', 'LON', 'UTILIZATION'],
      ['d-1', 'o-1', CLINICIAN.name, 'F', 'GENERAL PRACTICE', '1 Main Street', 'Columbus', 'OH', '43215', '', '', ''],
    ]),
  },
  {
    name: 'encounters.csv',
    mimeType: 'text/csv',
    text: csv([
      [
        ...['Id', 'START', 'STOP', 'PATIENT', 'ORGANIZATION', 'PROVIDER', 'PAYER', 'ENCOUNTERCLASS', 'CODE', 'DESCRIPTION'],
        ...['BASE_ENCOUNTER_COST', 'TOTAL_CLAIM_COST', 'PAYER_COVERAGE', 'REASONCODE', 'REASONDESCRIPTION'],
      ],
      [
        ...['v-1', '2026-01-14T15:00:00Z', '2026-01-14T15:30:00Z', 't-1', 'o-1', 'd-1', 'y-1', 'ambulatory', '390906007'],
        ...['Follow-up visit', '85.55', '85.55', '0.00', '59621000', 'Essential hypertension'],
      ],
    ]),
  },
];
