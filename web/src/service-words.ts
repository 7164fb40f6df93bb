/** What the practice calls its services in French; without them the English words stand, marked as English. */
import { api } from './api/client.ts';
import { addWords, type Language } from './language.ts';

/** Nobody waits for it: the words change on the page when they come. */
export async function loadServiceWords(language: Language): Promise<void> {
  if (language !== 'fr') return;
  const { services } = await api.get('/practice/services', { query: { language } });
  addWords(language, services);
}
