import { first } from './001-first.ts'
import { ledger } from './002-ledger.ts'
import { whoAndWhat } from './003-who-and-what.ts'
import type { Migration } from '../migrate.ts'

/** In order, without gaps. A migration that was released is never changed. */
export const migrations: readonly Migration[] = [first, ledger, whoAndWhat]
