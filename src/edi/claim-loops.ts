/** Loop 2300 and what hangs on it: the claim, its providers and place, its lines. */
import type { Provider } from '../claims/billing-parties.ts';
import type { ClaimBody, ClaimLine } from '../claims/claim.ts';
import type { Accident } from '../claims/encounter.ts';
import { sumCents } from '../kernel/money.ts';
import { type ElementDraft, type LoopDraft, loop, type SegmentDraft, seg } from '../x12/encode.ts';
import { d8, decimal } from '../x12/value.ts';
import { fullAddress, organizationName, providerName } from './claim-parties.ts';
import { type Pen, refuse, text } from './claim-pen.ts';
import { lineDecisions, otherSubscribers } from './other-subscribers.ts';

const ACCIDENT_CODES: Readonly<Record<Accident['kind'], string>> = { employment: 'EM', auto: 'AA', other: 'OA' };
/** Services that someone else orders: 2420E names who, when it is not the rendering provider. */
const ORDERED: ReadonlySet<ClaimLine['serviceKind']> = new Set(['laboratory', 'imaging']);

/** CLM11: cause, and the state of an automobile accident. */
function accidentElement(accident: Accident | undefined): ElementDraft {
  if (accident === undefined) return '';
  const cause = ACCIDENT_CODES[accident.kind];
  return accident.kind === 'auto' ? [cause, '', '', accident.state ?? ''] : cause;
}

/**
 * CLM. CLM06 Y: the rendering provider's signature is on file (an unsigned note is never coded). CLM07 A assigned,
 * C not. CLM09 Y: the only other value, I, is for disclosures under other federal law.
 */
const clm = (body: ClaimBody): SegmentDraft =>
  seg(
    'CLM',
    body.patientControlNumber,
    decimal(body.totalChargeCents),
    '',
    '',
    [body.placeOfService, 'B', body.frequency],
    'Y',
    body.acceptsAssignment ? 'A' : 'C',
    body.benefitsAssigned ? 'Y' : 'N',
    'Y',
    '',
    accidentElement(body.accident),
  );

const cliaOf = (body: ClaimBody): string | undefined =>
  body.lines.some((line) => line.serviceKind === 'laboratory') ? body.location.cliaNumber : undefined;

/** Source of the qualifiers: the CMS-1500 to 837P map of the money reference (boxes 14, 15, 22, 23, 29) and the guide. */
function claimSegments(pen: Pen, body: ClaimBody): readonly SegmentDraft[] {
  const ref = (qualifier: string, value: string | undefined, path: string): readonly SegmentDraft[] =>
    value === undefined ? [] : [seg('REF', qualifier, text(pen, value, { path, max: 50 }))];
  const date = (qualifier: string, value: ClaimBody['onsetDate']): readonly SegmentDraft[] =>
    value === undefined ? [] : [seg('DTP', qualifier, 'D8', d8(value))];
  const [principal, ...others] = body.diagnoses;
  return [
    clm(body),
    ...date('431', body.onsetDate),
    ...date('439', body.accident?.date),
    ...(body.patientPaidCents > 0 ? [seg('AMT', 'F5', decimal(body.patientPaidCents))] : []),
    ...ref('G1', body.authorizationNumber, 'authorizationNumber'),
    ...(body.frequency === '1' ? [] : ref('F8', body.originalPayerControlNumber, 'originalPayerControlNumber')),
    ...ref('X4', cliaOf(body), 'location.cliaNumber'),
    ...ref('EA', body.patient.chartNumber, 'patient.chartNumber'),
    seg('HI', ['ABK', principal ?? ''], ...others.map((code) => ['ABF', code])),
  ];
}

const placeKey = ({ street, street2, city, state, zip }: ClaimBody['billing']['address']): string =>
  [street, street2 ?? '', city, state, zip.slice(0, 5)].join('|').toUpperCase();

/** 2310C, only where the service was given elsewhere than at the billing address. */
function serviceFacility(pen: Pen, body: ClaimBody): readonly LoopDraft[] {
  const { location, billing } = body;
  if (placeKey(location.address) === placeKey(billing.address)) return [];
  const npi = location.npi === undefined || location.npi === billing.npi ? [] : ['XX', location.npi];
  return [
    loop('2310C', [
      seg('NM1', '77', '2', ...organizationName(pen, location.name, 'location.name'), ...npi),
      ...fullAddress(pen, location.address, 'location.address'),
    ]),
  ];
}

/** 2310A–D. The rendering provider is left out where the billing provider is the same NPI. */
function providers(pen: Pen, body: ClaimBody): readonly LoopDraft[] {
  const one = (id: string, role: string, path: 'referring' | 'supervising'): readonly LoopDraft[] => {
    const provider = body[path];
    return provider === undefined ? [] : [loop(id, [providerName(pen, role, { provider, path })])];
  };
  const rendering =
    body.rendering.npi === body.billing.npi
      ? []
      : [
          loop('2310B', [
            providerName(pen, '82', { provider: body.rendering, path: 'rendering' }),
            seg('PRV', 'PE', 'PXC', body.rendering.taxonomy),
          ]),
        ];
  return [...one('2310A', 'DN', 'referring'), ...rendering, ...serviceFacility(pen, body), ...one('2310D', 'DQ', 'supervising')];
}

