/** A patient of a source as ours: what is missing is named, nothing is made up. */
import type { CoverageId, PatientId, PayerId } from '../claims/identifiers.ts';
import type { IncomingOf } from '../claims/incoming.ts';
import type { IncomingAddress, IncomingName } from '../claims/incoming-parts.ts';
import { type Coverage, coverageSchema } from '../claims/coverage.ts';
import { foldAddress, foldName, type PersonFacts } from '../claims/likeness.ts';
import { type Address, addressSchema, type PersonName, personNameSchema } from '../claims/party.ts';
import { type MedicalHistory, type Patient, patientSchema } from '../claims/patient.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { STATES } from './us-states.ts';

/** What ours needs and the source does not say; the screens translate each. */
export type MissingPart = 'name' | 'birth date' | 'address' | 'member number' | 'payer' | 'subscriber' | 'patient';

type Incoming = IncomingOf<'patient'>;

const clean = (text: string | undefined, max: number): string | undefined => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
  const plain = text
    ?.replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max)
    .trim();
  return plain === undefined || plain === '' ? undefined : plain;
};

function personName(name: IncomingName | undefined): PersonName | undefined {
  const parsed = personNameSchema.safeParse({
    last: clean(name?.last, 60),
    first: clean(name?.first, 35),
    ...given('middle', clean(name?.middle, 25)),
    ...given('suffix', clean(name?.suffix, 10)),
  });
  return parsed.success ? parsed.data : undefined;
}

const given = <K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [k in K]?: V };

