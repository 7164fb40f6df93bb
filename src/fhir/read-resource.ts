/** One resource → our records: itself, and the resources it contains. */
import type { IncomingRecord } from '../claims/incoming.ts';
import type { IncomingFinding, IncomingPlace, IncomingSource } from '../claims/incoming-parts.ts';
import { said } from '../kernel/said.ts';
import { child, children, cleanText, type Element, find, type HashOf, present, type Reading, textOf } from './element.ts';
import { kindOfIdentifier } from './identifiers.ts';
import { isObject, type JsonObject, member } from './json-value.ts';
import type { Body } from './record-body.ts';
import { identifierKey, refOf } from './references.ts';
import { READERS, UNUSED_TYPES } from './resource-types-table.ts';
import { refuseModifiers } from './withdrawn.ts';

/** What all resources of a file share. */
export type FileReading = {
  readonly system: string;
  readonly timeZone: string;
  readonly sha256: HashOf;
  /** Called for each member of a resource that no reader takes. */
  readonly onNotTaken: (type: string, name: string) => void;
};

/** A resource where it stood. */
export type Found = {
  readonly resource: JsonObject;
  readonly type: string;
  readonly place: IncomingPlace;
  readonly fullUrl: string | undefined;
  /** True when the text around it names a modifier extension at all. */
  readonly mayModify: boolean;
};

/** Members that describe the resource and say nothing of the patient. */
const FRAME = new Set(['resourceType', 'id', 'meta', 'implicitRules', 'language', 'text', 'contained', 'modifierExtension']);
const ID_LENGTH = 200;
const MOST_KEYS = 20;

/** Numbers that lead to the person outside of this file are no keys. */
const PRIVATE = new Set(['ssn', 'drivers', 'passport']);

const urnOf = (fullUrl: string | undefined): string | undefined =>
  /^urn:/i.test(fullUrl ?? '') ? fullUrl?.toLowerCase() : undefined;

/** The id of the resource; without one, its urn, and without that its content. */
function idOf(found: Found, hash: string): { readonly id: string; readonly isOwn: boolean } {
  const id = member(found.resource, 'id');
  if (typeof id === 'string' && id.trim() !== '') return { id: cleanText(id.trim()).slice(0, ID_LENGTH), isOwn: true };
  const urn = urnOf(found.fullUrl);
  return urn === undefined
    ? { id: `sha256-${hash.slice(0, 32)}`, isOwn: false }
    : { id: urn.slice(urn.lastIndexOf(':') + 1), isOwn: true };
}

function keysOf(resource: Element, type: string, first: string, fullUrl: string | undefined): readonly string[] {
  const urn = urnOf(fullUrl);
  const tail = urn === undefined ? /([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})$/.exec(fullUrl ?? '')?.[1] : undefined;
  const identified = children(resource, 'identifier').flatMap((identifier) => {
    const value = member(identifier.value, 'value');
    const system = member(identifier.value, 'system');
    if (typeof value !== 'string' || value === '' || PRIVATE.has(kindOfIdentifier(identifier))) return [];
    return [identifierKey(type, typeof system === 'string' ? system : undefined, cleanText(value))];
  });
  return [...new Set([first, urn, tail, ...identified])].filter((key) => key !== undefined).slice(0, MOST_KEYS);
}

function sourceOf(
  resource: Element,
  its: { readonly type: string; readonly id: string; readonly hash: IncomingSource['sha256'] },
  found: { readonly system: string; readonly place: IncomingPlace },
): IncomingSource {
  const meta = child(resource, 'meta');
  return present({
    system: found.system,
    type: its.type.slice(0, 80),
    id: its.id,
    version: meta === undefined ? undefined : textOf(meta, 'versionId', 80),
    lastUpdated: meta === undefined ? undefined : textOf(meta, 'lastUpdated', 40),
    sha256: its.hash,
    place: found.place,
  });
}

/** The body of a resource that nothing here is made of: whose it is and why it is not used. */
function unused(resource: Element, type: string): Body {
  return present({
    kind: 'unused',
    patient: refOf(resource, 'subject') ?? refOf(resource, 'patient'),
    because: UNUSED_TYPES.has(type) ? 'no-noun' : 'unknown-type',
  });
}

/** Who a resource is, and what `#id` within it hangs from. */
type Identity = {
  readonly id: string;
  /** False when the source gave it none. */
  readonly isOwn: boolean;
  readonly key: string;
  readonly hash: IncomingSource['sha256'];
  readonly localsOf: string;
};

function recordOf(found: Found, file: FileReading, its: Identity): IncomingRecord {
  const findings: IncomingFinding[] = [];
  const reading: Reading = { timeZone: file.timeZone, sha256: file.sha256, key: its.localsOf, findings };
  const resource: Element = { value: found.resource, path: '', reading };
  const reader = READERS.get(found.type);
  if (!its.isOwn && reader !== undefined) {
    find(resource, 'id', {
      code: 'resource-should-have-an-id',
      severity: 'warning',
      message: said('The record has no id of its own. Sent again with a change, it cannot be recognized as the same one.'),
    });
  }
  const keys = keysOf(resource, found.type, its.key, found.fullUrl);
  const source = sourceOf(
    resource,
    { type: found.type, id: its.id, hash: its.hash },
    { system: file.system, place: found.place },
  );
  const body = reader === undefined ? unused(resource, found.type) : reader.read(resource);
  if (reader !== undefined) {
    if (found.mayModify) refuseModifiers(resource);
    for (const name of Object.keys(found.resource)) {
      if (!FRAME.has(name) && !name.startsWith('_') && !reader.takes.includes(name)) file.onNotTaken(found.type, name);
    }
  }
  return { ...body, source, keys, findings };
}

/** The resource's record first, then one for each resource it contains, known as 'Parent/id#local'. */
export function recordsOf(found: Found, file: FileReading): readonly IncomingRecord[] {
  const hash = file.sha256(JSON.stringify(found.resource));
  const { id, isOwn } = idOf(found, hash);
  const key = `${found.type}/${id}`;
  const record = recordOf(found, file, { id, isOwn, key, hash, localsOf: key });
  const contained = member(found.resource, 'contained');
  if (!Array.isArray(contained)) return [record];
  return [
    record,
    ...contained.flatMap((resource: unknown) => {
      if (!isObject(resource)) return [];
      const type = member(resource, 'resourceType');
      const local = member(resource, 'id');
      if (typeof type !== 'string' || typeof local !== 'string') return [];
      const inner: Found = {
        resource,
        type: cleanText(type).slice(0, 80),
        place: found.place,
        fullUrl: undefined,
        mayModify: found.mayModify,
      };
      // With the parent's type: a claim and its answer may have one id, and a patient in each.
      const innerId = `${key}#${cleanText(local)}`.slice(0, ID_LENGTH);
      const its = {
        id: innerId,
        isOwn: true,
        key: `${type}/${innerId}`,
        hash: file.sha256(JSON.stringify(resource)),
        localsOf: key,
      };
      const part = recordOf(inner, file, its);
      return [{ ...part, keys: [...part.keys, `${key}#${local}`].slice(0, MOST_KEYS) }];
    }),
  ];
}
