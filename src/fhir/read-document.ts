/**
 * DocumentReference, DiagnosticReport, Composition, ClinicalImpression, Binary: notes and what is attached to them.
 * Source: FHIR R4 documentreference.html, diagnosticreport.html, composition.html, clinicalimpression.html, binary.html;
 * US Core Clinical Notes (the note types by LOINC).
 */
import type { IncomingCode } from '../claims/incoming-parts.ts';
import { said } from '../kernel/said.ts';
import { fittedNote, type ReadAttachment, readAttachment } from './attachment.ts';
import { conceptOf, conceptsOf } from './codes.ts';
import { child, children, type Element, find, present, textOf } from './element.ts';
import { dayOf, eventOf, periodOf } from './fhir-day.ts';
import { member } from './json-value.ts';
import { textOfMarkup } from './markup-text.ts';
import type { BodyOf, ResourceReader } from './record-body.ts';
import { refOf, refsOf } from './references.ts';
import { withdrawnBy } from './withdrawn.ts';

type DocumentBody = BodyOf<'document'>;

/**
 * LOINC types of a clinician's narrative of a visit. The first five are those of US Core's clinical note types (read
 * 2026-11-22); the others rest on memory: they decide what a coder is shown as the note of the visit, and refuse nothing.
 */
const VISIT_NOTES = new Set([
  ...['11506-3', '34117-2', '11488-4', '18842-5', '28570-0'],
  ...['11504-8', '34111-5', '34109-9', '34131-3', '34748-4', '51847-2', '51848-0'],
]);

const isVisitNote = (codes: readonly IncomingCode[]): boolean =>
  codes.some(({ system, code }) => (system === 'loinc' && VISIT_NOTES.has(code)) || code === 'clinical-note');

type Content = Pick<DocumentBody, 'note' | 'mediaType' | 'attachments'>;

/** One note of several contents: the first text is the note; what differs from it is attached and told. */
function contentOf(element: Element, name: string, parts: readonly (ReadAttachment | undefined)[]): Content {
  const read = parts.filter((part) => part !== undefined);
  const texts = read.filter(({ text }) => text !== undefined);
  const attachments = read.flatMap(({ attached }) => attached ?? []);
  const note = texts[0]?.text;
  if (texts.some(({ text }) => text !== note)) {
    find(element, name, {
      code: 'document-should-have-one-text',
      severity: 'error',
      message: said('The document holds {count} different texts; the first is taken. A person must look at the others.', {
        count: texts.length,
      }),
    });
  }
  if (note === undefined && attachments.length > 0) {
    find(element, name, {
      code: 'document-should-be-text',
      severity: 'warning',
      message: said('The document is no text that can be read here ({mediaType}); it is attached as it is.', {
        mediaType: attachments[0]?.mediaType ?? '',
      }),
    });
  }
  return {
    note,
    mediaType: (texts[0] ?? read[0])?.mediaType,
    attachments: attachments.length === 0 ? undefined : attachments,
  };
}

const RELATIONS = new Set(['replaces', 'appends', 'transforms', 'signs'] as const);
type Relation = typeof RELATIONS extends Set<infer T> ? T : never;

function relationsOf(element: Element): DocumentBody['relatesTo'] {
  const found = children(element, 'relatesTo').flatMap((relation) => {
    const how = member(relation.value, 'code') as Relation;
    const document = refOf(relation, 'target') ?? refOf(relation, 'targetReference');
    return RELATIONS.has(how) && document !== undefined ? [{ how, document }] : [];
  });
  return found.length === 0 ? undefined : found;
}

function readDocumentReference(document: Element): DocumentBody {
  const status = textOf(document, 'status', 40);
  const docStatus = textOf(document, 'docStatus', 40);
  const type = conceptOf(document, 'type');
  const category = conceptsOf(document, 'category');
  const context = child(document, 'context');
  const period = context === undefined ? undefined : periodOf(context, 'period');
  const parts = children(document, 'content').map((content) => child(content, 'attachment'));
  const attachments = parts.map((part) => (part === undefined ? undefined : readAttachment(part)));
  const title = parts.flatMap((part) => (part === undefined ? [] : (textOf(part, 'title', 300) ?? [])))[0];
  return present({
    kind: 'document',
    patient: refOf(document, 'subject'),
    encounter: context === undefined ? undefined : refsOf(context, 'encounter')[0],
    codes: [...type.codes, ...category.codes],
    text: type.text ?? category.text,
    title: textOf(document, 'description', 300) ?? title,
    on: period?.from ?? dayOf(document, 'date'),
    status: docStatus ?? status,
    authors: refsOf(document, 'author'),
    signedBy: refOf(document, 'authenticator'),
    ...contentOf(document, 'content', attachments),
    isVisitNote: isVisitNote([...type.codes, ...category.codes]),
    relatesTo: relationsOf(document),
    withdrawn: withdrawnBy(status) ?? withdrawnBy(docStatus),
  });
}

