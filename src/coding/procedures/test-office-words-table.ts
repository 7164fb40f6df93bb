/** Words that clinicians use for what an office does, with its codes, and words that only speak of it. Written by us, for tests. */

/** Codes of Level II are judged elsewhere: the starter set holds few of them. */
export const DONE = `
20610-RT | PROCEDURE: After informed consent, the right knee was prepped with chlorhexidine. Using a lateral approach, 40 mg of Kenalog and 4 mL of 1% lidocaine were injected into the joint. The patient tolerated the procedure well.
20610-LT | The left subacromial space was injected today with 80 mg Depo-Medrol and lidocaine using sterile technique.
20610-50 | Both knees were injected with 40 mg triamcinolone each today.
20610-RT | Right hip greater trochanteric bursa injection performed today without complication.
20605-LT | Left elbow olecranon bursa was aspirated, 8 cc of clear fluid obtained.
20600-RT | Corticosteroid injection of the right first CMC joint was performed.
20611-RT | Under ultrasound guidance the right knee was injected with 6 mL of Synvisc.
20552 | Trigger point injections were performed in the trapezius and rhomboid muscles with lidocaine.
20553 | Trigger points in the trapezius, levator and rhomboid muscles (3 muscles) were injected with 1% lidocaine.
20550-RT | Right ring trigger finger injected with 10 mg of Kenalog at the A1 pulley.
20550-LT | The left plantar fascia was injected with 1 cc of Kenalog.
20551-RT | The right lateral epicondyle was injected with 20 mg of Kenalog at the origin of the common extensor tendon.
20526-RT | A right carpal tunnel injection was done in the office with 1 mL dexamethasone.
69210-50 | Cerumen was removed from both ears with a curette under direct visualization.
69209-LT | The left ear was irrigated with warm water and cerumen was cleared.
17110 | Six plantar warts were treated with liquid nitrogen for two freeze-thaw cycles.
17111 | Cryotherapy was applied to 18 warts.
17000 17003 | Cryotherapy was performed on 5 actinic keratoses of the scalp and forehead.
17000 | One actinic keratosis on the left temple was frozen with liquid nitrogen.
11200 | 12 skin tags of the neck were snipped with scissors after local anesthesia.
10060 | The abscess on the back was incised and drained; packing was placed.
10060 | I&D of the paronychia of the left thumb was performed under digital block.
10061 | Incision and drainage of a complicated abscess with loculations broken up and packing placed.
10120 | A splinter was removed from the subcutaneous tissue of the palm after a small incision.
11102 | A shave biopsy of the 5 mm papule on the nose was performed and sent to pathology.
11104 | A 4 mm punch biopsy was taken from the lesion of the left arm.
11104 11105 | Two punch biopsies were performed, one on the left arm and one on the back.
11730 | The lateral border of the right great toenail was avulsed under digital block.
11750 | Partial matrixectomy of the left great toenail was performed with phenol.
11720 | Four dystrophic nails were debrided with a nail nipper.
11721 | All ten mycotic toenails were debrided mechanically.
11055 | A single callus on the plantar foot was pared with a 15 blade.
11056 | Three calluses were pared with a scalpel.
97597 | I performed a debridement of the wound in the office and removed devitalized tissue with a curette.
12001 | The 2 cm laceration of the forearm was repaired with four simple interrupted 4-0 nylon sutures.
12011 | The 1.5 cm laceration of the chin was closed with 5-0 nylon, simple interrupted.
12002 | A 4 cm laceration of the scalp was closed with staples.
16020 | The burn of the hand was cleaned and dressed in the office.
46600 | Anoscopy was performed and showed internal hemorrhoids.
57454 | Colposcopy with biopsies and endocervical curettage was performed.
58100 | An endometrial biopsy was performed today with a pipelle.
58300 | A Mirena IUD was inserted without difficulty after sounding the uterus to 7 cm.
58301 | The IUD strings were grasped and the IUD was removed intact.
11981 | The Nexplanon was inserted in the left upper arm.
11982 | The Nexplanon was removed from the left arm through a small incision.
51701 | A straight catheterization was done and 300 mL of urine was obtained.
51702 | A Foley catheter was placed in the office.
51798 | Post-void residual by bladder scan today was 45 mL.
52000 | Flexible cystoscopy was performed in the office today.
31231 | Nasal endoscopy was performed after topical decongestion.
31575 | Flexible laryngoscopy was performed showing mobile vocal cords.
30901-RT | Anterior nasal cautery with silver nitrate was performed for the right-sided nosebleed.
92551 | Pure tone hearing screen was performed in the office and passed.
92567 | Tympanometry performed today shows a flat tracing on the left.
99173 | A visual acuity screen with a Snellen chart was done in the office.
93000 | EKG in the office today shows normal sinus rhythm.
93000 | An ECG was performed and interpreted by me today.
94010 | Spirometry was performed in the office today and was normal.
94060 | Spirometry before and after albuterol was done today with a 15% improvement.
94640 | She received an albuterol nebulizer treatment in the office with good effect.
36415 | Blood was drawn by venipuncture in the office for CBC and CMP.
87880 | Rapid strep in the office was positive.
87804 | Rapid flu A and B swab was negative today.
87811 | A rapid COVID test done here was negative.
87807 | Rapid RSV antigen was positive in clinic.
86308 | Monospot in the office was negative.
81003 | Urine dipstick in the office showed trace leukocytes.
81025 | Urine pregnancy test in the office was negative.
83036 | Point-of-care hemoglobin A1c today is 7.4%.
82962 | Fingerstick glucose in clinic was 188.
85610 | INR in the office today is 2.4.
85018 | Fingerstick hemoglobin in the office was 11.8.
87210 | Wet prep in the office showed clue cells.
87220 | KOH scraping examined in the office showed hyphae.
83655 | A fingerstick lead level was obtained in the office.
86580 | A PPD was placed on the left forearm today.
71046 | Two-view chest x-ray obtained in the office today shows no infiltrate.
73562-RT | Three views of the right knee obtained today show joint space narrowing.
73564-LT | 4 views of the left knee were taken in the office.
73630-RT | X-ray of the right foot, 3 views, was taken today.
73140-RT | X-rays of the right middle finger, 3 views, obtained today show a fracture.
73060-RT | X-rays of the right humerus obtained today show a fracture.
72100 | Lumbar spine films, 2 views, were obtained here today.
29125-RT | A short arm volar splint was applied to the right wrist.
29515-LT | A posterior short leg splint was placed on the left ankle.
29075-RT | A short arm fiberglass cast was applied to the right forearm.
29405-LT | A short leg cast was applied to the left leg.
96372 | She was given ketorolac 60 mg IM in the left gluteus, and tolerated it well.
96372 | Vitamin B12 1000 mcg IM was given today.
96372 | Ceftriaxone 500 mg IM was administered in the office.
96372 | Decadron 8 mg IM given in clinic.
96372 | Depo-Provera 150 mg IM was administered in the right deltoid.
96372 | Phenergan 25 mg IM was given for nausea.
20610-RT | The right shoulder was injected with 40 mg of Kenalog today.
96372 | Prolia 60 mg was given subcutaneously.
96372 | Zofran 4 mg IM was given.
90656 90471 | The flu vaccine was given today in the left deltoid.
90715 90471 | Tdap was administered.
90750 90471 | First dose of Shingrix given today.
90677 90471 | Prevnar 20 was administered today.
90651 90471 | HPV vaccine dose 1 given.
90746 90471 | Hepatitis B vaccine, first of three, was administered today.
90656 90715 90471 90472 | She received her influenza and Tdap vaccines today.
90707 90716 90471 90472 | MMR and varicella vaccines were administered today.
91320 90480 | COVID-19 booster was given in the office.
96127 | PHQ-9 was administered and scored 12.
96110 | The M-CHAT was completed by the mother and scored today.
96110 | ASQ developmental screening was completed and scored.
99406 | I spent 5 minutes counseling the patient on tobacco cessation.
99497 | Advance care planning was discussed with the patient for 20 minutes.
98925 | Osteopathic manipulative treatment was performed to the lumbar region.
98926 | OMT was performed to the cervical, thoracic and lumbar regions.
64405-RT | A right greater occipital nerve block was performed with lidocaine.
67820 | Two eyelashes were epilated with forceps.
65205-RT | A foreign body was removed from the conjunctiva of the right eye with a cotton swab.
65222-LT | A metallic foreign body was removed from the left cornea with a needle under slit lamp.
69200-RT | A bead was removed from the right ear canal with alligator forceps.
30300 | A bead was removed from the left nostril with forceps.
24640-LT | The left radial head subluxation (nursemaid's elbow) was reduced in the office.
54150 | Circumcision was performed with a Mogen clamp.
11042 | Excisional debridement of the ulcer down to subcutaneous tissue was performed today.
11900 | Intralesional Kenalog was injected into 4 acne cysts.
95004 | Skin prick testing with 40 allergens was performed today.
95115 | Allergy injection was given in the right arm today.
95117 | Allergy shots times two were given today and she was observed for 30 minutes.
20610-LT | The left shoulder was prepped in the usual sterile fashion. A 22-gauge needle was advanced into the glenohumeral joint and a mixture of lidocaine and Depo-Medrol was injected.
20610-RT | Arthrocentesis of the right knee yielded 30 mL of straw-colored fluid, sent for analysis. Procedure performed without complication.
20605-RT | Steroid was injected into the right ankle joint.
20552 | Dry needling aside, two trigger points in the left upper trapezius were injected with lidocaine.
69209-50 | Bilateral ear lavage was performed by the nurse with good results.
69210-RT | Impacted cerumen of the right ear was removed under the otoscope using a loop curette.
17110 | Verruca on the left heel was treated with cryotherapy.
17000 17003 | AKs on the scalp x3 treated with LN2.
11200 | Removed 8 skin tags from the axillae with iris scissors.
10060 | The boil was lanced and pus expressed.
11102 | Lesion on the back biopsied by shave technique.
11104 | A punch biopsy of the rash on the thigh was obtained.
11730 | Ingrown nail: wedge resection, the nail border was removed under local anesthesia.
12001 | Laceration repair: 2 cm wound of the left index finger closed with 3 sutures.
12002 | Wound of the leg, 5 cm, sutured with 4-0 Prolene.
12011 | The cut on the forehead, 2 cm, was closed with skin glue.
58300 | IUD insertion was performed today without complication.
58301 | IUD removal: strings visualized, device removed intact.
11981 | Nexplanon insertion was performed per protocol in the left arm.
93000 | 12-lead EKG done here: normal sinus rhythm, no ST changes.
93000 | In-office ECG: sinus bradycardia.
94010 | Office spirometry: FEV1 82% predicted.
94640 | Given a DuoNeb here with improvement in wheezing.
36415 | Labs were drawn in the office today.
87880 | Strep swab in the office came back positive.
87804 | Influenza A/B rapid test: negative.
87811 | COVID rapid antigen: negative.
81003 | UA dip in office: positive for nitrites.
81025 | UPT negative.
83036 | A1c in the office today 8.1%.
83036 | POC A1c 7.9.
82962 | POC glucose 204.
85610 | POC INR 2.8.
87210 | Wet mount shows trichomonads, done in the office.
86580 | TB skin test was placed today.
71046 | CXR (2 views) done in clinic: clear.
73562-RT | In-office radiographs of the right knee (3 views) show moderate joint space narrowing.
73030-LT | AP and axillary views of the left shoulder were obtained today.
72100 | AP and lateral lumbar spine x-rays obtained today show degenerative changes.
73110-LT | Today we obtained three views of the left wrist.
29125-LT | Left wrist placed in a volar splint.
29515-RT | The right ankle was immobilized in a posterior splint.
96372 | Toradol 30 mg IM x1 in the office.
96372 | Patient received an injection of ketorolac 60 mg in the right deltoid.
96372 | B12 injection 1000 mcg given in the left arm.
96372 | Rocephin 1 g IM given.
96372 | Depo Provera 150 mg administered IM.
96372 | Kenalog 40 mg IM given for allergic rhinitis.
96372 | Dexamethasone 10 mg IM administered.
96372 | Bicillin LA 1.2 million units IM given.
90656 90471 | Influenza vaccine administered IM left deltoid.
90656 90471 | Flu shot today.
90715 90471 | Tdap given today, right deltoid.
90750 90471 | Shingrix #2 administered.
90677 90471 | PCV20 given.
90700 90713 90707 90716 90471 90472 | Kindergarten vaccines were given today: DTaP, IPV, MMR and varicella.
90480 91320 | Administered the updated COVID vaccine.
96127 | PHQ-9 completed today, score 14.
96127 | GAD-7 score today is 9.
96110 | Ages and Stages Questionnaire completed; normal.
99406 | Tobacco cessation counseling was provided for 5 minutes.
92551 | Hearing screening passed bilaterally today.
99173 | Vision screening performed: 20/20 both eyes.
95115 | Received one allergy injection today.
11720 | Toenails x4 debrided.
11721 | Debridement of 10 mycotic nails performed.
11056 | Pared 3 hyperkeratotic lesions with a #15 blade.
97597 | Sharp debridement of the diabetic foot ulcer was performed, 4 sq cm.
11042 | The wound was debrided down to subcutaneous tissue.
20550-LT | Injected left plantar fascia with 20 mg Kenalog.
20551-LT | Left lateral epicondyle injection performed with 1 cc Kenalog.
20526-LT | Injected the left carpal tunnel.
64405-LT | Left occipital nerve block done with bupivacaine.
51798 | PVR today 120 mL.
46600 | Anoscopy today: grade II internal hemorrhoids.
30901-LT | Left nares cauterized with silver nitrate.
16020 | Burn cleansed and silvadene dressing applied.
20610-RT | After verbal consent and timeout, I injected the right subacromial bursa with 2 cc of lidocaine and 40 mg of methylprednisolone.
20610-LT | Left knee: 60 cc of serous fluid was aspirated and 40 mg Kenalog instilled.
20605-LT | The left wrist joint was injected under sterile conditions.
20550-RT | A1 pulley of the right thumb was injected for trigger thumb.
20552 | Three trigger point injections were done in the right trapezius.
69210-LT | Using an otoscope and cerumen spoon I removed a large plug of wax from the left ear.
69209-RT | Warm water irrigation of the right ear cleared the wax.
17110 | Molluscum lesions on the trunk (8) were curetted and treated with cryotherapy.
17000 17003 | Cryosurgery to 6 actinic keratoses on the forearms, well tolerated.
11200 | Five acrochordons snipped at the base without complications.
10060 | Simple I and D of the left axillary abscess was performed, with return of 5 cc of pus.
11102 11103 | Shave biopsies x2 obtained from the chest and shoulder.
11104 | 3 mm punch biopsy performed at the edge of the plaque.
11750 | Right hallux nail border removed with phenol matrixectomy.
12001 | The scalp laceration measuring 2 cm was closed with 3 staples.
12002 | A 3.5 cm cut over the shin was repaired with 5 interrupted sutures.
58300 | Paragard was placed today under sterile technique.
58301 | The IUD was taken out easily with ring forceps.
93000 | ECG today: rate 72, sinus rhythm.
93000 | We did an EKG in the office which showed LVH.
94010 | Spirometry today shows FEV1/FVC of 65%.
94640 | One albuterol neb was administered in the office, with improvement.
36415 | Venipuncture performed for CBC.
87880 | Point-of-care strep: positive.
87804 | POC flu A positive.
87811 | In-office COVID antigen negative.
81003 | Urinalysis today: trace blood.
81025 | Pregnancy test, urine: negative.
83036 | HbA1c today is 6.8%.
82962 | Fingerstick blood sugar today 142.
71046 | PA and lateral chest films obtained in clinic were clear.
73562-LT | Left knee films, three views, taken today: mild medial narrowing.
73610-RT | We obtained right ankle x-rays in the office; three views are negative for fracture.
73130-LT | Left hand radiographs done today demonstrate a boxer's fracture.
29125-RT | Right volar splint applied.
29130 | An aluminum finger splint was applied to the digit.
96372 | Ketorolac 30 mg intramuscular injection was administered into the left gluteus.
96372 | Received vitamin B-12 1,000 mcg IM today.
96372 | 250 mg of ceftriaxone was injected intramuscularly.
96372 | Given dexamethasone 4 mg IM for croup.
90656 90471 | Annual influenza immunization administered.
90715 90471 | Tetanus booster (Tdap) provided today.
90750 90471 | Shingles vaccine #1 today.
90677 90471 | Received Prevnar-20 in the right arm.
90632 90471 | Hepatitis A vaccination given.
90734 90471 | Menveo was administered.
96127 | PHQ-9 performed today with score of 6.
96110 | M-CHAT scored as low risk; completed by parent today.
99406 | Spent 4 minutes counseling on smoking cessation.
95117 | Two allergy shots given today.
11721 | Ten thickened nails were trimmed and debrided.
11055 | Callus under the right first metatarsal head pared.
97597 | Debridement of the heel ulcer performed with curette.
51798 | Bladder scan in the office showed 30 mL after voiding.
46600 | Anoscopy performed: no masses.
57454 | Colposcopy with cervical biopsies and ECC was performed.
58100 | Pipelle endometrial sampling was performed without difficulty.
30901-RT | Right nasal septum cauterized with silver nitrate for epistaxis.
`;

