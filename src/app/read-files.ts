/** Every stored file is read once: an acknowledgement, a remittance, or something for a person. Each file is one transaction. */
import { classify, type FileKind } from '../edi/classify.ts';
import { type Failure, failure } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import type { Day } from './day.ts';
import { hearAcknowledgements } from './hear-acknowledgements.ts';
import type { InboundFile, Unit } from './ports.ts';
import { postRemittances } from './post-remittances.ts';
import { quarantine } from './quarantine.ts';

const FILES_MAX = 200;

export type ReadCount = { readonly read: number; readonly setAside: number };

export async function readFiles(day: Day): Promise<ReadCount> {
  const files = await day.store.transact({ ...day.actor, purpose: 'read files' }, (unit) =>
    unit.inboundInState('RECEIVED', FILES_MAX),
  );
  let read = 0;
  // Acknowledgements first: a claim should be known as taken in before it is known as paid.
  const known = files.map((file) => ({ file, kind: classify(file.bytes) }));
  const order = known.toSorted(
    (a, b) => Number(isRemittance(a.kind)) - Number(isRemittance(b.kind)) || (a.file.fileName < b.file.fileName ? -1 : 1),
  );
  for (const { file, kind } of order) {
    if (await readAlone(day, { file, kind })) read += 1;
    day.progress('read', 1);
  }
  return { read, setAside: files.length - read };
}

/**
 * One file that cannot be applied must not stop the ones behind it: its transaction left nothing, and a second one sets
 * the file aside. When that fails too, the database is gone and the run ends.
 */
async function readAlone(day: Day, known: { readonly file: InboundFile; readonly kind: Classified }): Promise<boolean> {
  try {
    return await day.store.transact({ ...day.actor, purpose: 'read files' }, (unit) => readOne(day, unit, known));
  } catch (error) {
    const code = (error as { code?: string }).code ?? (error as Error).name;
    return day.store.transact({ ...day.actor, purpose: 'set a file aside' }, (unit) =>
      quarantine(day, unit, {
        file: known.file,
        kind: 'unreadable-file',
        failure: failure(
          'file-must-apply-whole',
          said('The file could not be applied ({code}) and left nothing behind.', { code }),
        ),
      }),
    );
  }
}

type Classified = ReturnType<typeof classify>;
const isRemittance = (kind: Classified): boolean => kind.ok && kind.value.kind === '835';

/** True when the file was understood and applied; false when it was set aside with work for a person. */
export async function readOne(day: Day, unit: Unit, { file, kind }: { file: InboundFile; kind: Classified }): Promise<boolean> {
  if (!kind.ok) return quarantine(day, unit, { file, kind: 'unreadable-file', failure: kind.error });
  const refusal = refusalOf(day, kind.value);
  if (refusal !== undefined) return quarantine(day, unit, { file, kind: 'unreadable-file', failure: refusal });
  const { interchangeControlNumber, sender } = kind.value;
  if (!(await unit.recordInterchange(file.fileId, file.partnerId, interchangeControlNumber, sender))) {
    return quarantine(day, unit, {
      file,
      kind: 'remittance-variant',
      failure: failure(
        'interchange-number-must-be-new',
        said('Interchange {number} came before with other content. Ask the sender which one counts.', {
          number: interchangeControlNumber,
        }),
      ),
    });
  }
  switch (kind.value.kind) {
    case 'TA1':
    case '999':
    case '277CA':
      return hearAcknowledgements(day, unit, file);
    case '835':
      return postRemittances(day, unit, file);
    default:
      return quarantine(day, unit, {
        file,
        kind: 'unreadable-file',
        failure: failure(
          'file-must-be-an-answer',
          said('A file of kind {kind} is not an answer to a claim. Read it by hand.', { kind: kind.value.kind }),
        ),
      });
  }
}

/** A test file never posts in production, nor the reverse (reliability X17). */
function refusalOf(day: Day, kind: FileKind): Failure | undefined {
  if (kind.usage === day.partner.usage) return undefined;
  return failure(
    'usage-must-match-partner',
    said('The file says usage {usage} and this partner is set to {ours}. Nothing was posted; ask the sender.', {
      usage: kind.usage,
      ours: day.partner.usage,
    }),
  );
}
