/** The parts of the composer: what it rests on, how it asks, what it offers. */
import { useLingui } from '@lingui/react';
import { Button, Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { EncounterId } from '../../../../src/claims/identifiers.ts';
import { notifyProblem } from '../../parts/notify.ts';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { When } from '../../parts/when.tsx';
import { useNoteLanguage } from '../encounters/note-language.ts';
import { trimmedSpan } from '../encounters/segments.ts';
import {
  citesEarlier,
  type ComposerDraft,
  type DraftOption,
  placeInText,
  withForm,
  withIndicator,
  withOption,
  withoutIndicator,
} from './composer-draft.ts';
import { NotePicker, useEarlierNote } from './earlier-notes.tsx';
import classes from './queries.module.css';
import { CONFIRMS, FORMS, type QueryConfirms, type QueryForm, type QueryRelevance, RELEVANCES, TITLES } from './query-words.ts';

export type FieldsProps = {
  readonly draft: ComposerDraft;
  readonly setDraft: (draft: ComposerDraft) => void;
};

export type IndicatorFieldsProps = FieldsProps & {
  readonly encounterId: EncounterId;
  /** Of the note version that the draft cites. */
  readonly text: string;
};

export function IndicatorFields({ draft, setDraft, encounterId, text: own }: IndicatorFieldsProps) {
  const { i18n } = useLingui();
  const area = useRef<HTMLTextAreaElement>(null);
  const [from, setFrom] = useState<EncounterId>();
  const language = useNoteLanguage();
  const earlier = useEarlierNote(encounterId, from);
  const opened = from === undefined ? undefined : earlier.data;
  const text = from === undefined ? own : (opened?.text ?? '');
  useUnchangeable(area);
  const cite = (): void => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const span = trimmedSpan(text, placeInText(text, selectionStart), placeInText(text, selectionEnd));
    if (span === undefined) notifyProblem(i18n._('Mark some words in the note first.'));
    else setDraft(withIndicator(draft, opened === undefined ? span : { ...span, earlier: opened }));
  };
  return (
    <fieldset className={classes['part']}>
      <legend>{i18n._('What the question rests on')}</legend>
      <NotePicker encounterId={encounterId} chosen={from} onChoose={setFrom} />
      {earlier.isError ? <ProblemNote problem={earlier.error} retry={() => void earlier.refetch()} /> : null}
      <Textarea
        ref={area}
        data-autofocus
        label={i18n._('The signed note')}
        description={i18n._(
          'Mark findings, results or treatments with the mouse, or with Shift and the arrow keys; Enter cites them.',
        )}
        lang={from === undefined ? language : 'en'}
        // Not `readOnly`: browsers then move no caret in it, and nobody could mark words without a mouse.
        aria-readonly
        inputMode="none"
        value={text}
        onChange={() => undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          cite();
        }}
        minRows={5}
        maxRows={10}
        autosize
      />
      <Group>
        <Button size="xs" variant="default" onClick={cite} disabled={draft.indicators.length >= 20}>
          {i18n._('Cite the marked words')}
        </Button>
      </Group>
      <ol className={classes['indicators']} aria-label={i18n._('Cited indicators')} aria-live="polite">
        {draft.indicators.map((indicator, at) => (
          <li key={`${indicator.start}-${indicator.end} ${indicator.earlier?.encounterId ?? ''}`}>
            <q lang={indicator.earlier === undefined ? language : 'en'} translate="no">
              {indicator.words}
            </q>{' '}
            {indicator.earlier === undefined ? null : (
              <span className="text-muted">
                {i18n._('note of')} <When on={indicator.earlier.serviceDate} />
              </span>
            )}{' '}
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={i18n._('Take out indicator {n}', { n: at + 1 })}
              onClick={() => setDraft(withoutIndicator(draft, at))}
            >
              {i18n._('Take out')}
            </Button>
          </li>
        ))}
      </ol>
      {draft.indicators.length === 0 ? <p className="text-muted">{i18n._('Nothing is cited yet.')}</p> : null}
      {citesEarlier(draft) ? (
        <NativeSelect
          label={i18n._('Why the earlier note matters at this visit')}
          description={i18n._('It is kept with the question and shown to the clinician.')}
          value={draft.relevance ?? ''}
          data={[
            { value: '', label: i18n._('Choose a reason') },
            ...Object.entries(RELEVANCES).map(([value, label]) => ({ value, label: i18n._(label) })),
          ]}
          onChange={(event) => {
            const value = event.currentTarget.value;
            setDraft({ ...draft, relevance: value === '' ? undefined : (value as QueryRelevance) });
          }}
        />
      ) : null}
    </fieldset>
  );
}

