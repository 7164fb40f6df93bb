/**
 * The demonstration practice: Northgate Family Medicine, its two places, four clinicians and six payers. All of it
 * is invented; the names, ids and terms belong to nobody.
 */
import type { Provider, ServiceLocation } from '../claims/billing-parties.ts';
import type { Payer } from '../claims/coverage.ts';
import {
  asPayerId,
  asPlaceOfService,
  type LocationId,
  type OrganizationId,
  type ProviderId,
  type TaxId,
  type Taxonomy,
} from '../claims/identifiers.ts';
import type { PracticeFacts } from '../claims/practice-facts.ts';
import { npiWithCheckDigit } from './identity.ts';

const fixedId = <Id extends string>(n: number): Id => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}` as Id;

const ORGANIZATION_ID = fixedId<OrganizationId>(1);

const clinicAddress = { street: '1200 Northgate Road', street2: 'Suite 100', city: 'Columbus', state: 'OH', zip: '432240412' };

export const CLINIC: ServiceLocation = {
  locationId: fixedId<LocationId>(10),
  name: 'Northgate Family Medicine',
  placeOfService: asPlaceOfService('11'),
  address: clinicAddress,
  cliaNumber: '36D9000001',
  timeZone: 'America/New_York',
};

export const IMAGING: ServiceLocation = {
  locationId: fixedId<LocationId>(11),
  name: 'Northgate Imaging',
  placeOfService: asPlaceOfService('11'),
  npi: npiWithCheckDigit('199900020'),
  address: { street: '1260 Northgate Road', city: 'Columbus', state: 'OH', zip: '432240415' },
  timeZone: 'America/New_York',
};

const FAMILY_MEDICINE = '207Q00000X' as Taxonomy;
const NURSE_PRACTITIONER_FAMILY = '363LF0000X' as Taxonomy;
const DIAGNOSTIC_RADIOLOGY = '2085R0202X' as Taxonomy;

const provider = (n: number, name: { first: string; last: string }, taxonomy: Taxonomy, credential: string): Provider => ({
  providerId: fixedId<ProviderId>(20 + n),
  name,
  npi: npiWithCheckDigit(`19990010${n}`),
  taxonomy,
  credential,
});

export const DR_OKAFOR = provider(1, { first: 'Ngozi', last: 'Okafor' }, FAMILY_MEDICINE, 'MD');
export const DR_TREMBLAY = provider(2, { first: 'Louise', last: 'Tremblay' }, FAMILY_MEDICINE, 'MD');
export const NP_HAYES = provider(3, { first: 'Marcus', last: 'Hayes' }, NURSE_PRACTITIONER_FAMILY, 'FNP');
export const DR_LINDQVIST = provider(4, { first: 'Anna', last: 'Lindqvist' }, DIAGNOSTIC_RADIOLOGY, 'MD');
/** Sends patients for imaging; not one of the practice's own. */
export const DR_REYES = provider(5, { first: 'Carmen', last: 'Reyes' }, FAMILY_MEDICINE, 'MD');

const payerAddress = (box: number) => ({ street: `PO Box ${box}`, city: 'Columbus', state: 'OH', zip: '432160001' });

type Terms = Pick<Payer, 'timelyFilingDays' | 'expectedAnswerDays' | 'program' | 'acceptsReplacement'>;
const payer = (id: string, name: string, filingIndicator: Payer['filingIndicator'], terms: Terms): Payer => ({
  payerId: asPayerId(id),
  name,
  filingIndicator,
  address: payerAddress(1000 + id.charCodeAt(0)),
  ...terms,
});

export const PPO = payer('LKSHR1', 'Lakeshore PPO', '12', {
  timelyFilingDays: 180,
  expectedAnswerDays: 30,
  program: 'commercial',
  acceptsReplacement: true,
});
/** The contract on file says 45 days; the payer's own limit is 30 since its last amendment, which nobody entered: a real office's denial. */
export const HMO = payer('RVRHM1', 'Riverbend HMO', 'HM', {
  timelyFilingDays: 45,
  expectedAnswerDays: 30,
  program: 'commercial',
  acceptsReplacement: true,
});
/** One calendar year from the date of service: 42 CFR 424.44(a). */
export const MEDICARE = payer('MDCRB1', 'Medicare Part B', 'MB', {
  timelyFilingDays: 365,
  expectedAnswerDays: 30,
  program: 'medicare',
  acceptsReplacement: false,
});
export const MEDICAID = payer('OHMCD1', 'State Medicaid', 'MC', {
  timelyFilingDays: 365,
  expectedAnswerDays: 35,
  program: 'medicaid',
  acceptsReplacement: true,
});
export const SUPPLEMENT = payer('GLDSP1', 'Golden Supplement', 'CI', {
  timelyFilingDays: 365,
  expectedAnswerDays: 45,
  program: 'medigap',
  acceptsReplacement: true,
});
export const WORKERS_COMPENSATION = payer('BWCMP1', 'Buckeye Work Compensation', 'WC', {
  timelyFilingDays: 365,
  expectedAnswerDays: 45,
  program: 'workers-compensation',
  acceptsReplacement: true,
});

export const NORTHGATE: PracticeFacts = {
  organization: {
    organizationId: ORGANIZATION_ID,
    name: 'Northgate Family Medicine',
    npi: npiWithCheckDigit('199900001'),
    taxId: '990000001' as TaxId,
    taxonomy: FAMILY_MEDICINE,
    address: clinicAddress,
    contactName: 'Billing Office',
    phone: '6145550100',
  },
  locations: [CLINIC, IMAGING],
  providers: [DR_OKAFOR, DR_TREMBLAY, NP_HAYES, DR_LINDQVIST, DR_REYES],
  payers: [PPO, HMO, MEDICARE, MEDICAID, SUPPLEMENT, WORKERS_COMPENSATION],
};
