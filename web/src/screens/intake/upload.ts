/** A chosen file on its way to the server: in parts, going on where it was after a cut, then looked into. */
import type { IntakeUpload, RecognizedFile } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';

export type Format = RecognizedFile['format'];

export type Chosen = {
  readonly uploadId: string;
  readonly file: File;
  readonly state: 'sending' | 'sent' | 'failed';
  readonly sent: number;
  readonly seen?: RecognizedFile | undefined;
  /** What a person read off the other system. */
  readonly totals?: Totals | undefined;
  readonly problem?: unknown;
};

/** The same file chosen again goes on under its number; neither names nor contents are kept here. */
const KEPT_AS = 'claimwright.uploads';

export function uploadIdOf(file: File): string {
  const name = `${file.size}-${file.lastModified}`;
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '{}') as Record<string, string>;
    const known = Object.hasOwn(kept, name) ? kept[name] : undefined;
    const uploadId = known ?? crypto.randomUUID();
    sessionStorage.setItem(KEPT_AS, JSON.stringify({ ...kept, [name]: uploadId }));
    return uploadId;
  } catch {
    return crypto.randomUUID();
  }
}

/** Two files of one size and moment have numbers of their own. */
export const freshUploadId = (): string => crypto.randomUUID();

const base64Of = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });

/** Sends what is missing, then asks what it is. `tell` hears the bytes that are there. */
export async function sendFile(uploadId: string, file: File, tell: (sent: number) => void): Promise<RecognizedFile> {
  await sendParts(uploadId, file, tell);
  return lookInto(uploadId, {});
}

/** Sends what of a file is missing, and ends it. */
export async function sendParts(uploadId: string, file: File, tell: (sent: number) => void): Promise<void> {
  let upload: IntakeUpload = await api.post('/intake/uploads', {
    body: { uploadId, fileName: file.name.slice(-255), sizeBytes: file.size },
  });
  while (upload.missing.length > 0) {
    for (const part of upload.missing) {
      const from = part * upload.partBytes;
      const base64 = await base64Of(file.slice(from, from + upload.partBytes));
      await api.post('/intake/uploads/{uploadId}/parts', { path: { uploadId }, body: { part, base64 } });
      tell(Math.min(file.size, from + upload.partBytes));
    }
    upload = await api.get('/intake/uploads/{uploadId}', { path: { uploadId } });
  }
  await api.post('/intake/uploads/{uploadId}/finish', { path: { uploadId } });
}

export type Totals = {
  readonly rows?: number;
  readonly patients?: number;
  readonly patientCents?: number;
  readonly insuranceCents?: number;
};

export const lookInto = (uploadId: string, how: { readonly as?: Format; readonly totals?: Totals }): Promise<RecognizedFile> =>
  api.post('/intake/uploads/{uploadId}/recognize', { path: { uploadId }, body: how });
