/**
 * Starter HCPCS Level II: what an office gives and bills outside CPT, chosen by us. Titles are those of the CMS file of
 * July 2024 (a US government work); the words after '~' are our own. `code title ~ words; words`. No D code, no CPT.
 * `tools/codesets/fill-starter.ts` makes the titles exact.
 */
export const STARTER_HCPCS = `
A4206 Syringe with needle, sterile, 1 cc or less, each
A4209 Syringe with needle, sterile 5 cc or greater, each
A4215 Needle, sterile, any size, each
A4244 Alcohol or peroxide, per pint
A4245 Alcohol wipes, per box
A4246 Betadine or phisohex solution, per pint
A4247 Betadine or iodine swabs/wipes, per box
A4253 Blood glucose test or reagent strips for home blood glucose monitor, per 50 strips ~ test strips
A4258 Spring-powered device for lancet, each
A4259 Lancets, per box of 100 ~ lancets
A4450 Tape, non-waterproof, per 18 square inches
A4452 Tape, waterproof, per 18 square inches
A4461 Surgical dressing holder, non-reusable, each
A4465 Non-elastic binder for extremity
A4490 Surgical stockings above knee length, each
A4550 Surgical trays
A4565 Slings ~ sling
A4570 Splint ~ splint
A4580 Cast supplies (e.g., plaster)
A4590 Special casting material (e.g., fiberglass)
A4627 Spacer, bag or reservoir, with or without mask, for use with metered dose inhaler
A4649 Surgical supply; miscellaneous
A4663 Blood pressure cuff only
A4670 Automatic blood pressure monitor
A4927 Gloves, non-sterile, per 100
A4930 Gloves, sterile, per pair
A6010 Collagen based wound filler, dry form, sterile, per gram of collagen
A6021 Collagen dressing, sterile, size 16 sq. in. or less, each
A6209 Foam dressing, wound cover, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
A6212 Foam dressing, wound cover, sterile, pad size 16 sq. in. or less, with any size adhesive border, each dressing
A6216 Gauze, non-impregnated, non-sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
A6219 Gauze, non-impregnated, sterile, pad size 16 sq. in. or less, with any size adhesive border, each dressing
A6222 Gauze, impregnated with other than water, normal saline, or hydrogel, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
A6234 Hydrocolloid dressing, wound cover, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
A6251 Specialty absorptive dressing, wound cover, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
A6257 Transparent film, sterile, 16 sq. in. or less, each dressing
A6402 Gauze, non-impregnated, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
A6403 Gauze, non-impregnated, sterile, pad size more than 16 sq. in. less than or equal to 48 sq. in., without adhesive border, each dressing
A6441 Padding bandage, non-elastic, non-woven/non-knitted, width greater than or equal to three inches and less than five inches, per yard
A6443 Conforming bandage, non-elastic, knitted/woven, non-sterile, width greater than or equal to three inches and less than five inches, per yard
A6448 Light compression bandage, elastic, knitted/woven, width less than three inches, per yard
A6449 Light compression bandage, elastic, knitted/woven, width greater than or equal to three inches and less than five inches, per yard
A6450 Light compression bandage, elastic, knitted/woven, width greater than or equal to five inches, per yard
A7003 Administration set, with small volume nonfiltered pneumatic nebulizer, disposable
A7005 Administration set, with small volume nonfiltered pneumatic nebulizer, non-disposable
A7015 Aerosol mask, used with dme nebulizer
A9150 Non-prescription drugs
A9270 Non-covered item or service
A9273 Cold or hot fluid bottle, ice cap or collar, heat and/or cold wrap, any type
E0100 Cane, includes canes of all materials, adjustable or fixed, with tip
E0105 Cane, quad or three prong, includes canes of all materials, adjustable or fixed, with tips
E0110 Crutches, forearm, includes crutches of various materials, adjustable or fixed, pair, complete with tips and handgrips
E0112 Crutches underarm, wood, adjustable or fixed, pair, with pads, tips and handgrips
E0114 Crutches underarm, other than wood, adjustable or fixed, pair, with pads, tips and handgrips ~ crutches
E0116 Crutch, underarm, other than wood, adjustable or fixed, with pad, tip, handgrip, with or without shock absorber, each
E0130 Walker, rigid (pickup), adjustable or fixed height
E0135 Walker, folding (pickup), adjustable or fixed height
E0143 Walker, folding, wheeled, adjustable or fixed height
E0163 Commode chair, mobile or stationary, with fixed arms
E0570 Nebulizer, with compressor
E0601 Continuous positive airway pressure (cpap) device ~ CPAP machine
E0607 Home blood glucose monitor
E0720 Transcutaneous electrical nerve stimulation (tens) device, two lead, localized stimulation
E0730 Transcutaneous electrical nerve stimulation (tens) device, four or more leads, for multiple nerve stimulation
E1390 Oxygen concentrator, single delivery port, capable of delivering 85 percent or greater oxygen concentration at the prescribed flow rate
G0008 Administration of influenza virus vaccine ~ flu shot administration; influenza vaccine administration
G0009 Administration of pneumococcal vaccine ~ pneumonia shot administration
G0010 Administration of hepatitis b vaccine ~ hepatitis B shot administration
G0019 Community health integration services performed by certified or trained auxiliary personnel, including a community health worker, under the direction of a physician or other practitioner; 60 minutes per calendar month, in the following activities to address social determinants of health (sdoh) need(s) that are significantly limiting the ability to diagnose or treat problem(s) addressed in an initiating visit: person-centered assessment, performed to better understand the individualized context of the intersection between the sdoh need(s) and the problem(s) addressed in the initiating visit. ++ conducting a person-centered assessment to understand patient's life story, strengths, needs, goals, preferences and desired outcomes, including understanding cultural and linguistic factors and including unmet sdoh needs (that are not separately billed). ++ facilitating patient-driven goal-setting and establishing an action plan. ++ providing tailored support to the patient as needed to accomplish the practitioner's treatment plan. practitioner, home-, and community-based care coordination. ++ coordinating receipt of needed services from healthcare practitioners, providers, and facilities; and from home- and community-based service providers, social service providers, and caregiver (if applicable). ++ communication with practitioners, home- and community-based service providers, hospitals, and skilled nursing facilities (or other health care facilities) regarding the patient's psychosocial strengths and needs, functional deficits, goals, preferences, and desired outcomes, including cultural and linguistic factors. ++ coordination of care transitions between and among health care practitioners and settings, including transitions involving referral to other clinicians; follow-up after an emergency department visit; or follow-up after discharges from hospitals, skilled nursing facilities or other health care facilities. ++ facilitating access to community-based social services (e.g., housing, utilities, transportation, food assistance) to address the sdoh need(s). health education- helping the patient contextualize health education provided by the patient's treatment team with the patient's individual needs, goals, and preferences, in the context of the sdoh need(s), and educating the patient on how to best participate in medical decision-making. building patient self-advocacy skills, so that the patient can interact with members of the health care team and related community-based services addressing the sdoh need(s), in ways that are more likely to promote personalized and effective diagnosis or treatment. health care access / health system navigation. ++ helping the patient access healthcare, including identifying appropriate practitioners or providers for clinical care and helping secure appointments with them. facilitating behavioral change as necessary for meeting diagnosis and treatment goals, including promoting patient motivation to participate in care and reach person-centered diagnosis or treatment goals. facilitating and providing social and emotional support to help the patient cope with the problem(s) addressed in the initiating visit, the sdoh need(s), and adjust daily routines to better meet diagnosis and treatment goals. leveraging lived experience when applicable to provide support, mentorship, or inspiration to meet treatment goals
G0022 Community health integration services, each additional 30 minutes per calendar month (list separately in addition to g0019)
G0023 Principal illness navigation services by certified or trained auxiliary personnel under the direction of a physician or other practitioner, including a patient navigator; 60 minutes per calendar month, in the following activities:  person-centered assessment, performed to better understand the individual context of the serious, high-risk condition. ++ conducting a person-centered assessment to understand the patient's life story, strengths, needs, goals, preferences, and desired outcomes, including understanding cultural and linguistic factors and including unmet sdoh needs (that are not separately billed). ++ facilitating patient-driven goal setting and establishing an action plan. ++ providing tailored support as needed to accomplish the practitioner's treatment plan.  identifying or referring patient (and caregiver or family, if applicable) to appropriate supportive services.  practitioner, home, and community-based care coordination. ++ coordinating receipt of needed services from healthcare practitioners, providers, and facilities; home- and community-based service providers; and caregiver (if applicable). ++ communication with practitioners, home-, and community-based service providers, hospitals, and skilled nursing facilities (or other health care facilities) regarding the patient's psychosocial strengths and needs, functional deficits, goals, preferences, and desired outcomes, including cultural and linguistic factors. ++ coordination of care transitions between and among health care practitioners and settings, including transitions involving referral to other clinicians; follow-up after an emergency department visit; or follow-up after discharges from hospitals, skilled nursing facilities or other health care facilities. ++ facilitating access to community-based social services (e.g., housing, utilities, transportation, food assistance) as needed to address sdoh need(s).  health education- helping the patient contextualize health education provided by the patient's treatment team with the patient's individual needs, goals, preferences, and sdoh need(s), and educating the patient (and caregiver if applicable) on how to best participate in medical decision-making.  building patient self-advocacy skills, so that the patient can interact with members of the health care team and related community-based services (as needed), in ways that are more likely to promote personalized and effective treatment of their condition.  health care access / health system navigation. ++ helping the patient access healthcare, including identifying appropriate practitioners or providers for clinical care,  and helping secure appointments with them. ++ providing the patient with information/resources to consider participation in clinical trials or clinical research as applicable.  facilitating behavioral change as necessary for meeting diagnosis and treatment goals, including promoting patient motivation to participate in care and reach person-centered diagnosis or treatment goals.  facilitating and providing social and emotional support to help the patient cope with the condition, sdoh need(s), and adjust daily routines to better meet diagnosis and treatment goals.  leverage knowledge of the serious, high-risk condition and/or lived experience when applicable to provide support, mentorship, or inspiration to meet treatment goals
G0024 Principal illness navigation services, additional 30 minutes per calendar month (list separately in addition to g0023)
G0101 Cervical or vaginal cancer screening; pelvic and clinical breast examination ~ pelvic and breast exam
G0102 Prostate cancer screening; digital rectal examination ~ DRE
G0103 Prostate cancer screening; prostate specific antigen test (psa) ~ PSA screening
G0104 Colorectal cancer screening; flexible sigmoidoscopy
G0105 Colorectal cancer screening; colonoscopy on individual at high risk ~ screening colonoscopy high risk
G0108 Diabetes outpatient self-management training services, individual, per 30 minutes ~ DSMT individual; diabetes education
G0109 Diabetes outpatient self-management training services, group session (2 or more), per 30 minutes ~ DSMT group
G0121 Colorectal cancer screening; colonoscopy on individual not meeting criteria for high risk ~ screening colonoscopy average risk
G0123 Screening cytopathology, cervical or vaginal (any reporting system), collected in preservative fluid, automated thin layer preparation, screening by cytotechnologist under physician supervision
G0127 Trimming of dystrophic nails, any number
G0143 Screening cytopathology, cervical or vaginal (any reporting system), collected in preservative fluid, automated thin layer preparation, with manual screening and rescreening by cytotechnologist under physician supervision
G0144 Screening cytopathology, cervical or vaginal (any reporting system), collected in preservative fluid, automated thin layer preparation, with screening by automated system, under physician supervision
G0145 Screening cytopathology, cervical or vaginal (any reporting system), collected in preservative fluid, automated thin layer preparation, with screening by automated system and manual rescreening under physician supervision
G0179 Physician or allowed practitioner re-certification for medicare-covered home health services under a home health plan of care (patient not present), including contacts with home health agency and review of reports of patient status required by physicians and allowed practitioners to affirm the initial implementation of the plan of care
G0180 Physician or allowed practitioner certification for medicare-covered home health services under a home health plan of care (patient not present), including contacts with home health agency and review of reports of patient status required by physicians and allowed practitioners to affirm the initial implementation of the plan of care
G0181 Physician or allowed practitioner supervision of a patient receiving medicare-covered services provided by a participating home health agency (patient not present) requiring complex and multidisciplinary care modalities involving regular physician or allowed practitioner development and/or revision of care plans
G0182 Physician supervision of a patient under a medicare-approved hospice (patient not present) requiring complex and multidisciplinary care modalities involving regular physician development and/or revision of care plans, review of subsequent reports of patient status, review of laboratory and other studies, communication (including telephone calls) with other health care professionals involved in the patient's care, integration of new information into the medical treatment plan and/or adjustment of medical therapy, within a calendar month, 30 minutes or more
G0245 Initial physician evaluation and management of a diabetic patient with diabetic sensory neuropathy resulting in a loss of protective sensation (lops) which must include: (1) the diagnosis of lops, (2) a patient history, (3) a physical examination that consists of at least the following elements: (a) visual inspection of the forefoot, hindfoot and toe web spaces, (b) evaluation of a protective sensation, (c) evaluation of foot structure and biomechanics, (d) evaluation of vascular status and skin integrity, and (e) evaluation and recommendation of footwear and (4) patient education
G0246 Follow-up physician evaluation and management of a diabetic patient with diabetic sensory neuropathy resulting in a loss of protective sensation (lops) to include at least the following: (1) a patient history, (2) a physical examination that includes: (a) visual inspection of the forefoot, hindfoot and toe web spaces, (b) evaluation of protective sensation, (c) evaluation of foot structure and biomechanics, (d) evaluation of vascular status and skin integrity, and (e) evaluation and recommendation of footwear, and (3) patient education
G0247 Routine foot care by a physician of a diabetic patient with diabetic sensory neuropathy resulting in a loss of protective sensation (lops) to include, the local care of superficial wounds (i.e. superficial to muscle and fascia) and at least the following if present: (1) local care of superficial wounds, (2) debridement of corns and calluses, and (3) trimming and debridement of nails
G0270 Medical nutrition therapy; reassessment and subsequent intervention(s) following second referral in same year for change in diagnosis, medical condition or treatment regimen (including additional hours needed for renal disease), individual, face to face with the patient, each 15 minutes ~ MNT
G0271 Medical nutrition therapy, reassessment and subsequent intervention(s) following second referral in same year for change in diagnosis, medical condition, or treatment regimen (including additional hours needed for renal disease), group (2 or more individuals), each 30 minutes
G0279 Diagnostic digital breast tomosynthesis, unilateral or bilateral (list separately in addition to 77065 or 77066) ~ tomosynthesis; 3D mammogram
G0296 Counseling visit to discuss need for lung cancer screening using low dose ct scan (ldct) (service is for eligibility determination and shared decision making) ~ lung cancer screening visit; LDCT counseling
G0306 Complete cbc, automated (hgb, hct, rbc, wbc, without platelet count) and automated wbc differential count
G0307 Complete (cbc), automated (hgb, hct, rbc, wbc; without platelet count)
G0316 Prolonged hospital inpatient or observation care evaluation and management service(s) beyond the total time for the primary service (when the primary service has been selected using time on the date of the primary service); each additional 15 minutes by the physician or qualified healthcare professional, with or without direct patient contact (list separately in addition to cpt codes 99223, 99233, and 99236 for hospital inpatient or observation care evaluation and management services). (do not report g0316 on the same date of service as other prolonged services for evaluation and management 99358, 99359, 99418, 99415, 99416). (do not report g0316 for any time unit less than 15 minutes)
G0317 Prolonged nursing facility evaluation and management service(s) beyond the total time for the primary service (when the primary service has been selected using time on the date of the primary service); each additional 15 minutes by the physician or qualified healthcare professional, with or without direct patient contact (list separately in addition to cpt codes 99306, 99310 for nursing facility evaluation and management services). (do not report g0317 on the same date of service as other prolonged services for evaluation and management 99358, 99359, 99418). (do not report g0317 for any time unit less than 15 minutes)
G0318 Prolonged home or residence evaluation and management service(s) beyond the total time for the primary service (when the primary service has been selected using time on the date of the primary service); each additional 15 minutes by the physician or qualified healthcare professional, with or without direct patient contact (list separately in addition to cpt codes 99345, 99350 for home or residence evaluation and management services). (do not report g0318 on the same date of service as other prolonged services for evaluation and management 99358, 99359, 99417). (do not report g0318 for any time unit less than 15 minutes)
G0328 Colorectal cancer screening; fecal occult blood test, immunoassay, 1-3 simultaneous ~ FIT; iFOBT
G0372 Physician service required to establish and document the need for a power mobility device
G0378 Hospital observation service, per hour
G0402 Initial preventive physical examination; face-to-face visit, services limited to new beneficiary during the first 12 months of medicare enrollment ~ welcome to Medicare visit; IPPE
G0403 Electrocardiogram, routine ecg with 12 leads; performed as a screening for the initial preventive physical examination with interpretation and report
G0404 Electrocardiogram, routine ecg with 12 leads; tracing only, without interpretation and report, performed as a screening for the initial preventive physical examination
G0405 Electrocardiogram, routine ecg with 12 leads; interpretation and report only, performed as a screening for the initial preventive physical examination
G0432 Infectious agent antibody detection by enzyme immunoassay (eia) technique, hiv-1 and/or hiv-2, screening
G0433 Infectious agent antibody detection by enzyme-linked immunosorbent assay (elisa) technique, hiv-1 and/or hiv-2, screening
G0435 Infectious agent antibody detection by rapid antibody test, hiv-1 and/or hiv-2, screening
G0438 Annual wellness visit; includes a personalized prevention plan of service (pps), initial visit ~ initial AWV
G0439 Annual wellness visit, includes a personalized prevention plan of service (pps), subsequent visit ~ subsequent AWV
G0442 Annual alcohol misuse screening, 5 to 15 minutes ~ alcohol screening
G0443 Brief face-to-face behavioral counseling for alcohol misuse, 15 minutes ~ alcohol counseling
G0444 Annual depression screening, 5 to 15 minutes ~ depression screening; PHQ-9
G0445 High intensity behavioral counseling to prevent sexually transmitted infection; face-to-face, individual, includes: education, skills training and guidance on how to change sexual behavior; performed semi-annually, 30 minutes
G0446 Annual, face-to-face intensive behavioral therapy for cardiovascular disease, individual, 15 minutes ~ IBT cardiovascular
G0447 Face-to-face behavioral counseling for obesity, 15 minutes ~ obesity counseling; IBT obesity
G0463 Hospital outpatient clinic visit for assessment and management of a patient
G0466 Federally qualified health center (fqhc) visit, new patient; a medically-necessary, face-to-face encounter (one-on-one) between a new patient and a fqhc practitioner during which time one or more fqhc services are rendered and includes a typical bundle of medicare-covered services that would be furnished per diem to a patient receiving a fqhc visit
G0467 Federally qualified health center (fqhc) visit, established patient; a medically-necessary, face-to-face encounter (one-on-one) between an established patient and a fqhc practitioner during which time one or more fqhc services are rendered and includes a typical bundle of medicare-covered services that would be furnished per diem to a patient receiving a fqhc visit
G0468 Federally qualified health center (fqhc) visit, ippe or awv; a fqhc visit that includes an initial preventive physical examination (ippe) or annual wellness visit (awv) and includes a typical bundle of medicare-covered services that would be furnished per diem to a patient receiving an ippe or awv
G0472 Hepatitis c antibody screening, for individual at high risk and other covered indication(s)
G0473 Face-to-face behavioral counseling for obesity, group (2-10), 30 minutes
G0475 Hiv antigen/antibody, combination assay, screening
G0476 Infectious agent detection by nucleic acid (dna or rna); human papillomavirus (hpv), high-risk types (e.g., 16, 18, 31, 33, 35, 39, 45, 51, 52, 56, 58, 59, 68) for cervical cancer screening, must be performed in addition to pap test
G0480 Drug test(s), definitive, utilizing (1) drug identification methods able to identify individual drugs and distinguish between structural isomers (but not necessarily stereoisomers), including, but not limited to gc/ms (any type, single or tandem) and lc/ms (any type, single or tandem and excluding immunoassays (e.g., ia, eia, elisa, emit, fpia) and enzymatic methods (e.g., alcohol dehydrogenase)), (2) stable isotope or other universally recognized internal standards in all samples (e.g., to control for matrix effects, interferences and variations in signal strength), and (3) method or drug-specific calibration and matrix-matched quality control material (e.g., to control for instrument variations and mass spectral drift); qualitative or quantitative, all sources, includes specimen validity testing, per day; 1-7 drug class(es), including metabolite(s) if performed
G0481 Drug test(s), definitive, utilizing (1) drug identification methods able to identify individual drugs and distinguish between structural isomers (but not necessarily stereoisomers), including, but not limited to gc/ms (any type, single or tandem) and lc/ms (any type, single or tandem and excluding immunoassays (e.g., ia, eia, elisa, emit, fpia) and enzymatic methods (e.g., alcohol dehydrogenase)), (2) stable isotope or other universally recognized internal standards in all samples (e.g., to control for matrix effects, interferences and variations in signal strength), and (3) method or drug-specific calibration and matrix-matched quality control material (e.g., to control for instrument variations and mass spectral drift); qualitative or quantitative, all sources, includes specimen validity testing, per day; 8-14 drug class(es), including metabolite(s) if performed
G0482 Drug test(s), definitive, utilizing (1) drug identification methods able to identify individual drugs and distinguish between structural isomers (but not necessarily stereoisomers), including, but not limited to gc/ms (any type, single or tandem) and lc/ms (any type, single or tandem and excluding immunoassays (e.g., ia, eia, elisa, emit, fpia) and enzymatic methods (e.g., alcohol dehydrogenase)), (2) stable isotope or other universally recognized internal standards in all samples (e.g., to control for matrix effects, interferences and variations in signal strength), and (3) method or drug-specific calibration and matrix-matched quality control material (e.g., to control for instrument variations and mass spectral drift); qualitative or quantitative, all sources, includes specimen validity testing, per day; 15-21 drug class(es), including metabolite(s) if performed
G0483 Drug test(s), definitive, utilizing (1) drug identification methods able to identify individual drugs and distinguish between structural isomers (but not necessarily stereoisomers), including, but not limited to gc/ms (any type, single or tandem) and lc/ms (any type, single or tandem and excluding immunoassays (e.g., ia, eia, elisa, emit, fpia) and enzymatic methods (e.g., alcohol dehydrogenase)), (2) stable isotope or other universally recognized internal standards in all samples (e.g., to control for matrix effects, interferences and variations in signal strength), and (3) method or drug-specific calibration and matrix-matched quality control material (e.g., to control for instrument variations and mass spectral drift); qualitative or quantitative, all sources, includes specimen validity testing, per day; 22 or more drug class(es), including metabolite(s) if performed
G0499 Hepatitis b screening in non-pregnant, high risk individual includes hepatitis b surface antigen (hbsag), antibodies to hbsag (anti-hbs) and antibodies to hepatitis b core antigen (anti-hbc), and is followed by a neutralizing confirmatory test, when performed, only for an initially reactive hbsag result
G0506 Comprehensive assessment of and care planning for patients requiring chronic care management services (list separately in addition to primary monthly care management service)
G0513 Prolonged preventive service(s) (beyond the typical service time of the primary procedure), in the office or other outpatient setting requiring direct patient contact beyond the usual service; first 30 minutes (list separately in addition to code for preventive service)
G0514 Prolonged preventive service(s) (beyond the typical service time of the primary procedure), in the office or other outpatient setting requiring direct patient contact beyond the usual service; each additional 30 minutes (list separately in addition to code g0513 for additional 30 minutes of preventive service)
G2010 Remote evaluation of recorded video and/or images submitted by an established patient (e.g., store and forward), including interpretation with follow-up with the patient within 24 business hours, not originating from a related e/m service provided within the previous 7 days nor leading to an e/m service or procedure within the next 24 hours or soonest available appointment ~ store and forward review
G2011 Alcohol and/or substance (other than tobacco) misuse structured assessment (e.g., audit, dast), and brief intervention, 5-14 minutes
G2012 Brief communication technology-based service, e.g. virtual check-in, by a physician or other qualified health care professional who can report evaluation and management services, provided to an established patient, not originating from a related e/m service provided within the previous 7 days nor leading to an e/m service or procedure within the next 24 hours or soonest available appointment; 5-10 minutes of medical discussion ~ virtual check-in
G2025 Payment for a telehealth distant site service furnished by a rural health clinic (rhc) or federally qualified health center (fqhc) only
G2211 Visit complexity inherent to evaluation and management associated with medical care services that serve as the continuing focal point for all needed health care services and/or with medical care services that are part of ongoing care related to a patient's single, serious condition or a complex condition.  (add-on code, list separately in addition to office/outpatient evaluation and management visit, new or established) ~ longitudinal care add-on; visit complexity
G2212 Prolonged office or other outpatient evaluation and management service(s) beyond the maximum required time of the primary procedure which has been selected using total time on the date of the primary service; each additional 15 minutes by the physician or qualified healthcare professional, with or without direct patient contact (list separately in addition to cpt codes 99205, 99215, 99483 for office or other outpatient evaluation and management services) (do not report g2212 on the same date of service as 99358, 99359, 99415, 99416). (do not report g2212 for any time unit less than 15 minutes) ~ prolonged office visit Medicare
G2214 Initial or subsequent psychiatric collaborative care management, first 30 minutes in a month of behavioral health care manager activities, in consultation with a psychiatric consultant, and directed by the treating physician or other qualified health care professional
G2250 Remote assessment of recorded video and/or images submitted by an established patient (e.g., store and forward), including interpretation with follow-up with the patient within 24 business hours, not originating from a related service provided within the previous 7 days nor leading to a service or procedure within the next 24 hours or soonest available appointment
G2251 Brief communication technology-based service, e.g. virtual check-in, by a qualified health care professional who cannot report evaluation and management services, provided to an established patient, not originating from a related service provided within the previous 7 days nor leading to a service or procedure within the next 24 hours or soonest available appointment; 5-10 minutes of clinical discussion
G2252 Brief communication technology-based service, e.g. virtual check-in, by a physician or other qualified health care professional who can report evaluation and management services, provided to an established patient, not originating from a related e/m service provided within the previous 7 days nor leading to an e/m service or procedure within the next 24 hours or soonest available appointment; 11-20 minutes of medical discussion ~ extended virtual check-in
G3002 Chronic pain management and treatment, monthly bundle including, diagnosis; assessment and monitoring; administration of a validated pain rating scale or tool; the development, implementation, revision, and/or maintenance of a person-centered care plan that includes strengths, goals, clinical needs, and desired outcomes; overall treatment management; facilitation and coordination of any necessary behavioral health treatment; medication management; pain and health literacy counseling; any necessary chronic pain related crisis care; and ongoing communication and care coordination between relevant practitioners furnishing care, e.g. physical therapy and occupational therapy, complementary and integrative approaches, and community-based care, as appropriate. required initial face-to-face visit at least 30 minutes provided by a physician or other qualified health professional; first 30 minutes personally provided by physician or other qualified health care professional, per calendar month. (when using g3002, 30 minutes must be met or exceeded.)
G3003 Each additional 15 minutes of chronic pain management and treatment by a physician or other qualified health care professional, per calendar month. (list separately in addition to code for g3002. when using g3003, 15 minutes must be met or exceeded.)
H0001 Alcohol and/or drug assessment
H0002 Behavioral health screening to determine eligibility for admission to treatment program
H0031 Mental health assessment, by non-physician
H0049 Alcohol and/or drug screening
H0050 Alcohol and/or drug services, brief intervention, per 15 minutes
J0135 Injection, adalimumab, 20 mg
J0290 Injection, ampicillin sodium, 500 mg
J0456 Injection, azithromycin, 500 mg
J0461 Injection, atropine sulfate, 0.01 mg
J0500 Injection, dicyclomine hcl, up to 20 mg
J0558 Injection, penicillin g benzathine and penicillin g procaine, 100,000 units
J0561 Injection, penicillin g benzathine, 100,000 units ~ Bicillin L-A
J0585 Injection, onabotulinumtoxina, 1 unit ~ Botox
J0690 Injection, cefazolin sodium, 500 mg
J0696 Injection, ceftriaxone sodium, per 250 mg ~ Rocephin; ceftriaxone
J0702 Injection, betamethasone acetate 3 mg and betamethasone sodium phosphate 3 mg ~ Celestone
J0780 Injection, prochlorperazine, up to 10 mg
J0897 Injection, denosumab, 1 mg ~ Prolia; denosumab
J1010 Injection, methylprednisolone acetate, 1 mg ~ Depo-Medrol
J1050 Injection, medroxyprogesterone acetate, 1 mg ~ Depo-Provera
J1071 Injection, testosterone cypionate, 1 mg ~ Depo-Testosterone
J1100 Injection, dexamethasone sodium phosphate, 1 mg ~ Decadron; dexamethasone
J1200 Injection, diphenhydramine hcl, up to 50 mg ~ Benadryl
J1380 Injection, estradiol valerate, up to 10 mg
J1439 Injection, ferric carboxymaltose, 1 mg
J1580 Injection, garamycin, gentamicin, up to 80 mg
J1610 Injection, glucagon hydrochloride, per 1 mg
J1626 Injection, granisetron hydrochloride, 100 mcg
J1630 Injection, haloperidol, up to 5 mg
J1642 Injection, heparin sodium, (heparin lock flush), per 10 units
J1644 Injection, heparin sodium, per 1000 units
J1650 Injection, enoxaparin sodium, 10 mg
J1750 Injection, iron dextran, 50 mg
J1756 Injection, iron sucrose, 1 mg
J1815 Injection, insulin, per 5 units ~ insulin shot
J1885 Injection, ketorolac tromethamine, per 15 mg ~ Toradol; ketorolac
J2060 Injection, lorazepam, 2 mg
J2250 Injection, midazolam hydrochloride, per 1 mg
J2357 Injection, omalizumab, 5 mg
J2360 Injection, orphenadrine citrate, up to 60 mg
J2405 Injection, ondansetron hydrochloride, per 1 mg ~ Zofran; ondansetron
J2510 Injection, penicillin g procaine, aqueous, up to 600,000 units
J2540 Injection, penicillin g potassium, up to 600,000 units
J2550 Injection, promethazine hcl, up to 50 mg ~ Phenergan
J2675 Injection, progesterone, per 50 mg
J2765 Injection, metoclopramide hcl, up to 10 mg ~ Reglan
J2788 Injection, rho d immune globulin, human, minidose, 50 micrograms (250 i.u.)
J2790 Injection, rho d immune globulin, human, full dose, 300 micrograms (1500 i.u.) ~ RhoGAM
J2800 Injection, methocarbamol, up to 10 ml
J2916 Injection, sodium ferric gluconate complex in sucrose injection, 12.5 mg
J3030 Injection, sumatriptan succinate, 6 mg (code may be used for medicare when drug administered under the direct supervision of a physician, not for use when drug is self administered) ~ Imitrex
J3105 Injection, terbutaline sulfate, up to 1 mg
J3121 Injection, testosterone enanthate, 1 mg
J3250 Injection, trimethobenzamide hcl, up to 200 mg
J3300 Injection, triamcinolone acetonide, preservative free, 1 mg
J3301 Injection, triamcinolone acetonide, not otherwise specified, 10 mg ~ Kenalog; triamcinolone
J3303 Injection, triamcinolone hexacetonide, per 5 mg
J3360 Injection, diazepam, up to 5 mg
J3410 Injection, hydroxyzine hcl, up to 25 mg
J3411 Injection, thiamine hcl, 100 mg
J3415 Injection, pyridoxine hcl, 100 mg
J3420 Injection, vitamin b-12 cyanocobalamin, up to 1000 mcg ~ B12 shot; cyanocobalamin
J3430 Injection, phytonadione (vitamin k), per 1 mg
J3475 Injection, magnesium sulfate, per 500 mg
J3480 Injection, potassium chloride, per 2 meq
J3489 Injection, zoledronic acid, 1 mg ~ Reclast; Zometa
J3490 Unclassified drugs ~ unlisted drug
J3535 Drug administered through a metered dose inhaler
J3590 Unclassified biologics
J7030 Infusion, normal saline solution , 1000 cc ~ liter of saline
J7040 Infusion, normal saline solution, sterile (500 ml = 1 unit)
J7042 5% dextrose/normal saline (500 ml = 1 unit)
J7050 Infusion, normal saline solution, 250 cc ~ saline 250 ml
J7060 5% dextrose/water (500 ml = 1 unit)
J7120 Ringers lactate infusion, up to 1000 cc
J7296 Levonorgestrel-releasing intrauterine contraceptive system, (kyleena), 19.5 mg
J7297 Levonorgestrel-releasing intrauterine contraceptive system (liletta), 52 mg
J7298 Levonorgestrel-releasing intrauterine contraceptive system (mirena), 52 mg ~ Mirena
J7300 Intrauterine copper contraceptive ~ Paragard
J7301 Levonorgestrel-releasing intrauterine contraceptive system (skyla), 13.5 mg ~ Skyla
J7304 Contraceptive supply, hormone containing patch, each
J7307 Etonogestrel (contraceptive) implant system, including implant and supplies ~ Nexplanon
J7318 Hyaluronan or derivative, durolane, for intra-articular injection, 1 mg
J7320 Hyaluronan or derivitive, genvisc 850, for intra-articular injection, 1 mg
J7321 Hyaluronan or derivative, hyalgan, supartz or visco-3, for intra-articular injection, per dose
J7323 Hyaluronan or derivative, euflexxa, for intra-articular injection, per dose
J7324 Hyaluronan or derivative, orthovisc, for intra-articular injection, per dose
J7325 Hyaluronan or derivative, synvisc or synvisc-one, for intra-articular injection, 1 mg ~ Synvisc
J7326 Hyaluronan or derivative, gel-one, for intra-articular injection, per dose
J7327 Hyaluronan or derivative, monovisc, for intra-articular injection, per dose
J7510 Prednisolone oral, per 5 mg
J7512 Prednisone, immediate release or delayed release, oral, 1 mg
J7606 Formoterol fumarate, inhalation solution, fda approved final product, non-compounded, administered through dme, unit dose form, 20 micrograms
J7611 Albuterol, inhalation solution, fda-approved final product, non-compounded, administered through dme, concentrated form, 1 mg
J7612 Levalbuterol, inhalation solution, fda-approved final product, non-compounded, administered through dme, concentrated form, 0.5 mg
J7613 Albuterol, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose, 1 mg ~ albuterol neb
J7614 Levalbuterol, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose, 0.5 mg
J7620 Albuterol, up to 2.5 mg and ipratropium bromide, up to 0.5 mg, fda-approved final product, non-compounded, administered through dme ~ DuoNeb
J7626 Budesonide, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose form, up to 0.5 mg
J7644 Ipratropium bromide, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose form, per milligram
J8499 Prescription drug, oral, non chemotherapeutic, nos
J8540 Dexamethasone, oral, 0.25 mg
L0120 Cervical, flexible, non-adjustable, prefabricated, off-the-shelf (foam collar)
L0150 Cervical, semi-rigid, adjustable molded chin cup (plastic collar with mandibular/occipital piece)
L0621 Sacroiliac orthosis, flexible, provides pelvic-sacral support, reduces motion about the sacroiliac joint, includes straps, closures, may include pendulous abdomen design, prefabricated, off-the-shelf
L0625 Lumbar orthosis, flexible, provides lumbar support, posterior extends from l-1 to below l-5 vertebra, produces intracavitary pressure to reduce load on the intervertebral discs, includes straps, closures, may include pendulous abdomen design, shoulder straps, stays, prefabricated, off-the-shelf
L1812 Knee orthosis, elastic with joints, prefabricated, off-the-shelf
L1820 Knee orthosis, elastic with condylar pads and joints, with or without patellar control, prefabricated, includes fitting and adjustment
L1830 Knee orthosis, immobilizer, canvas longitudinal, prefabricated, off-the-shelf ~ knee immobilizer
L1902 Ankle orthosis, ankle gauntlet or similar, with or without joints, prefabricated, off-the-shelf
L1906 Ankle foot orthosis, multiligamentous ankle support, prefabricated, off-the-shelf
L3650 Shoulder orthosis, figure of eight design abduction restrainer, prefabricated, off-the-shelf
L3670 Shoulder orthosis, acromio/clavicular (canvas and webbing type), prefabricated, off-the-shelf
L3809 Wrist hand finger orthosis, without joint(s), prefabricated, off-the-shelf, any type
L3908 Wrist hand orthosis, wrist extension control cock-up, non molded, prefabricated, off-the-shelf ~ wrist splint; cock-up splint
L3923 Hand finger orthosis, without joints, may include soft interface, straps, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
L3925 Finger orthosis, proximal interphalangeal (pip)/distal interphalangeal (dip), non torsion joint/spring, extension/flexion, may include soft interface material, prefabricated, off-the-shelf
L3927 Finger orthosis, proximal interphalangeal (pip)/distal interphalangeal (dip), without joint/spring, extension/flexion (e.g., static or ring type), may include soft interface material, prefabricated, off-the-shelf
L4350 Ankle control orthosis, stirrup style, rigid, includes any type interface (e.g., pneumatic, gel), prefabricated, off-the-shelf
L4360 Walking boot, pneumatic and/or vacuum, with or without joints, with or without interface material, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise ~ walking boot custom
L4361 Walking boot, pneumatic and/or vacuum, with or without joints, with or without interface material, prefabricated, off-the-shelf ~ walking boot
L4386 Walking boot, non-pneumatic, with or without joints, with or without interface material, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
L4387 Walking boot, non-pneumatic, with or without joints, with or without interface material, prefabricated, off-the-shelf
L4396 Static or dynamic ankle foot orthosis, including soft interface material, adjustable for fit, for positioning, may be used for minimal ambulation, prefabricated item that has been trimmed, bent, molded, assembled, or otherwise customized to fit a specific patient by an individual with expertise
P3000 Screening papanicolaou smear, cervical or vaginal, up to three smears, by technician under physician supervision
P3001 Screening papanicolaou smear, cervical or vaginal, up to three smears, requiring interpretation by physician
P9603 Travel allowance one way in connection with medically necessary laboratory specimen collection drawn from home bound or nursing home bound patient; prorated miles actually travelled
P9604 Travel allowance one way in connection with medically necessary laboratory specimen collection drawn from home bound or nursing home bound patient; prorated trip charge
P9612 Catheterization for collection of specimen, single patient, all places of service
Q0091 Screening papanicolaou smear; obtaining, preparing and conveyance of cervical or vaginal smear to laboratory ~ pap smear collection
Q0111 Wet mounts, including preparations of vaginal, cervical or skin specimens ~ wet prep; wet mount
Q0112 All potassium hydroxide (koh) preparations ~ KOH prep
Q0113 Pinworm examinations
Q0162 Ondansetron 1 mg, oral, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for an iv anti-emetic at the time of chemotherapy treatment, not to exceed a 48 hour dosage regimen
Q0163 Diphenhydramine hydrochloride, 50 mg, oral, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for an iv anti-emetic at time of chemotherapy treatment not to exceed a 48 hour dosage regimen
Q0164 Prochlorperazine maleate, 5 mg, oral, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for an iv anti-emetic at the time of chemotherapy treatment, not to exceed a 48 hour dosage regimen
Q0169 Promethazine hydrochloride, 12.5 mg, oral, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for an iv anti-emetic at the time of chemotherapy treatment, not to exceed a 48 hour dosage regimen
Q2035 Influenza virus vaccine, split virus, when administered to individuals 3 years of age and older, for intramuscular use (afluria)
Q2036 Influenza virus vaccine, split virus, when administered to individuals 3 years of age and older, for intramuscular use (flulaval)
Q2037 Influenza virus vaccine, split virus, when administered to individuals 3 years of age and older, for intramuscular use (fluvirin)
Q2038 Influenza virus vaccine, split virus, when administered to individuals 3 years of age and older, for intramuscular use (fluzone)
Q2039 Influenza virus vaccine, not otherwise specified
Q3014 Telehealth originating site facility fee ~ telehealth originating site
Q4009 Cast supplies, short arm cast, adult (11 years +), plaster
Q4010 Cast supplies, short arm cast, adult (11 years +), fiberglass
Q4021 Cast supplies, short arm splint, adult (11 years +), plaster
Q4022 Cast supplies, short arm splint, adult (11 years +), fiberglass
Q4037 Cast supplies, short leg cast, adult (11 years +), plaster
Q4038 Cast supplies, short leg cast, adult (11 years +), fiberglass
Q4045 Cast supplies, short leg splint, adult (11 years +), plaster
Q4046 Cast supplies, short leg splint, adult (11 years +), fiberglass
Q4049 Finger splint, static
Q4051 Splint supplies, miscellaneous (includes thermoplastics, strapping, fasteners, padding and other supplies)
S0302 Completed early periodic screening diagnosis and treatment (epsdt) service (list in addition to code for appropriate evaluation and management service)
S0610 Annual gynecological examination, new patient
S0612 Annual gynecological examination, established patient
S9083 Global fee urgent care centers
S9088 Services provided in an urgent care center (list in addition to code for service)
S9981 Medical records copying fee, administrative
S9982 Medical records copying fee, per page
T1013 Sign language or oral interpretive services, per 15 minutes
T1015 Clinic visit/encounter, all-inclusive
T1016 Case management, each 15 minutes
T1017 Targeted case management, each 15 minutes
V2020 Frames, purchases
V5008 Hearing screening
V5010 Assessment for hearing aid
`;
