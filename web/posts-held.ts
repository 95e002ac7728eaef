import type { PostId } from '../domain/kernel/ids.ts'
import type { Ui } from './ui.ts'

/** The posts that the reader holds today, by their ids; none where nobody is signed in. */
export const postsHeld = ({ reader }: Pick<Ui, 'reader'>): readonly PostId[] => reader?.posts.map(({ id }) => id) ?? []
