/**
 * Drugs by the names notes use: those sold on prescription, those sold without, and those that call for a watch on toxicity.
 * Our own list of frequent names in everyday practice, from general knowledge; no list is complete, so a strength beside an
 * unknown name counts as a prescription, and a person decides.
 */

const alternatives = (list: string): string =>
  list
    .trim()
    .split(/\s*[;\n]\s*/)
    .join('|');

/** Endings of generic names. */
const ENDINGS =
  '(?!cholesterol|concept|intercept|precept|percept)[a-z]{3,}(?:pril|sartan|olol|alol|statin|conazole|mycin|cillin|cycline|floxacin|gliptin|gliflozin|glutide|tirzepatide|dipine|prazole|triptan|oxetine|zepam|zolam|codone|morphone|mab|tinib|ciclib|citabine|platin|taxel|rubicin|ciclovir|cyclovir|tegravir|navir|vudine|xaban|parin|gabalin|thiazide|semide|tanide|pidem|peridol|apine|idone|piprazole|triptyline|ipramine|barbital|lamine sulfate|onide|asone|olone|sonide|terol|tropium|lukast|fibrate|ezetimibe|dronate|formin|glitazone|gliclazide|glipizide|glyburide|osin|steride|afil|setron|profen gel|oxicam|coxib|azepine|racetam|gliclazide|cept)';

