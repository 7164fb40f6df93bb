/** What a received file is, before anyone reads it: its kinds, its sender, whether it is a test. */
import { assert, failure, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import type { Interchange } from '../x12/interchange.ts';
import { type FileFailure, type FileSender, openFile, senderOf } from './opened-file.ts';

export type Kind = 'TA1' | '999' | '277CA' | '835' | '837P' | 'other';

export type FileKind = FileSender & {
  /** The most specific of `kinds`: a TA1 often travels with a 999. */
  readonly kind: Kind;
  /** Each kind once, most specific first; a file may hold several. */
  readonly kinds: readonly Kind[];
  readonly interchanges: number;
};

/** Which kind speaks for a file that holds several: money first, the envelope's receipt last. */
const ORDER: readonly Kind[] = ['835', '277CA', '999', '837P', 'other', 'TA1'];

/** By ST01 and the guide's number; the letter and digit of the addenda do not matter here. */
function kindOf(transactionSet: string, version: string): Kind {
  if (transactionSet === '999') return '999';
  if (transactionSet === '277') return version.startsWith('005010X214') ? '277CA' : 'other';
  if (transactionSet === '835') return '835';
  if (transactionSet === '837') return version.startsWith('005010X222') ? '837P' : 'other';
  return 'other';
}

const kindsIn = (interchange: Interchange): readonly Kind[] => [
  ...interchange.groups.flatMap((g) => g.transactions.map((t) => kindOf(t.id, t.version))),
  ...interchange.acknowledgements.map((): Kind => 'TA1'),
];

/**
 * In: the bytes as received. Out: kinds, sender, ISA13 and usage of the first interchange, and how many there are.
 * Errors: 'file-must-be-x12', 'envelope-must-be-whole', both with the place. A file whose interchanges differ in sender
 * or usage is 'envelope-must-be-whole': no honest sender mixes them.
 */
export function classify(bytes: Uint8Array): Result<FileKind, FileFailure> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  const [first, ...rest] = opened.value;
  assert(first !== undefined, 'an opened file has an interchange');
  const head = senderOf(first);
  const stranger = rest.map(senderOf).find((s) => s.sender !== head.sender || s.usage !== head.usage);
  if (stranger !== undefined) {
    return {
      ok: false,
      error: failure(
        'envelope-must-be-whole',
        said('The file holds interchanges of several senders, or test beside production. Ask the sender for separate files.'),
        'ISA',
      ),
    };
  }
  const found = new Set(opened.value.flatMap(kindsIn));
  const kinds = ORDER.filter((kind) => found.has(kind));
  return ok({
    ...head,
    kind: kinds[0] ?? 'other',
    kinds: kinds.length === 0 ? ['other'] : kinds,
    interchanges: opened.value.length,
  });
}
