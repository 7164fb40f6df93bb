/** The delimiters, from the text of an ISA. */
import { envelopeFinding, type Finding } from './finding.ts';
import type { Delimiters } from './syntax.ts';

const ISA_LENGTH = 106;

/** True for a printable character that is neither a letter, a digit nor a space, and for the control characters files end lines with. */
export const canDelimit = (character: string): boolean => /^[!-/:-@[-`{-~\n\r\x1c-\x1f\x85]$/.test(character);

export type Header = { readonly delimiters: Delimiters; readonly length: number; readonly findings: readonly Finding[] };

const headerFinding = (code: string, message: string, ta105: string): Finding =>
  envelopeFinding({ code, message, path: 'ISA', segment: 'ISA', codes: { ta105 } });

/** Reads the delimiters from the text of an ISA: by position when it is 106 long, else by counting separators. */
export function readHeader(text: string): Header | Finding {
  const element = text[3] ?? '';
  if (!canDelimit(element) || element === '\n' || element === '\r') {
    return headerFinding(
      'isa-must-name-its-element-separator',
      'ISA must be followed by a separator that is not a letter or digit. Ask the sender for a corrected file.',
      '026',
    );
  }
  let sixteenth = 3;
  for (let count = 1; count < 16 && sixteenth >= 0; count += 1) sixteenth = text.indexOf(element, sixteenth + 1);
  if (sixteenth < 0 || sixteenth + 2 >= text.length) {
    return headerFinding(
      'isa-must-have-16-elements',
      'The interchange header ends before its 16th element. Ask the sender for a corrected file.',
      '024',
    );
  }
  const component = text[sixteenth + 1] ?? '';
  const terminator = text[sixteenth + 2] ?? '';
  const elements = text.slice(4, sixteenth).split(element);
  const repetition = elements[10] ?? '';
  const repeats = (elements[11] ?? '') >= '00402' && canDelimit(repetition);
  const delimiters: Delimiters = { element, component, terminator, ...(repeats ? { repetition } : {}) };
  const used = [element, component, terminator, ...(repeats ? [repetition] : [])];
  if (!canDelimit(terminator)) {
    return headerFinding(
      'delimiters-must-not-be-data',
      'The segment terminator is a letter, digit, space or NUL. Ask the sender for a corrected file.',
      '004',
    );
  }
  if (!canDelimit(component) || new Set(used).size !== used.length) {
    return headerFinding(
      'delimiters-must-be-distinct',
      'Two delimiters are the same character, or one is a letter or digit. Ask the sender for a corrected file.',
      '027',
    );
  }
  const findings =
    sixteenth + 3 === ISA_LENGTH
      ? []
      : [
          headerFinding(
            'isa-must-be-106-characters',
            `The interchange header is ${sixteenth + 3} characters long instead of 106: an element is not padded to its fixed length.`,
            '024',
          ),
        ];
  return { delimiters, length: sixteenth + 3, findings };
}