/** US addresses only: a claim has no room for another. */
function postalAddress(addresses: readonly IncomingAddress[]): Address | undefined {
  for (const address of addresses.toSorted((a, b) => Number(a.use === 'old') - Number(b.use === 'old'))) {
    const state = address.state?.trim() ?? '';
    const parsed = addressSchema.safeParse({
      street: clean(address.lines[0], 55),
      ...given('street2', clean(address.lines[1], 55)),
      city: clean(address.city, 30),
      state: STATES.get(state.toLowerCase()) ?? state.toUpperCase(),
      zip: address.zip?.replace(/\D/g, ''),
    });
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

/** The language's first part when statements are written in it; English otherwise. */
const languageOf = (tag: string | undefined): Patient['language'] => {
  const short = tag?.slice(0, 2).toLowerCase();
  return short === 'fr' || short === 'es' ? short : 'en';
};

export type NewPatient = { readonly patientId: PatientId; readonly chartNumber: string; readonly history: MedicalHistory };

/** What a chart needs and the record does not say. */
export function missingIn(record: Incoming): readonly MissingPart[] {
  const parts: readonly (readonly [MissingPart, unknown])[] = [
    ['name', personName(record.names[0])],
    ['birth date', record.birthDate],
    ['address', postalAddress(record.addresses)],
  ];
  return parts.flatMap(([part, value]) => (value === undefined ? [part] : []));
}

/** Errors: every part that is missing. */
export function patientFrom(
  record: Incoming,
  { patientId, chartNumber, history }: NewPatient,
): Result<Patient, readonly MissingPart[]> {
  const name = personName(record.names[0]);
  const address = postalAddress(record.addresses);
  if (name === undefined || address === undefined || record.birthDate === undefined) return err(missingIn(record));
  const guarantorName = personName(record.guarantor?.name);
  return ok(
    patientSchema.parse({
      patientId,
      chartNumber,
      name,
      birthDate: record.birthDate,
      ...given('deathDate', record.deathDate),
      sex: record.sex,
      address,
      contacts: contactsOf(record),
      language: languageOf(record.language),
      history,
      guarantor:
        record.guarantor === undefined || guarantorName === undefined
          ? { relationship: 'self', name, address }
          : {
              relationship: record.guarantor.relationship,
              name: guarantorName,
              address:
                (record.guarantor.address === undefined ? undefined : postalAddress([record.guarantor.address])) ?? address,
              ...given('birthDate', record.guarantor.birthDate),
            },
    }),
  );
}

function contactsOf({ contacts }: Incoming): Patient['contacts'] {
  return contacts
    .flatMap(({ kind, value }) => {
      const text = clean(value, 80);
      return text === undefined || kind === 'other' ? [] : [{ kind, value: text, preferred: false }];
    })
    .slice(0, 6)
    .map((contact, i) => ({ ...contact, preferred: i === 0 }));
}

/** What the incoming patient is recognized by; `coverages` bring the numbers of plans. */
export const factsOfIncoming = (record: Incoming, coverages: readonly IncomingOf<'coverage'>[]): PersonFacts => ({
  names: record.names.map(({ last, first, use }) => ({
    last: foldName(last ?? ''),
    first: foldName(first ?? ''),
    isFormer: use === 'maiden' || use === 'old',
  })),
  birthDate: record.birthDate ?? '',
  sex: record.sex,
  ssn: valueOf(record, 'ssn')?.replace(/\D/g, '').slice(-4) ?? '',
  members: [
    ...new Set([
      ...coverages.flatMap(({ memberId }) => memberIdOf(memberId) ?? []),
      ...record.identifiers
        .filter(({ type }) => type === 'member' || type === 'medicare')
        .flatMap(({ value }) => memberIdOf(value) ?? []),
    ]),
  ],
  phones: record.contacts.filter(({ kind }) => kind !== 'email').flatMap(({ value }) => phoneOf(value)),
  addresses: record.addresses.flatMap(({ lines, zip }) => (lines[0] === undefined ? [] : [foldAddress(lines[0], zip ?? '')])),
  charts: record.identifiers.filter(({ type }) => type === 'chart').map(({ value }) => foldName(value)),
});

/** The same of a patient of ours. */
export const factsOfPatient = (patient: Patient, coverages: readonly Coverage[]): PersonFacts => ({
  names: [{ last: foldName(patient.name.last), first: foldName(patient.name.first), isFormer: false }],
  birthDate: patient.birthDate,
  sex: patient.sex,
  ssn: '',
  members: [...new Set(coverages.map(({ subscriber }) => subscriber.memberId))],
  phones: patient.contacts.filter(({ kind }) => kind !== 'email').flatMap(({ value }) => phoneOf(value)),
  addresses: [foldAddress(patient.address.street, patient.address.zip)],
  charts: [foldName(patient.chartNumber)],
});

/** Facts of both: ours gains what the source knows beside, such as a former name. */
export const joinFacts = (a: PersonFacts, b: PersonFacts): PersonFacts => ({
  names: [...new Map([...a.names, ...b.names].map((name) => [`${name.last},${name.first}`, name])).values()],
  birthDate: a.birthDate || b.birthDate,
  sex: a.sex === 'U' ? b.sex : a.sex,
  ssn: a.ssn || b.ssn,
  members: [...new Set([...a.members, ...b.members])],
  phones: [...new Set([...a.phones, ...b.phones])],
  addresses: [...new Set([...a.addresses, ...b.addresses])],
  charts: [...new Set([...a.charts, ...b.charts])],
});

export const valueOf = (
  record: { readonly identifiers: Incoming['identifiers'] },
  type: Incoming['identifiers'][number]['type'],
): string | undefined => record.identifiers.find((identifier) => identifier.type === type)?.value;

const phoneOf = (value: string): readonly string[] => {
  const digits = value.replace(/\D/g, '').slice(-10);
  return digits.length < 7 ? [] : [digits];
};

/** As `subscriberSchema` has it. */
const MEMBER_ID_MAX = 80;

/** As on the card without spaces and dashes; undefined when it cannot be one. */
export const memberIdOf = (text: string | undefined): string | undefined => {
  const plain = text?.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return plain !== undefined && plain.length >= 2 && plain.length <= MEMBER_ID_MAX ? plain : undefined;
};

export type NewCoverage = {
  readonly coverageId: CoverageId;
  readonly payerId: PayerId;
  readonly patient: Patient;
  /** The contract's holder where the source points to another of its patients. */
  readonly holder: Patient | undefined;
  readonly rank: Coverage['rank'];
};

/** Without a start of its own a coverage counts from the birth on: the source calls it the patient's, and no day is made up. */
export function coverageFrom(record: IncomingOf<'coverage'>, made: NewCoverage): Result<Coverage, readonly MissingPart[]> {
  const { coverageId, payerId, patient, holder, rank } = made;
  const memberId = memberIdOf(record.memberId);
  const relationship = record.relationship ?? (record.subscriber === undefined ? 'self' : 'other');
  const subscriber =
    relationship === 'self'
      ? personOf(patient)
      : (subscriberOf(record, patient) ?? (holder === undefined ? undefined : personOf(holder)));
  const missing: MissingPart[] = [];
  if (memberId === undefined) missing.push('member number');
  if (subscriber === undefined) missing.push('subscriber');
  if (memberId === undefined || subscriber === undefined) return err(missing);
  return ok(
    coverageSchema.parse({
      coverageId,
      patientId: patient.patientId,
      payerId,
      rank,
      from: record.from ?? patient.birthDate,
      ...given('to', record.to),
      relationship,
      subscriber: { ...subscriber, memberId },
      ...given('groupNumber', clean(record.groupNumber, 50)),
      ...given('groupName', clean(record.groupName, 60)),
      mayNotBillPatient: false,
    }),
  );
}

type Holder = Omit<Coverage['subscriber'], 'memberId'>;

const personOf = ({ name, birthDate, sex, address }: Patient): Holder => ({ name, birthDate, sex, address });

function subscriberOf({ subscriber }: IncomingOf<'coverage'>, patient: Patient): Holder | undefined {
  const name = personName(subscriber?.name);
  if (subscriber?.birthDate === undefined || name === undefined) return undefined;
  const address = subscriber.address === undefined ? undefined : postalAddress([subscriber.address]);
  // House rule: a dependent lives where the subscriber lives unless the source says otherwise.
  return { name, birthDate: subscriber.birthDate, sex: subscriber.sex ?? 'U', address: address ?? patient.address };
}
