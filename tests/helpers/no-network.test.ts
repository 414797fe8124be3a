import { lookup } from 'node:dns/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { app, BrowserWindow } from 'electron'

describe('unit tests', () => {
  it.each(['https://api.imagekit.io/v1/files', 'http://10.0.0.1/', 'http://127.0.0.1.example/'])(
    'cannot fetch %s',
    (url) => {
      expect(() => fetch(url)).toThrow('over the network')
    },
  )

  it('cannot connect or look up a name', () => {
    expect(() => connect(443, 'api.imagekit.io')).toThrow('tried to reach api.imagekit.io')
    expect(() => connect({ host: '8.8.8.8', port: 53 })).toThrow('tried to reach 8.8.8.8')
    expect(() => lookup('api.imagekit.io')).toThrow('tried to reach api.imagekit.io')
  })

  it('reach a server on this computer', async () => {
    const server = createServer((_request, response) => response.end('here')).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    const answer = await fetch(`http://127.0.0.1:${address.port}`)
    expect(await answer.text()).toBe('here')
    server.close()
  })

  it('are told which member of Electron they used', () => {
    expect(() => app.getPath('userData')).toThrow('electron.app.getPath')
    expect(() => new BrowserWindow()).toThrow('new electron.BrowserWindow')
    expect(() => BrowserWindow.getAllWindows()).toThrow('electron.BrowserWindow.getAllWindows')
  })
})
