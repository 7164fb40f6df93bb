/** The note to read, with the words that speak for a code marked; marking words here adds them as evidence. */
import { useLingui } from '@lingui/react';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { EncounterView } from '../../api/paths.gen.ts';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { findWords, linesOf, type Passage, type Segment, segmentsOf, type Span, trimmedSpan, within } from './segments.ts';
import classes from './workspace.module.css';

type Note = EncounterView['notes'][number];

export type NotePaneProps = {
  readonly notes: readonly Note[];
  /** The version that is being coded. */
  readonly version: number;
  readonly passages: readonly Passage[];
  /** Codes whose words stand out now. */
  readonly lit: ReadonlySet<string>;
  readonly onLight: (codes: readonly string[]) => void;
  /** Enter on marked words: to the suggestion or diagnosis that they speak for. */
  readonly onFollow: (code: string) => void;
  /** Absent where nobody codes. */
  readonly onChoose?: (span: Span) => void;
  readonly nameOf: (code: string) => string;
};

export function NotePane(props: NotePaneProps) {
  const { notes, version, onChoose } = props;
  const { i18n } = useLingui();
  const [shown, setShown] = useState(version);
  useEffect(() => setShown(version), [version]);
  const note = notes.find((known) => known.version === shown) ?? notes.at(-1);
  const body = useRef<HTMLDivElement>(null);
  const chosen = useMarkedWords(body, note?.text ?? '');
  if (note === undefined) return null;
  const isCoded = note.version === version;
  return (
    <Panel title={i18n._('Note')} aside={<NoteStanding note={note} />}>
      {notes.length > 1 ? (
        <NativeSelect
          label={i18n._('Version')}
          size="xs"
          mb="xs"
          value={String(shown)}
          onChange={(event) => setShown(Number(event.currentTarget.value))}
          data={notes.map((known) => ({ value: String(known.version), label: versionLabel(i18n, known) }))}
        />
      ) : null}
      <div ref={body} className={classes['note']} lang="en">
        <NoteText {...props} text={note.text} passages={isCoded ? props.passages : []} />
      </div>
      {isCoded && onChoose !== undefined ? <ChooseWords text={note.text} chosen={chosen} onChoose={onChoose} /> : null}
    </Panel>
  );
}

type Translator = ReturnType<typeof useLingui>['i18n'];

const versionLabel = (i18n: Translator, note: Note): string =>
  note.addendumTo === undefined
    ? i18n._('{n}, {standing}', { n: note.version, standing: standingWords(i18n, note) })
    : i18n._('{n}, adds to {to}, {standing}', { n: note.version, to: note.addendumTo, standing: standingWords(i18n, note) });

const standingWords = (i18n: Translator, note: Note): string =>
  note.status === 'signed' ? i18n._('signed') : i18n._('not signed');

function NoteStanding({ note }: { readonly note: Note }) {
  const { i18n } = useLingui();
  if (note.signedBy === undefined || note.signedAt === undefined) return <>{i18n._('not signed')}</>;
  return (
    <>
      {i18n._('signed by {name}', { name: note.signedBy })}, <When on={note.signedAt} />
    </>
  );
}

type NoteTextProps = Pick<NotePaneProps, 'passages' | 'lit' | 'onLight' | 'onFollow' | 'nameOf'> & { readonly text: string };

function NoteText({ text, passages, lit, onLight, onFollow, nameOf }: NoteTextProps) {
  const segments = useMemo(() => segmentsOf(text, passages), [text, passages]);
  const lines = useMemo(() => linesOf(text), [text]);
  const piece = (segment: Segment) => (
    <Piece key={segment.start} segment={segment} lit={lit} onLight={onLight} onFollow={onFollow} nameOf={nameOf} />
  );
  return (
    <>
      {lines.map(({ start, end, heading }) => (
        <p key={start}>
          {heading === 0 ? null : <strong>{within(segments, start, start + heading).map(piece)}</strong>}
          {within(segments, start + heading, end).map(piece)}
        </p>
      ))}
    </>
  );
}

