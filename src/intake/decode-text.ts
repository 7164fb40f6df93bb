/**
 * Bytes → text, once the encoding is known for certain. The whole file is looked at first: what is valid UTF-8 is UTF-8;
 * what is not and has no trace of it is Windows-1252, and that is told; what is both is refused, because a guess would
 * spoil names.
 */
import { err, ok, type Result } from '../kernel/result.ts';
import { type Said, said } from '../kernel/said.ts';
import { finding, type Located, type SourceFile } from './source-file.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText = {
  readonly encoding: Encoding;
  /** What to know about it; stops nothing. */
  readonly told: readonly Located[];
  /** False when no character can be amiss: nothing but ASCII without NUL. */
  readonly needsLook: boolean;
  /** As UTF-8 without a byte order mark; what cannot be read is U+FFFD. */
  readonly bytes: () => AsyncGenerator<Uint8Array>;
};

/** Errors: an archive, a workbook or a picture; an empty file; two encodings in one file. */
export async function decodeText(file: SourceFile): Promise<Result<DecodedText, Located>> {
  const seen = await lookThrough(file);
  if (seen.bytes === 0) return err(EMPTY);
  const foreign = foreignForm(seen.head);
  if (foreign !== undefined) return err(foreign);
  const encoding = encodingOf(seen);
  if (typeof encoding !== 'string') return err(encoding);
  return ok({
    encoding,
    told: toldOf(encoding, seen),
    needsLook: encoding !== 'utf-8' || seen.wide > 0 || seen.nulEven + seen.nulOdd > 0 || seen.cutInCharacter,
    bytes: () => (encoding === 'utf-8' ? withoutMark(file) : recoded(file, encoding)),
  });
}

const EMPTY: Located = {
  finding: finding('file-must-hold-something', 'error', {
    message: said('The file is empty. Export it again and look whether the export reported a fault.'),
  }),
};

const notText = (form: Said): Located => ({
  finding: finding('file-must-be-text', 'error', {
    message: said(
      'This is {form}, not a text file. Save the sheet as “CSV UTF-8”, or the document as plain text, and load that.',
      {
        form,
      },
    ),
  }),
});

/** Text by its bytes, and still neither a note nor a table: taken as one, its codes would be words of a visit. */
const notProse = (form: Said): Located => ({
  finding: finding('file-must-be-a-note-or-a-table', 'error', {
    message: said('This is {form}, neither a note nor a table. Bring in the note or the table that was meant.', { form }),
  }),
});

const startsWith = (head: Uint8Array, ...bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte);

