/**
 * The tables of Synthea's CSV export, by their headings. Columns came, went and were renamed between its releases: only what
 * a record cannot do without is required, and a heading's older name stands beside the present one.
 * Source: Synthea wiki, “CSV File Data Dictionary” (memory), and exports of 2020 to 2024 (read).
 */
import type { Layout } from './csv-table.ts';

const columns = (
  names: string,
  renamed: Readonly<Record<string, readonly string[]>> = {},
): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(names.split(' ').map((name) => [name, []])),
  ...renamed,
});

export type SyntheaTable =
  | 'patients'
  | 'payers'
  | 'payer_transitions'
  | 'organizations'
  | 'providers'
  | 'encounters'
  | 'conditions'
  | 'procedures'
  | 'medications'
  | 'observations'
  | 'immunizations'
  | 'allergies'
  | 'careplans'
  | 'devices'
  | 'supplies'
  | 'imaging_studies'
  | 'claims'
  | 'claims_transactions';

const CODED = 'PATIENT ENCOUNTER CODE SYSTEM DESCRIPTION';

export const SYNTHEA_LAYOUTS: readonly Layout<SyntheaTable>[] = [
  {
    kind: 'patients',
    columns: columns(
      'Id BIRTHDATE DEATHDATE SSN DRIVERS PASSPORT PREFIX FIRST MIDDLE LAST SUFFIX MAIDEN MARITAL RACE ETHNICITY GENDER BIRTHPLACE ADDRESS CITY STATE COUNTY FIPS ZIP LAT LON HEALTHCARE_EXPENSES HEALTHCARE_COVERAGE INCOME',
    ),
    required: ['Id', 'BIRTHDATE', 'FIRST', 'LAST', 'GENDER', 'ADDRESS'],
    oneOf: ['SSN', 'DRIVERS', 'MARITAL'],
  },
  {
    kind: 'payers',
    columns: columns(
      'Id NAME OWNERSHIP ADDRESS CITY STATE_HEADQUARTERED ZIP PHONE AMOUNT_COVERED AMOUNT_UNCOVERED REVENUE COVERED_ENCOUNTERS UNCOVERED_ENCOUNTERS COVERED_MEDICATIONS UNCOVERED_MEDICATIONS COVERED_PROCEDURES UNCOVERED_PROCEDURES COVERED_IMMUNIZATIONS UNCOVERED_IMMUNIZATIONS UNIQUE_CUSTOMERS QOLS_AVG MEMBER_MONTHS',
    ),
    required: ['Id', 'NAME', 'AMOUNT_COVERED'],
  },
  {
    kind: 'payer_transitions',
    columns: columns('PATIENT MEMBERID PAYER SECONDARY_PAYER OWNER_NAME', {
      START_DATE: ['START_YEAR'],
      END_DATE: ['END_YEAR'],
      PLAN_OWNERSHIP: ['OWNERSHIP'],
    }),
    required: ['PATIENT', 'START_DATE', 'END_DATE', 'PAYER'],
  },
  {
    kind: 'organizations',
    columns: columns('Id NAME ADDRESS CITY STATE ZIP LAT LON PHONE REVENUE UTILIZATION'),
    required: ['Id', 'NAME', 'UTILIZATION'],
  },
  {
    kind: 'providers',
    columns: columns('Id ORGANIZATION NAME GENDER ADDRESS CITY STATE ZIP LAT LON PROCEDURES', {
      SPECIALITY: ['SPECIALTY'],
      ENCOUNTERS: ['UTILIZATION'],
    }),
    required: ['Id', 'ORGANIZATION', 'NAME', 'SPECIALITY'],
  },
  {
    kind: 'encounters',
    columns: columns(
      'Id STOP PATIENT ORGANIZATION PROVIDER PAYER ENCOUNTERCLASS CODE DESCRIPTION BASE_ENCOUNTER_COST TOTAL_CLAIM_COST PAYER_COVERAGE REASONCODE REASONDESCRIPTION',
      { START: ['DATE'] },
    ),
    required: ['Id', 'START', 'PATIENT', 'ENCOUNTERCLASS', 'CODE'],
  },
  {
    kind: 'procedures',
    columns: columns(`${CODED} STOP BASE_COST REASONCODE REASONDESCRIPTION`, { START: ['DATE'] }),
    required: ['START', 'PATIENT', 'ENCOUNTER', 'CODE', 'REASONCODE', 'BASE_COST'],
  },
  {
    kind: 'medications',
    columns: columns(`${CODED} START STOP PAYER BASE_COST PAYER_COVERAGE DISPENSES TOTALCOST REASONCODE REASONDESCRIPTION`, {
      BASE_COST: ['COST'],
    }),
    required: ['START', 'PATIENT', 'ENCOUNTER', 'CODE', 'DISPENSES'],
  },
  {
    kind: 'observations',
    columns: columns(`${CODED} DATE CATEGORY VALUE UNITS TYPE`),
    required: ['DATE', 'PATIENT', 'CODE', 'VALUE', 'UNITS', 'TYPE'],
  },
  {
    kind: 'immunizations',
    columns: columns(`${CODED} DATE`, { BASE_COST: ['COST'] }),
    required: ['DATE', 'PATIENT', 'ENCOUNTER', 'CODE', 'BASE_COST'],
  },
  {
    kind: 'allergies',
    columns: columns(`${CODED} START STOP TYPE CATEGORY REACTION1 DESCRIPTION1 SEVERITY1 REACTION2 DESCRIPTION2 SEVERITY2`),
    required: ['START', 'PATIENT', 'ENCOUNTER', 'CODE', 'REACTION1'],
  },
  {
    kind: 'careplans',
    columns: columns(`Id ${CODED} START STOP REASONCODE REASONDESCRIPTION`),
    required: ['Id', 'START', 'STOP', 'PATIENT', 'ENCOUNTER', 'CODE', 'REASONCODE'],
  },
  { kind: 'devices', columns: columns(`${CODED} START STOP UDI`), required: ['START', 'PATIENT', 'CODE', 'UDI'] },
  { kind: 'supplies', columns: columns(`${CODED} DATE QUANTITY`), required: ['DATE', 'PATIENT', 'CODE', 'QUANTITY'] },
  {
    kind: 'imaging_studies',
    columns: columns(
      'Id DATE PATIENT ENCOUNTER SERIES_UID BODYSITE_CODE BODYSITE_DESCRIPTION MODALITY_CODE MODALITY_DESCRIPTION INSTANCE_UID SOP_CODE SOP_DESCRIPTION PROCEDURE_CODE',
    ),
    required: ['Id', 'DATE', 'PATIENT', 'MODALITY_CODE'],
  },
  // After all tables that it shares its columns with: it is recognized by having no more.
  {
    kind: 'conditions',
    columns: columns(`${CODED} START STOP`),
    required: ['START', 'STOP', 'PATIENT', 'ENCOUNTER', 'CODE', 'DESCRIPTION'],
  },
  {
    kind: 'claims',
    columns: columns(
      'Id PATIENTID PROVIDERID PRIMARYPATIENTINSURANCEID SECONDARYPATIENTINSURANCEID DEPARTMENTID PATIENTDEPARTMENTID DIAGNOSIS1 DIAGNOSIS2 DIAGNOSIS3 DIAGNOSIS4 DIAGNOSIS5 DIAGNOSIS6 DIAGNOSIS7 DIAGNOSIS8 REFERRINGPROVIDERID APPOINTMENTID CURRENTILLNESSDATE SERVICEDATE SUPERVISINGPROVIDERID STATUS1 STATUS2 STATUSP OUTSTANDING1 OUTSTANDING2 OUTSTANDINGP LASTBILLEDDATE1 LASTBILLEDDATE2 LASTBILLEDDATEP HEALTHCARECLAIMTYPEID1 HEALTHCARECLAIMTYPEID2',
    ),
    required: ['Id', 'PATIENTID', 'PROVIDERID', 'APPOINTMENTID', 'SERVICEDATE'],
  },
  {
    kind: 'claims_transactions',
    columns: columns(
      'ID CLAIMID CHARGEID PATIENTID TYPE AMOUNT METHOD FROMDATE TODATE PLACEOFSERVICE PROCEDURECODE MODIFIER1 MODIFIER2 DIAGNOSISREF1 DIAGNOSISREF2 DIAGNOSISREF3 DIAGNOSISREF4 UNITS DEPARTMENTID NOTES UNITAMOUNT TRANSFEROUTID TRANSFERTYPE PAYMENTS ADJUSTMENTS TRANSFERS OUTSTANDING APPOINTMENTID LINENOTE PATIENTINSURANCEID FEESCHEDULEID PROVIDERID SUPERVISINGPROVIDERID',
    ),
    required: ['ID', 'CLAIMID', 'PATIENTID', 'TYPE', 'AMOUNT'],
  },
];
