import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ locals }) => ({ me: locals.me, demonstration: locals.demonstration })
