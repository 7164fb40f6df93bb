/** SHA-256 of bytes, as the ports want it. */
import { hash } from 'node:crypto';
import type { Sha256 } from '../claims/identifiers.ts';

export const sha256Of = (bytes: Uint8Array): Sha256 => hash('sha256', bytes) as Sha256;
