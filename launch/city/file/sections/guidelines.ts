import { canonicalJson } from '../../../../db/kept/canonical-json.ts'
import { guidelineFields } from '../../../../domain/city/guideline/fields.ts'
import { givenFrom, guidelineGiven } from '../../../../domain/city/guideline/guideline-given.ts'
import type { CityState, Enacted } from '../../../../domain/city/state.ts'
import type { Guideline } from '../../../../domain/guideline/guideline.ts'
import { wholeGuideline } from '../../../../domain/city/whole-guideline.ts'
import { changedPaths } from '../changed-paths.ts'
import { bookOf } from '../../../../domain/city/book-of.ts'
import { changeTexts } from '../../../../web/city/guideline-change-text.ts'
import { messagesIn } from '../../../../web/messages-in.ts'
import type { Lang } from '../../told-words.ts'
import { section } from '../section.ts'
import { byKey, lastOfEach } from './last-of-each.ts'

/** The versions of the guideline, each whole: a row is what `EnactGuideline` takes. */
export const guidelines = section({
  name: 'guidelines',
  row: guidelineFields,
  most: 100,
  recorded: (state) =>
    versions(state).map(({ guideline, reason }) => ({ ...givenFrom(wholeGuideline(guideline)), reason })),
  key: ({ inForceFrom }) => inForceFrom,
  called: ({ inForceFrom, title }) => `${inForceFrom} ${title.ja}`,
  wanted: (row, { state }) => {
    const known = versions(state).find(({ guideline }) => guideline.inForceFrom === row.inForceFrom)
    if (known !== undefined && canonicalJson(wholeGuideline(known.guideline)) === canonicalJson(guidelineGiven(row)))
      return []
    const kind = known === undefined ? 'added' : 'changed'
    const { reason: _, ...given } = row
    const before =
      known?.guideline ?? versions(state).findLast((one) => one.guideline.inForceFrom < row.inForceFrom)?.guideline
    const changing = before === undefined ? [] : changedPaths(givenFrom(wholeGuideline(before)), given)
    const changes = before === undefined ? {} : { changes: inWords(state, wholeGuideline(before), guidelineGiven(row)) }
    return [{ kind, changing, ...changes, command: { type: 'EnactGuideline', data: row } }]
  },
})

/** In what a version differs from the one before it, in the words of the pages. */
const inWords =
  (state: CityState, before: Guideline, now: Guideline) =>
  (lang: Lang): readonly string[] =>
    changeTexts(
      { lang, t: messagesIn(lang), book: bookOf(state, 0) },
      {
        before: { data: { ...givenFrom(before) }, guideline: before },
        now: { data: { ...givenFrom(now) }, guideline: now },
      },
    ).map((one) => `${one.where}: ${inOneLine(one.before)} → ${inOneLine(one.now)}`)

const inOneLine = (text: string): string => text.replaceAll('\n', ' / ') || '—'

const versions = ({ guidelines: enacted }: CityState): readonly Enacted[] =>
  lastOfEach(enacted, ({ guideline }) => guideline.inForceFrom).toSorted(
    byKey(({ guideline }) => guideline.inForceFrom),
  )
