/** Words that alone name no condition, though an index files something under them. Ours. */
export const VAGUE: ReadonlySet<string> = new Set(
  (
    'abnormal absence absent accident accidental action active acute addition adherent adjustment admission age aged aging alcohol alteration altered anomaly ' +
    'appearance arrest attack attention baby back balance bed behavior bilateral birth bite blood body bone borderline breath broken burden bypass care carrier cavity ' +
    'change chest child chronic circulation clinical close cold collapse color complaint complete complication compression condition congenital contact ' +
    'contraception control cord counseling course crisis cut cycle dead death decline decrease decreased defect deficiency deficit deformity delay delayed ' +
    'delivery dependence deposit derangement destruction development deviation device diagnosis diet difficulty disability discharge discoloration ' +
    'disease disorder displacement disturbance dominant donor double drainage drug duct duplication dysfunction early effect elevated employment encounter ' +
    'enlarged entry event evidence examination excess excessive exercise exhaustion exposure external extra eye face failure fall false family fasting feeding fetal ' +
    'fever finding fit fitting fixation flow fluid follow food foreign form formation fragment free frequency full function fusion gain gas ' +
    'general glucose grip growth hand hard hardening head health heart heat hearing height high history hole home hot housing immobile impaired implant in inability inadequate ' +
    'increase increased infection infestation inflammation infusion injury instability insufficiency intact intention intoxication irregular irritation ' +
    'joint kidney labor lack large laser late leak left leg lesion level life light limb limitation line liver load local long loss low lower lump lung mark mass ' +
    'medical medication memory mental metabolic method mild missing mixed mobile moderate motion movement multiple muscle narrow neck need negative nerve neuro new newborn ' +
    'nodule normal nose observation obstruction occlusion onset open operation organic other overlap pain painful paint pallor paste patient pattern perforation period person personal ' +
    'physical place point poison poisoning poor position positive posture pregnancy premature presence present pressure primary problem procedure prolonged ' +
    'puncture radiation rapid rate reaction reading recurrent reduced reduction reflex reflux relaxation removal repair replacement residual restriction result retained retention ' +
    'right risk rupture scar school screening secondary sensation sensitive separation septic severe sex shape shift shock short shortening sick side single site size skin sleep slow ' +
    'small smooth soft solid sore spasm speech spell spot stage standing state status stiff stone stricture structure subacute subjective sudden supervision ' +
    'surgery swelling symptom syndrome system tear temperature test testing therapy thickening tissue tone total trauma travel treatment trouble tube tumor twin ulcer ' +
    'union unspecified unstable upper use vaccination vertex vision visit voice walking wall water weight white wide work worn wound worried worry yellow ' +
    'abandonment abdominal abduction mother father spouse partner parent sibling caffeine tobacco cannabis marijuana rest nursing nurse unemployed retired ' +
    'march staring dry dryness vegetarian contracture deposition cancer malignant benign metastasis polyp cyst abscess hernia rupture dislocation fracture sprain strain ' +
    'contusion laceration bruise burn bump thin fat fatty blocked blockage crush bleeding hemorrhage prolapse adhesion effusion infarction ischemia stenosis ' +
    'thrombosis embolism necrosis fibrosis sclerosis calcification dilatation atrophy hypertrophy hyperplasia dysplasia fistula sinus foreign graft catheter ' +
    'old may consumption concern addition scale shower bar limit urine nasal rectal facial eyelid papule pustule thyroid cholesterol sexual male female blue ' +
    'pre sequela carbuncle alive stretched stretching interruption interview exam examined examination appointment referral plan education risks'
  ).split(' '),
);

/** In: the words of a term from a book. Out: whether it is a number or a letter or two, which never names anything alone. */
export const isNoWord = (words: readonly string[]): boolean =>
  words.length === 1 && words.every((word) => /^\d+$/.test(word) || word.length < 3);
