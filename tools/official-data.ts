/** Official files and samples that tests use when the operator has them; they are never part of this repository. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder that CLAIMWRIGHT_DATA names, when it exists. */
export function officialDataDirectory(): string | undefined {
  const named = process.env['CLAIMWRIGHT_DATA'];
  if (named === undefined || named === '') return undefined;
  const folder = resolve(named);
  return existsSync(folder) ? folder : undefined;
}

/** For `test(title, { skip: withoutOfficialData() }, ...)`: false when the data is there, otherwise the reason. */
export function withoutOfficialData(): string | false {
  return officialDataDirectory() === undefined
    ? 'official data is not here: CLAIMWRIGHT_DATA=<folder of official files> npm test'
    : false;
}
