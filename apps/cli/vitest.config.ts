import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,launch}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
