/** Whether a row has a cell for each column, and nothing after the last of them. */
export const fitsColumns = (cells: readonly string[], columns: number): boolean => cells.length >= columns && cells.slice(columns).every((cell) => cell === '');
