import { city } from '../../domain/city/city.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { addresses } from '../../web/addresses.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import { cityPages } from '../../web/city/city-pages.tsx'
import { enactGroups } from '../../web/city/enact-groups.ts'
import type { Lang } from '../../web/language.ts'
import { founds } from '../support/city-acts.ts'
import { rulesAt } from '../support/rules.ts'
import type { uiFor } from './every-page.tsx'

const at = '2026-04-20 11:00'
const pages = anyPages(cityPages)
const begun = () => {
  const { command, rules } = founds()
  const outcome = city.decider.decide(command, city.initialState, rules)
  if (!outcome.ok) throw new Error('a city can be founded')
  return outcome.events.reduce(city.decider.evolve, city.initialState)
}

/** The form of a version of the guideline: with no part of it open, and with each of them. */
export const citySamplePages = (lang: Lang, ui: typeof uiFor) => {
  const state = begun()
  const page = (query: string) =>
    actPage({
      ui: ui(lang, 'administrator', at, `${addresses.act(cityId, 'EnactGuideline')}${query}`),
      pages,
      view: { id: cityId, version: 1, state, permissions: permissionsOf('city', state, rulesAt(at, 'administrator')) },
      type: 'EnactGuideline',
      commandId: '00000000-0000-4000-8000-0000000000c1',
      sent: null,
    })
  return {
    'enact-guideline': page(''),
    ...Object.fromEntries(enactGroups.map(([part]) => [`enact-guideline-${part}`, page(`?part=${part}`)])),
  }
}
