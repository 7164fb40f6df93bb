import { defineConfig } from 'vitest/config';

const config = defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    // What is missing is named in full.
    chaiConfig: { truncateThreshold: 0 },
  },
});

export default config;
