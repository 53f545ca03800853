import { fileURLToPath } from 'node:url'
import { paraglideVitePlugin } from '@inlang/paraglide-js'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { paraglide } from './paraglide.ts'

const uswds = fileURLToPath(new URL('./node_modules/@uswds/uswds/', import.meta.url))

export default defineConfig({
  plugins: [
    paraglideVitePlugin(paraglide),
    sveltekit({
      adapter: adapter(),
      csp: {
        // No page carries anything that is of one answer alone: what everybody reads is kept as bytes (ADR 17).
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // Kit's route announcer carries one inline style; this is the hash of its text in kit 3.2.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'worker-src': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
          'object-src': ['none'],
        },
      },
      version: { pollInterval: 0 },
    }),
  ],
  // The packages carry migrations and WebAssembly beside their source: they run from their own folders.
  // `ssr.external` alone would not do: Vite takes no TypeScript source for external.
  environments: { ssr: { build: { rolldownOptions: { external: /^@muster\// } } } },
  resolve: { alias: { '@uswds-fonts': `${uswds}dist/fonts`, '@uswds-img': `${uswds}dist/img` } },
  css: {
    preprocessorOptions: { scss: { loadPaths: [`${uswds}packages`], quietDeps: true } },
  },
  // Small icons stand in the stylesheet: a page that promises to send nothing must not fetch one when a file is chosen.
  build: { assetsInlineLimit: (path, content) => path.endsWith('.svg') && content.byteLength < 1024 },
})
