/**
 * Identifiers of people and organizations by what they number. A value is never judged here but for its form, and never
 * stands in a finding: it identifies somebody.
 * Source: FHIR R4 datatypes.html#Identifier, valueset-identifier-type.html (HL7 v2 table 0203), identifier-registry.html.
 */
import { hasNpiCheckDigit } from '../claims/identifiers.ts';
import type { IncomingIdentifier } from '../claims/incoming-parts.ts';
import { said } from '../kernel/said.ts';
import { child, children, type Element, find, present, textOf } from './element.ts';
import { member } from './json-value.ts';

export type IdentifierKind = IncomingIdentifier['type'];

const NPI = 'http://hl7.org/fhir/sid/us-npi';

/** By the address of the numbering. */
const BY_SYSTEM: ReadonlyMap<string, IdentifierKind> = new Map([
  [NPI, 'npi'],
  ['urn:oid:2.16.840.1.113883.4.6', 'npi'],
  ['http://hl7.org/fhir/sid/us-ssn', 'ssn'],
  ['urn:oid:2.16.840.1.113883.4.1', 'ssn'],
  ['http://hl7.org/fhir/sid/us-mbi', 'medicare'],
  ['http://hl7.org/fhir/sid/us-medicare', 'medicare'],
  ['http://terminology.hl7.org/NamingSystem/cmsMBI', 'medicare'],
  ['urn:oid:2.16.840.1.113883.4.927', 'medicare'],
  ['http://hl7.org/fhir/sid/us-hicn', 'medicare'],
  ['urn:oid:2.16.840.1.113883.4.4', 'tax'],
  ['urn:us:gov:irs', 'tax'],
  ['http://hl7.org/fhir/sid/us-ein', 'tax'],
  ['urn:oid:2.16.840.1.113883.6.300', 'payer'],
  ['https://www.cms.gov/payer-id', 'payer'],
]);

/** By the type's code: HL7 v2 table 0203, and CARIN's C4BBIdentifierType. */
const BY_TYPE: ReadonlyMap<string, IdentifierKind> = new Map([
  ['NPI', 'npi'],
  ['SS', 'ssn'],
  ['SB', 'ssn'],
  ['MR', 'chart'],
  ['MRT', 'chart'],
  ['PI', 'chart'],
  ['PT', 'chart'],
  ['MB', 'member'],
  ['MEM', 'member'],
  ['SN', 'member'],
  ['MC', 'medicare'],
  ['MCR', 'medicare'],
  ['DL', 'drivers'],
  ['PPN', 'passport'],
  ['TAX', 'tax'],
  ['EN', 'tax'],
  ['EI', 'tax'],
  ['MD', 'license'],
  ['LN', 'license'],
  ['RN', 'license'],
  ['DN', 'license'],
  ['npi', 'npi'],
  ['tax', 'tax'],
  ['payerid', 'payer'],
  ['mb', 'member'],
]);

/** What an Identifier numbers: its system says it, or its type does. */
export function kindOfIdentifier(identifier: Element): IdentifierKind {
  const system = member(identifier.value, 'system');
  const bySystem = typeof system === 'string' ? BY_SYSTEM.get(system) : undefined;
  if (bySystem !== undefined) return bySystem;
  const type = child(identifier, 'type');
  if (type === undefined) return 'other';
  for (const coding of children(type, 'coding')) {
    const code = member(coding.value, 'code');
    const kind = typeof code === 'string' ? BY_TYPE.get(code) : undefined;
    if (kind !== undefined) return kind;
  }
  return 'other';
}

/** Digits alone where the number is digits; a tax id and an SSN are written with dashes as often as without. */
const written = (kind: IdentifierKind, value: string): string =>
  kind === 'ssn' || kind === 'tax'
    ? value.replace(/[- ]/g, '')
    : kind === 'medicare'
      ? value.replace(/[- ]/g, '').toUpperCase()
      : value;

/** The identifiers of a resource; one that is out of use (`old`) is left out. */
export function identifiersOf(element: Element): readonly IncomingIdentifier[] {
  return children(element, 'identifier').flatMap((identifier): readonly IncomingIdentifier[] => {
    const value = textOf(identifier, 'value', 200);
    if (value === undefined || member(identifier.value, 'use') === 'old') return [];
    const type = kindOfIdentifier(identifier);
    const system = textOf(identifier, 'system', 200);
    const checked = written(type, value);
    if (type === 'npi' && !hasNpiCheckDigit(checked)) {
      find(identifier, 'value', {
        code: 'npi-must-pass-its-check-digit',
        severity: 'warning',
        message: said(
          '{path} is no NPI: it must have ten digits of which the last is the check digit. A claim needs the right one.',
          {
            path: identifier.path,
          },
        ),
      });
    }
    return checked === '' ? [] : [present({ type, system, value: checked })];
  });
}
