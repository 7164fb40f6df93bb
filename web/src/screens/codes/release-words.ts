/** How releases of code sets stand, in plain words. */
import type { CodeRelease, ReleaseComparison } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import type { Tone } from '../../parts/badges.tsx';

type Word = { readonly word: string; readonly tone: Tone };

/** What a release does today: its state and its dates together. */
export function standingOf({ state, day }: Pick<CodeRelease, 'state' | 'day'>): Word {
  if (state === 'loaded') return { word: words('Waits to be put in force'), tone: 'warn' };
  if (state === 'withdrawn') return { word: words('Withdrawn'), tone: 'quiet' };
  if (day === 'in-force') return { word: words('Answers today'), tone: 'good' };
  return day === 'not-yet'
    ? { word: words('Answers later dates'), tone: 'note' }
    : { word: words('Answers earlier dates'), tone: 'quiet' };
}

export const CHECKED: Readonly<Record<CodeRelease['checked'], string>> = {
  'full file': words('the publisher’s full file'),
  excerpt: words('an excerpt of the publisher’s file'),
  'described layout': words('the published description of the layout only'),
};

export const TERMS: Readonly<Record<CodeRelease['terms'], string>> = {
  public: words('A work of the US government: free to use.'),
  ama: words('Carries CPT numbers, which are the American Medical Association’s: to be used under its terms.'),
  licence: words('From a licensee’s own files: to be used under that licence.'),
};

export const CHANGES: Readonly<Record<ReleaseComparison['rows'][number]['change'], Word>> = {
  added: { word: words('added'), tone: 'good' },
  deleted: { word: words('deleted'), tone: 'bad' },
  revised: { word: words('revised'), tone: 'warn' },
};
