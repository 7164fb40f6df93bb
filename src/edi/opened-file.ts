/** A received file as far as its envelope: is it X12, is it whole, who sent it, is it a test. */
import { err, type Failure, failure, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import type { Finding } from '../x12/finding.ts';
import { type Interchange, readInterchanges } from '../x12/interchange.ts';

export type FileFailure = Failure<'file-must-be-x12' | 'envelope-must-be-whole'>;

/** ISA15. 'other' is neither and must not be acted upon. */
export type Usage = 'T' | 'P' | 'other';

export type FileSender = {
  /** ISA06 and ISA08 without the padding. */
  readonly sender: string;
  readonly receiver: string;
  /** ISA13, with its leading zeros. */
  readonly interchangeControlNumber: string;
  readonly usage: Usage;
};

export const senderOf = (interchange: Interchange): FileSender => ({
  sender: interchange.header.senderId,
  receiver: interchange.header.receiverId,
  interchangeControlNumber: interchange.header.controlNumber,
  usage: interchange.header.usage === 'P' ? 'P' : interchange.header.usage === 'T' ? 'T' : 'other',
});

const firstError = (findings: readonly Finding[]): Finding | undefined => findings.find((f) => f.severity === 'error');

/**
 * In: the bytes as received. Out: its interchanges, at least one, in file order.
 * Errors: 'file-must-be-x12' when there is no interchange in it; 'envelope-must-be-whole' when counts or control numbers of
 * ISA/IEA or GS/GE disagree or a trailer is missing, which means that something was cut off or put together by hand.
 * An error of one ST/SE is left to whoever reads that transaction.
 */
export function openFile(bytes: Uint8Array): Result<readonly Interchange[], FileFailure> {
  const file = readInterchanges(bytes);
  if (file.interchanges.length === 0) {
    const why = firstError(file.findings);
    const sentence = said('The file holds no X12 interchange. Ask the sender what it is; it was kept as received.');
    return err(failure('file-must-be-x12', sentence, why?.path));
  }
  const envelopes = file.interchanges.flatMap((i) => [...i.findings, ...i.groups.flatMap((g) => g.findings)]);
  const broken = firstError([...file.findings, ...envelopes]);
  if (broken === undefined) return ok(file.interchanges);
  const sentence = said('{fault} Nothing in this file was used. Ask the sender to send it again, whole.', {
    fault: said(broken.message),
  });
  return err(failure('envelope-must-be-whole', sentence, broken.path));
}
