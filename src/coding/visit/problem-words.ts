/**
 * What kind of thing a problem is, by the words of its heading or by its diagnosis code. Our own lists, written from general
 * knowledge: they sort for a person who decides, and nothing else rests on them.
 */

import { PRESCRIPTION } from './drug-names.ts';

export type ProblemNature =
  /** Nothing to count: a check-up, a vaccine, something only remembered. */
  | 'no-problem'
  /** Follow-up after something done: a problem of the visit only where there is no other. */
  | 'after-care'
  | 'minor'
  | 'acute'
  /** An illness that takes the whole body or goes beyond its place. */
  | 'acute-systemic'
  | 'injury'
  | 'complicated-injury'
  | 'chronic'
  /** Tendons, bursae and the like: long-lasting where the note says so, else an acute trouble. */
  | 'overuse'
  | 'cancer'
  /** Pain of bones, joints and muscles: a symptom, and mostly no mystery. */
  | 'ache'
  | 'symptom'
  | 'threat';

const words = (list: string): RegExp =>
  new RegExp(
    `\\b(?:${list
      .trim()
      .split(/\s*[;\n]\s*/)
      .join('|')
      .replaceAll(' ', '[ -]')})`,
  );

/** Tried in this order; the first that stands in the words decides. */
const NATURES: readonly (readonly [ProblemNature, RegExp])[] = [
  [
    'no-problem',
    words(`patient agreements?\\b; health(?:care)? maintenance\\b; preventa?tive (?:health|care|medicine); annual (?:visit|exam|examination|physical|wellness)\\b
      well child; wellness (?:visit|exam); pre-?op(?:erative)? (?:exam|examination|clearance|evaluation|visit); immunizations?\\b; vaccin; colonoscopy\\b; mammogra
      pap smear; family planning; contracepti; birth control; follow ?up\\.?$; medication refills?; routine (?:exam|physical|visit|follow); return to clinic; counseling\\b
      (?:past )?(?:medical|surgical|social|family) history; screening colonoscopy; code status; procedures?(?: note)?$; orders?$; injections?$; high risk (?:medication|drug); (?:medication|drug) monitoring; encounter for; advance (?:care|directive); disposition; medications?\\.?$; labs?\\.?$
      travel`),
  ],
  [
    'after-care',
    words(`(?:history of|prior|previous) (?:[\\w-]+ ){0,4}(?:repair|surgery|replacement|resection|transplant|lobectomy|\\w+ectomy|bypass|fusion|fracture|cancer|carcinoma)
      (?:\\d+ \\w+ )?(?:status post|s\\/p)\\b; post-?op(?:erative)?\\b; \\w+ (?:\\w+ )?release\\.?$; \\w+plasty\\.?$`),
  ],
  [
    'threat',
    words(`acute myocardial infarction; stemi; nstemi; heart attack; acute stroke; acute cva\\b; cerebrovascular accident; sepsis\\b; septic; pulmonary embol; respiratory failure
      acute respiratory distress; aortic dissection; acute anaphyla; anaphylactic shock; diabetic ketoacidosis; dka\\b; status epilepticus; acute renal failure; peritonitis; meningitis; gastrointestinal bleed; gi bleed
      suicidal ideation with; suicide attempt; unstable angina; acute coronary syndrome; cauda equina; testicular torsion; ectopic pregnancy; hypertensive emergency; psychosis; acute limb ischemia
      ruptured; perforat; cardiac arrest; intracranial (?:hemorrhage|bleed); subarachnoid; subdural; hemianop; (?:spinal )?cord compression; optic (?:nerve|chiasm\\w*) compression; retinal detachment; angle closure; sudden (?:vision|visual) loss`),
  ],
  [
    'cancer',
    words(
      `(?:[a-z]+ )?cancers?\\b; carcinoma; adenocarcinoma; lymphoma; leukemia; melanoma; sarcoma; myeloma; malignan; metasta; glioblastoma; mesothelioma; neuroendocrine tumor; dcis\\b; nsclc\\b`,
    ),
  ],
  // A small bone, broken and not displaced, is no complicated injury.
  [
    'injury',
    words(
      `(?:[\\w-]+ )*(?:finger|thumb|toe|phalan\\w+|tuft|nasal|nose|rib|buckle|torus|hairline|non-?displaced|avulsion chip)s?(?: [\\w-]+){0,3} fracture; fractured? (?:of the )?(?:[\\w-]+ ){0,2}(?:finger|thumb|toe|phalan\\w+|nose|rib)`,
    ),
  ],
  [
    'complicated-injury',
    words(
      `(?:[\\w-]+ )?fractur; dislocat; concussion; head injury; ruptures?\\b; meniscal (?:tear|injury); meniscus tear; torn\\b; tears?\\b; traumatic brain; burn of; tendon laceration; avulsion; crush; polytrauma; lisfranc; rotator cuff injury; acl injury; subluxation; internal derangement`,
    ),
  ],
  [
    'injury',
    words(
      `(?:[\\w-]+ )?sprain; strain(?:s|ed)?\\b; contusion; bruis; abrasion; laceration; whiplash; pulled muscle; foreign body; hematoma; wound\\b; blister; injur; subungual; corneal abrasion; ligament; muscle spasm`,
    ),
  ],
  [
    'overuse',
    words(
      `(?:(?!chronic)[\\w-]+ )*(?:tendin|tend[io]nosis|tenosynov|epicondylitis|plantar fasc|bursitis|impingement|rotator cuff (?:tend|syndrome|disease|arthrop)|trigger (?:finger|thumb)|costochondritis|patellofemoral|tennis elbow|golfer|shin splints|iliotibial|it band|stress (?:reaction|injury)|overuse|de quervain)`,
    ),
  ],
  [
    'chronic',
    words(`recurrent; quadripleg; parapleg; hemipleg; spinal cord; non-?healing; pressure (?:ulcer|injury|sore); (?:foot|leg|venous|diabetic) (?:\\w+ )?ulcer; chronic(?! (?:problems|conditions|medical|diseases)\\b); diabet; dm2\\b; dm1\\b; t2dm; t1dm; dm type; dm\\b; iddm; niddm; hypertension; hypertensive; htn\\b; high blood pressure; elevated blood pressure; hyperlipid; hypercholesterol; high cholesterol; dyslipid; hypertriglycerid
      hypothyroid; hyperthyroid; thyroid (?:disease|disorder|nodules?)\\b; goiter; graves; hashimoto; obesity; obese; overweight; metabolic syndrome; prediabet; insulin resistance; vitamin [bd]\\d* deficiency; b12 deficiency; osteopor; osteopen
      depress; anxiety; bipolar; schizo; ptsd; post traumatic stress; adhd; add\\b; panic disorder; obsessive; ocd\\b; autis; eating disorder; anorexia nervosa; bulimia; personality disorder; insomnia; substance use; opioid use; alcohol use; alcohol (?:abuse|dependence); tobacco (?:use|abuse|dependence); nicotine; smok
      asthma; copd\\b; emphysema; bronchiectasis; pulmonary fibrosis; interstitial lung; sleep apnea; osa\\b; obstructive lung; pulmonary hypertension; sarcoid; cystic fibrosis; allergic rhinitis; seasonal allerg; environmental allerg; allergies\\b; food allerg; \\w+ allergy; anaphyla; hay fever
      congestive heart; heart failure; chf\\b; hfref; hfpef; cardiomyopath; coronary artery disease; cad\\b; atrial fib; a ?fib\\b; afib; atrial flutter; arrhythmi; supraventricular; svt\\b; valv; mitral; aortic (?:stenosis|regurg|insuff|aneurysm); aneurysm; peripheral (?:arter|vasc); pad\\b; pvd\\b; angina; carotid (?:stenosis|disease|artery); venous insuff; varicose; lymphedema; ischemic heart; heart disease; heart block; pacemaker; postural orthostatic; raynaud
      gerd\\b; gastroesophageal; (?:acid )?reflux; heartburn; barrett; peptic ulcer; ibs\\b; irritable bowel; crohn; ulcerative colitis; inflammatory bowel; celiac; cirrhosis; hepatitis [bc]\\b; fatty liver; nafld; nash\\b; pancreatic insuff; diverticulosis; gastropar; cholelith; gallstones; dyspepsia; hemorrhoid; achalasia; eosinophilic
      ckd\\b; kidney disease; renal insuff; esrd; dialysis; polycystic; proteinuria; nephrotic; neurogenic bladder; bph\\b; prostatic hyper; enlarged prostate; overactive bladder; urinary incontinence; incontinence; interstitial cystitis; erectile; hypogonad; low testosterone; infertil; endometrio; pcos\\b; fibroid; menopaus; transplant; kidney stones\\b; nephrolithiasis; vesicoureteral
      arthritis; osteoarth; rheumatoid; lupus; gout; fibromyalg; spondyl; sacroiliitis; scoliosis; stenosis; degenerat; disc (?:disease|herniation); herniated; radiculopath; sciatica; neuropath; carpal tunnel; cubital tunnel; adhesive capsulitis; frozen shoulder; labral; bunion; hallux; hammertoe; dupuytren; osgood; arthropath; kyphosis; meralgia; sjogren; scleroderma; myositis; vasculitis; polymyalgia; spasticity; contracture; charcot
      migrain; epilep; seizure; parkinson; multiple sclerosis; dementia; alzheimer; tremor; restless leg; myasthenia; neuralgia; cluster headache; tension headache; cerebral palsy; stroke; cva\\b; tia\\b; hydrocephal; narcolep; als\\b; tourette; memory loss; cognitive; developmental delay
      psoriasis; eczema; atopic dermatitis; acne; rosacea; dermatitis; vitiligo; alopecia; hidradenitis; melasma; urticaria; seborrheic; onychomycosis; actinic; hyperhidrosis; lichen; keloid; pemphig; hirsutism; androgenetic; telogen
      anemia; thrombocyt; hemophilia; sickle; thalassemia; immunodeficiency; immunoglobulin; iga deficiency; hiv\\b; hemochromat; neutropenia; polycythemia; deep (?:vein|venous) thrombo; dvt\\b; factor v; lynch; myelodysplas; monoclonal gammopathy; mgus
      glaucoma; cataract; macular; dry eye; retinopath; keratoconus; amblyop; strabism; hearing loss; tinnitus; meniere; deviated septum; nasal polyp; vocal cord; chronic sinus; sinus disease; eustachian; laryngopharyngeal
      syndrome; congenital; down'?s; turner; tetralogy; spina bifida; hypospad; cryptorch; dysplasia; dystroph; deficiency; adrenal; cushing; pituitary; acromeg; hyperparathyroid; addison; hyponatrem; constipation`),
  ],
  [
    'acute-systemic',
    words(
      `pneumonia; pneumonitis; \\w*nephritis; (?:kidney|renal|ureteral|ureteric) (?:stone\\b|calculus); acute nephrolithiasis; pyelonephritis; colitis\\b; cellulitis; influenza; covid; mononucleosis; diverticulitis; pancreatitis; cholecystitis; appendicitis; abscess; acute hepatitis; acute kidney injury; aki\\b; bowel obstruction; endocarditis; osteomyelitis; septic arthritis; lyme disease; shingles; herpes zoster; pericarditis; preeclampsia; dehydration; pid\\b; pelvic inflammatory; optic neuritis; bell'?s palsy`,
    ),
  ],
  [
    'minor',
    words(
      `insect bites?; dandruff; common cold; cold\\b; diaper rash; cerumen; ear ?wax; skin tags?; warts?\\b; tinea; athlete; cradle cap; sunburn; hiccup; canker; cold sore; mosquito; tick bite; milia; benign nevi; seborrheic keratos; sebaceous cyst; lipoma; corn\\b; callus; dry skin; ingrown; stye\\b; chapped`,
    ),
  ],
  [
    'acute',
    words(
      `viral\\b; virus; uri\\b; upper respiratory; sinusitis; pharyngitis; strep\\b; tonsillitis; otitis; ear infection; bronchitis; laryngitis; croup; conjunctivitis; pink eye; gastroenteritis; uti\\b; urinary tract infection; cystitis; vaginitis; vaginosis; yeast infection; candidiasis; thrush; sexually transmitted; std\\b; sti\\b; chlamydia; gonorrhea; impetigo; folliculitis; scabies; lice\\b; contact dermatitis; poison ivy; hives; allergic reaction; infection; rash; vertigo; bppv; torticollis; gastritis; food poisoning; anal fissure; nosebleed; epistaxis; mastitis; bacterial; paronychia; hordeolum; breast cysts?; cyst\\b; cysts\\b; ganglion; croup; pregnan; prenatal; anxiety about; grief; adjustment; bereavement; stress\\b`,
    ),
  ],
  [
    'ache',
    words(
      `(?:(?:right|left|bilateral|low|lower|upper|mid|acute|lateral|medial) )*(?:knee|hip|shoulder|elbow|wrist|hand|finger|thumb|ankle|foot|feet|toe|heel|back|neck|leg|arm|thigh|calf|rib|lumbar|cervical|thoracic|joint|muscle|musculoskeletal|forearm|shin|tailbone|groin|buttock|flank|jaw|spine)s?(?: and (?:hip|leg|neck|back|shoulder|hand|arm|knee|ankle|foot))?(?: \\w+)? (?:pain|ache|swelling|stiffness|soreness|discomfort|cramps?)\\b; pain in (?:the |her |his )?(?:right |left )?(?:knee|hip|shoulder|elbow|wrist|hand|finger|thumb|ankle|foot|toe|back|neck|leg|arm); arthralgia; myalgia; lumbago; backache; stiff neck; muscle pain; leg cramps; gait abnormality; back pain; neck pain`,
    ),
  ],
  [
    'symptom',
    words(`pain\\b; (?:mild )?hepatomegaly; splenomegaly; mass\\b; masses\\b; lumps?\\b; nodules?\\b; lesions?\\b; moles?\\b; nevus; lymphadenopathy; swollen; swelling; edema; dyspnea; shortness of breath; sob\\b; chest (?:pain|discomfort|tightness|pressure); palpitation; syncope; faint; dizz; lighthead; vertigo; headaches?\\b; fatigue; weakness; numbness; tingling; paresthesia; weight (?:loss|gain); abnormal; elevated; low (?:hemoglobin|platelet|sodium|potassium|magnesium|white|wbc|immuno|iron|ferritin); high (?:blood sugar|calcium|psa|liver); hyperglyc; hypoglyc; hypokal; hyperkal; hypercalc; hematuria; blood in; bleeding; hemoptysis; hematochezia; melena; dysphagia; (?:difficulty|trouble|painful) (?:swallowing|urinating|breathing|sleeping|speaking|walking|hearing)
      cough; fever; nausea; vomiting; diarrhea; abdominal; bloating; jaundice; itching; pruritus; night sweats; discharge; urinary (?:frequency|retention|urgency); dysuria; nocturia; vision; blurr; diplopia; hoarse; hearing; snoring; wheez; murmur; bradycard; tachycard; irregular heart; irregular (?:periods|menses|bleeding); amenorrhea; menorrhagia; heavy (?:periods|menstrual); pelvic; seizure-like; confusion; falls?\\b; unsteady; balance; imbalance; loss of; hair loss; growth; enlarged; positive\\b; failure to thrive; delay; poor; thyromegaly; nasal congestion; rhinorrhea; sore throat; sensation; spots?\\b; change in; opacity; density; calcification; effusion; finding`),
  ],
];

