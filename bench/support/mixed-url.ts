const base = 'https://ik.imagekit.io/practice-shop'

/** The URL of one line as lists have them: mostly plain, some with transformations, versions, blanks or mistakes. */
export function mixedUrl(at: number): string {
  const path = `/catalog/season-${at % 24}/product-${at}-front.jpg`
  switch (at % 20) {
    case 3:
      return `${base}/tr:w-300,h-${at % 500}${path}`
    case 5:
      return `${base}${path}?tr=w-${at % 900},h-200&v=${at % 7}`
    case 8:
      return `${base}${path}?updatedAt=17${at}`
    case 11:
      return `http://ik.imagekit.io/practice-shop${path}`
    case 13:
      return `"${base}${path}",`
    case 16:
      return `${base}/catalog/m%C3%BCsli-${at}.jpg`
    case 19:
      // Each of them stands there a second time, fifty lines on.
      return `${base}/catalog/twice-${at - (at % 100 >= 50 ? 50 : 0)}.jpg`
    default:
      return `${base}${path}`
  }
}