export const PRESCRIPTION = `${ENDINGS}|${alternatives(`
  lisinopril; norvasc; lasix; bumex; demadex; toprol(?: xl)?; lopressor; coreg; cozaar; diovan; benicar; avapro; micardis; hyzaar; zestril; prinivil; prinzide; altace; vasotec; lotensin; hydrochlorothiazide; hctz; chlorthalidone; spironolactone; aldactone; entresto; clonidine; hydralazine; imdur; isosorbide; nitroglycerin; nitro; digoxin; amiodarone; sotalol; flecainide; cardizem; diltiazem; verapamil
  plavix; clopidogrel; brilinta; eliquis; xarelto; pradaxa; warfarin; coumadin; lovenox; heparin
  lipitor; crestor; zocor; pravachol; zetia; tricor; repatha; praluent; gemfibrozil; lovaza; vascepa
  metformin; glucophage; januvia; jardiance; farxiga; invokana; ozempic; trulicity; victoza; mounjaro; rybelsus; actos; glimepiride; amaryl; lantus; humalog; novolog; levemir; tresiba; basaglar; toujeo; insulin(?: pump| aspart| glargine| lispro)?; byetta
  synthroid; levothyroxine; levoxyl; unithroid; armour thyroid; liothyronine; cytomel; methimazole; propylthiouracil
  prozac; zoloft; lexapro; celexa; paxil; wellbutrin; bupropion; effexor; venlafaxine; cymbalta; pristiq; trazodone; remeron; mirtazapine; sertraline; citalopram; escitalopram; elavil; buspar; buspirone; xanax; ativan; klonopin; valium; hydroxyzine; vistaril; lithium; abilify; seroquel; risperdal; zyprexa; latuda; lamictal; lamotrigine; depakote; valpro\\w+; geodon; haldol; clozaril; ambien; lunesta; adderall; ritalin; concerta; vyvanse; strattera; methylphenidate; amphetamine; modafinil; provigil; prazosin
  albuterol; proair; ventolin; advair; symbicort; flovent; pulmicort; qvar; spiriva; trelegy; breo; anoro; dulera; singulair; inhalers?; nebuliz\\w+ treatments?; duoneb; xopenex; benzonatate; tessalon; theophylline; dupixent
  prednisone; medrol(?: dose ?pack)?; dose ?pack; dexamethasone; decadron; cortisone; kenalog; hydrocortisone 2\\.5; clobetasol; betamethasone; (?:oral |topical |inhaled )?(?:cortico)?steroids?(?: cream| ointment| taper| pack| drops)?; elidel; tacrolimus; protopic; pimecrolimus
  amoxicillin; augmentin; azithromycin; z-?pack?; zithromax; keflex; cephalexin; cefdinir; omnicef; ceftriaxone; rocephin; cefuroxime; cef\\w+; bactrim; sulfamethoxazole; cipro; levaquin; flagyl; metronidazole; metrocream; metrogel; macrobid; nitrofurantoin; doxy\\w*; minocycline; clindamycin; vancomycin; linezolid; penicillin; antibiotics?; antivirals?; valtrex; acyclovir; tamiflu; paxlovid; diflucan; nystatin; terbinafine; lamisil; ivermectin; permethrin; mupirocin; bactroban; polymyxin; ciprodex; ofloxacin; erythromycin
  omeprazole 40; protonix; nexium; prevacid 30; dexilant; aciphex; carafate; sucralfate; reglan; metoclopramide; zofran; ondansetron; phenergan; promethazine; bentyl; dicyclomine; linzess; amitiza; lactulose; xifaxan; mesalamine; humira; remicade; stelara; entyvio; creon; ursodiol; lomotil; viberzi
  mobic; meloxicam; celebrex; voltaren; diclofenac; etodolac; indomethacin; nabumetone; toradol; ketorolac; naproxen (?:375|500)(?: ?mg)?; naprosyn; anaprox; relafen; daypro; flexeril; cyclobenzaprine; robaxin; methocarbamol; skelaxin; metaxalone; zanaflex; tizanidine; baclofen; soma; carisoprodol; muscle relax[ae]\\w+; tramadol; ultram; percocet; norco; vicodin; lortab; oxycontin; hydrocodone; oxycodone; morphine; dilaudid; fentanyl; codeine; tylenol (?:#|with codeine|3)\\w*; lidocaine patch\\w*; lidoderm; gabapentin; neurontin; lyrica; topamax; topiramate; imitrex; maxalt; rizatriptan; nurtec; ubrelvy; aimovig; emgality; botox; fioricet; keppra; dilantin; tegretol; trileptal; sinemet; carbidopa; levodopa; requip; mirapex; aricept; donepezil; namenda; memantine; opioids?; narcotics?; pain medication
  methotrexate; plaquenil; hydroxychloroquine; sulfasalazine; azathioprine; imuran; cellcept; mycophenolate; cyclosporine; leflunomide; arava; enbrel; cosentyx; otezla; xeljanz; rinvoq; rituxan; orencia; cimzia; simponi; allopurinol; colchicine; febuxostat; uloric; fosamax; alendronate; prolia; evista; boniva; reclast; forteo; biologics?
  flomax; finasteride; proscar; avodart; ditropan; oxybutynin; detrol; vesicare; myrbetriq; viagra; cialis; clomid; clomiphene; letrozole; anastrozole; arimidex; tamoxifen; estradiol; estrace; premarin; estrogen; progesterone; provera; testosterone; androgel; mirena; iud; nexplanon; depo-?provera; oral contracepti\\w+; birth control pills?; microgestin; hormone (?:replacement )?therapy; phexxi; vaginal cream; cabergoline; lupron
  tretinoin; retin-?a; differin 0\\.3; epiduo; accutane; isotretinoin; benzaclin; sulfacetamide; finacea; aczone; spironolactone; imiquimod; aldara; efudex; fluorouracil; ketoconazole; triamcinolone; desonide; mometasone; topical antibiotic; eucrisa; soolantra
  lucenti'?s; eylea; avastin; vabysmo; intravitreal; latanoprost; timolol; xalatan; restasis; xiidra; eye ?drops; ear drops; nasal steroid; astelin; azelastine; ipratropium; atrovent; scopolamine; meclizine; epipen; epinephrine; allergy shots?; immunotherapy; chemotherapy; cisplatin; taxol; carboplatin; gleevec; imatinib; filgrastim; epogen; iron infusions?; ferrlecit; injectafer; potassium chloride; k-?dur; klor-?con; vitamin d (?:50,?000|high dose)\\w*; high dose vitamin d; folic acid 1; suboxone; buprenorphine; naltrexone; chantix; varenicline; nicotine patch prescription; antibiotic ointment; antidepressants?; anticoagula\\w+; blood thinners?; diuretics?; statins?; beta[ -]blockers?; ace inhibitors?; hormonal therapy; disease[ -]modifying\\w*; oxygen therapy; home oxygen
`)}`;

export const WITHOUT_PRESCRIPTION = alternatives(`
  over[ -]the[ -]counter; otc; tylenol; acetaminophen; ibuprofen; advil; motrin; aleve; naproxen; nsaids?; anti-?inflammator\\w+(?: medications?)?; aspirin; excedrin; melatonin; benadryl; diphenhydramine; zyrtec; cetirizine; claritin; loratadine; allegra; fexofenadine; antihistamines?; flonase; nasacort; saline (?:spray|rinse|nasal \\w+|gargle)?; sudafed; mucinex; guaifenesin; robitussin; delsym; decongestants?; cough drops; lozenges; zarbee'?s; pepcid; famotidine; tums; antacids?; prilosec otc; miralax; fiber supplement\\w*; metamucil; colace; stool softeners?; senna; imodium; pepto; probiotics?; gas-?x; ferrous \\w+; vitamin [a-e]\\d*; vitamins?; multivitamins?; fish oil; magnesium(?: supplement\\w*| oxide)?; calcium supplement\\w*; iron (?:supplement\\w*|tablets?|pills?); supplements?; cortizone; hydrocortisone 1%?; benzoyl peroxide; panoxyl; salicylic acid; selsun blue; nizoral; head and shoulders; lotrimin; clotrimazole; monistat; miconazole; neosporin; bacitracin; vaseline; aquaphor; moisturiz\\w+; emollients?; sunscreen; cetaphil; cerave; vanicream; icy ?hot; biofreeze; voltaren gel; lidocaine cream; capsaicin; epsom; artificial tears; debrox; pedialyte; zinc; turmeric; glucosamine; saline; topical analges\\w+; cough syrup; cold medic\\w+; shampoos?; eucerin; witch hazel; preparation h; nicotine (?:gum|patch\\w*|lozenge\\w*)
`);

/** By these in the strength of a prescription. */
export const STRONG_DOSE =
  '(?:motrin|ibuprofen|advil)(?: at| to)?,? ?(?:600|800)(?: ?mg)?|(?:naproxen|aleve),? ?(?:375|500)(?: ?mg)?|(?:prilosec|omeprazole|pepcid|famotidine) \\d+ ?mg';

/** Watched for harm by tests at set times. */
export const TOXIC =
  'methotrexate|lithium|amiodarone|azathioprine|imuran|leflunomide|cyclosporine|tacrolimus (?:capsules?|oral|po|level)|mycophenolate|cellcept|clozapine|clozaril|isotretinoin|accutane|hydroxychloroquine|plaquenil|valpro\\w+|depakote|carbamazepine|phenytoin|dilantin|digoxin|chemotherapy|cisplatin|carboplatin|taxol|paclitaxel|doxorubicin|cyclophosphamide|vancomycin|gentamicin|tobramycin|amphotericin|warfarin|methimazole|rituximab|infliximab|natalizumab|tofacitinib|xeljanz';

export const CONTROLLED =
  'morphine|hydromorphone|dilaudid|fentanyl|ketamine|meperidine|demerol|lorazepam|ativan|diazepam|valium|midazolam|versed|nalbuphine|butorphanol';
