/** The file that sets up an organization: its facts, its prices, and where its claims go. One JSON document, checked whole. */
import { z } from 'zod';
import type { ChargeMaster } from '../charges/charge-master.ts';
import { billingOrganizationSchema, providerSchema, serviceLocationSchema } from '../claims/billing-parties.ts';
import { serviceKindSchema } from '../claims/charge.ts';
import { drugSchema } from '../claims/coded-encounter.ts';
import { payerSchema } from '../claims/coverage.ts';
import {
  centsSchema,
  hasNpiCheckDigit,
  hcpcsSchema,
  organizationIdSchema,
  payerIdSchema,
  plainDateSchema,
} from '../claims/identifiers.ts';
import { effective } from '../kernel/effective.ts';
import { cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { isTimeZone } from '../store/control.ts';
import { UsageError } from './usage.ts';

const words = z.string().trim().min(1).max(120);

const priceSchema = z.strictObject({
  procedure: hcpcsSchema,
  /** The practice's own words: no descriptor of the AMA. */
  words,
  wordsIn: z.strictObject({ fr: words.optional(), es: words.optional() }).optional(),
  serviceKind: serviceKindSchema,
  prices: z.array(z.strictObject({ from: plainDateSchema, cents: z.int().min(0).max(100_000_000) })).min(1),
  requiresClia: z.boolean().optional(),
  singleDoseVial: z.boolean().optional(),
  globalProcedure: z.boolean().optional(),
  drugPerUnit: drugSchema.optional(),
});

export const priceListSchema = z.strictObject({ version: z.string().trim().min(1).max(60), items: z.array(priceSchema) });
export type PriceList = z.infer<typeof priceListSchema>;

const partnerSchema = z.strictObject({
  partnerId: z.string().regex(/^[a-z0-9-]{2,40}$/, 'is 2 to 40 small letters, digits and hyphens'),
  name: words,
  host: z.string().min(1).max(255),
  port: z.int().min(1).max(65_535).default(22),
  username: z.string().min(1).max(100),
  hostKeySha256: z.string().regex(/^[A-Za-z0-9+/]{43}$/, 'is the fingerprint that ssh-keygen -lf prints after SHA256:'),
  senderId: z.string().min(2).max(15),
  receiverId: z.string().min(2).max(15),
  usage: z.enum(['T', 'P']),
});

const shapeSchema = z.strictObject({
  /** Given to change an organization that is there; made otherwise. */
  organizationId: organizationIdSchema.optional(),
  timeZone: z.string().min(1).max(40),
  organization: billingOrganizationSchema.omit({ organizationId: true }),
  locations: z.array(serviceLocationSchema).min(1),
  providers: z.array(providerSchema).min(1),
  payers: z.array(payerSchema),
  needsAuthorization: z.record(payerIdSchema, z.array(hcpcsSchema)).default({}),
  prices: priceListSchema,
  partner: partnerSchema.optional(),
});
export type OrganizationFile = z.infer<typeof shapeSchema>;

type Fault = readonly [path: readonly (string | number)[], message: string];

/** Where the same id stands a second time. */
const twice = (
  name: string,
  list: readonly { readonly id: string; readonly path: readonly (string | number)[] }[],
): readonly Fault[] =>
  list.flatMap(({ id, path }, i) =>
    list.findIndex((one) => one.id === id) < i ? [[path, `${name} stands here twice`] as const] : [],
  );

/** A claim with a mistyped number, a post-office box or a short ZIP as its sender's comes back from every payer. */
function senderFaults({ organization, locations, providers }: OrganizationFile): readonly Fault[] {
  const numbers: readonly (readonly [readonly (string | number)[], string | undefined])[] = [
    [['organization', 'npi'], organization.npi],
    ...locations.map(({ npi }, i) => [['locations', i, 'npi'], npi] as const),
    ...providers.map(({ npi }, i) => [['providers', i, 'npi'], npi] as const),
  ];
  const addresses = [
    { path: ['organization', 'address'], address: organization.address },
    ...locations.map(({ address }, i) => ({ path: ['locations', i, 'address'], address })),
  ];
  return [
    ...numbers.flatMap(([path, npi]): readonly Fault[] =>
      npi === undefined || hasNpiCheckDigit(npi)
        ? []
        : [[path, 'the check digit of this NPI is wrong; compare it with the registry']],
    ),
    ...addresses.flatMap(({ path, address }): readonly Fault[] => [
      ...(address.zip.length === 9 ? [] : [[[...path, 'zip'], 'nine digits are needed here (ZIP+4)'] as const]),
      ...(POST_OFFICE_BOX.test(address.street)
        ? [[[...path, 'street'], 'a street address is needed, no post-office box'] as const]
        : []),
    ]),
  ];
}

/** 837P 005010X222, 2010AA and 2310C N3: a street address (reference notes on the guide; the pattern is the house's). */
const POST_OFFICE_BOX = /^\W*(p\W*o\W*|post\s*office\s*)box\b/i;

/** What the shape alone does not show. */
function faultsOf(file: OrganizationFile): readonly Fault[] {
  const zones: readonly (readonly [readonly (string | number)[], string])[] = [
    [['timeZone'], file.timeZone],
    ...file.locations.map(({ timeZone }, i) => [['locations', i, 'timeZone'], timeZone] as const),
  ];
  const payers = new Set<string>(file.payers.map(({ payerId }) => payerId));
  return [
    ...zones.flatMap(([path, zone]): readonly Fault[] =>
      isTimeZone(zone) ? [] : [[path, `"${zone}" is no time zone; an IANA name is, such as America/Chicago`]],
    ),
    ...senderFaults(file),
    ...twice(
      'this id',
      file.locations.map(({ locationId: id }, i) => ({ id, path: ['locations', i, 'locationId'] })),
    ),
    ...twice(
      'this id',
      file.providers.map(({ providerId: id }, i) => ({ id, path: ['providers', i, 'providerId'] })),
    ),
    ...twice(
      'this id',
      file.payers.map(({ payerId: id }, i) => ({ id, path: ['payers', i, 'payerId'] })),
    ),
    ...twice(
      'this procedure',
      file.prices.items.map(({ procedure: id }, i) => ({ id, path: ['prices', 'items', i, 'procedure'] })),
    ),
    ...file.prices.items.flatMap(({ prices }, i) =>
      twice(
        'this day',
        prices.map(({ from: id }, j) => ({ id, path: ['prices', 'items', i, 'prices', j, 'from'] })),
      ),
    ),
    ...Object.keys(file.needsAuthorization)
      .filter((payer) => !payers.has(payer))
      .map((payer): Fault => [['needsAuthorization', payer], 'none of the payers has this id']),
  ];
}

const fileSchema = shapeSchema.superRefine((file, context) => {
  for (const [path, message] of faultsOf(file)) context.addIssue({ code: 'custom', path: [...path], message });
});

/** Errors: UsageError with the place and what is wrong there, at most five. */
export function readOrganizationFile(text: string, name: string): OrganizationFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is not JSON. docs/operate.md says what stands in it.`);
  }
  const read = fileSchema.safeParse(value);
  if (read.success) return read.data;
  const { issues } = read.error;
  const faults = issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  const more = issues.length > 5 ? `; and ${issues.length - 5} more` : '';
  throw new UsageError(`${name} cannot be used, nothing was saved. ${faults.join('; ')}${more}.`);
}

const sourceOf = (list: PriceList, from: PlainDate) => ({
  title: `Price list ${list.version}`,
  locator: 'set up by the practice',
  basis: 'house' as const,
  checkedOn: from,
});

/** What the price list is to the steps that charge. */
export const chargeMasterOf = (list: PriceList): ChargeMaster => ({
  version: list.version,
  items: list.items.map(({ procedure, words: ours, serviceKind, prices, ...given }) => ({
    procedure,
    words: ours,
    serviceKind,
    prices: effective(
      ...prices
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))
        .map(({ from, cents: amount }) => ({ from, value: centsSchema.parse(cents(amount)), cite: sourceOf(list, from) })),
    ),
    ...withoutUndefined(given),
  })),
});

type Given = Omit<PriceList['items'][number], 'procedure' | 'words' | 'serviceKind' | 'prices'>;

/** Absent is absent: the rest of the program knows no member that is there and undefined. */
const withoutUndefined = ({ wordsIn, requiresClia, singleDoseVial, globalProcedure, drugPerUnit }: Given) => ({
  ...(wordsIn === undefined
    ? {}
    : {
        wordsIn: {
          ...(wordsIn.fr === undefined ? {} : { fr: wordsIn.fr }),
          ...(wordsIn.es === undefined ? {} : { es: wordsIn.es }),
        },
      }),
  ...(requiresClia === undefined ? {} : { requiresClia }),
  ...(singleDoseVial === undefined ? {} : { singleDoseVial }),
  ...(globalProcedure === undefined ? {} : { globalProcedure }),
  ...(drugPerUnit === undefined ? {} : { drugPerUnit }),
});
