/**
 * The joint of an arthritis by the pain that it explains: 'right hip pain due to severe osteoarthritis' is arthritis of the right hip.
 * Source: Alphabetic Index, Osteoarthritis, primary, by joint; guideline I.B.2, the highest specificity that is documented.
 */
import type { NoteTokens } from '../note/note-text.ts';
import type { Sighting } from '../sightings.ts';

const ARTHRITIS = 'M1990';

/** Pain of a joint, up to its side, and its osteoarthritis; the last character of both is the side: 1 right, 2 left. */
const JOINTS: Readonly<Record<string, string>> = {
  M2551: 'M1901',
  M2552: 'M1902',
  M2553: 'M1903',
  M2555: 'M161',
  M2556: 'M171',
  M2557: 'M1907',
  M7964: 'M1904',
};

const isPain = ({ code, context }: Sighting): boolean => context === 'affirmed' && JOINTS[code.slice(0, 5)] !== undefined;

/** In: the places of a note with their codes. Out: the same; arthritis without its joint is that of the one joint whose pain its sentence tells. */
export function atPainedJoint(places: readonly Sighting[], tokens: NoteTokens): readonly Sighting[] {
  if (!places.some(({ code }) => code === ARTHRITIS)) return places;
  const sentenceOf = ({ mention }: Sighting): number | undefined => tokens.sentence[mention.from];
  const painsIn = Map.groupBy(places.filter(isPain), sentenceOf);
  return places.map((place) => {
    if (place.code !== ARTHRITIS || place.context !== 'affirmed') return place;
    const pains = painsIn.get(sentenceOf(place)) ?? [];
    const [pain] = pains;
    const side = pain?.code.charAt(5) ?? '';
    const joint = JOINTS[pain?.code.slice(0, 5) ?? ''];
    const isOne = '12'.includes(side) && pains.every(({ code }) => code === pain?.code);
    if (pain === undefined || joint === undefined || !isOne) return place;
    return { ...place, code: `${joint}${side}`, spans: [...place.spans, ...pain.spans] };
  });
}
