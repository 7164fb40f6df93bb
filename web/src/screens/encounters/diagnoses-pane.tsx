/** The diagnoses in the order in which they are billed; the first is the reason for the visit. */
import { useLingui } from '@lingui/react';
import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import type { KeyboardEvent, RefObject } from 'react';
import type { CodePatch, CodingAdvice, FrequentCodes } from '../../api/paths.gen.ts';
import { Icon } from '../../parts/icons.tsx';
import { Panel } from '../../parts/panel.tsx';
import { CodePicker } from '../codes/code-picker.tsx';
import { AdviceList } from './advice-list.tsx';
import { useMeaning } from './code-meaning.ts';
import type { Draft, DraftDiagnosis } from './draft.ts';
import { KeyHint } from './key-hint.tsx';
import type { Leaving } from './leaving.ts';
import { byKeyboard } from './looking.ts';
import { useNoteLanguage } from './note-language.ts';
import { letterOf } from './pointers.ts';
import type { Span } from './segments.ts';
import classes from './workspace.module.css';

export type DiagnosesPaneProps = {
  readonly draft: Draft;
  readonly on: string;
  readonly lit: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly onLight: (codes: readonly string[]) => void;
  readonly onSelect: (code: string) => void;
  /** Sentences about a diagnosis, by its position. */
  readonly problemsOf: (position: number) => readonly string[];
  /** What the conventions say of a diagnosis. */
  readonly adviceOf: (code: string) => readonly CodingAdvice[];
  readonly onPatch: (patch: CodePatch, advice: CodingAdvice) => void;
  readonly leaving: Leaving;
  readonly onAdd: (picked: { readonly code: string; readonly display: string; readonly title: string }) => void;
  readonly onMove: (code: string, by: number) => void;
  readonly onRemove: (code: string) => void;
  readonly onReason: (code: string, because: string) => void;
  readonly onDropEvidence: (code: string, span: Span) => void;
  readonly picker: RefObject<HTMLInputElement | null>;
  /** Words marked in the note that wait for their code. */
  readonly waiting: Span | undefined;
  readonly onForgetWords: () => void;
  readonly frequent: FrequentCodes['diagnoses'];
};

export const diagnosisId = (code: string): string => `diagnosis-${code}`;

export function DiagnosesPane(props: DiagnosesPaneProps) {
  const { draft, on, waiting, picker, onAdd, frequent } = props;
  const { i18n } = useLingui();
  const language = useNoteLanguage();
  const offers = frequent.filter(({ code }) => !draft.diagnoses.some((known) => known.code === code)).slice(0, 8);
  return (
    <Panel
      title={i18n._('Diagnoses')}
      aside={i18n._('{n} of {of}', { n: draft.diagnoses.length, of: 12 })}
      actions={
        <span className={classes['keys']}>
          <KeyHint keys="/">{i18n._('add')}</KeyHint>
          <KeyHint keys="s">{i18n._('put in order')}</KeyHint>
          <KeyHint keys="alt+↑" />
          <KeyHint keys="alt+↓" />
        </span>
      }
    >
      {draft.diagnoses.length === 0 ? (
        <p className={`${classes['none'] ?? ''} text-muted`}>
          {i18n._('None yet. Accept a suggestion, or find a code below. The first one is the reason for the visit.')}
        </p>
      ) : (
        <ol className={classes['diagnoses']}>
          {draft.diagnoses.map((diagnosis, position) => (
            <DiagnosisItem key={diagnosis.code} {...props} diagnosis={diagnosis} position={position} />
          ))}
        </ol>
      )}
      {waiting === undefined ? null : (
        <Group gap="xs" mt="xs" role="status">
          <span>
            {i18n._('For the words')} <q lang={language}>{waiting.words.slice(0, 80)}</q>
          </span>
          <Button size="compact-xs" variant="default" onClick={props.onForgetWords}>
            {i18n._('Without these words')}
          </Button>
        </Group>
      )}
      <div data-diagnosis-picker="">
        <CodePicker
          key={waiting === undefined ? 'plain' : `${waiting.start}-${waiting.end}`}
          system="icd10cm"
          on={on}
          label={i18n._('Add a diagnosis')}
          description={i18n._('Code, word or abbreviation; Enter takes the best')}
          inputRef={picker}
          acceptTyped={/^[A-Z](?:\d[0-9A-Z]|[A-Z]\d)[0-9A-Z]{0,4}$/}
          {...(waiting === undefined ? {} : { startWith: waiting.words.slice(0, 100) })}
          onPick={onAdd}
        />
      </div>
      {offers.length === 0 ? null : (
        <details className={classes['why']}>
          <summary>{i18n._('Most coded here')}</summary>
          <Group gap={6} mt={6}>
            {offers.map((offer) => (
              <Button key={offer.code} size="compact-xs" variant="default" onClick={() => onAdd(offer)} title={offer.title}>
                <span className="mono">{offer.display}</span>&nbsp;
                <span lang="en">{offer.title.length > 34 ? `${offer.title.slice(0, 34)}…` : offer.title}</span>
              </Button>
            ))}
          </Group>
        </details>
      )}
    </Panel>
  );
}

