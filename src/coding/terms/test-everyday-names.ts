/**
 * What clinicians write for the commonest conditions of an office, ours, and the codes that the engine must find:
 * `codes without dots ~ words; words`. Codes in the order of the alphabet. Each was looked up in ICD-10-CM FY2026.
 */

/** Met with the starter set alone. */
export const EVERYDAY_NAMES = `
A084 ~ viral gastroenteritis; stomach flu
A09 ~ infectious gastroenteritis; infectious diarrhea
A6000 ~ genital herpes simplex; genital herpes
A630 ~ condyloma acuminata; anogenital warts
A6920 ~ early Lyme disease; Lyme disease
B001 ~ herpes labialis; oral herpes
B0229 ~ postherpetic neuralgia
B029 ~ Herpes zoster, left T6 dermatome; zoster without complications
B070 ~ right plantar wart; plantar warts
B079 ~ Viral wart of finger; verruca vulgaris
B181 ~ hepatitis B, chronic; chronic hepatitis B
B182 ~ hepatitis C, chronic; chronic hepatitis C
B20 ~ HIV disease; AIDS
B2790 ~ infectious mononucleosis; mononucleosis
B349 ~ viral infection; viral syndrome
B350 ~ ringworm of scalp; scalp ringworm
B351 ~ Onychomycosis of toenails; Toenail onychomycosis
B353 ~ Tinea pedis, both feet; athlete's foot
B354 ~ ringworm of the body; tinea corporis
B356 ~ tinea cruris; jock itch
B360 ~ pityriasis versicolor; tinea versicolor
B370 ~ oral candidiasis; oral thrush
B372 ~ cutaneous candidiasis; yeast skin infection
B3731 ~ vulvovaginal candidiasis; Vulvovaginal candidiasis
B850 ~ pediculosis capitis; head lice
B86 ~ scabies
C189 ~ colon cancer
C3490 ~ non-small cell lung cancer; lung cancer
C439 ~ malignant melanoma; melanoma
C4491 ~ basal cell carcinoma; BCC
C4492 ~ cutaneous squamous cell carcinoma; squamous cell carcinoma of skin
C50911 ~ invasive ductal carcinoma of right breast; carcinoma of the right breast
C61 ~ adenocarcinoma of prostate; prostate cancer
C679 ~ urothelial carcinoma of bladder; bladder cancer
C73 ~ papillary thyroid cancer; thyroid cancer
D126 ~ tubular adenoma of the colon; colon polyp, adenomatous
D179 ~ lipoma
D229 ~ melanocytic nevus; benign mole
D259 ~ uterine leiomyoma; uterine fibroids
D485 ~ neoplasm of uncertain behavior of skin
D500 ~ iron deficiency anemia due to chronic blood loss; iron deficiency anemia secondary to blood loss
D509 ~ Anemia, iron deficiency; iron deficiency anemia
D510 ~ pernicious anemia
D519 ~ vitamin B12 deficiency anemia; B12 deficiency anemia
D573 ~ sickle cell trait
D631 N189 ~ anemia of chronic kidney disease; anemia due to CKD
D649 ~ Anemia, unspecified; Normocytic anemia
D696 ~ thrombocytopenia; low platelets
D72829 ~ elevated WBC count; leukocytosis
E038 ~ hypothyroidism, subclinical; subclinical hypothyroidism
E039 ~ Hypothyroid, stable on levothyroxine; Hypothyroidism - recheck TSH
E041 ~ solitary nodule of the thyroid; right thyroid nodule
E042 ~ nontoxic multinodular goiter; multiple thyroid nodules
E049 ~ goiter
E0500 ~ Graves disease without storm; Graves' disease
E0590 ~ overactive thyroid; hyperthyroidism
E063 ~ Hashimoto's thyroiditis; autoimmune thyroiditis
E1065 ~ type 1 diabetes with hyperglycemia; uncontrolled type 1 diabetes
E109 ~ insulin-dependent diabetes, type 1; diabetes mellitus type 1
E1121 ~ type 2 diabetes with nephropathy; type 2 diabetic nephropathy
E1122 N1831 ~ type 2 diabetes with stage 3a chronic kidney disease; diabetic kidney disease, stage 3a CKD
E1122 N1832 ~ type 2 diabetes mellitus with CKD stage 3b; T2DM with diabetic CKD, stage 3b
E1122 N189 ~ type 2 diabetes with chronic kidney disease; diabetes mellitus type 2 with CKD
E11319 ~ type 2 diabetes with retinopathy; background diabetic retinopathy
E1136 ~ type 2 diabetes with cataract; diabetic cataract
E1140 ~ type 2 diabetes mellitus with diabetic neuropathy; type 2 diabetes with neuropathy
E1142 ~ type 2 diabetes with polyneuropathy; T2DM with peripheral neuropathy
E1143 K3184 ~ diabetic gastroparesis
E1151 ~ diabetes with peripheral vascular disease; diabetic peripheral arterial disease
E11621 L97519 ~ type 2 diabetes with right foot ulcer; diabetic ulcer of right foot
E11649 ~ hypoglycemia due to type 2 diabetes; type 2 diabetes with hypoglycemia
E1165 ~ type 2 diabetes with hyperglycemia; DM2 with hyperglycemia, A1c 10.2
E1169 E785 ~ type 2 diabetes with hyperlipidemia; diabetes with hyperlipidemia
E119 ~ Type II DM without complications; diabetes mellitus type 2
E162 ~ low blood sugar; hypoglycemia
E213 ~ hyperparathyroidism
E2740 ~ adrenal insufficiency
E282 ~ polycystic ovarian syndrome; polycystic ovaries
E291 ~ testosterone deficiency; low testosterone
E538 ~ B12 deficiency without anemia; vitamin B12 deficiency
E559 ~ vitamin D insufficiency; vitamin D deficiency
E611 ~ iron deficiency without anemia; iron deficiency
E6601 ~ morbid obesity due to excess calories
E663 ~ overweight
E663 Z6827 ~ overweight, BMI 27
E66811 ~ obesity, class I; class 1 obesity
E66812 ~ Class 2 obesity due to excess calories; obesity, class II
E66813 ~ class III obesity; obesity, class 3
E669 ~ obesity, counseled on diet; obesity
E7800 ~ pure hypercholesterolemia; elevated LDL cholesterol
E781 ~ elevated triglycerides; hypertriglyceridemia
E782 ~ combined hyperlipidemia; hyperlipidemia, mixed
E785 ~ HLD - continue statin; hyperlipidemia
E8352 ~ elevated calcium; hypercalcemia
E860 ~ mild dehydration; dehydration
E871 ~ hyponatremia; low sodium
E875 ~ high potassium; hyperkalemia
E876 ~ low potassium; hypokalemia
E88810 ~ metabolic syndrome
F0280 G309 ~ Alzheimer's dementia; Alzheimer's disease
F0390 ~ dementia without behavioral disturbance; dementia
F1010 ~ alcohol abuse
F1020 ~ alcohol use disorder, moderate; alcohol use disorder, severe
F1021 ~ alcohol use disorder, severe, in sustained remission; alcohol use disorder in remission
F1120 ~ opioid use disorder; opioid dependence
F1210 ~ cannabis use disorder, mild; marijuana abuse
F17200 ~ tobacco use disorder; nicotine dependence
F17210 ~ Nicotine dependence, cigarettes, uncomplicated; Tobacco use disorder, 1 ppd cigarettes
F17210 Z716 ~ smoking cessation counseling, cigarette smoker
F17220 ~ nicotine dependence, chewing tobacco; chewing tobacco dependence
F17290 ~ e-cigarette nicotine dependence; nicotine dependence, vaping
F209 ~ schizophrenia
F3181 ~ bipolar II disorder; bipolar 2 disorder
F319 ~ bipolar disorder
F320 ~ major depressive disorder, mild; MDD, single episode, mild
F321 ~ major depressive disorder, single episode, moderate; Depression, major, moderate, single episode
F322 ~ severe major depression; MDD, severe
F325 ~ major depressive disorder in full remission; MDD, single episode, in full remission
F329 ~ major depressive disorder; MDD, single episode
F32A ~ depressive disorder; depression
F330 ~ major depressive disorder, recurrent, mild; mild recurrent major depression
F331 ~ recurrent major depressive disorder, moderate; Major depression, recurrent, moderate
F332 ~ severe recurrent major depression without psychotic features; major depressive disorder, recurrent, severe
F3341 ~ MDD, recurrent, in partial remission; recurrent MDD in partial remission
F3342 ~ major depressive disorder, recurrent, in full remission; MDD, recurrent, in full remission
F339 ~ recurrent major depression; MDD, recurrent
F341 ~ persistent depressive disorder; dysthymia
F4010 ~ social anxiety disorder; social phobia
F410 ~ panic disorder without agoraphobia; panic disorder
F411 ~ generalized anxiety disorder; GAD, improved on sertraline
F419 ~ Anxiety, unspecified; Situational anxiety
F429 ~ obsessive-compulsive disorder; OCD
F4310 ~ post-traumatic stress disorder; PTSD, stable
F4312 ~ chronic post-traumatic stress disorder; PTSD, chronic
F4320 ~ adjustment disorder
F4321 ~ adjustment disorder with depressed mood; adjustment disorder with depression
F4322 ~ adjustment disorder with anxious mood; adjustment disorder with anxiety
F4323 ~ adjustment disorder with mixed anxiety and depressed mood; adjustment disorder with anxiety and depression
F5101 ~ primary insomnia
F840 ~ autism spectrum disorder; autism
F900 ~ ADHD, predominantly inattentive; ADHD, primarily inattentive
F901 ~ ADHD, predominantly hyperactive-impulsive type; ADHD, hyperactive type
F902 ~ attention deficit hyperactivity disorder, combined presentation; ADHD, combined type
F909 ~ attention deficit hyperactivity disorder; ADHD
G20A1 ~ Parkinson's disease; Parkinson's, stable
G250 ~ essential tremor
G2581 ~ restless legs syndrome; RLS
G3184 ~ mild cognitive impairment; MCI
G35D ~ multiple sclerosis
G40909 ~ seizure disorder; epilepsy
G43009 ~ migraine without aura
G43109 ~ migraine with aura; classic migraine
G43709 ~ chronic migraine without aura; chronic migraine
G43909 ~ Migraines without status migrainosus; migraines, not intractable
G43919 ~ migraine, intractable; intractable migraine
G44209 ~ tension-type headache; tension headache
G459 ~ transient ischemic attack; mini-stroke
G4700 ~ difficulty sleeping; insomnia
G4730 ~ sleep apnea
G4733 ~ Severe obstructive sleep apnea; obstructive sleep apnea
G500 ~ trigeminal neuralgia
G510 ~ right Bell's palsy; facial nerve palsy
G5601 ~ carpal tunnel syndrome of the right wrist; carpal tunnel syndrome, right
G5602 ~ Left carpal tunnel syndrome, moderate; carpal tunnel syndrome, left wrist
G5603 ~ Carpal tunnel syndrome, both wrists; carpal tunnel syndrome, bilateral
G5621 ~ ulnar neuropathy at the right elbow; right cubital tunnel syndrome
G5711 ~ meralgia paresthetica, right; right meralgia paresthetica
G5761 ~ Morton's neuroma, right foot; right Morton's neuroma
G629 ~ Peripheral neuropathy, unspecified; Neuropathy of both feet
G8929 ~ chronic pain
G894 ~ chronic pain syndrome
H00011 ~ hordeolum externum right upper eyelid; stye of right upper eyelid
H00014 ~ hordeolum of left upper eyelid; stye, left upper lid
H0011 ~ chalazion of right upper eyelid; right upper lid chalazion
H0012 ~ chalazion of right lower eyelid; right lower lid chalazion
H01009 ~ blepharitis
H04123 ~ dry eye syndrome, bilateral; dry eyes, both eyes
H1010 ~ allergic conjunctivitis
H1013 ~ allergic conjunctivitis of both eyes; bilateral allergic conjunctivitis
H1031 ~ acute conjunctivitis of right eye; right acute conjunctivitis
H1032 ~ acute conjunctivitis, left eye; Acute conjunctivitis, left
H109 ~ Bacterial conjunctivitis, right eye; left eye bacterial conjunctivitis
H1131 ~ subconjunctival hemorrhage, right eye
H1132 ~ subconjunctival hemorrhage of the left eye; left subconjunctival hemorrhage
H269 ~ cataracts; cataract
H409 ~ glaucoma
H524 ~ presbyopia
H538 ~ blurred vision; blurry vision
H5711 ~ ocular pain, right eye; pain in right eye
H60331 ~ right swimmer's ear
H60332 ~ swimmer's ear, left; left swimmer's ear
H6091 ~ otitis externa of right ear; right otitis externa
H6120 ~ cerumen impaction; impacted cerumen
H6121 ~ impacted cerumen, right ear; ear wax impaction right ear
H6122 ~ impacted cerumen of left ear; left ear wax impaction
H6123 ~ bilateral cerumen impaction; impacted cerumen, both ears
H6591 ~ right serous otitis media; right middle ear effusion
H6592 ~ left otitis media with effusion; left middle ear effusion
H6593 ~ otitis media with effusion, bilateral; bilateral middle ear effusions
H66001 ~ acute suppurative otitis media, right ear; right acute suppurative otitis media
H6690 ~ ear infection; otitis media
H6691 ~ acute otitis media of right ear; otitis media of the right ear
H6692 ~ left acute otitis media; acute left otitis media
H6693 ~ acute otitis media, bilateral; bilateral acute otitis media
H6991 ~ right eustachian tube dysfunction; ETD right
H6993 ~ eustachian tube dysfunction, bilateral; bilateral eustachian tube dysfunction
H8110 ~ benign paroxysmal positional vertigo; benign positional vertigo
H8111 ~ right benign paroxysmal positional vertigo; BPPV, right ear
H8112 ~ Left benign positional vertigo; BPPV, left
H9190 ~ decreased hearing; hearing loss
H9191 ~ hearing loss of the right ear; right hearing loss
H9193 ~ hearing loss in both ears; hearing loss, bilateral
H9201 ~ pain in right ear; right ear pain
H9202 ~ left otalgia; left earache
H9203 ~ otalgia of both ears; bilateral ear pain
H9311 ~ ringing in right ear; tinnitus, right
H9313 ~ tinnitus of both ears; ringing in both ears
I10 ~ Hypertension - uncontrolled, increase amlodipine; essential hypertension, well controlled
I110 I509 ~ hypertensive heart disease with heart failure; hypertension and congestive heart failure
I129 N1830 ~ hypertensive kidney disease with stage 3 CKD; hypertensive chronic kidney disease, stage 3
I160 ~ hypertensive urgency
I209 ~ exertional angina; angina pectoris
I2510 ~ atherosclerotic heart disease of native coronary arteries; coronary artery disease without angina
I25119 ~ coronary artery disease with angina pectoris; coronary artery disease with stable angina
I252 ~ prior myocardial infarction; history of MI in 2015
I255 ~ ischemic cardiomyopathy
I2699 ~ bilateral pulmonary emboli; pulmonary embolism
I2720 ~ pulmonary hypertension; pulmonary HTN
I340 ~ mitral valve regurgitation, moderate; mitral regurgitation
I341 ~ mitral valve prolapse; MVP
I350 ~ aortic valve stenosis, moderate; severe aortic stenosis
I351 ~ aortic valve insufficiency; aortic regurgitation
I429 ~ cardiomyopathy, unspecified; cardiomyopathy
I447 ~ left bundle branch block; LBBB
I4510 ~ right bundle branch block; RBBB
I4710 ~ supraventricular tachycardia; PSVT
I480 ~ atrial fibrillation, paroxysmal; paroxysmal atrial fibrillation
I4819 ~ atrial fibrillation, persistent; persistent atrial fibrillation
I4820 ~ atrial fibrillation, chronic; chronic atrial fibrillation
I4821 ~ atrial fibrillation, permanent; permanent atrial fibrillation
I4891 ~ AFib, rate controlled; atrial fibrillation
I4892 ~ flutter, atrial; atrial flutter
I493 ~ frequent premature ventricular contractions; ventricular premature beats
I5020 ~ heart failure with reduced ejection fraction; systolic CHF
I5022 ~ heart failure with reduced ejection fraction, chronic; systolic heart failure, chronic
I5030 ~ diastolic congestive heart failure; heart failure with preserved EF
I5032 ~ heart failure with preserved ejection fraction, chronic; chronic diastolic heart failure
I509 ~ heart failure, compensated; congestive heart failure
I639 ~ cerebral infarction; ischemic stroke
I6521 ~ stenosis of right carotid artery; right carotid stenosis
I6522 ~ stenosis of the left carotid artery; left carotid artery stenosis
I6523 ~ bilateral carotid artery stenosis; bilateral carotid stenosis
I6529 ~ carotid artery stenosis; carotid stenosis
I7140 ~ abdominal aortic aneurysm, 3.5 cm; AAA
I7300 ~ Raynaud's phenomenon; Raynaud syndrome
I739 ~ Peripheral arterial disease with claudication; peripheral arterial disease
I82401 ~ acute deep vein thrombosis of right leg; DVT of right lower extremity
I82402 ~ left lower extremity DVT; acute DVT of left leg
I82409 ~ acute deep vein thrombosis; DVT
I8390 ~ varicose veins of legs; varicose veins
I8393 ~ Varicose veins, bilateral legs; Bilateral varicose veins
I872 ~ Chronic venous insufficiency, bilateral; chronic venous insufficiency
I890 ~ lymphedema of the left leg; lymphedema
I951 ~ orthostatic hypotension; orthostasis
I959 ~ low blood pressure; hypotension
J00 ~ acute nasopharyngitis; common cold
J0100 ~ maxillary sinusitis, acute; acute maxillary sinusitis
J0110 ~ acute frontal sinusitis
J0190 ~ Acute bacterial rhinosinusitis; Acute sinusitis, unspecified
J020 ~ Strep throat, rapid positive; streptococcal pharyngitis
J029 ~ acute pharyngitis; viral pharyngitis
J0300 ~ acute streptococcal tonsillitis; strep tonsillitis
J0390 ~ acute tonsillitis; tonsillitis
J040 ~ acute laryngitis; laryngitis
J050 ~ acute croup; croup
J069 ~ viral upper respiratory infection; upper respiratory tract infection
J101 ~ positive flu A; influenza A
J111 ~ influenza-like illness with respiratory symptoms; influenza
J159 ~ bacterial pneumonia
J189 ~ Community acquired pneumonia, right lower lobe; community-acquired pneumonia
J209 ~ Acute bronchitis, likely viral; acute viral bronchitis
J209 J440 ~ COPD with acute bronchitis; acute bronchitis with COPD
J210 ~ bronchiolitis due to RSV; RSV bronchiolitis
J219 ~ acute bronchiolitis; bronchiolitis
J301 ~ allergic rhinitis due to pollen; hay fever
J302 ~ seasonal allergic rhinitis; seasonal allergies
J3089 ~ allergic rhinitis due to dust mites; perennial allergic rhinitis
J309 ~ rhinitis, allergic; allergic rhinitis
J310 ~ chronic rhinitis
J320 ~ chronic maxillary sinusitis
J329 ~ chronic rhinosinusitis; chronic sinusitis
J339 ~ nasal polyposis; nasal polyps
J342 ~ deviated nasal septum; deviated septum
J40 ~ bronchitis
J42 ~ chronic bronchitis
J439 ~ pulmonary emphysema; emphysema
J441 ~ COPD with acute exacerbation; acute exacerbation of COPD
J449 ~ chronic obstructive pulmonary disease; moderate COPD
J4520 ~ Mild intermittent asthma without complication; Asthma - mild intermittent, well controlled
J4521 ~ mild intermittent asthma with acute exacerbation; mild intermittent asthma with exacerbation
J4530 ~ asthma, mild persistent, controlled; persistent asthma, mild
J4531 ~ asthma, mild persistent, with acute exacerbation; mild persistent asthma with acute exacerbation
J4540 ~ asthma, moderate persistent, uncomplicated; moderate persistent asthma
J4541 ~ moderate persistent asthma with acute exacerbation; acute exacerbation of moderate persistent asthma
J4550 ~ asthma, severe persistent; severe persistent asthma
J4551 ~ severe persistent asthma with exacerbation
J45901 ~ asthma with acute exacerbation; acute asthma exacerbation
J45909 ~ reactive airway disease; uncomplicated asthma
J45990 ~ exercise-induced bronchospasm; exercise-induced asthma
J45991 ~ cough variant asthma; cough-variant asthma
J8410 ~ pulmonary fibrosis
J90 ~ left pleural effusion; pleural effusion
K047 ~ dental abscess; tooth abscess
K0889 ~ dental pain; tooth pain
K120 ~ aphthous ulcer; canker sore
K2100 ~ gastroesophageal reflux disease with esophagitis; GERD with esophagitis
K219 ~ Chronic GERD, controlled with PPI; gastroesophageal reflux disease
K259 ~ gastric ulcer; stomach ulcer
K269 ~ duodenal ulcer
K279 ~ peptic ulcer disease; PUD
K2900 ~ acute gastritis
K2950 ~ chronic gastritis
K2970 ~ gastritis
K30 ~ functional dyspepsia; indigestion
K3184 ~ gastroparesis
K4090 ~ Reducible left inguinal hernia; right inguinal hernia
K429 ~ umbilical hernia
K439 ~ ventral hernia
K449 ~ sliding hiatal hernia; hiatal hernia
K5090 ~ Crohn's disease; Crohn disease
K5190 ~ ulcerative colitis; UC
K529 ~ noninfectious gastroenteritis; gastroenteritis
K5730 ~ diverticulosis of colon; colonic diverticulosis
K5732 ~ diverticulitis of sigmoid colon; diverticulitis of the colon
K5792 ~ Diverticulitis, uncomplicated; acute diverticulitis
K580 ~ irritable bowel syndrome with diarrhea; IBS with diarrhea
K581 ~ irritable bowel syndrome with constipation; IBS with constipation
K589 ~ irritable bowel syndrome; IBS, unspecified
K5900 ~ Constipation, unspecified; Slow bowel, constipation
K5904 ~ chronic idiopathic constipation; functional constipation
K5909 ~ chronic constipation
K602 ~ anal fissure
K610 ~ perianal abscess
K625 ~ bright red blood per rectum; rectal bleeding
K635 ~ hyperplastic colon polyp
K644 ~ external hemorrhoids
K648 ~ bleeding internal hemorrhoids; internal hemorrhoids
K649 ~ Hemorrhoids, unspecified; Hemorrhoids, bleeding
K7030 ~ cirrhosis due to alcohol; alcoholic cirrhosis
K7460 ~ liver cirrhosis; cirrhosis
K7581 ~ nonalcoholic steatohepatitis; NASH
K760 ~ nonalcoholic fatty liver disease; Hepatic steatosis, mild
K8020 ~ Gallstones without cholecystitis; symptomatic cholelithiasis
K810 ~ acute cholecystitis
K8590 ~ acute pancreatitis
K900 ~ celiac disease
K921 ~ black tarry stools; melena
K922 ~ gastrointestinal bleeding; GI bleed
L0100 ~ impetigo
L02411 ~ abscess of right axilla; right axillary abscess
L02412 ~ abscess of left axilla; left axillary abscess
L02415 ~ Cutaneous abscess of right lower limb; abscess of right leg
L02416 ~ left leg abscess
L0291 ~ skin abscess; abscess
L03011 ~ right index finger paronychia; paronychia of right finger
L03012 ~ paronychia of left finger; left thumb paronychia
L03031 ~ right great toe paronychia; right toe cellulitis
L03032 ~ paronychia of left great toe; cellulitis of left toe
L03113 ~ right upper extremity cellulitis; right forearm cellulitis
L03114 ~ cellulitis of left hand; left arm cellulitis
L03115 ~ right lower extremity cellulitis; cellulitis of the right foot
L03116 ~ Left lower extremity cellulitis; cellulitis, left lower leg
L03211 ~ cellulitis of face; facial cellulitis
L0390 ~ cellulitis
L0501 ~ infected pilonidal cyst with abscess; pilonidal cyst with abscess
L209 ~ Atopic dermatitis, flare; atopic dermatitis
L210 ~ cradle cap; dandruff
L219 ~ seborrheic dermatitis
L22 ~ diaper dermatitis; diaper rash
L237 ~ contact dermatitis due to poison ivy; poison ivy dermatitis
L239 ~ Allergic contact dermatitis, unspecified cause; allergic contact dermatitis
L249 ~ irritant contact dermatitis
L259 ~ contact dermatitis
L299 ~ generalized itching; pruritus
L304 ~ erythema intertrigo; intertrigo
L309 ~ dermatitis, unspecified; dermatitis
L400 ~ psoriasis vulgaris; plaque psoriasis
L4050 ~ psoriatic arthritis
L409 ~ psoriasis
L42 ~ pityriasis rosea
L509 ~ urticaria; hives
L570 ~ Actinic keratosis, left cheek; actinic keratosis
L600 ~ Ingrown toenail, left great toe; right ingrown great toenail
L603 ~ nail dystrophy
L639 ~ alopecia areata
L659 ~ hair loss; alopecia
L700 ~ Acne vulgaris, moderate; Inflammatory acne
L719 ~ rosacea
L720 ~ epidermal inclusion cyst; epidermoid cyst
L723 ~ infected sebaceous cyst; sebaceous cyst
L732 ~ hidradenitis suppurativa; hidradenitis
L739 ~ folliculitis
L814 ~ solar lentigines; lentigo
L820 ~ irritated seborrheic keratosis; inflamed seborrheic keratosis
L821 ~ Seborrheic keratosis, back; seborrheic keratosis
L84 ~ corns and calluses; corn of toe
L853 ~ xerosis cutis; dry skin
L910 ~ hypertrophic scar; keloid scar
L918 ~ skin tag of the neck; acrochordon
L989 ~ lesion of skin; skin lesion
M059 ~ rheumatoid arthritis with positive rheumatoid factor; seropositive rheumatoid arthritis
M069 ~ Rheumatoid arthritis, on MTX; RA, seropositive unknown
M109 ~ gouty arthritis of the right knee; Acute gouty arthritis
M159 ~ osteoarthritis of multiple joints; polyosteoarthritis
M160 ~ primary osteoarthritis of both hips; bilateral hip osteoarthritis
M1611 ~ primary osteoarthritis of right hip; right hip osteoarthritis
M170 ~ bilateral primary osteoarthritis of knees; osteoarthritis of knees, bilateral
M1711 ~ Primary osteoarthritis of right knee, worsening; primary osteoarthritis of the right knee
M1712 ~ Severe left knee degenerative joint disease; degenerative joint disease of left knee
M179 ~ osteoarthritis of knee; knee osteoarthritis
M1811 ~ right thumb CMC arthritis
M19011 ~ primary osteoarthritis of right shoulder; right shoulder osteoarthritis
M19041 ~ primary osteoarthritis of right hand; osteoarthritis of the right hand
M1990 ~ degenerative joint disease; osteoarthritis
M2011 ~ hallux valgus, right foot; right hallux valgus
M2141 ~ pes planus of right foot; flat foot, right
M2141 M2142 ~ bilateral pes planus; bilateral flat feet
M21611 ~ right bunion
M222X1 ~ patellofemoral syndrome, right knee; right patellofemoral pain syndrome
M25461 ~ effusion of right knee; right knee effusion
M25462 ~ left knee swelling; left knee effusion
M2550 ~ polyarthralgia; arthralgias
M25511 ~ pain of the right shoulder; right shoulder pain
M25512 ~ L shoulder pain x 3 weeks; Pain, left shoulder
M25521 ~ pain in right elbow; right elbow pain
M25531 ~ right wrist pain
M25551 ~ pain in right hip; right hip pain
M25561 ~ chronic right knee pain; pain in right knee
M25561 M25562 ~ bilateral knee pain; pain in both knees
M25562 ~ Acute left knee pain after running; pain in the left knee
M25571 ~ pain in the right ankle; right ankle pain
M329 ~ systemic lupus erythematosus; lupus
M3500 ~ Sjogren's syndrome
M353 ~ polymyalgia rheumatica; PMR
M419 ~ scoliosis
M4316 ~ spondylolisthesis of lumbar region; lumbar spondylolisthesis
M461 ~ sacroiliitis
M47812 ~ cervical spondylosis
M47816 ~ lumbar facet arthropathy; lumbar facet arthritis
M4802 ~ cervical spinal stenosis; cervical stenosis
M48061 ~ lumbar stenosis without neurogenic claudication; lumbar spinal stenosis
M48062 ~ lumbar spinal stenosis with neurogenic claudication; Lumbar spinal stenosis with neurogenic claudication
M5030 ~ cervical degenerative disc disease; cervical DDD
M5116 ~ lumbar disc herniation with radiculopathy; herniated lumbar disc with radiculopathy
M5126 ~ lumbar disc herniation; herniated lumbar disc
M5127 ~ L5-S1 disc herniation; herniated disc L5-S1
M51360 ~ lumbar degenerative disc disease with low back pain; lumbar DDD with discogenic back pain
M51369 ~ degeneration of lumbar disc
M5412 ~ cervical radiculopathy
M5416 ~ right lumbar radiculopathy; Lumbar radiculitis, left
M542 ~ cervicalgia; neck pain
M5431 ~ sciatica, right side; right-sided sciatica
M5432 ~ sciatica of left side; left-sided sciatica
M5441 ~ low back pain with right-sided sciatica; low back pain with sciatica, right side
M5442 ~ Low back pain with left-sided sciatica; low back pain with left sciatica
M5450 ~ Acute on chronic low back pain; chronic low back pain
M546 ~ pain in thoracic spine; thoracic back pain
M549 ~ chronic back pain; back pain
M6281 ~ generalized muscle weakness; muscle weakness
M62830 ~ lumbar paraspinal spasm; muscle spasm of back
M62838 ~ trapezius muscle spasm; neck muscle spasm
M6530 ~ trigger finger
M65311 ~ trigger thumb, right; right trigger thumb
M654 ~ right de Quervain's tenosynovitis; DeQuervain tenosynovitis, right
M67431 ~ right dorsal wrist ganglion cyst; ganglion cyst of right wrist
M67442 ~ left hand ganglion cyst; ganglion of left hand
M7021 ~ olecranon bursitis of right elbow; right olecranon bursitis
M7061 ~ right greater trochanteric pain syndrome; Greater trochanteric bursitis, right
M7121 ~ Baker cyst of right knee; popliteal cyst, right
M720 ~ Dupuytren contracture of right hand; Dupuytren's contracture
M722 ~ Right heel plantar fasciitis; bilateral plantar fasciitis
M7501 ~ adhesive capsulitis of right shoulder; right adhesive capsulitis
M7502 ~ Left shoulder adhesive capsulitis; Frozen shoulder, left
M75101 ~ rotator cuff tear, right shoulder; right rotator cuff tear
M75121 ~ full-thickness right rotator cuff tear; complete tear of right rotator cuff
M7541 ~ impingement syndrome of right shoulder; right subacromial impingement
M7551 ~ right subacromial bursitis; bursitis of right shoulder
M7581 ~ right rotator cuff tendinopathy; rotator cuff tendonitis, right
M7651 ~ patellar tendinopathy of right knee; right patellar tendinitis
M7661 ~ Achilles tendinopathy, right; right Achilles tendinitis
M7701 ~ medial epicondylitis, right elbow; right medial epicondylitis
M7711 ~ lateral epicondylitis of right elbow; right lateral epicondylitis
M7712 ~ Lateral epicondylitis, left elbow; Tennis elbow, left
M7731 ~ calcaneal spur of right foot; right heel spur
M7741 ~ metatarsalgia of right foot; right metatarsalgia
M7910 ~ muscle aches; myalgia
M7918 ~ myofascial pain syndrome; myofascial pain
M79601 ~ right upper extremity pain; pain in the right arm
M79602 ~ left arm pain
M79604 ~ pain in right leg; right leg pain
M79604 M79605 ~ bilateral leg pain
M79605 ~ pain of left lower extremity; left lower extremity pain
M79606 ~ leg pain
M79621 ~ right upper arm pain
M79631 ~ pain in right forearm; right forearm pain
M79641 ~ pain in right hand; right hand pain
M79644 ~ pain in right index finger; right finger pain
M79645 ~ left ring finger pain; pain in left thumb
M79651 ~ pain in right thigh; right thigh pain
M79661 ~ right lower leg pain; right calf pain
M79671 ~ pain in right foot; right foot pain
M79671 M79672 ~ bilateral foot pain
M79672 ~ left foot pain; left heel pain
M79673 ~ foot pain
M79674 ~ right great toe pain; right toe pain
M797 ~ fibromyalgia
M7989 ~ soft tissue swelling; left leg swelling
M810 ~ Osteoporosis without current fracture; Osteoporosis, postmenopausal
M8580 ~ Osteopenia on DEXA; osteopenia
M940 ~ costochondritis
N10 ~ acute pyelonephritis; kidney infection
N1330 ~ right hydronephrosis; hydronephrosis
N179 ~ acute renal failure; acute kidney injury
N182 ~ stage II chronic kidney disease; CKD stage 2
N1830 ~ chronic kidney disease, stage 3; stage III CKD
N1831 ~ stage IIIa chronic kidney disease; CKD stage IIIa
N1832 ~ chronic kidney disease, stage 3b (moderate); CKD stage 3b, eGFR 38
N184 ~ chronic kidney disease stage 4 (severe); CKD stage IV
N185 ~ CKD stage 5; stage V CKD
N186 Z992 ~ end-stage renal disease on dialysis; ESRD on hemodialysis
N189 ~ chronic renal insufficiency; chronic kidney disease
N200 ~ Renal stone, nonobstructing; Nephrolithiasis, left
N201 ~ left ureteral calculus; ureterolithiasis
N23 ~ renal colic
N281 ~ simple cyst of the left kidney; renal cyst
N3000 ~ acute uncomplicated cystitis; acute bladder infection
N3001 ~ Acute cystitis with blood in urine; acute cystitis with hematuria
N3090 ~ cystitis
N3281 ~ overactive bladder; OAB with urge
N390 ~ urinary tract infection; UTI without hematuria
N393 ~ stress urinary incontinence; stress incontinence
N3941 ~ urgency incontinence; urge incontinence
N3944 ~ nocturnal enuresis; bedwetting
N3946 ~ mixed urinary incontinence; mixed incontinence
N400 ~ benign prostatic hyperplasia; enlarged prostate
N401 ~ benign prostatic hypertrophy with urinary obstruction; BPH with lower urinary tract symptoms
N401 R350 ~ benign prostatic hyperplasia with frequency; BPH with urinary frequency
N401 R351 ~ enlarged prostate with nocturia; BPH with nocturia
N410 ~ acute bacterial prostatitis; acute prostatitis
N433 ~ right hydrocele; hydrocele
N451 ~ left epididymitis; epididymitis
N481 ~ balanitis
N50811 ~ pain in right testicle; right testicular pain
N50819 ~ testicular pain; scrotal pain
N529 ~ erectile dysfunction; impotence
N6001 ~ simple cyst of the right breast; Simple cyst, right breast
N610 ~ mastitis
N6310 ~ lump in right breast; right breast lump
N6320 ~ left breast mass; left breast lump
N644 ~ breast pain; mastalgia
N739 ~ pelvic inflammatory disease; PID
N760 ~ Bacterial vaginosis, recurrent; bacterial vaginosis
N809 ~ endometriosis
N8110 ~ bladder prolapse; cystocele
N83201 ~ cyst of right ovary; right ovarian cyst
N83202 ~ left ovarian cyst
N83209 ~ ovarian cyst
N898 ~ vaginal discharge
N912 ~ amenorrhea
N920 ~ menorrhagia with regular cycle; heavy menstrual bleeding
N921 ~ metrorrhagia with menorrhagia; heavy irregular menses
N926 ~ irregular periods; irregular menses
N939 ~ Abnormal uterine bleeding, unspecified; dysfunctional uterine bleeding
N9410 ~ painful intercourse; dyspareunia
N943 ~ premenstrual syndrome; PMS
N946 ~ menstrual cramps; painful periods
N950 ~ postmenopausal bleeding; PMB
N951 ~ vasomotor symptoms of menopause; Perimenopausal symptoms
N952 ~ atrophic vaginitis; vaginal atrophy
N979 ~ female infertility; infertility
O039 ~ complete spontaneous abortion; spontaneous abortion
O200 ~ threatened miscarriage; threatened abortion
O210 ~ mild hyperemesis gravidarum; hyperemesis gravidarum
O24410 ~ gestational diabetes, diet controlled; diet-controlled gestational diabetes
O24419 ~ gestational diabetes; Gestational DM
P599 ~ jaundice of newborn; neonatal jaundice
P929 ~ feeding problem of newborn
Q381 ~ ankyloglossia; tongue tie
R002 ~ heart palpitations; palpitations
R030 ~ elevated blood pressure reading without diagnosis of hypertension; white coat syndrome without hypertension
R040 ~ recurrent nosebleeds; epistaxis
R042 ~ coughing up blood; hemoptysis
R051 ~ acute cough
R052 ~ subacute cough
R053 ~ persistent cough; chronic cough
R059 ~ cough, unspecified; cough
R0602 ~ Shortness of breath, unspecified; shortness of breath
R0609 ~ dyspnea on exertion; exertional dyspnea
R062 ~ wheezing
R0683 ~ snoring
R0789 ~ musculoskeletal chest pain; Non-cardiac chest pain
R079 ~ chest pain, unspecified; chest pain
R0981 ~ nasal congestion; stuffy nose
R0982 ~ post-nasal drip; postnasal drip
R1011 ~ right upper quadrant abdominal pain; right upper quadrant pain
R1012 ~ left upper quadrant abdominal pain; LUQ pain
R1013 ~ epigastric abdominal pain; Dyspeptic epigastric pain
R1020 ~ chronic pelvic pain; pelvic pain
R1030 ~ lower abdominal pain
R1031 ~ right lower quadrant abdominal pain; Pain, right lower quadrant
R1032 ~ left lower quadrant pain; LLQ abdominal pain
R1033 ~ periumbilical abdominal pain; periumbilical pain
R1084 ~ generalized abdominal pain; diffuse abdominal pain
R109 ~ abdominal pain; stomach pain
R10A1 ~ flank pain, right; right flank pain
R10A2 ~ pain in the left flank; left flank pain
R110 ~ nausea
R1110 ~ vomiting
R112 ~ nausea with vomiting; nausea and vomiting
R12 ~ heartburn
R1310 ~ difficulty swallowing; trouble swallowing
R140 ~ abdominal distension; bloating
R194 ~ change in bowel habits
R195 ~ fecal occult blood positive; heme-positive stool
R197 ~ Acute diarrhea; loose stools
R200 ~ numbness of the left arm; numbness
R202 ~ numbness and tingling of hands; paresthesias
R21 ~ skin rash; rash
R229 ~ skin lump; lump
R233 ~ petechiae
R251 ~ hand tremor; tremor
R252 ~ muscle cramps; leg cramps
R2689 ~ balance problem
R296 ~ recurrent falls; frequent falls
R300 ~ burning with urination; painful urination
R310 ~ visible blood in urine; gross hematuria
R3129 ~ microscopic hematuria; microhematuria
R319 ~ blood in urine; hematuria
R32 ~ incontinence of urine; urinary incontinence
R339 ~ retention of urine; urinary retention
R350 ~ frequent urination; urinary frequency
R351 ~ nocturia
R3915 ~ urgency of urination; urinary urgency
R410 ~ confusion
R413 ~ short-term memory loss; memory problems
R42 ~ Dizziness, nonspecific; lightheadedness
R45851 ~ suicidal ideation; suicidal thoughts
R490 ~ hoarseness; dysphonia
R509 ~ fever of unknown origin; fever, unspecified
R519 ~ headaches; headache
R531 ~ generalized weakness; weakness
R5381 ~ malaise
R5383 ~ Fatigue, unspecified; tiredness
R55 ~ Syncope, unspecified; vasovagal syncope
R569 ~ new-onset seizure; seizure
R590 ~ enlarged cervical lymph nodes; localized lymphadenopathy
R600 ~ Edema, bilateral lower extremities; swelling of both legs
R61 ~ night sweats
R6251 ~ failure to thrive in child; failure to thrive
R630 ~ loss of appetite; poor appetite
R634 ~ weight loss, unintentional; unintentional weight loss
R635 ~ abnormal weight gain; weight gain
R6883 ~ chills
R7301 ~ elevated fasting blood sugar; impaired fasting glucose
R7303 ~ Prediabetes, A1c 5.9; borderline diabetes
R739 ~ high blood sugar; elevated glucose
R7401 ~ elevated liver enzymes; elevated transaminases
R7989 ~ abnormal liver function tests
R809 ~ protein in urine; microalbuminuria
R87610 ~ Pap smear with ASCUS; ASCUS on Pap
R911 ~ solitary lung nodule; pulmonary nodule
R918 ~ multiple pulmonary nodules; lung mass
R928 ~ BI-RADS 4 mammogram; abnormal mammogram
R9720 ~ elevated PSA; rising PSA
S0003XA ~ contusion of scalp; scalp contusion
S0083XA ~ facial contusion
S0101XA ~ laceration of scalp; scalp laceration
S0181XA ~ laceration of forehead; forehead laceration
S0501XA ~ corneal abrasion right eye; right corneal abrasion
S0502XA ~ corneal abrasion, left eye; left corneal abrasion
S060X0A ~ concussion without loss of consciousness; concussion, no LOC
S0990XA ~ Minor closed head injury; closed head injury
S134XXA ~ whiplash injury of neck; cervical sprain
S161XXA ~ strain of neck muscles; Acute cervical strain
S20211A ~ contusion of right chest wall; right chest wall contusion
S2231XA ~ fracture of one rib on the right; right rib fracture
S29012A ~ strain of thoracic back muscle; upper back strain
S39012A ~ strain of lumbar muscles; Acute lumbar strain
S40011A ~ contusion of right shoulder; right shoulder contusion
S46011A ~ strain of right rotator cuff; right rotator cuff strain
S52501A ~ closed fracture of right distal radius; fracture of distal radius, right
S52501D ~ right distal radius fracture, follow-up, routine healing; follow-up right distal radius fracture
S52502A ~ Fracture of left distal radius, closed; Fracture, distal radius, left
S61012A ~ laceration of left thumb; left thumb laceration
S61210A ~ Laceration of R index finger without foreign body; laceration of right index finger
S61219A ~ laceration of finger; finger laceration
S61411A ~ laceration of right hand; Laceration, right hand
S61412A ~ left hand laceration
S62600A ~ fracture of right index finger; right index finger fracture
S63501A ~ sprain of right wrist; right wrist sprain
S8001XA ~ contusion of right knee; right knee contusion
S81011A ~ laceration of right knee; right knee laceration
S82891A ~ fracture of right ankle; right ankle fracture
S82892D ~ Left ankle fracture, follow-up
S83206A ~ tear of right meniscus, current injury; right knee meniscus tear
S83241A ~ tear of medial meniscus of right knee; Acute tear of right medial meniscus
S83281A ~ tear of lateral meniscus, right knee; right lateral meniscus tear
S83411A ~ sprain of medial collateral ligament of right knee; right knee MCL tear
S83511A ~ right knee ACL rupture; tear of the right ACL
S83512A ~ ACL rupture, left knee; Left ACL tear
S8391XA ~ sprain of right knee; right knee sprain
S86011A ~ rupture of right Achilles tendon; right Achilles tendon rupture
S86111A ~ strain of right calf muscle; right gastrocnemius strain
S9031XA ~ contusion of right foot; right foot contusion
S92351A ~ fracture of right fifth metatarsal; right fifth metatarsal fracture
S93401A ~ Inversion injury, right ankle sprain; Sprain of right ankle, grade 1
S93402A ~ sprain, left ankle; left ankle sprain
S93402D ~ left ankle sprain, subsequent encounter; follow up of left ankle sprain
T161XXA ~ foreign body in right ear; bead in right ear
T162XXA ~ foreign body in left ear; left ear foreign body
T63441A ~ bee sting, accidental; bee sting
T782XXA ~ anaphylactic reaction; anaphylaxis
T7840XA ~ allergic reaction, initial encounter; allergic reaction
U071 ~ COVID infection; positive COVID
U099 ~ post-COVID syndrome; long COVID
Z0000 ~ general adult medical exam without abnormal findings; health maintenance exam
Z0001 ~ general adult medical exam with abnormal findings; annual physical with abnormal findings
Z00110 ~ newborn check under 8 days
Z00121 ~ routine child health exam with abnormal findings; well child check with abnormal findings
Z00129 ~ well child exam without abnormal findings; Well child check, 4 months
Z01411 ~ routine gynecological exam with abnormal findings
Z01419 ~ routine gynecological exam; annual gynecologic exam
Z01810 ~ preoperative cardiovascular exam; cardiac clearance
Z01818 ~ preoperative examination; preoperative clearance
Z020 ~ school physical
Z021 ~ pre-employment physical; pre-employment exam
Z024 ~ driver's license physical; DOT physical
Z025 ~ sports physical
Z09 ~ follow-up exam after completed treatment
Z111 ~ screening for tuberculosis; PPD placement
Z113 ~ screening for STDs; STI screening
Z114 ~ screening for HIV; HIV screening
Z1159 ~ screening for hepatitis C; hepatitis C screening
Z1211 ~ screening for colon cancer; colon cancer screening
Z122 ~ lung cancer screening
Z1231 ~ breast cancer screening by mammogram; encounter for screening mammogram
Z124 ~ screening for cervical cancer; cervical cancer screening
Z125 ~ prostate cancer screening; PSA screening
Z1283 ~ skin cancer screening; full body skin check
Z131 ~ screening for diabetes; diabetes screening
Z13220 ~ screening for hyperlipidemia; lipid screening
Z1331 ~ screening for depression; depression screening
Z13820 ~ screening for osteoporosis; osteoporosis screening
Z202 ~ exposure to chlamydia; exposure to STI
Z20822 ~ close contact with COVID; exposure to COVID-19
Z21 ~ asymptomatic HIV infection status; HIV positive, asymptomatic
Z23 ~ need for vaccination; flu shot
Z30011 ~ prescription of birth control pills; initiation of oral contraceptives
Z30017 ~ insertion of implantable contraceptive; Nexplanon insertion
Z3009 ~ contraceptive counseling; contraception counseling
Z3041 ~ oral contraceptive surveillance; refill of oral contraceptives
Z3042 ~ surveillance of injectable contraceptive; Depo-Provera injection
Z30430 ~ encounter for IUD insertion; IUD insertion
Z30431 ~ routine IUD checking; IUD surveillance
Z30432 ~ removal of IUD; IUD removal
Z3201 ~ positive pregnancy test
Z3202 ~ negative pregnancy test
Z331 ~ pregnant state, incidental; pregnancy, incidental
Z3401 Z3A10 ~ prenatal visit, first pregnancy, 10 weeks
Z3482 ~ supervision of other normal pregnancy, second trimester
Z3483 Z3A36 ~ supervision of other normal pregnancy, third trimester, 36 weeks
Z3490 ~ routine prenatal visit; prenatal care
Z3491 ~ prenatal visit, first trimester
Z3492 ~ Routine prenatal care, second trimester; Prenatal visit, 2nd trimester
Z3492 Z3A20 ~ supervision of normal pregnancy, 20 weeks; prenatal visit, 20 weeks gestation
Z391 ~ breastfeeding counseling
Z392 ~ routine postpartum follow-up; postpartum visit
Z471 ~ aftercare following joint replacement
Z471 Z96651 ~ aftercare following right total knee replacement
Z4800 ~ dressing change
Z4802 ~ removal of sutures; suture removal
Z5181 ~ therapeutic drug monitoring; medication monitoring
Z5900 ~ homelessness; homeless
Z602 ~ lives alone
Z712 ~ discussion of test results
Z713 ~ nutrition counseling; dietary counseling
Z720 ~ tobacco use
Z760 ~ prescription refill; medication refill
Z780 ~ postmenopausal status; postmenopausal
Z7901 ~ Chronic anticoagulation with warfarin; anticoagulated on warfarin
Z7902 ~ long-term antiplatelet therapy; on clopidogrel
Z7952 ~ long-term steroid use; chronic steroid use
Z7982 ~ long-term aspirin use; daily aspirin
Z79890 ~ postmenopausal hormone therapy; hormone replacement therapy
Z79891 ~ chronic opioid therapy; long-term opioid use
Z79899 ~ long-term use of high-risk medication; high-risk medication use
Z800 ~ family history of colon cancer
Z803 ~ family history of breast cancer
Z8249 ~ family history of heart disease; family history of early CAD
Z833 ~ family history of diabetes
Z85038 ~ personal history of colon cancer; history of colon cancer
Z853 ~ personal history of breast cancer; history of breast cancer
Z8546 ~ history of prostate cancer
Z85820 ~ personal history of malignant melanoma; history of melanoma
Z85828 ~ personal history of squamous cell carcinoma of skin; history of nonmelanoma skin cancer
Z860100 ~ personal history of colonic polyps; history of colon polyps
Z8616 ~ history of COVID-19
Z86711 ~ history of pulmonary embolism; history of PE
Z86718 ~ history of DVT
Z8673 ~ prior CVA without residual deficits; history of stroke
Z87442 ~ history of kidney stones
Z87891 ~ history of tobacco use; former smoker
Z880 ~ allergic to penicillin; penicillin allergy
Z882 ~ sulfa allergy
Z9049 ~ status post appendectomy; s/p cholecystectomy
Z90710 ~ status post total hysterectomy; s/p hysterectomy
Z91010 ~ allergy to peanuts; peanut allergy
Z91030 ~ bee sting allergy; bee venom allergy
Z91040 ~ latex allergy
Z91148 ~ noncompliance with medication; medication noncompliance
Z9181 ~ history of falls
Z940 ~ renal transplant recipient; s/p kidney transplant
Z950 ~ presence of pacemaker; s/p pacemaker
Z951 ~ status post CABG; history of CABG
Z955 ~ presence of coronary stent; s/p coronary stent
Z95810 ~ automatic implantable cardioverter defibrillator; presence of ICD
Z96641 ~ presence of right artificial hip joint; right total hip replacement
Z96642 ~ History of left hip replacement; s/p left THA
Z96651 ~ Status post right total knee arthroplasty; s/p right total knee replacement
Z96652 ~ status post left total knee arthroplasty; left artificial knee
Z9884 ~ history of bariatric surgery; bariatric surgery status
`;

