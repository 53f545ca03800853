import type { Reroute } from '@sveltejs/kit/hooks'
import { withoutLanguage } from '#lib/language/addresses.ts'
import { hasSpanish } from '#lib/is-public-page.ts'

/** A page in Spanish is the same page: `/es/plan` is what stands at `/plan`. Work pages are in English only. */
export const reroute: Reroute = ({ url }) =>
  hasSpanish(url.pathname) ? withoutLanguage(url.pathname) : undefined
