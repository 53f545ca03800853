import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,launch}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
