import { CaseLink } from '../components/case-link.tsx'
import type { Subject } from '../../domain/council/agenda/fields.ts'
import type { AgendaItem } from '../../domain/council/agenda/state.ts'
import { addresses } from '../addresses.ts'
import { Badge } from '../components/badge.tsx'
import { Icon } from '../icon.tsx'
import { calledInForce } from '../forms/choices-in-force.ts'
import { aboutText } from '../about-text.ts'
import { officeName, postName, slash, withPart } from '../say.ts'
import type { Ui } from '../ui.ts'
import { MatterMarks } from '../outsourcing/vetting/matter-marks.tsx'
import { wordsOf } from './words.ts'

/** The kind of matter that an item is (Art. 5(3)): an outsourcing has a tag of its own. */
export const subjectKind = (ui: Ui, subject: Subject): string => {
  const { outsourcingTag, proposedTag } = wordsOf(ui)
  return subject.kind === 'free'
    ? calledInForce(ui, 'agendaKinds', subject.agendaKind)
    : subject.kind === 'outsourcing'
      ? outsourcingTag
      : proposedTag
}

/** Where an item comes from: the case's number and its office; a free item comes from the secretariat. */
export const subjectSource = (ui: Ui, subject: Subject): string =>
  subject.kind === 'free'
    ? postName(ui, ui.guideline.roles.secretariat.post)
    : [subject.number, officeName(ui, subject.office)].filter((one) => one !== '').join(slash(ui))

/** What an item is called: the case's title, and the part of it that is deliberated on. */
export const subjectTitle = (ui: Ui, subject: Subject): string =>
  subject.kind === 'free' || subject.part === null
    ? subject.title
    : withPart(ui, subject.title, aboutText(ui, subject.part))

/** Which revision, and which content of it, lies before the council (Art. 21); empty where no case does. */
export const boundText = (ui: Ui, { bound }: Pick<AgendaItem, 'bound'>): string =>
  bound ? wordsOf(ui).bound(bound.revision, bound.fingerprint.slice(0, 12)) : ''

interface ItemProps {
  readonly ui: Ui
  readonly item: AgendaItem
  /** Behind a mailed link the case's own page is not open. */
  readonly withLink: boolean
  /** The notice is out, and didn't name this item. */
  readonly late?: boolean
}

/** What an item is about: kind, title, source, papers, and who of the council is concerned. */
export const ItemSubject = ({ ui, item, withLink, late = false }: ItemProps) => {
  const council = wordsOf(ui)
  const { subject, concerned, carriedFrom } = item
  return (
    <div class="stack-tight">
      <div>
        <Badge tone="neutral" icon="doc" text={subjectKind(ui, subject)} /> <strong>{subjectTitle(ui, subject)}</strong>
      </div>
      <div class="row-sub">
        {subjectSource(ui, subject)}
        {carriedFrom !== null && (
          <>
            {slash(ui)}
            {withLink ? (
              <CaseLink ui={ui} of={carriedFrom.meeting}>
                {council.carried}
              </CaseLink>
            ) : (
              council.carried
            )}
          </>
        )}
        {late && `${slash(ui)}${council.notNotified}`}
      </div>
      {item.bound && <p class="small muted">{boundText(ui, item)}</p>}
      {item.minutes ? <p class="small muted">{council.minutesPlanned(item.minutes)}</p> : null}
      <MatterMarks ui={ui} marks={item.bound?.marks} />
      {subject.kind === 'free' ? (
        <FreeText ui={ui} subject={subject} />
      ) : (
        withLink &&
        ui.opens?.has(subject.case) !== false && (
          <a class="small no-print" href={addresses.case(subject.case)}>
            {council.toCase}
          </a>
        )
      )}
      {concerned.map((post) => (
        <p class="why-not">
          <Icon name="info" />
          <span>{council.concerned(postName(ui, post))}</span>
        </p>
      ))}
    </div>
  )
}

const FreeText = ({
  ui,
  subject,
}: {
  readonly ui: Ui
  readonly subject: Extract<Subject, { readonly kind: 'free' }>
}) => (
  <>
    {subject.text !== '' && <p class="small prewrap">{subject.text}</p>}
    {subject.papers !== '' && (
      <p class="small muted prewrap">
        {wordsOf(ui).papers}
        {ui.lang === 'ja' ? '：' : ': '}
        {subject.papers}
      </p>
    )}
  </>
)
