import type { OfficeId, PersonId, PostId, TaskId } from './ids.ts'

/**
 * Who acts, as the record knows them at the moment of the act. The law asks for nothing: whoever calls it has read
 * the posts from the roster and says by which way the command came.
 */
export type Actor = PersonActing | PracticeActing

/** A person of the city, with the posts that they hold on the day of the act. */
export interface PersonActing {
  readonly kind: 'person'
  readonly person: PersonId
  /** The name as it is given on the roster that day; frozen into the event. */
  readonly name: string
  readonly posts: readonly PostId[]
  readonly via: Via
}

/** The practice: a workflow whose time has come. It may remind, escalate, open an inspection, end a contract. */
export interface PracticeActing {
  readonly kind: 'practice'
}

/** By which way a person's command came. A mailed link carries only the one task that it was sent for. */
export type Via = { readonly by: 'session' } | { readonly by: 'api' } | { readonly by: 'link'; readonly task: TaskId }

/** A post of the roster: who is meant by its title, and where it belongs. */
export interface Post {
  readonly id: PostId
  readonly office: OfficeId
  readonly ja: string
  readonly en: string
}

/** An office of the city. */
export interface Office {
  readonly id: OfficeId
  readonly ja: string
  readonly en: string
}
