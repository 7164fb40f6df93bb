/** A field that finds a code by code, word, abbreviation or the words of a note, and picks it by keyboard. */
import { useLingui } from '@lingui/react';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type Ref, useEffect, useState } from 'react';
import type { CodeFound } from '../../api/paths.gen.ts';
import { useProblemText } from '../../parts/problem-note.tsx';
import { type DescentRow, isHeadingRow, useDescent } from './code-descent.ts';
import classes from './code-picker.module.css';
import { type SearchedSystem, useCodeSearch } from './code-search.ts';
import { FoundCode } from './found-code.tsx';

/** What was picked; a code typed in full that no table has carries no title. */
export type PickedCode = Pick<CodeFound, 'code' | 'display' | 'title'> & Partial<CodeFound>;

export type CodePickerProps = {
  readonly system: SearchedSystem;
  /** Date of service, 'YYYY-MM-DD'. */
  readonly on?: string | undefined;
  readonly label: string;
  readonly hideLabel?: boolean;
  /** The code that stands there; the field is emptied after each pick when absent. */
  readonly value?: string;
  readonly onPick: (picked: PickedCode) => void;
  /** What is typed, as it is typed: for a field that keeps half a code. */
  readonly onType?: (text: string) => void;
  /** A code of this shape may be taken as typed, though no table here has it. */
  readonly acceptTyped?: RegExp;
  readonly placeholder?: string;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Begins with this text, such as words marked in a note. */
  readonly startWith?: string;
  /** The part of the text that is looked for, where a field holds several codes. */
  readonly searchIn?: string;
  /** Enter on a code that stands already. */
  readonly onEnter?: () => void;
  readonly size?: 'xs' | 'sm';
};

const bare = (code: string): string => code.trim().toUpperCase().replaceAll('.', '');

