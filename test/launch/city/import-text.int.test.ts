import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { act } from '../../../db/act/act.ts'
import { rebuild } from '../../../db/upkeep/rebuild.ts'
import { ruleBookNow } from '../../../db/city/rule-book.ts'
import { verify } from '../../../db/proof/verify.ts'
import { cityId } from '../../../domain/city/city-id.ts'
import { articlesOf } from '../../../domain/guideline/text/passage.ts'
import { importText } from '../../../launch/city/import-text.ts'
import { runCity } from '../../../launch/city/run-city.ts'
import { projectFolder } from '../../../launch/paths.ts'
import { founds } from '../../support/city-acts.ts'
import { freshRecord } from '../../support/record.ts'

const madeUp = (name: string) => join(projectFolder, 'test/domain/guideline/text/made-up', name)
/** What the command prints and ends with. */
const city = async (...args: readonly string[]) => {
  const lines: string[] = []
  const kept = (text: string) => void lines.push(...text.split('\n'))
  const spies = [vi.spyOn(console, 'log').mockImplementation(kept), vi.spyOn(console, 'error').mockImplementation(kept)]
  const status = await runCity([importText], args)
  for (const spy of spies) spy.mockRestore()
  return { status, lines, said: lines.join('\n') }
}
const asProcess = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'launch/city/main.ts'), ...args],
    {
      encoding: 'utf8',
      input: '',
    },
  )
  return { status, said: stdout + stderr }
}

describe('npm run city', () => {
  it('lists its commands, and says of each what it does', async () => {
    const overview = asProcess('--help')
    expect([overview.status, overview.said.includes('import-text')]).toEqual([0, true])
    const help = await city('import-text', '--help')
    expect([help.status, help.said.includes('--in-force 日付'), help.said.includes('--in-force DAY')]).toEqual([
      0,
      true,
      true,
    ])
  })

  it('ends with 2 where it is told nothing, or something that it doesn’t know', async () => {
    expect((await city()).status).toBe(2)
    expect((await city('import-txt')).said).toContain('unknown command: import-txt')
    expect((await city('import-text')).said).toContain('Give one file.')
    expect((await city('import-text', madeUp('one-cell-a-line.txt'), '--in-force', '2023-02-30')).said).toContain(
      '2023-02-30',
    )
    expect((await city('import-text', madeUp('one-cell-a-line.txt'), '--inforce', 'x')).status).toBe(2)
  })
})

describe('npm run city -- import-text FILE --dry-run', () => {
  it('shows the chapters, articles with what they consist of, and the days of force', async () => {
    const { status, lines } = await city('import-text', madeUp('one-cell-a-line.txt'), '--dry-run')
    expect(status).toBe(0)
    expect(lines.slice(1)).toEqual([
      '',
      '■ ○楓浜市窓口端末安全要綱',
      '  (題名の下) 令和元年6月3日 / 施行',
      '  (目次) 目次 / 第1章 総則(第1条・第2条) / 第2章 部屋(第3条―第5条) / 付則',
      '  第1章 総則',
      '    第1条  項 1',
      '    第2条 (安全総監)  項 2',
      '  第2章 部屋',
      '    第3条 (部屋の区分)  項 2・表 2',
      '    第4条 (鍵の係)  項 2・号 5',
      '    第5条 (補則)  項 1',
      '  附則（見出しなし）  施行・適用：令和元年6月3日 (2019-06-03)',
      '  附則（見出しなし）  施行・適用：令和3年4月1日 (2021-04-01)',
      '  附則（見出しなし）  施行・適用：令和6年10月1日 (2024-10-01)',
      '  (規程の外の行とみたもの 7 行) 楓浜市窓口端末安全要綱 / 令和元年6月3日 種別なし / 体系情報 / 第2編/窓口 / 沿革情報 / 令和3年4月1…',
      '',
      '計：章・節 2、条 5、項 8、号 5、表 2、施行・適用の日 3',
      '✓ ファイルの文字 520 字は、すべてどこかに入っています',
      '✓ 読み取れなかった行はありません',
      '',
      '確認だけを行いました。何も記録していません。',
    ])
  })

  it('says in English, too, which lines it did not understand and why', async () => {
    const { lines } = await city('import-text', madeUp('several-papers.md'), '--dry-run', '--lang', 'en')
    expect(lines.slice(-7)).toEqual([
      '! 2 places want your eye (their lines are kept as they stand)',
      '  line 51: the article’s number doesn’t follow (第8条)',
      '    | 第8条(届け) 届けは、第6条の記録に添える。',
      '  lines 52–53: lines that are no paragraph, item or table',
      '    | 以上を入口に掲げる',
      '',
      'A look only: nothing was recorded.',
    ])
  })

  it('says where the day of force is none that the text names', async () => {
    const { said } = await city('import-text', madeUp('one-cell-a-line.txt'), '--dry-run', '--in-force', '2023-04-01')
    expect(said).toContain('! 2023-04-01 は附則の日にありません（附則の日：2019-06-03, 2021-04-01, 2024-10-01）')
  })
})

describe('npm run city -- import-text FILE', () => {
  it('wants a day of force, and somebody who says yes', async () => {
    const undated = await city('import-text', madeUp('one-cell-a-line.txt'))
    expect([undated.status, undated.said.includes('the last day that it names is 2024-10-01')]).toEqual([2, true])
    const unasked = await city('import-text', madeUp('one-cell-a-line.txt'), '--in-force', '2024-10-01')
    expect([unasked.status, unasked.said.includes('There is nobody to ask.')]).toEqual([2, true])
  })
})

describe('npm run city -- import-text FILE --in-force DAY --yes', async () => {
  const record = await freshRecord()
  afterAll(() => record[Symbol.asyncDispose]())
  const imports = (...args: readonly string[]) => {
    const file = madeUp('kanji-shift-jis.txt')
    const all = [join(projectFolder, 'launch/city/main.ts'), 'import-text', file, '--yes', '--lang', 'en', ...args]
    const env = { ...process.env, DATABASE_URL: record.database.url }
    const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', env })
    return { status, said: stdout + stderr }
  }

  it('wants a rule book that was begun', () => {
    expect(imports('--in-force', '2002-08-05')).toMatchObject({ status: 2 })
    expect(imports('--in-force', '2002-08-05').said).toContain('Begin it first.')
  })

  it('records the text with the file’s name, its SHA-256 and the reason, once', async () => {
    await act(record, { stream: cityId, command: founds().command, id: 'founding', origin: 'import', by: 'practice' })
    const first = imports('--in-force', '2002-08-05', '--reason', '例規集から')
    expect([first.status, first.said.includes('✓ Recorded as the official text in force from 2002-08-05')]).toEqual([
      0,
      true,
    ])
    expect(imports('--in-force', '2002-08-05').said).toContain('nothing was changed')
    const { texts, version } = await ruleBookNow(record.pool)
    expect(version).toBe(2)
    expect(texts.map(({ inForceFrom, file, sha256 }) => [inForceFrom, file, sha256])).toEqual([
      [
        '2002-08-05',
        'kanji-shift-jis.txt',
        createHash('sha256')
          .update(readFileSync(madeUp('kanji-shift-jis.txt')))
          .digest('hex'),
      ],
    ])
    expect(articlesOf(texts[0]?.text ?? { parts: [] }).map((one) => one.number)).toEqual([
      '1',
      '2',
      '3',
      '3-2',
      '4',
      '5',
    ])
    expect((await verify(record.pool)).flaws).toEqual([])
    expect((await rebuild(record.pool)).differences).toEqual([])
  })
})
