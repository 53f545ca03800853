import type { Settings } from '../settings.ts'

/** Of the installation in which rights are tried. */
export const settings: Settings = {
  demonstration: false,
  secret: 'a secret that is long enough to try rights with',
}
