/** FHIR files, as `fhir/` reads them; it knows no hash and no disk. */
import type { IncomingItem } from '../claims/incoming.ts';
import { readFhir } from '../fhir/read-fhir.ts';
import { type Items, plainFileName, type Sender, sha256Of, type SourceFile } from './source-file.ts';

const GROUP = 200;

export async function* fhirItems(file: SourceFile, { system, timeZone }: Sender): Items {
  let group: IncomingItem[] = [];
  for await (const item of readFhir(file.open(), { file: plainFileName(file.name), system, timeZone, sha256: sha256Of })) {
    group.push(item);
    if (group.length >= GROUP) {
      yield group;
      group = [];
    }
  }
  yield group;
}
