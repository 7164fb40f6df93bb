/** One claim for its page: facts, findings, money line by line with its reasons, and what may be done about it. */
import { itemOf } from '../charges/charge-master.ts';
import { isRefusedAsLate } from '../charges/corrected-claim.ts';
import type { Claim, ClaimBody, ClaimLine } from '../claims/claim.ts';
import type { Drug } from '../claims/coded-encounter.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { statusInWords } from '../codesets/claim-status-codes.ts';
import type { Office } from '../cycle.ts';
import { type Cents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import { daysBetween, earliest, type PlainDate } from '../kernel/plain-date.ts';
import type { ChargeBalance } from '../ledger/balances.ts';
import { explainCharge } from '../ledger/explain.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { filingDeadlines } from '../scrub/filing-deadline.ts';
import { answerView, allowedByLine } from './claim-answers.ts';
import { claimTimeline } from './claim-timeline.ts';
import { exceptionsLeft } from './coding-exceptions.ts';
import { whyNotCorrectable } from './correct-claim.ts';
import { findingsOf } from './finding-views.ts';
import { leftAfterLate } from './late-claim.ts';
import type { ClaimRecord, Unit } from './ports.ts';
import { isOverdue } from './standing.ts';
import type { ClaimLineView, ClaimView, LineMoney } from './views/claim-page.ts';

/** Undefined when this practice has no such claim. */
export async function readClaim(unit: Unit, office: Office, claimId: ClaimId): Promise<ClaimView | undefined> {
  const revision = await unit.claimRevision(claimId, false);
  const record = revision === undefined ? undefined : await unit.claim(claimId);
  if (record === undefined || revision === undefined) return undefined;
  const { claim } = record;
  const { body } = claim;
  const today = await unit.today();
  const entries = (await unit.journalOfEncounters([body.encounterId])).get(body.encounterId) ?? [];
  const told = {
    stages: await unit.claimStages(claimId),
    carrier: await unit.carrierOf(claimId),
    acknowledgements: await unit.acknowledgementFilesOf(claimId),
    answers: await unit.answerFilesOf(claimId),
    work: await unit.workOfClaim(claimId),
    entries,
  };
  const answers = told.answers.map(({ answer, ...from }) => answerView(answer, { ...from, body, codes: office.codesets }));
  const lines = linesOf(body, {
    entries,
    office,
    allowed: allowedByLine(
      body,
      told.answers.map(({ answer }) => answer),
    ),
  });
  return {
    ...factsOf(record, { revision, today }),
    diagnoses: body.diagnoses.map((code) => ({ code, title: titleOf(office, code, body) })),
    lines,
    needsAuthorization: office.needsAuthorization(body.payer.payerId),
    money: totalOf(lines, body.totalChargeCents),
    ...filingOf(body, today),
    findings: findingsOf(claim),
    ...exceptionsLeft(await unit.decisionsOf(body.encounterId)),
    ...rejectionOf(claim, office),
    answers,
    work: told.work.map(({ item }) => item),
    related: relatedOf(claim, await unit.claimsOfEncounters([body.encounterId])),
    timeline: claimTimeline(claim, told, office),
    correction: correctionOf(claim, told.acknowledgements),
  };
}

/** Empty where no table has the code. */
function titleOf(office: Office, code: ClaimBody['diagnoses'][number], body: ClaimBody): string {
  const answer = office.codesets.icd10(code, firstDate(body));
  return answer.kind === 'unknown' ? '' : answer.title;
}

function factsOf(record: ClaimRecord, { revision, today }: { readonly revision: number; readonly today: PlainDate }) {
  const { claim, standing } = record;
  const { body } = claim;
  const since = sinceOf(claim);
  return {
    claimId: body.claimId,
    revision,
    today,
    state: claim.state,
    ...(claim.state === 'adjudicated' ? { outcome: claim.outcome } : {}),
    ...(claim.state === 'replaced' ? { replacedBy: claim.replacedBy } : {}),
    ...(since === undefined ? {} : { since }),
    patientControlNumber: body.patientControlNumber,
    frequency: body.frequency,
    ...named('originalPayerControlNumber', body.originalPayerControlNumber),
    encounterId: body.encounterId,
    patient: {
      patientId: body.patient.patientId,
      name: body.patient.name,
      chartNumber: body.patient.chartNumber,
      birthDate: body.patient.birthDate,
      sex: body.patient.sex,
    },
    payer: {
      payerId: body.payer.payerId,
      name: body.payer.name,
      program: body.payer.program,
      acceptsReplacement: body.payer.acceptsReplacement,
    },
    rank: body.rank,
    coverage: coverageOf(body),
    people: {
      billing: body.billing.name,
      location: body.location.name,
      rendering: personOf(body.rendering),
      ...(body.referring === undefined ? {} : { referring: personOf(body.referring) }),
      ...(body.ordering === undefined ? {} : { ordering: personOf(body.ordering) }),
      ...(body.supervising === undefined ? {} : { supervising: personOf(body.supervising) }),
    },
    serviceDate: firstDate(body),
    placeOfService: body.placeOfService,
    ...named('authorizationNumber', body.authorizationNumber),
    ...named('accident', body.accident),
    ...named('onsetDate', body.onsetDate),
    benefitsAssigned: body.benefitsAssigned,
    informationReleased: body.informationReleased,
    ...(standing === undefined ? {} : { queue: standing.queue, dueOn: standing.dueOn }),
    overdue: isOverdue(record, today),
  };
}

const named = <Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { [N in Name]?: Value });

