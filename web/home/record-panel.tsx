import type { RecordState } from '../../db/read-models/record-state.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { procedureOf } from '../../domain/kernel/ids.ts'
import { addresses } from '../addresses.ts'
import { Badge } from '../components/badge.tsx'
import { DescriptionList } from '../components/description-list.tsx'
import { shortDayText } from '../dates.ts'
import { listed, postName } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { Panel } from './panel.tsx'

/** What the state of the record is told from. */
export interface RecordPanelProps {
  readonly ui: Ui
  readonly state: RecordState
}

/** How the record is: the last seal and check, letters, the practice; and where registers are exported. */
export const RecordPanel = ({ ui, state: { anchor, check, letters, unseen, stuck, unheld } }: RecordPanelProps) => {
  const { home } = ui.t.pages
  const { failed, held, late } = letters
  // Every list of the menu has its file: the cases' own lists as well as the registers.
  const registers = ui.site.menu
    .flatMap(([group, entries]) => (group === 'rules' ? [] : entries))
    .filter(({ isFor }) => isFor?.(ui) ?? true)
  return (
    <Panel id="record" title={home.record}>
      <DescriptionList
        facts={[
          {
            name: home.anchor,
            value: mark(
              anchor === null ? 'warn' : 'success',
              anchor === null ? home.never : home.anchorText(shortDayText(ui.lang, anchor.day), anchor.streams),
            ),
          },
          {
            name: home.check,
            value: mark(
              check === null ? 'warn' : check.flaws > 0 ? 'danger' : 'success',
              check === null ? home.never : home.checkText(shortDayText(ui.lang, check.day), check.events, check.flaws),
            ),
          },
          { name: home.law, value: <LawByNight ui={ui} check={check} /> },
          {
            name: home.letters,
            value: mark(failed + held + late > 0 ? 'danger' : 'success', home.lettersText(failed, held, late)),
          },
          { name: home.practice, value: <Practice ui={ui} unseen={unseen} stuck={stuck} /> },
          { name: home.unheld, value: <Unheld ui={ui} {...unheld} /> },
          {
            name: home.exports,
            value: (
              <span class="row">
                {registers.map(({ href, text }) => (
                  <a href={href}>{text(ui)}</a>
                ))}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  )
}

/** Whether the night found anything against guideline or settings; nothing is said of a night that didn't ask. */
const LawByNight = ({ ui, check }: Pick<RecordState, 'check'> & { readonly ui: Ui }) => {
  const { home } = ui.t.pages
  if (check === null || check.breaches === null) return mark('warn', home.never)
  const { day, breaches } = check
  return mark(breaches > 0 ? 'danger' : 'success', home.lawText(shortDayText(ui.lang, day), breaches))
}

/** Whether the practice keeps up; where it doesn't, with which cases. */
const Practice = ({ ui, unseen, stuck }: Pick<RecordState, 'unseen' | 'stuck'> & { readonly ui: Ui }) => (
  <>
    {mark(unseen > 0 ? 'warn' : 'success', ui.t.pages.home.practiceText(unseen))}
    {stuck.map(({ id, number }) => (
      <>
        {' '}
        <a href={addresses.case(id)}>
          {number === null ? (ui.t.procedures[procedureOf(id)]?.procedure ?? id) : caseNumberLabel(number)}
        </a>
      </>
    ))}
  </>
)

/** Whether anything waits before posts that nobody holds, as after a move or an end that nobody followed. */
const Unheld = ({ ui, tasks, posts }: { readonly ui: Ui } & RecordState['unheld']) => {
  const { home } = ui.t.pages
  if (tasks === 0) return mark('success', home.unheldText(0, ''))
  const named = posts.slice(0, mostNamed).map((post) => postName(ui, post))
  return (
    <>
      {mark('danger', home.unheldText(tasks, listed(ui, named)))}{' '}
      <a href={`${addresses.case(cityId)}#people`}>{home.fill}</a>
    </>
  )
}

/** So many posts are named. */
const mostNamed = 5

const mark = (tone: Tone, text: string) => <Badge tone={tone} text={text} />
