import { APIError } from 'better-auth/api'

/** The code of a refusal by better-auth; what is not a refusal is thrown on. */
export function refusedByAuth(error: unknown): { code: string; status: number } {
  if (!(error instanceof APIError) || error.statusCode >= 500) throw error
  return { code: error.body?.code ?? '', status: error.statusCode }
}
