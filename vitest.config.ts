import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default'],
    // A busy machine takes its time; a poll ends as soon as it is met.
    expect: { poll: { timeout: 15_000 } },
  },
})
