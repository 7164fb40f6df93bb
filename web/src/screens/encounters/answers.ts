/** What a coder answers to suggestions: taken, set aside with a reason, or made another code. Pure. */
import type { CodingDecision } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { addDiagnosis, type Draft, hasDiagnosis, type RejectReason, removeDiagnosis } from './draft.ts';

/** In the order of the keys 1 to 6. */
export const REASONS: readonly { readonly reason: RejectReason; readonly label: string }[] = [
  { reason: 'words-mean-something-else', label: words('The words mean something else') },
  { reason: 'context', label: words('Denied, uncertain, past or a relative’s') },
  { reason: 'not-addressed', label: words('Not dealt with at this visit') },
  { reason: 'part-of-another', label: words('Part of another diagnosis') },
  { reason: 'less-specific', label: words('Another code says more') },
  { reason: 'other', label: words('Another reason') },
];

/** Set aside, and out of the diagnoses when it was among them. */
export const reject = (draft: Draft, code: string, reason: RejectReason): Draft => ({
  ...removeDiagnosis(draft, code),
  rejected: [...new Set([...draft.rejected, code])],
  reasons: { ...draft.reasons, [code]: reason },
});

/** The answer is taken back: neither set aside nor chosen. */
export function restore(draft: Draft, code: string): Draft {
  const { [code]: _, ...reasons } = draft.reasons ?? {};
  return {
    ...removeDiagnosis(draft, code),
    rejected: draft.rejected.filter((other) => other !== code),
    reasons,
    changed: (draft.changed ?? []).filter(({ from }) => from !== code),
  };
}

type Named = { readonly code: string; readonly display: string; readonly title: string };

/** In its place, with its words and pointers; where the new one stands already, the words join it. */
export function replaceDiagnosis(draft: Draft, from: string, to: Named): Draft {
  const old = draft.diagnoses.find(({ code }) => code === from);
  if (old === undefined || from === to.code) return draft;
  const changed = [...(draft.changed ?? []).filter((change) => change.from !== from), { from, to: to.code }];
  const { code, display, title } = to;
  const next = { ...draft, changed };
  if (hasDiagnosis(draft, code)) {
    const { evidence, because } = old;
    return removeDiagnosis(addDiagnosis(next, { code, display, title, evidence, because }), from);
  }
  return {
    ...next,
    diagnoses: draft.diagnoses.map((known) => (known.code === from ? { ...known, code, display, title } : known)),
  };
}

/** The code that a suggestion became, as long as that one is chosen. */
export const becameOf = (draft: Draft, code: string): string | undefined =>
  (draft.changed ?? []).find(({ from, to }) => from === code && hasDiagnosis(draft, to))?.to;

/** A sibling that was shown for a suggestion, taken in its place. */
export function takeInstead(
  draft: Draft,
  suggested: Named & { readonly spans: Draft['diagnoses'][number]['evidence'] },
  to: Named,
) {
  if (hasDiagnosis(draft, suggested.code)) return replaceDiagnosis(draft, suggested.code, to);
  const { code, display, title } = to;
  const changed = [...(draft.changed ?? []).filter(({ from }) => from !== suggested.code), { from: suggested.code, to: code }];
  return addDiagnosis({ ...draft, changed }, { code, display, title, evidence: suggested.spans, because: '' });
}

/** What is sent beside the decision. In: the codes that were suggested, and the model that ranked them. */
export function answersOf(draft: Draft, suggested: readonly string[], modelVersion?: number): CodingDecision['answers'] {
  const rejected = draft.rejected
    .filter((code) => suggested.includes(code) && !hasDiagnosis(draft, code))
    .map((code) => ({ code, reason: draft.reasons?.[code] ?? ('other' as const) }));
  const changed = (draft.changed ?? []).filter(({ from, to }) => suggested.includes(from) && hasDiagnosis(draft, to));
  return { ...(modelVersion === undefined ? {} : { modelVersion }), rejected, changed: [...changed] };
}
