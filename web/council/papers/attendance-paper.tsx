import { seats } from '../../../domain/guideline/council.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import { postName } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { guestName } from '../guest-name.ts'
import { meetingTitle } from '../meeting-words.ts'
import { PaperPage, type PaperProps } from './paper-page.tsx'
import { Particulars, whenAndWhere } from './particulars.tsx'
import { uiOfMeeting } from '../ui-of-meeting.ts'
import { wordsOf } from '../words.ts'

/** The attendance sheet (出席簿): every seat and who was called, to be signed at the meeting, or as it was recorded. */
export const attendancePaper = ({ ui: today, id, state, holders }: PaperProps) => {
  const ui = uiOfMeeting(today, state)
  const { print } = wordsOf(ui)
  const rows = rowsOf(ui, state)
  return (
    <PaperPage ui={today} id={id} state={state} title={print.attendance}>
      <h1>{print.headed(meetingTitle(ui, state), print.attendance)}</h1>
      <Particulars ui={ui} rows={whenAndWhere(ui, state)} />
      <table class="paper-table">
        <caption class="visually-hidden">{print.attendance}</caption>
        <thead>
          <tr>
            <th scope="col">{print.group}</th>
            <th scope="col">{print.seat}</th>
            <th scope="col">{print.person}</th>
            <th scope="col">{print.mark}</th>
            <th scope="col" class="paper-sign">
              {print.signature}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td>{row.kind}</td>
              <td>{row.called ?? postName(ui, row.post)}</td>
              <td class="paper-name">{row.name ?? holders.get(row.post) ?? ''}</td>
              <td>
                {row.how}
                {row.note !== '' && (
                  <>
                    <br />
                    <span class="small">{row.note}</span>
                  </>
                )}
              </td>
              <td></td>
            </tr>
          ))}
        </tbody>
      </table>
    </PaperPage>
  )
}

/** Every seat, whoever was called, and whoever writes the minutes. */
const rowsOf = (ui: Ui, state: CouncilState) => {
  const { print, attendance: words, forms } = wordsOf(ui)
  const secretariat = ui.guideline.roles.secretariat.post
  // Once it was opened, the sheet says who was there; before, who is expected to sign.
  const frozen = state.comings.some((one) => one.person !== undefined)
  const nameOf = (post: string) =>
    state.comings.find((one) => one.member === post && one.person !== undefined)?.person?.name ?? ''
  return [
    ...seats(ui.guideline.council).map((post) => {
      const here = state.attendance.find((one) => one.member === post)
      return {
        post,
        called: undefined,
        kind: forms.names['member'] ?? '',
        how: here === undefined ? '' : words[here.how],
        note: here?.deputyName ?? '',
        name: frozen ? nameOf(post) : undefined,
      }
    }),
    ...state.guests.map((guest) => ({
      post: guest.post,
      called: guestName(ui, guest),
      kind: print.guests,
      how: '',
      note: '',
      name: guest.person?.name,
    })),
    { post: secretariat, called: undefined, kind: print.office, how: '', note: '', name: state.opened?.by.name },
  ]
}
