import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['@muster/data/testing/start-postgres'],
    // What one file leaves behind stays in its own database: the worker keeps what it has imported, and is ready at once.
    isolate: false,
    // One worker leaves the second core of a small machine idle.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
