import { publishedFile } from '../published-file.ts'
import type { RequestHandler } from './$types'

/** The published comments on an edition as JSON. */
export const GET: RequestHandler = (event) => publishedFile(event, 'json')
