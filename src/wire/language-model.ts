/** A language model from its settings, whatever it speaks. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { LanguageModel } from '../app/language-model-port.ts';
import { askOverMessages } from './language-model-anthropic.ts';
import { askOverChatCompletions } from './language-model-openai.ts';
import type { ModelServer } from './language-model-http.ts';

export type LanguageModelSettings = Omit<ModelServer, 'pause'> &
  Pick<LanguageModel, 'deidentify' | 'maxOutputTokens' | 'tokensPerDay'> & { readonly protocol: 'openai' | 'anthropic' };

/** In: what the operator set. Nothing is asked before somebody asks. */
export function languageModel(
  settings: LanguageModelSettings,
  pause: ModelServer['pause'] = async (millis) => {
    await sleep(millis);
  },
): LanguageModel {
  const { protocol, model, deidentify, maxOutputTokens, tokensPerDay } = settings;
  const server: ModelServer = { ...settings, pause };
  const ask = protocol === 'openai' ? askOverChatCompletions(server) : askOverMessages(server);
  return { name: model, deidentify, maxOutputTokens, tokensPerDay, ask };
}
