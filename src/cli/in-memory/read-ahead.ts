/** The practice's days as they come, with the notes of the next ones being read meanwhile. */
import type { Suggestion } from '../../claims/coded-encounter.ts';
import { asSigned } from '../../claims/encounter.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Visit } from '../../practice/compose-visit.ts';
import type { PracticeDay } from '../../practice/visits.ts';
import { observed } from '../side-by-side.ts';
import type { NoteToRead, SecondThread } from './second-thread.ts';

/** Enough that the other thread is never without work, few enough that what waits is small. */
const DAYS_AHEAD = 3;

export type ReadVisit = { readonly visit: Visit; readonly suggestions: readonly Suggestion[] };

export type ReadAhead = {
  /** To be asked for each day in turn. Empty on a day without visits. */
  readonly visitsOf: (today: PlainDate) => Promise<readonly ReadVisit[]>;
  /** True when no day has visits any more. */
  readonly isOver: () => boolean;
};

function noteOf({ encounter }: Visit): NoteToRead {
  const signed = asSigned(encounter);
  return signed && { text: signed.signedNote.text, on: signed.serviceDate };
}

export function readAhead(days: Iterator<PracticeDay, undefined>, { ask }: SecondThread): ReadAhead {
  const ahead: { readonly date: PlainDate; readonly read: Promise<readonly ReadVisit[]> }[] = [];
  const read = async (visits: readonly Visit[]): Promise<readonly ReadVisit[]> => {
    const suggestions = await ask('readNotes', visits.map(noteOf));
    return visits.map((visit, i) => ({ visit, suggestions: suggestions[i] ?? [] }));
  };
  const fill = (): void => {
    while (ahead.length < DAYS_AHEAD) {
      const { value } = days.next();
      if (value === undefined) return;
      ahead.push({ date: value.date, read: observed(read(value.visits)) });
    }
  };
  fill();
  return {
    visitsOf: async (today) => {
      if (ahead[0]?.date !== today) return [];
      const next = ahead.shift();
      fill();
      return next?.read ?? [];
    },
    isOver: () => ahead.length === 0,
  };
}
