/** What the rest of main may use of this folder. */
export { AccountServices } from './account-services.ts'
export { IMAGEKIT_API } from './base-url.ts'
export { PRACTICE_ENDPOINT } from './practice/account.ts'
export type {
  ImageKitService,
  KeyAnswer,
  NoReply,
  NoReplyCause,
  PurgeAnswer,
  Reply,
  StatusAnswer,
} from './service.ts'
