/** An Attachment: its text when it is text, else what it is. Source: FHIR R4 datatypes.html#Attachment, binary.html. */
import type { IncomingOf } from '../claims/incoming.ts';
import { said } from '../kernel/said.ts';
import { cleanText, type Element, find, present, textOf } from './element.ts';
import { member } from './json-value.ts';
import { textOfMarkup } from './markup-text.ts';

type Attached = NonNullable<IncomingOf<'document'>['attachments']>[number];
/** `text` of what could be read; else `attached`, told by its hash. */
export type ReadAttachment = {
  readonly mediaType: string;
  readonly text?: string | undefined;
  readonly attached?: Attached | undefined;
};

const NOTE_LENGTH = 200_000;

/** Base64 to bytes; undefined when it is none. */
function bytesOfBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll(/[\r\n]/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Bytes to text by the media type's charset, UTF-8 without one; undefined when they are none of it. */
function decode(bytes: Uint8Array, mediaType: string): string | undefined {
  const charset = /charset="?([\w-]+)/i.exec(mediaType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type TextForm = 'plain' | 'markup';

/** Which forms are read: text, HTML, XML; RTF, PDF and pictures are not. */
function textForm(mediaType: string): TextForm | undefined {
  const type = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  if (type === 'text/plain' || type === 'text/markdown' || type === 'text') return 'plain';
  if (type === 'text/html' || type === 'text/xml' || type === 'application/xml') return 'markup';
  return /^application\/(xhtml|hl7-\w+|cda)\+xml$/.test(type) ? 'markup' : undefined;
}

/** Lines end in one way, and what no note may hold is gone. */
const noteText = (text: string): string => cleanText(text.replaceAll(/\r\n?/g, '\n')).trim();

/** The words of a note, no longer than a note can be: a cut is told, for what was cut is not coded. */
export function fittedNote(element: Element, name: string, text: string): string | undefined {
  const note = noteText(text);
  if (note === '') return undefined;
  if (note.length <= NOTE_LENGTH) return note;
  find(element, name, {
    code: 'note-must-fit',
    severity: 'error',
    message: said('The note has {length} characters; a note here has at most {max}. A person must divide it.', {
      length: note.length,
      max: NOTE_LENGTH,
    }),
  });
  return note.slice(0, NOTE_LENGTH).toWellFormed();
}

function unreadable(element: Element, name: string, code: 'attachment-must-be-base64' | 'attachment-must-be-text'): void {
  find(element, name, {
    code,
    severity: 'error',
    message:
      code === 'attachment-must-be-base64'
        ? said('The content of the document is damaged (no base64). Ask the sending system for it again.')
        : said('The content of the document is not in the encoding that it names. Ask the sending system for it again.'),
  });
}

/** In: an Attachment or a Binary. Out: undefined when it holds nothing. */
export function readAttachment(element: Element): ReadAttachment | undefined {
  const mediaType = textOf(element, 'contentType', 120) ?? 'application/octet-stream';
  const url = textOf(element, 'url', 1000);
  const title = textOf(element, 'title', 300);
  const base64 = member(element.value, 'data');
  if (typeof base64 !== 'string' || base64 === '') {
    if (url === undefined) return undefined;
    return { mediaType, attached: present({ mediaType, title, url }) };
  }
  const bytes = bytesOfBase64(base64);
  if (bytes === undefined) {
    unreadable(element, 'data', 'attachment-must-be-base64');
    return { mediaType, attached: present({ mediaType, title, url }) };
  }
  const attached = present({ mediaType, title, byteCount: bytes.length, sha256: element.reading.sha256(bytes), url });
  const form = textForm(mediaType);
  if (form === undefined) return { mediaType, attached };
  const decoded = decode(bytes, mediaType);
  if (decoded === undefined) {
    unreadable(element, 'data', 'attachment-must-be-text');
    return { mediaType, attached };
  }
  const text = fittedNote(element, 'data', form === 'markup' ? textOfMarkup(decoded) : decoded);
  return text === undefined ? undefined : { mediaType, text };
}
