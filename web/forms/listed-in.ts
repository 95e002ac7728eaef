/**
 * What stands in one box of a form, or in one cell of a file: where several may stand there, each on a line of its own
 * or with a comma between.
 */
export const listedIn = (text: string, several: boolean): readonly string[] =>
  (several ? text.split(/[\n、，,；;]/u) : [text]).map((one) => one.trim()).filter((one) => one !== '')
