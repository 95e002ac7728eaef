import { citationAlone } from '../../domain/guideline/citation.ts'
import { isArticleRef, placeOf, settingInJapanese } from '../../domain/kernel/article-ref.ts'
import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { Ui } from '../ui.ts'

type Data = { readonly [name: string]: Json | undefined }

/**
 * Recorded data as a form begins with it: citations as the reader's language writes them, and what only repeats the
 * field beside it left empty, so that it follows when that one is changed. `readFields` reads it back as it was.
 */
export const writtenData = (ui: Ui, fields: Fields, data: Data): { readonly [name: string]: Json } =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const field = fields[name]
      if (value === undefined || (field?.elseAs !== undefined && value === data[field.elseAs])) return []
      return [[name, field === undefined ? value : written(ui, field, value)] as const]
    }),
  )

const written = (ui: Ui, field: Field, value: Json): Json => {
  const rule: FieldRule = field
  switch (rule.kind) {
    case 'group':
      return value === null ? value : writtenData(ui, rule.fields, value as Data)
    case 'list':
      return (value as readonly Json[]).map((one) => written(ui, rule.of, one))
    case 'text':
      return rule.cites === true && typeof value === 'string' ? writtenCitation(ui, value) : value
    default:
      return value
  }
}

/** A citation for whoever reads it on a form; a further paper is named by its id, as it is typed. */
const writtenCitation = (ui: Ui, text: string): string => {
  if (ui.lang === 'en' || !isArticleRef(text)) return text
  const place = placeOf(text)
  if (place === null) return settingInJapanese
  return `${place.paper === null ? '' : `${place.paper}: `}${citationAlone(ui.guideline, text, ui.lang)}`
}
