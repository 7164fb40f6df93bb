/** The elements of a segment, named and explained. */
import type { CodeWords } from './code-words.ts';
import { components, repetitions } from './loop.ts';
import type { ElementUse } from './notation.ts';
import { readable } from './readable.ts';
import type { Delimiters, Segment } from './syntax.ts';
import type { Place } from './placing.ts';
import { elementName, envelopeName } from './view-names.ts';

export type ViewedElement = {
  /** `CLM05-1`, `REF02`; with `(2)` behind the element for a second repetition. */
  readonly reference: string;
  /** 1-based. */
  readonly element: number;
  readonly component?: number;
  readonly repetition?: number;
  /** In our words; '' where there are none. */
  readonly name: string;
  readonly value: string;
  /** The amount, the date, or what the code means. */
  readonly words?: string;
};

type Parts = { readonly delimiters: Delimiters; readonly outside?: CodeWords };

/** Where the segment stands in its guide; undefined in the envelope. */
type Naming = Pick<Place, 'use' | 'names'> | undefined;

const pad = (n: number): string => String(n).padStart(2, '0');

function one(
  segment: Segment,
  uses: { readonly place: Naming; readonly element: ElementUse | undefined },
  spot: Pick<ViewedElement, 'element' | 'component' | 'repetition'> & { readonly value: string; readonly before: string },
  { outside }: Parts,
): ViewedElement {
  const { value, before, ...place } = spot;
  const words =
    uses.element === undefined
      ? undefined
      : readable(uses.element, value, { before, ...(outside === undefined ? {} : { outside }) });
  const repeated = place.repetition === undefined || place.repetition === 1 ? '' : `(${place.repetition})`;
  return {
    reference: `${segment.id}${pad(place.element)}${repeated}${place.component === undefined ? '' : `-${place.component}`}`,
    ...place,
    name:
      uses.place?.names === undefined
        ? envelopeName(segment.id, place.element)
        : elementName(uses.place.names, place.element, place.component),
    value,
    ...(words === undefined ? {} : { words }),
  };
}

/** What stands in a segment, empty places left out; composites and repetitions taken apart where the guide says that they are. */
export function viewedElements(segment: Segment, place: Naming, parts: Parts): readonly ViewedElement[] {
  const found: ViewedElement[] = [];
  for (const [i, text] of segment.elements.entries()) {
    if (text === '') continue;
    const element = place?.use?.elements[i];
    const uses = { place, element };
    // The header's own separators are not data.
    const each = segment.id === 'ISA' || element === undefined ? [text] : repetitions(text, parts.delimiters);
    for (const [r, value] of each.entries()) {
      const repetition = each.length > 1 ? { repetition: r + 1 } : {};
      const inside = element?.components;
      if (inside === undefined) {
        found.push(one(segment, uses, { element: i + 1, ...repetition, value, before: segment.elements[i - 1] ?? '' }, parts));
        continue;
      }
      const texts = components(value, parts.delimiters);
      for (const [c, component] of texts.entries()) {
        if (component === '') continue;
        const spot = { element: i + 1, component: c + 1, ...repetition, value: component, before: texts[c - 1] ?? '' };
        found.push(one(segment, { ...uses, element: inside[c] }, spot, parts));
      }
    }
  }
  return found;
}
