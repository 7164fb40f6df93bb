/** Loops 2100 and 2110 of an 835: the payer's decision on one claim and its lines. */
import { type Modifier, modifierSchema } from '../claims/identifiers.ts';
import type { Adjustment, GroupCode, RemittanceClaim, RemittanceLine } from '../claims/remittance.ts';
import { keptList } from '../kernel/kept-list.ts';
import type { Cents } from '../kernel/money.ts';
import { components, element, type LoopNode, loopsOf, segmentOf, segmentsOf, segmentsWith, segmentWith } from '../x12/loop.ts';
import type { Segment } from '../x12/syntax.ts';
import { centsAt, centsOrZeroAt, dateAt, placeOf, type Reading, requiredText, textAt, unreadable } from './remittance-reading.ts';

const GROUPS: ReadonlySet<string> = new Set<GroupCode>(['CO', 'PR', 'OA', 'PI']);
const STATUSES: ReadonlySet<string> = new Set(['1', '2', '3', '4', '19', '20', '21', '22', '23', '25']);
/** CAS holds up to six triplets: reason, amount, quantity, from CAS02. */
const TRIPLETS = [2, 5, 8, 11, 14, 17];
/** MIA05 and MIA20–23, MOA03–07: claim-level remark codes. */
const MIA_REMARKS = [5, 20, 21, 22, 23];
const MOA_REMARKS = [3, 4, 5, 6, 7];
/** HE remark codes; RX (pharmacy reject codes) are another list. */
const REMARK_LIST = 'HE';

/** All adjustments of a loop's CAS segments, one per reason, in file order. */
function adjustmentsIn(reading: Reading, loop: LoopNode, path: string): readonly Adjustment[] {
  const found: Adjustment[] = [];
  for (const segment of segmentsOf(loop, 'CAS')) {
    const group = element(segment, 1) ?? '';
    if (!GROUPS.has(group)) {
      unreadable(
        reading,
        placeOf(segment, path, 1),
        'the adjustment group is none of CO, PR, OA, PI. Ask the payer for a corrected file.',
      );
    }
    for (const at of TRIPLETS) {
      const carc = textAt(segment, at);
      const amount = textAt(segment, at + 1);
      if (carc === undefined && amount === undefined) continue;
      if (carc === undefined || !/^[0-9A-Z]{1,5}$/.test(carc)) {
        unreadable(
          reading,
          placeOf(segment, path, at),
          'an adjustment has no readable reason code. Ask the payer for a corrected file.',
        );
        continue;
      }
      found.push({ group: group as GroupCode, carc, cents: centsAt(reading, { segment, at: at + 1, path }) });
    }
  }
  return keptList(found);
}

const remarksIn = (segment: Segment | undefined, positions: readonly number[]): readonly string[] =>
  positions.map((at) => textAt(segment, at)).filter((code) => code !== undefined);

/** SVC06 is what we billed when the payer paid another code; it is what our line is found by. */
function billedProcedure(
  reading: Reading,
  svc: Segment,
): { readonly procedure: string; readonly modifiers: readonly Modifier[] } {
  const original = textAt(svc, 6);
  const [, procedure = '', ...rest] = components(original ?? element(svc, 1) ?? '', reading.delimiters);
  const modifiers = rest.slice(0, 4).flatMap((text) => {
    const read = modifierSchema.safeParse(text);
    return read.success ? [read.data] : [];
  });
  return { procedure, modifiers: keptList(modifiers) };
}

/** SVC05, the units paid: 1 when absent, by the guide. */
function unitsOf(reading: Reading, svc: Segment, path: string): string {
  const text = textAt(svc, 5) ?? '1';
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(text)) {
    unreadable(reading, placeOf(svc, path, 5), 'the units are not a number. Ask the payer for a corrected file.');
  }
  return text;
}

function allowedOf(reading: Reading, loop: LoopNode, path: string): Cents | undefined {
  const amount = segmentWith(loop, 'AMT', 1, 'B6');
  return amount === undefined ? undefined : centsAt(reading, { segment: amount, at: 2, path });
}

/** The fields that have a value. */
function present<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  const found: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) found[name] = fields[name];
  return found as T;
}

