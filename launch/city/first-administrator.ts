import { addresses } from '../../web/addresses.ts'
import { openRecord } from '../open-record.ts'
import { readRunning } from '../running.ts'
import { LaunchError } from '../text.ts'
import type { CityCommand } from './city-command.ts'
import { inviteAdministrator } from './invite-administrator.ts'
import { commandArguments } from './command-arguments.ts'

/** For so long the link can be used where nothing else is said, and at most. */
const usualHours = 24
const mostHours = 720

/** Enters whoever administers the city first, and prints their one-time link. */
export const firstAdministrator: CityCommand = {
  name: 'first-administrator',
  gist: { ja: '最初の管理者を登録する', en: 'enters the first administrator' },
  help: {
    ja: `npm run city -- first-administrator --name 氏名 --mail アドレス [--kana 読み] [--language ja|en] [--hours 24]
  最初の管理者を名簿に載せ、本人がパスワードを決めるための一度きりのリンクを示します。
  そのアドレスの職員が名簿にいるときは、その人を今の要綱の管理者に発令します。
  リンクを失くしたときは、同じアドレスでもう一度行います。リンクの先頭は PUBLIC_URL です。`,
    en: `npm run city -- first-administrator --name NAME --mail ADDRESS [--kana READING] [--language ja|en] [--hours 24]
  Enters the first administrator and prints a one-time link on which they set their own password.
  Somebody of the roster who has that address is appointed to the post that administers the city now.
  Where the link was lost, do it again with the same address. It begins with PUBLIC_URL.`,
  },
  run: async (args) => {
    const { values } = commandArguments(
      {
        args: [...args],
        options: {
          name: { type: 'string' },
          mail: { type: 'string' },
          kana: { type: 'string', default: '' },
          language: { type: 'string', default: 'ja' },
          hours: { type: 'string', default: String(usualHours) },
        },
      },
      firstAdministrator.help,
    )
    const { name, mail, kana } = values
    if (!name?.trim() || !mail?.trim())
      throw new LaunchError({ ja: '--name と --mail を指定してください', en: 'Give --name and --mail' })
    const hours = Number(values.hours)
    if (!Number.isInteger(hours) || hours < 1 || hours > mostHours)
      throw new LaunchError({ ja: `--hours は 1～${mostHours} です`, en: `--hours is 1 to ${mostHours}` })
    const { pool, close } = await openRecord('city')
    try {
      const language = values.language === 'en' ? 'en' : 'ja'
      const token = await inviteAdministrator(pool, { name, mail, kana, language }, hours)
      const at = process.env['PUBLIC_URL']?.trim() || readRunning()?.webUrl || ''
      console.log(`\n  ${at.replace(/\/+$/, '')}${addresses.welcomeLink(token)}\n`)
      console.log(`  ${hours} 時間のうちに一度だけ使えます / works once, within ${hours} hours`)
    } finally {
      await close()
    }
    return 0
  },
}
