// Made by tools/api-client.ts from the routes of src/api. Not edited by hand: UPDATE=1 npm run check -- api-client
import type { AppointmentId, ChargeId, ClaimId, CoverageId, EncounterId, Hcpcs, Icd10, LocationId, Modifier, Ndc, Npi, OrganizationId, PatientControlNumber, PatientId, PayerId, PlaceOfService, ProviderId, Sha256 } from '../../../src/claims/identifiers.ts';
import type { Cents } from '../../../src/kernel/money.ts';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';

export type Account = { patientId: PatientId; name: { last: string; first: string; middle?: string; suffix?: string }; chartNumber: string; today: PlainDate; balances: AccountBalances; proof: AccountProof; entries: LedgerEntry[]; visits: VisitAccount[] };

export type AccountBalances = { insuranceCents: Cents; patientCents: Cents; unappliedCents: Cents };

export type AccountProof = { chargeCents: Cents; insurancePaidCents: Cents; adjustedCents: Cents; patientPaidCents: Cents; openInsuranceCents: Cents; openPatientCents: Cents };

export type AddCoverage = { coverageId: string; coverage: CoverageEdit };

export type AnswerQuery = { revision: number; answer: QueryAnswer };

export type AnswerQuestion = { is: 'same-person'; patientId: string } | { is: 'another-person'; address?: { street: string; street2?: string | undefined; city: string; state: string; zip: string } | undefined } | { is: 'payer'; payerId: string } | { is: 'provider'; providerId: string } | { is: 'place'; locationId: string } | { is: 'not-ours' } | { is: 'open-again' };

export type AnsweredClaim = { claim: { patientControlNumber: string; statusCode: '1' | '2' | '3' | '4' | '19' | '20' | '21' | '22' | '23' | '25'; chargeCents: Cents; paidCents: Cents; patientResponsibilityCents: Cents; filingIndicator: string; payerClaimControlNumber: string; frequencyCode?: string; patientLastName?: string; patientFirstName?: string; memberId?: string; crossoverTo?: { name: string; payerId?: string }; receivedOn?: PlainDate; rarcs: string[] }; claimId?: ClaimId; patientId?: PatientId; patientName?: string; adjustments: ({ group: 'CO' | 'PR' | 'OA' | 'PI'; carc: string; cents: Cents; words?: string; next?: string })[]; remarks: ({ code: string; words?: string })[]; lines: ({ line: { lineControlNumber?: string; procedure: string; modifiers: Modifier[]; serviceDate?: PlainDate; units: string; chargeCents: Cents; paidCents: Cents; allowedCents?: Cents; rarcs: string[] }; adjustments: ({ group: 'CO' | 'PR' | 'OA' | 'PI'; carc: string; cents: Cents; words?: string; next?: string })[]; remarks: ({ code: string; words?: string })[]; equation: Equation })[]; equation: Equation; postedCents: Cents };

export type AppointmentRow = { appointmentId: AppointmentId; date: PlainDate; time: string; minutes?: number; reason: string; providerName: string; locationName: string };

export type AskQuery = { queryId: QueryId; noteVersion: number; noteSha256: string; title: string; question: string; form: 'open' | 'multiple-choice' | 'yes-no'; confirms?: 'documented-diagnosis' | 'present-on-admission' | 'cause-and-effect' | undefined; indicators: ({ start: number; end: number; words: string; earlier?: { encounterId: string; noteVersion: number; noteSha256: string } | undefined })[]; relevance?: 'specificity' | 'baseline' | 'treatment' | 'cause' | 'history' | undefined; options: ({ words: string; supportedBy: number[] })[] };

export type AskWriteOff = { writeOffId: string; encounterId: string; claimId?: string | undefined; reason: 'small-balance' | 'timely-filing' | 'denied-for-good' | 'contract' | 'financial-assistance' | 'bad-debt' | 'self-pay-discount' | 'may-not-be-billed' | 'own-error' | 'professional-courtesy'; note?: string | undefined; parts: ({ chargeId: string; side: 'plan' | 'patient'; cents: number })[] };

export type AssignVisit = { system: string; type: string; id: string; patientId: string; serviceDate: string; providerId: string; locationId: string; placeOfService?: string | undefined };

export type BalancePage = { rows: BalanceRow[]; total: number; totalCents: Cents; nextCursor?: string };

export type BalanceRow = { patientId: PatientId; chartNumber: string; name: { last: string; first: string; middle?: string; suffix?: string }; amountCents: Cents; lastStatementOn?: PlainDate };

export type BalanceSearch = { side: 'owing' | 'credit'; cursor?: string | undefined; limit?: number | undefined };

export type BeginUpload = { uploadId: string; fileName: string; sizeBytes: number };

export type BillPlan = { payerId: string; cents: number; paidCents: number };

export type BillingOutcome = { kind: 'incomplete' } | { kind: 'stopped'; code: string; reason: Said; nextAction: Said } | { kind: 'self-pay'; reason: 'self-pay-restriction' | 'no-coverage-on-date' } | { kind: 'claim'; state: 'ready' | 'held'; payerName: string; rank: 'primary' | 'secondary' | 'tertiary'; findings: ({ ruleId: string; severity: 'error' | 'warning' | 'info'; message: Said; fix: Said; line?: number })[] };

export type CalendarAdvance = { days: number };

export type ChangeCoverage = { revision: number; coverage: CoverageEdit };

export type ChangePatient = { revision: number; patient: PatientEdit };

export type ChangeQuery = { revision: number; noteVersion: number; noteSha256: string; title: string; question: string; form: 'open' | 'multiple-choice' | 'yes-no'; confirms?: 'documented-diagnosis' | 'present-on-admission' | 'cause-and-effect' | undefined; indicators: ({ start: number; end: number; words: string; earlier?: { encounterId: string; noteVersion: number; noteSha256: string } | undefined })[]; relevance?: 'specificity' | 'baseline' | 'treatment' | 'cause' | 'history' | undefined; options: ({ words: string; supportedBy: number[] })[] };

export type ChargeAccount = { chargeId: ChargeId; procedure: string; modifiers: string[]; words: string; units: number; steps: OwingStep[]; proof: AccountProof; moves: ({ on: PlainDate; memo: Said; account: string; accountName: string; cents: Cents; reason?: string; words?: string; chargeId?: ChargeId; because?: string })[] };

export type ChargeMove = { what: 'kept' | 'changed' | 'added' | 'removed'; procedure: Hcpcs; words: string; before?: LineMoney; after?: LineMoney };

export type CheckQuery = { noteVersion: number; noteSha256: string; title: string; question: string; form: 'open' | 'multiple-choice' | 'yes-no'; confirms?: 'documented-diagnosis' | 'present-on-admission' | 'cause-and-effect' | undefined; indicators: ({ start: number; end: number; words: string; earlier?: { encounterId: string; noteVersion: number; noteSha256: string } | undefined })[]; relevance?: 'specificity' | 'baseline' | 'treatment' | 'cause' | 'history' | undefined; options: ({ words: string; supportedBy: number[] })[] };

export type ChosenLanguage = { language: 'en' | 'fr' };

export type Citation = { title: string; locator: string; basis: 'read' | 'reference' | 'memory' | 'house'; checkedOn: PlainDate };

export type ClaimAnswerView = { on: PlainDate; payerName: string; traceNumber: string; payerClaimControlNumber: string; statusCode: string; chargeCents: Cents; paidCents: Cents; patientCents: Cents; crossoverTo?: string; reasons: ReasonView[]; lines: ({ lineNumber?: number; procedure: string; modifiers: string[]; chargeCents: Cents; allowedCents?: Cents; paidCents: Cents; reasons: ReasonView[] })[]; file: { fileId: string; fileName: string }; paymentKey: string };

export type ClaimChoices = { edits: ({ ruleId: string; message: string })[] };

export type ClaimFilters = { states?: ('draft' | 'held' | 'ready' | 'submitted' | 'rejected' | 'accepted' | 'adjudicated' | 'replaced' | 'closed')[] | undefined; outcomes?: ('paid' | 'denied' | 'partly-denied' | 'zero-paid')[] | undefined; payerIds?: string[] | undefined; queues?: ('front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering')[] | undefined; heldBy?: string | undefined; servedFrom?: string | undefined; servedTo?: string | undefined; overdue?: boolean | undefined; minCents?: number | undefined; maxCents?: number | undefined; patientId?: string | undefined; encounterId?: string | undefined; text?: string | undefined };

export type ClaimFinding = { ruleId: string; severity: 'error' | 'warning' | 'info'; message: Said; fix: Said; line?: number; cite: Citation[]; prevents: string[] };

export type ClaimFixes = { diagnoses?: string[] | undefined; lines?: ({ procedure?: string | undefined; modifiers: string[]; units?: number | undefined; diagnosisPointers: number[]; unitPriceCents?: number | undefined; drug?: { ndc: string; quantityThousandths: number; unit: 'ML' | 'GR' | 'UN' | 'F2' | 'ME' } | null | undefined; chargeId: string })[] | undefined; addedLines?: ({ procedure: string; modifiers: string[]; units: number; diagnosisPointers: number[]; unitPriceCents?: number | undefined; drug?: { ndc: string; quantityThousandths: number; unit: 'ML' | 'GR' | 'UN' | 'F2' | 'ME' } | null | undefined })[] | undefined; removedLines?: string[] | undefined; authorization?: { number: string; unitsAuthorized: number; from: string; to: string } | undefined; referringProviderId?: string | null | undefined; orderingProviderId?: string | null | undefined; supervisingProviderId?: string | null | undefined; accident?: { kind: 'employment' | 'auto' | 'other'; date: string; state?: string | undefined } | null | undefined; onsetDate?: string | null | undefined; benefitsAssigned?: boolean | undefined; informationReleased?: boolean | undefined; coverage?: { memberId?: string | undefined; groupNumber?: string | undefined; caseNumber?: string | undefined } | undefined };

export type ClaimLineView = { chargeId: ChargeId; lineNumber: number; serviceDate: PlainDate; procedure: Hcpcs; words: string; modifiers: Modifier[]; units: number; chargeCents: Cents; diagnosisPointers: number[]; placeOfService: PlaceOfService; serviceKind: string; drug?: { ndc: Ndc; quantityThousandths: number; unit: 'ML' | 'GR' | 'UN' | 'F2' | 'ME' }; stockedDrug?: { ndc: Ndc; quantityThousandths: number; unit: 'ML' | 'GR' | 'UN' | 'F2' | 'ME' }; money?: LineMoney; story: MoneyStep[] };

export type ClaimPage = { today: PlainDate; rows: ClaimRow[]; next?: string; totals?: ClaimTotals };

export type ClaimRow = { claimId: ClaimId; revision: number; state: 'draft' | 'held' | 'ready' | 'submitted' | 'rejected' | 'accepted' | 'adjudicated' | 'replaced' | 'closed'; outcome?: 'paid' | 'denied' | 'partly-denied' | 'zero-paid'; patientControlNumber: string; patientId: PatientId; patientName: { last: string; first: string; middle?: string; suffix?: string }; chartNumber: string; payerId: PayerId; payerName: string; rank: 'primary' | 'secondary' | 'tertiary'; serviceDate: PlainDate; totalChargeCents: Cents; openCents: Cents; queue?: 'front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering'; dueOn?: PlainDate; overdue: boolean; finding?: { ruleId: string; severity: 'error' | 'warning' | 'info'; message: Said; fix: Said; line?: number }; findings: number; rejection?: string; rejectedFor?: Said };

