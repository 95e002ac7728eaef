/** Which cases a reader may find, as the index of texts has it: a mark that no text holds, and who reads. */
export const readerMarks = {
  office: (office: string): string => `\u001fo${office}`,
  post: (post: string): string => `\u001fp${post}`,
  council: '\u001fc',
} as const
