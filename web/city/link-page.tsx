import { cityId } from '../../domain/city/city-id.ts'
import { addresses } from '../addresses.ts'
import { Layout } from '../layout.tsx'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

interface LinkPageProps {
  readonly ui: Ui
  readonly name: string
  readonly url: string
  readonly hours: number
}

/** The one-time link of somebody who was just invited: shown to the administrator, now and never again. */
export const linkPage = ({ ui, name, url, hours }: LinkPageProps) => {
  const { link } = wordsOf(ui).people
  return (
    <Layout ui={ui} title={link.title} narrow>
      <h1>{link.title}</h1>
      <p>{link.lead(name, String(hours))}</p>
      <p>
        <code class="one-time-link">{url}</code>
      </p>
      <p>
        <a href={`${addresses.case(cityId)}#people`}>{link.back}</a>
      </p>
    </Layout>
  )
}