/** Thousandths as a decimal without trailing zeros: 1500 is '1.5'. */
const quantity = (thousandths: number): string => {
  const whole = Math.trunc(thousandths / 1000);
  const rest = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return rest === '' ? String(whole) : `${whole}.${rest}`;
};

function checkLine(pen: Pen, body: ClaimBody, line: ClaimLine): void {
  const path = `lines[${line.lineNumber - 1}].diagnosisPointers`;
  if (line.diagnosisPointers.length === 0) {
    refuse(pen, {
      code: 'line-must-point-at-a-diagnosis',
      message: 'points at no diagnosis. Choose the one that explains the service.',
      path,
    });
  }
  if (line.diagnosisPointers.some((pointer) => pointer > body.diagnoses.length)) {
    refuse(pen, {
      code: 'line-must-point-at-a-diagnosis',
      message: 'points at a diagnosis the claim does not have. Choose again.',
      path,
    });
  }
}

/** The ordering provider of a line: of ordered services, or of every line where the claim has none of those. */
function orderedBy(body: ClaimBody, line: ClaimLine): Provider | undefined {
  if (body.ordering === undefined || body.ordering.npi === body.rendering.npi) return undefined;
  return ORDERED.has(line.serviceKind) || !body.lines.some((l) => ORDERED.has(l.serviceKind)) ? body.ordering : undefined;
}

function lineLoop(pen: Pen, body: ClaimBody, line: ClaimLine): LoopDraft {
  checkLine(pen, body, line);
  const ordering = orderedBy(body, line);
  return loop(
    '2400',
    [
      seg('LX', String(line.lineNumber)),
      seg(
        'SV1',
        ['HC', line.procedure, ...line.modifiers],
        decimal(line.chargeCents),
        'UN',
        String(line.units),
        line.placeOfService === body.placeOfService ? '' : line.placeOfService,
        '',
        line.diagnosisPointers.map(String),
      ),
      seg('DTP', '472', 'D8', d8(line.serviceDate)),
      seg('REF', '6R', line.lineControlNumber),
    ],
    [
      ...(line.drug === undefined
        ? []
        : [
            loop('2410', [
              seg('LIN', '', 'N4', line.drug.ndc),
              seg('CTP', '', '', '', quantity(line.drug.quantityThousandths), line.drug.unit),
            ]),
          ]),
      ...(ordering === undefined ? [] : [loop('2420E', [providerName(pen, 'DK', { provider: ordering, path: 'ordering' })])]),
      ...lineDecisions(body, line),
    ],
  );
}

/** What would make this claim unlawful to send or certain to bounce, whatever the edits were told. */
function checkClaim(pen: Pen, body: ClaimBody): void {
  const need = (holds: boolean, code: string, path: string, message: string): void => {
    if (!holds) refuse(pen, { code, message, path });
  };
  need(
    !body.selfPayRestriction,
    'restricted-visit-must-not-be-billed-to-a-plan',
    'selfPayRestriction',
    'the patient paid in full and asked that the plan not be told (45 CFR 164.522(a)(1)(vi)). Close the claim; bill nothing to the plan.',
  );
  need(
    body.informationReleased,
    'release-must-be-on-file',
    'informationReleased',
    'no release of information is on file. Get it signed first.',
  );
  need(
    sumCents(body.lines.map((line) => line.chargeCents)) === body.totalChargeCents,
    'claim-total-must-equal-its-lines',
    'totalChargeCents',
    'the total is not the sum of the lines. Build the claim again from its charges.',
  );
  need(
    body.frequency === '1' || body.originalPayerControlNumber !== undefined,
    'replacement-must-name-the-original',
    'originalPayerControlNumber',
    "a replacement or void needs the payer's number of the original claim. Take it from the remittance or the 277CA.",
  );
  need(
    body.accident?.kind !== 'auto' || body.accident.state !== undefined,
    'auto-accident-must-name-its-state',
    'accident.state',
    'an automobile accident needs the state where it happened.',
  );
  need(
    body.lines.length <= 50,
    'claim-must-have-at-most-50-lines',
    'lines',
    'split the claim: a professional claim has at most 50 lines.',
  );
}

/**
 * Loop 2300 of one claim. In: the claim's pen and body. Out: the loop; a refusal stands in the pen.
 * Source: 005010X222A1 loops 2300 to 2430 (structure: guide map), CMS-1500 map in the money reference.
 */
export function claimLoop(pen: Pen, body: ClaimBody): LoopDraft {
  checkClaim(pen, body);
  const lines = body.lines.toSorted((a, b) => a.lineNumber - b.lineNumber);
  return loop('2300', claimSegments(pen, body), [
    ...providers(pen, body),
    ...otherSubscribers(pen, body),
    ...lines.map((line) => lineLoop(pen, body, line)),
  ]);
}
