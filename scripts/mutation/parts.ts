/** One part of what is mutated, small enough for one run. */
export interface Part {
  /** What is changed, one piece at a time. */
  readonly mutate: readonly string[]
  /** The tests that have to notice. */
  readonly tests: readonly string[]
  /** Kinds of changes that say nothing here. */
  readonly without?: readonly string[]
}

/** What both sides of the app believe, and the door between them. */
export const parts: Readonly<Record<string, Part>> = {
  router: {
    mutate: ['src/main/ipc/*.ts'],
    tests: ['src/main/ipc/*.test.ts'],
  },
  csv: {
    mutate: ['src/shared/csv/*.ts'],
    tests: ['src/shared/csv/*.test.ts'],
  },
  ipc: {
    mutate: ['src/shared/ipc/**/*.ts', 'src/shared/app/*.ts', 'src/shared/*.ts'],
    tests: [
      'src/shared/{*,ipc/*,app/*}.test.ts',
      'src/main/ipc/*.test.ts',
      'tests/campaigns/bridge/*.test.ts',
    ],
  },
  purge: {
    mutate: ['src/shared/purge/*.ts'],
    tests: ['src/shared/purge/*.test.ts'],
  },
  urls: {
    // The vectors are tests themselves, kept beside the rules because both sides run them.
    mutate: ['src/shared/urls/*.ts', '!src/shared/urls/*vector*.ts'],
    tests: ['src/shared/urls/*.test.ts'],
  },
  folding: {
    mutate: ['src/shared/urls/folding/*.ts'],
    tests: ['src/shared/urls/folding/*.test.ts'],
  },
  presets: {
    mutate: ['src/shared/presets/*.ts'],
    tests: ['src/shared/presets/*.test.ts'],
  },
  help: {
    mutate: ['src/shared/help/*.ts'],
    tests: ['src/shared/help/*.test.ts'],
  },
  words: {
    mutate: ['src/shared/words/**/*.ts'],
    tests: ['src/shared/words/**/*.test.ts', 'src/renderer/**/*words.test.ts'],
    // A test that repeats a sentence letter by letter finds no fault; people read them.
    without: ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'ArrowFunction'],
  },
}

/** The part that a run is about; the variable reaches Stryker, its workers and their tests. */
export function currentPart(): Part {
  const part = parts[process.env['PURGE_DESK_MUTATED_PART'] ?? '']
  if (part === undefined)
    throw new Error(`PURGE_DESK_MUTATED_PART is one of ${Object.keys(parts).join(', ')}`)
  return part
}
