/** Which payer, clinician and place of ours a source means: by its number, by its name, or by what a person said. */
import type { Provider, ServiceLocation } from '../claims/billing-parties.ts';
import type { Payer } from '../claims/coverage.ts';
import { clinicianKey } from '../claims/clinician-name.ts';
import { hasNpiCheckDigit } from '../claims/identifiers.ts';
import type { IncomingOf, IncomingRecord } from '../claims/incoming.ts';
import type { IncomingRef } from '../claims/incoming-parts.ts';
import { foldName } from '../claims/likeness.ts';
import { valueOf } from './intake-patient.ts';
import type { Unit } from './ports.ts';
import { answerTo, identityOf, nameOf, type Settling } from './settle-ports.ts';

/** For every thing of the source about which nobody said anything in particular. */
export const ANY = '*';
/** Answer: a payer, clinician or place of somebody else. */
export const NOT_OURS = 'not-ours';

export type Resolved<T> =
  | { readonly is: 'ours'; readonly value: T }
  | { readonly is: 'not-ours' }
  | { readonly is: 'asked'; readonly questionId: string };

/** The records that these references lead to. */
export type Parties = ReadonlyMap<string, IncomingRecord>;

/** In: the references of a batch. Out: records by reference key. */
export async function loadParties(unit: Unit, system: string, refs: readonly (IncomingRef | undefined)[]): Promise<Parties> {
  const keys = [...new Set(refs.flatMap((ref) => ref?.key ?? []))];
  if (keys.length === 0) return new Map();
  const found = await unit.incomingByKeys(system, keys);
  const records = await unit.incomingOf(system, [...new Map([...found.values()].map((i) => [nameOf(i), i])).values()]);
  const byName = new Map(records.map((record) => [nameOf(identityOf(record)), record]));
  return new Map(
    [...found].flatMap(([key, identity]) => {
      const record = byName.get(nameOf(identity));
      return record === undefined ? [] : [[key, record] as const];
    }),
  );
}

/** Every name under which a question about one of these may stand. */
export const aboutsOf = (parties: Parties, refs: readonly (IncomingRef | undefined)[]): readonly string[] => [
  ANY,
  ...refs.flatMap((ref) => (ref === undefined ? [] : [aboutOf(ref, recordOf(parties, ref))])),
];

export const recordOf = (parties: Parties, ref: IncomingRef | undefined): IncomingRecord | undefined =>
  ref?.key === undefined ? undefined : parties.get(ref.key);

const wordsOf = (ref: IncomingRef, record: IncomingRecord | undefined): string => {
  if (record?.kind === 'practitioner')
    return [record.name?.first, record.name?.last].filter((part) => part !== undefined).join(' ');
  const name = record !== undefined && 'name' in record && typeof record.name === 'string' ? record.name : undefined;
  return name ?? ref.display ?? ref.identifier ?? ref.key ?? '';
};

/** By name where there is one, so that a payer that the source keeps twice is asked about once. */
function aboutOf(ref: IncomingRef, record: IncomingRecord | undefined): string {
  if (record?.kind === 'practitioner') return nameOf(identityOf(record));
  const folded = foldName(wordsOf(ref, record));
  return `name:${folded === '' ? (ref.key ?? ref.identifier ?? '?') : folded}`.slice(0, 200);
}

type Which = 'which-payer' | 'which-provider' | 'which-place';

/** What a person said of it, or of all of its kind; otherwise the question. */
function ask<T>(
  settling: Settling,
  kind: Which,
  {
    ref,
    record,
    find,
  }: { readonly ref: IncomingRef; readonly record: IncomingRecord | undefined; readonly find: (answer: string) => T | undefined },
): Resolved<T> {
  const about = aboutOf(ref, record);
  const answer = settling.questions.get(`${kind} ${about}`)?.answer ?? settling.questions.get(`${kind} ${ANY}`)?.answer;
  if (answer === NOT_OURS) return { is: 'not-ours' };
  const value = answer === undefined ? undefined : find(answer);
  if (value !== undefined) return { is: 'ours', value };
  return { is: 'asked', questionId: answerTo(settling, { kind, about, words: wordsOf(ref, record) }).questionId };
}

const identifierIn = (ref: IncomingRef, system: string): string | undefined =>
  ref.identifier?.startsWith(`${system}|`) === true ? ref.identifier.slice(system.length + 1) : undefined;

/** Names by which systems say that there is no payer. House list. */
const UNINSURED = new Set(['noinsurance', 'uninsured', 'selfpay', 'none', 'self', 'patient', 'cash']);
export const saysUninsured = (name: string | undefined): boolean => name !== undefined && UNINSURED.has(foldName(name));

/** What the source calls the party. */
export const nameOfRef = (parties: Parties, ref: IncomingRef): string => wordsOf(ref, recordOf(parties, ref));

export function payerOf(settling: Settling, parties: Parties, ref: IncomingRef): Resolved<Payer> {
  const { payers } = settling.day.office.practice;
  const record = recordOf(parties, ref);
  const id =
    identifierIn(ref, 'payer') ??
    (record?.kind === 'payer' || record?.kind === 'organization' ? valueOf(record, 'payer') : undefined);
  const name = foldName(wordsOf(ref, record));
  const ours = payers.find(({ payerId }) => payerId === id) ?? payers.find((payer) => foldName(payer.name) === name);
  if (ours !== undefined) return { is: 'ours', value: ours };
  return ask(settling, 'which-payer', { ref, record, find: (answer) => payers.find(({ payerId }) => payerId === answer) });
}

/** Roles of HL7 v3 ParticipationType, whoever answers for the visit first (from memory). */
const ROLES = ['PPRF', 'primary performer', 'ATND', 'attender', 'attending', 'rendering', 'performing'];

