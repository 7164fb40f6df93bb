/** Words for a file that breaks: where, why, and where reading went on. */
import { type Said, said } from '../kernel/said.ts';
import type { Break, BreakReason, Cut, Stray } from './split-state.ts';

const REASONS: Readonly<Record<BreakReason, Said>> = {
  'value-not-expected': said('a value stands where none can be (a comma or a bracket is missing before it)'),
  'member-name-expected': said('the name of a member is missing (a bracket is missing before it, or a comma is too many)'),
  'bracket-does-not-match': said('a closing bracket does not match the one that was opened'),
  'line-ends-inside': said('the line ends before the record does'),
  'nested-beyond-reading': said('brackets are nested deeper than anything is read'),
  'document-expected': said('a record is expected, and something else stands there'),
};

export const breakMessage = ({ reason, brokeAt, brokeOnLine, resumesAt }: Break): Said =>
  resumesAt === undefined
    ? said('At byte {byte} (line {line}) {why}. Nothing after it could be read: have the file exported again.', {
        byte: brokeAt,
        line: brokeOnLine,
        why: REASONS[reason],
      })
    : said('At byte {byte} (line {line}) {why}. Reading went on at byte {next}; what lies between is left out.', {
        byte: brokeAt,
        line: brokeOnLine,
        why: REASONS[reason],
        next: resumesAt,
      });

export const strayMessage = ({ byte }: Stray): Said =>
  said('At byte {byte} a record is expected, and something else stands there.', { byte });

export const cutMessage = ({ byte, endedAt }: Cut): Said =>
  said('The file ends at byte {end} inside of what began at byte {byte}. All before it was read: have the file exported again.', {
    end: endedAt,
    byte,
  });