type PieceProps = Omit<NoteTextProps, 'text' | 'passages'> & { readonly segment: Segment };

/** Plain words, or words that speak for codes: these can be focused, and show what they speak for. */
function Piece({ segment, lit, onLight, onFollow, nameOf }: PieceProps) {
  const { i18n } = useLingui();
  const { text, codes, start } = segment;
  if (codes.length === 0) return <span data-start={start}>{text}</span>;
  const isLit = codes.some((code) => lit.has(code));
  const onKeyDown = (event: KeyboardEvent): void => {
    const [first] = codes;
    if ((event.key !== 'Enter' && event.key !== ' ') || first === undefined) return;
    event.preventDefault();
    onFollow(first);
  };
  return (
    <span
      role="button"
      tabIndex={0}
      data-start={start}
      data-lit={isLit || undefined}
      className={classes['evidence']}
      aria-label={i18n._('{words}: speaks for {codes}', { words: text, codes: codes.map(nameOf).join(', ') })}
      onMouseEnter={() => onLight(codes)}
      onMouseLeave={() => onLight([])}
      onFocus={() => onLight(codes)}
      onBlur={() => onLight([])}
      onKeyDown={onKeyDown}
    >
      {text}
    </span>
  );
}

/** The words that the reader has marked with the mouse, by finger or by Shift and arrows. */
function useMarkedWords(body: React.RefObject<HTMLDivElement | null>, text: string): Span | undefined {
  const [span, setSpan] = useState<Span>();
  useEffect(() => {
    const read = (): void => {
      const selection = document.getSelection();
      const within = body.current;
      if (selection === null || within === null || selection.rangeCount === 0 || selection.isCollapsed) return setSpan(undefined);
      const range = selection.getRangeAt(0);
      if (!within.contains(range.startContainer) || !within.contains(range.endContainer)) return;
      const [from, to] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)];
      setSpan(from === undefined || to === undefined ? undefined : trimmedSpan(text, from, to));
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [body, text]);
  return span;
}

/** A place in the page as a place in the note. */
function placeOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (piece !== null && piece !== undefined) return Number(piece.dataset['start']) + (node instanceof Element ? 0 : offset);
  // Between two pieces: the next one begins there.
  const next = element?.querySelectorAll<HTMLElement>('[data-start]')[node instanceof Element ? offset : 0];
  return next === undefined ? undefined : Number(next.dataset['start']);
}

type ChooseProps = { readonly text: string; readonly chosen: Span | undefined; readonly onChoose: (span: Span) => void };

/** Marked words become evidence; without a mouse, words are typed and found. */
function ChooseWords({ text, chosen, onChoose }: ChooseProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const [kept, setKept] = useState<Span>();
  // Pressing a button takes the marking away before the click comes.
  useEffect(() => {
    if (chosen !== undefined) setKept(chosen);
  }, [chosen]);
  const found = findWords(text, typed, 1)[0];
  const span = typed.trim() === '' ? kept : found;
  const take = (): void => {
    if (span === undefined) return;
    setTyped('');
    setKept(undefined);
    onChoose(span);
  };
  return (
    <div className={classes['choose']}>
      <TextInput
        label={i18n._('Words for a diagnosis')}
        description={i18n._('Mark words in the note, or type some that stand in it.')}
        size="xs"
        value={typed}
        maxLength={300}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          take();
        }}
      />
      <Group gap="xs" mt={6} role="status">
        {span === undefined ? (
          <span className="text-muted">{typed.trim() === '' ? '' : i18n._('These words do not stand in the note.')}</span>
        ) : (
          <>
            <span lang="en" className={classes['quote']}>
              “{span.words.length > 90 ? `${span.words.slice(0, 90)}…` : span.words}”
            </span>
            <Button size="compact-xs" onClick={take}>
              {i18n._('Find a diagnosis for these words')}
            </Button>
          </>
        )}
      </Group>
    </div>
  );
}
