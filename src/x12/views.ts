/** Segments that are values already, seen as the engine sees bytes. */
import {
  byteKinds,
  emptyView,
  HAS_COMPONENT,
  HAS_CONTROL,
  HAS_NATIONAL,
  HAS_REPETITION,
  packText,
  type SegmentView,
} from './scan.ts';
import type { Delimiters, Segment } from './syntax.ts';

/** HAS_ bits by what `byteKinds` says of a byte; separators of elements and segments inside a value are plain data here. */
const MARKS = [0, 0, HAS_COMPONENT, HAS_REPETITION, 0, HAS_CONTROL, HAS_NATIONAL];

/** One view, filled anew for each segment given to it. Text beyond 0xFF, which no file gives, counts as national. */
export function segmentViews(delimiters: Delimiters): (segment: Segment) => SegmentView {
  const kinds = byteKinds(delimiters);
  const view = emptyView();
  view.bytes = new Uint8Array(512);
  return (segment) => {
    const { elements } = segment;
    let length = segment.id.length + elements.length + 1;
    for (const element of elements) length += element.length;
    if (length > view.bytes.length) view.bytes = new Uint8Array(length * 2);
    if (elements.length + 2 > view.starts.length) {
      view.starts = new Int32Array(elements.length * 2);
      view.marks = new Uint8Array(elements.length * 2);
    }
    const { bytes, starts, marks } = view;
    view.allMarks = 0;
    let at = 0;
    for (let n = 0; n <= elements.length; n += 1) {
      const text = n === 0 ? segment.id : (elements[n - 1] as string);
      let mark = 0;
      starts[n] = at;
      for (let i = 0; i < text.length; i += 1) {
        const unit = Math.min(text.charCodeAt(i), 0xff);
        bytes[at] = unit;
        at += 1;
        mark |= MARKS[kinds[unit] as number] as number;
      }
      marks[n] = mark;
      view.allMarks |= mark;
      at += 1;
    }
    starts[elements.length + 1] = at;
    view.count = elements.length;
    view.id = packText(segment.id);
    view.position = segment.position;
    view.ordinal = segment.ordinal;
    return view;
  };
}
