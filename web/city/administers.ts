import type { Ui } from '../ui.ts'

/** Whether the reader administers the city: what its pages offer follows that, what is let through the law says. */
export const administers = ({ reader, guideline }: Ui): boolean =>
  reader?.posts.some(({ id }) => id === guideline.roles.administrator.post) === true
