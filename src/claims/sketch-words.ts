/** The words of the claim sketch (`sketch.ts`): what may open a line, and what each adds to the claim. */
import type { z } from 'zod';
import { parseDecimal } from '../kernel/money.ts';
import { seededRandom } from '../kernel/random.ts';
import { assert, expectOk } from '../kernel/result.ts';
import { type ServiceKind, serviceKindSchema } from './charge.ts';
import type { claimBodySchema } from './claim.ts';
import { RANKS } from './coverage.ts';
import { asNpi, asPayerId } from './identifiers.ts';
import { newPatientControlNumber } from './patient-control-number.ts';
import { ADDRESS, BILLING, LOCATION, PATIENT, PROVIDERS, payerNamed, sketchUuid } from './sketch-defaults.ts';

/** The claim while it is read: `claimBodySchema` admits it at the end. */
export type SketchBody = z.input<typeof claimBodySchema>;
type Body = SketchBody;
type Line = Body['lines'][number];
type Words = readonly string[];

function need<T>(value: T | undefined, what: string): T {
  assert(value !== undefined, `sketch: ${what} is missing or unknown`);
  return value;
}
const money = (text: string): number => expectOk(parseDecimal(text), `sketch: "${text}" is not an amount`);

/** `dos 2026-03-04 pos 11` → { dos, pos }; an unknown name throws. */
function said<Name extends string>(words: Words, ...names: readonly Name[]): { readonly [N in Name]?: string } {
  const found: { [N in Name]?: string } = {};
  for (let at = 0; at < words.length; at += 2) {
    const name = names.find((one) => one === words[at]);
    assert(name !== undefined, `sketch: unknown word "${words[at] ?? ''}"; here it knows ${names.join(', ')}`);
    found[name] = need(words[at + 1], `the value of ${name}`);
  }
  return found;
}

function insured(payerId: string, dos: string, rank: Body['rank']): Body['otherCoverages'][number] {
  const { name, birthDate, sex, patientId } = PATIENT;
  const coverage = {
    coverageId: sketchUuid(`coverage ${payerId}`),
    patientId,
    payerId,
    rank,
    from: `${dos.slice(0, 4)}-01-01`,
    relationship: 'self' as const,
    subscriber: { name, memberId: '1EG4TE5MK72', birthDate, sex, address: ADDRESS },
    mayNotBillPatient: false,
  };
  return { coverage, payer: payerNamed(asPayerId(payerId)) };
}

/** `CLM-1 dos D pos NN payer ID rank secondary freq 7 original ICN follows CLM-0`, all but the name optional. */
export function opened([name = 'CLM-1', ...words]: Words): Body {
  const s = said(words, 'dos', 'pos', 'payer', 'rank', 'freq', 'original', 'follows');
  const dos = s.dos ?? '2026-03-04';
  const rank = need(
    RANKS.find((one) => one === (s.rank ?? 'primary')),
    'the rank',
  );
  return {
    claimId: sketchUuid(`claim ${name}`),
    encounterId: sketchUuid(`encounter ${name}`),
    ...(s.follows === undefined ? {} : { follows: sketchUuid(`claim ${s.follows}`) }),
    patientControlNumber: newPatientControlNumber(seededRandom(`control ${name}`).bytes(12)),
    frequency: need(
      (['1', '7', '8'] as const).find((one) => one === (s.freq ?? '1')),
      'the frequency',
    ),
    ...(s.original === undefined ? {} : { originalPayerControlNumber: s.original }),
    billing: BILLING,
    rendering: PROVIDERS.rendering,
    location: LOCATION,
    patient: PATIENT,
    ...insured(s.payer ?? 'MEDB', dos, rank),
    rank,
    otherCoverages: [],
    priorPayments: [],
    diagnoses: [],
    lines: [],
    totalChargeCents: -1,
    patientPaidCents: 0,
    placeOfService: s.pos ?? '11',
    benefitsAssigned: true,
    informationReleased: true,
    acceptsAssignment: true,
    selfPayRestriction: false,
    note: { version: 1, sha256: '0'.repeat(64) },
    releases: { icd10cm: 'sketch', chargeMaster: 'sketch', rules: 'sketch' },
  };
}

