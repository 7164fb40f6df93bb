/** What was decided at a visit and what it risks, with the words that say so. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import type { RiskKind } from '../../conventions/decision-making.ts';
import { type Said, said } from '../../kernel/said.ts';
import { HOLDS_DECISIONS, places, type Places } from './decided-places.ts';
import { CONTROLLED, STRONG_DOSE, TOXIC, WITHOUT_PRESCRIPTION } from './drug-names.ts';
import { findPrescriptions, isManaged, MANAGES } from './find-prescriptions.ts';
import { type VisitNote } from './visit-note.ts';

export type RiskFound = { readonly kind: RiskKind; readonly quotes: readonly EvidenceSpan[]; readonly why: Said };

const WHY: { readonly [kind in Exclude<RiskKind, 'none'>]: Said } = {
  'low-risk-care': said('Advice, a device, a diet or a referral of low risk.'),
  'over-the-counter': said('A drug that is sold without prescription.'),
  therapy: said('Physical, occupational or speech therapy.'),
  'minor-surgery': said('A minor procedure is done or decided on.'),
  'prescription-drugs': said('A drug on prescription is begun, changed, renewed or deliberately continued.'),
  'minor-surgery-with-risk': said('A minor procedure on a patient with risk factors is done or decided on.'),
  'major-surgery': said('Major surgery is decided on or planned.'),
  'social-limits': said('Cost, cover or living conditions limit the treatment.'),
  'toxicity-monitoring': said('A drug is watched by tests for harm that it may do.'),
  'major-surgery-with-risk': said('Major surgery on a patient with risk factors is decided on.'),
  'emergency-surgery': said('Emergency surgery is decided on.'),
  hospital: said('Hospital or emergency care is decided on.'),
  'less-care': said('Care is limited because the outlook is poor.'),
  'parenteral-controlled': said('A controlled substance is given by injection or infusion.'),
};

const OTC = new RegExp(`\\b(?:${WITHOUT_PRESCRIPTION})`, 'g');
const MAJOR =
  /\b(?:\w*(?:arthroplasty|hysterectomy|oophorectomy|colectomy|nephrectomy|prostatectomy|mastectomy|thyroidectomy|cholecystectomy|appendectomy|laminectomy|discectomy|craniotomy|splenectomy|gastrectomy|lobectomy|parathyroidectomy|adrenalectomy|orchiectomy|orchiopexy|tonsillectomy|adenoidectomy|cystectomy|pyeloplasty|lumpectomy|septoplasty|rhinoplasty|vasectomy)|(?:joint|knee|hip|shoulder|valve) replacement|orif|open reduction|(?:rotator cuff|hernia|acl|labral|ligament|tendon|aneurysm|meniscus|fracture|cleft|tear) (?:repair|reconstruction)|reconstruction|spinal fusion|fusion|bypass|cabg|c-section|cesarean|cataract surgery|surger(?:y|ies)|surgical (?:intervention|repair|treatment|procedure|management|release|removal|fixation|correction|excision)|operati(?:on|ve intervention|ve treatment)|arthroscop\w+|transplant\w*|amputation|ablation|carpal tunnel release|wide local excision|skin graft|mohs\w*)\b/g;
/** After the talk about an operation: the patient wants it. */
const CHOSEN =
  /\b(?:procedure|surgery|operation)\b[^.]{0,160}\b(?:ch(?:oo|o)se|elect(?:s|ed)?|agree[sd]?|decided?|wish(?:es)?|would like|wants?)\b(?: \w+)? to (?:proceed|go ahead|move forward)\b/g;
const CHOOSES_SURGERY =
  /\b(?:proceed\w*|recommend\w*|schedul\w+|plan(?:ned|ning|s)?|will (?:most likely )?(?:require|need|undergo|perform|do|have|book)|requires?|elect(?:ed|s)|consent\w*|agree[sd]?|want(?:s|ed)?|would like|decided|decision|candidate for|indicated|book\w*|for surgery|move forward|set up for|interested in|opt(?:ed|s))\b/;
