/** Codes as the source wrote them, under the short names of their systems. Source: FHIR R4 datatypes.html#CodeableConcept. */
import { CODE_SYSTEMS, type IncomingCode } from '../claims/incoming-parts.ts';
import { child, children, type Element, present, textOf } from './element.ts';
import { member } from './json-value.ts';

/** Addresses beside those of CODE_SYSTEMS. Source: FHIR R4 terminologies-systems.html; CARIN Blue Button; CMS Blue Button. */
const MORE_SYSTEMS: readonly (readonly [address: string, name: string])[] = [
  ['http://hl7.org/fhir/sid/icd-10-us', 'icd-10-cm'],
  ['http://hl7.org/fhir/sid/icd-9-cm/diagnosis', 'icd-9-cm'],
  ['urn:oid:2.16.840.1.113883.6.103', 'icd-9-cm'],
  ['http://hl7.org/fhir/sid/icd-9-cm/procedure', 'icd-9-cm-procedure'],
  ['urn:oid:2.16.840.1.113883.6.104', 'icd-9-cm-procedure'],
  ['https://www.cms.gov/Medicare/Coding/ICD10', 'icd-10-pcs'],
  ['http://hl7.org/fhir/sid/icd-10-pcs', 'icd-10-pcs'],
  ['urn:oid:2.16.840.1.113883.6.4', 'icd-10-pcs'],
  ['urn:oid:2.16.840.1.113883.6.96', 'snomed'],
  ['urn:oid:2.16.840.1.113883.6.1', 'loinc'],
  ['urn:oid:2.16.840.1.113883.6.88', 'rxnorm'],
  ['urn:oid:2.16.840.1.113883.12.292', 'cvx'],
  ['urn:oid:2.16.840.1.113883.6.69', 'ndc'],
  ['urn:oid:2.16.840.1.113883.6.12', 'cpt'],
  ['https://www.ama-assn.org/go/cpt', 'cpt'],
  ['urn:oid:2.16.840.1.113883.6.285', 'hcpcs'],
  ['https://bluebutton.cms.gov/resources/variables/hcpcs', 'hcpcs'],
  ['http://www.ada.org/cdt', 'cdt'],
  ['http://ada.org/cdt', 'cdt'],
  ['urn:oid:2.16.840.1.113883.6.13', 'cdt'],
  ['http://unitsofmeasure.org', 'ucum'],
  ['https://www.nubc.org/CodeSystem/RevenueCodes', 'nubc-revenue'],
  ['https://www.nubc.org/CodeSystem/TypeOfBill', 'nubc-type-of-bill'],
  ['https://www.nubc.org/CodeSystem/PatDischargeStatus', 'nubc-discharge'],
  ['https://bluebutton.cms.gov/resources/variables/rev_cntr', 'nubc-revenue'],
  ['https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set', 'pos'],
  ['https://bluebutton.cms.gov/resources/variables/line_place_of_srvc_cd', 'pos'],
  ['http://terminology.hl7.org/CodeSystem/v3-ActCode', 'v3-act-code'],
  ['http://hl7.org/fhir/v3/ActCode', 'v3-act-code'],
];

const SYSTEMS: ReadonlyMap<string, string> = new Map([...Object.entries(CODE_SYSTEMS), ...MORE_SYSTEMS]);

/** The short name of a code system, or its address when it is none that we know. A version behind `|` is cut off. */
const systemName = (address: string): string =>
  SYSTEMS.get(address) ?? SYSTEMS.get(address.replace(/(\/version\/.*|\|.*|\/)$/, '')) ?? address;

/** A Coding; undefined without a code. */
function codingIn(coding: Element): IncomingCode | undefined {
  const code = textOf(coding, 'code', 100);
  const system = textOf(coding, 'system', 200);
  if (code === undefined) return undefined;
  return present({
    system: system === undefined ? undefined : systemName(system),
    code,
    display: textOf(coding, 'display', 2000),
  });
}

export type Concept = { readonly codes: readonly IncomingCode[]; readonly text?: string | undefined };

/** A CodeableConcept: its codings, and its words when it has any of its own. */
export function conceptIn(concept: Element): Concept {
  const text = textOf(concept, 'text', 2000);
  return present({ codes: children(concept, 'coding').flatMap((coding) => codingIn(coding) ?? []), text });
}

/** The CodeableConcept at a member; without one, no codes. */
export function conceptOf(element: Element, name: string): Concept {
  const concept = child(element, name);
  return concept === undefined ? { codes: [] } : conceptIn(concept);
}

/** All codes of a list of CodeableConcepts in one, with the first words. */
export function conceptsOf(element: Element, name: string): Concept {
  const all = children(element, name).map(conceptIn);
  return present({ codes: all.flatMap((one) => one.codes), text: all.find((one) => one.text !== undefined)?.text });
}

/** The first code of a CodeableConcept whatever its system, or its words: for short lists such as a status. */
export function firstCodeOf(element: Element, name: string, max = 40): string | undefined {
  const value = member(element.value, name);
  if (typeof value === 'string') return textOf(element, name, max);
  const concept = children(element, name)[0];
  if (concept === undefined) return undefined;
  const { codes, text } = conceptIn(concept);
  return (codes[0]?.code ?? text)?.slice(0, max);
}
