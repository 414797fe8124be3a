/// <reference types="node" />
// Starts scripts/<name>.ts. It is written so that an old Node can read it, and say what is wrong, where the
// TypeScript of the scripts would only be a syntax error.
const [name, ...rest] = process.argv.slice(2)
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `This needs Node 24 or newer, and ${process.version} runs it. "npm ci" installs Node 24 beside the app: run it, and then "npm run" or "npm test" again.`,
  )
  process.exit(1)
}
process.argv.splice(2, process.argv.length, ...rest)
await import(`./${name}.ts`)
