/**
 * What the page may load: its own files, nothing else. It has no network (`connect-src` reaches only `app://bundle`,
 * for files opened with the app). React sets styles through the CSSOM, which `style-src 'self'` allows.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')
