import { api } from '../api/client.ts';
import { loadFrench } from '../locales/load-french.ts';
import { loadServiceWords } from '../service-words.ts';
import { keepLanguage, type Language, speak } from '../language.ts';

/** Changes the language of the page, remembers it here and on the account. */
export async function chooseLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await speak(language, loadFrench);
  loadServiceWords(language).catch(() => undefined);
  // The account remembers it for other devices; when that fails, this device does.
  await api.put('/session/language', { body: { language } }).catch(() => undefined);
}
