/** Texts that outlive what they were cut from. */

/** The longest text that the engine copies when it is cut out; a longer one is a view that keeps all of its source alive. */
const COPIED_LENGTH = 12;
/** Above this a copy by arguments is no gain; such a text is most of its source anyway. */
const LONGEST_COPIED = 1024;

/** The same text, on its own: whoever keeps one value of a file or one word of a note must not keep the whole with it. */
export function ownText(text: string): string {
  if (text.length <= COPIED_LENGTH || text.length > LONGEST_COPIED) return text;
  const units: number[] = [];
  for (let at = 0; at < text.length; at += 1) units.push(text.charCodeAt(at));
  return String.fromCharCode.apply(null, units);
}
