/** The practice, people and plans that a claim sketch means when it does not say: none of them exists. */
import { plainDate } from '../kernel/plain-date.ts';
import { seededRandom } from '../kernel/random.ts';
import type { BillingOrganization, Provider, ServiceLocation } from './billing-parties.ts';
import type { ClaimBody } from './claim.ts';
import type { Payer } from './coverage.ts';
import {
  asNpi,
  asPayerId,
  asPlaceOfService,
  hasNpiCheckDigit,
  locationIdSchema,
  organizationIdSchema,
  patientIdSchema,
  type PayerId,
  providerIdSchema,
  taxIdSchema,
  taxonomySchema,
} from './identifiers.ts';
import type { Address } from './party.ts';

/** A UUID made from a name: the same name gives the same id in every test. */
export function sketchUuid(name: string): string {
  const hex = Array.from(seededRandom(`sketch ${name}`).bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Nine digits and the check digit that fits. */
export function npiWithCheckDigit(nine: string): ReturnType<typeof asNpi> {
  for (let digit = 0; digit < 10; digit += 1) if (hasNpiCheckDigit(`${nine}${digit}`)) return asNpi(`${nine}${digit}`);
  throw new RangeError('an NPI starts with 1 or 2 and has nine digits before its check digit');
}

export const ADDRESS: Address = { street: '12 MAPLE ST', city: 'MADISON', state: 'WI', zip: '537031234' };

export const BILLING: BillingOrganization = {
  organizationId: organizationIdSchema.parse(sketchUuid('organization')),
  name: 'SKETCH FAMILY MEDICINE',
  npi: npiWithCheckDigit('199999998'),
  taxId: taxIdSchema.parse('399999999'),
  taxonomy: taxonomySchema.parse('261QP2300X'),
  address: { street: '400 STATE ST', city: 'MADISON', state: 'WI', zip: '537032222' },
  contactName: 'BILLING OFFICE',
  phone: '6085550100',
};

export const LOCATION: ServiceLocation = {
  locationId: locationIdSchema.parse(sketchUuid('location')),
  name: 'SKETCH FAMILY MEDICINE',
  placeOfService: asPlaceOfService('11'),
  address: BILLING.address,
  cliaNumber: '52D0999999',
  timeZone: 'America/Chicago',
};

const provider = (role: string, last: string, nine: string): Provider => ({
  providerId: providerIdSchema.parse(sketchUuid(`provider ${role}`)),
  name: { last, first: 'ALEX' },
  npi: npiWithCheckDigit(nine),
  taxonomy: taxonomySchema.parse('207Q00000X'),
  credential: 'MD',
});

export const PROVIDERS = {
  rendering: provider('rendering', 'RENDER', '188888888'),
  referring: provider('referring', 'REFER', '177777777'),
  ordering: provider('ordering', 'ORDER', '166666666'),
  supervising: provider('supervising', 'SUPERVISE', '155555555'),
} as const;

export const PATIENT: ClaimBody['patient'] = {
  patientId: patientIdSchema.parse(sketchUuid('patient')),
  chartNumber: 'MRN1',
  name: { last: 'SKETCH', first: 'PAT' },
  birthDate: plainDate('1950-05-17'),
  sex: 'F',
  address: ADDRESS,
};

type PayerTraits = Pick<Payer, 'filingIndicator' | 'program' | 'timelyFilingDays' | 'acceptsReplacement'>;

const COMMERCIAL: PayerTraits = { filingIndicator: 'CI', program: 'commercial', timelyFilingDays: 180, acceptsReplacement: true };

/** Payers that a sketch knows by name; any other id is a commercial plan. */
const TRAITS: Readonly<Record<string, PayerTraits>> = {
  MEDB: { filingIndicator: 'MB', program: 'medicare', timelyFilingDays: 365, acceptsReplacement: false },
  MCAID: { filingIndicator: 'MC', program: 'medicaid', timelyFilingDays: 365, acceptsReplacement: true },
  GAP: { filingIndicator: 'CI', program: 'medigap', timelyFilingDays: 365, acceptsReplacement: true },
  WCOMP: { filingIndicator: 'WC', program: 'workers-compensation', timelyFilingDays: 365, acceptsReplacement: true },
};

export const payerNamed = (payerId: PayerId): Payer => ({
  payerId: asPayerId(payerId),
  name: `PLAN ${payerId}`,
  expectedAnswerDays: 30,
  ...(TRAITS[payerId] ?? COMMERCIAL),
});
