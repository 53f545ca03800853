import type { PasskeyOptions } from '@better-auth/passkey'
import { APIError } from 'better-auth/api'

/**
 * A passkey counts as two factors: the device, and the finger, face or PIN that opened it. better-auth takes one that
 * was not opened as well, so it is asked here.
 */
export const requireUserVerification = {
  authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  registration: {
    afterVerification({ verification }) {
      if (verification.registrationInfo?.userVerified !== true) throw new APIError('BAD_REQUEST')
    },
  },
  authentication: {
    afterVerification({ verification }) {
      if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED')
    },
  },
} satisfies PasskeyOptions
