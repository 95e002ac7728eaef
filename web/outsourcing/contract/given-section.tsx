import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { Badge } from '../../components/badge.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { shortDayText } from '../../dates.ts'
import { term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

/** What the contract gave and no register holds (accounts on machines, lent things, papers), and what is still out. */
export const GivenFacts = ({ ui, state }: { readonly ui: Ui; readonly state: OutsourcingState }) => {
  const { oversight } = wordsOf(ui).cases
  const { names } = wordsOf(ui).forms
  return (
    <DataTable
      ui={ui}
      caption={oversight.givenCaption}
      rows={state.oversight.given}
      empty={<p class="muted">{oversight.nothingGiven}</p>}
      columns={[
        { heading: term(names, 'what'), cell: (one) => one.what },
        { heading: oversight.given, cell: (one) => term(wordsOf(ui).givenKinds, one.kind) },
        { heading: term(names, 'toWhom'), cell: (one) => one.toWhom },
        { heading: term(names, 'since'), cell: (one) => shortDayText(ui.lang, one.since) },
        {
          heading: oversight.planState,
          cell: (one) =>
            one.never ? (
              <Badge tone="neutral" text={wordsOf(ui).cases.life.neverWas} />
            ) : one.takenBack ? (
              <Badge tone="success" text={oversight.isBack(shortDayText(ui.lang, one.takenBack.takenBackOn))} />
            ) : (
              <Badge tone="warn" text={oversight.isOut} />
            ),
        },
      ]}
    />
  )
}
