import { isUuid, type PersonId, type PostId } from './ids.ts'

const mark = 'person:'

/**
 * The post that a person holds for themself alone, as long as they are on the roster: what is asked of one person, and
 * of nobody who holds the same post of an office, is asked of it (operational setting).
 */
export const ownPost = (person: PersonId): PostId => `${mark}${person}` as PostId

/** Whose own post it is; null where it is one of the guideline's. */
export const ownerOf = (post: PostId): PersonId | null => {
  const person = post.startsWith(mark) ? post.slice(mark.length) : ''
  return isUuid(person) ? (person as PersonId) : null
}

/** From when on everybody holds their own. */
export const ownSince = '1900-01-01'
