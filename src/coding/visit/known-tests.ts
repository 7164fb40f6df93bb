/**
 * Tests by the words notes use, each with one name of ours: what is the same test has the same name, whether it is ordered
 * or reviewed, in short or in full. `name | words; words`, tried in this order; a place that one line took is taken.
 */

/** `{site}` before or after: an image is told from another by its site. */
export const IMAGES: readonly (readonly [string, string])[] = [
  ['MRI', 'mri|mra|magnetic resonance(?: imaging)?'],
  ['CT', 'ct(?: scan)?|cta|cat scan|computed tomography'],
  ['PET', 'pet(?:[ /-]ct)?(?: scan)?'],
  ['ultrasound', 'ultrasounds?|sonogram|doppler|duplex|ultrasonography'],
  ['x-ray', 'x-?rays?|x ray|radiographs?|plain films?|radiographic findings|(?:\\d|two|three|four|multiple) views?'],
];

/** Sites by one name of ours each, tried in this order. */
export const SITES: readonly (readonly [string, string])[] = [
  ['cervical spine', 'cervical spine|c-spine|neck'],
  ['thoracic spine', 'thoracic spine'],
  ['lumbar spine', 'lumbar spine|lumbar|l-spine|low back|lower back|back'],
  ['spine', 'spine'],
  ['chest', 'chest|lungs?'],
  ['abdomen', 'abdomen(?: and pelvis)?|abdominal|abdominopelvic|pelvis|pelvic'],
  ['kidney', 'renal(?: artery)?|kidneys?(?! stones?)'],
  ['bladder', 'bladder'],
  ['scrotum', 'scrotal|testicular'],
  ['thyroid', 'thyroid'],
  ['breast', 'breasts?'],
  ['carotid artery', 'carotid'],
  ['liver', 'liver'],
  ['right upper quadrant', 'right upper quadrant|gallbladder'],
  ['head', 'head|brain'],
  ['sinuses', 'sinus(?:es)?'],
  ['orbit', 'orbits?'],
  ['knee', 'knees?'],
  ['hip', 'hips?'],
  ['shoulder', 'shoulders?'],
  ['elbow', 'elbows?'],
  ['wrist', 'wrists?'],
  ['hand', 'hands?|fingers?|thumb'],
  ['ankle', 'ankles?'],
  ['foot', 'foot|feet|toes?|heel'],
  ['leg', 'legs?|lower extremit(?:y|ies)'],
  ['arm', 'arms?|upper extremit(?:y|ies)'],
  ['femur', 'femur'],
  ['tibia', 'tibia'],
  ['ribs', 'ribs?'],
  ['clavicle', 'clavicle'],
  ['jaw', 'jaw'],
  ['face', 'face'],
  ['temporal bones', 'temporal bones?'],
  ['heart', 'heart|cardiac'],
  ['womb', 'transvaginal'],
  ['prostate', 'prostate'],
  ['coronary arteries', 'coronary'],
  ['aorta', 'aorta'],
  ['soft tissue', 'soft tissue'],
];

