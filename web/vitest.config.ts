import { defineConfig } from 'vitest/config';

const config = defineConfig({
  root: import.meta.dirname,
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], environment: 'node', pool: 'threads', maxWorkers: 2 },
});

export default config;
