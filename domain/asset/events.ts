import type { TaskEvent } from '../tasks/task.ts'

/** The events of each part; a part says here, in its own `events.ts`, what can happen in it. */
export interface OwnAssetEvents {}

/** What can have happened to an information asset, besides its tasks. */
export type OwnAssetEvent = OwnAssetEvents[keyof OwnAssetEvents]

/** Everything that can have happened. */
export type AssetEvent = OwnAssetEvent | TaskEvent
