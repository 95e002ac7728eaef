import { postOf, type Guideline } from '../domain/guideline/guideline.ts'
import type { PostId } from '../domain/kernel/ids.ts'
import type { Json } from '../domain/kernel/json.ts'

/** A notice of the city as the template sets it. */
export type Notice = { readonly [key: string]: Json }

/** A row of its table: what it is, and what is said of it, paragraph by paragraph. */
export type Fact = readonly [string, readonly string[]]

/** The paragraphs of a text. */
export const paragraphs = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/** A post by its title. */
export const titleOf = (guideline: Guideline, post: string): string => postOf(guideline, post as PostId)?.ja ?? post