const personOf = ({ providerId, name, npi, credential }: ClaimBody['rendering']) => ({ providerId, name, npi, credential });

const coverageOf = ({ coverage }: ClaimBody): ClaimView['coverage'] => ({
  coverageId: coverage.coverageId,
  memberId: coverage.subscriber.memberId,
  subscriber: coverage.subscriber.name,
  relationship: coverage.relationship,
  from: coverage.from,
  ...named('to', coverage.to),
  ...named('groupNumber', coverage.groupNumber),
  ...named('caseNumber', coverage.caseNumber),
});

const firstDate = (body: ClaimBody): PlainDate =>
  body.lines.reduce<PlainDate | undefined>(
    (first, line) => (first === undefined ? line.serviceDate : earliest(first, line.serviceDate)),
    undefined,
  ) ?? body.coverage.from;

function sinceOf(claim: Claim): PlainDate | undefined {
  switch (claim.state) {
    case 'held':
      return claim.heldOn;
    case 'ready':
      return claim.readyOn;
    case 'submitted':
      return claim.submission.submittedOn;
    case 'rejected':
      return claim.rejectedOn;
    case 'accepted':
      return claim.acknowledgement.effectiveOn;
    case 'adjudicated':
      return claim.decidedOn;
    case 'replaced':
      return claim.replacedOn;
    case 'closed':
      return claim.closedOn;
    case 'draft':
      return undefined;
  }
}

type OfLines = {
  readonly entries: readonly JournalEntry[];
  readonly office: Office;
  readonly allowed: ReadonlyMap<string, Cents>;
};

function linesOf(body: ClaimBody, { entries, office, allowed }: OfLines): readonly ClaimLineView[] {
  return body.lines.map((line) => {
    const story = explainCharge(line.chargeId, entries, office.codesets);
    const stocked = stockedDrug(line, office);
    return {
      chargeId: line.chargeId,
      lineNumber: line.lineNumber,
      serviceDate: line.serviceDate,
      procedure: line.procedure,
      words: line.words,
      modifiers: line.modifiers,
      units: line.units,
      chargeCents: line.chargeCents,
      diagnosisPointers: line.diagnosisPointers,
      placeOfService: line.placeOfService,
      serviceKind: line.serviceKind,
      ...named('drug', line.drug),
      ...named('stockedDrug', stocked),
      ...(story === undefined ? {} : { money: moneyOf(story.balance, allowed.get(line.lineControlNumber)) }),
      story: (story?.steps ?? []).map(({ key: _key, kind: _kind, ...step }) => step),
    };
  });
}