export type ClaimSearch = { states?: ('draft' | 'held' | 'ready' | 'submitted' | 'rejected' | 'accepted' | 'adjudicated' | 'replaced' | 'closed')[] | undefined; outcomes?: ('paid' | 'denied' | 'partly-denied' | 'zero-paid')[] | undefined; payerIds?: string[] | undefined; queues?: ('front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering')[] | undefined; heldBy?: string | undefined; servedFrom?: string | undefined; servedTo?: string | undefined; overdue?: boolean | undefined; minCents?: number | undefined; maxCents?: number | undefined; patientId?: string | undefined; encounterId?: string | undefined; text?: string | undefined; sort?: 'due' | 'service' | 'amount' | undefined; descending?: boolean | undefined; cursor?: string | undefined; limit?: number | undefined };

export type ClaimTotals = { count: number; chargeCents: Cents; overdue: number; ready: number };

export type ClaimView = { claimId: ClaimId; revision: number; today: PlainDate; state: 'draft' | 'held' | 'ready' | 'submitted' | 'rejected' | 'accepted' | 'adjudicated' | 'replaced' | 'closed'; outcome?: 'paid' | 'denied' | 'partly-denied' | 'zero-paid'; since?: PlainDate; patientControlNumber: string; frequency: '1' | '7' | '8'; originalPayerControlNumber?: string; encounterId: EncounterId; patient: { patientId: PatientId; name: { last: string; first: string; middle?: string; suffix?: string }; chartNumber: string; birthDate: PlainDate; sex: 'F' | 'M' | 'U' }; payer: { payerId: PayerId; name: string; program: string; acceptsReplacement: boolean }; rank: 'primary' | 'secondary' | 'tertiary'; coverage: { coverageId: CoverageId; memberId: string; subscriber: { last: string; first: string; middle?: string; suffix?: string }; relationship: 'self' | 'spouse' | 'child' | 'other'; from: PlainDate; to?: PlainDate; groupNumber?: string; caseNumber?: string }; people: { billing: string; location: string; rendering: { providerId: ProviderId; name: { last: string; first: string; middle?: string; suffix?: string }; npi: Npi; credential: string }; referring?: { providerId: ProviderId; name: { last: string; first: string; middle?: string; suffix?: string }; npi: Npi; credential: string }; ordering?: { providerId: ProviderId; name: { last: string; first: string; middle?: string; suffix?: string }; npi: Npi; credential: string }; supervising?: { providerId: ProviderId; name: { last: string; first: string; middle?: string; suffix?: string }; npi: Npi; credential: string } }; serviceDate: PlainDate; placeOfService: PlaceOfService; diagnoses: ({ code: Icd10; title: string })[]; lines: ClaimLineView[]; authorizationNumber?: string; accident?: { kind: 'employment' | 'auto' | 'other'; date: PlainDate; state?: string }; onsetDate?: PlainDate; benefitsAssigned: boolean; informationReleased: boolean; needsAuthorization: Hcpcs[]; money: LineMoney; filing?: { deadline: PlainDate; daysLeft: number }; queue?: 'front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering'; dueOn?: PlainDate; overdue: boolean; findings: ClaimFinding[]; exceptions?: { decidedBy: string; decidedAt: string; left: ExceptionView[] }; rejection?: { reason: string; words: string; about?: Said; next: string }; answers: ClaimAnswerView[]; work: ({ workItemId: WorkItemId; queue: 'front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering'; kind: 'unsigned-note' | 'no-price' | 'stopped-visit' | 'held-claim' | 'rejected-file' | 'rejected-claim' | 'denied-line' | 'no-answer' | 'decided-again' | 'unmatched-payment' | 'remittance-variant' | 'unbalanced-remittance' | 'unreadable-file' | 'foreign-acknowledgement' | 'ambiguous-file' | 'partner-unreachable' | 'host-key-changed' | 'underpayment' | 'self-pay-balance' | 'write-off-approval' | 'payer-offset' | 'intake-question' | 'incoming-visit' | 'incoming-changed' | 'visit-to-code' | 'coverage-in-doubt' | 'estimate-due' | 'appointment-to-book' | 'guarantor-needed' | 'plan-to-bill' | 'provider-query' | 'query-answered' | 'query-overdue'; reason: Said; nextAction: Said; openedOn: PlainDate; dueOn: PlainDate; amountCents?: Cents; claimId?: ClaimId; encounterId?: EncounterId; patientId?: PatientId; subject?: string; status: 'open' | 'done' })[]; related: RelatedClaim[]; timeline: TimelineEntry[]; correction: { allowed: boolean; code?: string; message?: string; left?: Said[] }; replacedBy?: ClaimId };

export type ClaimX12 = { parts: ({ kind: '835' | '837P' | '277CA'; direction: 'out' | 'in'; file?: { fileId: string; fileName: string; on: PlainDate }; segments: SegmentReading[] })[]; unwritten?: string };

export type CodeFound = { system: 'icd10cm' | 'hcpcs' | 'modifier' | 'pos' | 'carc' | 'rarc' | 'status-category' | 'rule' | 'account' | 'posting-rule'; code: string; display: string; title: string; official: boolean; billable: boolean; through?: string; unitPriceCents?: Cents; serviceKind?: 'evaluation' | 'procedure' | 'drug' | 'injection' | 'vaccine' | 'vaccine-administration' | 'laboratory' | 'imaging'; drugPerUnit?: { ndc: Ndc; quantityThousandths: number; unit: 'ML' | 'GR' | 'UN' | 'F2' | 'ME' } };

export type CodeJudgement = { encounterId: EncounterId; noteVersion: number; noteSha256: Sha256; model: string; deidentified: boolean; askedBy: string; askedAt: string; verdicts: ({ code: Icd10; verdict: 'supported' | 'not-supported' | 'unclear'; quote: { start: number; end: number; words: string }; reason: string })[]; elements: ({ id: string; words: string; quote: { start: number; end: number; words: string }; reason: string })[]; dropped: ({ why: 'not-a-candidate' | 'said-twice' | 'quote-not-in-the-note'; count: number })[]; tokens: number };

export type CodeLine = { system: 'icd10cm' | 'hcpcs' | 'modifier' | 'pos' | 'carc' | 'rarc' | 'status-category' | 'rule' | 'account' | 'posting-rule'; code: string; display: string; title: string; official: boolean; billable: boolean };

export type CodeList = { banner: Said; release?: string; complete: boolean; rows: ({ system: 'icd10cm' | 'hcpcs' | 'modifier' | 'pos' | 'carc' | 'rarc' | 'status-category' | 'rule' | 'account' | 'posting-rule'; code: string; display: string; title: string; official: boolean; billable: boolean; below?: number })[] };

export type CodeMeaning = { system: 'icd10cm' | 'hcpcs' | 'modifier' | 'pos' | 'carc' | 'rarc' | 'status-category' | 'rule' | 'account' | 'posting-rule'; code: string; display: string; standing: 'in-force' | 'heading' | 'not-on-date' | 'no-edition' | 'unknown' | 'licensed' | 'wrong-shape'; on: PlainDate; title: string; official: boolean; explanation: Said; next?: Said; certain: boolean; release?: string; inForce: ({ from: PlainDate; to?: PlainDate })[]; sources: Citation[]; facts: ({ label: Said; value: Said })[]; words: string[]; path: CodeLine[]; children: CodeLine[]; near: CodeLine[]; notes?: { release: string; rows: CodeNote[] }; notesElsewhere?: { release: string; on: PlainDate }; sevenths: ({ char: string; words: string; code: string; display: string })[]; followedBy?: { since: PlainDate; codes: CodeLine[] }; follows?: { since: PlainDate; codes: CodeLine[] }; related: CodeLine[]; practice?: { words: string; serviceKind: 'evaluation' | 'procedure' | 'drug' | 'injection' | 'vaccine' | 'vaccine-administration' | 'laboratory' | 'imaging'; unitPriceCents?: Cents; priceSource?: string; drugPerUnit?: { ndc: Ndc; quantityThousandths: number; unit: 'ML' | 'GR' | 'UN' | 'F2' | 'ME' } } };

export type CodeNote = { kind: 'inclusionTerm' | 'includes' | 'excludes1' | 'excludes2' | 'codeFirst' | 'useAdditionalCode' | 'codeAlso' | 'notes' | 'sevenChrNote'; text: string; from: string; inherited: boolean };

export type CodePatch = { do: 'add-diagnosis'; label: Said; code: Icd10; before?: Icd10 } | { do: 'remove-diagnosis'; label: Said; code: Icd10 } | { do: 'replace-diagnosis'; label: Said; code: Icd10; by: Icd10; dropping?: Icd10[] } | { do: 'move-diagnosis'; label: Said; code: Icd10; before: Icd10 } | { do: 'add-modifier'; label: Said; line: number; modifier: Modifier } | { do: 'remove-modifier'; label: Said; line: number; modifier: Modifier } | { do: 'set-units'; label: Said; line: number; units: number } | { do: 'set-procedure'; label: Said; line: number; procedure: Hcpcs } | { do: 'add-line'; label: Said; procedure: Hcpcs; modifiers: Modifier[]; units: number } | { do: 'remove-line'; label: Said; line: number };

export type CodeRelease = { releaseNumber: number; kind: string; set: Said; publisher: string; terms: 'public' | 'ama' | 'licence'; release: string; from: PlainDate; to?: PlainDate; day: 'in-force' | 'ended' | 'not-yet'; state: 'loaded' | 'in-force' | 'withdrawn'; complete: boolean; checked: 'full file' | 'excerpt' | 'described layout'; rows: number; rowsKept?: number; rejected: number; bundleSha256: string; bundleBytes: number; sources: ({ file: string; sha256: string; rows: number; rejected: number })[]; loadedAt: string; loadedBy: string; changedAt: string; changedBy: string };

export type CodeReleasePage = { release: CodeRelease; rejectedRows: ({ file: string; line: number; reason: string })[]; others: CodeRelease[]; installsHere: boolean };

export type CodeReleases = { today: PlainDate; banner: Said; installsHere: boolean; releases: CodeRelease[]; wanting: ({ kind: string; set: Said; publisher: string; terms: 'public' | 'ama' | 'licence'; last?: { release: string; from: PlainDate; to?: PlainDate } })[] };

export type CodeSearch = { text: string; system: 'icd10cm' | 'procedure' | 'modifier' | 'pos' | 'carc' | 'rarc' | 'any'; on?: string | undefined; limit?: number | undefined };

export type CodesFound = { rows: CodeFound[]; release?: string; complete: boolean };

export type CodingAdvice = { ruleId: string; about: string; severity: 'error' | 'warning' | 'info'; message: Said; fix: Said; codes: string[]; line?: number; patches: CodePatch[]; override?: Said; titles: Record<string, string>; cite: Citation[] };

export type CodingDecision = { revision: number | 'none'; noteVersion: number; noteSha256: string; diagnoses: ({ code: string; evidence: ({ start: number; end: number; words: string })[]; because?: string | undefined })[]; procedures: ({ procedure: string; modifiers: string[]; units: number; diagnosisPointers: number[]; drug?: { ndc: string; quantityThousandths: number; unit: 'ML' | 'GR' | 'UN' | 'F2' | 'ME' } | undefined })[]; exceptions?: ({ about: string; because?: string | undefined })[] | undefined; answers?: { modelVersion?: number | undefined; rejected: ({ code: string; reason: 'words-mean-something-else' | 'context' | 'not-addressed' | 'part-of-another' | 'less-specific' | 'other' })[]; changed: ({ from: string; to: string })[] } | undefined };

