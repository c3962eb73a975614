import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { orderPage } from '../../../../src/domain/order/order-page.ts'

const shelf = createShelf('resources')
const bySite = await shelf.sites()
const sites = Object.values(bySite).flat()
const code = (link: string): string => {
  const page = orderPage(link, sites)
  return page.ok ? page.value : page.failure.code
}

describe('the page of an order', () => {
  it('is opened at the sites that rules are known for, and below them', () => {
    expect(code('https://www.aliexpress.com/p/order/detail.html?orderId=8166996354618451')).toBe(
      'https://www.aliexpress.com/p/order/detail.html?orderId=8166996354618451',
    )
    expect(code(' https://AMAZON.de ')).toBe('https://amazon.de')
    expect(code('https://order.ebay.co.uk/ord/show#/details')).toBe('https://order.ebay.co.uk/ord/show#/details')
  })

  it.for([
    ['', 'order.no-link'],
    ['file:///etc/hosts', 'order.no-link'],
    ['http://www.aliexpress.com/order', 'order.no-link'],
    ['javascript:alert(1)//https://ebay.com', 'order.no-link'],
    ['https://ebay.com@evil.example/', 'order.no-link'],
    ['https://ebay.com:8443/', 'order.no-link'],
    ['https://evil.example\\@ebay.com/', 'order.no-link'],
    ['https://evil.example\\.ebay.com/', 'order.no-link'],
    ['https://ebay.com\u202e/', 'order.no-link'],
    ['https://ebay.com/\r\nHost: x', 'order.no-link'],
    ['https://ebay.com/"&calc.exe', 'order.no-link'],
    ['https://ебау.com/', 'order.no-link'],
    ['https://ebay.com./', 'order.no-link'],
    ['https://evil-ebay.com/', 'order.unknown-site'],
    ['https://ebay.com.evil.example/', 'order.unknown-site'],
    ['https://evil.example/https://ebay.com', 'order.unknown-site'],
    ['https://evil.example?.ebay.com', 'order.unknown-site'],
    ['https://evil.example#.ebay.com', 'order.unknown-site'],
  ] as const)('is not opened for %j', ([link, expected]) => {
    expect(code(link)).toBe(expected)
  })

  it('is read by a browser as at the same site, whatever the link', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'https://',
        'ebay.com',
        'www.',
        '.',
        '@',
        ':',
        '/',
        '\\',
        '#',
        '?',
        '%2f',
        '[',
        ']',
        '\t',
        '//',
        'evil',
      ),
      fc.webUrl(),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const page = orderPage(`https://${parts.join('')}`, sites)
        if (!page.ok) return
        const { protocol, hostname, username, port } = new URL(page.value)
        expect([protocol, username, port]).toEqual(['https:', '', ''])
        expect(sites.some((site) => hostname === site || hostname.endsWith(`.${site}`))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the sites', () => {
  it('belong to packs that are there, all marketplaces among them, and none to two', async () => {
    const policies = await shelf.policies()
    expect(policies.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(bySite)))
    const marketplaces = policies.filter(({ kind }) => kind === 'marketplace').map(({ id }) => id)
    expect(Object.keys(bySite)).toEqual(expect.arrayContaining(marketplaces))
    expect(new Set(sites).size).toBe(sites.length)
  })

  it('are no hosts that anybody can have a page below', () => {
    for (const site of sites) expect(site).toMatch(/^[a-z0-9-]{3,}\.(?:[a-z]{2,3}|(?:com?|co)\.[a-z]{2})$/)
  })
})
