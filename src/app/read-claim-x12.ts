/** A claim as the other side reads it: the segments that carried it, or would, and those that answered. */
import { fileClaims } from '../cycle.ts';
import type { ClaimIn } from '../claims/claim.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { segmentsOfClaim } from '../edi/claim-segments.ts';
import type { Result } from '../kernel/result.ts';
import { claimFileEnvelope } from './claim-file-envelope.ts';
import type { Day } from './day.ts';
import type { Unit } from './ports.ts';
import type { ClaimX12 } from './views/claim-x12.ts';

type Parts = ClaimX12['parts'];

/** Undefined when this practice has no such claim. */
export async function readClaimX12(
  day: Pick<Day, 'office' | 'partner' | 'today'>,
  unit: Unit,
  id: ClaimId,
): Promise<ClaimX12 | undefined> {
  const record = await unit.claim(id);
  if (record === undefined) return undefined;
  const { claim } = record;
  const number = claim.body.patientControlNumber;
  const carrier = await unit.carrierOf(id);
  const bytes = carrier === undefined ? undefined : await unit.carrierBytes(id);
  const answers: Parts = (await unit.answerBytesOf(id)).flatMap(({ file, bytes: received }) =>
    segmentsOfClaim(received, number).map(({ kind, segments }) => ({
      kind,
      direction: 'in' as const,
      file: { fileId: file.fileId, fileName: file.fileName, on: file.on },
      segments,
    })),
  );
  if (carrier !== undefined && bytes !== undefined) {
    const file = { fileId: carrier.fileId, fileName: carrier.fileName, on: carrier.on };
    return {
      parts: [
        ...segmentsOfClaim(bytes, number).map(({ kind, segments }) => ({ kind, direction: 'out' as const, file, segments })),
        ...answers,
      ],
    };
  }
  if (claim.state !== 'ready') return { parts: answers, unwritten: 'A claim is written as X12 once it has passed the edits.' };
  const draft = written(day, claim);
  return draft.ok
    ? { parts: segmentsOfClaim(draft.value, number).map(({ kind, segments }) => ({ kind, direction: 'out' as const, segments })) }
    : { parts: [], unwritten: draft.error };
}

/** As it would leave today, under numbers that are nobody's. */
function written(day: Pick<Day, 'office' | 'partner' | 'today'>, claim: ClaimIn<'ready'>): Result<Uint8Array, string> {
  const nobodys = { interchange: '000000001', group: '1', transaction: '0001' };
  const filed = fileClaims([claim], claimFileEnvelope(day, nobodys));
  return filed.ok ? { ok: true, value: filed.value.bytes } : { ok: false, error: filed.error.message };
}
