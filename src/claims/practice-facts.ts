/** The slow-changing facts of one organization, loaded once per run and passed to the steps that need them. */
import type { BillingOrganization, Provider, ServiceLocation } from './billing-parties.ts';
import type { Payer } from './coverage.ts';

export type PracticeFacts = {
  readonly organization: BillingOrganization;
  readonly locations: readonly ServiceLocation[];
  readonly providers: readonly Provider[];
  readonly payers: readonly Payer[];
};
