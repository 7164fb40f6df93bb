/**
 * The answer to an interchange: TA1, a 999 for each group, and a 277CA for each accepted 837 where claims are answered one by one.
 * A transaction that the 999 rejects gets no 277CA: its claims never came in. Shapes: the guide maps of 005010X231A1 and 005010X214.
 */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Result } from '../kernel/result.ts';
import { acknowledge999, type AnsweredGroup, type AnswerOptions, type SetAnswer } from './acknowledge-999.ts';
import { type AnsweringParty, claimAcknowledgement } from './claim-acknowledgement.ts';
import { answersFor } from './claim-status.ts';
import type { ClaimSent } from './claims-sent.ts';
import { type EncodeFailure, type SegmentDraft, seg } from './encode.ts';
import type { Finding } from './finding.ts';
import { GUIDE_277CA } from './guides/277ca.ts';
import { GUIDE_999 } from './guides/999.ts';
import type { InterchangeHeader } from './interchange.ts';
import type { Delimiters } from './syntax.ts';
import { type GroupOut, writeInterchange } from './write-interchange.ts';

type Envelope = { readonly header: InterchangeHeader; readonly findings: readonly Finding[] };
export type AnsweredInterchange = { readonly interchange: Envelope; readonly groups: readonly AnsweredGroup[] };

/** The interchange's answer: TA104 and TA105. The first error decides; without one, the first warning. */
export function interchangeAnswer(interchange: Pick<Envelope, 'findings'>): {
  readonly answer: SetAnswer;
  readonly note: string;
} {
  const coded = interchange.findings.filter((finding) => finding.codes.ta105 !== undefined);
  const deciding = coded.find((finding) => finding.severity === 'error') ?? coded[0];
  if (deciding === undefined) return { answer: 'A', note: '000' };
  return { answer: deciding.severity === 'error' ? 'R' : 'E', note: deciding.codes.ta105 ?? '000' };
}

/** The TA1 segment that answers an interchange, repeating its control number, date and time. */
export function ta1For(interchange: Envelope): SegmentDraft {
  const { controlNumber, date, time } = interchange.header;
  const { answer, note } = interchangeAnswer(interchange);
  return seg('TA1', controlNumber, date, time, answer, note);
}

/** AK101 by the guide map. A 999 (FA) is never answered with a 999; a group the 999 cannot name gets the TA1 alone. */
const ANSWERABLE: ReadonlySet<string> = new Set(['BE', 'HB', 'HC', 'HI', 'HN', 'HP', 'HR', 'HS', 'RA']);

export type AcknowledgeEnvelope = {
  /** ISA13 and GS06 of the answer. */
  readonly controlNumber: number;
  readonly date: PlainDate;
  readonly time: string;
  readonly delimiters?: Delimiters;
  /** CTX segments in the 999. Default: none. */
  readonly context?: boolean;
  /** Default: only when asked for (ISA14) or when the interchange is not accepted. */
  readonly ta1?: boolean;
  /** Who answers claims; then each accepted 837 whose claims were gathered gets a 277CA. Default: no 277CA. */
  readonly claims?: {
    /** Default: the receiver of the interchange, as a clearinghouse (AY). */
    readonly source?: AnsweringParty;
    /** The payer's number for a claim it takes in; without one it is told that it was received. */
    readonly payerNumber?: (claim: ClaimSent) => string | undefined;
  };
};

type Answering = {
  readonly header: InterchangeHeader;
  readonly groups: readonly AnsweredGroup[];
  readonly envelope: AcknowledgeEnvelope;
};

const optionsOf = (envelope: AcknowledgeEnvelope): AnswerOptions => ({
  ...envelope,
  claimByClaim: envelope.claims !== undefined,
});

/** The group with a 999 for each group answered. */
function functionalGroup({ groups, envelope }: Answering): readonly GroupOut[] {
  const [first] = groups;
  if (first === undefined) return [];
  return [
    {
      functionalId: 'FA',
      senderCode: first.group.header.receiverCode,
      receiverCode: first.group.header.senderCode,
      version: GUIDE_999.id,
      controlNumber: envelope.controlNumber,
      transactions: groups.map((group, i) => ({
        controlNumber: String(i + 1).padStart(4, '0'),
        guide: GUIDE_999,
        body: acknowledge999(group, optionsOf(envelope)).body,
      })),
    },
  ];
}

/** The group with a 277CA for each 837 that the 999 accepts, claims or not. */
function claimGroup({ header, groups, envelope }: Answering): readonly GroupOut[] {
  const { claims, delimiters, controlNumber, date, time } = envelope;
  const [first] = groups;
  if (claims === undefined || first === undefined) return [];
  const receiver = header.receiverId;
  const source: AnsweringParty = claims.source ?? { entity: 'AY', name: receiver, qualifier: '46', id: receiver };
  const sets = groups.flatMap((group) => {
    const { sets: answers } = acknowledge999(group, optionsOf(envelope));
    return group.transactions.flatMap(({ checked }, i) =>
      checked.claims === undefined || answers[i]?.answer === 'R' ? [] : [{ sent: checked.claims, checked }],
    );
  });
  if (sets.length === 0) return [];
  const transactions = sets.map(({ sent, checked }, i) => ({
    controlNumber: String(i + 1).padStart(4, '0'),
    guide: GUIDE_277CA,
    body: claimAcknowledgement({
      source,
      submitter: sent.submitter,
      batch: sent.reference,
      answers: answersFor(
        sent,
        { findings: checked.findings, guide: checked.guide },
        // A claim's status names no AY: whoever is no payer answers as the receiver.
        { entity: source.entity === 'PR' ? 'PR' : '40', payerNumber: claims.payerNumber },
      ),
      reference: `${controlNumber}-${i + 1}`,
      today: date,
      time,
      ...(delimiters === undefined ? {} : { delimiters }),
    }),
  }));
  return [
    {
      functionalId: 'HN',
      senderCode: first.group.header.receiverCode,
      receiverCode: first.group.header.senderCode,
      version: GUIDE_277CA.id,
      controlNumber: controlNumber + 1,
      transactions,
    },
  ];
}

/**
 * The bytes that answer an interchange, addressed back to its sender: a TA1 where due, a 999 per group unless the
 * interchange itself is rejected, and a 277CA per accepted 837 where claims are answered. Same usage indicator as received, 'T'
 * when it was neither T nor P. Group numbers: the control number for the 999s, one more for the 277CAs.
 * Errors: what `writeInterchange` refuses, such as a sender id the envelope cannot carry.
 */
export function acknowledge(checked: AnsweredInterchange, envelope: AcknowledgeEnvelope): Result<Uint8Array, EncodeFailure> {
  const { interchange, groups } = checked;
  const { header } = interchange;
  const { answer } = interchangeAnswer(interchange);
  const due = envelope.ta1 ?? (header.acknowledgementRequested || answer !== 'A');
  const answered = answer === 'R' ? [] : groups.filter(({ group }) => ANSWERABLE.has(group.header.functionalId));
  const answering: Answering = { header, groups: answered, envelope };
  return writeInterchange({
    sender: { qualifier: header.receiverQualifier, id: header.receiverId },
    receiver: { qualifier: header.senderQualifier, id: header.senderId },
    controlNumber: envelope.controlNumber,
    usage: header.usage === 'P' ? 'P' : 'T',
    date: envelope.date,
    time: envelope.time,
    ...(envelope.delimiters === undefined ? {} : { delimiters: envelope.delimiters }),
    acknowledgements: due ? [ta1For(interchange)] : [],
    groups: [...functionalGroup(answering), ...claimGroup(answering)],
  });
}
