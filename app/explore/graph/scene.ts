// sigma with one canvas for nodes and links: without a graphics card every canvas of a frame is read back over the page's thread.
import Sigma from 'sigma'
import type { EdgeData, NodeData } from './node-data.ts'

/** What sigma would draw here we draw ourselves, or not at all. */
const UNSEEN = new Set(['edges', 'edgeLabels', 'hovers', 'hoverNodes'])
const NODES = 'nodes'
/** So many nodes are taken in and drawn in one task. */
const AT_ONCE = 1000

export class Scene extends Sigma<NodeData, EdgeData> {
  /** A canvas that is not in the page costs no frame anything. */
  override createCanvas(...[id, options]: Parameters<Sigma['createCanvas']>): HTMLCanvasElement {
    const canvas = super.createCanvas(id, options)
    if (UNSEEN.has(id)) canvas.remove()
    return canvas
  }

  /** Links are added to a picture of nodes that has been shown, and nothing is read back from it. */
  override createWebGLContext(...[id, options]: Parameters<Sigma['createWebGLContext']>): WebGLRenderingContext {
    return super.createWebGLContext(id, { ...options, picking: false, preserveDrawingBuffer: id === NODES })
  }

  /** Of many nodes taking in is work enough for one task: they are drawn in the next frame. */
  override refresh(options: Parameters<Sigma['refresh']>[0] = {}): this {
    return super.refresh({ schedule: this.getGraph().order > AT_ONCE, ...options })
  }

  /** Where the nodes are drawn. @throws Error where the browser has no WebGL 2 */
  context(): WebGL2RenderingContext {
    const gl = this.getCanvases()[NODES]?.getContext('webgl2')
    if (!gl) throw new Error('expected WebGL 2')
    return gl
  }
}
