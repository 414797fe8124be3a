import { list } from '../the-list.ts'
import { bringIn } from './bring-in.ts'
import { sampleList } from './sample.ts'

/** Brings the sample list into the window, made for the account in use. */
export function bringInSample(): void {
  bringIn({ kind: 'sample', name: '', files: [], folders: [], text: sampleList(list.rules) })
}
