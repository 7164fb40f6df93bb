/** A field that finds a code by code, word, abbreviation or the words of a note, and picks it by keyboard. */
import { useLingui } from '@lingui/react';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type Ref, useEffect, useState } from 'react';
import type { CodeFound } from '../../api/paths.gen.ts';
import { Money } from '../../parts/money.tsx';
import { useProblemText } from '../../parts/problem-note.tsx';
import { useSay } from '../../parts/say.tsx';
import classes from './code-picker.module.css';
import { type SearchedSystem, useCodeSearch } from './code-search.ts';

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
  // Enter came before the answer: its best is taken when it is there.
  const [hurried, setHurried] = useState<string>();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const change = (next: string): void => {
    setTyped(true);
    if (value === undefined) setOwn(next);
    onType?.(next);
    combobox.openDropdown();
    combobox.updateSelectedOptionIndex();
  };
  const pick = (picked: PickedCode): void => {
    setTyped(false);
    setOwn('');
    combobox.closeDropdown();
    onPick(picked);
  };
  const exact = search.rows.find((row) => row.code === bare(sought));
  /** What was typed in full, when it is a code or may be taken as one. */
  const asTyped = (): PickedCode | undefined => {
    if (exact !== undefined) return exact;
    const code = bare(sought);
    return acceptTyped?.test(code) === true ? { code, display: code, title: '' } : undefined;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && combobox.dropdownOpened) {
      event.stopPropagation();
      combobox.closeDropdown();
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
    // A field that keeps its code takes one that was typed in full and left.
    const whole = value === undefined || !typed ? undefined : asTyped();
    if (whole !== undefined) pick(whole);
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(code) => pickByKey(search.rows, code, pick)}
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
          {search.rows.map((row) => (
            <Combobox.Option value={keyOf(row)} key={keyOf(row)}>
              <FoundCode found={row} />
            </Combobox.Option>
          ))}
          {search.rows.length === 0 ? (
            <Combobox.Empty>
              <NothingFound search={search} text={sought} />
            </Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
      <span className="visually-hidden" role="status">
        {typed && search.isFor(sought)
          ? i18n._('{n, plural, =0 {Nothing found} one {# code found} other {# codes found}}', { n: search.rows.length })
          : ''}
      </span>
    </Combobox>
  );
}

const keyOf = ({ system, code }: CodeFound): string => `${system} ${code}`;

function pickByKey(rows: readonly CodeFound[], key: string, pick: (picked: CodeFound) => void): void {
  const row = rows.find((found) => keyOf(found) === key);
  if (row !== undefined) pick(row);
}

function NothingFound({ search, text }: { readonly search: ReturnType<typeof useCodeSearch>; readonly text: string }) {
  const { i18n } = useLingui();
  const tell = useProblemText();
  if (search.error !== null && search.error !== undefined) return <>{tell(search.error).detail}</>;
  if (!search.isFor(text)) return <>{i18n._('Searching…')}</>;
  return <>{i18n._('Nothing found among the codes loaded. Try fewer words or the beginning of the code.')}</>;
}

/** One code of a list: the code, what it says, the words of ours it was found by, the practice's price. */
function FoundCode({ found }: { readonly found: CodeFound }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <span className={classes['found']}>
      <span className={`${classes['code'] ?? ''} mono`}>{found.display}</span>
      <span>
        <span lang={found.official ? 'en' : undefined}>{found.official ? found.title : say(found.title)}</span>
        {found.billable ? null : <span className="text-muted"> {i18n._('(heading, choose below it)')}</span>}
        {found.through === undefined ? null : (
          <span className={`${classes['through'] ?? ''} text-muted`} lang="en">
            {found.through}
          </span>
        )}
      </span>
      {found.unitPriceCents === undefined ? null : <Money cents={found.unitPriceCents} />}
    </span>
  );
}
