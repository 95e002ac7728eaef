import { upgrade } from '../db/upkeep/upgrade.ts'
import { progressOf } from './record-command.ts'
import { releaseName } from './release.ts'
import { LaunchError, type Text } from './text.ts'

/**
 * Brings the record to this release and says what was done; throws where a later release has been there, with what
 * helps. Both `npm start` and the upgrade command do it.
 */
export const bringUp = async (ownerUrl: string, note: (text: Text) => void, besideOlder = false): Promise<void> => {
  const showCases = progressOf({ ja: '件の案件', en: 'cases' })
  const result = await upgrade({
    ownerUrl,
    release: releaseName(),
    besideOlder,
    onMigration: (name) => note({ ja: name, en: name }),
    onCases: showCases,
  })
  if (result.kind === 'too-late') throw new LaunchError(tooLate(result.record.release))
  if (result.kind === 'later') return note(later(result.record.release))
  if (result.cases > 0)
    note({
      ja: `案件 ${result.cases} 件をこの版の形にしました`,
      en: `brought ${result.cases} cases to the form of this release`,
    })
  if (result.left.length > 0)
    note({
      ja: `${result.left.length} 件は動いている最中でした。もう一度行ってください`,
      en: `${result.left.length} were being worked on; run it once more`,
    })
}

const tooLate = (release: string): Text => ({
  ja: `この記録は版 ${release} が更新したため、この版では扱えません。何も変えていません。版 ${release} 以降を動かすか、更新前の控えを戻してください(npm run restore)。`,
  en:
    `Release ${release} has changed this record so that this release can't work on it. Nothing was ` +
    `touched. Run release ${release} or later, or restore the backup from before (npm run restore).`,
})

const later = (release: string): Text => ({
  ja: `この記録は版 ${release} が更新しましたが、この版でも扱えます。何も変えていません`,
  en: `release ${release} has brought this record up; this release can work on it, and nothing is to be done`,
})