function readDiagnosticReport(report: Element): DocumentBody {
  const status = textOf(report, 'status', 40);
  const code = conceptOf(report, 'code');
  const category = conceptsOf(report, 'category');
  const content = contentOf(report, 'presentedForm', children(report, 'presentedForm').map(readAttachment));
  const conclusion = textOf(report, 'conclusion', 200_000);
  return present({
    kind: 'document',
    patient: refOf(report, 'subject'),
    encounter: refOf(report, 'encounter'),
    codes: [...code.codes, ...category.codes],
    text: code.text ?? category.text,
    title: code.text?.slice(0, 300) ?? code.codes[0]?.display?.slice(0, 300),
    on: eventOf(report, 'effective').from ?? dayOf(report, 'issued'),
    status,
    authors: [...refsOf(report, 'performer'), ...refsOf(report, 'resultsInterpreter')],
    ...content,
    note: content.note ?? conclusion,
    isVisitNote: isVisitNote([...code.codes, ...category.codes]),
    withdrawn: withdrawnBy(status),
  });
}

/** Title and narrative of each section, nested ones after their parent. */
function sectionsText(element: Element): readonly string[] {
  return children(element, 'section').flatMap((section) => {
    const narrative = child(section, 'text');
    const div = narrative === undefined ? undefined : member(narrative.value, 'div');
    const words = typeof div === 'string' ? textOfMarkup(div) : '';
    const title = textOf(section, 'title', 300) ?? conceptOf(section, 'code').text;
    const own = [title, words].filter((part) => part !== undefined && part !== '').join('\n');
    return [...(words === '' && sectionsEmpty(section) ? [] : [own]), ...sectionsText(section)];
  });
}

const sectionsEmpty = (section: Element): boolean => member(section.value, 'section') === undefined;

function readComposition(composition: Element): DocumentBody {
  const status = textOf(composition, 'status', 40);
  const type = conceptOf(composition, 'type');
  const category = conceptsOf(composition, 'category');
  const attester = children(composition, 'attester').find((its) =>
    ['professional', 'legal', 'official'].includes(String(member(its.value, 'mode'))),
  );
  return present({
    kind: 'document',
    patient: refOf(composition, 'subject'),
    encounter: refOf(composition, 'encounter'),
    codes: [...type.codes, ...category.codes],
    text: type.text ?? category.text,
    title: textOf(composition, 'title', 300),
    on: dayOf(composition, 'date'),
    status,
    authors: refsOf(composition, 'author'),
    signedBy: attester === undefined ? undefined : refOf(attester, 'party'),
    signedAt: attester === undefined ? undefined : textOf(attester, 'time', 40),
    mediaType: 'text/plain',
    note: fittedNote(composition, 'section', sectionsText(composition).join('\n\n')),
    isVisitNote: isVisitNote([...type.codes, ...category.codes]),
    relatesTo: relationsOf(composition),
    withdrawn: withdrawnBy(status),
  });
}

function readImpression(impression: Element): DocumentBody {
  const status = textOf(impression, 'status', 40);
  const notes = children(impression, 'note').flatMap((its) => textOf(its, 'text', 200_000) ?? []);
  const words = [textOf(impression, 'description', 200_000), textOf(impression, 'summary', 200_000), ...notes];
  const author = refOf(impression, 'assessor');
  return present({
    kind: 'document',
    patient: refOf(impression, 'subject'),
    encounter: refOf(impression, 'encounter'),
    ...conceptOf(impression, 'code'),
    on: dayOf(impression, 'date') ?? eventOf(impression, 'effective').from,
    status,
    authors: author === undefined ? [] : [author],
    mediaType: 'text/plain',
    note: fittedNote(impression, 'summary', words.filter((part) => part !== undefined).join('\n\n')),
    isVisitNote: true,
    withdrawn: withdrawnBy(status),
  });
}

/** Content that a document elsewhere points to by 'Binary/id'. */
function readBinary(binary: Element): DocumentBody {
  const content = contentOf(binary, 'data', [readAttachment(binary)]);
  return present({ kind: 'document', codes: [], authors: [], ...content, isVisitNote: false });
}

const DOCUMENT = ['category', 'date', 'encounter', 'identifier', 'status', 'subject'];

export const DOCUMENT_REFERENCE: ResourceReader = {
  read: readDocumentReference,
  takes: [
    ...['authenticator', 'author', 'category', 'content', 'context', 'date', 'description', 'docStatus', 'identifier'],
    ...['relatesTo', 'status', 'subject', 'type'],
  ],
};
export const DIAGNOSTIC_REPORT: ResourceReader = {
  read: readDiagnosticReport,
  takes: [
    ...['category', 'code', 'conclusion', 'effectiveDateTime', 'effectivePeriod', 'encounter', 'identifier', 'issued'],
    ...['performer', 'presentedForm', 'resultsInterpreter', 'status', 'subject'],
  ],
};
export const COMPOSITION: ResourceReader = {
  read: readComposition,
  takes: [...DOCUMENT, 'attester', 'author', 'relatesTo', 'section', 'title', 'type'],
};
export const CLINICAL_IMPRESSION: ResourceReader = {
  read: readImpression,
  takes: [
    ...['assessor', 'code', 'date', 'description', 'effectiveDateTime', 'effectivePeriod', 'encounter', 'identifier'],
    ...['note', 'status', 'subject', 'summary'],
  ],
};
export const BINARY: ResourceReader = { read: readBinary, takes: ['contentType', 'data'] };
