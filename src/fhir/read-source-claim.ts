/**
 * Claim and ExplanationOfBenefit: what the source says it billed and how a payer answered. Evidence for the coder and
 * the biller, never a charge of ours. Source: FHIR R4 claim.html, explanationofbenefit.html; CARIN C4BB; Blue Button.
 */
import type { IncomingCode } from '../claims/incoming-parts.ts';
import { conceptIn, conceptOf, firstCodeOf } from './codes.ts';
import { child, children, type Element, present, textOf, wholeOf } from './element.ts';
import { centsOf, dayOf, eventOf, periodOf } from './fhir-day.ts';
import { member } from './json-value.ts';
import type { BodyOf, ResourceReader } from './record-body.ts';
import { refOf, refsOf } from './references.ts';
import { withdrawnBy } from './withdrawn.ts';

type ClaimBody = BodyOf<'source-claim'>;
type Line = ClaimBody['lines'][number];

/** Source: FHIR R4 valueset-claim-type.html. Other codings of the type (Blue Button adds several) say nothing more. */
const CLAIM_TYPES = new Set(['institutional', 'oral', 'pharmacy', 'professional', 'vision']);

function typeOf(claim: Element): string | undefined {
  const { codes } = conceptOf(claim, 'type');
  return (codes.find(({ code }) => CLAIM_TYPES.has(code)) ?? codes[0])?.code.slice(0, 40);
}

const SEQUENCE = { min: 1, max: 999_999 };

function diagnosesOf(claim: Element): ClaimBody['diagnoses'] {
  return children(claim, 'diagnosis').map((diagnosis, at) =>
    present({
      sequence: wholeOf(diagnosis, 'sequence', SEQUENCE) ?? at + 1,
      condition: refOf(diagnosis, 'diagnosisReference'),
      ...conceptOf(diagnosis, 'diagnosisCodeableConcept'),
    }),
  );
}

function proceduresOf(claim: Element): ClaimBody['procedures'] {
  const found = children(claim, 'procedure').map((procedure) =>
    present({
      ...conceptOf(procedure, 'procedureCodeableConcept'),
      procedure: refOf(procedure, 'procedureReference'),
      on: dayOf(procedure, 'date'),
    }),
  );
  return found.length === 0 ? undefined : found;
}

/** An adjudicated amount of a line by its category, such as 'submitted'. */
function adjudicated(element: Element, name: string, category: string): Line['chargeCents'] {
  const found = children(element, name).find((its) => conceptOf(its, 'category').codes.some(({ code }) => code === category));
  return found === undefined ? undefined : centsOf(found, 'amount');
}

/** 1-based positions; what is no such number is left out. */
const positions = (element: Element, name: string): readonly number[] => {
  const list = member(element.value, name);
  return Array.isArray(list) ? list.filter((its): its is number => Number.isInteger(its) && its >= 1) : [];
};

const placeCode = (codes: readonly IncomingCode[]): string | undefined =>
  codes.find(({ system, code }) => system === 'pos' || /^\d{2}$/.test(code))?.code.slice(0, 10);

/** Whole units; none at all (a revenue total has 0) and parts of one (anesthesia, drugs) stay absent: the line's codes say more. */
const unitsOf = (quantity: Element): number | undefined => {
  const value = member(quantity.value, 'value');
  return value === 0 || (typeof value === 'number' && !Number.isInteger(value))
    ? undefined
    : wholeOf(quantity, 'value', SEQUENCE);
};

function lineOf(item: Element): Line {
  // STU3, which Blue Button v1 still sends, called it `service`.
  const product = conceptOf(item, member(item.value, 'productOrService') === undefined ? 'service' : 'productOrService');
  const revenue = conceptOf(item, 'revenue');
  const quantity = child(item, 'quantity');
  const { from, to } = eventOf(item, 'serviced');
  return present({
    codes: [...product.codes, ...revenue.codes],
    text: product.text,
    modifiers: children(item, 'modifier').flatMap((its) => conceptIn(its).codes[0]?.code.slice(0, 10) ?? []),
    units: quantity === undefined ? undefined : unitsOf(quantity),
    chargeCents: adjudicated(item, 'adjudication', 'submitted') ?? centsOf(item, 'net'),
    diagnosisSequences: positions(item, 'diagnosisSequence'),
    from: from ?? to,
    placeOfService: placeCode(conceptOf(item, 'locationCodeableConcept').codes),
  });
}

/** Encounters of the lines, each once. */
function encountersOf(items: readonly Element[]): ClaimBody['encounters'] {
  const refs = items.flatMap((item) => refsOf(item, 'encounter'));
  return refs.filter((ref, at) => refs.findIndex((other) => other.key === ref.key) === at);
}

function careTeamOf(claim: Element): ClaimBody['careTeam'] {
  const found = children(claim, 'careTeam').flatMap((its) => {
    const person = refOf(its, 'provider');
    return person === undefined ? [] : [present({ person, role: firstCodeOf(its, 'role', 80) })];
  });
  return found.length === 0 ? undefined : found;
}

/** What Claim and ExplanationOfBenefit have in common. */
function read(claim: Element, act: ClaimBody['act']): ClaimBody {
  const status = textOf(claim, 'status', 40);
  const { from, to } = periodOf(claim, 'billablePeriod');
  const items = children(claim, 'item');
  const payment = child(claim, 'payment');
  return present({
    kind: 'source-claim',
    act,
    patient: refOf(claim, 'patient'),
    type: typeOf(claim),
    status,
    use: textOf(claim, 'use', 40),
    encounters: encountersOf(items),
    from,
    to,
    createdOn: dayOf(claim, 'created'),
    provider: refOf(claim, 'provider'),
    careTeam: careTeamOf(claim),
    claim: act === 'decision' ? refOf(claim, 'claim') : undefined,
    coverages: children(claim, 'insurance').flatMap((its) => refOf(its, 'coverage') ?? []),
    payer: refOf(claim, 'insurer'),
    diagnoses: diagnosesOf(claim),
    procedures: proceduresOf(claim),
    lines: items.map(lineOf),
    totalCents: act === 'claim' ? centsOf(claim, 'total') : adjudicated(claim, 'total', 'submitted'),
    paidCents: payment === undefined ? undefined : centsOf(payment, 'amount'),
    withdrawn: withdrawnBy(status),
  });
}

const MEMBERS = [
  ...['billablePeriod', 'careTeam', 'created', 'diagnosis', 'identifier', 'insurance', 'insurer', 'item', 'patient', 'procedure'],
  ...['provider', 'status', 'total', 'type', 'use'],
];

export const CLAIM: ResourceReader = { read: (claim) => read(claim, 'claim'), takes: MEMBERS };
export const EXPLANATION_OF_BENEFIT: ResourceReader = {
  read: (decision) => read(decision, 'decision'),
  takes: [...MEMBERS, 'claim', 'payment'],
};
