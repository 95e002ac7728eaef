import type { Instant } from '../../domain/kernel/instant.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { addresses } from '../addresses.ts'
import { Banner } from '../components/banner.tsx'
import { momentText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

interface LinkPageProps {
  readonly ui: Ui
  /** Whose link it is, where it leads, and until when; null where it can't be shown any more. */
  readonly link: { readonly name: string; readonly url: string; readonly until: Instant } | null
}

/**
 * The one-time link of somebody who was just invited, where no letter takes it: shown to the administrator who made it,
 * in the same browser, for as long as it can be used and some minutes at most.
 */
export const linkPage = ({ ui, link }: LinkPageProps) => {
  const words = wordsOf(ui).accounts.link
  return (
    <Layout ui={ui} title={words.title} narrow>
      <h1>{words.title}</h1>
      {link === null ? (
        <Banner tone="warn" title={words.gone}>
          <p>{words.goneTodo}</p>
        </Banner>
      ) : (
        <>
          <p>{words.lead(link.name)}</p>
          <p>
            <code class="one-time-link" id="one-time-link">
              {link.url}
            </code>
          </p>
          <p class="actions">
            <button type="button" class="button secondary" data-copy="one-time-link" data-copied={words.copied} hidden>
              {words.copy}
            </button>
          </p>
          <p class="support">{words.until(momentText(ui.lang, link.until))}</p>
        </>
      )}
      <p>
        <a href={`${addresses.case(cityId)}#people`}>{words.back}</a>
      </p>
    </Layout>
  )
}
