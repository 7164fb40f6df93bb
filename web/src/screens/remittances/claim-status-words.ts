import { words } from '../../language.ts';

/** CLP02 in plain words of our own. */
export const CLAIM_STATUSES: Readonly<Record<string, string>> = {
  '1': words('Decided as first payer'),
  '2': words('Decided as second payer'),
  '3': words('Decided as third payer'),
  '4': words('Denied'),
  '19': words('Decided as first payer and forwarded'),
  '20': words('Decided as second payer and forwarded'),
  '21': words('Decided as third payer and forwarded'),
  '22': words('An earlier decision is taken back'),
  '23': words('Not this payer’s claim, forwarded'),
  '25': words('Estimate only, no payment'),
};
