/** Why a check that came with an import is not taken back where people record theirs, and how it goes. */
export const checkOfListInWords = 'This check came with the data, not from this page, so it cannot be taken back here. A list that was claimed to be complete gives the claim up when it is imported again with --claims-complete-for none.';
