/**
 * What a coder types, in English and in French, and the code they want first: written from knowledge of ICD-10-CM, held against the release, which
 * must have every wanted code as billable. Once with the codes alone, once with an alphabetic index of full size beside them.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { indexFromLines } from '../../../tools/codesets/index-from-lines.ts';
import { officialDataDirectory, withoutOfficialData } from '../../../tools/official-data.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { expectOk } from '../../kernel/result.ts';
import { type OpenBundle, openBundle } from '../bundles/bundle.ts';
import { codeLibrary } from '../code-library.ts';
import type { CodeSets } from '../code-sets.ts';
import { installRelease } from '../install-release.ts';
import { installedCodeSets } from '../installed-code-sets.ts';
import { type RecognizedFile, recognizeFile } from '../recognize-file.ts';
import { starterCodeSets } from '../starter-code-sets.ts';

/** What is typed = what must stand first; '|' between codes of which any is right. */
const WANTED = `
torn meniscus left knee = S83207A|S83206A; htn = I10; sugar diabetes foot sore = E11621; dm2 = E119; ckd3 = N1830
ckd3a = N1831; ckd4 = N184; ckd stage 5 = N185; esrd = N186; heart attack = I219; nstemi = I214; stemi = I213
copd = J449; copd exacerbation = J441; asthma = J45909; asthma exacerbation = J45901; chf = I509; afib = I4891
a fib = I4891; paroxysmal afib = I480; cad = I2510; pneumonia = J189; uti = N390; uri = J069; gerd = K219
low back pain = M5450; lbp = M5450; neck pain = M542; left knee pain = M25562; right shoulder pain = M25511
osteoarthritis right knee = M1711; arthritis knee = M179; bilateral knee oa = M170; kidney stone = N200
high blood pressure = I10; high cholesterol = E7800; hyperlipidemia = E785; hld = E785; mixed hyperlipidemia = E782
hypothyroidism = E039; hypothyroid = E039; low thyroid = E039; depression = F32A; major depression = F329
mdd recurrent moderate = F331; anxiety = F419; gad = F411; panic attack = F410; adhd = F909; insomnia = G4700
migraine = G43909; headache = R519; tension headache = G44209; vertigo = R42; dizziness = R42; syncope = R55
chest pain = R079; sob = R0602; shortness of breath = R0602; cough = R059; fever = R509; fatigue = R5383
nausea = R110; nausea vomiting = R112; vomiting = R1110; diarrhea = R197; constipation = K5900; abdominal pain = R109
rlq pain = R1031; epigastric pain = R1013; gastroenteritis = K529; stomach flu = A084; strep throat = J020
sore throat = J029; otitis media left = H6692; ear infection = H6690; pink eye = H109; sinusitis = J329
acute sinusitis = J0190; bronchitis = J40; acute bronchitis = J209; allergic rhinitis = J309; hay fever = J301|J309
influenza a = J101|J111; flu = J111; covid = U071; covid 19 = U071; long covid = U099; obesity = E669
morbid obesity = E6601; bmi 35 = Z6835; bmi 41 = Z6841; sleep apnea = G4733|G4730; osa = G4733; anemia = D649
iron deficiency anemia = D509; b12 deficiency = E538; vitamin d deficiency = E559; gout = M109; fibromyalgia = M797
osteoporosis = M810; sciatica left = M5432; lumbar radiculopathy = M5416; cervical radiculopathy = M5412
plantar fasciitis = M722; carpal tunnel right = G5601; rotator cuff tear left = M75102|S46012A
frozen shoulder = M7500; tennis elbow = M7710; trigger finger = M6530; sprained ankle left = S93402A
ankle sprain right = S93401A; broken wrist = S62109A; distal radius fracture right = S52501A
hip fracture left = S72002A; fall from ladder = W11XXXA; fall = W19XXXA; dog bite = W540XXA
laceration left hand = S61412A; concussion = S060X0A|S060XAA|S060X9A; mva driver = V4352XA|V4950XA
cellulitis left leg = L03116; abscess right thigh = L02415; pressure ulcer sacrum stage 3 = L89153; bed sore = L8990
eczema = L309; psoriasis = L409; acne = L709|L700; shingles = B029; wart = B079; athletes foot = B353; rash = R21
hives = L509; skin cancer = C4490; melanoma = C439; breast cancer left = C50912; lung cancer = C3490
colon cancer = C189; prostate cancer = C61; history of breast cancer = Z853; family history of colon cancer = Z800
screening colonoscopy = Z1211; screening mammogram = Z1231; annual physical = Z0000; well child = Z00129
flu shot = Z23; pregnancy = Z3490|Z3200|O0990; normal pregnancy second trimester = Z3492|Z3482; smoker = F17210
nicotine dependence = F17200|F17210; alcohol abuse = F1010; opioid dependence = F1120; alcoholism = F1020
stroke = I639; tia = G459; old stroke = I6930|Z8673; dvt left leg = I82402; pulmonary embolism = I2699; pe = I2699
seizure = R569; epilepsy = G40909; parkinsons = G20A1|G20C; alzheimers = G309; dementia = F0390
diabetic retinopathy = E11319; diabetic neuropathy = E1140|E1142; diabetes with ckd = E1122
diabetes with hyperglycemia = E1165; type 1 diabetes = E109; t1dm = E109; dka = E1110|E1010
long term use insulin = Z794; long term insulin = Z794; hematuria = R319; blood in urine = R319; bph = N400|N401
erectile dysfunction = N529; ed = N529; yeast infection = B379|B3731; bv = N760|B9689; menopause = N951
irregular periods = N926; heavy periods = N920; nuclear cataract right eye = H2511; glaucoma = H409
dry eye = H04129|H04123; hearing loss = H9190; ear wax = H6120; hemorrhoids = K649; ibs = K589; crohns = K5090
diverticulitis = K5792; appendicitis = K37|K3580; gallstones = K8020; hernia inguinal right = K4090
hiatal hernia = K449; fatty liver = K760; hepatitis c = B1920; cirrhosis = K7460; hiv = B20; sepsis = A419; aki = N179
hypokalemia = E876; hyponatremia = E871; dehydration = E860; hypertensoin = I10; diabeties = E119; pnuemonia = J189
osteoartritis knee = M179; atrial fibrilation = I4891; menicus tear left = S83207A|S83206A; migrane = G43909
cellulitus = L0390; hypothyriodism = E039; asthama = J45909; diarhea = R197; anxeity = F419; hemorroids = K649
psorisis = L409; neumonia = J189; rhumatoid arthritis = M069; siatica = M5430; alergic rhinitis = J309
bronchitus = J40; umbilical hernia = K429; ckd stage 3b = N1832; dm2 with neuropathy = E1140|E1142
diabetic foot ulcer left = E11621; type ii diabetes = E119; chf diastolic = I5030; hfpef = I5030; hfref = I5020
left ankle fracture = S82892A; closed fracture left distal radius = S52502A; colles fracture right = S52531A
rotator cuff tear right = M75101|S46011A; acl tear left = S83512A; meniscus tear right = S83206A|S83207A
pinched nerve neck = M5412; herniated disc lumbar = M5126|M51379|M51360
degenerative disc disease lumbar = M51360|M51369|M51362|M51379; spinal stenosis lumbar = M48061; scoliosis = M419
knee effusion left = M25462; bursitis hip right = M7061|M7071; achilles tendonitis = M7660; bunion left = M2012|M21612
ingrown toenail = L600; onychomycosis = B351; corns = L84; hyperglycemia = R739; prediabetes = R7303
metabolic syndrome = E88810; hypertensive heart disease = I119; hypertensive kidney disease = I129
chronic pain = G8929|G894; pneumothorax = J939; pleural effusion = J90; copd with asthma = J4489|J449
cystitis = N3090; pyelonephritis = N10|N12; kidney infection = N12|N10; overactive bladder = N3281
urinary incontinence = R32; urinary frequency = R350; pcos = E282; endometriosis = N809; fibroids = D259
abnormal uterine bleeding = N939; pap smear = Z124|Z01419; iud insertion = Z30430; vasectomy = Z302|Z9852
contraception = Z309|Z3009; positive pregnancy test = Z3201; twin pregnancy = O30009|O30003; miscarriage = O039
preeclampsia = O1490|O1400; gestational diabetes = O24419; newborn jaundice = P599; colic = R1083; diaper rash = L22
croup = J050; rsv = B974|J210|J205; hand foot mouth = B084; chickenpox = B019; scabies = B86; lice = B852|B850
ringworm = B359|B354; impetigo = L0100; actinic keratosis = L570; seborrheic keratosis = L821
basal cell carcinoma face = C44310|C44311; mole = D229; lipoma = D179; sebaceous cyst = L723|L7211
foreign body cornea right = T1501XA; corneal abrasion left = S0502XA; burn second degree left hand = T23202A
frostbite = T3490XA|T3390XA; bee sting = T63441A; poison ivy = L237; allergic reaction = T7840XA
anaphylaxis = T782XXA; food poisoning = A059|T6291XA; heat exhaustion = T675XXA; overdose heroin = T401X1A
suicidal ideation = R45851; ptsd = F4310; ocd = F429; bipolar = F319; schizophrenia = F209; anorexia = R630|F5000
adhd combined = F902; autism = F840; dyslexia = R480|F810; tobacco use = Z720; cocaine abuse = F1410
counseling smoking cessation = Z716|F17210; encounter for vaccination = Z23; vaccine = Z23; pre op clearance = Z01818
surgical aftercare = Z4889|Z48815; suture removal = Z4802; long term anticoagulant = Z7901; pacemaker = Z950
hip replacement status left = Z96642; knee replacement right = Z96651; amputation status below knee left = Z89512
homeless = Z5900; food insecurity = Z5941; noncompliance = Z91148|Z91199; fall on stairs = W109XXA
slip on ice = W000XXA; struck by soccer ball = W2102XA; assault = Y09
douleur genou gauche = M25562; douleur au genou gauche = M25562; hypertension artérielle = I10; hta = I10
diabète de type 2 = E119; déchirure du ménisque gauche = S83207A|S83206A; mal de dos = M5450|M549; mal de tête = R519
infection urinaire = N390; entorse de la cheville gauche = S93402A; crise cardiaque = I219; grippe = J111
fièvre = R509; arthrose du genou droit = M1711; rhume = J00; otite moyenne gauche = H6692
calcul rénal = N200; vertiges = R42; insuffisance rénale chronique = N189; toux = R059
hémorroïdes = K649; hepatitis c = B1920; hepatitis b = B1910; c/o left knee pain = M25562
h/o breast cancer = Z853; rt knee oa = M1711
`;

