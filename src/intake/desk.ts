/** The page's side of the readers: uploads are looked into and opened from the parts that the store keeps. */
import type { IntakeShelf } from '../app/intake-ports.ts';
import type { IntakeDesk, IntakeUpload } from '../app/intake-upload-ports.ts';
import type { Actor, Store } from '../app/ports.ts';
import { intakeFile } from './open-files.ts';
import { templateRows } from './patient-list-template.ts';
import { recognize } from './recognize.ts';
import { plainFileName, type SourceFile } from './source-file.ts';

export const openDesk = (store: Store): IntakeDesk => ({
  recognize: async (actor, uploadId, how) => {
    const upload = await store.transact(actor, (unit) => unit.upload(uploadId));
    if (upload?.sha256 === undefined) return undefined;
    const seen = await recognize(sourceOf(store, actor, upload), how);
    return { ...seen, sha256: upload.sha256, sizeBytes: upload.sizeBytes };
  },
  shelfOf: (actor) => shelfOf(store, actor),
  template: templateRows,
});

/** Errors: bytes that are not there throw when they are read. */
const shelfOf = (store: Store, actor: Actor): IntakeShelf => ({
  open: ({ name, format, sha256, ...rest }) =>
    intakeFile(
      {
        name: plainFileName(name),
        open: async function* () {
          const upload = await store.transact(actor, (unit) => unit.uploadOfHash(sha256));
          if (upload === undefined) throw new RangeError('The bytes of this file are not here: upload it again.');
          yield* sourceOf(store, actor, upload).open();
        },
      },
      { format, sha256, sizeBytes: 'sizeBytes' in rest ? rest.sizeBytes : 0 },
    ),
});

/** One part in memory at a time. */
const sourceOf = (store: Store, actor: Actor, upload: IntakeUpload): SourceFile => ({
  name: upload.fileName,
  open: async function* () {
    for (let part = 0; part * upload.partBytes < upload.sizeBytes; part += 1) {
      const bytes = await store.transact(actor, (unit) => unit.uploadPart(upload.uploadId, part));
      if (bytes === undefined) throw new RangeError('A part of this upload is not here: choose the file again.');
      yield bytes;
    }
  },
});