export type CodingDraft = { diagnoses: ({ code: string; evidence: ({ start: number; end: number; words: string })[]; because?: string | undefined })[]; procedures: ({ procedure: string; modifiers: string[]; units: number; diagnosisPointers: number[]; drug?: { ndc: string; quantityThousandths: number; unit: 'ML' | 'GR' | 'UN' | 'F2' | 'ME' } | undefined })[] };

export type CodingLearning = { visits: number; accepted: number; rejected: number; changed: number; left: number; added: number; visitsNeeded: number; answersNeeded: number; version?: number; versions: CodingModelVersion[]; automatic?: { precisionPerMille: number; band?: { from: number; share: number; precision: number; low: number; high: number; many: number } } };

export type CodingLearningChoice = { version: number | 'none'; precisionPerMille: number | 'never' };

export type CodingModelVersion = { version: number; learnedAt: string; learnedBy: string; visits: number; answers: number; trial: { visits: number; answers: number; error: number; errorBefore: number }; passed: boolean; inForce: boolean };

export type CodingPreview = { problems: ({ code: string; message: Said; path?: string })[]; lines: ({ words?: string; unitPriceCents?: Cents; chargeCents?: Cents; priceSource?: string; drugOffer?: { ndc: Ndc; quantityThousandths: number; unit: 'ML' | 'GR' | 'UN' | 'F2' | 'ME' } })[]; totalCents: Cents; outcome: BillingOutcome; advice: CodingAdvice[]; conventions: string[] };

export type CompareReleases = { before: number; after: number };

export type CorrectedClaim = { claimId: ClaimId; state: 'draft' | 'held' | 'ready' | 'submitted' | 'rejected' | 'accepted' | 'adjudicated' | 'replaced' | 'closed'; changed: boolean; frequency: '1' | '7' | '8'; originalPayerControlNumber?: string; money?: CorrectionMoney; findings: ClaimFinding[] };

export type Correction = { revision: number; fixes: ClaimFixes };

export type CorrectionMoney = { lines: ChargeMove[]; payerChange?: { from: string; to: string; cents: Cents }; planCreditCents: Cents; patientCreditCents: Cents };

export type CoverageEdit = { payerId: string; rank: 'primary' | 'secondary' | 'tertiary'; from: string; to?: string | undefined; relationship: 'self' | 'spouse' | 'child' | 'other'; subscriber: { name: { last: string; first: string; middle?: string | undefined; suffix?: string | undefined }; memberId: string; birthDate: string; sex: 'F' | 'M' | 'U'; address: { street: string; street2?: string | undefined; city: string; state: string; zip: string } }; groupNumber?: string | undefined; groupName?: string | undefined; medicareSecondaryReason?: '12' | '13' | '14' | '15' | '16' | '41' | '42' | '43' | '47' | undefined; caseNumber?: string | undefined; mayNotBillPatient: boolean };

export type CoverageView = { revision: number; coverage: { coverageId: CoverageId; patientId: PatientId; payerId: PayerId; rank: 'primary' | 'secondary' | 'tertiary'; from: PlainDate; to?: PlainDate; relationship: 'self' | 'spouse' | 'child' | 'other'; subscriber: { name: { last: string; first: string; middle?: string; suffix?: string }; memberId: string; birthDate: PlainDate; sex: 'F' | 'M' | 'U'; address: { street: string; street2?: string; city: string; state: string; zip: string } }; groupNumber?: string; groupName?: string; medicareSecondaryReason?: '12' | '13' | '14' | '15' | '16' | '41' | '42' | '43' | '47'; caseNumber?: string; mayNotBillPatient: boolean; eligibility?: { checkedAt: string; asOf: PlainDate; source: '271' | 'portal' | 'phone' | 'card'; active: boolean; planName?: string; copayCents?: Cents; coinsuranceHundredths?: number; deductibleRemainingCents?: Cents; outOfPocketRemainingCents?: Cents } }; payerName: string; isInForce: boolean };

export type DatedPrice = { from: PlainDate; to?: PlainDate; cents: Cents; isOnDay: boolean; cite: Citation };

export type DecideWriteOff = { decision: 'approve' | 'refuse' };

export type DecidedVisit = { revision: number; totalCents: Cents; outcome: BillingOutcome; claimId?: ClaimId };

export type DecisionView = { revision: number; decidedBy: string; decidedAt: string; noteVersion: number; noteSha256: Sha256; icd10Release: string; diagnoses: ({ code: Icd10; evidence: ({ start: number; end: number; words: string })[]; because?: string; display: string; title: string })[]; procedures: ({ procedure: Hcpcs; modifiers: Modifier[]; units: number; diagnosisPointers: number[]; drug?: { ndc: Ndc; quantityThousandths: number; unit: 'ML' | 'GR' | 'UN' | 'F2' | 'ME' }; words: string })[]; exceptions: ExceptionView[] };

export type Demonstration = { practice: string; people: DemonstrationPerson[] };

export type DemonstrationPerson = { loginName: string; password: string; displayName: string; roles: ('front-desk' | 'coder' | 'biller' | 'poster' | 'manager' | 'provider' | 'compliance')[] };

export type DeskCount = { desk: 'visits-to-code' | 'notes-unsigned' | 'visits-stopped' | 'claims-held' | 'claims-ready' | 'claims-submitted' | 'claims-accepted' | 'claims-rejected' | 'files-set-aside' | 'balances-due' | 'credits-held' | 'statements-this-week'; count: number; amountCents?: Cents; oldestOn?: PlainDate };

export type DocumentId = string;

export type Done = Record<string, never>;

export type EarlierNoteRow = { encounterId: EncounterId; serviceDate: PlainDate; reason: string; clinician: string };

export type EarlierNoteView = { encounterId: EncounterId; serviceDate: PlainDate; reason: string; noteVersion: number; noteSha256: Sha256; text: string; signedBy: string; signedAt: string };

export type EarlierNotes = { notes: EarlierNoteRow[] };

export type EncounterPage = { rows: EncounterRow[]; nextCursor?: string; counts: { toCode: number; unsigned: number; stopped: number; charged: number; withExceptions: number; oldestToCode?: PlainDate } };

export type EncounterRow = { encounterId: EncounterId; serviceDate: PlainDate; step: 'code' | 'charge' | 'charged'; noteStatus: 'signed' | 'unsigned'; patientId: PatientId; patientName: { last: string; first: string; middle?: string; suffix?: string }; chartNumber: string; renderingProviderId: ProviderId; placeOfService: PlaceOfService; reason: string; daysWaiting: number };

export type EncounterView = { encounterId: EncounterId; step: 'code' | 'charge' | 'charged'; serviceDate: PlainDate; reason: string; patientStatus: 'new' | 'established'; location: string; zip: string; placeOfService: PlaceOfService; rendering: { providerId: ProviderId; name: string; credential: string }; referring?: { providerId: ProviderId; name: string; credential: string }; ordering?: { providerId: ProviderId; name: string; credential: string }; supervising?: { providerId: ProviderId; name: string; credential: string }; accident?: { kind: 'employment' | 'auto' | 'other'; date: PlainDate; state?: string }; onsetDate?: PlainDate; authorization?: { number: string; procedures: Hcpcs[]; unitsLeft: number; from: PlainDate; to: PlainDate }; beneficiaryNotice?: { signedOn: PlainDate; procedures: Hcpcs[] }; selfPayRestriction: boolean; patientPaidCents: Cents; estimateCents?: Cents; patient: { patientId: PatientId; name: { last: string; first: string; middle?: string; suffix?: string }; chartNumber: string; birthDate: PlainDate; age: number; sex: 'F' | 'M' | 'U'; problems: string[]; medications: string[]; allergies: string[] }; coverages: ({ coverageId: CoverageId; payerId: PayerId; payerName: string; rank: 'primary' | 'secondary' | 'tertiary'; from: PlainDate; to?: PlainDate; active: boolean; caseNumber?: string })[]; inDoubt: ({ kind: 'unsigned-note' | 'no-price' | 'stopped-visit' | 'held-claim' | 'rejected-file' | 'rejected-claim' | 'denied-line' | 'no-answer' | 'decided-again' | 'unmatched-payment' | 'remittance-variant' | 'unbalanced-remittance' | 'unreadable-file' | 'foreign-acknowledgement' | 'ambiguous-file' | 'partner-unreachable' | 'host-key-changed' | 'underpayment' | 'self-pay-balance' | 'write-off-approval' | 'payer-offset' | 'intake-question' | 'incoming-visit' | 'incoming-changed' | 'visit-to-code' | 'coverage-in-doubt' | 'estimate-due' | 'appointment-to-book' | 'guarantor-needed' | 'plan-to-bill' | 'provider-query' | 'query-answered' | 'query-overdue'; reason: Said; nextAction: Said })[]; notes: NoteView[]; documents: ({ documentId: DocumentId; kind: 'order' | 'result' | 'referral' | 'advance-beneficiary-notice' | 'good-faith-estimate' | 'consent' | 'insurance-card' | 'other'; title: string; mediaType: string; sha256: Sha256; receivedOn: PlainDate })[]; suggestions: SuggestionView[]; reading?: NoteReading; modelVersion?: number; decision?: DecisionView; earlierDecisions: DecisionView[]; charges: ({ chargeId: ChargeId; procedure: Hcpcs; words: string; modifiers: Modifier[]; units: number; diagnosisPointers: number[]; unitPriceCents: Cents; chargeCents: Cents; priceSource: string; enteredOn: PlainDate; drug?: { ndc: Ndc; quantityThousandths: number; unit: 'ML' | 'GR' | 'UN' | 'F2' | 'ME' } })[]; claims: ({ claimId: ClaimId; state: 'draft' | 'held' | 'ready' | 'submitted' | 'rejected' | 'accepted' | 'adjudicated' | 'replaced' | 'closed'; patientControlNumber: PatientControlNumber; payerName: string; rank: 'primary' | 'secondary' | 'tertiary'; totalChargeCents: Cents })[]; coding: 'open' | 'sign-first' | 'correct-the-claim'; icd10Release: string };

export type Equation = { law: string; terms: ({ words: string; cents: Cents })[]; statedCents: Cents; holds: boolean };

export type ExceptionView = { ruleId: string; severity: 'error' | 'warning' | 'info'; message: Said; codes: string[]; offered?: Said; because?: string; about: string };

