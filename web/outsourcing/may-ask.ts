import type { Ui } from '../ui.ts'

/** Whether the reader's posts may start a request at all (Art. 20): whose office may not is not invited to try. */
export const mayAsk = ({ reader, guideline }: Ui): boolean =>
  reader !== null &&
  guideline.requesting.some((office) => reader.posts.some(({ id }) => id === office.head || id === office.staff))
