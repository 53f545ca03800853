import type { Outputs } from '#lib/server/caller.ts'

export type PublicComment = Outputs['public']['comments']['comments'][number]
export type ModeratedComment = Outputs['publicComments']['list']['comments'][number]
