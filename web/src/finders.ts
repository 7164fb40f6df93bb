/** What the palette can find. A colleague adds an entry; its code is loaded when somebody types. */
import type { Permission } from '../../src/access/permissions.ts';
import { words } from './language.ts';

export type Found = {
  /** Shown; may hold patient data: it never enters an address. */
  readonly title: string;
  readonly detail?: string;
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string>>;
};

export type Finder = {
  /** English words of the group's heading, through `words('Patients')`. */
  readonly group: string;
  readonly permission: Permission;
  /** In: what was typed (at least two characters). Out: at most eight, the best first. */
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Found[]>;
};

const findPatients: Finder = {
  group: words('Patients'),
  permission: 'patient:read',
  find: async (text, signal) => {
    const { api } = await import('./api/client.ts');
    const { hits } = await api.post('/patients/search', { body: { text, limit: 6 }, signal });
    return hits.map(({ patientId, name, birthDate, chartNumber }) => ({
      title: `${name.last}, ${name.first}`,
      detail: `${birthDate} · ${chartNumber}`,
      to: '/patients/$patientId',
      params: { patientId },
    }));
  },
};

export const FINDERS: readonly Finder[] = [findPatients];
