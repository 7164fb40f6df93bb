/** What a code, a rule or an account means on a date, where that comes from, and what to do next. */
import type { Office } from '../cycle.ts';
import { groupCodeSchema } from '../claims/remittance.ts';
import { CARCS, type Carc } from '../codesets/adjustment-codes.ts';
import { CLAIM_STATUS_CATEGORIES } from '../codesets/claim-status-categories.ts';
import { MODIFIERS } from '../codesets/modifiers.ts';
import { PLACES_OF_SERVICE } from '../codesets/place-of-service.ts';
import { RARCS } from '../codesets/remark-codes.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import { CHART } from '../ledger/chart.ts';
import { findRule, POSTING_RULES, type PostingAction, type PostingRule } from '../ledger/posting-rules.ts';
import { RULESET_VERSION, SCRUB_RULES } from '../scrub/scrub.ts';
import { emptyMeaning, ownLine } from './code-lines.ts';
import { explainDiagnosis } from './explain-diagnosis.ts';
import { explainProcedure } from './explain-procedure.ts';
import type { CodeLine, CodeMeaning, CodeSystem } from './views/codes.ts';

type Asked = { readonly code: string; readonly on: PlainDate; readonly office: Office };

/** An answer to every question: an unknown code is an answer too, with what is near it. */
export const explainCode = (system: CodeSystem, code: string, { on, office }: Omit<Asked, 'code'>): CodeMeaning =>
  EXPLAIN[system]({ code: system === 'rule' ? code.toLowerCase() : code.toUpperCase(), on, office });

const EXPLAIN: Readonly<Record<CodeSystem, (asked: Asked) => CodeMeaning>> = {
  icd10cm: ({ code, on, office }) => explainDiagnosis(code, on, office),
  hcpcs: ({ code, on, office }) => explainProcedure(code, on, office),
  modifier: explainModifier,
  pos: explainPlace,
  carc: explainCarc,
  rarc: explainRarc,
  'status-category': explainCategory,
  rule: explainRule,
  account: explainAccount,
  'posting-rule': explainPostingRule,
};

type Known = Partial<CodeMeaning> & Pick<CodeMeaning, 'title' | 'explanation'>;

const known = (system: CodeSystem, { code, on }: Asked, found: Known): CodeMeaning => ({
  ...emptyMeaning(system, code, on),
  standing: 'in-force',
  certain: true,
  ...found,
});

type Unknown = { readonly explanation: Said; readonly certain: boolean; readonly among: readonly CodeLine[] };

const unknown = (system: CodeSystem, { code, on }: Asked, { explanation, certain, among }: Unknown): CodeMeaning => ({
  ...emptyMeaning(system, code, on),
  standing: 'unknown',
  explanation,
  certain,
  near: among.filter((line) => isNear(code, line.code)).slice(0, 6),
});

/** One character off, two swapped, or one the beginning of the other. */
function isNear(asked: string, code: string): boolean {
  if (code.startsWith(asked) || asked.startsWith(code)) return true;
  if (asked.length !== code.length) return false;
  const off = asked.split('').flatMap((letter, i) => (letter === code[i] ? [] : [i]));
  const [first = 0, second = 0] = off;
  return off.length === 1 || (off.length === 2 && asked[first] === code[second] && asked[second] === code[first]);
}

const NOT_ALL = said('The table holds those an office meets; a code that is not in it may exist all the same.');

function explainModifier(asked: Asked): CodeMeaning {
  const answer = asked.office.codesets.modifier(asked.code, asked.on);
  if (answer.kind !== 'known') {
    const among = MODIFIERS.map((row) => ownLine('modifier', row.code, row.words));
    const explanation = answer.kind === 'wrong-shape' ? said('A modifier has two letters or digits, such as 25 or RT.') : NOT_ALL;
    return unknown('modifier', asked, { explanation, certain: answer.kind === 'wrong-shape', among });
  }
  const effect = {
    pricing: said('Changes the amount.'),
    payment: said('Decides whether the line is paid.'),
    statement: said('Says something and changes no amount.'),
  }[answer.effect];
  return known('modifier', asked, {
    code: answer.code,
    title: answer.words,
    explanation: effect,
    facts: answer.onlyOnVisits ? [{ label: said('Where'), value: said('On visit codes only.') }] : [],
  });
}

function explainPlace(asked: Asked): CodeMeaning {
  const place = asked.office.codesets.placeOfService(asked.code);
  if (place === undefined) {
    const among = PLACES_OF_SERVICE.map((row) => ownLine('pos', row.code, row.name));
    return unknown('pos', asked, { explanation: said('CMS has not assigned this place of service.'), certain: true, among });
  }
  const explanation =
    place.setting === 'facility'
      ? said('A facility: Medicare pays the lower, facility amount.')
      : said('Not a facility: Medicare pays the higher, non-facility amount.');
  return known('pos', asked, { title: place.name, explanation, sources: [place.cite] });
}

const postingLines = (carc: string): readonly CodeLine[] =>
  POSTING_RULES.filter((rule) => rule.carc === carc).map((rule) =>
    ownLine('posting-rule', `${rule.group}-${rule.carc}`, rule.why),
  );

function explainCarc(asked: Asked): CodeMeaning {
  const carc: Carc | undefined = asked.office.codesets.carc(asked.code);
  if (carc === undefined) {
    const among = CARCS.map((row) => ownLine('carc', row.code, row.words));
    return unknown('carc', asked, { explanation: NOT_ALL, certain: false, among });
  }
  return known('carc', asked, {
    title: carc.words,
    explanation: carc.denial
      ? said('A line paid nothing for this reason is a denial to be worked.')
      : said('Explains an amount; no denial.'),
    next: said(carc.next),
    sources: [carc.cite],
    facts: [
      { label: said('Groups that may carry it'), value: said('{list}', { list: carc.groups.join(', ') }) },
      ...(carc.needsRemark
        ? [{ label: said('Remark'), value: said('Stands with a remark code that says what is missing.') }]
        : []),
    ],
    related: postingLines(carc.code),
  });
}

