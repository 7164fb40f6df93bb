/** What is found in a file, in a few words a screen can say in the reader's language; the engine's own sentence says it exactly. */
import { type Said, said } from '../kernel/said.ts';
import type { Finding } from '../x12/finding.ts';

/** By the 999's codes for segments and elements (IK304, IK403) and by what the level is about. */
const SEGMENT: Readonly<Record<string, Said>> = {
  '1': said('The payer’s guide does not know this segment'),
  '2': said('This segment is not expected here'),
  '3': said('Something required is missing here'),
  '4': said('This part stands too often'),
  '5': said('This segment stands too often'),
  '7': said('This segment stands out of order'),
  I4: said('The guide does not use this segment'),
  I6: said('Something that the rest asks for is missing here'),
  I7: said('This part stands too seldom'),
  I8: said('This segment stands too seldom'),
  I9: said('This must not stand beside the rest'),
};

const ELEMENT: Readonly<Record<string, Said>> = {
  '1': said('A required value is missing'),
  '2': said('A value that the others ask for is missing'),
  '3': said('There are more values than the segment has places'),
  '4': said('A value is too short'),
  '5': said('A value is too long'),
  '6': said('A value holds a character that X12 does not allow'),
  '7': said('A code is not one of those allowed here'),
  '8': said('A date is not a real day as X12 writes it'),
  '9': said('A time is not one as X12 writes it'),
  '10': said('Two values exclude each other'),
  '12': said('A value is repeated too often'),
  '13': said('A value has too many parts'),
  I6: said('A code is not one of those allowed here'),
  I10: said('The guide does not use this value'),
};

/** A short sentence for a finding. */
export function findingWords({ codes, level, position }: Finding): Said {
  if (position === 0) return said('The envelope of the file is not right');
  if (level === 3) return said('Amounts do not add up');
  const { ik403, ik304 } = codes;
  const element = ik403 === undefined ? undefined : ELEMENT[ik403];
  const segment = ik304 === undefined ? undefined : SEGMENT[ik304];
  return (
    element ??
    segment ??
    (level >= 4 ? said('A rule between parts of the claim is not met') : said('This does not follow the guide'))
  );
}