/** What a code most often is, where the sketch does not say; for real charges the charge master says it. */
const KIND_OF: readonly (readonly [pattern: RegExp, kind: ServiceKind])[] = [
  [/^J/, 'drug'],
  [/^(99[2-4]|G043[89]|G0402)/, 'evaluation'],
  [/^963[67]/, 'injection'],
  [/^(9046|9047[0-4]|G00(08|09|10))/, 'vaccine-administration'],
  [/^90[4-7]/, 'vaccine'],
  [/^7/, 'imaging'],
  [/^8/, 'laboratory'],
];

/** `99213-25 x1 125.00 A,B evaluation dos D pos NN ndc NDC/1.0/ML`; pointers (`-` for none), kind and the rest optional. */
export function readLine(body: Body, dos: string, [code = '', units = '', charge = '', ...more]: Words): Line {
  const [procedure = '', ...modifiers] = code.split('-');
  const rest = [...more];
  const pointers = /^([A-L](,[A-L])*|-)$/.test(rest[0] ?? '') ? rest.shift() : 'A';
  const kind = serviceKindSchema.options.find((one) => one === rest[0]);
  if (kind !== undefined) rest.shift();
  const s = said(rest, 'dos', 'pos', 'ndc');
  const [ndc, quantity, unit] = s.ndc?.split('/') ?? [];
  const lineNumber = body.lines.length + 1;
  return {
    chargeId: sketchUuid(`charge ${body.claimId} ${lineNumber}`),
    lineNumber,
    lineControlNumber: `${body.patientControlNumber}${String(lineNumber).padStart(2, '0')}`,
    serviceDate: s.dos ?? dos,
    procedure,
    modifiers,
    units: Number(units.replace(/^x/, '')),
    chargeCents: money(charge),
    diagnosisPointers: pointers === '-' ? [] : (pointers ?? 'A').split(',').map((letter) => letter.charCodeAt(0) - 64),
    placeOfService: s.pos ?? body.placeOfService,
    serviceKind: kind ?? KIND_OF.find(([pattern]) => pattern.test(procedure))?.[1] ?? 'procedure',
    words: `service ${procedure}`,
    ...(ndc === undefined ? {} : { drug: { ndc, quantityThousandths: Math.round(Number(quantity) * 1000), unit: unit as 'ML' } }),
  };
}

/** `CO-45 33.00 PR-2 18.40` */
function adjustments(words: Words): Body['priorPayments'][number]['claimAdjustments'] {
  return words.flatMap((word, at) => {
    const match = /^(CO|PR|OA|PI)-(\w+)$/.exec(word);
    if (match === null) return [];
    return [{ group: match[1] as 'CO', carc: match[2] ?? '', cents: money(need(words[at + 1], `the amount of ${word}`)) }];
  });
}

/** `decided 1 paid 73.60 CO-45 33.00 PR-2 18.40`: line 1 of the last `prior` payer. */
function decided(body: Body, [number = '', , paid = '', ...rest]: Words): Body['priorPayments'] {
  const prior = need(body.priorPayments.at(-1), 'the prior payer before "decided"');
  const { lineControlNumber, units } = need(body.lines[Number(number) - 1], `line ${number}`);
  const line = { lineControlNumber, paidCents: money(paid), units, adjustments: adjustments(rest) };
  return [...body.priorPayments.slice(0, -1), { ...prior, lines: [...prior.lines, line] }];
}

type Word = (body: Body, words: Words, dos: string) => Partial<Body>;

const PEOPLE = ['referring', 'ordering', 'supervising'] as const;

