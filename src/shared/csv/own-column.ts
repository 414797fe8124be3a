/**
 * The title of the column that holds the lines as they were read, in every file that the app writes for a person to
 * mend: dropped back in, that column is taken, whatever stands in it and beside it.
 */
export const ownColumn = 'URL in your list'
