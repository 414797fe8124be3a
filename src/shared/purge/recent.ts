/**
 * The same URL sent again within this time is pointed out, in ms: the first may still be under way, and each counts
 * (ImageKit's documents: a purge takes a few minutes, and is late after 15).
 */
export const recently = 15 * 60 * 1000
