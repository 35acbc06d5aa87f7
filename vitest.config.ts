import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Vitest leaves one core free; on two cores that is half of them, and stories wait more than they work.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['core/**/*.test.ts', 'functions/**/*.test.ts', 'infra/**/*.test.ts', 'web/**/*.test.ts'],
          exclude: ['**/*.flow.test.ts'],
          // Guards against what never ends; a busy machine must not fail a test.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          // Each file starts a whole M33T of its own; one process a file keeps their environments apart.
          name: 'flows',
          include: ['infra/local/flows/**/*.flow.test.ts'],
          globalSetup: 'infra/local/flows/build-site.ts',
          pool: 'forks',
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
