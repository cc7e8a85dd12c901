// The picture as a file. What draws it comes when one is first asked for.
import type { Pictured } from './picture/draw-svg.ts'

export async function pictureFile(format: 'png' | 'svg', pictured: Pictured): Promise<Blob> {
  const { drawSvg, sheetOf } = await import('./picture/draw-svg.ts')
  if (format === 'svg') return new Blob([drawSvg(pictured, 'page')], { type: 'image/svg+xml' })
  return (await import('./picture/sheet-png.ts')).sheetPng(sheetOf(pictured, 'page'))
}
