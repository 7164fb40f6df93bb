/** The office's host key: made once, kept in its home, shown by its fingerprint. */
import { createHash } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import ssh2 from 'ssh2';

export type HostKey = {
  readonly privateKey: string;
  /** SHA-256 of the public key, base64 without padding. */
  readonly sha256: string;
};

/** SHA-256 fingerprint of a key, base64 without padding, as ssh-keygen prints it behind 'SHA256:'. */
const fingerprintOf = (publicKey: Buffer): string => createHash('sha256').update(publicKey).digest('base64').replace(/=+$/, '');

/** Of 256 keys ssh2 writes one that it cannot read itself (a leading zero is lost): another is drawn then. */
export function newKey(): string {
  for (;;) {
    const { private: key } = ssh2.utils.generateKeyPairSync('ed25519', { comment: 'payer-office' });
    if (!(ssh2.utils.parseKey(key) instanceof Error)) return key;
  }
}

async function makeKey(file: string): Promise<string> {
  const privateKey = newKey();
  const unfinished = `${file}.new`;
  const handle = await open(unfinished, 'w', 0o600);
  try {
    await handle.writeFile(privateKey);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
  return privateKey;
}

/** Errors: a key file that is no key throws a sentence; it is never replaced, because partners have pinned it. */
export async function openHostKey(home: string): Promise<HostKey> {
  const file = join(home, 'host-key');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  const privateKey = kept ?? (await makeKey(file));
  const parsed = ssh2.utils.parseKey(privateKey);
  if (parsed instanceof Error) throw new Error(`${file} is not a private key: put the right one back, partners have pinned it`);
  return { privateKey, sha256: fingerprintOf(parsed.getPublicSSH()) };
}
