/** The lists a look-up walks down: chapters of diagnoses, letters of Level II, and the small tables whole. */
import type { Office } from '../cycle.ts';
import { CARCS } from '../codesets/adjustment-codes.ts';
import { CLAIM_STATUS_CATEGORIES } from '../codesets/claim-status-categories.ts';
import { MODIFIERS } from '../codesets/modifiers.ts';
import { PLACES_OF_SERVICE } from '../codesets/place-of-service.ts';
import { RARCS } from '../codesets/remark-codes.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { CHART } from '../ledger/chart.ts';
import { POSTING_RULES } from '../ledger/posting-rules.ts';
import { RULESET_VERSION, SCRUB_RULES } from '../scrub/scrub.ts';
import { ownLine } from './code-lines.ts';
import { chapterLines } from './diagnosis-tree.ts';
import type { CodeLine, CodeList, CodeSystem } from './views/codes.ts';

type Listed = Omit<CodeList, 'banner'>;

const whole = (rows: readonly CodeLine[], complete: boolean, release?: string): Listed => ({
  rows,
  complete,
  ...(release === undefined ? {} : { release }),
});

/** The practice's own procedures first, then those of Level II that it has no price for. */
function procedures(on: PlainDate, { chargeMaster, codesets }: Office): Listed {
  const own = new Set<string>(chargeMaster.items.map(({ procedure }) => procedure));
  const others = codesets.hcpcsEntries(on).filter(({ code }) => !own.has(code));
  return whole(
    [
      ...chargeMaster.items.map(({ procedure, words }) => ownLine('hcpcs', procedure, words)),
      ...others.map(({ code, title }) => ({ ...ownLine('hcpcs', code, title), official: true })),
    ],
    false,
    codesets.releases.hcpcs(on),
  );
}

const LISTS: Readonly<Record<CodeSystem, (on: PlainDate, office: Office) => Listed>> = {
  icd10cm: (on, { codesets }) => whole(chapterLines(codesets, on), false, codesets.releases.icd10cm(on)),
  hcpcs: procedures,
  modifier: () =>
    whole(
      MODIFIERS.map((row) => ownLine('modifier', row.code, row.words)),
      false,
    ),
  pos: () =>
    whole(
      PLACES_OF_SERVICE.map((row) => ownLine('pos', row.code, row.name)),
      true,
    ),
  carc: () =>
    whole(
      CARCS.map((row) => ownLine('carc', row.code, row.words)),
      false,
    ),
  rarc: () =>
    whole(
      RARCS.map((row) => ownLine('rarc', row.code, row.words)),
      false,
    ),
  'status-category': () =>
    whole(
      CLAIM_STATUS_CATEGORIES.map((row) => ownLine('status-category', row.code, row.words)),
      true,
    ),
  rule: () =>
    whole(
      SCRUB_RULES.map((rule) => ownLine('rule', rule.id, rule.message)),
      true,
      RULESET_VERSION,
    ),
  account: () =>
    whole(
      Object.entries(CHART).map(([code, { name }]) => ownLine('account', code, name)),
      true,
    ),
  'posting-rule': () =>
    whole(
      POSTING_RULES.map((rule) => ownLine('posting-rule', `${rule.group}-${rule.carc}`, rule.why)),
      true,
    ),
};

export const listCodes = (system: CodeSystem, on: PlainDate, office: Office): CodeList => ({
  banner: office.codesets.banner,
  ...LISTS[system](on, office),
});