const TABLE = `
echocardiogram | (?:transthoracic |transesophageal |stress )?echo(?:cardiogra(?:m|phy))?s?; tte; tee
electrocardiogram | ekgs?; ecgs?; electrocardiograms?; rhythm strip
stress test | (?:cardiac |exercise |nuclear |treadmill )?stress tests?; myocardial perfusion
heart monitor | (?:cardiac )?event monitor; holter(?: monitor)?; loop recorder; zio ?patch; heart monitor; ambulatory (?:ecg|ekg|cardiac) monitor\\w*
ambulatory blood pressure | 24[ -]hour blood pressure; ambulatory blood pressure
lung function test | pulmonary function (?:tests?|testing|studies); pfts?; spirometry; methacholine; diffusion capacity
sleep study | sleep study; polysomnogra\\w+; home sleep test
bone density | dexa(?: scan)?; bone density(?: scan| test)?; dxa
mammogram | mammograms?; mammograph\\w+; tomosynthesis
bone scan | bone scan; hida scan; nuclear scan; gastric emptying study; barium swallow; swallow study; modified barium; esophagram; upper gi series; videofluoroscop\\w+; voiding cystourethrogram; vcug; hsg; hysterosalpingogram; myelogram; arthrogram
nerve study | emg(?:[ /](?:ncs|ncv))?; nerve conduction(?: stud(?:y|ies)| velocit\\w+)?; electromyogra\\w+; ncs
electroencephalogram | eegs?; electroencephalogra\\w+
hearing test | audiogra\\w+; audiometr\\w+; hearing test; tympanogra\\w+
eye test | visual field(?:s| test)?; oct imaging; fundus photo\\w*
urodynamics | urodynamic\\w*; uroflow\\w*; post[ -]void residual
hemoglobin A1c | (?:hemoglobin |hgb |hb ?)?a1c'?s?; hba1c; hga1c; glycated hemoglobin; glycohemoglobin
lyme confirmation | western blot(?: pcr)?; lyme pcr
lyme titer | lyme (?:titers?|test|antibod\\w+|serolog\\w+|disease test)
strep test | (?:rapid )?strep(?:tococc\\w+)? (?:test|swab|screen|antigen); throat (?:culture|swab); rapid strep
flu test | (?:rapid )?(?:flu|influenza) (?:test|swab|a\\/b); influenza pcr
covid test | (?:rapid )?covid(?:-19)? (?:test\\w*|swab|pcr|antigen)
urine culture | urine culture(?: and sensitivity)?; urine cultures
urinalysis | urinalysis; ua; u\\/a; urine dipstick; urine dip; urine microscop\\w+; urine sample; urine test
urine protein | urine (?:protein|albumin|microalbumin)(?:[ -](?:to[ -])?creatinine)?(?: ratio)?; microalbumin\\w*; albumin[ -](?:to[ -])?creatinine; protein[ -](?:to[ -])?creatinine; 24[ -]hour urine
urine drug screen | urine drug (?:screen|test)\\w*; uds; toxicology screen; drug screen
pregnancy test | (?:urine |serum )?(?:pregnancy test|hcg(?: qualitative)?|beta[ -]hcg)
metabolic panel | (?:complete|comprehensive|basic) metabolic (?:panel|profile); cmp; bmp; chem[ -]?(?:7|12|14|20); chemistr(?:y|ies)(?: panel)?; electrolytes?(?: panel)?; creatinine; bun; kidney functions?(?: tests?| labs?| panel)?; renal function(?: tests?| panel)?; potassium(?: level)?; sodium level; metabolic panel; egfr; gfr
blood glucose | (?:fasting |random |blood )?glucose(?: level)?; fasting blood sugar
glucose tolerance | glucose tolerance(?: test)?; ogtt
anemia tests | anemia (?:profile|panel|labs|work-?up); iron (?:studies|panel|profile|levels?); ferritin; tibc; serum iron; transferrin
blood count | complete blood (?:count|cell count); cbcs?(?: with diff\\w*)?; blood counts?; hemoglobin(?: level)?; hgb; hematocrit; white (?:blood )?(?:cell )?count; wbc; platelets?(?: count)?; peripheral smear
lipid panel | lipids?(?: panel| profile)?; cholesterol(?: panel| level)?; ldl; hdl; triglycerides; fasting lipids
thyroid tests | thyroid (?:panel|function(?: tests?)?|labs?|levels?|stimulating hormone|profile|studies); tsh; free t[34]; t[34] level; thyroid peroxidase; tpo antibod\\w+
liver tests | hepatic (?:function )?panel; liver (?:function )?(?:tests?|panel|enzymes?(?: labs?)?|function(?: tests?)?); lfts?; alt; ast; bilirubin; transaminases
alkaline phosphatase | alkaline phosphata?s?e(?: level)?; alk phos
gamma GT | gamma[ -]gt; ggt; gamma[ -]glutamyl\\w*
vitamin D | vitamin d level; 25[ -]hydroxy\\w*(?: vitamin d)?; vitamin d (?:lab|test)
vitamin B12 | (?:vitamin )?b12 level; folate(?: level)?; vitamin b12 (?:lab|test); methylmalonic\\w*
magnesium | magnesium(?: level)?(?! (?:supplement|oxide|citrate|glycinate|pill|\\d+ ?mg))
calcium | (?:serum |ionized )?calcium (?:level|test)s?; serum calcium
phosphorus | phosphorus(?: level)?; phosphate level
uric acid | uric acid(?: level)?
sedimentation rate | sed(?:imentation)? rate; esr
C-reactive protein | c-?reactive protein; crp
autoimmune panel | auto-?immune (?:panel|labs?|profile|work-?up|tests?); ana(?: panel| screen| titer)?; rheumatoid factor; anti-?ccp; ccp antibod\\w+; antinuclear\\w*; complement levels?; ds-?dna
celiac panel | celiac (?:panel|serolog\\w+|antibod\\w+|testing); tissue transglutaminase; ttg
inflammatory markers | inflammatory markers?
natriuretic peptide | bnp; pro-?bnp; nt-?pro-?bnp; natriuretic peptide
troponin | troponins?; cardiac enzymes
D-dimer | d-?dimer
clotting tests | inr; pt\\/inr; ptt; prothrombin time; coagulation (?:panel|studies|profile)
blood type | blood type; type and screen; antibody screen
PSA | psa(?: level)?; prostate[ -]specific antigen
tumor markers | ca[ -]?125; cea; afp; alpha[ -]fetoprotein; ca[ -]?19-?9; tumor markers?
LDH | ldh; lactate dehydrogenase
HIV test | hiv(?: test\\w*| screen\\w*| antibod\\w+)?(?! (?:disease|infection|medic\\w+|positive|negative|status))
syphilis test | syphilis(?: test\\w*| screen\\w*)?; rpr; vdrl
gonorrhea test | gonorrhea(?: test\\w*)?; gc(?:\\/chlamydia)?
chlamydia test | chlamydia(?: test\\w*)?
trichomonas test | trichomon\\w+(?: test\\w*)?
hepatitis C test | hep(?:atitis)? c(?: test\\w*| antibod\\w+| screen\\w*)?
hepatitis B test | hep(?:atitis)? b(?: surface \\w+| test\\w*| antibod\\w+| panel| titers?| serolog\\w+)
STD panel | (?:std|sti) (?:panel|test\\w*|screen\\w*)
wet mount | wet (?:mount|prep); koh(?: prep)?; vaginal (?:swab|culture); bv test
Pap test | pap(?:anicolaou)? (?:smear|test)s?; hpv (?:test\\w*|dna); thin ?prep
stool test | stool (?:stud(?:y|ies)|tests?|cultures?|samples?|cards?|calprotectin|elastase|ova)\\w*; fecal (?:occult|calprotectin|immunochemical|elastase)\\w*(?: blood)?(?: test\\w*)?; fit test; cologuard; c\\.? ?diff(?:icile)?(?: test\\w*)?; hemoccult; h\\.? ?pylori (?:test\\w*|breath\\w*|stool\\w*|antibod\\w+)
breath test | breath test
tuberculosis test | ppd; quantiferon; tb (?:test|skin test|gold); tuberculin\\w*
mono test | mono(?:spot|nucleosis)? (?:test|spot); ebv (?:titers?|panel|antibod\\w+)
titers | (?:mmr|varicella|measles|rubella|immunity) titers?
allergy test | allergy (?:skin )?test\\w*; skin (?:prick )?test\\w*; rast; ige(?: level| panel| test\\w*)?; allergen panel; patch test\\w*
immunoglobulins | immunoglobulins?(?: levels?)?; ig[agm] levels?; other antibodies; antibody levels?; quantitative immunoglobulin\\w*; lymphocyte subsets
protein electrophoresis | (?:serum |urine )?protein electrophoresis; spep; upep; light chains
hormone tests | hormone (?:levels?|panel|tests?|labs); testosterone(?: level)?; estradiol; fsh; lh; prolactin(?: level)?; dhea\\w*; progesterone level; amh; androgen levels?; androgens?; free androgen index; fai
cortisol | (?:salivary |serum |am |morning |urine |urinary free )?cortisol(?: tests?| levels?)?
dexamethasone suppression test | dexamethasone suppression(?: test)?
ACTH | acth(?: stimulation)?(?: test| level)?; aldosterone(?:[\\/ -]renin)?(?: ratio)?; renin(?: activity)?; metanephrines?; igf-?1; growth hormone
parathyroid hormone | parathyroid hormone; pth; intact pth
drug level | (?:lithium|digoxin|vancomycin|phenytoin|tacrolimus|valpro\\w+|carbamazepine|drug|medication) levels?
genetic test | genetic test\\w*; karyotype; microarray; brca(?: test\\w*)?; carrier screen\\w*; chromosom\\w+ (?:test\\w*|analysis)
lead level | lead (?:level|test|screen)
sweat test | sweat (?:chloride )?test
blood cultures | blood cultures?
wound culture | wound cultures?; (?:nasal|sputum|fluid|synovial|skin|fungal|bacterial) cultures?; cultures?
joint fluid | (?:synovial|joint) fluid (?:analysis|stud\\w+)
pathology | patholog(?:y|ic)(?: report| results?)?; biopsy (?:results?|report); cytology
lactate | lactate; lactic acid; ammonia
amylase and lipase | amylase; lipase
creatine kinase | creatine kinase; cpk; ck level
bone marrow biopsy | bone marrow (?:biopsy|aspirat\\w+)
developmental screening | m-?chat; phq-?9; gad-?7; developmental screen\\w*; moca; mmse
`;

export type TestName = { readonly name: string; readonly pattern: string };

export const TESTS: readonly TestName[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', list = ''] = line.split(' | ');
    return { name, pattern: list.trim().split(/;\s*/).join('|') };
  });

/** Tests without a name of their own. */
export const UNNAMED =
  'blood ?work|lab ?work|lab(?:oratory)? (?:tests?|results?|studies|data|testing|panel|evaluation)|(?<!cath |cath-)labs?|blood tests?|laboratory|blood panel|bloods';
