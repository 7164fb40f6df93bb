import { said } from '../../../kernel/said.ts';
import { COMPANIONS, type Companion, DIABETES_DRUG, DIABETES_ON_DRUGS, NEVER_WITH } from '../companions.ts';
import { dotted } from '../code-book.ts';
import { keptByCode } from '../code-pattern.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { add, moveBefore, remove } from '../patches.ts';
import { guideline, TABULAR } from '../sources.ts';
import { intentOf } from '../tabular-notes.ts';

function misplaced(one: Diagnosis, there: readonly Diagnosis[], { where, severity, cite }: Companion): readonly ConventionHit[] {
  const [other] = there;
  if (other === undefined || where === 'anywhere') return [];
  const isAfter = there.some(({ position }) => position > one.position);
  if (where === 'after' ? isAfter : there.some(({ position }) => position < one.position)) return [];
  const [first, second] = where === 'after' ? [one, other] : [other, one];
  return [
    {
      severity: severity === 'error' ? 'warning' : severity,
      codes: [first.code, second.code],
      message: said('{first} stands before {second}.', { first: first.display, second: second.display }),
      fix: said('Change their order.'),
      patches: [moveBefore(first.code, second.code)],
      override: said('The circumstances of the visit make the other order right.'),
      cite,
    },
  ];
}

function companionHits(
  companion: Companion,
  one: Diagnosis,
  { diagnoses, visit, book }: ConventionSubject,
): readonly ConventionHit[] {
  const there = diagnoses.filter(({ code }) => code !== one.code && companion.wants(code));
  if (there.length > 0) return misplaced(one, there, companion);
  const found = (visit.found ?? []).filter(({ code, context }) => context === 'affirmed' && companion.wants(code));
  const offered = found.length > 0 ? found.map(({ code }) => code) : companion.offer === undefined ? [] : [companion.offer];
  const next = diagnoses[one.position]?.code;
  const before = companion.where === 'before' ? one.code : companion.where === 'after' ? next : undefined;
  return [
    {
      severity: companion.severity,
      codes: [one.code],
      message: said('{code} goes with {wanted}, and none is there.', { code: one.display, wanted: companion.words }),
      fix: said('Add the code that the record supports.'),
      patches: [...new Set(offered)].filter((code) => book.isBillable(code)).map((code) => add(code, before)),
      cite: companion.cite,
    },
  ];
}

const companionsOf = keptByCode((code) => COMPANIONS.filter(({ holds }) => holds(code)));

/** Each companion once, for the first diagnosis that asks for it, in the order of the table. */
function companionsAsked(subject: ConventionSubject): readonly ConventionHit[] {
  const asked = new Map<Companion, Diagnosis>();
  for (const one of subject.diagnoses)
    for (const companion of companionsOf(one.code)) if (!asked.has(companion)) asked.set(companion, one);
  if (asked.size === 0) return [];
  return COMPANIONS.flatMap((companion) => {
    const one = asked.get(companion);
    return one === undefined ? [] : companionHits(companion, one, subject);
  });
}

const partsOf = keptByCode((code) => NEVER_WITH.filter(({ one }) => one(code)));

function neverHits({ diagnoses }: ConventionSubject): readonly ConventionHit[] {
  const held = new Set(diagnoses.flatMap(({ code }) => partsOf(code)));
  return [...held].flatMap(({ one, other, severity, cite }): readonly ConventionHit[] => {
    const kept = diagnoses.find(({ code }) => one(code));
    const gone = diagnoses.find(({ code }) => other(code));
    if (kept === undefined || gone === undefined) return [];
    return [
      {
        severity,
        codes: [kept.code, gone.code],
        message: said('{gone} is not coded with {kept}.', { gone: gone.display, kept: kept.display }),
        fix: said('Remove the one that the record does not support.'),
        patches: [remove(gone.code)],
        cite,
      },
    ];
  });
}

/** The drug that the note names, for a diabetes that asks for it. */
function diabetesDrugs({ diagnoses, visit }: ConventionSubject): readonly ConventionHit[] {
  const diabetes = diagnoses.find(({ code }) => DIABETES_ON_DRUGS(code));
  if (diabetes === undefined) return [];
  const missing = (visit.found ?? []).filter(
    ({ code, context }) => context === 'affirmed' && DIABETES_DRUG(code) && !diagnoses.some((other) => other.code === code),
  );
  return [...new Set(missing.map(({ code }) => code))].map((code) => ({
    severity: 'warning',
    codes: [diabetes.code, code],
    message: said('{diabetes} is treated with a drug for long by the note: {code} is missing.', {
      diabetes: diabetes.display,
      code: dotted(code),
    }),
    fix: said('Add the status code, when the drug is taken for long.'),
    patches: [add(code)],
    override: said('The drug was given for a short time only.'),
    cite: [guideline('I.C.4.a.3, diabetes and the use of insulin, oral hypoglycemics and injectable non-insulin drugs'), TABULAR],
  }));
}

