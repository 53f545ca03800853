import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import { zones } from './eslint.zones.js'

const typescript = ['**/*.ts']
const svelteFiles = ['**/*.svelte', '**/*.svelte.ts']

export default ts.config(
  {
    ignores: [
      '**/node_modules/',
      '**/build/',
      'apps/dashboard/src/lib/paraglide/',
      '**/.svelte-kit/',
      '**/.turbo/',
      '**/.muster/',
      '**/test-results/',
      'packages/data/migrations/',
    ],
  },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.node } } },
  {
    files: typescript,
    ignores: ['apps/dashboard/**', 'bench/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: svelteFiles,
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
    },
  },
  { files: ['apps/dashboard/src/**/*.ts'], languageOptions: { globals: { ...globals.browser } } },
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      // All addresses are built in src/lib/paths.ts, where a test holds them.
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  ...zones,
  prettier,
  svelte.configs.prettier,
)
