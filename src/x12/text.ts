/** Bytes ⇄ text: one byte is one character, 0x00–0xFF. */
import { assert } from '../kernel/result.ts';

const ascii = new TextDecoder();
const utf8 = new TextEncoder();

const isAscii = (bytes: Uint8Array): boolean => {
  for (let i = 0; i < bytes.length; i += 1) if ((bytes[i] ?? 0) > 0x7f) return false;
  return true;
};

/** One byte, one character. (The platform's 'latin1' is windows-1252 and would change 0x80–0x9F.) */
export function bytesToText(bytes: Uint8Array): string {
  // The decoder drops a byte order mark, but its bytes are not ASCII.
  if (isAscii(bytes)) return ascii.decode(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + 8192) as unknown as number[]);
  }
  return text;
}

/** The inverse of `bytesToText`; text beyond 0xFF is a bug of the caller. */
export function textToBytes(text: string): Uint8Array {
  const encoded = utf8.encode(text);
  // ASCII takes one byte a character in both; anything else takes more in UTF-8.
  if (encoded.length === text.length) return encoded;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    assert(unit <= 0xff, 'X12 text must hold one byte per character');
    bytes[i] = unit;
  }
  return bytes;
}

/** Bytes being written, with room for more. */
export type BytesOut = { bytes: Uint8Array; length: number };

export const bytesOut = (): BytesOut => ({ bytes: new Uint8Array(4096), length: 0 });

export const written = ({ bytes, length }: BytesOut): Uint8Array => bytes.slice(0, length);

function makeRoom(out: BytesOut, more: number): void {
  const grown = new Uint8Array(Math.max(out.bytes.length * 2, out.length + more));
  grown.set(out.bytes);
  out.bytes = grown;
}

/** One character, one byte; text beyond 0xFF is a bug of the caller. Written where it belongs, no text is put together first. */
export function putText(out: BytesOut, text: string): void {
  if (out.length + text.length > out.bytes.length) makeRoom(out, text.length);
  const { bytes, length } = out;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    assert(unit <= 0xff, 'X12 text must hold one byte per character');
    bytes[length + i] = unit;
  }
  out.length = length + text.length;
}
