/** A release's `latest*.yml` for so many percent of those who look. electron-builder's own settings have no place for it. */
export function staged(yml: string, percent: number): string {
  const others = yml.split('\n').filter((line) => !line.startsWith('stagingPercentage:'))
  const text = others.join('\n').trimEnd()
  return `${text}\nstagingPercentage: ${percent}\n`
}
