/** The claims in a transaction's tree: what is sent as a claim (2300 of an 837) or paid as one (2100 of an 835). */
import type { Outline } from './outline.ts';

const CLAIM_LOOPS: Readonly<Record<string, string>> = { CLM: '2300', CLP: '2100' };

export const isClaim = (node: Outline): boolean => {
  const first = node.segments[0]?.segment.id ?? '';
  return CLAIM_LOOPS[first] === node.id;
};

/** In file order. */
export function claimsIn(root: Outline): readonly Outline[] {
  const found: Outline[] = [];
  const visit = (node: Outline): void => {
    if (isClaim(node)) found.push(node);
    else for (const child of node.loops) visit(child);
  };
  visit(root);
  return found;
}

/** The sender's number of a claim: CLM01, CLP01. */
export const claimNumber = (claim: Outline): string => claim.segments[0]?.segment.elements[0] ?? '';
