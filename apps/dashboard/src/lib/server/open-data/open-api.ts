import { omittedReasons } from '#lib/explore/omitted-reasons.ts'
import { paths } from '#lib/paths.ts'
import { figureStatuses } from '#lib/release/release-csv.ts'

const text = { type: 'string' } as const
const whole = { type: 'integer' } as const
const moment = { type: 'string', format: 'date-time' } as const
const address = { type: 'string', format: 'uri' } as const
const orNull = (schema: { type: string }) => ({ ...schema, type: [schema.type, 'null'] })
const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
})

const facts = {
  number: whole,
  title: text,
  status: { enum: ['preliminary', 'final', 'revised'] },
  published_at: orNull(moment),
  as_of: moment,
  sha256: text,
  withdrawn: { oneOf: [{ type: 'null' }, object({ at: moment, reason: text })] },
  links: object({ self: address, page: address, csv: address, datapackage: address }),
}

const numberInPath = {
  name: 'number',
  in: 'path',
  required: true,
  description: 'The number of a release, or `latest`.',
  schema: { type: 'string', pattern: '^([1-9][0-9]{0,8}|latest)$' },
} as const

const refusals = (questionsPerMinute: number) => ({
  '404': { description: 'There is no such release, or it does not have what is asked.' },
  '429': {
    description: `More than ${questionsPerMinute} questions in a minute. Retry-After says when to ask again.`,
  },
})

/** The public API in the words of OpenAPI 3.1. `origin`: where it is served. */
export const openApi = (origin: string, questionsPerMinute: number) => ({
  openapi: '3.1.0',
  info: {
    title: 'Muster: released figures',
    version: '1',
    description:
      'National totals that were released to the public, and what they divide into. Every figure is from a release; nothing is worked out when you ask. Any site may read it, without a key.',
  },
  servers: [{ url: origin }],
  paths: {
    [paths.apiReleases()]: {
      get: {
        operationId: 'listReleases',
        summary: 'All releases, the latest first, withdrawn ones among them',
        responses: {
          '200': json('The releases.', object({ releases: { type: 'array', items: ref('Release') } })),
          '429': refusals(questionsPerMinute)['429'],
        },
      },
    },
    '/api/v1/releases/{number}': {
      get: {
        operationId: 'readRelease',
        summary: 'One release with its figures',
        parameters: [numberInPath],
        responses: {
          '200': json('The release.', ref('ReleaseWithFigures')),
          ...refusals(questionsPerMinute),
        },
      },
    },
    '/api/v1/releases/{number}/tables/{metric}': {
      get: {
        operationId: 'readTable',
        summary: 'One metric of a release, and what it divides into',
        parameters: [
          numberInPath,
          { name: 'metric', in: 'path', required: true, description: 'Its code.', schema: text },
          {
            name: 'by',
            in: 'query',
            description:
              'By what its totals are to be divided: one of the dimensions that the answer names. Not at all if absent.',
            schema: text,
          },
        ],
        responses: {
          '200': json('The table.', ref('Table')),
          ...refusals(questionsPerMinute),
        },
      },
    },
  },
  components: {
    schemas: {
      Table: object({
        release: ref('Release'),
        metric: text,
        label: text,
        definition: text,
        unit: text,
        source: text,
        links: object({ self: address, page: address }),
        dimensions: { type: 'array', items: object({ dimension: text, label: text, table: address }) },
        totals: { type: 'array', items: ref('Figure') },
        divided: { oneOf: [{ type: 'null' }, ref('Division')] },
      }),
      Division: object({
        dimension: text,
        label: text,
        members: {
          type: 'array',
          items: object({ member: text, label: text, figures: { type: 'array', items: ref('Part') } }),
        },
        omitted: {
          type: 'array',
          items: object({ fiscal_year: whole, reason: { enum: Object.keys(omittedReasons) } }),
        },
      }),
      Part: object({
        fiscal_year: whole,
        value: orNull(whole),
        status: { enum: figureStatuses.filter((status) => status !== 'no_report') },
        reports_in: orNull(whole),
        reports_due: orNull(whole),
      }),
      Release: object(facts),
      ReleaseWithFigures: object({ ...facts, metrics: { type: 'array', items: ref('Metric') } }),
      Metric: object({
        metric: text,
        label: text,
        definition: text,
        unit: text,
        source: text,
        figures: { type: 'array', items: ref('Figure') },
      }),
      Figure: object({
        fiscal_year: whole,
        value: orNull(whole),
        status: { enum: [...figureStatuses] },
        reports_in: whole,
        reports_due: whole,
      }),
    },
  },
})
