import { officialTextFields } from '../../../../domain/city/official-text/fields.ts'
import type { CityState, ImportedText } from '../../../../domain/city/state.ts'
import { leftOut } from '../../../../domain/kernel/fields.ts'
import { withPlainLineBreaks } from '../../../../domain/kernel/text.ts'
import { section } from '../section.ts'
import { byKey, lastOfEach } from './last-of-each.ts'

/**
 * The official texts: a row names the file with the text and its SHA-256, and the file lies beside the city's. Whoever
 * has no such file writes the text into the row.
 */
export const texts = section({
  name: 'texts',
  row: { ...officialTextFields, text: leftOut(officialTextFields.text) },
  most: 100,
  recorded: (state) =>
    loaded(state).map(({ inForceFrom, file, sha256, reason }) => ({ inForceFrom, file, sha256, reason })),
  key: ({ inForceFrom }) => inForceFrom,
  called: ({ inForceFrom, file }) => `${inForceFrom} ${file ?? ''}`.trim(),
  wanted: (row, { state, beside }) => {
    const known = loaded(state).find(({ inForceFrom }) => inForceFrom === row.inForceFrom)
    const kind = known === undefined ? 'added' : 'changed'
    if (row.text !== undefined)
      return [{ kind, command: { type: 'ImportGuidelineText', data: { ...row, text: row.text } } }]
    // A text that was given without a file has nothing else to be known by than its day.
    if (known !== undefined && known.sha256 === row.sha256) return []
    const file = row.file === null ? null : beside(row.file)
    if (file === null) return [{ kind: 'impossible', why: 'text-missing', within: ['file'] }]
    if (row.sha256 !== null && row.sha256 !== file.sha256)
      return [{ kind: 'impossible', why: 'text-differs', within: ['sha256'] }]
    const data = { ...row, sha256: file.sha256, text: withPlainLineBreaks(file.text) }
    return [{ kind, command: { type: 'ImportGuidelineText', data } }]
  },
})

const loaded = ({ texts: all }: CityState): readonly ImportedText[] =>
  lastOfEach(all, ({ inForceFrom }) => inForceFrom).toSorted(byKey(({ inForceFrom }) => inForceFrom))
