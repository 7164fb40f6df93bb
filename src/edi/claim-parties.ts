/** People, organizations and places of a claim as NM1, N3, N4 and DMG. */
import type { Provider } from '../claims/billing-parties.ts';
import type { Coverage, Payer, Relationship, Subscriber } from '../claims/coverage.ts';
import type { Address, PersonName } from '../claims/party.ts';
import { type SegmentDraft, seg } from '../x12/encode.ts';
import { d8 } from '../x12/value.ts';
import { type Pen, refuse, text } from './claim-pen.ts';

/** Lengths of the guide (NM103 60, NM104 35, NM105 25, NM107 10, N3 55, N401 30). */
export function personName(pen: Pen, name: PersonName, path: string): readonly string[] {
  return [
    text(pen, name.last, { path: `${path}.last`, max: 60 }),
    text(pen, name.first, { path: `${path}.first`, max: 35 }),
    text(pen, name.middle, { path: `${path}.middle`, max: 25 }),
    '',
    text(pen, name.suffix, { path: `${path}.suffix`, max: 10 }),
  ];
}

export const organizationName = (pen: Pen, name: string, path: string): readonly string[] => [
  text(pen, name, { path, max: 60 }),
  '',
  '',
  '',
  '',
];

export function address(pen: Pen, place: Address, path: string): readonly SegmentDraft[] {
  const line = (value: string | undefined, field: string): string => text(pen, value, { path: `${path}.${field}`, max: 55 });
  return [
    seg('N3', line(place.street, 'street'), line(place.street2, 'street2')),
    seg('N4', text(pen, place.city, { path: `${path}.city`, max: 30, min: 2 }), place.state, place.zip),
  ];
}

/** Billing provider and service facility need all nine digits of the ZIP (005010X222A1 2010AA and 2310C N403). */
export function fullAddress(pen: Pen, place: Address, path: string): readonly SegmentDraft[] {
  if (place.zip.length !== 9) {
    refuse(pen, {
      code: 'zip-must-have-nine-digits',
      message: 'payers need the nine-digit ZIP here. Add the last four digits to the practice or location.',
      path: `${path}.zip`,
    });
  }
  return address(pen, place, path);
}

/** NM1 of a person known by NPI: DN referring, 82 rendering, DQ supervising, DK ordering. */
export const providerName = (
  pen: Pen,
  role: string,
  { provider, path }: { readonly provider: Provider; readonly path: string },
): SegmentDraft => seg('NM1', role, '1', ...personName(pen, provider.name, `${path}.name`), 'XX', provider.npi);

export const subscriberSegments = (pen: Pen, subscriber: Subscriber, path: string): readonly SegmentDraft[] => [
  seg('NM1', 'IL', '1', ...personName(pen, subscriber.name, `${path}.name`), 'MI', subscriber.memberId),
  ...address(pen, subscriber.address, `${path}.address`),
];

export const birthAndSex = (person: {
  readonly birthDate: Subscriber['birthDate'];
  readonly sex: Subscriber['sex'];
}): SegmentDraft => seg('DMG', 'D8', d8(person.birthDate), person.sex);

export const payerSegments = (pen: Pen, payer: Payer, path: string): readonly SegmentDraft[] => [
  seg('NM1', 'PR', '2', ...organizationName(pen, payer.name, `${path}.name`), 'PI', payer.payerId),
  ...(payer.address === undefined ? [] : address(pen, payer.address, `${path}.address`)),
];

/** SBR01. */
const RANK_CODES = { primary: 'P', secondary: 'S', tertiary: 'T' } as const;

/** SBR02 and PAT01: the patient's relation to the subscriber. */
export const RELATIONSHIP_CODES: Readonly<Record<Relationship, string>> = { self: '18', spouse: '01', child: '19', other: 'G8' };

/** SBR05, why Medicare is not first: only where the payer is Medicare and the rank is not primary. */
const secondaryReason = (coverage: Coverage, payer: Payer, rank: Coverage['rank']): string =>
  payer.program === 'medicare' && rank !== 'primary' ? (coverage.medicareSecondaryReason ?? '') : '';

/** SBR of 2000B and 2320. The group's name stands only where there is no group number. */
export function sbr(
  pen: Pen,
  plan: { readonly coverage: Coverage; readonly payer: Payer; readonly rank: Coverage['rank'] },
  relation: string,
): SegmentDraft {
  const { coverage, payer, rank } = plan;
  const named = coverage.groupNumber === undefined ? coverage.groupName : undefined;
  return seg(
    'SBR',
    RANK_CODES[rank],
    relation,
    text(pen, coverage.groupNumber, { path: 'coverage.groupNumber', max: 50 }),
    text(pen, named, { path: 'coverage.groupName', max: 60 }),
    secondaryReason(coverage, payer, rank),
    '',
    '',
    '',
    payer.filingIndicator,
  );
}

/** A name and ten digits. */
export type Contact = { readonly name: string; readonly phone: string };

export const contact = (pen: Pen, person: Contact, path: string): SegmentDraft =>
  seg('PER', 'IC', text(pen, person.name, { path, max: 60 }), 'TE', person.phone);
