import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IncomingOf } from '../claims/incoming.ts';
import { recordOf, sha256 } from './test-reading.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const attachment = (contentType: string, text: string, more: object = {}): object => ({
  attachment: { contentType, data: base64(text), ...more },
});
const document = (...content: readonly object[]): IncomingOf<'document'> =>
  recordOf('document', {
    resourceType: 'DocumentReference',
    id: 'd',
    status: 'current',
    docStatus: 'final',
    type: { coding: [{ system: 'http://loinc.org', code: '11506-3' }] },
    subject: { reference: 'Patient/p' },
    date: '2026-03-04T10:00:00Z',
    author: [{ reference: 'Practitioner/a' }],
    authenticator: { reference: 'Practitioner/b' },
    context: { encounter: [{ reference: 'Encounter/e' }] },
    content,
  });

test('a note in plain text or markup is read, with who wrote and who signed it', () => {
  const note = document(attachment('text/plain; charset=utf-8', 'Chief complaint:\r\ncough – é'));
  assert.deepEqual(
    [note.note, note.isVisitNote, note.status, note.encounter, note.signedBy, note.authors[0]],
    ['Chief complaint:\ncough – é', true, 'final', { key: 'Encounter/e' }, { key: 'Practitioner/b' }, { key: 'Practitioner/a' }],
  );
  assert.deepEqual(note.findings, []);
  assert.equal(document(attachment('text/html', '<p>A1c &lt;7 <script>x</script></p>')).note, 'A1c <7');
  assert.equal(
    document(attachment('application/xml', '<ClinicalDocument><title>H&amp;P</title><text>cough</text></ClinicalDocument>')).note,
    'H&P\n\ncough',
  );
  assert.equal(document({ attachment: { contentType: 'text/plain; charset=iso-8859-1', data: btoa('caf\u00e9') } }).note, 'café');
});

test('a document that is no text is attached by its hash and told', () => {
  const note = document(attachment('application/pdf', '%PDF-1.7', { title: 'Letter' }));
  assert.equal(note.note, undefined);
  assert.deepEqual(note.attachments, [
    { mediaType: 'application/pdf', title: 'Letter', byteCount: 8, sha256: sha256('%PDF-1.7') },
  ]);
  assert.deepEqual(
    note.findings.map(({ code, severity }) => [code, severity]),
    [['document-should-be-text', 'warning']],
  );
  const elsewhere = document({ attachment: { contentType: 'text/plain', url: 'Binary/b' } });
  assert.deepEqual([elsewhere.note, elsewhere.attachments], [undefined, [{ mediaType: 'text/plain', url: 'Binary/b' }]]);
});

test('the same note in two forms is one note; two different ones need a person', () => {
  const both = document(attachment('text/plain', 'cough'), attachment('application/pdf', '%PDF'));
  assert.deepEqual([both.note, both.attachments?.length, both.findings], ['cough', 1, []]);
  assert.deepEqual(document(attachment('text/plain', 'cough'), attachment('text/html', '<p>cough</p>')).findings, []);
  const two = document(attachment('text/plain', 'cough'), attachment('text/plain', 'fever'));
  assert.deepEqual(
    [two.note, two.findings[0]?.code, two.findings[0]?.severity],
    ['cough', 'document-should-have-one-text', 'error'],
  );
});

test('content that is damaged or in another encoding than it says goes to a person', () => {
  const damaged = document({ attachment: { contentType: 'text/plain', data: 'a' } });
  assert.deepEqual([damaged.note, damaged.findings[0]?.code], [undefined, 'attachment-must-be-base64']);
  const latin = document({ attachment: { contentType: 'text/plain', data: btoa('caf\u00e9') } });
  assert.deepEqual([latin.note, latin.findings[0]?.code], [undefined, 'attachment-must-be-text']);
  assert.equal(
    document({ attachment: { contentType: 'text/plain; charset=klingon', data: base64('x') } }).findings[0]?.code,
    'attachment-must-be-text',
  );
});

test('a note longer than a note can be is cut, and a person is told', () => {
  const long = document(attachment('text/plain', 'x'.repeat(200_001)));
  assert.deepEqual([long.note?.length, long.findings[0]?.code, long.findings[0]?.severity], [200_000, 'note-must-fit', 'error']);
});

test('a composition is its sections, signed by who attested it', () => {
  const composition = recordOf('document', {
    resourceType: 'Composition',
    id: 'c',
    status: 'final',
    type: { coding: [{ system: 'http://loinc.org', code: '34117-2' }] },
    title: 'Visit',
    date: '2026-03-04',
    attester: [
      { mode: 'personal', party: { reference: 'Patient/p' } },
      { mode: 'legal', time: '2026-03-04T12:00:00Z', party: { reference: 'Practitioner/a' } },
    ],
    section: [
      {
        title: 'History',
        text: { status: 'generated', div: '<div><p>cough</p></div>' },
        section: [{ title: 'Past', text: { div: '<div>asthma</div>' } }],
      },
      { title: 'Empty', text: { div: '<div/>' } },
    ],
    relatesTo: [{ code: 'appends', targetReference: { reference: 'Composition/b' } }],
  });
  assert.equal(composition.note, 'History\ncough\n\nPast\nasthma');
  assert.deepEqual(
    [composition.signedBy, composition.signedAt, composition.isVisitNote],
    [{ key: 'Practitioner/a' }, '2026-03-04T12:00:00Z', true],
  );
  assert.deepEqual(composition.relatesTo, [{ how: 'appends', document: { key: 'Composition/b' } }]);
});

test('a report of results is no visit note, a narrative in a report is one', () => {
  const report = (code: string): IncomingOf<'document'> =>
    recordOf('document', {
      resourceType: 'DiagnosticReport',
      id: 'r',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code, display: 'T' }] },
      presentedForm: [{ contentType: 'text/plain', data: base64('words') }],
    });
  assert.deepEqual(
    [report('51990-0').isVisitNote, report('34117-2').isVisitNote, report('34117-2').note],
    [false, true, 'words'],
  );
  assert.equal(recordOf('document', { resourceType: 'DiagnosticReport', id: 'r', conclusion: 'normal' }).note, 'normal');
});

test('a binary is a document of its own for whoever points to it', () => {
  const binary = recordOf('document', { resourceType: 'Binary', id: 'b', contentType: 'text/plain', data: base64('hello') });
  assert.deepEqual([binary.note, binary.isVisitNote, binary.keys], ['hello', false, ['Binary/b']]);
});

test('an impression is its words, and withdrawn documents say so', () => {
  const impression = recordOf('document', {
    resourceType: 'ClinicalImpression',
    id: 'i',
    status: 'completed',
    summary: 'asthma',
    note: [{ text: 'mild' }],
  });
  assert.equal(impression.note, 'asthma\n\nmild');
  const superseded = recordOf('document', { resourceType: 'DocumentReference', id: 'd', status: 'superseded' });
  assert.equal(superseded.withdrawn, 'superseded');
});
