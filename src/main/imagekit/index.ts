/** What the rest of main may use of this folder. */
export { IMAGEKIT_API } from './base-url.ts'
export { createImageKitClient } from './client.ts'
export type { ImageKitClient, ImageKitClientOptions } from './client.ts'
export { PRACTICE_ENDPOINT } from './practice/account.ts'
export { createPracticeService } from './practice/service.ts'
export type { PracticeOptions } from './practice/service.ts'
export type {
  ImageKitService,
  KeyAnswer,
  NoReply,
  NoReplyCause,
  PurgeAnswer,
  Reply,
  StatusAnswer,
} from './service.ts'
