import { anyPages } from '../case-page/procedure-pages.ts'
import { webProcedure } from '../web-procedure.ts'
import { assetMarks } from './asset-marks.ts'
import { assetWords, wordsOf } from './words.ts'
import type { AssetWording } from './words/asset-wording.ts'

/** Information assets as they are shown and told (Arts. 17 to 19). */
export const assetWeb = webProcedure<AssetWording>({
  name: 'asset',
  words: assetWords,
  marks: assetMarks,
  menu: [
    {
      order: 60,
      href: '/registers/asset/ledger',
      text: (ui) => wordsOf(ui).nav,
      covers: ['/registers/asset', '/cases/asset/', '/begin/asset'],
    },
  ],
  pages: async () => anyPages((await import('./asset-pages.tsx')).assetPages),
})
