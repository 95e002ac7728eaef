import { isStillGiven, type EverEntrusted } from '../../domain/guideline/entrusted.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { DataTable } from '../components/data-table.tsx'
import { dayText, momentText } from '../dates.ts'
import { listed } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** What of convening the council its chair has given to the secretariat, and taken back (Art. 5(1)). */
export const Convening = ({ ui, entrusted }: { readonly ui: Ui; readonly entrusted: readonly EverEntrusted[] }) => {
  const { columns, sections, notEntrusted, takenBack } = wordsOf(ui)
  return (
    <DataTable
      ui={ui}
      caption={sections.convening}
      columns={[
        { heading: columns.acts, cell: (one) => actsText(ui, one) },
        { heading: columns.since, cell: (one) => termText(ui, one) },
        { heading: columns.reason, cell: ({ reason }) => <span class="prewrap">{reason}</span> },
        { heading: columns.by, cell: ({ by }) => `${momentText(ui.lang, by.at)} ${by.name}` },
        {
          heading: takenBack,
          cell: ({ revoked }) =>
            revoked === null ? '' : `${momentText(ui.lang, revoked.by.at)} ${revoked.by.name} ${revoked.reason}`,
        },
      ]}
      rows={entrusted.toReversed()}
      empty={<p>{notEntrusted}</p>}
    />
  )
}

/** What can still be taken back, for a list to choose from. */
export const toTakeBack = (ui: Ui, entrusted: readonly EverEntrusted[]) =>
  entrusted
    .filter((one) => one.revoked === null && isStillGiven(one, tokyoDateOf(ui.now)))
    .map((one) => ({ value: one.id, label: `${actsText(ui, one)} ${termText(ui, one)}` }))

const actsText = (ui: Ui, { acts }: Pick<EverEntrusted, 'acts'>): string =>
  listed(
    ui,
    acts.map((act) => wordsOf(ui).conveningActs[act]),
  )

const termText = ({ lang }: Ui, { from, until }: Pick<EverEntrusted, 'from' | 'until'>): string =>
  `${dayText(lang, from)} –${until === null ? '' : ` ${dayText(lang, until)}`}`
