/** In a build this module is replaced (vite.config.ts): there the French is one JSON file, data and not script. */
export const loadFrench = async (): Promise<Readonly<Record<string, string>>> => (await import('./fr.ts')).french;
