/** The states of things in plain words, with the tone of their badge. */
import { words } from '../language.ts';
import type { Tone } from './badges.tsx';

type StateWord = { readonly word: string; readonly tone: Tone };
const state = (word: string, tone: Tone): StateWord => ({ word, tone });

export type StateKind = 'claim' | 'file' | 'inbound' | 'payment' | 'work' | 'encounter' | 'job';

export const STATES: Readonly<Record<StateKind, Readonly<Record<string, StateWord>>>> = {
  claim: {
    draft: state(words('Draft'), 'quiet'),
    held: state(words('Held'), 'warn'),
    ready: state(words('Ready to send'), 'note'),
    submitted: state(words('Sent'), 'note'),
    accepted: state(words('Accepted by the payer'), 'note'),
    rejected: state(words('Rejected'), 'bad'),
    adjudicated: state(words('Decided'), 'good'),
    replaced: state(words('Replaced'), 'quiet'),
    closed: state(words('Closed'), 'quiet'),
  },
  file: {
    BUILT: state(words('Written'), 'quiet'),
    CLAIMED: state(words('About to leave'), 'note'),
    UPLOADING: state(words('Leaving'), 'note'),
    RENAMED: state(words('Leaving'), 'note'),
    VERIFIED: state(words('Arrived, checked'), 'note'),
    SENT: state(words('Sent'), 'note'),
    ACKNOWLEDGED: state(words('Acknowledged'), 'good'),
    REJECTED: state(words('Rejected'), 'bad'),
    AMBIGUOUS: state(words('Unclear whether it arrived'), 'warn'),
  },
  inbound: {
    RECEIVED: state(words('Received'), 'note'),
    READ: state(words('Read'), 'good'),
    QUARANTINED: state(words('Set aside'), 'warn'),
    REJECTED: state(words('Refused'), 'bad'),
  },
  payment: {
    posted: state(words('Posted'), 'good'),
    waiting: state(words('Waits for a person'), 'warn'),
    variant: state(words('Differs from what was posted'), 'warn'),
    unbalanced: state(words('Does not balance'), 'bad'),
    unmatched: state(words('No claim found'), 'warn'),
  },
  work: {
    open: state(words('Open'), 'note'),
    overdue: state(words('Overdue'), 'bad'),
    today: state(words('Due today'), 'warn'),
    later: state(words('Due later'), 'quiet'),
    done: state(words('Done'), 'good'),
  },
  encounter: {
    unsigned: state(words('Note not signed'), 'warn'),
    signed: state(words('Ready to code'), 'note'),
    coded: state(words('Coded'), 'good'),
    charged: state(words('Charged'), 'good'),
  },
  job: {
    waiting: state(words('Waiting'), 'quiet'),
    running: state(words('Running'), 'note'),
    done: state(words('Finished'), 'good'),
    failed: state(words('Stopped by a problem'), 'bad'),
  },
};
