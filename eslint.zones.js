// Who may import what, inside each room. Between rooms the manifests rule: see ARCHITECTURE.md.
// Each message names the place where the thing belongs.

const sql = {
  group: ['drizzle-orm', 'drizzle-orm/*', 'pg', '@electric-sql/pglite', '@electric-sql/pglite/*'],
  message: 'SQL is written in packages/data only: add a query in packages/data/src/queries and call it.',
}
const papa = {
  group: ['papaparse'],
  message: 'Files are read in packages/intake only: call checkFile.',
}
const chart = {
  group: ['chart.js', 'chart.js/*'],
  message: 'Chart.js lives in apps/dashboard/src/lib/chart only: give its Chart component a specification.',
}
const inside = {
  group: ['@muster/*/src/*', '**/packages/*/src/*'],
  message: 'A package is entered by its door: import from @muster/<package>.',
}
const node = {
  group: ['node:*'],
  message:
    'metrics, intake and disclosure are pure: they run in a browser worker, and take what they need as arguments.',
}
const data = {
  group: ['@muster/data', '@muster/data/*'],
  message: 'A page never touches the database: call a procedure of @muster/api.',
}

const separate = (...folders) => ({
  group: folders.map((folder) => `**/${folder}/*`),
  message:
    'What chooses cells and what audits them share nothing but the input shape: an error in one must not be repeated in the other.',
})

const zone = (name, files, patterns, ignores = []) => ({
  name,
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

const tests = ['**/*.test.ts']

export const zones = [
  zone('metrics', ['packages/metrics/src/**/*.ts'], [sql, papa, chart, inside, node], tests),
  zone('intake', ['packages/intake/src/**/*.ts'], [sql, chart, inside, node], tests),
  zone('disclosure', ['packages/disclosure/src/**/*.ts'], [sql, papa, chart, inside, node], tests),
  zone(
    'the auditor is separate',
    ['packages/disclosure/src/audit/**/*.ts'],
    [sql, papa, chart, inside, node, separate('suppress', 'table', 'certificate')],
    tests,
  ),
  zone(
    'the certificate is checked apart',
    ['packages/disclosure/src/certificate/check-certificate.ts'],
    [sql, papa, chart, inside, node, separate('suppress', 'table')],
  ),
  zone(
    'the suppressor is separate',
    ['packages/disclosure/src/{suppress,table}/**/*.ts'],
    [sql, papa, chart, inside, node, separate('audit', 'certificate')],
    tests,
  ),
  zone('data', ['packages/data/src/**/*.ts'], [papa, chart, inside]),
  zone('api', ['packages/api/src/**/*.ts'], [sql, papa, chart, inside]),
  zone('cli', ['apps/cli/src/**/*.ts'], [sql, papa, chart, inside, data]),
  zone(
    'dashboard',
    ['apps/dashboard/src/**/*.{ts,svelte}'],
    [sql, papa, chart, inside, data],
    ['apps/dashboard/src/lib/chart/**'],
  ),
  zone('dashboard charts', ['apps/dashboard/src/lib/chart/**/*.{ts,svelte}'], [sql, papa, inside, data]),
  {
    name: 'time and chance are arguments',
    files: ['packages/{metrics,intake,disclosure}/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'A pure package reads no environment: take it as an argument.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument: take `today` or `now`.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument: take a generator.' },
      ],
    },
  },
  {
    name: 'the environment is read in env.ts',
    files: ['apps/*/src/**/*.ts', 'packages/{data,api}/src/**/*.ts'],
    ignores: ['**/env.ts', ...tests],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Read the environment in env.ts only, and hand it on.',
        },
      ],
    },
  },
]