export type FileFacts = { row: FileRow; sha256: Sha256; byteCount: number; partner?: { name: string; senderId: string; receiverId: string; usage: 'T' | 'P' }; numbers?: { interchange: string; group: string; transaction: string; attempts: number }; moves: ({ at: string; from: 'BUILT' | 'CLAIMED' | 'UPLOADING' | 'RENAMED' | 'VERIFIED' | 'SENT' | 'ACKNOWLEDGED' | 'REJECTED' | 'AMBIGUOUS' | 'RECEIVED' | 'READ' | 'QUARANTINED'; to: 'BUILT' | 'CLAIMED' | 'UPLOADING' | 'RENAMED' | 'VERIFIED' | 'SENT' | 'ACKNOWLEDGED' | 'REJECTED' | 'AMBIGUOUS' | 'RECEIVED' | 'READ' | 'QUARANTINED'; actor: string })[]; claims: ({ claimId: ClaimId; patientControlNumber: PatientControlNumber; state: string; payerId: string; chargeCents: Cents })[]; payments: ({ paymentKey: string; payerName: string; traceNumber: string; paymentDate: PlainDate; paymentCents: Cents; isPosted: boolean })[]; acknowledgements: ({ claimId?: ClaimId; acknowledgement: { kind: 'interchange'; interchangeControlNumber: string; outcome: 'accepted' | 'accepted-with-errors' | 'rejected'; noteCode: string } | { kind: 'functional'; groupControlNumber: string; outcome: 'accepted' | 'accepted-with-errors' | 'partially-accepted' | 'rejected'; transactions: ({ transactionControlNumber: string; outcome: 'accepted' | 'accepted-with-errors' | 'rejected'; errors: ({ segment: string; position?: number; loop?: string; element?: string; code: string })[] })[] } | { kind: 'claim'; patientControlNumber: string; outcome: 'accepted' | 'rejected'; category: string; status: string; entity?: string; chargeCents?: Cents; effectiveOn: PlainDate; payerClaimControlNumber?: string; payerName: string } })[]; work: ({ workItemId: WorkItemId; queue: 'front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering'; kind: 'unsigned-note' | 'no-price' | 'stopped-visit' | 'held-claim' | 'rejected-file' | 'rejected-claim' | 'denied-line' | 'no-answer' | 'decided-again' | 'unmatched-payment' | 'remittance-variant' | 'unbalanced-remittance' | 'unreadable-file' | 'foreign-acknowledgement' | 'ambiguous-file' | 'partner-unreachable' | 'host-key-changed' | 'underpayment' | 'self-pay-balance' | 'write-off-approval' | 'payer-offset' | 'intake-question' | 'incoming-visit' | 'incoming-changed' | 'visit-to-code' | 'coverage-in-doubt' | 'estimate-due' | 'appointment-to-book' | 'guarantor-needed' | 'plan-to-bill' | 'provider-query' | 'query-answered' | 'query-overdue'; reason: Said; nextAction: Said; openedOn: PlainDate; dueOn: PlainDate; amountCents?: Cents; claimId?: ClaimId; encounterId?: EncounterId; patientId?: PatientId; subject?: string; status: 'open' | 'done' })[]; canReadAgain: boolean };

export type FileFindings = { total: number; findings: ({ at: number; severity: 'error' | 'warning'; words: Said; message: string; code: string; path: string })[] };

export type FilePage = { rows: FileRow[]; nextCursor?: string };

export type FileRow = { fileId: string; direction: 'out' | 'in'; partnerId: string; partnerName: string; fileName: string; kind: '835' | '999' | '837P' | 'TA1' | '277CA' | 'unknown'; state: 'BUILT' | 'CLAIMED' | 'UPLOADING' | 'RENAMED' | 'VERIFIED' | 'SENT' | 'ACKNOWLEDGED' | 'REJECTED' | 'AMBIGUOUS' | 'RECEIVED' | 'READ' | 'QUARANTINED'; on: PlainDate; claims: number; payments: number; cents: Cents; detail?: string };

export type FinishWork = { note?: string | undefined };

export type FrequentCodes = { visits: number; diagnoses: ({ code: Icd10; display: string; title: string; times: number })[]; procedures: ({ code: Hcpcs; words: string; unitPriceCents?: Cents; times: number })[] };

export type GivenTotals = { rows?: number | undefined; patients?: number | undefined; patientCents?: number | undefined; insuranceCents?: number | undefined };

export type IndexEntry = { place: number; words: string; nonEssential: string; codes: ({ text: string; code?: string; billable: boolean })[]; see: string; seeAlso: string; cells: ({ text: string; code?: string; billable: boolean })[]; hasMore: boolean };

export type IndexPage = { book: 'diseases' | 'drugs' | 'neoplasms' | 'external-causes'; books: ('diseases' | 'drugs' | 'neoplasms' | 'external-causes')[]; release?: string; elsewhere?: { release: string; on: PlainDate }; columns: Said[]; letters: string[]; letter?: string; path: IndexEntry[]; rows: IndexEntry[] };

export type InstallCodes = { uploadIds: string[]; isExcerpt: boolean; activate: boolean; acceptsAmaTerms: boolean };

export type InstallOutcomes = { outcomes: ({ kind: 'installed'; release: string; releaseNumber: number; rows: number; rejected: number; isNew: boolean } | { kind: 'refused'; release: string; code: string; message: string } | { kind: 'not-taken'; file: string; why: string })[] };

export type IntakeCount = { recordKind: string; in: number; new: number; changed: number; unchanged: number; older: number; unused: number };

export type IntakeQuestion = { questionId: string; kind: 'same-person' | 'which-payer' | 'which-provider' | 'which-place'; state: 'open' | 'answered'; system: string; words: string; visits: number; person?: { name: string; birthDate?: PlainDate; sex: 'F' | 'M' | 'U'; place: string }; candidates: ({ patientId: PatientId; score: number; fields: ({ field: 'last' | 'first' | 'birthDate' | 'sex' | 'ssn' | 'member' | 'phone' | 'address' | 'chart'; finding: 'same' | 'similar' | 'nickname' | 'former-name' | 'swapped' | 'one-slip' | 'different' | 'absent'; weight: number })[] })[]; answer?: string; answeredBy?: string };

export type IntakeRejected = { place: { file: string; line?: number; entry?: number; byte?: number }; severity: 'error' | 'warning'; isRejected: boolean; code: string; message: Said; path?: string };

export type IntakeRejectedPage = { rows: IntakeRejected[]; next?: string };

export type IntakeRun = { runId: string; state: 'waiting' | 'reading' | 'settling' | 'done' | 'stopped'; system: string; billableFrom: PlainDate; startedBy: string; startedOn: PlainDate; endedOn?: PlainDate; files: number; bytes: number; bytesDone: number; records: number; rejected: number; visits: number; visitsSettled: number; fileList: ({ name: string; format: 'fhir' | 'note' | 'csv' | 'patients'; sha256: Sha256; bytes: number; bytesDone: number; state: 'waiting' | 'reading' | 'read' | 'known' | 'unreadable'; records: number; rejected: number; notices: Said[] })[]; counts: IntakeCount[]; outcomes: ({ outcome: 'to-code' | 'to-sign' | 'stopped' | 'question' | 'history' | 'not-billable'; reason: Said; visits: number })[]; work: ({ queue: 'front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering'; kind: 'unsigned-note' | 'no-price' | 'stopped-visit' | 'held-claim' | 'rejected-file' | 'rejected-claim' | 'denied-line' | 'no-answer' | 'decided-again' | 'unmatched-payment' | 'remittance-variant' | 'unbalanced-remittance' | 'unreadable-file' | 'foreign-acknowledgement' | 'ambiguous-file' | 'partner-unreachable' | 'host-key-changed' | 'underpayment' | 'self-pay-balance' | 'write-off-approval' | 'payer-offset' | 'intake-question' | 'incoming-visit' | 'incoming-changed' | 'visit-to-code' | 'coverage-in-doubt' | 'estimate-due' | 'appointment-to-book' | 'guarantor-needed' | 'plan-to-bill' | 'provider-query' | 'query-answered' | 'query-overdue'; open: number; done: number })[]; openQuestions: number; controlTotals: ({ of: string; expected?: number; found: number; isEqual: boolean })[] };

export type IntakeRunRow = { runId: string; state: 'waiting' | 'reading' | 'settling' | 'done' | 'stopped'; system: string; billableFrom: PlainDate; startedBy: string; startedOn: PlainDate; endedOn?: PlainDate; files: number; bytes: number; bytesDone: number; records: number; rejected: number; visits: number; visitsSettled: number };

export type IntakeStarted = { runId: string; jobId: string };

export type IntakeUpload = { uploadId: string; fileName: string; sizeBytes: number; partBytes: number; missing: number[]; sha256?: Sha256 };

export type JobOrder = { kind: 'send-claims' | 'collect-answers' };

export type JobStatus = { jobId: string; kind: 'send-claims' | 'collect-answers' | 'advance-calendar' | 'take-in' | 'install-codes' | 'learn-codes'; state: 'waiting' | 'running' | 'done' | 'failed'; step: 'Waiting for its turn' | 'Starting' | 'Recording visits' | 'Billing coded visits' | 'Writing claim files' | 'Sending files' | 'The payers are working' | 'Collecting answers' | 'Reading answers' | 'Posting payments' | 'Issuing statements' | 'Taking patient payments' | 'Reading what came in' | 'Finding whose it is' | 'Reading the publishers’ files' | 'Writing code sets to the database' | 'Learning from coders’ answers' | 'Interrupted; it goes on after the next start' | 'Finished' | 'Stopped by a problem'; done: number; of?: number; problem?: 'Some files could not be sent, because the partner’s mailbox did not take them. They wait and go with the next sending. Try again in a few minutes; the engineering work list names the cause.' | 'The partner’s mailbox could not be read to its end. What was collected is kept, and nothing is lost. Try again in a few minutes; the engineering work list names the cause.' | 'At least one release was refused, and the reasons stand in the list below. What was whole is installed, and what was in force before still answers.' | 'There are too few answers to suggestions to learn from yet; the page of learning shows how many are needed. Code on, and try again then.' | 'The demonstration’s payers do not answer: their process has ended. What was finished is kept, and nothing was done twice. Stop the server and start it again; the payers start with it.' | 'A fault stopped this job. What it had finished is kept, and nothing was done twice. Start it again; if it stops again, tell your administrator, who finds the cause in the server’s log.' | 'The server ended several times while this job ran. What it had finished is kept, and nothing was done twice. Tell your administrator before you start it again.' };

export type JudgeAgain = { revision: number };

export type JudgementView = { model?: { name: string; deidentify: boolean }; judgement?: CodeJudgement };

export type LedgerEntry = { key: string; kind: string; postedOn: PlainDate; memo: Said; encounterId?: EncounterId; insuranceCents: Cents; patientCents: Cents; unappliedCents: Cents; after: AccountBalances; legs: LedgerLeg[]; reverses?: string };

export type LedgerLeg = { account: string; accountName: string; cents: Cents; reason?: string; words?: string; chargeId?: ChargeId };

export type LineMoney = { chargeCents: Cents; allowedCents?: Cents; insurancePaidCents: Cents; adjustedCents: Cents; patientPaidCents: Cents; openInsuranceCents: Cents; openPatientCents: Cents };

export type LocationChoice = { locationId: LocationId; name: string; placeOfService: PlaceOfService; timeZone: string };

export type LogIn = { loginName: string; password: string; organizationId?: string | undefined };

export type MissingPrice = { procedure: Hcpcs; title: string; visits: number; firstOn: PlainDate; lastOn: PlainDate };

export type MissingPrices = { missing: MissingPrice[] };

export type MoneyStep = { on: PlainDate; account: string; accountName: string; cents: Cents; memo: string; reason?: string; words?: string; because?: string; cite?: Citation };

export type MoveQuery = { revision: number };

export type NoteReading = { language: 'en' | 'es' | 'fr'; sections: ({ kind: string; start: number; body: number; end: number })[]; mentions: ({ start: number; end: number; context: 'affirmed' | 'negated' | 'uncertain' | 'historical' | 'family' | 'hypothetical'; trigger?: { start: number; end: number; words: string }; codes: Icd10[] })[]; notices: Said[] };

export type NoteView = { version: number; status: 'signed' | 'unsigned'; text: string; sha256: Sha256; addendumTo?: number; signedBy?: string; signedAt?: string };

export type OffsetMove = { on: PlainDate; memo: Said; cents: Cents; paymentKey?: string };

export type OpeningSums = { balances: number; patientCents: Cents; insuranceCents: Cents };

export type OrderIntake = { run: StartIntake; totals: ({ uploadId: string; totals: GivenTotals })[] };

export type OwingStep = { kind: 'charge' | 'adjustment' | 'allowed' | 'plan-paid' | 'with-plan' | 'yours' | 'why' | 'patient-paid' | 'open'; isTotal: boolean; cents: Cents; reason?: string; why?: string; accountName?: string; words?: string; cite?: { title: string; locator: string; basis: 'read' | 'reference' | 'memory' | 'house'; checkedOn: PlainDate } };

