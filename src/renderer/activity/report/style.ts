/** The style of a report's page. Its policy names this text's hash: a changed text needs `styleHash` anew. */
export const style = `
:root { color-scheme: light; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; font: 14px/1.5 system-ui, sans-serif; color: #1a2230; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
.quiet { color: #535c6a; }
.practice { padding: .5rem .75rem; background: #fdf3e0; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; }
dt { color: #535c6a; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid #d5dae2; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
td.number, th.number { width: 6rem; text-align: end; overflow-wrap: normal; }
td.url { font-family: ui-monospace, monospace; font-size: 12px; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`

export const styleHash = 'sha256-jz/bxO4L77FVWwNenYIj8UpMCS0um3vgXswkQUmy4mk='
