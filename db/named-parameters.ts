/**
 * A statement whose parameters have names, as the driver wants it: numbered, in the order in which they first appear.
 */
export interface NamedStatement<Name extends string> {
  readonly name: string
  readonly text: string
  readonly values: (of: { readonly [name in Name]: unknown }) => unknown[]
}

/**
 * Numbers the parameters `@name` of a statement that is prepared under its own name. White space goes: the text is
 * copied with each execution.
 */
export const named = <Name extends string>(name: string, text: string): NamedStatement<Name> => {
  const names: Name[] = []
  const numbered = text.replaceAll(/\s+/g, ' ').replaceAll(/@([a-zA-Z]+)/g, (_, found: Name) => {
    if (!names.includes(found)) names.push(found)
    return `$${names.indexOf(found) + 1}`
  })
  return { name, text: numbered, values: (of) => names.map((one) => of[one]) }
}