export type PairAnswer = { on: PlainDate; one: CodeLine; two: CodeLine; settings: ({ setting: 'practitioner' | 'outpatient'; release?: string; edits: ({ columnOne: string; columnTwo: string; explanation: Said; next: Said; rationale: string; from?: PlainDate; to?: PlainDate })[]; units: ({ code: string; units: number; explanation: Said; rationale: string })[] })[] };

export type PairQuestion = { one: string; two: string; on?: string | undefined };

export type PatientClaimRow = { claimId: ClaimId; patientControlNumber: PatientControlNumber; serviceDate: PlainDate; payerName: string; state: 'draft' | 'held' | 'ready' | 'submitted' | 'rejected' | 'accepted' | 'adjudicated' | 'replaced' | 'closed'; outcome?: 'paid' | 'denied' | 'partly-denied' | 'zero-paid'; totalChargeCents: Cents };

export type PatientEdit = { name: { last: string; first: string; middle?: string | undefined; suffix?: string | undefined }; birthDate: string; deathDate?: string | undefined; sex: 'F' | 'M' | 'U'; address: { street: string; street2?: string | undefined; city: string; state: string; zip: string }; contacts: ({ kind: 'home' | 'mobile' | 'work' | 'email'; value: string; preferred: boolean })[]; language: 'en' | 'fr' | 'es'; guarantor: { relationship: 'self' | 'spouse' | 'parent' | 'other'; name: { last: string; first: string; middle?: string | undefined; suffix?: string | undefined }; address: { street: string; street2?: string | undefined; city: string; state: string; zip: string }; birthDate?: string | undefined } };

export type PatientHit = { patientId: PatientId; chartNumber: string; name: { last: string; first: string; middle?: string; suffix?: string }; birthDate: PlainDate; sex: 'F' | 'M' | 'U'; city: string; phone?: string; payerName?: string; lastVisitOn?: PlainDate };

export type PatientHits = { hits: PatientHit[]; total: number; near: boolean; nextCursor?: string };

export type PatientPage = { revision: number; patient: { patientId: PatientId; chartNumber: string; name: { last: string; first: string; middle?: string; suffix?: string }; birthDate: PlainDate; deathDate?: PlainDate; sex: 'F' | 'M' | 'U'; address: { street: string; street2?: string; city: string; state: string; zip: string }; contacts: ({ kind: 'home' | 'mobile' | 'work' | 'email'; value: string; preferred: boolean })[]; language: 'en' | 'fr' | 'es'; history: { problems: ({ words: string; icd10?: Icd10; onsetDate?: PlainDate; resolvedDate?: PlainDate; status: 'active' | 'resolved' })[]; procedures: ({ words: string; performedOn?: PlainDate })[]; medications: ({ words: string; startedOn?: PlainDate; stoppedOn?: PlainDate })[]; allergies: ({ substance: string; reaction?: string; recordedOn?: PlainDate })[] }; guarantor: { relationship: 'self' | 'spouse' | 'parent' | 'other'; name: { last: string; first: string; middle?: string; suffix?: string }; address: { street: string; street2?: string; city: string; state: string; zip: string }; birthDate?: PlainDate } }; coverages: CoverageView[]; visits: VisitRow[]; visitCount: number; appointments: AppointmentRow[]; claims?: PatientClaimRow[]; claimCount?: number; balances?: AccountBalances; work: WorkRow[] };

export type PatientSearch = { text?: string | undefined; cursor?: string | undefined; limit?: number | undefined };

export type PayerChoice = { payerId: PayerId; name: string; program: 'commercial' | 'medicare' | 'medicaid' | 'medigap' | 'workers-compensation' };

export type PayerOffset = { id: string; reference: string; cents: Cents; since: PlainDate; lastOn: PlainDate; days: number; moves: OffsetMove[] };

export type PayerOffsets = { cents: Cents; accountName: string; open: PayerOffset[]; settled: PayerOffset[] };

export type PaymentTaken = { outcome: 'posted' | 'known'; paymentId: string; receivedOn: PlainDate; cents: Cents; appliedCents: Cents; balances: AccountBalances };

export type People = { people: ({ loginName: string; displayName: string })[] };

export type PlanBilled = { claimId: ClaimId; state: 'draft' | 'held' | 'ready' | 'submitted' | 'rejected' | 'accepted' | 'adjudicated' | 'replaced' | 'closed'; payerName: string; findings: ClaimFinding[] };

export type PlanToBill = { is: 'possible'; payerId: PayerId; cents: Cents; paidCents: Cents; payerName: string; fileBy: PlainDate } | { is: 'refused'; code: string; why: Said };

export type PracticeView = { name: string; locations: LocationChoice[]; providers: ProviderChoice[]; payers: PayerChoice[] };

export type PriceAnswer = { on: PlainDate; code: CodeLine; explanation: Said; release?: string; facts: ({ label: Said; value: Said })[]; places: ({ state: string; carrier: string; locality: string; name?: string; needsNineDigits: boolean; prices: ({ setting: 'non-facility' | 'facility'; cents: Cents; beforeCapCents?: Cents; isRare: boolean; working: Said })[] })[] };

export type PriceList = { version: string; on: PlainDate; total: number; unpricedTotal: number; rows: PriceRow[] };

export type PriceQuestion = { code: string; modifier?: '26' | '53' | '' | 'TC' | undefined; zip: string; on?: string | undefined };

export type PriceRow = { procedure: Hcpcs; words: string; serviceKind: 'evaluation' | 'procedure' | 'drug' | 'injection' | 'vaccine' | 'vaccine-administration' | 'laboratory' | 'imaging'; cents?: Cents; prices: DatedPrice[] };

export type Problem = { type: string; title: string; status: number; code: string; detail: string; paths?: ({ path: string; message: string })[]; reference?: string };

export type ProviderAnswer = { npi: string; on: PlainDate; isValid: boolean; explanation: Said; registry?: { name: string; kind: string; state: string; taxonomy: string; taxonomyTitle?: string; deactivated?: PlainDate }; registryRelease?: string; exclusionRelease?: string; exclusions: ({ from: PlainDate; type: string; name: string })[]; standing: Said };

export type ProviderChoice = { providerId: ProviderId; name: string; credential: string; npi: Npi };

export type ProviderQuery = { state: 'draft'; queryId: QueryId; encounterId: EncounterId; patientId: PatientId; providerId: ProviderId; serviceDate: PlainDate; noteVersion: number; noteSha256: Sha256; title: string; question: string; form: 'open' | 'multiple-choice' | 'yes-no'; confirms?: 'documented-diagnosis' | 'present-on-admission' | 'cause-and-effect'; indicators: ({ start: number; end: number; words: string; earlier?: { encounterId: EncounterId; serviceDate: PlainDate; noteVersion: number; noteSha256: Sha256 } })[]; relevance?: 'specificity' | 'baseline' | 'treatment' | 'cause' | 'history'; options: ({ words: string; supportedBy: number[] })[]; writtenBy: string; writtenAt: string } | { state: 'sent'; queryId: QueryId; encounterId: EncounterId; patientId: PatientId; providerId: ProviderId; serviceDate: PlainDate; noteVersion: number; noteSha256: Sha256; title: string; question: string; form: 'open' | 'multiple-choice' | 'yes-no'; confirms?: 'documented-diagnosis' | 'present-on-admission' | 'cause-and-effect'; indicators: ({ start: number; end: number; words: string; earlier?: { encounterId: EncounterId; serviceDate: PlainDate; noteVersion: number; noteSha256: Sha256 } })[]; relevance?: 'specificity' | 'baseline' | 'treatment' | 'cause' | 'history'; options: ({ words: string; supportedBy: number[] })[]; writtenBy: string; writtenAt: string; sent: { by: string; at: string; on: PlainDate; dueOn: PlainDate } } | { state: 'answered'; queryId: QueryId; encounterId: EncounterId; patientId: PatientId; providerId: ProviderId; serviceDate: PlainDate; noteVersion: number; noteSha256: Sha256; title: string; question: string; form: 'open' | 'multiple-choice' | 'yes-no'; confirms?: 'documented-diagnosis' | 'present-on-admission' | 'cause-and-effect'; indicators: ({ start: number; end: number; words: string; earlier?: { encounterId: EncounterId; serviceDate: PlainDate; noteVersion: number; noteSha256: Sha256 } })[]; relevance?: 'specificity' | 'baseline' | 'treatment' | 'cause' | 'history'; options: ({ words: string; supportedBy: number[] })[]; writtenBy: string; writtenAt: string; sent: { by: string; at: string; on: PlainDate; dueOn: PlainDate }; answered: { by: string; at: string; on: PlainDate; answer: QueryAnswer; noteVersion?: number; sha256: Sha256 } } | { state: 'closed'; queryId: QueryId; encounterId: EncounterId; patientId: PatientId; providerId: ProviderId; serviceDate: PlainDate; noteVersion: number; noteSha256: Sha256; title: string; question: string; form: 'open' | 'multiple-choice' | 'yes-no'; confirms?: 'documented-diagnosis' | 'present-on-admission' | 'cause-and-effect'; indicators: ({ start: number; end: number; words: string; earlier?: { encounterId: EncounterId; serviceDate: PlainDate; noteVersion: number; noteSha256: Sha256 } })[]; relevance?: 'specificity' | 'baseline' | 'treatment' | 'cause' | 'history'; options: ({ words: string; supportedBy: number[] })[]; writtenBy: string; writtenAt: string; sent: { by: string; at: string; on: PlainDate; dueOn: PlainDate }; answered: { by: string; at: string; on: PlainDate; answer: QueryAnswer; noteVersion?: number; sha256: Sha256 }; closed: { by: string; at: string; on: PlainDate } } | { state: 'withdrawn'; queryId: QueryId; encounterId: EncounterId; patientId: PatientId; providerId: ProviderId; serviceDate: PlainDate; noteVersion: number; noteSha256: Sha256; title: string; question: string; form: 'open' | 'multiple-choice' | 'yes-no'; confirms?: 'documented-diagnosis' | 'present-on-admission' | 'cause-and-effect'; indicators: ({ start: number; end: number; words: string; earlier?: { encounterId: EncounterId; serviceDate: PlainDate; noteVersion: number; noteSha256: Sha256 } })[]; relevance?: 'specificity' | 'baseline' | 'treatment' | 'cause' | 'history'; options: ({ words: string; supportedBy: number[] })[]; writtenBy: string; writtenAt: string; sent?: { by: string; at: string; on: PlainDate; dueOn: PlainDate }; withdrawn: { by: string; at: string; on: PlainDate; because: string } };

export type ProviderQueryPage = { revision: number; query: ProviderQuery; patientName: { last: string; first: string; middle?: string; suffix?: string }; clinician: string; check: QueryCheck; days?: number; overdue: boolean; note: { version: number; text: string; signedBy: string; signedAt: string }; earlierNotes: EarlierNoteView[]; visitReason: string; mayAnswer: boolean; document?: { text: string; sha256: Sha256; unchanged: boolean }; earlier: ({ revision: number; state: string; title: string; question: string; replacedBy: string })[] };

export type ProviderQueryView = { revision: number; query: ProviderQuery; patientName: { last: string; first: string; middle?: string; suffix?: string }; clinician: string; check: QueryCheck; days?: number; overdue: boolean };

export type ProviderQuestion = { npi: string; on?: string | undefined };

export type QueryAnswer = { kind: 'option'; option: number; remark?: string | undefined } | { kind: 'yes'; remark?: string | undefined } | { kind: 'no'; remark?: string | undefined } | { kind: 'own-words'; words: string } | { kind: 'unable-to-determine'; remark?: string | undefined };

