/** What every message says: what happened, what the app does by itself, and what the person can do. */
export interface Sentences {
  readonly happened: string
  readonly appDoes: string
  readonly youCan: string
}