function stockedDrug(line: ClaimLine, office: Office): Drug | undefined {
  const perUnit = itemOf(office.chargeMaster, line.procedure)?.drugPerUnit;
  return perUnit === undefined ? undefined : { ...perUnit, quantityThousandths: perUnit.quantityThousandths * line.units };
}

const moneyOf = (balance: ChargeBalance, allowed: Cents | undefined): LineMoney => ({
  chargeCents: balance.chargeCents,
  ...named('allowedCents', allowed),
  insurancePaidCents: balance.insurancePaidCents,
  adjustedCents: balance.adjustedCents,
  patientPaidCents: balance.patientPaidCents,
  openInsuranceCents: balance.openInsuranceCents,
  openPatientCents: balance.openPatientCents,
});

function totalOf(lines: readonly ClaimLineView[], charged: Cents): LineMoney {
  const money = lines.flatMap((line) => line.money ?? []);
  const sum = (of: (line: LineMoney) => Cents): Cents => sumCents(money.map(of));
  const isAllowedKnown = money.length > 0 && money.every((line) => line.allowedCents !== undefined);
  return {
    chargeCents: charged,
    ...(isAllowedKnown ? { allowedCents: sum((line) => line.allowedCents ?? ZERO_CENTS) } : {}),
    insurancePaidCents: sum((line) => line.insurancePaidCents),
    adjustedCents: sum((line) => line.adjustedCents),
    patientPaidCents: sum((line) => line.patientPaidCents),
    openInsuranceCents: sum((line) => line.openInsuranceCents),
    openPatientCents: sum((line) => line.openPatientCents),
  };
}

/** The line with the least time decides. */
function filingOf(body: ClaimBody, today: PlainDate): Pick<ClaimView, 'filing'> {
  const [first, ...rest] = filingDeadlines(body).map((line) => line.deadline);
  if (first === undefined) return {};
  const deadline = rest.reduce(earliest, first);
  return { filing: { deadline, daysLeft: daysBetween(today, deadline) } };
}

function rejectionOf(claim: Claim, office: Office): Pick<ClaimView, 'rejection'> {
  if (claim.state !== 'rejected') return {};
  const category = office.codesets.claimStatusCategory(claim.reason.slice(0, claim.reason.indexOf(':')));
  const about = statusInWords(claim.reason);
  return {
    rejection: {
      reason: claim.reason,
      words: category?.words ?? '',
      ...(about === undefined ? {} : { about }),
      next: category?.next ?? '',
    },
  };
}

function relatedOf(claim: Claim, records: readonly ClaimRecord[]): ClaimView['related'] {
  const { body } = claim;
  return records.flatMap(({ claim: other }) => {
    const relation = relationOf(claim, other);
    return relation === undefined
      ? []
      : [
          {
            claimId: other.body.claimId,
            relation,
            state: other.state,
            ...(other.state === 'adjudicated' ? { outcome: other.outcome } : {}),
            patientControlNumber: other.body.patientControlNumber,
            payerName: other.body.payer.name,
            rank: other.body.rank,
          },
        ];
  });

  function relationOf(own: Claim, other: Claim): ClaimView['related'][number]['relation'] | undefined {
    if (other.state === 'replaced' && other.replacedBy === body.claimId) return 'corrects';
    if (own.state === 'replaced' && own.replacedBy === other.body.claimId) return 'corrected-by';
    if (body.follows === other.body.claimId) return 'earlier-plan';
    return other.body.follows === body.claimId ? 'later-plan' : undefined;
  }
}

type Told = Awaited<ReturnType<Unit['acknowledgementFilesOf']>>;

function correctionOf(claim: Claim, told: Told): ClaimView['correction'] {
  const refused = whyNotCorrectable(claim);
  if (refused !== undefined) return { allowed: false, code: refused.code, message: refused.message };
  const { deadline } = claim.state === 'adjudicated' ? (filingOf(claim.body, claim.decidedOn).filing ?? {}) : {};
  return claim.state === 'adjudicated' && isRefusedAsLate(claim)
    ? {
        allowed: true,
        left: leftAfterLate(
          deadline,
          told.map(({ acknowledgement }) => acknowledgement),
        ),
      }
    : { allowed: true };
}
