/** What each byte means to the splitter, and the tokens that may follow each other. RFC 8259 §2 to §7. */

export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const QUOTE = 3;
export const OPEN_OBJECT = 4;
export const OPEN_ARRAY = 5;
export const CLOSE_OBJECT = 6;
const CLOSE_ARRAY = 7;
export const COMMA = 8;
export const COLON = 9;

/** The class of a byte outside of strings. */
export const BYTE_CLASS: Uint8Array = (() => {
  const classes = new Uint8Array(256);
  const put = (characters: string, its: number): void => {
    for (const character of characters) classes[character.charCodeAt(0)] = its;
  };
  put(' \t\r', SPACE);
  put('\n', NEWLINE);
  put('"', QUOTE);
  put('{', OPEN_OBJECT);
  put('[', OPEN_ARRAY);
  put('}', CLOSE_OBJECT);
  put(']', CLOSE_ARRAY);
  put(',', COMMA);
  put(':', COLON);
  return classes;
})();

/** 1 for a byte at which the reading of a string stops to look: quote, backslash, and the controls that no string may hold. */
export const STRING_STOP: Uint8Array = (() => {
  const stops = new Uint8Array(256).fill(1, 0, 0x20);
  stops[0x22] = 1;
  stops[0x5c] = 1;
  return stops;
})();

/** The token before: what decides whether the next one can stand. */
export const AT_START = 0;
export const AFTER_OBJECT_OPEN = 1;
export const AFTER_ARRAY_OPEN = 2;
export const AFTER_COMMA = 3;
export const AFTER_COLON = 4;
export const AFTER_VALUE = 5;
export const IN_SCALAR = 6;
