/** SHA-256 of bytes, as the ports want it. */
import { createHash } from 'node:crypto';
import type { Sha256 } from '../claims/identifiers.ts';

export const sha256Of = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256;
