import { useLingui } from '@lingui/react';
import { UnstyledButton } from '@mantine/core';
import { currentLanguage, type Language } from '../language.ts';
import { chooseLanguage } from './choose-language.ts';
import classes from './header.module.css';

const OTHER: Readonly<Record<Language, Language>> = { en: 'fr', fr: 'en' };
const NAME: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

/** Shows the other language in its own words. */
export function LanguageSwitch() {
  useLingui();
  const other = OTHER[currentLanguage()];
  return (
    <UnstyledButton className={classes['control'] ?? ''} lang={other} onClick={() => void chooseLanguage(other)}>
      {NAME[other]}
    </UnstyledButton>
  );
}
