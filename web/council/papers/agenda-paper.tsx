import { guestName } from '../guest-name.ts'
import { basisInFull, apart, labelled, listed, officeName, postName } from '../../say.ts'
import { boundText, subjectKind, subjectTitle } from '../item-subject.tsx'
import { namesOfPapers } from '../handed-out.tsx'
import { isCircular, itemsStillThere, meetingTitle } from '../meeting-words.ts'
import { PaperPage, type PaperProps } from './paper-page.tsx'
import { handedOutRow, Particulars, whenAndWhere } from './particulars.tsx'
import { uiOfMeeting } from '../ui-of-meeting.ts'
import { MatterMarks } from '../../outsourcing/vetting/matter-marks.tsx'
import { wordsOf } from '../words.ts'

/** The agenda (次第): the order of the sitting, and each item with its source, its papers and who is called to it. */
export const agendaPaper = ({ ui: today, id, state }: PaperProps) => {
  const ui = uiOfMeeting(today, state)
  const { print, facts, item, papers, concerned, sections, minutesPlanned, noItems } = wordsOf(ui)
  const items = itemsStillThere(state)
  // What circulates is opened by nobody, and nobody speaks: it has its items and nothing else.
  const order = isCircular(state)
    ? [print.business]
    : [print.opening, print.chairAddress, print.business, print.others, print.closing]
  return (
    <PaperPage ui={today} id={id} state={state} title={print.agenda}>
      <h1>{print.headed(meetingTitle(ui, state), print.agenda)}</h1>
      <Particulars
        ui={ui}
        rows={[
          ...whenAndWhere(ui, state),
          { name: facts.chair, value: postName(ui, ui.guideline.council.chair.post) },
          ...handedOutRow(ui, state),
          { name: print.article, value: basisInFull(ui, 'chair-presides') },
        ]}
      />
      <ol class="paper-order">
        {order.map((step) => (
          <li>
            <strong>{step === print.business && items.length === 0 ? apart(ui, [step, noItems]) : step}</strong>
            {step === print.business && (
              <table class="paper-table">
                <caption class="visually-hidden">{sections.agenda}</caption>
                <tbody>
                  {items.map(({ nth, item: one }) => {
                    const guests = state.guests
                      .filter((guest) => guest.items.includes(one.id))
                      .map((guest) => guestName(ui, guest))
                    return (
                      <tr>
                        <th scope="row">{item(nth)}</th>
                        <td>
                          <strong>{subjectTitle(ui, one.subject)}</strong>
                          <br />
                          {apart(ui, [
                            subjectKind(ui, one.subject),
                            ...(one.subject.kind === 'free'
                              ? []
                              : [one.subject.number, officeName(ui, one.subject.office)]),
                            one.minutes ? minutesPlanned(one.minutes) : '',
                          ])}
                          {one.bound && <p class="small">{boundText(ui, one)}</p>}
                          <MatterMarks ui={ui} marks={one.bound?.marks} />
                          {one.subject.kind === 'free' && one.subject.text !== '' && (
                            <p class="prewrap">{one.subject.text}</p>
                          )}
                          {one.subject.kind === 'free' && one.subject.papers !== '' && (
                            <p class="small prewrap">{labelled(ui, papers, one.subject.papers)}</p>
                          )}
                          {namesOfPapers(ui, state, one).length > 0 && (
                            <p class="small">{labelled(ui, papers, listed(ui, namesOfPapers(ui, state, one)))}</p>
                          )}
                          {one.concerned.map((post) => (
                            <p class="small">
                              {ui.lang === 'ja' ? '※' : '*'} {concerned(postName(ui, post))}
                            </p>
                          ))}
                          {guests.length > 0 && <p class="small">{labelled(ui, print.guests, listed(ui, guests))}</p>}
                        </td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            )}
          </li>
        ))}
      </ol>
    </PaperPage>
  )
}
