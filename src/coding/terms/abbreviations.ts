/**
 * Short forms that mean one thing wherever a condition is named, ours: `SHORT = words`. A note's short form is read as these words at one
 * place, and a term's as well, so that every term of the books meets it. What may mean two things is left out ('PE', 'MS', 'CP').
 */
const TABLE = `
CKD = chronic kidney disease
ESRD = end stage kidney disease
AKI = acute kidney injury
BPH = benign prostatic hyperplasia
LUTS = lower urinary tract symptoms
UTI, UTIs = urinary tract infection
URI = upper respiratory infection
LRTI = lower respiratory infection
COPD = chronic obstructive pulmonary disease
OSA = obstructive sleep apnea
ILD = interstitial lung disease
IPF = idiopathic pulmonary fibrosis
CHF = congestive heart failure
HF = heart failure
HFrEF = systolic heart failure
HFpEF = diastolic heart failure
CAD = coronary artery disease
PAD = peripheral artery disease
PVD = peripheral vascular disease
AF, afib, Afib, AFib = atrial fibrillation
PAF = paroxysmal atrial fibrillation
SVT = supraventricular tachycardia
PVCs, PVC = premature ventricular contractions
PACs = premature atrial contractions
LBBB = left bundle branch block
RBBB = right bundle branch block
AAA = abdominal aortic aneurysm
DVT, DVTs = deep vein thrombosis
VTE = venous thromboembolism
TIA = transient ischemic attack
STEMI = st elevation myocardial infarction
NSTEMI = non st elevation myocardial infarction
HTN = hypertension
HLD = hyperlipidemia
T2DM, DM2, T2D, DMII = type 2 diabetes
T1DM, DM1, T1D = type 1 diabetes
GDM = gestational diabetes
DKA = diabetic ketoacidosis
NPDR = nonproliferative diabetic retinopathy
PDR = proliferative diabetic retinopathy
GERD = gastroesophageal reflux disease
IBS = irritable bowel syndrome
NAFLD, MASLD = nonalcoholic fatty liver disease
OA = osteoarthritis
DJD = degenerative joint disease
DDD = degenerative disc disease
LBP = low back pain
AVN = avascular necrosis
CTS = carpal tunnel syndrome
AOM = acute otitis media
OME = otitis media effusion
ETD = eustachian tube dysfunction
BPPV = benign paroxysmal positional vertigo
SNHL = sensorineural hearing loss
BCC = basal cell carcinoma
SCC = squamous cell carcinoma
RCC = kidney cell carcinoma
NSCLC = non small cell lung cancer
MDD = major depressive disorder
GAD = generalized anxiety disorder
PTSD = post traumatic stress disorder
OCD = obsessive compulsive disorder
ADHD = attention deficit hyperactivity disorder
AUD = alcohol use disorder
OUD = opioid use disorder
TBI = traumatic brain injury
AUB = abnormal uterine bleeding
PCOS = polycystic ovarian syndrome
PMB = postmenopausal bleeding
HMB = heavy menstrual bleeding
SUI = stress urinary incontinence
OAB = overactive bladder
FTT = failure thrive
HSV = herpes simplex
IDA = iron deficiency anemia
TKA, TKR = total knee replacement
THA, THR = total hip replacement
BKA = below knee amputation
AKA = above knee amputation
MI = myocardial infarction
OS = left eye
OD = right eye
OU = bilateral eye
LLE = left lower extremity
RLE = right lower extremity
LUE = left upper extremity
RUE = right upper extremity
DM = diabetes
`;

/** Short forms that are words of the language, or of something else, in small letters. */
const IN_CAPITALS = new Set('DM MI OS OD OU AKA PAD AF IDA AAA OME SUI PDR PAF HF GAD CTS THR AUD SCC OA'.split(' '));

const LINES = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [forms = '', words = ''] = line.split(' = ');
    return forms.split(', ').map((form) => ({ form, words: words.split(' ') }));
  });
const AS_WRITTEN: ReadonlyMap<string, readonly string[]> = new Map(LINES.map(({ form, words }) => [form, words]));
const IN_ANY_CASE: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.filter(({ form }) => !IN_CAPITALS.has(form)).map(({ form, words }) => [form.toLowerCase(), words]),
);

/** In: a word as written. Out: the words that it is short for; undefined where it is no short form. */
export const abbreviated = (raw: string): readonly string[] | undefined =>
  raw.length > 7 ? undefined : (AS_WRITTEN.get(raw) ?? IN_ANY_CASE.get(raw.toLowerCase()) ?? weeksOf(raw));

/** '34w2d': weeks and days of a pregnancy. */
function weeksOf(raw: string): readonly string[] | undefined {
  const first = raw.charCodeAt(0);
  if (first < 48 || first > 57) return undefined;
  const weeks = /^(\d\d?)w(?:ks?)?(?:\dd?)?$/.exec(raw)?.[1];
  return weeks === undefined ? undefined : [weeks, 'weeks'];
}

/** The table as text, of which compiled terms are made too. */
export const ABBREVIATIONS = TABLE;
