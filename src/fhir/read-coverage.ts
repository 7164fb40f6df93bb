/** Coverage and Account: who pays, in which order. Source: FHIR R4 coverage.html, account.html; CARIN C4BB Coverage. */
import type { IncomingOf } from '../claims/incoming.ts';
import type { IncomingRef } from '../claims/incoming-parts.ts';
import { said } from '../kernel/said.ts';
import { conceptOf, firstCodeOf } from './codes.ts';
import { child, children, type Element, extensionOf, find, present, textOf, wholeOf } from './element.ts';
import { periodOf } from './fhir-day.ts';
import { identifiersOf } from './identifiers.ts';
import type { BodyOf, ResourceReader } from './record-body.ts';
import { refOf, refsOf } from './references.ts';
import { withdrawnBy } from './withdrawn.ts';

type CoverageBody = BodyOf<'coverage'>;

/** Source: FHIR R4 valueset-subscriber-relationship.html; HL7 v3 RoleCode as older exports use it. */
const RELATIONSHIPS: ReadonlyMap<string, IncomingOf<'coverage'>['relationship']> = new Map([
  ['self', 'self'],
  ['spouse', 'spouse'],
  ['child', 'child'],
  ['parent', 'other'],
  ['common', 'other'],
  ['other', 'other'],
  ['injured', 'other'],
  ['ONESELF', 'self'],
  ['SPS', 'spouse'],
  ['CHILD', 'child'],
]);

function relationshipOf(coverage: Element): CoverageBody['relationship'] {
  const code = firstCodeOf(coverage, 'relationship');
  if (code === undefined) return undefined;
  const known = RELATIONSHIPS.get(code) ?? RELATIONSHIPS.get(code.toLowerCase());
  if (known === undefined) {
    find(coverage, 'relationship', {
      code: 'relationship-must-be-a-known-code',
      severity: 'warning',
      message: said('{path} is no code of the subscriber relationships; it is left out.', { path: 'relationship' }),
    });
  }
  return known;
}

/** The class of this type (group, plan, subgroup …): its number and its name. */
function classOf(coverage: Element, type: string): { readonly value: string | undefined; readonly name: string | undefined } {
  const found = children(coverage, 'class').find((its) =>
    conceptOf(its, 'type').codes.some(({ code }) => code.toLowerCase() === type),
  );
  return found === undefined
    ? { value: undefined, name: undefined }
    : { value: textOf(found, 'value', 80), name: textOf(found, 'name', 200) };
}

const MEMBER_EXTENSION = 'https://bluebutton.cms.gov/resources/variables/bene_medicare_bnft_id';

/** The number on the card: subscriberId, else the identifier that is typed as the member's. */
function memberIdOf(coverage: Element): string | undefined {
  const subscriberId = textOf(coverage, 'subscriberId', 80);
  if (subscriberId !== undefined) return subscriberId;
  const identifiers = identifiersOf(coverage);
  const typed = identifiers.find(({ type }) => type === 'member') ?? identifiers.find(({ type }) => type === 'medicare');
  const extension = extensionOf(coverage, MEMBER_EXTENSION);
  const extended = extension === undefined ? undefined : child(extension, 'valueIdentifier');
  return (typed?.value ?? (extended === undefined ? undefined : textOf(extended, 'value', 80)))?.slice(0, 80);
}

/** The first payor; a second one is told, for our coverage has one payer. */
function payerOf(coverage: Element): IncomingRef | undefined {
  const payors = refsOf(coverage, 'payor');
  if (payors.length > 1) {
    find(coverage, 'payor', {
      code: 'coverage-should-have-one-payer',
      severity: 'warning',
      message: said('The coverage names {count} payers; the first is taken. A second plan is a coverage of its own.', {
        count: payors.length,
      }),
    });
  }
  return payors[0];
}

function readCoverage(coverage: Element): CoverageBody {
  const { from, to } = periodOf(coverage, 'period');
  const status = textOf(coverage, 'status', 40);
  const group = classOf(coverage, 'group');
  const plan = classOf(coverage, 'plan');
  const subscriber = refOf(coverage, 'subscriber') ?? refOf(coverage, 'policyHolder');
  const type = conceptOf(coverage, 'type');
  return present({
    kind: 'coverage',
    patient: refOf(coverage, 'beneficiary'),
    status,
    payer: payerOf(coverage),
    order: wholeOf(coverage, 'order', { min: 1, max: 99 }),
    memberId: memberIdOf(coverage),
    relationship: relationshipOf(coverage),
    subscriber: subscriber === undefined ? undefined : { ref: subscriber },
    from,
    to,
    groupNumber: group.value,
    groupName: group.name,
    planName: plan.name ?? plan.value,
    ...type,
    withdrawn: withdrawnBy(status),
  });
}

function readAccount(account: Element): BodyOf<'account'> {
  const status = textOf(account, 'status', 40);
  const subjects = refsOf(account, 'subject');
  return present({
    kind: 'account',
    patient: subjects.find(({ key }) => key?.startsWith('Patient/') === true) ?? subjects[0],
    status,
    coverages: children(account, 'coverage').flatMap((its) => {
      const coverage = refOf(its, 'coverage');
      return coverage === undefined ? [] : [present({ coverage, order: wholeOf(its, 'priority', { min: 1, max: 99 }) })];
    }),
    guarantor: children(account, 'guarantor').flatMap((its) => refOf(its, 'party') ?? [])[0],
    withdrawn: withdrawnBy(status),
  });
}

export const COVERAGE: ResourceReader = {
  read: readCoverage,
  takes: [
    'beneficiary',
    'class',
    'identifier',
    'order',
    'payor',
    'period',
    'policyHolder',
    'relationship',
    'status',
    'subscriber',
    'subscriberId',
    'type',
  ],
};

export const ACCOUNT: ResourceReader = { read: readAccount, takes: ['coverage', 'guarantor', 'status', 'subject'] };
