import type { AccountRules } from '#shared/urls/account-rules.ts'
import { domainBase, endpointBase } from '#shared/urls/endpoint.ts'

/** A short list with a bit of everything that lists hold, for the account's own endpoint. */
export function sampleList(rules: AccountRules): string {
  const base = baseOf(rules)
  const folder = `${base}shop/shoes/`
  return [
    'Image URL',
    `${folder}runner-blue.jpg`,
    `${folder}runner-blue.jpg?tr=w-300,h-300`,
    `${folder.replace('https:', 'http:')}runner-red.jpg`,
    `${base}images*`,
    `${base}shop/*/sale.jpg`,
    `"${base}shop/banners/spring-hero.webp",`,
    'https://www.shop.example/banners/spring-hero.webp',
    `${base}shop/banners/müsli-aktion.jpg`,
    `${base}clips/teaser.mp4*`,
    `${folder}runner-blue.jpg?ik-t=1795000000&ik-s=9f2c4e`,
    `${folder}trail-green.jpg`,
    `${folder}trail-green.jpg`,
    `${base}shop/sale summer.jpg`,
    '# Footer pictures',
    `${base}shop/footer/logo.png`,
    '',
    'Thanks, and have a nice day!',
  ].join('\n')
}

function baseOf({ endpoints: [endpoint], customDomains: [domain] }: AccountRules): string {
  if (endpoint !== undefined) return endpointBase(endpoint)
  return domain === undefined ? 'https://ik.imagekit.io/your_id/' : domainBase(domain)
}
