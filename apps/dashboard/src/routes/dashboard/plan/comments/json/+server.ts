import { everyFile } from '../every-file.ts'
import type { RequestHandler } from './$types'

/** Every comment on an edition, with its state, as JSON. */
export const GET: RequestHandler = (event) => everyFile(event, 'json')
