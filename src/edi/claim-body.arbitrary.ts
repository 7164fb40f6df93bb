/** Claim bodies of every shape the schema admits, for laws: odd names, many lines, dependents, drugs, other plans that decided or not. */
import fc from 'fast-check';
import { type ClaimBody, type ClaimIn, claimBodySchema } from '../claims/claim.ts';
import { draft, judge } from '../claims/lifecycle.ts';
import { sketchClaim } from '../claims/sketch.ts';
import { BILLING, PROVIDERS, sketchUuid } from '../claims/sketch-defaults.ts';
import { plainDate } from '../kernel/plain-date.ts';

/** Names as registrars type them, with everything X12 uses as a delimiter and letters it cannot carry. */
const oddName = (max: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('A', 'Ng', 'García', "O'Brien", 'Müßig', 'Łęcka', 'DE LA CRUZ', 'Æther'),
      fc.string({
        unit: fc.constantFrom('*', '~', ':', '^', ' ', '-', '’', 'é', 'ß', 'Æ', 'x', '7', '\u00a0', '…'),
        maxLength: max - 10,
      }),
    )
    .map(([first, rest]) => `${first}${rest}`.slice(0, max).trim());

const name = fc.record(
  {
    last: oddName(60),
    first: oddName(35),
    middle: oddName(25),
    suffix: fc.constantFrom('Jr', 'III', 'Sr.'),
  },
  { requiredKeys: ['last', 'first'] },
);

const address = (zip: fc.Arbitrary<string>) =>
  fc.record(
    {
      street: oddName(55).map((text) => `12 ${text}`.slice(0, 55).trim()),
      street2: oddName(55),
      city: oddName(30).map((text) => `St ${text}`.slice(0, 30).trim()),
      state: fc.constantFrom('WI', 'NY', 'PR'),
      zip,
    },
    { requiredKeys: ['street', 'city', 'state', 'zip'] },
  );
const anyZip = fc.constantFrom('53703', '537031234');
const fullZip = fc.constantFrom('537031234', '537032222');

const day = fc.integer({ min: 1, max: 28 }).map((d) => plainDate(`2026-03-${String(d).padStart(2, '0')}`));
const birth = fc.integer({ min: 1920, max: 2025 }).map((y) => plainDate(`${y}-07-04`));
const amount = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9_999_999 }));

const line = fc.record(
  {
    serviceDate: day,
    procedure: fc.constantFrom('99213', 'J1885', '87880', 'G0439', '71046'),
    modifiers: fc.uniqueArray(fc.constantFrom('25', 'QW', 'JZ', '59', 'GA'), { maxLength: 4 }),
    units: fc.integer({ min: 1, max: 9999 }),
    chargeCents: amount,
    diagnosisPointers: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
    placeOfService: fc.constantFrom('11', '02', '22'),
    serviceKind: fc.constantFrom('evaluation', 'drug', 'laboratory', 'imaging'),
    words: fc.constant('a service'),
    drug: fc.record({
      ndc: fc.constant('00409909332'),
      quantityThousandths: fc.integer({ min: 1, max: 9_999_999 }),
      unit: fc.constantFrom('ML', 'UN', 'GR'),
    }),
  },
  {
    requiredKeys: [
      'serviceDate',
      'procedure',
      'modifiers',
      'units',
      'chargeCents',
      'diagnosisPointers',
      'placeOfService',
      'serviceKind',
      'words',
    ],
  },
);
type LineDraft = typeof line extends fc.Arbitrary<infer T> ? T : never;

const relationship = fc.constantFrom('self', 'spouse', 'child', 'other');

const coverage = (rank: string, seed: string) =>
  fc.record(
    {
      coverageId: fc.constant(sketchUuid(`arbitrary coverage ${seed}`)),
      patientId: fc.constant(sketchUuid('arbitrary patient')),
      payerId: fc.constantFrom('MEDB', 'ACME1', 'GAP'),
      rank: fc.constant(rank),
      from: fc.constant('2026-01-01'),
      relationship,
      subscriber: fc.record({
        name,
        memberId: fc.constantFrom('1EG4TE5MK72', 'X99'),
        birthDate: birth,
        sex: fc.constantFrom('F', 'M', 'U'),
        address: address(anyZip),
      }),
      groupNumber: oddName(50),
      groupName: oddName(60),
      medicareSecondaryReason: fc.constantFrom('12', '43'),
      mayNotBillPatient: fc.boolean(),
    },
    { requiredKeys: ['coverageId', 'patientId', 'payerId', 'rank', 'from', 'relationship', 'subscriber', 'mayNotBillPatient'] },
  );

const payerOf = (...ids: string[]) =>
  fc.record(
    {
      payerId: fc.constantFrom(...ids),
      name: oddName(60),
      filingIndicator: fc.constantFrom('MB', 'CI', 'WC', 'HM'),
      address: address(anyZip),
      timelyFilingDays: fc.constant(365),
      expectedAnswerDays: fc.constant(30),
      program: fc.constantFrom('medicare', 'commercial'),
      acceptsReplacement: fc.boolean(),
    },
    {
      requiredKeys: [
        'payerId',
        'name',
        'filingIndicator',
        'timelyFilingDays',
        'expectedAnswerDays',
        'program',
        'acceptsReplacement',
      ],
    },
  );

