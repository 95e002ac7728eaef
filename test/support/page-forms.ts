/** Reading a page as a browser does, as far as tests need it: its hidden fields, and its words without the markup. */
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import { openedByField } from '../../web/components/opened-by.tsx'
import { valuesOf } from '../../web/forms/form-values.ts'
import type { Json } from '../../domain/kernel/json.ts'

/**
 * The hidden fields of the form that is posted to an address, but for whom it was made: so that a test can have another
 * send it, and hears what the law says to that.
 */
export const hiddenFields = (html: string, action: string): [string, string][] =>
  allHidden(html, action).filter(([name]) => name !== openedByField)

/** All hidden fields of that form, as a browser sends them. */
export const allHidden = (html: string, action: string): [string, string][] => {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`)) ?? ''
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(
    ([tag]) => [attribute(tag, 'name'), attribute(tag, 'value')] as [string, string],
  )
}

/** A command's fields as its form sends them. */
export const fieldsOf = (command: OutsourcingCommand): [string, string][] => [
  ['type', command.type],
  ...Object.entries(valuesOf(command.type, command.data as unknown as Json)).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  ),
]

/** What a reader reads. */
export const wordsOf = (html: string): string =>
  plain(
    html
      .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' '),
  )

const attribute = (tag: string, name: string): string => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
