const scheme = /^(https?)(?::|:\/\/)?$/i

/** One URL out of cells such as `https`, `ik.imagekit.io`, `/acme/a.jpg` and `?tr=w-300`; blank cells add nothing. */
export function joinedUrl(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .reduce(append, '')
}

function append(url: string, part: string): string {
  const named = scheme.exec(part)?.[1]
  if (url === '') return named === undefined ? part : `${named}://`
  if (url.endsWith('://')) return url + part.replace(/^\/+/, '')
  return /^[?#&]/.test(part) ? url + part : `${url.replace(/\/+$/, '')}/${part.replace(/^\/+/, '')}`
}
