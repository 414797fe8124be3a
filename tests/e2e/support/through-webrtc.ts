import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Page } from '@playwright/test'
import { z } from 'zod'

const bound = z.object({ port: z.number() })

/** What two servers on this computer hear, over UDP and over TCP, when a script in the page uses WebRTC. */
export async function heardThroughWebRtc(page: Page): Promise<readonly string[]> {
  const heard: string[] = []
  const turn = createServer((socket) => {
    heard.push('tcp')
    socket.destroy()
  }).listen(0, '127.0.0.1')
  const stun = createSocket('udp4', () => heard.push('udp')).bind(0, '127.0.0.1')
  await Promise.all([once(turn, 'listening'), once(stun, 'listening')])
  await page.evaluate(
    async ([udp, tcp]) => {
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:127.0.0.1:${udp}` },
          { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, username: 'a', credential: 'b' },
        ],
      })
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
      // Nothing tells that no attempt is coming any more; an open WebRTC is heard within a second.
      await new Promise((resolve) => setTimeout(resolve, 3_000))
    },
    [stun.address().port, bound.parse(turn.address()).port],
  )
  turn.close()
  stun.close()
  return heard
}