function foreignForm(head: Uint8Array): Located | undefined {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return notText(said('a workbook or an archive'));
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return notText(said('an old office document'));
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) return notText(said('a PDF document'));
  if (startsWith(head, 0x1f, 0x8b)) return notText(said('a compressed file'));
  if (startsWith(head, 0x89, 0x50, 0x4e, 0x47) || startsWith(head, 0xff, 0xd8, 0xff)) return notText(said('a picture'));
  const text = String.fromCharCode(...head).trimStart();
  if (/^ISA[^A-Za-z0-9\s]/.test(text)) return notProse(said('an X12 file'));
  if (/^(\{\s*"|\[\s*\{)/.test(text)) return notProse(said('a JSON file'));
  if (text.startsWith('{\\rtf')) return notProse(said('an RTF document'));
  if (/^<(\?xml|!doctype|html)/i.test(text)) return notProse(said('a web page or an XML document'));
  return undefined;
}

/** What the bytes say about their encoding. */
type Seen = {
  bytes: number;
  readonly head: Uint8Array;
  /** Whole UTF-8 characters beyond ASCII. */
  wide: number;
  /** Line of the first byte that is not UTF-8. */
  invalidLine: number | undefined;
  /** A byte that Windows-1252 leaves undefined. */
  undefinedIn1252: boolean;
  /** NUL bytes at even and odd places. */
  nulEven: number;
  nulOdd: number;
  cutInCharacter: boolean;
};

const HEAD_BYTES = 16;
const UNDEFINED_IN_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

async function lookThrough(file: SourceFile): Promise<Seen> {
  const seen: Seen = {
    bytes: 0,
    head: new Uint8Array(HEAD_BYTES),
    wide: 0,
    invalidLine: undefined,
    undefinedIn1252: false,
    nulEven: 0,
    nulOdd: 0,
    cutInCharacter: false,
  };
  const scan = startScan(seen);
  for await (const chunk of file.open()) scan(chunk);
  return seen;
}

/** Follows UTF-8 byte by byte (RFC 3629 §4: no overlong forms, no surrogates, nothing above U+10FFFF). */
function startScan(seen: Seen): (chunk: Uint8Array) => void {
  let open = 0;
  let low = 0x80;
  let high = 0xbf;
  let line = 1;
  return (chunk) => {
    if (seen.bytes < HEAD_BYTES) seen.head.set(chunk.subarray(0, HEAD_BYTES - seen.bytes), seen.bytes);
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i] ?? 0;
      if (open > 0) {
        if (byte >= low && byte <= high) {
          open -= 1;
          low = 0x80;
          high = 0xbf;
          if (open === 0) seen.wide += 1;
          continue;
        }
        seen.invalidLine ??= line;
        open = 0;
        low = 0x80;
        high = 0xbf;
      }
      if (byte < 0x80) {
        if (byte === 10) line += 1;
        else if (byte === 0) {
          if ((seen.bytes + i) % 2 === 0) seen.nulEven += 1;
          else seen.nulOdd += 1;
        }
        continue;
      }
      if (UNDEFINED_IN_1252.has(byte)) seen.undefinedIn1252 = true;
      if (byte >= 0xc2 && byte <= 0xdf) open = 1;
      else if (byte >= 0xe0 && byte <= 0xef) {
        open = 2;
        low = byte === 0xe0 ? 0xa0 : 0x80;
        high = byte === 0xed ? 0x9f : 0xbf;
      } else if (byte >= 0xf0 && byte <= 0xf4) {
        open = 3;
        low = byte === 0xf0 ? 0x90 : 0x80;
        high = byte === 0xf4 ? 0x8f : 0xbf;
      } else seen.invalidLine ??= line;
    }
    seen.bytes += chunk.length;
    seen.cutInCharacter = open > 0;
  };
}

function encodingOf(seen: Seen): Encoding | Located {
  if (startsWith(seen.head, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(seen.head, 0xfe, 0xff)) return 'utf-16be';
  // Every second byte of plain English in UTF-16 is NUL; one NUL in a UTF-8 file is dirt, and its record is refused.
  const half = seen.bytes / 2;
  if (seen.nulOdd > half * 0.7 && seen.nulEven < half * 0.05) return 'utf-16le';
  if (seen.nulEven > half * 0.7 && seen.nulOdd < half * 0.05) return 'utf-16be';
  if (seen.invalidLine === undefined) return 'utf-8';
  if (seen.wide > 0) {
    return {
      line: seen.invalidLine,
      finding: finding('file-must-have-one-encoding', 'error', {
        message: said(
          'The file is partly UTF-8 and partly not. Save it anew as UTF-8: read as it is, names with accents would be spoiled.',
        ),
      }),
    };
  }
  if (seen.undefinedIn1252) return notText(said('a file in an unknown encoding'));
  return 'windows-1252';
}

function toldOf(encoding: Encoding, seen: Seen): readonly Located[] {
  if (encoding === 'windows-1252') {
    const message = said('The file is not UTF-8; it was read as Windows-1252. Look whether names with accents are right.');
    const line = seen.invalidLine === undefined ? {} : { line: seen.invalidLine };
    return [{ ...line, finding: finding('file-should-be-utf-8', 'warning', { message }) }];
  }
  if (encoding !== 'utf-8') {
    return [
      { finding: finding('file-should-be-utf-8', 'warning', { message: said('The file is UTF-16; it was read as that.') }) },
    ];
  }
  if (!seen.cutInCharacter) return [];
  const message = said('The file ends in the middle of a character: its end may be missing.');
  return [{ finding: finding('file-must-be-whole', 'warning', { message }) }];
}

async function* withoutMark(file: SourceFile): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of file.open()) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    const begun: Uint8Array = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (begun.length < 3) {
      head = begun;
      continue;
    }
    head = undefined;
    yield startsWith(begun, 0xef, 0xbb, 0xbf) ? begun.subarray(3) : begun;
  }
  if (head !== undefined && head.length > 0) yield head;
}

/** TextDecoder takes a UTF-16 mark away by itself. */
async function* recoded(file: SourceFile, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of file.open()) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield Buffer.from(text);
  }
  const rest = decoder.decode();
  if (rest !== '') yield Buffer.from(rest);
}
