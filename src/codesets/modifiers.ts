/**
 * Modifiers in our own words. Level II modifiers are CMS's; the two-digit ones are the AMA's and stand here as identifiers
 * with the plain words an office uses for them, never the book's.
 */

/** 'pricing' changes the amount, 'payment' decides whether it is paid, 'statement' only says something. */
export type ModifierEffect = 'pricing' | 'payment' | 'statement';

export type ModifierRow = {
  readonly code: string;
  readonly system: 'hcpcs' | 'cpt';
  readonly words: string;
  readonly effect: ModifierEffect;
  /** True when it belongs on an evaluation and management line only. */
  readonly onlyOnVisits: boolean;
};

export type ModifierAnswer = { readonly code: string; readonly explanation: string } & (
  | ({ readonly kind: 'known' } & Omit<ModifierRow, 'code'>)
  | { readonly kind: 'unknown' }
  | { readonly kind: 'wrong-shape' }
);

/** `code effect words`; `!` after the code marks a modifier of visits only. */
const TABLE = `
22 pricing   much more work than usual; needs a report
23 statement anesthesia where none is usual
24! payment  visit in a surgery's follow-up days, for something else
25! payment  separate visit on the day of a procedure
26 pricing   physician's reading only
27 payment   several hospital outpatient visits on one day
32 statement required by a third party
33 pricing   preventive service, no cost share
47 statement anesthesia given by the surgeon
50 pricing   both sides
51 pricing   several procedures; most payers add it themselves
52 pricing   reduced service
53 pricing   stopped for the patient's safety
54 pricing   surgery only, others follow up
55 pricing   follow-up care only
56 pricing   preoperative care only
57! payment  visit at which the major surgery was decided
58 payment   planned next stage in the follow-up days
59 payment   distinct from the other procedure; prefer XE, XS, XP or XU
62 pricing   two surgeons
63 pricing   infant under four kilograms
66 pricing   surgical team
73 pricing   stopped before anesthesia, facility
74 pricing   stopped after anesthesia, facility
76 payment   repeated by the same clinician
77 payment   repeated by another clinician
78 pricing   unplanned return to the operating room
79 payment   unrelated procedure in the follow-up days
80 pricing   assistant surgeon
81 pricing   minimum assistant surgeon
82 pricing   assistant surgeon, no resident at hand
90 statement test done by an outside laboratory
91 payment   laboratory test repeated on the same day for a new result
92 statement portable test kit
93 statement telehealth by sound only
95 statement telehealth by sound and picture
96 statement habilitative service
97 statement rehabilitative service
99 statement more modifiers than fit
AA pricing   anesthesia by the anesthesiologist in person
AD pricing   more than four anesthesias at once
AI statement admitting physician of record
AS pricing   assistant at surgery other than a physician
AT payment   active treatment by a chiropractor
CO pricing   therapy given in part by an occupational therapy assistant
CQ pricing   therapy given in part by a physical therapist assistant
CR statement disaster related
CS pricing   cost share waived
E1 payment   upper left eyelid
E2 payment   lower left eyelid
E3 payment   upper right eyelid
E4 payment   lower right eyelid
EP statement Medicaid child screening program
F1 payment   left hand, second digit
F2 payment   left hand, third digit
F3 payment   left hand, fourth digit
F4 payment   left hand, fifth digit
F5 payment   right thumb
F6 payment   right hand, second digit
F7 payment   right hand, third digit
F8 payment   right hand, fourth digit
F9 payment   right hand, fifth digit
FA payment   left thumb
FP statement family planning program
FQ statement telehealth by sound only
FR statement supervisor present by video
FS! pricing  visit split or shared in a facility
FT! payment  unrelated critical care visit
G0 statement telehealth for an acute stroke
GA payment   signed notice that Medicare may not pay is on file
GC statement resident under a teaching physician
GE statement resident without the teaching physician, primary care exception
GJ statement emergency service by a physician who opted out
GK payment   belongs with an item marked GA or GZ
GN payment   speech therapy plan
GO payment   occupational therapy plan
GP payment   physical therapy plan
GQ statement telehealth stored and sent
GT statement telehealth by sound and picture
GU payment   routine notice of liability given
GV payment   attending physician outside the hospice
GW payment   not related to the terminal illness
GX payment   voluntary notice of liability given
GY payment   never covered by law
GZ payment   expected to be denied and no signed notice on file
J1 statement competitive acquisition program, no payment asked
JA statement given into a vein
JB statement given under the skin
JG statement bought at the 340B price
JW payment   part of a single-dose vial discarded
JZ payment   nothing of a single-dose vial discarded
KX payment   the policy's requirements are met and documented
LC payment   left circumflex coronary artery
LD payment   left anterior descending coronary artery
LM payment   left main coronary artery
LT payment   left side
NU pricing   new equipment
PT pricing   cancer screening became a diagnostic procedure
Q5 statement substitute physician, reciprocal arrangement
Q6 statement substitute physician, paid by time
Q7 payment   routine foot care, one class A finding
Q8 payment   routine foot care, two class B findings
Q9 payment   routine foot care, one class B and two class C findings
QK pricing   two to four anesthesias directed at once
QS statement monitored anesthesia care
QW payment   test waived under CLIA
QX pricing   nurse anesthetist directed by a physician
QY pricing   one nurse anesthetist directed
QZ pricing   nurse anesthetist on their own
RC payment   right coronary artery
RI payment   ramus intermedius coronary artery
RR pricing   rental
RT payment   right side
SA statement nurse practitioner with a physician
SL pricing   vaccine supplied by the state
T1 payment   left foot, second digit
T2 payment   left foot, third digit
T3 payment   left foot, fourth digit
T4 payment   left foot, fifth digit
T5 payment   right great toe
T6 payment   right foot, second digit
T7 payment   right foot, third digit
T8 payment   right foot, fourth digit
T9 payment   right foot, fifth digit
TA payment   left great toe
TB statement bought at the 340B price, reported for information
TC pricing   technical part only
UE pricing   used equipment
XE payment   distinct: another encounter
XP payment   distinct: another practitioner
XS payment   distinct: another structure
XU payment   distinct: no usual overlap
`;