export type QueryCheck = { findings: ({ ruleId: string; severity: 'error' | 'warning' | 'info'; message: Said; fix: Said; line?: number; cite: Citation[] })[]; maySend: boolean };

export type QueryId = string;

export type QueryList = { rows: QueryRow[]; nextCursor?: string; counts: { draft: number; sent: number; overdue: number; answered: number; closed: number; withdrawn: number; medianDays?: number } };

export type QueryRow = { queryId: QueryId; encounterId: EncounterId; patientId: PatientId; patientName: { last: string; first: string; middle?: string; suffix?: string }; providerId: ProviderId; clinician: string; serviceDate: PlainDate; title: string; state: 'draft' | 'sent' | 'answered' | 'closed' | 'withdrawn'; writtenBy: string; sentOn?: PlainDate; dueOn?: PlainDate; answeredOn?: PlainDate; days?: number };

export type ReadAgain = { fileId: string; state: 'BUILT' | 'CLAIMED' | 'UPLOADING' | 'RENAMED' | 'VERIFIED' | 'SENT' | 'ACKNOWLEDGED' | 'REJECTED' | 'AMBIGUOUS' | 'RECEIVED' | 'READ' | 'QUARANTINED'; detail?: string };

export type ReasonView = { code: string; cents?: Cents; words: string; next: string; denial: boolean; cite?: Citation };

export type Receipt = { paymentId: string; cents: Cents; method: 'cash' | 'check' | 'card' | 'other'; reference?: string; receivedOn: PlainDate; takenBy: string; encounterId?: EncounterId };

export type ReceiptList = { receipts: Receipt[] };

export type RecognizeUpload = { as?: 'fhir' | 'note' | 'csv' | 'patients' | undefined; totals?: GivenTotals | undefined };

export type RecognizedFile = { format: 'fhir' | 'note' | 'csv' | 'patients'; table: string; sha256: Sha256; sizeBytes: number; told: ({ line?: number; said: Said })[]; mapping: ({ column: string; heading: string })[]; totals?: { found: { rows: number; patients: number; patientCents: Cents; insuranceCents: Cents }; expected: { rows?: number; patients?: number; patientCents?: Cents; insuranceCents?: Cents }; refused: number }; faults: ({ code: string; line?: number; said: Said; path?: string })[] };

export type RegisterPatient = { patientId: string; patient: PatientEdit; coverage?: { coverageId: string; coverage: CoverageEdit } | undefined; isAnotherPerson?: boolean | undefined };

export type Registered = { outcome: 'registered' | 'may-be-known'; patientId?: PatientId; similar: SimilarPatient[] };

export type RelatedClaim = { claimId: ClaimId; relation: 'corrects' | 'corrected-by' | 'earlier-plan' | 'later-plan'; state: 'draft' | 'held' | 'ready' | 'submitted' | 'rejected' | 'accepted' | 'adjudicated' | 'replaced' | 'closed'; outcome?: 'paid' | 'denied' | 'partly-denied' | 'zero-paid'; patientControlNumber: string; payerName: string; rank: 'primary' | 'secondary' | 'tertiary' };

export type ReleaseComparison = { before: string; after: string; summary: Said; counts: { added: number; deleted: number; revised: number }; rows: ({ code: string; display: string; change: 'added' | 'deleted' | 'revised'; before?: string; after?: string })[]; touched: ({ code: string; display: string; change: 'added' | 'deleted' | 'revised'; before?: string; after?: string; openClaims: number; visits: number; inPriceList: boolean; next: Said })[] };

export type RemittanceFacts = { row: RemittanceRow; payerTaxId: string; payeeNpi: string; productionDate?: PlainDate; claims: AnsweredClaim[]; providerAdjustments: ({ reason: string; reference?: string; cents: Cents })[]; equation: Equation; posted: Equation; variants: ({ fileId: string; fileName: string; receivedOn: PlainDate })[] };

export type RemittancePage = { rows: RemittanceRow[]; nextCursor?: string; total: number; totalCents: Cents };

export type RemittanceRow = { paymentKey: string; payerName: string; traceNumber: string; paymentDate: PlainDate; paymentMethod: 'ACH' | 'CHK' | 'FWT' | 'BOP' | 'NON'; paymentCents: Cents; claims: number; unmatched: number; variants: number; fileId: string; receivedOn: PlainDate };

export type Said = { text: string; values?: Record<string, string | number | Said | Said[]> };

export type Saved = { revision: number };

export type SegmentField = { at: string; field: Said; value: string; cents?: number; on?: string };

export type SegmentFinding = { severity: 'error' | 'warning'; words: Said; message: string; code: string; path: string };

export type SegmentPage = { from: number; total: number; segments: ViewedSegment[] };

export type SegmentReading = { path: string; loop: string; text: string; words?: Said; fields: SegmentField[]; findings: SegmentFinding[] };

export type SendClaims = { claimIds?: string[] | undefined };

export type ServiceWords = { services: ({ words: string; says: string })[] };

export type SessionView = { userId: string; loginName: string; displayName: string; language: 'en' | 'fr'; roles: ('front-desk' | 'coder' | 'biller' | 'poster' | 'manager' | 'provider' | 'compliance')[]; permissions: ('work:read' | 'work:close' | 'patient:read' | 'patient:write' | 'account:read' | 'payment:take' | 'write-off:ask' | 'write-off:approve' | 'statement:read' | 'encounter:read' | 'encounter:code' | 'encounter:sign' | 'coding:teach' | 'query:read' | 'query:ask' | 'query:answer' | 'claim:read' | 'claim:correct' | 'claim:send' | 'file:read' | 'file:resolve' | 'remittance:read' | 'code:read' | 'code:install' | 'practice:read' | 'calendar:advance' | 'job:run' | 'intake:read' | 'intake:run' | 'metrics:read')[]; organizationId: OrganizationId; organizationName: string; providerId?: ProviderId; today: PlainDate; calendarIsSimulated: boolean };

export type SignNote = { noteVersion: number; noteSha256: string };

export type SignedNoteView = { noteVersion: number };

export type SimilarPatient = { patient: PatientHit; why: ('same-birth-date-and-similar-name' | 'same-member-id')[] };

export type StartIntake = { runId: string; system: string; billableFrom?: string | undefined; providerId?: string | undefined; locationId?: string | undefined; files: ({ name: string; format: 'fhir' | 'note' | 'csv' | 'patients'; sizeBytes: number; sha256: string })[] };

export type Statement = { statementNumber: string; issuedOn: PlainDate; dueOn: PlainDate; language: 'en' | 'fr' | 'es'; practice: { name: string; address: { street: string; street2?: string; city: string; state: string; zip: string }; phone: string; contactName: string }; guarantor: { name: string; address: { street: string; street2?: string; city: string; state: string; zip: string } }; patient: { patientId: PatientId; name: string; account: string }; visits: ({ encounterId: EncounterId; serviceDate: PlainDate; provider: string; lines: StatementLine[]; balanceCents: Cents; stillWithPlan: number })[]; totals: { chargeCents: Cents; insurancePaidCents: Cents; adjustedCents: Cents; patientPaidCents: Cents; balanceCents: Cents }; unappliedCents: Cents; amountDueCents: Cents };

export type StatementLine = { chargeId: ChargeId; serviceDate: PlainDate; procedure: string; words: string; units: number; chargeCents: Cents; insurancePaidCents: Cents; adjustedCents: Cents; patientPaidCents: Cents; balanceCents: Cents; why: ({ kind: string; reason: string; cents: Cents })[] };

export type StatementList = { rows: StatementRow[]; total: number; nextCursor?: string };

export type StatementPreview = { today: PlainDate; statement?: Statement; nothingDue?: { code: string; message: string }; notBefore?: PlainDate; balances: AccountBalances };

export type StatementRow = { statementId: string; patientId: PatientId; patientName: string; statementNumber: string; issuedOn: PlainDate; dueOn: PlainDate; amountDueCents: Cents };

export type StatementSearch = { issuedSince?: string | undefined; cursor?: string | undefined; limit?: number | undefined };

export type StoppedVisit = { system: string; type: string; id: string; runId: string; outcome: 'to-code' | 'to-sign' | 'stopped' | 'question' | 'history' | 'not-billable'; reason: Said; serviceDate?: PlainDate; patientWords?: string; place: { file: string; line?: number; entry?: number; byte?: number }; noteBegins?: string };

export type StoredStatement = { statementId: string; statement: Statement };

export type SuggestionView = { code: Icd10; title: string; spans: ({ start: number; end: number; words: string })[]; indexPath: string; score: number; rejected: ({ code: Icd10; because: string; word?: string; display: string; title: string })[]; context?: 'affirmed' | 'negated' | 'uncertain' | 'historical' | 'family' | 'hypothetical'; section?: string; steps?: ({ words: string; code?: Icd10 })[]; features?: ({ name: string; weight: number })[]; probability?: number; display: string; automatic?: boolean };

export type TakePayment = { paymentId: string; cents: number; method: 'cash' | 'check' | 'card'; reference?: string | undefined; encounterId?: string | undefined };

export type TimelineEntry = { on: PlainDate; at?: string; kind: 'stage' | 'file' | 'acknowledgement' | 'answer' | 'posting' | 'work' | 'work-done'; what: Said; why: Said[]; who?: string; cents?: Cents; file?: { direction: 'out' | 'in'; fileId: string; fileName: string } };

export type UploadPart = { part: number; base64: string };

export type ViewedSegment = { text: string; depth: number; path?: string; begins?: Said; words?: Said; fields: SegmentField[] };

export type VisitAccount = { encounterId: EncounterId; serviceDate: PlainDate; reason: string; providerName: string; charges: ChargeAccount[]; proof: AccountProof; plan?: PlanToBill };

export type VisitElements = { family?: 'office-new' | 'office-established' | 'hospital-initial' | 'hospital-subsequent' | 'hospital-same-day' | 'hospital-discharge' | 'emergency' | 'consult-office' | 'consult-hospital' | 'nursing-initial' | 'nursing-subsequent' | 'nursing-discharge' | 'home-new' | 'home-established' | undefined; problems?: ({ kind: 'minor' | 'stable-chronic' | 'acute-uncomplicated' | 'stable-acute' | 'acute-in-hospital' | 'worse-chronic' | 'undiagnosed-new' | 'acute-systemic' | 'complicated-injury' | 'severe-chronic' | 'threat' })[] | undefined; data?: ({ kind: 'note' | 'reviewed' | 'ordered' | 'historian' | 'interpreted' | 'discussed'; what: string; billedBySame?: boolean | undefined })[] | undefined; risks?: ({ kind: 'none' | 'low-risk-care' | 'over-the-counter' | 'therapy' | 'minor-surgery' | 'prescription-drugs' | 'minor-surgery-with-risk' | 'major-surgery' | 'social-limits' | 'toxicity-monitoring' | 'major-surgery-with-risk' | 'emergency-surgery' | 'hospital' | 'less-care' | 'parenteral-controlled' })[] | undefined; minutes?: number | null | undefined };

