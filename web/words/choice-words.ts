/** Words of a procedure, as far as its fields' choices are called in them. */
export interface ChoiceWords {
  /** What the choices of its fields are called, by the group that their declaration names, else by the field's name. */
  readonly choices?: { readonly [group: string]: Texts }
}

type Texts = Readonly<Record<string, string>>

/**
 * The group of words in which a field's choices are called: one of the procedure's `choices`, or one that its pages
 * have of this name besides.
 */
export const choiceGroup = (words: ChoiceWords, group: string): Texts => {
  const { choices = {} } = words
  const own: unknown = Object.hasOwn(choices, group)
    ? choices[group]
    : (words as { readonly [name: string]: unknown })[group]
  return typeof own === 'object' && own !== null ? (own as Texts) : {}
}
