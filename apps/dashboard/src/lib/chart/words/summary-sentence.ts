import type { ChartSpecification } from '../chart-specification.ts'
import { courseInWords } from './course-in-words.ts'
import { itemsInWords } from './items-in-words.ts'

/**
 * What a person would say who looks at the picture: from where to where, the highest point, which is largest, what is
 * partial, withheld or missing, and what must not be compared. Made from the specification alone; for people who hear
 * the page, and for everyone as a check.
 */
export function summarySentence(spec: ChartSpecification): string {
  const words = 'periods' in spec ? courseInWords(spec) : itemsInWords(spec)
  return [...words].filter(Boolean).join(' ')
}
