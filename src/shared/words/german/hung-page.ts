import type * as english from '../hung-page.ts'

export const hungPage: typeof english.hungPage = {
  title: 'Purge Desk',
  happened: 'Das Fenster antwortet nicht.',
  detail:
    'Aufträge laufen im Hintergrund weiter. Eine sehr lange Liste braucht vielleicht einen Moment: warten, dann verschwindet diese Frage von selbst. Oder das Fenster neu laden; die Liste bleibt erhalten.',
  wait: 'Warten',
  again: 'Neu laden',
}