const NOT_CHOSEN =
  /\b(?:not|no|never) (?:\w+ )?(?:recommend\w*|indicated|needed|necessary|required|an option|a candidate|be needed|surgical)\b/;
const NOT_OURS =
  /\b(?:status post|s\/p|prior|previous\w*|history of|recent(?:ly)?|after (?:her|his|the)|since (?:her|his|the)|underwent|had (?:a|an|her|his)?|post-?op\w*|discuss\w* (?:the )?possib\w+|typically not|not needed|avoid|refer\w*|consult\w*|surgeons?|clearance|prior to|before)\b/;
const RISKY =
  /\b(?:high[ -]risk (?:for|patient|surg\w+|candidate)|increased (?:surgical|operative|perioperative|cardiac) risk|risk factors? (?:for|of) (?:surg|compl|bleed|infec)\w*|higher risk (?:of|for) (?:surg|compl|bleed|infec|wound)\w*|elevated (?:surgical|operative|perioperative) risk)\b/;
const MINOR =
  /\b(?:(?:cortisone|steroid|kenalog|corticosteroid|joint|intra-?articular|trigger point|epidural(?: steroid)?|lidocaine|depo-?medrol|knee|shoulder|hip|elbow|wrist|subacromial|nerve block|prp|hyaluronic\w*|viscosupplement\w*) injections?|injections? (?:of|into|in) (?:the |her |his |right |left )*(?:\w+ ){0,2}(?:cortisone|steroid|kenalog|knee|shoulder|hip|elbow|wrist|bursa|joint)|epidural|(?:skin |punch |shave |excisional |needle |endometrial |cervical |prostate )biops(?:y|ies)|biops(?:y|ied)|fine needle aspirat\w+|incision and drainage|i ?& ?d|i and d|cryotherapy|cryosurg\w+|liquid nitrogen|electrocauter\w+|curettage|(?:excision|removal|shave|debridement) of|laceration repair|sutur\w+|nail avulsion|(?:ear ?wax|cerumen) (?:removal|disimpaction)|aspirat(?:ed|ion) of|arthrocentesis|iud (?:insertion|placement|removal)|colposcopy|cystoscopy|laryngoscopy|nasal endoscopy|botox injections?|closed reduction|nerve block)\b/g;
/** The spine, or risks that were spoken of for a procedure. */
const MINOR_WITH_RISK =
  /\b(?:epidural|into the (?:lumbar|cervical|thoracic) spine|nerve block|under fluoroscopy|facet|(?:aware of|including|reviewed|discussed|explained) the risks? (?:of|and|including))\b/g;
const NOT_DONE_HERE = /\b(?:refer\w*|due for|overdue|last|previous|prior|years? ago|repeat evaluation|screening)\b/;
/** 'Since receiving a steroid injection several months ago', 'the biopsy revealed': done before this visit. */
const DONE_BEFORE =
  /\b(?:since|after|following|upon) (?:\w+ ){0,2}(?:receiving|having|getting|undergoing|had|received|underwent)\b|\b(?:days?|weeks?|months?|years?) ago\b/;
const RESULT_OF =
  /^\W*(?:\w+ ){0,2}(?:reveal\w*|show\w*|demonstrat\w+|results?|reports?|confirmed|proven|was (?:benign|negative|positive|consistent)|sites?)\b/;
const HOSPITAL =
  /\b(?:admit(?:ting)? (?:him|her|the patient|for)|(?:will|to) be admitted|(?:was|been) admitted to the hospital today|direct admi\w+|admission to|hospitaliz(?:e|ed|ation)\b|(?:send|sent|sending|transfer\w*|go|refer\w*|transport\w*|directed|proceed) (?:him |her |the patient |them |directly |immediately |straight |over |by (?:ambulance|ems) )*to (?:the )?(?:nearest |local )?(?:emergency|er\b|ed\b|hospital)|call(?:ed|ing)? (?:911|ems) )/g;
