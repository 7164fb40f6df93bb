/** A patient and a coverage as flat form values, and back. The names are the paths that the server's answers use. */
import type { CoverageEdit, PatientEdit, PatientPage } from '../../api/paths.gen.ts';

type Patient = PatientPage['patient'];
type Coverage = PatientPage['coverages'][number]['coverage'];

const PHONES = ['mobile', 'home', 'work', 'email'] as const;

export const EMPTY_PATIENT = {
  'patient.name.last': '',
  'patient.name.first': '',
  'patient.name.middle': '',
  'patient.name.suffix': '',
  'patient.birthDate': '',
  'patient.deathDate': '',
  'patient.sex': 'U',
  'patient.language': 'en',
  'patient.address.street': '',
  'patient.address.street2': '',
  'patient.address.city': '',
  'patient.address.state': '',
  'patient.address.zip': '',
  mobile: '',
  home: '',
  work: '',
  email: '',
  preferred: 'mobile',
  'patient.guarantor.relationship': 'self',
  'patient.guarantor.name.last': '',
  'patient.guarantor.name.first': '',
  'patient.guarantor.birthDate': '',
  'patient.guarantor.address.street': '',
  'patient.guarantor.address.city': '',
  'patient.guarantor.address.state': '',
  'patient.guarantor.address.zip': '',
};
export type PatientValues = typeof EMPTY_PATIENT;

export function patientValues(patient: Patient): PatientValues {
  const contact = (kind: (typeof PHONES)[number]): string => patient.contacts.find((c) => c.kind === kind)?.value ?? '';
  const { name, address, guarantor } = patient;
  return {
    'patient.name.last': name.last,
    'patient.name.first': name.first,
    'patient.name.middle': name.middle ?? '',
    'patient.name.suffix': name.suffix ?? '',
    'patient.birthDate': patient.birthDate,
    'patient.deathDate': patient.deathDate ?? '',
    'patient.sex': patient.sex,
    'patient.language': patient.language,
    'patient.address.street': address.street,
    'patient.address.street2': address.street2 ?? '',
    'patient.address.city': address.city,
    'patient.address.state': address.state,
    'patient.address.zip': address.zip,
    mobile: contact('mobile'),
    home: contact('home'),
    work: contact('work'),
    email: contact('email'),
    preferred: patient.contacts.find((c) => c.preferred)?.kind ?? 'mobile',
    'patient.guarantor.relationship': guarantor.relationship,
    'patient.guarantor.name.last': guarantor.relationship === 'self' ? '' : guarantor.name.last,
    'patient.guarantor.name.first': guarantor.relationship === 'self' ? '' : guarantor.name.first,
    'patient.guarantor.birthDate': guarantor.birthDate ?? '',
    'patient.guarantor.address.street': guarantor.relationship === 'self' ? '' : guarantor.address.street,
    'patient.guarantor.address.city': guarantor.relationship === 'self' ? '' : guarantor.address.city,
    'patient.guarantor.address.state': guarantor.relationship === 'self' ? '' : guarantor.address.state,
    'patient.guarantor.address.zip': guarantor.relationship === 'self' ? '' : guarantor.address.zip,
  };
}

const filled = <K extends string>(key: K, text: string): { readonly [P in K]?: string } =>
  (text.trim() === '' ? {} : { [key]: text.trim() }) as { readonly [P in K]?: string };

const zipOf = (text: string): string => text.replace(/[\s-]/g, '');

/** In: what was typed; the stored patient when one is changed, for what the form does not show. */
export function patientEdit(values: PatientValues, stored?: Patient): PatientEdit {
  const name = {
    last: values['patient.name.last'].trim(),
    first: values['patient.name.first'].trim(),
    ...filled('middle', values['patient.name.middle']),
    ...filled('suffix', values['patient.name.suffix']),
  };
  const address = {
    street: values['patient.address.street'].trim(),
    ...filled('street2', values['patient.address.street2']),
    city: values['patient.address.city'].trim(),
    state: values['patient.address.state'].trim().toUpperCase(),
    zip: zipOf(values['patient.address.zip']),
  };
  return {
    name,
    birthDate: values['patient.birthDate'],
    ...filled('deathDate', values['patient.deathDate']),
    sex: values['patient.sex'] as PatientEdit['sex'],
    address,
    contacts: contactsOf(values, stored),
    language: values['patient.language'] as PatientEdit['language'],
    guarantor: guarantorOf(values, { name, address }),
  };
}

function guarantorOf(values: PatientValues, own: Pick<PatientEdit, 'name' | 'address'>): PatientEdit['guarantor'] {
  const relationship = values['patient.guarantor.relationship'] as PatientEdit['guarantor']['relationship'];
  if (relationship === 'self') return { relationship, ...own };
  return {
    relationship,
    name: { last: values['patient.guarantor.name.last'].trim(), first: values['patient.guarantor.name.first'].trim() },
    address: {
      street: values['patient.guarantor.address.street'].trim(),
      city: values['patient.guarantor.address.city'].trim(),
      state: values['patient.guarantor.address.state'].trim().toUpperCase(),
      zip: zipOf(values['patient.guarantor.address.zip']),
    },
    ...filled('birthDate', values['patient.guarantor.birthDate']),
  };
}

