/** What a procedure code means on a date: the official title of Level II, and the practice's own words and price. */
import type { Office } from '../cycle.ts';
import { type ChargeMasterItem, itemOf, priceOn } from '../charges/charge-master.ts';
import type { Hcpcs } from '../claims/identifiers.ts';
import { type HcpcsAnswer, procedureShape } from '../codesets/hcpcs.ts';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import { emptyMeaning, ownLine } from './code-lines.ts';
import { medicareFacts, primariesOf } from './medicare-facts.ts';
import type { CodeLine, CodeMeaning, CodeStanding } from './views/codes.ts';

const NEAR_MAX = 6;

const STANDING: Readonly<Record<HcpcsAnswer['kind'], CodeStanding>> = {
  valid: 'in-force',
  'not-on-date': 'not-on-date',
  'unknown-by-licence': 'licensed',
  unknown: 'unknown',
  'wrong-shape': 'wrong-shape',
};

/** Procedures of the price list that stand next to a number which is not in it. */
function nearInPriceList(code: string, { chargeMaster }: Office): readonly CodeLine[] {
  const asked = Number.parseInt(code.slice(0, 4), 10);
  return chargeMaster.items
    .filter(({ procedure }) => procedureShape(procedure) === 'cpt')
    .map((item) => ({ item, distance: Math.abs(Number.parseInt(item.procedure.slice(0, 4), 10) - asked) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, NEAR_MAX)
    .map(({ item }) => ownLine('hcpcs', item.procedure, item.words));
}

type Licensed = HcpcsAnswer & { readonly kind: 'unknown-by-licence' };

/** Where Medicare's tables are installed they say more than our price list: that the number is in none of them. */
function sayingLicensed({ code, isCarried, near }: Licensed, { codesets }: Office): Said | undefined {
  const tables = codesets.library?.loaded.findLast(({ kind }) => kind === 'mpfs');
  if (tables === undefined || isCarried) return undefined;
  return said(
    near.length === 0
      ? 'No procedure code {code} is known here: it is in neither {tables} nor the price list. The licensed tables, which the operator installs, say for certain.'
      : 'No procedure code {code} is known here: it is in neither {tables} nor the price list; one of the numbers near it may be meant. The licensed tables, which the operator installs, say for certain.',
    { code, tables: tables.release },
  );
}

/** Numbers of the installed tables by swapped or mistyped digits and by range, with our words where we have some; else the nearest of the price list. */
function nearNumbers({ code, near }: Licensed, office: Office): readonly CodeLine[] {
  if (near.length === 0) return nearInPriceList(code, office);
  return near.map((other) => ownLine('hcpcs', other, itemOf(office.chargeMaster, other as Hcpcs)?.words ?? ''));
}

function practiceOf(item: ChargeMasterItem, on: PlainDate, { chargeMaster }: Office): NonNullable<CodeMeaning['practice']> {
  const price = priceOn(chargeMaster, item.procedure, on);
  return {
    words: item.words,
    serviceKind: item.serviceKind,
    ...(price === undefined ? {} : { unitPriceCents: price.unitPriceCents, priceSource: price.source }),
    ...(item.drugPerUnit === undefined ? {} : { drugPerUnit: item.drugPerUnit }),
  };
}

/** What the answer means, in a sentence that can be said in another language. */
function saying(answer: HcpcsAnswer, on: PlainDate): Said {
  const { code } = answer;
  switch (answer.kind) {
    case 'valid':
      return said('{code} is in force on {on}.', { code, on });
    case 'not-on-date':
      return said('{code} is not in force on {on}. Choose the code of that date.', { code, on });
    case 'unknown-by-licence':
      return said(
        'This practice does no {code}: it is not in the price list. Only the licensed tables, which the operator installs, can say whether this number exists.',
        { code },
      );
    case 'unknown':
      return answer.complete
        ? said('There is no {code} in Level II.', { code })
        : said('{code} is not among the codes loaded, which are the frequent ones only.', { code });
    case 'wrong-shape':
      return said('A procedure code has five characters, such as G0439 or 99213.');
  }
}

export function explainProcedure(text: string, on: PlainDate, office: Office): CodeMeaning {
  const answer = office.codesets.hcpcs(text, on);
  const { code } = answer;
  const item = itemOf(office.chargeMaster, code as Hcpcs);
  const base = {
    ...emptyMeaning('hcpcs', code, on),
    standing: STANDING[answer.kind],
    explanation: saying(answer, on),
    certain: answer.kind !== 'unknown-by-licence' && (answer.kind !== 'unknown' || answer.complete),
    facts: [...(item === undefined ? [] : factsOf(item)), ...medicareFacts(code, on, office.codesets)],
    related: primariesOf(code, on, office),
    ...(item === undefined ? {} : { practice: practiceOf(item, on, office) }),
  };
  switch (answer.kind) {
    case 'valid':
      return {
        ...base,
        title: answer.title,
        official: true,
        release: answer.release,
        inForce: [{ from: answer.from, ...(answer.to === undefined ? {} : { to: answer.to }) }],
        sources: [sourceOf(answer.release, answer.basis)],
      };
    case 'not-on-date':
      return {
        ...base,
        title: answer.title,
        official: true,
        inForce: [{ from: answer.from, ...(answer.to === undefined ? {} : { to: answer.to }) }],
      };
    case 'unknown-by-licence':
      return item === undefined
        ? {
            ...base,
            explanation:
              sayingLicensed(answer, office) ??
              (answer.isCarried
                ? said(
                    '{code} is a number of the installed Medicare tables. This practice does not do it: it is not in the price list.',
                    { code },
                  )
                : base.explanation),
            next: said('Choose a procedure of the price list, or have the number added with its price.'),
            near: nearNumbers(answer, office),
          }
        : {
            ...base,
            standing: 'in-force',
            title: item.words,
            explanation: said(
              '{code} is in the price list of this practice. What the number means officially stands in the licensed tables.',
              { code },
            ),
          };
    case 'unknown':
      return { ...base, near: answer.near.map((near) => ({ ...ownLine('hcpcs', near.code, near.title), official: true })) };
    case 'wrong-shape':
      return base;
  }
}

const sourceOf = (release: string, basis: HcpcsAnswer['basis']): CodeMeaning['sources'][number] => ({
  title: release,
  locator: 'CMS file of Level II codes: code and long title',
  basis,
  checkedOn: plainDate('2026-11-21'),
});

const factsOf = (item: ChargeMasterItem): CodeMeaning['facts'] => [
  ...(item.requiresClia === true
    ? [{ label: said('Laboratory test'), value: said('Needs the CLIA number of the laboratory.') }]
    : []),
  ...(item.singleDoseVial === true
    ? [{ label: said('Single-dose vial'), value: said('Medicare wants JW for what was thrown away, or JZ when nothing was.') }]
    : []),
  ...(item.globalProcedure === true
    ? [{ label: said('Includes the usual visit'), value: said('A separate visit on the same day needs modifier 25.') }]
    : []),
];