const CHEAP =
  /\b(?:(?:due to|because of|given|concerns? about|reviewed|reduce|of) (?:the |its |their )?(?:high |out[ -]of[ -]pocket )?(?:cost|price|expense)|can(?:not|'t) afford|could(?: not|n't) afford|unable to afford|too expensive|cost[ -]prohibitive|not covered|un-?insured|no (?:health )?insurance|without insurance|lack of (?:insurance|transportation|housing|access)|homeless\w*|unhoused|food insecur\w+|housing insecur\w+|unstable housing|no transportation|transportation (?:issues|barrier\w*|problem\w*)|financial (?:constraint|hardship|difficult|barrier|concern|strain)\w*|unable to (?:get to|pay)|social determinants?)\b/g;
const THERAPY =
  /\b(?:(?:formal )?(?:physical|occupational|speech|vestibular|pelvic floor|aquatic|hand) therap(?:y|ist)|pt referral|(?:refer\w*|start|order\w*|begin) (?:to )?pt|home exercise program)\b/g;
const LESS_CARE =
  /\b(?:dnr|do not resuscitate|hospice|comfort (?:care|measures)|palliative care only|withdraw\w* (?:of )?care|de-?escalat\w+ (?:of )?care)\b/g;
const CARE =
  /\b(?:refer(?:red|ral|rals|ring)?|diet\w*|exercis\w+|ic(?:e|ing)|heat|rest(?:ing)?|brac(?:e|ing)|splint\w*|sling|boot|crutches|orthotics?|hydrat\w*|fluids|counsel\w*|encourag\w*|advis\w+|recommend\w*|lifestyle|compression (?:stockings?|socks|hose|wrap|sleeve|garment)s?|warm compress\w*|vaccin\w*|immuniz\w*|fiber|low[ -]carb\w*|weight loss|sodium|monitor\w*|educat\w+|stretch\w*|cast\w*|wrap\w*|humidifier|reassur\w+|gargle|conservative|current management)\b/g;

const toxic = new RegExp(`\\b(?:${TOXIC})\\b`, 'g');
const WATCHES =
  /\b(?:toxicit\w+|monitor\w* (?:\w+ ){0,4}(?:labs?|levels?|cbc|lfts?|liver|renal|kidney|blood|toxicity|counts?)|(?:cbc|lfts?|levels?|liver (?:function|enzymes)|blood counts?|eye exam|labs?) (?:\w+ ){0,4}(?:every|monthly|weekly|quarterly|q\d|for (?:monitoring|toxicity))|(?:drug|medication) monitoring|high[ -]risk medication)\b/;
/** Against cancer: watched by its nature. */
const CHEMOTHERAPY =
  /\b(?:chemotherapy|cisplatin|carboplatin|oxaliplatin|paclitaxel|taxol|docetaxel|doxorubicin|cyclophosphamide|fluorouracil infusion|folfox|r-chop|gemcitabine|pemetrexed)\b/g;
const parenteral = new RegExp(
  `\\b(?:iv|im|intravenous(?:ly)?|intramuscular(?:ly)?|subcutaneous(?:ly)?|push|infusion|drip|injection of)\\b.{0,30}\\b(?:${CONTROLLED})\\b|\\b(?:${CONTROLLED})\\b.{0,30}\\b(?:iv|im|intravenous(?:ly)?|intramuscular(?:ly)?|push|infusion|drip)\\b`,
  'g',
);

/** 'Her magnesium is below 2': a value, and no drug. */
const MEASURED_AFTER = /^(?: levels?)? (?:is|was|of) (?:\w+ )?(?:below|above|low|high|normal|elevated|\d)/;