function explainRarc(asked: Asked): CodeMeaning {
  const rarc = asked.office.codesets.rarc(asked.code);
  if (rarc === undefined) {
    const among = RARCS.map((row) => ownLine('rarc', row.code, row.words));
    return unknown('rarc', asked, { explanation: NOT_ALL, certain: false, among });
  }
  const explanation = rarc.alert
    ? said('An alert: it informs and explains no amount.')
    : said('Says why, beside an adjustment reason.');
  return known('rarc', asked, { title: rarc.words, explanation, next: said(rarc.next), sources: [rarc.cite] });
}

function explainCategory(asked: Asked): CodeMeaning {
  const category = asked.office.codesets.claimStatusCategory(asked.code);
  if (category === undefined) {
    const among = CLAIM_STATUS_CATEGORIES.map((row) => ownLine('status-category', row.code, row.words));
    return unknown('status-category', asked, {
      explanation: said('An acknowledgement carries A0 to A8 only.'),
      certain: true,
      among,
    });
  }
  const explanation = {
    forwarded: said('The claim was sent on.'),
    received: said('The claim arrived; nothing is decided yet.'),
    accepted: said('The payer took the claim in.'),
    rejected: said('The payer turned the claim away; it was never taken in.'),
  }[category.outcome];
  return known('status-category', asked, {
    title: category.words,
    explanation,
    next: said(category.next),
    sources: [category.cite],
  });
}

const RULE_EFFECT = {
  error: said('Holds the claim until it is settled.'),
  warning: said('Warns; the claim may go.'),
  info: said('Explains only.'),
} as const;

function explainRule(asked: Asked): CodeMeaning {
  const rule = SCRUB_RULES.find((other) => other.id === asked.code);
  if (rule === undefined) {
    const among = SCRUB_RULES.map((other) => ownLine('rule', other.id, other.message));
    return unknown('rule', asked, { explanation: said('There is no edit of that name.'), certain: true, among });
  }
  return known('rule', asked, {
    title: rule.message,
    explanation: RULE_EFFECT[rule.severity],
    next: said(rule.fix),
    release: RULESET_VERSION,
    sources: [...rule.cite],
    facts:
      rule.prevents.length === 0 ? [] : [{ label: said('Prevents'), value: said('{list}', { list: rule.prevents.join(', ') }) }],
    related: rule.prevents.flatMap((text) => {
      const carc = CARCS.find((row) => text === `CARC ${row.code}`);
      return carc === undefined ? [] : [ownLine('carc', carc.code, carc.words)];
    }),
  });
}

const ACCOUNT_KIND = {
  asset: said('What the practice has or is owed.'),
  liability: said('What the practice owes.'),
  equity: said('What was brought over from an earlier system.'),
  revenue: said('What the practice earned.'),
  'contra-revenue': said('What is taken off what was earned.'),
  expense: said('What was lost.'),
} as const;

function explainAccount(asked: Asked): CodeMeaning {
  const chart: Readonly<Record<string, { readonly name: string; readonly kind: keyof typeof ACCOUNT_KIND }>> = CHART;
  const account = chart[asked.code];
  if (account === undefined) {
    const among = Object.entries(chart).map(([code, { name }]) => ownLine('account', code, name));
    return unknown('account', asked, { explanation: said('There is no such account in the chart.'), certain: true, among });
  }
  return known('account', asked, {
    title: account.name,
    explanation: ACCOUNT_KIND[account.kind],
    related: POSTING_RULES.filter(({ action }) => action.kind === 'write-off' && action.account === asked.code).map((rule) =>
      ownLine('posting-rule', `${rule.group}-${rule.carc}`, rule.why),
    ),
  });
}

/** 'CO-45'; a pair without a row of its own is answered by the row that governs it. */
function explainPostingRule(asked: Asked): CodeMeaning {
  const dash = asked.code.indexOf('-');
  const [group, carc] = [asked.code.slice(0, dash), asked.code.slice(dash + 1)];
  const parsed = groupCodeSchema.safeParse(group);
  const rule: PostingRule | undefined = parsed.success
    ? findRule(parsed.data, carc, asked.office.codesets.carc(carc)?.denial ?? false)
    : POSTING_RULES.find((other) => other.group.toUpperCase() === group && other.carc === carc);
  if (rule === undefined) {
    const explanation = said('A posting rule is named by its group and reason, such as CO-45.');
    return unknown('posting-rule', asked, { explanation, certain: true, among: [] });
  }
  const words = asked.office.codesets.carc(carc)?.words;
  return known('posting-rule', asked, {
    title: rule.why,
    explanation: actionWords(rule.action),
    sources: [rule.cite],
    related: [
      ...(words === undefined ? [] : [ownLine('carc', carc, words)]),
      ...(rule.action.kind === 'write-off' ? [ownLine('account', rule.action.account, CHART[rule.action.account].name)] : []),
    ],
  });
}

function actionWords(action: PostingAction): Said {
  switch (action.kind) {
    case 'write-off':
      return said('Leaves the receivable for good.');
    case 'patient-share':
      return said('Moves to the next plan in order, else to the patient.');
    case 'informational':
      return said('Nothing moves: the earlier payer’s answer has explained it.');
    case 'deny':
      return said('Stays open as a denial on somebody’s list with a due date.');
    case 'review':
      return said('Stays open until a poster decides.');
  }
}
