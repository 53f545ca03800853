import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { paraglide } from './paraglide.ts'

export default defineConfig({
  // Components are tested as the server renders them: what a reader without JavaScript gets.
  plugins: [paraglideVitePlugin(paraglide), svelte()],
  test: {
    // Properties try hundreds of cases; a busy machine must not fail them.
    testTimeout: 60_000,
    // Each file ends what it began, timers and spies included: the worker keeps what it has imported.
    isolate: false,
    include: ['src/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
