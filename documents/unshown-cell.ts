/**
 * A workbook's cell of which nobody can tell what it shows to its reader: the number in it would be recorded in the
 * place of what stands there. The mark can't be in any cell's own text.
 */
export const unshownCell = (stored: string): string => `\0${stored}`

/** Whether a cell's text is that mark. */
export const isUnshown = (text: string): boolean => text.startsWith('\0')
