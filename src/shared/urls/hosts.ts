/** The host of every ImageKit URL endpoint. */
export const IMAGEKIT_HOST = 'ik.imagekit.io'

/** ImageKit's own pages and services: a link there shows or manages a file, it does not serve one. */
const IMAGEKIT_PAGES = new Set(
  ['', 'www.', 'dashboard.', 'app.', 'docs.', 'api.', 'upload.', 'help.', 'community.', 'status.'].map(
    (name) => `${name}imagekit.io`,
  ),
)

/** True for `imagekit.io/dashboard/…` and the like, which cannot be purged. */
export function isImagekitPage(host: string): boolean {
  return IMAGEKIT_PAGES.has(host)
}
