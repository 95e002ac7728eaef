/** A mutant that no test can or need kill, and why. It still counts as a survivor; its reason is printed beside it. */
export interface Accepted {
  readonly file: string
  /** The code that is changed, as it stands there. */
  readonly was: string
  readonly becomes: string
  readonly why: string
}

/** The survivors that were looked at and left: changes of the text that change nothing that anybody could observe. */
export const accepted: readonly Accepted[] = []
