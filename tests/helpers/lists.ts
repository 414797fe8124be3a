/** Lists as shops export them, for specs and pictures. `base` is an account's URL endpoint with a slash at its end. */

/** A header row and `count` clean rows of a shop's export. */
export function cleanCsv(base: string, count: number): string {
  const rows = Array.from(
    { length: count },
    (_, n) => `${n + 1},${base}shop/shoes/runner-${n + 1}.jpg,in stock`,
  )
  return ['Id,Image URL,State', ...rows, ''].join('\n')
}

/** 312 lines with every weight: ready, repaired, look at, can't clear, merged, and lines that are no URL. */
export function mixedList(base: string): string {
  const folders = ['shoes', 'jackets', 'banners', 'bags']
  const names = ['runner-blue', 'trail-green', 'city-grey', 'alpine-red', 'coast-white']
  const clean = Array.from({ length: 280 }, (_, n) => {
    const folder = folders[n % folders.length] ?? 'shoes'
    const name = names[n % names.length] ?? 'runner-blue'
    return `${base}shop/${folder}/${name}-${n + 1}.jpg${n % 9 === 0 ? '?tr=w-300,h-300' : ''}`
  })
  const lines = ['Image URL', ...odd(base), ...clean]
  const again = clean.slice(0, 312 - lines.length)
  return [...lines, ...again, ''].join('\n')
}

function odd(base: string): string[] {
  return [
    `${base}shop/shoes/runner-blue.jpg`,
    `${base.replace('https:', 'http:')}shop/shoes/runner-red.jpg`,
    `${base}tr:w-600/shop/shoes/*`,
    `${base}images*`,
    `${base}shop/*/sale.jpg`,
    `"${base}shop/banners/spring-hero.webp",`,
    'https://www.acme.example/shop/banners/spring-hero.webp',
    `${base}shop/banners/müsli-aktion.jpg`,
    '# from the spring shoot',
    `${base}clips/teaser.mp4*`,
    `${base}shop/shoes/runner-blue.jpg?ik-s=9f2c41d07&ik-t=1795000000`,
    `${base}shop//double/slash.jpg`,
    `${base.replace('https://', '')}shop/shoes/no-scheme.jpg`,
    `${base}shop/summer%2A`,
    `${base}shop/bad%zz.jpg`,
    `${base}shop/page.jpg#top`,
    'please clear these before lunch',
    `${base}tr:w-200,h-200/shop/shoes/runner-blue.jpg`,
  ]
}