/** One of each kind stands in the form; a second of the same kind stays as it was. */
function contactsOf(values: PatientValues, stored: Patient | undefined): PatientEdit['contacts'] {
  const shown = PHONES.flatMap((kind) =>
    values[kind].trim() === '' ? [] : [{ kind, value: values[kind].trim(), preferred: values.preferred === kind }],
  );
  const others = (stored?.contacts ?? []).filter((contact, i, all) => all.findIndex((c) => c.kind === contact.kind) !== i);
  return [...shown, ...others.map((contact) => ({ ...contact, preferred: false }))];
}

export const EMPTY_COVERAGE = {
  'coverage.payerId': '',
  'coverage.rank': 'primary',
  'coverage.from': '',
  'coverage.to': '',
  'coverage.relationship': 'self',
  'coverage.subscriber.memberId': '',
  'coverage.groupNumber': '',
  'coverage.groupName': '',
  'coverage.subscriber.name.last': '',
  'coverage.subscriber.name.first': '',
  'coverage.subscriber.birthDate': '',
  'coverage.subscriber.sex': 'U',
  'coverage.caseNumber': '',
  'coverage.medicareSecondaryReason': '',
  'coverage.mayNotBillPatient': false,
};
export type CoverageValues = typeof EMPTY_COVERAGE;

/** The first place in which no coverage without an end is billed; the last one where all are taken. */
export function freeRank({ coverages }: Pick<PatientPage, 'coverages'>): Coverage['rank'] {
  const taken = coverages.filter(({ coverage }) => coverage.to === undefined).map(({ coverage }) => coverage.rank);
  return (['primary', 'secondary', 'tertiary'] as const).find((rank) => !taken.includes(rank)) ?? 'tertiary';
}

export const coverageValues = (coverage: Coverage): CoverageValues => ({
  'coverage.payerId': coverage.payerId,
  'coverage.rank': coverage.rank,
  'coverage.from': coverage.from,
  'coverage.to': coverage.to ?? '',
  'coverage.relationship': coverage.relationship,
  'coverage.subscriber.memberId': coverage.subscriber.memberId,
  'coverage.groupNumber': coverage.groupNumber ?? '',
  'coverage.groupName': coverage.groupName ?? '',
  'coverage.subscriber.name.last': coverage.subscriber.name.last,
  'coverage.subscriber.name.first': coverage.subscriber.name.first,
  'coverage.subscriber.birthDate': coverage.subscriber.birthDate,
  'coverage.subscriber.sex': coverage.subscriber.sex,
  'coverage.caseNumber': coverage.caseNumber ?? '',
  'coverage.medicareSecondaryReason': coverage.medicareSecondaryReason ?? '',
  'coverage.mayNotBillPatient': coverage.mayNotBillPatient,
});

type Person = Pick<PatientEdit, 'name' | 'birthDate' | 'sex' | 'address'>;

/** In: what was typed, the patient, and the stored subscriber when there is one, for what the form does not show. */
export function coverageEdit(values: CoverageValues, patient: Person, stored?: Coverage['subscriber']): CoverageEdit {
  const isSelf = values['coverage.relationship'] === 'self';
  const subscriber: CoverageEdit['subscriber'] = {
    memberId: values['coverage.subscriber.memberId'].replace(/[\s-]/g, '').toUpperCase(),
    name: isSelf
      ? patient.name
      : {
          ...(stored?.name.middle === undefined ? {} : { middle: stored.name.middle }),
          last: values['coverage.subscriber.name.last'].trim(),
          first: values['coverage.subscriber.name.first'].trim(),
        },
    birthDate: isSelf ? patient.birthDate : values['coverage.subscriber.birthDate'],
    sex: (isSelf ? patient.sex : values['coverage.subscriber.sex']) as CoverageEdit['subscriber']['sex'],
    address: isSelf ? patient.address : (stored?.address ?? patient.address),
  };
  return {
    payerId: values['coverage.payerId'],
    rank: values['coverage.rank'] as CoverageEdit['rank'],
    from: values['coverage.from'],
    ...filled('to', values['coverage.to']),
    relationship: values['coverage.relationship'] as CoverageEdit['relationship'],
    subscriber,
    ...filled('groupNumber', values['coverage.groupNumber']),
    ...filled('groupName', values['coverage.groupName']),
    ...filled('caseNumber', values['coverage.caseNumber']),
    ...(values['coverage.medicareSecondaryReason'] === ''
      ? {}
      : {
          medicareSecondaryReason: values['coverage.medicareSecondaryReason'] as NonNullable<
            CoverageEdit['medicareSecondaryReason']
          >,
        }),
    mayNotBillPatient: values['coverage.mayNotBillPatient'],
  };
}
