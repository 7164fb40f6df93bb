/** One visit's life as text: every step with its rule, price, dollar and source. */
import type { Claim } from '../claims/claim.ts';
import { withDot } from '../claims/identifiers.ts';
import type { RemittanceClaim } from '../claims/remittance.ts';
import { lookUpClaimStatusCategory } from '../codesets/claim-status-categories.ts';
import { statusInWords } from '../codesets/claim-status-codes.ts';
import { formatDollars } from '../kernel/money.ts';
import { inEnglish } from '../kernel/said.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { RULESET_VERSION, SCRUB_RULES } from '../scrub/scrub.ts';
import type { ClaimLife } from './claim-life.ts';
import { cite, moneyLines, statementLines } from './print-money.ts';

const heading = (number: string, title: string): string => `\n${number} ${title}`;
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

/** 'A2:20' → with the words of both codes, as far as we have them. */
function statusWords(status: string): string {
  const words = [lookUpClaimStatusCategory(status.slice(0, 2))?.words, statusInWords(status)].flatMap((part) =>
    part === undefined ? [] : [typeof part === 'string' ? part : inEnglish(part)],
  );
  return words.length === 0 ? status : `${status} (${words.join('; ')})`;
}

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
        `${at} by ${claim.acknowledgement.payerName}: ${statusWords(`${claim.acknowledgement.category}:${claim.acknowledgement.status}`)}, its number ${claim.acknowledgement.payerClaimControlNumber ?? 'not given'}`,
      ];
    case 'rejected':
      return [`${at}: ${statusWords(claim.reason)}`];
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

/** CLP02 in our own words. */
const DECIDED: Readonly<Record<RemittanceClaim['statusCode'], string>> = {
  1: 'decided as the first plan',
  2: 'decided as the second plan',
  3: 'decided as the third plan',
  4: 'denied',
  19: 'decided as the first plan, and forwarded',
  20: 'decided as the second plan, and forwarded',
  21: 'decided as the third plan, and forwarded',
  22: 'an earlier decision is taken back',
  23: 'not a claim of this payer, and forwarded',
  25: 'foretold, not paid',
};

function answerLines({ answers }: ClaimLife, codesets: CodeSets): readonly string[] {
  const reason = (group: string, carc: string): string => `${group}-${carc} ${codesets.carc(carc)?.words ?? ''}`.trim();
  return answers.flatMap(({ on, payerName, traceNumber, claim }) => [
    heading('⑤', `Answer of ${payerName} on ${on}, payment ${traceNumber}, its number ${claim.payerClaimControlNumber}`),
    `   status ${claim.statusCode} (${DECIDED[claim.statusCode]}): charged ${formatDollars(claim.chargeCents)}, paid ${formatDollars(claim.paidCents)}, patient ${formatDollars(claim.patientResponsibilityCents)}${claim.crossoverTo === undefined ? '' : `, forwarded to ${claim.crossoverTo.name}`}`,
    ...claim.rarcs.map((rarc) => `   remark ${rarc} ${codesets.rarc(rarc)?.words ?? ''}`.trimEnd()),
    ...claim.adjustments.map((a) => `   claim: ${formatDollars(a.cents)} ${reason(a.group, a.carc)}`),
    ...claim.lines.flatMap((line) => [
      `   ${[line.procedure, ...line.modifiers].join('-').padEnd(10)} charged ${formatDollars(line.chargeCents)}${line.allowedCents === undefined ? '' : `, allowed ${formatDollars(line.allowedCents)}`}, paid ${formatDollars(line.paidCents)}`,
      ...line.adjustments.map((a) => `     ${formatDollars(a.cents).padStart(10)} ${reason(a.group, a.carc)}`),
      ...line.rarcs.map((rarc) => `     remark ${rarc} ${codesets.rarc(rarc)?.words ?? ''}`.trimEnd()),
    ]),
  ]);
}

const workLines = ({ work }: ClaimLife): readonly string[] =>
  work.length === 0
    ? []
    : [
        heading('⑦', 'Work for a person'),
        ...work.map((w) => `   ${w.openedOn} ${w.queue}, due ${w.dueOn}: ${inEnglish(w.reason)} → ${inEnglish(w.nextAction)}`),
      ];

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