/** By code, where the words say nothing: longest beginning first. Numbers of ICD-10-CM, sorted by us. */
const BY_CODE: readonly (readonly [ProblemNature, RegExp])[] = [
  ['threat', /^(?:I2[1269]|I60|I61|I63|A4[01]|R65|J96|I71[0-9]*[01]|K65|T78[02]|E1[0-3][01])/],
  ['cancer', /^C/],
  ['complicated-injury', /^(?:S[0-9][2367]|S06|T2[0-5]|S[0-9]84|M22|M23)/],
  ['injury', /^[ST]/],
  [
    'chronic',
    /^(?:B2[0-4]|B18|D[5-8]|E|F|G(?!4[47]|89)|H(?:1[89]|2[5-7]|3[4-6]|40|49|50|8|9)|I(?!9[59])|J(?:3[0-7]|4[1-7]|6|7|84)|K(?:2[1-57]|5[0128]|59|7|86|90)|L(?:1[0-4]|2|3|4|7|8|9)|M(?!25|54|62|79)|N(?:18|2[05]|3[29]|4|52|8)|Q|Z94)/,
  ],
  ['acute-systemic', /^(?:J1[0-8]|N1[0-2]|K35|K5[67]|K8[015]|A[0-3]|L03|U07|B02|B27)/],
  ['minor', /^(?:H61|L91|B07|B35|L84|L85)/],
  ['no-problem', /^Z/],
  ['ache', /^(?:M25|M54|M62|M79|G89)/],
  ['symptom', /^(?:R|N63|D(?:3[7-9]|4[0-9]))/],
  ['acute', /^[A-Q]/],
];

