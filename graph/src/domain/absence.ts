/**
 * Why a number is not there.
 *
 * Unknown stays unknown: a missing figure carries its reason and is never shown as 0.
 */
export type Absence = 'NotCollected' | 'Suppressed' | 'NotApplicable';

/** A count or measure that may be missing, with the reason when it is. */
export type Known<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly absence: Absence };

export const known = <T>(value: T): Known<T> => ({ known: true, value });
export const absent = (absence: Absence): Known<never> => ({ known: false, absence });
