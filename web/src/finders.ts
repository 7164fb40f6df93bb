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

const FOUND_OF_EACH = 6;

const findPatients: Finder = {
  group: words('Patients'),
  permission: 'patient:read',
  find: async (text, signal) => {
    const { api } = await import('./api/client.ts');
    const { hits } = await api.post('/patients/search', { body: { text, limit: FOUND_OF_EACH }, signal });
    return hits.map(({ patientId, name, birthDate, chartNumber }) => ({
      title: `${name.last}, ${name.first}`,
      detail: `${birthDate} · ${chartNumber}`,
      to: '/patients/$patientId',
      params: { patientId },
    }));
  },
};

const findClaims: Finder = {
  group: words('Claims'),
  permission: 'claim:read',
  find: async (text, signal) => {
    const { api } = await import('./api/client.ts');
    const { rows } = await api.post('/claims/search', { body: { text, limit: FOUND_OF_EACH }, signal });
    return rows.map(({ claimId, patientControlNumber, patientName, payerName, serviceDate }) => ({
      title: patientControlNumber,
      detail: `${patientName.last}, ${patientName.first} · ${payerName} · ${serviceDate}`,
      to: '/claims/$claimId',
      params: { claimId },
    }));
  },
};

const findCodes: Finder = {
  group: words('Codes'),
  permission: 'code:read',
  find: async (text, signal) => {
    const { api } = await import('./api/client.ts');
    const { rows } = await api.post('/codes/search', { body: { text, system: 'any', limit: FOUND_OF_EACH }, signal });
    return rows.map(({ system, code, display, title }) => ({
      title: display,
      detail: title,
      to: '/codes/$system/$code',
      params: { system, code },
    }));
  },
};

export const FINDERS: readonly Finder[] = [findPatients, findClaims, findCodes];