export type VisitLevelView = { family: 'office-new' | 'office-established' | 'hospital-initial' | 'hospital-subsequent' | 'hospital-same-day' | 'hospital-discharge' | 'emergency' | 'consult-office' | 'consult-hospital' | 'nursing-initial' | 'nursing-subsequent' | 'nursing-discharge' | 'home-new' | 'home-established'; families: ('office-new' | 'office-established' | 'hospital-initial' | 'hospital-subsequent' | 'hospital-same-day' | 'hospital-discharge' | 'emergency' | 'consult-office' | 'consult-hospital' | 'nursing-initial' | 'nursing-subsequent' | 'nursing-discharge' | 'home-new' | 'home-established')[]; problems: ({ id: string; kind: 'minor' | 'stable-chronic' | 'acute-uncomplicated' | 'stable-acute' | 'acute-in-hospital' | 'worse-chronic' | 'undiagnosed-new' | 'acute-systemic' | 'complicated-injury' | 'severe-chronic' | 'threat'; what: string; quotes: ({ start: number; end: number; words: string })[]; why: Said })[]; data: ({ id: string; kind: 'note' | 'reviewed' | 'ordered' | 'historian' | 'interpreted' | 'discussed'; what: string; quotes: ({ start: number; end: number; words: string })[]; why: Said })[]; risks: ({ id: string; kind: 'none' | 'low-risk-care' | 'over-the-counter' | 'therapy' | 'minor-surgery' | 'prescription-drugs' | 'minor-surgery-with-risk' | 'major-surgery' | 'social-limits' | 'toxicity-monitoring' | 'major-surgery-with-risk' | 'emergency-surgery' | 'hospital' | 'less-care' | 'parenteral-controlled'; what: string; quotes: ({ start: number; end: number; words: string })[]; why: Said })[]; minutes?: { minutes: number; quotes: ({ start: number; end: number; words: string })[]; why: Said }; otherTimes: ({ minutes: number; quotes: ({ start: number; end: number; words: string })[]; why: Said })[]; choices: { problems: ({ kind: 'minor' | 'stable-chronic' | 'acute-uncomplicated' | 'stable-acute' | 'acute-in-hospital' | 'worse-chronic' | 'undiagnosed-new' | 'acute-systemic' | 'complicated-injury' | 'severe-chronic' | 'threat'; words: string; level?: 'straightforward' | 'low' | 'moderate' | 'high' })[]; data: ({ kind: 'note' | 'reviewed' | 'ordered' | 'historian' | 'interpreted' | 'discussed'; words: string; level?: 'straightforward' | 'low' | 'moderate' | 'high' })[]; risks: ({ kind: 'none' | 'low-risk-care' | 'over-the-counter' | 'therapy' | 'minor-surgery' | 'prescription-drugs' | 'minor-surgery-with-risk' | 'major-surgery' | 'social-limits' | 'toxicity-monitoring' | 'major-surgery-with-risk' | 'emergency-surgery' | 'hospital' | 'less-care' | 'parenteral-controlled'; words: string; level?: 'straightforward' | 'low' | 'moderate' | 'high' })[] }; level?: { problems?: 'straightforward' | 'low' | 'moderate' | 'high'; data: 'straightforward' | 'low' | 'moderate' | 'high'; risk: 'straightforward' | 'low' | 'moderate' | 'high'; made?: 'straightforward' | 'low' | 'moderate' | 'high'; limitedBy: ('problems' | 'data' | 'risk')[]; byDecisionMaking?: Hcpcs; byTime?: Hcpcs; prolonged?: { code: Hcpcs; units: number }; cite: Citation[] }; services: ({ procedure: Hcpcs; modifiers: Modifier[]; units: number; words: string; quotes: ({ start: number; end: number; words: string })[]; why: Said; others: Hcpcs[]; notice?: Said })[]; notices: Said[] };

export type VisitQueries = { queries: ProviderQueryView[] };

export type VisitRow = { encounterId: EncounterId; serviceDate: PlainDate; reason: string; providerName: string; step: 'code' | 'charge' | 'charged'; isSigned: boolean; insuranceCents: Cents; patientCents: Cents };

export type WithdrawQuery = { revision: number; because: string };

export type WorkCount = { queue: 'front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering'; kind: 'unsigned-note' | 'no-price' | 'stopped-visit' | 'held-claim' | 'rejected-file' | 'rejected-claim' | 'denied-line' | 'no-answer' | 'decided-again' | 'unmatched-payment' | 'remittance-variant' | 'unbalanced-remittance' | 'unreadable-file' | 'foreign-acknowledgement' | 'ambiguous-file' | 'partner-unreachable' | 'host-key-changed' | 'underpayment' | 'self-pay-balance' | 'write-off-approval' | 'payer-offset' | 'intake-question' | 'incoming-visit' | 'incoming-changed' | 'visit-to-code' | 'coverage-in-doubt' | 'estimate-due' | 'appointment-to-book' | 'guarantor-needed' | 'plan-to-bill' | 'provider-query' | 'query-answered' | 'query-overdue'; count: number; amountCents: Cents; oldestOpenedOn: PlainDate; dueToday: number; overdue: number };

export type WorkItemId = string;

export type WorkPage = { items: WorkRow[]; total: number; nextCursor?: string };

export type WorkRow = { workItemId: WorkItemId; queue: 'front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering'; kind: 'unsigned-note' | 'no-price' | 'stopped-visit' | 'held-claim' | 'rejected-file' | 'rejected-claim' | 'denied-line' | 'no-answer' | 'decided-again' | 'unmatched-payment' | 'remittance-variant' | 'unbalanced-remittance' | 'unreadable-file' | 'foreign-acknowledgement' | 'ambiguous-file' | 'partner-unreachable' | 'host-key-changed' | 'underpayment' | 'self-pay-balance' | 'write-off-approval' | 'payer-offset' | 'intake-question' | 'incoming-visit' | 'incoming-changed' | 'visit-to-code' | 'coverage-in-doubt' | 'estimate-due' | 'appointment-to-book' | 'guarantor-needed' | 'plan-to-bill' | 'provider-query' | 'query-answered' | 'query-overdue'; reason: Said; nextAction: Said; openedOn: PlainDate; dueOn: PlainDate; amountCents?: Cents; claimId?: ClaimId; encounterId?: EncounterId; patientId?: PatientId; subject?: string; status: 'open' | 'done'; patientName?: { last: string; first: string; middle?: string; suffix?: string }; patientControlNumber?: string; serviceDate?: PlainDate; payerName?: string; closedOn?: PlainDate; closedBy?: string; closedNote?: string };

export type WorkSearch = { queue?: 'front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering' | undefined; kind?: 'unsigned-note' | 'no-price' | 'stopped-visit' | 'held-claim' | 'rejected-file' | 'rejected-claim' | 'denied-line' | 'no-answer' | 'decided-again' | 'unmatched-payment' | 'remittance-variant' | 'unbalanced-remittance' | 'unreadable-file' | 'foreign-acknowledgement' | 'ambiguous-file' | 'partner-unreachable' | 'host-key-changed' | 'underpayment' | 'self-pay-balance' | 'write-off-approval' | 'payer-offset' | 'intake-question' | 'incoming-visit' | 'incoming-changed' | 'visit-to-code' | 'coverage-in-doubt' | 'estimate-due' | 'appointment-to-book' | 'guarantor-needed' | 'plan-to-bill' | 'provider-query' | 'query-answered' | 'query-overdue' | undefined; due?: 'overdue' | 'today' | 'later' | undefined; status?: 'open' | 'done' | undefined; queues?: ('front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering')[] | undefined; cursor?: string | undefined; limit?: number | undefined };

export type WorkSummary = { today: PlainDate; weekFrom: PlainDate; ownQueues: ('front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering')[]; work: WorkCount[]; desks: DeskCount[]; doneToday: number };

export type WriteOff = { writeOffId: string; patientId: PatientId; encounterId: EncounterId; claimId?: ClaimId; state: 'asked' | 'posted' | 'refused' | 'undone'; reason: 'small-balance' | 'timely-filing' | 'denied-for-good' | 'contract' | 'financial-assistance' | 'bad-debt' | 'self-pay-discount' | 'may-not-be-billed' | 'own-error' | 'professional-courtesy'; words: string; note?: string; cents: Cents; parts: ({ chargeId: ChargeId; side: 'plan' | 'patient'; cents: Cents })[]; askedBy: string; askedOn: PlainDate; decidedBy?: string; decidedOn?: PlainDate; undoneBy?: string; undoneOn?: PlainDate };

export type WriteOffChoices = { aloneCents: Cents; reasons: ({ reason: 'small-balance' | 'timely-filing' | 'denied-for-good' | 'contract' | 'financial-assistance' | 'bad-debt' | 'self-pay-discount' | 'may-not-be-billed' | 'own-error' | 'professional-courtesy'; words: string; when: string; sides: ('plan' | 'patient')[]; accountName: string; refused?: string; cite: Citation })[] };

export type WriteOffList = { writeOffs: WriteOff[] };

