/** What the reader of one resource type gives: the record without its source, its keys and its findings. */
import type { IncomingKind, IncomingOf } from '../claims/incoming.ts';
import type { Element } from './element.ts';

type Head = 'source' | 'keys' | 'findings';
export type BodyOf<K extends IncomingKind> = K extends IncomingKind ? Omit<IncomingOf<K>, Head> : never;
export type Body = BodyOf<IncomingKind>;

/** A reader and the members of the resource that it takes; all others are counted as not taken. */
export type ResourceReader = { readonly read: (resource: Element) => Body; readonly takes: readonly string[] };