/** Met where FY2026 is installed with its alphabetic index. */
export const EVERYDAY_NAMES_BY_THE_BOOK = `
A0472 ~ clostridioides difficile colitis; Clostridium difficile infection
A539 ~ syphilis
A549 ~ gonococcal infection; gonorrhea
A5600 ~ chlamydia of lower genital tract; genital chlamydia
A5901 ~ trichomoniasis of vagina; trichomonas vaginitis
A599 ~ trichomoniasis
A749 ~ chlamydia infection
B002 ~ herpetic gingivostomatitis
B019 ~ chickenpox; varicella
B081 ~ molluscum contagiosum; molluscum
B083 ~ erythema infectiosum; fifth disease
B084 ~ hand, foot and mouth disease; hand foot and mouth disease
B085 ~ herpangina
B309 ~ conjunctivitis, viral; viral conjunctivitis
B9681 ~ H. pylori infection; Helicobacter pylori
C182 ~ cancer of ascending colon
C187 ~ adenocarcinoma of the sigmoid colon; sigmoid colon cancer
C20 ~ rectal cancer
C3411 ~ adenocarcinoma of right upper lobe of lung; non-small cell cancer of right upper lobe
C3432 ~ carcinoma of lower lobe of left lung; left lower lobe lung cancer
C4359 ~ malignant melanoma of the back; melanoma of trunk
C44311 ~ Basal cell carcinoma, left nasal ala; basal cell carcinoma of nose
C44319 ~ basal cell carcinoma of the cheek; basal cell carcinoma of face
C44329 ~ Squamous cell carcinoma, forehead; SCC of the left cheek
C4442 ~ squamous cell carcinoma of scalp; SCC of the scalp
C44519 ~ basal cell carcinoma of back; BCC of trunk
C44619 ~ Basal cell carcinoma of the left upper arm; BCC, left forearm
C44622 ~ squamous cell carcinoma of skin of right arm; squamous cell skin cancer of the right hand
C50412 ~ cancer of the upper outer quadrant of left breast; left breast cancer, upper-outer quadrant
C641 ~ renal cell carcinoma of right kidney; right renal cell carcinoma
C787 ~ metastatic disease to liver; liver metastases
C7931 ~ metastasis to brain; brain metastases
C7951 ~ metastasis to bone; bone metastases
C9000 ~ multiple myeloma
C9110 ~ chronic lymphocytic leukemia; CLL
D039 ~ melanoma in situ
D069 ~ carcinoma in situ of cervix; severe cervical dysplasia
D171 ~ lipoma of trunk; lipoma of back
D1721 ~ lipoma of right arm; right arm lipoma
D225 ~ Benign nevus, back; mole of the trunk
D251 ~ intramural leiomyoma of uterus; intramural fibroid
D45 ~ polycythemia vera
D472 ~ monoclonal gammopathy of undetermined significance; MGUS
D473 ~ essential thrombocythemia; essential thrombocytosis
D529 ~ folate deficiency anemia
D563 ~ beta thalassemia trait; thalassemia minor
D638 ~ anemia of chronic disease
D649 O99012 ~ anemia complicating pregnancy, second trimester; anemia in pregnancy, second trimester
D6851 ~ factor V Leiden mutation; factor V Leiden
D709 ~ neutropenia
D72819 ~ leukopenia
D751 ~ polycythemia, secondary
E049 ~ enlarged thyroid
E0500 ~ toxic diffuse goiter
E1010 ~ type 1 diabetes with ketoacidosis; DKA in type 1 diabetes
E10319 ~ type 1 diabetes with retinopathy; type 1 diabetic retinopathy
E1042 ~ type 1 diabetes with peripheral neuropathy; type 1 diabetes with polyneuropathy
E1129 R809 ~ type 2 diabetes with microalbuminuria; type 2 diabetes with proteinuria
E113293 ~ type 2 diabetes with mild nonproliferative diabetic retinopathy without macular edema, bilateral; mild nonproliferative diabetic retinopathy of both eyes
E113299 ~ type 2 diabetes with mild nonproliferative retinopathy; mild nonproliferative diabetic retinopathy
E113599 ~ type 2 diabetes with proliferative retinopathy; proliferative diabetic retinopathy
E1151 ~ type 2 diabetes with peripheral angiopathy
E11621 L97509 ~ type 2 diabetes with foot ulcer; diabetic foot ulcer
E11A ~ diabetes type 2, in remission; type 2 diabetes in remission
E210 ~ hyperparathyroidism, primary; primary hyperparathyroidism
E221 ~ hyperprolactinemia; elevated prolactin
E249 ~ Cushing's syndrome
E271 ~ primary adrenal insufficiency; Addison's disease
E300 ~ delayed puberty
E301 ~ precocious puberty
E440 ~ moderate protein calorie malnutrition; moderate malnutrition
E46 ~ protein-calorie malnutrition; malnutrition
E6601 ~ morbid obesity; severe obesity
E739 ~ lactose intolerance
E83119 ~ hemochromatosis
E890 ~ hypothyroidism following radioactive iodine; hypothyroidism after thyroidectomy
F0150 ~ vascular dementia
F0280 G301 ~ Alzheimer's disease with late onset; late onset Alzheimer's disease
F0280 G309 ~ dementia due to Alzheimer's disease
F0781 ~ post-concussion syndrome; postconcussive syndrome
F1010 ~ alcohol use disorder, mild
F1121 ~ opioid use disorder, severe, in early remission; opioid dependence in remission
F1220 ~ cannabis use disorder, severe; cannabis dependence
F259 ~ schizoaffective disorder
F3130 ~ bipolar disorder, current episode depressed; bipolar depression
F322 ~ major depressive disorder, single episode, severe without psychotic features
F323 ~ severe major depression with psychotic features; MDD, single episode, severe with psychosis
F3281 ~ premenstrual dysphoric disorder; PMDD
F4001 ~ agoraphobia with panic disorder; panic disorder with agoraphobia
F4381 ~ prolonged grief disorder
F5000 ~ anorexia nervosa
F5020 ~ bulimia nervosa
F50819 ~ binge eating disorder
F520 ~ hypoactive sexual desire disorder
F530 ~ postpartum depression
F633 ~ trichotillomania
F801 ~ expressive language disorder; expressive language delay
F809 ~ speech delay
F911 ~ conduct disorder, childhood onset
F913 ~ oppositional defiant disorder; ODD
F952 ~ Tourette syndrome; Tourette's
G43009 ~ common migraine
G43719 ~ chronic migraine without aura, intractable; intractable chronic migraine
G43829 ~ menstrual migraine
G44009 ~ cluster headache
G44219 ~ episodic tension-type headache; episodic tension headache
G44229 ~ chronic tension-type headache; chronic tension headache
G4440 ~ medication overuse headache; rebound headache
G4726 ~ shift work sleep disorder
G47419 ~ narcolepsy
G4762 ~ sleep related leg cramps
G609 ~ hereditary and idiopathic neuropathy; idiopathic peripheral neuropathy
G621 ~ alcoholic polyneuropathy; alcoholic neuropathy
G7000 ~ myasthenia gravis
G90A ~ POTS
G9332 ~ myalgic encephalomyelitis; chronic fatigue syndrome
H209 ~ iridocyclitis; iritis
H2513 ~ age-related nuclear cataract, bilateral; bilateral age-related nuclear cataract
H3530 ~ macular degeneration
H40003 ~ glaucoma suspect of both eyes; glaucoma suspect, bilateral
H4010X0 ~ open-angle glaucoma
H43391 ~ vitreous floaters, right eye; floaters right eye
H5213 ~ myopia of both eyes; bilateral myopia
H7291 ~ perforation of right tympanic membrane; right tympanic membrane perforation
H8101 ~ Meniere's disease, right ear; right Meniere's disease
H8109 ~ Meniere's disease
H903 ~ sensorineural hearing loss, bilateral; Sensorineural hearing loss, both ears
H9042 ~ unilateral sensorineural hearing loss, left ear
I071 ~ rheumatic tricuspid regurgitation
I10 I1A0 ~ treatment-resistant hypertension; resistant hypertension
I361 ~ tricuspid insufficiency, nonrheumatic; tricuspid valve regurgitation
I420 ~ nonischemic dilated cardiomyopathy; congestive cardiomyopathy
I428 ~ nonischemic cardiomyopathy
I440 ~ first-degree heart block; first degree AV block
I491 ~ premature atrial contractions; atrial premature beats
I495 ~ tachy-brady syndrome; sick sinus syndrome
I5021 ~ acute systolic heart failure
I5023 ~ acute on chronic systolic heart failure; acute on chronic systolic CHF
I5033 ~ acute on chronic diastolic heart failure; acute on chronic diastolic CHF
I5042 ~ chronic combined systolic and diastolic heart failure; combined systolic and diastolic CHF, chronic
I69351 ~ right sided hemiplegia due to old stroke; residual right hemiparesis after CVA
I8001 ~ superficial thrombophlebitis of the right leg; right leg superficial thrombophlebitis
I83009 ~ venous stasis ulcer; varicose ulcer
I951 ~ postural hypotension
J129 ~ viral pneumonia
J157 ~ walking pneumonia due to mycoplasma; mycoplasma pneumonia
J300 ~ vasomotor rhinitis
J342 ~ nasal septal deviation
J3501 ~ chronic tonsillitis
J3502 ~ chronic adenoiditis
J351 ~ tonsillar hypertrophy; enlarged tonsils
J353 ~ hypertrophy of tonsils and adenoids; tonsil and adenoid hypertrophy
J432 ~ centrilobular emphysema
J4520 ~ intermittent asthma
J479 ~ bronchiectasis
J84112 ~ idiopathic pulmonary fibrosis; IPF
J849 ~ interstitial lung disease; ILD
J9601 ~ acute respiratory failure with hypoxia; acute hypoxic respiratory failure
J9611 ~ chronic respiratory failure with hypoxia; chronic hypoxic respiratory failure
K029 ~ dental caries; cavities
K120 ~ oral aphthae
K222 ~ esophageal stricture
K2270 ~ Barrett esophagus without dysplasia; Barrett's esophagus
K4020 ~ bilateral inguinal hernias; bilateral inguinal hernia
K432 ~ incisional hernia
K591 ~ chronic functional diarrhea; functional diarrhea
K600 ~ acute anal fissure
K601 ~ chronic anal fissure
K645 ~ thrombosed external hemorrhoid; thrombosed hemorrhoid
K8000 ~ cholelithiasis with acute cholecystitis; acute cholecystitis with gallstones
K861 ~ chronic pancreatitis
L0201 ~ abscess of face; facial abscess
L0211 ~ abscess of neck; neck abscess
L02211 ~ abscess of abdominal wall; abdominal wall abscess
L0231 ~ abscess of buttock; buttock abscess
L02416 ~ abscess of left lower limb
L03116 ~ left foot cellulitis
L0591 ~ pilonidal cyst
L089 ~ skin infection
L280 ~ lichen simplex chronicus
L300 ~ nummular dermatitis; nummular eczema
L301 ~ dyshidrotic eczema; dyshidrosis
L501 ~ chronic idiopathic urticaria; idiopathic urticaria
L508 ~ chronic urticaria; chronic hives
L550 ~ sunburn of first degree; first-degree sunburn
L559 ~ sunburn
L602 ~ onychogryphosis
L649 ~ female pattern hair loss; male pattern hair loss
L650 ~ telogen effluvium
L680 ~ hirsutism
L704 ~ infantile acne
L7211 ~ trichilemmal cyst; pilar cyst
L729 ~ skin cyst
L731 ~ pseudofolliculitis barbae; razor bumps
L74510 ~ primary axillary hyperhidrosis; axillary hyperhidrosis
L80 ~ vitiligo
L811 ~ melasma
L89152 ~ pressure ulcer of sacrum stage II; sacral decubitus ulcer, stage 2
L89153 ~ stage 3 pressure ulcer of the sacrum; stage III sacral decubitus
L89612 ~ stage 2 pressure ulcer of right heel; right heel pressure ulcer, stage 2
L97909 ~ non-healing leg ulcer; leg ulcer
M1731 ~ post-traumatic osteoarthritis of right knee; right knee post-traumatic arthritis
M1811 ~ primary osteoarthritis of first CMC joint, right hand; right thumb carpometacarpal osteoarthritis
M19071 ~ osteoarthritis of right ankle; right ankle osteoarthritis
M1A9XX0 ~ chronic gout without tophi; chronic gout
M2041 ~ hammertoe of right foot; right second hammer toe
M2241 ~ chondromalacia of right patella; right chondromalacia patellae
M2391 ~ internal derangement of right knee; right knee internal derangement
M25541 ~ pain in joints of right hand
M25611 ~ stiffness of right shoulder; right shoulder stiffness
M4316 ~ Grade 1 spondylolisthesis of L4 on L5; Degenerative spondylolisthesis L4-L5
M4317 ~ L5-S1 spondylolisthesis
M4850XA ~ vertebral compression fracture; compression fracture of spine
M4854XA ~ T12 compression fracture
M4856XA ~ L1 compression fracture
M533 ~ sacroiliac joint pain; SI joint dysfunction
M5412 ~ C6 radiculopathy
M5416 ~ Right L5 radiculopathy; L5 radiculopathy
M65321 ~ right index finger stenosing tenosynovitis; trigger finger, right index finger
M65331 ~ trigger finger of right long finger; right middle finger trigger finger
M65341 ~ trigger finger of the right ring finger; trigger finger, right ring finger
M65352 ~ trigger finger of left little finger; left small finger trigger finger
M7041 ~ prepatellar bursitis of right knee; right prepatellar bursitis
M7051 ~ right pes anserine bursitis
M75111 ~ partial thickness tear of right rotator cuff; right partial-thickness rotator cuff tear
M7521 ~ bicipital tendinitis, right; right bicipital tendonitis
M7531 ~ calcific tendinitis of right shoulder; right shoulder calcific tendonitis
M7631 ~ iliotibial band syndrome, right leg; right IT band syndrome
M76821 ~ posterior tibial tendon dysfunction, right; right posterior tibial tendinitis
M8008XA ~ age-related osteoporosis with vertebral compression fracture; osteoporotic vertebral compression fracture
M87051 ~ avascular necrosis of right hip; right hip avascular necrosis
M92521 ~ Osgood-Schlatter disease of right knee; Osgood-Schlatter, right
M9261 ~ Sever's disease of right foot; Sever's disease, right
N132 ~ hydronephrosis with obstructing renal stone; hydronephrosis with ureteral calculus
N2581 ~ secondary hyperparathyroidism of renal origin
N319 ~ neurogenic dysfunction of the bladder; neurogenic bladder
N401 R338 ~ BPH with urinary retention
N401 R3912 ~ benign prostatic hyperplasia with weak urinary stream; BPH with weak stream
N411 ~ chronic prostatitis
N471 ~ phimosis
N6011 ~ fibrocystic changes of right breast
N6311 ~ lump in upper outer quadrant of right breast; right breast lump, upper outer quadrant
N6322 ~ Left breast mass, upper inner quadrant
N6452 ~ nipple discharge
N8003 ~ adenomyosis
N814 ~ pelvic organ prolapse; uterine prolapse
N816 ~ rectocele
N840 ~ endometrial polyp
N841 ~ cervical polyp
N870 ~ mild cervical dysplasia; CIN 1
N871 ~ moderate cervical dysplasia; CIN 2
N9089 ~ vulvar lesion
N910 ~ primary amenorrhea
N911 ~ secondary amenorrhea
O021 ~ missed miscarriage; missed abortion
O09511 ~ advanced maternal age primigravida, first trimester; elderly primigravida, first trimester
O09522 ~ advanced maternal age, multigravida, second trimester; elderly multigravida, second trimester
O10013 ~ pre-existing essential hypertension complicating pregnancy, third trimester; chronic hypertension in pregnancy, third trimester
O133 ~ gestational hypertension, third trimester
O133 Z3A34 ~ gestational hypertension, 34 weeks gestation; gestational hypertension at 34 weeks
O139 ~ gestational hypertension
O1413 Z3A35 ~ severe preeclampsia at 35 weeks
O1493 ~ preeclampsia, third trimester
O219 ~ nausea and vomiting of pregnancy; vomiting in pregnancy
O2341 ~ UTI in pregnancy, first trimester
O2343 ~ UTI in pregnancy, third trimester
O2343 Z3A30 ~ urinary tract infection in pregnancy, 30 weeks; UTI in pregnancy at 30 weeks
O24414 ~ gestational diabetes, insulin controlled; insulin-controlled gestational diabetes
O24415 ~ gestational diabetes controlled with oral medication; gestational diabetes on metformin
O321XX0 ~ breech presentation
O4402 ~ placenta previa, second trimester
O480 Z3A41 ~ post-term pregnancy at 41 weeks; post dates pregnancy, 41 weeks
O906 ~ postpartum blues; baby blues
O9122 ~ lactational mastitis; postpartum mastitis
P925 ~ neonatal difficulty in breastfeeding
P929 ~ newborn feeding difficulty
Q5310 ~ unilateral undescended testicle; left undescended testicle
Q539 ~ undescended testicle; cryptorchidism
Q673 ~ positional plagiocephaly; plagiocephaly
R1083 ~ infantile colic; colic
R159 ~ incontinence of stool; fecal incontinence
R454 ~ irritability
R5600 ~ simple febrile seizure; febrile convulsion
R591 ~ generalized lymphadenopathy
R6250 ~ developmental delay
R6252 ~ short stature
R6812 ~ fussy infant; fussy baby
R87612 ~ LSIL on Pap smear; LGSIL pap
R87613 ~ high grade squamous intraepithelial lesion on pap; HSIL on pap
R87619 ~ abnormal Pap smear
R87810 ~ cervical high risk HPV positive; high-risk HPV positive
S0003XA ~ scalp hematoma
S0083XA ~ forehead contusion; contusion of face
S01511A ~ laceration of lip; lip laceration
S022XXA ~ closed fracture of nasal bones; nasal fracture
S0501XA ~ abrasion of right cornea
S0512XA ~ left orbital contusion; contusion of left eye
S060X1A ~ concussion with brief loss of consciousness
S22080A ~ T12 wedge compression fracture, traumatic
S2241XA ~ multiple fractures of ribs, right side; multiple right rib fractures
S300XXA ~ contusion of lower back; contusion of buttock
S32010A ~ L1 compression fracture after a fall
S32020A ~ L2 compression fracture, traumatic
S42001A ~ fracture of right clavicle; right clavicle fracture
S42201A ~ fracture of upper end of right humerus; right proximal humerus fracture
S43004A ~ dislocation of right shoulder; right shoulder dislocation
S43101A ~ dislocation of right acromioclavicular joint; right AC joint dislocation
S43431A ~ superior labral tear of right shoulder; right SLAP lesion
S4351XA ~ sprain of right acromioclavicular joint; right AC joint sprain
S50311A ~ abrasion of the right elbow; right elbow abrasion
S51811A ~ laceration of right forearm; right forearm laceration
S52121A ~ fracture of head of right radius; right radial head fracture
S52501P ~ Malunion of right distal radius fracture
S52531A ~ Colles' fracture of right radius; right Colles fracture
S53031A ~ nursemaid's elbow, right; right nursemaid elbow
S60111A ~ subungual hematoma of right thumb
S60221A ~ contusion of right hand; right hand contusion
S60351A ~ splinter in right thumb; splinter of right thumb
S61411A ~ Right palm laceration
S61412A ~ laceration of the left palm
S61451A ~ open bite of right hand
S61451A W540XXA ~ dog bite of right hand
S62001A ~ fracture of navicular bone of right wrist; scaphoid fracture, right wrist
S62306A ~ fracture of right fifth metacarpal; right fifth metacarpal fracture
S62336A ~ displaced fracture of neck of fifth metacarpal, right hand
S7001XA ~ contusion of right hip; right hip contusion
S70361A W57XXXA ~ insect bite of right thigh; tick bite of right thigh
S72001A ~ fracture of neck of right femur; right femoral neck fracture
S76211A ~ right adductor strain; right groin strain
S76311A ~ strain of right hamstring; right hamstring strain
S80211A ~ abrasion of right knee; right knee abrasion
S81811A ~ laceration of right lower leg; right lower leg laceration
S82202K ~ Nonunion of left tibia fracture
S8261XA ~ displaced fracture of lateral malleolus of right fibula; right lateral malleolus fracture
S82891S ~ Right ankle fracture, sequela
S91311A ~ laceration of right foot; right foot laceration
S91331A ~ stepped on nail, puncture wound right foot; puncture wound of right foot
S92401A ~ fracture of right great toe; right great toe fracture
S93411A ~ sprain of calcaneofibular ligament of right ankle; right ankle CFL sprain
S93421A ~ sprain of deltoid ligament of right ankle; right deltoid ligament sprain
T1501XA ~ corneal foreign body, right eye; foreign body in right cornea
T171XXA ~ foreign body in nose; nasal foreign body
T2020XA ~ second degree burn of face
T22111A ~ First degree burn of right forearm; Superficial burn, right forearm
T22212A ~ second degree burn of left forearm; left forearm burn, second degree
T23001A ~ burn of right hand; right hand burn
T23101A ~ first degree burn of right hand; superficial burn of right hand
T23201A ~ partial thickness burn of right hand; second-degree burn of right hand
T23202A ~ Partial thickness burn, left hand; 2nd degree burn of left hand
T24232A ~ partial-thickness burn to left lower leg; second-degree burn of left lower leg
T783XXA ~ angioedema
T8131XA ~ dehiscence of surgical wound
T8141XA ~ superficial surgical site infection
Z203 ~ exposure to rabies; rabies exposure
Z391 ~ lactating mother care
Z4789 ~ orthopedic aftercare
Z4801 ~ surgical dressing change
Z780 ~ menopause
Z8041 ~ family history of ovarian cancer
Z8719 ~ history of diverticulitis; history of GI bleed
Z89511 ~ right below knee amputation; s/p right BKA
Z91013 ~ shellfish allergy
Z9181 ~ risk of falling
Z952 ~ mechanical aortic valve; prosthetic heart valve
Z975 ~ presence of IUD; IUD in place
`;
