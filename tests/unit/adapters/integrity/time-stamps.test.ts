import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createTimeStamps } from '../../../../src/adapters/integrity/time-stamps.ts'

const digest = new Uint8Array(32).fill(7)
const never = new AbortController().signal
const { ask } = createTimeStamps()
const servers: Server[] = []

/** Listens on loopback until the test ends; answers its address and what came. */
const serve = async (answer: (response: ServerResponse) => void): Promise<{ url: string; came: string[] }> => {
  const came: string[] = []
  const server = createServer((request, response) => {
    came.push(`${request.method} ${request.url} ${request.headers['content-type']}`)
    request.resume().on('end', () => answer(response))
  })
  servers.push(server)
  await new Promise<void>((opened) => server.listen(0, '127.0.0.1', opened))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, came }
}

const codeOf = async (url: string, signal = never): Promise<string> => {
  const token = await ask({ url, roots: '' }, digest, signal)
  return token.ok ? 'given' : token.failure.code
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

describe('asking an authority over HTTP', () => {
  it('posts one query, follows no redirect, and does not wait for one that sends on', async () => {
    const other = await serve((response) => response.end())
    for (const status of [301, 302, 307, 308]) {
      const { url, came } = await serve((response) => response.writeHead(status, { location: other.url }).end())
      expect(await codeOf(url), String(status)).toBe('timestamp.refused')
      expect(came).toEqual(['POST / application/timestamp-query'])
    }
    expect(other.came).toEqual([])
    const { url } = await serve((response) => response.writeHead(308, { location: 'https://elsewhere.example/' }).end())
    const token = await ask({ url, roots: '' }, digest, never)
    expect(token.ok ? '' : token.failure.detail).toBe('it sends on to https://elsewhere.example/ (status 308)')
  })

  it('waits for an authority that is broken, and not for one that refuses', async () => {
    const broken = await serve((response) => response.writeHead(503).end())
    const busy = await serve((response) => response.writeHead(429).end())
    const refusing = await serve((response) => response.writeHead(404).end())
    expect(await codeOf(broken.url)).toBe('timestamp.unreachable')
    expect(await codeOf(busy.url)).toBe('timestamp.unreachable')
    expect(await codeOf(refusing.url)).toBe('timestamp.refused')
  })

  it('refuses an answer that is no reply, is empty, or has no end', async () => {
    for (const body of [Buffer.from('<html>sign in</html>'), Buffer.alloc(0), Buffer.alloc(1 << 20)]) {
      const { url } = await serve((response) => response.end(body))
      expect(await codeOf(url)).toBe('timestamp.refused')
    }
  })

  it('goes to web addresses only, and nowhere once it was called off', async () => {
    for (const url of ['file:///etc/hostname', 'ftp://127.0.0.1/', 'data:,x', 'no address']) {
      expect(await codeOf(url), url).toBe('timestamp.refused')
    }
    const { url, came } = await serve((response) => response.end())
    expect(await codeOf(url, AbortSignal.abort())).toBe('timestamp.unreachable')
    expect(came).toEqual([])
  })
})