const NOBODY_NAMED: IncomingRef = { identifier: 'none', display: '' };

export function providerOf(settling: Settling, parties: Parties, visit: IncomingOf<'encounter'>): Resolved<Provider> {
  const { providers } = settling.day.office.practice;
  const ref = practitionerRef(visit, parties) ?? NOBODY_NAMED;
  const record = recordOf(parties, ref);
  const npi = identifierIn(ref, 'npi') ?? (record?.kind === 'practitioner' ? valueOf(record, 'npi') : undefined);
  const isNpi = npi !== undefined && hasNpiCheckDigit(npi);
  const ours = isNpi ? providers.find((provider) => provider.npi === npi) : theOneNamed(providers, wordsOf(ref, record));
  if (ours !== undefined) return { is: 'ours', value: ours };
  return ask(settling, 'which-provider', {
    ref,
    record,
    find: (answer) => providers.find(({ providerId }) => providerId === answer),
  });
}

/** Where the source gives no number: the one clinician of ours who is called so. */
function theOneNamed(providers: readonly Provider[], written: string): Provider | undefined {
  const key = clinicianKey(written);
  const found = key === '' ? [] : providers.filter(({ name }) => clinicianKey(`${name.first} ${name.last}`) === key);
  return found.length === 1 ? found[0] : undefined;
}

/** A role leads on to the person who has it. */
const practitionerRef = (visit: IncomingOf<'encounter'>, parties: Parties): IncomingRef | undefined => {
  const byRole = visit.participants.toSorted((a, b) => rankOf(a.role) - rankOf(b.role));
  const ref = byRole[0]?.person;
  const record = recordOf(parties, ref);
  return record?.kind === 'practitioner-role' ? (record.practitioner ?? ref) : ref;
};

const rankOf = (role: string | undefined): number => {
  const at = ROLES.indexOf(role ?? '');
  return at === -1 ? ROLES.length : at;
};

export function locationOf(settling: Settling, parties: Parties, visit: IncomingOf<'encounter'>): Resolved<ServiceLocation> {
  const { locations, organization } = settling.day.office.practice;
  const refs = [visit.locations[0], visit.organization].filter((ref) => ref !== undefined);
  const [only] = locations;
  // A visit that names no place was at the practice's only one.
  if (refs.length === 0 && only !== undefined && locations.length === 1) return { is: 'ours', value: only };
  for (const ref of refs) {
    const record = recordOf(parties, ref);
    const npi = record !== undefined && 'identifiers' in record ? valueOf(record, 'npi') : undefined;
    const name = foldName(wordsOf(ref, record));
    const ours = locations.find((location) => (npi !== undefined && location.npi === npi) || foldName(location.name) === name);
    if (ours !== undefined) return { is: 'ours', value: ours };
    const isPractice = (npi !== undefined && npi === organization.npi) || foldName(organization.name) === name;
    if (isPractice && only !== undefined && locations.length === 1) return { is: 'ours', value: only };
  }
  const ref = refs.at(-1) ?? NOBODY_NAMED;
  return ask(settling, 'which-place', {
    ref,
    record: recordOf(parties, ref),
    find: (answer) => locations.find(({ locationId }) => locationId === answer),
  });
}

/** The clinician of ours whom a reference means, or whom a person said; nobody is asked. */
export function providerMeant(settling: Settling, parties: Parties, ref: IncomingRef | undefined): Provider | undefined {
  const { providers } = settling.day.office.practice;
  const record = recordOf(parties, ref);
  const npi =
    ref === undefined
      ? undefined
      : (identifierIn(ref, 'npi') ?? (record?.kind === 'practitioner' ? valueOf(record, 'npi') : undefined));
  const ours =
    ref === undefined
      ? undefined
      : npi !== undefined && hasNpiCheckDigit(npi)
        ? providers.find((provider) => provider.npi === npi)
        : theOneNamed(providers, wordsOf(ref, record));
  const answer = answerAbout(settling, 'which-provider', ref, record);
  return ours ?? providers.find(({ providerId }) => providerId === answer);
}

/** The same of a place; a practice with one place needs no name. */
export function placeMeant(settling: Settling, parties: Parties, ref: IncomingRef | undefined): ServiceLocation | undefined {
  const { locations } = settling.day.office.practice;
  const record = recordOf(parties, ref);
  if (ref === undefined && locations.length === 1) return locations[0];
  const name = ref === undefined ? '' : foldName(wordsOf(ref, record));
  const answer = answerAbout(settling, 'which-place', ref, record);
  return (
    locations.find((location) => name !== '' && foldName(location.name) === name) ??
    locations.find(({ locationId }) => locationId === answer)
  );
}

const answerAbout = (
  { questions }: Settling,
  kind: Which,
  ref: IncomingRef | undefined,
  record: IncomingRecord | undefined,
): string | undefined =>
  (ref === undefined ? undefined : questions.get(`${kind} ${aboutOf(ref, record)}`)?.answer) ??
  questions.get(`${kind} ${ANY}`)?.answer;

/** Whether the visit names its clinician and its place, or a person said them for all visits of the sender. */
export function saidOf(
  { questions, day }: Settling,
  { participants, locations, organization }: IncomingOf<'encounter'>,
): { readonly isClinicianSaid: boolean; readonly isPlaceSaid: boolean } {
  const isAnswered = (kind: Which): boolean => questions.get(`${kind} ${ANY}`)?.answer !== undefined;
  return {
    isClinicianSaid: participants.length > 0 || isAnswered('which-provider'),
    isPlaceSaid:
      locations.length > 0 ||
      organization !== undefined ||
      day.office.practice.locations.length === 1 ||
      isAnswered('which-place'),
  };
}
