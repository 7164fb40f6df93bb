import { useLingui } from '@lingui/react';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { FINDERS, type Found } from '../finders.ts';
import { currentLanguage, type Language } from '../language.ts';
import { signOut } from '../leave.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import { useReturnFocus } from '../parts/return-focus.ts';
import { useSession } from '../session.ts';
import { chooseLanguage } from './choose-language.ts';
import type { ScreenEntry } from './screens.ts';

type Action = {
  readonly id: string;
  readonly label: string;
  /** Where the label is not in the language of the page. */
  readonly lang?: Language;
  readonly icon: IconName;
  readonly act: () => void;
};
type Group = { readonly group: string; readonly found: readonly Found[] };

const [store, spotlight] = createSpotlight();
const TYPING_MILLISECONDS = 150;
const SHORTEST_SEARCH = 2;

/** "credits" finds "Crédits": without accents and case. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function useFound(text: string): UseQueryResult<readonly Group[]> {
  const { permissions } = useSession();
  const [typed] = useDebouncedValue(text.trim(), TYPING_MILLISECONDS);
  return useQuery({
    // The text may name a patient: it stays in memory and is dropped at once.
    queryKey: ['palette', typed],
    gcTime: 0,
    enabled: typed.length >= SHORTEST_SEARCH,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<readonly Group[]> => {
      const finders = FINDERS.filter((finder) => permissions.includes(finder.permission));
      const answers = await Promise.allSettled(finders.map((finder) => finder.find(typed, signal)));
      return finders.map(({ group }, index) => {
        const answer = answers[index];
        return { group, found: answer?.status === 'fulfilled' ? answer.value : [] };
      });
    },
  });
}

type Entry = Omit<ScreenEntry, 'key'>;

type PaletteProps = {
  readonly screens: readonly Entry[];
  /** Offered once something is typed. */
  readonly further: readonly Entry[];
  readonly onClose: () => void;
  readonly openHelp: () => void;
};

/** One field to go anywhere, find anything, do what is not on the screen. */
export function Palette({ screens, further, onClose, openHelp }: PaletteProps) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const found = useFound(text);
  useReturnFocus();
  useEffect(() => spotlight.open(), []);
  const other = currentLanguage() === 'en' ? 'fr' : 'en';
  const actions: readonly Action[] = [
    ...[...screens, ...(text.trim() === '' ? [] : further)].map(
      (screen): Action => ({
        id: screen.to,
        label: i18n._(screen.label),
        icon: screen.icon,
        act: () => void navigate({ to: screen.to }),
      }),
    ),
    {
      id: 'language',
      label: other === 'fr' ? 'Français' : 'English',
      lang: other,
      icon: 'language',
      act: () => void chooseLanguage(other),
    },
    { id: 'help', label: i18n._('Show the shortcuts'), icon: 'keyboard', act: openHelp },
    { id: 'leave', label: i18n._('Sign out'), icon: 'leave', act: () => void signOut() },
  ];
  const wanted = actions.filter((action) => folded(action.label).includes(folded(text.trim())));
  const groups = text.trim().length >= SHORTEST_SEARCH ? (found.data ?? []).filter((group) => group.found.length > 0) : [];
  const nothing = wanted.length === 0 && groups.length === 0;
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      centered={false}
      yOffset={72}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      onSpotlightClose={onClose}
      maxHeight={480}
      scrollable
      clearQueryOnClose={false}
      attributes={{ content: { 'aria-label': i18n._('Find or do anything') } }}
    >
      <Spotlight.Search
        placeholder={i18n._('A screen, a patient, a claim, a code')}
        aria-label={i18n._('Find or do anything')}
        leftSection={<Icon name="search" />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ group, found: hits }) => (
          <Spotlight.ActionsGroup key={group} label={i18n._(group)}>
            {hits.map((hit) => (
              <Spotlight.Action
                key={`${hit.to}${JSON.stringify(hit.params ?? {})}`}
                label={hit.title}
                {...(hit.detail === undefined ? {} : { description: hit.detail })}
                onClick={() => void navigate({ to: hit.to, params: hit.params ?? {}, search: hit.search ?? {} })}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {wanted.length === 0 ? null : (
          <Spotlight.ActionsGroup label={i18n._('Go to and do')}>
            {wanted.map((action) => (
              <Spotlight.Action
                key={action.id}
                label={action.label}
                {...(action.lang === undefined ? {} : { lang: action.lang })}
                leftSection={<Icon name={action.icon} />}
                onClick={action.act}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {nothing ? (
          <Spotlight.Empty>
            {found.isFetching
              ? i18n._('Looking')
              : i18n._('Nothing has these words. Try the beginning of a name or the whole number.')}
          </Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
