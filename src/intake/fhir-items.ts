/** FHIR files, as `fhir/` reads them; it knows no hash and no disk. */
import { readFhir } from '../fhir/read-fhir.ts';
import { type Items, plainFileName, type Sender, sha256Of, type SourceFile } from './source-file.ts';

export async function* fhirItems(file: SourceFile, { system, timeZone }: Sender): Items {
  yield* readFhir(file.open(), { file: plainFileName(file.name), system, timeZone, sha256: sha256Of });
}
