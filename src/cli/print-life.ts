/** One visit's life as text: every step with its rule, price, dollar and source. */
import type { Claim } from '../claims/claim.ts';
import { withDot } from '../claims/identifiers.ts';
import { formatDollars } from '../kernel/money.ts';
import type { Citation } from '../kernel/effective.ts';
import { inEnglish } from '../kernel/said.ts';
import { chargeBalances, totalsOf } from '../ledger/balances.ts';
import { CHART } from '../ledger/chart.ts';
import { explainCharge } from '../ledger/explain.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { RULESET_VERSION, SCRUB_RULES } from '../scrub/scrub.ts';
import type { ClaimLife } from './claim-life.ts';

const heading = (number: string, title: string): string => `\n${number} ${title}`;
const cite = ({ title, locator, basis }: Citation): string => `${title}, ${locator}${basis === 'memory' ? ' (from memory)' : ''}`;
const quote = (words: string): string => `“${words}”`;

function encounterLines({ encounter, scenario }: ClaimLife): readonly string[] {
  const note = encounter.notes.at(-1);
  return [
    heading('①', `Visit on ${encounter.serviceDate}${scenario === undefined ? '' : ` · ${scenario}`}`),
    `   reason ${quote(encounter.reason)}, place of service ${encounter.placeOfService}`,
    ...(note === undefined ? [] : [`   note version ${note.version}, ${note.status}, SHA-256 ${note.sha256.slice(0, 16)}…`]),
    ...(note?.text
      .trim()
      .split('\n')
      .map((line) => `   │ ${line}`) ?? []),
  ];
}

function codingLines({ suggestions, decision }: ClaimLife): readonly string[] {
  return [
    heading('②', 'Codes'),
    ...suggestions.map(
      (s) =>
        `   suggested ${withDot(s.code).padEnd(8)} ${s.title} ← ${s.spans.map((span) => quote(span.words)).join(', ')} · ${s.indexPath}`,
    ),
    ...(decision === undefined
      ? ['   nobody has decided yet']
      : [
          `   decided by ${decision.decidedBy} on note version ${decision.noteVersion}, code set ${decision.icd10Release}`,
          ...decision.diagnoses.map(
            (d, i) =>
              `   ${i + 1}. ${withDot(d.code).padEnd(8)} ${d.evidence.length > 0 ? `evidence ${d.evidence.map((e) => quote(e.words)).join(', ')}` : (d.because ?? '')}`,
          ),
          ...decision.procedures.map(
            (p) =>
              `   ${[p.procedure, ...p.modifiers].join('-')} ×${p.units} for diagnosis ${p.diagnosisPointers.join(', ')}${p.drug === undefined ? '' : ` · NDC ${p.drug.ndc}`}`,
          ),
        ]),
  ];
}

const chargeLines = ({ charges }: ClaimLife): readonly string[] =>
  charges.length === 0
    ? []
    : [
        heading('③', 'Charges'),
        ...charges.map(
          (c) =>
            `   ${[c.procedure, ...c.modifiers].join('-').padEnd(10)} ${c.words}: ${c.units} × ${formatDollars(c.unitPriceCents)} = ${formatDollars(c.chargeCents)} · price ${c.priceSource} · entered ${c.enteredOn}`,
        ),
      ];

function stageLine(on: string, claim: Claim): readonly string[] {
  const { body } = claim;
  const at = `   ${on} ${claim.state}`;
  switch (claim.state) {
    case 'held':
      return [
        at,
        ...claim.findings.map(
          (f) => `     ${f.severity}: ${inEnglish(f.message)} → ${inEnglish(f.fix)} [${f.ruleId}; ${sourceOf(f.ruleId)}]`,
        ),
      ];
    case 'ready':
      return [
        `${at}: ${SCRUB_RULES.length} edits (${RULESET_VERSION}) found nothing that holds it`,
        ...claim.warnings.map((f) => `     ${f.severity}: ${inEnglish(f.message)} [${f.ruleId}; ${sourceOf(f.ruleId)}]`),
      ];
    case 'submitted':
      return [
        `${at} to ${body.payer.name} (${body.rank}) as ${body.patientControlNumber}, ${formatDollars(body.totalChargeCents)}, in ${claim.submission.fileName}, interchange ${claim.submission.interchangeControlNumber}`,
      ];
    case 'accepted':
      return [
        `${at} by ${claim.acknowledgement.payerName}: ${claim.acknowledgement.category}:${claim.acknowledgement.status}, its number ${claim.acknowledgement.payerClaimControlNumber ?? 'not given'}`,
      ];
    case 'rejected':
      return [`${at}: ${claim.reason}`];
    case 'adjudicated':
      return [`${at}: ${claim.outcome}`];
    case 'replaced':
      return [`${at} by a corrected claim`];
    case 'closed':
      return [`${at}: ${claim.because}`];
    default:
      return [at];
  }
}

const sourceOf = (ruleId: string): string => {
  const rule = SCRUB_RULES.find((r) => r.id === ruleId);
  return rule === undefined ? 'the 837P writer' : cite(rule.cite[0]);
};

