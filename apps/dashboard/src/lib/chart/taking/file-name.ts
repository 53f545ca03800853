import type { ChartSpecification } from '../chart-specification.ts'

/** What a file with this figure is called, without its ending: `new-clients-people-by-quarter-2017-10-16`. */
export function fileName({ subtitle, asOf }: Pick<ChartSpecification, 'subtitle' | 'asOf'>): string {
  const words = subtitle
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
  return `${words || 'figure'}-${asOf.slice(0, 10)}`
}
