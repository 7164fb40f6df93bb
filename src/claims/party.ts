/** People and places as a claim needs them: names, postal addresses, ways to reach someone. */
import { z } from 'zod';

/** No control characters; X12's delimiters are the writer's business, not the registrar's. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'must not hold control characters');

export const personNameSchema = z.object({
  last: line(60),
  first: line(35),
  middle: line(25).optional(),
  suffix: line(10).optional(),
});
export type PersonName = z.infer<typeof personNameSchema>;

export const addressSchema = z.object({
  street: line(55),
  street2: line(55).optional(),
  city: line(30),
  state: z.string().regex(/^[A-Z]{2}$/, 'a state is two capital letters'),
  /** Five digits, or nine (ZIP+4) without the dash; billing and service locations need nine. */
  zip: z.string().regex(/^\d{5}(\d{4})?$/, 'a ZIP is five or nine digits without a dash'),
});
export type Address = z.infer<typeof addressSchema>;

export const contactSchema = z.object({
  kind: z.enum(['home', 'mobile', 'work', 'email']),
  value: line(80),
  preferred: z.boolean(),
});

/** As the payer holds it (DMG03); 'U' when it is not known or not stated. */
export const sexSchema = z.enum(['F', 'M', 'U']);
export type Sex = z.infer<typeof sexSchema>;

export const shortText = line;