const claimLines = ({ stages }: ClaimLife): readonly string[] =>
  stages.length === 0 ? [] : [heading('④', 'Claim'), ...stages.flatMap(({ on, claim }) => stageLine(on, claim))];

function answerLines({ answers }: ClaimLife, codesets: CodeSets): readonly string[] {
  const reason = (group: string, carc: string): string => `${group}-${carc} ${codesets.carc(carc)?.words ?? ''}`.trim();
  return answers.flatMap(({ on, payerName, traceNumber, claim }) => [
    heading('⑤', `Answer of ${payerName} on ${on}, payment ${traceNumber}, its number ${claim.payerClaimControlNumber}`),
    `   status ${claim.statusCode}: charged ${formatDollars(claim.chargeCents)}, paid ${formatDollars(claim.paidCents)}, patient ${formatDollars(claim.patientResponsibilityCents)}${claim.crossoverTo === undefined ? '' : `, forwarded to ${claim.crossoverTo.name}`}`,
    ...claim.adjustments.map((a) => `   claim: ${formatDollars(a.cents)} ${reason(a.group, a.carc)}`),
    ...claim.lines.flatMap((line) => [
      `   ${[line.procedure, ...line.modifiers].join('-').padEnd(10)} charged ${formatDollars(line.chargeCents)}${line.allowedCents === undefined ? '' : `, allowed ${formatDollars(line.allowedCents)}`}, paid ${formatDollars(line.paidCents)}`,
      ...line.adjustments.map((a) => `     ${formatDollars(a.cents).padStart(10)} ${reason(a.group, a.carc)}`),
      ...line.rarcs.map((rarc) => `     remark ${rarc} ${codesets.rarc(rarc)?.words ?? ''}`),
    ]),
  ]);
}

function moneyLines({ charges, entries }: ClaimLife, codesets: CodeSets): readonly string[] {
  if (entries.length === 0) return [];
  const balances = chargeBalances(entries);
  const own = charges.flatMap((c) => balances.get(c.chargeId) ?? []);
  const t = totalsOf(own);
  return [
    heading('⑥', 'Money: every cent, with its account and reason'),
    ...charges.flatMap((charge) => {
      const story = explainCharge(charge.chargeId, entries, codesets);
      return story === undefined
        ? []
        : [
            `   ${[charge.procedure, ...charge.modifiers].join('-')} ${charge.words}`,
            ...story.steps.map(
              (step) =>
                `     ${step.on} ${formatDollars(step.cents).padStart(11)} ${step.account} ${CHART[step.account].name}${step.reason === undefined ? '' : ` · ${step.reason} ${step.words ?? ''}`}${step.because === undefined ? '' : ` · ${step.because}`}${step.cite === undefined ? '' : ` [${cite(step.cite)}]`}`,
            ),
          ];
    }),
    `   proof: charged ${formatDollars(t.chargeCents)} = paid ${formatDollars(t.insurancePaidCents)} + adjusted ${formatDollars(t.adjustedCents)} + patient paid ${formatDollars(t.patientPaidCents)} + open with plans ${formatDollars(t.openInsuranceCents)} + open with the patient ${formatDollars(t.openPatientCents)}`,
  ];
}

const workLines = ({ work }: ClaimLife): readonly string[] =>
  work.length === 0
    ? []
    : [
        heading('⑦', 'Work for a person'),
        ...work.map((w) => `   ${w.openedOn} ${w.queue}, due ${w.dueOn}: ${inEnglish(w.reason)} → ${inEnglish(w.nextAction)}`),
      ];

const statementLines = ({ statements, charges }: ClaimLife): readonly string[] =>
  statements.flatMap((statement) => {
    const lines = statement.visits.flatMap((v) => v.lines).filter((l) => charges.some((c) => c.chargeId === l.chargeId));
    if (lines.length === 0) return [];
    return [
      heading(
        '⑧',
        `Statement ${statement.statementNumber} of ${statement.issuedOn}, due ${statement.dueOn}: ${formatDollars(statement.amountDueCents)}`,
      ),
      ...lines.map(
        (line) =>
          `   ${line.serviceDate} ${line.words}: charged ${formatDollars(line.chargeCents)}, plans paid ${formatDollars(line.insurancePaidCents)}, adjusted ${formatDollars(line.adjustedCents)}, you ${formatDollars(line.balanceCents)} (${line.why.map((w) => `${w.kind} ${formatDollars(w.cents)}`).join(', ')})`,
      ),
    ];
  });

/** In: a life and the code sets for the words. Out: lines to print, without patient names. */
export const lifeLines = (life: ClaimLife, codesets: CodeSets): readonly string[] => [
  ...encounterLines(life),
  ...codingLines(life),
  ...chargeLines(life),
  ...claimLines(life),
  ...answerLines(life, codesets),
  ...moneyLines(life, codesets),
  ...workLines(life),
  ...statementLines(life),
];
