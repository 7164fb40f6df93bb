/**
 * Starter ICD-10-CM: frequent diagnoses of primary care, chosen by us. Codes, flags and titles are those of the
 * official FY2026 order file (CDC/NCHS and CMS, a US government work; ICD-10 is the WHO's); the words after '~'
 * are our own: what clinicians and patients say. `code +|- title ~ words; words`, '+' billable, '-' header.
 * `tools/codesets/fill-starter.ts` makes titles and flags exact and adds the headers.
 */
export const STARTER_ICD10CM = `
A08 - Viral and other specified intestinal infections
A084 + Viral intestinal infection, unspecified ~ viral gastroenteritis; stomach flu; stomach bug; viral enteritis
A09 + Infectious gastroenteritis and colitis, unspecified ~ infectious gastroenteritis; infectious diarrhea; infectious colitis
A49 - Bacterial infection of unspecified site
A499 + Bacterial infection, unspecified ~ bacterial infection
A60 - Anogenital herpesviral [herpes simplex] infections
A600 - Herpesviral infection of genitalia and urogenital tract
A6000 + Herpesviral infection of urogenital system, unspecified ~ genital herpes
A63 - Other predominantly sexually transmitted diseases, not elsewhere classified
A630 + Anogenital (venereal) warts ~ genital warts; anogenital warts; condyloma
A69 - Other spirochetal infections
A692 - Lyme disease
A6920 + Lyme disease, unspecified ~ lyme disease; lyme
B00 - Herpesviral [herpes simplex] infections
B001 + Herpesviral vesicular dermatitis ~ cold sore; herpes labialis; fever blister; oral herpes
B009 + Herpesviral infection, unspecified ~ herpes simplex; hsv infection
B02 - Zoster [herpes zoster]
B022 - Zoster with other nervous system involvement
B0229 + Other postherpetic nervous system involvement ~ postherpetic neuralgia; post herpetic neuralgia
B029 + Zoster without complications ~ shingles; herpes zoster; zoster
B07 - Viral warts
B070 + Plantar wart ~ plantar wart
B079 + Viral wart, unspecified ~ wart; warts; verruca; verruca vulgaris
B18 - Chronic viral hepatitis
B181 + Chronic viral hepatitis B without delta-agent ~ chronic hepatitis B
B182 + Chronic viral hepatitis C ~ chronic hepatitis C
B19 - Unspecified viral hepatitis
B192 - Unspecified viral hepatitis C
B1920 + Unspecified viral hepatitis C without hepatic coma ~ hepatitis C; hep C; HCV
B20 + Human immunodeficiency virus [HIV] disease ~ hiv disease; AIDS
B27 - Infectious mononucleosis
B279 - Infectious mononucleosis, unspecified
B2790 + Infectious mononucleosis, unspecified without complication ~ mononucleosis; mono; infectious mono
B34 - Viral infection of unspecified site
B349 + Viral infection, unspecified ~ viral infection; viral illness; viral syndrome
B35 - Dermatophytosis
B350 + Tinea barbae and tinea capitis ~ tinea capitis; scalp ringworm
B351 + Tinea unguium ~ onychomycosis; toenail fungus; nail fungus; fungal nail
B353 + Tinea pedis ~ athlete's foot; athletes foot; tinea pedis
B354 + Tinea corporis ~ tinea corporis; ringworm
B356 + Tinea cruris ~ tinea cruris; jock itch
B36 - Other superficial mycoses
B360 + Pityriasis versicolor ~ tinea versicolor; pityriasis versicolor
B37 - Candidiasis
B370 + Candidal stomatitis ~ oral thrush; thrush; oral candidiasis
B372 + Candidiasis of skin and nail ~ cutaneous candidiasis; candidal intertrigo; yeast skin infection
B373 - Candidiasis of vulva and vagina
B3731 + Acute candidiasis of vulva and vagina ~ vaginal yeast infection; vaginal candidiasis; vulvovaginal candidiasis; candidal vaginitis; yeast vaginitis
B3732 + Chronic candidiasis of vulva and vagina ~ recurrent vaginal candidiasis; recurrent yeast infection
B379 + Candidiasis, unspecified ~ candidiasis; yeast infection
B85 - Pediculosis and phthiriasis
B850 + Pediculosis due to Pediculus humanus capitis ~ head lice; pediculosis capitis
B86 + Scabies ~ scabies
B96 - Other bacterial agents as the cause of diseases classified elsewhere
B962 - Escherichia coli [E. coli ] as the cause of diseases classified elsewhere
B9620 + Unspecified Escherichia coli [E. coli] as the cause of diseases classified elsewhere ~ escherichia coli as the cause
C18 - Malignant neoplasm of colon
C189 + Malignant neoplasm of colon, unspecified ~ colon cancer; cancer of colon; colon carcinoma
C34 - Malignant neoplasm of bronchus and lung
C349 - Malignant neoplasm of unspecified part of bronchus or lung
C3490 + Malignant neoplasm of unspecified part of unspecified bronchus or lung ~ lung cancer; cancer of lung
C3491 + Malignant neoplasm of unspecified part of right bronchus or lung
C3492 + Malignant neoplasm of unspecified part of left bronchus or lung
C43 - Malignant melanoma of skin
C439 + Malignant melanoma of skin, unspecified ~ melanoma; malignant melanoma
C44 - Other and unspecified malignant neoplasm of skin
C449 - Other and unspecified malignant neoplasm of skin, unspecified
C4491 + Basal cell carcinoma of skin, unspecified ~ basal cell carcinoma; bcc
C4492 + Squamous cell carcinoma of skin, unspecified ~ squamous cell carcinoma of skin; skin squamous cell carcinoma
C50 - Malignant neoplasm of breast
C509 - Malignant neoplasm of breast of unspecified site ~ breast cancer; cancer of breast; breast carcinoma
C5091 - Malignant neoplasm of breast of unspecified site, female
C50911 + Malignant neoplasm of unspecified site of right female breast ~ right breast cancer
C50912 + Malignant neoplasm of unspecified site of left female breast ~ left breast cancer
C50919 + Malignant neoplasm of unspecified site of unspecified female breast
C61 + Malignant neoplasm of prostate ~ prostate cancer; cancer of prostate; prostate carcinoma
C67 - Malignant neoplasm of bladder
C679 + Malignant neoplasm of bladder, unspecified ~ bladder cancer
C73 + Malignant neoplasm of thyroid gland ~ thyroid cancer
D12 - Benign neoplasm of colon, rectum, anus and anal canal
D126 + Benign neoplasm of colon, unspecified ~ colon adenoma; adenomatous polyp of colon; tubular adenoma of colon
D17 - Benign lipomatous neoplasm
D179 + Benign lipomatous neoplasm, unspecified ~ lipoma
D22 - Melanocytic nevi
D229 + Melanocytic nevi, unspecified ~ melanocytic nevus; nevus; atypical mole; benign mole
D23 - Other benign neoplasms of skin
D239 + Other benign neoplasm of skin, unspecified ~ dermatofibroma
D25 - Leiomyoma of uterus
D259 + Leiomyoma of uterus, unspecified ~ uterine fibroid; uterine fibroids; fibroids; uterine leiomyoma
D48 - Neoplasm of uncertain behavior of other and unspecified sites
D485 + Neoplasm of uncertain behavior of skin ~ neoplasm of uncertain behavior of skin
D49 - Neoplasms of unspecified behavior
D492 + Neoplasm of unspecified behavior of bone, soft tissue, and skin ~ skin lesion suspicious neoplasm; neoplasm of skin
D50 - Iron deficiency anemia
D500 + Iron deficiency anemia secondary to blood loss (chronic) ~ iron deficiency anemia due to chronic blood loss; anemia due to chronic blood loss; chronic blood loss anemia
D509 + Iron deficiency anemia, unspecified ~ iron deficiency anemia; iron-deficiency anemia; IDA
D51 - Vitamin B12 deficiency anemia
D510 + Vitamin B12 deficiency anemia due to intrinsic factor deficiency ~ pernicious anemia
D519 + Vitamin B12 deficiency anemia, unspecified ~ vitamin b12 deficiency anemia; b12 deficiency anemia
D57 - Sickle-cell disorders
D571 + Sickle-cell disease without crisis ~ sickle cell disease; sickle cell anemia
D573 + Sickle-cell trait ~ sickle cell trait
D62 + Acute posthemorrhagic anemia ~ acute blood loss anemia
D63 - Anemia in chronic diseases classified elsewhere
D631 + Anemia in chronic kidney disease ~ anemia of chronic kidney disease; anemia of ckd; anemia due to chronic kidney disease; anemia in ckd
D64 - Other anemias
D649 + Anemia, unspecified ~ anemia; anaemia
D69 - Purpura and other hemorrhagic conditions
D696 + Thrombocytopenia, unspecified ~ thrombocytopenia; low platelets
D72 - Other disorders of white blood cells
D728 - Other specified disorders of white blood cells
D7282 - Elevated white blood cell count
D72829 + Elevated white blood cell count, unspecified ~ leukocytosis; elevated white blood cell count
D86 - Sarcoidosis
D869 + Sarcoidosis, unspecified ~ sarcoidosis
E03 - Other hypothyroidism
E038 + Other specified hypothyroidism ~ subclinical hypothyroidism
E039 + Hypothyroidism, unspecified ~ hypothyroidism; underactive thyroid; low thyroid
E04 - Other nontoxic goiter
E041 + Nontoxic single thyroid nodule ~ thyroid nodule; nontoxic single thyroid nodule
E042 + Nontoxic multinodular goiter ~ multinodular goiter
E049 + Nontoxic goiter, unspecified ~ goiter
E05 - Thyrotoxicosis [hyperthyroidism]
E050 - Thyrotoxicosis with diffuse goiter
E0500 + Thyrotoxicosis with diffuse goiter without thyrotoxic crisis or storm ~ graves disease; graves' disease
E059 - Thyrotoxicosis, unspecified
E0590 + Thyrotoxicosis, unspecified without thyrotoxic crisis or storm ~ hyperthyroidism; thyrotoxicosis; overactive thyroid
E06 - Thyroiditis
E063 + Autoimmune thyroiditis ~ hashimoto thyroiditis; hashimoto's thyroiditis; autoimmune thyroiditis; hashimoto's
E10 - Type 1 diabetes mellitus
E106 - Type 1 diabetes mellitus with other specified complications
E1064 - Type 1 diabetes mellitus with hypoglycemia
E10649 + Type 1 diabetes mellitus with hypoglycemia without coma ~ type 1 diabetes with hypoglycemia
E1065 + Type 1 diabetes mellitus with hyperglycemia ~ type 1 diabetes with hyperglycemia; uncontrolled type 1 diabetes with hyperglycemia
E109 + Type 1 diabetes mellitus without complications ~ type 1 diabetes; type 1 diabetes mellitus; type 1 dm; t1dm; dm1; dm type 1; type i diabetes; juvenile diabetes
E11 - Type 2 diabetes mellitus
E112 - Type 2 diabetes mellitus with kidney complications
E1121 + Type 2 diabetes mellitus with diabetic nephropathy ~ diabetic nephropathy; type 2 diabetes with nephropathy
E1122 + Type 2 diabetes mellitus with diabetic chronic kidney disease ~ diabetic chronic kidney disease; diabetic ckd; diabetic kidney disease; type 2 diabetes with chronic kidney disease; type 2 diabetes with ckd; diabetes with ckd; diabetes with chronic kidney disease; ckd due to diabetes; chronic kidney disease due to diabetes; chronic kidney disease due to type 2 diabetes; ckd due to type 2 diabetes
E113 - Type 2 diabetes mellitus with ophthalmic complications
E1131 - Type 2 diabetes mellitus with unspecified diabetic retinopathy
E11319 + Type 2 diabetes mellitus with unspecified diabetic retinopathy without macular edema ~ diabetic retinopathy; type 2 diabetes with retinopathy
E1136 + Type 2 diabetes mellitus with diabetic cataract ~ diabetic cataract
E114 - Type 2 diabetes mellitus with neurological complications
E1140 + Type 2 diabetes mellitus with diabetic neuropathy, unspecified ~ diabetic neuropathy; diabetic nerve pain; type 2 diabetes with neuropathy; diabetes with neuropathy; neuropathy due to diabetes
E1142 + Type 2 diabetes mellitus with diabetic polyneuropathy ~ diabetic polyneuropathy; diabetic peripheral neuropathy; type 2 diabetes with polyneuropathy; type 2 diabetes with peripheral neuropathy; diabetes with peripheral neuropathy; dpn
E1143 + Type 2 diabetes mellitus with diabetic autonomic (poly)neuropathy ~ diabetic gastroparesis; diabetic autonomic neuropathy
E115 - Type 2 diabetes mellitus with circulatory complications
E1151 + Type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene ~ diabetic peripheral vascular disease; diabetic peripheral angiopathy; type 2 diabetes with peripheral vascular disease; type 2 diabetes with peripheral artery disease
E1159 + Type 2 diabetes mellitus with other circulatory complications
E116 - Type 2 diabetes mellitus with other specified complications
E1161 - Type 2 diabetes mellitus with diabetic arthropathy
E11610 + Type 2 diabetes mellitus with diabetic neuropathic arthropathy
E1162 - Type 2 diabetes mellitus with skin complications
E11620 + Type 2 diabetes mellitus with diabetic dermatitis ~ diabetic dermatitis
E11621 + Type 2 diabetes mellitus with foot ulcer ~ diabetic foot ulcer; type 2 diabetes with foot ulcer; diabetes with foot ulcer; diabetic ulcer of foot; sugar diabetes foot sore
E11622 + Type 2 diabetes mellitus with other skin ulcer
E11628 + Type 2 diabetes mellitus with other skin complications
E1164 - Type 2 diabetes mellitus with hypoglycemia
E11649 + Type 2 diabetes mellitus with hypoglycemia without coma ~ type 2 diabetes with hypoglycemia; diabetic hypoglycemia; diabetes with hypoglycemia
E1165 + Type 2 diabetes mellitus with hyperglycemia ~ type 2 diabetes with hyperglycemia; diabetes with hyperglycemia; hyperglycemia due to type 2 diabetes; type 2 diabetes poorly controlled; type 2 diabetes out of control; poorly controlled diabetes; diabetes poorly controlled; poorly controlled type 2 diabetes; diabetes out of control; inadequately controlled diabetes
E1169 + Type 2 diabetes mellitus with other specified complication
E118 + Type 2 diabetes mellitus with unspecified complications
E119 + Type 2 diabetes mellitus without complications ~ type 2 diabetes; type 2 diabetes mellitus; diabetes mellitus type 2; diabetes type 2; type 2 dm; dm type 2; t2dm; dm2; dmii; dm ii; type ii diabetes; niddm; diabetes mellitus; diabetes; diabetic; sugar diabetes; adult onset diabetes; t2 diabetes; dm
E16 - Other disorders of pancreatic internal secretion
E162 + Hypoglycemia, unspecified ~ hypoglycemia; low blood sugar
E21 - Hyperparathyroidism and other disorders of parathyroid gland
E213 + Hyperparathyroidism, unspecified ~ hyperparathyroidism
E27 - Other disorders of adrenal gland
E274 - Other and unspecified adrenocortical insufficiency
E2740 + Unspecified adrenocortical insufficiency ~ adrenal insufficiency
E28 - Ovarian dysfunction
E282 + Polycystic ovarian syndrome ~ polycystic ovary syndrome; polycystic ovarian syndrome; pcos
E29 - Testicular dysfunction
E291 + Testicular hypofunction ~ hypogonadism; low testosterone; testosterone deficiency; testicular hypofunction
E53 - Deficiency of other B group vitamins
E538 + Deficiency of other specified B group vitamins ~ vitamin b12 deficiency; b12 deficiency; b 12 deficiency; cobalamin deficiency; low b12; folate deficiency; vitamin b 12 deficiency
E55 - Vitamin D deficiency
E559 + Vitamin D deficiency, unspecified ~ vitamin d deficiency; low vitamin d; vit d deficiency
E61 - Deficiency of other nutrient elements
E611 + Iron deficiency ~ iron deficiency
E66 - Overweight and obesity
E660 - Obesity due to excess calories
E6601 + Morbid (severe) obesity due to excess calories ~ morbid obesity due to excess calories; severe obesity due to excess calories
E663 + Overweight ~ overweight
E668 - Other obesity
E6681 - Obesity class ~ obesity class
E66811 + Obesity, class 1
E66812 + Obesity, class 2
E66813 + Obesity, class 3
E6689 + Other obesity not elsewhere classified
E669 + Obesity, unspecified ~ obesity; obese
E78 - Disorders of lipoprotein metabolism and other lipidemias
E780 - Pure hypercholesterolemia
E7800 + Pure hypercholesterolemia, unspecified ~ hypercholesterolemia; high cholesterol; elevated cholesterol; pure hypercholesterolemia
E7801 - Familial hypercholesterolemia ~ familial hypercholesterolemia
E78010 + Homozygous familial hypercholesterolemia [HoFH]
E78011 + Heterozygous familial hypercholesterolemia [HeFH]
E78019 + Familial hypercholesterolemia, unspecified
E781 + Pure hyperglyceridemia ~ hypertriglyceridemia; high triglycerides; elevated triglycerides
E782 + Mixed hyperlipidemia ~ mixed hyperlipidemia; combined hyperlipidemia; mixed dyslipidemia
E784 - Other hyperlipidemia
E7849 + Other hyperlipidemia
E785 + Hyperlipidemia, unspecified ~ hyperlipidemia; dyslipidemia; hld; lipidemia
E79 - Disorders of purine and pyrimidine metabolism
E790 + Hyperuricemia without signs of inflammatory arthritis and tophaceous disease ~ hyperuricemia; elevated uric acid
E83 - Disorders of mineral metabolism
E834 - Disorders of magnesium metabolism
E8342 + Hypomagnesemia ~ hypomagnesemia; low magnesium
E835 - Disorders of calcium metabolism
E8351 + Hypocalcemia ~ hypocalcemia
E8352 + Hypercalcemia ~ hypercalcemia
E86 - Volume depletion
E860 + Dehydration ~ dehydration; dehydrated
E87 - Other disorders of fluid, electrolyte and acid-base balance
E871 + Hypo-osmolality and hyponatremia ~ hyponatremia; low sodium
E875 + Hyperkalemia ~ hyperkalemia; high potassium
E876 + Hypokalemia ~ hypokalemia; low potassium
E88 - Other and unspecified metabolic disorders
E888 - Other specified metabolic disorders
E8881 - Metabolic syndrome and other insulin resistance
E88810 + Metabolic syndrome ~ metabolic syndrome
E88819 + Insulin resistance, unspecified ~ insulin resistance
F02 - Dementia in other diseases classified elsewhere
F028 - Dementia in other diseases classified elsewhere, unspecified severity
F0280 + Dementia in other diseases classified elsewhere, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
F03 - Unspecified dementia
F039 - Unspecified dementia, unspecified severity
F0390 + Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety ~ dementia
F10 - Alcohol related disorders
F101 - Alcohol abuse
F1010 + Alcohol abuse, uncomplicated ~ alcohol abuse
F102 - Alcohol dependence
F1020 + Alcohol dependence, uncomplicated ~ alcohol dependence; alcohol use disorder; alcoholism
F1021 + Alcohol dependence, in remission ~ alcohol dependence in remission; alcohol use disorder in remission
F11 - Opioid related disorders
F112 - Opioid dependence
F1120 + Opioid dependence, uncomplicated ~ opioid dependence; opioid use disorder; opiate dependence
F12 - Cannabis related disorders
F121 - Cannabis abuse
F1210 + Cannabis abuse, uncomplicated ~ cannabis abuse; marijuana abuse
F129 - Cannabis use, unspecified
F1290 + Cannabis use, unspecified, uncomplicated
F17 - Nicotine dependence
F172 - Nicotine dependence
F1720 - Nicotine dependence, unspecified
F17200 + Nicotine dependence, unspecified, uncomplicated ~ nicotine dependence; tobacco dependence; tobacco use disorder
F1721 - Nicotine dependence, cigarettes
F17210 + Nicotine dependence, cigarettes, uncomplicated ~ cigarette smoker; current smoker; cigarette nicotine dependence; nicotine dependence cigarettes; smokes cigarettes; current every day smoker; smokes one pack per day; smokes half a pack per day
F17211 + Nicotine dependence, cigarettes, in remission
F1722 - Nicotine dependence, chewing tobacco
F17220 + Nicotine dependence, chewing tobacco, uncomplicated ~ chewing tobacco dependence; nicotine dependence chewing tobacco
F1729 - Nicotine dependence, other tobacco product
F17290 + Nicotine dependence, other tobacco product, uncomplicated ~ nicotine dependence vaping; vapes nicotine
F20 - Schizophrenia
F209 + Schizophrenia, unspecified ~ schizophrenia
F31 - Bipolar disorder
F318 - Other bipolar disorders
F3181 + Bipolar II disorder ~ bipolar ii disorder; bipolar 2 disorder
F319 + Bipolar disorder, unspecified ~ bipolar disorder; bipolar affective disorder; bipolar
F32 - Depressive episode
F320 + Major depressive disorder, single episode, mild ~ mild depression; major depressive disorder mild; mild major depressive disorder; mdd mild
F321 + Major depressive disorder, single episode, moderate ~ moderate depression; major depressive disorder moderate; moderate major depressive disorder; mdd moderate
F322 + Major depressive disorder, single episode, severe without psychotic features ~ severe depression; major depressive disorder severe; severe major depressive disorder
F324 + Major depressive disorder, single episode, in partial remission
F325 + Major depressive disorder, single episode, in full remission
F328 - Other depressive episodes
F3289 + Other specified depressive episodes
F329 + Major depressive disorder, single episode, unspecified ~ major depressive disorder; major depression; mdd; major depressive disorder single episode
F32A + Depression, unspecified ~ depression; depressive disorder; depressed mood
F33 - Major depressive disorder, recurrent
F330 + Major depressive disorder, recurrent, mild ~ major depressive disorder recurrent mild; recurrent major depression mild; mild recurrent major depressive disorder; mild recurrent major depression
F331 + Major depressive disorder, recurrent, moderate ~ major depressive disorder recurrent moderate; recurrent major depression moderate; moderate recurrent major depressive disorder; moderate recurrent major depression
F332 + Major depressive disorder, recurrent severe without psychotic features ~ major depressive disorder recurrent severe; severe recurrent major depressive disorder
F334 - Major depressive disorder, recurrent, in remission
F3341 + Major depressive disorder, recurrent, in partial remission
F3342 + Major depressive disorder, recurrent, in full remission ~ recurrent major depressive disorder in full remission
F339 + Major depressive disorder, recurrent, unspecified ~ recurrent major depressive disorder; major depressive disorder recurrent; recurrent major depression; recurrent depression
F34 - Persistent mood [affective] disorders
F341 + Dysthymic disorder ~ dysthymia; persistent depressive disorder; dysthymic disorder
F40 - Phobic anxiety disorders
F401 - Social phobias
F4010 + Social phobia, unspecified ~ social anxiety; social phobia; social anxiety disorder
F41 - Other anxiety disorders
F410 + Panic disorder [episodic paroxysmal anxiety] ~ panic disorder; panic attacks; panic attack
F411 + Generalized anxiety disorder ~ generalized anxiety disorder; generalized anxiety; gad
F418 + Other specified anxiety disorders ~ anxiety with depression; mixed anxiety and depression; anxious depression
F419 + Anxiety disorder, unspecified ~ anxiety; anxiety disorder; anxious
F42 - Obsessive-compulsive disorder
F429 + Obsessive-compulsive disorder, unspecified ~ obsessive compulsive disorder; obsessive-compulsive disorder; ocd
F43 - Reaction to severe stress, and adjustment disorders
F430 + Acute stress reaction ~ acute stress reaction
F431 - Post-traumatic stress disorder (PTSD)
F4310 + Post-traumatic stress disorder, unspecified ~ post-traumatic stress disorder; post traumatic stress disorder; ptsd; posttraumatic stress disorder
F4312 + Post-traumatic stress disorder, chronic ~ chronic ptsd; chronic post traumatic stress disorder
F432 - Adjustment disorders
F4320 + Adjustment disorder, unspecified ~ adjustment disorder
F4321 + Adjustment disorder with depressed mood ~ adjustment disorder with depressed mood
F4322 + Adjustment disorder with anxiety ~ adjustment disorder with anxiety
F4323 + Adjustment disorder with mixed anxiety and depressed mood ~ adjustment disorder with mixed anxiety and depressed mood
F51 - Sleep disorders not due to a substance or known physiological condition
F510 - Insomnia not due to a substance or known physiological condition
F5101 + Primary insomnia ~ primary insomnia
F84 - Pervasive developmental disorders
F840 + Autistic disorder ~ autism; autism spectrum disorder; autistic disorder
F90 - Attention-deficit hyperactivity disorders
F900 + Attention-deficit hyperactivity disorder, predominantly inattentive type ~ adhd inattentive type; adhd inattentive; adhd predominantly inattentive; ADD
F901 + Attention-deficit hyperactivity disorder, predominantly hyperactive type ~ adhd hyperactive type
F902 + Attention-deficit hyperactivity disorder, combined type ~ adhd combined type; adhd combined
F909 + Attention-deficit hyperactivity disorder, unspecified type ~ adhd; attention deficit hyperactivity disorder; attention-deficit hyperactivity disorder
G20 - Parkinson's disease
G20A - Parkinson's disease without dyskinesia
G20A1 + Parkinson's disease without dyskinesia, without mention of fluctuations ~ parkinson's disease; parkinson disease; parkinsons
G20C + Parkinsonism, unspecified ~ parkinsonism
G25 - Other extrapyramidal and movement disorders
G250 + Essential tremor ~ essential tremor; benign tremor
G258 - Other specified extrapyramidal and movement disorders
G2581 + Restless legs syndrome ~ restless legs syndrome; restless legs; restless leg syndrome; rls
G30 - Alzheimer's disease
G309 + Alzheimer's disease, unspecified ~ alzheimer's disease; alzheimer disease; alzheimers
G31 - Other degenerative diseases of nervous system, not elsewhere classified
G318 - Other specified degenerative diseases of nervous system
G3184 + Mild cognitive impairment of uncertain or unknown etiology ~ mild cognitive impairment; mci
G35 - Multiple sclerosis
G35D + Multiple sclerosis, unspecified ~ multiple sclerosis
G40 - Epilepsy and recurrent seizures
G409 - Epilepsy, unspecified
G4090 - Epilepsy, unspecified, not intractable
G40909 + Epilepsy, unspecified, not intractable, without status epilepticus ~ epilepsy; seizure disorder
G43 - Migraine
G430 - Migraine without aura
G4300 - Migraine without aura, not intractable
G43009 + Migraine without aura, not intractable, without status migrainosus ~ migraine without aura
G431 - Migraine with aura
G4310 - Migraine with aura, not intractable
G43109 + Migraine with aura, not intractable, without status migrainosus ~ migraine with aura
G437 - Chronic migraine without aura
G4370 - Chronic migraine without aura, not intractable
G43709 + Chronic migraine without aura, not intractable, without status migrainosus ~ chronic migraine; chronic migraine without aura
G439 - Migraine, unspecified
G4390 - Migraine, unspecified, not intractable
G43909 + Migraine, unspecified, not intractable, without status migrainosus ~ migraine; migraines; migraine headache; migraine headaches
G4391 - Migraine, unspecified, intractable
G43919 + Migraine, unspecified, intractable, without status migrainosus ~ intractable migraine
G44 - Other headache syndromes
G442 - Tension-type headache
G4420 - Tension-type headache, unspecified
G44209 + Tension-type headache, unspecified, not intractable ~ tension headache; tension type headache; tension-type headache
G45 - Transient cerebral ischemic attacks and related syndromes
G459 + Transient cerebral ischemic attack, unspecified ~ transient ischemic attack; tia; mini stroke
G47 - Sleep disorders
G470 - Insomnia
G4700 + Insomnia, unspecified ~ insomnia; trouble sleeping; difficulty sleeping; sleeplessness
G471 - Hypersomnia
G4710 + Hypersomnia, unspecified ~ hypersomnia
G473 - Sleep apnea
G4730 + Sleep apnea, unspecified ~ sleep apnea
G4733 + Obstructive sleep apnea (adult) (pediatric) ~ obstructive sleep apnea; osa
G50 - Disorders of trigeminal nerve
G500 + Trigeminal neuralgia ~ trigeminal neuralgia
G51 - Facial nerve disorders
G510 + Bell's palsy ~ bell's palsy; bell palsy; bells palsy
G56 - Mononeuropathies of upper limb
G560 - Carpal tunnel syndrome ~ carpal tunnel syndrome; carpal tunnel; CTS
G5600 + Carpal tunnel syndrome, unspecified upper limb
G5601 + Carpal tunnel syndrome, right upper limb
G5602 + Carpal tunnel syndrome, left upper limb
G5603 + Carpal tunnel syndrome, bilateral upper limbs
G562 - Lesion of ulnar nerve ~ cubital tunnel syndrome; ulnar neuropathy
G5620 + Lesion of ulnar nerve, unspecified upper limb
G5621 + Lesion of ulnar nerve, right upper limb
G5622 + Lesion of ulnar nerve, left upper limb
G5623 + Lesion of ulnar nerve, bilateral upper limbs
G57 - Mononeuropathies of lower limb
G571 - Meralgia paresthetica ~ meralgia paresthetica
G5710 + Meralgia paresthetica, unspecified lower limb
G5711 + Meralgia paresthetica, right lower limb
G5712 + Meralgia paresthetica, left lower limb
G5713 + Meralgia paresthetica, bilateral lower limbs
G576 - Lesion of plantar nerve ~ morton's neuroma; morton neuroma
G5760 + Lesion of plantar nerve, unspecified lower limb
G5761 + Lesion of plantar nerve, right lower limb
G5762 + Lesion of plantar nerve, left lower limb
G5763 + Lesion of plantar nerve, bilateral lower limbs
G62 - Other and unspecified polyneuropathies
G629 + Polyneuropathy, unspecified ~ peripheral neuropathy; polyneuropathy; neuropathy
G89 - Pain, not elsewhere classified
G892 - Chronic pain, not elsewhere classified
G8929 + Other chronic pain ~ chronic pain
G894 + Chronic pain syndrome ~ chronic pain syndrome
H00 - Hordeolum and chalazion
H000 - Hordeolum (externum) (internum) of eyelid
H0001 - Hordeolum externum ~ stye; hordeolum; external hordeolum
H00011 + Hordeolum externum right upper eyelid
H00012 + Hordeolum externum right lower eyelid
H00013 + Hordeolum externum right eye, unspecified eyelid
H00014 + Hordeolum externum left upper eyelid
H00015 + Hordeolum externum left lower eyelid
H00016 + Hordeolum externum left eye, unspecified eyelid
H00019 + Hordeolum externum unspecified eye, unspecified eyelid
H001 - Chalazion ~ chalazion
H0011 + Chalazion right upper eyelid
H0012 + Chalazion right lower eyelid
H0013 + Chalazion right eye, unspecified eyelid
H0014 + Chalazion left upper eyelid
H0015 + Chalazion left lower eyelid
H0016 + Chalazion left eye, unspecified eyelid
H0019 + Chalazion unspecified eye, unspecified eyelid
H01 - Other inflammation of eyelid
H010 - Blepharitis
H0100 - Unspecified blepharitis ~ blepharitis
H01001 + Unspecified blepharitis right upper eyelid
H01002 + Unspecified blepharitis right lower eyelid
H01003 + Unspecified blepharitis right eye, unspecified eyelid
H01004 + Unspecified blepharitis left upper eyelid
H01005 + Unspecified blepharitis left lower eyelid
H01006 + Unspecified blepharitis left eye, unspecified eyelid
H01009 + Unspecified blepharitis unspecified eye, unspecified eyelid
H0100A + Unspecified blepharitis right eye, upper and lower eyelids
H0100B + Unspecified blepharitis left eye, upper and lower eyelids
H04 - Disorders of lacrimal system
H041 - Other disorders of lacrimal gland
H0412 - Dry eye syndrome ~ dry eye; dry eyes; dry eye syndrome
H04121 + Dry eye syndrome of right lacrimal gland
H04122 + Dry eye syndrome of left lacrimal gland
H04123 + Dry eye syndrome of bilateral lacrimal glands
H04129 + Dry eye syndrome of unspecified lacrimal gland
H10 - Conjunctivitis
H101 - Acute atopic conjunctivitis ~ acute atopic conjunctivitis; allergic conjunctivitis
H1010 + Acute atopic conjunctivitis, unspecified eye
H1011 + Acute atopic conjunctivitis, right eye
H1012 + Acute atopic conjunctivitis, left eye
H1013 + Acute atopic conjunctivitis, bilateral
H103 - Unspecified acute conjunctivitis ~ acute conjunctivitis
H1030 + Unspecified acute conjunctivitis, unspecified eye
H1031 + Unspecified acute conjunctivitis, right eye
H1032 + Unspecified acute conjunctivitis, left eye
H1033 + Unspecified acute conjunctivitis, bilateral
H109 + Unspecified conjunctivitis ~ conjunctivitis; pink eye; pinkeye
H11 - Other disorders of conjunctiva
H113 - Conjunctival hemorrhage ~ subconjunctival hemorrhage
H1130 + Conjunctival hemorrhage, unspecified eye
H1131 + Conjunctival hemorrhage, right eye
H1132 + Conjunctival hemorrhage, left eye
H1133 + Conjunctival hemorrhage, bilateral
H25 - Age-related cataract
H259 + Unspecified age-related cataract
H26 - Other cataract
H269 + Unspecified cataract ~ cataract; cataracts
H40 - Glaucoma
H409 + Unspecified glaucoma ~ glaucoma
H52 - Disorders of refraction and accommodation
H524 + Presbyopia ~ presbyopia
H53 - Visual disturbances
H538 + Other visual disturbances ~ blurred vision; blurry vision
H57 - Other disorders of eye and adnexa
H571 - Ocular pain ~ eye pain; ocular pain
H5710 + Ocular pain, unspecified eye
H5711 + Ocular pain, right eye
H5712 + Ocular pain, left eye
H5713 + Ocular pain, bilateral
H60 - Otitis externa
H603 - Other infective otitis externa
H6033 - Swimmer's ear ~ swimmer's ear; swimmers ear
H60331 + Swimmer's ear, right ear
H60332 + Swimmer's ear, left ear
H60333 + Swimmer's ear, bilateral
H60339 + Swimmer's ear, unspecified ear
H609 - Unspecified otitis externa ~ otitis externa; outer ear infection; external ear infection
H6090 + Unspecified otitis externa, unspecified ear
H6091 + Unspecified otitis externa, right ear
H6092 + Unspecified otitis externa, left ear
H6093 + Unspecified otitis externa, bilateral
H61 - Other disorders of external ear
H612 - Impacted cerumen ~ cerumen impaction; impacted cerumen; ear wax; earwax; impacted ear wax
H6120 + Impacted cerumen, unspecified ear
H6121 + Impacted cerumen, right ear
H6122 + Impacted cerumen, left ear
H6123 + Impacted cerumen, bilateral
H65 - Nonsuppurative otitis media
H659 - Unspecified nonsuppurative otitis media ~ serous otitis media; otitis media with effusion; fluid in ear; nonsuppurative otitis media
H6590 + Unspecified nonsuppurative otitis media, unspecified ear
H6591 + Unspecified nonsuppurative otitis media, right ear
H6592 + Unspecified nonsuppurative otitis media, left ear
H6593 + Unspecified nonsuppurative otitis media, bilateral
H66 - Suppurative and unspecified otitis media
H660 - Acute suppurative otitis media
H6600 - Acute suppurative otitis media without spontaneous rupture of ear drum ~ acute suppurative otitis media
H66001 + Acute suppurative otitis media without spontaneous rupture of ear drum, right ear
H66002 + Acute suppurative otitis media without spontaneous rupture of ear drum, left ear
H66003 + Acute suppurative otitis media without spontaneous rupture of ear drum, bilateral
H66004 + Acute suppurative otitis media without spontaneous rupture of ear drum, recurrent, right ear
H66005 + Acute suppurative otitis media without spontaneous rupture of ear drum, recurrent, left ear
H66006 + Acute suppurative otitis media without spontaneous rupture of ear drum, recurrent, bilateral
H66007 + Acute suppurative otitis media without spontaneous rupture of ear drum, recurrent, unspecified ear
H66009 + Acute suppurative otitis media without spontaneous rupture of ear drum, unspecified ear
H669 - Otitis media, unspecified ~ otitis media; ear infection; acute otitis media; middle ear infection; aom
H6690 + Otitis media, unspecified, unspecified ear
H6691 + Otitis media, unspecified, right ear
H6692 + Otitis media, unspecified, left ear
H6693 + Otitis media, unspecified, bilateral
H69 - Other and unspecified disorders of Eustachian tube
H699 - Unspecified Eustachian tube disorder ~ eustachian tube dysfunction; eustachian tube disorder; etd
H6990 + Unspecified Eustachian tube disorder, unspecified ear
H6991 + Unspecified Eustachian tube disorder, right ear
H6992 + Unspecified Eustachian tube disorder, left ear
H6993 + Unspecified Eustachian tube disorder, bilateral
H81 - Disorders of vestibular function
H811 - Benign paroxysmal vertigo ~ benign paroxysmal positional vertigo; bppv; positional vertigo; benign positional vertigo
H8110 + Benign paroxysmal vertigo, unspecified ear
H8111 + Benign paroxysmal vertigo, right ear
H8112 + Benign paroxysmal vertigo, left ear
H8113 + Benign paroxysmal vertigo, bilateral
H91 - Other and unspecified hearing loss
H919 - Unspecified hearing loss ~ hearing loss; hard of hearing; decreased hearing
H9190 + Unspecified hearing loss, unspecified ear
H9191 + Unspecified hearing loss, right ear
H9192 + Unspecified hearing loss, left ear
H9193 + Unspecified hearing loss, bilateral
H92 - Otalgia and effusion of ear
H920 - Otalgia ~ ear pain; otalgia; earache
H9201 + Otalgia, right ear
H9202 + Otalgia, left ear
H9203 + Otalgia, bilateral
H9209 + Otalgia, unspecified ear
H93 - Other disorders of ear, not elsewhere classified
H931 - Tinnitus ~ tinnitus; ringing in ear; ringing in ears
H9311 + Tinnitus, right ear
H9312 + Tinnitus, left ear
H9313 + Tinnitus, bilateral
H9319 + Tinnitus, unspecified ear
I10 + Essential (primary) hypertension ~ hypertension; htn; high blood pressure; essential hypertension; primary hypertension; hbp; benign essential hypertension; elevated bp on treatment
I11 - Hypertensive heart disease
I110 + Hypertensive heart disease with heart failure ~ hypertensive heart disease with heart failure; hypertensive heart failure
I119 + Hypertensive heart disease without heart failure ~ hypertensive heart disease
I12 - Hypertensive chronic kidney disease
I120 + Hypertensive chronic kidney disease with stage 5 chronic kidney disease or end stage renal disease
I129 + Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease ~ hypertensive chronic kidney disease; hypertensive ckd; hypertensive kidney disease; hypertension with chronic kidney disease; hypertension with ckd; hypertensive nephropathy
I13 - Hypertensive heart and chronic kidney disease
I130 + Hypertensive heart and chronic kidney disease with heart failure and stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
I131 - Hypertensive heart and chronic kidney disease without heart failure
I1310 + Hypertensive heart and chronic kidney disease without heart failure, with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
I16 - Hypertensive crisis
I160 + Hypertensive urgency ~ hypertensive urgency
I161 + Hypertensive emergency ~ hypertensive emergency
I20 - Angina pectoris
I209 + Angina pectoris, unspecified ~ angina; angina pectoris
I25 - Chronic ischemic heart disease
I251 - Atherosclerotic heart disease of native coronary artery
I2510 + Atherosclerotic heart disease of native coronary artery without angina pectoris ~ coronary artery disease; cad; coronary atherosclerosis; coronary heart disease; atherosclerotic heart disease; ischemic heart disease; atherosclerosis of coronary artery
I2511 - Atherosclerotic heart disease of native coronary artery with angina pectoris
I25119 + Atherosclerotic heart disease of native coronary artery with unspecified angina pectoris ~ coronary artery disease with angina; cad with angina
I252 + Old myocardial infarction ~ old myocardial infarction; old mi; prior myocardial infarction; history of myocardial infarction; history of mi; history of heart attack
I255 + Ischemic cardiomyopathy ~ ischemic cardiomyopathy
I26 - Pulmonary embolism
I269 - Pulmonary embolism without acute cor pulmonale
I2699 + Other pulmonary embolism without acute cor pulmonale ~ pulmonary embolism
I27 - Other pulmonary heart diseases
I272 - Other secondary pulmonary hypertension
I2720 + Pulmonary hypertension, unspecified ~ pulmonary hypertension
I34 - Nonrheumatic mitral valve disorders
I340 + Nonrheumatic mitral (valve) insufficiency ~ mitral regurgitation; mitral valve regurgitation; mitral insufficiency
I341 + Nonrheumatic mitral (valve) prolapse ~ mitral valve prolapse
I35 - Nonrheumatic aortic valve disorders
I350 + Nonrheumatic aortic (valve) stenosis ~ aortic stenosis; aortic valve stenosis
I351 + Nonrheumatic aortic (valve) insufficiency ~ aortic regurgitation; aortic insufficiency
I42 - Cardiomyopathy
I429 + Cardiomyopathy, unspecified ~ cardiomyopathy
I44 - Atrioventricular and left bundle-branch block
I447 + Left bundle-branch block, unspecified ~ left bundle branch block; lbbb
I45 - Other conduction disorders
I451 - Other and unspecified right bundle-branch block
I4510 + Unspecified right bundle-branch block ~ right bundle branch block
I47 - Paroxysmal tachycardia
I471 - Supraventricular tachycardia
I4710 + Supraventricular tachycardia, unspecified ~ supraventricular tachycardia; svt
I48 - Atrial fibrillation and flutter
I480 + Paroxysmal atrial fibrillation ~ paroxysmal atrial fibrillation; paroxysmal afib
I481 - Persistent atrial fibrillation
I4819 + Other persistent atrial fibrillation ~ persistent atrial fibrillation; persistent afib
I482 - Chronic atrial fibrillation
I4820 + Chronic atrial fibrillation, unspecified ~ chronic atrial fibrillation; chronic afib
I4821 + Permanent atrial fibrillation ~ permanent atrial fibrillation; permanent afib
I489 - Unspecified atrial fibrillation and atrial flutter
I4891 + Unspecified atrial fibrillation ~ atrial fibrillation; afib; a-fib
I4892 + Unspecified atrial flutter ~ atrial flutter
I49 - Other cardiac arrhythmias
I493 + Ventricular premature depolarization ~ premature ventricular contractions; pvcs; pvc
I499 + Cardiac arrhythmia, unspecified ~ arrhythmia; cardiac arrhythmia
I50 - Heart failure
I502 - Systolic (congestive) heart failure
I5020 + Unspecified systolic (congestive) heart failure ~ systolic heart failure; hfref; heart failure with reduced ejection fraction
I5022 + Chronic systolic (congestive) heart failure ~ chronic systolic heart failure; chronic hfref
I503 - Diastolic (congestive) heart failure
I5030 + Unspecified diastolic (congestive) heart failure ~ diastolic heart failure; hfpef; heart failure with preserved ejection fraction
I5032 + Chronic diastolic (congestive) heart failure ~ chronic diastolic heart failure; chronic hfpef
I509 + Heart failure, unspecified ~ heart failure; congestive heart failure; chf
I63 - Cerebral infarction
I639 + Cerebral infarction, unspecified ~ stroke; cerebral infarction; ischemic stroke; acute cva
I65 - Occlusion and stenosis of precerebral arteries, not resulting in cerebral infarction
I652 - Occlusion and stenosis of carotid artery ~ carotid stenosis; carotid artery stenosis
I6521 + Occlusion and stenosis of right carotid artery
I6522 + Occlusion and stenosis of left carotid artery
I6523 + Occlusion and stenosis of bilateral carotid arteries
I6529 + Occlusion and stenosis of unspecified carotid artery
I70 - Atherosclerosis
I700 + Atherosclerosis of aorta ~ aortic atherosclerosis; atherosclerosis of aorta
I71 - Aortic aneurysm and dissection
I714 - Abdominal aortic aneurysm, without rupture
I7140 + Abdominal aortic aneurysm, without rupture, unspecified ~ abdominal aortic aneurysm; aaa
I73 - Other peripheral vascular diseases
I730 - Raynaud's syndrome
I7300 + Raynaud's syndrome without gangrene ~ raynaud's; raynaud's phenomenon; raynaud phenomenon; raynaud's syndrome
I739 + Peripheral vascular disease, unspecified ~ peripheral vascular disease; peripheral artery disease; peripheral arterial disease; pvd; claudication; PAD
I80 - Phlebitis and thrombophlebitis
I809 + Phlebitis and thrombophlebitis of unspecified site ~ phlebitis; thrombophlebitis
I82 - Other venous embolism and thrombosis
I824 - Acute embolism and thrombosis of deep veins of lower extremity
I8240 - Acute embolism and thrombosis of unspecified deep veins of lower extremity ~ deep vein thrombosis; dvt; deep venous thrombosis
I82401 + Acute embolism and thrombosis of unspecified deep veins of right lower extremity
I82402 + Acute embolism and thrombosis of unspecified deep veins of left lower extremity
I82403 + Acute embolism and thrombosis of unspecified deep veins of lower extremity, bilateral
I82409 + Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity
I83 - Varicose veins of lower extremities
I839 - Asymptomatic varicose veins of lower extremities ~ varicose veins; varicose vein
I8390 + Asymptomatic varicose veins of unspecified lower extremity
I8391 + Asymptomatic varicose veins of right lower extremity
I8392 + Asymptomatic varicose veins of left lower extremity
I8393 + Asymptomatic varicose veins of bilateral lower extremities
I87 - Other disorders of veins
I872 + Venous insufficiency (chronic) (peripheral) ~ venous insufficiency; chronic venous insufficiency; venous stasis
I89 - Other noninfective disorders of lymphatic vessels and lymph nodes
I890 + Lymphedema, not elsewhere classified ~ lymphedema
I95 - Hypotension
I951 + Orthostatic hypotension ~ orthostatic hypotension
I959 + Hypotension, unspecified ~ hypotension; low blood pressure
J00 + Acute nasopharyngitis [common cold] ~ common cold; acute nasopharyngitis; nasopharyngitis; head cold
J01 - Acute sinusitis
J010 - Acute maxillary sinusitis
J0100 + Acute maxillary sinusitis, unspecified ~ acute maxillary sinusitis
J011 - Acute frontal sinusitis
J0110 + Acute frontal sinusitis, unspecified ~ acute frontal sinusitis
J019 - Acute sinusitis, unspecified
J0190 + Acute sinusitis, unspecified ~ acute sinusitis; sinus infection; acute rhinosinusitis; acute bacterial sinusitis; rhinosinusitis
J0191 + Acute recurrent sinusitis, unspecified ~ acute recurrent sinusitis
J02 - Acute pharyngitis
J020 + Streptococcal pharyngitis ~ strep throat; streptococcal pharyngitis; strep pharyngitis; streptococcal sore throat; group A strep pharyngitis; group A streptococcal pharyngitis
J029 + Acute pharyngitis, unspecified ~ acute pharyngitis; pharyngitis; sore throat; viral pharyngitis
J03 - Acute tonsillitis
J030 - Streptococcal tonsillitis
J0300 + Acute streptococcal tonsillitis, unspecified ~ strep tonsillitis; streptococcal tonsillitis
J039 - Acute tonsillitis, unspecified
J0390 + Acute tonsillitis, unspecified ~ acute tonsillitis; tonsillitis
J04 - Acute laryngitis and tracheitis
J040 + Acute laryngitis ~ acute laryngitis; laryngitis
J05 - Acute obstructive laryngitis [croup] and epiglottitis
J050 + Acute obstructive laryngitis [croup] ~ croup
J06 - Acute upper respiratory infections of multiple and unspecified sites
J069 + Acute upper respiratory infection, unspecified ~ upper respiratory infection; acute upper respiratory infection; viral upper respiratory infection; uri; viral uri; upper respiratory tract infection; acute uri; upper respiratory illness
J10 - Influenza due to other identified influenza virus
J101 + Influenza due to other identified influenza virus with other respiratory manifestations ~ positive influenza; influenza due to identified virus; influenza A; influenza B; flu A; flu B; positive for influenza A; influenza A virus
J11 - Influenza due to unidentified influenza virus
J111 + Influenza due to unidentified influenza virus with other respiratory manifestations ~ influenza; flu; influenza like illness; flu like illness; influenza-like illness; flu-like illness
J12 - Viral pneumonia, not elsewhere classified
J128 - Other viral pneumonia
J1282 + Pneumonia due to coronavirus disease 2019 ~ covid pneumonia; covid-19 pneumonia; pneumonia due to covid-19; pneumonia due to covid
J15 - Bacterial pneumonia, not elsewhere classified
J159 + Unspecified bacterial pneumonia ~ bacterial pneumonia
J18 - Pneumonia, unspecified organism
J189 + Pneumonia, unspecified organism ~ pneumonia; community acquired pneumonia; community-acquired pneumonia; walking pneumonia; pna; CAP
J20 - Acute bronchitis
J209 + Acute bronchitis, unspecified ~ acute bronchitis; chest cold
J21 - Acute bronchiolitis
J210 + Acute bronchiolitis due to respiratory syncytial virus ~ rsv bronchiolitis
J219 + Acute bronchiolitis, unspecified ~ bronchiolitis; acute bronchiolitis
J22 + Unspecified acute lower respiratory infection ~ lower respiratory infection; lower respiratory tract infection
J30 - Vasomotor and allergic rhinitis
J301 + Allergic rhinitis due to pollen ~ hay fever; pollen allergy; allergic rhinitis due to pollen
J302 + Other seasonal allergic rhinitis ~ seasonal allergies; seasonal allergic rhinitis
J308 - Other allergic rhinitis
J3081 + Allergic rhinitis due to animal (cat) (dog) hair and dander ~ allergic rhinitis due to animal
J3089 + Other allergic rhinitis ~ perennial allergic rhinitis
J309 + Allergic rhinitis, unspecified ~ allergic rhinitis; environmental allergies; nasal allergies
J31 - Chronic rhinitis, nasopharyngitis and pharyngitis
J310 + Chronic rhinitis ~ chronic rhinitis; rhinitis
J32 - Chronic sinusitis
J320 + Chronic maxillary sinusitis ~ chronic maxillary sinusitis
J329 + Chronic sinusitis, unspecified ~ chronic sinusitis; sinusitis
J33 - Nasal polyp
J339 + Nasal polyp, unspecified ~ nasal polyp; nasal polyps
J34 - Other and unspecified disorders of nose and nasal sinuses
J342 + Deviated nasal septum ~ deviated septum; deviated nasal septum
J348 - Other specified disorders of nose and nasal sinuses
J3489 + Other specified disorders of nose and nasal sinuses
J38 - Diseases of vocal cords and larynx, not elsewhere classified
J383 + Other diseases of vocal cords
J39 - Other diseases of upper respiratory tract
J392 + Other diseases of pharynx
J40 + Bronchitis, not specified as acute or chronic ~ bronchitis
J42 + Unspecified chronic bronchitis ~ chronic bronchitis
J43 - Emphysema
J439 + Emphysema, unspecified ~ emphysema
J44 - Other chronic obstructive pulmonary disease
J440 + Chronic obstructive pulmonary disease with (acute) lower respiratory infection
J441 + Chronic obstructive pulmonary disease with (acute) exacerbation ~ copd exacerbation; exacerbation of copd; acute exacerbation of copd; copd with acute exacerbation; aecopd; acute exacerbation of chronic obstructive pulmonary disease; copd flare
J449 + Chronic obstructive pulmonary disease, unspecified ~ chronic obstructive pulmonary disease; copd; chronic obstructive lung disease
J45 - Asthma ~ asthma; asthmatic
J452 - Mild intermittent asthma
J4520 + Mild intermittent asthma, uncomplicated
J4521 + Mild intermittent asthma with (acute) exacerbation
J4522 + Mild intermittent asthma with status asthmaticus
J453 - Mild persistent asthma
J4530 + Mild persistent asthma, uncomplicated
J4531 + Mild persistent asthma with (acute) exacerbation
J4532 + Mild persistent asthma with status asthmaticus
J454 - Moderate persistent asthma
J4540 + Moderate persistent asthma, uncomplicated
J4541 + Moderate persistent asthma with (acute) exacerbation
J4542 + Moderate persistent asthma with status asthmaticus
J455 - Severe persistent asthma
J4550 + Severe persistent asthma, uncomplicated
J4551 + Severe persistent asthma with (acute) exacerbation
J4552 + Severe persistent asthma with status asthmaticus
J459 - Other and unspecified asthma
J4590 - Unspecified asthma
J45901 + Unspecified asthma with (acute) exacerbation ~ asthma exacerbation; exacerbation of asthma; acute asthma exacerbation; asthma flare; asthma attack; acute exacerbation of asthma
J45902 + Unspecified asthma with status asthmaticus
J45909 + Unspecified asthma, uncomplicated
J4599 - Other asthma
J45990 + Exercise induced bronchospasm ~ exercise induced asthma; exercise-induced asthma; exercise induced bronchospasm
J45991 + Cough variant asthma ~ cough variant asthma
J45998 + Other asthma
J84 - Other interstitial pulmonary diseases
J841 - Other interstitial pulmonary diseases with fibrosis
J8410 + Pulmonary fibrosis, unspecified ~ pulmonary fibrosis
J90 + Pleural effusion, not elsewhere classified ~ pleural effusion
J98 - Other respiratory disorders
J980 - Diseases of bronchus, not elsewhere classified
J9801 + Acute bronchospasm ~ bronchospasm; acute bronchospasm
J981 - Pulmonary collapse
J9811 + Atelectasis ~ atelectasis
K04 - Diseases of pulp and periapical tissues
K047 + Periapical abscess without sinus ~ dental abscess; tooth abscess; periapical abscess
K08 - Other disorders of teeth and supporting structures
K088 - Other specified disorders of teeth and supporting structures
K0889 + Other specified disorders of teeth and supporting structures ~ toothache; dental pain
K12 - Stomatitis and related lesions
K120 + Recurrent oral aphthae ~ canker sore; aphthous ulcer; aphthous ulcers; canker sores
K21 - Gastro-esophageal reflux disease
K210 - Gastro-esophageal reflux disease with esophagitis
K2100 + Gastro-esophageal reflux disease with esophagitis, without bleeding ~ reflux esophagitis; gerd with esophagitis; gastroesophageal reflux disease with esophagitis
K219 + Gastro-esophageal reflux disease without esophagitis ~ gerd; gastroesophageal reflux disease; acid reflux; gastroesophageal reflux; esophageal reflux; reflux disease
K25 - Gastric ulcer
K259 + Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation ~ gastric ulcer; stomach ulcer
K26 - Duodenal ulcer
K269 + Duodenal ulcer, unspecified as acute or chronic, without hemorrhage or perforation ~ duodenal ulcer
K27 - Peptic ulcer, site unspecified
K279 + Peptic ulcer, site unspecified, unspecified as acute or chronic, without hemorrhage or perforation ~ peptic ulcer; peptic ulcer disease
K29 - Gastritis and duodenitis
K290 - Acute gastritis
K2900 + Acute gastritis without bleeding ~ acute gastritis
K295 - Unspecified chronic gastritis
K2950 + Unspecified chronic gastritis without bleeding ~ chronic gastritis
K297 - Gastritis, unspecified
K2970 + Gastritis, unspecified, without bleeding ~ gastritis
K30 + Functional dyspepsia ~ functional dyspepsia; dyspepsia; indigestion
K31 - Other diseases of stomach and duodenum
K318 - Other specified diseases of stomach and duodenum
K3184 + Gastroparesis ~ gastroparesis
K35 - Acute appendicitis
K358 - Other and unspecified acute appendicitis
K3580 + Unspecified acute appendicitis ~ acute appendicitis; appendicitis
K40 - Inguinal hernia
K409 - Unilateral inguinal hernia, without obstruction or gangrene
K4090 + Unilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent ~ inguinal hernia
K42 - Umbilical hernia
K429 + Umbilical hernia without obstruction or gangrene ~ umbilical hernia
K43 - Ventral hernia
K439 + Ventral hernia without obstruction or gangrene ~ ventral hernia
K44 - Diaphragmatic hernia
K449 + Diaphragmatic hernia without obstruction or gangrene ~ hiatal hernia; diaphragmatic hernia
K50 - Crohn's disease [regional enteritis]
K509 - Crohn's disease, unspecified
K5090 + Crohn's disease, unspecified, without complications ~ crohn's disease; crohn disease; crohns
K51 - Ulcerative colitis
K519 - Ulcerative colitis, unspecified
K5190 + Ulcerative colitis, unspecified, without complications ~ ulcerative colitis
K52 - Other and unspecified noninfective gastroenteritis and colitis
K529 + Noninfective gastroenteritis and colitis, unspecified ~ gastroenteritis; noninfectious gastroenteritis; gastroenteritis and colitis; colitis
K57 - Diverticular disease of intestine
K573 - Diverticular disease of large intestine without perforation or abscess
K5730 + Diverticulosis of large intestine without perforation or abscess without bleeding ~ diverticulosis; diverticulosis of colon; colonic diverticulosis; diverticulosis of large intestine
K5732 + Diverticulitis of large intestine without perforation or abscess without bleeding ~ diverticulitis of colon; diverticulitis of large intestine; sigmoid diverticulitis
K579 - Diverticular disease of intestine, part unspecified, without perforation or abscess
K5792 + Diverticulitis of intestine, part unspecified, without perforation or abscess without bleeding ~ diverticulitis
K58 - Irritable bowel syndrome
K580 + Irritable bowel syndrome with diarrhea ~ irritable bowel syndrome with diarrhea; ibs-d; ibs with diarrhea
K581 + Irritable bowel syndrome with constipation ~ irritable bowel syndrome with constipation; ibs-c; ibs with constipation
K582 + Mixed irritable bowel syndrome ~ mixed irritable bowel syndrome
K589 + Irritable bowel syndrome, unspecified ~ irritable bowel syndrome; ibs; irritable bowel
K59 - Other functional intestinal disorders
K590 - Constipation
K5900 + Constipation, unspecified ~ constipation; constipated
K5904 + Chronic idiopathic constipation ~ chronic idiopathic constipation; functional constipation
K5909 + Other constipation ~ chronic constipation
K60 - Fissure and fistula of anal and rectal regions
K602 + Anal fissure, unspecified ~ anal fissure
K61 - Abscess of anal and rectal regions
K610 + Anal abscess ~ perianal abscess
K62 - Other diseases of anus and rectum
K625 + Hemorrhage of anus and rectum ~ rectal bleeding; bright red blood per rectum; brbpr; hemorrhage of rectum
K63 - Other diseases of intestine
K635 + Polyp of colon ~ colon polyp; colon polyps; polyp of colon; colonic polyp
K64 - Hemorrhoids and perianal venous thrombosis
K640 + First degree hemorrhoids
K641 + Second degree hemorrhoids
K644 + Residual hemorrhoidal skin tags ~ external hemorrhoids; external hemorrhoid
K648 + Other hemorrhoids ~ internal hemorrhoids; internal hemorrhoid
K649 + Unspecified hemorrhoids ~ hemorrhoids; hemorrhoid; piles
K70 - Alcoholic liver disease
K703 - Alcoholic cirrhosis of liver
K7030 + Alcoholic cirrhosis of liver without ascites ~ alcoholic cirrhosis
K74 - Fibrosis and cirrhosis of liver
K746 - Other and unspecified cirrhosis of liver
K7460 + Unspecified cirrhosis of liver ~ cirrhosis; cirrhosis of liver; liver cirrhosis
K75 - Other inflammatory liver diseases
K758 - Other specified inflammatory liver diseases
K7581 + Nonalcoholic steatohepatitis (NASH) ~ nonalcoholic steatohepatitis; nash; mash
K76 - Other diseases of liver
K760 + Fatty (change of) liver, not elsewhere classified ~ fatty liver; hepatic steatosis; nafld; fatty liver disease; nonalcoholic fatty liver disease; masld
K80 - Cholelithiasis
K802 - Calculus of gallbladder without cholecystitis
K8020 + Calculus of gallbladder without cholecystitis without obstruction ~ gallstones; cholelithiasis
K81 - Cholecystitis
K810 + Acute cholecystitis ~ acute cholecystitis
K85 - Acute pancreatitis
K859 - Acute pancreatitis, unspecified
K8590 + Acute pancreatitis without necrosis or infection, unspecified ~ acute pancreatitis; pancreatitis
K90 - Intestinal malabsorption
K900 + Celiac disease ~ celiac disease; coeliac disease; celiac sprue
K92 - Other diseases of digestive system
K920 + Hematemesis ~ hematemesis; vomiting blood
K921 + Melena ~ melena; black tarry stools; black stools
K922 + Gastrointestinal hemorrhage, unspecified ~ gastrointestinal bleeding; gi bleed; gastrointestinal hemorrhage
L01 - Impetigo
L010 - Impetigo
L0100 + Impetigo, unspecified ~ impetigo
L02 - Cutaneous abscess, furuncle and carbuncle
L024 - Cutaneous abscess, furuncle and carbuncle of limb
L0241 - Cutaneous abscess of limb ~ abscess of axilla; axillary abscess; abscess of leg; leg abscess; abscess of arm; arm abscess
L02411 + Cutaneous abscess of right axilla
L02412 + Cutaneous abscess of left axilla
L02413 + Cutaneous abscess of right upper limb
L02414 + Cutaneous abscess of left upper limb
L02415 + Cutaneous abscess of right lower limb
L02416 + Cutaneous abscess of left lower limb
L02419 + Cutaneous abscess of limb, unspecified
L029 - Cutaneous abscess, furuncle and carbuncle, unspecified
L0291 + Cutaneous abscess, unspecified ~ cutaneous abscess; skin abscess; abscess; boil
L03 - Cellulitis and acute lymphangitis
L030 - Cellulitis and acute lymphangitis of finger and toe
L0301 - Cellulitis of finger ~ paronychia; cellulitis of finger; finger cellulitis
L03011 + Cellulitis of right finger
L03012 + Cellulitis of left finger
L03019 + Cellulitis of unspecified finger
L0303 - Cellulitis of toe ~ cellulitis of toe; toe cellulitis
L03031 + Cellulitis of right toe
L03032 + Cellulitis of left toe
L03039 + Cellulitis of unspecified toe
L031 - Cellulitis and acute lymphangitis of other parts of limb
L0311 - Cellulitis of other parts of limb ~ cellulitis of limb
L03111 + Cellulitis of right axilla
L03112 + Cellulitis of left axilla
L03113 + Cellulitis of right upper limb ~ cellulitis of right arm; right arm cellulitis; cellulitis of right hand; right forearm cellulitis
L03114 + Cellulitis of left upper limb ~ cellulitis of left arm; left arm cellulitis; cellulitis of left hand; left forearm cellulitis
L03115 + Cellulitis of right lower limb ~ cellulitis of right leg; right leg cellulitis; right lower leg cellulitis; cellulitis of right foot; cellulitis of right lower extremity; right lower extremity cellulitis
L03116 + Cellulitis of left lower limb ~ cellulitis of left leg; left leg cellulitis; left lower leg cellulitis; cellulitis of left foot; cellulitis of left lower extremity; left lower extremity cellulitis
L03119 + Cellulitis of unspecified part of limb
L032 - Cellulitis and acute lymphangitis of face and neck
L0321 - Cellulitis and acute lymphangitis of face
L03211 + Cellulitis of face ~ facial cellulitis; cellulitis of face
L039 - Cellulitis and acute lymphangitis, unspecified
L0390 + Cellulitis, unspecified ~ cellulitis
L05 - Pilonidal cyst and sinus
L050 - Pilonidal cyst and sinus with abscess
L0501 + Pilonidal cyst with abscess ~ pilonidal abscess; pilonidal cyst with abscess
L20 - Atopic dermatitis
L209 + Atopic dermatitis, unspecified ~ atopic dermatitis
L21 - Seborrheic dermatitis
L210 + Seborrhea capitis ~ dandruff; cradle cap
L219 + Seborrheic dermatitis, unspecified ~ seborrheic dermatitis; seborrhea
L22 + Diaper dermatitis ~ diaper rash; diaper dermatitis
L23 - Allergic contact dermatitis
L237 + Allergic contact dermatitis due to plants, except food ~ poison ivy; poison ivy dermatitis; poison oak; allergic contact dermatitis due to plants
L239 + Allergic contact dermatitis, unspecified cause ~ allergic contact dermatitis
L24 - Irritant contact dermatitis
L249 + Irritant contact dermatitis, unspecified cause ~ irritant contact dermatitis
L25 - Unspecified contact dermatitis
L259 + Unspecified contact dermatitis, unspecified cause ~ contact dermatitis
L27 - Dermatitis due to substances taken internally
L270 + Generalized skin eruption due to drugs and medicaments taken internally ~ drug rash; drug eruption
L29 - Pruritus
L299 + Pruritus, unspecified ~ pruritus; itching; itchy skin
L30 - Other and unspecified dermatitis
L304 + Erythema intertrigo ~ intertrigo
L309 + Dermatitis, unspecified ~ eczema; dermatitis
L40 - Psoriasis
L400 + Psoriasis vulgaris ~ plaque psoriasis; psoriasis vulgaris
L405 - Arthropathic psoriasis
L4050 + Arthropathic psoriasis, unspecified ~ psoriatic arthritis; arthropathic psoriasis
L409 + Psoriasis, unspecified ~ psoriasis
L42 + Pityriasis rosea ~ pityriasis rosea
L50 - Urticaria
L500 + Allergic urticaria ~ allergic urticaria
L509 + Urticaria, unspecified ~ urticaria; hives
L57 - Skin changes due to chronic exposure to nonionizing radiation
L570 + Actinic keratosis ~ actinic keratosis; actinic keratoses; AK
L60 - Nail disorders
L600 + Ingrowing nail ~ ingrown toenail; ingrown nail; ingrowing nail
L603 + Nail dystrophy ~ nail dystrophy
L63 - Alopecia areata
L639 + Alopecia areata, unspecified ~ alopecia areata
L65 - Other nonscarring hair loss
L659 + Nonscarring hair loss, unspecified ~ hair loss; alopecia; nonscarring hair loss
L70 - Acne
L700 + Acne vulgaris ~ acne vulgaris; acne
L709 + Acne, unspecified
L71 - Rosacea
L719 + Rosacea, unspecified ~ rosacea
L72 - Follicular cysts of skin and subcutaneous tissue
L720 + Epidermal cyst ~ epidermal cyst; epidermoid cyst; epidermal inclusion cyst
L723 + Sebaceous cyst ~ sebaceous cyst
L73 - Other follicular disorders
L732 + Hidradenitis suppurativa ~ hidradenitis suppurativa; hidradenitis
L739 + Follicular disorder, unspecified ~ folliculitis
L81 - Other disorders of pigmentation
L814 + Other melanin hyperpigmentation ~ lentigo; solar lentigo
L82 - Seborrheic keratosis
L820 + Inflamed seborrheic keratosis ~ inflamed seborrheic keratosis
L821 + Other seborrheic keratosis ~ seborrheic keratosis; seborrheic keratoses
L84 + Corns and callosities ~ corns; callus; corns and callosities; corn
L85 - Other epidermal thickening
L853 + Xerosis cutis ~ xerosis; dry skin; xerosis cutis
L91 - Hypertrophic disorders of skin
L910 + Hypertrophic scar ~ keloid; hypertrophic scar
L918 + Other hypertrophic disorders of the skin ~ skin tag; skin tags; acrochordon
L97 - Non-pressure chronic ulcer of lower limb, not elsewhere classified
L975 - Non-pressure chronic ulcer of other part of foot
L9751 - Non-pressure chronic ulcer of other part of right foot ~ ulcer of right foot; right foot ulcer
L97511 + Non-pressure chronic ulcer of other part of right foot limited to breakdown of skin
L97512 + Non-pressure chronic ulcer of other part of right foot with fat layer exposed
L97513 + Non-pressure chronic ulcer of other part of right foot with necrosis of muscle
L97514 + Non-pressure chronic ulcer of other part of right foot with necrosis of bone
L97515 + Non-pressure chronic ulcer of other part of right foot with muscle involvement without evidence of necrosis
L97516 + Non-pressure chronic ulcer of other part of right foot with bone involvement without evidence of necrosis
L97518 + Non-pressure chronic ulcer of other part of right foot with other specified severity
L97519 + Non-pressure chronic ulcer of other part of right foot with unspecified severity
L9752 - Non-pressure chronic ulcer of other part of left foot ~ ulcer of left foot; left foot ulcer
L97521 + Non-pressure chronic ulcer of other part of left foot limited to breakdown of skin
L97522 + Non-pressure chronic ulcer of other part of left foot with fat layer exposed
L97523 + Non-pressure chronic ulcer of other part of left foot with necrosis of muscle
L97524 + Non-pressure chronic ulcer of other part of left foot with necrosis of bone
L97525 + Non-pressure chronic ulcer of other part of left foot with muscle involvement without evidence of necrosis
L97526 + Non-pressure chronic ulcer of other part of left foot with bone involvement without evidence of necrosis
L97528 + Non-pressure chronic ulcer of other part of left foot with other specified severity
L97529 + Non-pressure chronic ulcer of other part of left foot with unspecified severity
L98 - Other disorders of skin and subcutaneous tissue, not elsewhere classified
L989 + Disorder of the skin and subcutaneous tissue, unspecified ~ skin lesion
M05 - Rheumatoid arthritis with rheumatoid factor
M059 + Rheumatoid arthritis with rheumatoid factor, unspecified ~ seropositive rheumatoid arthritis
M06 - Other rheumatoid arthritis
M069 + Rheumatoid arthritis, unspecified ~ rheumatoid arthritis
M10 - Gout
M109 + Gout, unspecified ~ gout; gouty arthritis; gout flare; acute gout
M15 - Polyosteoarthritis
M159 + Polyosteoarthritis, unspecified ~ polyosteoarthritis; generalized osteoarthritis
M16 - Osteoarthritis of hip
M160 + Bilateral primary osteoarthritis of hip
M161 - Unilateral primary osteoarthritis of hip ~ hip osteoarthritis; hip arthritis; osteoarthritis of hip; degenerative arthritis of hip
M1610 + Unilateral primary osteoarthritis, unspecified hip
M1611 + Unilateral primary osteoarthritis, right hip
M1612 + Unilateral primary osteoarthritis, left hip
M169 + Osteoarthritis of hip, unspecified
M17 - Osteoarthritis of knee
M170 + Bilateral primary osteoarthritis of knee ~ bilateral knee osteoarthritis; osteoarthritis of both knees; bilateral primary osteoarthritis of knees
M171 - Unilateral primary osteoarthritis of knee ~ primary osteoarthritis, knee; osteoarthritis of right knee; osteoarthritis of left knee; right knee osteoarthritis; left knee osteoarthritis
M1710 + Unilateral primary osteoarthritis, unspecified knee
M1711 + Unilateral primary osteoarthritis, right knee
M1712 + Unilateral primary osteoarthritis, left knee
M179 + Osteoarthritis of knee, unspecified ~ knee osteoarthritis; osteoarthritis of knee; knee arthritis; degenerative joint disease of knee; knee djd; arthritis of knee
M18 - Osteoarthritis of first carpometacarpal joint
M181 - Unilateral primary osteoarthritis of first carpometacarpal joint ~ thumb arthritis; cmc arthritis; cmc joint arthritis
M1810 + Unilateral primary osteoarthritis of first carpometacarpal joint, unspecified hand
M1811 + Unilateral primary osteoarthritis of first carpometacarpal joint, right hand
M1812 + Unilateral primary osteoarthritis of first carpometacarpal joint, left hand
M19 - Other and unspecified osteoarthritis
M190 - Primary osteoarthritis of other joints
M1901 - Primary osteoarthritis, shoulder ~ shoulder osteoarthritis; shoulder arthritis
M19011 + Primary osteoarthritis, right shoulder
M19012 + Primary osteoarthritis, left shoulder
M19019 + Primary osteoarthritis, unspecified shoulder
M1904 - Primary osteoarthritis, hand ~ hand osteoarthritis; hand arthritis
M19041 + Primary osteoarthritis, right hand
M19042 + Primary osteoarthritis, left hand
M19049 + Primary osteoarthritis, unspecified hand
M199 - Osteoarthritis, unspecified site
M1990 + Unspecified osteoarthritis, unspecified site ~ osteoarthritis; degenerative joint disease; djd; arthritis
M20 - Acquired deformities of fingers and toes
M201 - Hallux valgus (acquired) ~ hallux valgus
M2010 + Hallux valgus (acquired), unspecified foot
M2011 + Hallux valgus (acquired), right foot
M2012 + Hallux valgus (acquired), left foot
M21 - Other acquired deformities of limbs
M214 - Flat foot [pes planus] (acquired) ~ flat foot; flat feet; pes planus
M2140 + Flat foot [pes planus] (acquired), unspecified foot
M2141 + Flat foot [pes planus] (acquired), right foot
M2142 + Flat foot [pes planus] (acquired), left foot
M216 - Other acquired deformities of foot
M2161 - Bunion ~ bunion
M21611 + Bunion of right foot
M21612 + Bunion of left foot
M21619 + Bunion of unspecified foot
M22 - Disorder of patella
M222 - Patellofemoral disorders
M222X - Patellofemoral disorders ~ patellofemoral pain syndrome; patellofemoral syndrome; runner's knee
M222X1 + Patellofemoral disorders, right knee
M222X2 + Patellofemoral disorders, left knee
M222X9 + Patellofemoral disorders, unspecified knee
M23 - Internal derangement of knee
M235 - Chronic instability of knee ~ chronic knee instability
M2350 + Chronic instability of knee, unspecified knee
M2351 + Chronic instability of knee, right knee
M2352 + Chronic instability of knee, left knee
M25 - Other joint disorder, not elsewhere classified
M253 - Other instability of joint
M2531 - Other instability, shoulder ~ shoulder instability
M25311 + Other instability, right shoulder
M25312 + Other instability, left shoulder
M25319 + Other instability, unspecified shoulder
M254 - Effusion of joint
M2546 - Effusion, knee ~ knee effusion; effusion of knee; knee swelling
M25461 + Effusion, right knee
M25462 + Effusion, left knee
M25469 + Effusion, unspecified knee
M255 - Pain in joint
M2550 + Pain in unspecified joint ~ joint pain; arthralgia; joint pains
M2551 - Pain in shoulder ~ shoulder pain; pain in shoulder
M25511 + Pain in right shoulder
M25512 + Pain in left shoulder
M25519 + Pain in unspecified shoulder
M2552 - Pain in elbow ~ elbow pain; pain in elbow
M25521 + Pain in right elbow
M25522 + Pain in left elbow
M25529 + Pain in unspecified elbow
M2553 - Pain in wrist ~ wrist pain; pain in wrist
M25531 + Pain in right wrist
M25532 + Pain in left wrist
M25539 + Pain in unspecified wrist
M2555 - Pain in hip ~ hip pain; pain in hip
M25551 + Pain in right hip
M25552 + Pain in left hip
M25559 + Pain in unspecified hip
M2556 - Pain in knee ~ knee pain; pain in knee
M25561 + Pain in right knee
M25562 + Pain in left knee
M25569 + Pain in unspecified knee
M2557 - Pain in ankle and joints of foot ~ ankle pain; pain in ankle; foot joint pain
M25571 + Pain in right ankle and joints of right foot
M25572 + Pain in left ankle and joints of left foot
M25579 + Pain in unspecified ankle and joints of unspecified foot
M26 - Dentofacial anomalies [including malocclusion]
M266 - Temporomandibular joint disorders
M2660 - Temporomandibular joint disorder, unspecified
M26609 + Unspecified temporomandibular joint disorder, unspecified side ~ tmj; tmj disorder; temporomandibular joint disorder; tmj dysfunction
M32 - Systemic lupus erythematosus (SLE)
M329 + Systemic lupus erythematosus, unspecified ~ lupus; systemic lupus erythematosus; sle
M35 - Other systemic involvement of connective tissue
M350 - Sjogren syndrome
M3500 + Sjogren syndrome, unspecified ~ sjogren's syndrome; sjogren syndrome; sicca syndrome
M353 + Polymyalgia rheumatica ~ polymyalgia rheumatica; pmr
M41 - Scoliosis
M419 + Scoliosis, unspecified ~ scoliosis
M43 - Other deforming dorsopathies
M431 - Spondylolisthesis
M4316 + Spondylolisthesis, lumbar region ~ lumbar spondylolisthesis
M46 - Other inflammatory spondylopathies
M461 + Sacroiliitis, not elsewhere classified ~ sacroiliitis
M47 - Spondylosis
M478 - Other spondylosis
M4781 - Spondylosis without myelopathy or radiculopathy
M47812 + Spondylosis without myelopathy or radiculopathy, cervical region ~ cervical spondylosis; cervical arthritis
M47816 + Spondylosis without myelopathy or radiculopathy, lumbar region ~ lumbar spondylosis; lumbar arthritis; facet arthropathy of lumbar spine; lumbar facet arthropathy
M48 - Other spondylopathies
M480 - Spinal stenosis
M4802 + Spinal stenosis, cervical region ~ cervical stenosis; cervical spinal stenosis
M4806 - Spinal stenosis, lumbar region
M48061 + Spinal stenosis, lumbar region without neurogenic claudication ~ lumbar spinal stenosis; lumbar stenosis; spinal stenosis of lumbar region
M48062 + Spinal stenosis, lumbar region with neurogenic claudication ~ lumbar spinal stenosis with neurogenic claudication
M50 - Cervical disc disorders
M503 - Other cervical disc degeneration
M5030 + Other cervical disc degeneration, unspecified cervical region ~ cervical degenerative disc disease; cervical disc degeneration
M51 - Thoracic, thoracolumbar, and lumbosacral intervertebral disc disorders
M511 - Thoracic, thoracolumbar and lumbosacral intervertebral disc disorders with radiculopathy
M5116 + Intervertebral disc disorders with radiculopathy, lumbar region ~ lumbar disc herniation with radiculopathy; lumbar disc disease with radiculopathy
M512 - Other thoracic, thoracolumbar and lumbosacral intervertebral disc displacement
M5126 + Other intervertebral disc displacement, lumbar region ~ lumbar disc herniation; herniated lumbar disc; herniated disc; disc herniation at L4-5; disc herniation L4-L5; lumbar herniated disc
M5127 + Other intervertebral disc displacement, lumbosacral region ~ L5-S1 disc herniation; disc herniation L5-S1
M513 - Other thoracic, thoracolumbar and lumbosacral intervertebral disc degeneration
M5136 - Other intervertebral disc degeneration, lumbar region
M51360 + Other intervertebral disc degeneration, lumbar region with discogenic back pain only
M51362 + Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain
M51369 + Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain ~ lumbar degenerative disc disease; lumbar disc degeneration; degenerative disc disease; ddd
M54 - Dorsalgia
M541 - Radiculopathy
M5412 + Radiculopathy, cervical region ~ cervical radiculopathy
M5416 + Radiculopathy, lumbar region ~ lumbar radiculopathy
M5417 + Radiculopathy, lumbosacral region ~ lumbosacral radiculopathy
M542 + Cervicalgia ~ neck pain; cervicalgia; cervical pain
M543 - Sciatica ~ sciatica
M5430 + Sciatica, unspecified side
M5431 + Sciatica, right side
M5432 + Sciatica, left side
M544 - Lumbago with sciatica ~ lumbago with sciatica; low back pain with sciatica; lower back pain with sciatica
M5440 + Lumbago with sciatica, unspecified side
M5441 + Lumbago with sciatica, right side
M5442 + Lumbago with sciatica, left side
M545 - Low back pain
M5450 + Low back pain, unspecified ~ low back pain; lower back pain; lumbago; lumbar pain; lbp
M5451 + Vertebrogenic low back pain ~ vertebrogenic low back pain
M5459 + Other low back pain ~ mechanical low back pain
M546 + Pain in thoracic spine ~ thoracic back pain; mid back pain; upper back pain; pain in thoracic spine
M549 + Dorsalgia, unspecified ~ back pain; dorsalgia; backache
M62 - Other disorders of muscle
M628 - Other specified disorders of muscle
M6281 + Muscle weakness (generalized) ~ muscle weakness; generalized muscle weakness
M6283 - Muscle spasm
M62830 + Muscle spasm of back ~ back muscle spasm; muscle spasm of back; back spasm; back spasms
M62838 + Other muscle spasm ~ muscle spasm; muscle spasms
M65 - Synovitis and tenosynovitis
M653 - Trigger finger
M6530 + Trigger finger, unspecified finger ~ trigger finger
M6531 - Trigger thumb ~ trigger thumb
M65311 + Trigger thumb, right thumb
M65312 + Trigger thumb, left thumb
M65319 + Trigger thumb, unspecified thumb
M654 + Radial styloid tenosynovitis [de Quervain] ~ de quervain tenosynovitis; de quervain's tenosynovitis; de quervain's
M67 - Other disorders of synovium and tendon
M674 - Ganglion ~ ganglion cyst; ganglion
M6740 + Ganglion, unspecified site
M6741 - Ganglion, shoulder
M67411 + Ganglion, right shoulder
M67412 + Ganglion, left shoulder
M67419 + Ganglion, unspecified shoulder
M6742 - Ganglion, elbow
M67421 + Ganglion, right elbow
M67422 + Ganglion, left elbow
M67429 + Ganglion, unspecified elbow
M6743 - Ganglion, wrist
M67431 + Ganglion, right wrist
M67432 + Ganglion, left wrist
M67439 + Ganglion, unspecified wrist
M6744 - Ganglion, hand
M67441 + Ganglion, right hand
M67442 + Ganglion, left hand
M67449 + Ganglion, unspecified hand
M6745 - Ganglion, hip
M67451 + Ganglion, right hip
M67452 + Ganglion, left hip
M67459 + Ganglion, unspecified hip
M6746 - Ganglion, knee
M67461 + Ganglion, right knee
M67462 + Ganglion, left knee
M67469 + Ganglion, unspecified knee
M6747 - Ganglion, ankle and foot
M67471 + Ganglion, right ankle and foot
M67472 + Ganglion, left ankle and foot
M67479 + Ganglion, unspecified ankle and foot
M6748 + Ganglion, other site
M6749 + Ganglion, multiple sites
M70 - Soft tissue disorders related to use, overuse and pressure
M702 - Olecranon bursitis ~ olecranon bursitis
M7020 + Olecranon bursitis, unspecified elbow
M7021 + Olecranon bursitis, right elbow
M7022 + Olecranon bursitis, left elbow
M706 - Trochanteric bursitis ~ trochanteric bursitis; greater trochanteric bursitis; hip bursitis
M7060 + Trochanteric bursitis, unspecified hip
M7061 + Trochanteric bursitis, right hip
M7062 + Trochanteric bursitis, left hip
M71 - Other bursopathies
M712 - Synovial cyst of popliteal space [Baker] ~ baker's cyst; baker cyst; popliteal cyst
M7120 + Synovial cyst of popliteal space [Baker], unspecified knee
M7121 + Synovial cyst of popliteal space [Baker], right knee
M7122 + Synovial cyst of popliteal space [Baker], left knee
M72 - Fibroblastic disorders
M720 + Palmar fascial fibromatosis [Dupuytren] ~ dupuytren contracture; dupuytren's contracture
M722 + Plantar fascial fibromatosis ~ plantar fasciitis
M75 - Shoulder lesions
M750 - Adhesive capsulitis of shoulder ~ adhesive capsulitis; frozen shoulder; adhesive capsulitis of shoulder
M7500 + Adhesive capsulitis of unspecified shoulder
M7501 + Adhesive capsulitis of right shoulder
M7502 + Adhesive capsulitis of left shoulder
M751 - Rotator cuff tear or rupture, not specified as traumatic
M7510 - Unspecified rotator cuff tear or rupture, not specified as traumatic ~ rotator cuff tear
M75100 + Unspecified rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic
M75101 + Unspecified rotator cuff tear or rupture of right shoulder, not specified as traumatic
M75102 + Unspecified rotator cuff tear or rupture of left shoulder, not specified as traumatic
M7512 - Complete rotator cuff tear or rupture not specified as traumatic ~ complete rotator cuff tear; full thickness rotator cuff tear
M75120 + Complete rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic
M75121 + Complete rotator cuff tear or rupture of right shoulder, not specified as traumatic
M75122 + Complete rotator cuff tear or rupture of left shoulder, not specified as traumatic
M754 - Impingement syndrome of shoulder ~ shoulder impingement; impingement syndrome of shoulder; shoulder impingement syndrome; impingement syndrome
M7540 + Impingement syndrome of unspecified shoulder
M7541 + Impingement syndrome of right shoulder
M7542 + Impingement syndrome of left shoulder
M755 - Bursitis of shoulder ~ shoulder bursitis; bursitis of shoulder; subacromial bursitis
M7550 + Bursitis of unspecified shoulder
M7551 + Bursitis of right shoulder
M7552 + Bursitis of left shoulder
M758 - Other shoulder lesions ~ rotator cuff tendinitis; rotator cuff tendonitis; shoulder tendinitis; rotator cuff tendinopathy
M7580 + Other shoulder lesions, unspecified shoulder
M7581 + Other shoulder lesions, right shoulder
M7582 + Other shoulder lesions, left shoulder
M76 - Enthesopathies, lower limb, excluding foot
M765 - Patellar tendinitis ~ patellar tendinitis; patellar tendonitis; jumper's knee
M7650 + Patellar tendinitis, unspecified knee
M7651 + Patellar tendinitis, right knee
M7652 + Patellar tendinitis, left knee
M766 - Achilles tendinitis ~ achilles tendinitis; achilles tendonitis; achilles tendinopathy
M7660 + Achilles tendinitis, unspecified leg
M7661 + Achilles tendinitis, right leg
M7662 + Achilles tendinitis, left leg
M77 - Other enthesopathies
M770 - Medial epicondylitis ~ medial epicondylitis; golfer's elbow
M7700 + Medial epicondylitis, unspecified elbow
M7701 + Medial epicondylitis, right elbow
M7702 + Medial epicondylitis, left elbow
M771 - Lateral epicondylitis ~ lateral epicondylitis; tennis elbow
M7710 + Lateral epicondylitis, unspecified elbow
M7711 + Lateral epicondylitis, right elbow
M7712 + Lateral epicondylitis, left elbow
M773 - Calcaneal spur ~ heel spur; calcaneal spur
M7730 + Calcaneal spur, unspecified foot
M7731 + Calcaneal spur, right foot
M7732 + Calcaneal spur, left foot
M774 - Metatarsalgia ~ metatarsalgia
M7740 + Metatarsalgia, unspecified foot
M7741 + Metatarsalgia, right foot
M7742 + Metatarsalgia, left foot
M79 - Other and unspecified soft tissue disorders, not elsewhere classified
M791 - Myalgia
M7910 + Myalgia, unspecified site ~ myalgia; muscle aches; body aches; muscle pain; muscle ache
M7918 + Myalgia, other site
M796 - Pain in limb, hand, foot, fingers and toes
M7960 - Pain in limb, unspecified ~ limb pain
M79601 + Pain in right arm
M79602 + Pain in left arm
M79603 + Pain in arm, unspecified
M79604 + Pain in right leg ~ right leg pain; pain in right leg
M79605 + Pain in left leg ~ left leg pain; pain in left leg
M79606 + Pain in leg, unspecified
M79609 + Pain in unspecified limb
M7962 - Pain in upper arm ~ upper arm pain; pain in upper arm
M79621 + Pain in right upper arm
M79622 + Pain in left upper arm
M79629 + Pain in unspecified upper arm
M7963 - Pain in forearm ~ forearm pain
M79631 + Pain in right forearm
M79632 + Pain in left forearm
M79639 + Pain in unspecified forearm
M7964 - Pain in hand and fingers ~ hand pain; pain in hand
M79641 + Pain in right hand
M79642 + Pain in left hand
M79643 + Pain in unspecified hand
M79644 + Pain in right finger(s)
M79645 + Pain in left finger(s)
M79646 + Pain in unspecified finger(s) ~ finger pain
M7965 - Pain in thigh ~ thigh pain
M79651 + Pain in right thigh
M79652 + Pain in left thigh
M79659 + Pain in unspecified thigh
M7966 - Pain in lower leg ~ lower leg pain; calf pain
M79661 + Pain in right lower leg
M79662 + Pain in left lower leg
M79669 + Pain in unspecified lower leg
M7967 - Pain in foot and toes ~ foot pain; heel pain; pain in foot
M79671 + Pain in right foot
M79672 + Pain in left foot
M79673 + Pain in unspecified foot
M79674 + Pain in right toe(s)
M79675 + Pain in left toe(s)
M79676 + Pain in unspecified toe(s) ~ toe pain
M797 + Fibromyalgia ~ fibromyalgia
M798 - Other specified soft tissue disorders
M7989 + Other specified soft tissue disorders ~ soft tissue swelling; leg swelling
M81 - Osteoporosis without current pathological fracture
M810 + Age-related osteoporosis without current pathological fracture ~ osteoporosis; age related osteoporosis; senile osteoporosis; postmenopausal osteoporosis
M85 - Other disorders of bone density and structure
M858 - Other specified disorders of bone density and structure
M8580 + Other specified disorders of bone density and structure, unspecified site ~ osteopenia
M86 - Osteomyelitis
M869 + Osteomyelitis, unspecified ~ osteomyelitis
M94 - Other disorders of cartilage
M940 + Chondrocostal junction syndrome [Tietze] ~ costochondritis; tietze
N10 + Acute pyelonephritis ~ acute pyelonephritis; pyelonephritis; kidney infection
N13 - Obstructive and reflux uropathy
N133 - Other and unspecified hydronephrosis
N1330 + Unspecified hydronephrosis ~ hydronephrosis
N17 - Acute kidney failure
N179 + Acute kidney failure, unspecified ~ acute kidney injury; aki; acute renal failure; acute kidney failure
N18 - Chronic kidney disease (CKD)
N181 + Chronic kidney disease, stage 1
N182 + Chronic kidney disease, stage 2 (mild)
N183 - Chronic kidney disease, stage 3 (moderate) ~ ckd stage 3; chronic kidney disease stage 3; stage 3 ckd; stage 3 chronic kidney disease; ckd3; ckd 3; ckd iii; stage iii ckd; stage iii chronic kidney disease
N1830 + Chronic kidney disease, stage 3 unspecified
N1831 + Chronic kidney disease, stage 3a ~ ckd stage 3a; chronic kidney disease stage 3a; stage 3a ckd; ckd3a; ckd 3a; stage 3a chronic kidney disease; ckd iiia
N1832 + Chronic kidney disease, stage 3b ~ ckd stage 3b; chronic kidney disease stage 3b; stage 3b ckd; ckd3b; ckd 3b; stage 3b chronic kidney disease; ckd iiib
N184 + Chronic kidney disease, stage 4 (severe) ~ ckd stage 4; chronic kidney disease stage 4; stage 4 ckd; ckd4; ckd 4; stage 4 chronic kidney disease
N185 + Chronic kidney disease, stage 5 ~ ckd stage 5; chronic kidney disease stage 5; stage 5 ckd; ckd5
N186 + End stage renal disease ~ end stage renal disease; esrd; end-stage renal disease
N189 + Chronic kidney disease, unspecified ~ chronic kidney disease; ckd; chronic renal insufficiency; chronic renal disease; chronic renal failure
N20 - Calculus of kidney and ureter
N200 + Calculus of kidney ~ kidney stone; kidney stones; nephrolithiasis; renal calculus; renal calculi; renal stone; renal stones
N201 + Calculus of ureter ~ ureteral stone; ureteral calculus; ureteral stones
N209 + Urinary calculus, unspecified ~ urinary stone; urolithiasis
N23 + Unspecified renal colic ~ renal colic
N28 - Other disorders of kidney and ureter, not elsewhere classified
N281 + Cyst of kidney, acquired ~ renal cyst; kidney cyst; cyst of kidney
N30 - Cystitis
N300 - Acute cystitis
N3000 + Acute cystitis without hematuria ~ acute cystitis; acute cystitis without hematuria; bladder infection
N3001 + Acute cystitis with hematuria ~ acute cystitis with hematuria; hemorrhagic cystitis
N301 - Interstitial cystitis (chronic)
N3010 + Interstitial cystitis (chronic) without hematuria ~ interstitial cystitis
N309 - Cystitis, unspecified
N3090 + Cystitis, unspecified without hematuria ~ cystitis
N32 - Other disorders of bladder
N328 - Other specified disorders of bladder
N3281 + Overactive bladder ~ overactive bladder; oab
N39 - Other disorders of urinary system
N390 + Urinary tract infection, site not specified ~ urinary tract infection; uti; urine infection
N393 + Stress incontinence (female) (male) ~ stress incontinence; stress urinary incontinence
N394 - Other specified urinary incontinence
N3941 + Urge incontinence ~ urge incontinence
N3944 + Nocturnal enuresis ~ nocturnal enuresis
N3946 + Mixed incontinence ~ mixed incontinence
N40 - Benign prostatic hyperplasia
N400 + Benign prostatic hyperplasia without lower urinary tract symptoms ~ benign prostatic hyperplasia; bph; enlarged prostate; prostate enlargement
N401 + Benign prostatic hyperplasia with lower urinary tract symptoms ~ bph with lower urinary tract symptoms; bph with luts; bph with urinary obstruction; benign prostatic hyperplasia with lower urinary tract symptoms; bph with obstruction
N41 - Inflammatory diseases of prostate
N410 + Acute prostatitis ~ acute prostatitis
N419 + Inflammatory disease of prostate, unspecified ~ prostatitis
N43 - Hydrocele and spermatocele
N433 + Hydrocele, unspecified ~ hydrocele
N45 - Orchitis and epididymitis
N451 + Epididymitis ~ epididymitis
N48 - Other disorders of penis
N481 + Balanitis ~ balanitis
N50 - Other and unspecified disorders of male genital organs
N508 - Other specified disorders of male genital organs
N5081 - Testicular pain ~ testicular pain
N50811 + Right testicular pain
N50812 + Left testicular pain
N50819 + Testicular pain, unspecified
N52 - Male erectile dysfunction
N529 + Male erectile dysfunction, unspecified ~ erectile dysfunction
N60 - Benign mammary dysplasia
N600 - Solitary cyst of breast ~ breast cyst
N6001 + Solitary cyst of right breast
N6002 + Solitary cyst of left breast
N6009 + Solitary cyst of unspecified breast
N61 - Inflammatory disorders of breast
N610 + Mastitis without abscess ~ mastitis
N63 - Unspecified lump in breast
N630 + Unspecified lump in unspecified breast ~ breast lump; lump in breast; breast mass
N631 - Unspecified lump in the right breast
N6310 + Unspecified lump in the right breast, unspecified quadrant
N632 - Unspecified lump in the left breast
N6320 + Unspecified lump in the left breast, unspecified quadrant
N64 - Other disorders of breast
N644 + Mastodynia ~ breast pain; mastodynia; mastalgia
N73 - Other female pelvic inflammatory diseases
N739 + Female pelvic inflammatory disease, unspecified ~ pelvic inflammatory disease
N76 - Other inflammation of vagina and vulva
N760 + Acute vaginitis ~ acute vaginitis; bacterial vaginosis; vaginitis; BV
N80 - Endometriosis
N809 + Endometriosis, unspecified ~ endometriosis
N81 - Female genital prolapse
N811 - Cystocele
N8110 + Cystocele, unspecified ~ cystocele
N83 - Noninflammatory disorders of ovary, fallopian tube and broad ligament
N832 - Other and unspecified ovarian cysts
N8320 - Unspecified ovarian cysts ~ ovarian cyst
N83201 + Unspecified ovarian cyst, right side
N83202 + Unspecified ovarian cyst, left side
N83209 + Unspecified ovarian cyst, unspecified side
N87 - Dysplasia of cervix uteri
N879 + Dysplasia of cervix uteri, unspecified ~ cervical dysplasia
N89 - Other noninflammatory disorders of vagina
N898 + Other specified noninflammatory disorders of vagina ~ vaginal discharge
N91 - Absent, scanty and rare menstruation
N912 + Amenorrhea, unspecified ~ amenorrhea
N92 - Excessive, frequent and irregular menstruation
N920 + Excessive and frequent menstruation with regular cycle ~ menorrhagia; heavy periods; heavy menstrual bleeding
N921 + Excessive and frequent menstruation with irregular cycle ~ irregular heavy menstrual bleeding; menometrorrhagia; metrorrhagia
N926 + Irregular menstruation, unspecified ~ irregular menses; irregular periods; irregular menstruation
N93 - Other abnormal uterine and vaginal bleeding
N939 + Abnormal uterine and vaginal bleeding, unspecified ~ abnormal uterine bleeding; vaginal bleeding; abnormal vaginal bleeding; aub
N94 - Pain and other conditions associated with female genital organs and menstrual cycle
N941 - Dyspareunia
N9410 + Unspecified dyspareunia ~ dyspareunia
N943 + Premenstrual tension syndrome ~ premenstrual syndrome; pms
N946 + Dysmenorrhea, unspecified ~ dysmenorrhea; menstrual cramps; painful periods
N95 - Menopausal and other perimenopausal disorders
N950 + Postmenopausal bleeding ~ postmenopausal bleeding
N951 + Menopausal and female climacteric states ~ menopausal symptoms; hot flashes; menopausal hot flashes; vasomotor symptoms
N952 + Postmenopausal atrophic vaginitis ~ atrophic vaginitis; vaginal atrophy
N97 - Female infertility
N979 + Female infertility, unspecified ~ infertility; female infertility
O03 - Spontaneous abortion
O039 + Complete or unspecified spontaneous abortion without complication ~ spontaneous abortion; miscarriage
O20 - Hemorrhage in early pregnancy
O200 + Threatened abortion ~ threatened abortion; threatened miscarriage
O21 - Excessive vomiting in pregnancy
O210 + Mild hyperemesis gravidarum ~ hyperemesis gravidarum; morning sickness
O24 - Diabetes mellitus in pregnancy, childbirth, and the puerperium
O244 - Gestational diabetes mellitus
O2441 - Gestational diabetes mellitus in pregnancy
O24410 + Gestational diabetes mellitus in pregnancy, diet controlled
O24419 + Gestational diabetes mellitus in pregnancy, unspecified control ~ gestational diabetes
O26 - Maternal care for other conditions predominantly related to pregnancy
O268 - Other specified pregnancy related conditions
O2685 - Spotting complicating pregnancy
O26851 + Spotting complicating pregnancy, first trimester ~ spotting in first trimester
P59 - Neonatal jaundice from other and unspecified causes
P599 + Neonatal jaundice, unspecified ~ neonatal jaundice; newborn jaundice; jaundice of newborn
P92 - Feeding problems of newborn
P929 + Feeding problem of newborn, unspecified ~ newborn feeding problem; feeding problem of newborn
Q38 - Other congenital malformations of tongue, mouth and pharynx
Q381 + Ankyloglossia ~ tongue tie; ankyloglossia
R00 - Abnormalities of heart beat
R000 + Tachycardia, unspecified ~ tachycardia; rapid heart rate
R001 + Bradycardia, unspecified ~ bradycardia; slow heart rate
R002 + Palpitations ~ palpitations; heart palpitations
R01 - Cardiac murmurs and other cardiac sounds
R011 + Cardiac murmur, unspecified ~ heart murmur; cardiac murmur
R03 - Abnormal blood-pressure reading, without diagnosis
R030 + Elevated blood-pressure reading, without diagnosis of hypertension ~ elevated blood pressure reading; elevated blood pressure without hypertension; elevated blood pressure
R04 - Hemorrhage from respiratory passages
R040 + Epistaxis ~ epistaxis; nosebleed; nose bleed; nosebleeds
R042 + Hemoptysis ~ hemoptysis; coughing up blood
R05 - Cough
R051 + Acute cough ~ acute cough
R052 + Subacute cough ~ subacute cough
R053 + Chronic cough ~ chronic cough; persistent cough
R058 + Other specified cough
R059 + Cough, unspecified ~ cough; coughing
R06 - Abnormalities of breathing
R060 - Dyspnea
R0600 + Dyspnea, unspecified ~ dyspnea
R0602 + Shortness of breath ~ shortness of breath; sob
R0609 + Other forms of dyspnea ~ dyspnea on exertion; exertional dyspnea; DOE
R062 + Wheezing ~ wheezing; wheeze
R068 - Other abnormalities of breathing
R0683 + Snoring ~ snoring
R07 - Pain in throat and chest
R070 + Pain in throat ~ throat pain; pain in throat
R078 - Other chest pain
R0781 + Pleurodynia ~ rib pain; pleuritic chest pain; pleurodynia
R0789 + Other chest pain ~ chest wall pain; atypical chest pain; chest tightness; noncardiac chest pain
R079 + Chest pain, unspecified ~ chest pain
R09 - Other symptoms and signs involving the circulatory and respiratory system
R090 - Asphyxia and hypoxemia
R0902 + Hypoxemia ~ hypoxemia; hypoxia
R098 - Other specified symptoms and signs involving the circulatory and respiratory systems
R0981 + Nasal congestion ~ nasal congestion; stuffy nose; sinus congestion
R0982 + Postnasal drip ~ postnasal drip; post nasal drip; post-nasal drip
R0989 + Other specified symptoms and signs involving the circulatory and respiratory systems
R10 - Abdominal and pelvic pain
R101 - Pain localized to upper abdomen ~ upper abdominal pain
R1010 + Upper abdominal pain, unspecified
R1011 + Right upper quadrant pain ~ right upper quadrant pain; ruq pain; right upper quadrant abdominal pain; ruq abdominal pain
R1012 + Left upper quadrant pain ~ left upper quadrant pain; luq pain; left upper quadrant abdominal pain
R1013 + Epigastric pain ~ epigastric pain; epigastric abdominal pain
R102 - Pelvic and perineal pain ~ pelvic pain
R1020 + Pelvic and perineal pain unspecified side
R1021 + Pelvic and perineal pain right side
R1022 + Pelvic and perineal pain left side
R1023 + Pelvic and perineal pain bilateral
R1024 + Suprapubic pain
R103 - Pain localized to other parts of lower abdomen ~ lower abdominal pain
R1030 + Lower abdominal pain, unspecified
R1031 + Right lower quadrant pain ~ right lower quadrant pain; rlq pain; right lower quadrant abdominal pain
R1032 + Left lower quadrant pain ~ left lower quadrant pain; llq pain; left lower quadrant abdominal pain
R1033 + Periumbilical pain
R108 - Other abdominal pain
R1084 + Generalized abdominal pain ~ generalized abdominal pain
R109 + Unspecified abdominal pain ~ abdominal pain; stomach pain; belly pain; stomach ache; stomachache
R10A - Pain localized to flank ~ flank pain
R10A0 + Flank pain, unspecified side
R10A1 + Flank pain, right side
R10A2 + Flank pain, left side
R10A3 + Flank pain, bilateral
R11 - Nausea and vomiting
R110 + Nausea ~ nausea
R111 - Vomiting
R1110 + Vomiting, unspecified ~ vomiting; emesis
R112 + Nausea with vomiting, unspecified ~ nausea and vomiting; nausea with vomiting; n/v
R12 + Heartburn ~ heartburn
R13 - Aphagia and dysphagia
R131 - Dysphagia
R1310 + Dysphagia, unspecified ~ dysphagia; difficulty swallowing; trouble swallowing
R14 - Flatulence and related conditions
R140 + Abdominal distension (gaseous) ~ bloating; abdominal bloating; abdominal distension
R17 + Unspecified jaundice ~ jaundice
R19 - Other symptoms and signs involving the digestive system and abdomen
R194 + Change in bowel habit ~ change in bowel habits; change in bowel habit
R195 + Other fecal abnormalities ~ positive fecal occult blood; fecal occult blood positive; positive fit test; positive cologuard; occult blood in stool
R197 + Diarrhea, unspecified ~ diarrhea; loose stools
R20 - Disturbances of skin sensation
R200 + Anesthesia of skin ~ numbness
R202 + Paresthesia of skin ~ paresthesia; paresthesias; tingling; pins and needles; numbness and tingling
R21 + Rash and other nonspecific skin eruption ~ rash; skin rash
R22 - Localized swelling, mass and lump of skin and subcutaneous tissue
R220 + Localized swelling, mass and lump, head
R221 + Localized swelling, mass and lump, neck ~ neck mass; lump in neck; neck lump
R229 + Localized swelling, mass and lump, unspecified
R23 - Other skin changes
R233 + Spontaneous ecchymoses ~ easy bruising; petechiae
R25 - Abnormal involuntary movements
R251 + Tremor, unspecified ~ tremor; tremors
R252 + Cramp and spasm ~ muscle cramps; muscle cramp; leg cramps
R26 - Abnormalities of gait and mobility
R262 + Difficulty in walking, not elsewhere classified ~ difficulty walking
R268 - Other abnormalities of gait and mobility
R2681 + Unsteadiness on feet ~ unsteady gait; unsteadiness on feet
R2689 + Other abnormalities of gait and mobility
R269 + Unspecified abnormalities of gait and mobility ~ gait abnormality; abnormal gait
R29 - Other symptoms and signs involving the nervous and musculoskeletal systems
R296 + Repeated falls ~ repeated falls; frequent falls; recurrent falls
R30 - Pain associated with micturition
R300 + Dysuria ~ dysuria; painful urination; burning with urination; burning on urination
R31 - Hematuria
R310 + Gross hematuria ~ gross hematuria
R312 - Other microscopic hematuria
R3129 + Other microscopic hematuria ~ microscopic hematuria
R319 + Hematuria, unspecified ~ hematuria; blood in urine
R32 + Unspecified urinary incontinence ~ urinary incontinence
R33 - Retention of urine
R339 + Retention of urine, unspecified ~ urinary retention; retention of urine
R35 - Polyuria
R350 + Frequency of micturition ~ urinary frequency; frequent urination; frequency of urination
R351 + Nocturia ~ nocturia
R39 - Other and unspecified symptoms and signs involving the genitourinary system
R391 - Other difficulties with micturition
R3915 + Urgency of urination ~ urinary urgency; urgency of urination
R41 - Other symptoms and signs involving cognitive functions and awareness
R410 + Disorientation, unspecified ~ confusion; disorientation
R413 + Other amnesia ~ memory loss; forgetfulness; memory problems
R418 - Other symptoms and signs involving cognitive functions and awareness
R4182 + Altered mental status, unspecified ~ altered mental status
R42 + Dizziness and giddiness ~ dizziness; dizzy; lightheadedness; lightheaded; light headed; vertigo
R43 - Disturbances of smell and taste
R430 + Anosmia ~ loss of smell; anosmia
R45 - Symptoms and signs involving emotional state
R458 - Other symptoms and signs involving emotional state
R4585 - Homicidal and suicidal ideations
R45851 + Suicidal ideations ~ suicidal ideation; suicidal ideations
R49 - Voice and resonance disorders
R490 + Dysphonia ~ hoarseness; dysphonia
R50 - Fever of other and unknown origin
R509 + Fever, unspecified ~ fever; fevers; febrile
R51 - Headache
R519 + Headache, unspecified ~ headache; headaches
R52 + Pain, unspecified
R53 - Malaise and fatigue
R531 + Weakness ~ weakness; generalized weakness
R538 - Other malaise and fatigue
R5381 + Other malaise ~ malaise; debility
R5383 + Other fatigue ~ fatigue; tired; tiredness; lethargy
R55 + Syncope and collapse ~ syncope; fainting; passed out
R56 - Convulsions, not elsewhere classified
R569 + Unspecified convulsions ~ seizure; convulsion
R59 - Enlarged lymph nodes
R590 + Localized enlarged lymph nodes ~ localized lymphadenopathy; cervical lymphadenopathy; swollen lymph node; localized enlarged lymph nodes
R599 + Enlarged lymph nodes, unspecified ~ lymphadenopathy; enlarged lymph nodes
R60 - Edema, not elsewhere classified
R600 + Localized edema ~ localized edema; leg edema; lower extremity edema; pedal edema; ankle swelling; peripheral edema
R609 + Edema, unspecified ~ edema
R61 + Generalized hyperhidrosis ~ night sweats; excessive sweating; hyperhidrosis
R62 - Lack of expected normal physiological development in childhood and adults
R625 - Other and unspecified lack of expected normal physiological development in childhood
R6251 + Failure to thrive (child) ~ failure to thrive
R63 - Symptoms and signs concerning food and fluid intake
R630 + Anorexia ~ loss of appetite; decreased appetite; anorexia; poor appetite
R631 + Polydipsia ~ polydipsia; excessive thirst
R634 + Abnormal weight loss ~ weight loss; unintentional weight loss; abnormal weight loss
R635 + Abnormal weight gain ~ weight gain; abnormal weight gain
R68 - Other general symptoms and signs
R682 + Dry mouth, unspecified ~ dry mouth
R688 - Other general symptoms and signs
R6882 + Decreased libido ~ low libido; decreased libido
R6883 + Chills (without fever) ~ chills
R70 - Elevated erythrocyte sedimentation rate and abnormality of plasma viscosity
R700 + Elevated erythrocyte sedimentation rate ~ elevated sed rate; elevated esr
R73 - Elevated blood glucose level
R730 - Abnormal glucose
R7301 + Impaired fasting glucose ~ impaired fasting glucose; elevated fasting glucose
R7303 + Prediabetes ~ prediabetes; pre-diabetes; prediabetic
R7309 + Other abnormal glucose
R739 + Hyperglycemia, unspecified ~ hyperglycemia; high blood sugar; elevated blood sugar; elevated glucose
R74 - Abnormal serum enzyme levels
R740 - Nonspecific elevation of levels of transaminase and lactic acid dehydrogenase [LDH]
R7401 + Elevation of levels of liver transaminase levels ~ elevated liver enzymes; elevated transaminases; elevated lfts; transaminitis; elevated alt; elevated ast; elevation of liver transaminase
R76 - Other abnormal immunological findings in serum
R761 - Nonspecific reaction to test for tuberculosis
R7611 + Nonspecific reaction to tuberculin skin test without active tuberculosis ~ positive ppd; positive tb skin test
R79 - Other abnormal findings of blood chemistry
R791 + Abnormal coagulation profile ~ abnormal coagulation profile
R798 - Other specified abnormal findings of blood chemistry
R7989 + Other specified abnormal findings of blood chemistry ~ abnormal blood chemistry
R80 - Proteinuria
R809 + Proteinuria, unspecified ~ proteinuria; protein in urine
R82 - Other and unspecified abnormal findings in urine
R829 - Other and unspecified abnormal findings in urine
R8290 + Unspecified abnormal findings in urine
R87 - Abnormal findings in specimens from female genital organs
R876 - Abnormal cytological findings in specimens from female genital organs
R8761 - Abnormal cytological findings in specimens from cervix uteri
R87610 + Atypical squamous cells of undetermined significance on cytologic smear of cervix (ASC-US) ~ ascus; asc-us; ascus pap; atypical squamous cells of undetermined significance
R91 - Abnormal findings on diagnostic imaging of lung
R911 + Solitary pulmonary nodule ~ solitary pulmonary nodule; lung nodule; pulmonary nodule
R918 + Other nonspecific abnormal finding of lung field
R92 - Abnormal and inconclusive findings on diagnostic imaging of breast
R928 + Other abnormal and inconclusive findings on diagnostic imaging of breast ~ abnormal mammogram
R94 - Abnormal results of function studies
R943 - Abnormal results of cardiovascular function studies
R9431 + Abnormal electrocardiogram [ECG] [EKG] ~ abnormal ekg; abnormal ecg; abnormal electrocardiogram
R97 - Abnormal tumor markers
R972 - Elevated prostate specific antigen [PSA]
R9720 + Elevated prostate specific antigen [PSA] ~ elevated psa; elevated prostate specific antigen
S00 - Superficial injury of head
S000 - Superficial injury of scalp
S0003 - Contusion of scalp ~ contusion of scalp; scalp contusion
S0003XA + Contusion of scalp, initial encounter
S0003XD + Contusion of scalp, subsequent encounter
S008 - Superficial injury of other parts of head
S0083 - Contusion of other part of head ~ contusion of head; facial contusion
S0083XA + Contusion of other part of head, initial encounter
S0083XD + Contusion of other part of head, subsequent encounter
S01 - Open wound of head
S010 - Open wound of scalp
S0101 - Laceration without foreign body of scalp ~ scalp laceration; laceration of scalp
S0101XA + Laceration without foreign body of scalp, initial encounter
S0101XD + Laceration without foreign body of scalp, subsequent encounter
S018 - Open wound of other parts of head
S0181 - Laceration without foreign body of other part of head ~ facial laceration; forehead laceration; chin laceration; laceration of forehead
S0181XA + Laceration without foreign body of other part of head, initial encounter
S0181XD + Laceration without foreign body of other part of head, subsequent encounter
S05 - Injury of eye and orbit
S050 - Injury of conjunctiva and corneal abrasion without foreign body ~ corneal abrasion
S0500 - Injury of conjunctiva and corneal abrasion without foreign body, unspecified eye
S0500XA + Injury of conjunctiva and corneal abrasion without foreign body, unspecified eye, initial encounter
S0500XD + Injury of conjunctiva and corneal abrasion without foreign body, unspecified eye, subsequent encounter
S0501 - Injury of conjunctiva and corneal abrasion without foreign body, right eye
S0501XA + Injury of conjunctiva and corneal abrasion without foreign body, right eye, initial encounter
S0501XD + Injury of conjunctiva and corneal abrasion without foreign body, right eye, subsequent encounter
S0502 - Injury of conjunctiva and corneal abrasion without foreign body, left eye
S0502XA + Injury of conjunctiva and corneal abrasion without foreign body, left eye, initial encounter
S0502XD + Injury of conjunctiva and corneal abrasion without foreign body, left eye, subsequent encounter
S06 - Intracranial injury
S060 - Concussion
S060X - Concussion
S060X0 - Concussion without loss of consciousness
S060X0A + Concussion without loss of consciousness, initial encounter ~ concussion without loss of consciousness
S060X9 - Concussion with loss of consciousness of unspecified duration
S060X9A + Concussion with loss of consciousness of unspecified duration, initial encounter ~ concussion
S09 - Other and unspecified injuries of head
S099 - Unspecified injury of face and head
S0990 - Unspecified injury of head ~ head injury; closed head injury
S0990XA + Unspecified injury of head, initial encounter
S0990XD + Unspecified injury of head, subsequent encounter
S13 - Dislocation and sprain of joints and ligaments at neck level
S134 - Sprain of ligaments of cervical spine ~ whiplash; neck sprain; sprain of neck; cervical sprain
S134XXA + Sprain of ligaments of cervical spine, initial encounter
S134XXD + Sprain of ligaments of cervical spine, subsequent encounter
S16 - Injury of muscle, fascia and tendon at neck level
S161 - Strain of muscle, fascia and tendon at neck level ~ neck strain; cervical strain; strain of neck
S161XXA + Strain of muscle, fascia and tendon at neck level, initial encounter
S161XXD + Strain of muscle, fascia and tendon at neck level, subsequent encounter
S20 - Superficial injury of thorax
S202 - Contusion of thorax
S2021 - Contusion of front wall of thorax ~ chest wall contusion; contusion of chest
S20211 - Contusion of right front wall of thorax
S20211A + Contusion of right front wall of thorax, initial encounter
S20211D + Contusion of right front wall of thorax, subsequent encounter
S20212 - Contusion of left front wall of thorax
S20212A + Contusion of left front wall of thorax, initial encounter
S20212D + Contusion of left front wall of thorax, subsequent encounter
S20213 - Contusion of bilateral front wall of thorax
S20213A + Contusion of bilateral front wall of thorax, initial encounter
S20213D + Contusion of bilateral front wall of thorax, subsequent encounter
S20214 - Contusion of middle front wall of thorax
S20214A + Contusion of middle front wall of thorax, initial encounter
S20214D + Contusion of middle front wall of thorax, subsequent encounter
S20219 - Contusion of unspecified front wall of thorax
S20219A + Contusion of unspecified front wall of thorax, initial encounter
S20219D + Contusion of unspecified front wall of thorax, subsequent encounter
S22 - Fracture of rib(s), sternum and thoracic spine
S223 - Fracture of one rib ~ rib fracture; fractured rib
S2231 - Fracture of one rib, right side
S2231XA + Fracture of one rib, right side, initial encounter for closed fracture
S2231XD + Fracture of one rib, right side, subsequent encounter for fracture with routine healing
S2232 - Fracture of one rib, left side
S2232XA + Fracture of one rib, left side, initial encounter for closed fracture
S2232XD + Fracture of one rib, left side, subsequent encounter for fracture with routine healing
S2239 - Fracture of one rib, unspecified side
S2239XA + Fracture of one rib, unspecified side, initial encounter for closed fracture
S2239XD + Fracture of one rib, unspecified side, subsequent encounter for fracture with routine healing
S29 - Other and unspecified injuries of thorax
S290 - Injury of muscle and tendon at thorax level
S2901 - Strain of muscle and tendon of thorax
S29012 - Strain of muscle and tendon of back wall of thorax ~ upper back strain; thoracic strain
S29012A + Strain of muscle and tendon of back wall of thorax, initial encounter
S29012D + Strain of muscle and tendon of back wall of thorax, subsequent encounter
S33 - Dislocation and sprain of joints and ligaments of lumbar spine and pelvis
S335 - Sprain of ligaments of lumbar spine ~ lumbar sprain; sprain of lumbar spine
S335XXA + Sprain of ligaments of lumbar spine, initial encounter
S335XXD + Sprain of ligaments of lumbar spine, subsequent encounter
S39 - Other and unspecified injuries of abdomen, lower back, pelvis and external genitals
S390 - Injury of muscle, fascia and tendon of abdomen, lower back and pelvis
S3901 - Strain of muscle, fascia and tendon of abdomen, lower back and pelvis
S39012 - Strain of muscle, fascia and tendon of lower back ~ low back strain; lumbar strain; lower back strain; strain of lower back; back strain
S39012A + Strain of muscle, fascia and tendon of lower back, initial encounter
S39012D + Strain of muscle, fascia and tendon of lower back, subsequent encounter
S40 - Superficial injury of shoulder and upper arm
S400 - Contusion of shoulder and upper arm
S4001 - Contusion of shoulder ~ shoulder contusion; contusion of shoulder
S40011 - Contusion of right shoulder
S40011A + Contusion of right shoulder, initial encounter
S40011D + Contusion of right shoulder, subsequent encounter
S40012 - Contusion of left shoulder
S40012A + Contusion of left shoulder, initial encounter
S40012D + Contusion of left shoulder, subsequent encounter
S40019 - Contusion of unspecified shoulder
S40019A + Contusion of unspecified shoulder, initial encounter
S40019D + Contusion of unspecified shoulder, subsequent encounter
S43 - Dislocation and sprain of joints and ligaments of shoulder girdle
S434 - Sprain of shoulder joint
S4340 - Unspecified sprain of shoulder joint ~ shoulder sprain; sprain of shoulder
S43401 - Unspecified sprain of right shoulder joint
S43401A + Unspecified sprain of right shoulder joint, initial encounter
S43401D + Unspecified sprain of right shoulder joint, subsequent encounter
S43402 - Unspecified sprain of left shoulder joint
S43402A + Unspecified sprain of left shoulder joint, initial encounter
S43402D + Unspecified sprain of left shoulder joint, subsequent encounter
S43409 - Unspecified sprain of unspecified shoulder joint
S43409A + Unspecified sprain of unspecified shoulder joint, initial encounter
S43409D + Unspecified sprain of unspecified shoulder joint, subsequent encounter
S46 - Injury of muscle, fascia and tendon at shoulder and upper arm level
S460 - Injury of muscle(s) and tendon(s) of the rotator cuff of shoulder
S4601 - Strain of muscle(s) and tendon(s) of the rotator cuff of shoulder ~ rotator cuff strain
S46011 - Strain of muscle(s) and tendon(s) of the rotator cuff of right shoulder
S46011A + Strain of muscle(s) and tendon(s) of the rotator cuff of right shoulder, initial encounter
S46011D + Strain of muscle(s) and tendon(s) of the rotator cuff of right shoulder, subsequent encounter
S46012 - Strain of muscle(s) and tendon(s) of the rotator cuff of left shoulder
S46012A + Strain of muscle(s) and tendon(s) of the rotator cuff of left shoulder, initial encounter
S46012D + Strain of muscle(s) and tendon(s) of the rotator cuff of left shoulder, subsequent encounter
S46019 - Strain of muscle(s) and tendon(s) of the rotator cuff of unspecified shoulder
S46019A + Strain of muscle(s) and tendon(s) of the rotator cuff of unspecified shoulder, initial encounter
S46019D + Strain of muscle(s) and tendon(s) of the rotator cuff of unspecified shoulder, subsequent encounter
S52 - Fracture of forearm
S525 - Fracture of lower end of radius
S5250 - Unspecified fracture of the lower end of radius ~ distal radius fracture; fracture of distal radius
S52501 - Unspecified fracture of the lower end of right radius
S52501A + Unspecified fracture of the lower end of right radius, initial encounter for closed fracture
S52501D + Unspecified fracture of the lower end of right radius, subsequent encounter for closed fracture with routine healing
S52502 - Unspecified fracture of the lower end of left radius
S52502A + Unspecified fracture of the lower end of left radius, initial encounter for closed fracture
S52502D + Unspecified fracture of the lower end of left radius, subsequent encounter for closed fracture with routine healing
S52509 - Unspecified fracture of the lower end of unspecified radius
S52509A + Unspecified fracture of the lower end of unspecified radius, initial encounter for closed fracture
S52509D + Unspecified fracture of the lower end of unspecified radius, subsequent encounter for closed fracture with routine healing
S60 - Superficial injury of wrist, hand and fingers
S600 - Contusion of finger without damage to nail
S6000 - Contusion of unspecified finger without damage to nail
S6000XA + Contusion of unspecified finger without damage to nail, initial encounter
S6000XD + Contusion of unspecified finger without damage to nail, subsequent encounter
S6001 - Contusion of thumb without damage to nail
S60011 - Contusion of right thumb without damage to nail
S60011A + Contusion of right thumb without damage to nail, initial encounter
S60011D + Contusion of right thumb without damage to nail, subsequent encounter
S60012 - Contusion of left thumb without damage to nail
S60012A + Contusion of left thumb without damage to nail, initial encounter
S60012D + Contusion of left thumb without damage to nail, subsequent encounter
S60019 - Contusion of unspecified thumb without damage to nail
S60019A + Contusion of unspecified thumb without damage to nail, initial encounter
S60019D + Contusion of unspecified thumb without damage to nail, subsequent encounter
S6002 - Contusion of index finger without damage to nail
S60021 - Contusion of right index finger without damage to nail
S60021A + Contusion of right index finger without damage to nail, initial encounter
S60021D + Contusion of right index finger without damage to nail, subsequent encounter
S60022 - Contusion of left index finger without damage to nail
S60022A + Contusion of left index finger without damage to nail, initial encounter
S60022D + Contusion of left index finger without damage to nail, subsequent encounter
S60029 - Contusion of unspecified index finger without damage to nail
S60029A + Contusion of unspecified index finger without damage to nail, initial encounter
S60029D + Contusion of unspecified index finger without damage to nail, subsequent encounter
S6003 - Contusion of middle finger without damage to nail
S60031 - Contusion of right middle finger without damage to nail
S60031A + Contusion of right middle finger without damage to nail, initial encounter
S60031D + Contusion of right middle finger without damage to nail, subsequent encounter
S60032 - Contusion of left middle finger without damage to nail
S60032A + Contusion of left middle finger without damage to nail, initial encounter
S60032D + Contusion of left middle finger without damage to nail, subsequent encounter
S60039 - Contusion of unspecified middle finger without damage to nail
S60039A + Contusion of unspecified middle finger without damage to nail, initial encounter
S60039D + Contusion of unspecified middle finger without damage to nail, subsequent encounter
S6004 - Contusion of ring finger without damage to nail
S60041 - Contusion of right ring finger without damage to nail
S60041A + Contusion of right ring finger without damage to nail, initial encounter
S60041D + Contusion of right ring finger without damage to nail, subsequent encounter
S60042 - Contusion of left ring finger without damage to nail
S60042A + Contusion of left ring finger without damage to nail, initial encounter
S60042D + Contusion of left ring finger without damage to nail, subsequent encounter
S60049 - Contusion of unspecified ring finger without damage to nail
S60049A + Contusion of unspecified ring finger without damage to nail, initial encounter
S60049D + Contusion of unspecified ring finger without damage to nail, subsequent encounter
S6005 - Contusion of little finger without damage to nail
S60051 - Contusion of right little finger without damage to nail
S60051A + Contusion of right little finger without damage to nail, initial encounter
S60051D + Contusion of right little finger without damage to nail, subsequent encounter
S60052 - Contusion of left little finger without damage to nail
S60052A + Contusion of left little finger without damage to nail, initial encounter
S60052D + Contusion of left little finger without damage to nail, subsequent encounter
S60059 - Contusion of unspecified little finger without damage to nail
S60059A + Contusion of unspecified little finger without damage to nail, initial encounter
S60059D + Contusion of unspecified little finger without damage to nail, subsequent encounter
S61 - Open wound of wrist, hand and fingers
S610 - Open wound of thumb without damage to nail
S6101 - Laceration without foreign body of thumb without damage to nail ~ thumb laceration; laceration of thumb
S61011 - Laceration without foreign body of right thumb without damage to nail
S61011A + Laceration without foreign body of right thumb without damage to nail, initial encounter
S61011D + Laceration without foreign body of right thumb without damage to nail, subsequent encounter
S61012 - Laceration without foreign body of left thumb without damage to nail
S61012A + Laceration without foreign body of left thumb without damage to nail, initial encounter
S61012D + Laceration without foreign body of left thumb without damage to nail, subsequent encounter
S61019 - Laceration without foreign body of unspecified thumb without damage to nail
S61019A + Laceration without foreign body of unspecified thumb without damage to nail, initial encounter
S61019D + Laceration without foreign body of unspecified thumb without damage to nail, subsequent encounter
S612 - Open wound of other finger without damage to nail
S6121 - Laceration without foreign body of finger without damage to nail ~ finger laceration; laceration of finger
S61210 - Laceration without foreign body of right index finger without damage to nail
S61210A + Laceration without foreign body of right index finger without damage to nail, initial encounter
S61210D + Laceration without foreign body of right index finger without damage to nail, subsequent encounter
S61211 - Laceration without foreign body of left index finger without damage to nail
S61211A + Laceration without foreign body of left index finger without damage to nail, initial encounter
S61211D + Laceration without foreign body of left index finger without damage to nail, subsequent encounter
S61212 - Laceration without foreign body of right middle finger without damage to nail
S61212A + Laceration without foreign body of right middle finger without damage to nail, initial encounter
S61212D + Laceration without foreign body of right middle finger without damage to nail, subsequent encounter
S61213 - Laceration without foreign body of left middle finger without damage to nail
S61213A + Laceration without foreign body of left middle finger without damage to nail, initial encounter
S61213D + Laceration without foreign body of left middle finger without damage to nail, subsequent encounter
S61214 - Laceration without foreign body of right ring finger without damage to nail
S61214A + Laceration without foreign body of right ring finger without damage to nail, initial encounter
S61214D + Laceration without foreign body of right ring finger without damage to nail, subsequent encounter
S61215 - Laceration without foreign body of left ring finger without damage to nail
S61215A + Laceration without foreign body of left ring finger without damage to nail, initial encounter
S61215D + Laceration without foreign body of left ring finger without damage to nail, subsequent encounter
S61216 - Laceration without foreign body of right little finger without damage to nail
S61216A + Laceration without foreign body of right little finger without damage to nail, initial encounter
S61216D + Laceration without foreign body of right little finger without damage to nail, subsequent encounter
S61217 - Laceration without foreign body of left little finger without damage to nail
S61217A + Laceration without foreign body of left little finger without damage to nail, initial encounter
S61217D + Laceration without foreign body of left little finger without damage to nail, subsequent encounter
S61218 - Laceration without foreign body of other finger without damage to nail
S61218A + Laceration without foreign body of other finger without damage to nail, initial encounter
S61218D + Laceration without foreign body of other finger without damage to nail, subsequent encounter
S61219 - Laceration without foreign body of unspecified finger without damage to nail
S61219A + Laceration without foreign body of unspecified finger without damage to nail, initial encounter
S61219D + Laceration without foreign body of unspecified finger without damage to nail, subsequent encounter
S614 - Open wound of hand
S6141 - Laceration without foreign body of hand ~ hand laceration; laceration of hand
S61411 - Laceration without foreign body of right hand
S61411A + Laceration without foreign body of right hand, initial encounter
S61411D + Laceration without foreign body of right hand, subsequent encounter
S61412 - Laceration without foreign body of left hand
S61412A + Laceration without foreign body of left hand, initial encounter
S61412D + Laceration without foreign body of left hand, subsequent encounter
S61419 - Laceration without foreign body of unspecified hand
S61419A + Laceration without foreign body of unspecified hand, initial encounter
S61419D + Laceration without foreign body of unspecified hand, subsequent encounter
S62 - Fracture at wrist and hand level
S626 - Fracture of other and unspecified finger(s)
S6260 - Fracture of unspecified phalanx of finger ~ finger fracture
S62600 - Fracture of unspecified phalanx of right index finger
S62600A + Fracture of unspecified phalanx of right index finger, initial encounter for closed fracture
S62600D + Fracture of unspecified phalanx of right index finger, subsequent encounter for fracture with routine healing
S62601 - Fracture of unspecified phalanx of left index finger
S62601A + Fracture of unspecified phalanx of left index finger, initial encounter for closed fracture
S62601D + Fracture of unspecified phalanx of left index finger, subsequent encounter for fracture with routine healing
S62602 - Fracture of unspecified phalanx of right middle finger
S62602A + Fracture of unspecified phalanx of right middle finger, initial encounter for closed fracture
S62602D + Fracture of unspecified phalanx of right middle finger, subsequent encounter for fracture with routine healing
S62603 - Fracture of unspecified phalanx of left middle finger
S62603A + Fracture of unspecified phalanx of left middle finger, initial encounter for closed fracture
S62603D + Fracture of unspecified phalanx of left middle finger, subsequent encounter for fracture with routine healing
S62604 - Fracture of unspecified phalanx of right ring finger
S62604A + Fracture of unspecified phalanx of right ring finger, initial encounter for closed fracture
S62604D + Fracture of unspecified phalanx of right ring finger, subsequent encounter for fracture with routine healing
S62605 - Fracture of unspecified phalanx of left ring finger
S62605A + Fracture of unspecified phalanx of left ring finger, initial encounter for closed fracture
S62605D + Fracture of unspecified phalanx of left ring finger, subsequent encounter for fracture with routine healing
S62606 - Fracture of unspecified phalanx of right little finger
S62606A + Fracture of unspecified phalanx of right little finger, initial encounter for closed fracture
S62606D + Fracture of unspecified phalanx of right little finger, subsequent encounter for fracture with routine healing
S62607 - Fracture of unspecified phalanx of left little finger
S62607A + Fracture of unspecified phalanx of left little finger, initial encounter for closed fracture
S62607D + Fracture of unspecified phalanx of left little finger, subsequent encounter for fracture with routine healing
S62608 - Fracture of unspecified phalanx of other finger
S62608A + Fracture of unspecified phalanx of other finger, initial encounter for closed fracture
S62608D + Fracture of unspecified phalanx of other finger, subsequent encounter for fracture with routine healing
S62609 - Fracture of unspecified phalanx of unspecified finger
S62609A + Fracture of unspecified phalanx of unspecified finger, initial encounter for closed fracture
S62609D + Fracture of unspecified phalanx of unspecified finger, subsequent encounter for fracture with routine healing
S63 - Dislocation and sprain of joints and ligaments at wrist and hand level
S635 - Other and unspecified sprain of wrist
S6350 - Unspecified sprain of wrist ~ wrist sprain; sprain of wrist
S63501 - Unspecified sprain of right wrist
S63501A + Unspecified sprain of right wrist, initial encounter
S63501D + Unspecified sprain of right wrist, subsequent encounter
S63502 - Unspecified sprain of left wrist
S63502A + Unspecified sprain of left wrist, initial encounter
S63502D + Unspecified sprain of left wrist, subsequent encounter
S63509 - Unspecified sprain of unspecified wrist
S63509A + Unspecified sprain of unspecified wrist, initial encounter
S63509D + Unspecified sprain of unspecified wrist, subsequent encounter
S80 - Superficial injury of knee and lower leg
S800 - Contusion of knee ~ knee contusion; contusion of knee
S8000 - Contusion of unspecified knee
S8000XA + Contusion of unspecified knee, initial encounter
S8000XD + Contusion of unspecified knee, subsequent encounter
S8001 - Contusion of right knee
S8001XA + Contusion of right knee, initial encounter
S8001XD + Contusion of right knee, subsequent encounter
S8002 - Contusion of left knee
S8002XA + Contusion of left knee, initial encounter
S8002XD + Contusion of left knee, subsequent encounter
S81 - Open wound of knee and lower leg
S810 - Open wound of knee
S8101 - Laceration without foreign body of knee ~ knee laceration; laceration of knee
S81011 - Laceration without foreign body, right knee
S81011A + Laceration without foreign body, right knee, initial encounter
S81011D + Laceration without foreign body, right knee, subsequent encounter
S81012 - Laceration without foreign body, left knee
S81012A + Laceration without foreign body, left knee, initial encounter
S81012D + Laceration without foreign body, left knee, subsequent encounter
S81019 - Laceration without foreign body, unspecified knee
S81019A + Laceration without foreign body, unspecified knee, initial encounter
S81019D + Laceration without foreign body, unspecified knee, subsequent encounter
S82 - Fracture of lower leg, including ankle
S828 - Other fractures of lower leg
S8289 - Other fractures of lower leg ~ ankle fracture
S82891 - Other fracture of right lower leg
S82891A + Other fracture of right lower leg, initial encounter for closed fracture
S82891D + Other fracture of right lower leg, subsequent encounter for closed fracture with routine healing
S82892 - Other fracture of left lower leg
S82892A + Other fracture of left lower leg, initial encounter for closed fracture
S82892D + Other fracture of left lower leg, subsequent encounter for closed fracture with routine healing
S82899 - Other fracture of unspecified lower leg
S82899A + Other fracture of unspecified lower leg, initial encounter for closed fracture
S82899D + Other fracture of unspecified lower leg, subsequent encounter for closed fracture with routine healing
S83 - Dislocation and sprain of joints and ligaments of knee
S832 - Tear of meniscus, current injury
S8320 - Tear of unspecified meniscus, current injury ~ meniscus tear; meniscal tear; torn meniscus
S83200 - Bucket-handle tear of unspecified meniscus, current injury, right knee
S83200A + Bucket-handle tear of unspecified meniscus, current injury, right knee, initial encounter
S83200D + Bucket-handle tear of unspecified meniscus, current injury, right knee, subsequent encounter
S83201 - Bucket-handle tear of unspecified meniscus, current injury, left knee
S83201A + Bucket-handle tear of unspecified meniscus, current injury, left knee, initial encounter
S83201D + Bucket-handle tear of unspecified meniscus, current injury, left knee, subsequent encounter
S83202 - Bucket-handle tear of unspecified meniscus, current injury, unspecified knee
S83202A + Bucket-handle tear of unspecified meniscus, current injury, unspecified knee, initial encounter
S83202D + Bucket-handle tear of unspecified meniscus, current injury, unspecified knee, subsequent encounter
S83203 - Other tear of unspecified meniscus, current injury, right knee
S83203A + Other tear of unspecified meniscus, current injury, right knee, initial encounter
S83203D + Other tear of unspecified meniscus, current injury, right knee, subsequent encounter
S83204 - Other tear of unspecified meniscus, current injury, left knee
S83204A + Other tear of unspecified meniscus, current injury, left knee, initial encounter
S83204D + Other tear of unspecified meniscus, current injury, left knee, subsequent encounter
S83205 - Other tear of unspecified meniscus, current injury, unspecified knee
S83205A + Other tear of unspecified meniscus, current injury, unspecified knee, initial encounter
S83205D + Other tear of unspecified meniscus, current injury, unspecified knee, subsequent encounter
S83206 - Unspecified tear of unspecified meniscus, current injury, right knee
S83206A + Unspecified tear of unspecified meniscus, current injury, right knee, initial encounter
S83206D + Unspecified tear of unspecified meniscus, current injury, right knee, subsequent encounter
S83207 - Unspecified tear of unspecified meniscus, current injury, left knee
S83207A + Unspecified tear of unspecified meniscus, current injury, left knee, initial encounter
S83207D + Unspecified tear of unspecified meniscus, current injury, left knee, subsequent encounter
S83209 - Unspecified tear of unspecified meniscus, current injury, unspecified knee
S83209A + Unspecified tear of unspecified meniscus, current injury, unspecified knee, initial encounter
S83209D + Unspecified tear of unspecified meniscus, current injury, unspecified knee, subsequent encounter
S8324 - Other tear of medial meniscus, current injury ~ medial meniscus tear; medial meniscal tear; tear of medial meniscus; torn medial meniscus
S83241 - Other tear of medial meniscus, current injury, right knee
S83241A + Other tear of medial meniscus, current injury, right knee, initial encounter
S83241D + Other tear of medial meniscus, current injury, right knee, subsequent encounter
S83242 - Other tear of medial meniscus, current injury, left knee
S83242A + Other tear of medial meniscus, current injury, left knee, initial encounter
S83242D + Other tear of medial meniscus, current injury, left knee, subsequent encounter
S83249 - Other tear of medial meniscus, current injury, unspecified knee
S83249A + Other tear of medial meniscus, current injury, unspecified knee, initial encounter
S83249D + Other tear of medial meniscus, current injury, unspecified knee, subsequent encounter
S8328 - Other tear of lateral meniscus, current injury ~ lateral meniscus tear; lateral meniscal tear; tear of lateral meniscus; torn lateral meniscus
S83281 - Other tear of lateral meniscus, current injury, right knee
S83281A + Other tear of lateral meniscus, current injury, right knee, initial encounter
S83281D + Other tear of lateral meniscus, current injury, right knee, subsequent encounter
S83282 - Other tear of lateral meniscus, current injury, left knee
S83282A + Other tear of lateral meniscus, current injury, left knee, initial encounter
S83282D + Other tear of lateral meniscus, current injury, left knee, subsequent encounter
S83289 - Other tear of lateral meniscus, current injury, unspecified knee
S83289A + Other tear of lateral meniscus, current injury, unspecified knee, initial encounter
S83289D + Other tear of lateral meniscus, current injury, unspecified knee, subsequent encounter
S834 - Sprain of collateral ligament of knee
S8341 - Sprain of medial collateral ligament of knee ~ mcl sprain; medial collateral ligament sprain; sprain of medial collateral ligament; mcl tear
S83411 - Sprain of medial collateral ligament of right knee
S83411A + Sprain of medial collateral ligament of right knee, initial encounter
S83411D + Sprain of medial collateral ligament of right knee, subsequent encounter
S83412 - Sprain of medial collateral ligament of left knee
S83412A + Sprain of medial collateral ligament of left knee, initial encounter
S83412D + Sprain of medial collateral ligament of left knee, subsequent encounter
S83419 - Sprain of medial collateral ligament of unspecified knee
S83419A + Sprain of medial collateral ligament of unspecified knee, initial encounter
S83419D + Sprain of medial collateral ligament of unspecified knee, subsequent encounter
S8342 - Sprain of lateral collateral ligament of knee ~ lcl sprain; lateral collateral ligament sprain
S83421 - Sprain of lateral collateral ligament of right knee
S83421A + Sprain of lateral collateral ligament of right knee, initial encounter
S83421D + Sprain of lateral collateral ligament of right knee, subsequent encounter
S83422 - Sprain of lateral collateral ligament of left knee
S83422A + Sprain of lateral collateral ligament of left knee, initial encounter
S83422D + Sprain of lateral collateral ligament of left knee, subsequent encounter
S83429 - Sprain of lateral collateral ligament of unspecified knee
S83429A + Sprain of lateral collateral ligament of unspecified knee, initial encounter
S83429D + Sprain of lateral collateral ligament of unspecified knee, subsequent encounter
S835 - Sprain of cruciate ligament of knee
S8351 - Sprain of anterior cruciate ligament of knee ~ acl tear; acl sprain; anterior cruciate ligament tear; sprain of anterior cruciate ligament; torn acl
S83511 - Sprain of anterior cruciate ligament of right knee
S83511A + Sprain of anterior cruciate ligament of right knee, initial encounter
S83511D + Sprain of anterior cruciate ligament of right knee, subsequent encounter
S83512 - Sprain of anterior cruciate ligament of left knee
S83512A + Sprain of anterior cruciate ligament of left knee, initial encounter
S83512D + Sprain of anterior cruciate ligament of left knee, subsequent encounter
S83519 - Sprain of anterior cruciate ligament of unspecified knee
S83519A + Sprain of anterior cruciate ligament of unspecified knee, initial encounter
S83519D + Sprain of anterior cruciate ligament of unspecified knee, subsequent encounter
S839 - Sprain of unspecified site of knee ~ knee sprain; sprain of knee
S8390 - Sprain of unspecified site of unspecified knee
S8390XA + Sprain of unspecified site of unspecified knee, initial encounter
S8390XD + Sprain of unspecified site of unspecified knee, subsequent encounter
S8391 - Sprain of unspecified site of right knee
S8391XA + Sprain of unspecified site of right knee, initial encounter
S8391XD + Sprain of unspecified site of right knee, subsequent encounter
S8392 - Sprain of unspecified site of left knee
S8392XA + Sprain of unspecified site of left knee, initial encounter
S8392XD + Sprain of unspecified site of left knee, subsequent encounter
S86 - Injury of muscle, fascia and tendon at lower leg level
S860 - Injury of Achilles tendon
S8601 - Strain of Achilles tendon ~ achilles tendon strain; achilles strain
S86011 - Strain of right Achilles tendon
S86011A + Strain of right Achilles tendon, initial encounter
S86011D + Strain of right Achilles tendon, subsequent encounter
S86012 - Strain of left Achilles tendon
S86012A + Strain of left Achilles tendon, initial encounter
S86012D + Strain of left Achilles tendon, subsequent encounter
S86019 - Strain of unspecified Achilles tendon
S86019A + Strain of unspecified Achilles tendon, initial encounter
S86019D + Strain of unspecified Achilles tendon, subsequent encounter
S861 - Injury of other muscle(s) and tendon(s) of posterior muscle group at lower leg level
S8611 - Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level ~ calf strain
S86111 - Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, right leg
S86111A + Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, right leg, initial encounter
S86111D + Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, right leg, subsequent encounter
S86112 - Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, left leg
S86112A + Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, left leg, initial encounter
S86112D + Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, left leg, subsequent encounter
S86119 - Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, unspecified leg
S86119A + Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, unspecified leg, initial encounter
S86119D + Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, unspecified leg, subsequent encounter
S90 - Superficial injury of ankle, foot and toes
S900 - Contusion of ankle ~ ankle contusion
S9000 - Contusion of unspecified ankle
S9000XA + Contusion of unspecified ankle, initial encounter
S9000XD + Contusion of unspecified ankle, subsequent encounter
S9001 - Contusion of right ankle
S9001XA + Contusion of right ankle, initial encounter
S9001XD + Contusion of right ankle, subsequent encounter
S9002 - Contusion of left ankle
S9002XA + Contusion of left ankle, initial encounter
S9002XD + Contusion of left ankle, subsequent encounter
S903 - Contusion of foot ~ foot contusion; contusion of foot
S9030 - Contusion of unspecified foot
S9030XA + Contusion of unspecified foot, initial encounter
S9030XD + Contusion of unspecified foot, subsequent encounter
S9031 - Contusion of right foot
S9031XA + Contusion of right foot, initial encounter
S9031XD + Contusion of right foot, subsequent encounter
S9032 - Contusion of left foot
S9032XA + Contusion of left foot, initial encounter
S9032XD + Contusion of left foot, subsequent encounter
S92 - Fracture of foot and toe, except ankle
S923 - Fracture of metatarsal bone(s)
S9235 - Fracture of fifth metatarsal bone ~ fifth metatarsal fracture
S92351 - Displaced fracture of fifth metatarsal bone, right foot
S92351A + Displaced fracture of fifth metatarsal bone, right foot, initial encounter for closed fracture
S92351D + Displaced fracture of fifth metatarsal bone, right foot, subsequent encounter for fracture with routine healing
S92352 - Displaced fracture of fifth metatarsal bone, left foot
S92352A + Displaced fracture of fifth metatarsal bone, left foot, initial encounter for closed fracture
S92352D + Displaced fracture of fifth metatarsal bone, left foot, subsequent encounter for fracture with routine healing
S92353 - Displaced fracture of fifth metatarsal bone, unspecified foot
S92353A + Displaced fracture of fifth metatarsal bone, unspecified foot, initial encounter for closed fracture
S92353D + Displaced fracture of fifth metatarsal bone, unspecified foot, subsequent encounter for fracture with routine healing
S92354 - Nondisplaced fracture of fifth metatarsal bone, right foot
S92354A + Nondisplaced fracture of fifth metatarsal bone, right foot, initial encounter for closed fracture
S92354D + Nondisplaced fracture of fifth metatarsal bone, right foot, subsequent encounter for fracture with routine healing
S92355 - Nondisplaced fracture of fifth metatarsal bone, left foot
S92355A + Nondisplaced fracture of fifth metatarsal bone, left foot, initial encounter for closed fracture
S92355D + Nondisplaced fracture of fifth metatarsal bone, left foot, subsequent encounter for fracture with routine healing
S92356 - Nondisplaced fracture of fifth metatarsal bone, unspecified foot
S92356A + Nondisplaced fracture of fifth metatarsal bone, unspecified foot, initial encounter for closed fracture
S92356D + Nondisplaced fracture of fifth metatarsal bone, unspecified foot, subsequent encounter for fracture with routine healing
S929 - Unspecified fracture of foot and toe
S9291 - Unspecified fracture of toe ~ toe fracture; broken toe; fractured toe
S92911 - Unspecified fracture of right toe(s)
S92911A + Unspecified fracture of right toe(s), initial encounter for closed fracture
S92911D + Unspecified fracture of right toe(s), subsequent encounter for fracture with routine healing
S92912 - Unspecified fracture of left toe(s)
S92912A + Unspecified fracture of left toe(s), initial encounter for closed fracture
S92912D + Unspecified fracture of left toe(s), subsequent encounter for fracture with routine healing
S92919 - Unspecified fracture of unspecified toe(s)
S92919A + Unspecified fracture of unspecified toe(s), initial encounter for closed fracture
S92919D + Unspecified fracture of unspecified toe(s), subsequent encounter for fracture with routine healing
S93 - Dislocation and sprain of joints and ligaments at ankle, foot and toe level
S934 - Sprain of ankle
S9340 - Sprain of unspecified ligament of ankle ~ ankle sprain; sprained ankle; sprain of ankle
S93401 - Sprain of unspecified ligament of right ankle
S93401A + Sprain of unspecified ligament of right ankle, initial encounter
S93401D + Sprain of unspecified ligament of right ankle, subsequent encounter
S93402 - Sprain of unspecified ligament of left ankle
S93402A + Sprain of unspecified ligament of left ankle, initial encounter
S93402D + Sprain of unspecified ligament of left ankle, subsequent encounter
S93409 - Sprain of unspecified ligament of unspecified ankle
S93409A + Sprain of unspecified ligament of unspecified ankle, initial encounter
S93409D + Sprain of unspecified ligament of unspecified ankle, subsequent encounter
S936 - Sprain of foot
S9360 - Unspecified sprain of foot ~ foot sprain; sprain of foot
S93601 - Unspecified sprain of right foot
S93601A + Unspecified sprain of right foot, initial encounter
S93601D + Unspecified sprain of right foot, subsequent encounter
S93602 - Unspecified sprain of left foot
S93602A + Unspecified sprain of left foot, initial encounter
S93602D + Unspecified sprain of left foot, subsequent encounter
S93609 - Unspecified sprain of unspecified foot
S93609A + Unspecified sprain of unspecified foot, initial encounter
S93609D + Unspecified sprain of unspecified foot, subsequent encounter
T14 - Injury of unspecified body region
T148 - Other injury of unspecified body region
T148XXA + Other injury of unspecified body region, initial encounter
T148XXD + Other injury of unspecified body region, subsequent encounter
T16 - Foreign body in ear ~ foreign body in ear
T161 - Foreign body in right ear
T161XXA + Foreign body in right ear, initial encounter
T161XXD + Foreign body in right ear, subsequent encounter
T162 - Foreign body in left ear
T162XXA + Foreign body in left ear, initial encounter
T162XXD + Foreign body in left ear, subsequent encounter
T169 - Foreign body in ear, unspecified ear
T169XXA + Foreign body in ear, unspecified ear, initial encounter
T169XXD + Foreign body in ear, unspecified ear, subsequent encounter
T63 - Toxic effect of contact with venomous animals and plants
T634 - Toxic effect of venom of other arthropods
T6344 - Toxic effect of venom of bees
T63441 - Toxic effect of venom of bees, accidental (unintentional)
T63441A + Toxic effect of venom of bees, accidental (unintentional), initial encounter ~ bee sting
T75 - Other and unspecified effects of other external causes
T753 - Motion sickness ~ motion sickness
T753XXA + Motion sickness, initial encounter
T753XXD + Motion sickness, subsequent encounter
T78 - Adverse effects, not elsewhere classified
T781 - Other adverse food reactions, not elsewhere classified ~ food allergy reaction; adverse food reaction
T7811 - Other adverse food reactions due to milk and dairy products
T78110 - Other adverse food reactions due to milk and dairy products with tolerance to baked milk
T78110A + Other adverse food reactions due to milk and dairy products with tolerance to baked milk, initial encounter
T78110D + Other adverse food reactions due to milk and dairy products with tolerance to baked milk, subsequent encounter
T78111 - Other adverse food reaction due to milk and dairy products with reactivity to baked milk
T78111A + Other adverse food reaction due to milk and dairy products with reactivity to baked milk, initial encounter
T78111D + Other adverse food reaction due to milk and dairy products with reactivity to baked milk, subsequent encounter
T78119 - Other adverse food reaction due to milk and dairy products with baked milk tolerance/reactivity, unspecified
T78119A + Other adverse food reaction due to milk and dairy products with baked milk tolerance/reactivity, unspecified, initial encounter
T78119D + Other adverse food reaction due to milk and dairy products with baked milk tolerance/reactivity, unspecified, subsequent encounter
T7812 - Other adverse food reaction due to eggs
T78120 - Other adverse food reaction due to egg with tolerance to baked egg
T78120A + Other adverse food reaction due to egg with tolerance to baked egg, initial encounter
T78120D + Other adverse food reaction due to egg with tolerance to baked egg, subsequent encounter
T78121 - Other adverse food reaction due to egg with reactivity to baked egg
T78121A + Other adverse food reaction due to egg with reactivity to baked egg, initial encounter
T78121D + Other adverse food reaction due to egg with reactivity to baked egg, subsequent encounter
T78129 - Other adverse food reaction due to egg with baked egg tolerance/reactivity, unspecified
T78129A + Other adverse food reaction due to egg with baked egg tolerance/reactivity, unspecified, initial encounter
T78129D + Other adverse food reaction due to egg with baked egg tolerance/reactivity, unspecified, subsequent encounter
T7819 - Other adverse food reactions, not elsewhere classified
T7819XA + Other adverse food reactions, not elsewhere classified, initial encounter
T7819XD + Other adverse food reactions, not elsewhere classified, subsequent encounter
T782 - Anaphylactic shock, unspecified ~ anaphylaxis; anaphylactic shock
T782XXA + Anaphylactic shock, unspecified, initial encounter
T782XXD + Anaphylactic shock, unspecified, subsequent encounter
T784 - Other and unspecified allergy
T7840 - Allergy, unspecified ~ allergic reaction
T7840XA + Allergy, unspecified, initial encounter
T7840XD + Allergy, unspecified, subsequent encounter
T88 - Other complications of surgical and medical care, not elsewhere classified
T887 - Unspecified adverse effect of drug or medicament
T887XXA + Unspecified adverse effect of drug or medicament, initial encounter ~ adverse drug reaction; adverse effect of drug; medication side effect
V43 - Car occupant injured in collision with car, pick-up truck or van
V435 - Car driver injured in collision with car, pick-up truck or van in traffic accident
V4352 - Car driver injured in collision with other type car in traffic accident
V4352XA + Car driver injured in collision with other type car in traffic accident, initial encounter
V4352XD + Car driver injured in collision with other type car in traffic accident, subsequent encounter
V89 - Motor- or nonmotor-vehicle accident, type of vehicle unspecified
V892 - Person injured in unspecified motor-vehicle accident, traffic ~ motor vehicle accident; motor vehicle collision; mva; mvc; car accident
V892XXA + Person injured in unspecified motor-vehicle accident, traffic, initial encounter
V892XXD + Person injured in unspecified motor-vehicle accident, traffic, subsequent encounter
W01 - Fall on same level from slipping, tripping and stumbling
W010 - Fall on same level from slipping, tripping and stumbling without subsequent striking against object ~ slipped and fell; tripped and fell; slip and fall; fell after tripping; slipping tripping and stumbling
W010XXA + Fall on same level from slipping, tripping and stumbling without subsequent striking against object, initial encounter
W010XXD + Fall on same level from slipping, tripping and stumbling without subsequent striking against object, subsequent encounter
W10 - Fall on and from stairs and steps
W109 - Fall (on) (from) unspecified stairs and steps ~ fell down stairs; fall down stairs; fall on stairs
W109XXA + Fall (on) (from) unspecified stairs and steps, initial encounter
W109XXD + Fall (on) (from) unspecified stairs and steps, subsequent encounter
W18 - Other slipping, tripping and stumbling and falls
W183 - Other and unspecified fall on same level
W1830 - Fall on same level, unspecified ~ ground level fall; ground-level fall; fall on same level; mechanical fall
W1830XA + Fall on same level, unspecified, initial encounter
W1830XD + Fall on same level, unspecified, subsequent encounter
W19 - Unspecified fall ~ fell down; fell onto; had a fall; after a fall; accidental fall; from a fall
W19XXXA + Unspecified fall, initial encounter
W19XXXD + Unspecified fall, subsequent encounter
W20 - Struck by thrown, projected or falling object
W208 - Other cause of strike by thrown, projected or falling object
W208XXA + Other cause of strike by thrown, projected or falling object, initial encounter
W208XXD + Other cause of strike by thrown, projected or falling object, subsequent encounter
W22 - Striking against or struck by other objects
W228 - Striking against or struck by other objects
W228XXA + Striking against or struck by other objects, initial encounter
W228XXD + Striking against or struck by other objects, subsequent encounter
W25 - Contact with sharp glass ~ cut on glass; cut on broken glass
W25XXXA + Contact with sharp glass, initial encounter
W25XXXD + Contact with sharp glass, subsequent encounter
W26 - Contact with other sharp objects
W260 - Contact with knife ~ cut with knife; cut with a knife; knife slipped
W260XXA + Contact with knife, initial encounter
W260XXD + Contact with knife, subsequent encounter
W54 - Contact with dog
W540 - Bitten by dog ~ dog bite; bitten by dog
W540XXA + Bitten by dog, initial encounter
W540XXD + Bitten by dog, subsequent encounter
W55 - Contact with other mammals
W550 - Contact with cat
W5501 - Bitten by cat ~ cat bite; bitten by cat
W5501XA + Bitten by cat, initial encounter
W5501XD + Bitten by cat, subsequent encounter
W57 - Bitten or stung by nonvenomous insect and other nonvenomous arthropods ~ insect bite; tick bite; bug bite
W57XXXA + Bitten or stung by nonvenomous insect and other nonvenomous arthropods, initial encounter
W57XXXD + Bitten or stung by nonvenomous insect and other nonvenomous arthropods, subsequent encounter
X50 - Overexertion and strenuous or repetitive movements
X500 - Overexertion from strenuous movement or load ~ heavy lifting; lifting heavy; lifting a heavy box
X500XXA + Overexertion from strenuous movement or load, initial encounter
X500XXD + Overexertion from strenuous movement or load, subsequent encounter
X503 - Overexertion from repetitive movements ~ repetitive motion; repetitive movements
X503XXA + Overexertion from repetitive movements, initial encounter
X503XXD + Overexertion from repetitive movements, subsequent encounter
Y92 - Place of occurrence of the external cause
Y920 - Non-institutional (private) residence as the place of occurrence of the external cause
Y9200 - Unspecified non-institutional (private) residence as the place of occurrence of the external cause
Y92009 + Unspecified place in unspecified non-institutional (private) residence as the place of occurrence of the external cause ~ injured at home; fell at home
Y9201 - Single-family non-institutional (private) house as the place of occurrence of the external cause
Y92019 + Unspecified place in single-family (private) house as the place of occurrence of the external cause
Y922 - School, other institution and public administrative area as the place of occurrence of the external cause
Y9221 - School (private) (public) (state) as the place of occurrence of the external cause
Y92219 + Unspecified school as the place of occurrence of the external cause
Y924 - Street, highway and other paved roadways as the place of occurrence of the external cause
Y9241 - Street and highway as the place of occurrence of the external cause
Y92410 + Unspecified street and highway as the place of occurrence of the external cause
Y925 - Trade and service area as the place of occurrence of the external cause
Y9259 + Other trade areas as the place of occurrence of the external cause
Y926 - Industrial and construction area as the place of occurrence of the external cause
Y9269 + Other specified industrial and construction area as the place of occurrence of the external cause
Y928 - Other places as the place of occurrence of the external cause
Y9283 - Recreation area as the place of occurrence of the external cause
Y92830 + Public park as the place of occurrence of the external cause
Y929 + Unspecified place or not applicable
Y93 - Activity codes
Y930 - Activities involving walking and running
Y9301 + Activity, walking, marching and hiking
Y9302 + Activity, running
Y936 - Activities involving other sports and athletics played as a team or group
Y9361 + Activity, american tackle football
Y9366 + Activity, soccer
Y9367 + Activity, basketball
Y939 + Activity, unspecified
Y99 - External cause status
Y990 + Civilian activity done for income or pay ~ injured at work; work injury; work-related injury; injury at work
Y998 + Other external cause status
Y999 + Unspecified external cause status
Z00 - Encounter for general examination without complaint, suspected or reported diagnosis
Z000 - Encounter for general adult medical examination
Z0000 + Encounter for general adult medical examination without abnormal findings ~ annual physical; annual physical exam; routine physical; annual exam; wellness exam; general adult medical examination; annual wellness visit; adult physical; well adult exam; health maintenance exam; annual wellness; preventive visit
Z0001 + Encounter for general adult medical examination with abnormal findings ~ annual physical with abnormal findings; adult medical examination with abnormal findings; annual exam with abnormal findings; general adult medical examination with abnormal findings
Z001 - Encounter for newborn, infant and child health examinations
Z0011 - Newborn health examination
Z00110 + Health examination for newborn under 8 days old ~ newborn check under 8 days
Z00111 + Health examination for newborn 8 to 28 days old ~ newborn check 8 to 28 days
Z0012 - Encounter for routine child health examination
Z00121 + Encounter for routine child health examination with abnormal findings ~ well child exam with abnormal findings; well child visit with abnormal findings; routine child health examination with abnormal findings
Z00129 + Encounter for routine child health examination without abnormal findings ~ well child check; well child visit; well child exam; well-child visit; well-child check; routine child health examination; wcc; well baby check
Z01 - Encounter for other special examination without complaint, suspected or reported diagnosis
Z010 - Encounter for examination of eyes and vision
Z0100 + Encounter for examination of eyes and vision without abnormal findings
Z011 - Encounter for examination of ears and hearing
Z0110 + Encounter for examination of ears and hearing without abnormal findings
Z013 - Encounter for examination of blood pressure
Z0130 + Encounter for examination of blood pressure without abnormal findings ~ blood pressure check; bp check
Z014 - Encounter for gynecological examination
Z0141 - Encounter for routine gynecological examination
Z01411 + Encounter for gynecological examination (general) (routine) with abnormal findings ~ well woman exam with abnormal findings
Z01419 + Encounter for gynecological examination (general) (routine) without abnormal findings ~ well woman exam; routine gynecological exam; annual gynecological exam; well-woman exam; gynecological examination
Z018 - Encounter for other specified special examinations
Z0181 - Encounter for preprocedural examinations
Z01810 + Encounter for preprocedural cardiovascular examination ~ preoperative cardiovascular examination; preop cardiac clearance
Z01818 + Encounter for other preprocedural examination ~ preoperative examination; preop exam; pre-op exam; preoperative clearance; pre-op clearance; preoperative evaluation; surgical clearance; preoperative medical examination
Z02 - Encounter for administrative examination
Z020 + Encounter for examination for admission to educational institution ~ school physical; school exam
Z021 + Encounter for pre-employment examination ~ pre-employment physical; pre-employment exam; preemployment physical; employment physical
Z024 + Encounter for examination for driving license ~ driving license exam; dot physical; dot exam; cdl physical
Z025 + Encounter for examination for participation in sport ~ sports physical; sports exam; sports participation exam; sports preparticipation exam
Z026 + Encounter for examination for insurance purposes
Z027 - Encounter for issue of medical certificate
Z0279 + Encounter for issue of other medical certificate
Z028 - Encounter for other administrative examinations
Z0289 + Encounter for other administrative examinations
Z03 - Encounter for medical observation for suspected diseases and conditions ruled out
Z038 - Encounter for observation for other suspected diseases and conditions ruled out
Z0389 + Encounter for observation for other suspected diseases and conditions ruled out
Z04 - Encounter for examination and observation for other reasons
Z041 + Encounter for examination and observation following transport accident
Z08 + Encounter for follow-up examination after completed treatment for malignant neoplasm ~ follow up after cancer treatment
Z09 + Encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm ~ follow-up after completed treatment; follow up exam after treatment
Z11 - Encounter for screening for infectious and parasitic diseases
Z111 + Encounter for screening for respiratory tuberculosis ~ tuberculosis screening; tb screening; screening for tuberculosis; screening for respiratory tuberculosis
Z113 + Encounter for screening for infections with a predominantly sexual mode of transmission ~ std screening; sti screening; screening for sexually transmitted infections; screening for std; screening for sexually transmitted diseases
Z114 + Encounter for screening for human immunodeficiency virus [HIV] ~ hiv screening; screening for hiv
Z115 - Encounter for screening for other viral diseases
Z1151 + Encounter for screening for human papillomavirus (HPV) ~ screening for hpv; hpv screening
Z1152 + Encounter for screening for COVID-19 ~ covid screening; screening for covid-19; screening for covid
Z1159 + Encounter for screening for other viral diseases ~ hepatitis c screening; screening for hepatitis c
Z12 - Encounter for screening for malignant neoplasms
Z121 - Encounter for screening for malignant neoplasm of intestinal tract
Z1211 + Encounter for screening for malignant neoplasm of colon ~ screening colonoscopy; colon cancer screening; screening for colon cancer; colorectal cancer screening; screening for malignant neoplasm of colon; screening for colorectal cancer
Z1212 + Encounter for screening for malignant neoplasm of rectum
Z122 + Encounter for screening for malignant neoplasm of respiratory organs ~ lung cancer screening; screening for lung cancer
Z123 - Encounter for screening for malignant neoplasm of breast
Z1231 + Encounter for screening mammogram for malignant neoplasm of breast ~ screening mammogram; breast cancer screening mammogram; mammogram screening; breast cancer screening; screening for breast cancer; screening mammography
Z1239 + Encounter for other screening for malignant neoplasm of breast
Z124 + Encounter for screening for malignant neoplasm of cervix ~ cervical cancer screening; screening for cervical cancer; pap smear screening; screening pap smear
Z125 + Encounter for screening for malignant neoplasm of prostate ~ prostate cancer screening; screening for prostate cancer; psa screening; screening psa
Z128 - Encounter for screening for malignant neoplasm of other sites
Z1283 + Encounter for screening for malignant neoplasm of skin ~ skin cancer screening; screening for skin cancer
Z13 - Encounter for screening for other diseases and disorders
Z130 + Encounter for screening for diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism
Z131 + Encounter for screening for diabetes mellitus ~ diabetes screening; screening for diabetes; screening for diabetes mellitus
Z132 - Encounter for screening for nutritional, metabolic and other endocrine disorders
Z1322 - Encounter for screening for metabolic disorder
Z13220 + Encounter for screening for lipoid disorders ~ lipid screening; screening for hyperlipidemia; screening for lipid disorders; screening for lipoid disorders; cholesterol screening; screening for high cholesterol
Z13228 + Encounter for screening for other metabolic disorders
Z1329 + Encounter for screening for other suspected endocrine disorder ~ thyroid screening; screening for thyroid disorder
Z133 - Encounter for screening examination for mental health and behavioral disorders
Z1331 + Encounter for screening for depression ~ depression screening; screening for depression
Z1332 + Encounter for screening for maternal depression ~ postpartum depression screening; maternal depression screening
Z1339 + Encounter for screening examination for other mental health and behavioral disorders
Z134 - Encounter for screening for certain developmental disorders in childhood
Z1341 + Encounter for autism screening ~ autism screening
Z136 + Encounter for screening for cardiovascular disorders ~ cardiovascular screening; screening for cardiovascular disorders
Z138 - Encounter for screening for other specified diseases and disorders
Z1382 - Encounter for screening for musculoskeletal disorder
Z13820 + Encounter for screening for osteoporosis ~ osteoporosis screening; screening for osteoporosis; bone density screening
Z1388 + Encounter for screening for disorder due to exposure to contaminants ~ lead screening; screening for lead
Z20 - Contact with and (suspected) exposure to communicable diseases
Z202 + Contact with and (suspected) exposure to infections with a predominantly sexual mode of transmission ~ std exposure; exposure to std; exposure to sti
Z208 - Contact with and (suspected) exposure to other communicable diseases
Z2081 - Contact with and (suspected) exposure to other bacterial communicable diseases
Z20818 + Contact with and (suspected) exposure to other bacterial communicable diseases ~ strep exposure; exposure to strep; exposure to streptococcus
Z2082 - Contact with and (suspected) exposure to other viral communicable diseases
Z20822 + Contact with and (suspected) exposure to COVID-19 ~ covid exposure; exposure to covid-19; exposure to covid; contact with and suspected exposure to covid-19; covid-19 exposure
Z20828 + Contact with and (suspected) exposure to other viral communicable diseases ~ flu exposure; exposure to influenza; exposure to flu
Z21 + Asymptomatic human immunodeficiency virus [HIV] infection status ~ hiv positive; asymptomatic hiv
Z23 + Encounter for immunization ~ encounter for immunization; vaccine administered; need for vaccination; need for influenza vaccination; need for immunization; vaccine given; vaccination given; vaccine given today; flu shot given; flu vaccine given; influenza vaccine given; influenza vaccine administered; flu vaccine administered; tdap given; tdap administered; immunization given; immunization administered; immunizations given; immunizations administered; pneumococcal vaccine given; pneumococcal vaccine administered; here for flu shot; here for flu vaccine; vaccination today; immunization today; received influenza vaccine; received flu vaccine; seasonal influenza vaccination
Z28 - Immunization not carried out and underimmunization status
Z282 - Immunization not carried out because of patient decision for other and unspecified reason
Z2821 + Immunization not carried out because of patient refusal ~ declined vaccine; refused vaccine; vaccine refusal; patient declined vaccination
Z283 - Underimmunization status
Z2831 - Underimmunization for COVID-19 status
Z28310 + Unvaccinated for COVID-19
Z2839 + Other underimmunization status
Z30 - Encounter for contraceptive management
Z300 - Encounter for general counseling and advice on contraception
Z3001 - Encounter for initial prescription of contraceptives
Z30011 + Encounter for initial prescription of contraceptive pills ~ birth control pill prescription; initiation of oral contraceptive; start oral contraceptive; start birth control pills
Z30013 + Encounter for initial prescription of injectable contraceptive ~ start depo provera
Z30017 + Encounter for initial prescription of implantable subdermal contraceptive ~ nexplanon insertion; implantable contraceptive insertion
Z3009 + Encounter for other general counseling and advice on contraception ~ contraceptive counseling; contraception counseling; birth control counseling; family planning counseling
Z302 + Encounter for sterilization
Z304 - Encounter for surveillance of contraceptives
Z3041 + Encounter for surveillance of contraceptive pills ~ birth control pill refill; surveillance of contraceptive pills; oral contraceptive surveillance; oral contraceptive refill; birth control refill
Z3042 + Encounter for surveillance of injectable contraceptive ~ depo provera injection; depo-provera injection; surveillance of injectable contraceptive
Z3043 - Encounter for surveillance of intrauterine contraceptive device
Z30430 + Encounter for insertion of intrauterine contraceptive device ~ iud insertion
Z30431 + Encounter for routine checking of intrauterine contraceptive device ~ iud check; routine iud check
Z30432 + Encounter for removal of intrauterine contraceptive device ~ iud removal
Z30433 + Encounter for removal and reinsertion of intrauterine contraceptive device ~ iud removal and reinsertion; iud replacement
Z3046 + Encounter for surveillance of implantable subdermal contraceptive ~ nexplanon removal
Z309 + Encounter for contraceptive management, unspecified ~ contraceptive management; contraception
Z32 - Encounter for pregnancy test and childbirth and childcare instruction
Z320 - Encounter for pregnancy test
Z3200 + Encounter for pregnancy test, result unknown
Z3201 + Encounter for pregnancy test, result positive ~ positive pregnancy test
Z3202 + Encounter for pregnancy test, result negative ~ negative pregnancy test
Z33 - Pregnant state
Z331 + Pregnant state, incidental ~ pregnant state incidental
Z34 - Encounter for supervision of normal pregnancy
Z340 - Encounter for supervision of normal first pregnancy ~ supervision of normal first pregnancy
Z3400 + Encounter for supervision of normal first pregnancy, unspecified trimester
Z3401 + Encounter for supervision of normal first pregnancy, first trimester
Z3402 + Encounter for supervision of normal first pregnancy, second trimester
Z3403 + Encounter for supervision of normal first pregnancy, third trimester
Z348 - Encounter for supervision of other normal pregnancy
Z3480 + Encounter for supervision of other normal pregnancy, unspecified trimester
Z3481 + Encounter for supervision of other normal pregnancy, first trimester
Z3482 + Encounter for supervision of other normal pregnancy, second trimester
Z3483 + Encounter for supervision of other normal pregnancy, third trimester
Z349 - Encounter for supervision of normal pregnancy, unspecified ~ prenatal visit; prenatal care; supervision of normal pregnancy; routine prenatal visit; normal pregnancy
Z3490 + Encounter for supervision of normal pregnancy, unspecified, unspecified trimester
Z3491 + Encounter for supervision of normal pregnancy, unspecified, first trimester
Z3492 + Encounter for supervision of normal pregnancy, unspecified, second trimester
Z3493 + Encounter for supervision of normal pregnancy, unspecified, third trimester
Z36 - Encounter for antenatal screening of mother
Z369 + Encounter for antenatal screening, unspecified
Z3A - Weeks of gestation
Z3A0 - Weeks of gestation of pregnancy, unspecified or less than 10 weeks ~ weeks gestation
Z3A00 + Weeks of gestation of pregnancy not specified
Z3A01 + Less than 8 weeks gestation of pregnancy
Z3A08 + 8 weeks gestation of pregnancy
Z3A09 + 9 weeks gestation of pregnancy
Z3A1 - Weeks of gestation of pregnancy, weeks 10-19
Z3A10 + 10 weeks gestation of pregnancy
Z3A11 + 11 weeks gestation of pregnancy
Z3A12 + 12 weeks gestation of pregnancy
Z3A13 + 13 weeks gestation of pregnancy
Z3A14 + 14 weeks gestation of pregnancy
Z3A15 + 15 weeks gestation of pregnancy
Z3A16 + 16 weeks gestation of pregnancy
Z3A17 + 17 weeks gestation of pregnancy
Z3A18 + 18 weeks gestation of pregnancy
Z3A19 + 19 weeks gestation of pregnancy
Z3A2 - Weeks of gestation of pregnancy, weeks 20-29
Z3A20 + 20 weeks gestation of pregnancy
Z3A21 + 21 weeks gestation of pregnancy
Z3A22 + 22 weeks gestation of pregnancy
Z3A23 + 23 weeks gestation of pregnancy
Z3A24 + 24 weeks gestation of pregnancy
Z3A25 + 25 weeks gestation of pregnancy
Z3A26 + 26 weeks gestation of pregnancy
Z3A27 + 27 weeks gestation of pregnancy
Z3A28 + 28 weeks gestation of pregnancy
Z3A29 + 29 weeks gestation of pregnancy
Z3A3 - Weeks of gestation of pregnancy, weeks 30-39
Z3A30 + 30 weeks gestation of pregnancy
Z3A31 + 31 weeks gestation of pregnancy
Z3A32 + 32 weeks gestation of pregnancy
Z3A33 + 33 weeks gestation of pregnancy
Z3A34 + 34 weeks gestation of pregnancy
Z3A35 + 35 weeks gestation of pregnancy
Z3A36 + 36 weeks gestation of pregnancy
Z3A37 + 37 weeks gestation of pregnancy
Z3A38 + 38 weeks gestation of pregnancy
Z3A39 + 39 weeks gestation of pregnancy
Z3A4 - Weeks of gestation of pregnancy, weeks 40 or greater
Z3A40 + 40 weeks gestation of pregnancy
Z3A41 + 41 weeks gestation of pregnancy
Z3A42 + 42 weeks gestation of pregnancy
Z3A49 + Greater than 42 weeks gestation of pregnancy
Z39 - Encounter for maternal postpartum care and examination
Z391 + Encounter for care and examination of lactating mother ~ lactation visit; breastfeeding problem counseling
Z392 + Encounter for routine postpartum follow-up ~ postpartum visit; postpartum check; postpartum follow-up; postpartum follow up
Z45 - Encounter for adjustment and management of implanted device
Z450 - Encounter for adjustment and management of cardiac device
Z4501 - Encounter for adjustment and management of cardiac pacemaker
Z45018 + Encounter for adjustment and management of other part of cardiac pacemaker
Z47 - Orthopedic aftercare
Z471 + Aftercare following joint replacement surgery ~ aftercare following joint replacement
Z48 - Encounter for other postprocedural aftercare
Z480 - Encounter for attention to dressings, sutures and drains
Z4800 + Encounter for change or removal of nonsurgical wound dressing ~ dressing change
Z4801 + Encounter for change or removal of surgical wound dressing
Z4802 + Encounter for removal of sutures ~ suture removal; removal of sutures; staple removal; removal of staples
Z488 - Encounter for other specified postprocedural aftercare
Z4889 + Encounter for other specified surgical aftercare ~ postoperative follow-up; postop visit
Z51 - Encounter for other aftercare and medical care
Z511 - Encounter for antineoplastic chemotherapy and immunotherapy
Z5111 + Encounter for antineoplastic chemotherapy ~ encounter for chemotherapy
Z518 - Encounter for other specified aftercare
Z5181 + Encounter for therapeutic drug level monitoring ~ therapeutic drug monitoring; drug level monitoring; drug monitoring
Z5189 + Encounter for other specified aftercare
Z55 - Problems related to education and literacy
Z550 + Illiteracy and low-level literacy
Z56 - Problems related to employment and unemployment
Z560 + Unemployment, unspecified ~ unemployed; unemployment
Z566 + Other physical and mental strain related to work
Z59 - Problems related to housing and economic circumstances
Z590 - Homelessness
Z5900 + Homelessness unspecified ~ homeless; homelessness
Z594 - Lack of adequate food
Z5941 + Food insecurity ~ food insecurity
Z596 + Low income ~ low income
Z598 - Other problems related to housing and economic circumstances
Z5982 + Transportation insecurity ~ transportation insecurity
Z60 - Problems related to social environment
Z602 + Problems related to living alone ~ lives alone
Z62 - Problems related to upbringing
Z628 - Other specified problems related to upbringing
Z6282 - Parent-child conflict
Z62820 + Parent-biological child conflict
Z63 - Other problems related to primary support group, including family circumstances
Z630 + Problems in relationship with spouse or partner ~ marital conflict; relationship problems with spouse
Z634 + Disappearance and death of family member ~ bereavement; death of spouse
Z636 + Dependent relative needing care at home
Z68 - Body mass index [BMI]
Z681 + Body mass index [BMI] 19.9 or less, adult
Z682 - Body mass index [BMI] 20-29, adult
Z6820 + Body mass index [BMI] 20.0-20.9, adult
Z6821 + Body mass index [BMI] 21.0-21.9, adult
Z6822 + Body mass index [BMI] 22.0-22.9, adult
Z6823 + Body mass index [BMI] 23.0-23.9, adult
Z6824 + Body mass index [BMI] 24.0-24.9, adult
Z6825 + Body mass index [BMI] 25.0-25.9, adult
Z6826 + Body mass index [BMI] 26.0-26.9, adult
Z6827 + Body mass index [BMI] 27.0-27.9, adult
Z6828 + Body mass index [BMI] 28.0-28.9, adult
Z6829 + Body mass index [BMI] 29.0-29.9, adult
Z683 - Body mass index [BMI] 30-39, adult
Z6830 + Body mass index [BMI] 30.0-30.9, adult
Z6831 + Body mass index [BMI] 31.0-31.9, adult
Z6832 + Body mass index [BMI] 32.0-32.9, adult
Z6833 + Body mass index [BMI] 33.0-33.9, adult
Z6834 + Body mass index [BMI] 34.0-34.9, adult
Z6835 + Body mass index [BMI] 35.0-35.9, adult
Z6836 + Body mass index [BMI] 36.0-36.9, adult
Z6837 + Body mass index [BMI] 37.0-37.9, adult
Z6838 + Body mass index [BMI] 38.0-38.9, adult
Z6839 + Body mass index [BMI] 39.0-39.9, adult
Z684 - Body mass index [BMI] 40 or greater, adult
Z6841 + Body mass index [BMI] 40.0-44.9, adult
Z6842 + Body mass index [BMI] 45.0-49.9, adult
Z6843 + Body mass index [BMI] 50.0-59.9, adult
Z6844 + Body mass index [BMI] 60.0-69.9, adult
Z6845 + Body mass index [BMI] 70 or greater, adult
Z685 - Body mass index [BMI] pediatric
Z6851 + Body mass index [BMI] pediatric, less than 5th percentile for age
Z6852 + Body mass index [BMI] pediatric, 5th percentile to less than 85th percentile for age
Z6853 + Body mass index [BMI] pediatric, 85th percentile to less than 95th percentile for age
Z6854 + Body mass index [BMI] pediatric, 95th percentile for age to less than 120% of the 95th percentile for age
Z6855 + Body mass index [BMI] pediatric, 120% of the 95th percentile for age to less than 140% of the 95th percentile for age
Z6856 + Body mass index [BMI] pediatric, greater than or equal to 140% of the 95th percentile for age
Z71 - Persons encountering health services for other counseling and medical advice, not elsewhere classified
Z712 + Person consulting for explanation of examination or test findings ~ discussion of test results; review of test results with patient
Z713 + Dietary counseling and surveillance ~ dietary counseling; diet counseling; nutrition counseling; nutritional counseling; counseling on diet; dietary counseling and surveillance
Z714 - Alcohol abuse counseling and surveillance
Z7141 + Alcohol abuse counseling and surveillance of alcoholic ~ alcohol counseling
Z716 + Tobacco abuse counseling ~ tobacco counseling; tobacco cessation counseling; smoking cessation counseling
Z718 - Other specified counseling
Z7182 + Exercise counseling ~ exercise counseling
Z7184 + Encounter for health counseling related to travel ~ travel counseling; travel health counseling
Z7185 + Encounter for immunization safety counseling ~ immunization safety counseling; vaccine counseling
Z7189 + Other specified counseling
Z719 + Counseling, unspecified
Z72 - Problems related to lifestyle
Z720 + Tobacco use ~ tobacco use
Z723 + Lack of physical exercise ~ sedentary lifestyle; lack of exercise
Z725 - High risk sexual behavior
Z7251 + High risk heterosexual behavior ~ high risk heterosexual behavior
Z73 - Problems related to life management difficulty
Z730 + Burn-out ~ burnout
Z733 + Stress, not elsewhere classified ~ stress at work; work stress
Z74 - Problems related to care provider dependency
Z740 - Reduced mobility
Z7409 + Other reduced mobility
Z76 - Persons encountering health services in other circumstances
Z760 + Encounter for issue of repeat prescription ~ medication refill; prescription refill; issue of repeat prescription; refill of medication; med refill
Z768 - Persons encountering health services in other specified circumstances
Z7689 + Persons encountering health services in other specified circumstances
Z77 - Other contact with and (suspected) exposures hazardous to health
Z772 - Contact with and (suspected) exposure to other hazardous substances
Z7722 + Contact with and (suspected) exposure to environmental tobacco smoke (acute) (chronic) ~ secondhand smoke exposure; exposure to secondhand smoke
Z78 - Other specified health status
Z780 + Asymptomatic menopausal state ~ postmenopausal; asymptomatic menopausal state
Z79 - Long term (current) drug therapy
Z790 - Long term (current) use of anticoagulants and antithrombotics/antiplatelets
Z7901 + Long term (current) use of anticoagulants ~ long term anticoagulant; long-term anticoagulant use; on warfarin; on coumadin; on eliquis; on apixaban; on xarelto; long term use of anticoagulants; anticoagulation therapy
Z7902 + Long term (current) use of antithrombotics/antiplatelets ~ long term antiplatelet; on plavix; on clopidogrel
Z791 + Long term (current) use of non-steroidal anti-inflammatories (NSAID) ~ long term nsaid use
Z793 + Long term (current) use of hormonal contraceptives ~ on birth control pills; on oral contraceptives
Z794 + Long term (current) use of insulin ~ long term insulin; on insulin; long-term insulin use; insulin dependent; long term use of insulin; insulin therapy; takes insulin
Z795 - Long term (current) use of steroids
Z7951 + Long term (current) use of inhaled steroids ~ long term inhaled steroid
Z7952 + Long term (current) use of systemic steroids ~ long term steroid use; chronic prednisone; long term systemic steroids; chronic steroid use
Z798 - Other long term (current) drug therapy
Z7982 + Long term (current) use of aspirin ~ long term aspirin; daily aspirin; long-term aspirin use
Z7983 + Long term (current) use of bisphosphonates
Z7984 + Long term (current) use of oral hypoglycemic drugs ~ on metformin; long term oral hypoglycemic; long-term oral hypoglycemic use; oral hypoglycemic drugs; oral antidiabetic drugs; takes metformin; continue metformin; metformin twice; metformin bid
Z7985 + Long-term (current) use of injectable non-insulin antidiabetic drugs ~ on ozempic; on semaglutide; on trulicity; long term injectable non-insulin antidiabetic
Z7989 - Other long term (current) drug therapy
Z79890 + Hormone replacement therapy ~ hormone replacement therapy; hrt
Z79891 + Long term (current) use of opiate analgesic ~ long term opioid; chronic opioid therapy; long-term opioid use; chronic opioid use
Z79899 + Other long term (current) drug therapy ~ long term medication use; long-term drug therapy; long term drug therapy; high risk medication; high-risk medication; long-term current drug therapy
Z80 - Family history of primary malignant neoplasm
Z800 + Family history of malignant neoplasm of digestive organs ~ family history of colon cancer; family history of colorectal cancer
Z803 + Family history of malignant neoplasm of breast ~ family history of breast cancer
Z804 - Family history of malignant neoplasm of genital organs
Z8042 + Family history of malignant neoplasm of prostate ~ family history of prostate cancer
Z82 - Family history of certain disabilities and chronic diseases (leading to disablement)
Z824 - Family history of ischemic heart disease and other diseases of the circulatory system
Z8249 + Family history of ischemic heart disease and other diseases of the circulatory system ~ family history of heart disease; family history of coronary artery disease; family history of hypertension
Z83 - Family history of other specific disorders
Z833 + Family history of diabetes mellitus ~ family history of diabetes
Z837 - Family history of diseases of the digestive system
Z8371 - Family history of colonic polyps
Z83719 + Family history of colon polyps, unspecified
Z85 - Personal history of malignant neoplasm
Z850 - Personal history of malignant neoplasm of digestive organs
Z8503 - Personal history of malignant neoplasm of large intestine
Z85038 + Personal history of other malignant neoplasm of large intestine ~ history of colon cancer; personal history of colon cancer
Z853 + Personal history of malignant neoplasm of breast ~ history of breast cancer; personal history of breast cancer
Z854 - Personal history of malignant neoplasm of genital organs
Z8546 + Personal history of malignant neoplasm of prostate ~ history of prostate cancer; personal history of prostate cancer
Z858 - Personal history of malignant neoplasms of other organs and systems
Z8582 - Personal history of malignant neoplasm of skin
Z85820 + Personal history of malignant melanoma of skin ~ history of melanoma; personal history of melanoma
Z85828 + Personal history of other malignant neoplasm of skin ~ history of skin cancer; history of basal cell carcinoma
Z86 - Personal history of certain other diseases
Z860 - Personal history of in-situ and benign neoplasms and neoplasms of uncertain behavior
Z8601 - Personal history of benign neoplasm
Z86010 - Personal history of colon polyps
Z860100 + Personal history of colon polyps, unspecified
Z860101 + Personal history of adenomatous and serrated colon polyps
Z860102 + Personal history of hyperplastic colon polyps
Z860109 + Personal history of other colon polyps
Z861 - Personal history of infectious and parasitic diseases
Z8616 + Personal history of COVID-19 ~ history of covid-19; history of covid
Z867 - Personal history of diseases of the circulatory system
Z8671 - Personal history of venous thrombosis and embolism
Z86711 + Personal history of pulmonary embolism ~ history of pulmonary embolism; history of pe
Z86718 + Personal history of other venous thrombosis and embolism ~ history of dvt; history of deep vein thrombosis
Z8673 + Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits ~ history of stroke; history of tia; history of cva
Z87 - Personal history of other diseases and conditions
Z870 - Personal history of diseases of the respiratory system
Z8701 + Personal history of pneumonia (recurrent)
Z871 - Personal history of diseases of the digestive system
Z8711 + Personal history of peptic ulcer disease ~ history of peptic ulcer
Z873 - Personal history of diseases of the musculoskeletal system and connective tissue
Z8739 + Personal history of other diseases of the musculoskeletal system and connective tissue
Z874 - Personal history of diseases of genitourinary system
Z8744 - Personal history of diseases of urinary system
Z87440 + Personal history of urinary (tract) infections ~ history of urinary tract infections; history of recurrent utis
Z87442 + Personal history of urinary calculi ~ history of kidney stones; history of nephrolithiasis
Z878 - Personal history of other specified conditions
Z8789 - Personal history of other specified conditions
Z87891 + Personal history of nicotine dependence ~ former smoker; ex-smoker; history of smoking; history of tobacco use; quit smoking; history of nicotine dependence; past smoker; former tobacco use
Z88 - Allergy status to drugs, medicaments and biological substances
Z880 + Allergy status to penicillin ~ penicillin allergy; allergic to penicillin; allergy to penicillin; penicillin allergic
Z881 + Allergy status to other antibiotic agents
Z882 + Allergy status to sulfonamides ~ sulfa allergy; allergic to sulfa
Z888 + Allergy status to other drugs, medicaments and biological substances
Z90 - Acquired absence of organs, not elsewhere classified
Z904 - Acquired absence of other specified parts of digestive tract
Z9049 + Acquired absence of other specified parts of digestive tract
Z907 - Acquired absence of genital organ(s)
Z9071 - Acquired absence of cervix and uterus
Z90710 + Acquired absence of both cervix and uterus ~ history of hysterectomy; status post hysterectomy; s/p hysterectomy
Z91 - Personal risk factors, not elsewhere classified
Z910 - Allergy status, other than to drugs and biological substances
Z9101 - Food allergy status
Z91010 + Allergy to peanuts ~ peanut allergy
Z91018 + Allergy to other foods
Z9103 - Insect allergy status
Z91030 + Bee allergy status ~ bee allergy; bee sting allergy
Z9104 - Nonmedicinal substance allergy status
Z91040 + Latex allergy status ~ latex allergy
Z911 - Patient's noncompliance with medical treatment and regimen
Z9114 - Patient's other noncompliance with medication regimen
Z91148 + Patient's other noncompliance with medication regimen for other reason ~ medication noncompliance; medication nonadherence; noncompliance with medication
Z9119 - Patient's noncompliance with other medical treatment and regimen
Z91199 + Patient's noncompliance with other medical treatment and regimen due to unspecified reason
Z918 - Other specified personal risk factors, not elsewhere classified
Z9181 + History of falling ~ history of falling; history of falls; fall risk
Z93 - Artificial opening status
Z933 + Colostomy status ~ colostomy
Z94 - Transplanted organ and tissue status
Z940 + Kidney transplant status ~ kidney transplant; renal transplant status
Z95 - Presence of cardiac and vascular implants and grafts
Z950 + Presence of cardiac pacemaker ~ pacemaker; cardiac pacemaker
Z951 + Presence of aortocoronary bypass graft ~ history of cabg; status post cabg; s/p cabg
Z955 + Presence of coronary angioplasty implant and graft ~ coronary stent; status post coronary stent; history of coronary stent
Z958 - Presence of other cardiac and vascular implants and grafts
Z9581 - Presence of other cardiac implants and grafts
Z95810 + Presence of automatic (implantable) cardiac defibrillator
Z96 - Presence of other functional implants
Z966 - Presence of orthopedic joint implants
Z9664 - Presence of artificial hip joint ~ history of hip replacement; status post total hip replacement; artificial hip joint
Z96641 + Presence of right artificial hip joint
Z96642 + Presence of left artificial hip joint
Z96643 + Presence of artificial hip joint, bilateral
Z96649 + Presence of unspecified artificial hip joint
Z9665 - Presence of artificial knee joint ~ history of knee replacement; status post total knee replacement; artificial knee joint; status post total knee arthroplasty
Z96651 + Presence of right artificial knee joint
Z96652 + Presence of left artificial knee joint
Z96653 + Presence of artificial knee joint, bilateral
Z96659 + Presence of unspecified artificial knee joint
Z98 - Other postprocedural states
Z985 - Sterilization status
Z9851 + Tubal ligation status ~ tubal ligation status
Z988 - Other specified postprocedural states
Z9884 + Bariatric surgery status ~ history of gastric bypass; status post gastric bypass; bariatric surgery status
Z9889 - Other specified postprocedural states
Z98890 + Other specified postprocedural states
Z99 - Dependence on enabling machines and devices, not elsewhere classified
Z992 + Dependence on renal dialysis ~ dialysis; on dialysis; hemodialysis
Z998 - Dependence on other enabling machines and devices
Z9981 + Dependence on supplemental oxygen ~ supplemental oxygen dependence; oxygen dependent; dependence on oxygen; on home oxygen; home oxygen therapy
U07 - Emergency use of U07
U070 + Vaping-related disorder ~ vaping related lung injury
U071 + COVID-19 ~ covid-19; covid 19; covid; covid infection; covid-19 infection; sars-cov-2 infection; coronavirus infection
U09 - Post COVID-19 condition
U099 + Post COVID-19 condition, unspecified ~ long covid; post covid condition; post covid syndrome; post-covid condition
`;
