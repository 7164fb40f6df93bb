/** The screens: who sees them; those of the menu in its order, with the second key after G. */
import type { Permission } from '../../../src/access/permissions.ts';
import { words } from '../language.ts';
import type { IconName } from '../parts/icons.tsx';

export type ScreenEntry = {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  readonly permission: Permission;
  readonly key: string;
};

export const SCREENS: readonly ScreenEntry[] = [
  { to: '/work', label: words('Today’s work'), icon: 'work', permission: 'work:read', key: 'w' },
  { to: '/patients', label: words('Patients'), icon: 'patients', permission: 'patient:read', key: 'p' },
  { to: '/encounters', label: words('Coding'), icon: 'coding', permission: 'encounter:read', key: 'e' },
  { to: '/queries', label: words('Questions'), icon: 'question', permission: 'query:read', key: 'q' },
  { to: '/claims', label: words('Claims'), icon: 'claims', permission: 'claim:read', key: 'c' },
  { to: '/files', label: words('Files'), icon: 'files', permission: 'file:read', key: 'f' },
  { to: '/remittances', label: words('Payments received'), icon: 'money', permission: 'remittance:read', key: 'm' },
  { to: '/intake', label: words('Intake'), icon: 'inbox', permission: 'intake:read', key: 'i' },
  { to: '/codes', label: words('Codes'), icon: 'codes', permission: 'code:read', key: 'o' },
];

/** Behind a link of another screen: whoever looks for one by its name finds it without knowing which. */
export const FURTHER_SCREENS: readonly Omit<ScreenEntry, 'key'>[] = [
  { to: '/patients/new', label: words('Register a patient'), icon: 'plus', permission: 'patient:write' },
  { to: '/balances', label: words('Patient balances'), icon: 'money', permission: 'account:read' },
  { to: '/statements', label: words('Statements'), icon: 'print', permission: 'statement:read' },
  { to: '/offsets', label: words('Payer offsets'), icon: 'money', permission: 'remittance:read' },
  { to: '/prices', label: words('Price list'), icon: 'codes', permission: 'code:read' },
  { to: '/codes/book', label: words('Alphabetic index'), icon: 'codes', permission: 'code:read' },
  { to: '/codes/checks', label: words('Checks and prices'), icon: 'codes', permission: 'code:read' },
  { to: '/codes/releases', label: words('Code sets that are loaded'), icon: 'codes', permission: 'code:read' },
  { to: '/encounters/learning', label: words('Learned from coders'), icon: 'coding', permission: 'encounter:read' },
];
