const PICTURES =
  'jpg jpeg jpe jfif png gif webp avif heic heif svg ico bmp tif tiff jxl jp2 psd ai eps dng raw cr2 nef arw'
const VIDEOS = 'mp4 m4v mov webm mkv avi ogv 3gp mpg mpeg wmv flv m3u8 mpd ts m4s'
const OTHERS =
  'pdf mp3 wav ogg m4a aac flac css js mjs json xml html htm txt csv md woff woff2 ttf otf eot zip gz doc docx xls xlsx ppt pptx glb gltf usdz vtt srt wasm lottie'

const KNOWN = new Set(`${PICTURES} ${VIDEOS} ${OTHERS}`.split(' '))
const LOOKS_LIKE_ONE = /^(?=.*[a-z])[a-z0-9]{2,5}$/
const VIDEO = /\.(?:mp4|m4v|mov|webm|mkv|avi|ogv|3gp|mpe?g|wmv|flv|m3u8|mpd)(?:[*/]|$)/i

/** Whether a path's last part ends in a file extension, and whether it is one the app knows. */
export function extensionOf(path: string): 'known' | 'unknown' | 'none' {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  if (dot < 1) return 'none'
  const extension = name.slice(dot + 1).toLowerCase()
  if (KNOWN.has(extension)) return 'known'
  return LOOKS_LIKE_ONE.test(extension) ? 'unknown' : 'none'
}

/** A video, one of its streams (`clip.mp4/ik-master.m3u8`), its thumbnail, or a wildcard over all of them. */
export function isVideo(path: string): boolean {
  return VIDEO.test(path)
}
