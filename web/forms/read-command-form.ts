import { fieldsOfCommand } from '../../domain/procedures.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { readFields } from './read-fields.ts'
import { sentFor } from './sent-rows.ts'

/** A posted form as a command: not checked yet, only put into the shape that the command's schema expects. */
export interface PostedCommand {
  readonly type: string
  readonly data: { readonly [key: string]: Json }
  /** The id under which the act is recorded once, however often the button is pressed. */
  readonly commandId: string
  /** The version of the case that the page showed, as text; empty on a new case. */
  readonly version: string
  readonly task: string
}

/**
 * Reads a page's form. Fields are named `<command>.<path>`; of several answers on one page only the chosen one's fields
 * count.
 */
export function readCommandForm(entries: Iterable<readonly [string, unknown]>): PostedCommand {
  const all = [...entries].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')] as const] : [],
  )
  const single = (name: string): string => {
    const [said = '', ...others] = all.flatMap(([key, text]) => (key === name ? [text] : []))
    return others.some((one) => one !== said) ? '' : said
  }
  const type = single('type')
  return {
    type,
    data: readFields(fieldsOfCommand(type) ?? {}, sentFor(all, type)),
    commandId: single('commandId'),
    version: single('version'),
    task: single('task'),
  }
}
