/** A nine-character government code of an English or Welsh area: E01000645, W01000001, E05013987. */
export const isAreaCode = (text: string): boolean => /^[EW]\d{8}$/.test(text);

/** An LSOA's code. */
export const isLsoaCode = (text: string): boolean => /^[EW]01\d{6}$/.test(text);
