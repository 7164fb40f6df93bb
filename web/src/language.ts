/** The reader's language: chosen by them, else as their account says, else as their browser says. */
import { i18n } from '@lingui/core';
import { compileMessage } from './compile-message.ts';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED_AS = 'claimwright.language';
/** Numbers and dates: English of the United States; French as it writes dollars, of Canada. */
export const LOCALE_OF: Readonly<Record<Language, string>> = { en: 'en-US', fr: 'fr-CA' };

const isLanguage = (text: unknown): text is Language => text === 'en' || text === 'fr';

function stored(): Language | undefined {
  try {
    const value = localStorage.getItem(STORED_AS);
    return isLanguage(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** In: the account's language, when somebody is signed in. */
export function firstLanguage(ofAccount?: string): Language {
  const chosen = stored();
  if (chosen !== undefined) return chosen;
  if (isLanguage(ofAccount)) return ofAccount;
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

export const currentLanguage = (): Language => (i18n.locale === 'fr' ? 'fr' : 'en');

/** In French a line never breaks before `:`, `;`, `?` or within « ». */
const unbroken = (text: string): string => text.replace(/ (?=[:;?»])/g, '\u00a0').replace(/« /g, '«\u00a0');

/** French comes as a chunk of its own; `loadFrench` differs between the sign-in page and the application. */
export async function speak(language: Language, loadFrench: () => Promise<Readonly<Record<string, string>>>): Promise<void> {
  i18n.setMessagesCompiler(compileMessage as Parameters<typeof i18n.setMessagesCompiler>[0]);
  const texts = language === 'fr' ? Object.entries(await loadFrench()) : [];
  i18n.load(language, Object.fromEntries(texts.map(([text, french]) => [text, unbroken(french)])));
  i18n.activate(language, LOCALE_OF[language]);
  document.documentElement.lang = language;
}

/** The practice's own words for its services join the French, so that every screen says them by `say(words)`. */
export function addWords(language: Language, services: readonly { readonly words: string; readonly says: string }[]): void {
  if (currentLanguage() !== language || services.length === 0) return;
  i18n.load(language, Object.fromEntries(services.map(({ words: english, says }) => [english, unbroken(says)])));
  i18n.activate(language, LOCALE_OF[language]);
}

/** Remembers a choice on this device. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // Storage may be forbidden: the choice lasts as long as the page.
  }
}

/** Marks English text of a table for translation; shown by `i18n._(…)`. */
export const words = <T extends string>(text: T): T => text;
