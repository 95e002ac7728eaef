/** A page's form as a browser would send it, so that a test can change a field of it and send it. */
import { openedByField } from '../../web/components/opened-by.tsx'

/**
 * The names and values of the form that is posted to an address, in the order in which they stand there. For whom it
 * was made is left out: another sends it too, and hears what the law says.
 */
export const formEntries = (html: string, action: string): [string, string][] => {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`)) ?? ''
  const [body = ''] = form.split('</form>')
  return [
    ...body.matchAll(/<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[^>]*>[\s\S]*?<\/select>/g),
  ].flatMap(([tag]): [string, string][] => {
    const name = attribute(tag, 'name')
    if (name === '' || name === openedByField) return []
    if (tag.startsWith('<textarea')) return [[name, plain(/>([\s\S]*)<\/textarea>/.exec(tag)?.[1] ?? '')]]
    if (tag.startsWith('<select')) {
      const chosen = [...tag.matchAll(/<option\b[^>]*>/g)].find(([option]) => / selected\b/.test(option))
      return [[name, chosen === undefined ? '' : attribute(chosen[0], 'value')]]
    }
    const isOff = /type="(?:checkbox|radio)"/.test(tag) && !/ checked\b/.test(tag)
    return isOff ? [] : [[name, attribute(tag, 'value')]]
  })
}

/** The same with other values in some fields. */
export const withValues = (
  entries: readonly (readonly [string, string])[],
  values: { readonly [name: string]: string },
): [string, string][] => [
  ...entries.filter(([name]) => !Object.hasOwn(values, name)).map(([name, value]): [string, string] => [name, value]),
  ...Object.entries(values),
]

const attribute = (tag: string, name: string): string => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
