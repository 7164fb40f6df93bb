/**
 * Organization (a payer when its type says so), Practitioner, PractitionerRole, Location.
 * Source: FHIR R4 organization.html, practitioner.html, practitionerrole.html, location.html; US Core; CARIN C4BB.
 */
import { conceptsOf } from './codes.ts';
import { child, children, type Element, present, textOf } from './element.ts';
import { addressesOf, contactsOf, namesOf } from './human.ts';
import { identifiersOf } from './identifiers.ts';
import { member } from './json-value.ts';
import type { BodyOf, ResourceReader } from './record-body.ts';
import { refOf, refsOf } from './references.ts';

/** Source: FHIR R4 valueset-organization-type.html. */
const PAYER_TYPES = new Set(['pay', 'ins']);

const inactive = (element: Element): 'inactive' | undefined =>
  member(element.value, 'active') === false ? 'inactive' : undefined;

function readOrganization(organization: Element): BodyOf<'organization'> | BodyOf<'payer'> {
  const type = conceptsOf(organization, 'type');
  const party = {
    name: textOf(organization, 'name', 300),
    identifiers: identifiersOf(organization),
    addresses: addressesOf(organization),
    contacts: contactsOf(organization),
    withdrawn: inactive(organization),
  };
  return type.codes.some(({ code }) => PAYER_TYPES.has(code))
    ? present({ kind: 'payer', ...party })
    : present({ kind: 'organization', ...party, ...type, partOf: refOf(organization, 'partOf') });
}

/** Codes of all qualifications: a degree, a licence, or a taxonomy code. */
function qualificationsOf(practitioner: Element): {
  readonly codes: BodyOf<'practitioner'>['codes'];
  readonly text?: string | undefined;
} {
  const all = children(practitioner, 'qualification').map((its) => conceptsOf(its, 'code'));
  return { codes: all.flatMap(({ codes }) => codes), text: all.find(({ text }) => text !== undefined)?.text };
}

const readPractitioner = (practitioner: Element): BodyOf<'practitioner'> =>
  present({
    kind: 'practitioner',
    name: namesOf(practitioner)[0],
    identifiers: identifiersOf(practitioner),
    addresses: addressesOf(practitioner),
    contacts: contactsOf(practitioner),
    ...qualificationsOf(practitioner),
    withdrawn: inactive(practitioner),
  });

/** What the role is (code) and in which specialty, in one list: the systems tell them apart. */
function readPractitionerRole(role: Element): BodyOf<'practitioner-role'> {
  const code = conceptsOf(role, 'code');
  const specialty = conceptsOf(role, 'specialty');
  return present({
    kind: 'practitioner-role',
    practitioner: refOf(role, 'practitioner'),
    organization: refOf(role, 'organization'),
    locations: refsOf(role, 'location'),
    codes: [...specialty.codes, ...code.codes],
    text: specialty.text ?? code.text,
    withdrawn: inactive(role),
  });
}

/** A place is in use unless it is suspended or inactive. */
function readLocation(location: Element): BodyOf<'location'> {
  const status = member(location.value, 'status');
  const address = child(location, 'address');
  return present({
    kind: 'location',
    name: textOf(location, 'name', 300),
    identifiers: identifiersOf(location),
    addresses: address === undefined ? [] : addressesOf(location),
    contacts: contactsOf(location),
    ...conceptsOf(location, 'type'),
    organization: refOf(location, 'managingOrganization'),
    withdrawn: status === 'inactive' || status === 'suspended' ? status : undefined,
  });
}

const PARTY = ['active', 'address', 'identifier', 'name', 'telecom'];

export const ORGANIZATION: ResourceReader = { read: readOrganization, takes: [...PARTY, 'partOf', 'type'] };
export const PRACTITIONER: ResourceReader = { read: readPractitioner, takes: [...PARTY, 'qualification'] };
export const PRACTITIONER_ROLE: ResourceReader = {
  read: readPractitionerRole,
  takes: ['active', 'code', 'identifier', 'location', 'organization', 'practitioner', 'specialty'],
};
export const LOCATION: ResourceReader = {
  read: readLocation,
  takes: ['address', 'identifier', 'managingOrganization', 'name', 'status', 'telecom', 'type'],
};
