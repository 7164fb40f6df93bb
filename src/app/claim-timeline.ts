/** Everything that happened to a claim, in order: what, why, who, when, and the file that says so. */
import type { Claim } from '../claims/claim.ts';
import { statusText } from '../claims/work-orders.ts';
import { statusInWords } from '../codesets/claim-status-codes.ts';
import type { Office } from '../cycle.ts';
import { sumCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import type { AccountCode } from '../ledger/chart.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { sayMemo } from '../ledger/memo-words.ts';
import type { OutboundState } from './ports.ts';
import type { ClaimViews, FileOfClaim } from './view-ports.ts';
import type { TimelineEntry } from './views/claim-page.ts';

type Told = {
  readonly [Part in 'stages' | 'carrier' | 'acknowledgements' | 'answers' | 'work']: Awaited<
    ReturnType<ClaimViews[(typeof SOURCES)[Part]]>
  >;
} & { readonly entries: readonly JournalEntry[] };

const SOURCES = {
  stages: 'claimStages',
  carrier: 'carrierOf',
  acknowledgements: 'acknowledgementFilesOf',
  answers: 'answerFilesOf',
  work: 'workOfClaim',
} as const satisfies Record<string, keyof ClaimViews>;

/** Oldest first; within a day in the order in which a claim lives. */
export function claimTimeline(claim: Claim, told: Told, office: Office): readonly TimelineEntry[] {
  const all = [
    ...told.stages.map(stageEntry),
    ...carrierEntries(told.carrier),
    ...told.acknowledgements.map((one) => acknowledgementEntry(one, office)),
    ...told.answers.map(answerEntry),
    ...postingEntries(claim, told.entries),
    ...told.work.flatMap(workEntries),
  ];
  return all
    .toSorted((a, b) => (a.entry.on === b.entry.on ? a.place - b.place : a.entry.on < b.entry.on ? -1 : 1))
    .map(({ entry }) => entry);
}

/** An entry with its place within its day. The clock does not tell: a day of a simulated calendar is worked in one go. */
type Placed = { readonly place: number; readonly entry: TimelineEntry };
const at = (place: number, entry: TimelineEntry): Placed => ({ place, entry });

const STAGE_PLACE: Readonly<Record<Claim['state'], number>> = {
  draft: 2,
  held: 2,
  ready: 2,
  submitted: 3,
  rejected: 6,
  accepted: 6,
  adjudicated: 8,
  replaced: 12,
  closed: 12,
};

const incoming = ({ fileId, fileName }: FileOfClaim) => ({ direction: 'in' as const, fileId, fileName });

function stageEntry({ on, at: recordedAt, actor, claim }: Told['stages'][number]): Placed {
  const { what, why } = stageWords(claim);
  return at(STAGE_PLACE[claim.state], { on, at: recordedAt, kind: 'stage', what, why, who: actor });
}

function stageWords(claim: Claim): { readonly what: Said; readonly why: readonly Said[] } {
  switch (claim.state) {
    case 'draft':
      return { what: said('The claim was written.'), why: [] };
    case 'held':
      return { what: said('The edits held the claim.'), why: claim.findings.map((finding) => finding.message) };
    case 'ready':
      return { what: said('The claim passed every edit and is ready to be sent.'), why: claim.warnings.map((w) => w.message) };
    case 'submitted':
      return {
        what: said('The claim left in a file, interchange {number}.', { number: claim.submission.interchangeControlNumber }),
        why: [],
      };
    case 'rejected':
      return {
        what: said('The claim was turned away at the payer’s front door.'),
        why: [said('{status}', { status: claim.reason })],
      };
    case 'accepted':
      return { what: said('The payer took the claim in.'), why: [] };
    case 'adjudicated':
      return { what: DECIDED[claim.outcome], why: [] };
    case 'replaced':
      return { what: said('A corrected claim took its place.'), why: [] };
    case 'closed':
      return { what: CLOSED[claim.because], why: [] };
  }
}

const CLOSED: Readonly<Record<Extract<Claim, { state: 'closed' }>['because'], Said>> = {
  'written-off': said('The claim was closed: what was open is given up.'),
  withdrawn: said('The claim was withdrawn: nothing of it is to be billed.'),
};

const DECIDED: Readonly<Record<Extract<Claim, { state: 'adjudicated' }>['outcome'], Said>> = {
  paid: said('The payer decided: paid.'),
  denied: said('The payer decided: denied.'),
  'partly-denied': said('The payer decided: denied in part.'),
  'zero-paid': said('The payer decided: nothing to pay.'),
};

const MOVED: Readonly<Record<OutboundState, Said>> = {
  BUILT: said('The file was written.'),
  CLAIMED: said('The file was taken up for sending.'),
  UPLOADING: said('The file is being uploaded.'),
  RENAMED: said('The file was uploaded whole.'),
  VERIFIED: said('The file at the partner has the right size.'),
  SENT: said('The file was sent.'),
  ACKNOWLEDGED: said('The partner confirmed the file.'),
  REJECTED: said('The partner turned the file away.'),
  AMBIGUOUS: said('It is not certain that the file arrived.'),
};

/** The moves of one second are one event for a reader: only where they led is told. */
const TOLD: readonly OutboundState[] = ['SENT', 'ACKNOWLEDGED', 'REJECTED', 'AMBIGUOUS'];

function carrierEntries(carrier: Told['carrier']): readonly Placed[] {
  if (carrier === undefined) return [];
  const file = { direction: 'out' as const, fileId: carrier.fileId, fileName: carrier.fileName };
  // Moves carry the clock's time; the business day is the file's own, which in a simulated calendar is another.
  return carrier.moves
    .filter((move) => TOLD.includes(move.to))
    .map((move) => at(4, { on: carrier.on, at: move.at, kind: 'file', what: MOVED[move.to], why: [], who: move.actor, file }));
}

function acknowledgementEntry({ file, acknowledgement }: Told['acknowledgements'][number], office: Office): Placed {
  const category = office.codesets.claimStatusCategory(acknowledgement.category);
  const status = statusText(acknowledgement);
  // A claim that was taken in is about nothing in particular.
  const about = acknowledgement.outcome === 'accepted' ? undefined : statusInWords(status);
  const values = { payer: acknowledgement.payerName, status };
  return at(5, {
    on: file.on,
    at: file.at,
    kind: 'acknowledgement',
    what:
      acknowledgement.outcome === 'accepted'
        ? said('{payer} acknowledged the claim: {status}.', values)
        : said('{payer} turned the claim away: {status}.', values),
    why: [...(category === undefined ? [] : [said(category.words)]), ...(about === undefined ? [] : [about])],
    file: incoming(file),
  });
}

function answerEntry({ file, answer }: Told['answers'][number]): Placed {
  const { claim } = answer;
  return at(7, {
    on: file.on,
    at: file.at,
    kind: 'answer',
    what:
      claim.statusCode === '22'
        ? said('{payer} took an earlier decision back in payment {trace}.', {
            payer: answer.payerName,
            trace: answer.traceNumber,
          })
        : said('{payer} answered in payment {trace}.', { payer: answer.payerName, trace: answer.traceNumber }),
    why: [],
    cents: claim.paidCents,
    file: incoming(file),
  });
}

const CASH: AccountCode = '1010';

function postingEntries(claim: Claim, entries: readonly JournalEntry[]): readonly Placed[] {
  const own = new Set(claim.body.lines.map((line) => line.chargeId));
  return entries.flatMap((entry): readonly Placed[] => {
    const legs = entry.legs.filter((leg) => leg.chargeId !== undefined && own.has(leg.chargeId));
    if (legs.length === 0) return [];
    // Of a payment the cash is told: its other legs are what the payer did not pay, and stand with the line.
    const told = entry.kind === 'insurance-payment' ? legs.filter((leg) => leg.account === CASH) : legs;
    const debits = sumCents(told.filter((leg) => leg.cents > 0).map((leg) => leg.cents));
    return [
      at(entry.kind === 'charge' ? 1 : 9, {
        on: entry.postedOn,
        kind: 'posting',
        what: POSTED[entry.kind],
        why: [sayMemo(entry.memo)],
        cents: debits,
      }),
    ];
  });
}

const POSTED: Readonly<Record<JournalEntry['kind'], Said>> = {
  charge: said('The charge was posted.'),
  'opening-balance': said('Balance brought over'),
  'insurance-decision': said('The payer’s decision was posted.'),
  'insurance-payment': said('The payer’s payment was posted.'),
  'payer-adjustment': said('The payer’s adjustment was posted.'),
  'patient-payment': said('The patient’s payment was posted.'),
  'patient-allocation': said('The patient’s money was applied.'),
  'responsibility-transfer': said('The balance passed to another.'),
  'payer-change': said('What was open is asked of another plan.'),
  'charge-correction': said('What was posted followed the corrected charge.'),
  'write-off': said('A write-off was posted.'),
  refund: said('A refund was posted.'),
  deposit: said('A deposit was posted.'),
  reversal: said('An entry was reversed.'),
};

function workEntries({ item, closedOn, closedBy, closedNote }: Told['work'][number]): readonly Placed[] {
  const opened = at(11, {
    on: item.openedOn,
    kind: 'work',
    what: item.reason,
    why: [item.nextAction],
    ...(item.amountCents === undefined ? {} : { cents: item.amountCents }),
  });
  if (closedOn === undefined) return [opened];
  const done = at(10, {
    on: closedOn satisfies PlainDate,
    kind: 'work-done',
    what: said('Done: {work}', { work: item.reason }),
    why: closedNote === undefined ? [] : [said('{note}', { note: closedNote })],
    ...(closedBy === undefined ? {} : { who: closedBy }),
  });
  return [opened, done];
}