function surgery(note: VisitNote): readonly RiskFound[] {
  const decided = places(
    note,
    MAJOR,
    ({ lower }, index) =>
      CHOOSES_SURGERY.test(lower) && !NOT_CHOSEN.test(lower) && !NOT_OURS.test(lower.slice(Math.max(0, index - 60), index + 30)),
  );
  const chosen = decided.length > 0 ? decided : places(note, CHOSEN);
  const risky = note.sentences.some(({ section, lower }) => HOLDS_DECISIONS.has(section) && RISKY.test(lower));
  const isEmergency = decided.some(({ start }) =>
    note.sentences.some(
      (one) => one.start <= start && start < one.end && /\b(?:emergen(?:t|tly|cy)|stat|immediate(?:ly)?)\b/.test(one.lower),
    ),
  );
  const kind: RiskKind = isEmergency ? 'emergency-surgery' : risky ? 'major-surgery-with-risk' : 'major-surgery';
  const minor = places(
    note,
    MINOR,
    ({ lower }, index, words) =>
      !NOT_DONE_HERE.test(lower.slice(Math.max(0, index - 50), index)) &&
      !/\b(?:as an option|if needed)\b/.test(lower) &&
      !DONE_BEFORE.test(lower.slice(Math.max(0, index - 40), index + words.length + 40)) &&
      !RESULT_OF.test(lower.slice(index + words.length)),
  );
  const named = minor.length === 0 ? [] : places(note, MINOR_WITH_RISK).slice(0, 1);
  const isRiskyMinor = risky || named.length > 0;
  return [
    ...found(kind, chosen),
    ...found(isRiskyMinor ? 'minor-surgery-with-risk' : 'minor-surgery', [...minor.slice(0, 2), ...named], 3),
  ];
}

const found = (kind: Exclude<RiskKind, 'none'>, quotes: Places, most = 2): readonly RiskFound[] =>
  quotes.length === 0 ? [] : [{ kind, quotes: quotes.slice(0, most), why: WHY[kind] }];

/** In: a read note. Out: the risks of what was decided, highest kinds first; none where nothing was. */
export function findRisks(note: VisitNote): readonly RiskFound[] {
  const watched = [
    ...places(note, toxic, ({ lower }) => WATCHES.test(lower)),
    ...places(
      note,
      CHEMOTHERAPY,
      ({ lower }) =>
        MANAGES.test(lower) &&
        /\b(?:start|begin|initiat|continu|undergo|receiv|treat|complet|cycle|proceed|give)\w*/.test(lower) &&
        !/\b(?:history of|completed|finished|previous\w*|prior)\b/.test(lower),
    ),
  ].slice(0, 2);
  const hospital = places(
    note,
    HOSPITAL,
    ({ lower }) =>
      !/\b(?:if|worsen\w*|recent\w*|last|was|had|previous\w*|instructed to call|went|visit|surgery|operation|procedure|surgical|orif|overnight)\b/.test(
        lower,
      ),
  );
  const otc = places(
    note,
    OTC,
    (sentence, index, words) =>
      isManaged(sentence) &&
      !MEASURED_AFTER.test(sentence.lower.slice(index + words.length)) &&
      !new RegExp(`^(?:${STRONG_DOSE})`).test(sentence.lower.slice(index, index + words.length + 10)),
  );
  return [
    ...found('parenteral-controlled', places(note, parenteral)),
    ...found('less-care', places(note, LESS_CARE)),
    ...found('hospital', hospital),
    ...found('toxicity-monitoring', watched),
    ...surgery(note),
    ...found('prescription-drugs', findPrescriptions(note), 3),
    ...found('social-limits', places(note, CHEAP)),
    ...found(
      'therapy',
      places(
        note,
        THERAPY,
        ({ lower }, index) =>
          !/\b(?:progressed from|complet(?:ed|ing)|finished|underwent|has tried|failed|has been (?:in|to))(?: \w+){0,3} $/.test(
            lower.slice(0, index),
          ),
      ),
    ),
    ...found('over-the-counter', otc),
    ...found('low-risk-care', places(note, CARE)),
  ];
}
