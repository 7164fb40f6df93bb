/** Queues, kinds of work and desks in plain words, and where each number leads. */
import type { DeskKind } from '../../../../src/app/views/work.ts';
import type { Queue, WorkKind } from '../../../../src/claims/work-item.ts';
import { words } from '../../language.ts';
import type { RowLink } from '../../parts/data-list.tsx';

export const QUEUE_WORDS: Readonly<Record<Queue, string>> = {
  'front-desk': words('Front desk'),
  provider: words('Clinicians’ questions'),
  coding: words('Coding'),
  billing: words('Billing'),
  denials: words('Denials and follow-up'),
  posting: words('Payment posting'),
  'patient-balances': words('Patient balances'),
  compliance: words('Compliance'),
  engineering: words('Technical'),
};
export const QUEUES = Object.keys(QUEUE_WORDS) as readonly Queue[];

export const KIND_WORDS: Readonly<Record<WorkKind, string>> = {
  'unsigned-note': words('Notes not signed'),
  'no-price': words('Services without a price'),
  'stopped-visit': words('Visits that could not go on'),
  'held-claim': words('Held claims'),
  'rejected-file': words('Rejected files'),
  'rejected-claim': words('Rejected claims'),
  'denied-line': words('Denied services'),
  'no-answer': words('Claims without an answer'),
  'decided-again': words('Claims decided again'),
  'unmatched-payment': words('Payments without a claim'),
  'remittance-variant': words('Payments that came again, changed'),
  'unbalanced-remittance': words('Remittances that do not balance'),
  'unreadable-file': words('Files that cannot be read'),
  'foreign-acknowledgement': words('Acknowledgements for others'),
  'ambiguous-file': words('Files that may not have arrived'),
  'partner-unreachable': words('Partners out of reach'),
  'host-key-changed': words('Partners with a changed key'),
  underpayment: words('Underpayments'),
  'self-pay-balance': words('Self-pay balances'),
  'write-off-approval': words('Write-offs to approve'),
  'payer-offset': words('Payers’ offsets'),
  'intake-question': words('Questions about what came in'),
  'incoming-visit': words('Visits that came in and lack something'),
  'incoming-changed': words('Records that changed at the sender'),
  'visit-to-code': words('Visits that came in, to code'),
  'coverage-in-doubt': words('Coverages in doubt'),
  'estimate-due': words('Estimates due'),
  'appointment-to-book': words('Appointments to book'),
  'guarantor-needed': words('Minors for whom nobody answers'),
  'provider-query': words('Questions to answer'),
  'query-answered': words('Answers to read'),
  'query-overdue': words('Questions without an answer'),
  'plan-to-bill': words('Plans to bill for visits charged to patients'),
};

/** One piece of work, as its row says it; a list of them is named by `KIND_WORDS`. */
export const KIND_WORD: Readonly<Record<WorkKind, string>> = {
  'unsigned-note': words('Note not signed'),
  'no-price': words('Service without a price'),
  'stopped-visit': words('Visit that could not go on'),
  'held-claim': words('Held claim'),
  'rejected-file': words('Rejected file'),
  'rejected-claim': words('Rejected claim'),
  'denied-line': words('Denied service'),
  'no-answer': words('Claim without an answer'),
  'decided-again': words('Claim decided again'),
  'unmatched-payment': words('Payment without a claim'),
  'remittance-variant': words('Payment that came again, changed'),
  'unbalanced-remittance': words('Remittance that does not balance'),
  'unreadable-file': words('File that cannot be read'),
  'foreign-acknowledgement': words('Acknowledgement for another'),
  'ambiguous-file': words('File that may not have arrived'),
  'partner-unreachable': words('Partner out of reach'),
  'host-key-changed': words('Partner with a changed key'),
  underpayment: words('Underpayment'),
  'self-pay-balance': words('Self-pay balance'),
  'write-off-approval': words('Write-off to approve'),
  'payer-offset': words('Payer’s offset'),
  'intake-question': words('Question about what came in'),
  'incoming-visit': words('Visit that came in and lacks something'),
  'incoming-changed': words('Record that changed at the sender'),
  'visit-to-code': words('Visit that came in, to code'),
  'coverage-in-doubt': words('Coverage in doubt'),
  'estimate-due': words('Estimate due'),
  'appointment-to-book': words('Appointment to book'),
  'guarantor-needed': words('Minor for whom nobody answers'),
  'provider-query': words('Question to answer'),
  'query-answered': words('Answer to read'),
  'query-overdue': words('Question without an answer'),
  'plan-to-bill': words('Plan to bill'),
};

type Desk = { readonly label: string; readonly link: (weekFrom: string) => RowLink };

export const DESKS: Readonly<Record<DeskKind, Desk>> = {
  'visits-to-code': { label: words('Visits to code'), link: () => ({ to: '/encounters', search: { list: 'code' } }) },
  'notes-unsigned': { label: words('Notes not signed'), link: () => ({ to: '/encounters', search: { list: 'unsigned' } }) },
  'visits-stopped': {
    label: words('Coded visits without a charge'),
    link: () => ({ to: '/encounters', search: { list: 'stopped' } }),
  },
  'claims-held': { label: words('Claims held'), link: () => ({ to: '/claims', search: { state: 'held' } }) },
  'claims-ready': { label: words('Claims ready to send'), link: () => ({ to: '/claims', search: { state: 'ready' } }) },
  'claims-submitted': {
    label: words('Claims sent, not acknowledged'),
    link: () => ({ to: '/claims', search: { state: 'submitted' } }),
  },
  'claims-accepted': {
    label: words('Claims accepted, no decision yet'),
    link: () => ({ to: '/claims', search: { state: 'accepted' } }),
  },
  'claims-rejected': { label: words('Claims rejected'), link: () => ({ to: '/claims', search: { state: 'rejected' } }) },
  'files-set-aside': {
    label: words('Files set aside'),
    link: () => ({ to: '/files', search: { direction: 'in', standing: 'set-aside' } }),
  },
  'balances-due': { label: words('Patients who owe'), link: () => ({ to: '/balances', search: { side: 'owing' } }) },
  'credits-held': { label: words('Patient credits held'), link: () => ({ to: '/balances', search: { side: 'credit' } }) },
  'statements-this-week': {
    label: words('Statements this week'),
    link: (weekFrom) => ({ to: '/statements', search: { since: weekFrom } }),
  },
};