const skip = withoutOfficialData();
const march = plainDate('2026-03-04');
const bytesOf = (path: string): Uint8Array => readFileSync(join(officialDataDirectory() ?? '', 'codes', path));

function bundleOf(file: string, bytes: Uint8Array): OpenBundle {
  const files = [{ file, sha256: '0', read: (reader: { readonly write: (piece: Uint8Array) => void }) => reader.write(bytes) }];
  const made = expectOk(installRelease(recognizeFile(file) as RecognizedFile, { files }), file);
  return expectOk(openBundle(made.bytes.buffer), file);
}

const order: readonly OpenBundle[] =
  skip === false ? [bundleOf('icd10cm-order-2026.txt', bytesOf('icd10cm_fy2026/icd10cm-order-2026.txt'))] : [];
const codesWith = (more: readonly OpenBundle[]): CodeSets =>
  installedCodeSets(codeLibrary([...order, ...more]), starterCodeSets());

const wanted = WANTED.trim()
  .split(/;|\n/)
  .map((line) => line.trim().split(' = ') as [string, string]);

function mistakes(codes: CodeSets): readonly string[] {
  return wanted.flatMap(([text, code]) => {
    const [first, ...others] = codes.searchIcd10(text, march, 6);
    if (first !== undefined && code.split('|').includes(first.entry.code)) return [];
    return [`${text}: ${[first, ...others].map((found) => found?.entry.code ?? 'nothing').join(' ')}`];
  });
}

