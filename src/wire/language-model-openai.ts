/** The chat completions protocol, which many servers speak. */
import { z } from 'zod';
import type { LanguageModel } from '../app/language-model-port.ts';
import { type ModelServer, postToModel } from './language-model-http.ts';

const answerSchema = z.object({
  choices: z
    .array(z.object({ finish_reason: z.string().nullish(), message: z.object({ content: z.string().nullable() }) }))
    .min(1),
  usage: z.object({ prompt_tokens: z.int().min(0), completion_tokens: z.int().min(0) }).optional(),
});

/** Rough, where a server does not count. */
const LETTERS_PER_TOKEN = 3;

/** In: where it is and what it is called. One request is one answer, without streaming, as sure of itself as it can be. */
export const askOverChatCompletions =
  (server: ModelServer): LanguageModel['ask'] =>
  ({ system, user, maxOutputTokens }) =>
    postToModel(server, {
      url: `${server.baseUrl}/chat/completions`,
      headers: server.key === undefined ? {} : { authorization: `Bearer ${server.key}` },
      body: {
        model: server.model,
        max_tokens: maxOutputTokens,
        temperature: 0,
        stream: false,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
      },
      read: (body) => {
        const read = answerSchema.safeParse(body);
        const [choice] = read.data?.choices ?? [];
        if (choice === undefined) return undefined;
        if (choice.finish_reason === 'length') return 'cut';
        const text = choice.message.content ?? '';
        const usage = read.data?.usage;
        return {
          text,
          inputTokens: usage?.prompt_tokens ?? Math.ceil((system.length + user.length) / LETTERS_PER_TOKEN),
          outputTokens: usage?.completion_tokens ?? Math.ceil(text.length / LETTERS_PER_TOKEN),
        };
      },
    });
