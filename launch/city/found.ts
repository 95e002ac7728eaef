import { openRecord } from '../open-record.ts'
import { LaunchError } from '../text.ts'
import { actOnCity } from './act-on-city.ts'
import type { CityCommand } from './city-command.ts'
import { commandArguments } from './command-arguments.ts'

/**
 * Begins a city's rule book in an empty record; everything that the city doesn't say then is as the template has it.
 */
export const found: CityCommand = {
  name: 'found',
  gist: { ja: '市を設ける', en: 'begins a city' },
  help: {
    ja: `npm run city -- found --name-ja 名称 --name-en NAME
  空の記録に市を設けます。次に first-administrator を行います。名称はあとから画面でも変えられます。`,
    en: `npm run city -- found --name-ja 名称 --name-en NAME
  Begins a city in an empty record. Next comes first-administrator. Pages can change the name later.`,
  },
  run: async (args) => {
    const { values } = commandArguments(
      {
        args: [...args],
        options: { 'name-ja': { type: 'string' }, 'name-en': { type: 'string' } },
      },
      found.help,
    )
    const { 'name-ja': ja, 'name-en': en } = values
    if (!ja?.trim() || !en?.trim())
      throw new LaunchError({
        ja: '--name-ja と --name-en の両方を指定してください',
        en: 'Give both --name-ja and --name-en',
      })
    const { pool, close } = await openRecord('city')
    try {
      await actOnCity(pool, { type: 'FoundCity', data: { name: { ja, en }, withoutBranches: true } })
    } finally {
      await close()
    }
    console.log(`✓ ${ja} / ${en}`)
    return 0
  },
}
