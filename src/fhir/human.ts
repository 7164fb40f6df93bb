/**
 * Names, addresses and ways to reach somebody. Source: FHIR R4 datatypes.html#HumanName, #Address, #ContactPoint;
 * US Core Patient (birth sex, sex).
 */
import type { IncomingAddress, IncomingContact, IncomingName } from '../claims/incoming-parts.ts';
import { said } from '../kernel/said.ts';
import { children, type Element, extensionOf, find, numberOf, present, textOf, textsOf } from './element.ts';
import { periodOf } from './fhir-day.ts';
import { member } from './json-value.ts';

type NameUse = IncomingName['use'];
const NAME_USES: ReadonlyMap<unknown, NameUse> = new Map<unknown, NameUse>([
  ['usual', 'usual'],
  ['official', 'official'],
  ['maiden', 'maiden'],
  ['old', 'old'],
  ['nickname', 'nickname'],
]);
const NAME_ORDER: readonly NameUse[] = ['official', 'usual', 'other', 'nickname', 'maiden', 'old'];

/** One HumanName. A name in one piece is divided only at a single comma; otherwise it stands as the last name and is told. */
function nameIn(name: Element): IncomingName | undefined {
  const last = textOf(name, 'family');
  const [first, ...others] = textsOf(name, 'given');
  const suffix = textsOf(name, 'suffix', 40).join(' ').slice(0, 40);
  const ended = periodOf(name, 'period').to !== undefined;
  const known = NAME_USES.get(member(name.value, 'use')) ?? 'other';
  const use = ended && known !== 'maiden' ? 'old' : known;
  if (last !== undefined || first !== undefined) {
    return present({
      use,
      last,
      first,
      middle: others.length > 0 ? others.join(' ').slice(0, 200) : undefined,
      suffix: suffix === '' ? undefined : suffix,
    });
  }
  const text = textOf(name, 'text');
  if (text === undefined) return undefined;
  const [before = '', after = '', ...rest] = text.split(',').map((part) => part.trim());
  if (before !== '' && after !== '' && rest.length === 0) return { use, last: before, first: after };
  find(name, 'family', {
    code: 'name-must-have-parts',
    severity: 'warning',
    message: said('{path} is written in one piece; it stands as the last name until somebody divides it.', { path: name.path }),
  });
  return { use, last: text };
}

/** All names, the one in use first. */
export const namesOf = (element: Element, name = 'name'): readonly IncomingName[] =>
  children(element, name)
    .flatMap((one) => nameIn(one) ?? [])
    .toSorted((a, b) => NAME_ORDER.indexOf(a.use) - NAME_ORDER.indexOf(b.use));

const ADDRESS_USES: ReadonlyMap<unknown, IncomingAddress['use']> = new Map<unknown, IncomingAddress['use']>([
  ['home', 'home'],
  ['work', 'work'],
  ['billing', 'billing'],
  ['old', 'old'],
]);
const ADDRESS_ORDER: readonly IncomingAddress['use'][] = ['home', 'billing', 'other', 'work', 'old'];

/** Addresses as written: intake judges states and ZIP codes. Those in use first. */
export function addressesOf(element: Element, name = 'address'): readonly IncomingAddress[] {
  return children(element, name)
    .flatMap((address): readonly IncomingAddress[] => {
      const lines = textsOf(address, 'line');
      const city = textOf(address, 'city', 100);
      const state = textOf(address, 'state', 60);
      const zip = textOf(address, 'postalCode', 20);
      const text = lines.length === 0 && city === undefined ? textOf(address, 'text') : undefined;
      if (lines.length === 0 && city === undefined && state === undefined && zip === undefined && text === undefined) return [];
      const { to } = periodOf(address, 'period');
      const use = ADDRESS_USES.get(member(address.value, 'use')) ?? 'other';
      return [
        present({
          use,
          lines: text === undefined ? lines : [text.replaceAll(/\s+/g, ' ')],
          city,
          state,
          zip,
          country: textOf(address, 'country', 60),
          to,
        }),
      ];
    })
    .toSorted((a, b) => rankOfAddress(a) - rankOfAddress(b));
}

const rankOfAddress = (address: IncomingAddress): number =>
  ADDRESS_ORDER.indexOf(address.use) + (address.to === undefined ? 0 : ADDRESS_ORDER.length);

function contactKind(system: unknown, use: unknown): IncomingContact['kind'] | undefined {
  if (system === 'email') return 'email';
  if (system === 'sms') return 'mobile';
  if (system !== 'phone' && system !== undefined) return 'other';
  return use === 'home' || use === 'mobile' || use === 'work' ? use : 'other';
}

/** Telephone numbers and mail addresses in use, by the source's own rank. */
export function contactsOf(element: Element, name = 'telecom'): readonly IncomingContact[] {
  return children(element, name)
    .flatMap((telecom) => {
      const value = textOf(telecom, 'value');
      const use = member(telecom.value, 'use');
      const kind = contactKind(member(telecom.value, 'system'), use);
      if (value === undefined || kind === undefined || use === 'old') return [];
      return [{ rank: numberOf(telecom, 'rank') ?? Number.MAX_SAFE_INTEGER, contact: { kind, value } }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ contact }) => contact);
}

type Sex = 'F' | 'M' | 'U';
const GENDERS: ReadonlyMap<unknown, Sex> = new Map<unknown, Sex>([
  ['female', 'F'],
  ['male', 'M'],
  ['other', 'U'],
  ['unknown', 'U'],
]);

/** Administrative gender as claims carry it; undefined when the source does not say. */
export function genderOf(element: Element): Sex | undefined {
  const gender = member(element.value, 'gender');
  if (gender === undefined || gender === null) return undefined;
  const known = GENDERS.get(typeof gender === 'string' ? gender.toLowerCase() : gender);
  if (known === undefined) {
    find(element, 'gender', {
      code: 'gender-must-be-a-known-code',
      severity: 'warning',
      message: said('{path} is none of male, female, other, unknown; it is taken as unknown.', { path: 'gender' }),
    });
  }
  return known ?? 'U';
}

/** US Core's birth sex (M, F) or sex (SNOMED CT), when either is told. */
export function birthSexOf(element: Element): Sex | undefined {
  const birthSex = extensionOf(element, 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex');
  const sex = extensionOf(element, 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-sex');
  for (const extension of [birthSex, sex]) {
    const code = extension === undefined ? undefined : member(extension.value, 'valueCode');
    if (code === 'F' || code === 'M') return code;
    if (code === '248152002') return 'F';
    if (code === '248153007') return 'M';
  }
  return undefined;
}