export const WORDS: Readonly<Record<string, Word>> = {
  // dx A E11.621 B L97.512 (the letters are for the eye)
  dx: (_body, words) => ({ diagnoses: words.filter((word) => word.length > 1).map((word) => word.replace('.', '')) }),
  line: (body, words, dos) => ({ lines: [...body.lines, readLine(body, dos, words)] }),
  // patient born 1961-05-17 sex F
  patient: (body, words) => {
    const s = said(words, 'born', 'sex');
    const sex = (['F', 'M', 'U'] as const).find((one) => one === s.sex) ?? body.patient.sex;
    return { patient: { ...body.patient, birthDate: s.born ?? body.patient.birthDate, sex } };
  },
  // npi billing 1234567893 · npi rendering 1234567893 · npi location 1234567893
  npi: (body, [role = '', npi = '']) => {
    const who = need(
      (['billing', 'rendering', 'location', ...PEOPLE] as const).find((one) => one === role),
      'the role',
    );
    return { [who]: { ...(body[who] ?? PROVIDERS.referring), npi: asNpi(npi) } };
  },
  ...Object.fromEntries(PEOPLE.map((role): [string, Word] => [role, () => ({ [role]: PROVIDERS[role] })])),
  // clia 52D0999999 · clia none
  clia: ({ location: { cliaNumber: _known, ...rest } }, [number = 'none']) => ({
    location: number === 'none' ? rest : { ...rest, cliaNumber: number },
  }),
  // street billing PO BOX 12
  street: ({ billing }, [, ...words]) => ({ billing: { ...billing, address: { ...billing.address, street: words.join(' ') } } }),
  // zip billing 53703 · zip location 53703
  zip: (body, [whose, zip = '']) => {
    const who = whose === 'location' ? 'location' : 'billing';
    return { [who]: { ...body[who], address: { ...body[who].address, zip } } };
  },
  // coverage from D to D member ID relationship child case WC1 msp 12 group 77
  coverage: ({ coverage }, words) => {
    const {
      msp,
      member,
      case: caseNumber,
      group,
      ...s
    } = said(words, 'from', 'to', 'member', 'relationship', 'case', 'msp', 'group');
    const subscriber = { ...coverage.subscriber, ...(member === undefined ? {} : { memberId: member }) };
    const named = { caseNumber, groupNumber: group, medicareSecondaryReason: msp };
    const present = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
    return { coverage: { ...coverage, ...(s as object), ...present, subscriber } };
  },
  // eligible yes 2026-03-01 · eligible no 2026-03-01
  eligible: ({ coverage }, [answer, asOf = '']) => ({
    coverage: { ...coverage, eligibility: { checkedAt: `${asOf}T15:00:00Z`, asOf, source: '271', active: answer === 'yes' } },
  }),
  qmb: ({ coverage }) => ({ coverage: { ...coverage, mayNotBillPatient: true } }),
  // other GAP: a further plan, not decided yet
  other: (body, [payer = ''], dos) => ({
    otherCoverages: [...body.otherCoverages, insured(payer, dos, RANKS[body.otherCoverages.length + 1] ?? 'tertiary')],
  }),
  // prior MEDB paid 73.60 on 2026-03-20
  prior: (body, [payer = '', ...words], dos) => {
    const s = said(words, 'paid', 'on');
    const decision = { paidCents: money(s.paid ?? ''), paidOn: s.on ?? '', claimAdjustments: [], lines: [] };
    const plan = insured(payer, dos, RANKS[body.priorPayments.length] ?? 'primary');
    return { priorPayments: [...body.priorPayments, { ...plan, ...decision }] };
  },
  decided: (body, words) => ({ priorPayments: decided(body, words) }),
  auth: (_body, [number]) => ({ authorizationNumber: need(number, 'the authorization number') }),
  // accident auto 2026-03-01 WI
  accident: (_body, [kind, date = '', state]) => ({
    accident: { kind: kind as 'auto', date, ...(state === undefined ? {} : { state }) },
  }),
  onset: (_body, [date]) => ({ onsetDate: need(date, 'the onset date') }),
  paid: (_body, [amount = '']) => ({ patientPaidCents: money(amount) }),
  // total 130.00: on purpose not the sum of the lines
  total: (_body, [amount = '']) => ({ totalChargeCents: money(amount) }),
  // not assigned · not released · not participating
  not: (_body, [what]) =>
    what === 'assigned'
      ? { benefitsAssigned: false }
      : what === 'released'
        ? { informationReleased: false }
        : { acceptsAssignment: false },
  restricted: () => ({ selfPayRestriction: true }),
};