test(`${wanted.length} things that a coder types lead first to the code they want`, { skip }, () => {
  const lines = indexFromLines(bytesOf('icd10cm_fy2025_index/ICD10CM_2025_Index.csv'), '2026');
  const alone = codesWith([]);
  for (const code of wanted.flatMap(([, any]) => any.split('|')))
    assert.equal(alone.icd10(code, march).kind, 'billable', `${code} is wanted and no code of the release`);
  assert.deepEqual(mistakes(alone), []);
  assert.deepEqual(mistakes(codesWith([bundleOf('icd10cm-index-2026.xml', lines)])), [], 'with the index beside');
});

test('a side or an encounter chooses below the heading that words lead to', { skip }, () => {
  const codes = codesWith([]);
  const first = (text: string): string | undefined => codes.searchIcd10(text, march, 3)[0]?.entry.code;
  assert.equal(first('tennis elbow left'), 'M7712');
  assert.equal(first('frozen shoulder right'), 'M7501');
  assert.equal(first('dog bite subsequent'), 'W540XXD');
});

test('a slip in a whole code leads to its neighbors, and one question leaves no mark on the next', { skip }, () => {
  const codes = codesWith([]);
  const found = (text: string): readonly string[] => codes.searchIcd10(text, march, 8).map(({ entry }) => entry.code);
  assert.ok(found('E11.612').includes('E11621'));
  const before = found('left knee pain');
  for (const text of ['unspecified xqzjw kqzw', 'encounter', 'fracture zzzz yyyy xxxx', 'a', '', 'initial left encounter right'])
    found(text);
  assert.deepEqual(found('left knee pain'), before);
});
