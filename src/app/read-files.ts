/**
 * Every stored file is read once: acknowledgements, a remittance, or something for a person. The files of a day are read
 * together, some in one transaction; when one of them cannot be applied, each is read alone and that one is set aside.
 */
import { classify, type FileKind, type Kind } from '../edi/classify.ts';
import { type Failure, failure } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import type { Day } from './day.ts';
import { hearAcknowledgements } from './hear-acknowledgements.ts';
import type { InboundFile, Unit } from './ports.ts';
import { postRemittances } from './post-remittances.ts';
import { quarantine } from './quarantine.ts';
import { againWhenUndone, isAway, isUndone } from './undone-work.ts';

const FILES_MAX = 200;

export type ReadCount = { readonly read: number; readonly setAside: number };

export async function readFiles(day: Day): Promise<ReadCount> {
  const files = await day.store.transact({ ...day.actor, purpose: 'read files' }, (unit) =>
    unit.inboundInState('RECEIVED', FILES_MAX),
  );
  const known = files
    .map((file) => ({ file, kind: classify(file.bytes) }))
    .toSorted((a, b) => (a.file.fileName < b.file.fileName ? -1 : 1));
  let read = 0;
  // Acknowledgements first: a claim should be known as taken in before it is known as paid.
  for (const [isMoney, most] of [
    [false, TOGETHER_FILES],
    [true, TOGETHER_REMITTANCES],
  ] as const) {
    for (const some of groupsOf(
      known.filter((one) => isRemittance(one.kind) === isMoney),
      most,
    )) {
      read += await readSome(day, some);
      day.progress('read', some.length);
    }
  }
  return { read, setAside: files.length - read };
}

/** In one transaction at most: enough that the files of a day share their reads and writes, little enough to be lost in a kill. */
const TOGETHER_FILES = 60;
const TOGETHER_REMITTANCES = 12;
const TOGETHER_BYTES = 4 * 1024 * 1024;

type Known = { readonly file: InboundFile; readonly kind: Classified };
type Classified = ReturnType<typeof classify>;
const isRemittance = (kind: Classified): boolean => kind.ok && kind.value.kind === '835';

/** Two files of one envelope are never together: whether the second counts is known when the first is done. */
function groupsOf(known: readonly Known[], most: number): readonly (readonly Known[])[] {
  const groups: Known[][] = [];
  let bytes = 0;
  for (const one of known) {
    const last = groups.at(-1);
    bytes += one.file.bytes.length;
    const envelope = envelopeOf(one);
    if (last === undefined || last.length === most || bytes > TOGETHER_BYTES || last.some((o) => envelopeOf(o) === envelope)) {
      groups.push([one]);
      bytes = one.file.bytes.length;
    } else {
      last.push(one);
    }
  }
  return groups;
}

const envelopeOf = ({ file, kind }: Known): string =>
  kind.ok ? `${file.partnerId} ${kind.value.sender} ${kind.value.interchangeControlNumber}` : file.fileId;

const isNoFaultOfTheFiles = (error: unknown): boolean => isUndone(error) || isAway(error);

const transactAgain = <T>(day: Day, work: (unit: Unit) => Promise<T>): Promise<T> =>
  againWhenUndone(() => day.store.transact({ ...day.actor, purpose: 'read files' }, work));

/** How many were applied. */
async function readSome(day: Day, known: readonly Known[]): Promise<number> {
  if (known.length > 1) {
    try {
      return await transactAgain(day, (unit) => readTogether(day, unit, known));
    } catch (error) {
      if (isNoFaultOfTheFiles(error)) throw error;
      // All of them as they were. Which one it is shows when each is read by itself.
    }
  }
  let read = 0;
  for (const one of known) if (await readAlone(day, one)) read += 1;
  return read;
}

/**
 * One file that cannot be applied must not stop the ones behind it: its transaction left nothing, and a second one sets
 * the file aside. That the database is gone, or others always come first, is no fault of the file: it waits for the next run.
 */
async function readAlone(day: Day, known: Known): Promise<boolean> {
  try {
    return await transactAgain(day, (unit) => readOne(day, unit, known));
  } catch (error) {
    if (isNoFaultOfTheFiles(error)) throw error;
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

/** True when the file was understood and applied; false when it was set aside with work for a person. */
export const readOne = async (day: Day, unit: Unit, known: Known): Promise<boolean> =>
  (await readTogether(day, unit, [known])) === 1;

const ACKNOWLEDGEMENTS: readonly Kind[] = ['TA1', '999', '277CA'];

/** How many of them were applied. A file may hold several kinds of answers: what it acknowledges comes before what it pays. */
async function readTogether(day: Day, unit: Unit, known: readonly Known[]): Promise<number> {
  const admitted = await Promise.all(known.map((one) => admit(day, unit, one)));
  const here = known.flatMap(({ file, kind }, i) => (admitted[i] === true && kind.ok ? [{ file, kinds: kind.value.kinds }] : []));
  const acknowledging = here.filter(({ kinds }) => kinds.some((kind) => ACKNOWLEDGEMENTS.includes(kind)));
  const heard = await hearAcknowledgements(
    day,
    unit,
    acknowledging.map(({ file }) => file),
  );
  const howHeard = new Map(acknowledging.map(({ file }, i) => [file, heard[i]]));
  const money: InboundFile[] = [];
  let read = 0;
  for (const { file, kinds } of here) {
    const how = howHeard.get(file) ?? 'applied';
    if (how !== 'unreadable' && kinds.includes('835')) money.push(file);
    else if (how === 'applied') read += 1;
  }
  return read + (money.length === 0 ? 0 : await postRemittances(day, unit, money));
}

/** True for a file to be applied; what must not be is set aside. */
async function admit(day: Day, unit: Unit, { file, kind }: Known): Promise<boolean> {
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
  if (kind.value.kind === '835' || ACKNOWLEDGEMENTS.includes(kind.value.kind)) return true;
  return quarantine(day, unit, {
    file,
    kind: 'unreadable-file',
    failure: failure(
      'file-must-be-an-answer',
      said('A file of kind {kind} is not an answer to a claim. Read it by hand.', { kind: kind.value.kind }),
    ),
  });
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
