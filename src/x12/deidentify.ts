/**
 * A file made fit for a bug report: the same structure, lengths, codes and amounts, invented people. Names, addresses and
 * numbers are replaced, the same one by the same invention; dates move by the same days; free text is blotted out. Every
 * character keeps its place, so that what is wrong with the file stays wrong in the same way. It makes no legal claim: look
 * at the result before you give it away.
 */
import { isComposite, type Spot, tells } from './identifying.ts';
import { type Draw, type Inventions, inventions, veiled } from './inventions.ts';
import { chunksOf, type Delimiters, type ReadLimits, type Segment, segmentReader } from './syntax.ts';
import { bytesToText, textToBytes } from './text.ts';
import { segmentText } from './write-interchange.ts';

export type { Draw } from './inventions.ts';

/** Weeks that dates go back, so that none comes to stand in the future and weekdays stay: half a year to five years. */
const WEEKS = { least: 26, most: 260 } as const;

/** An unknown code of this length or less stays. */
const LONGEST_CODE = 3;

export type Deidentifier = {
  /** The file with invented people; the same length. */
  readonly file: (bytes: Uint8Array, limits?: ReadLimits) => Uint8Array;
};

function replaced(made: Inventions, id: string, spot: Spot): string {
  const { value } = spot;
  switch (tells(id, spot)) {
    case 'name':
      return made.name(value);
    case 'id':
      return made.id(value);
    case 'date':
      return made.dates(value);
    case 'text':
      return made.blot(value);
    case 'number':
      return /^[-+.,0-9]*$/.test(value) ? value : veiled(value).replace(/[A-Z]/g, 'X').replace(/[a-z]/g, 'x');
    case 'code':
      // A wrong qualifier is often the fault to be reported, and too short to be anybody's name.
      return value.length <= LONGEST_CODE ? value : made.blot(value);
    case 'nothing':
      return value;
  }
}

function elementOf(made: Inventions, segment: Segment, place: number, delimiters: Delimiters): string {
  const { id, elements } = segment;
  const text = elements[place] ?? '';
  if (text === '') return text;
  const at = { element: place + 1, component: 0, before: elements[place - 1] ?? '' };
  if (!isComposite(id, place + 1)) {
    if (delimiters.repetition === undefined || id === 'ISA') return replaced(made, id, { ...at, value: text });
    return text
      .split(delimiters.repetition)
      .map((value) => replaced(made, id, { ...at, value }))
      .join(delimiters.repetition);
  }
  const one = (repetition: string): string => {
    const parts = repetition.split(delimiters.component);
    return parts
      .map((value, i) => replaced(made, id, { element: place + 1, component: i + 1, value, before: parts[i - 1] ?? '' }))
      .join(delimiters.component);
  };
  return delimiters.repetition === undefined ? one(text) : text.split(delimiters.repetition).map(one).join(delimiters.repetition);
}

/**
 * One run: people keep their inventions over all files given to it. In: chance, which must not be guessable
 * (a cryptographic source), for nothing else hides what was there. What is no X12 is blotted out.
 */
export function deidentifier(draw: Draw): Deidentifier {
  const days = -7 * (WEEKS.least + draw(WEEKS.most - WEEKS.least + 1));
  const made = inventions(draw, days);
  return {
    file: (bytes, limits) => {
      const text = bytesToText(bytes);
      let out = '';
      let at = 0;
      const take = (segment: Segment, delimiters: Delimiters): void => {
        const raw = segmentText(segment, delimiters);
        const found = text.indexOf(raw, at);
        if (found < 0) return;
        const elements = segment.elements.map((_, place) => elementOf(made, segment, place, delimiters));
        out += made.blot(text.slice(at, found)) + segmentText({ id: segment.id, elements }, delimiters);
        at = found + raw.length;
      };
      const reader = segmentReader(limits);
      for (const chunk of chunksOf(bytes)) reader.feed(chunk, take);
      reader.finish(take);
      return textToBytes(out + made.blot(text.slice(at)));
    },
  };
}
