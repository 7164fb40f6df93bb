/** The JSON Schema of every guide's records, as text: docs/x12/schema/*.json. */
import { GUIDES } from '../../src/x12/guides/registry.ts';
import { recordSchema } from '../../src/x12/schema.ts';
import type { GeneratedFile } from './print-types.ts';

/** One line for each definition: small, and a change shows as the line it is. */
function print(schema: ReturnType<typeof recordSchema>): string {
  const { $defs, ...head } = schema;
  const lines = Object.entries($defs as object).map(([name, of]) => `    ${JSON.stringify(name)}: ${JSON.stringify(of)}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "$defs": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** Every schema file, paths from the root of the checkout. TA1 stands in the envelope of the others. */
export const schemaFiles = (): readonly GeneratedFile[] =>
  GUIDES.filter((guide) => guide.transactionSet !== 'TA1').map((guide) => ({
    path: `docs/x12/schema/${guide.name.toLowerCase()}.json`,
    text: print(recordSchema(guide)),
  }));