export function CodePicker(props: CodePickerProps) {
  const { system, on, label, value, onPick, onType, acceptTyped } = props;
  const { i18n } = useLingui();
  const [own, setOwn] = useState(props.startWith ?? '');
  const text = value ?? own;
  const [typed, setTyped] = useState(props.startWith !== undefined);
  const sought = props.searchIn ?? text;
  const search = useCodeSearch(system, typed ? sought : '', { on });
  const descent = useDescent(on);
  // Enter came before the answer: its best is taken when it is there.
  const [hurried, setHurried] = useState<string>();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const change = (next: string): void => {
    setTyped(true);
    if (value === undefined) setOwn(next);
    onType?.(next);
    descent.leave();
    combobox.openDropdown();
    combobox.updateSelectedOptionIndex();
  };
  const take = (picked: PickedCode): void => {
    descent.leave();
    setTyped(false);
    setOwn('');
    combobox.closeDropdown();
    onPick(picked);
  };
  /** A heading is gone into until a code that can be billed is chosen. */
  const pick = (picked: PickedCode): void => {
    if (!isHeadingRow(picked)) return take(picked);
    descent.enter(picked);
    combobox.openDropdown();
    combobox.resetSelectedOption();
  };
  const exact = search.rows.find((row) => row.code === bare(sought));
  /** What was typed in full, when it is a code or may be taken as one. */
  const asTyped = (): PickedCode | undefined => {
    if (exact !== undefined) return exact;
    const code = bare(sought);
    if (acceptTyped?.test(code) !== true) return undefined;
    const display = system === 'icd10cm' && code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
    return { code, display, title: '' };
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && combobox.dropdownOpened) {
      event.stopPropagation();
      if (descent.inside === undefined) combobox.closeDropdown();
      else descent.back();
      return;
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (!typed) {
      event.preventDefault();
      props.onEnter?.();
      return;
    }
    // An arrow key chose an option: the list picks that one. Else the best of the text that stands there.
    if (combobox.dropdownOpened && combobox.getSelectedOptionIndex() >= 0) return;
    if (descent.inside !== undefined) {
      event.preventDefault();
      return;
    }
    const best = asTyped() ?? (search.isFor(sought) ? search.rows[0] : undefined);
    event.preventDefault();
    if (best !== undefined) pick(best);
    else setHurried(sought);
  };
  // Runs with every answer; it ends itself by taking the hurry away.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => {
    if (hurried === undefined || !search.isFor(hurried)) return;
    setHurried(undefined);
    const [best] = search.rows;
    if (best !== undefined && hurried === sought) pick(best);
  });
  const onBlur = (): void => {
    combobox.closeDropdown();
    descent.leave();
    // A field that keeps its code takes one that was typed in full and left.
    const whole = value === undefined || !typed ? undefined : asTyped();
    if (whole !== undefined) take(whole);
  };
  const rows: readonly DescentRow[] = descent.inside === undefined ? search.rows : descent.rows;
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(key) => (key === BACK ? descent.back() : pickByKey(rows, key, pick))}
      withinPortal
      position="bottom-start"
      width={420}
    >
      <Combobox.Target>
        <TextInput
          {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
          {...(props.hideLabel === true ? { 'aria-label': label } : { label })}
          size={props.size ?? 'sm'}
          value={text}
          placeholder={props.placeholder ?? ''}
          description={props.description}
          error={props.error}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={120}
          onChange={(event) => change(event.currentTarget.value)}
          onFocus={() => (typed && text !== '' ? combobox.openDropdown() : undefined)}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!typed || sought.trim() === ''}>
        <Combobox.Options aria-label={i18n._('Codes found')} className={classes['options'] ?? ''}>
          {descent.inside === undefined ? null : (
            <Combobox.Option value={BACK}>
              <Inside heading={descent.inside} />
            </Combobox.Option>
          )}
          {rows.map((row) => (
            <Combobox.Option value={keyOf(row)} key={keyOf(row)}>
              <FoundCode found={row} />
            </Combobox.Option>
          ))}
          {rows.length === 0 ? (
            <Combobox.Empty>
              {descent.inside === undefined ? (
                <NothingFound search={search} text={sought} />
              ) : (
                <NothingBelow error={descent.error} />
              )}
            </Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
      <span className="visually-hidden" role="status">
        {descent.inside !== undefined
          ? i18n._('{n, plural, =0 {Searching…} one {# code below {code}} other {# codes below {code}}}', {
              n: rows.length,
              code: descent.inside.display,
            })
          : typed && search.isFor(sought)
            ? i18n._('{n, plural, =0 {Nothing found} one {# code found} other {# codes found}}', { n: search.rows.length })
            : ''}
      </span>
    </Combobox>
  );
}

/** The line that leads back up. */
const BACK = 'back';

const keyOf = ({ system, code }: CodeFound): string => `${system} ${code}`;

function pickByKey(rows: readonly CodeFound[], key: string, pick: (picked: CodeFound) => void): void {
  const row = rows.find((found) => keyOf(found) === key);
  if (row !== undefined) pick(row);
}

function Inside({ heading }: { readonly heading: Pick<CodeFound, 'display' | 'title'> }) {
  const { i18n } = useLingui();
  return (
    <span className={classes['inside']}>
      <span aria-hidden="true">‹</span> {i18n._('Back')} · <span className="mono">{heading.display}</span>{' '}
      <span lang="en">{heading.title}</span>
    </span>
  );
}

function NothingBelow({ error }: { readonly error: unknown }) {
  const { i18n } = useLingui();
  const tell = useProblemText();
  return <>{error === null || error === undefined ? i18n._('Searching…') : tell(error).detail}</>;
}

function NothingFound({ search, text }: { readonly search: ReturnType<typeof useCodeSearch>; readonly text: string }) {
  const { i18n } = useLingui();
  const tell = useProblemText();
  if (search.error !== null && search.error !== undefined) return <>{tell(search.error).detail}</>;
  if (!search.isFor(text)) return <>{i18n._('Searching…')}</>;
  return <>{i18n._('Nothing found among the codes loaded. Try fewer words or the beginning of the code.')}</>;
}
