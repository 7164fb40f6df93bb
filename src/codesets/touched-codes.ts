/** Which codes of a practice a new edition touches: pure, over the difference of two editions and the codes that are in use. */
import type { Icd10Row } from './icd10cm.ts';
import { bareIcd10, dottedIcd10 } from './installed-icd10.ts';
import type { ReleaseDifference } from './release-changes.ts';

/** Where a code is in use: a favorite, a claim that is open, the charge master, a note. The caller's own words or numbers. */
export type UsedCode<Place> = { readonly code: string; readonly where: Place };

export type TouchedCode<Place> = {
  /** Without the dot. */
  readonly code: string;
  /** 'ended': not in the new edition; 'heading': must be divided further now; 'billable': needs no more; 'worded': other words only. */
  readonly change: 'ended' | 'heading' | 'billable' | 'worded';
  readonly title: string;
  /** What may be used instead, as far as the new edition tells: what was added below it, or what stands nearest. */
  readonly instead: readonly Icd10Row[];
  readonly places: readonly Place[];
};

const URGENCY: readonly TouchedCode<never>['change'][] = ['ended', 'heading', 'billable', 'worded'];

/** Codes added below the code, or, when it ended, beside it under the same heading. */
function instead(added: readonly Icd10Row[], code: string, hasEnded: boolean): readonly Icd10Row[] {
  const below = added.filter((row) => row.billable && row.code.startsWith(code) && row.code !== code);
  if (below.length > 0 || !hasEnded || code.length <= 3) return below;
  return added.filter((row) => row.billable && row.code.startsWith(code.slice(0, -1)));
}

/** In: what changed, and the codes in use with or without a dot. Out: the touched ones, what can no longer be billed first, then by code. */
export function touchedCodes<Place>(
  difference: ReleaseDifference,
  used: readonly UsedCode<Place>[],
): readonly TouchedCode<Place>[] {
  const deleted = new Map(difference.deleted.map((row) => [row.code, row]));
  const revised = new Map(difference.revised.map((change) => [change.after.code, change]));
  const touched: TouchedCode<Place>[] = [];
  for (const [code, uses] of Map.groupBy(used, (use) => bareIcd10(use.code))) {
    const places = uses.map(({ where }) => where);
    const gone = deleted.get(code);
    const change = revised.get(code);
    if (gone !== undefined)
      touched.push({ code, change: 'ended', title: gone.title, instead: instead(difference.added, code, true), places });
    else if (change !== undefined) {
      const { before, after } = change;
      const kind = before.billable === after.billable ? 'worded' : after.billable ? 'billable' : 'heading';
      touched.push({ code, change: kind, title: after.title, instead: instead(difference.added, code, false), places });
    }
  }
  return touched.toSorted(
    (a, b) => URGENCY.indexOf(a.change) - URGENCY.indexOf(b.change) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

const SAID_MAX = 8;

/** One sentence for a person. */
export function wordsOfTouch({ code, change, title, instead: others }: TouchedCode<unknown>): string {
  const display = dottedIcd10(code);
  const codes = others.slice(0, SAID_MAX).map((row) => dottedIcd10(row.code));
  const more = others.length > SAID_MAX ? ' …' : '';
  const choose = codes.length === 0 ? '' : ` Choose among ${codes.join(', ')}${more}.`;
  switch (change) {
    case 'ended':
      return `${display} ends: it is not in the new edition.${choose}`;
    case 'heading':
      return `${display} is divided further and can no longer be billed as it is.${choose}`;
    case 'billable':
      return `${display} can now be billed as it is.`;
    case 'worded':
      return `${display} is now called “${title}”.`;
  }
}
