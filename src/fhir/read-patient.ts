/** Patient and RelatedPerson. Source: FHIR R4 patient.html, relatedperson.html; US Core Patient. */
import type { IncomingOf } from '../claims/incoming.ts';
import type { IncomingRef } from '../claims/incoming-parts.ts';
import { said } from '../kernel/said.ts';
import { conceptsOf } from './codes.ts';
import { children, type Element, find, present, textOf, truthOf } from './element.ts';
import { dayOf } from './fhir-day.ts';
import { addressesOf, birthSexOf, contactsOf, genderOf, namesOf } from './human.ts';
import { identifiersOf } from './identifiers.ts';
import { member } from './json-value.ts';
import type { BodyOf, ResourceReader } from './record-body.ts';
import { refOf } from './references.ts';

type PatientBody = BodyOf<'patient'>;

/** The patient's own language, the preferred one first. */
function languageOf(patient: Element): string | undefined {
  const spoken = children(patient, 'communication');
  const [best] = spoken.toSorted((a, b) => Number(truthOf(b, 'preferred') ?? false) - Number(truthOf(a, 'preferred') ?? false));
  if (best === undefined) return undefined;
  const { codes, text } = conceptsOf(best, 'language');
  return (codes[0]?.code ?? text)?.slice(0, 35);
}

function sexOf(patient: Element): 'F' | 'M' | 'U' {
  const gender = genderOf(patient);
  const birthSex = birthSexOf(patient);
  if (gender !== undefined && birthSex !== undefined && gender !== birthSex) {
    find(patient, 'gender', {
      code: 'sex-should-be-one',
      severity: 'warning',
      message: said('The administrative gender and the birth sex differ. Claims carry the one that the payer holds: ask for it.'),
    });
  }
  return gender ?? birthSex ?? 'U';
}

/** The record that this one was merged into; the other way round is told. */
function replacedBy(patient: Element): IncomingRef | undefined {
  const links = children(patient, 'link');
  if (links.some((link) => member(link.value, 'type') === 'replaces')) {
    find(patient, 'link', {
      code: 'patient-should-be-one-record',
      severity: 'warning',
      message: said(
        'The source says that this record replaces another one of the same person. Look for the other one before anything is billed.',
      ),
    });
  }
  const link = links.find((its) => member(its.value, 'type') === 'replaced-by');
  return link === undefined ? undefined : refOf(link, 'other');
}

const GUARANTOR = /^(guar|guarantor)$/i;

/** A contact that the source calls the guarantor; other contacts answer for nothing. */
function guarantorOf(patient: Element): PatientBody['guarantor'] {
  for (const contact of children(patient, 'contact')) {
    const { codes, text } = conceptsOf(contact, 'relationship');
    if (!codes.some(({ code }) => GUARANTOR.test(code)) && !GUARANTOR.test(text ?? '')) continue;
    const [name] = namesOf(contact);
    if (name === undefined) continue;
    return present({
      relationship: relationshipIn(codes.map(({ code }) => code)),
      name,
      birthDate: undefined,
      address: addressesOf(contact)[0],
    });
  }
  return undefined;
}

const PARENTS = new Set(['PRN', 'MTH', 'FTH', 'NMTH', 'NFTH', 'STPMTH', 'STPFTH', 'ADOPTP', 'parent', 'mother', 'father']);
const SPOUSES = new Set(['SPS', 'HUSB', 'WIFE', 'spouse']);
const CHILDREN = new Set(['CHILD', 'CHLDADOPT', 'DAU', 'SON', 'NCHILD', 'STPCHLD', 'child']);

/** Codes of HL7 v3 RoleCode as the relationships that matter for a bill. */
const relationshipIn = (codes: readonly string[]): 'spouse' | 'parent' | 'other' =>
  codes.some((code) => SPOUSES.has(code)) ? 'spouse' : codes.some((code) => PARENTS.has(code)) ? 'parent' : 'other';

function readPatient(patient: Element): PatientBody {
  const deathDate = dayOf(patient, 'deceasedDateTime');
  const merged = replacedBy(patient);
  const inactive = member(patient.value, 'active') === false;
  if (inactive && merged === undefined) {
    find(patient, 'active', {
      code: 'patient-should-be-active',
      severity: 'warning',
      message: said('The source has this patient as inactive. Ask why before anything is billed.'),
    });
  }
  return present({
    kind: 'patient',
    identifiers: identifiersOf(patient),
    names: namesOf(patient),
    birthDate: dayOf(patient, 'birthDate'),
    deathDate,
    isDeceased:
      deathDate !== undefined ||
      truthOf(patient, 'deceasedBoolean') === true ||
      textOf(patient, 'deceasedDateTime', 60) !== undefined,
    sex: sexOf(patient),
    addresses: addressesOf(patient),
    contacts: contactsOf(patient),
    language: languageOf(patient),
    replacedBy: merged,
    guarantor: guarantorOf(patient),
    withdrawn: inactive && merged !== undefined ? 'merged' : undefined,
  });
}

function readRelatedPerson(person: Element): BodyOf<'related-person'> {
  const codes = conceptsOf(person, 'relationship').codes.map(({ code }) => code);
  const relationship: IncomingOf<'related-person'>['relationship'] =
    codes.length === 0
      ? undefined
      : codes.some((code) => CHILDREN.has(code))
        ? 'child'
        : codes.includes('ONESELF')
          ? 'self'
          : relationshipIn(codes);
  return present({
    kind: 'related-person',
    patient: refOf(person, 'patient'),
    relationship,
    identifiers: identifiersOf(person),
    names: namesOf(person),
    birthDate: dayOf(person, 'birthDate'),
    sex: genderOf(person),
    addresses: addressesOf(person),
    contacts: contactsOf(person),
    withdrawn: member(person.value, 'active') === false ? 'inactive' : undefined,
  });
}

export const PATIENT: ResourceReader = {
  read: readPatient,
  takes: [
    'active',
    'address',
    'birthDate',
    'communication',
    'contact',
    'deceasedBoolean',
    'deceasedDateTime',
    'gender',
    'identifier',
    'link',
    'name',
    'telecom',
  ],
};

export const RELATED_PERSON: ResourceReader = {
  read: readRelatedPerson,
  takes: ['active', 'address', 'birthDate', 'gender', 'identifier', 'name', 'patient', 'relationship', 'telecom'],
};
