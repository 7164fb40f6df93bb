import type { ProviderId } from '../claims/identifiers.ts';
import type { Office } from '../cycle.ts';

/** First and last name; empty where the practice no longer has them. */
export function clinicianOf({ providerId }: { readonly providerId: ProviderId }, { practice }: Office): string {
  const provider = practice.providers.find((known) => known.providerId === providerId);
  return provider === undefined ? '' : `${provider.name.first} ${provider.name.last}`;
}
