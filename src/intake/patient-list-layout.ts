/**
 * The columns of a migration list: patients of another practice-management system with their coverages, appointments and
 * what is still open. Beside our names stand the headings that such systems print (house list).
 */
import type { Layout } from './csv-table.ts';

const insurance = (rank: 'primary' | 'secondary', n: 1 | 2): Readonly<Record<string, readonly string[]>> => {
  const word = rank === 'primary' ? 'Primary' : 'Secondary';
  const each = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => [
      `${word} Insurance ${name}`,
      `${word} Ins ${name}`,
      `Insurance ${n} ${name}`,
      `Ins ${n} ${name}`,
      `Ins${n} ${name}`,
      `${word} ${name}`,
    ]);
  return {
    [`${rank}_payer`]: [
      `${word} Insurance`,
      `${word} Carrier`,
      `Insurance ${n}`,
      `Carrier ${n}`,
      ...each('Name', 'Company', 'Carrier', 'Plan'),
    ],
    [`${rank}_payer_id`]: each('Payer ID', 'Electronic ID', 'EDI ID'),
    [`${rank}_member_id`]: each(
      'Member ID',
      'Subscriber ID',
      'Insured ID',
      'Policy',
      'Policy #',
      'Policy Number',
      'ID',
      'ID Number',
    ),
    [`${rank}_group`]: each('Group', 'Group #', 'Group Number', 'Group No'),
    [`${rank}_relationship`]: each('Relationship', 'Relationship to Insured', 'Relation', 'Patient Relationship'),
    [`${rank}_subscriber_last_name`]: each('Subscriber Last Name', 'Insured Last Name', 'Policyholder Last Name'),
    [`${rank}_subscriber_first_name`]: each('Subscriber First Name', 'Insured First Name', 'Policyholder First Name'),
    [`${rank}_subscriber_birth_date`]: each('Subscriber DOB', 'Insured DOB', 'Subscriber Date of Birth', 'Policyholder DOB'),
    [`${rank}_subscriber_sex`]: each('Subscriber Sex', 'Insured Sex', 'Subscriber Gender'),
    [`${rank}_from`]: each('Effective Date', 'Start Date', 'Effective', 'Start'),
    [`${rank}_to`]: each('Termination Date', 'End Date', 'Term Date', 'End'),
  };
};

export const PATIENT_LIST: Layout<'patient-list'> = {
  kind: 'patient-list',
  columns: {
    chart: [
      'Chart Number',
      'Chart #',
      'Chart No',
      'Patient ID',
      'Patient Number',
      'Patient #',
      'Pt ID',
      'Pat ID',
      'MRN',
      'Medical Record Number',
      'Account',
      'Account Number',
      'Account #',
      'Acct',
      'Acct #',
      'Acct No',
      'Numéro de dossier',
    ],
    last_name: ['Last', 'Last Name', 'Patient Last Name', 'Pt Last Name', 'LName', 'Surname', 'Family Name', 'Nom'],
    first_name: ['First', 'First Name', 'Patient First Name', 'Pt First Name', 'FName', 'Given Name', 'Prénom'],
    middle_name: ['Middle', 'Middle Name', 'Middle Initial', 'MI', 'Patient Middle Name'],
    suffix: ['Name Suffix'],
    birth_date: ['DOB', 'Date of Birth', 'Birthdate', 'Birth Date', 'Patient DOB', 'Pt DOB', 'Date de naissance'],
    death_date: ['Date of Death', 'Deceased Date', 'DOD'],
    sex: ['Gender', 'Patient Sex', 'Patient Gender', 'Birth Sex', 'Sexe'],
    ssn: ['SSN', 'Social Security Number', 'Social Security #', 'Soc Sec No', 'SSN Last 4'],
    street: ['Address', 'Address 1', 'Address Line 1', 'Street Address', 'Street 1', 'Addr1', 'Patient Address', 'Adresse'],
    street2: ['Address 2', 'Address Line 2', 'Addr2', 'Apt'],
    city: ['Patient City', 'Town', 'Ville'],
    state: ['Patient State', 'ST', 'Province', 'État'],
    zip: ['Zip', 'Zip Code', 'ZIP+4', 'Postal Code', 'Patient Zip', 'Code postal'],
    home_phone: ['Phone', 'Phone Number', 'Home', 'Home Phone Number', 'Telephone', 'Téléphone'],
    mobile_phone: ['Cell', 'Cell Phone', 'Mobile', 'Mobile Number'],
    work_phone: ['Work', 'Work Phone Number', 'Business Phone'],
    email: ['E-mail', 'Email Address', 'Courriel'],
    language: ['Preferred Language', 'Langue'],
    guarantor_relationship: ['Guarantor Relation', 'Responsible Party Relationship', 'Relationship to Guarantor'],
    guarantor_last_name: ['Guarantor Last', 'Responsible Party Last Name'],
    guarantor_first_name: ['Guarantor First', 'Responsible Party First Name'],
    guarantor_birth_date: ['Guarantor DOB', 'Responsible Party DOB'],
    ...insurance('primary', 1),
    ...insurance('secondary', 2),
    appointment_date: ['Next Appointment', 'Appointment', 'Appt Date', 'Next Appt', 'Next Visit'],
    appointment_time: ['Appt Time', 'Time'],
    appointment_minutes: ['Appt Length', 'Duration', 'Minutes'],
    appointment_provider: ['Appt Provider', 'Provider', 'Primary Provider'],
    appointment_location: ['Appt Location', 'Location', 'Facility'],
    appointment_reason: ['Appt Reason', 'Reason', 'Appointment Type'],
    balance_date: [
      'Balance Date',
      'Bal Date',
      'Open Since',
      'Original Date',
      'Date of Service',
      'DOS',
      'Service Date',
      'Balance Original Date',
      'Aging Date',
    ],
    patient_balance: ['Pt Balance', 'Patient Due', 'Patient Portion', 'Patient Responsibility', 'Pat Bal', 'Patient Bal'],
    insurance_balance: ['Ins Balance', 'Insurance Due', 'Insurance Portion', 'Payer Balance', 'Ins Bal'],
    balance_payer: ['Balance Insurance', 'Responsible Payer', 'Balance Owed By'],
    balance_words: ['Balance Note', 'Balance Description', 'Balance Memo'],
    total_rows: ['Total Rows', 'Row Count'],
    total_patients: ['Total Patients', 'Patient Count'],
  },
  required: ['chart', 'last_name', 'first_name', 'birth_date'],
};

/** In the order of the template. */
export const PATIENT_LIST_COLUMNS: readonly string[] = Object.keys(PATIENT_LIST.columns);
