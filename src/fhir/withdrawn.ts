/** Statuses with which a source itself takes a statement back, and modifiers that can turn it into its contrary. */
import { said } from '../kernel/said.ts';
import { type Element, find } from './element.ts';
import { isObject, type JsonObject, member } from './json-value.ts';

/**
 * Source: FHIR R4, the required value sets of the status elements (event-status, encounter-status, fm-status,
 * request-status, observation-status, composition-status, document-reference-status, condition-ver-status).
 */
const WITHDRAWN = new Set(['entered-in-error', 'cancelled', 'not-done', 'refuted', 'revoked', 'superseded', 'noshow', 'draft']);

/** The status when it takes the statement back, else undefined. */
export const withdrawnBy = (status: string | undefined): string | undefined =>
  status !== undefined && WITHDRAWN.has(status) ? status : undefined;

/** Where modifier extensions stand, at any depth: contained resources are read on their own. */
function* modifiersIn(value: JsonObject, path: string): Iterable<{ readonly path: string; readonly url: string }> {
  for (const name of Object.keys(value)) {
    const its = member(value, name);
    const here = path === '' ? name : `${path}.${name}`;
    if (name === 'contained') continue;
    const list = Array.isArray(its) ? its : [its];
    for (const [at, item] of list.entries()) {
      if (!isObject(item)) continue;
      const itsPath = Array.isArray(its) ? `${here}[${at}]` : here;
      const url = member(item, 'url');
      if (name === 'modifierExtension') yield { path: itsPath, url: typeof url === 'string' ? url : '–' };
      else yield* modifiersIn(item, itsPath);
    }
  }
}

/**
 * A modifier extension can turn a statement into its contrary, and so can rules of its own: we know none of them, so a
 * resource with one goes to a person. Source: FHIR R4 extensibility.html#modifierExtension, resource.html#implicitRules.
 */
export function refuseModifiers(resource: Element): void {
  const rules = member(resource.value, 'implicitRules');
  const found = [
    ...modifiersIn(resource.value, ''),
    ...(typeof rules === 'string' ? [{ path: 'implicitRules', url: rules }] : []),
  ];
  for (const { path, url } of found) {
    find(resource, path, {
      code: 'modifier-must-be-understood',
      severity: 'error',
      message: said(
        'The record carries a modifier that is not known here ({url}). It can change the meaning of the whole record: a person must read it.',
        { url: url.slice(0, 200) },
      ),
    });
  }
}
