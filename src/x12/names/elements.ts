/**
 * Our own words for the elements of each segment, in order: `-` is a place that no guide uses. They are plain names, not
 * the wording of any guide.
 *
 *   CLM patientControlNumber totalChargeCents - - facility{code qualifier claimFrequencyCode} …
 *
 * `{…}` names the components of a composite; `name[4]` is a list of four like elements, `name[6](a b c)` of six groups of
 * three, `name[12]{…}` of twelve composites; `items:item[12]` is called `item` where a guide uses the first place alone;
 * `pointers{[4]}` is a composite that is nothing but a list. A line may begin with the guide, or guide/loop, that it
 * is for: `277CA STC …` goes before `STC …`. A name that ends in `Cents` is money: whole cents, never text.
 */
export const ELEMENT_NAMES = `
ST transactionSet controlNumber version
SE segmentCount controlNumber
BHT structure purpose reference date time kind
BGN purpose reference date time timeZone originalReference - action
HL id parentId level childCode
NM1 entity entityType lastOrOrganizationName firstName middleName prefix suffix idQualifier id relationship
N1 entity name idQualifier id
N3 line1 line2
N4 city state postalCode country locationQualifier location countrySubdivision
PER contactFunction name contacts[3](qualifier number)
PRV role idQualifier id
CUR entity currency
REF qualifier value description related{qualifier value}
DTP qualifier format date
DTM qualifier date
AMT qualifier amountCents
QTY qualifier quantity
K3 text
NTE kind text
LX number
LQ listQualifier code
TRN kind trace originator detail
SBR responsibility relationship groupNumber planName insuranceType - - - claimFiling
PAT relationship - - - dateFormat deathDate weightUnit weight pregnant
DMG dateFormat birthDate sex maritalStatus backgrounds{race listQualifier code} citizenship - - - collectionQualifier collection
CLM patientControlNumber totalChargeCents - - facility{code qualifier claimFrequencyCode} providerSigned acceptsAssignment benefitsAssigned releaseOfInformation patientSignature relatedCauses{causes[3] state country} specialProgram - - - - - - - delayReason
CL1 admissionType admissionSource patientStatus
PWK reportType transmission - - idQualifier attachmentControlNumber
CN1 contractType amountCents percentage code termsDiscount version
CR1 weightUnit weight - reason distanceUnit distance - - roundTripPurpose stretcherPurpose
CR2 - - - - - - - condition - description secondDescription
CR3 certification unit duration
CRC category applies conditions[5]
HI items:item[12]{qualifier code dateFormat date amount - - - presentOnAdmission}
HCP pricingMethod allowedCents savingCents repricerId rate approvedGroup approvedGroupCents revenueCode procedureQualifier procedureCode unit quantity rejectReason policyCompliance exception
SV1 procedure{qualifier code modifiers[4] description} chargeCents unit quantity placeOfService - diagnosisPointers{[4]} - emergency - epsdt familyPlanning - - copayStatus
SV2 revenueCode procedure{qualifier code modifiers[4] description} chargeCents unit quantity - nonCoveredCents
SV5 procedure{qualifier code} unit quantity rentalCents purchaseCents rentalPeriod
MEA reference qualifier value
PS1 providerId chargeCents
LIN - productQualifier product
CTP - - - quantity unit{code}
SVD payerId paidCents procedure{qualifier code modifiers[4] description} revenueCode paidQuantity bundledIntoLine
CAS groupCode adjustments[6](reasonCode amountCents quantity)
OI - - benefitsAssigned patientSignature - releaseOfInformation
MOA reimbursementRate payableCents remarkCodes[5] esrdCents nonPayableProfessionalCents
MIA coveredDays operatingOutlierCents lifetimePsychiatricDays drgCents remarkCode disproportionateShareCents passThroughCents capitalCents capitalFederalDrgCents capitalHospitalDrgCents capitalDisproportionateShareCents oldCapitalCents capitalTeachingCents operatingHospitalDrgCents costReportDays operatingFederalDrgCents capitalOutlierCents teachingCents nonPayableProfessionalCents moreRemarkCodes[4] capitalExceptionCents
FRM question yesNo text date percentage
BPR handling paidCents creditOrDebit method format senderBankQualifier senderBank senderAccountQualifier senderAccount originator originatorSupplement receiverBankQualifier receiverBank receiverAccountQualifier receiverAccount date
RDM delivery name address
TS3 providerId facilityCode fiscalPeriodEnd claimCount chargeCents - - - providerPaymentCents - contractualCents - primaryPayerCents - nonLaboratoryCents - reportableCents payableCents - professionalCents primaryPayerLiabilityMetCents patientReimbursementCents interimClaimCount interimAdjustmentCents
TS2 drgCents federalDrgCents hospitalDrgCents disproportionateShareCents capitalCents teachingCents outlierDays dayOutlierCents costOutlierCents averageStay discharges costReportDays coveredDays nonCoveredDays passThroughCents averageDrgWeight capitalFederalDrgCents capitalHospitalDrgCents capitalDisproportionateShareCents
CLP patientControlNumber claimStatusCode totalChargeCents paidCents patientResponsibilityCents claimFiling payerClaimControlNumber facilityCode claimFrequencyCode - drg drgWeight dischargeFraction
SVC procedure{qualifier code modifiers[4] description} chargeCents paidCents revenueCode paidQuantity submittedProcedure{qualifier code modifiers[4] description} submittedQuantity
PLB providerId fiscalPeriodEnd adjustments[6](reason{code reference} amountCents)
STC status{category code entity list} date action chargeCents paidCents decidedOn - paymentDate checkNumber secondStatus{category code entity list} thirdStatus{category code entity list} text
AAA valid - rejectReason followUp
EQ serviceTypes procedure{qualifier code modifiers[4]} coverageLevel - diagnosisPointers{[4]}
EB benefit coverageLevel serviceTypes insuranceType planCoverage timePeriod amountCents percentage quantityQualifier quantity authorizationRequired inNetwork procedure{qualifier code modifiers[4] - throughCode} diagnosisPointers{[4]}
HSD quantityQualifier quantity unit sampleFrequency timePeriod periodCount deliveryFrequency deliveryTime
III listQualifier code category text
MSG text
LS loop
LE loop
INS isSubscriber relationship maintenanceType maintenanceReason benefitStatus medicare{plan reason} cobraReason employment student handicapped dateFormat deathDate confidentiality - - - birthSequence
MPI status employment service description rank dateFormat date
ACT accountNumber - - - - secondAccountNumber
EC employmentClasses[3]
ICM frequency wageCents hours location salaryGrade
HLH healthCode height weight
LUI languageQualifier language description use
DSB disability - - - - - diagnosisQualifier diagnosis
HD maintenanceType - coverage plan coverageLevel - - - lateEnrollment
IDC plan cardKind count action
PLA action entity date - reason
COB responsibility groupNumber coordination serviceTypes
AK1 functionalId groupControlNumber version
AK2 transactionSet controlNumber version
AK9 answer declaredSets receivedSets acceptedSets errorCodes[5]
IK3 segment position loop errorCode
IK4 place{element component repetition} dataElement errorCode value
IK5 answer errorCodes[5]
CTX contexts{name value} segment position loop place{element component repetition} reference{dataElement}
TA1 interchangeControlNumber interchangeDate interchangeTime answer note
`;
