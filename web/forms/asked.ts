/** What an address asks for behind its path: which rows of a long list, found by which words. */
export type Asked = { readonly [name: string]: string }

/** Of what an address asks for that which some forms know of, where it asks for something. */
export const askedOf = (forms: readonly { readonly params: readonly string[] }[], asked: Asked = {}): Asked =>
  Object.fromEntries(
    forms.flatMap(({ params }) =>
      params.flatMap((name) => {
        const text = Object.hasOwn(asked, name) ? (asked[name] ?? '') : ''
        return text === '' ? [] : [[name, text.slice(0, longestAsked)] as const]
      }),
    ),
  )

/** No place of a ledger is called longer. */
const longestAsked = 200
