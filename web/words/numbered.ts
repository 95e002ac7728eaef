/** Conditions as they are quoted in a history, each with its number; none where an old event has none. */
export const numbered = (conditions: readonly { readonly text: string }[] | undefined): readonly string[] =>
  (conditions ?? []).map((one, index) => `${index + 1}. ${one.text}`)