type ItemProps = DiagnosesPaneProps & { readonly diagnosis: DraftDiagnosis; readonly position: number };

function DiagnosisItem(props: ItemProps) {
  const { diagnosis, position, lit, selected, onLight, onSelect, onMove, onRemove, problemsOf } = props;
  const { i18n } = useLingui();
  const { code, display } = diagnosis;
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && by !== 0) {
      event.preventDefault();
      onMove(code, by);
    } else if (by !== 0 && event.target === event.currentTarget) {
      event.preventDefault();
      const rows = [...document.querySelectorAll<HTMLElement>('[data-diagnosis]')];
      rows[rows.indexOf(event.currentTarget) + by]?.focus();
    } else if (event.key === 'Delete' && event.target === event.currentTarget) {
      event.preventDefault();
      onRemove(code);
    }
  };
  const problems = problemsOf(position);
  return (
    // A press anywhere on the row chooses it as its focus does; the keys are those of the page.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li
      id={diagnosisId(code)}
      className={classes['diagnosis']}
      data-diagnosis={code}
      data-lit={lit.has(code) || undefined}
      data-selected={selected === code || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={`${letterOf(position)}: ${display} ${diagnosis.title}`}
      onMouseEnter={() => onLight([code])}
      onMouseLeave={() => onLight([])}
      onFocus={(event) => byKeyboard(event) && onSelect(code)}
      onClick={() => onSelect(code)}
      onKeyDown={onKeyDown}
    >
      <span className={classes['letter']} aria-hidden="true">
        {letterOf(position)}
      </span>
      <div>
        <strong className="mono">{display}</strong>{' '}
        {diagnosis.title === '' ? <TitleOf code={code} on={props.on} /> : <span lang="en">{diagnosis.title}</span>}{' '}
        {position === 0 ? <span className={classes['principal']}>{i18n._('reason for the visit')}</span> : null}
      </div>
      <Group gap={2} wrap="nowrap">
        <Tool
          icon="up"
          label={i18n._('Move {code} up', { code: display })}
          onClick={() => onMove(code, -1)}
          disabled={position === 0}
        />
        <Tool
          icon="down"
          label={i18n._('Move {code} down', { code: display })}
          onClick={() => onMove(code, 1)}
          disabled={position === props.draft.diagnoses.length - 1}
        />
        <Tool icon="cross" label={i18n._('Remove {code}', { code: display })} onClick={() => onRemove(code)} />
      </Group>
      <div className={classes['diagnosisMore']}>
        <Evidence {...props} />
        {problems.map((text) => (
          <p key={text} className={classes['problem']}>
            <Icon name="warn" size={13} /> {text}
          </p>
        ))}
        <AdviceList advice={props.adviceOf(code)} onPatch={props.onPatch} leaving={props.leaving} />
      </div>
    </li>
  );
}

/** A code that was typed before its title came. */
function TitleOf({ code, on }: { readonly code: string; readonly on: string }) {
  const meaning = useMeaning(code, on);
  return <span lang="en">{meaning.data?.title}</span>;
}

type ToolProps = {
  readonly icon: 'up' | 'down' | 'cross';
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
};

export function Tool({ icon, label, onClick, disabled = false }: ToolProps) {
  return (
    <ActionIcon variant="subtle" color="gray" size="md" aria-label={label} title={label} onClick={onClick} disabled={disabled}>
      <Icon name={icon} size={15} />
    </ActionIcon>
  );
}

/** The words it rests on; without words, the document it was taken from. */
function Evidence({ diagnosis, onDropEvidence, onReason }: ItemProps) {
  const { i18n } = useLingui();
  const language = useNoteLanguage();
  if (diagnosis.evidence.length === 0) {
    return (
      <TextInput
        mt={4}
        size="xs"
        maxLength={300}
        label={i18n._('Taken from')}
        description={i18n._('No words of the note stand behind it: say which document or fact does.')}
        value={diagnosis.because}
        onChange={(event) => onReason(diagnosis.code, event.currentTarget.value)}
      />
    );
  }
  return (
    <ul className={classes['evidenceList']}>
      {diagnosis.evidence.map((span) => (
        <li key={`${span.start}-${span.end}`}>
          <q lang={language} translate="no" className={classes['quote']}>
            {span.words}
          </q>
          <Tool
            icon="cross"
            label={i18n._('Drop the words {words}', { words: span.words })}
            onClick={() => onDropEvidence(diagnosis.code, span)}
          />
        </li>
      ))}
    </ul>
  );
}
