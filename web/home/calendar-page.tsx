import type { Instant } from '../../domain/kernel/instant.ts'
import { addresses } from '../addresses.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { momentText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import type { Ui } from '../ui.ts'
import { OpenedBy } from '../components/opened-by.tsx'

interface CalendarPageProps {
  readonly ui: Ui
  /** When the address was made; null where there is none. */
  readonly made: Instant | null
  /** The address itself, the one time that it is shown. */
  readonly address: string | null
  readonly revoked: boolean
}

/** Where a reader makes the secret address of their calendar, sees it once, and revokes it. */
export const calendarPage = ({ ui, made, address, revoked }: CalendarPageProps) => {
  const { calendar } = ui.t.desk
  return (
    <Layout ui={ui} title={calendar.title} narrow>
      <h1>{calendar.title}</h1>
      <p class="lead">{calendar.lead}</p>
      {revoked && <Banner tone="success" title={calendar.revoked} live />}
      {address !== null && <Address ui={ui} address={address} />}
      <div class="panel">
        <p>{made === null ? calendar.none : calendar.made(momentText(ui.lang, made))}</p>
        <p class="support">{calendar.secret}</p>
        <div class="actions">
          <form method="post" action={addresses.calendar}>
            <OpenedBy ui={ui} />
            <Button
              text={made === null ? calendar.make : calendar.again}
              name="step"
              value="make"
              look={made === null ? 'primary' : 'secondary'}
            />
          </form>
          {made !== null && (
            <form method="post" action={addresses.calendar}>
              <OpenedBy ui={ui} />
              <Button text={calendar.revoke} name="step" value="revoke" look="danger" />
            </form>
          )}
        </div>
      </div>
      <p>
        <a href={addresses.calendarFile}>{calendar.file}</a>
      </p>
      <p>
        <a href={addresses.home}>{calendar.back}</a>
      </p>
    </Layout>
  )
}

/** The address, with a way to copy it. */
const Address = ({ ui, address }: { readonly ui: Ui; readonly address: string }) => {
  const { calendar } = ui.t.desk
  return (
    <Banner tone="success" title={calendar.yours} live>
      <p class="break" id="calendar-address">
        {address}
      </p>
      <p>{calendar.once}</p>
      <button type="button" class="button secondary" data-copy="calendar-address" data-copied={calendar.copied} hidden>
        {calendar.copy}
      </button>
    </Banner>
  )
}