export const natureOfWords = (lower: string): { readonly nature: ProblemNature; readonly at: number } | undefined => {
  for (const [nature, pattern] of NATURES) {
    const at = lower.search(pattern);
    if (at >= 0) return { nature, at };
  }
  return undefined;
};

export const natureOfCode = (code: string): ProblemNature | undefined =>
  BY_CODE.find(([, pattern]) => pattern.test(code.replace('.', '')))?.[0];

/** What says that a long illness is not where its treatment wants it. */
export const WORSE =
  /\b(?:uncontrolled|un-controlled|unstable(?! (?:angina|gait|on|housing))|non-?healing|not (?:well |adequately |optimally |fully |yet )?(?:controlled|managed|at (?:her |his |the )?goal|resolved|improv\w+)|poor(?:ly)?[ -](?:controlled|control|managed)|(?:above|over|off) (?:her |his |the )?goal|worse\b(?<!made worse)(?! than| with| by| when| on\b| at\b| in the| after)|worsen\w*|exacerbat\w*|flar(?:e|es|ed|ing)\b(?<!\b(?:for|during|with|prevent|treat|any|between) (?:any |acute )?\w+)(?:[ -]?ups?\b)?|progress(?:ing|ed|ion)\b|decompensat\w*|suboptimal\w*|sub-optimal\w*|inadequate\w*|refractory|persist(?:s|ently|ing|ed)?\b|persistent\b(?! (?:asthma|atrial|a-?fib))|recurren\w+|breakthrough|continues to (?:have|experience|report|struggle|suffer|be (?:\w+ )?(?:elevated|symptomatic|high|anemic|hot|swollen|painful|sore|bothered|in pain|tender))|ongoing (?:\w+ )?(?:inflammation|pain|symptoms|swelling)|still (?:having|has|experienc\w+|symptomatic|elevated|high|painful|bother\w*)|no (?:relief|improvement|better)|failed|has(?:n't| not) (?:been )?(?:help\w*|improv\w*|resolv\w*|respond\w*|fully)|did(?:n't| not) (?:help|improve|respond)|without (?:relief|improvement|improving)|side effects?\b(?<!\b(?:common|possible|potential|explain\w*|discuss\w*|counsel\w*|review\w*) (?:[\w']+ ){0,5}side \w+)(?! (?:can|could|may|might|include|such|of\b))|intoleran\w+|unable to tolerate|not tolerat\w+ (?:\w+ ){0,2}(?:medic\w+|dose|treatment|therapy|drug|it|this)\b|elevated|too high|running high|symptomatic|severe|unsustainable|is failing|retaining fluid|fluid overload|volume overload|acute on chronic|newly diagnosed|new(?:ly)? (?:onset|diagnosis)|new diagnosis|new problem|new issue|non-?complian\w+|non-?adheren\w+|interested in (?:surgery|injection)|deteriorat\w*|getting worse|more frequent|increas(?:ed|ing) (?:in )?(?:frequency|severity|pain|symptoms|shortness|swelling|edema|weakness)|fluctuat\w*|evidence of progression|enlarging|growing|(?:was|is|are|were|remains?|still) (?:quite |very |slightly |a bit )?low(?! (?:impact|back|risk|dose|carb|salt|sodium|fat|calorie|grade|level)))\b/g;

/** The same in what the patient tells, where 'severe' and 'elevated' may be said of anything. */
export const WORSE_AS_TOLD = new RegExp(
  WORSE.source.replace('|elevated|too high|running high|symptomatic|severe', '|too high|running high'),
  'g',
);

/** What says that it is. */
export const STABLE =
  /\b(?:stable\b(?! (?:hematocrit|hemoglobin|labs?|vital|systolic|ejection))|well[ -]?controlled|controlled|well[ -]?managed|at (?:her |his |the )?goal|doing (?:very |pretty |quite |relatively |really |fairly |exceptionally )?(?:well|good|great|fine|okay|ok|better)|asymptomatic|in remission|remission|under (?:good |adequate )?control|no (?:recent |new |current |further )?(?:issues|problems|flare\w*|episodes|complaints|symptoms|changes)|unchanged|good control|within range|resolved|improv(?:ed|ing)|(?:is|are|was|were|been|remains?|appears?|has|have|shows|enjoys|with) (?:within )?(?:the )?(?:\w+ )?normal|responding well|tolerating)\b/g;

/** A treatment begun or stepped up. */
export const STEPPED_UP =
  /\b(?:(?:will |going to |we'll |i'll |would like to |want to )?(?<!as |was |were |been |previously |originally |is |are |physician |doctor |provider |pcp |requested |\w+ologist )(?:start|initiat|begin|add|prescrib)(?:e|ed|ing|s)?\b(?! (?:on )?(?:checking|monitoring|daily (?:blood|weights?)|to (?:check|monitor|cut)|(?:measur|record|track|check|exercis|log|writ|walk|stretch)\w*|home|physical|with (?:physical|conservative|x-?ray|an? x))|.{0,25}(?:exercis|diet|monitor|log)\w*)|increas(?:e|ed|ing) (?:(?:her|his|the|your|this|it|dose|dosage) (?:of )?){0,3}[\w-]+ ?(?:\d[\d.,]*(?: ?(?:mg|mcg|units?|%))?|(?:to|from)\b(?: \d[\d.,]*(?: ?(?:mg|mcg|units?|%))?)?|dos(?:e|age)?)|increase (?:her|his|the) (?:\w+ )?(?:dose|dosage|medication|insulin|lisinopril)|switch(?:ed|ing)?\b|chang(?:e|ed|ing) (?:her|his|the|from)|escalat\w+|proceed with|put (?:him|her|you|the patient) on|trial of|prescriptions? (?:for|of)|(?:a |the )prescription\b)/g;

/** 'Increase metformin': without a dose, by the drug's name; what is increased may be fluids or exercise. */
export const STEPPED_UP_DRUG = new RegExp(
  `\\bincreas(?:e|ed|ing) (?:(?:her|his|the|your|home|dose|dosage)(?: of)? ){0,3}(?:${PRESCRIPTION})\\b`,
  'g',
);

/** Words that a table of decisions calls severe: beyond worse. */
export const SEVERELY_WORSE =
  /\b(?:severe(?:ly)? (?:exacerbat\w*|worse\w*|decompensat\w*|progress\w*)|acute (?:severe|decompensated)|life[ -]threatening)\b/g;

/** A wish to know more: without it a symptom is no riddle. */
export const WORK_UP =
  /\b(?:order\w*|obtain\w*|refer(?!ence|red (?:to|by) (?:me|us|our|this))\w*|mri\b|ct\b|ultrasound|echocardiogram|biops\w+|endoscop\w+|colonoscop\w+|scope\b|x-?rays?|blood ?work|labs?\b|lab (?:tests?|work)|panel|further (?:evaluat|test|work|investigat|imag)\w*|work-?up|rule out|evaluat\w+|monitor (?:study|test)|test(?:s|ing)?\b|screen\b|imaging|culture|consult\w*|recheck|repeat)\b/g;
/** In a symptom: it may be something bad. */
export const UNEASY =
  /\b(?:concern(?:ed|ing|s)? (?:for|about|that)|suspicious|suspicion|rule out|r\/o|malignan\w*|cancer|cannot exclude|mass\b|lump\b|nodule|tumou?r|uncertain|unclear|unknown (?:cause|etiology)|etiology|unexplained|differential|worrisome)\b/g;
/** 'MRI to evaluate for a possible tear': an injury in doubt. */
export const LOOKS_FOR_TEAR =
  /\b(?:mri|ct|x-?rays?|ultrasound|imaging)\b.{0,90}\b(?:evaluat\w+|assess\w*|rule out|look\w*|check\w*|confirm\w*|see)\b.{0,60}\b(?:tears?|torn|ruptur\w*|fractur\w*|cruciate|ligament(?:ous)? injur\w+|dislocation|meniscal|meniscus)\b/g;
/** In a heading: what stands before is what the patient has. */
export const IN_DOUBT =
  /,? \(?(?:concern(?:ing|ed)? (?:for|about)|suspicious|possible|possibly|probable|suspected|rule out|r\/o|vs\.?|versus|questionable|with or without)\b/;
/** A diagnosis that is thought of stands behind these. */
export const EXPLAINED_BY =
  /\b(?:believe|think|suspect|consistent with|likely|secondary to|due to|appears? to be|diagnosis of|diagnosed with|represents?|caused by|related to|most likely|compatible with|concern(?:ed|ing)? (?:for|about)|evidence of|demonstrat\w+|reveal\w*|show\w*)\b/g;
/** So long that it counts as long-lasting: a year or more. */
export const FOR_YEARS =
  /\b(?:(?:for|over|past|last|since|about|approximately|around|began|started|onset|ongoing|of) (?:the |about |approximately |around |more than |over |at least |last |past |nearly |almost )*(?:(?:1[2-9]|[2-9]\d) months|(?:[1-9]\d?(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|a few) (?:and a half )?years?|a year|years\b|decades?)|(?:\d+|several|many|few|two|three|five)[ -]years? (?:history|ago|duration)|since childhood|long-?standing|lifelong|chronic)\b/;