/** Every way to change the text is refused: typing, cutting, pasting, dropping. */
function useUnchangeable(area: React.RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const refuse = (event: Event): void => event.preventDefault();
    const { current } = area;
    current?.addEventListener('beforeinput', refuse);
    return () => current?.removeEventListener('beforeinput', refuse);
  }, [area]);
}

export function QuestionFields({ draft, setDraft }: FieldsProps) {
  const { i18n } = useLingui();
  return (
    <fieldset className={classes['part']}>
      <legend>{i18n._('The question')}</legend>
      <NativeSelect
        label={i18n._('Form')}
        value={draft.form}
        data={Object.entries(FORMS).map(([value, label]) => ({ value, label: i18n._(label) }))}
        onChange={(event) => setDraft(withForm(draft, event.currentTarget.value as QueryForm))}
      />
      {draft.form === 'yes-no' ? (
        <NativeSelect
          label={i18n._('What yes would confirm')}
          description={i18n._('Yes or no is for what the record already says, never for a new diagnosis.')}
          value={draft.confirms}
          data={Object.entries(CONFIRMS).map(([value, label]) => ({ value, label: i18n._(label) }))}
          onChange={(event) => setDraft({ ...draft, confirms: event.currentTarget.value as QueryConfirms })}
        />
      ) : null}
      <TextInput
        label={i18n._('Title')}
        description={i18n._('What is to be cleared up, not the diagnosis.')}
        lang="en"
        list="query-titles"
        maxLength={120}
        value={draft.title}
        onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
      />
      <datalist id="query-titles">
        {TITLES.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
      <Textarea
        label={i18n._('Question')}
        description={i18n._('Write it in the language of the record.')}
        lang="en"
        minRows={2}
        autosize
        maxLength={2000}
        value={draft.question}
        onChange={(event) => setDraft({ ...draft, question: event.currentTarget.value })}
      />
      {draft.form === 'multiple-choice' ? <OptionFields draft={draft} setDraft={setDraft} /> : null}
    </fieldset>
  );
}

function OptionFields({ draft, setDraft }: FieldsProps) {
  const { i18n } = useLingui();
  const change = (key: string, to: Partial<DraftOption>): void =>
    setDraft({ ...draft, options: draft.options.map((option) => (option.key === key ? { ...option, ...to } : option)) });
  return (
    <>
      {draft.options.map((option, at) => (
        <OptionField
          key={option.key}
          option={option}
          at={at}
          indicators={draft.indicators.length}
          onChange={(to) => change(option.key, to)}
          onRemove={() => setDraft({ ...draft, options: draft.options.filter(({ key }) => key !== option.key) })}
        />
      ))}
      <Group>
        <Button size="xs" variant="default" onClick={() => setDraft(withOption(draft))} disabled={draft.options.length >= 10}>
          {i18n._('Add an option')}
        </Button>
      </Group>
      <p className="text-muted">{i18n._('“Other” and “unable to determine” are offered by themselves.')}</p>
    </>
  );
}

type OptionProps = {
  readonly option: DraftOption;
  readonly at: number;
  readonly indicators: number;
  readonly onChange: (to: Partial<DraftOption>) => void;
  readonly onRemove: () => void;
};

function OptionField({ option, at, indicators, onChange, onRemove }: OptionProps) {
  const { i18n } = useLingui();
  return (
    <div className={classes['option']}>
      <TextInput
        label={i18n._('Option {n}', { n: at + 1 })}
        description={i18n._('A whole statement: chosen, it stands in the note as the clinician’s words.')}
        lang="en"
        maxLength={200}
        value={option.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={i18n._('Supported by indicator')}
        value={option.supportedBy.map(String)}
        onChange={(chosen) => onChange({ supportedBy: chosen.map(Number).toSorted((a, b) => a - b) })}
      >
        <Group gap="sm" mt={4}>
          {Array.from({ length: indicators }, (_, n) => (
            <Checkbox key={n} value={String(n + 1)} label={String(n + 1)} size="xs" />
          ))}
          {indicators === 0 ? <span className="text-muted">{i18n._('Nothing is cited yet.')}</span> : null}
        </Group>
      </Checkbox.Group>
      <Group>
        <Button size="compact-xs" variant="subtle" onClick={onRemove} aria-label={i18n._('Take out option {n}', { n: at + 1 })}>
          {i18n._('Take out')}
        </Button>
      </Group>
    </div>
  );
}
