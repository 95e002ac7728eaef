import { city } from '../../domain/procedures.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { addresses } from '../../web/addresses.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import { cityPages } from '../../web/city/city-pages.tsx'
import { enactGroups } from '../../web/city/enact-groups.ts'
import type { SentForm } from '../../web/components/sent-form.tsx'
import type { Lang } from '../../web/language.ts'
import { founds } from '../support/city-acts.ts'
import { rulesAt } from '../support/rules.ts'
import type { uiFor } from './every-page.tsx'

const at = '2026-04-20 11:00'
const pages = anyPages(cityPages)
/** A rule book that has just been begun. */
export const cityBegun = () => {
  const { command, rules } = founds()
  const outcome = city.decider.decide(command, city.initialState, rules)
  if (!outcome.ok) throw new Error('a city can be founded')
  return { state: outcome.events.reduce(city.decider.evolve, city.initialState) }
}

/** The form as it was sent to have parts of it opened. */
export const opening = (parts: readonly string[]): SentForm => ({
  chosen: 'EnactGuideline',
  values: {
    type: ['EnactGuideline'],
    part: [''],
    show: parts,
    'EnactGuideline.inForceFrom': ['2026-05-01'],
    'EnactGuideline.reason': ['一部改正'],
  },
  errors: {},
  refusal: null,
  stale: false,
})

/** The form of a version of the guideline: with no part of it open, and with each of them. */
export const citySamplePages = (lang: Lang, ui: typeof uiFor) => {
  const { state } = cityBegun()
  const page = (sent: SentForm | null) =>
    actPage({
      ui: ui(lang, 'administrator', at, addresses.act(cityId, 'EnactGuideline')),
      pages,
      view: { id: cityId, version: 1, state, permissions: permissionsOf('city', state, rulesAt(at, 'administrator')) },
      type: 'EnactGuideline',
      commandId: '00000000-0000-4000-8000-0000000000c1',
      sent,
    })
  return {
    'enact-guideline': page(null),
    ...Object.fromEntries(enactGroups.map(([part]) => [`enact-guideline-${part}`, page(opening([part]))])),
  }
}
