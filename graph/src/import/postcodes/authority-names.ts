/**
 * What files of postcodes call the column with the code of the local authority, as columns are compared (plainHeader).
 * Whatever counts as that column is also read as it: both ask here.
 *
 * Source  user guides of Code-Point Open and of the directories of the statistics office, and words that people write for them.
 */
export const authorityNames: readonly RegExp[] = [/^admin[ _]district[ _]code$/, /^(os)?laua$/, /^lad(\d\d)?cd\d?$/, /^lad$/, /^local[ _]authority[ _]code$/, /^district[ _]code$/];
