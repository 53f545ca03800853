import { publishedFile } from '../published-file.ts'
import type { RequestHandler } from './$types'

/** The published comments on an edition as CSV. */
export const GET: RequestHandler = (event) => publishedFile(event, 'csv')