/** Earlier payers have ids of their own: two with one id are refused. */
const plan = (rank: string, id: string) => fc.record({ coverage: coverage(rank, id), payer: payerOf(id) });

/** Splits a charge into paid and adjustments that add up, whatever the shares. */
function decisionOn(chargeCents: number, shares: readonly number[]) {
  const groups = ['CO', 'PR', 'OA', 'PI', 'CO', 'CO', 'CO', 'CO', 'CO', 'CO'];
  let left = chargeCents;
  const adjustments = shares.map((share, i) => {
    const cents = Math.trunc((left * share) / 100);
    left -= cents;
    return { group: groups[i % groups.length], carc: String(i + 1), cents };
  });
  return { paidCents: left, adjustments: adjustments.filter((a) => a.cents > 0) };
}

const shares = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });

function priorOf(
  plan: unknown,
  lines: readonly { lineControlNumber: string; chargeCents: number; units: number }[],
  some: readonly number[],
) {
  const decided = lines.map((one) => ({
    lineControlNumber: one.lineControlNumber,
    units: one.units,
    ...decisionOn(one.chargeCents, some),
  }));
  return {
    ...(plan as object),
    paidCents: decided.reduce((sum, one) => sum + one.paidCents, 0),
    paidOn: '2026-04-01',
    claimAdjustments: [],
    lines: decided,
  };
}

const parts = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  patientName: name,
  patientAddress: address(anyZip),
  birthDate: birth,
  sex: fc.constantFrom('F', 'M', 'U'),
  chartNumber: oddName(30),
  billingAddress: fc.option(address(fullZip), { nil: undefined }),
  location: fc.option(fc.record({ name: oddName(60), address: address(fullZip) }), { nil: undefined }),
  provider: name,
  main: fc.tuple(coverage('tertiary', 'MAIN'), payerOf('MEDB', 'ACME1', 'FIRST')),
  mainRelationship: relationship,
  others: fc.tuple(fc.option(plan('primary', 'FIRST')), fc.option(plan('secondary', 'SECOND'))),
  decided: fc.tuple(fc.boolean(), fc.boolean()),
  shares,
  lines: fc.array(line, { minLength: 1, maxLength: 50 }),
  referring: fc.boolean(),
  ordering: fc.boolean(),
  supervising: fc.boolean(),
  accident: fc.constantFrom(
    undefined,
    { kind: 'auto', date: '2026-02-01', state: 'WI' },
    { kind: 'employment', date: '2026-02-01' },
  ),
  caseNumber: fc.option(oddName(50), { nil: undefined }),
  frequency: fc.constantFrom('1', '7', '8'),
  patientPaidCents: amount,
  flags: fc.record({ benefitsAssigned: fc.boolean(), acceptsAssignment: fc.boolean() }),
});
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

const numbered = (drafts: readonly LineDraft[], control: string) =>
  drafts.map((one, i) => ({
    ...one,
    chargeId: sketchUuid(`charge ${control} ${i}`),
    lineNumber: i + 1,
    lineControlNumber: `${control}${String(i + 1).padStart(2, '0')}`,
  }));

function bodyOf(p: Parts): ClaimBody {
  const { body } = sketchClaim(`claim ARB-${p.seed} dos 2026-03-04\n dx A E11.9 B I10 C Z79.4`);
  const lines = numbered(p.lines, body.patientControlNumber);
  const plans = p.others.map((plan, i) => ({ plan, isDecided: p.decided[i] === true })).filter((one) => one.plan !== null);
  const present = (fields: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined));
  return claimBodySchema.parse({
    ...body,
    ...p.flags,
    ...present({
      referring: p.referring ? PROVIDERS.referring : undefined,
      ordering: p.ordering ? PROVIDERS.ordering : undefined,
      supervising: p.supervising ? PROVIDERS.supervising : undefined,
      accident: p.accident,
      originalPayerControlNumber: p.frequency === '1' ? undefined : '2026ICN99',
    }),
    frequency: p.frequency,
    billing: p.billingAddress === undefined ? BILLING : { ...BILLING, address: p.billingAddress },
    rendering: { ...PROVIDERS.rendering, name: p.provider },
    location: { ...body.location, ...p.location },
    patient: {
      ...body.patient,
      name: p.patientName,
      address: p.patientAddress,
      birthDate: p.birthDate,
      sex: p.sex,
      chartNumber: p.chartNumber,
    },
    coverage: { ...p.main[0], relationship: p.mainRelationship, ...present({ caseNumber: p.caseNumber }) },
    payer: p.main[1],
    rank: 'tertiary',
    otherCoverages: plans.filter((one) => !one.isDecided).map((one) => one.plan),
    priorPayments: plans.filter((one) => one.isDecided).map((one) => priorOf(one.plan, lines, p.shares)),
    lines,
    totalChargeCents: lines.reduce((sum, one) => sum + one.chargeCents, 0),
    patientPaidCents: p.patientPaidCents,
  });
}

export const claimBody: fc.Arbitrary<ClaimBody> = parts.map(bodyOf);

/** A claim that passed the edits, without asking them. */
export function readyClaim(body: ClaimBody): ClaimIn<'ready'> {
  const judged = judge(draft(body), [], plainDate('2026-03-20'));
  if (judged.state !== 'ready') throw new Error('a claim without findings is ready');
  return judged;
}
