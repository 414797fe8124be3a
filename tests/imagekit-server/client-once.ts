import { connect } from './connect.ts'

/** One purge by the app's client in a process of its own: `node client-once.ts <base URL> <URL>` prints the answer. */
const [baseUrl = '', url = ''] = process.argv.slice(2)
const client = connect(baseUrl)
const answer = await client.purge(url)
process.stdout.write(JSON.stringify(answer))
await client.close()
