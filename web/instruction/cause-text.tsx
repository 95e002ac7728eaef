import { CaseLink } from '../components/case-link.tsx'
import type { Cause } from '../../domain/instruction/issue/fields.ts'
import { labelled } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/**
 * What an instruction rests on, with the way to the case in which it is recorded. `heard`: a report in this very case.
 */
export const CauseText = ({
  ui,
  cause,
  heard,
}: {
  readonly ui: Ui
  readonly cause: Cause
  readonly heard: boolean
}) => {
  const { causes, sections } = wordsOf(ui)
  const text = cause.text === '' ? causes[cause.kind] : labelled(ui, causes[cause.kind], cause.text)
  if (cause.case !== null)
    return (
      <CaseLink ui={ui} of={cause.case}>
        {text}
      </CaseLink>
    )
  return heard && cause.kind === 'report' ? <a href="#report">{sections.report}</a> : <>{text}</>
}
