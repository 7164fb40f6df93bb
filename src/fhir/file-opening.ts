/** What a file is by its first bytes: JSON in UTF-8, or something else that is told by name. */
import { type Said, said } from '../kernel/said.ts';

/** As many first bytes as are looked at. */
export const OPENING_LENGTH = 256;

export type Opening =
  | { readonly kind: 'json'; readonly skip: number; readonly byteOrderMark: boolean }
  | { readonly kind: 'other'; readonly code: string; readonly message: Said };

const refuse = (code: string, message: Said): Opening => ({ kind: 'other', code, message });

const beginsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte);

/** Formats that begin with a mark of their own. */
const MARKS: readonly { readonly mark: readonly number[]; readonly name: string }[] = [
  { mark: [0x1f, 0x8b], name: 'gzip' },
  { mark: [0x50, 0x4b, 0x03, 0x04], name: 'zip' },
  { mark: [0x42, 0x5a, 0x68], name: 'bzip2' },
  { mark: [0x28, 0xb5, 0x2f, 0xfd], name: 'zstd' },
  { mark: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'xz' },
];

const notUtf8 = (encoding: string): Opening =>
  refuse(
    'fhir-file-must-be-utf-8',
    said('The file is written in {encoding}. FHIR files are UTF-8: save or export it again as UTF-8.', { encoding }),
  );

/** UTF-16 and UTF-32 by their mark, or by the zeros that they put beside each character of ASCII. */
function otherEncoding(bytes: Uint8Array): Opening | undefined {
  if (beginsWith(bytes, 0xff, 0xfe, 0, 0) || beginsWith(bytes, 0, 0, 0xfe, 0xff)) return notUtf8('UTF-32');
  if (beginsWith(bytes, 0xff, 0xfe) || beginsWith(bytes, 0xfe, 0xff)) return notUtf8('UTF-16');
  const [first, second, third] = bytes;
  if (first === 0 && second !== undefined && second !== 0 && third === 0) return notUtf8('UTF-16');
  if (first !== undefined && first !== 0 && second === 0 && third !== undefined && third !== 0) return notUtf8('UTF-16');
  return undefined;
}

/** In: the first bytes of the file, OPENING_LENGTH or more, or the whole of a shorter one; how many more changes nothing. */
export function openFile(first: Uint8Array): Opening {
  const bytes = first.subarray(0, OPENING_LENGTH);
  if (bytes.length === 0) {
    return refuse('fhir-file-must-not-be-empty', said('The file is empty. Export it again and check that the export ended.'));
  }
  const encoded = otherEncoding(bytes);
  if (encoded !== undefined) return encoded;
  const packed = MARKS.find(({ mark }) => beginsWith(bytes, ...mark));
  if (packed !== undefined) {
    return refuse(
      'fhir-file-must-be-unpacked',
      said('The file is packed ({format}). Unpack it and bring what is inside.', { format: packed.name }),
    );
  }
  const byteOrderMark = beginsWith(bytes, 0xef, 0xbb, 0xbf);
  const skip = byteOrderMark ? 3 : 0;
  const text = new TextDecoder('latin1').decode(bytes.subarray(skip)).trimStart();
  if (text === '' && bytes.length < OPENING_LENGTH) {
    return refuse(
      'fhir-file-must-not-be-empty',
      said('The file holds nothing but blanks. Export it again and check that the export ended.'),
    );
  }
  if (text.startsWith('<')) return markup(text);
  if (/^[{[]/.test(text) || (text === '' && bytes.length >= OPENING_LENGTH)) return { kind: 'json', skip, byteOrderMark };
  if (text.startsWith('%PDF')) return notJson('PDF');
  if (text.startsWith('{\\rtf')) return notJson('RTF');
  if (/^(MSH|FHS|BHS)\|/.test(text)) return notJson('HL7 v2');
  if (text.startsWith('ISA*')) return notJson('X12');
  return notJson(text.includes('\0') ? 'binary' : 'text');
}

const notJson = (format: string): Opening =>
  refuse(
    'fhir-file-must-be-json',
    said('The file begins as {format}, not as JSON. Bring the FHIR export as JSON or NDJSON.', { format }),
  );

function markup(text: string): Opening {
  if (/^<(!doctype html|html|head|body)/i.test(text)) {
    return refuse(
      'fhir-file-must-be-json',
      said(
        'The file is a web page, most likely an error page or a log-in page that was saved instead of the export. Download the export again.',
      ),
    );
  }
  return notJson('XML');
}
