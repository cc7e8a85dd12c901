// A preview made in a thread of its own: nobody waits for it, and given up it leaves nothing.
import { startThread } from '../thread/start-thread.ts'
import { type Aside, makeAside } from './aside.ts'
import type { Previewed } from './preview.ts'
import type { PreviewData } from './preview-thread.ts'

export interface MadePreview extends Previewed {
  /** Where the docs stand as they would be; its holder takes it away. */
  readonly aside: Aside
}

/** @throws the signal's reason once it is aborted, with everything taken away */
export async function openPreview(
  data: Omit<PreviewData, 'aside'>,
  onDocs: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<MadePreview> {
  const aside = makeAside()
  const whole: PreviewData = { ...data, aside: aside.address }
  const thread = startThread(new URL('./preview-thread.js', import.meta.url), whole, { holdsStore: true })
  const hear = (event: unknown) => {
    const { done, of } = event as { done: number; of: number }
    onDocs(done, of)
  }
  let made: Previewed | undefined
  try {
    made = (await thread.call('preview', null, hear, signal)) as Previewed | undefined
    signal.throwIfAborted()
    if (!made) throw new Error('a preview that nobody gave up ends with a difference')
    return { ...made, aside }
  } catch (error) {
    await thread.close()
    aside.leave()
    throw error
  } finally {
    await thread.close()
  }
}
