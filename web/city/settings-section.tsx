import { compareDates } from '../../domain/kernel/plain-date.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityState } from '../../domain/city/state.ts'
import type { DecidedBefore } from '../../db/city/decided-before.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { settingAt } from '../../domain/setting-at.ts'
import { addresses } from '../addresses.ts'
import { DataTable, type Column } from '../components/data-table.tsx'
import { dayText } from '../dates.ts'
import { apart, inBrackets, labelled } from '../say.ts'
import type { Ui } from '../ui.ts'
import { administers } from './administers.ts'
import { byText } from './by-text.ts'
import type { CityKnown } from './city-known.ts'
import { dayAsked } from './day-asked.ts'
import { groupName, groupOf, settingGroups, settingName, settingNames, valueText } from './setting-text.ts'
import { Before } from './versions-section.tsx'
import { wordsOf } from './words.ts'

/** The rule book, and what else is known of it. */
export interface SettingsProps {
  readonly ui: Ui
  readonly state: CityState
  readonly known: CityKnown
}

/**
 * The settings by their groups: what holds on the day that is asked for, since when, what is to come, and every change
 * that was made.
 */
export const Settings = ({ ui, state, known }: SettingsProps) => {
  return (
    <>
      {settingGroups(ui).map((group) => (
        <SettingGroup
          ui={ui}
          state={state}
          known={known}
          heading={groupName(ui, group)}
          names={settingNames.filter((name) => groupOf(name) === group)}
        />
      ))}
    </>
  )
}

interface GroupProps extends SettingsProps {
  readonly heading: string
  readonly names: readonly string[]
}

/** A setting with what holds of it on the day that is asked for, and what is to come. */
interface SettingRow {
  readonly name: string
  readonly last: CityState['settings'][number] | undefined
  /** What was decided by what held before the last change was recorded, though its day had begun. */
  readonly before: DecidedBefore | undefined
  /** Every change of it that was ever made, the last first. */
  readonly all: CityState['settings']
  readonly coming: CityState['settings']
}

const settingColumns = (ui: Ui): readonly Column<SettingRow>[] => {
  const { columns, asDelivered } = wordsOf(ui)
  const then = rulesOn(ui.book, dayAsked(ui)).settings
  const may = administers(ui)
  return [
    {
      heading: columns.name,
      cell: ({ name }) =>
        may ? (
          <a href={`${addresses.act(cityId, 'ChangeSetting')}?name=${encodeURIComponent(name)}`}>
            {settingName(ui, name)}
          </a>
        ) : (
          settingName(ui, name)
        ),
    },
    { heading: columns.value, cell: ({ name }) => valueText(ui, name, settingAt(then, name)) },
    {
      heading: columns.since,
      cell: ({ last, before, all }) => (
        <>
          {last === undefined ? asDelivered : `${dayText(ui.lang, last.inForceFrom)} ${last.reason}`}
          <Before ui={ui} of="value" before={before} />
          {all.length > 1 && <Changes ui={ui} all={all} />}
        </>
      ),
    },
    {
      heading: columns.coming,
      cell: ({ coming }) =>
        apart(
          ui,
          coming.map(({ name, inForceFrom, value }) =>
            labelled(ui, dayText(ui.lang, inForceFrom), valueText(ui, name, value)),
          ),
        ),
    },
  ]
}

const changeText = (ui: Ui, { name, inForceFrom, value, reason, by }: SettingRow['all'][number]): string =>
  [labelled(ui, dayText(ui.lang, inForceFrom), valueText(ui, name, value)), apart(ui, [reason, byText(ui, by)])].join(
    '\n',
  )

/** Every change of a setting, also those in whose place another came, folded away. */
const Changes = ({ ui, all }: { readonly ui: Ui } & Pick<SettingRow, 'all'>) => (
  <details>
    <summary>{wordsOf(ui).everyChange(all.length)}</summary>
    <ul>
      {all.map((one) => (
        <li class="prewrap">{changeText(ui, one)}</li>
      ))}
    </ul>
  </details>
)

const SettingGroup = ({ ui, state, known, heading, names }: GroupProps) => {
  const { counted } = wordsOf(ui)
  const day = dayAsked(ui)
  const rows = names.map((name): SettingRow => {
    const changes = state.settings
      .filter((one) => one.name === name)
      .toSorted((a, b) => compareDates(a.inForceFrom, b.inForceFrom))
    const last = changes.findLast(({ inForceFrom }) => inForceFrom <= day)
    return {
      name,
      last,
      before: last && known.decidedBefore.settings[state.settings.indexOf(last)],
      all: state.settings.filter((one) => one.name === name).toReversed(),
      coming: changes.filter(({ inForceFrom }) => inForceFrom > day),
    }
  })
  const changed = rows.filter(({ last, coming }) => last !== undefined || coming.length > 0).length
  return (
    <details class="setting-group">
      <summary>
        <span class="group-title">{heading}</span> {inBrackets(ui, counted(names.length, changed))}
      </summary>
      <DataTable ui={ui} caption={heading} columns={settingColumns(ui)} rows={rows} empty={null} />
    </details>
  )
}
