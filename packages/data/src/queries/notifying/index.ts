// What people are told: the inbox, mail and its queue, digests and reminders.
export { insertNotifications, type Audience, type NewNotification } from './insert-notifications.ts'
export { countUnread } from './count-unread.ts'
export type { Told } from './told-of.ts'
export { readInbox, type InboxRecord } from './read-inbox.ts'
export { markNotificationsRead } from './mark-read.ts'
export { readMailPreferences, saveMailPreferences, type MailPreference } from './preferences.ts'
export { insertOutboxMail, readOutbox, type OutboxRecord } from './outbox.ts'
export {
  claimMail,
  hasMailDue,
  type ClaimedInvitation,
  type ClaimedMail,
  type ClaimedNotification,
} from './claim-mail.ts'
export { dropUnwantedMail, settleMail } from './settle-mail.ts'
export { remindOfDueDays } from './remind-of-due-days.ts'
export { insertDigests, readDigest, type Digest } from './digests.ts'
export { settleOldNotifications } from './settle-old.ts'
