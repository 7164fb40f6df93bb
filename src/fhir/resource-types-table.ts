/** The resource types of FHIR R4 and what reads them. Source: FHIR R4 resourcelist.html; the types of R5 that exports carry. */
import { ALLERGY, CONDITION, OBSERVATION, PROCEDURE, SERVICE_REQUEST } from './read-clinical.ts';
import { ACCOUNT, COVERAGE } from './read-coverage.ts';
import { BINARY, CLINICAL_IMPRESSION, COMPOSITION, DIAGNOSTIC_REPORT, DOCUMENT_REFERENCE } from './read-document.ts';
import { APPOINTMENT, ENCOUNTER } from './read-encounter.ts';
import {
  IMMUNIZATION,
  MEDICATION,
  MEDICATION_ADMINISTRATION,
  MEDICATION_DISPENSE,
  MEDICATION_REQUEST,
  MEDICATION_STATEMENT,
} from './read-medication.ts';
import { LOCATION, ORGANIZATION, PRACTITIONER, PRACTITIONER_ROLE } from './read-parties.ts';
import { PATIENT, RELATED_PERSON } from './read-patient.ts';
import { CLAIM, EXPLANATION_OF_BENEFIT } from './read-source-claim.ts';
import type { ResourceReader } from './record-body.ts';

export const READERS: ReadonlyMap<string, ResourceReader> = new Map([
  ['Account', ACCOUNT],
  ['AllergyIntolerance', ALLERGY],
  ['Appointment', APPOINTMENT],
  ['Binary', BINARY],
  ['Claim', CLAIM],
  ['ClinicalImpression', CLINICAL_IMPRESSION],
  ['Composition', COMPOSITION],
  ['Condition', CONDITION],
  ['Coverage', COVERAGE],
  ['DiagnosticReport', DIAGNOSTIC_REPORT],
  ['DocumentReference', DOCUMENT_REFERENCE],
  ['Encounter', ENCOUNTER],
  ['ExplanationOfBenefit', EXPLANATION_OF_BENEFIT],
  ['Immunization', IMMUNIZATION],
  ['Location', LOCATION],
  ['Medication', MEDICATION],
  ['MedicationAdministration', MEDICATION_ADMINISTRATION],
  ['MedicationDispense', MEDICATION_DISPENSE],
  ['MedicationRequest', MEDICATION_REQUEST],
  ['MedicationStatement', MEDICATION_STATEMENT],
  ['Observation', OBSERVATION],
  ['Organization', ORGANIZATION],
  ['Patient', PATIENT],
  ['Practitioner', PRACTITIONER],
  ['PractitionerRole', PRACTITIONER_ROLE],
  ['Procedure', PROCEDURE],
  ['RelatedPerson', RELATED_PERSON],
  ['ServiceRequest', SERVICE_REQUEST],
]);

/** Types of the standard that nothing here is made of. */
export const UNUSED_TYPES: ReadonlySet<string> = new Set(
  `ActivityDefinition AdverseEvent AppointmentResponse AuditEvent Basic BiologicallyDerivedProduct BodyStructure Bundle
  CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem ChargeItemDefinition ClaimResponse CodeSystem Communication
  CommunicationRequest CompartmentDefinition ConceptMap Consent Contract CoverageEligibilityRequest CoverageEligibilityResponse
  DetectedIssue Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DocumentManifest EffectEvidenceSynthesis
  Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario
  FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingStudy ImmunizationEvaluation
  ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice Library Linkage List Measure MeasureReport Media
  MedicationKnowledge MedicinalProduct MedicinalProductAuthorization MedicinalProductContraindication MedicinalProductIndication
  MedicinalProductIngredient MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged
  MedicinalProductPharmaceutical MedicinalProductUndesirableEffect MessageDefinition MessageHeader MolecularSequence NamingSystem
  NutritionOrder ObservationDefinition OperationDefinition OperationOutcome OrganizationAffiliation Parameters PaymentNotice
  PaymentReconciliation Person PlanDefinition Provenance Questionnaire QuestionnaireResponse RequestGroup ResearchDefinition
  ResearchElementDefinition ResearchStudy ResearchSubject RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter Slot
  Specimen SpecimenDefinition StructureDefinition StructureMap Subscription Substance SubstanceNucleicAcid SubstancePolymer
  SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest Task
  TerminologyCapabilities TestReport TestScript ValueSet VerificationResult VisionPrescription`.split(/\s+/),
);
