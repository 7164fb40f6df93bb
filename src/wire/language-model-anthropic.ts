/** The messages protocol of Anthropic's models, and of servers that speak it. */
import { z } from 'zod';
import type { LanguageModel } from '../app/language-model-port.ts';
import { type ModelServer, postToModel } from './language-model-http.ts';

const answerSchema = z.object({
  type: z.literal('message'),
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })),
  stop_reason: z.string().nullish(),
  usage: z.object({ input_tokens: z.int().min(0), output_tokens: z.int().min(0) }),
});

/** The version of the protocol, sent with each request. */
const VERSION = '2023-06-01';

/** In: where it is and what it is called. One request is one answer, without streaming, as sure of itself as it can be. */
export const askOverMessages =
  (server: ModelServer): LanguageModel['ask'] =>
  ({ system, user, maxOutputTokens }) =>
    postToModel(server, {
      url: `${server.baseUrl}/messages`,
      headers: { 'anthropic-version': VERSION, ...(server.key === undefined ? {} : { 'x-api-key': server.key }) },
      body: {
        model: server.model,
        max_tokens: maxOutputTokens,
        temperature: 0,
        stream: false,
        system,
        messages: [{ role: 'user', content: user }],
      },
      read: (body) => {
        const read = answerSchema.safeParse(body);
        if (!read.success) return undefined;
        const { content, stop_reason: stop, usage } = read.data;
        if (stop === 'max_tokens') return 'cut';
        const text = content.flatMap((part) => (part.type === 'text' ? [part.text ?? ''] : [])).join('');
        return { text, inputTokens: usage.input_tokens, outputTokens: usage.output_tokens };
      },
    });
