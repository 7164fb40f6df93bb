/** The note's text: headings as headings, and words that name a condition marked by what is said of it. */
import { useLingui } from '@lingui/react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { CONTEXTS } from './contexts.ts';
import { linesOf, type Passage, type Segment, type SectionPlace, segmentsOf, within } from './segments.ts';
import classes from './workspace.module.css';

export type NoteTextProps = {
  readonly text: string;
  readonly sections: readonly SectionPlace[];
  readonly passages: readonly Passage[];
  /** Codes whose words stand out now. */
  readonly lit: ReadonlySet<string>;
  readonly onLight: (codes: readonly string[]) => void;
  /** The words were chosen: what they speak for is to be looked at. */
  readonly onSelect: (codes: readonly string[]) => void;
  /** To the suggestion or diagnosis of these words. */
  readonly onFollow: (code: string) => void;
  readonly nameOf: (code: string) => string;
};

const SPAN = '[data-span]';

export function NoteText(props: NoteTextProps) {
  const { text, sections, passages } = props;
  const segments = useMemo(() => segmentsOf(text, passages), [text, passages]);
  const lines = useMemo(() => linesOf(text, sections), [text, sections]);
  const first = segments.find(({ context }) => context !== undefined)?.start;
  // One stop for Tab, arrows inside: a note may hold forty marked passages.
  const [stop, setStop] = useState<number>();
  const stopAt = segments.some(({ start, context }) => start === stop && context !== undefined) ? stop : first;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by =
      event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0;
    const spans = [...event.currentTarget.querySelectorAll<HTMLElement>(SPAN)];
    const at = spans.findIndex((span) => span === event.target);
    if (by === 0 || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    spans[at + by]?.focus();
  };
  const piece = (segment: Segment) => (
    <Piece
      key={segment.start}
      {...props}
      segment={segment}
      isStop={segment.start === stopAt}
      onStop={() => setStop(segment.start)}
    />
  );
  return (
    // The spans inside take the keys; the box only moves the focus between them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      {lines.map(({ start, end, heading }) => {
        const head = within(segments, start, start + heading).map(piece);
        if (heading > 0 && start + heading === end) return <h3 key={start}>{head}</h3>;
        return (
          <p key={start}>
            {heading === 0 ? null : <strong>{head}</strong>}
            {within(segments, start + heading, end).map(piece)}
          </p>
        );
      })}
    </div>
  );
}

type PieceProps = NoteTextProps & { readonly segment: Segment; readonly isStop: boolean; readonly onStop: () => void };

/** Plain words, or words that name a condition: these can be focused, and say what is made of them. */
function Piece({ segment, isStop, onStop, lit, onLight, onSelect, onFollow, nameOf }: PieceProps) {
  const { i18n } = useLingui();
  const { text, codes, start, context, closes } = segment;
  if (context === undefined) return <span data-start={start}>{text}</span>;
  const isLit = codes.some((code) => lit.has(code));
  const named = codes.map(nameOf).join(', ');
  const { name, mark } = CONTEXTS[context];
  const label =
    context === 'affirmed'
      ? i18n._('{words}: speaks for {codes}', { words: text, codes: named })
      : codes.length === 0
        ? i18n._('{words}: {context}', { words: text, context: i18n._(name) })
        : i18n._('{words}: {context}, would be {codes}', { words: text, context: i18n._(name), codes: named });
  const onKeyDown = (event: KeyboardEvent): void => {
    const [first] = codes;
    if ((event.key !== 'Enter' && event.key !== ' ') || first === undefined) return;
    event.preventDefault();
    onFollow(first);
  };
  return (
    <span
      role="button"
      tabIndex={isStop ? 0 : -1}
      data-start={start}
      data-span={codes.join(' ')}
      data-lit={isLit || undefined}
      data-context={context}
      data-mark={closes && mark !== '' ? i18n._(mark) : undefined}
      className={classes['evidence']}
      aria-label={label}
      onMouseEnter={() => onLight(codes)}
      onMouseLeave={() => onLight([])}
      onFocus={() => {
        onStop();
        onSelect(codes);
      }}
      onClick={() => onSelect(codes)}
      onKeyDown={onKeyDown}
    >
      {text}
    </span>
  );
}
