/**
 * A claim written back in the field's shorthand (`sketch.ts` reads it): for stories, diffs and bug reports. Names,
 * birth date and member id of the patient are left out, so that the text may be shown; ids follow from the name given.
 */
import { formatDecimal } from '../kernel/money.ts';
import type { ClaimBody, ClaimLine, PriorPayment } from './claim.ts';
import { withDot } from './identifiers.ts';
import type { Adjustment } from './remittance.ts';
import { BILLING, LOCATION, PROVIDERS } from './sketch-defaults.ts';

const letter = (position: number): string => String.fromCharCode(64 + position);

/** The words that are there, one blank apart. */
const words = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ');

const pair = (name: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${name} ${value}`;

function printLine(line: ClaimLine, dos: string, place: string): string {
  const { drug } = line;
  const pointers = line.diagnosisPointers.length === 0 ? '-' : line.diagnosisPointers.map(letter).join();
  return words(
    'line',
    [line.procedure, ...line.modifiers].join('-'),
    `x${line.units}`,
    formatDecimal(line.chargeCents),
    pointers,
    line.serviceKind,
    line.serviceDate !== dos && `dos ${line.serviceDate}`,
    line.placeOfService !== place && `pos ${line.placeOfService}`,
    drug !== undefined && `ndc ${drug.ndc}/${drug.quantityThousandths / 1000}/${drug.unit}`,
  );
}

const printAdjustments = (adjustments: readonly Adjustment[]): readonly string[] =>
  adjustments.map(({ group, carc, cents }) => `${group}-${carc} ${formatDecimal(cents)}`);

function printPrior(prior: PriorPayment, body: ClaimBody): readonly string[] {
  return [
    `prior ${prior.payer.payerId} paid ${formatDecimal(prior.paidCents)} on ${prior.paidOn}`,
    ...prior.lines.map((line) => {
      const number = body.lines.findIndex((one) => one.lineControlNumber === line.lineControlNumber) + 1;
      return words(`decided ${number} paid ${formatDecimal(line.paidCents)}`, ...printAdjustments(line.adjustments));
    }),
  ];
}

const NPIS = [
  ['billing', BILLING.npi],
  ['rendering', PROVIDERS.rendering.npi],
  ['referring', PROVIDERS.referring.npi],
  ['ordering', PROVIDERS.ordering.npi],
  ['supervising', PROVIDERS.supervising.npi],
  ['location', LOCATION.npi],
] as const;

/** Who is on the claim, as far as it is not the sketch's own practice. */
function printPeople(body: ClaimBody): readonly (string | false)[] {
  const named = (['referring', 'ordering', 'supervising'] as const).filter((role) => body[role] !== undefined);
  const npis = NPIS.flatMap(([role, usual]) => {
    const npi = body[role]?.npi;
    return npi === undefined || npi === usual ? [] : [`npi ${role} ${npi}`];
  });
  const clia = body.location.cliaNumber;
  return [...named, ...npis, clia !== LOCATION.cliaNumber && `clia ${clia ?? 'none'}`];
}

function printCoverage({ coverage }: ClaimBody, dos: string): readonly (string | false | undefined)[] {
  const { eligibility, from, to, caseNumber, medicareSecondaryReason, groupNumber } = coverage;
  const said = words(
    from !== `${dos.slice(0, 4)}-01-01` && `from ${from}`,
    pair('to', to),
    pair('case', caseNumber),
    pair('msp', medicareSecondaryReason),
    pair('group', groupNumber),
  );
  return [
    said !== '' && `coverage ${said}`,
    eligibility !== undefined && `eligible ${eligibility.active ? 'yes' : 'no'} ${eligibility.asOf}`,
    coverage.mayNotBillPatient && 'qmb',
  ];
}

function printFacts(body: ClaimBody): readonly (string | false | undefined)[] {
  const { accident } = body;
  return [
    pair('auth', body.authorizationNumber),
    accident !== undefined && words('accident', accident.kind, accident.date, accident.state),
    pair('onset', body.onsetDate),
    body.patientPaidCents !== 0 && `paid ${formatDecimal(body.patientPaidCents)}`,
    !body.benefitsAssigned && 'not assigned',
    !body.informationReleased && 'not released',
    !body.acceptsAssignment && 'not participating',
    body.selfPayRestriction && 'restricted',
    body.totalChargeCents !== body.lines.reduce((sum, line) => sum + line.chargeCents, 0) &&
      `total ${formatDecimal(body.totalChargeCents)}`,
  ];
}

/** The sketch of a claim under a name; `sketchClaim` of it is the same claim where a sketch can say all of it. */
export function printSketch(name: string, body: ClaimBody): string {
  const dos = body.lines[0]?.serviceDate ?? '';
  const header = words(
    `claim ${name} dos ${dos} pos ${body.placeOfService} payer ${body.payer.payerId}`,
    body.rank !== 'primary' && `rank ${body.rank}`,
    body.frequency !== '1' && `freq ${body.frequency}`,
    pair('original', body.originalPayerControlNumber),
  );
  const rest = [
    `dx ${body.diagnoses.map((code, at) => `${letter(at + 1)} ${withDot(code)}`).join('  ')}`,
    ...body.lines.map((line) => printLine(line, dos, body.placeOfService)),
    ...body.otherCoverages.map(({ payer }) => `other ${payer.payerId}`),
    ...body.priorPayments.flatMap((prior) => printPrior(prior, body)),
    ...printCoverage(body, dos),
    ...printPeople(body),
    ...printFacts(body),
  ].filter((line) => typeof line === 'string');
  return [header, ...rest.map((line) => `  ${line}`)].join('\n');
}
