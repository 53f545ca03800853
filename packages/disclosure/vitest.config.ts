import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Properties try thousands of cases; a busy machine must not fail them.
    testTimeout: 300_000,
    // Pure code: nothing that one file leaves behind can reach another.
    isolate: false,
    include: ['src/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
