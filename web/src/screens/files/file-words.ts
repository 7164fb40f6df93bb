/** Files in plain words. */
import type { FileRow } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';

export type { FileRow } from '../../api/paths.gen.ts';

const KINDS: Readonly<Record<FileRow['kind'], string>> = {
  '837P': words('Claims (837P)'),
  TA1: words('Envelope receipt (TA1)'),
  '999': words('File receipt (999)'),
  '277CA': words('Claim receipt (277CA)'),
  '835': words('Payment and decisions (835)'),
  unknown: words('Not recognized'),
};

export const kindWord = (kind: FileRow['kind']): string => KINDS[kind];

export const stateKindOf = (row: Pick<FileRow, 'direction'>): 'file' | 'inbound' =>
  row.direction === 'out' ? 'file' : 'inbound';

/** Claims and payments have one; a remittance that pays nothing says so. */
export const hasAmount = (row: Pick<FileRow, 'direction' | 'payments'>): boolean => row.direction === 'out' || row.payments > 0;

/** The permanent code of why a file was set aside, and what it means for the reader. */
const ASIDE: Readonly<Record<string, string>> = {
  'remittance-must-balance': words('Its amounts do not add up. Ask the payer for a corrected file; nothing was posted.'),
  'file-must-be-x12': words('It is no X12 file. Ask the sender what it is.'),
  'envelope-must-be-whole': words('It is cut short or was put together by hand. Ask the sender to send it again, whole.'),
  'usage-must-match-partner': words('It is a test file of a real partner, or the reverse. Ask the sender.'),
  'interchange-number-must-be-new': words(
    'A file with this number came before, with other content. Ask the sender which one counts.',
  ),
  'file-must-apply-whole': words('It could not be applied and left nothing behind. Read it again; if it stays, ask for help.'),
  'file-must-be-an-answer': words('It is not an answer to a claim. Read it by hand.'),
};

export const asideWord = (detail: string): string | undefined => ASIDE[/^[a-z0-9-]+/.exec(detail)?.[0] ?? ''];