const isEffect = (text: string | undefined): text is ModifierEffect =>
  text === 'pricing' || text === 'payment' || text === 'statement';

const rows: ReadonlyMap<string, ModifierRow> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line): readonly (readonly [string, ModifierRow])[] => {
      const [, code, visits, effect, words] = /^(\w\w)(!?)\s+(\w+)\s+(.+)$/.exec(line) ?? [];
      if (code === undefined || !isEffect(effect) || words === undefined) return [];
      const system = /^\d\d$/.test(code) ? 'cpt' : 'hcpcs';
      return [[code, { code, system, words, effect, onlyOnVisits: visits === '!' }]];
    }),
);

/** All rows, for pickers and tests. */
export const MODIFIERS: readonly ModifierRow[] = [...rows.values()];

/**
 * What a modifier says. Our table holds those an office uses; an unknown one of the right shape may exist all the same.
 * Source: shape by 45 CFR 162.1002; meanings of Level II from CMS's list, in our words; effects as docs/modifiers.md cites them.
 */
export function lookUpModifier(text: string): ModifierAnswer {
  const code = text.trim().toUpperCase();
  if (!/^[0-9A-Z]{2}$/.test(code)) {
    return { kind: 'wrong-shape', code, explanation: `"${code}" is no modifier: two letters or digits, such as 25 or RT.` };
  }
  const row = rows.get(code);
  if (row === undefined) {
    return { kind: 'unknown', code, explanation: `Modifier ${code} is not in our table. Check it against the payer's list.` };
  }
  return { kind: 'known', ...row, explanation: `Modifier ${code}: ${row.words}.` };
}
