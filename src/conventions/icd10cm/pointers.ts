/** What is wrong with the pointers of a line, in words that follow 'the line': the claim form's own rules. */
import { type Said, said } from '../../kernel/said.ts';

const MOST = 4;

/** `A` for the first diagnosis, as on the paper form. */
const letterOf = (position: number): string => String.fromCharCode(64 + position);

/** In: 1-based positions, and how many diagnoses there are. Undefined when nothing is wrong. */
export function pointerFault(pointers: readonly number[], diagnoses: number): Said | undefined {
  if (pointers.length === 0) return said('points at no diagnosis');
  const beyond = pointers.find((pointer) => pointer < 1 || pointer > diagnoses);
  if (beyond !== undefined)
    return said('points at {letter}, and the claim has {diagnoses} diagnoses', { letter: letterOf(beyond), diagnoses });
  if (pointers.length > MOST) return said('points at more than four diagnoses');
  return pointers.some((pointer, at) => pointers.indexOf(pointer) < at) ? said('points at one diagnosis twice') : undefined;
}
