/** Words of the note become evidence: marked there, or typed here and found. */
import { useLingui } from '@lingui/react';
import { Button, Group, TextInput } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import { findWords, type Span, trimmedSpan } from './segments.ts';
import classes from './workspace.module.css';

/** The words that the reader has marked with the mouse, by finger or by Shift and arrows. */
export function useMarkedWords(body: RefObject<HTMLDivElement | null>, text: string): Span | undefined {
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
export function ChooseWords({ text, chosen, onChoose }: ChooseProps) {
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
    <div className={classes['choose']} data-choose-words="">
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