/** Ordered, planned, declined, past, or of others. */
export const ONLY_SPOKEN_OF = `
We will inject the right knee at the next visit.
She had a right knee injection last month at the orthopedist.
I discussed a cortisone injection with him and he would like to think about it.
The patient declined the flu vaccine.
Flu shot is due this fall.
He received his Tdap in 2019.
She had her shingles vaccine at the pharmacy.
EKG from the emergency department was normal.
We will obtain an EKG.
Order placed for a chest x-ray.
Recommend removal of skin tags at a later date.
She had her IUD inserted in 2020.
A1c was 7.2 three months ago.
Referral to dermatology for biopsy of the mole.
A biopsy of the lesion was performed by dermatology last year.
Cerumen in both canals; she was advised to use Debrox at home.
She uses her nebulizer at home.
He was given ketorolac in the emergency room yesterday.
The laceration was repaired with sutures at urgent care five days ago.
Spirometry was ordered.
PHQ-9 was 4 at the last visit.
The wound was dressed by the home health nurse.
X-rays of the right knee taken at the hospital last week show no fracture.
An MRI of the left knee was reviewed today.
A splint was applied in the emergency department.
She wears a sling.
Prolia is due in June.
She gives herself B12 injections at home.
He may need a knee injection if therapy fails.
Warts were frozen by her pediatrician last summer.
Consider cryotherapy of the actinic keratoses.
Pap smear was normal in 2023.
Incision and drainage is not needed today.
If the abscess enlarges, incision and drainage will be performed.
The patient was instructed to return for suture removal in 10 days.
Her mother had a colposcopy.
Risks of the nerve block were discussed, and she wishes to proceed next week.
She takes 60 mg of ketorolac as needed.
The left knee was replaced in 2015.
No rapid strep was done because she had no fever.
The patient is a 45-year-old woman who will have a knee injection today.
An injection of the right knee is planned for today.
He would like an injection into the right shoulder.
Risks and benefits of IUD insertion were discussed.
IUD removal is scheduled for next week.
He is due for Shingrix and the flu shot.
Flu shot declined today.
Immunizations are up to date.
Tdap up to date (2021).
Strep test was negative at urgent care.
COVID test at home was positive.
She had an EKG at her cardiologist's office that was normal.
EKG from March reviewed today, normal.
Last A1c 6.9.
A1c will be repeated today.
Check A1c and lipids today.
UA with culture ordered today.
Knee x-ray reviewed today.
X-rays of the hip from last month show arthritis.
Chest x-ray today ordered.
The lesion was biopsied in 2021.
Patient has a history of skin tag removal.
The laceration is healing well, sutures intact.
Sutures will be removed in one week.
Cerumen impaction noted; will try drops.
She wears a walking boot.
Continue the thumb spica splint.
Her short arm cast is intact and sensation is normal.
Spirometry in 2022 was normal.
Discussed nexplanon insertion today.
He takes B12 injections monthly at home.
Prolia given at her rheumatologist's office.
Depo-Provera 150 mg was given 3 months ago.
Colposcopy recommended given the abnormal Pap.
Foley catheter in place, draining clear urine.
Cystoscopy by urology was negative.
Wound looks clean, no debridement needed.
Nails are thick; he declined debridement.
Vision is normal. Hearing is normal.
PHQ-9 to be completed at next visit.
He had 3 knee injections over the past year.
Would benefit from a subacromial injection.
Cerumen noted bilaterally, not obstructing.
Multiple actinic keratoses were treated by dermatology in the spring.
Warts: discussed cryotherapy versus salicylic acid.
She underwent I&D in the emergency room two days ago.
Stitches intact, no drainage.
EKG reviewed from last year.
Will get an EKG before surgery.
Influenza vaccine received at work.
Parents decline vaccines.
He will receive Tdap at his next visit.
Shingrix recommended.
Urinalysis sent to the lab last week was normal.
Chest x-ray two months ago was clear.
Recommend x-ray of the left hip.
Her IUD is due for removal in 2027.
The patient is wearing a short leg cast placed by orthopedics.
Uses albuterol nebulizer as needed.
Weekly B12 injections are given by her daughter.
Spirometry is planned.
A biopsy was discussed but deferred.
Rapid strep was not performed.
Home COVID test positive.
`;