function readLine(reading: Reading, loop: LoopNode, path: string): RemittanceLine {
  const svc = segmentOf(loop, 'SVC');
  const service = segmentWith(loop, 'DTM', 1, '472') ?? segmentWith(loop, 'DTM', 1, '150');
  const procedure = svc === undefined ? { procedure: '', modifiers: [] } : billedProcedure(reading, svc);
  const line: RemittanceLine = {
    ...present<Pick<RemittanceLine, 'lineControlNumber' | 'serviceDate' | 'allowedCents'>>({
      lineControlNumber: textAt(segmentWith(loop, 'REF', 1, '6R'), 2),
      serviceDate: service === undefined ? undefined : dateAt(reading, { segment: service, at: 2, path }),
      allowedCents: allowedOf(reading, loop, path),
    }),
    procedure: procedure.procedure,
    modifiers: procedure.modifiers,
    units: svc === undefined ? '1' : unitsOf(reading, svc, path),
    chargeCents: centsAt(reading, { segment: svc, at: 2, path }),
    paidCents: centsAt(reading, { segment: svc, at: 3, path }),
    adjustments: adjustmentsIn(reading, loop, path),
    rarcs: segmentsWith(loop, 'LQ', 1, REMARK_LIST).flatMap((lq) => textAt(lq, 2) ?? []),
  };
  reading.places.set(line, placeOf(svc, path));
  return line;
}

type Parties = Pick<RemittanceClaim, 'patientLastName' | 'patientFirstName' | 'memberId' | 'crossoverTo'>;

/** NM1: QC patient, IL insured, TT the plan the claim was forwarded to. */
function partiesOf(loop: LoopNode): Parties {
  const patient = segmentWith(loop, 'NM1', 1, 'QC');
  const insured = segmentWith(loop, 'NM1', 1, 'IL');
  const next = segmentWith(loop, 'NM1', 1, 'TT');
  const nextId = textAt(next, 9);
  return present<Parties>({
    patientLastName: textAt(patient, 3),
    patientFirstName: textAt(patient, 4),
    memberId: textAt(insured, 9) ?? textAt(patient, 9),
    crossoverTo:
      next === undefined ? undefined : { name: textAt(next, 3) ?? '', ...(nextId === undefined ? {} : { payerId: nextId }) },
  });
}

/**
 * One loop 2100 with its lines.
 * In: the loop and its path ('2100[3]'). Out: the decision; what could not be read stands in `reading.failure`.
 * Source: 005010X221A1 loops 2100 and 2110 (structure: guide map); CLP05 may be absent and then counts as zero.
 */
export function readClaim(reading: Reading, loop: LoopNode, path: string): RemittanceClaim {
  const clp = segmentOf(loop, 'CLP');
  const status = element(clp, 2) ?? '';
  if (!STATUSES.has(status)) {
    unreadable(reading, placeOf(clp, path, 2), 'the claim status is not one of the guide. Ask the payer for a corrected file.');
  }
  const received = segmentWith(loop, 'DTM', 1, '050');
  const face = {
    patientControlNumber: requiredText(reading, { segment: clp, at: 1, path }),
    statusCode: status as RemittanceClaim['statusCode'],
    chargeCents: centsAt(reading, { segment: clp, at: 3, path }),
    paidCents: centsAt(reading, { segment: clp, at: 4, path }),
    patientResponsibilityCents: centsOrZeroAt(reading, { segment: clp, at: 5, path }),
    filingIndicator: textAt(clp, 6) ?? '',
    payerClaimControlNumber: textAt(clp, 7) ?? '',
    ...present<Pick<RemittanceClaim, 'frequencyCode' | 'receivedOn'>>({
      frequencyCode: textAt(clp, 9),
      receivedOn: received === undefined ? undefined : dateAt(reading, { segment: received, at: 2, path }),
    }),
    ...partiesOf(loop),
  };
  const claim: RemittanceClaim = {
    ...face,
    adjustments: adjustmentsIn(reading, loop, path),
    rarcs: [...remarksIn(segmentOf(loop, 'MIA'), MIA_REMARKS), ...remarksIn(segmentOf(loop, 'MOA'), MOA_REMARKS)],
    lines: loopsOf(loop, '2110').map((line, i) => readLine(reading, line, `${path}/2110[${i + 1}]`)),
  };
  reading.places.set(claim, placeOf(clp, path));
  return claim;
}
