import type { ArticleRef } from '../domain/kernel/article-ref.ts'
import type { Guideline } from '../domain/guideline/guideline.ts'
import type { TaskLetterKind } from '../domain/kernel/letter.ts'
import type { Instant } from '../domain/kernel/instant.ts'

/** The languages in which letters are written. */
export type Language = 'ja' | 'en'

/** What has a name in both languages: a post, an office. */
export type Named = { readonly [language in Language]: string }

/** All that a letter says, before it has words. No personal data besides the name of whoever asks. */
export type LetterFacts = TaskLetter | NewsLetter

/** A letter about a task: asked, called to mind, or brought before another post. */
export interface TaskLetter extends AnyLetter {
  readonly kind: TaskLetterKind
  readonly task: {
    readonly kind: string
    readonly article: ArticleRef
    /** What it is about within the case, such as `condition-1`. */
    readonly about: string | null
    readonly due: Instant
    readonly askedOf: readonly Named[]
  }
  /** Whether the act that asks passed what its own person had prepared, holding several posts. */
  readonly ownWork?: boolean
}

/** A letter about what was decided. */
export interface NewsLetter extends AnyLetter {
  /** One of the kinds that the procedure has words for. */
  readonly kind: string
  readonly news: {
    readonly article: ArticleRef
    /** The post that decided. */
    readonly by: Named | null
    readonly at: Instant
    readonly reason: string
    /** The step to which a returned case goes back. */
    readonly to: string | null
    /** How many conditions an approval carries. */
    readonly conditions: number
    /** Whether whoever decided had prepared it themself, holding several posts. */
    readonly ownWork: boolean
  }
}

interface AnyLetter {
  readonly language: Language
  /** The guideline in force on the case's day: its posts have the names. */
  readonly guideline: Guideline
  /** The post to which it goes: addressed by title, not by name. */
  readonly post: Named
  /** The post that nobody holds, where the secretariat gets its letter; null where the post itself does. */
  readonly vacant: Named | null
  readonly caseNumber: string | null
  readonly title: string
  readonly asker: { readonly office: Named; readonly name: string }
  /** The one address in the letter. */
  readonly link: string
  /** What the reader must not overlook, by the names for which the procedure has words. */
  readonly marks: readonly string[]
  /** The case's clock when the letter is written. */
  readonly now: Instant
}

/** What all letters of a city have in common. */
export interface Sender {
  /** Where the secretariat can be reached besides its post's name, such as an extension; empty where nothing is set. */
  readonly contact: string
  /** Whether this is a demonstration; then every letter begins with saying so. */
  readonly demo: boolean
}

/** A letter in words. */
export interface LetterText {
  readonly subject: string
  readonly text: string
}
