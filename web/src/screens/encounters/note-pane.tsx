/** The note to read, with the words that name a condition marked; marking words here adds them as evidence. */
import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { EncounterView } from '../../api/paths.gen.ts';
import { Icon } from '../../parts/icons.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Say } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { ChooseWords, useMarkedWords } from './choose-words.tsx';
import { NoteLegend } from './note-legend.tsx';
import { NoteText, type NoteTextProps } from './note-text.tsx';
import type { Span } from './segments.ts';
import classes from './workspace.module.css';

type Note = EncounterView['notes'][number];

export type NotePaneProps = Omit<NoteTextProps, 'text' | 'sections'> & {
  readonly notes: readonly Note[];
  /** The version that is being coded. */
  readonly version: number;
  /** Of the current note. */
  readonly reading: EncounterView['reading'];
  /** Words marked for a diagnosis; absent where nobody codes. */
  readonly onChoose?: (span: Span) => void;
};

const NO_SECTIONS = [] as const;

export function NotePane(props: NotePaneProps) {
  const { notes, version, reading, onChoose } = props;
  const { i18n } = useLingui();
  const [shown, setShown] = useState(version);
  useEffect(() => setShown(version), [version]);
  const note = notes.find((known) => known.version === shown) ?? notes.at(-1);
  const body = useRef<HTMLDivElement>(null);
  const chosen = useMarkedWords(body, note?.text ?? '');
  if (note === undefined) return null;
  const isCoded = note.version === version;
  const isCurrent = note.version === notes.at(-1)?.version;
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
      {isCurrent ? <Notices reading={reading} /> : null}
      {isCoded ? <NoteLegend passages={props.passages} /> : null}
      <div ref={body} className={classes['note']} lang={reading?.language ?? 'en'} translate="no">
        <NoteText
          {...props}
          text={note.text}
          sections={isCurrent ? (reading?.sections ?? NO_SECTIONS) : NO_SECTIONS}
          passages={isCoded ? props.passages : []}
        />
      </div>
      {isCoded && onChoose !== undefined ? <ChooseWords text={note.text} chosen={chosen} onChoose={onChoose} /> : null}
    </Panel>
  );
}

/** What could not be read, or must not be trusted. */
function Notices({ reading }: Pick<NotePaneProps, 'reading'>) {
  return (reading?.notices ?? []).map((said) => (
    <p key={said.text} className={classes['notice']}>
      <Icon name="warn" size={14} /> <Say said={said} />
    </p>
  ));
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