const isDrug = (code: string): boolean => /^T(?:3[6-9]|4[0-9]|50)/.test(code);

/** An adverse effect, or an underdosing, says of a drug what another code suffers; a poisoning stands first. */
function drugHits({ diagnoses }: ConventionSubject): readonly ConventionHit[] {
  return diagnoses
    .filter(({ code }) => isDrug(code))
    .flatMap((one): readonly ConventionHit[] => {
      const intent = intentOf(one.code);
      const others = diagnoses.filter(({ code }) => !isDrug(code) && !/^[V-Z]/.test(code));
      if ((intent === '5' || intent === '6') && others.length === 0) {
        return [
          {
            severity: 'warning',
            codes: [one.code],
            message: said('{code} names the drug, and nothing says what came of it.', { code: one.display }),
            fix: said('Add the condition before it.'),
            cite: [guideline('I.C.19.e.5, adverse effect and underdosing')],
          },
        ];
      }
      const [before] = others.filter(({ position }) => position < one.position);
      if (!/[1-4]/.test(intent) || before === undefined) return [];
      return [
        {
          severity: 'warning',
          codes: [one.code, before.code],
          message: said('{code} is a poisoning and stands before what it does.', { code: one.display }),
          fix: said('List the poisoning first.'),
          patches: [moveBefore(one.code, before.code)],
          override: said('The other condition has nothing to do with the poisoning.'),
          cite: [guideline('I.C.19.e.5.b, the poisoning first')],
        },
      ];
    });
}

export const icd16Companion = defineConvention({
  id: 'icd-16-companion',
  asks: 'What goes together stands together: stage with kidney disease, kind with heart failure, weeks with a pregnancy, drug with its effect; what excludes each other by guideline does not.',
  severity: 'error',
  prevents: ['CARC 16', 'audit'],
  cite: [guideline('I.C, chapter-specific guidelines'), TABULAR],
  check: (subject) => [...companionsAsked(subject), ...neverHits(subject), ...diabetesDrugs(subject), ...drugHits(subject)],
  cases: {
    pass: [
      { title: 'the stage after hypertensive kidney disease', sketch: 'dx I12.9 N18.31' },
      { title: 'heart and kidney', sketch: 'dx I13.0 I50.9 N18.30' },
      { title: 'weeks after the pregnancy', sketch: 'dx O09.12 Z3A.20' },
      { title: 'no weeks after a miscarriage', sketch: 'dx O03.9' },
      { title: 'obesity and its index', sketch: 'dx E66.9 Z68.35' },
      { title: 'the rash, then the drug', sketch: 'dx L27.0 T36.0X5A' },
      { title: 'the poisoning, then the vomiting', sketch: 'dx T39.011A R11.2' },
      { title: 'type 1 diabetes asks for no insulin code', sketch: 'dx E10.9\nfound Z79.4 affirmed "insulin"' },
      { title: 'insulin that the patient does not take', sketch: 'dx E11.9\nfound Z79.4 negated "not on insulin"' },
    ],
    fail: [
      { title: 'kidney disease without its stage', sketch: 'dx I12.9' },
      { title: 'the wrong stage', sketch: 'dx I12.9 N18.6' },
      { title: 'the stage before', sketch: 'dx N18.31 I12.9' },
      { title: 'heart failure without its kind', sketch: 'dx I11.0' },
      { title: 'insulin in the note', sketch: 'dx E11.9\nfound Z79.4 affirmed "on insulin glargine"' },
      { title: 'a pregnancy without weeks', sketch: 'dx O13.2' },
      { title: 'weeks without a pregnancy', sketch: 'dx I10 Z3A.20' },
      { title: 'HIV disease and status', sketch: 'dx B20 Z21' },
      { title: 'gestational diabetes and insulin', sketch: 'dx O24.414 Z79.4 Z3A.30' },
      { title: 'pregnancy as a status beside its complication', sketch: 'dx O13.2 Z3A.20 Z33.1' },
      { title: 'severe sepsis without an infection', sketch: 'dx I10 R65.20' },
      { title: 'a body mass index with nothing of weight', sketch: 'dx J06.9 Z68.35' },
      { title: 'an adverse effect of nothing', sketch: 'dx T36.0X5A' },
      { title: 'the vomiting before the poisoning', sketch: 'dx R11.2 T39.011A' },
      { title: 'chemotherapy after the cancer', sketch: 'dx C50.911 Z51.11' },
    ],
  },
});