/** Every route: what goes in and what comes back. A file comes back as a Blob. */
export type Paths = {
  '/demonstration': {
    get: { response: Demonstration };
  };
  '/session': {
    post: { body: LogIn; response: SessionView };
    get: { response: SessionView };
    delete: { response: Done };
  };
  '/session/language': {
    put: { body: ChosenLanguage; response: Done };
  };
  '/jobs': {
    post: { body: JobOrder; response: JobStatus };
  };
  '/jobs/{jobId}': {
    get: { path: { jobId: string }; response: JobStatus };
  };
  '/calendar/advance': {
    post: { body: CalendarAdvance; response: JobStatus };
  };
  '/practice': {
    get: { response: PracticeView };
  };
  '/practice/services': {
    get: { query: { language: 'fr' | 'es' }; response: ServiceWords };
  };
  '/practice/people': {
    get: { response: People };
  };
  '/practice/prices': {
    get: { query?: { text?: string | undefined; on?: string | undefined; unpriced?: 'yes' | undefined }; response: PriceList };
  };
  '/practice/prices/missing': {
    get: { response: MissingPrices };
  };
  '/patients/{patientId}/account': {
    get: { path: { patientId: string }; response: Account };
  };
  '/patients/{patientId}/account.csv': {
    get: { path: { patientId: string }; response: Blob };
  };
  '/statements/search': {
    post: { body: StatementSearch; response: StatementList };
  };
  '/patients/{patientId}/statements': {
    get: { path: { patientId: string }; response: StatementList };
  };
  '/patients/{patientId}/statement-preview': {
    get: { path: { patientId: string }; response: StatementPreview };
  };
  '/statements/{statementId}': {
    get: { path: { statementId: string }; response: StoredStatement };
  };
  '/statements/{statementId}/pdf': {
    get: { path: { statementId: string }; query?: { language?: 'en' | 'fr' | 'es' | undefined }; response: Blob };
  };
  '/patients/{patientId}/payments': {
    post: { path: { patientId: string }; body: TakePayment; response: PaymentTaken };
  };
  '/encounters/{encounterId}/plan': {
    post: { path: { encounterId: string }; body: BillPlan; response: PlanBilled };
  };
  '/patients/{patientId}/receipts': {
    get: { path: { patientId: string }; response: ReceiptList };
  };
  '/patients/search': {
    post: { body: PatientSearch; response: PatientHits };
  };
  '/patients/balances': {
    post: { body: BalanceSearch; response: BalancePage };
  };
  '/patients/{patientId}': {
    get: { path: { patientId: string }; response: PatientPage };
    put: { path: { patientId: string }; body: ChangePatient; response: Saved };
  };
  '/coverages/{coverageId}': {
    put: { path: { coverageId: string }; body: ChangeCoverage; response: Saved };
  };
  '/patients/{patientId}/coverages': {
    post: { path: { patientId: string }; body: AddCoverage; response: Saved };
  };
  '/patients': {
    post: { body: RegisterPatient; response: Registered };
  };
  '/work/summary': {
    get: { response: WorkSummary };
  };
  '/work/search': {
    post: { body: WorkSearch; response: WorkPage };
  };
  '/work/items.csv': {
    get: { query?: { queue?: 'front-desk' | 'provider' | 'coding' | 'billing' | 'denials' | 'posting' | 'patient-balances' | 'compliance' | 'engineering' | undefined; kind?: 'unsigned-note' | 'no-price' | 'stopped-visit' | 'held-claim' | 'rejected-file' | 'rejected-claim' | 'denied-line' | 'no-answer' | 'decided-again' | 'unmatched-payment' | 'remittance-variant' | 'unbalanced-remittance' | 'unreadable-file' | 'foreign-acknowledgement' | 'ambiguous-file' | 'partner-unreachable' | 'host-key-changed' | 'underpayment' | 'self-pay-balance' | 'write-off-approval' | 'payer-offset' | 'intake-question' | 'incoming-visit' | 'incoming-changed' | 'visit-to-code' | 'coverage-in-doubt' | 'estimate-due' | 'appointment-to-book' | 'guarantor-needed' | 'plan-to-bill' | 'provider-query' | 'query-answered' | 'query-overdue' | undefined; due?: 'overdue' | 'today' | 'later' | undefined; status?: 'open' | 'done' | undefined }; response: Blob };
  };
  '/work/items/{workItemId}/done': {
    post: { path: { workItemId: WorkItemId }; body: FinishWork; response: WorkRow };
  };
  '/work/items/{workItemId}/reopen': {
    post: { path: { workItemId: WorkItemId }; response: WorkRow };
  };
  '/write-offs/choices': {
    get: { response: WriteOffChoices };
  };
  '/patients/{patientId}/write-offs': {
    get: { path: { patientId: string }; response: WriteOffList };
    post: { path: { patientId: string }; body: AskWriteOff; response: WriteOff };
  };
  '/write-offs/{writeOffId}/decide': {
    post: { path: { writeOffId: string }; body: DecideWriteOff; response: WriteOff };
  };
  '/write-offs/{writeOffId}/undo': {
    post: { path: { writeOffId: string }; response: WriteOff };
  };
  '/encounters': {
    get: { query?: { step?: 'code' | 'charge' | 'charged' | undefined; note?: 'signed' | 'unsigned' | undefined; exceptions?: 'yes' | undefined; from?: string | undefined; to?: string | undefined; provider?: string | undefined; order?: 'oldest' | 'newest' | undefined; cursor?: string | undefined; limit?: number | undefined }; response: EncounterPage };
  };
  '/encounters/frequent-codes': {
    get: { response: FrequentCodes };
  };
  '/encounters/{encounterId}': {
    get: { path: { encounterId: string }; response: EncounterView };
  };
  '/encounters/{encounterId}/preview': {
    post: { path: { encounterId: string }; body: CodingDraft; response: CodingPreview };
  };
  '/encounters/{encounterId}/visit': {
    post: { path: { encounterId: string }; body: VisitElements; response: VisitLevelView };
  };
  '/encounters/{encounterId}/decision': {
    put: { path: { encounterId: string }; body: CodingDecision; response: DecidedVisit };
  };
  '/encounters/{encounterId}/sign': {
    post: { path: { encounterId: string }; body: SignNote; response: SignedNoteView };
  };
  '/queries': {
    get: { query?: { state?: 'draft' | 'sent' | 'answered' | 'closed' | 'withdrawn' | undefined; mine?: 'yes' | 'no' | undefined; cursor?: string | undefined; limit?: number | undefined }; response: QueryList };
  };
  '/encounters/{encounterId}/queries': {
    get: { path: { encounterId: string }; response: VisitQueries };
    post: { path: { encounterId: string }; body: AskQuery; response: ProviderQueryPage };
  };
  '/encounters/{encounterId}/earlier-notes': {
    get: { path: { encounterId: string }; response: EarlierNotes };
  };
  '/encounters/{encounterId}/earlier-notes/{earlierId}': {
    get: { path: { encounterId: string; earlierId: string }; response: EarlierNoteView };
  };
  '/encounters/{encounterId}/queries/check': {
    post: { path: { encounterId: string }; body: CheckQuery; response: QueryCheck };
  };
  '/queries/{queryId}': {
    get: { path: { queryId: QueryId }; response: ProviderQueryPage };
    put: { path: { queryId: QueryId }; body: ChangeQuery; response: ProviderQueryPage };
  };
  '/queries/{queryId}/send': {
    post: { path: { queryId: QueryId }; body: MoveQuery; response: ProviderQueryPage };
  };
  '/queries/{queryId}/answer': {
    post: { path: { queryId: QueryId }; body: AnswerQuery; response: ProviderQueryPage };
  };
  '/queries/{queryId}/close': {
    post: { path: { queryId: QueryId }; body: MoveQuery; response: ProviderQueryPage };
  };
  '/queries/{queryId}/withdraw': {
    post: { path: { queryId: QueryId }; body: WithdrawQuery; response: ProviderQueryPage };
  };
  '/encounters/{encounterId}/judgement': {
    get: { path: { encounterId: string }; response: JudgementView };
    post: { path: { encounterId: string }; response: JudgementView };
  };
  '/coding/learning': {
    get: { response: CodingLearning };
    put: { body: CodingLearningChoice; response: CodingLearning };
  };
  '/coding/learning/versions': {
    post: { response: JobStatus };
  };
  '/claims/search': {
    post: { body: ClaimSearch; response: ClaimPage };
  };
  '/claims/export': {
    post: { body: ClaimFilters; response: Blob };
  };
  '/claims/choices': {
    get: { response: ClaimChoices };
  };
  '/claims/send': {
    post: { body: SendClaims; response: JobStatus };
  };
  '/claims/{claimId}': {
    get: { path: { claimId: string }; response: ClaimView };
  };
  '/claims/{claimId}/x12': {
    get: { path: { claimId: string }; response: ClaimX12 };
  };
  '/claims/{claimId}/correct': {
    post: { path: { claimId: string }; body: Correction; response: CorrectedClaim };
  };
  '/claims/{claimId}/preview': {
    post: { path: { claimId: string }; body: Correction; response: CorrectedClaim };
  };
  '/claims/{claimId}/judge': {
    post: { path: { claimId: string }; body: JudgeAgain; response: CorrectedClaim };
  };
  '/codes/{system}': {
    get: { path: { system: 'icd10cm' | 'hcpcs' | 'modifier' | 'pos' | 'carc' | 'rarc' | 'status-category' | 'rule' | 'account' | 'posting-rule' }; query?: { on?: string | undefined }; response: CodeList };
  };
  '/codes/{system}/{code}': {
    get: { path: { system: 'icd10cm' | 'hcpcs' | 'modifier' | 'pos' | 'carc' | 'rarc' | 'status-category' | 'rule' | 'account' | 'posting-rule'; code: string }; query?: { on?: string | undefined }; response: CodeMeaning };
  };
  '/codes/search': {
    post: { body: CodeSearch; response: CodesFound };
  };
  '/codes/index/{book}': {
    get: { path: { book: 'diseases' | 'drugs' | 'neoplasms' | 'external-causes' }; query?: { letter?: string | undefined; under?: number | undefined; on?: string | undefined }; response: IndexPage };
  };
  '/codes/pair': {
    post: { body: PairQuestion; response: PairAnswer };
  };
  '/codes/price': {
    post: { body: PriceQuestion; response: PriceAnswer };
  };
  '/codes/provider': {
    post: { body: ProviderQuestion; response: ProviderAnswer };
  };
  '/code-releases': {
    get: { response: CodeReleases };
  };
  '/code-releases/{releaseNumber}': {
    get: { path: { releaseNumber: number }; response: CodeReleasePage };
  };
  '/code-releases/compare': {
    post: { body: CompareReleases; response: ReleaseComparison };
  };
  '/code-releases/install': {
    post: { body: InstallCodes; response: JobStatus };
  };
  '/code-releases/installs/{jobId}': {
    get: { path: { jobId: string }; response: InstallOutcomes };
  };
  '/code-releases/{releaseNumber}/activate': {
    post: { path: { releaseNumber: number }; response: CodeRelease };
  };
  '/code-releases/{releaseNumber}/withdraw': {
    post: { path: { releaseNumber: number }; response: CodeRelease };
  };
  '/files': {
    get: { query?: { direction?: 'out' | 'in' | undefined; standing?: 'on-its-way' | 'waiting-for-answer' | 'done' | 'set-aside' | undefined; kind?: '835' | '999' | '837P' | 'TA1' | '277CA' | 'unknown' | undefined; cursor?: string | undefined; limit?: number | undefined }; response: FilePage };
  };
  '/files/{fileId}': {
    get: { path: { fileId: string }; response: FileFacts };
  };
  '/files/{fileId}/segments': {
    get: { path: { fileId: string }; query?: { from?: number | undefined; limit?: number | undefined }; response: SegmentPage };
  };
  '/files/{fileId}/findings': {
    get: { path: { fileId: string }; response: FileFindings };
  };
  '/files/{fileId}/content': {
    get: { path: { fileId: string }; response: Blob };
  };
  '/files/{fileId}/read-again': {
    post: { path: { fileId: string }; response: ReadAgain };
  };
  '/remittances': {
    get: { query?: { payerTaxId?: string | undefined; from?: string | undefined; to?: string | undefined; attention?: 'unmatched' | 'variant' | undefined; cursor?: string | undefined; limit?: number | undefined }; response: RemittancePage };
  };
  '/remittances/{paymentKey}': {
    get: { path: { paymentKey: string }; response: RemittanceFacts };
  };
  '/payer-offsets': {
    get: { response: PayerOffsets };
  };
  '/intake/runs': {
    get: { response: { rows: IntakeRunRow[] } };
    post: { body: OrderIntake; response: IntakeStarted };
  };
  '/intake/runs/{runId}': {
    get: { path: { runId: string }; response: IntakeRun };
  };
  '/intake/runs/{runId}/rejected': {
    get: { path: { runId: string }; query?: { after?: string | undefined }; response: IntakeRejectedPage };
  };
  '/intake/runs/{runId}/rejected-rows': {
    get: { path: { runId: string }; response: Blob };
  };
  '/intake/questions': {
    get: { query?: { runId?: string | undefined; open?: 'yes' | 'no' | undefined }; response: { rows: IntakeQuestion[] } };
  };
  '/intake/questions/{questionId}/answer': {
    post: { path: { questionId: string }; body: AnswerQuestion; response: IntakeQuestion };
  };
  '/intake/stopped-visits': {
    get: { query?: { runId?: string | undefined }; response: { rows: StoppedVisit[] } };
  };
  '/intake/stopped-visits/assign': {
    post: { body: AssignVisit; response: { encounterId: EncounterId } };
  };
  '/intake/runs/{runId}/take-back': {
    post: { path: { runId: string }; response: { takenBack: number } };
  };
  '/intake/runs/{runId}/opening-balances': {
    get: { path: { runId: string }; response: OpeningSums };
  };
  '/intake/uploads': {
    post: { body: BeginUpload; response: IntakeUpload };
  };
  '/intake/uploads/{uploadId}': {
    get: { path: { uploadId: string }; response: IntakeUpload };
  };
  '/intake/uploads/{uploadId}/parts': {
    post: { path: { uploadId: string }; body: UploadPart; response: { part: number } };
  };
  '/intake/uploads/{uploadId}/finish': {
    post: { path: { uploadId: string }; response: IntakeUpload };
  };
  '/intake/uploads/{uploadId}/recognize': {
    post: { path: { uploadId: string }; body: RecognizeUpload; response: RecognizedFile };
  };
  '/intake/patient-list-template': {
    get: { response: Blob };
  };
};
