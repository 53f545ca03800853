import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Pure code: nothing that one file leaves behind can reach another.
    isolate: false,
    include: ['src/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
