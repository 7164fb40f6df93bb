/**
 * What clinicians say for conditions beyond the starter set, ours: `code ~ words; words`. A heading is taken down to a billable code by the
 * words around. Read only where the code set has the code.
 */
export const OWN_TERMS = `
A048 ~ bacterial gastroenteritis
A4150 ~ gram negative sepsis
A419 ~ sepsis; septicemia
A5600 ~ genital chlamydia
A630 ~ hpv warts
B181 ~ chronic hep b; hbv
B182 ~ chronic hep c; chronic hcv
B20 ~ hiv infection; hiv positive; AIDS
B354 ~ fungal rash
B372 ~ intertrigo with yeast
B9681 ~ h pylori; helicobacter pylori infection
C189 ~ colon cancer; colon adenocarcinoma; colon carcinoma; cancer of the colon
C19 ~ rectosigmoid cancer
C20 ~ rectal cancer; rectal adenocarcinoma
C220 ~ hepatocellular carcinoma; HCC; hepatoma
C259 ~ pancreatic cancer; pancreatic adenocarcinoma
C3490 ~ lung cancer; non-small cell lung cancer; NSCLC; lung adenocarcinoma; small cell lung cancer; bronchogenic carcinoma
C439 ~ melanoma; malignant melanoma
C4491 ~ basal cell carcinoma; BCC
C4492 ~ squamous cell carcinoma of skin; cutaneous squamous cell carcinoma
C509 ~ breast cancer; breast carcinoma; invasive ductal carcinoma; ductal carcinoma of breast; invasive lobular carcinoma
C539 ~ cervical cancer; cervical carcinoma
C541 ~ endometrial cancer; endometrial carcinoma
C569 ~ ovarian cancer; ovarian carcinoma
C61 ~ prostate cancer; prostate adenocarcinoma; prostatic carcinoma; adenocarcinoma of prostate
C641 ~ right renal cell carcinoma
C649 ~ renal cell carcinoma; RCC; clear cell renal carcinoma; kidney cancer
C679 ~ bladder cancer; urothelial carcinoma; transitional cell carcinoma of bladder
C719 ~ glioblastoma; glioma; brain cancer; malignant brain tumor
C73 ~ thyroid cancer; papillary thyroid cancer; papillary thyroid carcinoma
C779 ~ lymph node metastases; nodal metastases
C7800 ~ lung metastases; pulmonary metastases; lung mets
C787 ~ liver metastases; hepatic metastases; liver mets
C7931 ~ brain metastases; cerebral metastases; brain mets
C7951 ~ bone metastases; bony metastases; metastatic disease to bone; bone mets
C800 ~ disseminated metastatic cancer
C8190 ~ hodgkin lymphoma; hodgkin's disease
C8330 ~ diffuse large b cell lymphoma; DLBCL
C859 ~ lymphoma; non-hodgkin lymphoma
C9000 ~ multiple myeloma; myeloma
C9110 ~ chronic lymphocytic leukemia; CLL
C9200 ~ acute myeloid leukemia; AML
C9210 ~ chronic myeloid leukemia; CML
C9590 ~ leukemia
D0510 ~ dcis; ductal carcinoma in situ
D126 ~ colon polyp; colonic polyp; adenomatous polyp of colon; tubular adenoma of colon; tubular adenoma
D179 ~ lipoma
D1801 ~ cherry angioma; hemangioma of skin
D229 ~ nevus; mole; melanocytic nevus; benign nevus
D250 ~ submucosal fibroid
D259 ~ uterine fibroids; fibroids; uterine leiomyoma; uterine fibroid; fibroid uterus
D329 ~ meningioma
D3500 ~ adrenal adenoma
D352 ~ pituitary adenoma
D471 ~ myeloproliferative disorder
D472 ~ mgus; monoclonal gammopathy
D500 ~ iron deficiency anemia due to blood loss; iron deficiency anemia secondary to blood loss; blood loss anemia; anemia due to chronic blood loss
D509 ~ iron deficiency; iron deficiency anemia; microcytic anemia
D519 ~ b12 deficiency anemia; vitamin b12 deficiency anemia
D571 ~ sickle cell disease; sickle cell anemia
D573 ~ sickle cell trait
D61818 ~ pancytopenia
D62 ~ acute blood loss anemia
D631 ~ anemia of chronic kidney disease; anemia in ckd
D638 ~ anemia of chronic disease
D649 ~ anemia; low hemoglobin; low hematocrit
D6851 ~ factor v leiden
D6859 ~ hypercoagulable state; thrombophilia
D693 ~ ITP; immune thrombocytopenia
D696 ~ thrombocytopenia; low platelets; low platelet count
D709 ~ neutropenia
D721 ~ eosinophilia
D72819 ~ leukopenia; low white blood cell count; low wbc
D72829 ~ leukocytosis; elevated white blood cell count; elevated wbc
D751 ~ polycythemia; erythrocytosis
D75839 ~ thrombocytosis
D802 ~ iga deficiency; selective iga deficiency; immunoglobulin a deficiency
D8689 ~ sarcoid
D869 ~ sarcoidosis
D899 ~ immune disorder
E041 ~ thyroid nodule; nodule of thyroid
E042 ~ multinodular goiter; multiple thyroid nodules
E049 ~ goiter; thyromegaly
E0500 ~ graves disease; graves; graves' disease
E063 ~ hashimoto; hashimotos; hashimoto's thyroiditis; autoimmune thyroiditis; hashimoto thyroiditis
E1010 ~ type 1 diabetic ketoacidosis
E1065 ~ uncontrolled type 1 diabetes
E109 ~ type 1 diabetes; dm1; t1dm; type one diabetes; iddm
E1121 ~ diabetic nephropathy
E1122 ~ diabetic kidney disease; diabetic ckd
E11319 ~ diabetic retinopathy
E1140 ~ diabetic neuropathy; diabetes with neuropathy
E1142 ~ diabetic peripheral neuropathy; diabetic polyneuropathy; diabetes with peripheral neuropathy
E1143 ~ diabetic gastroparesis; diabetes with gastroparesis
E11621 ~ diabetic foot ulcer
E1165 ~ uncontrolled diabetes; poorly controlled diabetes; uncontrolled type 2 diabetes; poorly controlled type 2 diabetes; diabetes out of control; diabetes with hyperglycemia
E119 ~ dm2; t2dm; dmii; type two diabetes; niddm; adult onset diabetes
E161 ~ reactive hypoglycemia
E162 ~ hypoglycemia; low blood sugar
E209 ~ hypoparathyroidism
E210 ~ primary hyperparathyroidism
E213 ~ hyperparathyroidism
E221 ~ hyperprolactinemia; elevated prolactin
E230 ~ hypopituitarism
E249 ~ cushing syndrome; cushings
E271 ~ addison disease; addison's disease
E2740 ~ adrenal insufficiency
E282 ~ pcos; polycystic ovary syndrome; polycystic ovaries; polycystic ovarian syndrome
E291 ~ low testosterone; hypogonadism; testosterone deficiency
E43 ~ severe malnutrition; severe protein calorie malnutrition
E46 ~ malnutrition; protein calorie malnutrition
E509 ~ vitamin a deficiency
E538 ~ b12 deficiency; vitamin b12 deficiency; low b12; folate deficiency
E559 ~ low vitamin d; vitamin d insufficiency; vit d deficiency; vitamin d deficiency
E611 ~ low iron
E6601 ~ morbid obesity due to calories
E669 ~ obese
E739 ~ lactose intolerance; lactose intolerant
E780 ~ hypercholesterolemia; elevated cholesterol; high cholesterol; elevated ldl
E781 ~ hypertriglyceridemia; high triglycerides; elevated triglycerides
E782 ~ mixed hyperlipidemia; mixed dyslipidemia
E785 ~ HLD; dyslipidemia; elevated lipids; hyperlipidemia
E83110 ~ hereditary hemochromatosis
E83119 ~ hemochromatosis
E8339 ~ hypophosphatemia
E8342 ~ hypomagnesemia; low magnesium
E8351 ~ hypocalcemia; low calcium
E8352 ~ hypercalcemia; high calcium; elevated calcium
E849 ~ cystic fibrosis
E860 ~ dehydration; volume depletion
E870 ~ hypernatremia
E871 ~ hyponatremia; low sodium
E8720 ~ acidosis; metabolic acidosis
E875 ~ hyperkalemia; high potassium; elevated potassium
E876 ~ hypokalemia; low potassium
E8770 ~ fluid overload; volume overload
E8881 ~ metabolic syndrome
E88810 ~ metabolic syndrome x
E890 ~ postsurgical hypothyroidism; post surgical hypothyroidism; postablative hypothyroidism
F0390 ~ dementia; senile dementia
F05 ~ delirium
F1010 ~ alcohol abuse
F1020 ~ alcohol dependence; alcoholism; alcohol use disorder, severe
F1120 ~ opioid dependence; opioid use disorder
F1210 ~ marijuana abuse; cannabis use disorder
F1410 ~ cocaine abuse
F17200 ~ nicotine dependence; tobacco use disorder; tobacco dependence
F17210 ~ cigarette smoker; smokes cigarettes; current smoker; active smoker; smokes cigarettes; smokes; cigarettes per day; packs per day; pack per day; smokes daily; half pack per day
F200 ~ paranoid schizophrenia
F209 ~ schizophrenia
F259 ~ schizoaffective disorder
F29 ~ psychosis
F319 ~ bipolar; bipolar disorder
F329 ~ major depressive disorder; MDD; major depression
F32A ~ depression; depressive disorder
F339 ~ recurrent depression; recurrent major depression; recurrent major depressive disorder
F341 ~ dysthymia; persistent depressive disorder
F39 ~ mood disorder
F4010 ~ social anxiety; social anxiety disorder; social phobia
F410 ~ panic disorder; panic attacks; panic attack
F411 ~ generalized anxiety disorder; GAD; generalized anxiety
F419 ~ anxiety; anxiety disorder
F429 ~ OCD; obsessive compulsive disorder
F4310 ~ ptsd; post traumatic stress disorder
F4320 ~ adjustment disorder
F4323 ~ adjustment disorder with anxiety and depression; adjustment disorder with mixed anxiety and depressed mood
F439 ~ stress reaction
F5000 ~ anorexia nervosa
F502 ~ bulimia; bulimia nervosa
F5101 ~ primary insomnia
F6381 ~ intermittent explosive disorder
F70 ~ mild intellectual disability
F79 ~ intellectual disability
F809 ~ speech delay; language delay
F819 ~ learning disability
F840 ~ autism; autism spectrum disorder; ASD; autistic
F88 ~ global developmental delay
F89 ~ developmental disorder
F900 ~ adhd, inattentive type; inattentive adhd
F909 ~ adhd; attention deficit hyperactivity disorder; attention deficit disorder
G20A1 ~ parkinson disease; parkinsons; parkinson's disease; parkinson's
G2111 ~ drug induced parkinsonism
G250 ~ essential tremor; benign essential tremor
G2581 ~ restless legs; RLS; restless leg syndrome; restless legs syndrome
G309 ~ alzheimer disease; alzheimers; alzheimer's; alzheimer's disease; alzheimer's dementia
G3184 ~ mild cognitive impairment; MCI
G35D ~ multiple sclerosis
G40909 ~ epilepsy; seizure disorder
G43009 ~ migraine without aura
G43109 ~ migraine with aura
G43709 ~ chronic migraine
G43909 ~ migraines; migraine; migraine headaches; migraine headache
G44009 ~ cluster headache; cluster headaches
G44209 ~ tension headache; tension headaches; tension type headache
G459 ~ TIA; transient ischemic attack; mini stroke
G4700 ~ insomnia; difficulty sleeping; trouble sleeping; sleep difficulty
G4710 ~ hypersomnia
G4730 ~ sleep apnea
G4733 ~ osa; obstructive sleep apnea; obstructive sleep apnoea
G47419 ~ narcolepsy
G500 ~ trigeminal neuralgia
G510 ~ bell palsy; bell's palsy; facial palsy; bells palsy
G5600 ~ carpal tunnel; carpal tunnel syndrome; CTS; median nerve compression at the wrist; carpal tunnel
G562 ~ cubital tunnel syndrome; ulnar neuropathy; ulnar neuritis
G5710 ~ meralgia paresthetica
G575 ~ tarsal tunnel syndrome
G5760 ~ morton neuroma; mortons neuroma; morton's neuroma
G610 ~ guillain barre; guillain-barre syndrome
G629 ~ neuropathy; peripheral neuropathy; polyneuropathy
G7000 ~ myasthenia gravis
G8191 ~ right hemiparesis; right sided weakness from stroke
G8194 ~ left hemiparesis
G8911 ~ acute pain from trauma
G8929 ~ chronic pain
G894 ~ chronic pain syndrome
G901 ~ familial dysautonomia
G909 ~ dysautonomia
G90A ~ POTS; postural orthostatic tachycardia syndrome
G9340 ~ encephalopathy
H000 ~ hordeolum; stye
H001 ~ chalazion
H01009 ~ blepharitis
H04129 ~ dry eyes; dry eye; dry eye syndrome
H1010 ~ allergic conjunctivitis
H109 ~ conjunctivitis; pink eye
H1130 ~ subconjunctival hemorrhage
H269 ~ cataract; cataracts
H3530 ~ macular degeneration
H4010 ~ open angle glaucoma
H409 ~ glaucoma
H538 ~ blurry vision; blurred vision
H6090 ~ otitis externa; swimmers ear; swimmer's ear
H612 ~ cerumen impaction; ear wax; impacted cerumen; wax impaction
H6590 ~ middle ear effusion; fluid in the ear; serous otitis media
H6690 ~ ear infection; otitis media
H6990 ~ eustachian tube dysfunction
H7290 ~ tympanic membrane perforation; ruptured eardrum; perforated tympanic membrane
H8109 ~ meniere disease; meniere's disease; menieres
H8110 ~ bppv; benign positional vertigo; benign paroxysmal positional vertigo
H905 ~ sensorineural hearing loss
H9190 ~ hearing loss; decreased hearing; hard of hearing
H9209 ~ ear pain; otalgia; earache
H9311 ~ tinnitus of right ear
H9319 ~ tinnitus; ringing in the ears; ringing in ears
I10 ~ htn; hypertension; high blood pressure; essential hypertension; elevated blood pressure with hypertension; hypertensive disease
I150 ~ renovascular hypertension
I160 ~ hypertensive urgency
I161 ~ hypertensive emergency
I200 ~ unstable angina
I209 ~ angina; stable angina; angina pectoris
I213 ~ stemi
I214 ~ nstemi; non-stemi
I219 ~ heart attack; acute myocardial infarction; myocardial infarction
I2510 ~ CAD; coronary artery disease; coronary disease; coronary heart disease; coronary atherosclerosis; ischemic heart disease
I252 ~ old mi; history of mi; prior mi; old myocardial infarction; history of myocardial infarction; prior myocardial infarction; history of heart attack; previous heart attack
I255 ~ ischemic cardiomyopathy
I2699 ~ pulmonary embolism; pulmonary emboli; pulmonary embolus
I2720 ~ pulmonary hypertension
I3139 ~ pericardial effusion
I319 ~ pericarditis
I340 ~ mitral regurgitation; mitral valve regurgitation; mitral insufficiency
I341 ~ mitral valve prolapse; MVP
I350 ~ aortic stenosis
I351 ~ aortic regurgitation; aortic insufficiency
I361 ~ tricuspid regurgitation
I420 ~ dilated cardiomyopathy
I422 ~ hypertrophic cardiomyopathy; hocm
I429 ~ cardiomyopathy
I442 ~ complete heart block; third degree av block
I4430 ~ av block
I447 ~ left bundle branch block
I4510 ~ right bundle branch block
I4710 ~ svt; supraventricular tachycardia; psvt
I4720 ~ ventricular tachycardia
I480 ~ paroxysmal atrial fibrillation; paroxysmal afib; paroxysmal a fib
I4811 ~ longstanding persistent atrial fibrillation
I4819 ~ persistent atrial fibrillation; persistent afib
I4820 ~ chronic atrial fibrillation; chronic afib
I4821 ~ permanent atrial fibrillation
I4891 ~ afib; a fib; a-fib; atrial fibrillation; atrial fib
I4892 ~ atrial flutter; a flutter
I491 ~ pacs; premature atrial contractions
I493 ~ pvcs; premature ventricular contractions; pvc
I495 ~ sick sinus syndrome
I499 ~ arrhythmia; cardiac arrhythmia; irregular heartbeat
I5020 ~ hfref; heart failure with reduced ejection fraction; systolic heart failure
I5022 ~ chronic systolic heart failure; chronic hfref
I5023 ~ acute on chronic systolic heart failure
I5030 ~ hfpef; heart failure with preserved ejection fraction; diastolic heart failure; diastolic dysfunction heart failure
I5032 ~ chronic diastolic heart failure; chronic hfpef
I5033 ~ acute on chronic diastolic heart failure
I5040 ~ combined systolic and diastolic heart failure
I5042 ~ chronic combined systolic and diastolic heart failure
I509 ~ chf; congestive heart failure; heart failure; HF; acute heart failure exacerbation; congestive heart failure exacerbation; chf exacerbation; heart failure exacerbation
I609 ~ subarachnoid hemorrhage
I619 ~ hemorrhagic stroke; intracerebral hemorrhage
I6200 ~ subdural hematoma; subdural hemorrhage
I639 ~ stroke; CVA; cerebrovascular accident; ischemic stroke
I6529 ~ carotid stenosis; carotid artery stenosis; carotid artery disease
I671 ~ cerebral aneurysm; brain aneurysm
I679 ~ cerebrovascular disease
I700 ~ aortic atherosclerosis; atherosclerosis of aorta
I7120 ~ thoracic aortic aneurysm; ascending aortic aneurysm
I7140 ~ abdominal aortic aneurysm; AAA
I719 ~ aortic aneurysm
I7300 ~ raynaud; raynauds; raynaud's; raynaud's phenomenon
I739 ~ PAD; peripheral artery disease; peripheral arterial disease; peripheral vascular disease; PVD; claudication
I8000 ~ superficial thrombophlebitis; superficial phlebitis
I82409 ~ dvt; deep vein thrombosis; deep venous thrombosis
I8390 ~ varicose veins; varicosities
I872 ~ venous insufficiency; chronic venous insufficiency; venous stasis; stasis dermatitis
I890 ~ lymphedema
I951 ~ orthostatic hypotension; orthostasis
I959 ~ hypotension; low blood pressure
J00 ~ common cold; cold symptoms; head cold
J0190 ~ sinusitis; sinus infection; acute sinusitis
J029 ~ pharyngitis; sore throat infection
J0390 ~ tonsillitis
J040 ~ laryngitis
J050 ~ croup
J069 ~ URI; upper respiratory infection; viral uri; upper respiratory tract infection; viral upper respiratory infection
J111 ~ flu; influenza
J159 ~ bacterial pneumonia
J189 ~ pneumonia; community acquired pneumonia
J209 ~ acute bronchitis; chest cold
J219 ~ bronchiolitis
J301 ~ hay fever; pollen allergy; pollen allergies; pollen allergic rhinitis
J302 ~ seasonal allergies; seasonal allergic rhinitis; environmental and seasonal allergies
J3089 ~ environmental allergies; perennial allergic rhinitis; dust mite allergy
J309 ~ allergic rhinitis; nasal allergies
J310 ~ chronic rhinitis
J329 ~ chronic sinusitis; recurrent sinusitis
J339 ~ nasal polyps; nasal polyp
J342 ~ deviated septum; deviated nasal septum
J3501 ~ chronic tonsillitis
J351 ~ enlarged tonsils; tonsillar hypertrophy
J353 ~ tonsil and adenoid hypertrophy
J383 ~ vocal cord dysfunction
J40 ~ bronchitis
J42 ~ chronic bronchitis
J439 ~ emphysema
J441 ~ copd exacerbation; acute exacerbation of copd; copd flare
J449 ~ copd; chronic obstructive pulmonary disease
J4520 ~ mild intermittent asthma
J45909 ~ asthma; allergic asthma; reactive airway disease; RAD
J45990 ~ exercise induced asthma; exercise induced bronchospasm
J479 ~ bronchiectasis
J690 ~ aspiration pneumonia
J8410 ~ pulmonary fibrosis; lung fibrosis
J849 ~ interstitial lung disease; ILD
J90 ~ pleural effusion
J939 ~ pneumothorax
J9600 ~ acute respiratory failure
J9601 ~ acute hypoxic respiratory failure; acute respiratory failure with hypoxia
J9610 ~ chronic respiratory failure
J9811 ~ atelectasis
J9819 ~ lung collapse
K029 ~ dental caries; cavities; tooth decay
K047 ~ dental abscess; tooth abscess; periapical abscess
K0889 ~ toothache; tooth pain; dental pain
K120 ~ canker sore; aphthous ulcer; aphthous ulcers
K1379 ~ mouth sores; oral lesion; mouth ulcers
K209 ~ esophagitis
K2100 ~ reflux esophagitis
K219 ~ gerd; acid reflux; reflux; gastroesophageal reflux; gastroesophageal reflux disease; esophageal reflux; heartburn from reflux
K222 ~ esophageal stricture
K2270 ~ barrett esophagus; barretts; barrett's esophagus
K253 ~ acute gastric ulcer
K259 ~ gastric ulcer; stomach ulcer
K269 ~ duodenal ulcer
K279 ~ peptic ulcer; peptic ulcer disease; PUD
K2970 ~ gastritis
K30 ~ indigestion; dyspepsia
K3184 ~ gastroparesis
K3580 ~ appendicitis; acute appendicitis
K409 ~ inguinal hernia
K4090 ~ inguinal hernia
K429 ~ umbilical hernia
K432 ~ incisional hernia
K439 ~ ventral hernia
K449 ~ hiatal hernia
K5090 ~ crohns; crohn disease; crohn's; crohn's disease
K5190 ~ ulcerative colitis; UC
K529 ~ colitis; gastroenteritis
K56609 ~ bowel obstruction; small bowel obstruction; SBO; intestinal obstruction
K5730 ~ diverticulosis; diverticular disease; diverticulosis of colon
K5732 ~ diverticulitis of colon; sigmoid diverticulitis
K5792 ~ diverticulitis
K580 ~ ibs with diarrhea; ibs-d
K581 ~ ibs with constipation; ibs-c
K589 ~ IBS; irritable bowel; irritable bowel syndrome
K5900 ~ constipation; constipated
K5904 ~ chronic idiopathic constipation
K5909 ~ chronic constipation
K602 ~ anal fissure
K610 ~ perianal abscess
K611 ~ perirectal abscess
K625 ~ rectal bleeding; blood per rectum; brbpr; bright red blood per rectum
K635 ~ hyperplastic polyp of colon
K644 ~ external hemorrhoids; external hemorrhoid
K648 ~ internal hemorrhoids; internal hemorrhoid
K649 ~ hemorrhoids; hemorrhoid; bleeding hemorrhoids
K7030 ~ alcoholic cirrhosis
K7460 ~ cirrhosis; liver cirrhosis; cirrhosis of liver
K754 ~ autoimmune hepatitis
K7581 ~ NASH; nonalcoholic steatohepatitis; steatohepatitis
K760 ~ fatty liver; hepatic steatosis; fatty liver disease; nafld; nonalcoholic fatty liver disease; masld
K766 ~ portal hypertension
K7689 ~ liver lesion; hepatic cyst; liver cyst
K769 ~ liver disease
K8000 ~ acute cholecystitis with gallstones
K8020 ~ gallstones; gallstone; cholelithiasis
K810 ~ acute cholecystitis
K819 ~ cholecystitis
K828 ~ biliary dyskinesia
K831 ~ biliary obstruction
K859 ~ acute pancreatitis; pancreatitis
K8590 ~ acute pancreatitis; pancreatitis
K861 ~ chronic pancreatitis
K900 ~ celiac disease; celiac; celiac sprue
K9089 ~ malabsorption
K921 ~ melena; black stools; tarry stools; blood in stool; bloody stools
K922 ~ gi bleed; gastrointestinal bleed; gi bleeding; gastrointestinal hemorrhage
L0291 ~ skin abscess; abscess of skin
L0390 ~ cellulitis
L0501 ~ pilonidal abscess
L0591 ~ pilonidal cyst
L089 ~ skin infection
L209 ~ eczema; atopic dermatitis
L210 ~ dandruff; cradle cap; seborrhea capitis; seborrhea of scalp
L219 ~ seborrheic dermatitis
L22 ~ diaper rash; diaper dermatitis
L237 ~ poison ivy; poison oak; poison ivy dermatitis
L239 ~ allergic contact dermatitis
L259 ~ contact dermatitis
L298 ~ itching of skin
L299 ~ pruritus; itching; itchy skin
L309 ~ dermatitis; eczematous dermatitis
L400 ~ plaque psoriasis
L4050 ~ psoriatic arthritis
L409 ~ psoriasis
L42 ~ pityriasis rosea
L439 ~ lichen planus
L509 ~ hives; urticaria
L539 ~ erythema
L570 ~ actinic keratosis; actinic keratoses; AK
L578 ~ sun damage; actinic skin damage
L600 ~ ingrown toenail; ingrown nail; ingrown toe nail
L603 ~ nail dystrophy; dystrophic nails
L639 ~ alopecia areata
L649 ~ androgenic alopecia; male pattern baldness; female pattern hair loss
L659 ~ hair loss; alopecia; thinning hair
L680 ~ hirsutism; excess facial hair
L700 ~ acne; acne vulgaris; cystic acne; hormonal acne; inflammatory acne; comedonal acne
L709 ~ facial breakouts
L710 ~ perioral dermatitis
L718 ~ ocular rosacea
L719 ~ rosacea
L720 ~ epidermal cyst; epidermoid cyst; epidermal inclusion cyst
L723 ~ sebaceous cyst
L729 ~ skin cyst
L732 ~ hidradenitis; hidradenitis suppurativa
L739 ~ folliculitis
L7451 ~ hyperhidrosis
L80 ~ vitiligo
L811 ~ melasma
L814 ~ lentigo; lentigines; solar lentigo
L821 ~ seborrheic keratosis; seborrheic keratoses
L84 ~ callus; calluses
L853 ~ dry skin; xerosis; xerosis cutis
L905 ~ scar; scarring
L910 ~ keloid; keloids
L918 ~ skin tag; skin tags
L929 ~ granuloma of skin
L930 ~ discoid lupus
L97909 ~ leg ulcer
L98499 ~ skin ulcer
M059 ~ seropositive rheumatoid arthritis
M069 ~ rheumatoid arthritis; RA
M0800 ~ juvenile arthritis; juvenile idiopathic arthritis
M109 ~ gout; gouty arthritis; acute gout; gout flare
M1120 ~ pseudogout; cppd
M150 ~ generalized osteoarthritis
M160 ~ bilateral hip osteoarthritis
M161 ~ unilateral hip osteoarthritis; osteoarthritis of right hip; osteoarthritis of left hip; right hip osteoarthritis; left hip osteoarthritis; right hip arthritis; left hip arthritis
M169 ~ hip arthritis; hip osteoarthritis; arthritis of hip; osteoarthritis of hip; hip djd; hip degenerative joint disease; degenerative joint disease of hip; hip djd
M171 ~ right knee arthritis; left knee arthritis; right knee djd; left knee djd
M179 ~ knee arthritis; degenerative arthritis of knee; knee degenerative joint disease; degenerative joint disease of knee; knee djd; degenerative changes of knee
M1812 ~ left thumb cmc arthritis
M189 ~ cmc arthritis; thumb arthritis; thumb cmc arthritis; basal joint arthritis; carpometacarpal arthritis
M1901 ~ shoulder arthritis; shoulder osteoarthritis; glenohumeral arthritis; ac joint arthritis; acromioclavicular arthritis; shoulder degenerative joint disease; shoulder djd
M1904 ~ hand arthritis; hand osteoarthritis
M1907 ~ ankle arthritis; foot arthritis; ankle osteoarthritis; midfoot arthritis
M1990 ~ arthritis; osteoarthritis; degenerative joint disease; DJD
M201 ~ bunion; hallux valgus; bunions
M202 ~ hallux rigidus
M204 ~ hammertoe; hammer toe; hammertoes
M214 ~ flat feet; flat foot; pes planus; flatfoot
M222X ~ patellofemoral pain; patellofemoral pain syndrome; patellofemoral arthralgia
M224 ~ chondromalacia patella; chondromalacia patellae
M2320 ~ degenerative meniscus tear; chronic meniscus tear; old meniscus tear
M2351 ~ right knee instability
M238X ~ knee locking
M2390 ~ internal derangement of knee
M2450 ~ joint contracture
M2541 ~ shoulder effusion
M2546 ~ knee effusion; effusion of the knee
M2550 ~ joint pain; arthralgia; arthralgias; joint aches; polyarthralgia
M2551 ~ shoulder pain
M2552 ~ elbow pain
M2553 ~ wrist pain
M2554 ~ finger joint pain
M2555 ~ hip pain
M2556 ~ knee pain
M2557 ~ ankle pain
M2560 ~ joint stiffness
M2561 ~ shoulder stiffness
M2566 ~ knee stiffness
M316 ~ giant cell arteritis; temporal arteritis
M318 ~ vasculitis
M329 ~ lupus; SLE; systemic lupus erythematosus
M349 ~ scleroderma; systemic sclerosis
M3500 ~ sjogren syndrome; sjogrens; sjogren's; sicca syndrome
M353 ~ polymyalgia rheumatica; PMR
M4000 ~ postural kyphosis
M40209 ~ kyphosis
M419 ~ scoliosis
M4300 ~ spondylolysis; pars defect
M4310 ~ spondylolisthesis
M459 ~ ankylosing spondylitis
M461 ~ sacroiliitis; si joint inflammation
M47812 ~ cervical spondylosis; cervical facet arthropathy; arthritis of the cervical spine; arthritis of the neck
M47816 ~ lumbar spondylosis; lumbar facet arthropathy; arthritis of the lumbar spine; lumbar arthritis; facet arthropathy of the lumbar spine
M479 ~ spondylosis
M4800 ~ spinal stenosis
M4802 ~ cervical spinal stenosis; cervical stenosis
M48061 ~ lumbar spinal stenosis; lumbar stenosis; stenosis of the lumbar spine
M5020 ~ cervical disc herniation; herniated cervical disc; cervical disc protrusion; herniated cervical disc; bulging cervical disc
M5030 ~ cervical degenerative disc disease; cervical ddd
M5126 ~ lumbar disc herniation; herniated lumbar disc; lumbar disc protrusion; disc bulge in the lumbar spine; lumbar herniated disc; bulging disc of lumbar spine; herniated lumbar disc; bulging lumbar disc; disc herniation; disc bulge; bulging disc; herniated disc; slipped disc
M51360 ~ lumbar degenerative disc disease; lumbar disc degeneration; degenerative disc disease of the lumbar spine; lumbar ddd
M51369 ~ degeneration of lumbar disc
M519 ~ degenerative disc disease; DDD
M533 ~ coccyx pain; tailbone pain; coccydynia; si joint pain; sacroiliac joint pain; sacroiliac joint dysfunction; si joint dysfunction
M5410 ~ radiculopathy; radiculitis; pinched nerve
M5412 ~ cervical radiculopathy; cervical radiculitis
M5416 ~ lumbar radiculopathy; lumbar radiculitis
M5417 ~ lumbosacral radiculopathy
M542 ~ neck pain; cervicalgia; cervical pain
M5430 ~ sciatica; sciatic pain
M5440 ~ low back pain with sciatica; lumbago with sciatica
M5450 ~ mid low back pain; mid lower back pain; low back pain; lower back pain; lumbar pain; lumbago; LBP; low back ache; lumbar back pain; chronic low back pain; chronic lumbar back pain
M546 ~ thoracic back pain; mid back pain; upper back pain
M549 ~ back pain; backache
M6208 ~ muscle separation; diastasis recti
M6281 ~ muscle weakness; generalized weakness of muscles
M62830 ~ back spasm; back muscle spasm; lumbar muscle spasm; muscle spasm of back
M62838 ~ muscle spasm; muscle spasms; muscle tension; muscle tightness
M6530 ~ trigger finger; stenosing tenosynovitis of finger
M6531 ~ trigger thumb
M654 ~ de quervain; de quervain's tenosynovitis; de quervain tenosynovitis; dequervain's tenosynovitis; de quervains
M659 ~ tenosynovitis; synovitis
M6590 ~ tenosynovitis; synovitis
M674 ~ ganglion; ganglion cyst
M702 ~ olecranon bursitis; elbow bursitis
M704 ~ prepatellar bursitis; knee bursitis
M705 ~ pes anserine bursitis; pes bursitis
M706 ~ trochanteric bursitis; greater trochanteric bursitis; hip bursitis; greater trochanteric pain syndrome
M712 ~ baker's cyst; baker cyst; popliteal cyst; bakers cyst
M719 ~ bursitis
M720 ~ dupuytren; dupuytren's contracture; dupuytren contracture
M722 ~ plantar fasciitis; plantar fascitis
M750 ~ frozen shoulder; adhesive capsulitis
M7510 ~ rotator cuff tear; torn rotator cuff; rotator cuff rupture
M7511 ~ partial rotator cuff tear; partial thickness rotator cuff tear
M7512 ~ complete rotator cuff tear; full thickness rotator cuff tear
M752 ~ biceps tendinitis; bicipital tendinitis; biceps tendonitis; bicipital tendonitis
M753 ~ calcific tendinitis of shoulder; calcific tendonitis of the shoulder
M754 ~ shoulder impingement; impingement syndrome; subacromial impingement
M755 ~ shoulder bursitis; subacromial bursitis
M758 ~ rotator cuff tendinitis; rotator cuff tendonitis; rotator cuff tendinopathy; shoulder tendinitis; shoulder tendonitis; rotator cuff syndrome
M7580 ~ rotator cuff tendinitis; rotator cuff tendonitis; rotator cuff tendinopathy; shoulder tendinitis; shoulder tendonitis
M760 ~ gluteal tendinitis; gluteal tendinopathy; gluteus medius tendinitis
M763 ~ it band syndrome; iliotibial band syndrome
M765 ~ patellar tendinitis; patellar tendonitis; patellar tendinopathy; jumper's knee
M766 ~ achilles tendinitis; achilles tendonitis; achilles tendinopathy
M767 ~ peroneal tendinitis; peroneal tendonitis
M7682 ~ posterior tibial tendinitis; posterior tibial tendonitis; posterior tibial tendon dysfunction
M770 ~ medial epicondylitis; golfer's elbow; golfers elbow
M771 ~ lateral epicondylitis; tennis elbow
M773 ~ heel spur; calcaneal spur
M774 ~ metatarsalgia
M779 ~ tendinitis; tendonitis; tendinopathy; enthesopathy
M7910 ~ muscle pain; myalgia; myalgias; muscle aches; muscle soreness
M7918 ~ myofascial pain; myofascial pain syndrome
M792 ~ neuralgia; neuritis; nerve pain; neuropathic pain
M7960 ~ limb pain; extremity pain; pain in extremity
M7962 ~ upper arm pain; axillary pain
M7963 ~ forearm pain
M7964 ~ hand pain
M79646 ~ finger pain; thumb pain; pain in the fingers
M7965 ~ thigh pain
M79603 ~ arm pain
M79606 ~ leg pain
M7966 ~ calf pain; shin pain; lower leg pain; shin splints pain
M7967 ~ foot pain; heel pain
M79676 ~ toe pain; big toe pain; great toe pain
M797 ~ fibromyalgia
M7989 ~ soft tissue swelling; leg swelling
M810 ~ osteoporosis; postmenopausal osteoporosis; senile osteoporosis
M8430 ~ stress fracture
M8580 ~ osteopenia; low bone density; low bone mass
M8588 ~ osteopenia of the spine
M869 ~ osteomyelitis
M879 ~ avascular necrosis; osteonecrosis; AVN
M940 ~ costochondritis
M9901 ~ cervical somatic dysfunction
M9903 ~ lumbar somatic dysfunction
N10 ~ pyelonephritis; kidney infection; acute pyelonephritis
N1330 ~ hydronephrosis
N179 ~ AKI; acute kidney injury; acute renal failure; acute kidney failure
N182 ~ ckd 2; ckd2; stage 2 ckd; ckd stage 2; chronic kidney disease stage 2; stage 2 chronic kidney disease; chronic kidney disease stage 2; stage 2 kidney disease
N1830 ~ ckd 3; ckd3; ckd stage 3; chronic kidney disease stage 3; stage 3 ckd; stage iii ckd; stage 3 chronic kidney disease; chronic kidney disease stage 3; stage 3 kidney disease
N1831 ~ ckd 3a; ckd3a; stage 3a ckd; stage 3a chronic kidney disease; chronic kidney disease 3a; stage 3a chronic kidney disease; chronic kidney disease stage 3a; stage 3a kidney disease
N1832 ~ ckd 3b; ckd3b; stage 3b ckd; stage 3b chronic kidney disease; chronic kidney disease 3b; stage 3b chronic kidney disease; chronic kidney disease stage 3b; stage 3b kidney disease
N184 ~ ckd 4; ckd4; stage 4 ckd; ckd stage 4; chronic kidney disease stage 4; stage iv chronic kidney disease; stage 4 chronic kidney disease; chronic kidney disease stage 4; stage 4 kidney disease
N185 ~ ckd 5; ckd5; stage 5 ckd; ckd stage 5; stage 5 chronic kidney disease; chronic kidney disease stage 5; stage 5 kidney disease
N186 ~ ESRD; end stage renal disease; end-stage renal disease; end stage kidney disease; on hemodialysis; on dialysis
N189 ~ ckd; chronic kidney disease; chronic renal disease; chronic renal insufficiency; chronic kidney insufficiency
N19 ~ renal failure; kidney failure
N200 ~ kidney stone; kidney stones; nephrolithiasis; renal stone; renal stones; renal calculi; renal calculus
N201 ~ ureteral stone; ureteral calculus; ureterolithiasis
N209 ~ urinary stone; urolithiasis
N23 ~ renal colic
N281 ~ renal cyst; kidney cyst; renal cysts
N289 ~ renal insufficiency; kidney disease; renal disease
N3000 ~ acute cystitis
N3010 ~ interstitial cystitis
N3090 ~ cystitis; bladder infection
N319 ~ neurogenic bladder
N3281 ~ overactive bladder; OAB
N390 ~ UTI; urinary tract infection; urine infection
N393 ~ stress incontinence; stress urinary incontinence
N3941 ~ urge incontinence; urgency incontinence
N3946 ~ mixed incontinence
N400 ~ BPH; enlarged prostate; benign prostatic hyperplasia; benign prostatic hypertrophy; prostatic hypertrophy
N401 ~ bph with luts; bph with urinary symptoms; bph with lower urinary tract symptoms; bph with obstruction
N410 ~ acute prostatitis
N419 ~ prostatitis
N433 ~ hydrocele
N434 ~ spermatocele
N4400 ~ testicular torsion
N451 ~ epididymitis
N469 ~ male infertility
N471 ~ phimosis
N486 ~ peyronie; peyronie's disease
N50819 ~ testicular pain; scrotal pain; testicle pain
N5089 ~ testicular nodule; testicular mass; scrotal mass; testicular lump; scrotal lump
N529 ~ erectile dysfunction; impotence
N600 ~ breast cyst; breast cysts
N6019 ~ fibrocystic breast disease; fibrocystic breasts; fibrocystic changes
N610 ~ mastitis
N63 ~ breast mass; breast lump; lump in breast; breast nodule
N644 ~ breast pain; mastalgia; breast tenderness; mastodynia
N6452 ~ nipple discharge
N739 ~ PID; pelvic inflammatory disease
N760 ~ bacterial vaginosis; BV; vaginitis
N771 ~ vaginitis in other disease
N800 ~ adenomyosis
N8003 ~ adenomyosis
N809 ~ endometriosis
N811 ~ cystocele; bladder prolapse
N814 ~ uterine prolapse; pelvic organ prolapse
N816 ~ rectocele
N83209 ~ ovarian cyst; ovarian cysts
N840 ~ endometrial polyp; uterine polyp
N841 ~ cervical polyp
N879 ~ cervical dysplasia
N898 ~ vaginal discharge; vaginal odor
N911 ~ secondary amenorrhea
N912 ~ amenorrhea; absent periods
N920 ~ heavy menstrual bleeding; menorrhagia; heavy periods
N921 ~ menometrorrhagia; irregular heavy bleeding
N926 ~ irregular periods; irregular menses; irregular menstruation; irregular menstrual cycles; abnormal periods
N939 ~ abnormal uterine bleeding; AUB; abnormal vaginal bleeding; vaginal bleeding; dysfunctional uterine bleeding
N9410 ~ dyspareunia; painful intercourse; pain with intercourse
N943 ~ PMS; premenstrual syndrome
N946 ~ dysmenorrhea; painful periods; menstrual cramps; period cramps
N9489 ~ vaginal pain
N950 ~ postmenopausal bleeding
N951 ~ hot flashes; menopausal symptoms; menopause symptoms; perimenopausal symptoms; vasomotor symptoms
N952 ~ vaginal atrophy; atrophic vaginitis; vaginal dryness
N979 ~ infertility; female infertility
O039 ~ miscarriage; spontaneous abortion
O0900 ~ pregnancy with infertility history
O139 ~ gestational hypertension
O1490 ~ preeclampsia; pre-eclampsia
O219 ~ vomiting of pregnancy; nausea of pregnancy; morning sickness
O24419 ~ gestational diabetes; gdm
P0730 ~ preterm infant; premature infant; prematurity
P599 ~ newborn jaundice; neonatal jaundice
Q210 ~ VSD; ventricular septal defect
Q2110 ~ atrial septal defect
Q2112 ~ PFO; patent foramen ovale
Q231 ~ bicuspid aortic valve
Q2381 ~ bicuspid aortic valve
Q539 ~ undescended testicle; cryptorchidism; undescended testis
Q666 ~ clubfoot
Q909 ~ down syndrome; downs syndrome; trisomy 21
Q999 ~ chromosomal abnormality; chromosome abnormality
R000 ~ tachycardia; rapid heart rate; fast heart rate
R001 ~ bradycardia; slow heart rate
R002 ~ palpitations; heart racing; heart fluttering
R011 ~ murmur; heart murmur; cardiac murmur; systolic murmur; ejection murmur; systolic ejection murmur; diastolic murmur
R030 ~ elevated blood pressure; elevated blood pressure reading; elevated bp; high blood pressure reading; elevated blood pressure without diagnosis of hypertension
R031 ~ low blood pressure reading
R040 ~ nosebleed; nosebleeds; epistaxis; bloody nose
R042 ~ hemoptysis; coughing up blood
R0600 ~ dyspnea; difficulty breathing; trouble breathing
R0602 ~ SOB; shortness of breath; breathlessness
R0609 ~ dyspnea on exertion; exertional dyspnea; DOE; shortness of breath on exertion; shortness of breath with exertion; exertional shortness of breath
R062 ~ wheezing; wheeze
R0681 ~ apnea
R0683 ~ snoring; snores
R0689 ~ abnormal breathing; labored breathing
R071 ~ pleuritic chest pain; chest pain on breathing
R0789 ~ chest wall pain; chest discomfort; chest tightness; atypical chest pain; musculoskeletal chest pain; non-cardiac chest pain; noncardiac chest pain
R079 ~ chest pain
R0902 ~ hypoxia; hypoxemia; low oxygen
R0981 ~ nasal congestion; stuffy nose; congestion of the nose
R0982 ~ post nasal drip; postnasal drip; postnasal drainage
R0989 ~ chest congestion; throat clearing; abnormal lung sounds; abnormal breath sounds; lung crackles; carotid bruit; carotid bruits
R100 ~ acute abdomen
R1010 ~ upper abdominal pain
R1011 ~ ruq pain; right upper quadrant pain; right upper quadrant abdominal pain
R1012 ~ luq pain; left upper quadrant pain; left upper quadrant abdominal pain
R1013 ~ epigastric pain; epigastric abdominal pain
R102 ~ pelvic pain
R1020 ~ pelvic pain
R1030 ~ lower abdominal pain; lower belly pain; groin pain
R1031 ~ rlq pain; right lower quadrant pain; right lower quadrant abdominal pain; right groin pain
R1032 ~ llq pain; left lower quadrant pain; left lower quadrant abdominal pain; left groin pain
R1033 ~ periumbilical pain; periumbilical abdominal pain
R1084 ~ generalized abdominal pain; diffuse abdominal pain
R109 ~ abdominal pain; stomach pain; belly pain; abdominal discomfort; stomach ache; stomachache; abdominal cramping; flank pain
R10A0 ~ flank pain
R110 ~ nausea; nauseous
R1110 ~ vomiting; throwing up
R112 ~ nausea and vomiting; nausea with vomiting; nausea, vomiting; n/v
R12 ~ heartburn
R1310 ~ dysphagia; trouble swallowing; difficulty swallowing; painful swallowing; odynophagia; pain with swallowing
R140 ~ bloating; abdominal bloating; abdominal distention; abdominal distension
R143 ~ flatulence; gassiness; excess gas
R159 ~ fecal incontinence; bowel incontinence; incontinence of stool
R160 ~ hepatomegaly; enlarged liver
R161 ~ splenomegaly; enlarged spleen
R17 ~ jaundice
R188 ~ ascites
R1900 ~ abdominal mass; pelvic mass
R194 ~ change in bowel habits; change in bowel movements
R195 ~ positive fecal occult blood; positive cologuard; occult blood in stool; heme positive stool; fecal occult blood
R197 ~ diarrhea; loose stools; loose stool
R200 ~ numbness
R202 ~ tingling; paresthesia; paresthesias; pins and needles; numbness and tingling; numbness, tingling
R21 ~ rash; skin rash
R220 ~ lump on head
R221 ~ neck mass; neck lump
R2230 ~ arm mass; arm lump
R229 ~ lump; skin lump
R233 ~ petechiae; easy bruising
R238 ~ skin changes
R251 ~ tremor; tremors; shakiness; shaking
R252 ~ leg cramp; leg cramps; leg cramping; muscle cramp; muscle cramps; muscle cramping; cramps in legs
R253 ~ muscle twitching; fasciculations
R260 ~ ataxia; ataxic gait
R262 ~ difficulty walking; trouble walking
R2681 ~ unsteady gait; gait instability; unsteadiness; gait unsteadiness
R2689 ~ gait abnormality; abnormal gait; balance problems; imbalance; poor balance; antalgic gait
R296 ~ frequent falls; recurrent falls; repeated falls; multiple falls
R300 ~ dysuria; painful urination; burning with urination; pain with urination; burning urination
R310 ~ gross hematuria
R3129 ~ microscopic hematuria
R319 ~ hematuria; blood in urine; blood in the urine
R32 ~ incontinence; urinary incontinence; bladder leakage
R339 ~ urinary retention; retention of urine
R350 ~ urinary frequency; frequent urination; frequency of urination
R351 ~ nocturia
R3589 ~ polyuria
R3912 ~ weak urinary stream; weak stream
R3915 ~ urinary urgency; urgency of urination
R4020 ~ unconsciousness
R404 ~ altered awareness
R410 ~ confusion; disorientation; disoriented
R413 ~ memory loss; forgetfulness; memory problems; memory impairment; short term memory loss
R4182 ~ altered mental status; AMS; mental status change
R42 ~ dizziness; lightheadedness; vertigo; dizzy; light-headed; lightheaded
R430 ~ loss of smell; anosmia
R432 ~ loss of taste
R440 ~ auditory hallucinations
R443 ~ hallucinations
R451 ~ agitation; restlessness
R454 ~ irritability
R45851 ~ suicidal ideation; suicidal thoughts; suicidal ideations
R4701 ~ aphasia
R471 ~ dysarthria; slurred speech
R490 ~ hoarseness; hoarse voice; dysphonia
R509 ~ fever; fevers
R519 ~ headache; headaches
R52 ~ generalized pain; body aches
R531 ~ weakness; generalized weakness
R5381 ~ malaise; debility; deconditioning
R5383 ~ fatigue; tiredness; low energy; lethargy; exhaustion
R55 ~ syncope; passed out; fainting; fainted; passing out; near syncope; loss of consciousness
R569 ~ seizure; seizures
R579 ~ shock
R590 ~ localized lymphadenopathy; enlarged lymph node; swollen lymph node
R591 ~ generalized lymphadenopathy
R599 ~ lymphadenopathy; swollen lymph nodes; swollen glands; enlarged lymph nodes; adenopathy
R600 ~ leg edema; lower extremity edema; leg swelling; ankle swelling; foot swelling; pedal edema; ankle edema; pitting edema; bilateral lower extremity edema; swelling in legs
R609 ~ edema; swelling
R61 ~ night sweats; excessive sweating; hyperhidrosis; sweats
R6250 ~ developmental delay; delayed milestones
R6251 ~ failure to thrive; poor weight gain
R627 ~ adult failure to thrive
R630 ~ loss of appetite; decreased appetite; poor appetite; anorexia
R631 ~ polydipsia; excessive thirst
R632 ~ polyphagia
R6339 ~ feeding difficulty; feeding problem
R634 ~ unintentional weight loss; abnormal weight loss; unexplained weight loss
R635 ~ weight gain; abnormal weight gain
R636 ~ underweight
R6520 ~ severe sepsis
R6521 ~ septic shock
R6811 ~ excessive crying
R6812 ~ fussy infant; fussiness
R682 ~ dry mouth
R683 ~ clubbing of fingers
R6882 ~ decreased libido; low libido
R6883 ~ chills
R700 ~ elevated esr; elevated sed rate; elevated sedimentation rate
R7301 ~ impaired fasting glucose; elevated fasting glucose
R7302 ~ impaired glucose tolerance; glucose intolerance
R7303 ~ prediabetes; borderline diabetes; pre-diabetes
R7309 ~ elevated a1c; abnormal glucose; elevated hemoglobin a1c; abnormal blood sugar
R739 ~ hyperglycemia; elevated blood sugar; elevated blood glucose; high blood sugar; elevated glucose; elevated blood sugars
R7401 ~ transaminitis; elevated transaminases; elevated ast; elevated alt; elevated ast and alt; elevated alt and ast; elevated liver enzymes; abnormal liver enzymes; elevated liver enzyme; increased liver enzymes; high liver enzymes
R748 ~ elevated alkaline phosphatase; elevated alk phos; elevated alkaline phosphate; elevated alkaline phosphate level; elevated lipase; elevated amylase
R760 ~ elevated titer; elevated antibody titer; positive ana; elevated antibody
R7611 ~ positive ppd; positive tb skin test
R7612 ~ positive quantiferon
R768 ~ positive rheumatoid factor
R7881 ~ bacteremia
R7982 ~ elevated crp; elevated c-reactive protein
R7989 ~ elevated lfts; abnormal lfts; abnormal liver function tests; elevated liver function tests; elevated d-dimer; elevated creatinine; elevated tsh; abnormal thyroid function test; elevated ferritin; abnormal labs; abnormal lab results; abnormal laboratory results
R809 ~ proteinuria; protein in urine; microalbuminuria; albuminuria
R81 ~ glucosuria; glycosuria
R8271 ~ bacteriuria; asymptomatic bacteriuria
R8290 ~ abnormal urinalysis
R87619 ~ abnormal pap smear; abnormal pap
R9082 ~ white matter disease
R911 ~ lung nodule; pulmonary nodule; solitary pulmonary nodule
R918 ~ lung nodules; pulmonary nodules; lung mass; lung opacity; pulmonary opacity; lung infiltrate
R928 ~ abnormal mammogram
R930 ~ abnormal head imaging
R9389 ~ thickened endometrium
R9431 ~ abnormal ekg; abnormal ecg; abnormal electrocardiogram; prolonged qt; qt prolongation
R9439 ~ abnormal stress test; positive stress test
R945 ~ abnormal liver function
R946 ~ abnormal thyroid function
R9720 ~ elevated psa; elevated prostate specific antigen; high psa
S0003 ~ scalp contusion
S0083 ~ facial contusion
S0100 ~ scalp wound
S060X0 ~ concussion without loss of consciousness
S060XA ~ concussion; mild tbi; mild traumatic brain injury
S0990 ~ head injury; head trauma; closed head injury
S134 ~ whiplash
S161 ~ neck strain; cervical strain; cervical muscle strain
S2020 ~ chest wall contusion
S20219 ~ rib contusion; bruised ribs
S2239 ~ rib fracture; broken rib; fractured rib
S2249 ~ rib fractures; multiple rib fractures
S2341 ~ rib sprain
S29011 ~ pectoral strain; chest wall strain; pectoralis strain
S29012 ~ thoracic strain; upper back strain; mid back strain; strain of back wall of thorax; rhomboid strain; trapezius strain
S335 ~ lumbar sprain; low back sprain; lower back sprain
S336 ~ sacroiliac sprain; si joint sprain
S39011 ~ abdominal strain; abdominal muscle strain
S39012 ~ lumbar strain; low back strain; lower back strain; back strain; lumbar spine strain; lumbosacral strain; lumbar muscle strain; strain of the lumbar spine; strain of lower back
S42009 ~ clavicle fracture; broken collarbone; fractured clavicle; collarbone fracture
S422 ~ humerus fracture
S42309 ~ humeral shaft fracture
S4300 ~ shoulder dislocation; dislocated shoulder
S43109 ~ ac separation; ac joint separation; acromioclavicular separation; shoulder separation
S4340 ~ shoulder sprain
S4342 ~ rotator cuff sprain; acute rotator cuff tear; traumatic rotator cuff tear
S4343 ~ slap tear; slap lesion; labral tear of shoulder; superior labral tear; shoulder labral tear
S4601 ~ rotator cuff strain
S4611 ~ biceps tendon strain; biceps strain; biceps tendon rupture; torn biceps
S5200 ~ proximal ulna fracture
S5212 ~ radial head fracture
S5250 ~ distal radius fracture; distal radial fracture; wrist fracture; broken wrist
S5253 ~ colles fracture; colles' fracture
S5340 ~ elbow sprain
S5344 ~ ulnar collateral ligament sprain; ucl sprain; ucl tear; ucl injury
S6200 ~ scaphoid fracture; navicular fracture of wrist
S6230 ~ metacarpal fracture; boxers fracture; boxer's fracture; hand fracture
S6260 ~ finger fracture; phalanx fracture; broken finger
S6350 ~ wrist sprain
S6360 ~ thumb sprain
S6361 ~ finger sprain; jammed finger
S6362 ~ gamekeeper's thumb; skier's thumb
S7200 ~ hip fracture; femoral neck fracture; broken hip
S7301 ~ hip dislocation
S7319 ~ hip sprain; hip labral tear; labral tear of hip; acetabular labral tear
S7601 ~ hip strain; hip flexor strain; gluteal strain; groin pull
S7611 ~ quad strain; quadriceps strain; quadriceps tendon rupture
S7621 ~ adductor strain; groin strain
S7631 ~ hamstring strain; hamstring tear; pulled hamstring; hamstring injury
S8200 ~ patella fracture; patellar fracture
S8210 ~ tibial plateau fracture
S8220 ~ tibia fracture; tibial shaft fracture
S8240 ~ fibula fracture; fibular fracture
S825 ~ medial malleolus fracture; medial malleolar fracture; fracture of the medial malleolus
S826 ~ lateral malleolus fracture; distal fibula fracture; lateral malleolar fracture; fracture of the lateral malleolus; fibular tip fracture
S8284 ~ bimalleolar fracture
S8285 ~ trimalleolar fracture
S8289 ~ ankle fracture; broken ankle
S8300 ~ patellar dislocation; patella dislocation; patellar subluxation
S832 ~ meniscus tear; meniscal tear; torn meniscus; meniscus injury
S8320 ~ meniscus tear; meniscal tear; torn meniscus; meniscus injury
S8324 ~ medial meniscus tear; medial meniscal tear; torn medial meniscus; tear of the medial meniscus
S8328 ~ lateral meniscus tear; lateral meniscal tear; torn lateral meniscus; tear of the lateral meniscus
S8340 ~ collateral ligament sprain
S8341 ~ mcl sprain; mcl tear; mcl strain; medial collateral ligament sprain; medial collateral ligament strain; medial collateral ligament tear; mcl injury; medial collateral ligament injury
S8342 ~ lcl sprain; lcl tear; lateral collateral ligament sprain; lateral collateral ligament strain; lcl strain; lateral collateral ligament tear; lcl injury
S8351 ~ acl tear; acl sprain; torn acl; anterior cruciate ligament tear; acl injury; acl rupture; anterior cruciate ligament injury; tear of the acl; anterior cruciate ligament strain; acl strain; anterior cruciate ligament sprain; anterior cruciate ligament rupture
S8352 ~ pcl tear; pcl sprain; posterior cruciate ligament tear; pcl injury; posterior cruciate ligament strain; pcl strain; posterior cruciate ligament sprain; posterior cruciate ligament injury
S839 ~ knee sprain; sprained knee
S8390 ~ knee sprain; sprained knee
S8601 ~ achilles rupture; achilles tendon rupture; achilles tear; achilles tendon tear; ruptured achilles
S8611 ~ calf strain; gastrocnemius strain; calf muscle strain; gastroc strain
S8691 ~ lower leg strain; knee strain; strained knee
S9200 ~ calcaneus fracture; calcaneal fracture; heel fracture
S9230 ~ lisfranc fracture; metatarsal fracture; broken metatarsal; fracture of metatarsal
S9232 ~ second metatarsal fracture; 2nd metatarsal fracture
S9233 ~ third metatarsal fracture; 3rd metatarsal fracture
S9235 ~ fifth metatarsal fracture; jones fracture; 5th metatarsal fracture; fracture of the fifth metatarsal; fracture of the 5th metatarsal
S9250 ~ toe fracture; broken toe; fractured toe
S9290 ~ foot fracture; broken foot
S9332 ~ lisfranc injury; lisfranc dislocation; tarsometatarsal dislocation
S9340 ~ ankle sprain; sprained ankle; rolled ankle
S9343 ~ high ankle sprain; syndesmotic sprain; tibiofibular ligament sprain
S9349 ~ atfl sprain; anterior talofibular ligament sprain; lateral ankle sprain; lateral ligament complex sprain; lateral ankle ligament sprain
S9360 ~ foot sprain; midfoot sprain
S9362 ~ lisfranc sprain; tarsometatarsal sprain
T391X5 ~ adverse reaction to acetaminophen
T466X5 ~ statin intolerance; statin myopathy
T782 ~ anaphylaxis; anaphylactic reaction
T783 ~ angioedema
T7840 ~ allergic reaction; allergy
T8130 ~ wound dehiscence
T814 ~ surgical site infection; postoperative wound infection
U071 ~ covid; covid-19; coronavirus infection; covid 19; covid-19 infection
U099 ~ long covid; post covid; post covid syndrome; post-covid condition; long haul covid; after covid
Z0000 ~ annual exam; annual visit; annual physical; annual wellness; wellness exam; yearly physical; physical exam annual; annual check up; annual checkup; health maintenance exam; preventative exam; annual examination; preventive visit; complete physical; routine physical exam; general physical exam; yearly exam; annual health maintenance; health maintenance exam
Z00129 ~ well child; well child visit; well child check; well child exam; well baby visit; well child examination
Z01419 ~ well woman exam; annual gynecologic exam; gynecological exam; annual gyn exam; pelvic exam and pap
Z01810 ~ preoperative cardiovascular exam; cardiac clearance; preoperative cardiac evaluation
Z01818 ~ preoperative clearance; preoperative evaluation; pre-op clearance; surgical clearance; preop exam; preoperative exam; preoperative examination; pre-operative evaluation; pre-op evaluation; medical clearance for surgery; pre-operative clearance
Z020 ~ school physical
Z021 ~ pre-employment physical
Z025 ~ sports physical; sports participation physical
Z0282 ~ adoption examination
Z09 ~ follow-up after completed treatment
Z111 ~ ppd placement
Z1211 ~ screening colonoscopy; colon cancer screening; colonoscopy screening; due for colonoscopy
Z122 ~ lung cancer screening; low dose ct screening
Z1231 ~ screening mammogram; mammogram screening; breast cancer screening; routine mammogram; due for mammogram
Z124 ~ cervical cancer screening; routine pap smear; pap smear screening
Z125 ~ prostate cancer screening; psa screening
Z1283 ~ skin cancer screening; skin check; full body skin exam; total body skin exam; mole check
Z131 ~ diabetes screening; screening for diabetes
Z13220 ~ lipid screening; cholesterol screening; screening for hyperlipidemia; screening for lipid disorders
Z1331 ~ depression screening
Z136 ~ screening for heart disease; aaa screening
Z13820 ~ osteoporosis screening; bone density screening; dexa screening
Z202 ~ std exposure; exposure to sti; sti exposure; exposure to sexually transmitted disease
Z20822 ~ covid exposure; exposure to covid; exposure to covid-19; close contact with covid
Z23 ~ immunization today; vaccine given; vaccine administered; receive vaccine; received vaccine today; vaccine today; flu shot; flu vaccine given; tdap given; needs flu vaccine; vaccination today; immunizations given; shingles vaccine given; tetanus vaccine today; receive tetanus vaccine; receive flu vaccine; receive influenza vaccine; receive flu shot; receive pneumonia vaccine; receive shingles vaccine; receive tdap; administered flu vaccine
Z30011 ~ start birth control pills; initial oral contraceptive prescription
Z3009 ~ contraceptive counseling; birth control counseling; contraception counseling
Z3041 ~ oral contraceptive refill; birth control pill refill; surveillance of contraceptive pills
Z30430 ~ iud insertion
Z30432 ~ iud removal
Z3201 ~ positive pregnancy test
Z3401 ~ normal first pregnancy
Z3490 ~ prenatal visit; prenatal care; routine prenatal visit
Z4789 ~ orthopedic aftercare; postoperative orthopedic follow-up
Z4800 ~ dressing change
Z4802 ~ suture removal; staple removal; removal of sutures; removal of staples
Z4889 ~ postoperative follow-up; post-operative follow-up; postop follow-up; post-op follow-up; postoperative visit; post-operative visit; postop visit; post-op visit; postoperative check; postop check; post-op check; postsurgical follow-up; surgical follow-up; follow-up after surgery
Z5111 ~ chemotherapy encounter
Z5181 ~ drug level monitoring; therapeutic drug monitoring; medication monitoring
Z566 ~ work stress; job stress
Z5900 ~ homeless; homelessness
Z5941 ~ food insecurity
Z5982 ~ lack of transportation; transportation insecurity
Z5986 ~ financial strain; financial insecurity
Z602 ~ lives alone
Z634 ~ grief; bereavement
Z6379 ~ family stress; caregiver stress
Z713 ~ dietary counseling; nutrition counseling
Z7141 ~ alcohol counseling
Z716 ~ smoking cessation counseling; tobacco cessation counseling; smoking cessation; tobacco cessation; quit smoking counseling; importance of quitting smoking; cessation of smoking
Z720 ~ tobacco use
Z733 ~ life stress
Z7389 ~ stress management
Z7901 ~ long term anticoagulation; on coumadin; on warfarin; on eliquis; on xarelto; chronic anticoagulation; anticoagulated
Z7902 ~ on plavix; long term antiplatelet; on clopidogrel
Z794 ~ long term insulin; insulin dependent; insulin use; uses insulin; takes insulin; on insulin; insulin; lantus; insulin glargine; basaglar; toujeo; humalog; insulin lispro; novolog; insulin aspart; levemir; tresiba; insulin degludec; nph insulin
Z7952 ~ long term steroids; chronic steroid use; chronic prednisone; on chronic prednisone
Z7982 ~ long term aspirin; daily aspirin
Z7984 ~ long term metformin; long-term oral diabetes medication; metformin; glipizide; glimepiride; glyburide; januvia; sitagliptin; jardiance; empagliflozin; farxiga; dapagliflozin; invokana; pioglitazone; actos; tradjenta; linagliptin; janumet; rybelsus
Z79891 ~ long term opioids; chronic opioid therapy
Z79899 ~ high risk medication; long term medication use
Z800 ~ family history of colon cancer
Z801 ~ family history of lung cancer
Z803 ~ family history of breast cancer; mother had breast cancer
Z8041 ~ family history of ovarian cancer
Z8042 ~ family history of prostate cancer
Z818 ~ family history of depression; family history of mental illness
Z823 ~ family history of stroke
Z8249 ~ family history of heart disease; family history of coronary artery disease; family history of hypertension; family history of cad
Z833 ~ family history of diabetes
Z85038 ~ history of colon cancer
Z85118 ~ history of lung cancer
Z853 ~ history of breast cancer; personal history of breast cancer
Z8546 ~ history of prostate cancer; personal history of prostate cancer
Z8551 ~ history of bladder cancer
Z8552 ~ history of renal cell carcinoma; history of kidney cancer
Z85820 ~ history of melanoma
Z85828 ~ history of skin cancer; history of basal cell carcinoma; history of squamous cell carcinoma of skin; basal cell carcinoma removal; status post basal cell carcinoma removal; status post mohs surgery
Z85850 ~ history of thyroid cancer
Z86010 ~ history of colon polyps; history of colonic polyps
Z860100 ~ history of colon polyps; history of colonic polyps
Z8616 ~ history of covid; history of covid-19; prior covid; previous covid-19; history of covid 19
Z8659 ~ history of depression in the past
Z86711 ~ history of pulmonary embolism; prior pulmonary embolism; history of pe
Z86718 ~ history of dvt; history of deep vein thrombosis; prior dvt; history of blood clots
Z8673 ~ history of stroke; history of tia; prior stroke; history of cva; previous stroke; prior tia; history of transient ischemic attack; prior cva
Z8711 ~ history of peptic ulcer; history of gastric ulcer
Z8719 ~ history of pancreatitis; history of diverticulitis
Z87440 ~ history of uti; history of recurrent utis
Z87442 ~ history of kidney stones; history of renal stones; history of nephrolithiasis; personal history of kidney stones
Z8781 ~ history of fracture
Z87891 ~ former smoker; ex-smoker; history of smoking; quit smoking; history of tobacco use; past smoker; previous smoker; former tobacco use
Z880 ~ penicillin allergy; allergic to penicillin; allergy to penicillin
Z882 ~ sulfa allergy; allergic to sulfa
Z9010 ~ status post mastectomy; history of mastectomy; s/p mastectomy
Z902 ~ status post lobectomy; history of lobectomy; s/p lobectomy; history of pneumonectomy; lung resection
Z9049 ~ status post cholecystectomy; history of cholecystectomy; status post appendectomy; history of appendectomy; gallbladder removed; gallbladder removal; appendix removed; s/p cholecystectomy; s/p appendectomy; status post colectomy; history of colectomy; history of bowel resection
Z905 ~ status post nephrectomy; history of nephrectomy; s/p nephrectomy; solitary kidney
Z90710 ~ status post hysterectomy; history of hysterectomy; s/p hysterectomy; total hysterectomy
Z90722 ~ status post bilateral oophorectomy; history of bilateral oophorectomy
Z9079 ~ status post prostatectomy; history of prostatectomy; s/p prostatectomy; radical prostatectomy
Z9081 ~ status post splenectomy; history of splenectomy; asplenia
Z9101 ~ food allergy
Z91010 ~ peanut allergy; allergy to peanuts; allergic to peanuts
Z91013 ~ shellfish allergy; seafood allergy
Z91040 ~ latex allergy
Z9114 ~ medication noncompliance
Z9119 ~ noncompliance
Z940 ~ kidney transplant; renal transplant; status post kidney transplant; status post renal transplant; history of kidney transplant; kidney transplant recipient
Z941 ~ heart transplant; status post heart transplant
Z942 ~ lung transplant
Z944 ~ liver transplant; status post liver transplant
Z950 ~ pacemaker; pacemaker in place
Z951 ~ s/p cabg; status post cabg; cabg; coronary artery bypass; bypass surgery; coronary artery bypass graft; coronary artery bypass grafting; history of coronary artery bypass graft; history of coronary artery bypass grafting; status post coronary artery bypass graft; history of coronary artery bypass
Z952 ~ prosthetic heart valve; mechanical heart valve; aortic valve replacement; mitral valve replacement; valve replacement; heart valve replacement; tavr
Z955 ~ coronary stent; stent placement; cardiac stent; coronary stents
Z95810 ~ icd in place; aicd; defibrillator; implantable cardioverter defibrillator
Z961 ~ intraocular lens; lens implant; pseudophakia
Z9641 ~ insulin pump
Z9661 ~ shoulder replacement; total shoulder arthroplasty; shoulder arthroplasty
Z9664 ~ hip replacement; total hip arthroplasty; total hip replacement; status post hip replacement; hip arthroplasty
Z9665 ~ knee replacement; total knee arthroplasty; total knee replacement; status post knee replacement; knee arthroplasty; tka; unicompartmental knee arthroplasty; unicompartmental arthroplasty; partial knee replacement; knee unicompartmental arthroplasty
Z981 ~ status post fusion; status post spinal fusion; history of spinal fusion; lumbar fusion; cervical fusion; spinal fusion; s/p fusion
Z9851 ~ tubal ligation; status post tubal ligation; tubes tied
Z9852 ~ vasectomy; status post vasectomy
Z9861 ~ status post angioplasty; s/p pci; status post pci
Z9884 ~ gastric bypass; status post bariatric surgery; gastric sleeve; sleeve gastrectomy; bariatric surgery; lap band
Z98890 ~ status post surgery; status post rotator cuff repair; status post repair; s/p repair; status post arthroscopy; s/p arthroscopy; status post acl reconstruction; status post reconstruction; status post procedure; history of surgery; status post meniscectomy; status post release; status post carpal tunnel release; status post debridement; status post excision; history of repair; history of aortic aneurysm repair; status post discectomy; status post laminectomy; status post ablation; status post hernia repair; history of hernia repair
Z992 ~ dialysis dependent; on hemodialysis; on dialysis
Z9981 ~ home oxygen; oxygen dependent; on home oxygen; supplemental oxygen at home
Z7985 ~ ozempic; semaglutide; trulicity; dulaglutide; victoza; liraglutide; mounjaro; tirzepatide; bydureon; exenatide
L975 ~ foot ulcer; ulcer of foot; plantar ulcer; toe ulcer; ulcer of toe; foot wound ulcer
L974 ~ heel ulcer; ulcer of heel; midfoot ulcer
I1A0 ~ resistant hypertension; refractory hypertension; treatment resistant hypertension
S4220 ~ proximal humerus fracture; proximal humeral fracture
R39198 ~ difficulty urinating; trouble urinating; difficulty with urination
R3911 ~ urinary hesitancy; hesitancy of urination
R3916 ~ straining to urinate
M653 ~ stenosing tenosynovitis; trigger finger; triggering of finger
R6884 ~ jaw pain
Z1389 ~ autism screening
W57 ~ tick bite; insect bite; bug bite; bee sting bite
S4210 ~ scapula fracture; scapular fracture
S4213 ~ coracoid fracture
S4212 ~ acromial fracture; acromion fracture; acromioclavicular joint fracture; acromioclavicular fracture
Z967 ~ retained hardware; hardware in place
M5481 ~ occipital neuralgia
S0993 ~ facial injury
R0781 ~ rib pain; intercostal pain
K5901 ~ slow transit constipation
K588 ~ ibs mixed
E1169 ~ diabetes with hyperlipidemia
M4856 ~ lumbar compression fracture
M8008 ~ osteoporotic compression fracture
S22000 ~ thoracic compression fracture
S32000 ~ lumbar vertebral fracture
S139 ~ neck sprain; cervical sprain; sprain of neck
N181 ~ stage 1 chronic kidney disease; chronic kidney disease stage 1; stage 1 kidney disease
M5124 ~ herniated thoracic disc; bulging thoracic disc; thoracic disc herniation
M485 ~ compression fracture; vertebral compression fracture
F331 ~ recurrent major depression, moderate; recurrent major depressive disorder, moderate; major depressive disorder, recurrent, moderate
F330 ~ recurrent major depression, mild; major depressive disorder, recurrent, mild
F332 ~ recurrent major depression, severe; major depressive disorder, recurrent, severe
A0472 ~ c diff; c diff colitis; c difficile infection; clostridium difficile infection; clostridium difficile colitis; clostridioides difficile infection; clostridioides difficile colitis
B078 ~ common wart; verruca vulgaris
B081 ~ molluscum
B084 ~ HFMD; hand foot mouth disease; hand, foot and mouth disease; hand foot and mouth
B372 ~ candida intertrigo; candidal intertrigo; yeast intertrigo
C180 ~ cecal cancer; cancer of the cecum
C182 ~ ascending colon cancer; cancer of ascending colon
C184 ~ transverse colon cancer; cancer of transverse colon
C186 ~ descending colon cancer; cancer of descending colon
C187 ~ sigmoid colon cancer; cancer of the sigmoid colon; adenocarcinoma of the sigmoid colon; sigmoid cancer
C341 ~ upper lobe lung cancer; cancer of upper lobe of lung; lung cancer of the upper lobe; upper lobe non-small cell cancer; adenocarcinoma of upper lobe
C342 ~ middle lobe lung cancer; cancer of middle lobe of lung
C343 ~ lower lobe lung cancer; cancer of lower lobe of lung; lung cancer of the lower lobe
C4492 ~ SCC; squamous cell carcinoma; squamous cell skin cancer
C7800 ~ metastatic disease to lung
C787 ~ metastatic disease to liver
C7931 ~ metastatic disease to brain
C502 ~ upper inner quadrant breast cancer; breast cancer, upper inner quadrant; cancer of upper inner quadrant of breast
C503 ~ lower inner quadrant breast cancer; breast cancer, lower inner quadrant; cancer of lower inner quadrant of breast
C504 ~ upper outer quadrant breast cancer; breast cancer, upper outer quadrant; cancer of upper outer quadrant of breast
C505 ~ lower outer quadrant breast cancer; breast cancer, lower outer quadrant; cancer of lower outer quadrant of breast
D069 ~ cin 3; cin iii; severe cervical dysplasia
D126 ~ adenomatous colon polyp; colon polyp, adenomatous; colon adenoma; adenoma of colon
D251 ~ intramural fibroid; intramural leiomyoma
D252 ~ subserosal fibroid; subserosal leiomyoma
E1010 ~ type 1 diabetes with ketoacidosis; dka in type 1 diabetes
E1021 ~ type 1 diabetes with nephropathy; type 1 diabetic nephropathy
E1022 ~ type 1 diabetes with chronic kidney disease
E10319 ~ type 1 diabetes with retinopathy; type 1 diabetic retinopathy
E1040 ~ type 1 diabetes with neuropathy; type 1 diabetic neuropathy
E1042 ~ type 1 diabetes with peripheral neuropathy; type 1 diabetic peripheral neuropathy
E109 ~ diabetes mellitus type 1; diabetes type 1; type 1 diabetes mellitus; insulin dependent diabetes type 1; juvenile diabetes
E1110 ~ type 2 diabetes with ketoacidosis; dka in type 2 diabetes
E1129 ~ type 2 diabetes with proteinuria; type 2 diabetes with microalbuminuria; type 2 diabetes with albuminuria; diabetes with proteinuria; diabetes with microalbuminuria; diabetic proteinuria; diabetic albuminuria; diabetic microalbuminuria
E1151 ~ diabetic peripheral arterial disease; diabetic peripheral vascular disease
E11621 ~ diabetic ulcer of foot; diabetes with foot ulcer
E1169 ~ diabetic dyslipidemia; diabetic hyperlipidemia; type 2 diabetes with hyperlipidemia; type 2 diabetes with dyslipidemia; hyperlipidemia due to type 2 diabetes; dyslipidemia due to type 2 diabetes
E11A ~ type 2 diabetes in remission; diabetes in remission
E440 ~ moderate malnutrition
E441 ~ mild malnutrition
E66811 ~ class 1 obesity; obesity class 1; class i obesity; obesity class i
E66812 ~ class 2 obesity; obesity class 2
E66813 ~ class 3 obesity; obesity class 3
E890 ~ hypothyroidism after thyroidectomy; hypothyroidism following thyroidectomy; hypothyroidism after radioactive iodine; hypothyroidism following radioactive iodine; hypothyroidism status post thyroidectomy
E8940 ~ surgical menopause; postsurgical menopause
F0781 ~ postconcussive syndrome; post concussive syndrome; postconcussion syndrome; post concussion syndrome
F1220 ~ cannabis dependence; marijuana dependence; cannabis use disorder, severe; cannabis use disorder, moderate
F17210 ~ nicotine dependence, cigarettes; tobacco dependence, cigarettes; tobacco use disorder, cigarettes
F17220 ~ nicotine dependence, chewing tobacco; chewing tobacco dependence; smokeless tobacco dependence
F17290 ~ nicotine dependence, vaping; vaping nicotine; vapes nicotine; e-cigarette nicotine dependence; nicotine dependence, e-cigarettes
F3130 ~ bipolar depression; bipolar disorder, current episode depressed; bipolar disorder, depressed
F3181 ~ bipolar type 2; bipolar 2; bipolar disorder type 2
F323 ~ severe major depressive disorder with psychosis; major depressive disorder, single episode, severe with psychosis
F3281 ~ PMDD
F410 ~ panic disorder without agoraphobia
F4321 ~ adjustment disorder with depression
F801 ~ expressive language delay
F902 ~ combined type adhd; adhd combined
F911 ~ conduct disorder, childhood onset
F913 ~ ODD
F952 ~ tourettes; tourette
G43109 ~ classic migraine
G43719 ~ intractable chronic migraine
G4726 ~ shift work sleep disorder
G510 ~ facial nerve palsy
H209 ~ iritis; uveitis; anterior uveitis
H4339 ~ floaters; vitreous floaters; eye floaters
H539 ~ visual disturbance; vision changes
H729 ~ perforated eardrum; eardrum perforation
H904 ~ unilateral sensorineural hearing loss
I071 ~ rheumatic tricuspid regurgitation
I25119 ~ coronary artery disease with angina pectoris
I340 ~ leaky mitral valve
I361 ~ tricuspid insufficiency, nonrheumatic; nonrheumatic tricuspid regurgitation
I428 ~ nonischemic cardiomyopathy; non ischemic cardiomyopathy
I440 ~ first degree av block; first degree atrioventricular block; first degree heart block
I441 ~ second degree av block; second degree heart block
I493 ~ ventricular premature beats; ventricular ectopy
I495 ~ tachy-brady syndrome; tachybrady syndrome; tachycardia bradycardia syndrome
I5020 ~ systolic congestive heart failure; heart failure with reduced ef
I5030 ~ diastolic congestive heart failure; heart failure with preserved ef
I69351 ~ right hemiparesis following stroke; right hemiparesis after stroke; right hemiparesis due to stroke; residual right hemiparesis; residual right hemiparesis after cva; residual right sided weakness; right hemiplegia due to stroke; right hemiplegia following stroke
I69354 ~ left hemiparesis following stroke; left hemiparesis after stroke; left hemiparesis due to stroke; residual left hemiparesis; residual left sided weakness; left hemiplegia due to stroke; left hemiplegia following stroke
I69320 ~ aphasia following stroke; aphasia after stroke; aphasia due to stroke; residual aphasia
I69391 ~ dysphagia following stroke; dysphagia after stroke; dysphagia due to stroke
I69322 ~ dysarthria following stroke; dysarthria after stroke; dysarthria due to stroke
I8300 ~ venous stasis ulcer; varicose ulcer; venous ulcer; venous leg ulcer
J157 ~ mycoplasma pneumonia; pneumonia due to mycoplasma
J3089 ~ allergic rhinitis due to dust mites; allergic rhinitis due to dust mite; allergic rhinitis due to mold
J3081 ~ allergic rhinitis due to animal dander; cat allergy; dog allergy; allergic rhinitis due to pets
J329 ~ chronic rhinosinusitis
J339 ~ nasal polyposis
J353 ~ adenotonsillar hypertrophy
J9611 ~ chronic hypoxic respiratory failure; chronic hypoxemic respiratory failure
K5792 ~ acute diverticulitis
K7030 ~ cirrhosis due to alcohol; alcohol related cirrhosis
K8000 ~ cholelithiasis with acute cholecystitis; gallstones with acute cholecystitis
K8010 ~ cholelithiasis with cholecystitis; gallstones with cholecystitis
K920 ~ coffee ground emesis; vomiting blood
L0292 ~ furuncle; boil
L0293 ~ carbuncle
L301 ~ dyshidrosis
L649 ~ androgenetic alopecia; male pattern hair loss
L508 ~ chronic hives
L731 ~ razor bumps
L7211 ~ trichilemmal cyst
L820 ~ irritated seborrheic keratosis; irritated seborrheic keratoses
L74510 ~ axillary hyperhidrosis; primary axillary hyperhidrosis
M059 ~ rheumatoid arthritis with positive rheumatoid factor
M159 ~ osteoarthritis of multiple joints; multiple joint osteoarthritis; polyarticular osteoarthritis
M173 ~ post traumatic arthritis of knee; post traumatic knee arthritis; post traumatic osteoarthritis of knee
M189 ~ thumb carpometacarpal osteoarthritis; thumb cmc osteoarthritis; first cmc joint osteoarthritis; osteoarthritis of first cmc joint; carpometacarpal osteoarthritis
M48062 ~ lumbar stenosis with neurogenic claudication; lumbar spinal stenosis with neurogenic claudication; neurogenic claudication
M51360 ~ lumbar degenerative disc disease with low back pain; lumbar ddd with discogenic back pain; lumbar degenerative disc disease with discogenic back pain; discogenic low back pain
M62830 ~ paraspinal muscle spasm; paraspinal spasm; lumbar paraspinal spasm; paraspinal muscle spasms
M6533 ~ long finger trigger finger; trigger finger of long finger; middle trigger finger
M6534 ~ ring trigger finger
M6532 ~ index trigger finger
M6535 ~ small finger trigger finger; trigger finger of small finger; little trigger finger; small trigger finger
M654 ~ dequervain's; dequervain; de quervain's disease
M720 ~ dupuytren contracture of right hand; dupuytren contracture of left hand
M753 ~ shoulder calcific tendonitis; shoulder calcific tendinitis
M79606 ~ lower extremity pain; pain of lower extremity; lower limb pain
M79603 ~ upper extremity pain; pain of upper extremity; upper limb pain
M8008 ~ osteoporotic vertebral compression fracture; osteoporosis with vertebral compression fracture; osteoporotic vertebral fracture; osteoporosis with compression fracture
M8705 ~ avascular necrosis of hip; avascular necrosis of femoral head; osteonecrosis of hip; osteonecrosis of femoral head; hip avascular necrosis
M9252 ~ osgood schlatter; osgood schlatter disease
M926 ~ sever's disease; calcaneal apophysitis
N132 ~ hydronephrosis with ureteral stone; hydronephrosis due to ureteral stone; hydronephrosis with ureteral calculus; hydronephrosis with renal stone; hydronephrosis with obstructing stone; hydronephrosis due to obstructing stone; hydronephrosis with obstructing renal stone; hydronephrosis with kidney stone
N3944 ~ bedwetting; nocturnal enuresis
N401 ~ bph with urinary obstruction; benign prostatic hypertrophy with urinary obstruction; bph with lower urinary tract symptoms; enlarged prostate with urinary symptoms
N832 ~ cyst of ovary
N870 ~ cin 1; cin i; mild cervical dysplasia
N871 ~ cin 2; cin ii; moderate cervical dysplasia
N9089 ~ vulvar lesion; lesion of vulva
N921 ~ heavy irregular menses; heavy irregular periods; metrorrhagia with menorrhagia; irregular heavy menses
N958 ~ genitourinary syndrome of menopause
O021 ~ missed miscarriage
O0951 ~ elderly primigravida; advanced maternal age primigravida; primigravida of advanced maternal age
O0952 ~ elderly multigravida; advanced maternal age multigravida; advanced maternal age, multigravida; ama multigravida; multigravida of advanced maternal age
O1001 ~ chronic hypertension in pregnancy; chronic hypertension complicating pregnancy; preexisting hypertension in pregnancy; essential hypertension complicating pregnancy
O141 ~ severe preeclampsia; preeclampsia with severe features; pre-eclampsia with severe features
O149 ~ preeclampsia; pre-eclampsia
O219 ~ nausea and vomiting of pregnancy; nausea and vomiting in pregnancy; vomiting in pregnancy; nausea in pregnancy
O234 ~ urinary tract infection in pregnancy; uti in pregnancy; uti complicating pregnancy
O24410 ~ diet controlled gestational diabetes; gestational diabetes, diet controlled; a1gdm; gdma1
O24414 ~ insulin controlled gestational diabetes; gestational diabetes, insulin controlled; gestational diabetes on insulin
O24415 ~ gestational diabetes on metformin; gestational diabetes on glyburide; gestational diabetes controlled with oral medication
O906 ~ baby blues
O9122 ~ postpartum mastitis; puerperal mastitis; lactational mastitis
O9901 ~ anemia in pregnancy; anemia of pregnancy; anemia complicating pregnancy
P925 ~ neonatal difficulty in breastfeeding; newborn breastfeeding difficulty; newborn difficulty latching
Q531 ~ unilateral undescended testicle; left undescended testicle; right undescended testicle; left cryptorchidism; right cryptorchidism
R030 ~ blood pressure elevated in office; elevated office blood pressure; white coat hypertension; white coat syndrome
R1011 ~ ruq abdominal pain
R1012 ~ luq abdominal pain
R1031 ~ rlq abdominal pain
R1032 ~ llq abdominal pain
R195 ~ positive fit
R3129 ~ microhematuria
R310 ~ visible blood in urine
R600 ~ swelling of both legs; bilateral leg swelling
R6251 ~ failure to thrive in child
R6252 ~ short stature
R7301 ~ elevated fasting blood sugar
R87610 ~ ascus; asc-us; ascus pap
R87611 ~ asc-h; asc-h pap
R87612 ~ lsil; lgsil; lsil pap; lgsil pap
R87613 ~ hsil; hgsil; hsil pap; hgsil pap; high grade squamous intraepithelial lesion on pap
R87810 ~ high risk hpv positive; cervical high risk hpv; hpv positive pap; positive high risk hpv
R928 ~ bi-rads 4 mammogram; bi-rads 3 mammogram
R9720 ~ rising psa; psa elevation; elevated psa level
S051 ~ orbital contusion; contusion of eye
S060XA ~ concussion
S060X0 ~ concussion, no loss of consciousness; concussion, no loc; concussion without loc
S300 ~ low back contusion; contusion of lower back; tailbone contusion; contused tailbone; buttock contusion
S435 ~ ac joint sprain; acromioclavicular joint sprain; sprain of acromioclavicular joint
S4310 ~ ac joint dislocation; acromioclavicular joint dislocation; dislocation of acromioclavicular joint
S601 ~ subungual hematoma of finger; subungual hematoma
S6011 ~ subungual hematoma of thumb
S7200 ~ fracture of neck of femur; neck of femur fracture
S800 ~ bruised knee
S9240 ~ great toe fracture; big toe fracture; hallux fracture; broken big toe; broken great toe; fractured big toe
S9342 ~ deltoid ligament sprain; sprain of deltoid ligament
S9341 ~ calcaneofibular ligament sprain; cfl sprain
S9235 ~ jones fracture of foot; jones fracture right foot; jones fracture left foot
T15 ~ foreign body in eye; eye foreign body
T150 ~ corneal foreign body; foreign body in cornea
T16 ~ foreign body in ear; ear foreign body; bead in ear
T171 ~ foreign body in nose; nasal foreign body; bead in nose
T8131 ~ dehiscence of surgical wound; surgical wound dehiscence; dehiscence of incision
T8141 ~ superficial surgical site infection
Z0000 ~ general adult medical exam; general adult medical examination
Z0001 ~ general adult medical exam with abnormal findings; annual physical with abnormal findings; annual exam with abnormal findings
Z00110 ~ newborn check under 8 days; newborn health exam under 8 days
Z00111 ~ newborn exam 2 weeks; 2 week newborn check; newborn weight check
Z00121 ~ well child check with abnormal findings; well child visit with abnormal findings; well child exam with abnormal findings; routine child health exam with abnormal findings
Z00129 ~ routine child health exam; child health exam; routine child health check
Z01411 ~ routine gynecological exam with abnormal findings; well woman exam with abnormal findings
Z024 ~ dot physical; driver's license physical; cdl physical
Z202 ~ exposure to chlamydia; exposure to gonorrhea; exposure to syphilis
Z23 ~ need for influenza vaccination; encounter for immunization; influenza vaccination given
Z3042 ~ depo provera; depo provera injection; depo shot; surveillance of injectable contraceptive
Z30431 ~ iud check; routine iud check; routine iud checking; iud surveillance; iud string check
Z331 ~ incidental pregnancy; pregnancy, incidental
Z391 ~ breastfeeding counseling; lactation counseling; lactation consultation
Z340 ~ normal first pregnancy; supervision of normal first pregnancy; first pregnancy prenatal visit; prenatal visit, first pregnancy
Z348 ~ supervision of other normal pregnancy
Z3481 ~ supervision of other normal pregnancy, first trimester
Z3482 ~ supervision of other normal pregnancy, second trimester
Z3483 ~ supervision of other normal pregnancy, third trimester
Z471 ~ aftercare following joint replacement; aftercare following total knee replacement; aftercare following knee replacement; aftercare following total hip replacement; aftercare following hip replacement
Z7721 ~ needlestick; needle stick injury; blood borne pathogen exposure; exposure to body fluids
Z79890 ~ postmenopausal hormone therapy
Z79899 ~ long term use of high risk medication
Z880 ~ pcn allergy; allergy to pcn
Z8719 ~ history of gi bleed; history of gastrointestinal bleed
Z8951 ~ below knee amputation; {sp} below knee amputation
Z8961 ~ above knee amputation; {sp} above knee amputation
Z91011 ~ milk allergy; dairy allergy; cow's milk allergy
Z91018 ~ food allergy; tree nut allergy
Z940 ~ kidney transplant; {sp} kidney transplant; kidney transplant recipient
Z944 ~ liver transplant; {sp} liver transplant; liver transplant recipient
Z950 ~ pacemaker; cardiac pacemaker; {sp} pacemaker; {sp} pacemaker placement
Z952 ~ mechanical aortic valve; mechanical mitral valve; mechanical heart valve; prosthetic heart valve; {sp} tavr; {sp} aortic valve replacement; {sp} mitral valve replacement
Z955 ~ coronary stent; coronary artery stent; {sp} coronary stent; {sp} drug eluting stent; {sp} pci with stent; {sp} stent placement
Z95810 ~ icd in place; presence of icd; AICD; implantable cardioverter defibrillator; {sp} icd placement
Z9664 ~ {sp} total hip replacement; {sp} hip replacement; {sp} total hip arthroplasty; artificial hip; {sp} hip arthroplasty
Z9665 ~ {sp} total knee replacement; {sp} knee replacement; {sp} total knee arthroplasty; artificial knee; {sp} knee arthroplasty
Z9661 ~ {sp} shoulder replacement; {sp} total shoulder arthroplasty; artificial shoulder
Z975 ~ iud in place; presence of iud; has iud
Z984 ~ {sp} cataract surgery; {sp} cataract extraction; {sp} cataract removal; status post cataract surgery
Z9884 ~ {sp} gastric bypass; {sp} bariatric surgery; {sp} sleeve gastrectomy; {sp} gastric sleeve; {sp} gastric banding
I129 ~ hypertensive chronic kidney disease; hypertensive kidney disease; hypertensive chronic kidney disease stage 1; hypertensive chronic kidney disease stage 2; hypertensive chronic kidney disease stage 3; hypertensive chronic kidney disease stage 3a; hypertensive chronic kidney disease stage 3b; hypertensive chronic kidney disease stage 4; hypertensive stage 3 chronic kidney disease; hypertensive stage 4 chronic kidney disease
L0241 ~ leg abscess; arm abscess; thigh abscess; foot abscess; hand abscess; forearm abscess
L0303 ~ paronychia of toe; toe paronychia; paronychia of great toe; great toe paronychia
L0311 ~ upper extremity cellulitis; lower extremity cellulitis; extremity cellulitis
L0201 ~ facial abscess
L209 ~ atopic eczema
L300 ~ nummular eczema
L8915 ~ pressure ulcer of sacrum; sacral decubitus; sacral pressure ulcer; sacral decubitus ulcer
M109 ~ gout of {joint}; gouty arthritis of {joint}; gout flare of {joint}; acute gouty arthritis of {joint}; podagra
N185 ~ stage v ckd; ckd stage v
N3946 ~ mixed urinary incontinence
R590 ~ inguinal lymphadenopathy; axillary lymphadenopathy; enlarged cervical lymph nodes; enlarged cervical lymph node
R7303 ~ pre-diabetic; prediabetic
R918 ~ multiple pulmonary nodules; multiple lung nodules
S9240 ~ fracture of great toe
T2306 ~ burn of back of hand; burn of dorsum of hand
B9681 ~ helicobacter pylori
E11621 ~ diabetic ulcer of right foot; diabetic ulcer of left foot; diabetic right foot ulcer; diabetic left foot ulcer
L858 ~ keratosis pilaris
C4490 ~ skin cancer; nonmelanoma skin cancer
I8500 ~ esophageal varices
A059 ~ food poisoning; bacterial food poisoning
G905 ~ complex regional pain syndrome; CRPS
R2689 ~ gait disturbance
N3281 ~ hyperactive bladder
L989 ~ skin lesions
S6361 ~ finger sprain; jammed finger; sprain of finger
K219 ~ laryngopharyngeal reflux
N401 ~ bph with frequency; bph with urgency; bph with hesitancy; enlarged prostate with frequency
E119 ~ non insulin dependent diabetes; noninsulin dependent diabetes
F1910 ~ substance abuse; drug abuse; polysubstance abuse
G43009 ~ migraine headache without aura; migraine headaches without aura
G43109 ~ migraine headache with aura; migraine headaches with aura
H6590 ~ serous otitis
J309 ~ rhinitis, allergic
K7030 ~ cirrhosis caused by alcohol
L8920 ~ hip pressure ulcer; pressure ulcer of hip; decubitus of hip; decubitus ulcer of hip
N9410 ~ painful sex
R220 ~ facial swelling; swelling of lips; lip swelling
R222 ~ chest wall mass; chest wall lump; lump in chest wall; back mass; back lump; abdominal wall mass
R4586 ~ mood swings; labile mood
T2200 ~ arm burn; burn of arm
T2400 ~ leg burn; burn of leg
T6346 ~ wasp sting
T6348 ~ insect sting
H251 ~ nuclear cataract; nuclear cataracts; nuclear sclerotic cataract
D509 ~ anemia, iron deficiency
E66812 ~ class 2 obesity due to excess calories; obesity class 2 due to excess calories
E66811 ~ class 1 obesity due to excess calories
E66813 ~ class 3 obesity due to excess calories
I872 ~ venous stasis dermatitis
L570 ~ AKs
L821 ~ SK; SKs
N600 ~ simple breast cyst; simple cyst of breast
N920 ~ heavy menses
`;
