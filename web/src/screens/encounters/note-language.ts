/** The language of the visit's note, for whatever shows its words: a voice that reads the page changes with it (WCAG 3.1.2). */
import { createContext, useContext } from 'react';
import type { NoteReading } from '../../api/paths.gen.ts';

/** English, as nearly every record, while nothing was read. */
export const NoteLanguage = createContext<NoteReading['language']>('en');

export const useNoteLanguage = (): NoteReading['language'] => useContext(NoteLanguage);
